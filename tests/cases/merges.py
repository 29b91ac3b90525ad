"""Three versions of a file and what they make together."""

from __future__ import annotations

from dataclasses import dataclass

HEAD = "date: 2022-01-31\ntitle: Raad 31 januari 2022\n"
ONE = "    - id: one\n      title: Een ding\n      owner: minister\n"
TWO = "    - id: two\n      title: Twee dingen\n      owner: pg\n"
THREE = "    - id: three\n      title: Drie dingen\n      owner: pg\n"
MEETING = f"{HEAD}actions:\n{ONE}"
SAID = "follow_ups:\n    - action: old\n      note: loopt\n"

SAYS = f"{HEAD}follow_ups:\n"


def said(action: str, statement: str) -> str:
    return f"    - action: {action}\n      {statement}\n"


def numbered(number: int) -> str:
    return f"    - id: nr-{number}\n      title: Nummer {number}\n"


@dataclass(frozen=True)
class Case:
    base: str
    ours: str
    theirs: str
    result: str


MERGED = {
    "the same on both sides": Case(HEAD, MEETING, MEETING, MEETING),
    "nothing by us": Case(HEAD, HEAD, MEETING, MEETING),
    "nothing by them": Case(HEAD, MEETING, HEAD, MEETING),
    "each an action at the end": Case(MEETING, MEETING + TWO, MEETING + THREE, MEETING + TWO + THREE),
    "each the first action": Case(
        HEAD, f"{HEAD}actions:\n{TWO}", f"{HEAD}actions:\n{THREE}", f"{HEAD}actions:\n{TWO}{THREE}"
    ),
    "the first ones in an empty list": Case(
        f"{HEAD}actions: []\n",
        f"{HEAD}actions:\n{TWO}",
        f"{HEAD}actions:\n{THREE}",
        f"{HEAD}actions:\n{TWO}{THREE}",
    ),
    "we take the list away, and they add to it": Case(
        MEETING, HEAD, MEETING + TWO, f"{HEAD}actions:\n{TWO}"
    ),
    "they empty the list, and we add to it": Case(
        MEETING, MEETING + TWO, f"{HEAD}actions: []\n", f"{HEAD}actions:\n{TWO}"
    ),
    "we take the list away, and they keep it": Case(MEETING, HEAD, MEETING, HEAD),
    "an action and a follow-up": Case(
        HEAD, f"{HEAD}actions:\n{TWO}", HEAD + SAID, f"{HEAD}actions:\n{TWO}{SAID}"
    ),
    "the same new action": Case(MEETING, MEETING + TWO, MEETING + TWO + THREE, MEETING + TWO + THREE),
    "notes on one action": Case(
        HEAD + SAID,
        HEAD + SAID + said("old", "note: van ons"),
        HEAD + SAID + said("old", "note: van hen"),
        HEAD + SAID + said("old", "note: van ons") + said("old", "note: van hen"),
    ),
    "a term and an owner": Case(
        HEAD + SAID,
        HEAD + SAID + said("old", "due: {by: 2022-03}"),
        HEAD + SAID + said("old", "owner: pg"),
        HEAD + SAID + said("old", "due: {by: 2022-03}") + said("old", "owner: pg"),
    ),
    "it is over, and a note": Case(
        HEAD + SAID,
        HEAD + SAID + said("old", "status: settled"),
        HEAD + SAID + said("old", "note: met dank"),
        HEAD + SAID + said("old", "status: settled") + said("old", "note: met dank"),
    ),
    "cancelled, and no list changed": Case(
        HEAD + "actions: geen\n",
        HEAD + "actions: geen\ncancelled: true\n",
        HEAD + "actions: niets\n",
        HEAD + "actions: niets\ncancelled: true\n",
    ),
    "one removes what the other moves": Case(
        f"{HEAD}actions:\n{ONE}{TWO}{THREE}",
        f"{HEAD}actions:\n{TWO}{THREE}",
        f"{HEAD}actions:\n{TWO}{THREE}{ONE}",
        f"{HEAD}actions:\n{TWO}{THREE}",
    ),
    "a note before the one that was changed": Case(
        SAYS + said("old", "note: een"),
        SAYS + said("old", "note: nieuw") + said("old", "note: een\n      owner: om"),
        SAYS + said("old", "note: een\n      reference: brief"),
        SAYS + said("old", "note: nieuw") + said("old", "note: een\n      owner: om\n      reference: brief"),
    ),
    "an action of one id that says all else anew": Case(
        MEETING,
        MEETING.replace("Een ding", "Iets anders").replace("minister", "om"),
        MEETING + "      due: {by: 2022-03}\n",
        MEETING.replace("Een ding", "Iets anders").replace("minister", "om")
        + "      due: {by: 2022-03}\n",
    ),
    "one id changed alike by both, and more": Case(
        MEETING + TWO,
        MEETING.replace("id: one", "id: first") + TWO,
        MEETING.replace("id: one", "id: first") + TWO.replace("pg", "om"),
        MEETING.replace("id: one", "id: first") + TWO.replace("pg", "om"),
    ),
    "one status put in by both, and more": Case(
        SAYS + said("z", "note: een"),
        SAYS + said("z", "note: een\n      status: partly") + said("z", "status: settled"),
        SAYS + said("z", "note: een\n      status: partly"),
        SAYS + said("z", "note: een\n      status: partly") + said("z", "status: settled"),
    ),
    "what both added, and an end": Case(
        SAYS + said("y", "note: een"),
        SAYS + said("y", "note: een") + said("z", "status: partly") + said("z", "status: settled"),
        SAYS + said("y", "note: een") + said("z", "status: partly"),
        SAYS + said("y", "note: een") + said("z", "status: partly") + said("z", "status: settled"),
    ),
    "two items that were the same": Case(
        SAYS + 2 * said("z", "note: een"),
        SAYS + said("z", "note: een\n      reference: a") + said("z", "note: een"),
        SAYS + said("z", "note: een") + said("z", "note: een\n      quote: b"),
        SAYS + said("z", "note: een\n      reference: a") + said("z", "note: een\n      quote: b"),
    ),
    "a note reworded, and more said": Case(
        SAYS + said("z", "note: een"),
        SAYS + said("z", "note: twee"),
        SAYS + said("z", "note: een\n      reference: brief"),
        SAYS + said("z", "note: twee\n      reference: brief"),
    ),
    "two keys of one action": Case(
        MEETING,
        MEETING.replace("Een ding", "Een ander ding"),
        MEETING.replace("minister", "pg"),
        MEETING.replace("Een ding", "Een ander ding").replace("minister", "pg"),
    ),
    "one changes, one adds beside it": Case(
        MEETING,
        MEETING.replace("minister", "pg"),
        MEETING + "      due: {by: 2022-03}\n",
        MEETING.replace("minister", "pg") + "      due: {by: 2022-03}\n",
    ),
    "one removes, one adds": Case(
        MEETING + TWO, MEETING, MEETING + TWO + THREE, MEETING + THREE
    ),
    "both remove": Case(MEETING + TWO, MEETING, MEETING, MEETING),
    "one letter made by both": Case(
        "",
        "date: 2022-02-01\n" + SAID,
        "date: 2022-02-01\nfollow_ups:\n" + said("other", "note: klaar"),
        "date: 2022-02-01\n" + SAID + said("other", "note: klaar"),
    ),
    "each removes what the other keeps": Case(
        MEETING + TWO, f"{HEAD}actions:\n{ONE}", f"{HEAD}actions:\n{TWO}", HEAD
    ),
    "removed, and remarked on above": Case(
        MEETING + TWO + SAID,
        MEETING + SAID,
        MEETING + "    # nog vragen\n" + TWO + SAID,
        MEETING + "    # nog vragen\n" + SAID,
    ),
    "removed, and what stands above it as well": Case(
        f"{HEAD}actions:\n{ONE}    # let op\n{TWO}{THREE}",
        f"{HEAD}actions:\n{ONE}    # let op\n{THREE}",
        f"{HEAD}actions:\n{ONE}    # let op\n{TWO}",
        f"{HEAD}actions:\n{ONE}    # let op\n",
    ),
    "parties": Case(
        "council: Raad\nparties:\n  - id: pg\n    name: PG\n    aliases: []\n",
        "council: Raad\nparties:\n  - id: pg\n    name: PG\n    aliases: [om]\n",
        "council: Raad\nparties:\n  - id: pg\n    name: PG\n    aliases: []\n  - id: m\n    name: M\n",
        "council: Raad\nparties:\n  - id: pg\n    name: PG\n    aliases: [om]\n  - id: m\n    name: M\n",
    ),
    "keys in another order on their side": Case(
        MEETING + SAID,
        MEETING + TWO + SAID,
        HEAD + SAID + f"actions:\n{ONE}",
        HEAD + SAID + f"actions:\n{ONE}{TWO}",
    ),
    "an id changed, and an action added": Case(
        MEETING,
        MEETING.replace("one", "first"),
        MEETING + TWO,
        MEETING.replace("one", "first") + TWO,
    ),
    "between two actions": Case(
        f"{HEAD}actions:\n{ONE}{TWO}",
        f"{HEAD}actions:\n{ONE}{numbered(3)}{numbered(4)}{TWO}",
        f"{HEAD}actions:\n{ONE}{numbered(5)}{numbered(6)}{TWO}",
        f"{HEAD}actions:\n{ONE}{numbered(3)}{numbered(4)}{numbered(5)}{numbered(6)}{TWO}",
    ),
    "before the first action": Case(
        MEETING,
        f"{HEAD}actions:\n{numbered(3)}{ONE}",
        f"{HEAD}actions:\n{numbered(4)}{ONE}{numbered(5)}",
        f"{HEAD}actions:\n{numbered(3)}{numbered(4)}{ONE}{numbered(5)}",
    ),
    "the same note more than once": Case(
        HEAD + SAID,
        HEAD + SAID + 2 * said("old", "note: loopt"),
        HEAD + SAID + said("old", "note: loopt"),
        HEAD + SAID + 2 * said("old", "note: loopt"),
    ),
    "an id changed, and its title": Case(
        MEETING,
        MEETING.replace("one", "first"),
        MEETING.replace("Een ding", "Iets anders"),
        MEETING.replace("one", "first").replace("Een ding", "Iets anders"),
    ),
    "a follow-up changed, and one added": Case(
        HEAD + SAID,
        HEAD + SAID.replace("loopt", "loopt goed"),
        HEAD + SAID + said("old", "note: meer"),
        HEAD + SAID.replace("loopt", "loopt goed") + said("old", "note: meer"),
    ),
    "keys in another order on our side": Case(
        MEETING + SAID,
        HEAD + SAID + f"actions:\n{ONE}",
        MEETING + TWO + SAID,
        HEAD + SAID + f"actions:\n{ONE}{TWO}",
    ),
    "cancelled before": Case(
        HEAD + "cancelled: true\n",
        HEAD.replace("Raad", "Overleg") + "cancelled: true\n",
        HEAD + "cancelled: true\n" + SAID,
        HEAD.replace("Raad", "Overleg") + "cancelled: true\n" + SAID,
    ),
    "cancelled, and a title": Case(
        MEETING + TWO,
        MEETING + TWO + "cancelled: true\n",
        MEETING.replace("Raad", "Overleg"),
        MEETING.replace("Raad", "Overleg") + "cancelled: true\n",
    ),
    "nothing but a date": Case("date: 2022-01-31", "date: 2022-01-31", HEAD, HEAD),
    "a list inside an action": Case(
        MEETING,
        MEETING + "      with:\n        - pg\n",
        MEETING.replace("Een", "Eén") + "      with:\n        - om\n",
        MEETING.replace("Een", "Eén") + "      with:\n        - pg\n        - om\n",
    ),
}  # fmt: skip
