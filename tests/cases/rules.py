"""Registers in which a rule fires, and ones close to these in which it does not."""

from __future__ import annotations

COUNCIL = """council: LOVP
parties:
  - id: minister
    name: minister van JenV
    aliases: [JenV]
  - id: pg
    name: procureurs-generaal
"""
M1 = "meetings/2021-09-27.yaml"
M2 = "meetings/2021-11-29.yaml"
L1 = "letters/2021-10-15.yaml"


def meeting(day: str, *lines: str) -> str:
    return "\n".join([f"date: {day}", "title: t", "minutes: {title: m}", *lines]) + "\n"


def action(name: str, *lines: str, due: str = "none", owner: str = "minister") -> list[str]:
    head = [f"  - id: {name}", f"    title: {name}", f"    owner: {owner}"]
    return [*head, *([f"    due: {due}"] if due else []), *(f"    {line}" for line in lines)]


def _like(title: str, name: str, owner: str = "minister") -> list[str]:
    """An action that has the title of another."""
    return [
        f"  - id: {name}",
        f"    title: {title.upper()}",
        f"    owner: {owner}",
        "    due: none",
    ]


def said(name: str, *lines: str) -> list[str]:
    return [f"  - action: {name}", *(f"    {line}" for line in lines)]


A = meeting("2021-09-27", "actions:", *action("a"), *action("b"), *action("c"))
NEXT = meeting("2021-11-29")

