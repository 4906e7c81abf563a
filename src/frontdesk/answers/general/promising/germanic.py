"""Promises in German, Dutch, Swedish, Danish and Norwegian."""

from frontdesk.answers.alternatives import any_of
from frontdesk.answers.general.promising.reach import PAUSE, denial, shared, unless_behind

_NUMBERED = r"(?: (?:nr\.?|nummer|#)? ?[(#]?[\w-]*\d[\w-]*\)?)?"

# German: what is done is often the verb's second half, far behind it, so that the first half tells.
_DE_DO = any_of(
    "rufe|melde|schreibe ihnen|schreibe dir|schicke|sende|kummere|gebe|leite|frage|klare|prufe|storniere",
    "buche|erstatte|veranlasse|verbinde|informiere|benachrichtige|kontaktiere|aktualisiere|andere|bestelle",
    "reserviere|spreche (?:mit|das|es)|rede mit|hake|trage (?:sie|das|ihre[nr]?)|setze (?:sie|das|mich)",
    "nehme (?:sie|kontakt|das|mich)|losche|kundige|erledige|sorge|vereinbare|ubergebe|ubermittle",
    "merke (?:sie|das|es|ihre[nr]?)|lasse (?:sie|ihnen|dir|das)|hinterlege|vermerke|maile",
    "(?:teile|sage) (?:der|dem|den|meine[nmr]|unsere[nmr])",
)
DE_INFINITIVES = any_of(
    "rufen|melden|schreiben|schicken|senden|kummern|geben|leiten|fragen|klaren|prufen|stornieren|buchen",
    "erstatten|veranlassen|verbinden|informieren|benachrichtigen|kontaktieren|aktualisieren|andern|bestellen",
    "reservieren|erledigen|setzen|vereinbaren|bearbeiten|ubermitteln|liefern|mailen",
)
_DE_YOU = r"(?:sie|ihnen|ihre?[nmrs]?|dich|dir|deine?[nmrs]?|euch|uns|weiter|bescheid)"
_DE_NEAR = r"(?:in kurze|gleich|bald|demnachst|morgen|heute|ubermorgen|umgehend|zeitnah|schnellstmoglich|noch)"
_DE_THING = any_of(
    "bestellung|erstattung|ruckerstattung|anfrage|paket|lieferung|sendung|ware|buchung|reservierung",
    "beschwerde|ticket|adresse|abo|abonnement|vertrag|konto|termin|auftrag|anliegen|nachricht|retoure|geld",
    "ersatz",
)
_DE_NOUN = rf"{_DE_THING}\w*"
DE_DONE_WITH = any_of(
    "storniert|weitergeleitet|erstattet|zuruckerstattet|geandert|bearbeitet|bestellt|gebucht|erstellt",
    "veranlasst|aktualisiert|verschoben|verlegt|umgebucht|verschickt|versendet|versandt|abgeschickt|gekundigt",
    "reserviert|erledigt|angelegt|eingeleitet|angewiesen|uberwiesen|unterwegs|auf dem weg",
)
_DE_ALREADY = r"(?:bereits|nun|jetzt|soeben|hiermit|schon|damit|gerade|ab sofort|erfolgreich)"
_DE_SERVED = any_of(
    "abgemeldet|angemeldet|eingetragen|ausgetragen|registriert|vorgemerkt|gebucht|umgebucht|eingebucht",
    "freigeschaltet|entsperrt|benachrichtigt",
)
_DE_PERSON = any_of(
    r"mitarbeiter\w*|kolleg\w+|mensch|berater\w*|person|agent\w*|\w*techniker\w*|monteur\w*|handwerker\w*",
)
_DE_PEOPLE = any_of(
    r"unser\w* (?:\w+ )?(?:team|support|\w*dienst|\w*service|mitarbeiter\w*|kolleg\w+|abteilung|leute)",
    rf"(?:ein\w*|mein\w*) (?:\w+ )?{_DE_PERSON}",
    r"das (?:\w+)?team",
    "der (?:kundendienst|kundenservice|support)",
    "jemand",
)
DE_NOT = unless_behind(r"nicht|keine?[nmrs]?|nie|leider", joins="und")
DE_AGENT = any_of(
    rf"{shared('und|aber')}(?:habe|werde|{_DE_DO})\b{DE_NOT}",
    rf"\bich (?:\w+ )?{_DE_DO}\b{DE_NOT}|\b{_DE_DO} ich\b{DE_NOT}",
    rf"\bich (?:werde|habe|sende)\b{DE_NOT}{unless_behind('erklaren|erlautern|beschreiben', joins='und')}",
    rf"\bich wurde (?:\w+ ){{0,4}}?gerne? (?:\w+ ){{0,5}}?{DE_INFINITIVES}\b{DE_NOT}",
    rf"\b(?:habe|werde) ich (?:sie|ihnen|ihre?[nmrs]?|dich|dir|deine?[nmrs]?|das|es|die|den)\b{DE_NOT}",
)
_DE_WAS = any_of("wurden?|ist|sind|habe ich|wird")
_DE_YOUR = any_of("ihre?[nmrs]?|deine?[nmrs]?")
_DE_NOW = any_of("bereits|nun|jetzt|soeben|hiermit|schon|gerade|erfolgreich")
_DE_SETTLED = any_of("erledigt|veranlasst|in die wege geleitet")
DE_DONE = any_of(
    rf"\b{_DE_YOUR} (?:\w+ )?{_DE_NOUN}{_NUMBERED} {_DE_WAS}\b{DE_NOT}.{{0,40}}\b{DE_DONE_WITH}\b",
    rf"\b(?:die|das|der) (?:\w+ )?{_DE_NOUN}{_NUMBERED} (?:wurden?|ist|sind)\b{DE_NOT}(?: {_DE_NOW})+ {DE_DONE_WITH}\b",
    rf"\b(?:die|das|der|ihre?|deine?) {_DE_NOUN}{_NUMBERED} (?:ist|sind) (?:\w+ )?(?:unterwegs|auf dem weg)\b",
    rf"\b{_DE_YOUR} {_DE_NOUN}{_NUMBERED} (?:(?!wurden?|ist|sind)\w+ ){{0,3}}{DE_DONE_WITH} (?:wurden?"
    r"|worden|ist|sind)\b",
    rf"\b(?:sie (?:sind|wurden)|du (?:bist|wurdest)) (?:{_DE_ALREADY} )+(?:\w+ ){{0,3}}{_DE_SERVED}\b",
    rf"\b(?:sie wurden|du wurdest) (?:(?!nicht)\w+ ){{0,4}}{_DE_SERVED}\b",
    rf"\b(?:das|es|alles) (?:ist|wurde) (?:bereits |schon |hiermit |jetzt )?{_DE_SETTLED}",
)
_DE_SERVES = any_of(
    "werden|wird|melde[nt]|ruf(?:t|en)|kontaktier(?:t|en)|kummer[nt]|schreib(?:t|en)|pruf(?:t|en)|setzt|hilft",
    "nimmt|antwortet|bearbeitet",
    r"kommt (?:\w+ )?(?:zu (?:ihnen|dir)|vorbei)",
)
_DE_RECEIVE = any_of("erhalten|bekommen|erhaltst|bekommst|horen|horst")
_DE_AWAITED = any_of(rf"von (?:uns|mir|unser\w*|eine[mr])|{_DE_NEAR}|einen (?:an|ruck)ruf")
_DE_REACHED = any_of(
    "kontaktiert|angerufen|zuruckgerufen|benachrichtigt|informiert|verbunden|weitergeleitet",
)
_DE_SOON = any_of("morgen|heute|ubermorgen|in kurze|gleich|bald|demnachst")
_DE_COMES = any_of("kommt|wird|trifft|geht|ist")
DE_TOGETHER = any_of(
    rf"\bwir (?:\w+ )?{DE_INFINITIVES}\b{DE_NOT}.{{0,40}}\b{_DE_YOU}\b",
    rf"\b{DE_INFINITIVES} wir\b{DE_NOT}.{{0,40}}\b{_DE_YOU}\b",
    r"\bwir (?:werden|melden|rufen|kontaktieren|haben (?:ihre?|das))\b(?![^,;.:]{0,30}\bnicht\b)",
    rf"\b{_DE_PEOPLE}\b.{{0,20}}\b{_DE_SERVES}\b{DE_NOT}",
    rf"\b(?:sie|du) {_DE_RECEIVE}\b{DE_NOT}(?=.{{0,70}}\b{_DE_AWAITED}\b)",
    rf"\b(?:sie|du) (?:werden|wirst)\b.{{0,40}}\b{_DE_REACHED}\b",
    rf"\b(?:ihre?|deine?) (?:\w+ )?{_DE_NOUN}{_NUMBERED} {_DE_COMES}\b{DE_NOT}.{{0,30}}\b{_DE_SOON}\b",
)

