"""Street addresses: what asks for a company's own, and what one looks like in a text.

They are asked for in other words than they are written in ("Where are you?": "Houtkaai 14, 9000 Ghent").
"""

import re
from collections.abc import Iterator

from frontdesk.knowledge.search.analyze import fold

_PLACE = (
    r"(?:shops?|stores?|showrooms?|offices?|workshops?|studios?|salons?|clinics?|practices?|surgery|restaurants?|"
    r"cafes?|bars?|bakery|bakeries|hotels?|hostel|garages?|branch(?:es)?|premises|place|company|business|firm|"
    r"headquarters|hq|warehouse|gym|school|nursery|farm|factory|brewery|winery|museum|gallery|theatre|theater|"
    r"library|pharmacy|depot|yard|centre|center|campus|outlets?|boutique|locations?|building|"
    r"laden|geschaft|filialen?|buro|werkstatt|praxis|salon|studio|lokal|restaurant|hotel|firma|betrieb|standorte?|"
    r"tiendas?|oficinas?|taller|clinica|restaurante|local|sede|empresa|magasins?|boutiques?|bureaux?|atelier|"
    r"cabinet|restaurant|agence|negozi[o]?|ufficio|officina|ristorante|laboratorio|lojas?|escritorio|oficina|"
    r"winkels?|kantoor|werkplaats|praktijk|zaak|sklep|biuro|warsztat|salon|gabinet|restauracja)"
)
_YOURS = (
    r"(?:you(?: guys| all)?|u|(?:your|ur|the) (?:[\w-]+ ){0,2}" + _PLACE + r"|ihr|euch|sie|(?:euer|eure[nmrs]?|"
    r"ihre?[nmrs]?|der|die|das|den) (?:[\w-]+ )?" + _PLACE + r"|(?:su|tu|la|el|vuestr[oa]|los|las|le|votre|vos|il|i|"
    r"vostr[oaie]|o|a|as|os|vosso|vossa|seu|sua|de|het|jullie|uw|wasz|wasza|wasze) (?:[\w-]+ )?" + _PLACE + ")"
)
_KIND = r"(?:(?:exact|full|physical|street|postal|shop|store|office|company|business) )"
# Not the visitor's own, none that is not of a street, and not where something is sent.
_OURS = (
    r"^(?!.*\b(?:my|change|update|edit|verify|confirm|wrong|forgot\w*|remove|delete|newsletter|e-?mails?|mail|web|"
    r"website|url|ip|mac|billing|invoice|shipping|delivery|returns?|send|ship|parcels?|packages?|orders?|"
    r"meine[nrms]?|mein|andern|falsche?|rechnung\w*|liefer\w*|ruck\w*|retour\w*|schick\w*|mi|mis|cambiar|correo|"
    r"envio|enviar|devol\w*|mon|ma|changer|livraison|envoyer|mio|mia|cambiare|spedi\w*|meu|minha|mudar|"
    r"mijn|wijzigen|moj|zmienic)\b).*"
)
_ASKED = re.compile(
    _OURS + rf"(?P<asks>^{_KIND}*(?:add?ress(?:es)?|location)(?: please)?$|"
    rf"\b(?:(?:your|ur) {_KIND}*|{_KIND}+)(?:add?ress(?:es)?|locations?)\b(?! (?:book|bar|label|field|line|data|tag))|"
    rf"\bthe {_KIND}*add?ress(?:es)?(?: please)?$|\baddress(?:es)? of {_YOURS}\b|"
    rf"\bwhere(?: exactly|abouts)?(?: are|'?s| is| can (?:i|we|one) (?:find|visit)| (?:do|to) (?:(?:i|we) )?find|"
    rf" could (?:i|we) find) {_YOURS}(?: (?:located|based|situated|at|exactly|now|please))*$|"
    rf"\bwhere(?: in [\w ]+)? (?:are you|is (?:your|the) {_PLACE}) (?:located|based|situated)\b|"
    rf"\bhow (?:do|can|could) (?:i|we) (?:get to|come to|find) {_YOURS}$|\bdirections to {_YOURS}$|"
    r"\b(?:which|what) (?:city|town|street|area|part of town) are you (?:in|on|located|based)\b|"
    rf"\bwo (?:genau )?(?:finde(?:n)? (?:ich|wir|man)|seid|sind|sitzt|sitzen|liegt|ist|befindet sich|befinden sich) "
    rf"{_YOURS}(?: genau)?$|\bwie komm(?:e|en|t) (?:ich|wir|man) zu (?:euch|ihnen|(?:eurem|ihrem|eurer|ihrer) \w+)$|"
    r"\b(?:ihre|eure|die|welche|deine)\s(?:genaue )?(?:adresse|anschrift)\b|^(?:adresse|anschrift)$|"
    rf"\bdonde (?:estais|estan|se encuentran|os encuentro|os encontrais|puedo encontrar(?:os|los|les)|los encuentro)"
    rf"(?: ubicad[oa]s)?$|\bdonde (?:esta|estan|queda|quedan|se encuentran?) {_YOURS}$|"
    r"\b(?:su|tu|la|vuestra|cual es la|que) direccion\b|^direccion$|\bcomo (?:llego|llegar|se llega)(?: a \w+)?$|"
    r"\bou (?:etes[- ]vous|vous trouve[rz](?:[- ]vous)?|(?:puis[- ]je|peut[- ]on) vous trouver)(?: situes?)?$|"
    rf"\bou (?:est|sont|se trouven?t?|se situen?t?) {_YOURS}$|"
    r"\b(?:votre|l'|quelle) ?adresse\b|^adresse$|\bcomment venir chez vous$|"
    rf"\bdove (?:siete|vi trovate|vi trovo|posso trovarvi|si trova|sono|e) ?(?:{_YOURS})?$|\bdov'e {_YOURS}$|"
    r"\b(?:vostro|il|l'|quale) ?indirizzo\b|^indirizzo$|\bcome (?:vi raggiungo|arrivo da voi)$|"
    r"\bonde voces (?:ficam|estao)$|"
    rf"\bonde (?:fica|ficam|estao|e|posso encontrar|encontro) ?(?:voces|{_YOURS})?(?: localizad[oa]s)?$|"
    r"\b(?:seu|vosso|o|qual e o) endereco\b|^(?:endereco|morada)$|\b(?:vossa|sua|a) morada\b|"
    rf"\bwaar (?:zitten|zijn|vind ik|kan ik|is|zit|ligt) (?:jullie|u|{_YOURS})(?: vinden| gevestigd)?$|"
    r"\b(?:jullie|uw|het|wat is het) adres\b|\bgdzie (?:jestescie|sie znajdujecie|was znajde|mozna was znalezc)$|"
    rf"\bgdzie (?:jest|sa|znajduje sie) {_YOURS}$|\b(?:wasz|jaki macie|jaki jest) adres\b|^adres$)"
)

