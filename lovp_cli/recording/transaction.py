"""The one way in which anything is written: lock, read, apply, check, save."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Sequence
from contextlib import nullcontext
from dataclasses import dataclass
from datetime import date

from lovp_cli.council.records.place import Finding
from lovp_cli.council.records.refusal import Refusal
from lovp_cli.files.index.opening import open_indexed
from lovp_cli.files.reading.contents import Contents
from lovp_cli.files.reading.file_read import parse_file
from lovp_cli.files.store.folder import Folder, in_minutes, in_register
from lovp_cli.files.store.lock import locked
from lovp_cli.files.store.save import NotSaved, remove_file, save
from lovp_cli.files.store.signals import put_off
from lovp_cli.files.yaml_text.guards import MAX_BYTES, Unreadable
from lovp_cli.files.yaml_text.writer import Refused
from lovp_cli.recording.change import FileChange, Proposal
from lovp_cli.recording.noting import Noting
from lovp_cli.recording.schemas import naming_its_schema


class NewErrors(Refusal):
    """A change that would break rules which hold now; `findings` says where."""

    def __init__(self, findings: Sequence[Finding], lines: Iterable[str]) -> None:
        super().__init__(*lines)
        self.findings = findings


@dataclass(frozen=True)
class Done:
    """What was written, or would be, in that order, and the register before and after it."""

    changes: tuple[FileChange, ...]
    before: Contents
    after: Contents


def carry_out(
    folder: Folder,
    proposal: Proposal,
    today: date,
    cache: str | None,
    *,
    known: Contents | None = None,
    noting: Noting | None = None,
    dry_run: bool = False,
) -> Done:
    """Make a proposed change, under the lock; a dry run does all but save.

    `known` is what was read before it was proposed: where that has changed since, the edits are
    made in what is there now. Several files are written in an order in which the register is sound
    after each.

    Raises Refusal where the register is incomplete or the layout of a file leaves no room,
    NewErrors, Busy and NotSaved.
    """
    with nullcontext() if dry_run else locked(folder):
        before = open_to_write(folder, cache, known, mending=proposal.mending)
        changes = _applied(folder, proposal, before)
        if proposal.whole:
            ordered, after = _as_given(folder, changes, before, today)
        else:
            ordered, after = _in_order(folder, changes, before, today, forced=proposal.forced)
        if not dry_run:
            # Who asks to stop between two files is heard when both are there.
            with put_off() as asked, noting.noted(ordered) if noting else nullcontext():
                if asked:
                    raise NotSaved("stopped; nothing was written")
                _save(folder, ordered, undoing=bool(noting and noting.undoes))
    return Done(ordered, before, after)


def open_to_write(
    folder: Folder, cache: str | None, known: Contents | None = None, *, mending: bool = False
) -> Contents:
    """The contents that a change is made from; the `known` ones where they hold still.

    Raises Refusal where a file cannot be read, unless that is to be mended.
    """
    contents = open_indexed(folder, cache, answers=False, known=known)
    if contents.left_out and not mending:
        raise Refusal(
            *(
                f"{folder.shown(file)} cannot be read, so nothing is written"
                for file in contents.left_out
            ),
            "mend it first: 'lovp check' says what is wrong",
        )
    return contents


def _applied(folder: Folder, proposal: Proposal, before: Contents) -> list[FileChange]:
    """One change for each file, in the order of the edits; a file may be edited several times."""
    changes: dict[str, FileChange] = {}
    taken = {action.id for action in before.register.actions}
    try:
        for edit in proposal.edits:
            earlier = changes.get(edit.file)
            text = earlier.after if earlier else folder.read_if_there(edit.file, MAX_BYTES)
            change = edit.applied(text, taken)
            if earlier:
                change = change._replace(
                    before=earlier.before,
                    line=earlier.line,
                    lines=[*earlier.lines, *change.lines],
                )
            changes[edit.file] = change
    except Refused as refused:
        raise Refusal(f"nothing is written: {refused}") from None
    except Unreadable as unreadable:
        shown = folder.shown(edit.file)
        raise Refusal(*(f"{shown}: {found.message}" for found in unreadable.findings)) from None
    return [
        naming_its_schema(folder, change)
        for change in changes.values()
        if change.before != change.after
    ]


def _in_order(
    folder: Folder, changes: list[FileChange], before: Contents, today: date, *, forced: bool
) -> tuple[tuple[FileChange, ...], Contents]:
    """The changes in an order that breaks no rule on the way, and the contents after them."""
    left, ordered, after = [*changes], [], before
    known = [] if forced else _errors(before, today)
    while left:
        refused: NewErrors | None = None
        for change in left:
            following = _following(after, change)
            errors = [] if forced else _errors(following, today)
            broken = _new(known, errors)
            if not broken:
                break
            lines = [_placed(folder, finding, changes) for finding in broken]
            refused = refused or NewErrors(broken, lines)
        else:
            raise refused or Refusal("nothing can be written")
        left.remove(change)
        ordered.append(change)
        after, known = following, errors
    return tuple(ordered), after


def _as_given(
    folder: Folder, changes: list[FileChange], before: Contents, today: date
) -> tuple[tuple[FileChange, ...], Contents]:
    """The changes in their order, and the contents after all of them, which break no rule."""
    reads = [
        parse_file(change.file, change.after, change.tree)
        for change in changes
        if change.after is not None and in_register(change.file)
    ]
    after = before.with_files(reads)
    broken = _new(_errors(before, today), _errors(after, today))
    if broken:
        raise NewErrors(broken, [_placed(folder, finding, changes) for finding in broken])
    return tuple(changes), after


def _following(contents: Contents, change: FileChange) -> Contents:
    if in_minutes(change.file):
        return contents.with_text(change.file, change.after)
    if not in_register(change.file):
        return contents
    if change.after is None:
        return contents.with_files([], [change.file])
    return contents.with_files([parse_file(change.file, change.after, change.tree)])


def _errors(contents: Contents, today: date) -> list[Finding]:
    return [found for found in contents.findings(today) if found.severity == "error"]


def _new(before: Iterable[Finding], after: Iterable[Finding]) -> list[Finding]:
    """The errors that are there after and were not before, wherever they stand."""
    old = Counter(map(_key, before))
    new = []
    for finding in after:
        if not old[_key(finding)]:
            new.append(finding)
        old[_key(finding)] -= 1
    return new


def _key(finding: Finding) -> tuple[str, str, str]:
    return finding.place.file, finding.rule, finding.message


def _placed(folder: Folder, finding: Finding, changes: Iterable[FileChange]) -> str:
    """A finding as the typist can find it: with its place where that is no line of this change."""
    file, line, column = finding.place
    changed = {change.file: change for change in changes}
    if file in changed:
        source, line = changed[file].source, line - changed[file].added_above
        return f"{source}:{line}:{column}: {finding.message}" if source else finding.message
    return f"then {folder.shown(file)}:{line}:{column} would be wrong: {finding.message}"


def _save(folder: Folder, changes: Sequence[FileChange], *, undoing: bool) -> None:
    for at, change in enumerate(changes):
        try:
            if change.after is not None:
                save(folder, change.file, change.after, change.before)
            elif change.before is not None:
                remove_file(folder, change.file, change.before)
        except NotSaved as error:
            if not at:
                raise
            saved = ", ".join(folder.shown(other.file) for other in changes[:at])
            now = "to put it back: lovp undo" if undoing else "the same line again to complete it"
            raise Refusal(str(error), f"{saved} is saved already: type {now}") from None
