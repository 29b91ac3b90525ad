"""The cues of English minutes, each with its weight, and examples that are tests."""

from __future__ import annotations

from lovp_cli.minutes.cues.cue import Cue, Idiom, idioms
from lovp_cli.minutes.words.verbs_en import GROUPS


def _set(text: str) -> frozenset[str]:
    return frozenset(text.split())


_BACK = idioms("come back\nget back\nreport back\nrevert to\nreturn to\nbring back\nfeed back")
_DEEDS = idioms(
    """
take up
take forward
take action
take lead
take into
look into
look at
get in touch
get contact
make contact
make arrangements
make sure
make available
make changes
make proposal
keep informed
keep updated
keep posted
keep eye
put agenda
put forward
put on
give update
give presentation
give feedback
give notice
hold meeting
hold session
hold consultation
set date
set up
see to
see whether
let know
have corrected
have checked
have done
ensure
ask for
ask the
meet with
speak to
speak with
talk to
discuss with
work on
work with
work out
start pilot
"""
)
# `follow|up` is a deed as well.
_PHRASAL = tuple(
    Idiom(verb, (particle,))
    for entry in GROUPS["act"].split()
    for verb, bar, particle in [entry.partition("|")]
    if bar
)
_DEEDS += _PHRASAL
CUES = (
    Cue("promise", "undertakes to, promises to", 7, "subject",
        verbs=_set("undertake promise pledge commit guarantee")),
    Cue("promise made", "the same, told afterwards: undertook, promised", 5, "subject",
        verbs=_set("undertake promise pledge commit"), past=True),
    Cue("agreement", "agrees to do something, or that somebody will", 5.5, "doer", verbs=_set("agree"),
        words=r"\bagree(?:s|d)? (?:to|that)\b", subject="anyone", past=True),
    Cue("agreed", "it is agreed that", 6, "doer", "passive", "anyone", verbs=_set("agree resolve"), past=True),
    Cue("agreed in the perfect", "have agreed to", 5, "subject", "perfect", verbs=_set("agree promise undertake commit"),
        words=r"\b(?:has|have) (?:\w+ )?(?:agreed|promised|undertaken|committed) (?:to|that)\b"),
    Cue("is to", "the clerk is to obtain quotes", 4.5, "subject", words=r"\b(?:is|are|was|were) to (?!be)\w+", past=True),
    Cue("resolves", "resolves to do", 5, "subject", verbs=_set("resolve decide"), words=r"\b(?:resolve|decide)[sd]? to\b", past=True),
    Cue("offer", "offers to, volunteers to", 3, "subject", words=r"\b(?:offer|volunteer)(?:s|ed)? to \w+", past=True),
    Cue("there will be", "there will be a survey", 3, "last", "any", "anyone", words=r"\bthere will be an?\b"),
    Cue("will be there", "it will be with the heads by Friday", 2.5, "last", "will", "something",
        words=r"\bwill be (?:with|available|ready|online|on the website|in place)\b"),
    Cue("told will", "says he will raise it", 4.5, "subject", "will", groups=_set("act meanwhile"), idioms=_DEEDS, hanging=True),
    Cue("willing", "is willing, is happy to, is prepared to", 4, "subject",
        words=r"\b(?:is|are|was|were) (?:willing|happy|prepared|ready|going) to\b", past=True),
    Cue("will do", "will send", 4, "subject", "will", groups=_set("act promise agree")),
    Cue("will do an idiom", "will look into it", 4, "subject", "will", idioms=_DEEDS + _BACK),
    Cue("will do something", "will discuss", 3.5, "subject", "will", groups=_set("meanwhile")),
    Cue("will", "will, with any other verb", 2.5, "subject", "will"),
    Cue("comes back", "comes back to it, reports back", 4, "subject", idioms=_BACK),
    Cue("passive will", "will be sent, is to be revised", 3, "last", "passive", "something",
        groups=_set("act meanwhile"), words=r"\b(?:will|shall|to) be\b"),
    Cue("passive deed", "is circulated", 1, "last", "passive", "something", groups=_set("act")),
    Cue("agenda will", "will be on the agenda, returns to the agenda", 4, "council", "will", "something",
        words=r"\b(?:agenda|discussed|return|next meeting)\b"),
    Cue("receives", "the council will receive", 3.5, "last", "will", "somebody", verbs=_set("receive")),
    Cue("deed to do", "the secretary to circulate the paper", 4.5, "named", "bare", "anyone",
        groups=_set("act meanwhile"), words=r"^(?:the )?[\w&. -]{2,50}? to \w+"),
    Cue("to do", "Farid to have a word with them", 4, "named", "bare", "anyone", words=r"^(?:the )?[\w&.-]+(?: [\w&.-]+){0,4} to (?:have|be|do|go|get|see|\w+)\b"),
    Cue("does", "a deed in the present: sends, circulates", 2.5, "subject", groups=_set("act")),
    Cue("hidden will", "that somebody will do", 3, "subject", "will", groups=_set("act"), hanging=True),
)
