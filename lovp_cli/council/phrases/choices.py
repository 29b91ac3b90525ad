"""Statuses and periods as people type them, in Dutch or English."""

from __future__ import annotations

from lovp_cli.council.records.values import STATUSES, Every, Status

_STATUSES: dict[str, Status] = {
    "openstaand": "open",
    "heropend": "open",
    "aangehouden": "open",
    "deels": "partly",
    "deels voldaan": "partly",
    "gedeeltelijk": "partly",
    "afgemeld": "reported",
    "gereedgemeld": "reported",
    "voldaan": "settled",
    "afgedaan": "settled",
    "afgehandeld": "settled",
    "vastgesteld": "settled",
    "akkoord": "settled",
    "done": "settled",
    "vervallen": "lapsed",
    "vervalt": "lapsed",
    "ingetrokken": "lapsed",
    "opgegaan in": "replaced",
    "opgegaan": "replaced",
    "vervangen": "replaced",
}
# The word that is used for each in messages: the first.
IN_DUTCH: dict[Status, str] = {}
for _word, _status in _STATUSES.items():
    IN_DUTCH.setdefault(_status, _word)

_PERIODS: dict[str, Every] = {
    "month": "month",
    "maand": "month",
    "quarter": "quarter",
    "kwartaal": "quarter",
    "half-year": "half-year",
    "half year": "half-year",
    "halfjaar": "half-year",
    "half jaar": "half-year",
    "year": "year",
    "jaar": "year",
    "meeting": "meeting",
    "vergadering": "meeting",
    "overleg": "meeting",
}


def status_of(text: str) -> Status | None:
    """The status that a word means, or None."""
    words = " ".join(text.casefold().replace("-", " ").split())
    found = _STATUSES.get(words)
    return next((status for status in STATUSES if status == words), found)


def period_of(text: str) -> Every | None:
    """The period that a word means, or None."""
    return _PERIODS.get(" ".join(text.casefold().split()))
