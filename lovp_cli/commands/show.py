"""`lovp show`."""

from typing import Annotated

import typer

from lovp_cli.council.lookup.actions import find_history
from lovp_cli.council.lookup.records import find_record
from lovp_cli.council.records.record import Meeting
from lovp_cli.output.pages.history import history_page
from lovp_cli.output.pages.record import record_page
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
from lovp_cli.program.options import AsOf, Data, Lang, named
from lovp_cli.program.session import Session, say


def run(
    ctx: typer.Context,
    ref: Annotated[
        str,
        named(
            "REF",
            "An action, a meeting or a letter's date: its id, or how it begins.",
            completion.refs,
        ),
    ],
    format: Annotated[str | None, format_option(*A_PAGE)] = None,
    output: Output = None,
    force: Force = False,
    template: Template = None,
    public: Public = None,
    as_of: AsOf = None,
    data: Data = None,
    lang: Lang = None,
) -> None:
    """Show an action's whole life, or a meeting's whole record."""
    session = Session(ctx, data, lang, as_of)
    delivery = Delivery(session, A_PAGE, format, output, template, force=force, public=public)
    register = delivery.register
    _check_public(session, delivery, ref)
    found = find_record(register, ref, session.day)
    if found:
        names = dict.fromkeys(action.id for action in getattr(found, "actions", ()))
        histories = [register.history(name, session.day) for name in names]
        rows = [
            register.row(history, session.day)
            for history in histories
            if history and history.record.file == found.file
        ]
        steps = register.steps(found, session.day)
        delivery.deliver(
            lambda: record_page(found, rows, steps, register.confidential, delivery.labels)
        )
        if isinstance(found, Meeting) and found.minutes_file and not delivery.public:
            _say_what_is_left(session, found)
        return
    history = find_history(register, ref, session.day)
    row = register.row(history, session.day)
    delivery.deliver(lambda: history_page(history, row, delivery.labels))


def _say_what_is_left(session: Session, meeting: Meeting) -> None:
    """How much of what its minutes promise is not recorded; silent where they cannot be read."""
    # Only here: other meetings and actions pay for no look at any text.
    from lovp_cli.program.filing import left_in_words
    from lovp_cli.program.minutes_read import left_in

    text = session.contents.minutes.get(meeting.minutes_file or "")
    if text:
        left = left_in(session.register, meeting, text).actions
        say(*[left_in_words(session, meeting, len(left))] * bool(left))


def _check_public(session: Session, delivery: Delivery, ref: str) -> None:
    """Looks among all there is, as what is confidential cannot be found among what is public."""
    if not delivery.public:
        return
    if record := find_record(session.register, ref, session.day):
        delivery.check_public(ref, confidential=record.confidential)
    else:
        history = find_history(session.register, ref, session.day)
        delivery.check_public(ref, confidential=history.confidential)
