"""Three versions of a file of which two contradict each other, and how that is shown."""

from __future__ import annotations

from tests.merge_cases import HEAD, MEETING, ONE, SAID, TWO, Case, said

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
    "a new term, and over": Case(
        HEAD,
        HEAD + "follow_ups:\n" + said("old", "owner: pg"),
        HEAD + "follow_ups:\n" + said("old", "status: settled"),
        f"{HEAD}follow_ups:\n<<<<<<< ours\n{said('old', 'owner: pg')}=======\n"
        f"{said('old', 'status: settled')}>>>>>>> theirs\n",
    ),
    "two contradictions": Case(
        MEETING,
        MEETING.replace("minister", "pg").replace("Raad", "Ons"),
        MEETING.replace("minister", "om").replace("Raad", "Hun"),
        "date: 2022-01-31\n<<<<<<< ours\ntitle: Ons 31 januari 2022\n=======\n"
        "title: Hun 31 januari 2022\n>>>>>>> theirs\nactions:\n    - id: one\n"
        "      title: Een ding\n<<<<<<< ours\n      owner: pg\n=======\n"
        "      owner: om\n>>>>>>> theirs\n",
    ),
    "a comment at the key on both sides": Case(
        f"{HEAD}actions:\n{ONE}",
        f"{HEAD}actions: # a\n{ONE}",
        f"{HEAD}actions: # b\n{ONE}",
        f"{HEAD}<<<<<<< ours\nactions: # a\n{ONE}=======\nactions: # b\n{ONE}>>>>>>> theirs\n",
    ),
    "a list, and text in its place": Case(
        f"{HEAD}actions:\n{ONE}",
        f"{HEAD}actions:\n{ONE}{TWO}",
        f"{HEAD}actions: geen\n",
        f"{HEAD}<<<<<<< ours\nactions:\n{ONE}{TWO}=======\nactions: geen\n>>>>>>> theirs\n",
    ),
    "a list in brackets, filled by both": Case(
        f"{HEAD}actions: [{{id: one, title: a}}]\n",
        f"{HEAD}actions: [{{id: one, title: b}}]\n",
        f"{HEAD}actions:\n{ONE}{TWO}",
        f"{HEAD}<<<<<<< ours\nactions: [{{id: one, title: b}}]\n=======\n"
        f"actions:\n{ONE}{TWO}>>>>>>> theirs\n",
    ),
    "a layout that cannot be put together": Case(
        f"{HEAD}actions:\n  -\n    id: one\n    title: a\n",
        f"{HEAD}actions:\n  - # ons\n    id: one\n    title: a\n",
        f"{HEAD}actions:\n  - # hun\n    id: one\n    title: a\n",
        f"<<<<<<< ours\n{HEAD}actions:\n  - # ons\n    id: one\n    title: a\n=======\n"
        f"{HEAD}actions:\n  - # hun\n    id: one\n    title: a\n>>>>>>> theirs\n",
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
    "cancelled, and recorded where no list was": Case(
        HEAD + "actions: geen\n",
        HEAD + "actions: geen\ncancelled: true\n",
        MEETING,
        f"{HEAD}actions:\n{ONE}<<<<<<< ours\ncancelled: true\n=======\n>>>>>>> theirs\n",
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
