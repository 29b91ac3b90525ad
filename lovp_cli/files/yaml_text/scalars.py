"""Values as YAML text on one line, quoted whenever there is doubt."""

from __future__ import annotations

import json
import re
from collections.abc import Iterable, Mapping, Sequence

# Begins with a letter, and holds nothing that YAML, in any version, could take for a sign.
_PLAIN = re.compile(r"[^\W\d_][\w ,.;()/+’‘“”€%'!?–-]*")
_PLAIN_IN_FLOW = re.compile(r"[^\W\d_][\w .()/+’‘“”€–-]*")
_DATE = re.compile(r"\d{4}-\d\d(-[\da-z-]+)?(/\d{4}-\d\d(-\d\d)?)?", re.ASCII)
# What one of YAML's versions reads as something other than text.
_WORDS = frozenset(["y", "n", "yes", "no", "on", "off", "true", "false", "null", "nan", "inf"])
_UNPRINTABLE = re.compile("[\x7f-\x9f\u2028\u2029\ufeff\ufffe\uffff]")


def scalar(text: str, *, in_flow: bool = False) -> str:
    """Text as one YAML scalar that every YAML reader takes for that very text.

    Dates and meeting ids are left bare, as people write them.
    """
    form = _PLAIN_IN_FLOW if in_flow else _PLAIN
    bare = form.fullmatch(text) and not text.endswith(" ") and text.lower() not in _WORDS
    if bare or _DATE.fullmatch(text):
        return text
    # JSON's string form is YAML's, but for characters that YAML wants escaped.
    return _UNPRINTABLE.sub(
        lambda odd: f"\\u{ord(odd.group()):04x}", json.dumps(text, ensure_ascii=False)
    )


def flow_seq(texts: Iterable[str]) -> str:
    """A list in brackets."""
    return "[" + ", ".join(scalar(text, in_flow=True) for text in texts) + "]"


def flow_map(values: Mapping[str, str]) -> str:
    """Keys and values in braces."""
    return (
        "{"
        + ", ".join(f"{key}: {scalar(text, in_flow=True)}" for key, text in values.items())
        + "}"
    )


Value = bool | str | Sequence[str] | Mapping[str, str]


def plain_flag(value: bool) -> str:  # noqa: FBT001 - it is the value itself
    """A flag as people write it."""
    return "true" if value else "false"


def block_entry(key: str, value: Value) -> str:
    """One `key: value` line."""
    if isinstance(value, bool):
        return f"{key}: {plain_flag(value)}"
    if isinstance(value, str):
        return f"{key}: {scalar(value)}"
    return f"{key}: {flow_map(value) if isinstance(value, Mapping) else flow_seq(value)}"
