"""Whether a sentence speaks of things at hand, which only the company's can be: its café, its doors, the next tour,
what is so today. Behind an answer from general knowledge that is invented, though the question was general.

"The café opens at 9am", "You can collect your tickets at the desk", "Tickets are half price today". What names another
place ("The Eiffel Tower is open daily"), and what is so at many, is no such thing.
"""

import re
from collections.abc import Set

from frontdesk.answers.alternatives import any_of
from frontdesk.answers.general.asked_of_us import HOUSE
from frontdesk.answers.general.here_words import FACILITY
from frontdesk.answers.general.of_here import is_at_many
from frontdesk.answers.general.own_prices import tells_hour
from frontdesk.answers.general.terms_of_trade import is_elsewhere, tells_price
from frontdesk.knowledge.search.analyze import content_terms, fold
from frontdesk.knowledge.search.late_pattern import LatePattern
from frontdesk.knowledge.search.words import language_of

_ROOM = any_of(
    "foyer|lobby|box office|ticket (?:office|desk|counter)|(?:front |help |service |check-in |info(?:rmation)? )?desk",
    "counter|till|checkout|bar|cafe|bistro|canteen|restaurant|(?:gift |farm |pro )?shop|entrance|exit|gates?",
    "(?:front |main |side |back )?doors?|kitchen|terrace|hall|auditorium|screens?|stage|courtyard|car park|pool|sauna",
    "gym|clubhouse|kiosk|gallery|library|garage|yard|waiting room|changing rooms?|bakery|salon|surgery|venue|building",
    r"kasse|tresen|theke|schalter|eingang|ausgang|turen|tur|tore?|kuche|terrasse|saal|hof|halle|becken|schwimmbad|"
    r"gebaude|laden|\w*theke|\w*kasse|empfang|anmeldung",
    "taquilla|mostrador|barra|cafeteria|restaurante|entrada|salida|puertas?|cocina|terraza|sala|piscina|edificio",
    "vestibulo|caja|guichet|billetterie|caisse|comptoir|entree|sortie|portes?|cuisine|salle|piscine|batiment|hall",
    "biglietteria|cassa|bancone|banco|ingresso|uscita|porte|cucina|terrazza|sala|piscina|edificio|atrio|ristorante",
    "bilheteira|bilheteria|balcao|caixa|saida|portas?|cozinha|esplanada|sala|piscina|predio",
    "kassa|balie|toonbank|ingang|uitgang|deuren|deur|keuken|terras|zaal|zwembad|gebouw|kantine|loket",
)
"""Rooms and places of a house that others come to, and where something is handed over in it."""
_PLACE = rf"(?:{_ROOM}|{HOUSE}|{FACILITY})"
_THE = (
    r"(?:(?:the|our|this|der|die|das|dem|den|unsere?[rmn]?|im|am|an der|el|la|los|las|nuestr[oa]|al|del|le|les|notre|"
    r"au|du|il|lo|i|gli|nostr[oa]|alla|nella|o|os|as|no|na|nosso|nossa|de|het|onze) |l'|all'|nell')"
)
_THE_PLACE = rf"{_THE}(?:[\w-]+ )?{_PLACE}(?!\w)"
_OF = r"(?! (?:of|where|that|which|in which) )"
_SERVED = any_of(
    "screenings?|showings?|shows?|films?|movies?|performances?|concerts?|tours?|class(?:es)?|lessons?|courses?",
    "sessions?|workshops?|departures?|trips?|flights?|treatments?|tastings?|openings?|appointments?|deliver(?:y|ies)|"
    "rides?|guided walks?|matinees?|tickets?|seats?|slots?|places?|tables?",
    r"vorstellung(?:en)?|fuhrung(?:en)?|kurse?|filme?|stunden?|termine?|fahrt(?:en)?|\w+kurse?|tickets?|karten",
    "sesion(?:es)?|funcion(?:es)?|visitas?|clases?|cursos?|peliculas?|vuelos?|entradas|plazas",
    "seances?|visites?|cours|films?|representations?|stages?|vols?|billets|places",
    "proiezion[ei]|visit[ae]|lezion[ei]|cors[oi]|spettacol[oi]|biglietti|posti",
    "sess(?:ao|oes)|visitas?|aulas?|cursos?|filmes?|bilhetes|ingressos|lugares",
    "voorstelling(?:en)?|rondleiding(?:en)?|lessen|les|cursus(?:sen)?|kaartjes|plaatsen",
)
"""What a house gives at its hours, and what is needed for it."""
_NEXT = (
    r"(?:next|nachsten?|proxim[oa]s?|prochaine?s?|prossim[oaie]|volgende|eerstvolgende|first|last|letzten?|ersten?|"
    r"ultim[oa]s?|derniere?s?|laatste)"
)
_DAY = (
    r"(?:(?:mon|tues|wednes|thurs|fri|satur|sun)days?|(?:mon|diens|donners|frei|sams|sonn)tags?|mittwochs?|lunes|"
    r"martes|"
    r"miercoles|jueves|viernes|sabados?|domingos?|lundis?|mardis?|mercredis?|jeudis?|vendredis?|samedis?|dimanches?|"
    r"lunedi|martedi|mercoledi|giovedi|venerdi|sabato|domenica|segunda|terca|quarta|quinta|sexta|maandag|dinsdag|"
    r"woensdag|donderdag|vrijdag|zaterdag|zondag)"
)
_NOW = any_of(
    "today|tonight|tomorrow|this (?:week|weekend|evening|afternoon|morning|month)|right now|at the moment|currently",
    "heute|morgen|diese (?:woche)|dieses wochenende|gerade|derzeit|zurzeit|momentan|heut abend",
    "hoy|manana|esta (?:noche|semana|tarde)|este (?:mes|fin de semana)|ahora mismo|actualmente",
    "aujourd'hui|demain|ce (?:soir|week-end|mois)|cette semaine|en ce moment|actuellement",
    "oggi|domani|stasera|questa settimana|questo mese|al momento|attualmente",
    "hoje|amanha|esta noite|esta semana|neste momento|atualmente|vandaag|morgen|vanavond|deze week|dit weekend|"
    "momenteel",
)
_STATE = LatePattern(
    r"\b"
    + any_of(
        "(?:is|are|stays?|remains?|opens?|closes?|was|were|will be) (?:\\w+ )?(?:open|closed|shut|full|free|upstairs|"
        "downstairs|under repair|being \\w+ed|out of order|sold out|on the \\w+ floor)",
        "open(?:s|ed)?(?: \\w+)? (?:at|from|until|daily|every)|clos(?:e|es|ed) (?:at|on|for|until|from)|for repairs",
        "(?:ist|sind|bleibt|hat|haben) (?:[\\w-]+ ){0,4}(?:geoffnet|geschlossen|offen|zu|kostenlos|frei(?! von\\b)|"
        "ausverkauft|defekt)",
        "wird (?:renoviert|repariert)|(?:offnet|offnen|schliesst|schliessen) (?:um|am|taglich)",
        "(?:esta|estan|es|son|queda) (?:\\w+ ){0,2}(?:abiert|cerrad|llen|gratuit|agotad)\\w*|(?:abren?|cierran?) (?:a|"
        "los|"
        "todos|por)",
        "(?:est|sont|reste) (?:\\w+ ){0,2}(?:ouvert|ferme|complet|gratuit|epuise)\\w*|(?:ouvre|ferme)(?:nt)? (?:a|le|"
        "tous)",
        "(?:e|sono|resta) (?:\\w+ ){0,2}(?:apert|chius|complet|gratuit|esaurit)\\w*|(?:apre|chiude|aprono|"
        "chiudono) (?:alle|"
        "il|ogni)",
        "(?:esta|estao|e|sao|fica) (?:\\w+ ){0,2}(?:abert|fechad|chei|gratuit|esgotad)\\w*|(?:abre|fecha)m? (?:as|a|"
        "aos|"
        "todos)",
        "(?:is|zijn|blijft) (?:\\w+ ){0,2}(?:open|gesloten|dicht|vol|gratis|uitverkocht)|(?:opent|sluit|openen|"
        "sluiten) "
        "(?:om|op|elke)",
    )
    + r"\b"
)
_DEALT = any_of(
    "collect|buy|pick (?:it |them |\\w+ )?up|pick up|order|borrow|rent|hire|book|pay|return|purchase|grab|ask|"
    "(?:leave|store) your|reserve|exchange|show",
    "abholen|kaufen|bestellen|ausleihen|leihen|mieten|buchen|bezahlen|zuruckgeben|abgeben|bekommen|umtauschen|erhalten",
    "recoger|comprar|pedir|alquilar|reservar|pagar|devolver|retirer|acheter|commander|louer|reserver|payer|recuperer",
    "ritirare|comprare|acquistare|ordinare|noleggiare|prenotare|pagare|levantar|comprar|alugar|pagar",
    "afhalen|ophalen|kopen|bestellen|huren|betalen|inleveren",
)
_YOU = any_of(
    "you (?:can|may|could|will|should|must|need to|have to|are able to)|you'll|please|customers (?:can|may)|"
    "guests (?:can|may)|just|simply",
    "(?:sie|du|ihr|man) (?:konnen|kannst|konnt|kann)|(?:konnen|kannst|kann) (?:sie|du|man)|"
    "(?:puedes?|pueden|se puede)|vous pouvez|tu peux|on peut|(?:puoi|potete|si puo)|(?:pode|podem|voce pode)",
    "(?:je|u|men) (?:kunt|kan)",
)
_DEALT_THERE = LatePattern(
    rf"(?:\b{_YOU}\b[^.!?]{{0,60}}?|^)\b{_DEALT}\b[^.!?]{{0,80}}? (?:at|in|from|by|behind|near|to|an|in|bei|am|im|en|a|"
    rf"dans|au|aupres de|presso|em|no|na|aan|bij) ?{_THE}?(?:[\w-]+ )?{_PLACE}(?!\w){_OF}"
    rf"|\b(?:am|im|beim|an der|in der|au|al|alla|nel|nella|no|na) {_PLACE}\b[^.!?]{{0,60}}?\b{_DEALT}\b"
)
_HERE = LatePattern(
    r"\b(?:you|we|members|customers|guests|visitors|everyone) (?:can |may |will |must |always |also )*[a-z]+\b"
    r"[^.!?,;]{0,60}? here\b(?! (?:is|are|and now)\b)"
    r"|\b(?:sie|du|wir|man) [a-z]+\b[^.!?,;]{0,60}? hier\b|\bhier (?:bekommen|erhalten|sammeln|kosten|kostet)\b"
    r"|\b(?:obtienes?|ganas?|recibes?|aqui (?:se|los|las|el|la))\b[^.!?;]{0,50}? aqui\b"
    r"|\b(?:vous|on) [a-z]+\b[^.!?,;]{0,60}? ici\b|\b(?:je|u) [a-z]+\b[^.!?,;]{0,60}? hier\b"
)
_LESS = LatePattern(
    r"\b(?:half[- ]price|discount(?:ed)?|reduced|on offer|on sale|sold out|free|off|cheaper|halber preis|"
    r"zum halben preis|"
    r"reduziert|ermassigt|ausverkauft|kostenlos|mitad de precio|rebajad\w+|agotad\w+|gratis|moitie prix|demi-tarif|"
    r"en promotion|complet|gratuit\w*|meta prezzo|scontat\w+|esaurit\w+|metade do preco|esgotad\w+|halve prijs|"
    r"afgeprijsd|uitverkocht|open|closed|geoffnet|geschlossen|abiert\w+|cerrad\w+|ouvert\w*|ferme\w*|apert\w+|chius\w+|"
    r"abert\w+|fechad\w+|gesloten)\b"
)
_YEAR = re.compile(r"\b(?:1[0-9]|20)\d\d\b")
_IS_THE = re.compile(
    r"^(?:the|a|an|der|die|das|el|la|le|il|o|de|het) [\w -]{2,40} (?:is|ist|es|est|e) (?:an?|the|where|part|"
    r"ein\w*|der|die|das|un\w*|la|el|le|il|o|uma?|een|het) "
)
_CLAUSE = re.compile(r"\s*[;–—]\s*|,\s+(?:and|but|so|und|aber|y|pero|et|mais|e|ma|mas|en|maar)\s+")
_LEAD = re.compile(
    r"^(?:by the way|also|oh|ps|p\.s\.|note that|ubrigens|por cierto|au fait|a proposito|trouwens)[,:]? "
)
_DAY_SAID, _NOW_SAID = LatePattern(rf"\b{_DAY}\b"), LatePattern(rf"\b{_NOW}(?!\w)")
_PLACE_SAID = LatePattern(
    rf"(?<!\w){_THE_PLACE}{_OF}|\bat (?:reception|the till)\b|^(?:the )?(?:doors|gates|turen|portes|puertas|porte|"
    rf"portas|deuren)\b"
)
_SERVED_SAID = LatePattern(rf"\b{_SERVED}\b")
_NEXT_SAID = LatePattern(rf"{_THE}{_NEXT} (?:[\w-]+ )?{_SERVED}\b|{_THE}{_SERVED} {_NEXT}\b")
_SERVED_FIRST = LatePattern(rf"^(?:{_THE})?(?:[\w-]+ ){{0,2}}{_SERVED}\b")
_STARTS = LatePattern(
    r"\b(?:starts?|begins?|ends?|finish(?:es)?|runs?|takes? place|leaves?|departs?|(?:is|are) (?:on|at|every|held)|"
    r"beginn\w+|startet|starten|endet|ist (?:am|um)|sind (?:am|um)|finde\w* statt|findet|empiezan?|comienzan?|"
    r"terminan?|"
    r"es (?:el|a)|son (?:los|a)|commencent?|debut\w+|est (?:a|le)|ont lieu|a lieu|inizia(?:no)?|comincia(?:no)?|"
    r"comecam?|e as|begint|beginnen|is (?:op|om))\b"
)
_GERMAN = re.compile(r"\b(?:das|der|im|um|ist|sind|wird|sie konnen|offnet|schliesst)\b")
_LONGEST = 400


