"""Promises in German, Dutch, Swedish, Danish and Norwegian."""

_NUMBERED = r"(?: (?:nr\.?|nummer|#)? ?[(#]?[\w-]*\d[\w-]*\)?)?"

# German: what is done is often the verb's second half, far behind it, so that the first half tells.
_DE_DO = (
    r"(?:rufe|melde|schreibe ihnen|schreibe dir|schicke|sende|kummere|gebe|leite|frage|klare|prufe|storniere|buche|"
    r"erstatte|veranlasse|verbinde|informiere|benachrichtige|kontaktiere|aktualisiere|andere|bestelle|reserviere|"
    r"spreche (?:mit|das|es)|rede mit|hake|trage (?:sie|das|ihre[nr]?)|setze (?:sie|das|mich)|"
    r"nehme (?:sie|kontakt|das|mich)|losche|kundige|"
    r"erledige|sorge|vereinbare|ubergebe|ubermittle|lasse (?:sie|ihnen|dir|das)|hinterlege|vermerke|maile)"
)
_DE_WE_DO = (
    r"(?:rufen|melden|schreiben|schicken|senden|kummern|geben|leiten|fragen|klaren|prufen|stornieren|buchen|"
    r"erstatten|"
    r"veranlassen|verbinden|informieren|benachrichtigen|kontaktieren|aktualisieren|andern|bestellen|reservieren|"
    r"erledigen|setzen|vereinbaren|bearbeiten|ubermitteln|liefern|mailen)"
)
_DE_YOU = r"(?:sie|ihnen|ihre?[nmrs]?|dich|dir|deine?[nmrs]?|euch|uns|weiter|bescheid)"
_DE_NEAR = r"(?:in kurze|gleich|bald|demnachst|morgen|heute|ubermorgen|umgehend|zeitnah|schnellstmoglich|noch)"
_DE_NOUN = (
    r"(?:bestellung|erstattung|ruckerstattung|anfrage|paket|lieferung|sendung|ware|buchung|reservierung|beschwerde|"
    r"ticket|adresse|abo|abonnement|vertrag|konto|termin|auftrag|anliegen|nachricht|retoure|geld|ersatz)\w*"
)
_DE_DONE = (
    r"(?:storniert|weitergeleitet|erstattet|zuruckerstattet|geandert|bearbeitet|bestellt|gebucht|erstellt|veranlasst|"
    r"aktualisiert|verschoben|verlegt|umgebucht|verschickt|versendet|versandt|abgeschickt|gekundigt|reserviert|"
    r"erledigt|angelegt|eingeleitet|"
    r"angewiesen|uberwiesen|unterwegs|auf dem weg)"
)
_DE_ALREADY = r"(?:bereits|nun|jetzt|soeben|hiermit|schon|damit|gerade|ab sofort|erfolgreich)"
_DE_SERVED = (
    r"(?:abgemeldet|angemeldet|eingetragen|ausgetragen|registriert|vorgemerkt|gebucht|umgebucht|eingebucht|"
    r"freigeschaltet|entsperrt|benachrichtigt)"
)
_DE_PEOPLE = (
    r"(?:unser\w* (?:\w+ )?(?:team|support|\w*dienst|\w*service|mitarbeiter\w*|kolleg\w+|abteilung|leute)|"
    r"(?:ein\w*|mein\w*) (?:\w+ )?(?:mitarbeiter\w*|kolleg\w+|mensch|berater\w*|person|agent\w*|\w*techniker\w*|"
    r"monteur\w*|handwerker\w*)|"
    r"das (?:\w+)?team|der (?:kundendienst|kundenservice|support)|jemand)"
)
_DE_NOT = r"(?![^,;.:]{0,40}\b(?:nicht|keine?[nmrs]?|nie|leider)\b)"
DE_AGENT = (
    rf"\bich (?:\w+ )?{_DE_DO}\b{_DE_NOT}"
    rf"|\b{_DE_DO} ich\b{_DE_NOT}"
    r"|\bich (?:werde|habe|sende)\b(?![^,;.:]{0,30}\b(?:erklaren|erlautern|beschreiben|nicht|keine?[nmrs]?)\b)"
    rf"|\bich wurde (?:\w+ ){{0,4}}?gerne? (?:\w+ ){{0,5}}?{_DE_WE_DO}\b{_DE_NOT}"
    r"|\b(?:habe|werde) ich (?:sie|ihnen|ihre?[nmrs]?|dich|dir|deine?[nmrs]?|das|es|die|den)\b" + _DE_NOT
)
DE_DONE = (
    rf"\b(?:ihre?[nmrs]?|deine?[nmrs]?) (?:\w+ )?{_DE_NOUN}{_NUMBERED} (?:wurden?|ist|sind|habe ich|wird)\b"
    rf"{_DE_NOT}.{{0,40}}\b{_DE_DONE}\b"
    rf"|\b(?:die|das|der) (?:\w+ )?{_DE_NOUN}{_NUMBERED} (?:wurden?|ist|sind)\b{_DE_NOT}"
    rf"(?: (?:bereits|nun|jetzt|soeben|hiermit|schon|gerade|erfolgreich))+ {_DE_DONE}\b"
    rf"|\b(?:die|das|der|ihre?|deine?) {_DE_NOUN}{_NUMBERED} (?:ist|sind) (?:\w+ )?(?:unterwegs|auf dem weg)\b"
    rf"|\b(?:ihre?[nmrs]?|deine?[nmrs]?) {_DE_NOUN}{_NUMBERED} (?:(?!wurden?|ist|sind)\w+ ){{0,3}}{_DE_DONE} "
    r"(?:wurden?|worden|ist|sind)\b"
    rf"|\b(?:sie (?:sind|wurden)|du (?:bist|wurdest)) (?:{_DE_ALREADY} )+(?:\w+ ){{0,3}}{_DE_SERVED}\b"
    rf"|\b(?:sie wurden|du wurdest) (?:(?!nicht)\w+ ){{0,4}}{_DE_SERVED}\b"
    r"|\b(?:das|es|alles) (?:ist|wurde) (?:bereits |schon |hiermit |jetzt )?(?:erledigt|veranlasst|"
    r"in die wege geleitet)"
)
DE_TOGETHER = (
    rf"\bwir (?:\w+ )?{_DE_WE_DO}\b{_DE_NOT}.{{0,40}}\b{_DE_YOU}\b|\b{_DE_WE_DO} wir\b{_DE_NOT}.{{0,40}}\b{_DE_YOU}\b"
    r"|\bwir (?:werden|melden|rufen|kontaktieren|haben (?:ihre?|das))\b(?![^,;.:]{0,30}\bnicht\b)"
    rf"|\b{_DE_PEOPLE}\b.{{0,20}}\b(?:werden|wird|melde[nt]|ruf(?:t|en)|kontaktier(?:t|en)|kummer[nt]|"
    r"schreib(?:t|en)|"
    rf"pruf(?:t|en)|setzt|hilft|nimmt|antwortet|bearbeitet|kommt (?:\w+ )?(?:zu (?:ihnen|dir)|vorbei))\b{_DE_NOT}"
    rf"|\b(?:sie|du) (?:erhalten|bekommen|erhaltst|bekommst|horen|horst)\b{_DE_NOT}(?=.{{0,70}}"
    rf"\b(?:von (?:uns|mir|unser\w*|eine[mr])|{_DE_NEAR}|einen (?:an|ruck)ruf)\b)"
    r"|\b(?:sie|du) (?:werden|wirst)\b.{0,40}\b(?:kontaktiert|angerufen|zuruckgerufen|benachrichtigt|informiert|"
    r"verbunden|weitergeleitet)\b"
    rf"|\b(?:ihre?|deine?) (?:\w+ )?{_DE_NOUN}{_NUMBERED} (?:kommt|wird|trifft|geht|ist)\b{_DE_NOT}.{{0,30}}"
    r"\b(?:morgen|heute|ubermorgen|in kurze|gleich|bald|demnachst)\b"
)

