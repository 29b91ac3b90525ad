"""What a proposed action is called: in short, what is to be done."""

from __future__ import annotations

import re
from collections.abc import Iterator

from lovp_cli.minutes.cues.cue import acts_of
from lovp_cli.minutes.cues.loading import tables
from lovp_cli.minutes.grammar.clause import Clause
from lovp_cli.minutes.proposals.passage import Document, Passage
from lovp_cli.minutes.proposals.scoring import Judged
from lovp_cli.minutes.words.lexicon import Lexicon
from lovp_cli.minutes.words.listed import listed
from lovp_cli.minutes.words.little_nl import ADVERBS, DETERMINERS, PREPOSITIONS, SUBORDINATORS
from lovp_cli.minutes.words.tokens import Token

_MOST = 14
_LENGTH = 90
# A title of one word says little without its heading.
_TOO_FEW = 2
_ARTICLES = ("de", "het", "een", "the", "a", "an", "en", "and")
_DROPPED = ADVERBS | listed(
    "zich zal zullen gaat gaan zou zouden wordt worden wel er hij zij ze dit will shall would be"
    " also"
)


def title_of(passage: Passage, found: Judged, document: Document) -> str:
    """A title that begins with a capital and holds no more than a line."""
    words = tables(document.language).words
    content, told = _content(passage, found)
    if document.language == "en" and (act := _from_act(content, words)):
        kept = act
        told = True
    else:
        kept = list(_kept(passage, content, words, promised=told))
    while kept and kept[0].lower() in _ARTICLES:
        kept.pop(0)
    if document.language == "nl" and not told:
        kept += _verb_last(content)
    kept += _purpose(passage, content)
    text = _as_infinitive(" ".join(kept[:_MOST]), words) if kept else passage.text
    text = _short(text)
    if len(kept) < _TOO_FEW and passage.topic:
        text += f" ({passage.topic})"
    return text[:1].upper() + text[1:]


def _short(text: str) -> str:
    """No more than a line holds: cut behind a word, and not behind one that leads in another."""
    words = text.split()
    cut = False
    while len(" ".join(words)) > _LENGTH or (cut and len(words) > 1 and _leads_in(words[-1])):
        cut = True
        words.pop()
    return (" ".join(words) or text[:_LENGTH]).strip(" ,;:.–-")


def _leads_in(word: str) -> bool:
    low = word.lower().strip(",;:")
    return low in _ARTICLES or low in PREPOSITIONS | DETERMINERS | SUBORDINATORS


def _from_act(clause: Clause, words: Lexicon) -> list[str]:
    """In English, the words of a clause from the verb on that tells what is to be done."""
    for at, token in enumerate(clause.tokens):
        acts = {reading.verb for reading in words.of(token.low) if reading.shape == "plural"}
        if at > clause.verb_at and acts & ({*clause.acts} - {"be"}):
            return [other.text for other in clause.tokens[at:]]
    return []


def _content(passage: Passage, found: Judged) -> tuple[Clause, bool]:
    """The clause that says what is to be done, and whether its own verb is only that of saying so.

    Of `zegt toe dat` it is the clause behind; of `zegt toe … te` it is the same one.
    """
    says = found.cue.owner == "doer" or found.cue.name.startswith(
        ("promise", "offer", "willing", "takes", "would")
    )
    if not says:
        return found.clause, False
    for clause in passage.clauses[found.at + 1 :]:
        if clause.lead in ("dat", "om", "that") and len(clause.tokens) > 2:
            return clause, clause.lead == "om"
    return found.clause, True


def _kept(passage: Passage, clause: Clause, words: Lexicon, *, promised: bool) -> Iterator[str]:
    """The words of a clause but for its subject, its verbs and its term."""
    subject = _subject_at(clause)
    for at, token in enumerate(clause.tokens):
        in_term = any(term.start <= token.start < term.end for term in passage.terms)
        particle = token.low == clause.particle and at > clause.verb_at >= 0
        verbal = not promised and _is_verb(token, clause, words)
        if at == clause.verb_at or at in subject or in_term or particle or verbal:
            continue
        if token.low not in _DROPPED:
            yield token.text


def _subject_at(clause: Clause) -> range:
    """Where the words of an acting subject stand, its article among them."""
    subject = clause.subject
    if subject is None or not (subject.can_act or subject.pronoun) or clause.elided:
        return range(0)
    named, lows = subject.words.lower().split(), clause.lows
    for at in range(len(lows)):
        if named and lows[at : at + len(named)] == named:
            article = at > 0 and lows[at - 1] in _ARTICLES
            return range(at - article, at + len(named))
    return range(0)


def _is_verb(token: Token, clause: Clause, words: Lexicon) -> bool:
    """Whether a word is one of the verbs of its clause, which is to stand at the end."""
    verbs = {*clause.acts, *clause.done[-1:]}
    if not clause.verb:
        return False
    return any(
        reading.shape in ("plural", "part", "to") and any(v.endswith(reading.verb) for v in verbs)
        for reading in words.of(token.low)
    ) and bool(verbs)


def _verb_last(clause: Clause) -> list[str]:
    """The infinitive of what is done."""
    acts = [*clause.done[-1:]] if clause.done else list(acts_of(clause))[-1:]
    return [lemma for lemma in acts if clause.verb and lemma not in ("zijn", "worden", "hebben")]


def _purpose(passage: Passage, clause: Clause) -> list[str]:
    """What follows with `om`: `het voortouw nemen om een structuur in te richten`."""
    at = next((at for at, one in enumerate(passage.clauses) if one is clause), len(passage.clauses))
    behind = passage.clauses[at + 1 : at + 2]
    if clause.lead == "om" or not behind or behind[0].lead != "om":
        return []
    return ["om", *(token.text for token in behind[0].tokens)]


def _as_infinitive(text: str, words: Lexicon) -> str:
    """`een plan op te stellen` as `een plan opstellen`; `om … te` keeps its `te`."""
    if re.match(r".*\bom\b", text):
        return text

    def joined(match: re.Match[str]) -> str:
        particle, verb = match["particle"] or "", match["verb"]
        if particle.strip() in words.particles.get(verb, ()):
            return particle.strip() + verb
        return particle + verb

    return re.sub(r"(?P<particle>\b\w+ )?\bte (?P<verb>\w+en)\b", joined, text)
