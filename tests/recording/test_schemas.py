"""The schemas beside the data, and the line in which new files name theirs."""

from __future__ import annotations

import codecs
import json
import os
import sys
from collections.abc import Callable
from datetime import date
from pathlib import Path

import pytest

from lovp_cli.files.store.folder import Folder
from lovp_cli.recording.change import AddItem, Proposal
from lovp_cli.recording.transaction import carry_out
from tests.conftest import TODAY, Outcome, Run, tree

Write = Callable[[str, str], Path]

NAMED = ".schema/council.json", ".schema/letter.json", ".schema/meeting.json"
MEETING = "# yaml-language-server: $schema=../.schema/meeting.json\n"
LETTER = "# yaml-language-server: $schema=../.schema/letter.json\n"
HINT = (
    "New files will name their schema in their first line. Files that are there already need that"
    " line, too:\n"
    "  council.yaml: # yaml-language-server: $schema=.schema/council.json\n"
    "  meetings/*.yaml: # yaml-language-server: $schema=../.schema/meeting.json\n"
    "  letters/*.yaml: # yaml-language-server: $schema=../.schema/letter.json\n"
)


@pytest.fixture
def schemas(lovp: Run, council: None) -> None:
    """A council that has not met, with the schemas beside its file."""
    assert lovp("schema", "--write").code == 0


def text(here: Path, file: str) -> str:
    return (here / "data" / file).read_bytes().decode()


def test_written_once(lovp: Run, shipped: Path) -> None:
    before = tree(shipped)
    made = [f"Made data/.schema/{kind}.json\n" for kind in ("meeting", "letter", "council")]
    assert lovp("schema", "--write") == Outcome(0, "", "".join(made) + HINT)
    after = tree(shipped)
    assert {*after} - {*before} == {*NAMED}
    assert {file: after[file] for file in before} == before
    for file in NAMED:
        assert after[file].endswith(b"}\n")
        assert json.loads(after[file])["$comment"].startswith("Made by lovp")
    same = "The schemas in data/.schema are as they should be.\n"
    assert lovp("schema", "--write") == Outcome(0, "", same)
    assert lovp("check") == Outcome(0, "", "")
    assert tree(shipped) == after


def test_dry_run_shows_them(lovp: Run, council: None, here: Path) -> None:
    before = tree(here)
    outcome = lovp("schema", "--write", "--dry-run")
    assert (outcome.code, outcome.err) == (0, "")
    assert outcome.out.count("+++ data/.schema/") == 3
    assert tree(here) == before


def test_one_that_differs_is_updated(lovp: Run, schemas: None, write: Write, here: Path) -> None:
    wanted = text(here, ".schema/letter.json")
    write(".schema/letter.json", wanted.replace("Its title", "Title"))
    assert lovp("schema", "--write") == Outcome(0, "", "Updated data/.schema/letter.json\n")
    assert text(here, ".schema/letter.json") == wanted


def test_line_ends_that_git_gave_are_no_difference(
    lovp: Run, schemas: None, write: Write, here: Path
) -> None:
    write(".schema/letter.json", text(here, ".schema/letter.json").replace("\n", "\r\n"))
    before = tree(here)
    assert lovp("schema", "--write").err == "The schemas in data/.schema are as they should be.\n"
    assert tree(here) == before


@pytest.mark.parametrize("theirs", ["{}", "[]", "mine", '{"$comment": 3}', "[" * 100_000, ""])
def test_what_somebody_else_made_is_refused(
    theirs: str, lovp: Run, council: None, write: Write, here: Path
) -> None:
    write(".schema/council.json", theirs)
    before = tree(here)
    assert lovp("schema", "--write") == Outcome(
        1,
        "",
        "lovp: data/.schema/council.json was not made by lovp, so it is not replaced: move it"
        " elsewhere, and try again\n",
    )
    assert tree(here) == before


