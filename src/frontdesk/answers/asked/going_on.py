"""Whether a message goes on about a forbidden topic that was asked about before it. Pure.

Of a price the kind of question goes on: "and the proposal package?" asks what that costs. Of a thing it goes on itself
("and in the vehicle?" is about the dog), unless another takes its place: "and breakfast?" is about breakfast.
"""

import re

from frontdesk.answers.alternatives import any_of
from frontdesk.answers.asked.questions import begins_to_ask
from frontdesk.answers.asked.topics import has_form_of, is_price
from frontdesk.knowledge.search.analyze import content_terms, fold
from frontdesk.knowledge.search.everyday import sort_of
from frontdesk.knowledge.search.followup import LEAD, MOST_LEAD, OPENING, leans, points
from frontdesk.knowledge.search.named_words import ARTICLES, PREPOSITIONS
from frontdesk.knowledge.search.vague import is_vague
from frontdesk.knowledge.search.wanted import AGE, asked_facts, wanted
from frontdesk.knowledge.search.words import STOP_WORDS, language_of


def _words(*lines: str) -> frozenset[str]:
    return frozenset(word for line in lines for word in line.split())


_BEFORE = PREPOSITIONS | _words(
    "into of under until till during before after behind inside outside near since off per each without",
    "auf unter bis seit wahrend vor nach hinter neben ohne pro zum zur ins ans beim wegen",
    "hasta sobre durante antes despues sin bajo jusqu'a sous sur pendant avant apres sans chez dans depuis au aux",
    "fino sotto sopra prima dopo senza nel nella nei nelle sul sulla al alla dal dalla ate sob antes depois sem na no "
    "nos nas ao pelo pela tot onder tijdens voor na zonder uit bij",
)
_INTERROGATIVE = re.compile(
    any_of(
        "what|which|whom?|whose|how|welche[mnrs]?|wem|wen|wie|wieviel\\w*|was|wann|que|cual(?:es)?|quien(?:es)?",
        "cuant[oa]s?|quel(?:le)?s?|qui|quoi|combien|quand|quale?i?|chi|cui|quanti?|quant[oae]|qua(?:l|is)|quem|welke?",
        "wie|hoe\\w*|wat",
    )
    + r"\b"
)
_LEAST_OF_A_SENTENCE = 3
"""Words from the one that asks on, from which on it has a verb of its own: "which days?" has none."""
_FIRST_SAID = re.compile(
    r"[\w'-]+(?: [\w'-]+){1,5}?,? (?="
    r"(?:is|are|do|does|can|could|may|must|will|would|should|was|were) (?:i|you|u|we|they|the|there|your|my|people)\b|"
    r"(?:kann|darf|muss|konnen|durfen|habt|haben|seid|sind|gibt|hat|ist) (?:ich|man|wir|ihr|sie|es|der|die|das)\b|"
    r"(?:esta|estan|hay|tienen|puedo|podemos|abren|aceptan|peut-on|puis-je|avez-vous|etes-vous|est-ce que|y a-t-il|"
    r"siete|avete|posso|c'e|si puo|tem|estao|ficam)\b|"
    r"(?:kan|mag|moet|zijn|hebben|is) (?:ik|jullie|u|er|de|het|je|we)\b)"
)
"""What stands before a question of its own: "in winter, are you open?"."""
_KIND_OF_FACT = re.compile(
    r"\b"
    + any_of(
        "duration|length|location|directions?|availability|schedule|timetable|website|size|weight|capacity|contact",
        "dauer|lage|anfahrt|verfugbarkeit|fahrplan|webseite|grosse|gewicht|kontakt|offnungszeit\\w*|uhrzeit",
        "duracion|ubicacion|disponibilidad|sitio web|tamano|peso|contacto|duree|lieu|emplacement|itineraire",
        "disponibilite|taille|poids|durata|posizione|disponibilita|sito|dimensioni|contatt[oi]|duracao|localizacao",
        "disponibilidade|tamanho|duur|ligging|route|beschikbaarheid|grootte|gewicht|openingstijden",
    )
    + r"\b"
)
"""What is asked instead of a price, however it is joined to one."""
_ASKS_AGAIN = re.compile(r"(?:much|viel|combien|kostet|cost\w*)")
_SENSE_OF_PLACE = _words(
    "inside outside indoors outdoors upstairs downstairs here there everywhere anywhere alone always never ever",
    "today tomorrow tonight later now winter summer spring autumn morning evening afternoon night noon weekend",
    "weekends weekdays holidays daily one two three four five more less allowed permitted possible included",
    "drinnen draussen drin oben unten hier dort heute morgen spater jetzt winter sommer herbst abends",
    "morgens nachts",
    "wochenende zwei drei vier mehr weniger erlaubt allein inklusive",
    "dentro fuera arriba abajo aqui hoy manana ahora invierno verano noche tarde dos tres mas permitido solo",
    "dedans dehors interieur exterieur ici aujourd'hui demain hiver ete soir matin deux trois plus permis autorise",
    "fuori sopra sotto qui oggi domani inverno estate sera mattina due tre piu permesso ammesso",
    "fora aqui hoje amanha inverno verao noite manha dois duas mais permitido",
    "binnen buiten boven beneden vandaag morgen zomer avond ochtend twee drie meer toegestaan",
)
"""Where, when and how many: they take no thing's place."""
_QUALITY = re.compile(r"\w{3,}(?:able|ible|[tzlgh]bar)|\d+(?:st|nd|rd|th)?|if|wenn|falls|si|se|als|why|warum|\w{4,}ed")
_ARTICLES = ARTICLES | _words(
    "a an my your our any some ein eine einen einem einer mein meine meinen unser un una unos mi mis su une mon ma ",
    "mes votre vos uno mio mia miei um uma o a os as meu minha een mijn jullie ons onze",
)
_DOES = re.compile(r"(?:i|you|we|they|one|to|puedo|podemos|puis-je|peut-on|posso|possiamo|can|do)")
"""What a verb stands behind."""
_OF = _words("for of to on fur von nach auf para de por a pour sur per di da su do da voor van op naar")
_HEAD_FIRST = ("es", "fr", "it", "pt")


