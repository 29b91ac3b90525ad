"""The values of the files' keys, as pydantic types; every scalar comes in as text."""

from __future__ import annotations

import re
from datetime import date
from typing import Annotated, Any

from pydantic import (
    AfterValidator,
    BaseModel,
    BeforeValidator,
    ConfigDict,
    Field,
    WithJsonSchema,
)
from pydantic_core import PydanticCustomError

from lovp_cli.council.records.values import DAY, ID, MEETING_ID
from lovp_cli.council.terms.edtf import span


class Shape(BaseModel):
    """What every entry has in common: no unknown keys."""

    # Built at first use: a run reads one kind of file, or none.
    model_config = ConfigDict(extra="forbid", defer_build=True)


def wrong(message: str) -> PydanticCustomError:
    """An error in the user's words."""
    return PydanticCustomError("value", "{message}", {"message": message})


# What the user is told of a value, here and by an editor that knows the schema.
_AN_ID = "small letters, digits and dashes, a letter first, 64 at most"
_A_DATE = "write it as 2022-01-31"
_A_MEETING_REF = "write next, or an id such as 2022-01-31"


def _text(value: Any) -> Any:
    if isinstance(value, str) and not value.strip():
        raise wrong("is empty")
    return value


def _id(value: str) -> str:
    if not re.fullmatch(ID, value, re.ASCII):
        raise wrong(f"'{value}' is not an id: {_AN_ID}")
    return value


def _date(value: Any) -> date:
    if isinstance(value, str) and re.fullmatch(DAY, value, re.ASCII):
        try:
            return date.fromisoformat(value)
        except ValueError:
            raise wrong(f"{value} is not a day that exists") from None
    raise wrong(f"'{value}' is not a date: {_A_DATE}")


def _flag(value: Any) -> bool:
    if isinstance(value, str) and value.lower() in ("true", "false"):
        return value.lower() == "true"
    raise wrong(f"write true or false, not '{value}'")


def _edtf(value: str) -> str:
    try:
        span(value)
    except ValueError as error:
        raise wrong(str(error)) from None
    return value


def _meeting_ref(value: str) -> str:
    if value != "next" and not re.fullmatch(MEETING_ID, value, re.ASCII):
        raise wrong(f"'{value}' is not a meeting: {_A_MEETING_REF}")
    return value


def _meeting_id(value: str) -> str:
    if not re.fullmatch(MEETING_ID, value, re.ASCII):
        raise wrong(f"'{value}' is not a meeting's id, such as 2022-01-31")
    return value


def _inside(value: str) -> str:
    if value.startswith("/") or "\\" in value or ".." in value.split("/"):
        raise wrong(f"'{value}' is not a path inside the data folder, with / between its parts")
    return value


def _email(value: str) -> str:
    if not re.fullmatch(r"[\w.!#$%&'*+/=?^`{|}~-]+@[\w-]+(\.[\w-]+)+", value, re.ASCII):
        raise wrong(f"'{value}' is not an e-mail address, such as clerk@example.org")
    return value


def _list(value: Any) -> Any:
    return [] if value is None else value


def _pattern(pattern: str, message: str, **more: str) -> WithJsonSchema:
    """Text of a form, and what editors say of other text."""
    schema = {"type": "string", **more, "pattern": f"^{pattern}$"}
    return WithJsonSchema({**schema, "patternErrorMessage": message})


def _or_empty(schema: dict[str, Any]) -> None:
    """A key without a value stands for an empty list."""
    schema["type"] = ["array", "null"]


_DAY_PATTERN = r"\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])"

Text = Annotated[
    str,
    BeforeValidator(_text),
    WithJsonSchema({"type": ["string", "number"], "pattern": r"\S"}),
]
Id = Annotated[str, AfterValidator(_id), _pattern(ID, _AN_ID)]
Day = Annotated[date, BeforeValidator(_date), _pattern(_DAY_PATTERN, _A_DATE, format="date")]
Flag = Annotated[bool, BeforeValidator(_flag)]
Edtf = Annotated[Text, AfterValidator(_edtf)]
MeetingRef = Annotated[
    Text, AfterValidator(_meeting_ref), _pattern(f"(next|{MEETING_ID})", _A_MEETING_REF)
]
MovedTo = Annotated[Text, AfterValidator(_meeting_id), _pattern(MEETING_ID, _A_DATE)]
Email = Annotated[
    Text, AfterValidator(_email), _pattern(r"[^\s@]+@[^\s@]+", "write it as clerk@example.org")
]
RelativePath = Annotated[Text, AfterValidator(_inside), WithJsonSchema({"type": "string"})]
LISTED = (BeforeValidator(_list), Field(json_schema_extra=_or_empty))
Texts = Annotated[list[Text], *LISTED]
