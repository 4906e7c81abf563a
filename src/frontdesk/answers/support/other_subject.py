"""Of what a thing is told: where courses need a deposit and taster classes are free, no taster class needs one.

A passage may go on about a thing under another name ("The sauna is open daily. The room is heated"), or tell something
of all of a kind; neither is another subject.
"""

import re
from collections.abc import Iterator, Sequence

import msgspec

from frontdesk.answers.numbers.number_words import NUMBER_WORDS
from frontdesk.answers.support.bags import Terms
from frontdesk.answers.support.claims import Claim
from frontdesk.answers.support.clauses import VERB
from frontdesk.answers.support.compared import Against, Compared
from frontdesk.answers.support.free_words import calls_free

_MOST = 5
"""Words of a subject."""
_ALIKE = 5
"""So many letters in common at the beginning make two words one family: "members" and "membership"."""
_POINTS_BACK = re.compile(
    r" (?:the|this|that|these|those|both|all|each|every|der|die|das|dies\w*|alle|jede\w?|el|la|los|las|est[eoa]s?|"
    r"le|les|l|ce|cette|ces|il|lo|i|gli|o|os|as|quest\w|de|het|deze|dit|"
    r"s?he|it|they|his|her|its|their|your|our|you|we|er|sie|es|ihre?\w?|seine?\w?|unsere?\w?|wir|su|sus|son|sa|ses|"
    r"leurs?|vo[st]\w*|no[st]\w*|ils?|elles?|on|ella|ellos|suo|sua|suoi|sue|seus?|suas?|zijn|haar|hun|uw|je|u|"
    r"wij|ons|onze) "
)
_OF_ALL = frozenset(
    word
    for line in (
        "everyone everybody anyone all people persons guests visitors customers clients participants members users",
        "passengers travellers attendees students pupils players children kids adults pets animals vehicles",
        "rooms items",
        "meals food drinks staff team building house premises site place studio shop company store facility area",
        "goods products services orders bookings things articles events others nobody somebody tenants groups parts",
        "alle personen gaste besucher kunden teilnehmer teilnehmende mitglieder nutzer schuler kinder erwachsene tiere",
        "fahrzeuge zimmer artikel waren produkte bestellungen buchungen todos personas clientes visitantes huespedes",
        "participantes socios usuarios alumnos ninos adultos animales vehiculos habitaciones articulos",
        "productos pedidos",
        "tous personnes clients visiteurs participants membres eleves enfants adultes animaux vehicules chambres",
        "produits commandes tutti persone clienti ospiti partecipanti bambini animali prodotti ordini todos pessoas",
        "criancas animais produtos iedereen klanten gasten bezoekers deelnemers leden kinderen dieren producten",
    )
    for word in line.split()
)
"""Kinds to which most things of a house belong."""

_NO_SUBJECT = re.compile(
    r"^ (?:for|in|on|at|with|from|during|after|before|by|if|when|until|fur|bei|mit|ab|von|zum|zur|im|am|an|"
    r"auf|nach|vor|"
    r"wenn|para|por|en|con|desde|al|si|cuando|pour|au|aux|avec|chez|dans|des|sans|quand|per|da|dal|nel|se|quando|em|"
    r"no|na|com|voor|met|op|bij|vanaf|tot|als|there|here|es|il|hay|er|daar|hier|dort) "
)


class _Told(msgspec.Struct, frozen=True):
    """A sentence or clause as its `subject` and what is told of it."""

    subject: Terms
    rest: Terms


def other_subject(compared: Compared) -> Iterator[Against]:
    """What the sentence tells of one subject and the passage of another alone, though it speaks of both."""
    pieces = [piece for piece in compared.said if not piece.aside]
    for piece in pieces:
        said = None if calls_free(piece.words, compared.language) else _apart(compared, piece.words)
        if said is None or compared.hits(said.subject, compared.headings()) or piece.denies is not False:
            continue
        of_it = [told for told in compared.sentences() if _begins(compared, told, said.subject)]
        holding = [told for told in compared.sentences() if _holds(compared, said.rest, told)]
        if not of_it or not holding or any(told[0].table is not None for told in holding):
            continue
        if any(compared.hits(said.subject | said.rest, _own(told)) >= said.subject for told in holding):
            continue
        if any(2 * len(compared.hits(said.rest, _own(told))) > len(said.rest) for told in of_it):
            continue
        if piece.measures and any(all(any(c.holds(m) for c in told) for m in piece.measures) for told in of_it):
            continue
        first = min(told[0].sentence for told in of_it)
        if all(_is_of_another(compared, said, told, first) for told in holding):
            yield "words", said.rest, [claim for told in holding for claim in told]
            return


def _apart(compared: Compared, words: str) -> _Told | None:
    """Words as their subject, up to the verb, and the rest; None where either says nothing."""
    leading = _leading(words)
    # A number is held against the claims' measures elsewhere.
    subject, rest = compared.terms(leading), compared.terms(words[len(leading) :]) - NUMBER_WORDS.keys()
    if not subject or not rest or len(leading.split()) > _MOST or rest & subject or _NO_SUBJECT.search(words):
        return None
    return _Told(subject, rest)


def _leading(words: str) -> str:
    """The words up to the verb."""
    verb = VERB.search(words)
    return words[: verb.start() if verb else _second(words)]


def _second(words: str) -> int:
    """Where the second word begins that is no article: "beginners fire in the kiln" is told of beginners."""
    bare = _POINTS_BACK.match(words)
    found = [match.start() for match in re.finditer(r"\S+", words)]
    at = 2 if bare else 1
    return found[at] if len(found) > at else len(words)


def _begins(compared: Compared, told: Sequence[Claim], subject: Terms) -> bool:
    """Whether a sentence begins with all of a subject."""
    beginning = compared.terms(" ".join(told[0].words.split()[: _MOST + 1]))
    return compared.hits(subject, beginning) == subject


def _holds(compared: Compared, rest: Terms, told: Sequence[Claim]) -> bool:
    return compared.hits(rest, _own(told)) == rest


def _is_of_another(compared: Compared, said: _Told, told: Sequence[Claim], first: int) -> bool:
    """Whether a sentence tells it of a subject of its own, which is no other name for what was spoken of before."""
    words = compared.words_of(told)
    theirs = _apart(compared, words)
    if theirs is None or compared.hits(said.rest, theirs.rest) != said.rest:
        return False
    begin = words.split()[:_MOST]
    if not _OF_ALL.isdisjoint(begin) or (_POINTS_BACK.search(_leading(words)) and told[0].sentence > first):
        return False
    return not _is_family(compared, said.subject, theirs.subject)


def _is_family(compared: Compared, one: Terms, other: Terms) -> bool:
    if compared.hits(one, other) or compared.hits(other, one):
        return True
    return any(a[:_ALIKE] == b[:_ALIKE] for a in one for b in other)


def _own(told: Sequence[Claim]) -> Terms:
    return frozenset[str]().union(*(claim.own for claim in told))
