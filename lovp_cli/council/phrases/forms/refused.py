"""Words that name no term that can be kept, and what is said to whoever types them."""

from __future__ import annotations

from typing import NoReturn

from lovp_cli.council.phrases.dated import past
from lovp_cli.council.phrases.grammar.form import Form
from lovp_cli.council.phrases.not_understood import NotUnderstood
from lovp_cli.council.phrases.situation import Meant, Saying
from lovp_cli.council.records.term import Term


def _none(_: Saying) -> Meant:
    return Meant(Term(none=True))


def _vague(saying: Saying) -> NoReturn:
    raise NotUnderstood(
        f"'{saying.words}' is not a term that can be reckoned: it names no day or meeting;"
        f' to keep only the words: --said "{saying.words}", without --due'
    )


def _past(saying: Saying) -> NoReturn:
    raise past(saying)


def _same(_: Saying, term: Meant) -> Meant:
    return term


def _no_end(saying: Saying) -> NoReturn:
    raise NotUnderstood(
        f"'{saying.words}' says when it begins, not when it ends: type its last day or month"
    )


def _last_quarter(saying: Saying) -> NoReturn:
    raise NotUnderstood(
        f"'{saying.words}' is the one before this one, which is past;"
        " if the end of the year is meant, type Q4"
    )


_NO_TERM = "termijn|term|deadline|datum|date|einddatum|due date|end date|time limit"
_SOON = (
    "zo spoedig mogelijk|zo snel mogelijk|zo gauw mogelijk|zsm|asap|as soon as possible"
    "|as soon as practicable|spoedig|met spoed|op korte termijn|at short notice"
)
_VAGUE = (
    f"{_SOON}|binnenkort|ooit|later|straks|eens|soon|shortly|eventually|someday|op termijn"
    "|op lange termijn|op de lange termijn|op langere termijn|op middellange termijn"
    "|op de middellange termijn|op den duur|te zijner tijd|tzt|in due course|in due time"
    "|nader te bepalen|nog nader te bepalen|nog te bepalen|ntb|tbd|tba|to be determined"
    "|to be decided|to be announced|to be confirmed|onbekend|nog onbekend|unknown"
    "|binnen afzienbare tijd|in de nabije toekomst|in de toekomst|in the near future"
    "|in the future|per direct|per ommegaande|direct|onmiddellijk|meteen|terstond|immediately"
    "|at once|right away|nu|now|tot nader order|tot nader bericht|until further notice"
    "|voorlopig|vooralsnog|voortaan|doorlopend|continu|permanent|structureel|blijvend|ongoing"
    "|continuously|periodiek|regelmatig|regularly|tussentijds|in de tussentijd|tot die tijd"
    "|tijdig|op tijd|in time|on time|op een later moment|op een later tijdstip|at a later date"
    "|at a later stage|eerdaags|dezer dagen|een dezer dagen|een keer|vandaag of morgen"
    "|vroeg of laat|sooner or later|[de] komende (periode|tijd)|[the] coming period"
    "|in de komende (periode|tijd)|de komende jaren|in de komende jaren|komende jaren"
    "|de feestdagen|voor de feestdagen|na de feestdagen|geleidelijk|gradually|wanneer mogelijk"
    "|wanneer nodig|indien nodig|zodra mogelijk|zo nodig|when possible|when needed"
)
_AGO = "vorig|vorige|afgelopen|verleden|jongstleden|last|past|previous"
_PASSED = (
    "{_:unit_nl}|{_:unit_en}|{_:month_name}|{_:season_name}|{_:weekday}|weekend|{_:gathering}|keer|time"
    "|halfjaar|half jaar"
)
_HEDGE = (
    "naar verwachting|zo mogelijk|indien mogelijk|bij voorkeur|liefst|in principe|vermoedelijk"
    "|waarschijnlijk|hopelijk|graag|nog|pas|ergens|uiteindelijk|in ieder geval|in elk geval"
    "|preferably|ideally|if possible|probably|hopefully|expected|in principle|in any case"
    "|sometime|some time|still|later|eerst|alsnog|wel"
)
_LABEL = (
    "deadline|termijn|streefdatum|streeftermijn|einddatum|opleverdatum|uiterste datum|planning"
    "|gereed|klaar|afgerond|due|due date|term|target|target date"
)
FORMS = (
    Form("term_bare", f"(geen|zonder|none|(geen|zonder|no|without) [een|a|any] ({_NO_TERM}))",
         _none,
         "geen; geen termijn; zonder termijn", "none; no term", "none"),
    Form("term", f"({_VAGUE})", _vague,
         "zo spoedig mogelijk; binnenkort; t.z.t.; nader te bepalen", "as soon as possible; soon",
         "refused"),
    Form("term", f"({_SOON}) [,] [en|maar|doch|but|and] {{term:due}}", _same,
         "zo spoedig mogelijk, uiterlijk 1 december", "asap, but no later than 1 December",
         "2021-12-01"),
    Form("term", "(last quarter|the last quarter)", _last_quarter, "", "last quarter", "refused"),
    Form("term", "[<in>|<by>|<before>|<after>] [<the>] [{_:part} [van|of]] [<the>]"
         f" ({_AGO}) [<few>] ({_PASSED}) [{{_:weekday}}]", _past,
         "vorige week; afgelopen maand; vorig jaar", "last week; last month", "refused"),
    Form("term", f"[<in>] [<the>] ({_AGO}) ({{_:count_nl}}|{{_:count_en}}) ({_PASSED})", _past,
         "de afgelopen twee weken", "the past two weeks", "refused"),
    Form("term", "{_:length} (geleden|ago)", _past,
         "twee weken geleden", "two weeks ago", "refused"),
    Form("term", "{_:ago}", _past, "gisteren; eergisteren", "yesterday", "refused"),
    Form("term", "(eerder|earlier) (dit|deze|this) ({_:unit_nl}|{_:unit_en})", _past,
         "eerder dit jaar", "earlier this year", "refused"),
    Form("term", f"({_HEDGE}) [{_HEDGE}] [,] {{term:due}}", _same,
         "naar verwachting in oktober; zo mogelijk in oktober", "if possible in October",
         "2021-10"),
    Form("term_bare", f"({_LABEL}) [is|op|:] ({{term}}|{{term:due_bare}})", _same,
         "deadline 1 december; gereed in december = 2021-12", "due 1 December", "2021-12-01"),
)  # fmt: skip
