"""The files' keys, as pydantic models; the text under each is what editors and documents show."""

from __future__ import annotations

from typing import Annotated, Self

from pydantic import ConfigDict, Field, model_validator

from lovp_cli.council.records.values import Kind, Language, Status
from lovp_cli.files.schema.term_model import Due, DueShape
from lovp_cli.files.schema.types import (
    LISTED,
    Day,
    Edtf,
    Email,
    Flag,
    Id,
    MovedTo,
    RelativePath,
    Shape,
    Text,
    Texts,
    wrong,
)


class ActionShape(Shape):
    """One commitment, made in one meeting or letter, with one owner."""

    model_config = ConfigDict(title="action")

    id: Id
    """Small letters, digits and dashes, beginning with a letter; unique in the council. Made from
    the title by `lovp add-action`."""
    title: Text
    """What was promised."""
    owner: Text
    """The party that answers for it: its id, its name or an alias."""
    with_: Annotated[Texts, Field(alias="with")] = []
    """The parties that take part."""
    topic: Text | None = None
    """The heading that it falls under."""
    due: Due | None = None
    """The term, such as `{by: 2022-03}`, `{meeting: next}` or `{said: the words}`; `none` if it was
    said that there is none. Leave it out only if nobody knows."""
    quote: Text | None = None
    """The few words of the minutes that it rests on."""
    number: Text | None = None
    """Its number in somebody's register."""
    asked_by: Text | None = None
    """Who asked for it, in any words."""
    reference: Text | None = None
    """The document that it stands in."""
    contact: Text | None = None
    """Who works on it, in any words; never in what is public."""
    confidential: Flag | None = None
    """`true` if no word of it may be in what is public."""


class FollowUpShape(Shape):
    """What was said of an action that was promised earlier: at least one key beside `action`."""

    model_config = ConfigDict(title="follow-up", json_schema_extra={"minProperties": 2})

    action: Text
    """The id of the action; beside it, one of the other keys at least."""
    status: Status | None = None
    """What it is now: `open`; `partly` done; `reported` as done by its owner, and not agreed yet;
    or, for good, `settled`, `lapsed`, or `replaced` by another action."""
    replaced_by: Texts = []
    """The ids of the actions that it went on as; beside `status: replaced`."""
    note: Text | None = None
    """What was said."""
    reference: Text | None = None
    """The document that says so."""
    due: Due | None = None
    """A new term; an extension, if the old one had a date and the new one ends later."""
    owner: Text | None = None
    """Who answers for it from now on."""
    with_: Annotated[list[Text] | None, Field(alias="with")] = None
    """Who takes part from now on; `[]` for nobody."""
    number: Text | None = None
    """The number that it got."""

    @model_validator(mode="after")
    def _says_something(self) -> Self:
        if len(self.model_dump(exclude_none=True, exclude_defaults=True)) < 2:
            raise wrong("this item says nothing: add a status, note, reference, due or owner")
        return self


class NotActionShape(Shape):
    """A sentence of the minutes that reads as a commitment, and is none."""

    model_config = ConfigDict(title="no action")

    quote: Text
    """The few words of the minutes that it is known by."""
    reason: Text
    """Why it is none, in any words."""


class MinutesShape(Shape):
    """The text that reports a meeting."""

    model_config = ConfigDict(title="minutes")

    title: Text | None = None
    """The title of the report."""
    file: RelativePath | None = None
    """A text file in the data folder, such as `minutes/2022-01-31.txt`; `lovp check` looks for
    every quote in it."""


Actions = Annotated[list[ActionShape], *LISTED]
FollowUps = Annotated[list[FollowUpShape], *LISTED]


class MeetingShape(Shape):
    """One meeting of the council: past or to come, cancelled or moved."""

    model_config = ConfigDict(
        title="meeting",
        json_schema_extra={
            "not": {
                "required": ["moved_to", "cancelled"],
                "properties": {"cancelled": {"const": True}},
            }
        },
    )

    date: Day
    """The day of the meeting, as in the file's name."""
    title: Text
    """Its title."""
    kind: Kind | None = None
    """`regular`, or `extra`; else `regular`. Terms such as "next" are at regular meetings."""
    cancelled: Flag | None = None
    """`true` if it does not take place; `lovp cancel-meeting` writes it."""
    moved_to: MovedTo | None = None
    """The id of the meeting that it was moved to; `lovp move-meeting` writes it."""
    minutes: MinutesShape | None = None
    """The text that reports it."""
    actions: Actions = []
    """What was promised."""
    follow_ups: FollowUps = []
    """What was said of earlier actions."""
    confidential: Flag | None = None
    """`true` if no word of it may be in what is public."""
    not_actions: Annotated[list[NotActionShape], *LISTED] = []
    """What somebody looked at and decided to be no action; `lovp check --minutes` lists it no
    longer."""


class LetterShape(Shape):
    """What came in on one day, between two meetings."""

    model_config = ConfigDict(title="letter")

    date: Day
    """The day on which it came in, as in the file's name."""
    title: Text | None = None
    """Its title."""
    actions: Actions = []
    """What it promises."""
    follow_ups: FollowUps = []
    """What it says of earlier actions."""
    confidential: Flag | None = None
    """`true` if no word of it may be in what is public."""


class PartyShape(Shape):
    """Anyone who can own an action or take part in it."""

    model_config = ConfigDict(title="party")

    id: Id
    """Small letters, digits and dashes, beginning with a letter."""
    name: Text
    """Its name: an office, not a person."""
    aliases: Texts = []
    """Other names that people type or write for it."""
    contact: Text | None = None
    """Who to call, in any words; never in what is public."""
    email: Email | None = None
    """The address to which `lovp remind` makes out its mails; never in what is public."""


class LetterWordsShape(Shape):
    """What a letter of reminder says before and after its lists, in the council's own words."""

    model_config = ConfigDict(title="letter of reminder")

    opening: Text | None = None
    """What comes before the lists."""
    closing: Text | None = None
    """What comes after them, and who signs."""


class MomentShape(Shape):
    """Something on the council's calendar that is no meeting, and that terms hang on."""

    model_config = ConfigDict(title="moment")

    id: Id
    """Small letters, digits and dashes, beginning with a letter."""
    name: Text
    """How people call it. Two recesses may have one name."""
    aliases: Texts = []
    """Other names for it."""
    on: Edtf | None = None
    """Its day or days, such as `2022-07-08/2022-09-04`; leave it out while nobody knows. Once it is
    filled in, all terms that hang on it have a date."""


class CouncilShape(Shape):
    """The council, its parties and the moments of its calendar."""

    model_config = ConfigDict(title="council")

    council: Text
    """Its short name, as in the titles of meetings."""
    name: Text | None = None
    """Its full name; else the short one."""
    language: Language | None = None
    """`nl` or `en`: the language of lists and reports; else `nl`."""
    parties: Annotated[list[PartyShape], *LISTED] = []
    """Everyone who can own an action or take part in it."""
    moments: Annotated[list[MomentShape], *LISTED] = []
    """What is on the calendar and is no meeting, and terms hang on: a recess, a budget, an
    evaluation."""
    letter: LetterWordsShape | None = None
    """What `lovp remind` writes before and after its lists; else it has words of its own."""


SHAPES_UNDER: dict[str | int, type[Shape]] = {
    "actions": ActionShape,
    "due": DueShape,
    "follow_ups": FollowUpShape,
    "letter": LetterWordsShape,
    "minutes": MinutesShape,
    "moments": MomentShape,
    "not_actions": NotActionShape,
    "parties": PartyShape,
}
