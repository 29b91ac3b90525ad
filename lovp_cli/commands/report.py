"""`lovp report`."""

from datetime import date
from typing import TYPE_CHECKING, Annotated

import typer

from lovp_cli.council.records.refusal import Refusal, WrongUsage
from lovp_cli.output.counted import counted
from lovp_cli.program import completion
from lovp_cli.program.delivery import (
    A_PAGE,
    Delivery,
    Force,
    Output,
    Public,
    Template,
    format_option,
)
from lovp_cli.program.options import AsOf, Data, Lang, named, text
from lovp_cli.program.session import Session

if TYPE_CHECKING:
    from lovp_cli.council.records.calendar import Slot
    from lovp_cli.council.register.register import Register


def run(
    ctx: typer.Context,
    meeting: Annotated[
        str | None,
        named(
            "MEETING",
            "A meeting, for its agenda: its id, next or last.",
            completion.meetings_or_words,
        ),
    ] = None,
    all: Annotated[
        bool, typer.Option("--all", help="All of it, also where it is more than one screen.")
    ] = False,
    since: Annotated[
        str | None,
        text(
            "MEETING|DAY",
            "What changed in it, and from then on: a meeting, last, or a day.",
            completion=completion.meetings_or_words,
        ),
    ] = None,
    format: Annotated[str | None, format_option(*A_PAGE)] = None,
    output: Output = None,
    force: Force = False,
    template: Template = None,
    public: Public = None,
    as_of: AsOf = None,
    data: Data = None,
    lang: Lang = None,
) -> None:
    """Show the state of the register on one screen, a meeting's agenda, or what changed."""
    session = Session(ctx, data, lang, as_of)
    delivery = Delivery(session, A_PAGE, format, output, template, force=force, public=public)
    if since:
        if meeting or all:
            raise WrongUsage("--since: what changed is always whole; leave out the rest")
        _deliver_changes(delivery, session.day, since)
    elif meeting:
        if all:
            raise WrongUsage("--all: an agenda is always whole; leave it out")
        _deliver_agenda(session, delivery, meeting)
    else:
        _deliver_overview(delivery, session.day, whole=all)


def _deliver_overview(delivery: Delivery, day: date, *, whole: bool) -> None:
    from lovp_cli.council.register.overview import overview
    from lovp_cli.output.pages.overview import overview_page
    from lovp_cli.output.pages.web_register import web_register

    state = overview(delivery.register, day)
    council = delivery.register.short or "lovp"
    room = None if whole else delivery.room
    delivery.deliver(
        lambda: overview_page(state, delivery.labels, council, room),
        many=counted(len(state.open), "open action"),
        web=lambda: web_register(delivery.register, delivery.labels, day),
    )


def _deliver_agenda(session: Session, delivery: Delivery, ref: str) -> None:
    from lovp_cli.council.lookup.meetings import find_meeting
    from lovp_cli.council.register.agenda import agenda
    from lovp_cli.output.pages.agenda import agenda_page

    day, everything, register = session.day, session.register, delivery.register
    meeting = _held(everything, find_meeting(everything.calendar, ref, day))
    delivery.check_public(ref, confidential=meeting.confidential)
    found = agenda(register, register.calendar.by_id[meeting.id], day)
    delivery.deliver(
        lambda: agenda_page(found, delivery.labels, day), many=counted(len(found.rows), "action")
    )


def _deliver_changes(delivery: Delivery, day: date, ref: str) -> None:
    from lovp_cli.council.lookup.records import find_since
    from lovp_cli.council.register.changes import changes
    from lovp_cli.output.pages.change_sheet import change_sheet_page

    register = delivery.register
    since = find_since(register, ref, day)
    if since > day:
        raise Refusal(f"--since: {since} is still to come")
    found, council = changes(register, since, day), register.short or "lovp"
    delivery.deliver(
        lambda: change_sheet_page(found, council, delivery.labels, since, day),
        many=counted(len(found), "change"),
    )


def _held(register: "Register", slot: "Slot") -> "Slot":
    """The meeting, or what it was moved to. Raises Refusal for one that is cancelled."""
    found = register.calendar.moved(slot)
    if found.moved_to:
        raise Refusal(
            f"meeting {found.id} is moved to {found.moved_to}, where no meeting is held: to change"
            f" that, type: lovp edit {found.id}"
        )
    if not found.held:
        raise Refusal(f"meeting {found.id} is cancelled, so it has no agenda")
    return found
