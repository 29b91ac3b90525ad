"""What was recorded, taken back."""

from __future__ import annotations

import os
import shutil
import sys
from collections.abc import Callable
from pathlib import Path

import pytest

from lovp_cli.files.store.folder import Folder
from tests.cases.recording import M1, Write, ok, text
from tests.conftest import Outcome, Run, tree

M2 = "data/meetings/2021-11-29.yaml"
LETTER = "data/letters/2021-12-01.yaml"
# After an undo, on stderr.
BACK = "To put it back, type: lovp undo; for others: lovp undo --list\n"


def entries() -> Path:
    return Path(os.environ["LOVP_STATE_DIR"], "recorded", Folder(Path("data")).key)


def lines(outcome: Outcome) -> list[str]:
    """The lines of --list, without when it was."""
    return [line.replace("  2021-12-01 00:00", "") for line in ok(outcome).splitlines()]


@pytest.fixture
def edited(monkeypatch: pytest.MonkeyPatch, here: Path) -> Callable[..., None]:
    """Make the editor put one text in place of another."""

    def make(old: str, new: str) -> None:
        program = here / "editor"
        program.write_text(
            f"#!{sys.executable}\nimport pathlib, sys\npath = pathlib.Path(sys.argv[-1])\n"
            f"path.write_bytes(path.read_bytes().replace({old.encode()!r}, {new.encode()!r}))\n"
        )
        program.chmod(0o755)
        monkeypatch.setenv("EDITOR", str(program))

    return make


def test_the_last_thing_is_taken_back_and_shown(lovp: Run, kade: None) -> None:
    before = tree(Path("data"))
    assert lovp("follow-up", "kade", "--status", "settled", "--note", "zo is het").code == 0
    after = tree(Path("data"))
    outcome = lovp("undo")
    assert outcome == Outcome(
        0,
        f"--- {LETTER}\n+++ /dev/null\n@@ -1,5 +0,0 @@\n-date: 2021-12-01\n-follow_ups:\n"
        "-  - action: kade\n-    status: settled\n-    note: zo is het\n",
        "Taken back: 5  2021-12-01 00:00  lovp follow-up kade --status settled --note"
        f' "zo is het"\n{BACK}',
    )
    assert tree(Path("data")) == before
    assert lovp("undo").err.startswith("Taken back: 6  2021-12-01 00:00  lovp undo (of 5)\n")
    assert tree(Path("data")) == after


# Each kind of record, and what stands in the register before it.
KINDS: dict[str, tuple[str, ...]] = {
    "a meeting": ("add-meeting", "2022-01-17"),
    "an action": ("add-action", "2021-11-29", "--title", "Sluis", "--owner", "chair"),
    "a follow-up": ("follow-up", "kade", "brug", "--status", "partly", "--on", "2021-11-29"),
    "a letter": ("follow-up", "kade", "--note", "brief"),
    "a meeting cancelled": ("cancel-meeting", "2021-11-29"),
    "a meeting moved": ("move-meeting", "2021-11-29", "2021-12-06"),
    "a party": ("add-party", "haven", "--alias", "de haven"),
    "a moment": ("add-moment", "zomerreces", "--on", "2022-07-03/2022-08-30"),
    "an edit": ("edit", "kade"),
}
LAYOUTS: dict[str, Callable[[bytes], bytes]] = {
    "as written": lambda data: data,
    "CRLF": lambda data: data.replace(b"\n", b"\r\n"),
    "a byte order mark": lambda data: b"\xef\xbb\xbf" + data,
    "no final newline": lambda data: data.rstrip(b"\n"),
    "comments": lambda data: b"# van ons\n\n" + data + b"\n# tot hier\n\n",
    "an empty list": lambda data: (
        data + b"follow_ups: []   # nog niets\n" if b"date:" in data else data
    ),
}