_CAPITAL = r"[A-ZÀ-ÖØ-ÞŁŚŻŹĆŠŽČŘĐİĞŞ]"
_NAME = rf"{_CAPITAL}[\w'’.-]{{0,40}}"
_HOUSE = r"\d{1,4}(?: ?[a-zA-Z]\b)?(?:\s?[/–-]\s?\d{1,4})?"
_END = r"\b(?! ?(?:[a-zà-ÿ%€]|Min|Stunden|Uhr|EUR|Euro|Tage|Personen))"
"""Behind a house number stands no unit."""
_TOWN = rf"(?:{_CAPITAL}{{1,2}}-)?(?:\d{{3}} ?\d{{2}}|\d{{2}}-\d{{3}}|\d{{4}}-\d{{3}}|\d{{4}}(?: ?[A-Z]{{2}})?) {_NAME}"
_TOLD = re.compile(
    # 14 Lough Lane
    rf"\b\d{{1,5}}[A-Za-z]?,? (?:{_NAME} ){{1,3}}(?:Street|St|Road|Rd|Lane|Ln|Avenue|Ave|Drive|Dr|Boulevard|Blvd|Court|"
    r"Ct|Place|Pl|Square|Sq|Terrace|Way|Highway|Hwy|Crescent|Close|Quay|Row|Parkway|Pkwy|Mews|Gardens?|Hill|Walk|Wharf|"
    r"Alley|Yard|Gate|Green|Grove|Parade|Pike|Trail|Loop|Circle|Plaza|Market|Esplanade|Promenade|Bridge|Park|Embankment|"
    r"Broadway)\b"
    # 12 bis, rue de la Paix
    r"|\b\d{1,4}(?: ?(?:bis|ter|[A-Z]))?,? (?i:rue|avenue|av\.|boulevard|bd|place|quai|chemin|route|all[ée]e|impasse|"
    rf"cours|passage|faubourg|esplanade) (?:(?:de|du|des|la|le|les|d'|l'|d’|l’) ?){{0,3}}{_CAPITAL}"
    # Houtkaai 14, Storgatan 12, Lange Straße 5
    r"|\b(?=[^\W\d_][\w-]{0,40}\.? \d)(?!(?i:park|stell|arbeits|sitz|steh|spiel|camping)platz)"
    r"[^\W\d_][\w-]{0,40}(?i:stra(?:ß|ss)e|str\.|gasse|weg|platz|"
    r"allee|damm|ufer|graben|chaussee|markt|straat|laan|kade|kaai|plein|gracht|dijk|singel|steenweg|gatan|vägen|veien|"
    rf"vej|gade|gata|torget|torv|katu|intie) {_HOUSE}{_END}"
    rf"|\b{_NAME} (?:Straße|Strasse|Str\.) {_HOUSE}{_END}|\b{_NAME}er (?:Weg|Platz|Allee|Gasse|Ring) {_HOUSE}{_END}"
    # Via Garibaldi 3, C/ Mayor, 5, Rua Augusta 100, ul. Długa 8
    r"|\b(?:Via|(?i:viale|piazza|corso|vicolo|largo|calle|avenida|avda\.?|plaza|paseo|ronda|rua|travessa|praça|praca|"
    r"alameda|estrada|ulica|aleja|plac)|[Cc]/|[Uu]l\.|[Aa]l\.|[Pp]l\.|[Oo]s\.|[Aa]v\.|[Rr]\.) ?"
    rf"(?:(?:de|del|della|dei|da|do|dos|das|di|la|las|los|el|św\.|gen\.) )*{_NAME}(?: [\w'’.-]+){{0,3}},? ?"
    rf"(?:n\.?[ºo°]? ?|nº ?|No\.? ?)?\d{{1,4}}{_END}"
    # Any street and number, and the town with its postcode behind it
    rf"|\b{_NAME}[ \t]\d{{1,3}}[a-z]?(?:/\d+)?\s*[,\n·|/–-]\s*{_TOWN}"
    rf"|\b{_HOUSE},? [^\n,.]{{3,40}}\s*[,\n·|]\s*\d{{5}} {_NAME}"
    # SW1A 1AA; Portland, OR 97205; K1A 0B1
    rf"|[,\n][ \t]*(?:{_NAME} ){{0,3}}[A-Z]{{1,2}}\d[A-Z\d]? \d[A-Z]{{2}}\b"
    r"|\b[A-Z][a-z]+,? [A-Z]{2} \d{5}\b|\b[A-Z]\d[A-Z] \d[A-Z]\d\b"
    r"|(?i:\bул(?:\.|ица)|\bпросп?(?:\.|ект)|\bвул\.|\bпл\.) ?[^\W\d_][\w .-]{1,40},? ?(?:д\. ?)?\d"
    r"|(?i:\b(?:cad|caddesi|sok|sokak|sokağı|bulvarı)\.?,? ?no ?[:.] ?\d)"
    r"|〒 ?\d{3}|[市区區縣县郡町村][^\s。、]{1,16}(?:\d+|[一二三四五六七八九十]+)(?:丁目|番地|番|[号號])|"
    r"[路街道巷]\s?\d+\s?[号號]|[가-힣](?:로|길) ?\d+"
)
# "Find us at the old mill": said to be the place, however it is written.
_SAID = re.compile(
    r"\b(?:(?:you(?:'ll| can| will)? )?(?:find|visit) us (?:at|in|opposite|next to|behind|beside|near|on (?!\w*(?:"
    r"facebook|instagram|line|tiktok|social|the web|our web)))|we are (?:located|based|situated) |"
    r"(?:our|the|postal|street|shop|store|office) address(?:es)?(?: is|:)|sie finden uns|ihr findet uns|"
    r"unsere (?:adresse|anschrift)(?: ist| lautet|:)|(?:adresse|anschrift|direccion|indirizzo|endereco|morada|adres):|"
    r"(?:nos encontramos|estamos ubicados|nos encontraras) en|nuestra direccion es|nous sommes situes|"
    r"vous nous trouve(?:z|rez)|notre adresse est|ci trov(?:iamo|ate) (?:in|a)|il nostro indirizzo e|"
    r"(?:ficamos|estamos localizados) (?:na|no|em)|je vindt ons|u vindt ons|ons adres is|znajdziesz nas|"
    r"nasz adres(?: to|:))(?![^.\n]{0,30}(?:@|https?:|www\.))"
)

_DIGITS = re.compile(r"\d+")
_NEAR = 60
"""Characters of an address before and behind its number."""


def asks_address(question: str) -> str | None:
    """The words of a question, folded, that ask for the company's own address."""
    found = _ASKED.search(question)
    return found["asks"].strip() if found else None


def tells_address(text: str) -> bool:
    """Whether a text has a street address in it, or says where somebody is found."""
    return any(map(_TOLD.search, _around_numbers(text))) or _SAID.search(fold(text)) is not None


def _around_numbers(text: str) -> Iterator[str]:
    """The parts of a text in which a house number may stand: all of it would take longer."""
    start = end = 0
    for number in _DIGITS.finditer(text):
        if number.start() - _NEAR > end:
            yield text[start:end]
            start = max(0, number.start() - _NEAR)
        end = number.end() + _NEAR
    yield text[start:end]