NL_NOT = unless_behind("niet|geen|nooit|helaas", joins="en|dat|omdat")
_NL_NOUN = any_of(
    "bestelling|aanvraag|verzoek|terugbetaling|pakket|pakje|levering|zending|boeking|reservering|klacht|adres",
    "abonnement|account|afspraak|order|vraag|ticket|retour|geld",
)
_NL_DO = any_of(
    "overleg|bespreek|spreek (?:met|dit|het)|praat met|handel|los (?:het|dit|dat)|schrijf (?:u|je)",
    "zoek (?:het|dit|dat)|stuur|geef|annuleer|bel|verbind|regel|controleer|meld|boek|mail",
    "zorg (?:ervoor|dat|voor)|vraag (?:het|dit|een|mijn|ons)|informeer|reserveer|wijzig|bevestig dat|schakel",
    "neem contact|neem dit|pas (?:uw|je)|zet (?:uw|je|dit|het)|laat (?:het|dit|u|je|ons|onze|mijn|de)",
    "(?:vertel|zeg) (?:tegen )?(?:de|mijn|onze?)|deel (?:de|mijn|onze?)",
)
NL_ACTED = any_of(
    "door(?:sturen|gestuurd|gegeven|geven|verbinden)",
    "bellen|gebeld|geannuleerd|annuleren|terugbetaald|terugbetalen|contact opnemen|gecontroleerd|controleren",
    "gestuurd|sturen|aangepast|aanpassen|gewijzigd|wijzigen|geregeld|regelen|geboekt|boeken|gereserveerd",
    "gemeld|melden|nakijken|afgehandeld|afhandelen|opgelost|oplossen|besproken|bespreken|overlegd|overleggen",
    "(?:ge)?spr[eo]ken|vragen|uitgezocht|afgemeld|uitgeschreven|nagekeken|uitzoeken|mailen|gemaild|aangemaakt",
    "bijgewerkt|ingelicht|inlichten|verwerkt|gevraagd",
)
NL_AGENT = any_of(
    rf"{shared('en|maar|dus')}(?:{_NL_DO}\b{NL_NOT}|(?:heb|zal|ga)\b{NL_NOT}.{{0,60}}\b{NL_ACTED}\b)",
    rf"\bik (?:\w+ )?{_NL_DO}\b{NL_NOT}",
    rf"\b(?:stuur|geef|annuleer|bel|verbind|regel|mail|meld|boek) ik\b{NL_NOT}",
    rf"\bik (?:zal|ga|heb)\b{NL_NOT}.{{0,60}}\b{NL_ACTED}\b",
)
NL_DONE_WITH = any_of(
    "geannuleerd|terugbetaald|verzonden|verstuurd|gewijzigd|aangepast|onderweg|doorgestuurd|verwerkt|geboekt",
    "gereserveerd|opgezegd|bijgewerkt|verzet|verplaatst|bevestigd",
)
_NL_SERVED = any_of("afgemeld|uitgeschreven|aangemeld|ingeschreven|geregistreerd|geboekt|terugbetaald")
NL_DONE = any_of(
    rf"\b(?:uw|je|jouw|de|het) (?:\w+ )?{_NL_NOUN}{_NUMBERED} (?:is|werd|zijn)\b{NL_NOT}.{{0,25}}\b{NL_DONE_WITH}\b"
    r"(?! als (?:u|je|we|wij|uw|de|het)\b)",
    r"\b(?:dat|het|dit|alles) is (?:al |nu )?(?:geregeld|in orde gemaakt)\b",
    rf"\b(?:u|je|jij) bent (?:nu|al|inmiddels|bij dezen) (?:\w+ ){{0,3}}?{_NL_SERVED}\b",
)
_NL_WE_DO = any_of(
    "zullen|gaan|nemen|bellen|mailen|sturen|laten|schrijven|betalen|storten|annuleren|controleren|houden",
    "geven|verbinden|helpen|regelen",
)
_NL_DO_WE = any_of("bellen|mailen|sturen|nemen|schrijven|laten|annuleren|regelen")
_NL_PEOPLE = any_of(
    r"een (?:medewerk\w+|collega|persoon|adviseur|specialist)",
    "iemand|(?:ons|het) team|mijn collega",
    r"onze (?:\w*klantenservice|collega\w*|medewerk\w+|afdeling|support)",
)
NL_SERVES = any_of(
    "zal|neemt|belt|gaat|komt|stuurt|helpt|kijkt|mailt|schrijft|reageert|antwoordt|behandelt",
)
_NL_FROM_US = any_of("van (?:ons|mij|een)|zo snel|binnenkort|morgen|vandaag|spoedig|straks|zo meteen")
_NL_SOON = any_of("morgen|vandaag|binnenkort|straks")
NL_TOGETHER = any_of(
    rf"\b(?:we|wij) {_NL_WE_DO}\b{NL_NOT}.{{0,40}}\b(?:u|jou|je|uw|contact|terug|weten)\b",
    rf"\b{_NL_DO_WE} (?:we|wij)\b.{{0,30}}\b(?:u|uw|je|jou|contact)\b",
    rf"\b{_NL_PEOPLE} {NL_SERVES}\b",
    rf"\b(?:u|je) (?:ontvangt|krijgt|hoort)\b.{{0,60}}\b{_NL_FROM_US}\b",
    r"\b(?:u|je) wordt\b.{0,30}\b(?:gebeld|teruggebeld|gecontacteerd|doorverbonden|benaderd)\b",
    rf"\b(?:uw|je|jouw) (?:\w+ )?{_NL_NOUN}{_NUMBERED} (?:komt|wordt|arriveert)\b.{{0,30}}\b{_NL_SOON}\b",
)

