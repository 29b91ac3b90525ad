"""A party or a moment added to council.yaml."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import date

from lovp_cli.council.lookup.days import find_days
from lovp_cli.council.phrases.lines_to_type import line_for_party, name_of
from lovp_cli.council.phrases.slugs import slug
from lovp_cli.council.records.notes import Note, ReadNote
from lovp_cli.council.records.record import Moment
from lovp_cli.council.records.refusal import Refusal
from lovp_cli.council.records.values import COUNCIL, ID
from lovp_cli.council.register.names import folded
from lovp_cli.council.register.register import Register
from lovp_cli.council.terms.edtf import span
from lovp_cli.files.yaml_text.scalars import Value
from lovp_cli.recording.change import AddItem, Edit, Proposal, SetInItem


@dataclass(frozen=True)
class PartyDraft:
    """A party as typed."""

    id: str
    name: str | None = None
    aliases: tuple[str, ...] = ()
    contact: str | None = None
    email: str | None = None


@dataclass(frozen=True)
class MomentDraft:
    """A moment as typed; `on` is absent while nobody knows when it is."""

    id: str
    name: str | None = None
    aliases: tuple[str, ...] = ()
    on: str | None = None


def propose_party(register: Register, draft: PartyDraft) -> Proposal:
    """The change that adds a party. Raises Refusal where somebody has one of its names."""
    name = draft.name or name_of(draft.id)
    aliases = _aliases(draft.id, name, draft.aliases)
    for called in (draft.id, name, *aliases):
        if owner := register.names.find(called):
            raise Refusal(
                f"'{called}' is a name of the party {owner} already; give this one another, or,"
                f" to change {owner}: lovp edit council"
            )
    if not _is_id(draft.id):
        raise Refusal(_no_id(draft.id, line_for_party(draft.name or draft.id)))
    item = _item(draft.id, name, aliases)
    for key in ("contact", "email"):
        if text := getattr(draft, key):
            item[key] = text
    return Proposal((AddItem(COUNCIL, "parties", item),))


def propose_moment(register: Register, draft: MomentDraft, today: date) -> Proposal:
    """The change that adds a moment, or gives its days to one that had none. Raises Refusal."""
    if not _is_id(draft.id):
        raise Refusal(_no_id(draft.id, f"lovp add-moment {slug(draft.id, 'moment')}"))
    on, reading = find_days(draft.on, today, "--on") if draft.on else (None, None)
    notes: tuple[Note, ...] = (ReadNote("--on", reading),) if reading else ()
    found = next((moment for moment in register.moments if moment.id == draft.id), None)
    if found:
        return Proposal((_days_of(register, found, draft, on),), notes)
    name = draft.name or name_of(draft.id)
    aliases = _aliases(draft.id, name, draft.aliases)
    _check_told_apart(register, [draft.id, name, *aliases], on)
    item = _item(draft.id, name, aliases)
    if on:
        item["on"] = on
    return Proposal((AddItem(COUNCIL, "moments", item),), notes)


def _days_of(register: Register, moment: Moment, draft: MomentDraft, on: str | None) -> Edit:
    """The change that gives its days to a moment that is there. Raises Refusal."""
    to_change = "to change it: lovp edit council"
    if moment.on:
        raise Refusal(f"there is a moment {moment.id} already, on {moment.on}; {to_change}")
    if on is None:
        raise Refusal(
            f"there is a moment {moment.id} already; give it its days with --on, or, {to_change}"
        )
    if draft.aliases or folded(draft.name or moment.name) != folded(moment.name):
        raise Refusal(
            f"there is a moment {moment.id} already, called {moment.name}: type --on alone, or,"
            f" {to_change}"
        )
    return SetInItem(COUNCIL, "moments", register.moments.index(moment), "on", on)


def _check_told_apart(register: Register, names: list[str], on: str | None) -> None:
    """Refuse a name that a moment of the same days has.

    Moments of other days may share one: a recess has the same name every year.
    """
    for moment in register.moments:
        taken = {folded(name) for name in (moment.id, moment.name, *moment.aliases)}
        for name in names:
            if folded(name) in taken and _at_once(moment.on, on):
                when = f"on {moment.on}" if moment.on else "of which nobody knows the days yet"
                raise Refusal(
                    f"'{name}' is a name of the moment {moment.id} already, {when}; give this one"
                    " another name or other days, or, to change that one: lovp edit council"
                )


def _at_once(one: str | None, other: str | None) -> bool:
    if not (one and other):
        return one == other
    (first, last), (other_first, other_last) = span(one), span(other)
    return first <= other_last and other_first <= last


def _is_id(text: str) -> bool:
    return bool(re.fullmatch(ID, text, re.ASCII))


def _no_id(text: str, line: str) -> str:
    return (
        f"'{text}' is not an id: small letters, digits and dashes, a letter first, 64 at most;"
        f" type, for instance: {line}"
    )


def _aliases(id: str, name: str, typed: Iterable[str]) -> list[str]:
    """The aliases that say more than the names before them."""
    return [*_new_names({folded(id), folded(name)}, typed)]


def _new_names(known: set[str], typed: Iterable[str]) -> Iterator[str]:
    for alias in typed:
        if folded(alias) not in known:
            known.add(folded(alias))
            yield alias


def _item(id: str, name: str, aliases: list[str]) -> dict[str, Value]:
    item: dict[str, Value] = {"id": id, "name": name}
    if aliases:
        item["aliases"] = aliases
    return item


def dated_terms(before: Register, after: Register) -> list[tuple[str, date, str | None]]:
    """The open actions that have a last day now and had none: id, that day, due meeting."""
    old = {row.id: row.due_date for row in before.open_rows(date.max)}
    return [
        (row.id, row.due_date, row.due_meeting)
        for row in after.open_rows(date.max)
        if row.due_date and not old.get(row.id)
    ]
