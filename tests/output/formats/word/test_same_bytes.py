"""The same document is the same bytes, whoever makes it and wherever."""

from __future__ import annotations

import os
import subprocess
import sys
import zipfile
from pathlib import Path

import pytest

from tests.conftest import SHIPPED
from tests.output.formats.word.house import write_template

HERE = {"TZ": "UTC", "LC_ALL": "C", "PYTHONHASHSEED": "1"}
ELSEWHERE = {"TZ": "Pacific/Auckland", "LC_ALL": "C.UTF-8", "PYTHONHASHSEED": "2"}


@pytest.mark.parametrize("template", [False, True])
def test_it_is_the_same_in_another_zone_language_and_folder(template: bool, here: Path) -> None:
    write_template(here / "house.docx")
    made = []
    for name, environment, umask in (("one", HERE, 0o022), ("two", ELSEWHERE, 0o077)):
        folder = here / name
        folder.mkdir()
        words = ["--data", str(SHIPPED), "report", "--as-of", "2021-12-01", "-o", "made.docx"]
        words += ["--template", str(here / "house.docx")] if template else []
        program = [sys.executable, "-m", "lovp_cli", *words]
        subprocess.run(program, cwd=folder, env=os.environ | environment, umask=umask, check=True)
        made.append((folder / "made.docx").read_bytes())
    assert made[0] == made[1]


def test_its_members_are_in_order_without_times_and_not_compressed(here: Path) -> None:
    words = ["--data", str(SHIPPED), "parties", "--as-of", "2021-12-01", "-o", "made.docx"]
    subprocess.run([sys.executable, "-m", "lovp_cli", *words], check=True)
    with zipfile.ZipFile(here / "made.docx") as zipped:
        members = zipped.infolist()
    names = [member.filename for member in members]
    assert names == ["[Content_Types].xml", *sorted(names[1:])]
    assert {member.date_time for member in members} == {(1980, 1, 1, 0, 0, 0)}
    assert {member.compress_type for member in members} == {zipfile.ZIP_STORED}
    assert {member.create_system for member in members} == {3}
