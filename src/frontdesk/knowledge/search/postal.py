"""Street addresses: what one looks like in a text, and what says in other words where somebody is found."""

import re
from collections.abc import Iterator

from frontdesk.knowledge.search.analyze import fold
from frontdesk.knowledge.search.everyday import sort_of
from frontdesk.knowledge.search.late_pattern import LatePattern
from frontdesk.knowledge.search.numbered import COUNTED, NUMBERED

_IN_ADDRESSES = frozenset(["building", "house", "haus", "unit", "hall", "halle", "flat", "apartment", "route", "dock"])
_CAPITAL = r"[A-ZÀ-ÖØ-ÞŁŚŻŹĆŠŽČŘĐİĞŞ]"
_NAME = rf"{_CAPITAL}[\w'’.-]{{0,40}}"
_HOUSE = r"\d{1,4}(?: ?[a-zA-Z]\b)?(?:\s?[/–-]\s?\d{1,4})?"
_BESIDE = (
    rf"(?:(?:in|en|à|a|te|i|w|em) (?:\d{{4,5}} )?{_CAPITAL}|(?:near|behind|opposite|next to|beside|hinter|neben|"
    rf"gegenüber|"
    r"derrière|junto|vicino|naast|achter) )"
)
"""What goes on about the place behind a house number: "14 in 9000 Ghent", "14 behind the station"."""
_END = rf"\b(?! ?(?:(?!{_BESIDE})[a-zà-ÿ%€]|Min|Kilometer|Meter|Km|Stationen|Stunden|Uhr|EUR|Euro|Tage|Personen))"
"""Behind a house number stands no unit."""
_NO_COUNT = rf"(?!(?i:{'|'.join(COUNTED)}|visitors|customers|users|euros?|dollars?|report|edition|"
_NO_COUNT += "kronor|kroner|version|release|model|catalogue|catalog|season|annual|review|update|vintage|collection)\\b)"
_NUMBERED = rf"(?i:{'|'.join(sorted(NUMBERED - _IN_ADDRESSES))})"
"""Of "Room 12, 30000 People" nothing is a street."""
_POSTCODE = rf"(?:{_CAPITAL}{{1,2}}-)?(?:\d{{3}} ?\d{{2}}|\d{{2}}-\d{{3}}|\d{{4}}-\d{{3}}|\d{{4}}(?: ?[A-Z]{{2}})?)"
_MONTH = (
    r"(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec|January|February|March|April|June|July|August|September|"
    r"October|November|December|Januar|Februar|März|Mai|Juni|Juli|Oktober|Dezember)"
)
_BRITISH = r"[A-Z]{1,2}\d[A-Z\d]? ?\d[A-Z]{2}"
_TOWN = f"{_POSTCODE} {_NO_COUNT}{_NAME}"
_TOLD = LatePattern(
    # 14 Lough Lane
    r"\b\d{1,5}[A-Za-z]?,? (?!(?i:min(?:ute)?s?|hours?|days?|weeks?|months?|years?|miles?|km|best|top|most|more|"
    r"popular|beautiful|guests?|people|persons?)\b)"
    rf"(?:{_NAME} ){{1,3}}(?:Street|St|Road|Rd|Lane|Ln|Avenue|Ave|Drive|Dr|Boulevard|Blvd|Court|"
    r"Ct|Place|Pl|Square|Sq|Terrace|Way|Highway|Hwy|Crescent|Close|Quay|Row|Parkway|Pkwy|Mews|Gardens?|Hill|"
    r"Walk|Wharf|Quayside|Arcade|Passage|Precinct|Maltings|Villas|Docks?|"
    r"Alley|Yard|Gate|Green|Grove|Parade|Pike|Trail|Loop|Circle|Plaza|Market|Esplanade|Promenade|Bridge|Park|"
    r"Embankment|"
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
    rf"|\b(?!{_NUMBERED}\b|{_MONTH}\b){_NAME},?[ \t]\d{{1,3}}(?: ?[A-Za-z]\b)?(?:/\d+)?"
    rf"(?: (?:bus|bte|boîte|bis|ter) ?\d*)?"
    rf"\s*[,\n·|/–-]\s*{_TOWN}"
    rf"|\b{_HOUSE},? (?=[^\n,.]{{0,40}}{_CAPITAL})[^\n,.]{{3,40}}\s*[,\n·|]\s*\d{{5}} {_NO_COUNT}{_NAME}"
    # SW1A 1AA; Portland, OR 97205; K1A 0B1
    rf"|[,\n][ \t]*(?:{_NAME} ){{0,3}}{_BRITISH}\b"
    # 14 The Maltings Leeds LS11 5PS, 3 Eden Quay, Dublin D01 X2P8, 5 Circular Head, Sydney NSW 2000
    rf"|\b{_HOUSE},? (?:{_NAME},? ){{2,6}}(?:{_BRITISH}|[A-Z]\d[\dW] ?[A-Z\d]{{4}}|"
    r"(?:NSW|VIC|QLD|WA|SA|TAS|ACT|NT),? \d{4})\b"
    r"|\b[A-Z][a-z]+,? [A-Z]{2} \d{5}\b|\b[A-Z]\d[A-Z] \d[A-Z]\d\b"
    r"|(?i:\bул(?:\.|ица)|\bпросп?(?:\.|ект)|\bвул\.|\bпл\.) ?[^\W\d_][\w .-]{1,40},? ?(?:д\. ?)?\d"
    r"|(?i:\b(?:cad|caddesi|sok|sokak|sokağı|bulvarı)\.?,? ?no ?[:.] ?\d)"
    r"|〒 ?\d{3}|[市区區縣县郡町村][^\s。、]{1,16}(?:\d+|[一二三四五六七八九十]+)(?:丁目|番地|番|[号號])|"
    r"[路街道巷]\s?\d+\s?[号號]|[가-힣](?:로|길) ?\d+"
)
# "Find us at the old mill": said to be the place, however it is written.
_SAID = re.compile(
    r"\b(?:(?:you(?:'ll| can| will)? )?(?:find|visit) us (?:at|in|opposite|next to|behind|beside|near|on (?!\w*(?:"
    r"facebook|instagram|line|tiktok|social|the web|our web)))|"
    r"we are (?:located|situated|based (?!(?:up)?on\b|of\b)) ?(?=\w)|we are based on [^,.\n]{1,40}?\b(?:street|road|"
    r"lane|avenue|square|quay|island|coast|river|canal|campus|floor|outskirts|edge|seafront|waterfront|beach)\b|"
    r"(?:our|the|postal|street|shop|store|office) address(?:es)?(?: is|:)|sie finden uns|ihr findet uns|"
    r"unsere (?:adresse|anschrift)(?: ist| lautet|:)|(?:adresse|anschrift|direccion|indirizzo|endereco|morada|adres):|"
    r"(?:nos encontramos|estamos ubicados|nos encontraras) en|nuestra direccion es|nous sommes situes|"
    r"vous nous trouve(?:z|rez)|notre adresse est|ci trov(?:iamo|ate) (?:in|a)|il nostro indirizzo e|"
    r"(?:ficamos|estamos localizados) (?:na|no|em)|je vindt ons|u vindt ons|ons adres is|znajdziesz nas|"
    r"nasz adres(?: to|:))(?![^.\n]{0,30}(?:@|https?:|www\.))"
)

