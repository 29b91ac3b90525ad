"""A whole list, understood: each row on its own, and then together."""

from __future__ import annotations

from collections import Counter
from collections.abc import Collection, Iterator, Sequence
from contextlib import suppress
from datetime import date
from pathlib import PurePath
from typing import NamedTuple

from lovp_cli.council.phrases.labels import labels
from lovp_cli.council.phrases.slugs import free_id, slug
from lovp_cli.council.records.listed import (
    LeftRow,
    ListedAction,
    ListRead,
    NewMeeting,
    SaidLater,
    UnknownName,
)
from lovp_cli.council.records.refusal import Refusal
from lovp_cli.council.records.term import Term
from lovp_cli.council.register.names import folded
from lovp_cli.council.register.register import Register
from lovp_cli.tables.meaning.draft import Draft, Later
from lovp_cli.tables.meaning.due_meetings import due_at, passed_over
from lovp_cli.tables.meaning.known import Known
from lovp_cli.tables.meaning.notes import notes_on
from lovp_cli.tables.meaning.owners import Owners
from lovp_cli.tables.meaning.places import Places
from lovp_cli.tables.meaning.progress import Progress, UnknownStatus
from lovp_cli.tables.meaning.row import Reading
from lovp_cli.tables.meaning.statuses import closest_status
from lovp_cli.tables.meaning.terms import Terms
from lovp_cli.tables.meaning.wishes import Wishes
from lovp_cli.tables.rows import Row, Table


class _Placed(NamedTuple):
    """A row with the id that it gets and the file that it goes in."""

    draft: Draft
    id: str
    file: str