_MOST_BARE = 2
"""Words of grammar with which a question asks nothing: "why not?", "and how?"; "who are you?" does."""
_REACTION = re.compile(
    any_of(
        "really|seriously|why not|(?:are you )?(?:really |quite )?sure|wirklich|echt|ernsthaft|im ernst|sicher",
        "de verdad|en serio|seguro|vraiment|serieusement|davvero|sul serio|sicuro|serio|a serio|de verdade",
        "echt waar|serieus|zeker",
    )
)


def goes_on(message: str) -> bool:
    """Whether a message can only be understood from what was asked before it, or points to that.

    "Is there parking?" asks its own, and so does "and where do we meet?"; "and the sunset one?" and "for two?" don't.
    """
    if points(message) and not _names_with_article(message):
        return leans(message) or not asks_its_own(message)
    plain, is_joined = _without_opening(message)
    if asks_its_own(message):
        return False
    return is_joined or begins_to_ask(plain) or _is_led(plain)


def goes_on_about(topic: str, message: str, earlier: str) -> bool:
    """Whether a message goes on about the topic of an earlier question, which names or leads to it."""
    if not goes_on(message):
        return False
    if is_price(topic):
        return not asks_its_own(message) and not _asks_another_kind(message)
    if points(message) and not _names_with_article(message):
        return True
    plain, is_joined = _without_opening(message)
    return not is_joined or _is_led(plain) or not _takes_its_place(plain, message, topic, earlier)


def asks_its_own(message: str) -> bool:
    """Whether a message is a question with something to ask: "how much?" has nothing."""
    plain, _ = _without_opening(message)
    asking = _asking(plain)
    if asking is None:
        return False
    return bool(_said(asking, language_of(message))) or bool(asked_facts(asking))


def says_something(message: str) -> bool:
    """Whether a message has a word that says what it is about: "Really?" has none, and changes no topic."""
    plain, _ = _without_opening(message)
    return bool(_said(plain, language_of(message)))


def _asking(plain: str) -> str | None:
    """The part of a message that begins as a question, behind what may stand before it; None without one."""
    _, _, rest = plain.partition(" ")
    if _is_led(plain):
        rest = rest.removeprefix("de ").removeprefix("a ")
        if _INTERROGATIVE.match(rest):
            return rest if len(re.findall(r"\w+", rest)) >= _LEAST_OF_A_SENTENCE or begins_to_ask(plain) else None
        led = _FIRST_SAID.match(plain)
        return plain[led.end() :] if led else None
    return plain if begins_to_ask(plain) else None


