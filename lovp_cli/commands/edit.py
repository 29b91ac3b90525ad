"""`lovp edit`."""

import os
import sys
from collections.abc import Sequence
from typing import Annotated

import typer

from lovp_cli.council.lookup.records import find_place
from lovp_cli.council.records.place import Finding, Place
from lovp_cli.council.records.refusal import Refusal
from lovp_cli.files.reading.contents import open_folder
from lovp_cli.files.store.folder import Folder
from lovp_cli.files.store.signals import until_told
from lovp_cli.output.formats.findings import as_text
from lovp_cli.output.pages.changes import diff
from lovp_cli.program import completion
from lovp_cli.program.asking import ask
from lovp_cli.program.editor import Copy, Editor, find_editor
from lovp_cli.program.options import Data, DryRun, named
from lovp_cli.program.session import Session, say, show_lines
from lovp_cli.recording.change import Proposal, Replace
from lovp_cli.recording.schemas import schemas_beside
from lovp_cli.recording.transaction import NewErrors

_AGAIN, _PUT, _KEEP = "edit again", "put in place all the same", "keep aside"


def run(
    ctx: typer.Context,
    ref: Annotated[
        str,
        named("REF", "An action, a meeting, a letter's date, council, or a file.", completion.refs),
    ],
    dry_run: DryRun = False,
    data: Data = None,
) -> None:
    """Open a file in your editor ($EDITOR) at the right line, and check the edit."""
    session = Session(ctx, data)
    place = _place(session, ref)
    before = _whole(session.folder, place.file)
    editor = find_editor()
    if not editor.variable:
        shown = session.folder.shown(place.file)
        say(f"Opening {shown} in {editor.words[0]} (set EDITOR for another)")
    _edit(session, editor, place, before, dry_run=dry_run)


def _place(session: Session, ref: str) -> Place:
    """Where what was named stands; a file may be named by its path here."""
    contents = open_folder(session.folder)
    here = {os.path.normpath(session.folder.shown(file)): file for file in contents.reads}
    return find_place(
        contents.register,
        [*contents.reads],
        [finding.place for finding in contents.unreadable],
        here.get(os.path.normpath(ref), ref),
        session.today,
    )


def _edit(session: Session, editor: Editor, place: Place, before: bytes, *, dry_run: bool) -> None:
    """Have a file edited, again and again until the edit is in place or kept aside."""
    schemas = schemas_beside(session.folder, place.file)
    copy, line = Copy.of(place.file, before, schemas), place.line
    while (after := editor.edit(copy, line)) != before:
        change = Replace(place.file, before, after)
        broken = _put_in_place(session, change, copy, dry_run=dry_run)
        if not broken:
            return
        answer = _what_now(copy)
        if answer == _PUT:
            _put_in_place(session, change, copy, dry_run=dry_run, forced=True)
            return
        if answer == _KEEP:
            say(f"lovp: not put in place; your edit is kept in {copy.path}")
            raise typer.Exit(1)
        line = next((found.place.line for found in broken if found.place.file == place.file), line)
    copy.remove()
    say("Nothing changed.")


def _whole(folder: Folder, file: str) -> bytes:
    """All of a file: one that is too large for the register is to be mended too."""
    try:
        return folder.read(file, (folder.path / file).stat().st_size)
    except OSError as error:
        raise Refusal(f"{folder.shown(file)} cannot be read: {error.strerror or error}") from None


def _put_in_place(
    session: Session, change: Replace, copy: Copy, *, dry_run: bool, forced: bool = False
) -> Sequence[Finding]:
    """Save an edit and remove the copy, unless it brings new errors: those are said and given."""
    folder, proposal = session.folder, Proposal((change,), mending=True, forced=forced)
    with until_told():
        try:
            session.carry_out(proposal, dry_run=dry_run)
        except NewErrors as error:
            lines = as_text(error.findings, folder.shown)
            say(*(f"lovp: {line}" for line in lines))
            return error.findings
        except BaseException:
            say(f"lovp: your edit is kept in {copy.path}")
            raise
        copy.remove()
        shown = folder.shown(change.file)
        if dry_run:
            show_lines(*diff(shown, change.before, change.after))
        else:
            still = "; for what is wrong now, type: lovp check" if forced else ""
            say(f"Saved {shown}{still}")
    return ()


def _what_now(copy: Copy) -> str:
    """What is to become of an edit that brings new errors; without a terminal it is kept."""
    if not (sys.stdin.isatty() and sys.stderr.isatty()):
        return _KEEP
    question = f"{_AGAIN.capitalize()}, {_PUT}, or {_KEEP}?"
    try:
        while True:
            answer = ask(question, _AGAIN).strip().lower()
            for choice in (_AGAIN, _PUT, _KEEP):
                if answer and choice.startswith(answer):
                    return choice
    except BaseException:
        # On a line of its own, not behind the question.
        say("", f"lovp: your edit is kept in {copy.path}")
        raise
