"""A passage as what it says at once: sentences, cut where a semicolon begins another, with what each leans on."""

import re
from collections.abc import Iterator, Sequence
from functools import lru_cache

import msgspec

from frontdesk.answers.alternatives import any_of
from frontdesk.answers.numbers.measures import Measure, evened, measures
from frontdesk.answers.quoted.table_rows import ROW
from frontdesk.answers.support.bags import Terms, bag, plain_words
from frontdesk.answers.support.claims import heads_of, sentences
from frontdesk.answers.support.clauses import clauses
from frontdesk.answers.support.named_persons import without_points

_PARTED = re.compile(r";\s+")
_ENDS = re.compile(r"[.!?:;。！？…][\"'”’)*_]*$")
_MARK = re.compile(r"^\s*(?:[-*+•]|\d{1,3}[.)])\s+")
_GOES_ON = re.compile(
    r"^ (?:(?:and|but|so|then|please|also|however|und|aber|y|pero|et|mais|e|ma|mas|en|maar) )?"
    + any_of(
        r"no|none|only|not|kein\w*|nur|ningun\w*|aucun\w*|nessun\w*|nenhum\w*|geen|it|its|they|their|them|this|that|"
        r"these|those|then|there|he|she|his|her|both|all|each|every|after that|before that",
        "later|otherwise|above|below|if|when|once|please|you|your|we|our|es|sie|das|dies\\w*|er|ihre?\\w?|dann|danach|sonst",
        "sonst|wir|wenn|falls|darunter|daruber|esto|eso|este|esta|estos|estas|ella|ellos|su|sus|si|cuando|despues|"
        "por debajo",
        "il|elle|ils|elles|cela|ceci|ce|cette|ces|son|sa|ses|leurs?|si|quand|apres|nous|vous|en dessous|esso|essa|"
        "questo",
        "questa|suo|sua|se|quando|dopo|poi|ele|ela|eles|isto|isso|seu|sua|depois|hij|zij|ze|het|dit|dat|deze|als|daarna",
    )
    + r" "
)
"""How what goes on about the sentence before it begins."""
_SPEAKS_OF_IT = re.compile(
    r"^ (?:[^ ]+ ){1,4}?(?:it|its|they|them|she|he|her|his|them|sie|er|es|ihr|ihn|lo|la|los|las|le|les|elle|il|lui|"
    r"hem|haar)"
    r" |^ (?:also|auch|ausserdem|tambien|aussi|anche|inoltre|tambem|ook) "
)
OF_OTHERS = re.compile(
    r" (?:others?|elsewhere|otherwise|everyone else|ander(?:e|en|er|es|swo)|sonst|ubrigen|demas|otr[oa]s?|autres?|"
    r"ailleurs|"
    r"altr[oiae]|altrove|outr[oa]s?|anders|andere|elders) "
)
_IN_IT = re.compile(
    r" (?:included|inclusive|in the price|inklusive|inbegriffen|im preis|incluid[oa]s?|inclus\w*|compris\w*|"
    r"compres[oaie]|"
    r"inbegrepen|inclusief) $"
)
"""What belongs to the thing before it."""
_BARE = re.compile(
    r"^ (?:(?:in|on|at|during|im|am|en|au|pendant|em|op) [^ ]+ )?(?:(?:the|our|your|der|die|das|el|la|los|las|le|les|"
    r"il|lo|i|gli|o|os|a|as|de|het) )?"
    + any_of(
        "prices?|costs?|fees?|tickets?|entry|admission|entrance|package|offer|plan|course|class|room|place|tour|trip|rate",
        "preise?|kosten|gebuhr|eintritt|angebot|paket|kurs|raum|zimmer|precios?|entradas?|oferta|curso|sala|habitacion",
        "prix|tarif|billets?|entree|offre|cours|salle|chambre|prezz[oi]|bigliett[oi]|ingresso|offerta|corso|stanza",
        "precos?|bilhetes?|oferta|curso|sala|quarto|prij[sz]\\w*|kaartjes?|toegang|aanbod|cursus|kamer",
    )
    + r" "
)
"""What is told of the thing before it, by the name of what it is or costs."""


class Unit(msgspec.Struct, frozen=True):
    """What a passage says at once: all its `words`, the terms of them and of those `before` on which it leans, its
    measures and those `lent` by them, and in which ways its clauses deny."""

    words: str
    terms: Terms
    before: Terms
    measures: tuple[Measure, ...]
    lent: tuple[Measure, ...]
    denies: frozenset[bool | None]
    text: str

    @property
    def held(self) -> Terms:
        """All its terms, and those that it leans on."""
        return self.terms | self.before


@lru_cache(maxsize=128)
def units_of(passage: str, language: str) -> tuple[Unit, ...]:
    """The units of a passage below its headings; rows of tables are none."""
    lines = without_points(passage, language).split("\n")
    found: list[Unit] = []
    led: Unit | None = None
    for line in _unwrapped(lines[len(heads_of(lines)) :]):
        led = led if _MARK.match(line) else None
        for said in sentences(_MARK.sub("", line)):
            for part in _PARTED.split(said):
                found.append(_unit(part, [led] if led else found, language, is_led=led is not None))
        # "Not covered by the plan:" is said of each item below it.
        led = found[-1] if line.rstrip(" *_").endswith(":") else led
    return tuple(found)


def _unwrapped(lines: Sequence[str]) -> Iterator[str]:
    """The lines without rows of tables and blank ones; a sentence that goes on in the next line is one of them."""
    whole = ""
    for line in lines:
        goes_on = bool(whole) and not (_ENDS.search(whole) or _MARK.match(line) or ROW.match(line)) and line[:1] != "#"
        if whole and not (goes_on and line.strip()):
            yield whole
            whole = ""
        whole = f"{whole} {line.strip()}".strip() if line.strip() and not ROW.match(line) else ""
    if whole:
        yield whole


def _unit(text: str, before: Sequence[Unit], language: str, *, is_led: bool = False) -> Unit:
    even = evened(text)
    words = plain_words(text)
    leans = is_led or (bool(before) and any(form.search(words) for form in (_GOES_ON, _BARE, _SPEAKS_OF_IT, _IN_IT)))
    ways = frozenset(clause.denies for clause in clauses(even, language) if not clause.aside)
    # What is so of others is not so of what was spoken of before.
    carried = before[-1].held if leans and (is_led or not OF_OTHERS.search(words)) else frozenset[str]()
    # "Below that we charge 5 EUR": of what is spoken of, the figures count as well.
    lent = (*before[-1].measures, *before[-1].lent) if leans else ()
    return Unit(words, bag(text, language), carried, tuple(measures(even)), lent, ways, text)
