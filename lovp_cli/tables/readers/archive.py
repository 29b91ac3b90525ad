"""What a packed file is, before any of it is unpacked."""

from __future__ import annotations

import zipfile
from io import BytesIO
from typing import Literal

from lovp_cli.council.records.refusal import Refusal

# A list of 20,000 rows takes a tenth of this.
_MOST = 256 << 20


def kind_of(name: str, data: bytes) -> Literal["word", "workbook"]:
    """Whether it is a Word file or a workbook. Raises Refusal for what is neither, or too large.

    Sizes are believed, as no more than them is ever unpacked.
    """
    try:
        with zipfile.ZipFile(BytesIO(data)) as archive:
            names = set(archive.namelist())
            xml = [file for file in archive.infolist() if file.filename.endswith((".xml", ".rels"))]
            if sum(file.file_size for file in xml) > _MOST:
                raise Refusal(f"{name} is far too large once unpacked: is it a list?")
            # Office writes none; they are how a small file becomes an enormous one.
            if any(b"<!DOCTYPE" in _head(archive, file) for file in xml):
                raise Refusal(f"{name} declares entities, as no list does: save it again")
    except (zipfile.BadZipFile, NotImplementedError, RuntimeError, OSError, EOFError) as error:
        raise Refusal(f"{name} is damaged, or protected ({error}): save it again") from None
    if "word/document.xml" in names:
        return "word"
    if any(file.startswith("xl/") and file.endswith(".xml") for file in names):
        return "workbook"
    raise Refusal(f"{name} is no workbook and no Word file: save it as .xlsx, .docx or .csv")


def _head(archive: zipfile.ZipFile, file: zipfile.ZipInfo) -> bytes:
    with archive.open(file) as stream:
        return stream.read(4096)
