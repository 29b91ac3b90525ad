"""`lovp open-actions`."""

from datetime import date
from typing import TYPE_CHECKING, Annotated, Any

import typer

from lovp_cli.council.lookup.parties import find_owners
from lovp_cli.council.records.values import FINAL, STATUSES
from lovp_cli.council.register.listing import Asked, beside, listed, taking_part
from lovp_cli.council.register.selection import SORT_KEYS, Selection, ordered
from lovp_cli.output.counted import counted
from lovp_cli.output.lists.actions import objects, sheet
from lovp_cli.program import completion
from lovp_cli.program.delivery import (
    WITH_DAYS,
    Delivery,
    Excel,
    Force,
    Output,
    Public,
    Template,
    format_option,
)
from lovp_cli.program.options import AsOf, Data, Lang, day_option, text, texts
from lovp_cli.program.options import status as status_typed
from lovp_cli.program.session import Session, say

if TYPE_CHECKING:
    from lovp_cli.council.records.calendar import Slot
    from lovp_cli.council.records.row import Row
    from lovp_cli.council.register.register import Register
    from lovp_cli.output.calendar import Calendar
    from lovp_cli.output.page import Page

_SORTS = ", ".join(SORT_KEYS)
_STATUSES = ", ".join((*STATUSES, "any"))


_ANY = ("any", "alle", "alles", "all")


def _statuses(names: list[str] | None) -> list[str]:
    typed = [name.strip() for text in names or [] for name in text.lower().split(",")]
    typed = list(filter(None, typed))
    if names and not typed:
        raise typer.BadParameter(f"'{names[0]}' names no status; choose from {_STATUSES}")
    if {*typed} & {*_ANY}:
        return list(STATUSES)
    return [status_typed(name) for name in typed]


def _sort(key: str | None) -> str | None:
    if key and key.removeprefix("-") not in SORT_KEYS:
        raise typer.BadParameter(f"'{key}' is nothing to sort by; choose from {_SORTS}; - reverses")
    return key


Parties = list[str] | None


def _meeting_option(help: str) -> Any:
    return text("MEETING", help, completion=completion.meetings_or_words)


def _checked(metavar: str, check: Any, help: str) -> Any:
    return typer.Option(callback=check, metavar=metavar, help=help)


def run(
    ctx: typer.Context,
    owner: Annotated[
        Parties, texts("PARTY", "Only what this party answers for.", completion=completion.parties)
    ] = None,
    involving: Annotated[
        Parties,
        texts(
            "PARTY", "Only what this party owns or takes part in.", completion=completion.parties
        ),
    ] = None,
    due_meeting: Annotated[
        str | None, _meeting_option("Only what is due at this meeting: its id, next or last.")
    ] = None,
    due_before: Annotated[date | None, day_option("Only what is due before this day.")] = None,
    due_after: Annotated[date | None, day_option("Only what is due after this day.")] = None,
    overdue: Annotated[bool, typer.Option("--overdue", help="Only what is overdue.")] = False,
    no_term: Annotated[
        bool, typer.Option("--no-term", help="Only what has no term: none, or not entered.")
    ] = False,
    undated: Annotated[
        bool, typer.Option("--undated", help="Only what has no date: whatever it waits for.")
    ] = False,
    meeting: Annotated[
        str | None,
        _meeting_option("Only what was promised in this meeting, or in the letter of this day."),
    ] = None,
    topic: Annotated[str | None, text("WORDS", "Only topics with these words.")] = None,
    grep: Annotated[str | None, text("WORDS", "Only what has these words in it.")] = None,
    status: Annotated[
        list[str] | None, _checked("STATUS", _statuses, f"Only these: {_STATUSES}. Repeatable.")
    ] = None,
    ended_after: Annotated[
        date | None, day_option("Only what ended after this day.", looks_back=True)
    ] = None,
    ended_before: Annotated[
        date | None, day_option("Only what ended before this day.", looks_back=True)
    ] = None,
    sort: Annotated[
        str | None,
        _checked(
            "KEY", _sort, f"Order by {_SORTS}; - reverses. Else overdue first, then due, then id."
        ),
    ] = None,
    format: Annotated[str | None, format_option(*WITH_DAYS)] = None,
    output: Output = None,
    force: Force = False,
    template: Template = None,
    excel: Excel = False,
    public: Public = None,
    as_of: AsOf = None,
    data: Data = None,
    lang: Lang = None,
) -> None:
    """List the open actions, the overdue ones first."""
    session = Session(ctx, data, lang, as_of)
    delivery = Delivery(
        session, WITH_DAYS, format, output, template, force=force, public=public, excel=excel
    )
    due_at = _meeting(session, due_meeting)
    if due_at and due_meeting:
        delivery.check_public(due_meeting, confidential=due_at.confidential)
    if (ended_after or ended_before) and not status:
        status = list(FINAL)
    selection = Selection(
        owners=_parties(session, owner, "--owner"),
        involving=_parties(session, involving, "--involving"),
        due_meeting=due_at.id if due_at else None,
        due_before=due_before,
        due_after=due_after,
        overdue=overdue,
        ended_before=ended_before,
        ended_after=ended_after,
        no_term=no_term,
        undated=undated,
        meeting=_promised_in(session, meeting),
        topic=topic,
        grep=grep,
        statuses=tuple(status or ()),
    )
    asked = Asked(session.day, selection)
    register = delivery.register
    found = ordered(listed(register, asked), sort)
    if due_at:
        _say_beside(register, asked, due_at, due_meeting)
    elif not found:
        _say_elsewhere(register, asked)
    delivery.deliver(
        lambda: _page(delivery, selection, found, session.day),
        lambda: objects(found),
        lambda: sheet(found, _title(delivery, selection), delivery.labels),
        lambda: _calendar(delivery, selection, found, session.day),
        many=counted(len(found), "action"),
        alone=True,
    )


