"""Whether a sentence says how it is at a place that it doesn't name: what is to be had, accepted, allowed, handed out
or necessary there. A customer takes that for the company's.

"Cats are welcome", "PayPal is accepted", "Appointments are not necessary". What is so at many places, in a country, by
law, or of a thing wherever it is ("PayPal is a payment service") is general knowledge.
"""

import re
from collections.abc import Set

from frontdesk.answers.alternatives import any_of
from frontdesk.answers.general.here_words import FACILITY, FOOD, FORMALITY, HANDED, PAYMENT, PEOPLE, STAFF
from frontdesk.answers.general.terms_of_trade import is_elsewhere, tells_price
from frontdesk.knowledge.search.late_pattern import LatePattern

_ALSO = r"(?:also |always |all |very |gladly |of course |never |not |now |indeed |free |both )*"
_AUCH = r"(?:auch |immer |sehr |gerne? |naturlich |nicht |selbstverstandlich |leider |ebenfalls |herzlich |hier )*"
_TAMBIEN = (
    r"(?:tambien |siempre |muy |no |aussi |toujours |tres |pas |anche |sempre |molto |muito |ook |altijd |niet |zeer )*"
)
_SO = rf"(?:{_ALSO}|{_AUCH}|{_TAMBIEN})"
_IS = r"(?:is|are|ist|sind|es|son|est|sont|sera|seran|seront|e|sono|sao|zijn)"
_WELCOME = re.compile(
    rf"(?<!you )(?<!feedback )(?<!suggestions )(?<!questions )(?<!comments )\b{_IS} {_SO}(?:les |i |le |las |los )?"
    r"(?:welcome|willkommen|bienvenid[oa]s?|bienvenue?s?|benvenut[oaie]|bem[- ]vind[oa]s?|welkom)\b"
    r"|\byou (?:can|may|are allowed to) bring (?:your|a) (?:own\b|dogs?|cats?|pets?|child|kids?|children|friends?|baby)"
    r"|\b(?:ist|sind) (?:[\w-]+ ){0,2}gerne? gesehen\b"
    r"|\b(?:can|may) (?:come (?:along|too|with you)|be brought(?: along| in)?)[.!]?$"
    r"|\b(?:durfen|konnen) (?:[\w-]+ ){0,3}(?:mitkommen|mitgebracht werden|mitgenommen werden|mit)[.!]?$"
)
_ALLOWED = re.compile(
    rf"\b(?:estan|son|sont|e|sono|sao|estao|zijn) {_SO}(?:permitid[oa]s?|admitid[oa]s?|prohibid[oa]s?|incluid[oa]s?|"
    r"autorisee?s?|admise?s?|acceptee?s?|interdite?s?|ammess[oaie]|permess[oaie]|vietat[oaie]|proibid[oa]s?|toegestaan|"
    r"verboden)\b|\b(?:ist|sind) (?:[\w-]+ ){0,2}(?:zugelassen|untersagt)\b"
    r"|\bse (?:permite|admite|prohibe)n? (?!que\b)"
)
_PAYMENTS = rf"{PAYMENT}(?:(?:,| and| or| und| oder| y| o| et| ou| e| en| of) (?:auch |also )?{PAYMENT}){{0,5}}"
_BY = (
    r"(?:by|with|in|via|using|through|mit|per|bar|con|por|mediante|en|par|avec|tramite|com|met|uber|auf) "
    r"(?:a |an |der |die |einer |la |el |le |un |une )?"
)
_ACCEPTED = LatePattern(
    rf"^{_PAYMENTS} only\b|\b{_PAYMENTS} (?:is|are|isn't|aren't) {_ALSO}(?:accepted|taken|fine|possible"
    rf"|ok(?:ay)?)\b(?! by\b)"
    rf"|\b{_PAYMENTS} (?:wird|werden|ist|sind) {_AUCH}(?:akzeptiert|angenommen|genommen|moglich)\b"
    rf"|\b{_PAYMENTS} (?:es|son|est|sont|e|sono|sao|is|zijn|worden|wordt) {_TAMBIEN}(?:aceptad[oa]s?|acceptee?s?|"
    r"accettat[oaie]|aceit[oa]s?|geaccepteerd|possibles?)\b"
    rf"|\b(?:no )?se (?:acepta|admite)n? {_TAMBIEN}(?:el |la |los |las )?(?:pagos? (?:con|en|por) )?{PAYMENT}"
    rf"|\b{PAYMENT} (?:no )?se (?:acepta|admite)n?\b|\bon accepte {_TAMBIEN}(?:les |la |le )?{PAYMENT}"
    rf"|\b(?:you|customers|guests|visitors|members|students) (?:can|may) {_ALSO}pay {_ALSO}{_BY}{PAYMENT}"
    rf"|\bpayment (?:is )?(?:possible )?{_BY}{PAYMENT} (?:is|are) |\bpayment is (?:possible |made "
    rf"|taken )?{_BY}{PAYMENT}"
    rf"|\bpayments? (?:can|may) {_ALSO}be made {_BY}{PAYMENT}|^(?:tambien |no )?aceptan {PAYMENT}"
    rf"|\bthey (?:also |do not |don't |only )?(?:accept|take) {PAYMENT}"
    rf"|\byou can (?:also )?use {PAYMENT}(?: to pay\b|[.!]?$)|\b{PAYMENT} can {_ALSO}be used(?: (?:to pay|as pay)"
    rf"|[.!]?$)"
    rf"|\b{_BY}{PAYMENT} (?:(?:kann|konnen) (?:auch )?(?:be|ge)zahlt werden|konnen sie (?:be)?zahlen)\b"
    rf"|\bbezahlen (?:kann man|konnen sie|kannst du) {_AUCH}{_BY}{PAYMENT}"
    rf"|\b(?:sie konnen|du kannst|ihr konnt|man kann|kunden konnen) {_AUCH}{_BY}{PAYMENT} (?:be)?zahlen\b"
    rf"|\b(?:zahlung(?:en)?|bezahlung) {_BY}{PAYMENT} (?:ist|sind|wird|werden) |\bbezahlt wird {_AUCH}{_BY}{PAYMENT}"
    rf"|\b(?:se )?(?:puede[ns]?|podeis) pagar {_TAMBIEN}{_BY}{PAYMENT}|\bpagos? {_BY}{PAYMENT} (?:es|son|esta)\b"
    rf"|\b(?:vous pouvez|on peut|les clients peuvent) {_TAMBIEN}(?:payer|regler) {_TAMBIEN}{_BY}{PAYMENT}"
    rf"|\bpaiements? {_BY}{PAYMENT} (?:est|sont)\b|\b(?:puo|si puo|potete|pode|voce pode) pagar[e]? {_BY}{PAYMENT}"
    rf"|\b(?:u kunt|je kunt|je kan) {_TAMBIEN}(?:{_BY}{PAYMENT} betalen|betalen {_BY}{PAYMENT})"
)
_THERE_IS = any_of(
    "there(?:'s| is| are)|es gibt|gibt es|hay|no hay|il y a|il n'y a pas|c'e|ci sono|er is|er zijn",
    "(?:se )?dispone de|on dispose d(?:e|')",
)
_EXISTS = LatePattern(
    rf"\b{_THERE_IS} (?:[\w-]+ ){{0,3}}?{FACILITY}\b(?! (?:of|de|aus)\b)"
    rf"|\b{FACILITY} {_IS} (?:[\w-]+ ){{0,2}}?(?:available|provided|on[- ]site|vorhanden|verfugbar|disponibles?|"
    r"a (?:votre |su |la )?disposi\w+|disponibil[ei]|beschikbaar|aanwezig)\b"
    rf"|^es (?:ist|sind) {_AUCH}(?:eine?n? |mehrere )?{FACILITY} {_AUCH}vorhanden\b"
    r"|^(?:eine?n? |mehrere |genugend |ausreichend )(?:[\w-]+ )?[\w-]+ (?:ist|sind) "
    rf"{_AUCH}(?:im (?:haus|keller|erdgeschoss|hof) |vor ort )?vorhanden[.!]?$"
)
_BY_HOW = (
    r"(?! (?:by|von|par|por|da|door) (?!e-?mail|mail|post|text|sms|courrier|correo|courriel)| (?:as|with|into|from)\b|"
    r" (?:to|au|aux|a la|al) (?!you|all\b|each|every|final|fin\b|everyone|participants|the (?:address|e-?mail)))"
)
_SENT = any_of(
    "e-?mailed|sent|posted|mailed|texted|handed(?: out| over)?|given(?: out)?|issued|provided|supplied|lent(?: out)?",
)
_WHO_GETS = r"(?:^|[,;] )(?:[\w-]+ ){0,2}" + any_of(
    "(?:participant|student|child|guest|customer|member|visitor|pupil)s? (?:get|receive)s?|children (?:get|receive)",
    r"(?:teilnehm|besuch|kund|gast|schul|kind|mitglied)\w* (?:erhalt|bekomm)\w*",
    "(?:participant|eleve|client|enfant|membre|visiteur|stagiaire)s? (?:recoit|recoivent)",
    "(?:participante|alumno|alumna|cliente|nino|socio|visitante)s? recibe[n]?",
)
_GIVEN = LatePattern(
    rf"\b{HANDED} (?:is|are|will be|gets?|get) {_ALSO}{_SENT}\b{_BY_HOW}"
    rf"|\b{FOOD} (?:is|are|will be) {_ALSO}(?:provided|included|handed out|offered|on the house)\b{_BY_HOW}"
    rf"|\bwill (?:then )?be (?:{_SENT}|forwarded|shown|returned) to you\b"
    rf"|\byou(?:'ll| will) (?:also |then )?(?:get|receive|be (?:given|handed|sent|e-?mailed|lent)) "
    rf"(?:an?|your|the|some) (?:[\w-]+ )?{HANDED}"
    rf"|{_WHO_GETS} {_ALSO}(?:[\w-]+ ){{0,4}}?{HANDED}\b(?! (?:when|if|as|wenn|quand|cuando)\b)"
    rf"|\b{HANDED} (?:wird|werden) (?:[\w-]+ ){{0,5}}?(?:ausgehandigt|ausgegeben|ausgeteilt|gestellt|bereitgestellt|"
    r"verliehen|ausgeliehen|zugeschickt|zugesandt|zugemailt|gemailt|geschickt|gesendet|versandt|verschickt|uberreicht|"
    r"ubergeben|mitgegeben|gereicht|angeboten)\b"
    rf"|\b(?:am ende|zum schluss|danach|dazu|anschliessend) gibt es (?:[\w-]+ ){{0,3}}?{HANDED}\b"
    rf"|\b(?:{HANDED}|{FOOD}|{FACILITY}) (?:steh|lieg)(?:t|en) (?:[\w-]+ ){{0,3}}?(?:bereit|zur verfugung)\b"
    rf"|\bsie (?:erhalten|bekommen) (?:[\w-]+ ){{0,4}}?{HANDED}\b"
    rf"|\bse (?:les? |te )?(?:entrega|envia|da|facilita|proporciona|presta|reparte|ofrece)(?:n|ra"
    rf"|ran)? (?:[\w-]+ ){{0,3}}?(?:{HANDED}|{FOOD})\b"
    rf"|\b(?:{HANDED}|{FOOD}) se (?:le |les |te )?(?:entrega|envia|facilita|proporciona|presta|reparte|ofrece)(?:n"
    rf"|ra|ran)?\b{_BY_HOW}"
    rf"|\b(?:{HANDED}|{FOOD}) (?:vous )?(?:est|sont|sera|seront) {_TAMBIEN}(?:vous )?(?:remise?s?|envoyee?s?"
    rf"|fournie?s?|pretee?s?|"
    rf"distribuee?s?|offerte?s?|donnee?s?)\b{_BY_HOW}"
    rf"|\b(?:recibira|recibiras|vous recevrez|riceverete|ricevera) (?:[\w-]+ ){{0,2}}?{HANDED}\b"
    rf"|\b{HANDED} (?:viene|vengono|wordt|worden|e|sono) (?:[\w-]+ ){{0,3}}?(?:consegnat[oaie]|fornit[oaie]"
    rf"|inviat[oaie]|"
    r"uitgereikt|verstrekt|gemaild|gestuurd)\b"
)
_NO_PURPOSE = r"(?!,? (?:to|for|when|if|in|on|um|fur|wenn|zum|zur|para|cuando|pour|si|quand|per|se|om|voor|als)\b)"
_NECESSARY = LatePattern(
    rf"\bthere(?:'s| is) no need to (?:book|register|reserve|sign up|make an appointment)(?: in advance)?{_NO_PURPOSE}"
    rf"|\b(?:it is|it's) not necessary to (?:book|register|reserve|sign up)\b{_NO_PURPOSE}|\bwalk-?ins are "
    r"|\byou can (?:just |simply |also )?(?:drop in|walk in|turn up|show up)\b"
    r"|^(?:sans rendez-vous|ohne (?:termin|voranmeldung)|sin cita(?: previa)?)[.!]?$"
    rf"|\b{FORMALITY} (?:is|are|isn't|aren't) {_ALSO}(?:necessary|needed|required|essential|mandatory|compulsory"
    rf"|obligatory)\b"
    rf"{_NO_PURPOSE}"
    rf"|\byou (?:do not|don't|will not|won't) need (?:an? |any |to )?{FORMALITY}\b{_NO_PURPOSE}"
    rf"|\b{FORMALITY} (?:ist|sind) (?:[\w-]+ ){{0,2}}?(?:notig|notwendig|erforderlich|pflicht)\b{_NO_PURPOSE}"
    rf"|\b(?:braucht man|brauchen sie|brauchst du|sie brauchen|man braucht|sie benotigen|benotigen sie) "
    rf"(?:[\w-]+ ){{0,2}}?{FORMALITY}\b{_NO_PURPOSE}|\b{FORMALITY} (?:braucht man|brauchen sie) (?:nicht|keine)\b"
    rf"|\b(?:es|son) necesari[oa]s? (?:[\w-]+ )?{FORMALITY}\b{_NO_PURPOSE}"
    rf"|\b{FORMALITY} (?:no )?(?:es|son) (?:necesari|obligatori|imprescindible|requerid)\w*{_NO_PURPOSE}"
    rf"|\bno (?:se necesita|se requiere|hace falta|hacen falta|es preciso)n? (?:[\w-]+ )?{FORMALITY}\b{_NO_PURPOSE}"
    rf"|\b{FORMALITY} (?:n'est pas|ne sont pas|n'est|est|sont) (?:necessaires?|obligatoires?|requise?s?|exigee?s?)\b"
    rf"{_NO_PURPOSE}"
    rf"|\b(?:pas besoin|il n'est pas necessaire|nul besoin) (?:de |d')(?:prendre )?{FORMALITY}\b{_NO_PURPOSE}"
    rf"|\b(?:non (?:serve|servono|e necessari[oa]|occorre)|nao e (?:necessari[oa]|preciso)) (?:[\w-]+ )?{FORMALITY}\b"
    rf"|\b{FORMALITY} (?:is|zijn) (?:niet )?(?:nodig|verplicht|vereist)\b"
)
_ANYWHERE = r"(?:use|download|access|read|listen|apply|learn|study)"
_LET_IN_FREE = re.compile(
    rf"(?:^|[,;] )(?:[\w-]+ ){{0,2}}?{PEOPLE} (?:can |may )?+(?!{_ANYWHERE}\b)(?:[\w-]+ ){{0,6}}?(?:for free"
    rf"|free of charge|without (?:paying|charge)"
    rf"|at no (?:extra )?(?:cost|charge)|"
    r"gratuitement|gratuitamente|umsonst|kostenfrei|come free|get in free)\b"
)
_TRADED = re.compile(
    r"\b(?:can|may) be (?:rented|hired|bought|purchased|booked|reserved|ordered|borrowed|leased|added|had)\b"
    r"|\b(?:kann|konnen) [^.;]{0,80}?\b(?:gemietet|geliehen|ausgeliehen|gekauft|gebucht) werden\b"
    r"|\bse (?:puede[n]? )?(?:alquila|vende|reserva|compra)(?:n|r)?\b"
    r"|\b(?:on peut|vous pouvez|peu(?:t|vent) (?:etre|se)) (?:lou|achet|reserv|emprunt)(?:er|ee?s?)\b|\bse louent?\b"
    r"|\bsi (?:puo |possono )?(?:noleggia|compra|affitta)(?:no|re)?\b|\bkunnen? (?:[\w-]+ ){0,6}?(?:gehuurd"
    r"|gekocht) worden\b"
)
_SKILLED = any_of(
    "experience|years?|certificates?|certified|certificados?|licen[cs]e[ds]?|qualifications?|qualified|trained",
    "training",
    "experienced|insured|vetted|friendly|professionals?|bilingual|native|registered|first-aid|volunteers|graduates",
    r"erfahrung|erfahren|jahre|ausgebildet\w*|ausbildung|abschluss|zertifi\w+|qualifiziert|geschult|versichert",
    r"profis|muttersprachler\w*|experiencia|anos|titul\w+|formacion|formad[oa]s|cualificad[oa]s|experimentad[oa]s",
    r"profesionales|nativ[oa]s|ans|annees|diplom\w+|formee?s|formation|brevet|certifiee?s|qualifiee?s|experimentee?s",
    r"professionnel\w*|bilingues?|esperienza|anni|qualificat[ie]|ervaring|jaar|gediplomeerd|opgeleid",
)
_WHO_WORKS = re.compile(
    rf"^(?:all (?:of )?(?:the )?|the |our |each (?:of the )?|every (?:one of the )?|alle |die |der |jeder |samtliche "
    rf"|los |las |"
    rf"todos los |todas las |les |tous les |toutes les |i |gli |le |tutti i |de )(?:[\w-]+ )?{STAFF} "
    r"(?:all |each |alle |todos |tous |tutti )?(?:(?:speaks?|sprechen|hablan|parlent|parlano|spreken) "
    r"(?:[\w-]+ ){0,3}?[\w-]{4,}|(?:have|has|hold|are|is|haben|sind|verfugen|tienen|son|cuentan|estan|ont|sont|"
    rf"possedent|hanno|sono|hebben|zijn) (?:[\w-]+ |[\w-]*'){{0,6}}?{_SKILLED})\b"
)
_DONE = any_of(
    "used|offered|sold|served|taught|held|fired|repaired|accepted|allowed|permitted|available|welcome|rented",
    "hired|spoken",
    "stored|treated|cooked|baked|brewed|prepared|produced|stocked|trained|bred|groomed|glazed|handled|grown|roasted",
)
_GETAN = any_of(
    r"verwendete?\w*|benutzte?\w*|angeboten\w*|verkaufte?\w*|serviert\w*|unterrichtet|gelehrt|gebrannt\w*",
    r"hergestellt\w*",
    r"vermietet|verliehen|akzeptiert|erlaubt|gestattet|gesprochen|aufbewahrt|eingesetzt\w*|gebacken\w*|gerostet\w*",
)
_HECHO = (
    r"(?:usad|utilizad|ofrecid|vendid|servid|impartid|ensenad|cocid|alquilad|aceptad|permitid|hornead|preparad|tostad|"
    r"emplead)[oa]s?"
)
_FAIT = r"(?:utilise|propose|vendu|servi|enseigne|fabrique|cuit|loue|accepte|autorise|prepare|employe|torrefie)e?s?"
_HERE = re.compile(
    rf"\b{_DONE} here\b(?! as\b)|\bhere (?:we|they) |\bhier {_GETAN}\b|\b(?:wird"
    rf"|werden) hier (?:[\w-]+ ){{0,4}}?{_GETAN}\b"
    rf"|\bhier (?:wird|werden|ist|sind) (?:[\w-]+ ){{0,4}}?{_GETAN}\b|\b{_HECHO} aqui\b|\b{_FAIT} ici\b"
    r"|\baqui (?:no )?se (?:usa|utiliza|ofrece|vende|sirve|ensena|imparte|alquila|acepta|permite|habla|emplea)n?\b"
    r"|\bse (?:usa|utiliza|ofrece|vende|sirve|ensena|imparte|alquila|acepta|permite|habla|emplea)n? aqui\b"
    r"|\bici,? on (?:utilise|propose|vend|sert|enseigne|fabrique|loue|accepte|parle|emploie)\b"
)
_SO_HERE = (_WELCOME, _ALLOWED, _ACCEPTED, _EXISTS, _GIVEN, _NECESSARY, _LET_IN_FREE, _WHO_WORKS, _HERE)
_IN_THE_HOUSE = any_of(
    r"\w+days|weekends?|weekdays|classes|courses|lessons|workshops|sessions|groups|always|stairs|premises|pounds|euros",
    "dollars|advance|request|site|cards|cheques|checks",
)
_AT_MANY = re.compile(
    r"\b"
    + any_of(
        "many|most|some|several|certain|various|other|others|few|millions|thousands|hundreds|numerous|world\\w*",
        "all over|everywhere|anywhere|elsewhere|nearly|almost|sometimes|such as|online|internet|not all|any",
        r"viele\w*|meisten|manche\w*|einige\w*|verschiedene\w*|zahlreiche\w*|millionen|tausende|uberall|weltweit",
        r"haufig",
        "manchmal|fast|internet|much[oa]s|mayoria|algun[oa]s?|vari[oa]s|divers[oa]s|millones|mundo|partes|a veces|casi",
        "beaucoup|plupart|certaine?s?|plusieurs|nombreu\\w+|millions|partout|monde|parfois|presque|molt[ie]",
        "without (?!paying)[a-z]+ing|sans [a-z]+[ei]r|sin [a-z]+[aei]r|maggior parte|alcun[ei]|mondo|muit[oa]s|maioria",
        "algun?s|veel|meeste|sommige|overal|wereld\\w*",
    )
    + r"\b"
)
_IN_SUCH_PLACES = re.compile(
    rf"\b(?:in|at|on|across|throughout) (?!{_IN_THE_HOUSE}\b|(?:all|the|this|these|both|every|each|your) )"
    rf"(?:[a-z-]+ )?(?!{_IN_THE_HOUSE}\b)[a-z-]{{3,}}(?<![sui])s\b"
    r"|\ben (?!(?:los|las|sus|todas|todos|euros|dolares|libras|unos|unas|clases|cursos|ingles|frances)\b)[a-z]{3,}s\b"
    r"|\bdans (?:les|des|de) [a-z-]+s\b|^(?:when|if|once|wenn|falls|cuando|si|quand|lorsque?|wanneer|als) "
    r"|^(?:in|at|bei|en|dans|chez) (?:an?|eine[mr]?|un|une|einigen) "
)
_IN_GERMAN = re.compile(
    r"\b(?:[Ii]n|[Aa]n|[Aa]uf|[Bb]ei|[Aa]us) (?!Anfrage|Wunsch|Deutsch|Englisch|\w+tagen|Bar)[A-ZÄÖÜ]"
    r"|\b[Ii]n (?:der (?:Schweiz|Türkei|EU|Natur|Regel|Welt)|den (?:USA|Niederlanden)|Deutschland)"
)
_GERMAN = re.compile(r"\b(?:ist|sind|wird|werden|haben|sprechen|durfen|konnen|kann|nicht|gibt|bezahlt|stehen|liegen)\b")
_ABOUT = re.compile(
    r"\b(?:about|around|roughly|approximately|between|from|up to|as little as|etwa|rund|ungefahr|zwischen|ab|circa|ca|"
    r"unos|unas|entre|aproximadamente|desde|environ|a partir|tra|ongeveer|vanaf)\b"
)
_NO_PLACE = re.compile(
    r"\b(?:pay ?pal|apple pay|google pay|klarna|twint|bizum|venmo|alipay|zelle|swish|vipps|wero|visa(?: card)?"
    r"|master ?card|maestro|american express|amex|"
    r"giro(?:card|pay)|ideal|bitcoins?|sofort|wi-?fi|wlan|wc|e-?mail|id|sms|english|german|french|spanish|italian"
    r"|dutch|"
    r"portuguese|swedish|danish|polish|russian|chinese|japanese|arabic|turkish|ukrainian)\b",
    re.IGNORECASE,
)
"""Names that place nothing: ways to pay, what a house has, and languages."""

_LONGEST = 400
"""Characters that are looked at of a sentence."""


def is_so_here(plain: str, sentence: str, ours: Set[str] = frozenset()) -> bool:
    """Whether a sentence says how it is here. `plain` is the sentence without accents and capitals, `ours` are the
    names of the company and those in its pages.
    """
    plain, sentence = plain[:_LONGEST], sentence[:_LONGEST]
    if is_at_many(plain) or is_in_such_places(plain, sentence):
        return False
    bare = _NO_PLACE.sub("", sentence)
    # In German each noun looks like a name.
    if is_elsewhere(plain, bare.lower() if _GERMAN.search(plain) else bare, ours):
        return False
    if any(form.search(plain) for form in _SO_HERE):
        return True
    return tells_price(sentence) and not _ABOUT.search(plain) and _TRADED.search(plain) is not None


def is_at_many(plain: str) -> bool:
    """Whether a sentence says that it is so with many, or somewhere else."""
    return _AT_MANY.search(plain) is not None


def is_in_such_places(plain: str, sentence: str) -> bool:
    """Whether a sentence says of what kind the places are where it is so, or when: "in museums"."""
    return _IN_SUCH_PLACES.search(plain) is not None or _IN_GERMAN.search(sentence) is not None
