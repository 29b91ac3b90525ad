"""What was recorded, taken back: for `undo`, and on the way through a meeting."""

from __future__ import annotations

from typing import TYPE_CHECKING

from lovp_cli.council.records.refusal import Refusal
from lovp_cli.files.store.shell_quoting import typed
from lovp_cli.output.pages.changes import diff
from lovp_cli.program.session import Session, say
from lovp_cli.recording.taking_back import ChangedSince
from lovp_cli.recording.transaction import Done, NewErrors, open_to_write
from lovp_cli.recording.undo import nothing_left, propose_undo

if TYPE_CHECKING:
    from lovp_cli.files.journal.entry import Entry


def take_back(session: Session, entry: Entry, *, dry_run: bool) -> Done:
    """Take a change back. Raises Refusal, with what was changed since shown before it."""
    known = open_to_write(session.folder, session.cache, mending=True)
    proposal = propose_undo(entry, known.left_out)
    try:
        done = session.carry_out(proposal, known, undoes=entry.number, dry_run=dry_run)
    except ChangedSince as changed:
        file, before, after = changed.written
        shown = session.folder.shown(file)
        say(f"What changed since in {shown}:", *diff(shown, after, changed.now))
        what = "the file that it made was" if before is None else "lines that it wrote were"
        raise Refusal(
            f"{entry.number} cannot be taken back, as {what} changed since;"
            f" to mend it by hand, type: lovp edit {typed(shown)}"
        ) from None
    except NewErrors as errors:
        said = f"{entry.number} cannot be taken back, as that would bring errors:"
        raise Refusal(said, *errors.lines) from None
    if not done.changes:
        raise nothing_left(entry)
    return done
