"""The little words of Dutch, by what they do in a sentence."""

from __future__ import annotations

from lovp_cli.minutes.words.listed import listed

DETERMINERS = listed(
    "de het een dit dat deze die zijn haar hun ons onze mijn jouw uw geen elke elk ieder iedere"
    " alle beide enkele sommige meerdere diverse verschillende veel weinig welk welke wat zo'n 't"
    " 'n"
)
POSSESSIVES = listed("zijn haar hun ons onze mijn jouw uw diens")
NUMBERS = listed(
    "één twee drie vier vijf zes zeven acht negen tien elf twaalf dertig twintig vijftig honderd"
)
PREPOSITIONS = listed(
    "aan achter af behalve beneden bij binnen boven buiten conform dankzij door gedurende gelet"
    " gezien in inclusief inzake jegens langs met middels na naar naast namens nabij"
    " niettegenstaande om omtrent onder ondanks op over per qua rond rondom samen sinds te tegen"
    " tegenover ten ter tijdens tot tussen uit van vanaf vanuit vanwege via volgens voor vóór"
    " begin eind einde half medio halverwege voorbij zonder vlgs ivm mbt n.a.v. m.b.t."
    " i.v.m. i.o.m. i.s.m. o.b.v. t.b.v. d.m.v. a.d.h.v."
    " m.i.v. uiterlijk incl. excl. ongeacht mede blijkens naargelang à"
)
ADVERBS = listed(
    "ja jawel jazeker nu dan nog ook wel niet al reeds eerst straks later"
    " hier daar er daarna daarnaast daarom"
    " daarmee daarop daarover daarbij daarvoor daartoe daarin daaraan hierop hierover hiermee"
    " hierbij hiervoor hiertoe hierin hieraan hiervan daarvan vervolgens tevens verder voorts"
    " bovendien ondertussen intussen inmiddels momenteel thans vandaag morgen gisteren binnenkort"
    " spoedig voortaan dus echter toch immers namelijk overigens eventueel mogelijk wellicht"
    " misschien waarschijnlijk graag zeker zo alsnog nogmaals opnieuw weer steeds vaak soms altijd"
    " nooit telkens doorgaans vooral met_name eveneens evenwel desgevraagd desgewenst tenslotte"
    " allereerst eindelijk ten slotte tot_slot gezamenlijk samen zelf schriftelijk mondeling"
    " volgend vooralsnog voorlopig tussentijds achteraf vooraf direct meteen onmiddellijk snel"
    " terug hierdoor daardoor zojuist net pas juist slechts alleen enkel jaarlijks maandelijks"
    " wekelijks maximaal minimaal uiteraard natuurlijk helaas gelukkig kennelijk blijkbaar"
    " uiterlijk"
)
# They lead in a clause that hangs on another; its verb stands at its end.
SUBORDINATORS = listed(
    "dat of omdat doordat zodat opdat als indien wanneer zodra zolang terwijl hoewel ofschoon"
    " tenzij mits nadat voordat alvorens totdat sinds toen nu aangezien waarbij waarna waarin"
    " waarmee waardoor waarvan waarover waarop waaraan waartoe waarvoor waarom waar hoe wie wat"
    " die welke welk wiens waaruit waaronder waarnaar naarmate zoals alsof gegeven"
)
COORDINATORS = listed("en maar of dus want doch ofwel alsmede")
NEGATIONS = listed("niet geen nooit niemand niets nergens noch evenmin geenszins allerminst")
