"""Zipped documents that are the same bytes for the same contents, whenever and wherever made."""

from __future__ import annotations

import io
import zipfile

# The first day that a zip file knows.
_TIME = (1980, 1, 1, 0, 0, 0)
# Readers look here first.
_FIRST = "[Content_Types].xml"
_UNIX = 3
_MODE = 0o644 << 16


def same_everywhere(data: bytes) -> bytes:
    """A zip file with the same members: in order, without times, and not compressed.

    What is compressed depends on which zlib a machine has.
    """
    out = io.BytesIO()
    with zipfile.ZipFile(io.BytesIO(data)) as found, zipfile.ZipFile(out, "w") as made:
        for name in sorted(found.namelist(), key=lambda name: (name != _FIRST, name)):
            member = zipfile.ZipInfo(name, _TIME)
            member.create_system = _UNIX
            member.external_attr = _MODE
            made.writestr(member, found.read(name))
    return out.getvalue()
