"""Small registers made of records, for tests of what follows from them."""

from __future__ import annotations

from datetime import date

from lovp_cli.council.records.place import Place
from lovp_cli.council.records.record import (
    Action,
    Council,
    FollowUp,
    Letter,
    Meeting,
    Moment,
    Party,
)
from lovp_cli.council.records.row import Row
from lovp_cli.council.records.term import Term
from lovp_cli.council.register.register import Register

PARTIES = (Party("minister", "de minister"), Party("pg", "Openbaar Ministerie"))


def council(*moments: Moment) -> Council:
    return Council("LOVP", "LOVP", "nl", PARTIES, moments, {"": Place("council.yaml")})


def action(id: str = "a", due: Term | None = None, **more: object) -> Action:
    place = {"": Place("", 1)}
    values: dict[str, object] = {"title": id, "owner": "minister", "due": due, "places": place}
    return Action(id=id, **{**values, **more})  # type: ignore[arg-type]


def said(action: str = "a", **more: object) -> FollowUp:
    return FollowUp(action=action, places={"": Place("", 1)}, **more)  # type: ignore[arg-type]


def meeting(id: str, *items: Action | FollowUp, **more: object) -> Meeting:
    return Meeting(
        id=id,
        date=date.fromisoformat(id[:10]),
        title=f"LOVP {id}",
        actions=tuple(item for item in items if isinstance(item, Action)),
        follow_ups=tuple(item for item in items if isinstance(item, FollowUp)),
        places={"": Place(f"meetings/{id}.yaml")},
        **more,  # type: ignore[arg-type]
    )


def letter(day: str, *items: Action | FollowUp, **more: object) -> Letter:
    return Letter(
        id=day,
        date=date.fromisoformat(day),
        actions=tuple(item for item in items if isinstance(item, Action)),
        follow_ups=tuple(item for item in items if isinstance(item, FollowUp)),
        places={"": Place(f"letters/{day}.yaml")},
        **more,  # type: ignore[arg-type]
    )


def row(records: list[Council | Meeting | Letter], day: str, id: str = "a") -> Row:
    found = Register([*records]).rows(date.fromisoformat(day))
    return next(row for row in found if row.id == id)
