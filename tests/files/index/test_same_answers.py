"""Every answer with the index equals the answer without it."""

from __future__ import annotations

import os
import shutil
from datetime import date, timedelta
from pathlib import Path
from typing import Any

from hypothesis import HealthCheck, settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, initialize, invariant, rule

from lovp_cli.council.records.place import Placed
from lovp_cli.council.records.record import in_order
from lovp_cli.council.register.agenda import agenda
from lovp_cli.council.register.overview import overview
from lovp_cli.council.register.register import Register
from lovp_cli.council.register.selection import Selection, ordered
from lovp_cli.files.index.opening import open_indexed
from lovp_cli.files.reading.contents import open_folder
from lovp_cli.files.store.folder import Folder

FIRST = date(2021, 1, 1)
DAYS = st.integers(0, 60).map(lambda weeks: FIRST + timedelta(weeks=weeks))
KINDS = st.sampled_from(["regular", "extra"])
CHIEFS = st.sampled_from(["korpschef", "nobody-knows"])
ACTIONS = st.sampled_from(["a", "b", "c", "d", "e"])
OWNERS = st.sampled_from(["minister", "Korpschef", "pg", "nobody-knows"])
STATUSES = st.sampled_from(["open", "partly", "reported", "settled", "lapsed"])
DUES = st.sampled_from(
    [
        "none", "{meeting: next}", "{by: 2021-06}", "{by: 2021-09, said: ooit}", "{said: later}",
        "", "{before: reces}", "{after: formatie}", "{every: month}", "{every: meeting}",
    ]
)  # fmt: skip
COUNCIL = (
    "council: LOVP\nlanguage: {language}\nparties:\n"
    "  - {{id: minister, name: de minister}}\n  - {{id: korpschef, name: '{chief}'}}\n"
    "moments:\n  - {{id: reces, name: reces, on: {recess}}}\n  - {{id: formatie, name: formatie}}\n"
)
RECESS = st.sampled_from(["2021-03", "2021-07-01/2021-08-15"])
FLAGS = st.sampled_from(["cancelled: false", "cancelled: true", "moved_to: 2021-12-27"])


def placed(register: Register) -> list[object]:
    """Every place of every entry, file by file."""
    entries: list[Placed] = [*register.parties]
    for record in in_order(register.records):
        entries += [record, *getattr(record, "actions", ()), *record.follow_ups]
        entries += getattr(record, "not_actions", ())
    return [dict(entry.places) for entry in entries]


