"""Three versions of a file of which two contradict each other, and how that is shown."""

from __future__ import annotations

from tests.cases.merges import HEAD, MEETING, ONE, SAID, SAYS, TWO, Case, said

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
    "moved, and recorded in": Case(
        HEAD,
        HEAD + "moved_to: 2022-02-28\n",
        MEETING,
        f"{HEAD}<<<<<<< ours\nmoved_to: 2022-02-28\n=======\n>>>>>>> theirs\nactions:\n{ONE}",
    ),
    "moved, and cancelled": Case(
        HEAD,
        HEAD + "moved_to: 2022-02-28\n",
        HEAD + "cancelled: true\n",
        f"{HEAD}<<<<<<< ours\nmoved_to: 2022-02-28\n=======\n>>>>>>> theirs\n"
        "<<<<<<< ours\n=======\ncancelled: true\n>>>>>>> theirs\n",
    ),
    "moved to two days": Case(
        HEAD,
        HEAD + "moved_to: 2022-02-28\n",
        HEAD + "moved_to: 2022-03-07\n",
        f"{HEAD}<<<<<<< ours\nmoved_to: 2022-02-28\n=======\nmoved_to: 2022-03-07\n>>>>>>> theirs\n",
    ),
    "other partners for one action": Case(
        HEAD + "follow_ups:\n",
        HEAD + "follow_ups:\n" + said("old", "with: [pg]"),
        HEAD + "follow_ups:\n" + said("old", "with: []"),
        f"{HEAD}follow_ups:\n<<<<<<< ours\n{said('old', 'with: [pg]')}=======\n"
        f"{said('old', 'with: []')}>>>>>>> theirs\n",
    ),
    "recorded in, and cancelled": Case(
        HEAD + "cancelled: false\n",
        HEAD + "cancelled: false\n" + SAID,
        HEAD + "cancelled: true\n",
        f"{HEAD}<<<<<<< ours\ncancelled: false\n=======\ncancelled: true\n>>>>>>> theirs\n{SAID}",
    ),
    "moved and changed, and removed": Case(
        f"{HEAD}actions:\n{ONE}{TWO}",
        f"{HEAD}actions:\n{TWO}",
        f"{HEAD}actions:\n{TWO}{ONE.replace('Een', 'Geen')}",
        f"{HEAD}actions:\n{TWO}<<<<<<< ours\n=======\n{ONE.replace('Een', 'Geen')}>>>>>>> theirs\n",
    ),
    "an action's name mended by both": Case(
        SAYS + said("y", "note: a"),
        SAYS + said("yy", "note: a"),
        SAYS + said("yyy", "note: a"),
        f"{SAYS}<<<<<<< ours\n{said('yy', 'note: a')}=======\n{said('yyy', 'note: a')}>>>>>>> theirs\n",
    ),
    "an action's name mended, and more said": Case(
        SAYS + said("y", "status: settled"),
        SAYS + said("yy", "status: settled"),
        SAYS + said("y", "status: settled\n      note: a"),
        f"{SAYS}<<<<<<< ours\n{said('yy', 'status: settled')}=======\n"
        f"{said('y', 'status: settled')}      note: a\n>>>>>>> theirs\n",
    ),
    "written anew, and removed": Case(
        SAYS + said("z", "note: een\n      reference: brief"),
        HEAD,
        SAYS + said("z", "note: twee\n      reference: mail"),
        f"{HEAD}<<<<<<< ours\n=======\n{SAYS[len(HEAD):]}"
        f"{said('z', 'note: twee')}      reference: mail\n>>>>>>> theirs\n",
    ),
    "written anew, and more said": Case(
        SAYS + said("z", "note: een\n      reference: brief"),
        SAYS + said("z", "note: twee\n      reference: mail"),
        SAYS + said("z", "note: een\n      reference: brief\n      owner: pg"),
        f"{SAYS}<<<<<<< ours\n{said('z', 'note: twee')}      reference: mail\n=======\n"
        f"{said('z', 'note: een')}      reference: brief\n      owner: pg\n>>>>>>> theirs\n",
    ),
    "another action in the place of one that was changed": Case(
        f"{HEAD}actions:\n{ONE}",
        f"{HEAD}actions:\n{ONE.replace('one', 'two').replace('Een', 'Twee')}",
        f"{HEAD}actions:\n{ONE}      due: none\n",
        f"{HEAD}actions:\n{ONE.replace('one', 'two').replace('Een', 'Twee')}"
        f"<<<<<<< ours\n=======\n{ONE}      due: none\n>>>>>>> theirs\n",
    ),
    "more said, and written anew": Case(
        SAYS + said("z", "note: een\n      reference: brief"),
        SAYS + said("z", "note: een\n      reference: brief\n      owner: pg"),
        SAYS + said("z", "note: twee\n      reference: mail"),
        f"{SAYS}<<<<<<< ours\n{said('z', 'note: een')}      reference: brief\n      owner: pg\n"
        f"=======\n{said('z', 'note: twee')}      reference: mail\n>>>>>>> theirs\n",
    ),
    "an action's name mended to one that gets an owner": Case(
        SAYS + said("y", "status: settled"),
        SAYS + said("z", "status: settled"),
        SAYS + said("y", "status: settled") + said("z", "owner: pg"),
        f"{HEAD}<<<<<<< ours\n{SAYS[len(HEAD) :]}{said('z', 'status: settled')}=======\n"
        f"{SAYS[len(HEAD) :]}{said('y', 'status: settled')}{said('z', 'owner: pg')}"
        ">>>>>>> theirs\n",
    ),
    "removed with its comment, and changed": Case(
        f"{HEAD}actions:\n    # besloten\n{ONE}{TWO}",
        f"{HEAD}actions:\n    # besloten\n{ONE.replace('minister', 'om')}{TWO}",
        f"{HEAD}actions:\n{TWO}",
        f"{HEAD}actions:\n    # besloten\n<<<<<<< ours\n{ONE.replace('minister', 'om')}=======\n"
        f">>>>>>> theirs\n{TWO}",
    ),
    "changed, and removed with its comment": Case(
        f"{HEAD}actions:\n    # besloten\n{ONE}{TWO}",
        f"{HEAD}actions:\n{TWO}",
        f"{HEAD}actions:\n    # besloten\n{ONE.replace('minister', 'om')}{TWO}",
        f"{HEAD}actions:\n    # besloten\n<<<<<<< ours\n=======\n{ONE.replace('minister', 'om')}"
        f">>>>>>> theirs\n{TWO}",
    ),
    "one owner put in by both, an end and a term": Case(
        SAYS + said("z", "note: een"),
        SAYS + said("z", "note: een\n      owner: om\n      status: settled"),
        SAYS + said("z", "note: een\n      owner: om\n      due: none"),
        f"{HEAD}<<<<<<< ours\n{SAYS[len(HEAD) :]}"
        f"{said('z', 'note: een')}      owner: om\n      status: settled\n=======\n"
        f"{SAYS[len(HEAD) :]}{said('z', 'note: een')}      owner: om\n      due: none\n"
        ">>>>>>> theirs\n",
    ),
    "which of two notes was removed is not known": Case(
        SAYS + said("z", "note: een") + said("z", "note: twee"),
        SAYS + said("z", "note: iets anders"),
        SAYS + said("z", "note: een\n      reference: bij een") + said("z", "note: twee"),
        f"{SAYS}{said('z', 'note: iets anders')}<<<<<<< ours\n=======\n"
        f"{said('z', 'note: een')}      reference: bij een\n>>>>>>> theirs\n",
    ),
    "an owner put into a note, and another owner": Case(
        SAYS + said("z", "note: een"),
        SAYS + said("z", "note: een\n      owner: om"),
        SAYS + said("z", "note: een") + said("z", "owner: pg"),
        f"{HEAD}<<<<<<< ours\nfollow_ups:\n{said('z', 'note: een')}      owner: om\n=======\n"
        f"follow_ups:\n{said('z', 'note: een')}{said('z', 'owner: pg')}>>>>>>> theirs\n",
    ),
    "an owner each, in two notes": Case(
        SAYS + said("z", "note: een") + said("z", "note: twee"),
        SAYS + said("z", "note: een\n      owner: om") + said("z", "note: twee"),
        SAYS + said("z", "note: een") + said("z", "note: twee\n      owner: pg"),
        f"{HEAD}<<<<<<< ours\nfollow_ups:\n{said('z', 'note: een')}      owner: om\n"
        f"{said('z', 'note: twee')}=======\nfollow_ups:\n{said('z', 'note: een')}"
        f"{said('z', 'note: twee')}      owner: pg\n>>>>>>> theirs\n",
    ),
    "one note that ends it and has a new term": Case(
        SAYS + said("z", "note: een"),
        SAYS + said("z", "note: een\n      status: settled"),
        SAYS + said("z", "note: een\n      due: none"),
        f"{HEAD}<<<<<<< ours\nfollow_ups:\n{said('z', 'note: een')}      status: settled\n=======\n"
        f"follow_ups:\n{said('z', 'note: een')}      due: none\n>>>>>>> theirs\n",
    ),
    "an id changed to that of a new action": Case(
        MEETING,
        MEETING.replace("id: one", "id: two"),
        MEETING + TWO,
        f"{HEAD}<<<<<<< ours\nactions:\n{ONE.replace('id: one', 'id: two')}=======\n"
        f"actions:\n{ONE}{TWO}>>>>>>> theirs\n",
    ),
    "all removed, and a comment at the key": Case(
        f"{HEAD}actions:\n{ONE}{TWO}",
        f"{HEAD}actions:\n{ONE}",
        f"{HEAD}actions:  # niet vergeten\n{TWO}",
        f"{HEAD}<<<<<<< ours\nactions:\n{ONE}=======\nactions:  # niet vergeten\n{TWO}>>>>>>> theirs\n",
    ),
    "cancelled, between line breaks of two kinds": Case(
        "date: 2022-01-31\r\n" + HEAD[17:],
        "date: 2022-01-31\r\n" + HEAD[17:] + "cancelled: true\n",
        "date: 2022-01-31\r\n" + HEAD[17:] + SAID,
        f"date: 2022-01-31\r\n{HEAD[17:]}<<<<<<< ours\ncancelled: true\n=======\n>>>>>>> theirs\n{SAID}",
    ),
    "all in braces, behind a byte order mark": Case(
        "\ufeff{date: 2022-01-31}\n",
        "\ufeff{date: 2022-01-31, title: a}\n",
        "\ufeff{date: 2022-01-31, title: b}\n",
        "\ufeff<<<<<<< ours\n{date: 2022-01-31, title: a}\n=======\n"
        "{date: 2022-01-31, title: b}\n>>>>>>> theirs\n",
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
