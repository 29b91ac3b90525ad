"""The values of the files' keys, as pydantic types; every scalar comes in as text."""

from __future__ import annotations

import re
from datetime import date
from typing import Annotated, Any

from pydantic import AfterValidator, BeforeValidator, Field, WithJsonSchema
from pydantic_core import PydanticCustomError

from lovp_cli.council.records.values import DAY, ID, MEETING_ID
from lovp_cli.council.terms.edtf import span


def wrong(message: str) -> PydanticCustomError:
    """An error in the user's words."""
    return PydanticCustomError("value", "{message}", {"message": message})


def _text(value: Any) -> Any:
    if isinstance(value, str) and not value.strip():
        raise wrong("is empty")
    return value


def _id(value: str) -> str:
    if not re.fullmatch(ID, value, re.ASCII):
        raise wrong(
            f"'{value}' is not an id: small letters, digits and dashes, a letter first, 64 at most"
        )
    return value


def _date(value: Any) -> date:
    if isinstance(value, str) and re.fullmatch(DAY, value, re.ASCII):
        try:
            return date.fromisoformat(value)
        except ValueError:
            raise wrong(f"{value} is not a day that exists") from None
    raise wrong(f"'{value}' is not a date: write it as 2022-01-31")


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
        raise wrong(f"'{value}' is not a meeting: write next, or an id such as 2022-01-31")
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
Email = Annotated[
    Text,
    AfterValidator(_email),
    WithJsonSchema({"type": "string", "pattern": r"^[^\s@]+@[^\s@]+$"}),
]
RelativePath = Annotated[Text, AfterValidator(_inside), WithJsonSchema({"type": "string"})]
LISTED = (BeforeValidator(_list), Field(json_schema_extra=_or_empty))
Texts = Annotated[list[Text], *LISTED]
