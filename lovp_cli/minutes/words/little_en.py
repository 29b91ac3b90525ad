"""The little words of English, by what they do in a sentence."""

from __future__ import annotations

from lovp_cli.minutes.words.listed import listed

DETERMINERS = listed(
    "the a an this that these those its his her their our my your each every all both some any no"
    " several other another"
)
PREPOSITIONS = listed(
    "about above across after against along among around at before behind below beside between"
    " beyond by despite down during for from in inside into like near of off on onto out over past"
    " per since through throughout till to toward towards under until up upon via with within"
    " without regarding concerning following pending according"
)
ADVERBS = listed(
    "also then now soon still already again therefore however meanwhile furthermore moreover not"
    " only first finally subsequently accordingly shortly further hereby therein thereafter later"
    " jointly always usually often never just here there today tomorrow currently presently"
    " separately formally"
)
SUBORDINATORS = listed(
    "that which who whom whose if when whenever before after because since unless whether while"
    " although though once until where whereas so as why how what"
)
COORDINATORS = listed("and but or so yet")
MODALS = listed("will shall would can could may might must should")
PRONOUNS = listed("he she they we i it you")