_NL_NOT = r"(?![^,;.:]{0,40}\b(?:niet|geen|nooit|helaas)\b)"
_NL_NOUN = (
    r"(?:bestelling|aanvraag|verzoek|terugbetaling|pakket|pakje|levering|zending|boeking|reservering|klacht|adres|"
    r"abonnement|account|afspraak|order|vraag|ticket|retour|geld)"
)
NL_AGENT = (
    r"\bik (?:\w+ )?(?:overleg|bespreek|spreek (?:met|dit|het)|praat met|handel|los (?:het|dit|dat)|schrijf (?:u|je)|"
    r"zoek (?:het|dit|dat)|stuur|geef|annuleer|bel|verbind|regel|controleer|meld|boek|mail|zorg (?:ervoor|dat|voor)|"
    r"vraag (?:het|dit|een|mijn|ons)|informeer|reserveer|wijzig|bevestig dat|schakel|neem contact|neem dit|"
    r"pas (?:uw|je)|"
    rf"zet (?:uw|je|dit|het)|laat (?:het|dit|u|je|ons|de))\b{_NL_NOT}"
    rf"|\b(?:stuur|geef|annuleer|bel|verbind|regel|mail|meld|boek) ik\b{_NL_NOT}"
    rf"|\bik (?:zal|ga|heb)\b{_NL_NOT}.{{0,60}}\b(?:door(?:sturen|gestuurd|gegeven|geven|verbinden)|bellen|gebeld|"
    r"geannuleerd|annuleren|terugbetaald|terugbetalen|contact opnemen|gecontroleerd|controleren|gestuurd|sturen|"
    r"aangepast|aanpassen|gewijzigd|wijzigen|geregeld|regelen|geboekt|boeken|gereserveerd|gemeld|melden|nakijken|"
    r"afgehandeld|afhandelen|opgelost|oplossen|besproken|bespreken|overlegd|overleggen|(?:ge)?spr[eo]ken|vragen|"
    r"uitgezocht|afgemeld|uitgeschreven|nagekeken|uitzoeken|mailen|gemaild|aangemaakt|bijgewerkt|ingelicht|inlichten|verwerkt|gevraagd)\b"
)
NL_DONE = (
    rf"\b(?:uw|je|jouw|de|het) (?:\w+ )?{_NL_NOUN}{_NUMBERED} (?:is|werd|zijn)\b{_NL_NOT}.{{0,25}}\b(?:geannuleerd|"
    r"terugbetaald|verzonden|verstuurd|gewijzigd|aangepast|onderweg|doorgestuurd|verwerkt|geboekt|gereserveerd|"
    r"opgezegd|bijgewerkt|verzet|verplaatst|bevestigd)\b|\b(?:dat|het|dit|alles) is (?:al |nu )?(?:geregeld|"
    r"in orde gemaakt)\b|\b(?:u|je|jij) bent (?:nu|al|inmiddels|bij dezen) (?:\w+ ){0,3}?(?:afgemeld|uitgeschreven|"
    r"aangemeld|ingeschreven|geregistreerd|geboekt|terugbetaald)\b"
)
NL_TOGETHER = (
    r"\b(?:we|wij) (?:zullen|gaan|nemen|bellen|mailen|sturen|laten|schrijven|betalen|storten|annuleren|controleren|"
    rf"houden|geven|verbinden|helpen|regelen)\b{_NL_NOT}.{{0,40}}\b(?:u|jou|je|uw|contact|terug|weten)\b"
    r"|\b(?:bellen|mailen|sturen|nemen|schrijven|laten|annuleren|regelen) (?:we|wij)\b.{0,30}\b(?:u|uw|je|jou|"
    r"contact)\b"
    r"|\b(?:een (?:medewerk\w+|collega|persoon|adviseur|specialist)|iemand|(?:ons|het) team|mijn collega|"
    r"onze (?:\w*klantenservice|collega\w*|medewerk\w+|afdeling|support)) (?:zal|neemt|belt|gaat|komt|stuurt|"
    r"helpt|kijkt|"
    r"mailt|schrijft|reageert|antwoordt|behandelt)\b"
    r"|\b(?:u|je) (?:ontvangt|krijgt|hoort)\b.{0,60}\b(?:van (?:ons|mij|een)|zo snel|binnenkort|morgen|vandaag|"
    r"spoedig|"
    r"straks|zo meteen)\b|\b(?:u|je) wordt\b.{0,30}\b(?:gebeld|teruggebeld|gecontacteerd|doorverbonden|benaderd)\b"
    rf"|\b(?:uw|je|jouw) (?:\w+ )?{_NL_NOUN}{_NUMBERED} (?:komt|wordt|arriveert)\b.{{0,30}}"
    r"\b(?:morgen|vandaag|binnenkort|straks)\b"
)

