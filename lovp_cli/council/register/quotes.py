"""How a quote is compared with the minutes that it was taken from."""

from __future__ import annotations

import re
import unicodedata

_MARKS = re.compile("[\"'`´‘’‚‛“”„‟«»‹›]+")
# What follows a hyphen is joined on, at a line's end or not: both "zij-instroom" and "in- en
# uitstroom" may have been broken there.
_HYPHENS = re.compile("[-\u00ad\u2010\u2011]\\s*")


def comparable(text: str) -> str:
    """Text in the form in which a quote is looked for in it.

    Line breaks, hyphens and kinds of quotation mark make no difference.
    """
    # Marks first: some of them would be taken apart. Texts out of a PDF have ligatures.
    text = unicodedata.normalize("NFKC", _MARKS.sub("'", text))
    return " ".join(_HYPHENS.sub("", text).split())