def _is_led(plain: str) -> bool:
    """Whether a preposition stands before the rest; an English "a" is an article, and "no" is none."""
    first = plain.partition(" ")[0]
    return first in _BEFORE and (first not in ("a", "no") or language_of(plain) in _HEAD_FIRST)


def _asks_another_kind(message: str) -> bool:
    """Whether a message asks for another kind of fact than a price."""
    plain, _ = _without_opening(message)
    asked = plain.partition(" ")[2] if _is_led(plain) else plain
    of_which = _INTERROGATIVE.match(asked) is not None and bool(_said(asked, language_of(message)))
    kinds = {*wanted(plain)} - {"money"}
    return bool(of_which or kinds or {*asked_facts(plain)} - {AGE} or _KIND_OF_FACT.search(plain))


def _takes_its_place(plain: str, message: str, topic: str, earlier: str) -> bool:
    """Whether a message names a thing that is asked about instead of the topic, and not one beside it."""
    language = language_of(message)
    words = [word.strip(" ?.!,;:") for word in plain.split()]
    ended = next((n for n, word in enumerate(words) if n and word in _BEFORE), len(words))
    begun = next((n + 1 for n, word in enumerate(words[:ended]) if word in _ARTICLES), 0)
    named = [word for word in words[begun:ended] if _is_thing(word, language)]
    if not named or not _said(plain, language):
        return False
    head = {*content_terms(named[0 if language in _HEAD_FIRST else -1], language)}
    before = fold(earlier)
    return head.isdisjoint(content_terms(before, language)) and not _is_asked_of_things(topic, before)


def _is_thing(word: str, language: str) -> bool:
    if word in _SENSE_OF_PLACE or _QUALITY.fullmatch(word) or sort_of([word]) != "name":
        return False
    return bool(_said(word, language)) and word not in _ARTICLES | _BEFORE


def _is_asked_of_things(topic: str, before: str) -> bool:
    """Whether a question asks a topic of something: "can I return a jacket?" and "a refund for my ticket?" do.

    "And the shoes?" asks the same of them.
    """
    words = [word.strip("?.!,;:") for word in before.split()]
    places = [n for n, word in enumerate(words) if has_form_of(topic, word)]
    return any(
        (n > 0 and _DOES.fullmatch(words[n - 1]) is not None) or (n + 2 < len(words) and words[n + 1] in _OF)
        for n in places
    )


def _names_with_article(message: str) -> bool:
    """Whether the only word that points is an article in small letters: "und das frühstück?"."""
    plain, is_joined = _without_opening(message)
    if not is_joined or not plain.startswith("das ") or begins_to_ask(plain):
        return False
    rest = plain.removeprefix("das ")
    return " " not in rest and bool(_said(rest, language_of(message))) and not points(rest)


def _said(plain: str, language: str) -> list[str]:
    """The terms of a text that say what it is about."""
    terms = content_terms(plain, language)
    words = plain.split()
    is_bare = (
        len(words) <= _MOST_BARE and begins_to_ask(plain) and {*words} <= STOP_WORDS["en"] | STOP_WORDS[language[:2]]
    )
    return (
        []
        if is_bare or _REACTION.fullmatch(plain)
        else [t for t in terms if not is_vague(t, language) and not _ASKS_AGAIN.fullmatch(t)]
    )


def _without_opening(message: str) -> tuple[str, bool]:
    """A message in comparable form without the "and" and "what about" before it, and whether it has one."""
    plain = re.sub("[¿¡]", "", fold(message)).strip(" \"'([?!.")
    lead = LEAD.match(plain, 0, MOST_LEAD)
    plain = plain[lead.end() :] if lead else plain
    is_joined = False
    while (opening := OPENING.match(plain)) is not None and opening.end() < len(plain):
        # "En" is "and" in Dutch alone.
        if opening[0] == "en" and (is_joined or language_of(message) != "nl"):
            break
        plain, is_joined = plain[opening.end() :].lstrip(" ,"), True
    return plain, is_joined
