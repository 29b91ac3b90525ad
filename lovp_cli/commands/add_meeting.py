"""`lovp add-meeting`."""

import sys
from pathlib import Path
from typing import Annotated, get_args

import typer

from lovp_cli.council.records.refusal import Refusal, WrongUsage
from lovp_cli.council.records.values import Kind
from lovp_cli.files.yaml_text.guards import MAX_BYTES
from lovp_cli.output.pages.changes import moved
from lovp_cli.program.asking import ask, can_ask
from lovp_cli.program.options import Data, DryRun, Lang, one_of, text
from lovp_cli.program.session import Session, say
from lovp_cli.program.streams import reason
from lovp_cli.recording.meetings import (
    MeetingDraft,
    default_title,
    moved_terms,
    propose_meeting,
    propose_whole_meeting,
    typed_meeting,
)
from lovp_cli.recording.minutes import ACCEPT, MinutesTyped

_KINDS: tuple[Kind, ...] = get_args(Kind)


def run(
    ctx: typer.Context,
    date: Annotated[
        str | None,
        typer.Argument(
            help="The meeting's date, with a suffix if it is not the only one that day.",
            metavar="DATE[-SUFFIX]",
        ),
    ] = None,
    title: Annotated[str | None, text("TITLE", "Its title; else the council and the date.")] = None,
    kind: Annotated[Kind | None, typer.Option(help="Regular, unless it is extra.")] = None,
    minutes_title: Annotated[
        str | None, text("TITLE", "The title of the text that reports it.")
    ] = None,
    source: Annotated[
        str | None,
        typer.Option(
            "--from",
            metavar="FILE",
            help="Take over a whole meeting in YAML; - reads standard input.",
        ),
    ] = None,
    minutes: Annotated[
        str | None,
        typer.Option(
            "--minutes",
            metavar="FILE",
            help="File the minutes, and record what they promise: asks for each in a terminal.",
        ),
    ] = None,
    accept: Annotated[
        str | None,
        one_of("choice", ACCEPT, "Of what --minutes promise, record this without asking"),
    ] = None,
    plain: Annotated[
        bool, typer.Option("--plain", help="One thing below the other, for a screen reader.")
    ] = False,
    dry_run: DryRun = False,
    data: Data = None,
    lang: Lang = None,
) -> None:
    """Record a meeting, past or to come. Asks for what it needs when no date is given."""
    session = Session(ctx, data, lang)
    if minutes:
        if source:
            raise WrongUsage("--from and --minutes: give one of them")
        _file_minutes(
            session,
            MinutesTyped(minutes, date, title, kind, minutes_title),
            accept,
            plain=plain,
            dry_run=dry_run,
        )
        return
    if accept or plain:
        raise WrongUsage("--accept and --plain go with --minutes FILE")
    if source:
        if title or kind or minutes_title:
            raise WrongUsage(
                "--from: the file says it all; leave out --title, --kind and --minutes-title"
            )
        name, content = _read(source)
        proposal = propose_whole_meeting(session.writable, name, content, date, session.today)
        session.record(proposal, dry_run=dry_run)
        return
    if date is None:
        if not (sys.stdin.isatty() and sys.stderr.isatty()):
            raise WrongUsage("which day? For instance: lovp add-meeting 2022-01-31")
        draft = _ask(session, title, kind, minutes_title)
    else:
        typed = typed_meeting(date, session.today)
        draft = MeetingDraft(typed, title, kind or "regular", minutes_title)
    register = session.writable
    proposal = propose_meeting(register, draft, session.language_of(register), session.today)
    done = session.record(proposal, dry_run=dry_run)
    after = done.after.register
    if draft.meeting.day > session.today and not dry_run:
        say(f"Planned: {after.calendar.by_id[draft.meeting.id].title}")
    if terms := moved_terms(done.before.register, after):
        say(*moved(terms))


def _file_minutes(
    session: Session, filing: MinutesTyped, accept: str | None, *, plain: bool, dry_run: bool
) -> None:
    # Only here: whoever records a meeting by hand pays for no look at any text.
    from lovp_cli.program.filing import accept_by, file_minutes

    meeting = file_minutes(session, filing, dry_run=dry_run)
    if meeting is None:
        return
    if accept or not can_ask():
        accept_by(session, meeting, accept or "none")
        return
    from lovp_cli.program.proposals_walk import go_through

    go_through(session, meeting, plain=plain)


def _read(source: str) -> tuple[str, bytes]:
    try:
        if source == "-":
            return "standard input", sys.stdin.buffer.read(MAX_BYTES + 1)
        with Path(source).open("rb") as stream:
            return source, stream.read(MAX_BYTES + 1)
    except OSError as error:
        raise Refusal(f"--from: {source} cannot be read: {reason(error)}") from None


def _ask(
    session: Session, title: str | None, kind: Kind | None, minutes_title: str | None
) -> MeetingDraft:
    while True:
        found = ask("Date (2022-01-31)")
        try:
            typed = typed_meeting(found.strip(), session.today)
            break
        except Refusal as refusal:
            say(*refusal.lines)
    register = session.writable
    default = default_title(register, typed.day, session.language_of(register))
    title = title or ask("Title", default)
    while kind is None:
        answer = ask("Kind: regular or extra", "regular").strip()
        kind = next((known for known in _KINDS if known == answer), None)
    if minutes_title is None and typed.day <= session.today:
        minutes_title = ask("Title of the minutes, if there are any", "")
    return MeetingDraft(typed, title, kind, minutes_title or None)