class Edits(RuleBasedStateMachine):
    """A folder that is edited at random, with an index that lives along."""

    @initialize()
    def begin(self) -> None:
        self.root = Path(os.environ["LOVP_TEST_FOLDER"])
        shutil.rmtree(self.root, ignore_errors=True)
        for below in ("meetings", "letters"):
            (self.root / "data" / below).mkdir(parents=True)
        self.folder = Folder(self.root / "data")
        self.text(
            "council.yaml", COUNCIL.format(language="nl", chief="korpschef", recess="2021-07")
        )
        self.clock = 1_600_000_000_000_000_000

    def text(self, file: str, text: str) -> None:
        (self.folder.path / file).write_text(text, "utf-8")

    def files(self) -> list[str]:
        return self.folder.listing().files

    @rule(
        day=DAYS,
        kind=st.sampled_from(["regular", "extra"]),
        flag=FLAGS,
        data=st.data(),
    )
    def write_meeting(self, day: date, kind: str, flag: str, data: Any) -> None:
        lines = [f"date: {day}", "title: t", f"kind: {kind}", flag]
        lines += [f"not_actions: [{{quote: {kind}, reason: {flag[0]}}}]"] * (day.day % 2)
        lines += [*self.actions(data), *self.follow_ups(data)]
        self.text(f"meetings/{day}.yaml", "\n".join(lines))

    @rule(day=DAYS, data=st.data())
    def write_letter(self, day: date, data: Any) -> None:
        lines = [f"date: {day}", *self.actions(data), *self.follow_ups(data)]
        self.text(f"letters/{day}.yaml", "\n".join(lines))

    def actions(self, data: Any) -> list[str]:
        found = st.tuples(ACTIONS, OWNERS, DUES, st.booleans())
        lines = [
            f"  - {{id: {name}, title: x, owner: {owner}, number: T{owner}, with: [pg],"
            f" confidential: {hidden}, due: {due}}}"
            for name, owner, due, hidden in data.draw(st.lists(found, max_size=3))
        ]
        return ["actions:", *lines] if lines else []

    def follow_ups(self, data: Any) -> list[str]:
        said = data.draw(st.lists(st.tuples(ACTIONS, STATUSES, DUES, OWNERS), max_size=3))
        lines = [
            f"  - {{action: {name}, status: {status}, due: {due}, owner: {owner}, with: []}}"
            for name, status, due, owner in said
        ]
        return ["follow_ups:", *lines] if lines else []

    @rule(data=st.data())
    def delete(self, data: Any) -> None:
        if files := self.files():
            (self.folder.path / data.draw(st.sampled_from(files))).unlink()

    @rule(data=st.data(), day=DAYS)
    def rename(self, data: Any, day: date) -> None:
        if files := self.files():
            file = data.draw(st.sampled_from(files))
            (self.folder.path / file).rename(self.folder.path / file.split("/")[0] / f"{day}.yaml")

    @rule(data=st.data())
    def spoil(self, data: Any) -> None:
        if files := self.files():
            self.text(data.draw(st.sampled_from(files)), "title: [")

    @rule(language=st.sampled_from(["nl", "en"]), chief=CHIEFS, recess=RECESS)
    def change_council(self, language: str, chief: str, recess: str) -> None:
        text = COUNCIL.format(language=language, chief=chief, recess=recess)
        self.text("council.yaml", text)

    @rule(name=st.sampled_from(["notes.txt", "2021-01-01.yml"]))
    def leave_a_stray(self, name: str) -> None:
        self.text(f"meetings/{name}", "x")

    @rule()
    def let_time_pass(self) -> None:
        """Make every file old, so that the index trusts what it saw of it."""
        self.clock += 10_000_000_000
        for file in ["council.yaml", *self.files()]:
            path = self.folder.path / file
            if path.stat().st_mtime_ns > self.clock:
                os.utime(path, ns=(self.clock, self.clock))

    @rule(days=st.lists(DAYS, min_size=1, max_size=3), owner=OWNERS, late=st.booleans())
    def ask(self, days: list[date], owner: str, late: bool) -> None:
        self.same(days, Selection(owners=(owner.lower(),), overdue=late))

    @invariant()
    def all_is_the_same(self) -> None:
        if hasattr(self, "folder"):
            self.same([date(2021, 7, 1), date(2023, 1, 1)], Selection())

    def same(self, days: list[date], selection: Selection) -> None:
        cached = open_indexed(self.folder, str(self.root / "cache"))
        read = open_folder(self.folder)
        assert cached.left_out == read.left_out
        assert list(cached.unreadable) == list(read.unreadable)
        ours, theirs = cached.register, read.register
        assert (ours.language, ours.short) == (theirs.language, theirs.short)
        assert ours.names.find("DE MINISTER") == theirs.names.find("DE MINISTER")
        assert ours.calendar.meetings == theirs.calendar.meetings
        assert (ours.actions, ours.horizon) == (theirs.actions, theirs.horizon)
        assert ours.confidential == theirs.confidential
        assert ours.calendar.moments == theirs.calendar.moments
        assert sorted(ours.files) == sorted(theirs.files)
        for file in theirs.files[:3]:
            assert ours.record(file) == theirs.record(file)
        for day in days:
            rows = ours.open_rows(day, selection.owners)
            assert ordered(selection.of(rows)) == ordered(selection.of(theirs.rows(day)))
            assert ordered(ours.ended_rows(day, FIRST)) == ordered(theirs.ended_rows(day, FIRST))
            assert ours.rounds_met(day, FIRST) == theirs.rounds_met(day, FIRST)
            assert overview(ours, day) == overview(theirs, day)
            for meeting in ours.calendar.held[:2]:
                assert agenda(ours, meeting, day) == agenda(theirs, meeting, day)
            for name in ("a", "b"):
                assert ours.history(name, day) == theirs.history(name, day)
        # Findings have places: those of records that were kept are the ones that were read.
        for _ in range(2):
            assert cached.findings(days[0]) == read.findings(days[0])
        assert placed(ours) == placed(theirs)


def test_answers_are_the_same_with_the_index(tmp_path: Path, monkeypatch: Any) -> None:
    monkeypatch.setenv("LOVP_TEST_FOLDER", str(tmp_path / "folder"))
    machine = Edits.TestCase
    machine.settings = settings(
        max_examples=60,
        stateful_step_count=15,
        deadline=None,
        suppress_health_check=list(HealthCheck),
    )
    machine().runTest()
