"""Three versions of a file and what they make together."""

from __future__ import annotations

from dataclasses import dataclass

HEAD = "date: 2022-01-31\ntitle: Raad 31 januari 2022\n"
ONE = "    - id: one\n      title: Een ding\n      owner: minister\n"
TWO = "    - id: two\n      title: Twee dingen\n      owner: pg\n"
THREE = "    - id: three\n      title: Drie dingen\n      owner: pg\n"
MEETING = f"{HEAD}actions:\n{ONE}"
SAID = "follow_ups:\n    - action: old\n      note: loopt\n"


def said(action: str, statement: str) -> str:
    return f"    - action: {action}\n      {statement}\n"


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
    "a list of another indent": Case(
        HEAD,
        f"{HEAD}actions:\n- id: two\n  title: Twee\n",
        f"{HEAD}actions:\n{THREE}",
        f"{HEAD}actions:\n- id: two\n  title: Twee\n- id: three\n  title: Drie dingen\n  owner: pg\n",
    ),
    "an indent further out": Case(
        HEAD,
        f"{HEAD}actions:\n{THREE}",
        f"{HEAD}actions:\n# van hen\n- id: two\n\n  title: Twee\n",
        f"{HEAD}actions:\n{THREE}    # van hen\n    - id: two\n\n      title: Twee\n",
    ),
    "laid out anew by us": Case(
        MEETING,
        f"{HEAD}\nactions:\n- id: one   # eerst\n  title: Een ding\n\n  owner: minister\n",
        MEETING + TWO,
        f"{HEAD}\nactions:\n- id: one   # eerst\n  title: Een ding\n\n  owner: minister\n"
        "- id: two\n  title: Twee dingen\n  owner: pg\n",
    ),
    "comments of both": Case(
        MEETING + TWO,
        f"{HEAD}actions:\n    # van ons\n{ONE}{TWO}# voet\n",
        f"{HEAD}actions:\n    # van hen\n{ONE}{TWO}    # na te vragen\n{THREE}",
        f"{HEAD}actions:\n    # van ons\n    # van hen\n{ONE}{TWO}    # na te vragen\n{THREE}# voet\n",
    ),
    "kept lines": Case(
        MEETING,
        f"{MEETING}    - id: two\n      title: |+\n        a\n\n        # b\n\n",
        f"{MEETING}    - id: three\n      title: >-\n        c\n        d",
        f"{MEETING}    - id: two\n      title: |+\n        a\n\n        # b\n\n"
        "    - id: three\n      title: >-\n        c\n        d",
    ),
    "dashes on lines of their own": Case(
        f"{HEAD}actions:\n  -\n    id: one\n    title: a\n",
        f"{HEAD}actions:\n  -\n    id: one\n    title: a\n  -\n    id: two\n    title: b\n",
        f"{HEAD}actions:\n  -\n    id: one\n    title: c\n",
        f"{HEAD}actions:\n  -\n    id: one\n    title: c\n  -\n    id: two\n    title: b\n",
    ),
    "no last line break": Case(
        MEETING.rstrip(), (MEETING + TWO).rstrip(), MEETING + THREE, MEETING + TWO + THREE
    ),
    "windows on one side": Case(
        MEETING,
        (MEETING + TWO).replace("\n", "\r\n"),
        MEETING + THREE,
        (MEETING + TWO + THREE).replace("\n", "\r\n"),
    ),
    "windows on the other side": Case(
        MEETING,
        MEETING + TWO,
        (MEETING + THREE).replace("\n", "\r\n"),
        (MEETING + TWO + THREE).replace("\n", "\r\n"),
    ),
    "a byte order mark on one side": Case(
        MEETING, MEETING + TWO, "\ufeff" + MEETING + THREE, "\ufeff" + MEETING + TWO + THREE
    ),
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
    "in braces, one side": Case(
        HEAD + "actions: [{id: one, title: a}]\n",
        HEAD + "actions: [{id: one, title: b}]\n",
        HEAD + "actions: [{id: one, title: a}]\nkind: extra\n",
        HEAD + "actions: [{id: one, title: b}]\nkind: extra\n",
    ),
    "a list inside an action": Case(
        MEETING,
        MEETING + "      with:\n        - pg\n",
        MEETING.replace("Een", "Eén") + "      with:\n        - om\n",
        MEETING.replace("Een", "Eén") + "      with:\n        - pg\n        - om\n",
    ),
}  # fmt: skip