_SV_DO = (
    r"(?:skicka|vidarebefordra|ring|avboka|annullera|kontakta|kolla|koppla|meddela|aterkomm|atterkomm|ordna|"
    r"fixa|mejla|"
    r"maila|se till|ser till|sett till|ta hand|tar hand|tagit hand|ta kontakt|tar kontakt|boka|andra|uppdatera|"
    r"aterbetala|hora av|hor av|lamna|kontrollera|undersok|skriv(?:a|er) till|informera|bestall|makulera|skapa|"
    r"prata\w* med|tala\w* med|fraga\w* (?:min|mina|en|var|chef)|hantera|los(?:a|er|t)|avregistrera|"
    r"oppna|registrera|eskalera|gett|ge besked|forvarna|overfor|avbryt|avbrut|fatt)"
)
_SV_NOT = r"(?![^,;.:]{0,40}\b(?:inte|ej|ingen|inga|inget|aldrig)\b)"
_SV_NOUN = (
    r"(?:bestallning|order|tid|aterbetalning|bokning|paket|arende|adress|leverans|forfragan|reservation|"
    r"prenumeration|"
    r"konto|retur|klagomal|pengar)"
)
SV_AGENT = (
    rf"\bjag (?:ska |kommer att |har |vill |skulle )?(?:nu |genast |redan |just |gärna |garna )?{_SV_DO}\w*{_SV_NOT}"
    rf"|\b(?:ska|har) jag {_SV_DO}\w*{_SV_NOT}"
)
SV_DONE = (
    rf"\b(?:din|ditt|dina|er|ert) (?:\w+ )?{_SV_NOUN}{_NUMBERED} (?:har|ar|blev)\b{_SV_NOT}.{{0,25}}\b(?:avbok\w+|"
    r"annuller\w+|makuler\w+|aterbetal\w+|skick\w+|andra\w+|flytta\w+|uppdater\w+|bokats|bokad|bestallts|"
    r"vidarebefordra\w+|pa vag)\b"
    rf"|\b\w*{_SV_NOUN}(?:en|et)? ar (?:nu |redan )?pa vag\b|\bdet ar (?:redan |nu )?(?:ordnat|fixat|klart)\b"
    r"|\bdu ar (?:nu|redan) (?:\w+ ){0,3}?(?:avregistrerad|avanmald|anmald|inbokad|registrerad|bokad|utskriven)\b"
)
SV_TOGETHER = (
    rf"\bvi (?:ska |kommer att |har )(?:nu |snart |genast )?{_SV_DO}\w*{_SV_NOT}"
    rf"|\bvi {_SV_DO}\w*{_SV_NOT}.{{0,30}}\b(?:dig|er|din|ditt|dina|ert|oss|kontakt|i ?morgon|snart|besked)\b"
    r"|\b(?:nagon|en (?:kollega|medarbetare|handlaggare|person|radgivare)|(?:vart )?team(?:et)?|(?:var )?kundtjanst|"
    r"supporten|min kollega) (?:kommer|ringer|kontaktar|hor av|ska|aterkommer|svarar|tar|hjalper|skickar|mejlar)\b"
    r"|\bdu (?:far|kommer att (?:fa|bli)|blir|hor)\b.{0,60}\b(?:fran oss|av oss|snart|i ?morgon|inom kort|uppringd|"
    rf"kontaktad)\b|\b(?:din|ditt|dina|ert?) (?:\w+ )?{_SV_NOUN}{_NUMBERED} (?:kommer|anlander|levereras)\b.{{0,30}}"
    r"\b(?:i ?morgon|i ?dag|snart|inom kort)\b"
)

