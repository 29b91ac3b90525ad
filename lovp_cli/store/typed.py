"""Paths in lines that somebody is to type."""

from __future__ import annotations

import os
import shlex


def typed(path: str | os.PathLike[str]) -> str:
    """A path as it is typed in this system's shell, in quotation marks where it needs them."""
    text = os.fspath(path)
    if os.name != "nt":
        return shlex.quote(text)
    return f'"{text}"' if set(text) & set(" &()^,;=") else text
