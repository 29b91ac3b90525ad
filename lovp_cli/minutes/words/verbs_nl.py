"""Dutch verbs by what they tell when somebody is said to do so in minutes.

A bar stands between a particle and its verb: `toe|zeggen` is found in `zegt … toe`.
"""

from __future__ import annotations

from lovp_cli.minutes.words.listed import listed

# To undertake something, in so many words.
PROMISE = """
toe|zeggen beloven waarborgen
"""
# To agree on something together.
AGREE = """
af|spreken overeen|komen afspreken
"""
# What is done after a meeting because it was said in it.
ACT = """
bij|praten door|schuiven toe|zien voor|dragen mee|zenden starten kopen toe|sturen op|sturen
rond|sturen na|sturen door|sturen mee|sturen in|sturen uit|sturen terug|sturen bij|sturen sturen
mailen toe|mailen rond|mailen na|mailen door|mailen terug|mailen zenden toe|zenden verzenden
na|zenden door|zenden in|zenden op|zenden rond|zenden uit|zenden appen versturen verspreiden
verstrekken aan|leveren leveren op|leveren uit|leveren na|leveren aan|reiken uit|reiken uit|delen
rond|delen overhandigen bezorgen faxen posten publiceren plaatsen uit|brengen uit|geven
openbaar|maken bekend|maken op|hangen neer|zetten bellen na|bellen terug|bellen op|bellen
rond|bellen aan|schrijven schrijven op|schrijven uit|schrijven herschrijven door|geven uit|nodigen
benaderen contacteren inseinen attenderen raadplegen consulteren polsen peilen interviewen
bevragen enquêteren uit|zoeken uit|vragen na|vragen na|gaan na|kijken na|zien na|trekken
uit|werken uit|rekenen door|rekenen na|rekenen herrekenen berekenen becijferen ramen
inventariseren onderzoeken verkennen analyseren toetsen controleren verifiëren checken meten
na|meten op|meten inspecteren schouwen keuren testen uit|testen uit|proberen beproeven evalueren
monitoren door|lichten uit|splitsen uit|diepen verdiepen uit|lichten specificeren onderbouwen
na|zoeken op|zoeken op|vragen op|halen in|winnen verzamelen bundelen ordenen verdelen rangschikken
sorteren prioriteren op|stellen opstellen op|maken maken aan|maken ontwerpen ontwikkelen
vorm|geven formuleren herformuleren redigeren notuleren vastleggen vast|leggen beschrijven
documenteren vertalen samen|vatten samen|stellen in|richten op|zetten op|richten op|tuigen
op|bouwen bouwen aan|passen bij|stellen bij|werken actualiseren herzien wijzigen corrigeren
verbeteren herstellen repareren aan|vullen toe|voegen in|voegen op|nemen verwerken door|voeren
in|voeren verwijderen schrappen weg|halen vervangen verplaatsen verschuiven verhelderen
aan|scherpen in|dienen aan|vragen aan|melden af|melden in|schrijven registreren in|leveren
aan|besteden gunnen bestellen in|kopen aan|kopen aan|schaffen aan|leggen inhuren in|huren huren
verhuren werven aan|stellen aan|trekken contracteren uit|betalen
 reserveren vrij|maken begroten beschikbaar|stellen agenderen in|plannen
plannen beleggen organiseren regelen coördineren prikken voor|bereiden faciliteren
verzorgen af|handelen af|ronden afwikkelen af|wikkelen af|maken afronden oppakken op|pakken
op|volgen uit|voeren uit|zetten door|zetten voort|zetten op|starten implementeren realiseren
bewerkstelligen voor|leggen terug|leggen neer|leggen over|leggen aan|kaarten in|brengen
door|geleiden door|verwijzen overdragen over|dragen delegeren uit|besteden terug|koppelen
informeren in|lichten berichten rapporteren verwittigen in|boeken noteren bij|houden bewaken
borgen zorg|dragen koppelen samen|voegen vergezellen bezoeken rond|leiden trainen op|leiden
instrueren begeleiden coachen helpen bij|staan bij|springen in|zetten herplaatsen detacheren
op|ruimen schoon|maken maaien snoeien planten herplanten kappen baggeren strooien vegen asfalteren
verharden schilderen verven in|zaaien spoelen reinigen ontruimen dempen graven bouwrijp|maken
in|stellen inspannen verlengen verkorten verhogen verlagen halveren verdubbelen bevriezen
op|schorten uit|stellen stop|zetten in|trekken af|schaffen op|heffen vernieuwen verversen
uitbreiden uit|breiden tekenen ondertekenen bekrachtigen vrij|geven archiveren digitaliseren
scannen kopiëren printen drukken uit|printen filmen fotograferen terug|betalen over|maken storten
factureren declareren af|schrijven bemiddelen waarnemen waar|nemen klaar|zetten klaar|leggen
open|stellen open|zetten af|sluiten in|bouwen om|bouwen aan|jagen op|schalen af|schalen uit|rollen
herijken herbeoordelen heroverwegen heronderhandelen turven labelen markeren bewegwijzeren
terug|komen terug|brengen na|lopen recht|zetten door|berekenen
compenseren voor|zitten verantwoorden vormgeven lay-outen opmaken escaleren uit|vaardigen af|geven
toe|kennen uit|keren aan|dragen oplossen op|lossen verhelpen weg|nemen weg|werken
kwijt|schelden bekend|stellen aan|kondigen betrekken uit|trekken op|trekken ondernemen ontwarren
ontsluiten ontmantelen ontbinden ontslaan ontheffen verbreden versmallen versoberen verrijken
vergroten verkleinen vereenvoudigen verduurzamen verleggen vermijden voorkomen vermelden
verwoorden vergelijken vergaren vergroenen versnellen vertragen verbouwen verplanten aan|tonen
aan|sporen aan|moedigen aan|spannen aan|halen af|breken af|kopen af|lossen af|bouwen af|dekken
af|bakenen af|wegen af|toetsen af|kaarten af|lezen af|zetten bij|plaatsen bij|schrijven
bij|scholen door|spelen door|praten door|zoeken door|vragen door|plaatsen in|lezen in|perken
in|kaderen in|roosteren in|bellen mee|wegen mee|brengen na|bestellen na|bespreken om|zetten
om|leiden om|vormen op|frissen op|poetsen op|delen op|bergen op|splitsen op|eisen op|waarderen
op|knippen op|knappen over|boeken over|zetten over|doen rond|vragen rond|brengen terug|geven
terug|halen terug|dringen terug|draaien terug|melden uit|nemen uit|bouwen uit|faseren
uit|schakelen uit|loven uit|wisselen uit|denken uit|stippelen uit|tekenen uit|typen uit|lenen
vast|zetten voor|sorteren voor|bespreken vrij|spelen vrij|roosteren weg|brengen weg|strepen
achterhalen adverteren alarmeren annuleren assisteren automatiseren begrenzen bemensen bemonsteren
benchmarken beschermen bestrijden bewerken beveiligen blokkeren certificeren clusteren combineren
communiceren concretiseren definiëren doorgronden egaliseren expliciteren fuseren genereren
handhaven harmoniseren hergebruiken herbestemmen herhuisvesten herinrichten herkeuren herplannen
herschikken herverdelen hervormen indexeren initiëren installeren integreren intensiveren isoleren
kwantificeren lanceren legaliseren mandateren matchen mobiliseren monteren motiveren omschrijven
ontlasten optimaliseren overbruggen overhevelen privatiseren produceren professionaliseren
programmeren promoten recyclen reconstrueren reduceren reorganiseren renoveren retourneren
revitaliseren roosteren saneren scholen selecteren simuleren slopen splitsen sponsoren
standaardiseren stroomlijnen structureren synchroniseren taxeren toespitsen transformeren
uniformeren updaten uploaden valideren verankeren verdichten verfijnen vergunnen verrekenen
verruimen verscherpen verstevigen vervaardigen vervoeren visualiseren zuiveren doorontwikkelen
aan|kruisen aan|pakken aan|tekenen aan|wakkeren af|beelden af|drukken af|faseren af|schermen
bij|tanken bij|wonen door|luchten door|trekken in|calculeren in|graven in|kleuren in|lijsten
in|metselen in|pluggen in|schalen in|schenken in|tekenen in|vullen
na|sporen na|streven om|buigen op|hogen op|koken op|lijnen op|plussen op|rekken op|roepen
op|schonen op|sporen op|trommelen rond|trekken samen|brengen samen|roepen samen|werken tegen|gaan
terug|schalen terug|zetten toe|passen toe|rusten toe|spitsen uit|beitelen uit|dragen uit|dunnen
uit|graven uit|kammen uit|lezen uit|lijnen uit|mesten uit|pluizen uit|smeren uit|spitten
uit|venten uit|vlakken vast|binden vast|pinnen voor|behandelen voor|bewerken voor|drukken
voor|financieren voor|koken weg|sturen weg|wegen bestraten bemalen beplanten beschoeien betegelen
rappelleren in|duiken voorzien plakken na|jagen aan|schuiven uit|gaan uit|serveren af|doen
aan|boren aan|zwengelen aan|knopen aan|haken aan|kloppen aan|koppelen
aan|vlaggen op|zadelen op|duikelen op|tekenen op|haken op|zeggen uit|puzzelen
  uit|onderhandelen na|pluizen na|vorsen na|denken na|komen
door|ontwikkelen door|pakken door|hakken voor|schieten voor|verkennen voor|schrijven
 rond|krijgen rond|maken rond|kijken terug|pakken terug|vragen terug|vorderen
terug|trekken mee|leveren bij|sluiten bij|voegen
af|vaardigen af|vinken af|checken af|speuren in|dikken in|klinken in|kloppen in|knippen
 in|ruilen in|schieten in|werken in|wijden  om|wisselen om|draaien open|breken
open|gooien over|brengen over|hevelen over|schrijven over|sluizen samen|smeden stil|leggen
uiteen|zetten vast|klikken vol|plannen vooruit|schuiven weg|zetten weg|bezuinigen voort|schrijden
langs|brengen mee|praten klaar|maken bij|lichten rectificeren bijsturen
nabezorgen nasturen screenen sonderen flyeren folderen
ijken afvinken emailen e-mailen whatsappen videobellen bloggen
verroosteren ruilen verloten veilen verpachten verzekeren bijverzekeren ontvlechten
verzelfstandigen ontzorgen bespoedigen bezegelen bewaren herbezien herbevestigen herbemonsteren
herberekenen herbouwen herstarten herverkavelen herwaarderen vooraankondigen nabellen
toezenden toekennen inloten aflossen rooien knotten wieden harken stofzuigen dweilen
poetsen smeren olieën ontkalken ontstoppen plakken timmeren metselen
stuken behangen tochtdichten ventileren verlichten uitlichten ophogen herstraten frezen
belijnen afzetten omleiden opgraven ontgraven afgraven doorspoelen
bevissen uitbaggeren uitzetten beregenen
"""
# What is done both in a meeting and after it: a term or a receiver tells.
MEANWHILE = """
herinneren voor|lezen langs|gaan langs|lopen door|lopen betalen vergoeden financieren bekostigen
subsidiëren verlenen mee|financieren mee|bekostigen
tellen bespreken door|nemen door|spreken overleggen af|stemmen vergaderen bekijken bezien beraden
presenteren toe|lichten vertellen melden mede|delen mee|delen reageren beantwoorden antwoorden
adviseren vragen bevragen verzoeken delen geven brengen houden leggen zetten stellen nemen halen
doen terug|kijken stil|staan beoordelen wegen over|nemen tonen zorgen werken zoeken kijken
beginnen starten proberen pogen trachten vervolgen kiezen vast|stellen op|roepen aan|spreken
aan|gaan buigen spreken praten mee|nemen mee|denken mee|werken mee|doen mee|lopen mee|gaan
mee|geven aan|sluiten deel|nemen bij|wonen bij|dragen treffen richten gebruiken benutten volgen
bevorderen stimuleren versterken verduidelijken verhelderen concretiseren aan|wijzen benoemen
belichten behandelen onderhandelen aan|dringen pleiten lobbyen bepleiten aan|houden ontvangen
krijgen opdragen op|dragen machtigen mandateren vrij|stellen voeren dragen tillen trekken bieden
schenken kopen verkopen lezen uit|leggen aan|geven verschaffen in|spreken gebruik|maken overwegen
in|gaan stoppen staken hervatten verifiëren openen sluiten aan|bieden dekken spannen in|spannen
treden voor|dragen ontwikkelen verwerven schakelen in|schakelen voor|lichten lichten
"""
# What people do in a meeting while it is reported; nothing follows from it.
NARRATE = """
voor|rekenen aan|voeren heten welkom|heten danken bedanken feliciteren complimenteren condoleren
herdenken memoreren refereren verwijzen zeggen verklaren noemen stellen opmerken op|merken
constateren concluderen benadrukken onderstrepen bevestigen ontkennen erkennen herhalen beamen
vervolgen schetsen uiten uit|spreken wijzen vragen af|vragen bekritiseren betwijfelen betreuren
waarderen loven prijzen verwelkomen toejuichen toe|juichen onderschrijven instemmen in|stemmen
ontraden opperen suggereren waarschuwen voor|stellen signaleren observeren vermoeden interrumperen
onderbreken schorsen heropenen resumeren recapituleren kritiseren nuanceren relativeren
tegen|werpen tegen|spreken aan|stippen aan|tekenen aan|halen hekelen betogen stemmen verwerpen
aanvaarden bekrachtigen vernemen horen luisteren toe|horen verontschuldigen excuseren
"""
# What people think, feel, want or can: no deed.
MIND = """
vinden denken menen achten beschouwen geloven vermoeden verwachten hopen vrezen wensen willen
begrijpen besluiten beslissen bepalen snappen herkennen zien inzien in|zien weten kennen beseffen
twijfelen overwegen betwijfelen voelen ervaren merken missen hechten verlangen eisen prefereren
verkiezen billijken betreuren aarzelen schromen weigeren durven hoeven behoeven dienen moeten
mogen kunnen horen vertrouwen hoeden verbazen verheugen ergeren onderkennen vergissen
"""
# What is, lasts or holds.
STATE = """
zijn blijven worden lijken blijken schijnen heten hebben bestaan liggen staan zitten hangen wonen
leven gelden betekenen kosten bedragen vergen behoren bezitten bevatten omvatten verschillen
ontbreken voldoen passen kloppen baten schelen leiden berusten af|hangen samen|hangen
overeen|stemmen beschikken vallen vormen vertegenwoordigen spelen lopen door|lopen beslaan
betreffen uit|maken deel|uitmaken verblijven verkeren vertoeven functioneren fungeren dienen
tegen|vallen mee|vallen gebeuren plaats|vinden bekleden genieten heersen exploiteren beheren
onderhouden wachten
"""
# What befalls things and people of itself.
CHANGE = """
groeien dalen stijgen toe|nemen af|nemen ontstaan verdwijnen eindigen aflopen af|lopen verlopen
vervallen veranderen verslechteren verouderen krimpen slinken zakken kelderen af|treden aan|treden
op|stappen vertrekken verhuizen pensioneren opvolgen sterven overlijden in|gaan ingaan verstrijken
op|raken uit|vallen uit|lopen vast|lopen slagen mislukken lukken aan|breken
"""
# To go on with: on its own, work that is under way.
ONGOING = """
streven werken wachten onderhandelen door|werken voort|borduren worstelen kampen
"""
# Deeds only with the words beside them, which the table of idioms has.
WITH_WORDS = """
hakken door|hakken duiken kloppen aan|kloppen steken kruipen klimmen springen storten smeden slaan
schuiven gooien hangen op|hangen vinden grijpen scharen verdiepen ontfermen buigen
vergewissen verstaan beijveren hard|maken zetten vast|houden binden houden
wenden bekommeren verbinden verplichten wandelen lopen
"""
AUXILIARIES = listed(
    "zijn hebben worden zullen kunnen moeten mogen willen gaan laten blijven hoeven dienen komen"
    " doen"
)
GROUPS = {
    "promise": PROMISE,
    "agree": AGREE,
    "act": ACT,
    "meanwhile": MEANWHILE,
    "narrate": NARRATE,
    "mind": MIND,
    "state": STATE,
    "change": CHANGE,
    "ongoing": ONGOING,
    "with words": WITH_WORDS,
}
