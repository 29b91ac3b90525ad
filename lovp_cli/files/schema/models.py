"""The files' keys and values, as pydantic models; every scalar comes in as text."""

from __future__ import annotations

import re
from datetime import date
from itertools import combinations
from typing import Annotated, Any, Literal, Self

from pydantic import (
    AfterValidator,
    BaseModel,
    BeforeValidator,
    ConfigDict,
    Discriminator,
    Field,
    Tag,
    WithJsonSchema,
    model_validator,
)
from pydantic_core import PydanticCustomError

from lovp_cli.council.records.values import DAY, ID, MEETING_ID, Every, Kind, Language, Status
from lovp_cli.council.terms.edtf import span


def _wrong(message: str) -> PydanticCustomError:
    return PydanticCustomError("value", "{message}", {"message": message})


def _text(value: Any) -> Any:
    if isinstance(value, str) and not value.strip():
        raise _wrong("is empty")
    return value


def _id(value: str) -> str:
    if not re.fullmatch(ID, value, re.ASCII):
        raise _wrong(
            f"'{value}' is not an id: small letters, digits and dashes, a letter first, 64 at most"
        )
    return value


def _date(value: Any) -> date:
    if isinstance(value, str) and re.fullmatch(DAY, value, re.ASCII):
        try:
            return date.fromisoformat(value)
        except ValueError:
            raise _wrong(f"{value} is not a day that exists") from None
    raise _wrong(f"'{value}' is not a date: write it as 2022-01-31")


def _flag(value: Any) -> bool:
    if isinstance(value, str) and value.lower() in ("true", "false"):
        return value.lower() == "true"
    raise _wrong(f"write true or false, not '{value}'")


def _edtf(value: str) -> str:
    try:
        span(value)
    except ValueError as error:
        raise _wrong(str(error)) from None
    return value


def _meeting_ref(value: str) -> str:
    if value != "next" and not re.fullmatch(MEETING_ID, value, re.ASCII):
        raise _wrong(f"'{value}' is not a meeting: write next, or an id such as 2022-01-31")
    return value


def _meeting_id(value: str) -> str:
    if not re.fullmatch(MEETING_ID, value, re.ASCII):
        raise _wrong(f"'{value}' is not a meeting's id, such as 2022-01-31")
    return value


def _inside(value: str) -> str:
    if value.startswith("/") or "\\" in value or ".." in value.split("/"):
        raise _wrong(f"'{value}' is not a path inside the data folder, with / between its parts")
    return value


def _list(value: Any) -> Any:
    return [] if value is None else value


def _or_empty(schema: dict[str, Any]) -> None:
    """A key without a value stands for an empty list."""
    schema["type"] = ["array", "null"]


_DAY_PATTERN = r"^\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$"

Text = Annotated[
    str,
    BeforeValidator(_text),
    WithJsonSchema({"type": ["string", "number"], "pattern": r"\S"}),
]
Id = Annotated[str, AfterValidator(_id), WithJsonSchema({"type": "string", "pattern": f"^{ID}$"})]
Day = Annotated[
    date,
    BeforeValidator(_date),
    WithJsonSchema({"type": "string", "format": "date", "pattern": _DAY_PATTERN}),
]
Flag = Annotated[bool, BeforeValidator(_flag)]
Edtf = Annotated[Text, AfterValidator(_edtf)]
MeetingRef = Annotated[
    Text,
    AfterValidator(_meeting_ref),
    WithJsonSchema({"type": "string", "pattern": f"^(next|{MEETING_ID})$"}),
]
MovedTo = Annotated[
    Text,
    AfterValidator(_meeting_id),
    WithJsonSchema({"type": "string", "pattern": f"^{MEETING_ID}$"}),
]
RelativePath = Annotated[Text, AfterValidator(_inside), WithJsonSchema({"type": "string"})]
_LISTED = (BeforeValidator(_list), Field(json_schema_extra=_or_empty))
Texts = Annotated[list[Text], *_LISTED]


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
            raise _wrong(f"give {named}, not both")
        if not (ends or self.said or self.every):
            raise _wrong("give 'by:', 'meeting:' or 'said:'; write 'due: none' if there is no term")
        beside = "meeting" if self.every == "meeting" else "by"
        if self.every and ends not in ([], [beside]):
            raise _wrong(f"'every: {self.every}' goes with '{beside}:', or stands alone")
        return self


def _due_form(value: Any) -> str:
    return "<entry>" if isinstance(value, dict | DueShape) else "<word>"


def _no_term(value: Any) -> str:
    if value != "none":
        raise _wrong(
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
            raise _wrong("this item says nothing: add a status, note, reference, due or owner")
        return self


class MinutesShape(Shape):
    """The text that reports a meeting."""

    title: Text | None = None
    file: RelativePath | None = None


Actions = Annotated[list[ActionShape], *_LISTED]
FollowUps = Annotated[list[FollowUpShape], *_LISTED]


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
    parties: Annotated[list[PartyShape], *_LISTED] = []
    moments: Annotated[list[MomentShape], *_LISTED] = []


SHAPES_UNDER: dict[str | int, type[Shape]] = {
    "actions": ActionShape,
    "due": DueShape,
    "follow_ups": FollowUpShape,
    "minutes": MinutesShape,
    "moments": MomentShape,
    "parties": PartyShape,
}
