"""Zipped documents that are the same bytes for the same contents, whenever and wherever made."""

from __future__ import annotations

import io
import zipfile
from collections.abc import Mapping

# The first day that a zip file knows.
_TIME = (1980, 1, 1, 0, 0, 0)
# Readers look here first.
_FIRST = "[Content_Types].xml"
_UNIX = 3
_MODE = 0o644 << 16


def members_of(data: bytes) -> dict[str, bytes]:
    """The members of a zip file by their names."""
    with zipfile.ZipFile(io.BytesIO(data)) as found:
        return {name: found.read(name) for name in found.namelist()}


def zipped(members: Mapping[str, bytes]) -> bytes:
    """A zip file of these members: in order, without times, and not compressed.

    What compressing gives depends on which zlib a machine has.
    """
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w") as made:
        for name in sorted(members, key=lambda name: (name != _FIRST, name)):
            member = zipfile.ZipInfo(name, _TIME)
            member.create_system = _UNIX
            member.external_attr = _MODE
            made.writestr(member, members[name])
    return out.getvalue()