SV_DO = any_of(
    "skicka|vidarebefordra|ring|avboka|annullera|kontakta|kolla|koppla|meddela|aterkomm|atterkomm|ordna|fixa",
    "mejla|maila|se till|ser till|sett till|ta hand|tar hand|tagit hand|ta kontakt|tar kontakt|boka|andra",
    "uppdatera|aterbetala|hora av|hor av|lamna|kontrollera|undersok|skriv(?:a|er) till|informera|bestall",
    r"makulera|skapa|prata\w* med|tala\w* (?:med|om for)|fraga\w* (?:min|mina|en|var|chef)|hantera|los(?:a|er|t)",
    "(?:beratta|saga?|sager) (?:for|till)",
    "avregistrera|oppna|registrera|eskalera|gett|ge besked|forvarna|overfor|avbryt|avbrut|fatt",
)
_SV_NOT = unless_behind("inte|ej|ingen|inga|inget|aldrig", joins="och|att")
_SV_NOUN = any_of(
    "bestallning|order|tid|aterbetalning|bokning|paket|arende|adress|leverans|forfragan|reservation",
    "prenumeration|konto|retur|klagomal|pengar",
)
_SV_NOW = any_of("nu |genast |redan |just |gärna |garna ")
SV_AGENT = any_of(
    rf"{shared('och|men')}(?:ska |har )?{_SV_NOW}?{SV_DO}\w*{_SV_NOT}",
    rf"\bjag (?:ska |kommer att |har |vill |skulle )?{_SV_NOW}?{SV_DO}\w*{_SV_NOT}",
    rf"\b(?:ska|har) jag {SV_DO}\w*{_SV_NOT}",
)
SV_DONE_WITH = any_of(
    r"avbok\w+|annuller\w+|makuler\w+|aterbetal\w+|skick\w+|andra\w+|flytta\w+|uppdater\w+|bokats|bokad",
    r"bestallts|vidarebefordra\w+|pa vag|reserver\w+",
)
SV_DONE = any_of(
    rf"\b(?:din|ditt|dina|er|ert) (?:\w+ )?{_SV_NOUN}{_NUMBERED} (?:har|ar|blev)\b{_SV_NOT}.{{0,25}}\b{SV_DONE_WITH}\b",
    rf"\b\w*{_SV_NOUN}(?:en|et)? ar (?:nu |redan )?pa vag\b",
    r"\bdet ar (?:redan |nu )?(?:ordnat|fixat|klart)\b",
    r"\bdu ar (?:nu|redan) (?:\w+ ){0,3}?(?:avregistrerad|avanmald|anmald|inbokad|registrerad|bokad|utskriven)\b",
)
_SV_PEOPLE = any_of(
    "nagon",
    "en (?:kollega|medarbetare|handlaggare|person|radgivare)",
    "(?:vart )?team(?:et)?|(?:var )?kundtjanst|supporten|min kollega",
)
_SV_FROM_US = any_of("fran oss|av oss|snart|i ?morgon|inom kort|uppringd|kontaktad")
_SV_SOON = any_of("i ?morgon|i ?dag|snart|inom kort")
SV_TOGETHER = any_of(
    rf"\bvi (?:ska |kommer att |har )(?:nu |snart |genast )?{SV_DO}\w*{_SV_NOT}",
    rf"\bvi {SV_DO}\w*{_SV_NOT}.{{0,30}}\b(?:dig|er|din|ditt|dina|ert|oss|kontakt|i ?morgon|snart|besked)\b",
    rf"\b{_SV_PEOPLE} (?:kommer|ringer|kontaktar|hor av|ska|aterkommer|svarar|tar|hjalper|skickar|mejlar)\b",
    rf"\bdu (?:far|kommer att (?:fa|bli)|blir|hor)\b.{{0,60}}\b{_SV_FROM_US}\b",
    rf"\b(?:din|ditt|dina|ert?) (?:\w+ )?{_SV_NOUN}{_NUMBERED} (?:kommer|anlander|levereras)\b.{{0,30}}\b{_SV_SOON}\b",
)

