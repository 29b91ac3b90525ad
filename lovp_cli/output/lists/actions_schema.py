"""The JSON Schema of the list of actions; the text of each key is what the documents say of it."""

from __future__ import annotations

from datetime import date
from typing import Any

from pydantic import BaseModel, ConfigDict, Field, TypeAdapter
from pydantic.json_schema import GenerateJsonSchema

from lovp_cli.council.records.term import TermKind
from lovp_cli.council.records.values import Every, Status


class _Object(BaseModel):
    # This module is imported for the schema alone, so reading its source costs nobody else.
    model_config = ConfigDict(use_attribute_docstrings=True)


class DueObject(_Object):
    """The term as it stands in the file."""

    model_config = ConfigDict(title="term")

    by: str | None
    """A date or a stretch of time, in EDTF."""
    meeting: str | None
    """A meeting's id, or `next`."""
    said: str | None
    """The words as they were spoken."""
    before: str | None
    """The id of the moment before which it is due."""
    at: str | None
    """The id of the moment during which it is due."""
    after: str | None
    """The id of the moment after which it is due."""
    every: Every | None
    """How often it comes round."""


class LastObject(_Object):
    """The last word on an action."""

    model_config = ConfigDict(title="last word")

    on: date
    """The day of it."""
    file: str | None
    """Where it stands; with `--public`, null where that is confidential."""
    status: Status | None
    """The status that it gave."""
    note: str | None
    """What was said."""
    reference: str | None
    """The document that says so."""


class RowObject(_Object):
    """One action as it stands on the day asked for."""

    model_config = ConfigDict(title="action")

    id: str
    """Its id, unique in the council."""
    title: str
    """What was promised."""
    owner: str
    """The id of the party that answers for it now."""
    with_: list[str] = Field(alias="with")
    """The ids of the parties that take part now."""
    topic: str | None
    """The heading that it falls under."""
    meeting: str | None
    """The id of the meeting that it was promised in; null for a letter."""
    status: Status
    """As it is now."""
    term: TermKind
    """`date`, `meeting`, `moment`, `words` (said, and no calendar can date it), `none` or `missing`
    (not entered)."""
    due: DueObject
    """The term as in the file: `by`, `meeting`, `said`, `before`, `at`, `after`, `every`."""
    due_date: date | None
    """The last day of the term; of a promise that comes round, of the running round."""
    due_meeting: str | None
    """The id of the meeting at which it must be answered for."""
    overdue: bool
    """Whether its last day is over and it is `open` or `partly`."""
    extended: int = Field(ge=0)
    """How often its term was extended."""
    quote: str | None
    """The few words of the minutes that it rests on."""
    file: str
    """The file that it stands in, in the data folder."""
    line: int = Field(ge=1)
    """The line in that file."""
    promised: date
    """The day on which it was promised."""
    letter: date | None
    """The day of the letter that it was promised in; null for a meeting."""
    number: str | None
    """Its number in somebody's register."""
    asked_by: str | None
    """Who asked for it."""
    reference: str | None
    """The document that it stands in."""
    confidential: bool
    """Whether it, or what promised it, is confidential."""
    rounds: int = Field(ge=0)
    """How many rounds were met, of a promise that comes round."""
    replaced_by: list[str]
    """The ids of the actions that it went on as."""
    ended: date | None
    """The day of its final status."""
    in_time: bool | None
    """Of what is settled and had a last day: whether it was by then."""
    last: LastObject | None
    """The last word on it: `on`, `file`, `status`, `note`, `reference`."""


class _WithoutTitles(GenerateJsonSchema):
    def field_title_should_be_set(self, _: Any) -> bool:
        return False


def rows_schema() -> dict[str, Any]:
    """The JSON Schema (draft 2020-12) of a list of rows. Later versions may have more keys."""
    rows = TypeAdapter(list[RowObject])
    schema = rows.json_schema(mode="serialization", schema_generator=_WithoutTitles)
    return {"$schema": GenerateJsonSchema.schema_dialect, **schema}
