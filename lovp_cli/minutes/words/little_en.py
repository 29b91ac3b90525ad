"""The little words of English, by what they do in a sentence."""

from __future__ import annotations

DETERMINERS = frozenset(
    "the a an this that these those its his her their our my your each every all both some any no several"
    " other another".split()
)
PREPOSITIONS = frozenset(
    "about above across after against along among around at before behind below beside between beyond by"
    " despite down during for from in inside into like near of off on onto out over past per since"
    " through throughout till to toward towards under until up upon via with within without regarding"
    " concerning following pending according".split()
)
ADVERBS = frozenset(
    "also then now soon still already again therefore however meanwhile furthermore moreover not only"
    " first finally subsequently accordingly shortly further hereby therein thereafter later jointly"
    " always usually often never just here there today tomorrow currently presently separately formally".split()
)
SUBORDINATORS = frozenset(
    "that which who whom whose if when whenever before after because since unless whether while although"
    " though once until where whereas so as why how what".split()
)
COORDINATORS = frozenset("and but or so yet".split())
MODALS = frozenset("will shall would can could may might must should".split())
PRONOUNS = frozenset("he she they we i it you".split())