DN_DO = any_of(
    "send|videresend|ring|annuller|kanseller|avbestill|afbestil|kontakt|tjekk|sjekk|sorg(?:e|er) for|sørg",
    "tage? mig af|tager mig af|tar meg av|ta meg av|giv|gir |gi besked|gi beskjed|opdater|oppdater",
    "stille? (?:dig|deg|om)|stiller (?:dig|deg|om)|sett(?:e|er) (?:dig|deg) over|refunder|bestil|reserver",
    "book|vender tilbage|vende tilbage|kommer tilbake|komme tilbake|meld|informer|undersøg|undersøk",
    "kontroller|andr|ændr|endr|opret|opprett|ordn|fiks|skriv(?:e|er) til|viderestil|viderefor|eskaler",
    r"skal nok|tilbagebetal|tilbakebetal|tager kontakt|tar kontakt|(?:tal|snakk|prat)\w* med",
    r"sp[oø]r\w* (?:min|mine|en|sjefen|chefen)",
    "handter|håndter|løs|afmeld|avmeld|frameld|ta kontakt|tage kontakt|mail|hører fra|underret|varsl",
    "si(?:g|ge|ger|er) (?:det |ifra )*til|fort[æe]ll?(?:e|er)? (?!dig|deg|jer|dere)",
)
_DN_NOT = unless_behind("ikke|ingen|intet|aldrig?", joins="og|at")
_DN_NOUN = any_of(
    "ordren?|tid|time|bestilling(?:en)?|pakken?|refusion(?:en)?|refusjon(?:en)?|reservation|reservasjon",
    "booking|adresse|sag|sak|henvendelse|levering|forsendelse|abonnement|konto|klage|foresporsel|forespørsel",
    "penge|penger|tilbagebetaling(?:en)?|tilbakebetaling(?:en)?",
)
_DN_NOW = any_of("nu |na |straks |allerede |gerne |gjerne |lige |ogsa ")
DN_AGENT = any_of(
    rf"{shared('og|men')}(?:vil |skal |har )?{_DN_NOW}?{DN_DO}\w*{_DN_NOT}",
    rf"\bjeg (?:vil |skal |har |kommer til a |kan godt )?{_DN_NOW}?{DN_DO}\w*{_DN_NOT}",
    rf"\b(?:vil|skal|har) jeg {DN_DO}\w*{_DN_NOT}",
)
DN_DONE_WITH = any_of(
    r"annuller\w+|kanseller\w+|refunder\w+|pa vej|pa vei|sendt|ændret|endret|flyttet|opdateret|oppdatert",
    r"reserver\w+",
    "booket|bestilt|videresendt|afsendt|tilbagebetalt|tilbakebetalt|avbestilt|afbestilt",
)
_DN_YOUR = any_of("din|dit|ditt|dine|jeres|deres")
_DN_SERVED = any_of(
    r"afmeldt|avmeldt|tilmeldt|pameldt|registrer\w+|booket|innmeldt|utmeldt|refundert|refunderet",
)
DN_DONE = any_of(
    rf"\b{_DN_YOUR} (?:\w+ )?{_DN_NOUN}{_NUMBERED} (?:er|blev|ble|har)\b{_DN_NOT}.{{0,25}}\b{DN_DONE_WITH}\b",
    rf"\b{_DN_NOUN} er (?:nu |na |allerede )?pa ve[ij]\b",
    r"\bdet er (?:nu |na |allerede )?(?:ordnet|fikset|klaret)\b",
    rf"\bdu er (?:nu|na|allerede|blevet|blitt) (?:\w+ ){{0,3}}?{_DN_SERVED}\b",
)
_DN_YOU = any_of("dig|deg|jer|dere|din|dit|ditt|dine|oss|os|kontakt|tilbage|tilbake|i ?morgen|snart")
_DN_PEOPLE = any_of(
    "nogen|noen",
    "en (?:kollega|medarbejder|medarbeider|person|radgiver|konsulent)",
    "(?:vores |vart )?team(?:et)?|(?:vores )?kundeservice|supporten|min kollega",
)
DN_SERVES = any_of(
    "vil|ringer|kontakter|skal|vender|kommer|svarer|tager|tar|hjælper|hjelper|skriver|sender",
)
_DN_FROM_US = any_of(
    "fra (?:os|oss)|af os|av oss|snart|i ?morgen|inden for kort|om kort|ringet op|oppringt|kontaktet",
)
_DN_RECEIVE = any_of("far|vil (?:fa|blive|bli|høre|modtage)|bliver|blir|hører|modtager|mottar")
_DN_COMES = any_of("kommer|ankommer|leveres|bliver leveret|blir levert")
_DN_SOON = any_of("i ?morgen|i ?dag|snart|om kort")
DN_TOGETHER = any_of(
    rf"\bvi (?:vil |skal |har |kommer til a )(?:nu |na |snart |straks )?{DN_DO}\w*{_DN_NOT}",
    rf"\bvi {DN_DO}\w*{_DN_NOT}.{{0,30}}\b{_DN_YOU}\b",
    rf"\b{_DN_PEOPLE} {DN_SERVES}\b",
    rf"\bdu {_DN_RECEIVE}\b.{{0,60}}\b{_DN_FROM_US}\b",
    rf"\b(?:din|dit|ditt|dine) (?:\w+ )?{_DN_NOUN}{_NUMBERED} {_DN_COMES}\b.{{0,30}}\b{_DN_SOON}\b",
)