_DN_DO = (
    r"(?:send|videresend|ring|annuller|kanseller|avbestill|afbestil|kontakt|tjekk|sjekk|sorg(?:e|er) for|sørg|"
    r"tage? mig af|tager mig af|tar meg av|ta meg av|giv|gir |gi besked|gi beskjed|opdater|oppdater|"
    r"stille? (?:dig|deg|om)|"
    r"stiller (?:dig|deg|om)|sett(?:e|er) (?:dig|deg) over|refunder|bestil|reserver|book|vender tilbage|"
    r"vende tilbage|"
    r"kommer tilbake|komme tilbake|meld|informer|undersøg|undersøk|kontroller|andr|ændr|endr|opret|opprett|ordn|fiks|"
    r"skriv(?:e|er) til|viderestil|viderefor|eskaler|skal nok|tilbagebetal|tilbakebetal|tager kontakt|tar kontakt|"
    r"(?:tal|snakk|prat)\w* med|sp[oø]r\w* (?:min|mine|en|sjefen|chefen)|handter|håndter|løs|afmeld|avmeld|frameld|"
    r"ta kontakt|tage kontakt|mail|hører fra|underret|varsl)"
)
_DN_NOT = r"(?![^,;.:]{0,40}\b(?:ikke|ingen|intet|aldrig?)\b)"
_DN_NOUN = (
    r"(?:ordren?|tid|time|bestilling(?:en)?|pakken?|refusion(?:en)?|refusjon(?:en)?|reservation|reservasjon|"
    r"booking|adresse|sag|"
    r"sak|henvendelse|levering|forsendelse|abonnement|konto|klage|foresporsel|forespørsel|penge|penger|"
    r"tilbagebetaling(?:en)?|tilbakebetaling(?:en)?)"
)
DN_AGENT = (
    r"\bjeg (?:vil |skal |har |kommer til a |kan godt )?(?:nu |na |straks |allerede |gerne |gjerne |lige |"
    rf"ogsa )?{_DN_DO}"
    rf"\w*{_DN_NOT}|\b(?:vil|skal|har) jeg {_DN_DO}\w*{_DN_NOT}"
)
DN_DONE = (
    rf"\b(?:din|dit|ditt|dine|jeres|deres) (?:\w+ )?{_DN_NOUN}{_NUMBERED} (?:er|blev|ble|har)\b{_DN_NOT}.{{0,25}}"
    r"\b(?:annuller\w+|kanseller\w+|refunder\w+|pa vej|pa vei|sendt|ændret|endret|flyttet|opdateret|oppdatert|"
    r"booket|bestilt|"
    r"videresendt|afsendt|tilbagebetalt|tilbakebetalt|avbestilt|afbestilt)\b"
    rf"|\b{_DN_NOUN} er (?:nu |na |allerede )?pa ve[ij]\b|\bdet er (?:nu |na |allerede )?(?:ordnet|fikset|klaret)\b"
    r"|\bdu er (?:nu|na|allerede|blevet|blitt) (?:\w+ ){0,3}?(?:afmeldt|avmeldt|tilmeldt|pameldt|registrer\w+|"
    r"booket|innmeldt|utmeldt|refundert|refunderet)\b"
)
DN_TOGETHER = (
    rf"\bvi (?:vil |skal |har |kommer til a )(?:nu |na |snart |straks )?{_DN_DO}\w*{_DN_NOT}"
    rf"|\bvi {_DN_DO}\w*{_DN_NOT}.{{0,30}}\b(?:dig|deg|jer|dere|din|dit|ditt|dine|oss|os|kontakt|tilbage|tilbake|"
    r"i ?morgen|snart)\b"
    r"|\b(?:nogen|noen|en (?:kollega|medarbejder|medarbeider|person|radgiver|konsulent)|(?:vores |vart )?team(?:et)?|"
    r"(?:vores )?kundeservice|supporten|min kollega) (?:vil|ringer|kontakter|skal|vender|kommer|svarer|tager|tar|"
    r"hjælper|hjelper|skriver|sender)\b"
    r"|\bdu (?:far|vil (?:fa|blive|bli|høre|modtage)|bliver|blir|hører|modtager|mottar)\b.{0,60}\b(?:fra (?:os|oss)|"
    r"af os|av oss|snart|i ?morgen|inden for kort|om kort|ringet op|oppringt|kontaktet)\b"
    rf"|\b(?:din|dit|ditt|dine) (?:\w+ )?{_DN_NOUN}{_NUMBERED} (?:kommer|ankommer|leveres|bliver leveret|"
    r"blir levert)\b"
    r".{0,30}\b(?:i ?morgen|i ?dag|snart|om kort)\b"
)

