"""The term of an action, as a pydantic model."""

from __future__ import annotations

from itertools import combinations
from typing import Annotated, Any, Literal, Self

from pydantic import (
    BeforeValidator,
    ConfigDict,
    Discriminator,
    Tag,
    WithJsonSchema,
    model_validator,
)

from lovp_cli.council.records.values import Every
from lovp_cli.files.schema.types import Edtf, MeetingRef, Shape, Text, wrong

# The keys of which a term has at most one.
_ENDS = ("by", "meeting", "before", "at", "after")


def _one_term_of(schema: dict[str, Any]) -> None:
    """The law of `_one_term`, as JSON Schema can say it."""
    schema["minProperties"] = 1
    schema["allOf"] = [{"not": {"required": [*pair]}} for pair in combinations(_ENDS, 2)]
    others = [{"required": [key]} for key in _ENDS if key != "by"]
    schema["if"] = {"properties": {"every": {"const": "meeting"}}, "required": ["every"]}
    schema["then"] = {"not": {"anyOf": [{"required": [key]} for key in _ENDS if key != "meeting"]}}
    schema["else"] = {"not": {"required": ["every"], "anyOf": others}}


class DueShape(Shape):
    """When an action is due, as said and as understood: at most one of the first five keys."""

    model_config = ConfigDict(title="term", json_schema_extra=_one_term_of)

    by: Edtf | None = None
    """A day `2022-03-31`, a month `2022-03`, a year `2022`, a season `2022-21` (spring) to
    `2022-24` (winter), or a stretch of time `2022-01/2022-03`. It is due on the last day of
    these."""
    meeting: MeetingRef | None = None
    """`next`, the first regular meeting after the day on which it was said; or a meeting's id."""
    before: Text | None = None
    """A moment's id: until the day before it begins."""
    at: Text | None = None
    """A moment's id: until its last day."""
    after: Text | None = None
    """A moment's id: at the first regular meeting after it."""
    every: Every | None = None
    """How often it comes round: `month`, `quarter`, `half-year` or `year`, beside `by` or alone; or
    `meeting`, beside `meeting` or alone."""
    said: Text | None = None
    """The words as they were spoken; alone, words that no calendar can date."""

    @model_validator(mode="after")
    def _one_term(self) -> Self:
        ends = [key for key in _ENDS if getattr(self, key)]
        if len(ends) > 1:
            named = " or ".join(f"'{key}:'" for key in ends)
            raise wrong(f"give {named}, not both")
        if not (ends or self.said or self.every):
            raise wrong("give 'by:', 'meeting:' or 'said:'; write 'due: none' if there is no term")
        beside = "meeting" if self.every == "meeting" else "by"
        if self.every and ends not in ([], [beside]):
            raise wrong(f"'every: {self.every}' goes with '{beside}:', or stands alone")
        return self


def _due_form(value: Any) -> str:
    return "<entry>" if isinstance(value, dict | DueShape) else "<word>"


def _no_term(value: Any) -> str:
    if value != "none":
        raise wrong(
            f"'{value}' is not a term: write none, or {{by: 2022-03}}, {{meeting: next}}"
            " or {said: the words}"
        )
    return "none"


NoTerm = Annotated[Literal["none"], BeforeValidator(_no_term), WithJsonSchema({"const": "none"})]
Due = Annotated[
    Annotated[NoTerm, Tag("<word>")] | Annotated[DueShape, Tag("<entry>")], Discriminator(_due_form)
]
