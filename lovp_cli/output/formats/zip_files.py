"""Documents that are zip files, as the same bytes whenever and wherever they are made."""

from __future__ import annotations

import io
import zipfile

# The first that a zip file can hold.
_TIME = (1980, 1, 1, 0, 0, 0)
_UNIX = 3
_MODE = 0o600 << 16


def same_everywhere(data: bytes) -> bytes:
    """A zip file with the same content, and no trace of the clock and the system it was made on."""
    out = io.BytesIO()
    with (
        zipfile.ZipFile(io.BytesIO(data)) as made,
        zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as fixed,
    ):
        for name in made.namelist():
            part = zipfile.ZipInfo(name, _TIME)
            part.compress_type, part.create_system = zipfile.ZIP_DEFLATED, _UNIX
            part.external_attr = _MODE
            fixed.writestr(part, made.read(name))
    return out.getvalue()
