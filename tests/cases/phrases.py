"""Phrases with the day they are said and what they mean, or why they are refused.

A line is `words = term`, with `  # why` where that is not plain. A term is written as the forms'
examples write it: EDTF, `meeting: next`, `before: formatie`, `2026-03, every: year`, `none`; or
`refused: ` with words that the reason must hold. Several phrases with one meaning stand on one
line, with `;` between them.
"""

from __future__ import annotations

from datetime import date

from lovp_cli.council.phrases.situation import Situation
from lovp_cli.council.records.calendar import Calendar, Slot
from lovp_cli.council.records.record import Moment

REGULAR = (
    "2026-01-12",
    "2026-03-16",
    "2026-04-20",  # cancelled
    "2026-05-18",
    "2026-07-06",
    "2026-09-28",
    "2026-10-05",
    "2026-11-23",
)
CALENDAR = Calendar(
    [
        *(Slot(day, date.fromisoformat(day), cancelled=day == "2026-04-20") for day in REGULAR),
        Slot("2026-06-03-extra", date(2026, 6, 3), regular=False),
        Slot("2026-10-05-extra", date(2026, 10, 5), regular=False),
    ]
)
MOMENTS = (
    Moment("zomerreces-2025", "zomerreces", ("zomervakantie",), "2025-07-12/2025-08-24"),
    Moment("zomerreces-2026", "zomerreces", ("zomervakantie",), "2026-07-11/2026-08-23"),
    Moment("begroting-2027", "begrotingsbehandeling", ("de begroting",), "2026-11-05"),
    Moment(
        "verkiezingen", "gemeenteraadsverkiezingen", ("de verkiezingen", "elections"), "2026-03-18"
    ),
    Moment("formatie", "formatie", ("de formatiegesprekken",)),
    Moment("evaluatie", "evaluatie van het convenant", ("the evaluation",)),
)
NAMES = ("LOVP", "Landelijk Overleg Veiligheid en Politie")


def situation(said_on: str) -> Situation:
    """What is known on a day."""
    return Situation(date.fromisoformat(said_on), CALENDAR, MOMENTS, NAMES)