CONFLICTS = {
    "one key, two values": Case(
        MEETING,
        MEETING.replace("minister", "pg"),
        MEETING.replace("minister", "om"),
        f"{HEAD}actions:\n    - id: one\n      title: Een ding\n"
        "<<<<<<< ours\n      owner: pg\n=======\n      owner: om\n>>>>>>> theirs\n",
    ),
    "one id for two actions": Case(
        MEETING,
        MEETING + TWO,
        MEETING + TWO.replace("Twee", "Drie"),
        f"{MEETING}<<<<<<< ours\n{TWO}=======\n{TWO.replace('Twee', 'Drie')}>>>>>>> theirs\n",
    ),
    "two terms for one action": Case(
        HEAD + SAID,
        HEAD + SAID + said("old", "due: {by: 2022-03}"),
        HEAD + SAID + said("old", "due: none"),
        f"{HEAD}{SAID}<<<<<<< ours\n{said('old', 'due: {by: 2022-03}')}=======\n"
        f"{said('old', 'due: none')}>>>>>>> theirs\n",
    ),
    "over, and a new term": Case(
        HEAD,
        HEAD + "follow_ups:\n" + said("old", "status: lapsed"),
        HEAD + "follow_ups:\n" + said("old", "due: none"),
        f"{HEAD}follow_ups:\n<<<<<<< ours\n{said('old', 'status: lapsed')}=======\n"
        f"{said('old', 'due: none')}>>>>>>> theirs\n",
    ),
    "removed, and changed": Case(
        MEETING + TWO,
        MEETING,
        MEETING + TWO.replace("Twee", "Drie"),
        f"{MEETING}<<<<<<< ours\n=======\n{TWO.replace('Twee', 'Drie')}>>>>>>> theirs\n",
    ),
    "removed, and remarked on inside": Case(
        MEETING + TWO,
        MEETING,
        MEETING + TWO.replace("      owner", "      # wie?\n      owner"),
        f"{MEETING}<<<<<<< ours\n=======\n"
        f"{TWO.replace('      owner', '      # wie?' + chr(10) + '      owner')}>>>>>>> theirs\n",
    ),
    "one action, two new ids": Case(
        MEETING,
        MEETING.replace("one", "first"),
        MEETING.replace("one", "eerste"),
        f"{HEAD}actions:\n<<<<<<< ours\n    - id: first\n=======\n    - id: eerste\n>>>>>>> theirs\n"
        "      title: Een ding\n      owner: minister\n",
    ),
    "cancelled, and recorded in": Case(
        HEAD,
        HEAD + "cancelled: true\n",
        MEETING,
        f"{HEAD}<<<<<<< ours\ncancelled: true\n=======\n>>>>>>> theirs\nactions:\n{ONE}",
    ),
    "recorded in, and cancelled": Case(
        HEAD + "cancelled: false\n",
        HEAD + "cancelled: false\n" + SAID,
        HEAD + "cancelled: true\n",
        f"{HEAD}<<<<<<< ours\ncancelled: false\n=======\ncancelled: true\n>>>>>>> theirs\n{SAID}",
    ),
    "two words of one term": Case(
        MEETING + "      due:\n        by: 2022-03\n",
        MEETING + "      due:\n        by: 2022-04\n",
        MEETING + "      due:\n        by: 2022-03\n        said: maart\n",
        f"{MEETING}<<<<<<< ours\n      due:\n        by: 2022-04\n=======\n"
        "      due:\n        by: 2022-03\n        said: maart\n>>>>>>> theirs\n",
    ),
    "one meeting, two titles": Case(
        "", HEAD, HEAD.replace("Raad", "Overleg"),
        "date: 2022-01-31\n<<<<<<< ours\ntitle: Raad 31 januari 2022\n=======\n"
        "title: Overleg 31 januari 2022\n>>>>>>> theirs\n",
    ),
    "all in braces": Case(
        "{date: 2022-01-31}\n",
        "{date: 2022-01-31, title: a}\n",
        "{date: 2022-01-31, title: b}\n",
        "<<<<<<< ours\n{date: 2022-01-31, title: a}\n=======\n"
        "{date: 2022-01-31, title: b}\n>>>>>>> theirs\n",
    ),
    "another first key": Case(
        f"{HEAD}actions:\n    - title: a\n      id: one\n",
        f"{HEAD}actions:\n    - id: one\n      title: b\n",
        f"{HEAD}actions:\n    - title: a\n      id: one\n      owner: pg\n",
        f"{HEAD}actions:\n<<<<<<< ours\n    - id: one\n      title: b\n=======\n"
        "    - title: a\n      id: one\n      owner: pg\n>>>>>>> theirs\n",
    ),
}  # fmt: skip
