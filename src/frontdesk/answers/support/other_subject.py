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
_ARTICLE = re.compile(r" (?:the|der|die|das|el|la|los|las|le|les|l|il|lo|i|gli|o|os|as|de|het) ")
_POINTS_BACK = re.compile(
    r" (?:this|that|these|those|both|all|each|every|dies\w*|alle|jede\w?|est[eoa]s?|ce|cette|ces|quest\w|deze|dit|"
    r"s?he|it|they|his|her|its|their|your|our|you|we|er|sie|es|ihre?\w?|seine?\w?|unsere?\w?|wir|su|sus|son|sa|ses|"
    r"leurs?|vo[st]\w*|no[st]\w*|ils?|elles?|on|ella|ellos|suo|sua|suoi|sue|seus?|suas?|zijn|haar|hun|uw|je|u|"
    r"wij|ons|onze) "
)
OF_ALL = frozenset(
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
_OTHER_NAMES = OF_ALL | frozenset(
    word
    for line in (
        "room house place venue space hall shop store office studio company course class lesson session workshop event",
        "trip tour visit stay event programme program plan offer package set pack kit thing item product device "
        "machine",
        "unit model animal vehicle boat bike car ticket pass card document file page app price fee cost charge rest",
        "amount sum total payment deposit booking order period time day start end first second last other latter "
        "former",
        "raum zimmer haus ort platz saal geschaft kurs stunde veranstaltung reise fahrt aufenthalt angebot paket gerat",
        "produkt artikel tier fahrzeug karte preis gebuhr kosten betrag summe zahlung buchung bestellung zeit rest",
        "habitacion sala casa lugar local tienda curso clase evento viaje visita oferta paquete producto aparato "
        "animal",
        "vehiculo entrada precio coste importe pago reserva pedido tiempo resto",
        "chambre salle maison lieu local magasin cours seance evenement voyage visite sejour offre forfait produit "
        "appareil",
        "animal vehicule billet prix frais montant paiement reservation commande temps reste",
        "camera sala casa luogo locale negozio corso lezione evento viaggio visita offerta prodotto biglietto prezzo "
        "costo",
        "quarto sala casa lugar loja curso aula evento viagem visita oferta produto bilhete preco custo valor",
        "kamer zaal huis plaats winkel cursus les evenement reis bezoek aanbod product kaartje prijs kosten bedrag",
    )
    for word in line.split()
)
"""What "the" thing that was spoken of may be called when it is spoken of again."""

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
        if said is None or compared.hits(said.subject, compared.headings()) or piece.denies is None:
            continue
        of_it = [told for told in compared.sentences() if _begins(compared, told, said.subject)]
        holding = [
            told for told in compared.sentences() if _holds(compared, said.rest, told, denied=bool(piece.denies))
        ]
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
    begin = leading(words)
    # A number is held against the claims' measures elsewhere.
    subject, rest = compared.terms(begin), compared.terms(words[len(begin) :]) - NUMBER_WORDS.keys()
    if not subject or not rest or len(begin.split()) > _MOST or rest & subject or _NO_SUBJECT.search(words):
        return None
    return _Told(subject, rest)


def leading(words: str) -> str:
    """The words up to the verb: what is spoken of."""
    verb = VERB.search(words)
    return words[: verb.start() if verb else _second(words)]


def _second(words: str) -> int:
    """Where the second word begins that is no article: "beginners fire in the kiln" is told of beginners."""
    bare = _POINTS_BACK.match(words) or _ARTICLE.match(words)
    found = [match.start() for match in re.finditer(r"\S+", words)]
    at = 2 if bare else 1
    return found[at] if len(found) > at else len(words)


def _begins(compared: Compared, told: Sequence[Claim], subject: Terms) -> bool:
    """Whether a sentence begins with all of a subject."""
    beginning = compared.terms(" ".join(told[0].words.split()[: _MOST + 1]))
    return compared.hits(subject, beginning) == subject


def _holds(compared: Compared, rest: Terms, told: Sequence[Claim], *, denied: bool) -> bool:
    return compared.hits(rest, _own(told)) == rest and (not denied or any(claim.denies for claim in told))


def _is_of_another(compared: Compared, said: _Told, told: Sequence[Claim], first: int) -> bool:
    """Whether a sentence tells it of a subject of its own, which is no other name for what was spoken of before."""
    words = compared.words_of(told)
    theirs = _apart(compared, words)
    if theirs is None or compared.hits(said.rest, theirs.rest) != said.rest:
        return False
    begin = words.split()[:_MOST]
    if not OF_ALL.isdisjoint(begin) or (told[0].sentence > first and may_be_the_same(leading(words))):
        return False
    return not _is_family(compared, said.subject, theirs.subject)


def may_be_the_same(leading: str) -> bool:
    """Whether a subject may be another name for what was spoken of: "it", "the room"; "the sauna" is no pool."""
    if _POINTS_BACK.search(leading):
        return True
    return _ARTICLE.search(leading) is not None and not _OTHER_NAMES.isdisjoint(_singular(leading))


def _singular(words: str) -> set[str]:
    return {form for word in words.split() for form in (word, word.removesuffix("s"))}


def _is_family(compared: Compared, one: Terms, other: Terms) -> bool:
    if compared.hits(one, other) or compared.hits(other, one):
        return True
    return any(a[:_ALIKE] == b[:_ALIKE] for a in one for b in other)


def _own(told: Sequence[Claim]) -> Terms:
    return frozenset[str]().union(*(claim.own for claim in told))
