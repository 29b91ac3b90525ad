"""The one way in which anything is written: what it makes of a proposal, and when it refuses."""

from __future__ import annotations

from pathlib import Path

import pytest

from lovp_cli.council.records.refusal import Refusal
from lovp_cli.files.store.folder import Folder
from lovp_cli.recording.change import AddItem, NewFile, Proposal, SetEntry
from lovp_cli.recording.transaction import Done, NewErrors, carry_out
from tests.cases.recording import Write, ok, text
from tests.conftest import TODAY, Run, tree

M1, M2 = "meetings/2021-09-27.yaml", "meetings/2021-11-29.yaml"
NEW = AddItem(
    M1,
    "actions",
    {"id": "kade", "title": "Kade", "owner": "clerk", "due": "none"},
    made_id=True,
)


def carried_out(here: Path, *edits: AddItem | NewFile | SetEntry, dry_run: bool = False) -> Done:
    return carry_out(Folder(here / "data"), Proposal(edits), TODAY, None, dry_run=dry_run)


def said(action: str, **more: str) -> dict[str, str]:
    return {"action": action, **more}


def test_several_items_in_one_file_are_one_save(lovp: Run, kade: None, here: Path) -> None:
    edits = [AddItem(M2, "follow_ups", said(name, note="later")) for name in ("kade", "brug")]
    (change,) = carried_out(here, *edits).changes
    assert change.lines == [
        "follow_ups:",
        "  - action: kade",
        "    note: later",
        "  - action: brug",
        "    note: later",
    ]
    assert text(f"data/{M2}").endswith("\n".join(change.lines) + "\n")


def test_an_id_made_from_a_title_is_another_where_somebody_took_it_meanwhile(
    lovp: Run, kade: None, here: Path
) -> None:
    done = carried_out(here, NEW)
    assert [change.id for change in done.changes] == ["kade-2"]
    assert "id: kade-2\n" in text(f"data/{M1}")


def test_files_are_written_in_an_order_in_which_each_beginning_is_sound(
    lovp: Run, kade: None, here: Path
) -> None:
    letter = "letters/2021-12-01.yaml"
    follow_up = AddItem(letter, "follow_ups", said("kade-2", note="later"), "date: 2021-12-01\n")
    done = carried_out(here, follow_up, NEW)
    assert [change.file for change in done.changes] == [M1, letter]
    items = "follow_ups:\n  - action: kade-2\n    note: later\n"
    assert text(f"data/{letter}") == f"date: 2021-12-01\n{items}"
    assert ": error: " not in ok(lovp("check"))


def test_what_is_unsound_in_every_order_is_refused_whole(lovp: Run, kade: None, here: Path) -> None:
    before = tree(here)
    nobody = AddItem(M2, "follow_ups", said("nobody", note="later"))
    with pytest.raises(NewErrors) as refused:
        carried_out(here, NEW, nobody)
    assert refused.value.lines == (
        "there is no action 'nobody': type 'lovp open-actions' for their ids",
    )
    assert tree(here) == before


def test_what_is_there_already_is_not_written_again(lovp: Run, kade: None, here: Path) -> None:
    edits = (
        NewFile("meetings/2022-01-17.yaml", b"date: 2022-01-17\ntitle: t\n"),
        SetEntry(M2, "cancelled", "true"),
    )
    assert len(carried_out(here, *edits).changes) == 2
    before = tree(here)
    assert carried_out(here, *edits).changes == ()
    assert tree(here) == before
    # Half of it done, as by a command that was killed.
    (here / "data" / M2).write_bytes(b"date: 2021-11-29\ntitle: Raad 29 november 2021\n")
    assert [change.file for change in carried_out(here, *edits).changes] == [M2]
    assert tree(here) == before


def test_a_file_of_that_name_is_never_written_over(lovp: Run, kade: None, here: Path) -> None:
    before = tree(here)
    with pytest.raises(Refusal, match="appeared while you were typing"):
        carried_out(here, NewFile(M1, b"date: 2021-09-27\ntitle: another\n"))
    assert tree(here) == before


def test_a_dry_run_checks_as_much_and_writes_nothing(lovp: Run, kade: None, here: Path) -> None:
    before = tree(here)
    assert [change.id for change in carried_out(here, NEW, dry_run=True).changes] == ["kade-2"]
    with pytest.raises(NewErrors):
        carried_out(here, AddItem(M2, "follow_ups", said("nobody", note="later")), dry_run=True)
    assert tree(here) == before


def test_a_later_record_that_stands_in_the_way_is_named(
    lovp: Run, kade: None, write: Write
) -> None:
    write(
        "letters/2021-11-01.yaml", "date: 2021-11-01\nfollow_ups:\n  - {action: kade, due: none}\n"
    )
    outcome = lovp("follow-up", "kade", "--on", "2021-10-01", "--status", "settled")
    assert outcome.code == 1
    assert outcome.err.endswith(
        "\nlovp: then data/letters/2021-11-01.yaml:3:5 would be wrong: kade was settled already:"
        " add 'status: open' if it was reopened, else keep only a note or a reference here\n"
    )


def test_lines_that_are_added_before_like_ones_are_shown_as_they_are(
    lovp: Run, kade: None, write: Write
) -> None:
    item = "  - action: kade\n    note: later\n"
    other = "  - action: kade\n    status: partly\n"
    path = write(M2, f"date: 2021-11-29\nfollow_ups:\n{item}{other}title: t\n")
    lines = ["  - action: kade", "    status: partly", "    note: later"]
    flags = ("--status", "partly", "--note", "later")
    outcome = lovp("follow-up", "kade", "--on", "2021-11-29", *flags)
    shown = "".join(f"  {line}\n" for line in lines)
    assert outcome.err == f"Added to data/{M2}, line 7:\n{shown}"
    assert path.read_text("utf-8").splitlines()[6:9] == lines
