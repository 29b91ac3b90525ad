"""The cues of Dutch minutes, each with its weight, and examples that are tests."""

from __future__ import annotations

from lovp_cli.minutes.cues import idioms_nl as idiom
from lovp_cli.minutes.cues.cue import Cue, idioms

_DEEDS = idioms(
    idiom.TAKE_UP + idiom.GO + idiom.TELL + idiom.PUT + idiom.MAKE + idiom.COME_BACK
)


_TOLD = frozenset(
    "melden aangeven zeggen vertellen meedelen antwoorden toelichten reageren bevestigen stellen benadrukken".split()
)


# Those who are told what is promised to them.
_RECEIVERS = r"\b(?:\w*raad|\w*leden|\w*commissie|\w*bestuur|u|staten|kamer|ab|db|gemeenten|deelnemers|ouders|bewoners|fracties)\b"
# What is done to papers and points when a meeting is over.
_DISPATCH = frozenset(
    "toesturen opsturen rondsturen nasturen doorsturen meesturen insturen versturen verzenden toezenden nazenden rondzenden mailen toemailen"
    " rondmailen namailen verspreiden verstrekken aanleveren nabezorgen publiceren agenderen terugkoppelen uitnodigen bijvoegen toevoegen"
    " nagaan navragen uitzoeken nazoeken natrekken opvragen inplannen plannen bespreken_later rondsturen voorleggen informeren evalueren aanvullen".split()
)
_DELIVERED = (
    "brief|planning|concept|schets|notitie|voorstel|stuk|plan|memo|reactie|terugkoppeling|update|overzicht|rapportage|rapport|evaluatie"
    "|bespreking|presentatie|toelichting|offerte|raming|aanvraag|advies|verslag|lijst|analyse|opzet|bericht|nieuwsbrief|uitnodiging|enquête"
    "|inventarisatie|besluitvorming|vaststelling|oplevering|publicatie|agendering|versie|cijfers|uitwerking|tussenstand|tussenbericht"
)


def _set(text: str) -> frozenset[str]:
    return frozenset(text.split())


