"""Dutch verbs that tell a deed only with the words beside them. `a/b` is one of two, `~b` an ending."""

from __future__ import annotations

# To come back to something, or to bring it.
COME_BACK = """
komen terug
komen met
keren terug
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
nemen deel
nemen poolshoogte
nemen ~proef
nemen in gebruik
nemen ~verzoek mee
nemen ~punt mee
nemen ~suggestie mee
nemen ~suggestie over
nemen ~advies over
nemen ~aanbeveling over
nemen ~aanbevelingen over
nemen ~voorstel over
nemen onder de aandacht
nemen afspraak
nemen ~besluit in
nemen als uitgangspunt
nemen op in
ondernemen actie
ondernemen stappen
"""
# To go and do.
GO = """
gaan gesprek
buigen over
gaan overleg
gaan erachteraan
gaan achteraan
gaan aan slag
gaan op zoek
gaan onderzoeken
gaan kijken
gaan bekijken
gaan zoeken
gaan proberen
gaan pad
gaan boer
gaan aan tafel
gaan aan werk
gaan de wijk
gaan de buurt
gaan huis
gaan aan bak
gaan aan slag
gaan ermee
gaan hiermee
gaan daarmee
gaan verder met
gaan starten
gaan beginnen
komen langs
komen bij elkaar
komen in actie
komen tegemoet
staan borg
staan paraat
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
geven terugkoppeling
geven uitsluitsel
geven duidelijkheid
geven bericht
geven antwoord binnen
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
brengen in contact
brengen bijeen
brengen bij elkaar
brengen samen
brengen op orde
brengen in lijn
"""
# To put on a list, at somebody's disposal, in motion.
PUT = """
zetten op ~agenda
zetten op ~lijst
zetten op ~pagina
zetten op ~portaal
zetten op ~forum
zetten op ~bord
zetten op website
zetten op ~site
zetten op intranet
zetten op papier
zetten op rij
zetten in gang
zetten in werking
zetten stap
zetten stappen
zetten naast elkaar
zetten in ~brief
zetten in nieuwsbrief
zetten traject
plaatsen op ~agenda
plaatsen op ~lijst
plaatsen op ~site
stellen beschikbaar
stellen ter beschikking
stellen werkgroep in
stellen orde
stellen middelen
stellen zeker
stellen zich garant
stellen kaders
leggen ter inzage
leggen neer bij
leggen contact
leggen verbinding
leggen vraag
leggen verantwoording
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
leveren gegevens
houden ~enquête
houden ~bijeenkomst
houden ~avond
houden gaten
houden oog
houden vinger
houden rekening
houden peiling
houden vrij
houden spreekuur
houden contact
houden toezicht
houden reserve
dragen zorg
voeren ~gesprek
voeren ~gesprekken
voeren overleg
voeren actie
voeren onderzoek
voeren verkenning
voeren ~campagne
voeren evaluatie
roepen bijeen
roepen in leven
zorgen voor
zorgen dat
zorgen ervoor
zien erop toe
zien toe op
zoeken contact
zoeken oplossing
zoeken afstemming
zoeken ~datum
zoeken samenwerking
zoeken aansluiting
prikken ~datum
prikken moment
sluiten aan bij
sluiten ~overeenkomst
sluiten convenant
sluiten ~contract
sluiten kort
hakken knoop
hakken knopen
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
werken mee
werken aan voorstel
doen mee
lopen mee
richten verzoek
schrijven brief
schrijven ~stuk
schrijven ~plan
schrijven ~memo
schrijven ~advies
schrijven ~notitie
starten met
starten ~onderzoek
starten ~campagne
starten ~pilot
starten ~verkenning
starten ~proef
starten ~onderzoek
starten ~project
starten ~traject
beginnen met
beginnen aan
stoppen met
bespreken met
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
spreken met
spreken af met
bespreken intern
overleggen met
stemmen af met
nemen door met
vragen navraag
vragen offerte
vragen offertes
vragen toestemming
vragen advies aan
vragen afspraak
reageren op schriftelijk
reageren schriftelijk
beantwoorden schriftelijk
antwoorden schriftelijk
bieden plek
bieden cursus
bieden hulp
ontvangen delegatie
verzoeken brief
volgen verder
volgen nauwlettend
blijven volgen
"""
