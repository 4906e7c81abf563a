"""Whether a question asks how the company's own things are, which it names as "the cars" or by what is done there:
"What colour are the cars?", "How far do we drive in a lesson?".

What a thing is, why it is so and how it works is general knowledge, and so is what everyone has: "the moon", "the law".
"""

import re
from collections.abc import Set

from frontdesk.answers.alternatives import any_of
from frontdesk.answers.general.here_words import FACILITY, STAFF
from frontdesk.knowledge.search.analyze import content_terms, fold
from frontdesk.knowledge.search.late_pattern import LatePattern
from frontdesk.knowledge.search.words import language_of

_SERVED = any_of(
    "lessons?|class(?:es)?|courses?|workshops?|sessions?|tours?|treatments?|appointments?|pupils?|learners?|customers?",
    "clients?|guests?|visitors?|members?|fleet|uniforms?|menu",
    r"(?:fahr)?stunden?|unterricht\w*|kurse?|termine?|behandlung(?:en)?|fahrschuler\w*|schuler\w*|kunden|fahrlehrer\w*",
    "clases?|cursos?|sesion(?:es)?|talleres|alumn[oa]s?|clientes?|lecons?|cours|seances?|ateliers?|eleves?",
    "lezion[ei]|cors[oi]|allievi|clienti|aulas?|lessen|cursus(?:sen)?|leerlingen|klanten",
)
_ROLLING = any_of("cars?|vans?|bus(?:es)?|boats?|bikes?|rooms?|units?|building|food|insurance|prices?")
_OWN = rf"(?:{STAFF}|{FACILITY}|{_SERVED})"
_ARTICLES = {
    "de": r"(?:der|die|das|den|dem) ",
    "es": r"(?:el|la|los|las) ",
    "fr": r"(?:le|la|les) |l'",
    "it": r"(?:il|lo|la|i|gli|le) |l'",
    "pt": r"(?:o|a|os|as) ",
    "nl": r"(?:de|het) ",
}
_MANY = {
    "de": r"\b(?:sind|haben|werden|fahren|konnen|durfen|kosten) die (?P<own>[\w-]{3,40})"
    r"|\b(?:das|der|dem|den) (?P<one>auto|wagen|bus|boot|zimmer|gebaude|raum)\b",
    "es": r"\b(?:los|las) (?P<own>[\w-]{3,40})",
    "fr": r"\bles (?P<own>[\w-]{3,40})",
    "it": r"\b(?:i|gli|le) (?P<own>[\w-]{3,40})",
    "pt": r"\b(?:os|as) (?P<own>[\w-]{3,40})",
    "nl": r"\bde (?P<own>[\w'-]{3,40}(?:en|s))\b",
}
_OF_SOME = r"(?! (?:of|von|des|de|d'|del|della|di|da|van|who|that|which|where)\b)"
_THE_OWN = {
    language: LatePattern(rf"\b(?:{the})(?:[\w-]+ )?{_OWN}\b{_OF_SOME}")
    for language, the in {**_ARTICLES, "en": "(?:the|this|these) "}.items()
}
_WHAT_KIND = re.compile(
    r"^(?:what|which) (?:kinds?|makes?|types?|brands?|sorts?|models?) of (?:[\w-]+ ){1,2}(?:are|is) "
    r"(?:used|driven|offered|there|available|served)(?: here)? ?\?*$"
)
_STARTS_WITH_ONE = re.compile(r"^(?:los|las|el|la|les|le|i|gli|lo|il|os|as|die|de|het) [^?]{3,80}\?$")
_ANY_OWN = LatePattern(rf"\b(?P<own>{_OWN})\b{_OF_SOME}")
_HOW_MANY_THERE = LatePattern(rf"^how many (?:[\w-]+ )?{_OWN} are there(?: here)? ?\?*$")
_THE_THINGS = {
    **{language: LatePattern(many) for language, many in _MANY.items()},
    "en": LatePattern(rf"\b(?:the|these) (?:[\w-]{{2,40}} )?(?P<own>[\w-]{{2,40}}(?<![sui])s|{_ROLLING})\b{_OF_SOME}"),
}
"""Several things, by which a language means certain ones: "the cars"; "the guitar" may be any."""
_ANYONE_S = re.compile(
    r"\b"
    + any_of(
        "tests?|exams?|licen[cs]es?|laws?|rules?|code|government|tax(?:es)?|roads?|streets?|motorways?|weather|climate",
        "sun|moon|stars?|sky|earth|world|sea|ocean|brain|heart|body|skin|blood|universe|internet|difference|best|most",
        r"right|left|first|last|same|average|distance|limits?|speed|traffic|roundabouts?|\w+est|capital|answer|meaning",
        "prufung|fuhrerschein|gesetz|regeln?|strasse|wetter|sonne|mond|himmel|erde|welt|meer|gehirn|herz|unterschied",
        "examen|ley|leyes|reglas|clima|sol|luna|cielo|tierra|mundo|mar|cerebro|corazon|diferencia|permis|loi|soleil",
        "lune|ciel|terre|monde|mer|cerveau|coeur|esame|legge|sole|cielo|terra|mondo|mare|wet|zon|maan|hemel|wereld|zee",
    )
    + r"\b"
)
_HOW_IT_IS = re.compile(
    r"^(?:and |so |but |also |und |y |et |e |en )?(?:(?:at|in|on|from|to|for|with|de|di|in|van|mit|con|avec) )?"
    + any_of(
        r"what (?!is\b|are\b|does\b|do\b|did\b|was\b|were\b|causes?\b|makes\b|happens\b)(?:[\w-]+ ){1,3}?(?:is|are|do",
        r"does|will|can|have|has)|which|who(?! invented\b| discovered\b)|when|where",
        "how (?:many|big|old|long|often|far|large|small|busy|experienced|clean|early|late|much|full)",
        "do|does|are|is|will",
        r"what(?:'s| is| are) [^?]{2,40} like|what happens (?:in|at|on|during)|colou?r of",
        "tell me (?:more )?about|is it true",
        "(?:i )?(?:want|would like|'d like) to know|i wonder",
        r"could|can|may|has|have|did|was|were|what do \w+ (?:say|think|wear|like)",
        r"welche\w*|wer|wann|wo|wie (?:viele?|gross|alt|lange?|oft|weit)|sind|ist|haben|hat|kann|darf",
        "werden|wird|durfen|konnen",
        "(?:que|cual(?:es)?|quien(?:es)?|cuando|donde|cuant[oa]s?) |es|son|esta|estan|tienen?|hay|se|puedo|puede",
        r"color|quel\w*|qui|quand|ou|combien|est-ce|sont|est|che|chi|quando|dove|quant[oaie]|sono|ci sono",
        "welke|wie|wanneer|waar|hoe (?:veel|groot|oud|lang|vaak|ver)|hoeveel|zijn|is|hebben|heeft|kan|mag|qual|quais",
    )
    + r"\b"
)
_EXPLAINS = re.compile(
    r"\b(?:should|must|needs?|soll(?:te)?\w*|muss\w*|deb[eo]\w*|faut|doi\w+|dev[eo]\w*|moet\w*|need(?:ed)?)\b"
    r"|\b(?:works?|means?|stand for|called|invented|discovered|difference|function|bedeutet|funktionier\w*|significa|"
    r"funciona\w*|signifie|fonctionne\w*|funziona\w*|betekent|werkt)(?: ?\?|$)"
    r"|\b(?:explain|describe|define|compare|translate|write|erklaren?|beschreib\w+|explica\w*|expliqu\w+|spiega\w*)\b"
    r"|\bwhat (?:(?:the|an?) (?:[\w-]+ ){1,3}|[\w-]+ )(?:is|are|does|do) ?(?:\?|$)"
    r"|\bhow (?:do|does|did|can|to|is it that)\b"
    r"|\b(?:why|warum|wieso|por que|pourquoi|perche|porque|waarom)\b"
)
_MINE = any_of("i", "we", r"my (?:\w+ )?\w+")
_DEALT = any_of(
    "get|have|bring|book|pay|come|use|hire|rent|join|start|cancel|change|move|borrow|leave|order|try|visit|return",
    "bekommen|haben|mitbringen|buchen|zahlen|bezahlen|kommen|mieten|benutzen|reservar|pagar|traer|llevar|alquilar|usar",
    "avoir|payer|reserver|apporter|louer|venir|utiliser|avere|pagare|prenotare|portare|noleggiare|usare|krijgen|"
    "betalen",
    "boeken|meenemen|huren|gebruiken",
)
_FOR_ME = re.compile(
    rf"\b(?:can|could|may) {_MINE} (?:also |please )?{_DEALT}\b|\b(?:kann|konnte|darf) (?:ich|man)\b.*\b{_DEALT}\b"
    rf"|\b(?:puedo|podemos|se puede) {_DEALT}\b|\b(?:puis-je|peut-on|je peux|on peut) {_DEALT}\b"
    rf"|\b(?:posso|possiamo|si puo) {_DEALT}\b|\b(?:kan|mag) (?:ik|je)\b.*\b{_DEALT}\b"
)
_WHAT_I_GET = re.compile(
    r"(?<!how )\b(?:will|do|shall) (?:i|we) (?:get|drive|meet|receive|ride|sit|stay|sleep|be (?:picked|taught|met|"
    r"given))\b"
    r"|\b(?:bekomme|erhalte|fahre) ich\b|\b(?:recibire|conducire|me dan)\b|\bje (?:vais|recevrai)\b|\bkrijg ik\b"
)


