"""Whether a price is that of another payment than the one asked for: a van's price is no deposit for it. Pure."""

import re
from collections.abc import Collection, Sequence
from functools import cache

from frontdesk.knowledge.search.analyze import fold, terms
from frontdesk.knowledge.search.followup import OPENING, is_whole
from frontdesk.knowledge.search.payments import may_tell_of, names_of, payments_in
from frontdesk.knowledge.search.synonyms import alike
from frontdesk.knowledge.search.wanted import holds, wanted
from frontdesk.knowledge.search.words import STOP_WORDS

_WHICH = (
    r"(?:a|an|the|any|all|each|every|our|your|ein\w*|d(?:er|ie|as|en|em)|jede[nrs]?|alle|una?|el|la|los|las|cada|todos|"
    r"une?|le|les|chaque|tou(?:te)?s|ogni|tutt[ie]|il|lo|gli|i|cada|um|uma|o|os|as|een|de|het|elke?|alle)"
)
_THING = r" (?P<what>[^\W\d_][\w-]*(?: [^\W\d_][\w-]*)?)"
_FOR_WHAT = re.compile(
    rf"\b(?:(?:per|pro|je)|(?:for|on|per|fur|auf|para|por|pour|sur|par|su|sul|voor|op)(?: {_WHICH})+){_THING}"
)
_FOR_ANY = re.compile(rf"\b(?:for|fur|para|por|pour|per|voor)(?! {_WHICH}\b){_THING}")
"""What a question asks a payment for without an article: "the deposit for kayaks"."""
_OF_ALL = (
    "rental rentals hire hires booking bookings reservation reservations order orders customer customers person people "
    "guest guests stay stays item items contract contracts day month week year return moving everything use vermietung "
    "miete mieten buchung buchungen bestellung kunde kunden person vertrag monat tag alquiler alquileres "
    "reserva reservas "
    "pedido cliente clientes persona contrato mes dia location locations reservation commande client clients personne "
    "contrat mois jour noleggio prenotazione ordine cliente contratto mese giorno aluguel reserva pedido huur boeking "
    "bestelling klant contract maand dag "
    "vehicle vehicles claim claims incident accident damage visit time thing kind fahrzeug fahrzeuge schaden fall mal "
    "vehiculo vehiculos siniestro vez vehicule vehicules sinistre fois veicolo veicoli sinistro volta veiculo veiculos "
    "vez voertuig voertuigen schadegeval keer "
    "night nights hour hours weekend weekends today tomorrow adult adults child children one two three four nacht "
    "nachte stunde stunden tage noche noches hora horas dias nuit nuits heure heures jours notte notti ora ore giorni "
    "noite noites nachten uur dagen"
)
"""What a payment may be for, whatever it is: a deposit for every booking is one for a van."""
_FOR_A_THING = frozenset(("deposit", "excess", "down payment"))
"""Kinds of payment that are for a thing. A fine or surcharge is for an occasion, which is told of in many words."""
_SENTENCE = re.compile(r"[^.!?\n]+")


def of_another(query: str, quoted: Sequence[str], known: Collection[str], language: str) -> bool:
    """Whether what is quoted tells no payment of the kind that a question asks the sum of, or that for another thing.

    It tells none where it has an amount, and nothing that could be another name of the payment.
    `quoted` stand with their titles and headings; `known` are the terms of the question that the company uses anywhere.
    What was carried over from an earlier question isn't asked for, unless the question only goes on with another thing.
    """
    own, _, carried = query.partition("? ")
    if carried and _goes_on_alone(own):
        own = f"how much {carried} {own}"
    kinds = payments_in(own)
    if not kinds or not quoted or "money" not in wanted(own):
        return False
    told = payments_in(" ".join(quoted))
    asked = [*_things_of(own, kinds, language, (_FOR_WHAT, _FOR_ANY)), *_named_before(own, kinds, language)]
    things = {term for what in asked for term in what if term in known}
    said = {*terms(" ".join(quoted), language)}
    is_for_it = any(not said.isdisjoint({term, *alike(term, language)}) for term in things)
    if kinds.isdisjoint(told):
        if is_for_it and kinds.isdisjoint(_FOR_A_THING):
            return False  # "Littering: £80" is the fine for it.
        return any(holds(text, "money") for text in quoted) and not may_tell_of(" ".join(quoted), kinds)
    if not things or is_for_it:
        return False
    return any(_things_of(text, kinds & told & _FOR_A_THING, language) for text in quoted)


def _goes_on_alone(own: str) -> bool:
    """Whether a question asks nothing but what was asked before, of another thing: "and for the van"."""
    return OPENING.match(fold(own)) is not None and not (wanted(own) or payments_in(own) or is_whole(own))


def _named_before(own: str, kinds: Collection[str], language: str) -> list[set[str]]:
    """The word before a payment: "the van deposit"."""
    plain = fold(own)
    before = [plain[: match.start()].split()[-1:] for kind in kinds for match in names_of(kind).finditer(plain)]
    stops = STOP_WORDS.get(language[:2], frozenset())
    return [{*terms(word, language)} for words in before for word in words if word not in stops]


def _things_of(
    text: str, kinds: Collection[str], language: str, forms: Sequence[re.Pattern[str]] = (_FOR_WHAT,)
) -> list[set[str]]:
    """The terms of what some payments are said to be for, in each sentence that names one."""
    sentences = [said for said in _SENTENCE.findall(fold(text)) if any(names_of(kind).search(said) for kind in kinds)]
    matches = [match for said in sentences for form in forms for match in form.finditer(said)]
    found = [{*terms(match["what"], language)} for match in matches]
    return [what for what in found if not what & _of_all(language)]


@cache
def _of_all(language: str) -> frozenset[str]:
    """The terms of whatever a payment may be for, and those of the words of grammar."""
    return frozenset(terms(_OF_ALL, language)) | STOP_WORDS.get(language[:2], frozenset())
