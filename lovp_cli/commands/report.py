"""`lovp report`."""

from typing import TYPE_CHECKING, Annotated

import typer

from lovp_cli.council.records.refusal import Refusal, WrongUsage
from lovp_cli.program import completion
from lovp_cli.program.options import AsOf, Data, Lang, named
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
    as_of: AsOf = None,
    data: Data = None,
    lang: Lang = None,
) -> None:
    """Show the state of the register on one screen, or a meeting's agenda."""
    session = Session(ctx, data, lang, as_of)
    if meeting:
        if all:
            raise WrongUsage("--all: an agenda is always whole; leave it out")
        _show_agenda(session, meeting)
    else:
        _show_overview(session, whole=all)


def _show_overview(session: Session, *, whole: bool) -> None:
    from lovp_cli.council.register.overview import overview
    from lovp_cli.output.pages.overview import overview_page

    state = overview(session.register, session.day)
    council = session.register.short or "lovp"
    session.show_page(
        overview_page(state, session.labels, council, None if whole else session.room)
    )


def _show_agenda(session: Session, ref: str) -> None:
    from lovp_cli.council.lookup.meetings import find_meeting
    from lovp_cli.council.register.agenda import agenda
    from lovp_cli.output.pages.agenda import agenda_page

    slot = _held(session.register, find_meeting(session.register.calendar, ref, session.day))
    found = agenda(session.register, slot, session.day)
    session.show_page(agenda_page(found, session.labels, session.day))


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
