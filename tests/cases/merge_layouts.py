"""Three versions of a file, laid out by several hands, and what they make together."""

from __future__ import annotations

from tests.cases.merges import HEAD, MEETING, ONE, SAID, THREE, TWO, Case

LAID_OUT = {
    "comments that were changed or taken away": Case(
        f"{HEAD}actions:\n    # bel Jan\n{ONE}    # oud\n{TWO}",
        f"{HEAD}actions:\n    # bel Jan\n    # van ons\n{ONE}{TWO}",
        f"{HEAD}actions:\n    # bel Klaas\n{ONE}    # oud\n    # van hen\n{TWO}",
        f"{HEAD}actions:\n    # van ons\n    # bel Klaas\n{ONE}    # van hen\n{TWO}",
    ),
    "a comment that was put into another": Case(
        f"{HEAD}# een\n# drie\nactions:\n{ONE}",
        f"{HEAD}# nul\n# een\n# drie\nactions:\n{ONE}",
        f"{HEAD}# een\n# twee\n# drie\nactions:\n{ONE}",
        f"{HEAD}# nul\n# een\n# twee\n# drie\nactions:\n{ONE}",
    ),
    "each the first action, ours below a comment at the key": Case(
        HEAD,
        f"{HEAD}actions:   # lijst\n{TWO}",
        f"{HEAD}actions:\n{THREE}",
        f"{HEAD}actions:   # lijst\n{TWO}{THREE}",
    ),
    "each the first action, theirs below a comment at the key": Case(
        f"{HEAD}actions: []\n",
        f"{HEAD}actions:\n{TWO}",
        f"{HEAD}actions:   # lijst\n{THREE}",
        f"{HEAD}actions:   # lijst\n{TWO}{THREE}",
    ),
    "another dash on their side": Case(
        f"{HEAD}actions:\n  - id: one\n    title: a\n    owner: pg\n",
        f"{HEAD}actions:\n  - id: one\n    title: a\n    owner: om\n",
        f"{HEAD}actions:\n  -   id: eerste\n      title: a\n      owner: pg\n",
        f"{HEAD}actions:\n  - id: eerste\n    title: a\n    owner: om\n",
    ),
    "a text in lines at the end, no last line break": Case(
        HEAD + "follow_ups:\n  - action: old\n    note: |\n      een\n      twee",
        HEAD + "follow_ups:\n  - action: old\n    note: |\n      een\n      twee\n  - action: b\n    note: c",
        HEAD.replace("Raad", "Ons") + "follow_ups:\n  - action: old\n    note: |\n      een\n      twee",
        HEAD.replace("Raad", "Ons")
        + "follow_ups:\n  - action: old\n    note: |\n      een\n      twee\n  - action: b\n    note: c",
    ),
    "a text in lines that stays at the end, no last line break": Case(
        HEAD + "actions:\n  - title: |\n      een\n      twee",
        HEAD.replace("Raad", "Ons") + "actions:\n  - title: |\n      een\n      twee",
        HEAD + "kind: extra\nactions:\n  - title: |\n      een\n      twee",
        HEAD.replace("Raad", "Ons") + "kind: extra\nactions:\n  - title: |\n      een\n      twee",
    ),
    "line breaks of two kinds": Case(
        "date: 2022-01-31\r\n" + MEETING[17:],
        "date: 2022-01-31\r\n" + MEETING[17:] + TWO,
        "date: 2022-01-31\r\n" + MEETING[17:] + THREE.replace("\n", "\r\n"),
        "date: 2022-01-31\r\n" + MEETING[17:] + TWO + THREE.replace("\n", "\r\n"),
    ),
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
    "in braces, one side": Case(
        HEAD + "actions: [{id: one, title: a}]\n",
        HEAD + "actions: [{id: one, title: b}]\n",
        HEAD + "actions: [{id: one, title: a}]\nkind: extra\n",
        HEAD + "actions: [{id: one, title: b}]\nkind: extra\n",
    ),
    "a comment at the key, ours": Case(
        MEETING,
        MEETING.replace("actions:", "actions:  # nieuw") + TWO,
        MEETING + THREE,
        MEETING.replace("actions:", "actions:  # nieuw") + TWO + THREE,
    ),
    "a comment at the key, theirs": Case(
        MEETING,
        MEETING + TWO,
        MEETING.replace("actions:", "actions:  # nieuw") + THREE,
        MEETING.replace("actions:", "actions:  # nieuw") + TWO + THREE,
    ),
    "laid out anew and changed by us, changed by them": Case(
        MEETING + "      with:\n        - pg\n",
        f"{HEAD}actions:\n- id: one\n  title: Nieuw\n  owner: minister\n  with:\n  - pg\n  - om\n",
        MEETING.replace("minister", "pg") + "      with:\n        - pg\n        - raad\n",
        f"{HEAD}actions:\n- id: one\n  title: Nieuw\n  owner: pg\n  with:\n  - pg\n  - om\n  - raad\n",
    ),
    "all removed, the comments left": Case(
        f"{HEAD}actions:\n{ONE}{TWO}{SAID}",
        f"{HEAD}# lijst\nactions:\n    # eerst\n{TWO}# gezegd\n{SAID}",
        f"{HEAD}actions:\n{ONE}{SAID}",
        f"{HEAD}# lijst\n    # eerst\n# gezegd\n{SAID}",
    ),
    "no last line break in the end": Case(
        MEETING, (MEETING + TWO).rstrip(), MEETING + THREE, (MEETING + TWO + THREE).rstrip()
    ),
    "the byte order mark goes": Case(
        "\ufeff" + MEETING, MEETING + TWO, "\ufeff" + MEETING + THREE, MEETING + TWO + THREE
    ),
    "only laid out anew by us": Case(
        f"{HEAD}actions:\n# lijst\n{ONE}# let op\n{TWO}",
        f"{HEAD}\nactions:\n# lijst\n- id: one\n  title: Een ding\n  owner: minister\n# let op\n"
        "- id: two\n\n  title: Twee dingen\n  owner: pg\n",
        f"{HEAD}actions:\n# lijst\n{ONE}# let op\n{TWO}{THREE}",
        f"{HEAD}\nactions:\n# lijst\n- id: one\n  title: Een ding\n  owner: minister\n# let op\n"
        "- id: two\n\n  title: Twee dingen\n  owner: pg\n"
        "- id: three\n  title: Drie dingen\n  owner: pg\n",
    ),
    "only laid out anew by them": Case(
        MEETING,
        MEETING + TWO,
        f"{HEAD}\nactions:\n- id: one\n  title:   Een ding\n  owner: minister\n",
        f"{HEAD}\nactions:\n    - id: one\n      title:   Een ding\n      owner: minister\n{TWO}",
    ),
}  # fmt: skip
