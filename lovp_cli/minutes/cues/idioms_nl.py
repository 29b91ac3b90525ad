"""Dutch verbs that tell a deed only with the words beside them. `a/b` is one of two, `~b` an ending."""

from __future__ import annotations

# To come back to something, or to bring it.
COME_BACK = """
komen terug
komen met
komen hierop
keren terug
leggen voor
brengen terug
"""
# To take something along, up or in hand.
TAKE_UP = """
nemen op met
nemen mee
nemen contact
nemen ter hand
nemen onder loep
nemen initiatief
nemen voortouw
nemen ~actie
nemen regie
nemen verantwoordelijkheid
nemen rekening
nemen stappen
nemen maatregelen
nemen in behandeling
nemen in overweging
nemen op in
nemen op zich
nemen ter harte
nemen in onderzoek
nemen over
nemen deel
nemen plaats
nemen poolshoogte
nemen ~proef
nemen in gebruik
pakken op
pakken aan
pakken beet
"""
# To go and do.
GO = """
gaan gesprek
gaan overleg
gaan erachteraan
gaan achteraan
gaan aan slag
gaan op zoek
gaan na
gaan langs
gaan onderzoeken
gaan met
gaan kijken
gaan door met
gaan in conclaaf
gaan te rade
treden overleg
treden gesprek
treden in contact
zitten erbovenop
bellen achteraan
bellen erachteraan
zitten bovenop
trekken aan bel
trekken bij
trekken lering
trekken erop uit
"""
# To tell, to keep posted.
TELL = """
laten weten
houden hoogte
houden geïnformeerd
brengen op hoogte
stellen hoogte
stellen kennis
koppelen terug
praten bij
geven terugkoppeling
geven uitsluitsel
geven duidelijkheid
geven bericht
geven antwoord binnen
geven door
geven update
geven inzicht
geven reactie op
geven tekst uitleg
doen mededeling
doen verslag aan
brengen verslag uit
brengen rapport uit
brengen advies uit
brengen in kaart
brengen in beeld
brengen onder aandacht
brengen ter sprake bij
brengen in bij
brengen in contact
brengen over
brengen bijeen
brengen bij elkaar
brengen samen
brengen op orde
brengen in lijn
brengen terug naar
"""
# To put on a list, at somebody's disposal, in motion.
PUT = """
zetten op ~agenda
zetten op ~lijst
zetten op website
zetten op ~site
zetten op intranet
zetten op papier
zetten op rij
zetten in gang
zetten in werking
zetten door
zetten uit
zetten stap
zetten stappen
zetten naast elkaar
zetten recht
zetten in ~brief
zetten in nieuwsbrief
zetten erop
zetten traject
plaatsen op ~agenda
plaatsen op ~lijst
plaatsen op ~site
stellen beschikbaar
stellen ter beschikking
stellen op
stellen werkgroep in
stellen orde
stellen uit
stellen bij
stellen middelen
stellen zeker
stellen zich garant
stellen kaders
stellen aan
stellen vragen aan
leggen ter inzage
leggen voor
leggen neer bij
leggen contact
leggen verbinding
leggen vast
leggen vraag
leggen verantwoording
leggen naast
"""
# To make, give, deliver, hold.
MAKE = """
maken afspraak
maken afspraken
maken werk
maken ~plan
maken ~planning
maken ~overzicht
maken ~notitie
maken ~voorstel
maken ~opzet
maken ~verslag
maken ~analyse
maken inzichtelijk
maken bekend
maken inventarisatie
maken begin
maken start
maken gebruik
maken haast
maken schoon
maken sterk voor
maken hard voor
maken vrij
maken ~foto
maken ~foto's
maken proces-verbaal
doen navraag
doen ~voorstel
doen ~onderzoek
doen uitvraag
doen oproep aan
doen aangifte
doen suggestie
doen proef
doen ~metingen
doen verzoek
doen poging
doen aanbod
doen best
doen dit
doen dat
doen toezegging
doen nader
doen aanvraag
geven voorlichting
geven training
geven vervolg
geven gevolg
geven uitvoering
geven opdracht
geven invulling
geven vorm
geven prioriteit
geven voorrang
geven aandacht aan
geven gehoor
geven ~presentatie in
geven rondleiding
geven ruimte
geven akkoord voor
geven steun
geven mee aan
leveren input
leveren bijdrage
leveren aan
leveren gegevens
houden ~enquête
houden ~bijeenkomst
houden ~avond
houden gaten
houden oog
houden vinger
houden bij
houden rekening
houden peiling
houden vrij
houden spreekuur
houden contact
houden toezicht
houden reserve
dragen zorg
dragen over
dragen bij
dragen voor
voeren ~gesprek
voeren ~gesprekken
voeren overleg
voeren in
voeren actie
voeren onderzoek
voeren verkenning
voeren ~campagne
voeren evaluatie
roepen bijeen
roepen in leven
organiseren
zorgen voor
zorgen dat
zorgen ervoor
zien erop toe
zien toe op
zoeken contact
zoeken uit
zoeken oplossing
zoeken afstemming
zoeken ~datum
zoeken samenwerking
zoeken aansluiting
zoeken verder
prikken ~datum
prikken moment
schuiven aan
schuiven door
sluiten aan bij
sluiten ~overeenkomst
sluiten convenant
sluiten ~contract
sluiten kort
hakken knoop
hakken knopen
kijken na
kijken naar
kijken of
kijken wat
kijken hoe
kijken waar
kijken welke
kijken ernaar
bekijken of
bekijken wat
bekijken hoe
bezien of
bezien hoe
beoordelen of
denken mee
denken na
werken mee
werken aan voorstel
werken uit
doen mee
lopen mee
lopen na
spannen in
zetten in
spelen door
richten op
richten verzoek
schrijven brief
schrijven ~stuk
schrijven ~plan
schrijven ~memo
schrijven ~advies
schrijven ~notitie
schakelen in
starten met
starten ~onderzoek
starten ~campagne
starten ~pilot
starten ~traject
beginnen met
beginnen aan
stoppen met
wachten af
delen met
delen ~informatie
delen ~uitkomst
delen ~uitkomsten
delen ~resultaten
delen ~cijfers
delen ~gegevens
delen ~presentatie
delen ~lijst
delen ~stukken
delen ~link
delen ~document
delen ~planning
delen ~rapport
delen uit
delen rond
spreken met
spreken aan
spreken af met
bespreken met
bespreken intern
bespreken in
overleggen met
overleggen over
stemmen af met
nemen door met
vragen aan
vragen na
vragen op
vragen navraag
vragen offerte
vragen offertes
vragen toestemming
vragen advies aan
vragen afspraak
adviseren in
reageren op schriftelijk
reageren schriftelijk
beantwoorden schriftelijk
antwoorden schriftelijk
werven
bieden plek
bieden plaats
bieden cursus
bieden hulp
kopen in
ruimen op
ontvangen delegatie
verzoeken brief
volgen op
volgen verder
volgen nauwlettend
blijven volgen
"""