# Monday 12 January 2026, a day on which the council meets.
SAID = "2026-01-12"
PHRASES = {
    SAID: """
2026-03-01; 1-3-2026; 1/3/2026; 01-03-2026; 1.3.2026; 1-3-'26; 1 maart 2026 = 2026-03-01
1 maart; 1 mrt; 1 mrt.; 1-3; 1/3; 01-03; 1e maart; de 1e maart; eerste maart = 2026-03-01
1 March; March 1; March 1st; the first of March; 1st March; March 1, 2026 = 2026-03-01
een maart; één maart; op 1 maart; op 1 maart aanstaande; 1 maart a.s. = 2026-03-01
1 maart '26; 1 maart ’26; "1 maart 2026"; 1 maart 2026.; 1  MAART  2026 = 2026-03-01
vijftien februari; 15e februari; vijftiende februari; 15th of February = 2026-02-15
eenendertig maart; eenendertigste maart; 31 maart; 31st of March = 2026-03-31
zondag 1 maart; zo 1 maart; zo. 1 maart 2026; Sunday 1 March; Sunday, March 1 = 2026-03-01
1 maart (zondag); zondag, 1 maart; op zondag 1 maart 2026 = 2026-03-01
12 januari = meeting: 2026-01-12  # today, on which a meeting is held
11 januari = 2027-01-11  # yesterday has been: next year's
16 maart; 16-3; maandag 16 maart; 2026-03-16; op 16 maart; on 16 March = meeting: 2026-03-16
uiterlijk 16 maart; per 16 maart; by 16 March; t/m 16 maart; 16 maart uiterlijk = 2026-03-16
voor 16 maart; vóór 16 maart; before 16 March; vóór maandag 16 maart = 2026-03-15
20 april = 2026-04-20  # the meeting of that day is cancelled
3 juni = meeting: 2026-06-03-extra
5 oktober = refused: several meetings on that day: 2026-10-05, 2026-10-05-extra
uiterlijk 5 oktober = 2026-10-05
2026-06-03-extra = meeting: 2026-06-03-extra
2026-06-04-extra = refused: there is no meeting 2026-06-04-extra; add it: lovp add-meeting
25 juni 2025 = 2025-06-25  # a year that was named may be past
31 februari; 31 februari 2026; uiterlijk 31 februari = refused: 31 februari
30-2-2026 = refused: 30-2-2026 does not exist
29 februari 2026 = refused: 29 februari 2026 does not exist
29 februari = refused: does not come within a year
12-31-2026 = refused: there is no month 31
vrijdag 25 juni 2026 = refused: 25 juni 2026 is a Thursday, not a Friday
Friday 25 June = refused: 25 June 2026 is a Thursday, not a Friday
voor vrijdag 25 juni = refused: is a Thursday
maart 24 = refused: 'maart 24' can be 24 March or March 2024: type 24 maart, or maart 2024
mei 22; in mei 22; voor mei 22 = refused: type 22 mei, or mei 2022
maart '24 = 2024-03
1 maart 24; 1-3-24 = refused: a year of two digits
Q3 26; week 12 26; zomer 26; eind mei 22 = refused: a year of two digits
by December 31; December 31; before January 1 2027 = 2026-12-31
de 15e; op de 15e; uiterlijk de 15e = 2026-01-15
voor de 15e; before the 15th = 2026-01-14
de 10e = 2026-02-10
vandaag; today; heden; vanavond; vanmiddag; nog vandaag = meeting: 2026-01-12
morgen; tomorrow; morgenochtend; uiterlijk morgen = 2026-01-13
overmorgen; the day after tomorrow = 2026-01-14
vrijdag; aanstaande vrijdag; vrijdag a.s.; komende vrijdag; deze vrijdag; vr = 2026-01-16
Friday; this Friday; on Friday; by Friday; uiterlijk vrijdag; vrijdagmiddag = 2026-01-16
vrijdag deze week; deze week vrijdag; uiterlijk vrijdag 12.00 uur; voor vrijdag 17:00 = 2026-01-16
voor vrijdag; before Friday; vóór komende vrijdag = 2026-01-15
volgende week vrijdag; vrijdag volgende week; Friday next week; next week Friday = 2026-01-23
vrijdag over een week; vrijdag over 1 week = 2026-01-23
volgende vrijdag; next Friday = refused: can mean 16 January 2026 or 23 January 2026
maandag; Monday = refused: can mean 12 January 2026 or 19 January 2026
komende maandag; aanstaande maandag; maandag a.s. = 2026-01-19
eerste maandag van februari; first Monday of February; de 1e maandag in februari = 2026-02-02
de tweede dinsdag van maart; 2e dinsdag van maart 2026 = 2026-03-10
de laatste vrijdag van de maand; laatste vrijdag van januari; last Friday of January = 2026-01-30
laatste dag van het jaar; the last day of the year = 2026-12-31
laatste werkdag van januari; last working day of January = 2026-01-30
eerste dag van februari = 2026-02-01
vijfde maandag van februari 2026 = refused: does not exist
week 23; wk 23; wk. 23; W23; in week 23; week 23 van 2026; 2026-W23; week 23 2026 = 2026-06-01/2026-06-07
uiterlijk week 23; uiterlijk in week 23 = 2026-06-01/2026-06-07
voor week 23 = 2026-05-31
week 3 = 2026-01-12/2026-01-18
week 2 = 2027-01-11/2027-01-17
week 54 = refused: does not exist
in de week van 4 oktober; the week of 4 October; week van zondag 4 oktober = 2026-09-28/2026-10-04
eerste week van februari; first week of February; de 1e week van februari = 2026-02-02/2026-02-08
tweede week van december = 2026-12-07/2026-12-13
laatste week van maart = 2026-03-23/2026-03-29
deze week; this week; nog deze week; later deze week = 2026-01-12/2026-01-18
volgende week; next week; in de volgende week = 2026-01-19/2026-01-25
de week na volgende week; the week after next = 2026-01-26/2026-02-01
begin volgende week; early next week; begin van volgende week = 2026-01-19/2026-01-20
midden volgende week = 2026-01-21/2026-01-22
eind volgende week; eind van volgende week; the end of next week = 2026-01-23/2026-01-25
eind van de week; eind deze week; end of the week = 2026-01-16/2026-01-18
voor volgende week = 2026-01-18
voor het eind van de week = 2026-01-16/2026-01-18
dit weekend; het weekend; komend weekend; this weekend = 2026-01-17/2026-01-18
voor het weekend; before the weekend = 2026-01-16
volgend weekend = refused: can mean
komende week = 2026-01-12/2026-01-19
komende weken; de komende weken; in de komende weken; the coming weeks = 2026-01-12/2026-02-23
de komende paar weken; in the next few weeks; over the coming weeks = 2026-01-12/2026-02-23
over een paar weken; over enkele weken; in a few weeks; binnen enkele weken = 2026-01-12/2026-02-23
binnen enkele maanden; over een paar maanden; de komende maanden = 2026-01-12/2026-04-12
komende dagen; binnen een paar dagen; over enkele dagen = 2026-01-12/2026-01-19
komende maand = 2026-01-12/2026-02-12
over twee weken; over 2 weken; in twee weken; in two weeks; in a fortnight; over 14 dagen = 2026-01-26
over veertien dagen; two weeks from now; in two weeks' time; vandaag over twee weken = 2026-01-26
binnen twee weken; within two weeks; binnen nu en twee weken; twee weken = 2026-01-12/2026-01-26
binnen veertien dagen; binnen een termijn van twee weken; uiterlijk binnen twee weken = 2026-01-12/2026-01-26
in de komende twee weken; de komende 2 weken; the next two weeks = 2026-01-12/2026-01-26
uiterlijk over twee weken; over ongeveer twee weken; over een week of twee = 2026-01-26
over 2 à 3 weken; over 2 a 3 weken; over twee of drie weken; over 2-3 weken; in two to three weeks = 2026-01-26/2026-02-02
binnen 2 à 3 weken = 2026-01-12/2026-02-02
over een maand; in a month; in one month; over 1 maand = 2026-02-12
over anderhalve maand; over 1,5 maand; over 1½ maand = 2026-02-27
binnen anderhalve maand = 2026-01-12/2026-02-27
over anderhalf jaar; over 1,5 jaar = 2027-07-12
over twee en een half jaar; over tweeënhalf jaar = 2028-07-12
over een half jaar; over zes maanden; in six months; in half a year; over een halfjaar = 2026-07-12
over drie kwartalen = 2026-10-12
over een jaar; over 12 maanden; in a year = 2027-01-12
binnen tien werkdagen; within ten working days; binnen 10 werkdagen = 2026-01-12/2026-01-26
over drie werkdagen; in three working days = 2026-01-15
binnen 24 uur = 2026-01-12/2026-01-13
binnen 3 uur = refused: no whole day
over 0 weken = refused: no time at all
over a month; over two weeks = refused: English for more than
over a thousand weeks; over 1000 weken = refused: not a term
een week voor de volgende vergadering; uiterlijk een week voor de volgende vergadering = 2026-03-09
een week na Pasen = 2026-04-12
twee weken na de volgende vergadering = 2026-03-30
de dag voor Prinsjesdag; the day before Prinsjesdag = 2026-09-14
binnen zes weken na 1 februari = 2026-03-15
zes weken na vandaag = 2026-02-23
twee weken voor het zomerreces; two weeks before the zomerreces = 2026-06-27
twee weken voor de formatie = refused: no date yet
maandag na Pasen = 2026-04-06

maart; in maart; in March; mrt.; de maand maart; maart a.s.; nog in maart; ergens in maart = 2026-03
maart 2026; maart van dit jaar; in maart 2026; maart-2026; mrt '26; 3-2026; 03/2026; 2026-03 = 2026-03
in de loop van maart; gedurende maart; uiterlijk maart; uiterlijk in maart; t/m maart = 2026-03
tot en met maart; by March; no later than March; through March; maart dit jaar = 2026-03
december; in december = 2026-12
januari; in januari; deze maand; this month; nog deze maand; in de loop van de maand = 2026-01
voor maart; vóór maart; before March; tot maart; voor de maand maart; nog vóór maart = 2026-02-28
until March; voor begin maart = 2026-02-28
per maart; m.i.v. maart; met ingang van maart; as of March; per 1 maart 2026 = 2026-03-01
tegen maart = 2026-02-28
tegen 1 maart; m.i.v. 1 maart; met ingang van 1 maart; ingaande 1 maart; as of 1 March = 2026-03-01
tot 1 maart; tot aan 1 maart = 2026-02-28
until 1 March; up to 1 March; tot en met 1 maart; up to and including 1 March = 2026-03-01
op zijn laatst 1 maart; niet later dan 1 maart; ten laatste 1 maart; voor of op 1 maart = 2026-03-01
on or before 1 March; no later than 1 March; 1 March at the latest; 1 maart of eerder = 2026-03-01
per januari; voor januari; voor deze maand; voor dit jaar = refused: past on 12 January 2026
voor 12 januari = refused: past on 12 January 2026
voor vandaag = refused: past
na maart; na 1 maart; vanaf maart; vanaf 1 maart; after March; from 1 March = refused: when it begins
niet voor 1 maart; niet eerder dan maart = refused: when it begins
rond 1 mei; omstreeks 1 mei; circa maart; around March; richting de zomer = refused: leaves open
volgende maand; next month; in de volgende maand = 2026-02
begin maart; early March; begin maart 2026; in het begin van maart; aan het begin van maart = 2026-03-01/2026-03-10
medio maart; half maart; midden maart; mid-March; in mid March; halverwege maart = 2026-03-11/2026-03-20
eind maart; einde maart; eind mrt; ultimo maart; end of March; late March; at the end of March = 2026-03-21/2026-03-31
voor eind maart; voor het einde van maart; per eind maart; tegen eind maart; uiterlijk eind maart = 2026-03-21/2026-03-31
before the end of March; by the end of March; by end of March; tegen het einde van maart = 2026-03-21/2026-03-31
voor medio maart = refused: leaves open
eind van de maand; einde maand; eind deze maand; end of the month; by month-end = 2026-01-21/2026-01-31
begin van de maand; begin deze maand = refused: past
medio deze maand = 2026-01-11/2026-01-20
begin volgende maand; early next month = 2026-02-01/2026-02-10
eerste helft van maart; de eerste helft van maart; first half of March = 2026-03-01/2026-03-15
tweede helft van februari; second half of February = 2026-02-16/2026-02-28
eerste twee weken van maart; the first two weeks of March = 2026-03-01/2026-03-14
komende maart = 2026-03
volgende maart = refused: can mean
deze maart; this March = 2026-03
volgend jaar maart; maart volgend jaar; in maart van volgend jaar; volgend jaar in maart; March next year = 2027-03
in 2027 in maart = 2027-03
oktober/november; oktober of november; in oktober en november; October or November = 2026-10/2026-11
oktober-november; oktober t/m november; tussen oktober en november; okt./nov. = 2026-10/2026-11
september, oktober of november; van september t/m november; from September to November = 2026-09/2026-11
tussen maart en mei; between March and May; maart tot en met mei 2026 = 2026-03/2026-05
maart en september; 1 en 15 maart = refused: lie apart
december/januari = 2025-12/2026-01  # the first that is not over
december/januari 2027 = refused: ends before it begins
van maart tot mei = refused
1 t/m 15 maart; 1-15 maart; van 1 t/m 15 maart; tussen 1 en 15 maart; between 1 and 15 March = 2026-03-01/2026-03-15
1 of 2 maart; 1 en 2 maart; 1/2 maart 2026 = 2026-03-01/2026-03-02
1 maart t/m 15 april; tussen 1 maart en 15 april = 2026-03-01/2026-04-15
tussen nu en 1 maart; between now and 1 March = 2026-01-12/2026-03-01
tussen nu en eind maart = 2026-01-12/2026-03-31
tussen nu en de zomer = 2026-01-12/2026-06-30
Q1; q1; K1; 1e kwartaal; eerste kwartaal; kwartaal 1; het eerste kwartaal; kw1; Q1 2026 = 2026-01/2026-03
in Q1; in the first quarter; 1e kw.; 2026-Q1; Q1-2026; Q1 '26; eerste kwartaal van 2026; first quarter of 2026 = 2026-01/2026-03
dit kwartaal; this quarter; uiterlijk Q1; in de loop van het kwartaal; nog dit kwartaal = 2026-01/2026-03
Q3; derde kwartaal; het derde kwartaal van 2026; Q3 '26; Q3/2026; third quarter; 3rd quarter; 2026Q3 = 2026-07/2026-09
volgend kwartaal; komend kwartaal; next quarter; the next quarter = 2026-04/2026-06
voor Q3; voor het derde kwartaal; before Q3; vóór het derde kwartaal van 2026 = 2026-06-30
per Q3 = 2026-07-01
eind Q1; eind van het eerste kwartaal; end of Q1; voor eind Q1; eind van het kwartaal; end of the quarter = 2026-03
begin Q2; begin tweede kwartaal; early Q2; in het begin van het tweede kwartaal = 2026-04
medio Q2; halverwege het tweede kwartaal = 2026-05
het laatste kwartaal; Q4; last quarter of the year; laatste kwartaal van dit jaar = 2026-10/2026-12
Q1 2027; volgend jaar Q1; Q1 volgend jaar; eerste kwartaal volgend jaar; Q1 of next year = 2027-01/2027-03
Q1 of Q2; Q1/Q2; Q1-Q2; eerste of tweede kwartaal; Q1 en Q2 = 2026-01/2026-06
Q5; vijfde kwartaal; kwartaal 0 = refused: does not exist
eerste halfjaar; 1e halfjaar; eerste helft van 2026; H1; H1 2026; eerste half jaar; eerste helft van het jaar = 2026-01/2026-06
dit halfjaar; the first half of the year; first half of 2026; in de eerste helft van dit jaar = 2026-01/2026-06
tweede halfjaar; tweede helft; in de tweede helft van het jaar; volgend halfjaar; H2 2026 = 2026-07/2026-12
voor het tweede halfjaar = 2026-06-30
komend halfjaar; het komende half jaar = 2026-01-12/2026-07-12
derde helft = refused: does not exist
eerste drie maanden van 2026; first three months of 2026 = 2026-01/2026-03
dit jaar; nog dit jaar; this year; in 2026; 2026; in de loop van het jaar; later dit jaar; binnen dit jaar = 2026
het jaar 2026; uiterlijk 2026; t/m 2026; uiterlijk dit jaar = 2026
volgend jaar; next year; komend jaar; in 2027; '27; in '27; in het komende jaar = 2027
voor 2027; vóór volgend jaar; before next year; tot 2027 = 2026-12-31
per 2027; per volgend jaar = 2027-01-01
begin volgend jaar; early next year; begin 2027; in het begin van volgend jaar = 2027-01/2027-03
medio 2026; halverwege het jaar; midden 2026; half 2026; mid-2026 = 2026-04/2026-09
eind 2026; eind dit jaar; eind van het jaar; einde jaar; eind '26; by the end of the year; jaareinde = 2026-10/2026-12
voor het einde van het jaar; voor eind 2026; ultimo 2026; before year's end = 2026-10/2026-12
eind 2026 of begin 2027 = 2026-10/2027-03
2026-2027; 2026/2027; 2026 of 2027; 2026 en 2027 = 2026/2027
binnen het jaar; binnen de maand; within the year = refused: can end with this one
voorjaar; in het voorjaar; dit voorjaar; komend voorjaar; in the spring; lente; voorjaar 2026; this spring = 2026-21
volgend voorjaar = refused: can mean
zomer; deze zomer; komende zomer; in de zomer; zomer 2026; in de zomer van 2026; summer '26 = 2026-22
najaar; dit najaar; in het najaar; herfst; autumn; in the autumn of 2026; najaar van dit jaar = 2026-23
winter; deze winter; in de winter; this winter = 2025-24
komende winter; volgende winter; winter 2026; winter 2026-2027; next winter; winter 2026/27 = 2026-24
voor de zomer; vóór de zomer; before the summer; voor deze zomer; uiterlijk voor de zomer; nog voor de zomer = 2026-06-30
tegen de zomer; by the summer; tot de zomer; vlak voor de zomer; voor de zomer van 2026; by summer = 2026-06-30
na de zomer; after the summer; direct na de zomer; na de zomer van 2026 = 2026-09
voor het najaar = 2026-08-31
voor de winter = refused: past  # the winter has begun
volgend jaar voor de zomer; voor de zomer van volgend jaar = 2027-06-30
begin voorjaar = 2026-03
eind van de zomer; eind zomer; late summer = 2026-08
voorjaar/zomer; voorjaar of zomer = 2026-21/2026-22
na het najaar; vanaf de zomer = refused: when it begins
kerst; met kerst; kerstmis; eerste kerstdag; Christmas; at Christmas; kerst 2026 = 2026-12-25
voor kerst; voor de kerst; before Christmas; nog voor de kerst; vóór Kerstmis = 2026-12-24
tussen kerst en nieuwjaar = 2026-12-25/2027-01-01
Pasen; met Pasen; Easter; eerste paasdag = 2026-04-05
voor Pasen; before Easter; vóór Pasen = 2026-04-04
tweede paasdag; Easter Monday = 2026-04-06
Hemelvaart; Hemelvaartsdag; Ascension Day = 2026-05-14
nog vóór Hemelvaart = 2026-05-13
Pinksteren; met Pinksteren; Pentecost = 2026-05-24
Koningsdag; King's Day = 2026-04-27
Bevrijdingsdag = 2026-05-05
Sinterklaas; voor 6 december = 2026-12-05
voor Sinterklaas = 2026-12-04
Prinsjesdag; met Prinsjesdag = 2026-09-15
voor Prinsjesdag = 2026-09-14
jaarwisseling; voor de jaarwisseling; oud en nieuw; voor oud en nieuw; tegen de jaarwisseling = 2026-12-31
nieuwjaar = 2027-01-01
voor nieuwjaar = 2026-12-31
rond de kerst; na kerst; na de jaarwisseling = refused
next; volgende; volgende vergadering; volgend overleg; het volgende LOVP; next meeting = meeting: next
in een volgend overleg; komend overleg; eerstvolgende vergadering; de volgende keer; next time = meeting: next
volgende raadsvergadering; de eerstvolgende bijeenkomst; de volgende LOVP-vergadering = meeting: next
bij de volgende vergadering; uiterlijk de volgende vergadering; by the next meeting = meeting: next
Volgend Landelijk Overleg Veiligheid en Politie; volgende reguliere vergadering = meeting: next
tussen nu en de volgende vergadering; op de agenda van de volgende vergadering = meeting: next
voor de volgende vergadering; vóór de volgende vergadering; before the next meeting; voor het volgende LOVP = 2026-03-15
na de volgende vergadering; rond de volgende vergadering; vanaf de volgende vergadering = refused
over twee vergaderingen; in two meetings; de vergadering na de volgende; the meeting after next = meeting: 2026-05-18
over drie overleggen = meeting: 2026-07-06
over negen vergaderingen = refused: only 6 planned
vergadering van maart; het LOVP van maart; maartvergadering; the March meeting; LOVP maart = meeting: 2026-03-16
het overleg van maart; in de vergadering van maart; vergadering in maart; de vergadering van 16 maart = meeting: 2026-03-16
in het LOVP van 16 maart; LOVP van 16-3; vergadering d.d. 16 maart 2026; maartoverleg; the meeting of 16 March = meeting: 2026-03-16
vergadering van juni = meeting: 2026-06-03-extra
vergadering van april = refused: no meeting is planned in April 2026
vergadering van oktober = refused: several meetings in October 2026: 2026-10-05, 2026-10-05-extra
vergadering van januari = refused: no meeting is planned in January 2027
vergadering van 17 maart = refused: no meeting is planned on 17 March 2026
voor de vergadering van 16 maart; voor de maartvergadering; before the March meeting = 2026-03-15
laatste vergadering van het jaar; the last meeting of the year = meeting: 2026-11-23
laatste vergadering voor de zomer; last meeting before the summer = meeting: 2026-05-18
eerste vergadering na de zomer = meeting: 2026-09-28
eerste vergadering na het zomerreces; de vergadering na het zomerreces = after: zomerreces-2026
laatste vergadering voor het zomerreces = meeting: 2026-07-06
eerste vergadering na 1 april = meeting: 2026-05-18
volgende extra vergadering = meeting: 2026-06-03-extra
vergadering; de vergadering; bij de vergadering; LOVP = refused: which meeting
volgende commissievergadering = refused: is not what the meeting of LOVP
vorige vergadering; de vorige vergadering; last meeting = refused: past
voor het zomerreces; vóór de zomervakantie; nog voor het zomerreces; tot het zomerreces = before: zomerreces-2026
voor zomerreces; before the zomerreces; voor het komende zomerreces; uiterlijk voor het zomerreces = before: zomerreces-2026
na het zomerreces; direct na het zomerreces; after the zomerreces; na afloop van het zomerreces = after: zomerreces-2026
tijdens het zomerreces; in het zomerreces; zomerreces; gedurende de zomervakantie = at: zomerreces-2026
rond het zomerreces; voor het einde van het zomerreces; met het zomerreces = at: zomerreces-2026
bij de begrotingsbehandeling; bij de begroting; met de begroting; begroting; tijdens de begroting = at: begroting-2027
voor de begrotingsbehandeling = before: begroting-2027
na de verkiezingen; after the elections; na de gemeenteraadsverkiezingen = after: verkiezingen
bij de formatie; bij de formatiegesprekken; tijdens de formatie; in de formatie = at: formatie
voor de formatie = before: formatie
voor de evaluatie van het convenant; before the evaluation = before: evaluatie
voor het zomerreces van 2026 = before: zomerreces-2026
zomerreces-2026 = at: zomerreces-2026  # its id
by the elections = refused: before it or at it
vanaf het zomerreces = refused: when it begins
voor het kerstreces = refused: council.yaml knows no moment 'kerstreces'
bij de kadernota; na de kadernota; met de kadernota = refused: knows no moment 'kadernota'
na het reces; voor het reces; reces = refused: knows no moment 'reces'
voor de behandeling van de jaarrekening = refused: knows no moment
ieder kwartaal; elk kwartaal; per kwartaal; every quarter; quarterly; elke drie maanden; vier keer per jaar = every: quarter
maandelijks; elke maand; iedere maand; per maand; monthly; every month; 12 keer per jaar = every: month
jaarlijks; elk jaar; per jaar; annually; yearly; each year; eens per jaar; 1x per jaar; once a year = every: year
elk half jaar; halfjaarlijks; ieder halfjaar; twee keer per jaar; twice a year; om de zes maanden = every: half-year
elke vergadering; ieder overleg; in elke vergadering; every meeting; per vergadering; bij ieder LOVP = every: meeting
voortaan elk kwartaal; aan het eind van elk kwartaal = every: quarter
jaarlijks in maart; elk jaar in maart; every year in March = 2026-03, every: year
jaarlijks voor 1 april; elk jaar vóór 1 april = 2026-03-31, every: year
elk kwartaal, voor het eerst in maart; every quarter, first in March = 2026-03, every: quarter
elk voorjaar; every spring = 2026-21, every: year
maandelijks vanaf februari = 2026-02, every: month
elke week; wekelijks; dagelijks; om het jaar; elke twee maanden; weekly; om de vergadering = refused: not kept
none; geen; geen termijn; zonder termijn; no term; no deadline; geen datum = none
zo spoedig mogelijk; z.s.m.; zsm; binnenkort; op termijn; te zijner tijd; t.z.t.; nader te bepalen = refused: --said
asap; as soon as possible; soon; in due course; n.t.b.; op korte termijn; ooit; per direct = refused: --said
komende periode; de komende tijd; de komende jaren; tussentijds; voorlopig; nader te bepalen. = refused: --said
zsm, uiterlijk 1 maart; zo snel mogelijk maar uiterlijk 1 maart; asap but no later than 1 March = 2026-03-01
vorige week; vorige maand; afgelopen maand; last week; last quarter; vorig jaar; last year = refused: past
gisteren; eergisteren; twee weken geleden; two weeks ago; de afgelopen weken; 1 maart jl. = refused: past
eerder dit jaar; vorige zomer; afgelopen vrijdag = refused: past
naar verwachting in maart; zo mogelijk in maart; bij voorkeur in maart; liefst in maart = 2026-03
deadline 1 maart; deadline: 1 maart; gereed 1 maart; termijn: 1 maart 2026 = 2026-03-01
blauw; asdf; ?; over; uiterlijk; in; de; voor; met; maart maart = refused
""",
}