def asks_of_things(question: str, spoken: Set[str] = frozenset()) -> bool:
    """Whether a question asks how things of the company's are. `spoken` are the terms of its pages: what has none of
    them is the company's only where it is what companies have, "the waiting room".
    """
    plain = _plain(question)
    if _WHAT_I_GET.search(plain):
        return True
    asks = _HOW_IT_IS.search(plain) or _STARTS_WITH_ONE.search(plain)
    if not asks or _EXPLAINS.search(plain):
        return False
    language = language_of(question)
    the_own, things = _THE_OWN.get(language), _THE_THINGS.get(language)
    if _HOW_MANY_THERE.search(plain) or (the_own and the_own.search(plain)):
        return True
    if _WHAT_KIND.search(plain):
        return True
    named = [found["own"] for found in _ANY_OWN.finditer(plain)]
    if things:
        named += [found[found.lastgroup or 0] for found in things.finditer(plain) if not _ANYONE_S.search(found[0])]
    return any(_is_spoken(name, spoken, language) for name in named)


def asks_to_deal(question: str) -> bool:
    """Whether somebody asks whether they may have, bring, book or pay something, which is up to the company."""
    return _FOR_ME.search(_plain(question)) is not None


def _is_spoken(words: str, spoken: Set[str], language: str) -> bool:
    terms = content_terms(words, language)
    return bool(terms) and all(term in spoken for term in terms)


def _plain(question: str) -> str:
    return " ".join(fold(question).replace("’", "'").split()).strip(" ¿¡\"'")