AGENT = "|".join((DE_AGENT, NL_AGENT, SV_AGENT, DN_AGENT))
DONE = "|".join((DE_DONE, NL_DONE, SV_DONE, DN_DONE))
TOGETHER = "|".join((DE_TOGETHER, NL_TOGETHER, SV_TOGETHER, DN_TOGETHER))

_REST = r"(?:(?!\b(?:aber|sondern|maar|men)\b)[^,;.:!?])*"
_ASKED = r"(?:wann|ob|wie|wer|wo|was|warum|wanneer|of|hoe|wat|wie|waar|nar|om|hvornar|hvor|hva|hvad|hur|vad|var)"
NO_PROMISE = (
    rf"\b(?:ich (?:kann|konnte|weiss|darf)|wir (?:konnen|wissen|durfen))\b[^,;.:!?]{{0,60}}\bnicht\b(?! nur){_REST}"
    rf"(?:, {_ASKED}\b{_REST})?"
    rf"|\b(?:ik (?:kan|weet|mag)|(?:we|wij) (?:kunnen|weten|mogen))\b[^,;.:!?]{{0,60}}\bniet\b(?! alleen){_REST}"
    rf"(?:, {_ASKED}\b{_REST})?"
    rf"|\b(?:j[ae]g|vi) (?:kan|vet|ved|far|kjenner)\b[^,;.:!?]{{0,60}}\b(?:inte|ikke)\b(?! (?:bara|bare|kun)){_REST}"
    rf"(?:, {_ASKED}\b{_REST})?"
)
"""What is denied, to the end of what is said not to be known."""
TELLS = (
    r"\bich (?:\w+ ){0,4}?(?:informiere|bestatigen?|mitteilen|mitzuteilen|mit|versichern?|versichere|sehe|sagen?|hin|"
    r"erinnere)\b(?: \w+){0,3},? dass\b"
    r"|\bik (?:\w+ ){0,4}?(?:informeer|meld|bevestig(?:en)?|zie|zeg|vertel|deel|laten|laat|meedelen|weten)\b"
    r"(?: \w+){0,3} dat\b"
    r"|\bj[ae]g (?:\w+ ){0,4}?(?:informer\w*|bekraft\w*|bekræft\w*|bekreft\w*|ser|meddel\w*|paminn\w*|minn\w*)\b"
    r"(?: \w+){0,3},? att?\b"
)
"""Who informs that something is so does no more."""