@pytest.mark.parametrize("layout", LAYOUTS)
@pytest.mark.parametrize("kind", KINDS)
def test_every_kind_comes_back_byte_for_byte(
    kind: str, layout: str, lovp: Run, kade: None, edited: Callable[..., None]
) -> None:
    for path in Path("data").rglob("*.yaml"):
        path.write_bytes(LAYOUTS[layout](path.read_bytes()))
    edited("title: Kade", "title: De kade")
    before = tree(Path("data"))
    assert lovp(*KINDS[kind]).code == 0
    after = tree(Path("data"))
    assert after != before
    assert lovp("undo", "--dry-run").code == 0
    assert tree(Path("data")) == after
    for expected in (before, after, before):
        assert lovp("undo").code == 0
        assert tree(Path("data")) == expected


def test_the_list_says_what_was_taken_back(lovp: Run, kade: None) -> None:
    for arguments in (("follow-up", "kade", "--note", "a"), ("undo",), ("undo",), ("undo", "5")):
        assert lovp(*arguments).code == 0
    assert lines(lovp("undo", "--list")) == [
        "8  lovp undo 5",
        "7  lovp undo (of 6)",
        "6  lovp undo (of 5)  (taken back by 7)",
        "5  lovp follow-up kade --note a  (taken back by 8)",
        "4  lovp add-action 2021-09-27 --title Brug --owner chair --due next",
        "3  lovp add-action 2021-09-27 --title Kade --owner chair --due next",
        "2  lovp add-meeting 2021-11-29",
        "1  lovp add-meeting 2021-09-27",
    ]
    refused = lovp("undo", "5")
    assert refused == Outcome(
        1, "", "lovp: 5 was taken back already, by 8; to put it back, type: lovp undo 8\n"
    )


def test_twenty_are_kept(lovp: Run, kade: None) -> None:
    for number in range(21):
        assert lovp("follow-up", "kade", "--note", f"{number}").code == 0
    found = lines(lovp("undo", "--list"))
    assert (len(found), found[0][:2], found[-1]) == (20, "25", " 6  lovp follow-up kade --note 1")
    assert len([*entries().iterdir()]) == 20
    assert lovp("undo", "5").err == (
        "lovp: there is no 5 among what was recorded last; to see what was recorded, type: lovp"
        " undo --list\n"
    )


def test_what_was_recorded_since_stays(lovp: Run, kade: None, write: Write) -> None:
    for note in ("een", "twee", "drie"):
        assert lovp("follow-up", "kade", "--note", note, "--on", "2021-11-29").code == 0
    # Another clerk's lines, and a comment, by hand.
    kept = text(M2).replace("    note: twee\n", "    note: twee\n\n  # van een ander\n")
    write("meetings/2021-11-29.yaml", kept + "  - {action: brug, note: van een ander}\n")
    for number, note in ((5, "een"), (7, "drie"), (6, "twee")):
        kept = text(M2)
        assert lovp("undo", f"{number}").code == 0
        assert text(M2) == kept.replace(f"  - action: kade\n    note: {note}\n", "")
    assert text(M2).endswith(
        "follow_ups:\n\n  # van een ander\n  - {action: brug, note: van een ander}\n"
    )
    assert lovp("check").code == 0


def test_what_began_a_list_goes_without_the_list(lovp: Run, kade: None) -> None:
    assert lovp("follow-up", "kade", "--note", "een").code == 0
    assert lovp("follow-up", "brug", "--note", "twee").code == 0
    assert lovp("undo", "5").code == 0
    assert text(LETTER) == "date: 2021-12-01\nfollow_ups:\n  - action: brug\n    note: twee\n"
    # Nothing is said in the letter any more, so that it goes.
    assert lovp("undo", "6").code == 0
    assert not Path(LETTER).exists()
    for number in (8, 7):
        assert lovp("undo", f"{number}").code == 0
    assert "note: een" in text(LETTER)


def test_what_others_rest_on_is_refused_with_the_reason(lovp: Run, kade: None) -> None:
    assert lovp("follow-up", "kade", "--note", "loopt", "--on", "2021-11-29").code == 0
    before = tree(Path("data"))
    for number in (3, 1):
        outcome = lovp("undo", f"{number}")
        assert (outcome.code, outcome.out) == (1, "")
        assert tree(Path("data")) == before
    assert lovp("undo", "3").err == (
        "lovp: 3 cannot be taken back, as that would bring errors:\n"
        f"lovp: then {M2}:4:13 would be wrong: there is no action 'kade': type 'lovp open-actions'"
        " for their ids\n"
    )
    assert lines(lovp("undo", "--list"))[0].startswith("5")


