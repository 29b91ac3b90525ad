"""Dutch words for who can undertake something, and for what cannot."""

from __future__ import annotations

from lovp_cli.minutes.words.listed import listed

# Persons, by the end of the word: vicevoorzitter, projectleider.
PERSON_ENDS = """
voorzitter wethouder burgemeester minister staatssecretaris secretaris griffier gemeentesecretaris
heemraad dijkgraaf hoogheemraad gedeputeerde commissaris korpschef officier hoofdofficier
procureur procureur-generaal gouverneur rector decaan dean hoogleraar docent leraar leerkracht
onderwijzer directeur bestuurder manager coördinator projectleider programmaleider leider
teamleider chef hoofd controller accountant penningmeester notulist auditor adviseur
beleidsadviseur ambtenaar medewerker medewerkster beleidsmedewerker planner ontwikkelaar architect
ingenieur jurist advocaat notaris woordvoerder vertegenwoordiger vertegenwoordigster ambassadeur
regisseur gebiedsregisseur accounthouder portefeuillehouder trekker initiatiefnemer aanvrager
eigenaar beheerder exploitant aannemer uitvoerder opzichter toezichthouder inspecteur onderzoeker
expert deskundige consultant bewoner inwoner huurder ondernemer raadslid commissielid bestuurslid
statenlid lid kamerlid fractievoorzitter informateur formateur kwartiermaker rapporteur ombudsman
conciërge beheerster arts huisarts verpleegkundige apotheker wijkagent agent coach trainer
begeleider mentor administrateur archivaris bibliothecaris roostermaker vrijwilliger organisator
webmaster redacteur president vicepresident vice-president vicevoorzitter plaatsvervanger
ondervoorzitter opvolger heer mevrouw dame meneer collega portefeuillehoudster intendant verkenner
bemiddelaar mediator deken pastoor dominee koster jeugdarts boswachter havenmeester sluiswachter
programmamanager projectmanager contractmanager procesmanager omgevingsmanager accountmanager
directrice bestuurssecretaris regioburgemeester hoofdingenieur rentmeester kapitein commandant
coordinator spreker gast inspreker hr-adviseur jongerenwerker opbouwwerker student-assessor
tekenaar ontwerper makelaar taxateur bouwheer stadsbouwmeester bouwmeester dorpscoördinator
fractieleider lijsttrekker oud-voorzitter waarnemer griffie bode kantonnier bedrijfsleider
vicedecaan prodecaan lector onderwijsdirecteur opleidingsdirecteur studieadviseur assessor
"""
# Bodies, by the end of the word: waterschap, stuurgroep.
BODY_ENDS = """
bestuur raad commissie college kabinet regering ministerie departement inspectie directie dienst
groep werkgroep stuurgroep projectgroep klankbordgroep regiegroep kerngroep denktank team bureau
secretariaat afdeling staf korps politie brandweer meldkamer gemeente provincie waterschap rijk
regio veiligheidsregio omgevingsdienst omgevingsdiensten ggd autoriteit agentschap instituut
instelling stichting vereniging bond unie federatie koepel fractie partij coalitie oppositie
corporatie woningcorporatie bedrijf havenbedrijf vervoerbedrijf maatschappij onderneming fabriek
rederij vervoerder concessiehouder aanbieder organisatie tafel regiotafel overleg beraad forum
platform netwerk samenwerking samenwerkingsverband alliantie consortium schap productschap kamer
rekenkamer faculteit universiteit hogeschool school opleiding ziekenhuis kliniek zorginstelling
zorgkantoor verzekeraar vakbond belangengroep bewonersgroep buurtvereniging dorpsraad wijkraad
ouderraad or mr gmr pmr bibliotheek parket om rechtbank rechtspraak ketenpartner leiding
korpsleiding driehoek schoolleiding schooldirectie projectteam programmateam projectorganisatie
projectbureau programmabureau redactie jury penitentiaire douane kmar marechaussee nctv uwv svb
duo rijkswaterstaat prorail tennet netbeheerder waterbedrijf drinkwaterbedrijf energiebedrijf
aannemerscombinatie combinatie gemeenteraad cliëntenraad plenum presidium hoofdbestuur concern
holding leverancier vergadering kring club taskforce comité delegatie achterban eenheid
kwaliteitsteam vakgroep kennisinstituut servicepunt steunpunt meldpunt helpdesk
winkeliersvereniging landschap landgoed huurdersraad
"""
MANY = """
leden deelnemers aanwezigen partijen partners ketenpartners gemeenten provincies waterschappen
regio's burgemeesters regioburgemeesters wethouders bestuurders portefeuillehouders ministers
fracties directeuren ouders leerkrachten docenten huurders bewoners ondernemers vervoerders
corporaties woningcorporaties verzekeraars zorgaanbieders aanbieders instellingen scholen besturen
schoolbesturen vakbonden bonden koepels organisaties departementen ministeries diensten eenheden
ggd'en veiligheidsregio's omgevingsdiensten korpschefs medewerkers ambtenaren vrijwilligers
experts deskundigen adviseurs managers teams werkgroepen commissies verenigingen clubs allen
iedereen beiden beide staten fractievoorzitters raadsleden bestuursleden commissieleden
statenleden teamleiders projectleiders secretarissen griffiers controllers heren dames colleges
faculteiten
"""
# What no one would take for somebody, although it ends as they do.
NOBODY = """
nummer cijfer prijs weer tekort druk zomer winter november december september oktober kalender
folder computer register
dossier water venster papier letter meter rooster cluster filter offer anker masker moeder
later eerder verder meer minder weer ander ieder onder over keer manier beheer verkeer leer sfeer
zeker zeer server poster container tracker laser decor kantoor spoor voor door koor noord
actualiteit inhoud hoofdlijn hoofdstuk beraadslaging voorraad leidraad verdienst gunst ontdienst
klantenraadpleging groepsgrootte beleid bureauonderzoek avond grond achtergrond wond mond trouw
bouw gebouw herstel onderhoud uitvoering handhaving inning oplevering besluitvorming taxatie
aanmelden wonen teamuitje schaap boodschap landschapsplan gereedschap eigenschap wetenschap
boekhouding lidmaatschap afhankelijkheid rapport cijfers verordening wet brief notitie plan nota
memo begroting planning evaluatie voorstel advies besluit onderzoek verslag agenda presentatie
stuk stukken onderwerp punt vraag kosten tarief tarieven huur bijdrage opkomst monitor uitkomst
resultaat resultaten regeling subsidie convenant overeenkomst contract website app portaal systeem
bus lijn station weg brug fase periode jaar maand week dag datum termijn onderdeel concept visie
strategie aanpak situatie ontwikkeling discussie gesprek debat traject proces procedure project
programma pilot proef bestemmingsplan omgevingsplan zwembad sporthal bewonersavond informatieavond
bijeenkomst activiteit campagne enquête vragenlijst overzicht lijst tabel kaart tekst passage
bijlage
"""
PRONOUNS_PERSON = listed("hij zij ze deze die laatstgenoemde eerstgenoemde")
PRONOUNS_US = listed("wij we ons")
PRONOUNS_ME = listed("ik")
PRONOUNS_ALL = listed("men iedereen allen eenieder")
PRONOUNS_THING = listed("dit dat het er hier daar wat")
