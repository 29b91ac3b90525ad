"""The files' keys, as pydantic models."""

from __future__ import annotations

from itertools import combinations
from typing import Annotated, Any, Literal, Self

from pydantic import (
    BaseModel,
    BeforeValidator,
    ConfigDict,
    Discriminator,
    Field,
    Tag,
    WithJsonSchema,
    model_validator,
)

from lovp_cli.council.records.values import Every, Kind, Language, Status
from lovp_cli.files.schema.types import (
    LISTED,
    Day,
    Edtf,
    Email,
    Flag,
    Id,
    MeetingRef,
    MovedTo,
    RelativePath,
    Text,
    Texts,
    wrong,
)


class Shape(BaseModel):
    """What every entry has in common: no unknown keys."""

    # Built at first use: a run reads one kind of file, or none.
    model_config = ConfigDict(extra="forbid", defer_build=True)


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
    """When an action is due, as said and as understood."""

    model_config = ConfigDict(json_schema_extra=_one_term_of)

    by: Annotated[
        Edtf | None, Field(description="a date, month, year, season or interval, in EDTF")
    ] = None
    meeting: Annotated[MeetingRef | None, Field(description="a meeting's id, or next")] = None
    before: Annotated[Text | None, Field(description="a moment's id: until the day before")] = None
    at: Annotated[Text | None, Field(description="a moment's id: until its last day")] = None
    after: Annotated[
        Text | None, Field(description="a moment's id: the first regular meeting after it")
    ] = None
    every: Annotated[
        Every | None, Field(description="how often it repeats, beside 'by:' or 'meeting:' or alone")
    ] = None
    said: Annotated[Text | None, Field(description="the words as spoken")] = None

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


class ActionShape(Shape):
    """One commitment."""

    id: Id
    title: Text
    owner: Text
    with_: Annotated[Texts, Field(alias="with", description="parties that take part")] = []
    topic: Text | None = None
    due: Due | None = None
    quote: Annotated[
        Text | None, Field(description="the few words of the minutes that the action rests on")
    ] = None
    number: Annotated[Text | None, Field(description="its number in somebody's register")] = None
    asked_by: Annotated[Text | None, Field(description="who asked for it, in any words")] = None
    reference: Annotated[Text | None, Field(description="the document that it stands in")] = None
    contact: Annotated[
        Text | None, Field(description="who works on it; never in what is public")
    ] = None
    confidential: Annotated[Flag | None, Field(description="never in what is public")] = None


class FollowUpShape(Shape):
    """What was said of an action."""

    model_config = ConfigDict(json_schema_extra={"minProperties": 2})

    action: Text
    status: Status | None = None
    replaced_by: Texts = []
    note: Text | None = None
    reference: Text | None = None
    due: Due | None = None
    owner: Text | None = None
    with_: Annotated[
        list[Text] | None,
        Field(alias="with", description="parties that take part from now on; [] for nobody"),
    ] = None
    number: Text | None = None

    @model_validator(mode="after")
    def _says_something(self) -> Self:
        if len(self.model_dump(exclude_none=True, exclude_defaults=True)) < 2:
            raise wrong("this item says nothing: add a status, note, reference, due or owner")
        return self


class MinutesShape(Shape):
    """The text that reports a meeting."""

    title: Text | None = None
    file: RelativePath | None = None


Actions = Annotated[list[ActionShape], *LISTED]
FollowUps = Annotated[list[FollowUpShape], *LISTED]


class MeetingShape(Shape):
    """One meeting of the council."""

    model_config = ConfigDict(
        json_schema_extra={
            "not": {
                "required": ["moved_to", "cancelled"],
                "properties": {"cancelled": {"const": True}},
            }
        }
    )

    date: Day
    title: Text
    kind: Kind | None = None
    cancelled: Flag | None = None
    moved_to: Annotated[
        MovedTo | None, Field(description="the id of the meeting that it was moved to")
    ] = None
    minutes: MinutesShape | None = None
    actions: Actions = []
    follow_ups: FollowUps = []
    confidential: Flag | None = None
    not_actions: Any = None


class LetterShape(Shape):
    """What came in between meetings on one day."""

    date: Day
    title: Text | None = None
    actions: Actions = []
    follow_ups: FollowUps = []
    confidential: Flag | None = None


class PartyShape(Shape):
    """Anyone who can own an action or take part in it."""

    id: Id
    name: Text
    aliases: Texts = []
    contact: Annotated[Text | None, Field(description="any words; never in what is public")] = None
    email: Annotated[
        Email | None, Field(description="where reminders go; never in what is public")
    ] = None


class LetterWordsShape(Shape):
    """What a letter of reminder says before and after its lists, in the council's own words."""

    opening: Text | None = None
    closing: Text | None = None


class MomentShape(Shape):
    """Something on the council's calendar that is no meeting, and that terms hang on."""

    id: Id
    name: Text
    aliases: Texts = []
    on: Annotated[
        Edtf | None, Field(description="a date or interval, in EDTF; absent while nobody knows")
    ] = None


class CouncilShape(Shape):
    """The council, its parties and the moments of its calendar."""

    council: Text
    name: Text | None = None
    language: Language | None = None
    parties: Annotated[list[PartyShape], *LISTED] = []
    moments: Annotated[list[MomentShape], *LISTED] = []
    letter: LetterWordsShape | None = None


SHAPES_UNDER: dict[str | int, type[Shape]] = {
    "actions": ActionShape,
    "due": DueShape,
    "follow_ups": FollowUpShape,
    "letter": LetterWordsShape,
    "minutes": MinutesShape,
    "moments": MomentShape,
    "parties": PartyShape,
}
