"""From a tree to records."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import Any, TypeVar

from pydantic import BaseModel, ValidationError

from lovp_cli.council.records.place import Place
from lovp_cli.council.records.record import (
    Action,
    Council,
    FollowUp,
    Letter,
    Meeting,
    Moment,
    NotAction,
    Party,
)
from lovp_cli.council.records.term import Term
from lovp_cli.files.schema import models
from lovp_cli.files.yaml_text.guards import Unreadable
from lovp_cli.files.yaml_text.tree import Mapping, Node, Scalar, plain

_Shape = TypeVar("_Shape", bound=BaseModel)
_Places = dict[str, Place]


def meeting(file: str, root: Mapping) -> Meeting:
    """A meeting's file as a record. Raises Unreadable where it does not have the shape."""
    shape = _validated(models.MeetingShape, file, root)
    minutes = shape.minutes or models.MinutesShape()
    return Meeting(
        id=_stem(file),
        date=shape.date,
        title=shape.title,
        regular=shape.kind != "extra",
        cancelled=bool(shape.cancelled),
        moved_to=shape.moved_to,
        has_minutes=shape.minutes is not None,
        minutes_title=minutes.title,
        minutes_file=minutes.file,
        actions=_actions(shape.actions, file, root),
        follow_ups=_follow_ups(shape.follow_ups, file, root),
        not_actions=tuple(
            NotAction(found.quote, found.reason, places)
            for found, places in zip(
                shape.not_actions, _items(file, root, "not_actions"), strict=True
            )
        ),
        confidential=bool(shape.confidential),
        places=_places(file, root),
    )


def letter(file: str, root: Mapping) -> Letter:
    """A letter's file as a record. Raises Unreadable where it does not have the shape."""
    shape = _validated(models.LetterShape, file, root)
    return Letter(
        id=_stem(file),
        date=shape.date,
        title=shape.title,
        actions=_actions(shape.actions, file, root),
        follow_ups=_follow_ups(shape.follow_ups, file, root),
        confidential=bool(shape.confidential),
        places=_places(file, root),
    )


def council(file: str, root: Mapping) -> Council:
    """council.yaml as a record. Raises Unreadable where it does not have the shape."""
    shape = _validated(models.CouncilShape, file, root)
    letter = shape.letter or models.LetterWordsShape()
    return Council(
        short=shape.council,
        name=shape.name or shape.council,
        language=shape.language or "nl",
        parties=tuple(
            Party(found.id, found.name, tuple(found.aliases), found.contact, found.email, places)
            for found, places in zip(shape.parties, _items(file, root, "parties"), strict=True)
        ),
        moments=tuple(
            Moment(found.id, found.name, tuple(found.aliases), found.on, places)
            for found, places in zip(shape.moments, _items(file, root, "moments"), strict=True)
        ),
        opening=letter.opening,
        closing=letter.closing,
        places=_places(file, root),
    )


def _validated(model: type[_Shape], file: str, root: Mapping) -> _Shape:
    try:
        return model.model_validate(plain(root))
    except ValidationError as error:
        from lovp_cli.files.schema.problems import findings

        raise Unreadable(*findings(file, root, error, model)) from None


def _actions(shapes: Sequence[models.ActionShape], file: str, root: Mapping) -> tuple[Action, ...]:
    items = zip(shapes, _items(file, root, "actions"), strict=True)
    return tuple(_action(shape, places) for shape, places in items)


def _action(shape: models.ActionShape, places: _Places) -> Action:
    return Action(
        id=shape.id,
        title=shape.title,
        owner=shape.owner,
        involved=tuple(shape.with_),
        topic=shape.topic,
        due=_term(shape.due),
        quote=shape.quote,
        number=shape.number,
        asked_by=shape.asked_by,
        reference=shape.reference,
        contact=shape.contact,
        confidential=bool(shape.confidential),
        places=places,
    )


def _follow_ups(
    shapes: Sequence[models.FollowUpShape], file: str, root: Mapping
) -> tuple[FollowUp, ...]:
    return tuple(
        FollowUp(
            action=shape.action,
            status=shape.status,
            replaced_by=tuple(shape.replaced_by),
            note=shape.note,
            reference=shape.reference,
            due=_term(shape.due),
            owner=shape.owner,
            involved=None if shape.with_ is None else tuple(shape.with_),
            number=shape.number,
            places=places,
        )
        for shape, places in zip(shapes, _items(file, root, "follow_ups"), strict=True)
    )


def _term(due: Any) -> Term | None:
    if due is None:
        return None
    if due == "none":
        return Term(none=True)
    return Term(
        by=due.by,
        meeting=due.meeting,
        said=due.said,
        before=due.before,
        at=due.at,
        after=due.after,
        every=due.every,
    )


def _stem(file: str) -> str:
    return file.rsplit("/", 1)[-1].removesuffix(".yaml")


def _items(file: str, root: Mapping, key: str) -> Iterator[_Places]:
    node = root.get(key)
    yield from (_places(file, item) for item in getattr(node, "items", ()))


def _places(file: str, node: Node) -> _Places:
    """The places of an entry and of its values: `owner`, `with.1`, `minutes.file`."""
    found = {"": _place(file, node)}
    for key, value in node.entries if isinstance(node, Mapping) else ():
        found[key.text] = _place(file, value if isinstance(value, Scalar) else key)
        if isinstance(value, Mapping):
            below: list[tuple[str, Node]] = [(name.text, child) for name, child in value.entries]
        else:
            below = [(str(at), item) for at, item in enumerate(getattr(value, "items", ()))]
        found |= {f"{key.text}.{name}": _place(file, child) for name, child in below}
    return found


def _place(file: str, node: Node) -> Place:
    return Place(file, node.start.line + 1, node.start.column + 1)