def test_a_meeting_in_which_more_was_recorded_is_not_removed(lovp: Run, kade: None) -> None:
    refused = lovp("undo", "1")
    assert refused.err.splitlines()[0] == f"What changed since in {M1}:"
    assert "+  - id: kade\n" in refused.err
    assert refused.err.endswith(
        "\nlovp: 1 cannot be taken back, as the file that it made was changed since; to mend it by"
        f" hand, type: lovp edit {M1}\n"
    )


def test_lines_that_somebody_changed_are_left_to_them(lovp: Run, kade: None, write: Write) -> None:
    assert lovp("follow-up", "kade", "--note", "loopt", "--on", "2021-11-29").code == 0
    write("meetings/2021-11-29.yaml", text(M2).replace("loopt", "ligt stil"))
    before = tree(Path("data"))
    outcome = lovp("undo")
    assert outcome == Outcome(
        1,
        "",
        f"What changed since in {M2}:\n--- {M2}\n+++ {M2}\n@@ -2,4 +2,4 @@\n"
        " title: Raad 29 november 2021\n follow_ups:\n   - action: kade\n-    note: loopt\n"
        "+    note: ligt stil\n"
        "lovp: 5 cannot be taken back, as lines that it wrote were changed since; to mend it by"
        f" hand, type: lovp edit {M2}\n",
    )
    assert tree(Path("data")) == before


def test_a_file_that_somebody_removed_stays_so(lovp: Run, kade: None) -> None:
    assert lovp("follow-up", "kade", "--note", "een").code == 0
    assert lovp("follow-up", "kade", "--note", "twee").code == 0
    Path(LETTER).unlink()
    assert lovp("undo").err.endswith(f"type: lovp edit {LETTER}\n")
    assert lovp("undo", "5").err == (
        "lovp: nothing is left of 5 (lovp follow-up kade --note een); to see what was recorded,"
        " type: lovp undo --list\n"
    )


def test_what_is_no_longer_there_is_not_taken_for_the_one_before(
    lovp: Run, kade: None, write: Write
) -> None:
    before = text(M2)
    assert lovp("follow-up", "kade", "--note", "loopt", "--on", "2021-11-29").code == 0
    write("meetings/2021-11-29.yaml", before)
    found = tree(Path("data"))
    outcome = lovp("undo")
    assert (outcome.code, outcome.out) == (1, "")
    assert outcome.err.startswith("lovp: nothing is left of 5 (lovp follow-up kade --note loopt")
    assert tree(Path("data")) == found


def test_an_edit_that_broke_a_file_is_taken_back(
    lovp: Run, shipped: Path, edited: Callable[..., None], write: Write
) -> None:
    before = tree(shipped)
    assert lovp("follow-up", "mit-governance", "--note", "x").code == 0
    journal = {path.name: path.read_bytes() for path in entries().iterdir()}
    assert lovp("undo").code == 0
    # As if the last thing had been an edit that was put in place all the same.
    (name,) = journal
    broken = journal[name].replace(b"- action", b"- [action")
    (entries() / name).write_bytes(broken)
    (entries() / "2.json").unlink()
    write("letters/2021-12-01.yaml", "date: 2021-12-01\nfollow_ups:\n  - [action: mit-governance\n")
    text_now = Path(LETTER).read_text().replace("governance\n", "governance\n    note: x\n")
    Path(LETTER).write_text(text_now)
    assert lovp("check").code == 1
    assert lovp("undo").code == 0
    assert tree(shipped) == before


def test_while_another_file_is_broken_nothing_is_taken_back(
    lovp: Run, kade: None, write: Write
) -> None:
    write("letters/2021-11-01.yaml", "date: [\n")
    assert lovp("undo").err.startswith(
        "lovp: data/letters/2021-11-01.yaml cannot be read, so nothing is written\n"
    )