def _parties(session: Session, names: list[str] | None, flag: str) -> tuple[str, ...]:
    found = (find_owners(session.register, name, flag, session.day) for name in names or ())
    return tuple(party for parties in found for party in parties)


def _meeting(session: Session, ref: str | None) -> "Slot | None":
    if ref is None:
        return None
    from lovp_cli.council.lookup.meetings import find_meeting

    calendar = session.register.calendar
    found = find_meeting(calendar, ref, session.day)
    held = calendar.moved(found)
    if held != found:
        say(f"lovp: meeting {found.id} was moved to {held.id}, so that one is meant")
    return held


def _promised_in(session: Session, ref: str | None) -> str | None:
    """The meeting, or the day of the letter, that is meant."""
    if ref is None:
        return None
    from lovp_cli.council.lookup.records import find_promised_in

    return find_promised_in(session.register, ref, session.day)


def _say_beside(register: "Register", asked: Asked, meeting: "Slot", typed: str | None) -> None:
    late, regular, due = beside(register, asked, meeting)
    if late:
        are = "is" if late == 1 else "are"
        say(f"lovp: besides these, {late} from earlier meetings {are} overdue")
    if typed == "next" and regular:
        say(f"lovp: that is an extra meeting; {due} due at the next regular one, {regular}")


def _say_elsewhere(register: "Register", asked: Asked) -> None:
    if count := taking_part(register, asked):
        names = " --involving ".join(asked.selection.owners)
        are = "is one" if count == 1 else f"are {count}"
        say(f"lovp: there {are} in which they take part: --involving {names}")


def _page(delivery: Delivery, asked: Selection, rows: list["Row"], day: date) -> "Page":
    from lovp_cli.output.pages.actions import actions_page

    return actions_page(rows, _title(delivery, asked), delivery.labels, day)


def _calendar(delivery: Delivery, asked: Selection, rows: list["Row"], day: date) -> "Calendar":
    from lovp_cli.council.register.editions import changed
    from lovp_cli.output.lists.todos import calendar

    register = delivery.register
    return calendar(
        rows,
        _title(delivery, asked),
        register.short,
        delivery.labels,
        changed(register, day),
        {slot.id for slot in delivery.meetings},
    )


def _title(delivery: Delivery, asked: Selection) -> str:
    from lovp_cli.output.row_in_words import list_title

    labels, parties = delivery.labels, (*asked.owners, *asked.involving)
    council = delivery.register.short
    return list_title(council, labels, map(labels.party, parties), ended=bool(asked.statuses))
