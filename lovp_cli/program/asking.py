"""Questions to whoever sits at the terminal: the one place that asks them."""

from __future__ import annotations

import typer

from lovp_cli.output.formats.escaping import Visible, visible


def ask(question: str, default: str | None = None) -> str:
    """What is typed, or the default where nothing is; without one the question comes again."""
    shown = f"{question} [{default}]" if default else question
    # Only what is shown is made visible: what is recorded is the default as it was given.
    return _typed(visible(shown), None if default is None else "") or default or ""


def _typed(question: Visible, default: str | None) -> str:
    typed: str = typer.prompt(question, default, show_default=False, err=True)  # noqa: TID251
    return typed
