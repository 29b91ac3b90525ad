"""Which language a text is written in."""

from __future__ import annotations

import re
from collections.abc import Iterable

from lovp_cli.minutes.text.blocks import Block
from lovp_cli.minutes.words.listed import listed

_DUTCH = listed("de het een van en dat niet wordt zijn aan voor met op is te er naar bij ook door")
_ENGLISH = listed("the of and to a that is in for will be it on was by as with are this has")


def language_of(blocks: Iterable[Block]) -> str:
    """`nl` or `en`, by the little words; Dutch where these tell nothing."""
    words = [word for block in blocks for word in re.findall(r"[a-z]+", block.text.lower())]
    dutch = sum(word in _DUTCH for word in words)
    english = sum(word in _ENGLISH for word in words)
    return "en" if english > dutch else "nl"
