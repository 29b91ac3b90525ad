"""`lovp remind`."""

from datetime import date
from typing import TYPE_CHECKING, Annotated

import typer

from lovp_cli.council.lookup.parties import find_owners
from lovp_cli.council.phrases.slugs import slug
from lovp_cli.council.records.refusal import WrongUsage
from lovp_cli.program import completion
from lovp_cli.program.delivery import A_PAGE, Delivery, Force, Public, Template, put_all
from lovp_cli.program.options import AsOf, Data, Lang, day_option, one_of, text, texts
from lovp_cli.program.session import Session, say

if TYPE_CHECKING:
    from lovp_cli.council.register.reminders import Reminder


def run(
    ctx: typer.Context,
    owner: Annotated[
        list[str] | None, texts("PARTY", "Only this party.", completion=completion.parties)
    ] = None,
    before: Annotated[
        date | None, day_option("What falls due before this day; else by the next meeting.")
    ] = None,
    output: Annotated[
        str | None, text("FOLDER", "Into this folder; it is made if need be.", "--output", "-o")
    ] = None,
    format: Annotated[str, one_of("format", ("docx", "md"), "What the letters are")] = "docx",
    force: Force = False,
    template: Template = None,
    public: Public = None,
    as_of: AsOf = None,
    data: Data = None,
    lang: Lang = None,
) -> None:
    """Write each owner a letter, and a draft of a mail, of what is late and what falls due."""
    from lovp_cli.council.register.reminders import reminders
    from lovp_cli.output.pages.reminder import Sent, sent_page

    if not output:
        raise WrongUsage("say into which folder the letters go: add -o FOLDER")
    session = Session(ctx, data, lang, as_of)
    letters = Delivery(session, A_PAGE, format, None, template, force=False, public=public)
    register, day = letters.register, session.day
    named = [find_owners(register, name, "--owner", day) for name in owner or ()]
    sent = []
    for reminder in reminders(register, day, before, [party for found in named for party in found]):
        files = _files(reminder, letters, day, before) if reminder.needed else {}
        put_all(session, output, files, force=force)
        sent.append(Sent(reminder, tuple(files)))
    shown = Delivery(session, A_PAGE, None, None, None, force=False, public=public)
    shown.deliver(lambda: sent_page(sent, shown.labels, day))
    say(f"lovp: nothing was sent; letters and drafts are in {output}")


def _files(
    reminder: "Reminder", letters: Delivery, day: date, before: date | None
) -> dict[str, bytes]:
    """A letter and a draft, by the names of their files."""
    from lovp_cli.output.formats.mail import render
    from lovp_cli.output.pages.reminder import reminder_page

    page = reminder_page(reminder, letters.register, letters.labels, day, before)
    name = slug(reminder.owner.id)
    return {
        f"{name}.{letters.name}": letters.document(page),
        f"{name}.eml": render(page, reminder.owner.email),
    }