class WholeList:
    """A list in a register in which some of it may be already."""

    def __init__(
        self,
        register: Register,
        tables: Sequence[Table],
        wishes: Wishes,
        language: str,
        today: date,
    ) -> None:
        self._register, self._tables = register, tables
        self._labels = labels(language)
        cells = {row.values.get("owner", "") for table in tables for row in table.rows}
        self._owners = Owners(register, wishes.owners, cells, add=wishes.add_parties)
        self._terms = Terms(register)
        self._places = Places(register, language)
        self._list_day = wishes.list_day or today
        self._reading = Reading(
            self._owners,
            self._terms,
            Progress(wishes.statuses, today, self._list_day),
            wishes.promised,
        )
        self._left: list[LeftRow] = []
        self._unknown_statuses: Counter[str] = Counter()
        self._known = 0

    def read(self, name: str) -> ListRead:
        """What it says."""
        drafts = self._drafts()
        placed = self._with_successors(self._placed(drafts))
        meetings = self._meetings(placed)
        extra = {meeting.id for meeting in meetings if meeting.kind == "extra"}
        actions = [self._action(each, extra) for each in placed]
        parties = {party for each in actions for party in (each.owner, *each.involved)}
        words = Counter(each.draft.status for each in placed if each.draft.status)
        return ListRead(
            name=name,
            columns=self._tables[0].columns,
            actions=tuple(actions),
            meetings=tuple(meetings),
            parties=tuple(new for new in self._owners.new_ones() if new.id in parties),
            known=self._known,
            left=tuple(sorted(self._left)),
            owners=tuple(self._owners.unknown()),
            unknown_statuses=tuple(
                UnknownName(word, rows, closest_status(word))
                for word, rows in self._unknown_statuses.most_common()
            ),
            statuses=words,
            list_day=self._list_day,
            letter_title=self._letter_title(name),
            notes=tuple(
                notes_on(
                    self._tables,
                    [each.draft for each in placed],
                    self._list_day,
                    self._terms.words,
                )
            ),
        )

    def _letter_title(self, name: str) -> str:
        file = PurePath(name)
        return f"{self._labels['taken over']} {file.name}" if file.suffix else ""

    def _drafts(self) -> list[Draft]:
        """The rows that could be understood, and are new."""
        known, drafts = Known(self._register), []
        for row in (row for table in self._tables for row in table.rows):
            try:
                draft = self._reading.draft(row)
                if known.holds(draft):
                    self._known += 1
                else:
                    drafts.append(draft)
            except Refusal as refusal:
                if isinstance(refusal, UnknownStatus):
                    self._unknown_statuses[refusal.word] += 1
                self._leave(row, refusal.lines[0])
        return drafts

    def _leave(self, row: Row, reason: str) -> None:
        self._left.append(LeftRow(row.line.number, row.line.cells, reason))

    def _placed(self, drafts: Sequence[Draft]) -> list[_Placed]:
        placed, taken = [], {action.id for action in self._register.actions}
        own = {draft.id for draft in drafts if draft.id} - taken
        taken |= own
        for draft in drafts:
            try:
                file = self._places.promised_in(draft.promised, draft.place)
            except Refusal as refusal:
                self._leave(draft.row, refusal.lines[0])
                continue
            id = draft.id if draft.id in own else free_id(slug(draft.title), taken)
            own.discard(id)
            taken.add(id)
            placed.append(_Placed(draft, id, file))
        return placed

    def _with_successors(self, placed: list[_Placed]) -> list[_Placed]:
        """The rows but for those that were replaced by what is not there."""
        while True:
            known = self._named(placed)
            kept = []
            for each in placed:
                refs = each.draft.replaced_by
                if any(known.get(folded(ref)) in (None, each.id) for ref in refs):
                    reason = f"it was replaced by {', '.join(refs)}, which is no other action"
                    self._leave(each.draft.row, reason)
                else:
                    kept.append(each)
            if len(kept) == len(placed):
                return kept
            placed = kept

    def _named(self, placed: Sequence[_Placed]) -> dict[str, str]:
        """Ids by the numbers and ids of actions, in the register and in the list."""
        found: dict[str, str] = {}
        for action in self._register.actions:
            found |= {folded(name): action.id for name in (*action.numbers, action.id)}
        for each in placed:
            names = filter(None, (each.draft.number, each.draft.id, each.id))
            found |= {folded(name): each.id for name in names}
        self._by_name = found
        return found

    def _meetings(self, placed: Sequence[_Placed]) -> list[NewMeeting]:
        """The meetings that the rows name, of their kinds as far as these show."""
        files = {each.file for each in placed}
        terms = [term for each in placed if (term := due_at(each.draft))]
        for id in {term.meeting for term in terms if term.meeting}:
            # One that is not held any more was due elsewhere all along.
            with suppress(Refusal):
                files.add(self._places.due_at(id))
        found = self._places.new_meetings(files)
        extra = {*passed_over(terms, found)}
        return [m._replace(kind="extra" if m.id in extra else "regular") for m in found]

    def _action(self, placed: _Placed, extra: Collection[str]) -> ListedAction:
        draft, at = placed.draft, due_at(placed.draft)
        if draft.due and at and at.meeting in extra and at.meeting.startswith(str(at.last_day)):
            draft.due = Term(meeting=at.meeting, said=draft.due.said)
        return ListedAction(
            id=placed.id,
            title=draft.title,
            owner=draft.owner,
            file=placed.file,
            day=draft.promised,
            involved=tuple(draft.involved),
            topic=draft.topic,
            due=draft.due,
            number=draft.number,
            confidential=draft.confidential,
            quote=draft.others.get("quote"),
            asked_by=draft.others.get("asked_by"),
            reference=draft.others.get("reference"),
            contact=draft.others.get("contact"),
            said=tuple(self._said(placed)),
        )

    def _said(self, placed: _Placed) -> Iterator[SaidLater]:
        draft = placed.draft
        for later in draft.said:
            there = later.day == draft.promised
            file = placed.file if there else self._places.said_on(later.day)
            yield SaidLater(
                file,
                later.day,
                later.status,
                later.note,
                later.reference,
                self._successors(later, draft),
            )

    def _successors(self, later: Later, draft: Draft) -> tuple[str, ...]:
        if later.status != "replaced":
            return ()
        return tuple(self._by_name[folded(ref)] for ref in draft.replaced_by)