def test_a_folder_that_leads_elsewhere_is_refused(lovp: Run, council: None, here: Path) -> None:
    (here / "elsewhere").mkdir()
    (here / "data/.schema").symlink_to(here / "elsewhere")
    assert lovp("schema", "--write") == Outcome(
        1,
        "",
        "lovp: data/.schema/meeting.json cannot be read: it is a link to a file outside the data"
        " folder\n",
    )
    assert [*(here / "elsewhere").iterdir()] == []


def test_a_file_in_place_of_the_folder_is_refused(
    lovp: Run, council: None, write: Write, here: Path
) -> None:
    write(".schema", "mine")
    outcome = lovp("schema", "--write")
    assert (outcome.code, outcome.out) == (1, "")
    assert outcome.err.startswith("lovp: data/.schema/meeting.json cannot be read: ")
    assert text(here, ".schema") == "mine"


def test_a_broken_register_can_have_them(lovp: Run, council: None, write: Write) -> None:
    write("meetings/2021-09-27.yaml", "date: [\n")
    assert lovp("schema", "--write").code == 0


def test_rows_are_for_programs(lovp: Run) -> None:
    assert lovp("schema", "--write", "--rows") == Outcome(
        2, "", "lovp: --write is for the files alone: type: lovp schema --rows > rows.json\n"
    )


def test_new_files_name_theirs(lovp: Run, schemas: None, here: Path) -> None:
    assert lovp("add-meeting", "2021-11-29").err.startswith(
        "Added to data/meetings/2021-11-29.yaml, line 1:\n"
        f"  {MEETING}  date: 2021-11-29\n  title: Raad 29 november 2021\n"
    )
    assert text(here, "meetings/2021-11-29.yaml") == (
        MEETING + "date: 2021-11-29\ntitle: Raad 29 november 2021\n"
    )
    assert lovp("move-meeting", "2021-11-29", "2021-12-06").code == 0
    assert text(here, "meetings/2021-12-06.yaml") == (
        MEETING + "date: 2021-12-06\ntitle: Raad 6 december 2021\n"
    )
    assert text(here, "meetings/2021-11-29.yaml").count("yaml-language-server") == 1
    add = ("add-action", "2021-11-30", "--letter", "--owner", "chair", "--due", "none")
    for title in ("Kade", "Brug"):
        assert lovp(*add, "--title", title).code == 0
    assert text(here, "letters/2021-11-30.yaml").startswith(
        LETTER + "date: 2021-11-30\nactions:\n  - id: kade\n"
    )
    assert lovp("follow-up", "kade", "--on", "2021-12-01", "--note", "x").code == 0
    assert text(here, "letters/2021-12-01.yaml").startswith(LETTER + "date: 2021-12-01\n")
    assert lovp("check") == Outcome(0, "", "")


def test_the_line_is_shown_by_a_dry_run(lovp: Run, schemas: None) -> None:
    assert lovp("add-meeting", "2021-11-29", "--dry-run").out.splitlines()[3:] == [
        "+" + MEETING.rstrip(),
        "+date: 2021-11-29",
        "+title: Raad 29 november 2021",
    ]


def test_several_actions_in_one_new_letter(lovp: Run, schemas: None, here: Path) -> None:
    lovp("add-meeting", "2021-09-27")
    for title in ("Kade", "Brug"):
        lovp("add-action", "2021-09-27", "--title", title, "--owner", "chair", "--due", "none")
    assert lovp("follow-up", "kade", "brug", "--status", "settled").code == 0
    assert text(here, "letters/2021-12-01.yaml") == (
        LETTER + "date: 2021-12-01\nfollow_ups:\n"
        "  - action: kade\n    status: settled\n  - action: brug\n    status: settled\n"
    )


def test_places_are_those_of_the_file_with_its_line(schemas: None, here: Path) -> None:
    item = {"id": "kade", "title": "Kade", "owner": "chair", "due": "none"}
    edit = AddItem("letters/2021-12-01.yaml", "actions", item, "date: 2021-12-01\n")
    done = carry_out(Folder(here / "data"), Proposal((edit,)), TODAY, None)
    (row,) = done.after.register.open_rows(TODAY)
    lines = text(here, "letters/2021-12-01.yaml").splitlines()
    assert lines[row.line - 1] == "  - id: kade"