def test_nothing_is_kept_without_the_state_folder(lovp: Run, kade: None) -> None:
    shutil.rmtree(os.environ["LOVP_STATE_DIR"])
    nothing = "nothing to take back: no record of this register is kept on this account\n"
    assert lovp("undo") == Outcome(1, "", f"lovp: {nothing}")
    assert lovp("undo", "1") == Outcome(1, "", f"lovp: {nothing}")
    assert lovp("undo", "--list") == Outcome(
        0, "Nothing recorded from this account can be undone in this register.\n", ""
    )


def test_what_is_kept_is_private_and_not_in_the_register(lovp: Run, kade: None) -> None:
    assert {path.name for path in Path("data").iterdir()} == {
        ".lovp.lock", "council.yaml", "meetings",
    }  # fmt: skip
    if os.name != "nt":
        assert entries().stat().st_mode & 0o777 == 0o700
        assert {path.stat().st_mode & 0o777 for path in entries().iterdir()} == {0o600}


def test_registers_are_told_apart_by_where_they_are(lovp: Run, kade: None, here: Path) -> None:
    shutil.copytree("data", "other")
    assert lovp("undo", "--list", "--data", "other").out.startswith("Nothing recorded")
    (here / "link").symlink_to("data")
    assert lines(lovp("undo", "--list", "--data", "link"))[0].startswith("4")
    # One that was put in the place of another.
    moved = entries().with_name(Folder(here / "other").key)
    shutil.copytree(entries(), moved)
    assert lovp("undo", "--data", "other").code == 1


def test_the_users_own_state_folder(
    lovp: Run, kade: None, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    monkeypatch.delenv("LOVP_STATE_DIR")
    for name in ("HOME", "XDG_STATE_HOME", "LOCALAPPDATA"):
        monkeypatch.setenv(name, str(tmp_path / "own"))
    assert lovp("follow-up", "kade", "--note", "x").code == 0
    assert [*(tmp_path / "own").rglob("recorded/*/1.json")]


@pytest.mark.parametrize("data", [b"", b"{", b"[]", b"null", b'{"register": 1}', b"\xff"])
def test_an_entry_that_is_damaged_is_not_passed_over(data: bytes, lovp: Run, kade: None) -> None:
    (entries() / "4.json").write_bytes(data)
    (entries() / "notes.txt").write_bytes(data)
    lost = f"{entries() / '4.json'} cannot be read"
    assert lines(lovp("undo", "--list"))[0] == f"4    {lost}"
    before = tree(Path("data"))
    assert lovp("undo").err.startswith(f"lovp: nothing is left of 4 ({lost}); ")
    assert tree(Path("data")) == before
    assert lovp("undo", "3").code == 0
    assert lines(lovp("undo", "--list"))[0] == "5  lovp undo 3"


def test_a_recording_is_made_though_it_cannot_be_noted(
    lovp: Run, kade: None, monkeypatch: pytest.MonkeyPatch, here: Path
) -> None:
    (here / "file").write_bytes(b"")
    monkeypatch.setenv("LOVP_STATE_DIR", str(here / "file"))
    outcome = lovp("move-meeting", "2021-11-29", "2021-12-06")
    assert outcome.code == 0
    (line,) = [line for line in outcome.err.splitlines() if line.startswith("lovp:")]
    assert line.startswith("lovp: recorded, but it cannot be undone, as it could not be noted in ")
    assert line.endswith("Not a directory")
    assert "moved_to: 2021-12-06\n" in text(M2)
    assert lovp("follow-up", "kade", "--note", "x", "--dry-run").err.count("noted") == 0


def test_git_setup_and_init_are_no_records(lovp: Run, here: Path) -> None:
    assert lovp("init").code == 0
    assert not Path(os.environ["LOVP_STATE_DIR"]).exists()


def test_list_goes_alone(lovp: Run, kade: None) -> None:
    assert lovp("undo", "1", "--list").code == 2
    assert lovp("undo", "een").code == 2


def test_terms_that_move_back_are_said(lovp: Run, kade: None) -> None:
    assert lovp("move-meeting", "2021-11-29", "2021-12-06").code == 0
    said = "".join(f"{id}: due at 2021-12-06, now at 2021-11-29\n" for id in ("kade", "brug"))
    assert lovp("undo").err.endswith(f"\n{said}{BACK}")