Files = dict[str, str]
# The files beside council.yaml, and what `check` prints of them.
CASES: dict[str, tuple[Files, list[str]]] = {
    "alias-claimed-twice": (
        {"council.yaml": COUNCIL + "    aliases: [om, jenv]\n"},
        ["council.yaml:8:19: error: alias-claimed-twice: 'jenv' is a name of minister already"],
    ),
    "alias-claimed-twice, well": ({"council.yaml": COUNCIL + "    aliases: [OM, om]\n"}, []),
    "cancelled-meeting-records": (
        {M1: meeting("2021-09-27", "cancelled: true", "actions:", *action("a"))},
        [f"{M1}:6:5: error: cancelled-meeting-records: meeting 2021-09-27 is cancelled"],
    ),
    "cancelled-meeting-records, well": ({M1: meeting("2021-09-27", "cancelled: true")}, []),
    "due-at-cancelled-meeting": (
        {
            M1: meeting("2021-09-27", "actions:", *action("a", due="{meeting: 2021-11-29}")),
            M2: meeting("2021-11-29", "cancelled: true"),
            "meetings/2022-01-17.yaml": meeting("2022-01-17"),
        },
        [
            (
                f"{M1}:8:5: warning: due-at-cancelled-meeting: meeting 2021-11-29 is cancelled;"
                " a is due at 2022-01-17 now"
            )
        ],
    ),
    "due-at-cancelled-meeting, next passes on in silence": (
        {
            M1: meeting("2021-09-27", "actions:", *action("a", due="{meeting: next}")),
            M2: meeting("2021-11-29", "cancelled: true"),
        },
        [],
    ),
    "due-before-meeting": (
        {M1: meeting("2021-09-27", "actions:", *action("a", due="{by: 2021-08}"))},
        [
            (
                f"{M1}:8:5: warning: due-before-meeting: the term ends on 2021-08-31,"
                " before 2021-09-27, when it was given"
            )
        ],
    ),
    "due-before-meeting, well": (
        {M1: meeting("2021-09-27", "actions:", *action("a", due="{by: 2021-09-27}"))},
        [],
    ),
    "due-meeting-unknown": (
        {M1: meeting("2021-09-27", "actions:", *action("a", due="{meeting: 2022-01-17}"))},
        [
            (
                f"{M1}:8:20: error: due-meeting-unknown: there is no meeting 2022-01-17:"
                " type 'lovp add-meeting 2022-01-17', or write 'by: 2022-01-17'"
            )
        ],
    ),
    "due-meeting-unknown, next is never unknown": (
        {M1: meeting("2021-09-27", "actions:", *action("a", due="{meeting: next}"))},
        [],
    ),
    "due-not-entered": (
        {M1: meeting("2021-09-27", "actions:", *action("a", due=""))},
        [f"{M1}:5:5: warning: due-not-entered: a has no term"],
    ),
    "due-not-entered, given later": (
        {
            M1: meeting("2021-09-27", "actions:", *action("a", due="")),
            L1: "\n".join(["date: 2021-10-15", "follow_ups:", *said("a", "due: {by: 2021-12}")]),
        },
        [],
    ),
    "duplicate-id": (
        {M1: A, M2: meeting("2021-11-29", "actions:", *action("b"))},
        [f"{M2}:5:9: error: duplicate-id: the action at {M1}:9 has the id 'b' already"],
    ),
    "file-name-date": (
        {M1: meeting("2021-09-28")},
        [f"{M1}:1:7: error: file-name-date: the date is 2021-09-28, the file's name says"],
    ),
    "file-name-date, a suffix": (
        {"meetings/2021-09-27-extra.yaml": meeting("2021-09-27")},
        [],
    ),
    "final-action-changed": (
        {
            M1: A,
            M2: meeting(
                "2021-11-29",
                "follow_ups:",
                *said("a", "status: settled"),
                *said("a", "note: n"),
                *said("a", "status: partly"),
            ),
        },
        [f"{M2}:9:5: error: final-action-changed: a was settled already"],
    ),
    "final-action-changed, reopened": (
        {
            M1: A,
            M2: meeting(
                "2021-11-29",
                "follow_ups:",
                *said("a", "status: settled"),
                *said("a", "status: open", "due: none", "owner: pg"),
            ),
        },
        [],
    ),
    "minutes-file-missing": (
        {M1: "date: 2021-09-27\ntitle: t\nminutes: {file: minutes/x.txt}\n"},
        [f"{M1}:3:17: error: minutes-file-missing: minutes/x.txt is not in the data folder"],
    ),
    "nothing-recorded": (
        {M1: "date: 2021-09-27\ntitle: t\n"},
        [f"{M1}:1:7: warning: nothing-recorded: nothing is recorded of meeting 2021-09-27"],
    ),
    "nothing-recorded, to come": ({"meetings/2021-12-01.yaml": "date: 2021-12-01\ntitle: t\n"}, []),
    "quote-not-in-minutes": (
        {
            M1: meeting("2021-09-27", "actions:", *action("a", "quote: dat staat er niet")).replace(
                "{title: m}", "{file: minutes/x.txt}"
            ),
            "minutes/x.txt": "iets anders",
        },
        [f"{M1}:9:12: error: quote-not-in-minutes: these words do not stand in minutes/x.txt"],
    ),
    "quote-not-in-minutes, of what is no action": (
        {
            M1: meeting(
                "2021-09-27", "not_actions:", "  - {quote: de brug wordt gemaakt, reason: r}"
            ).replace("{title: m}", "{file: minutes/x.txt}"),
            "minutes/x.txt": "Eerst iets.\nDe brug\nwerd gemaakt, zegt men.",
        },
        [
            (
                f"{M1}:5:13: error: quote-not-in-minutes: these words do not stand in minutes/x.txt:"
                ' copy them from that text, perhaps from line 2: "De brug werd gemaakt,"'
            )
        ],
    ),
    "quote-not-in-minutes, other breaks, hyphens and marks": (
        {
            M1: meeting(
                "2021-09-27",
                "actions:",
                *action("a", "quote: 'de \"korte-termijnplannen\" wor-den bespro\u00adken'"),
            ).replace("{title: m}", "{file: minutes/x.txt}"),
            "minutes/x.txt": "En ‘De’ de ‘korte-\ntermijn-\r\nplannen’\n  worden bespro-\nken.",
        },
        [],
    ),
    "replaced-by, nothing": (
        {M1: A, M2: meeting("2021-11-29", "follow_ups:", *said("a", "status: replaced"))},
        [f"{M2}:6:13: error: replaced-by: a is replaced, but by what?"],
    ),
    "replaced-by, without the status": (
        {M1: A, M2: meeting("2021-11-29", "follow_ups:", *said("a", "replaced_by: [b]"))},
        [f"{M2}:6:5: error: replaced-by: 'replaced_by:' goes with 'status: replaced'"],
    ),
    "replaced-by, itself": (
        {
            M1: A,
            M2: meeting(
                "2021-11-29", "follow_ups:", *said("a", "status: replaced", "replaced_by: [a]")
            ),
        },
        [f"{M2}:7:5: error: replaced-by: a cannot be replaced by itself"],
    ),
    "replaced-by, a circle": (
        {
            M1: A,
            M2: meeting(
                "2021-11-29",
                "follow_ups:",
                *said("a", "status: replaced", "replaced_by: [b]"),
                *said("b", "status: replaced", "replaced_by: [a]"),
            ),
        },
        [
            f"{M2}:7:5: error: replaced-by: replaced in a circle: a → b → a",
            f"{M2}:10:5: error: replaced-by: replaced in a circle: b → a → b",
        ],
    ),
    "replaced-by, a chain": (
        {
            M1: A,
            M2: meeting(
                "2021-11-29",
                "follow_ups:",
                *said("a", "status: replaced", "replaced_by: [b, c]"),
                *said("b", "status: replaced", "replaced_by: [c]"),
            ),
        },
        [],
    ),
    "stray-file": (
        {
            "meetings/2021-09-27.yml": "x",
            "letters/2021-10-15-b.yaml": "x",
            "letters/x (1).yaml": "",
        },
        [
            "letters/2021-10-15-b.yaml:1:1: error: stray-file: not read: name it 2022-01-31.yaml",
            "letters/x (1).yaml:1:1: error: stray-file: not read",
            "meetings/2021-09-27.yml:1:1: error: stray-file: not read",
        ],
    ),
    "stray-file, not for people": (
        {"meetings/.DS_Store": "x", "meetings/Thumbs.db": "x", "meetings/.x.swp": ""},
        [],
    ),
    "unknown-action": (
        {M1: A, M2: meeting("2021-11-29", "follow_ups:", *said("aa", "note: n"))},
        [f"{M2}:5:13: error: unknown-action: there is no action 'aa'"],
    ),
    "unknown-action, promised later": (
        {
            L1: "\n".join(["date: 2021-10-15", "follow_ups:", *said("z", "note: n")]),
            M2: meeting("2021-11-29", "actions:", *action("z")),
        },
        [f"{L1}:3:13: error: unknown-action: z was promised only in 2021-11-29, after 2021-10-15"],
    ),
    "unknown-action, goes on as one promised later": (
        {
            M1: A,
            L1: "\n".join(
                [
                    "date: 2021-10-15",
                    "follow_ups:",
                    *said("a", "status: replaced", "replaced_by: [z]"),
                ]
            ),
            M2: meeting("2021-11-29", "actions:", *action("z")),
        },
        [f"{L1}:5:19: error: unknown-action: z was promised only in 2021-11-29"],
    ),
    "unknown-party": (
        {
            M1: meeting(
                "2021-09-27", "actions:", *action("a", "with: [pg, korpschef]", owner="ministre")
            )
        },
        [
            f"{M1}:7:12: error: unknown-party: there is no party 'ministre': did you mean",
            (
                f"{M1}:9:16: error: unknown-party: there is no party 'korpschef': to add it, type: lovp"
                " add-party korpschef"
            ),
        ],
    ),
    "unknown-party, by any name": (
        {M1: meeting("2021-09-27", "actions:", *action("a", owner="Minister van jenv"))},
        [],
    ),
    "unknown-party, council.yaml broken": (
        {"council.yaml": "council: x\nparties: x\n", M1: A},
        ["council.yaml:2:10: error: wrong-value"],
    ),
    "moved-meeting": (
        {M1: "date: 2021-09-27\ntitle: t\nmoved_to: 2021-11-29\n"},
        [f"{M1}:3:11: error: moved-meeting: there is no meeting 2021-11-29: type 'lovp add"],
    ),
    "moved-meeting, in a circle": (
        {
            M1: "date: 2021-09-27\ntitle: t\nmoved_to: 2021-11-29\n",
            M2: "date: 2021-11-29\ntitle: t\nmoved_to: 2021-09-27\n",
        },
        [
            f"{M1}:3:11: error: moved-meeting: moved in a circle: 2021-09-27 → 2021-11-29 → 2021-09",
            f"{M2}:3:11: error: moved-meeting: moved in a circle: 2021-11-29 → 2021-09-27 → 2021-11",
        ],
    ),
    "moved-meeting, cancelled too": (
        {M1: "date: 2021-09-27\ntitle: t\ncancelled: true\nmoved_to: 2021-11-29\n", M2: NEXT},
        [f"{M1}:3:12: error: moved-meeting: meeting 2021-09-27 is moved to 2021-11-29, so it is"],
    ),
    "moved-meeting, with records": (
        {
            M1: meeting("2021-09-27", "moved_to: 2021-11-29", "actions:", *action("a")),
            M2: NEXT,
        },
        [f"{M1}:6:5: error: cancelled-meeting-records: meeting 2021-09-27 was moved to 2021-11-29"],
    ),
    "moved-meeting, well": (
        {M1: "date: 2021-09-27\ntitle: t\nmoved_to: 2021-11-29\n", M2: NEXT},
        [],
    ),
    "due-moment-unknown": (
        {M1: meeting("2021-09-27", "actions:", *action("a", due="{before: reces}"))},
        [
            (
                f"{M1}:8:19: error: due-moment-unknown: there is no moment reces: to add it, type:"
                " lovp add-moment reces --on DAYS"
            )
        ],
    ),
    "due-moment-unknown, well": (
        {
            "council.yaml": f"{COUNCIL}moments:\n  - {{id: reces, name: zomerreces}}\n",
            M1: meeting("2021-09-27", "actions:", *action("a", due="{before: reces}")),
        },
        [],
    ),
    "final-with-more": (
        {
            M1: A,
            M2: meeting("2021-11-29", "follow_ups:", *said("a", "status: settled", "owner: pg")),
        },
        [f"{M2}:7:12: error: final-with-more: a is settled here, so that 'owner:' says nothing"],
    ),
    "final-with-more, well": (
        {
            M1: A,
            M2: meeting("2021-11-29", "follow_ups:", *said("a", "status: settled", "due: none")),
        },
        [],
    ),
    "final-with-more, of a round": (
        {
            M1: meeting("2021-09-27", "actions:", *action("a", due="{every: quarter}")),
            M2: meeting("2021-11-29", "follow_ups:", *said("a", "status: settled", "owner: pg")),
        },
        [],
    ),
    "number-twice": (
        {
            M1: meeting("2021-09-27", "actions:", *action("a", "number: T1"), *action("b")),
            M2: meeting("2021-11-29", "follow_ups:", *said("b", "number: t1")),
        },
        [f"{M2}:6:13: warning: number-twice: a has the number t1 already: change one of them"],
    ),
    "number-twice, well": (
        {
            M1: meeting("2021-09-27", "actions:", *action("a", "number: T1"), *action("b")),
            M2: meeting("2021-11-29", "follow_ups:", *said("a", "number: T1")),
        },
        [],
    ),
    "same-promise-twice": (
        {M1: meeting("2021-09-27", "actions:", *action("a"), *_like("a", "b"))},
        [f"{M1}:10:12: warning: same-promise-twice: b promises the same as a, by the same owner"],
    ),
    "same-promise-twice, well": (
        {M1: meeting("2021-09-27", "actions:", *action("a"), *_like("a", "b", owner="pg"))},
        [],
    ),
}