CUES = (
    Cue("promise", "somebody promises: zegt toe, belooft", 7, "subject", verbs=_set("toezeggen beloven")),
    Cue("promise made", "the same, told afterwards: zegde toe, heeft toegezegd", 5, "subject",
        verbs=_set("toezeggen beloven"), past=True),
    Cue("promise in the perfect", "heeft toegezegd, hebben beloofd", 5, "subject", "perfect",
        verbs=_set("toezeggen beloven")),
    Cue("promise without a name", "toegezegd wordt, er is toegezegd", 5, "last", "passive", "anyone",
        verbs=_set("toezeggen beloven"), settled=True, past=True),
    Cue("takes it on", "doet de toezegging, neemt op zich, staat ervoor in, verplicht zich", 6, "subject",
        idioms=idioms("doen toezegging\nnemen op zich\nstaan in\nverplichten zich\nverbinden zich\nstaan garant\nnemen ter harte\ngeven garantie\ngeven verzekering"), past=True),
    Cue("from now on", "doet voortaan iets anders", 2, "subject", words=r"\b(?:voortaan|vanaf nu)\b"),
    Cue("expects to tell", "ik verwacht u in het najaar te informeren", 4, "subject",
        words=r"\b(?:verwacht|hoop|hopen|verwachten)\b.*\b(?:u|kamer|raad|staten|leden|commissie)\b.*\bte (?:\w+ )?(?:informeren|sturen|berichten|melden|zenden|rapporteren|aanbieden)"),
    Cue("agreement", "spreekt af, komt overeen: whoever acts in what was agreed, else the council", 6,
        "doer", verbs=_set("afspreken overeenkomen"), subject="anyone", past=True),
    Cue("agreed", "afgesproken is, wordt afgesproken", 6, "doer", "passive", "anyone",
        verbs=_set("afspreken overeenkomen"), settled=True, either=True, past=True),
    Cue("agreed in the perfect", "hebben afgesproken", 6, "doer", "perfect", "anyone",
        verbs=_set("afspreken overeenkomen")),
    Cue("decided that somebody acts", "besloten wordt dat de secretaris het uitwerkt", 5, "doer",
        "passive", "anyone", verbs=_set("besluiten"), settled=True, past=True),
    Cue("assent", "gaat daarmee akkoord, stemt toe, zegt ja", 3.5, "subject",
        words=r"\b(?:stem(?:t|men|de|den) (?:\w+ ){0,3}toe|(?:gaat|gaan|ging|gingen) (?:\w+ ){0,2}(?:daar|hier)mee akkoord|honoreert dit verzoek)\b", past=True),
    Cue("would do", "verklaart te zullen, zou (in a report of the past)", 4.5, "subject",
        words=r"\bte zullen\b", past=True),
    Cue("ordered", "krijgt opdracht, wordt opgedragen, wordt gemachtigd", 4, "subject", "any",
        words=r"\b(?:krijgt|krijgen|kreeg) (?:\w+ ){0,3}(?:opdracht|taak|mandaat)\b"),
    Cue("gives the task", "draagt de directeur op, geeft het bureau opdracht", 4, "named", "any",
        words=r"\b(?:draagt|dragen|droeg) .{3,50} op (?:om )?.* te\b|\b(?:geeft|geven|gaf) .{0,50}opdracht\b"),
    Cue("lies with", "de actie ligt bij de griffier", 4, "named", "any", "anyone",
        words=r"\b(?:actie|taak|bal|initiatief|voortouw) (?:ligt|is) bij\b"),
    Cue("there will be", "er komt een notitie", 3, "last", "plain", "anyone",
        words=rf"\ber (?:komt|komen)\b.*\b\w*(?:{_DELIVERED}|werkgroep|bijeenkomst|onderzoek|pilot|proef|gesprek|overleg)\b"),
    Cue("decided", "besluit dat de penningmeester de begroting aanpast", 5, "doer", verbs=_set("besluiten concluderen"),
        words=r"\b(?:besluit|besluiten|besloot|besloten)$", subject="anyone", past=True),
    Cue("goes to", "de notitie gaat via de griffie naar alle leden", 3, "last", "plain", "something",
        words=r"\bga(?:at|an) (?:.{0,40}\b)?(?:naar (?:de |alle |het )?\w*(?:raad|leden|commissie|bestuur|ouders|bewoners|gemeenten|deelnemers|kamer|college|huurders|achterban)\b|de deur uit|mee met|als bijlage)"),
    Cue("may look forward to", "kan de notitie tegemoetzien, mag rekenen op", 4, "last", "any", "anyone", either=True,
        words=r"\btegemoet ?(?:te )?(?:\w+ )?zien\b|\bmag erop rekenen\b"),
    Cue("offer", "biedt aan het uit te zoeken", 3, "subject", verbs=_set("aanbieden"), words=r"\baan\b.*\bte \w+en\b|\bte \w+en\b", past=True),
    Cue("willing", "is bereid, verklaart zich bereid, is voornemens", 4, "subject",
        words=r"\b(?:is|zijn|verklaart|verklaren|toont|tonen|verklaarde|was|ben) (?:\w+ ){0,4}(?:bereid|voornemens|van plan)\b", past=True, settled=True),
    Cue("will do", "zal of gaat iets doen", 4, "subject", "will", groups=_set("act promise agree")),
    Cue("will do an idiom", "zal contact opnemen", 4, "subject", "will", idioms=_DEEDS),
    Cue("will do something", "zal bespreken, gaat kijken: what may be done in any meeting", 3.5, "subject",
        "will", groups=_set("meanwhile narrate")),
    Cue("will", "zal, gaat, with any other verb", 2.5, "subject", "will"),
    Cue("comes back", "komt erop terug, komt met een voorstel", 4.5, "subject",
        idioms=idioms(idiom.COME_BACK), verbs=_set("terugkomen terugkoppelen")),
    Cue("does", "a deed in the present: stuurt, zoekt uit, legt voor", 4, "subject", groups=_set("act")),
    Cue("does an idiom", "a deed in a set phrase: neemt contact op, brengt in kaart", 3.5, "subject",
        idioms=_DEEDS),
    Cue("has done", "laat uitzoeken, laat weten: has something done", 4, "subject",
        words=r"^(?!.*\b(?:heeft|hebben|had|hadden)\b).*\b(?:laat|laten)\b.*\b\w{3,}(?:en|doen|zien)\b"),
    Cue("does something", "what may be done in any meeting: bespreekt, reageert", 1.5, "subject",
        groups=_set("meanwhile")),
    Cue("unknown deed", "somebody does what is in no table", 1.5, "subject"),
    Cue("passive deed", "wordt toegestuurd, wordt uitgewerkt", 2, "last", "passive", "anyone",
        groups=_set("act agree")),
    Cue("passive dispatch", "wordt nagestuurd, wordt geagendeerd", 3, "last", "passive", "anyone",
        verbs=_DISPATCH),
    Cue("passive idiom", "wordt in kaart gebracht", 2, "last", "passive", "something", idioms=_DEEDS),
    Cue("passive something", "wordt besproken", 1, "council", "passive", "something",
        groups=_set("meanwhile")),
    Cue("agenda", "komt op de agenda, wordt geagendeerd, komt aan de orde", 3, "council", "plain", "something",
        words=r"\b(?:kom(?:t|en)|sta(?:at|an)|keer(?:t|en)) (?:.{0,60})(?:\bagenda\b|\baan de orde\b|\bterug\b|\bter tafel\b|\bop tafel\b|\bter sprake\b|\baan bod\b)|\bagenda\b.{0,20} (?:sta(?:at|an)|kom(?:t|en))\b"),
    Cue("agenda will", "zal aan de orde komen", 4, "council", "will", "something",
        words=r"\b(?:agenda|orde komen|terugkomen|geagendeerd|bod komen|tafel komen)\b"),
    Cue("the council receives", "de raad ontvangt, de leden krijgen", 3, "last", "plain", "somebody",
        verbs=_set("ontvangen krijgen"), words=_RECEIVERS),
    Cue("receives", "anybody receives something", 2, "last", "plain", "somebody", verbs=_set("ontvangen krijgen")),
    Cue("looks whether", "kijkt of, bekijkt hoe", 3.5, "subject", verbs=_set("kijken bekijken bezien beoordelen overleggen"), leads=True),
    Cue("will be ready", "voor de zomer ligt er een concept, is het plan gereed", 2, "last", "plain", "something", term=True,
        words=r"\b(?:ligt|liggen) er\b|\b(?:is|zijn|ligt|liggen|staat)\b.*\b(?:gereed|klaar|beschikbaar|afgerond|online)\b"),
    Cue("the agreement is", "afspraak is dat, met de afspraak dat", 6, "doer", "any", "anyone",
        words=r"^(?:de )?afspraak (?:is|was|luidt)\b|\bmet de afspraak$|\bafspraak (?:is|wordt) (?:gemaakt|dat)\b"),
    Cue("follows", "een planning volgt, nader bericht volgt", 2.5, "last", "plain", "something",
        verbs=_set("volgen verschijnen")),
    Cue("comes", "de evaluatie komt in oktober; er komt een notitie", 2, "last", "plain", "something", verbs=_set("komen")),
    Cue("deed without a subject", "navragen bij de gemeente; uit te zetten door RB", 2.5, "named",
        "bare", "anyone", groups=_set("act meanwhile")),
    Cue("label", "Actie: …, Afspraak: …", 1, "named", "any", "anyone", label=True),
    Cue("row", "a row of a table of actions", 6, "named", "any", "anyone", label=True),
    Cue("thing to come", "brief aan ouders in april; bijgestelde planning 14/2 van PM", 1.5, "named", "nominal", "anyone",
        words=rf"\b\w*(?:{_DELIVERED})\b", term=True),
    Cue("back on the agenda", "terug op agenda 25 maart; punt voor volgende vergadering", 3.5, "council", "any", "anyone",
        words=r"^(?:(?:dit |het )?(?:punt |onderwerp )?(?:komt )?(?:terug|opnieuw|weer) (?:op|naar) (?:de )?agenda|(?:agenda)?punt voor (?:de )?volgende|(?:op |naar )?(?:de )?agenda (?:van |voor )?(?:de )?(?:volgende|\d)|volgende (?:keer|vergadering|overleg) (?:terug|verder|agenderen)|wordt (?:de )?volgende (?:keer|vergadering) )"),
    Cue("put off", "uitstel tot januari, doorgeschoven naar maart", 2, "last", "any", "anyone",
        words=r"\b(?:uitstel tot|uitgesteld tot|doorgeschoven naar|verschoven naar|verplaatst naar|schuift door naar)\b", term=True),
    Cue("hidden will", "…, welk punt de griffier zal doorgeleiden", 3.5, "subject", "will",
        groups=_set("act meanwhile"), idioms=_DEEDS, hanging=True),
    Cue("told will", "geeft aan dat hij ermee zal komen", 3.5, "subject", "will", hanging=True, governors=_TOLD),
    Cue("hidden passive", "met dien verstande dat … zal worden geëvalueerd", 3, "last", "passive", "something",
        groups=_set("act"), words=r"\b(?:zal|zullen)\b", hanging=True),
    Cue("told deed", "zegt dat hij het uitzoekt", 3, "subject", groups=_set("act"), hanging=True, governors=_TOLD),
    Cue("told idiom", "meldt dat zij contact opneemt", 2.5, "subject", idioms=_DEEDS, hanging=True, governors=_TOLD),
    Cue("assurance", "geeft aan dat het tekort wordt opgelost", 3.5, "told", "passive", "something",
        groups=_set("act"), hanging=True, governors=_set("aangeven verzekeren bevestigen benadrukken")),
    Cue("wants to commit", "wil zich inzetten", 3.5, "subject", verbs=_set("inzetten inspannen"), words=r"\bwil(?:len)?\b"),
    Cue("told that they want to commit", "benadrukt dat hij zich wil inzetten", 3.5, "subject",
        verbs=_set("inzetten inspannen"), words=r"\bwil(?:len)?\b", hanging=True),
    Cue("planned talk", "begin volgend jaar kunnen de plannen worden besproken", 3, "last", "passive", "something",
        words=r"\bkunnen?\b.*\b(?:besproken|behandeld|toegelicht|geagendeerd|gepresenteerd)\b", term=True),
    Cue("aim", "streeft ernaar, het streven is", 2.5, "subject", verbs=_set("streven"),
        words=r"\b(?:streeft|streven)\b", subject="anyone"),
)
