"""Questions to whoever sits at the terminal: the one place that asks them."""

from __future__ import annotations

import sys
from collections.abc import Sequence
from typing import TypeVar

import typer

from lovp_cli.output.formats.escaping import Visible, visible

_Value = TypeVar("_Value")


def can_ask() -> bool:
    """Whether there is a terminal to ask in."""
    return sys.stdin.isatty() and sys.stderr.isatty()


def ask(question: str, default: str | None = None) -> str:
    """What is typed, or the default where nothing is; without one the question comes again."""
    shown = f"{question} [{default}]" if default else question
    # Only what is shown is made visible: what is recorded is the default as it was given.
    return _typed(visible(shown), None if default is None else "") or default or ""


def choose(question: str, options: Sequence[tuple[str, _Value]]) -> _Value:
    """One of several, found by its words or with the arrows; the first is what is likely.

    Raises Abort where nothing is chosen.
    """
    import questionary

    shown = [questionary.Choice(visible(words), value=at) for at, (words, _) in enumerate(options)]
    asked = questionary.select(
        visible(question),
        shown,
        use_search_filter=True,
        use_jk_keys=False,
        instruction=" ",
        qmark="",
    )
    try:
        found = asked.unsafe_ask()
    except KeyboardInterrupt:
        raise typer.Abort from None
    at: int = found
    return options[at][1]


def _typed(question: Visible, default: str | None) -> str:
    typed: str = typer.prompt(question, default, show_default=False, err=True)  # noqa: TID251
    return typed