AGENT = "|".join((DE_AGENT, NL_AGENT, SV_AGENT, DN_AGENT))
DONE = "|".join((DE_DONE, NL_DONE, SV_DONE, DN_DONE))
TOGETHER = "|".join((DE_TOGETHER, NL_TOGETHER, SV_TOGETHER, DN_TOGETHER))

_DE_DENIED = denial(
    rf"(?:ich (?:kann|konnte|weiss|darf)|wir (?:konnen|wissen|durfen))\b[^{PAUSE}]{{0,60}}\bnicht\b(?! nur)",
    joins="und",
    but="aber|sondern|doch|jedoch|deshalb|daher",
    asks=r"wann|ob|wie|wer|wo|was|warum|wieso|dass|welche[nmrs]?",
    promise=DE_AGENT,
    comma=True,
)
_NL_DENIED = denial(
    rf"(?:ik (?:kan|weet|mag)|(?:we|wij) (?:kunnen|weten|mogen))\b[^{PAUSE}]{{0,60}}\bniet\b(?! alleen)",
    joins="en",
    but="maar|echter|dus|daarom",
    asks="wanneer|of|hoe|wat|wie|waar|waarom|dat|welke",
    promise=NL_AGENT,
    comma=True,
)
_NORDIC_DENIED = denial(
    rf"(?:j[ae]g|vi) (?:kan|vet|ved|far|kjenner)\b[^{PAUSE}]{{0,60}}\b(?:inte|ikke)\b(?! (?:bara|bare|kun))",
    joins="och|og",
    but="men|dock|dog|derfor|darfor",
    asks="nar|om|hvornar|hvor|hva|hvad|hur|vad|var|hvem|vem|at|att|hvorfor|varfor|hvilke[tn]?|vilke[nt]",
    promise=f"{SV_AGENT}|{DN_AGENT}",
    comma=True,
)
NO_PROMISE = any_of(_DE_DENIED, _NL_DENIED, _NORDIC_DENIED)
"""What is denied, to the end of what is said not to be known."""
_DE_AT_ONCE = any_of(
    "ihnen|dir|euch|sie|dich|kann|darf|muss|mochte|will|freue|mich|teile|weise|zu|gerne?|hiermit|auch|noch|nur",
    "schon|jetzt|nun|leider|aber|zudem|ausserdem|gleich|einmal|daran|darauf|daruber|davon|sicher|erfreut",
)
_DE_TELL = any_of(
    "informieren?|bestatigen?|mitteilen|mitzuteilen|mit|versichern|versichere|sehe|sagen?|hin|hinweisen",
    "erinnern|erinnere",
)
_NL_AT_ONCE = any_of(
    "u|jou|je|jullie|kan|mag|moet|wil|graag|hierbij|ook|nog|alleen|al|nu|helaas|even|er|erop|eraan|ervan|deel|wijs",
    "laat|mee|te",
)
_NL_TELL = any_of(
    "informeer|informeren|meld|melden|bevestig(?:en)?|zie|zeg|zeggen|vertel|vertellen|mee|meedelen|weten|verzeker",
    "verzekeren|op|herinner",
)
_NORDIC_AT_ONCE = any_of(
    "dig|deg|er|dere|jer|eder|kan|vil|vill|ma|maste|skulle|gerne|gjerne|garna|bara|bare|kun|ogsa|ocksa|harmed",
    "hermed|herved|nu|na|om|pa|for|att|at|a",
)
_NORDIC_TELL = any_of(
    r"informer\w*|bekraft\w*|bekræft\w*|bekreft\w*|se|ser|meddel\w*|paminn\w*|minn\w*|sager|siger|sier",
)
TELLS = any_of(
    rf"\bich (?:{_DE_AT_ONCE},? ){{0,5}}{_DE_TELL}(?: {_DE_AT_ONCE}){{0,3}},? dass\b",
    rf"\bik (?:{_NL_AT_ONCE} ){{0,5}}{_NL_TELL}(?: {_NL_AT_ONCE}){{0,3}},? dat\b",
    rf"\bj[ae]g (?:{_NORDIC_AT_ONCE} ){{0,4}}{_NORDIC_TELL}(?: {_NORDIC_AT_ONCE}){{0,3}},? att?\b",
)
"""Who tells the visitor, here and now, that something is so does no more. Who will tell it, or tells others, does."""
