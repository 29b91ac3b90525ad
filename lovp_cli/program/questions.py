"""What `add-action` and `follow-up` ask for, where too little was given in a terminal."""

from __future__ import annotations

from typing import TYPE_CHECKING

from lovp_cli.council.lookup.days import find_day
from lovp_cli.council.lookup.meetings import find_meeting
from lovp_cli.council.lookup.records import find_day_file
from lovp_cli.council.lookup.terms import find_term, term_answered, term_flags
from lovp_cli.council.records.refusal import Refusal, WrongUsage
from lovp_cli.council.register.selection import ordered
from lovp_cli.files.store.shell_quoting import line_of
from lovp_cli.output.pages.notes import noted
from lovp_cli.output.row_in_words import term_in_words
from lovp_cli.program.asking import ask, choose
from lovp_cli.program.session import Session, say
from lovp_cli.recording.terms import term_note

if TYPE_CHECKING:
    from datetime import date

    import typer


# What a follow-up can say, with the flag that says it; most often the first.
_SAID = (
    ("settled", "--status"),
    ("partly", "--status"),
    ("reported", "--status"),
    ("open", "--status"),
    ("term", "--due"),
    ("owner", "--owner"),
    ("note", "--note"),
    ("lapsed", "--status"),
    ("replaced", "--replaced-by"),
)
_NO = ("n", "nee", "no")


def go_on(ctx: typer.Context, asked: list[str]) -> None:
    """Run what was typed together with what was asked for, and show that as one line."""
    line = [*ctx.obj["line"], *asked]
    say(f"As one line: {line_of(['lovp', *line])}")
    ctx.obj["line"] = line
    ctx.find_root().command.main(line, "lovp", standalone_mode=False, obj=ctx.obj)


def missing(name: str, ctx: typer.Context) -> WrongUsage:
    """The refusal where there is nobody to ask."""
    return WrongUsage(f"{name} is missing; for help, type: lovp {ctx.info_name} --help")


def agreed(session: Session, question: str | None = None) -> bool:
    """Whether what was understood is right, or another question; Enter says yes."""
    return ask(question or session.labels["is that right"], "").casefold() not in _NO


def which_meeting(session: Session) -> str:
    """The id of the meeting in which something was promised; most often the last."""
    calendar = session.writable.calendar
    held = [meeting for meeting in calendar.held if meeting.date <= session.today]
    if not held:
        raise Refusal("no meeting has been held yet; add one: lovp add-meeting DATE")
    options = [(f"{meeting.id}  {meeting.title}", meeting.id) for meeting in reversed(held)]
    return choose(session.labels["meeting"], options)


def promised_on(session: Session, ref: str) -> date:
    """The day of a meeting, or of a letter. Raises Refusal."""
    try:
        return find_meeting(session.writable.calendar, ref, session.today).date
    except Refusal:
        return find_day(ref, session.today, "MEETING", looks_back=True).day


def which_party(session: Session, question: str) -> str:
    """The id of a party."""
    parties = session.writable.parties
    if not parties:
        raise Refusal("there are no parties yet; add one: lovp add-party ID --name NAME")
    names = [dict.fromkeys((party.name, party.id, *party.aliases)) for party in parties]
    options = [(" · ".join(found), party.id) for found, party in zip(names, parties, strict=True)]
    return choose(question, options)


def which_action(session: Session) -> str:
    """The id of an open action; what is late or due first comes first."""
    labels, rows = session.labels, ordered(session.writable.open_rows(session.today))
    if not rows:
        raise Refusal("nothing is open, so there is nothing to follow up")
    options = [
        (f"{row.title}  ({row.owner} · {term_in_words(row, labels)} · {row.id})", row.id)
        for row in rows
    ]
    return choose(labels.columns["title"], options)


def which_term(session: Session, said_on: date) -> list[str]:
    """A term as flags, echoed as understood until it is right; nothing where none is entered."""
    labels, register = session.labels, session.writable
    while words := ask(f"{labels.columns['due_date']} ({labels['or none']})", ""):
        typed = term_answered(words)
        try:
            term = find_term(register, typed, said_on)
        except Refusal as refusal:
            say(*(f"lovp: {line}" for line in refusal.lines))
            continue
        if term:
            say(noted(term_note(register, term, said_on)))
        if agreed(session):
            return term_flags(typed)
    return []


def what_was_said(session: Session, on: str | None) -> list[str]:
    """What was said of an action, as flags and their values. Raises Refusal."""
    said_on = find_day_file(session.writable, on, session.today).date
    labels = session.labels
    kinds = [(labels.answers[kind].removesuffix(" …"), (kind, flag)) for kind, flag in _SAID]
    kind, flag = choose(labels["follow-ups"], kinds)
    if flag == "--status":
        note = ask(f"{labels.answers['note'].removesuffix(' …')} ({labels['or none']})", "")
        return [flag, kind, *(["--note", note] if note else [])]
    value: str | None = None
    if kind == "term":
        if flags := which_term(session, said_on):
            return flags
    elif kind == "owner":
        value = which_party(session, labels.columns["owner"])
    elif kind == "replaced":
        value = which_action(session)
    else:
        value = ask(labels.answers["note"].removesuffix(" …"))
    if not value:
        raise Refusal("nothing was said, so nothing is recorded")
    return [flag, value]