def is_on_the_spot(sentence: str, ours: Set[str], spoken: Set[str], asked: Set[str] = frozenset()) -> bool:
    """Whether a sentence speaks of things at hand. `ours` are the names of the company and in its pages, `spoken` the
    terms of these, and `asked` those of a question about another place, of whose "museum" the answer may speak.
    """
    for clause in _CLAUSE.split(sentence[:_LONGEST]):
        plain = _LEAD.sub("", " ".join(fold(clause).replace("’", "'").split()).strip(" \"'*_–•"))
        if plain and _is_at_hand(plain, clause, ours, spoken, asked):
            return True
    return False


def _is_at_hand(plain: str, clause: str, ours: Set[str], spoken: Set[str], asked: Set[str]) -> bool:
    named = clause.lower() if _GERMAN.search(plain) else clause  # Each noun looks like a name there.
    if is_at_many(plain) or _YEAR.search(plain) or is_elsewhere(plain, named, ours):
        return False
    language = language_of(clause)
    has_hour = tells_hour(clause) and any(map(str.isdigit, clause))
    now = _NOW_SAID.search(plain) is not None
    timed = has_hour or now or _DAY_SAID.search(plain) is not None
    if timed and (_NEXT_SAID.search(plain) or (_SERVED_FIRST.search(plain) and _STARTS.search(plain))):
        return True
    place = _PLACE_SAID.search(plain)
    if place is not None and asked.isdisjoint(content_terms(place[0], language)):
        if (has_hour or _STATE.search(plain)) and not _IS_THE.search(plain):
            return True
        if _DEALT_THERE.search(plain):
            return True
    if now and (_LESS.search(plain) or tells_price(clause)):
        return bool(place or _SERVED_SAID.search(plain) or not spoken.isdisjoint(content_terms(clause, language)))
    return _HERE.search(plain) is not None
