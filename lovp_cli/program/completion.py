"""Shell completion of ids, owners and meetings."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from datetime import date
from typing import TYPE_CHECKING, Any

import typer

from lovp_cli.output.formats.escaping import Visible, visible

if TYPE_CHECKING:
    from lovp_cli.files.reading.contents import Contents

_Found = list[tuple[Visible, Visible]]


def _completion(found: Callable[[Contents], Iterable[tuple[str, str]]]) -> Callable[..., _Found]:
    def complete(ctx: typer.Context, incomplete: str) -> _Found:
        contents = _contents(ctx)
        known = found(contents) if contents else []
        return [
            (visible(value), _help(about)) for value, about in known if value.startswith(incomplete)
        ]

    return complete


def _help(about: str) -> Visible:
    """What a value is, in text that neither a shell nor typer takes for anything else."""
    # Typer puts backslashes before what a shell would carry out, and one more would undo that.
    shown = visible(visible(about).replace("\\", "/"))
    if "[" not in shown:
        return shown
    # Typer takes square brackets for rich's markup.
    from rich.markup import escape

    return visible(escape(shown))


def _contents(ctx: Any) -> Contents | None:
    """The register that the line so far means; nothing where it cannot be opened."""
    from lovp_cli.files.index.opening import open_indexed
    from lovp_cli.program.session import cache_folder, folder_of

    given = ctx.params.get("data") or (ctx.parent and ctx.parent.params.get("data"))
    try:
        return open_indexed(folder_of(given), cache_folder())
    except Exception:  # noqa: BLE001 - a shell in the middle of a line has no place for a message
        return None


def _actions(contents: Contents) -> Iterable[tuple[str, str]]:
    return [(action.id, action.title) for action in contents.register.actions]


def _open_actions(contents: Contents) -> Iterable[tuple[str, str]]:
    return [(row.id, row.title) for row in contents.register.open_rows(date.max)]


def _meetings(contents: Contents) -> Iterable[tuple[str, str]]:
    for meeting in reversed(contents.register.calendar.meetings):
        yield meeting.id, meeting.title or ""


def _parties(contents: Contents) -> Iterable[tuple[str, str]]:
    for party in contents.register.parties:
        yield party.id, party.name
        # A shell would put one with blanks on the line without quotation marks.
        yield from ((alias, party.id) for alias in party.aliases if " " not in alias)


def _undated_moments(contents: Contents) -> Iterable[tuple[str, str]]:
    return [(moment.id, moment.name) for moment in contents.register.moments if not moment.on]


_WORDS = [("next", "the next meeting"), ("last", "the last meeting")]

actions = _completion(_actions)
open_actions = _completion(_open_actions)
meetings = _completion(_meetings)
meetings_or_words = _completion(lambda contents: [*_WORDS, *_meetings(contents)])
parties = _completion(_parties)
undated_moments = _completion(_undated_moments)
refs = _completion(lambda contents: [*_actions(contents), *_meetings(contents)])
terms = _completion(
    lambda contents: [
        _WORDS[0],
        ("none", "it was said that there is no term"),
        *_meetings(contents),
    ]
)
