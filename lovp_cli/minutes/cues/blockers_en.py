"""The blockers of English minutes: what looks like a promise and is none."""

from __future__ import annotations

from lovp_cli.minutes.cues.blocker import HARD, Blocker


def _set(text: str) -> frozenset[str]:
    return frozenset(text.split())


BLOCKERS = (
    Blocker("duty", "must, should, has to", HARD, helpers=_set("must should"), holds="all"),
    Blocker("possibility", "may, might, could, can", HARD, helpers=_set("may might could can"), holds="all"),
    Blocker("suggestion", "would: only in minutes in the past tense is it a promise", HARD, words=r"\bwould\b", told_now=True),
    Blocker("wish", "would like, would welcome", HARD, words=r"\bwould (?:not |also |very much )?(?:like|welcome|prefer|have|need|mind|appreciate|help|be (?:\w+ )?(?:helpful|good|useful|nice|better|welcome|great|interesting|possible|wise))\b"),
    Blocker("change", "will increase: what comes by itself", HARD, helpers=_set("will shall"), acts=_set("change mind state")),
    Blocker("negation", "will not, no", HARD, words=r"\b(?:not|no|never|cannot|won't|nobody|neither)\b", unless=r"\bnot (?:only|later than)\b|\bno later than\b"),
    Blocker("asked", "asks whether, requests that", HARD, "governor", holds="all",
            governors=_set("ask request query wonder question suggest propose urge call")),
    Blocker("wished", "hopes that, feels that, expects that", HARD, "governor", holds="all",
            governors=_set("think believe feel hope expect want wish fear doubt worry anticipate prefer consider estimate warn")),
    Blocker("told", "says that, explains that", -1, "governor", governors=_set("say state explain report note add reply answer confirm mention point")),
    Blocker("speaks", "reports that, asks whether: speech, whatever verb it is", HARD, "speech", holds="present",
            governors=_set("report inform advise note ask say state explain confirm suggest propose recommend respond reply answer show find")),
    Blocker("question", "a question", HARD, "sentence", words=r"\?[\"'”’)]*$", holds="all"),
    Blocker("before", "had promised, last year", HARD, holds="all", words=r"\b(?:had|previously|earlier|last (?:year|month|meeting|time)|was promised|already)\b"),
    Blocker("condition", "if, unless, provided that", HARD, words=r"^(?:if|unless|provided)\b"),
    Blocker("condition behind", "if, unless: only if", -1.5, "sentence", words=r"\b(?:if|unless|provided|subject to)\b"),
    Blocker("forecast", "is expected, probably", -4, words=r"\b(?:expected|probably|likely|forecast|worried|estimated|predicted)\b"),
    Blocker("going on", "currently, is under way", HARD, holds="present", words=r"\b(?:currently|at present|at the moment|under way|ongoing|now|is being|are being)\b"),
    Blocker("habit", "usually, always, every year", -4.5, words=r"\b(?:usually|always|normally|often|annually|every (?:year|day|week))\b"),
    Blocker("in the meeting", "what is done there and then", HARD, holds="present",
            words=r"\b(?:opens|closes|adopts|approves|thanks|welcomes|presents|notes|reports (?:that|on)|gives (?:a|an) (?:presentation|update|overview)|takes note|consents|explains|introduces|outlines|describes|confirms|shares (?:the|these|this|his|her|their) (?:concern|concerns|view|views)|raises|asks|requests|supports|updates|informs|reviews|adds|provides)\b"),
    Blocker("next meeting", "when the next meeting is", HARD, "sentence", words=r"^(?:the )?(?:date of )?(?:the )?next (?:\w+ )?meeting\b.{0,40}(?::|\bis\b|\bwill be\b|\bon\b)", holds="all"),
    Blocker("by this letter", "hereby", HARD, words=r"\bhereby\b"),
)
