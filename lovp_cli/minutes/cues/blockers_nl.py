"""The blockers of Dutch minutes: what looks like a promise and is none."""

from __future__ import annotations

from lovp_cli.minutes.cues.blocker import HARD, Blocker


def _set(text: str) -> frozenset[str]:
    return frozenset(text.split())


_MOMENTS = r"(?:de agenda|de notulen|het verslag|kennis|het woord|afscheid|de vergadering)"
BLOCKERS = (
    Blocker("duty", "moet, dient te: what ought to be done", HARD, helpers=_set("moeten dienen behoren hoeven"),
            holds="weak"),
    Blocker("will have to", "zal moeten: an opinion", HARD, words=r"\b(?:zal|zullen|zou|zouden|gaat)\b.*\b(?:moeten|dienen|kunnen|hoeven|mogen|willen)\b"),
    Blocker("possibility", "kan, mag: what may be done", HARD, helpers=_set("kunnen mogen"), holds="all",
            unless=r"\bkunnen?\b.*\b(?:besproken|behandeld|toegelicht|geagendeerd|gepresenteerd)\b|\btegemoet"),
    Blocker("wish", "wil, zou graag", HARD, helpers=_set("willen"), unless=r"\b(?:inzetten|inspannen|hard maken|sterk maken)\b"),
    Blocker("suggestion", "zou, zouden: only in minutes in the past tense is it a promise", HARD, words=r"\bzou(?:den)?\b", told_now=True),
    Blocker("fancy", "zou graag, zou mooi zijn, zou kunnen", HARD,
            words=r"\bzou(?:den)?\b.*\b(?:graag|op prijs|toejuichen|mooi|goed|fijn|beter|wenselijk|logisch|verstandig|kunnen|moeten|willen|mogen|moge|zijn)\b"),
    Blocker("negation", "zal niet, kan geen", HARD, words=r"\b(?:niet|geen|nooit|niemand|nergens|evenmin|nog niets)\b",
            unless=r"\bniet (?:alleen|eerder dan|later dan|slechts)\b"),
    Blocker("negated promise", "zegt niet toe, kan dat niet toezeggen", HARD, holds="all",
            words=r"\b(?:zegt|zeggen|zegde|belooft|beloven) (?:\w+ )?(?:niets|niet|geen)\b|\b(?:niet|geen|niets) (?:\w+ )?(?:toezeggen|toegezegd|beloven|afgesproken|afspreken|bereid)\b"),
    Blocker("asked", "vraagt of, verzoekt om: what others should do", HARD, "governor",
            governors=_set("vragen verzoeken oproepen roepen afvragen opperen pleiten bepleiten aandringen dringen"), holds="all"),
    Blocker("wished", "wil dat, hoopt dat, vindt dat: an opinion on it", HARD, "governor",
            governors=_set("willen vinden denken menen achten hopen vrezen wensen verwachten verlangen eisen geloven vermoeden betwijfelen overwegen zien voorstellen stellen_voor adviseren suggereren waarschuwen betreuren begrijpen vernemen horen lezen"), holds="all"),
    Blocker("told", "meldt dat, geeft aan dat: what is told counts less", -1.5, "governor", holds="present",
            governors=_set("melden aangeven zeggen noemen opmerken vertellen meedelen stellen constateren concluderen antwoorden toelichten uitleggen benadrukken wijzen bevestigen blijken schetsen stilstaan reageren memoreren")),
    Blocker("speaks", "meldt dat, vraagt of: speech, whatever verb it is", HARD, "speech", holds="present",
            governors=_set("melden vragen antwoorden vertellen reageren meedelen mededelen aangeven stellen zeggen adviseren bepalen vaststellen informeren zien bekennen voorstellen")),
    Blocker("moved meeting", "the meeting itself is moved", HARD, "sentence", words=r"\b\w*(?:vergadering|overleg|bijeenkomst|beraad)\b.*\b(?:verplaatst|verschoven|verzet)\b"),
    Blocker("question", "a question", HARD, "sentence", words=r"\?[\"'”’)]*$", holds="all"),
    Blocker("before", "eerder, vorig jaar, destijds, had, was: an old promise", HARD, holds="all",
            words=r"\b(?:vorig(?:e)? (?:jaar|keer|maand|vergadering|overleg|week)|eerder(?! dan)|destijds|indertijd|al in \d{4}|was al|waren al|in het verleden|vorige vergadering)\b(?!.*\b(?:zal|zullen)\b)",
            unless=r"\b(?:dan eerder|voortaan eerder|niet eerder)\b"),
    Blocker("was promised", "was, had toegezegd", HARD, holds="all",
            words=r"\b(?:had|hadden|was|waren)\b.*\b(?:toegezegd|beloofd|afgesproken)\b|\bzoals (?:toegezegd|afgesproken|beloofd)\b"),
    Blocker("kept", "is afgedaan, kan van de lijst", HARD, "sentence",
            words=r"\b(?:is|zijn|kan|kunnen|wordt|worden) (?:\w+ ){0,4}(?:afgedaan|afgehandeld|afgevoerd|van de (?:actie)?lijst)\b|\b(?:gereed|afgerond)$", holds="all"),
    Blocker("going on", "momenteel, op dit moment, nu, inmiddels: work that is under way", HARD, holds="present",
            words=r"\b(?:momenteel|op dit moment|thans|inmiddels|nog steeds|al (?:bezig|begonnen|langer|lang|jaren|maanden|weken|enige tijd|geruime tijd|enkele \w+|een tijdje)|bezig met|bezig|sinds|reeds|tot nu toe|vooralsnog|nu al|nog altijd|dit speelt|nog in gesprek)\b|\bnu\b(?! verder)"),
    Blocker("forecast", "naar verwachting, hopelijk", -4, words=r"\b(?:naar verwachting|naar schatting|wellicht|misschien|allicht|naar verluidt|hopelijk)\b"),
    Blocker("likelihood", "waarschijnlijk, mogelijk", -1.5, words=r"\b(?:waarschijnlijk|vermoedelijk|mogelijk)\b"),
    Blocker("change", "zal toenemen, zal blijven: what comes by itself", HARD, helpers=_set("zullen gaan"), acts=_set("change state mind")),
    Blocker("meanwhile", "intussen, ondertussen", -0.5, holds="present", words=r"\b(?:intussen|ondertussen)\b"),
    Blocker("speech tag", "…, voegt zij toe", HARD, words=r"\b(?:voegt|vult) (?:\w+ ){1,3}(?:toe|aan)$"),
    Blocker("meets again", "komt weer bijeen op", HARD, words=r"\b(?:kom(?:t|en) (?:\w+ ){0,3}(?:bijeen|samen|bij elkaar)|vergader(?:t|en)|zien? (?:elkaar |\w+ )?weer|treff?(?:t|en) elkaar)\b.* (?:op \w+dag|op \d)|\bbijeen\b.*\b(?:elke|iedere)\b|\b(?:elke|iedere|eens per)\b.*\b(?:bijeen|samen)\b"),
    Blocker("not yet kept", "nog niet ontvangen: an old promise", HARD, "sentence", holds="all", words=r"\bnog (?:steeds )?niet (?:is |zijn )?(?:ontvangen|gekomen|gebeurd|nagekomen|binnen|verschenen)|\bniets van gekomen\b|\bnog niets (?:gehoord|ontvangen)"),
    Blocker("condition behind", "als, mits, indien: only if", -1.5, "sentence",
            words=r"\b(?:als|indien|mits|tenzij|mocht|ingeval|afhankelijk van)\b", unless=r"\b(?:zoals|als (?:eerste|bespreekstuk|hamerstuk|bijlage|voorzitter|agendapunt|punt|reactie|vervolg|gevolg|onderdeel|lid))\b"),
    Blocker("habit", "altijd, meestal, elke dag: what is usual", -4.5, holds="present",
            words=r"\b(?:altijd|meestal|doorgaans|gewoonlijk|vaak|regelmatig|jaarlijks|dagelijks|wekelijks|steeds|soms|steevast|elk jaar|ieder jaar|elke (?:dag|week)|van oudsher|normaal gesproken|nogal eens|standaard)\b",
            unless=r"\bdagelijks bestuur\b"),
    Blocker("in the meeting", "what is done there and then", HARD, holds="present",
            words=rf"\b(?:(?:opent|sluit|schorst|heropent|leidt|hervat) (?:\w+ )?(?:de|het|deze)? ?(?:\w+)?(?:vergadering|overleg|bijeenkomst|beraad|zitting|agendapunt)|neemt (?:\w+ )?(?:kennis|afscheid|het woord|deel|waar|af|toe)\b|nemen kennis|stel(?:t|len) (?:{_MOMENTS} )?(?:.* )?vast\b|stem(?:t|men) in|geeft (?:een |zijn |haar |hierop |daarop |kort )*(?:korte |mondelinge |nadere |algemene )?(?:toelichting|presentatie|inleiding|terugkoppeling van|stand van zaken|compliment|complimenten|aan\b|update|overzicht|weer)|houdt (?:een )?(?:pleidooi|inleiding|presentatie|betoog)|doet verslag|brengt naar voren|spreekt (?:zijn|haar|hun) |maakt (?:een |zich )?(?:voorbehoud|compliment|complimenten|bezwaar|zorgen|melding|duidelijk|kenbaar)|uit(?:en)? (?:zijn|haar|hun)|deelt (?:de |deze |die |zijn |haar |het )?(?:zorg|zorgen|mening|opvatting|standpunt|lijn|beeld|constatering|gevoel|analyse|mee)|delen (?:de |deze |die |het )?(?:zorg|zorgen|mening|opvatting|lijn|beeld)|sluit(?:en)? zich (?:hier|daar)?(?:bij)?|stelt (?:een |de |enkele |hierover |daarover )?(?:vraag|vragen|voor|dat)|stellen vragen|legt uit|licht(?:en)? .*toe|informe(?:ert|ren) (?:\w+ )?naar|vraagt (?:om|aandacht|of|naar|zich|wanneer|hoe|waarom|wat|wie|welke)|roept op|geeft in overweging|brengt in herinnering|staat stil bij|gaat (?:nader |verder |uitgebreid |kort |hier |daar )?(?:in op|akkoord)|gaat .* in op|gaat (?:uit|over|om|door|niet)|gaan (?:uit|over|om|omhoog|omlaag)|zet uiteen|trekt (?:zijn|haar|het|de) .* in|dient (?:een |de )?(?:motie|amendement).* in|brengt (?:zijn|haar|een) stem|treedt op als|wijst (?:op|erop)|verwijst|komt (?:ter sprake|aan het woord|tot de conclusie|uit op|overeen|erop neer|neer)|ontstaat|werkt aan|werken aan)\b",
            unless=r"\b(?:volgende?|komende?|eerstvolgende) (?:\w+ )?(?:\w*vergadering|\w*overleg|keer|bijeenkomst|lovp|ab|\w*raad)\b|\bschriftelijk\b"),
    Blocker("worry", "zorgen over", HARD, words=r"\b(?:zich )?zorgen (?:over|om|dat)\b|\bzich (?:\w+ )?zorgen\b"),
    Blocker("by this letter", "hierbij, met deze brief: done at once", HARD, words=r"\b(?:hierbij|met deze brief|bij dezen|met dit schrijven|in deze brief|door middel van deze)\b"),
    Blocker("in force", "treedt in werking, loopt af: a fact with a date", HARD, words=r"\b(?:in werking|van kracht|loop(?:t|en)\b.*\baf|verloopt|vervalt|verdwijnt|live|van start|staat gepland|vindt plaats|plaatsvindt|duurder|goedkoper)\b"),
    Blocker("next meeting", "when the next meeting is", HARD, "sentence",
            words=r"^(?:de )?(?:datum )?(?:eerst)?volgende? ?(?:reguliere |plenaire )?(?:\w*vergadering|\w*overleg|\w*bijeenkomst|\w*beraad|\w*tafel|keer|\w*raad|afspraak)\b[^,;]{0,60}?(?:\bis\b|\bvindt\b|\bstaat\b|:|\bwordt gehouden\b|\d{4})|^(?:de )?volgende:", holds="all"),
    Blocker("thinks along", "denkt graag mee, werkt mee: hardly an undertaking", -1.5, words=r"\b(?:denkt|denken)\b.*\bmee\b"),
    Blocker("hearsay", "volgens, aldus: told of others", -2, holds="present", words=r"\b(?:volgens|vlgs\.?|naar verluidt|aldus)\b"),
    Blocker("imagined", "in dat scenario, in het tweede beeld", HARD, holds="present", words=r"\b(?:scenario|toekomstbeeld|in het (?:eerste|tweede|derde)(?: beeld| scenario)?(?! \w*(?:kwartaal|halfjaar|deel|jaar|overleg|gesprek|weekend))|in dat geval)\b"),
    Blocker("invitation", "kunnen zich melden, wie wil", HARD, "sentence", words=r"^wie\b"),
    Blocker("steps of their own", "stelt schriftelijke vragen, dient een motie in: no promise to the table", -1,
            words=r"\b(?:schriftelijke vragen|motie|amendement|petitie)\b"),
)
