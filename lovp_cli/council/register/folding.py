"""How names are compared."""

from __future__ import annotations

import unicodedata


def folded(name: str) -> str:
    """A name as it is compared: case, spacing and composed accents make no difference."""
    return " ".join(unicodedata.normalize("NFC", name).casefold().split())
