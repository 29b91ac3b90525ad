"""The values that keys of the files take, each set and each pattern defined here alone."""

from __future__ import annotations

from typing import Literal, get_args

Status = Literal["open", "partly", "reported", "settled", "lapsed", "replaced"]
Kind = Literal["regular", "extra"]
Language = Literal["nl", "en"]
Every = Literal["month", "quarter", "half-year", "year", "meeting"]

STATUSES: tuple[Status, ...] = get_args(Status)
FINAL = ("settled", "lapsed", "replaced")
LANGUAGES: tuple[Language, ...] = get_args(Language)

# Patterns, to be matched against the whole text, in ASCII.
ID = r"[a-z][a-z0-9-]{0,63}"
DAY = r"\d{4}-\d\d-\d\d"
MEETING_ID = rf"{DAY}(?:-[a-z0-9][a-z0-9-]*)?"

COUNCIL = "council.yaml"
