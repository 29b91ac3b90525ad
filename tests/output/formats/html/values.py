"""Registers for pages, made without a folder."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date

from lovp_cli.output.page import cell, facts
from lovp_cli.output.web_register import Choice, Choices, Entry, Step, WebRegister


def entry(text: str) -> Entry:
    """An action that is this text wherever it can be."""
    return Entry(
        anchor="",
        title=text,
        number=text,
        last=text,
        owner=Choice(text, text),
        partners=text,
        due=None,
        term=cell(text),
        states=("open",),
        state=cell(text, text),
        promised=Choice(text, text),
        facts=facts((text, text)),
        quote=text,
        source=text,
        steps=(Step(date(2022, 1, 1), text, text, cell(text, text)),),
    )


def web_register(entries: Iterable[Entry], text: str) -> WebRegister:
    """A register of these, with a text wherever it can be, and all owners in every filter."""
    found = tuple(entries)
    choices = tuple(dict.fromkeys(entry.owner for entry in found))
    filters = tuple(Choices(key, text, text, choices) for key in ("owner", "state", "meeting"))
    return WebRegister(text, text, text, "nl", (("open", 1, text),), filters, found, charts=())