# "You may visit us in winter" says when, "find us in the app store" where no street is.
_NO_PLACE = re.compile(
    r"\s*+(?:in|at|on|auf|bei|im|am|en|au|a|nel|no|na)?\s*+(?:(?:the|any|all|your|our|every|early|late|dem|der|l')\s*+)*"
    r"(?:person|summer|winter|spring|autumn|fall|season|advance|times?|anytime|night|noon|midday|once|least|last|best|"
    r"latest|will|convenience|cost|risk|leisure|mornings?|afternoons?|evenings?|weekends?|holidays?|years?|"
    r"months?|weeks?|"
    r"days?|groups?|pairs?|numbers|peace|touch|google|bing|internet|web|online|app|play store|phone book|newsletter|"
    r"press|media|news|catalogue|directory|facebook|instagram|linkedin|tiktok|youtube|sommer|fruhling|herbst|netz|"
    r"wochenende|telefonbuch|verano|invierno|redes|ete|hiver|ligne|estate|inverno|rete|verao|zomer|"
    r"\d{4}(?= ?[^\s\w]| ?$)|\d{1,2}(?::\d\d)? ?(?:am|pm|uhr|h|o'clock))\b"
)
_BLANKS, _EMPTY_LINES = re.compile(r"[^\S\n]{2,}"), re.compile(r"\n{3,}")
_DIGITS = re.compile(r"\d+")
_NEAR = 60
"""Characters of an address before and behind its number."""


def tells_address(text: str) -> bool:
    """Whether a text has a street address in it, or says where somebody is found."""
    text = _BLANKS.sub(" ", _EMPTY_LINES.sub("\n\n", text))
    return any(map(_TOLD.search, _around_numbers(text))) or _says_where(fold(text))


def _says_where(text: str) -> bool:
    """Whether a folded text says where somebody is found, and not when or in which medium."""
    return any(
        not _NO_PLACE.match(text, said.end()) and sort_of(text[said.end() : said.end() + _NEAR].split()[:2]) == "name"
        for said in _SAID.finditer(text)
    )


def _around_numbers(text: str) -> Iterator[str]:
    """The parts of a text in which a house number may stand: all of it would take longer."""
    start = end = 0
    for number in _DIGITS.finditer(text):
        if number.start() - _NEAR > end:
            yield text[start:end]
            start = max(0, number.start() - _NEAR)
        end = number.end() + _NEAR
    yield text[start:end]