WHOLE = "date: 2021-11-29\ntitle: x\nactions:\n  - {id: a, title: t, owner: chair, due: none}\n"


@pytest.mark.parametrize(
    ("given", "kept"),
    [
        (WHOLE, MEETING + WHOLE),
        (WHOLE.replace("\n", "\r\n"), (MEETING + WHOLE).replace("\n", "\r\n")),
        ("\ufeff" + WHOLE, "\ufeff" + MEETING + WHOLE),
        ("---\n" + WHOLE, MEETING + "---\n" + WHOLE),
        ("%YAML 1.2\n---\n" + WHOLE, MEETING + "%YAML 1.2\n---\n" + WHOLE),
        ("# yaml-language-server: $schema=x\n" + WHOLE,) * 2,
        ("# x\n  #yaml-language-server : y\n" + WHOLE,) * 2,
    ],
)
def test_a_whole_meeting_names_its_own(
    given: str, kept: str, lovp: Run, schemas: None, here: Path
) -> None:
    (here / "given.yaml").write_bytes(given.encode())
    assert lovp("add-meeting", "--from", "given.yaml").code == 0
    assert text(here, "meetings/2021-11-29.yaml") == kept
    assert kept.encode().count(codecs.BOM_UTF8) == given.count("\ufeff")
    rows = json.loads(lovp("open-actions", "--format", "json").out)
    lines = kept.splitlines()
    assert "id: a" in lines[rows[0]["line"] - 1]


def test_findings_name_the_line_that_was_given(lovp: Run, schemas: None, here: Path) -> None:
    (here / "given.yaml").write_text(WHOLE.replace("chair", "niemand"))
    outcome = lovp("add-meeting", "--from", "given.yaml")
    assert outcome.code == 1
    assert outcome.err.startswith("lovp: given.yaml:4:30: ")


def test_only_where_that_schema_is(lovp: Run, schemas: None, here: Path) -> None:
    (here / "data/.schema/meeting.json").unlink()
    assert lovp("add-meeting", "2021-11-29").code == 0
    assert text(here, "meetings/2021-11-29.yaml").startswith("date: 2021-11-29\n")


def test_init_beside_schemas_that_are_there(lovp: Run, schemas: None, here: Path) -> None:
    (here / "data/council.yaml").unlink()
    assert lovp("init", "--name", "Raad", today=date(2021, 12, 1)).code == 0
    first, second = text(here, "council.yaml").splitlines()[:2]
    assert first == "# yaml-language-server: $schema=.schema/council.json"
    assert second.startswith("council: Raad")
    assert lovp("check") == Outcome(0, "", "")


def test_schemas_are_no_part_of_the_register(lovp: Run, schemas: None, write: Write) -> None:
    write("meetings/.schema/x.json", "{}")
    assert lovp("check") == Outcome(0, "", "")


@pytest.mark.parametrize("file", ["council.yaml", "meetings/2021-11-29.yaml"])
def test_the_editor_finds_the_schema_from_the_copy(
    file: str, lovp: Run, schemas: None, here: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    lovp("add-meeting", "2021-11-29")
    looks = here / "editor.py"
    looks.write_text(
        "import pathlib, sys, time\n"
        "path = pathlib.Path(sys.argv[-1])\n"
        "up = path.parent if path.name == 'council.yaml' else path.parent.parent\n"
        "found = sorted(file.name for file in (up / '.schema').iterdir())\n"
        f"pathlib.Path({str(here / 'found')!r}).write_text(' '.join(found))\n"
        "path.write_text(path.read_text() + '# seen\\n')\n"
    )
    monkeypatch.setenv("EDITOR", f"{sys.executable} {looks}")
    assert lovp("edit", file).err == f"Saved data/{file}\n"
    assert text(here, file).endswith("# seen\n")
    assert (here / "found").read_text() == f"{'council' if 'council' in file else 'meeting'}.json"
    assert [*Path(os.environ["LOVP_STATE_DIR"], "edits").rglob("*.json")] == []
