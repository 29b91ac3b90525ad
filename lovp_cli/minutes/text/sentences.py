"""The sentences of a block, each with its place."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import NamedTuple

from lovp_cli.minutes.words.listed import listed

# A full stop behind these ends no sentence. Those of one letter, and with a full stop inside, are
# known by their form.
ABBREVIATIONS = listed("""
    a.d.h.v a.h.v a.s adj afd afspr alg art b.v bijv blz ca cf comm d.d d.m.v dd dec dhr dir dr drs
    ds e.a e.d e.e.a e.o eo etc evt excl feb febr fig geb gem h.t.l hfst i.c i.c.m i.h.k.v i.o i.o.v
    i.p.v i.r.t i.s.m i.v.m incl ing inz ir jan jl jr juli jun kamerst km kw l.s lid m.a.w m.b.t
    m.b.v m.i m.i.v m.m m.m.v m.n m.u.v mej mevr mgr min mln mnd mr mrd mrt mw n.a.v n.l n.v.t nl
    nov nr nrs o.a o.b.v o.g.v o.i.d o.l.v o.m o.v.v okt p.a p.m p.p par ph pag penvo plv plm pnt
    prof prov pt r.k red ref resp s.v.p sec secr sept sep sr st str t.a.v t.b.v t.g.v t.h.v t.l.v
    t.m t.n.v t.o.v t.w t.w.v t.z.t tel tav tbv tgv toel u vb v.l.n.r vgl vlg vlgs vnl voorz vs vz
    w.o w.v.t.t.k wd weth wnd wrt z.g.a.n z.o.z z.s.m zgn zsm
    apr aug approx assoc cllr cf co corp dept ed est esp fig gov inc jul ltd mrs ms no oct rev
    sen sgt st univ viz vol v
    """)
_END = re.compile(r"[.!?…]+[\"'”’»)\]]*(?=\s+[\"'“‘„«(\[]?[\wÀ-ÿ€£→•])|[!?]+[”’\"']*$")
_NO_START = re.compile(r"\s+[\"'“‘„«(\[]?[a-zà-ÿ]")


class Piece(NamedTuple):
    """A stretch of a block: its text, and where in the block it begins."""

    text: str
    start: int


def pieces_of(text: str) -> Iterator[Piece]:
    """The sentences of a block's text."""
    start = 0
    for end in _END.finditer(text):
        if _ends(text, start, end):
            yield from _piece(text, start, end.end())
            start = end.end()
    yield from _piece(text, start, len(text))


def _piece(text: str, start: int, end: int) -> Iterator[Piece]:
    found = text[start:end]
    stripped = found.strip()
    if stripped:
        yield Piece(stripped, start + len(found) - len(found.lstrip()))


def _ends(text: str, start: int, end: re.Match[str]) -> bool:
    mark = end[0]
    if _NO_START.match(text, end.end()):
        return False
    if mark[0] != "." or len(mark.rstrip("\"'”’»)]")) > 1:
        return True
    before = re.search(r"[\w.’'\-/]+$", text[start : end.start()])
    word = before[0].lower() if before else ""
    if not word:
        return True
    if word in ABBREVIATIONS:
        return _after_closing_abbreviation(word, text[end.end() :])
    if re.fullmatch(r"[a-z]", word) or re.fullmatch(r"(?:[a-z]\.)+[a-z]", word):
        return bool(
            re.match(r"\s+(?:De|Het|Een|Er|Dit|Dat|Hij|Zij|Wij|The|It|He|She)\b", text[end.end() :])
        )
    # The number that a sentence begins with is no sentence.
    return not (re.fullmatch(r"\d{1,2}", word) and start + len(word) == end.start())


def _after_closing_abbreviation(word: str, rest: str) -> bool:
    """Abbreviations that may close a sentence: what follows tells."""
    if word in (
        "jl",
        "a.s",
        "etc",
        "e.d",
        "e.a",
        "e.o",
        "o.i.d",
        "u",
        "z.s.m",
        "zsm",
        "t.z.t",
        "mln",
    ):
        return bool(re.match(r"\s+[\"'“‘„«(\[]?[A-ZÀ-Ý]", rest))
    return bool(re.match(r"\s+(?:De|Het|Een|Er|Dit|Hij|Zij|The|It|He|She)\s", rest))
