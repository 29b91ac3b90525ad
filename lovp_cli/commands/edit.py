"""`lovp edit`."""

import sys
from collections.abc import Sequence
from typing import Annotated

import typer

from lovp_cli.council.lookup.references import find_spot
from lovp_cli.council.records.place import Finding, Place
from lovp_cli.council.records.refusal import Refusal
from lovp_cli.files.reading.opening import open_folder
from lovp_cli.files.store.folder import Folder
from lovp_cli.files.store.signals import until_told
from lovp_cli.output.pages.findings import findings_text
from lovp_cli.program import completion
from lovp_cli.program.editor import Copy, Editor, find_editor
from lovp_cli.program.options import Data, DryRun, named
from lovp_cli.program.session import Session, say
from lovp_cli.recording.change import Change, replace_file

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
    spot = find_spot(open_folder(session.folder), ref, session.today)
    before = _whole(session.folder, spot.file)
    editor = find_editor()
    if not editor.variable:
        shown = session.folder.shown(spot.file)
        say(f"Opening {shown} in {editor.words[0]} (set EDITOR for another)")
    _edit(session, editor, spot, before, dry_run=dry_run)


def _edit(session: Session, editor: Editor, spot: Place, before: bytes, *, dry_run: bool) -> None:
    """Have a file edited, again and again until the edit is in place or kept aside."""
    copy, line = Copy.of(spot.file, before), spot.line
    while (after := editor.edit(copy, line)) != before:
        change = Change(spot.file, before, after)
        broken = _put_in_place(session, change, copy, dry_run=dry_run)
        if not broken:
            return
        answer = _what_now(copy)
        if answer == _PUT:
            _put_in_place(session, change, copy, dry_run=dry_run, force=True)
            return
        if answer == _KEEP:
            say(f"lovp: not put in place; your edit is kept in {copy.path}")
            raise typer.Exit(1)
        line = next((found.place.line for found in broken if found.place.file == spot.file), line)
    copy.remove()
    say("Nothing changed.")


def _whole(folder: Folder, file: str) -> bytes:
    """All of a file: one that is too large for the register is to be mended too."""
    try:
        return folder.read(file, (folder.path / file).stat().st_size)
    except OSError as error:
        raise Refusal(f"{folder.shown(file)} cannot be read: {error.strerror or error}") from None


def _put_in_place(
    session: Session, change: Change, copy: Copy, *, dry_run: bool, force: bool = False
) -> Sequence[Finding]:
    """Save an edit and remove the copy, unless it brings new errors: those are said and given."""
    folder, before = session.folder, change.before or b""
    with until_told():
        try:
            broken = replace_file(
                folder, change.file, before, change.after, session.today,
                dry_run=dry_run, force=force,
            )  # fmt: skip
        except BaseException:
            say(f"lovp: your edit is kept in {copy.path}")
            raise
        if broken and not force:
            say(*(f"lovp: {line}" for line in findings_text(broken, folder.shown).split("\n")))
            return broken
        copy.remove()
        if dry_run:
            session.show_diff(change)
        else:
            still = "; for what is wrong now, type: lovp check" if broken else ""
            say(f"Saved {folder.shown(change.file)}{still}")
    return ()


def _what_now(copy: Copy) -> str:
    """What is to become of an edit that brings new errors; without a terminal it is kept."""
    if not (sys.stdin.isatty() and sys.stderr.isatty()):
        return _KEEP
    question = f"{_AGAIN.capitalize()}, {_PUT}, or {_KEEP}?"
    try:
        while True:
            answer = typer.prompt(question, _AGAIN, err=True).strip().lower()
            for choice in (_AGAIN, _PUT, _KEEP):
                if answer and choice.startswith(answer):
                    return choice
    except BaseException:
        # On a line of its own, not behind the question.
        say("", f"lovp: your edit is kept in {copy.path}")
        raise
