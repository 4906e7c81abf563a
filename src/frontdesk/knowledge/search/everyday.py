"""Whether a word with a capital is a name, or one of everyday talk at a front desk that begins a sentence."""

from collections.abc import Sequence

from frontdesk.knowledge.search.analyze import fold, terms
from frontdesk.knowledge.search.synonyms import GROUPS, grouped
from frontdesk.knowledge.search.words import STOP_WORDS

_SAID = frozenset(
    word
    for line in (
        # Between people.
        "bye goodbye sir madam ma'am miss mister mate man buddy bro dude guys folks team dear friend please thanks",
        "cheers okay sure fine great good nice right wrong true false never nothing none again later nope yep hello",
        "morning evening night help stop cool perfect awesome ciao adios chau adieu tschuss servus doei merci danke",
        "gracias grazie obrigado obrigada bedankt madame monsieur mademoiselle senor senora signore signora amigo",
        "desculpe perdon pardon scusi bien bueno vale oui claro certo sim prego bitte mijnheer meneer mevrouw",
        # At the desk.
        "refund refunds return returns order orders shipping delivery payment payments price prices size sizes colour",
        "account login password invoice invoices receipt address support service sales agent human person people",
        "manager shop store stores product products warranty guarantee discount coupon voucher ticket tickets",
        "reservation appointment appointments contact phone email e-mail website app hours opening parking breakfast",
        "booking bookings menu table room rooms availability stock cancellation complaint question answer",
        "information exchange repair",
        "reembolso envio pedido precio cuenta factura cita reserva devolucion entrega pago livraison commande retour",
        "remboursement prix compte facture paiement rendez-vous spedizione ordine rimborso prezzo conto fattura reso",
        "encomenda reembolsos conta fatura preco bestelling verzending betaling prijs rekening factuur retourneren",
        "yesterday today tomorrow tonight now soon",
    )
    for word in line.split()
)
_SORTS = {
    word: sort
    for sort, words in {
        "day": "monday tuesday wednesday thursday friday saturday sunday weekday weekend "
        "christmas easter halloween thanksgiving ramadan",
        "month": "january february march april june july august september october november december",
    }.items()
    for day in words.split()
    for word in (day, f"{day}s")
}


def is_everyday(word: str) -> bool:
    """Whether a word is one of the daily talk of a desk: "Bye", "Sir", "Refund"; a day or month is asked about."""
    plain = fold(word).strip(".,;:!?'\"")
    if plain in _SORTS:
        return False
    return plain in _SAID or any(
        plain in STOP_WORDS[code] or any(grouped(term, code) for term in terms(plain, code)) for code in ("en", *GROUPS)
    )


def sort_of(words: Sequence[str]) -> str:
    """What a name is one of, as far as its words tell: a day (feasts are), a month, or any other."""
    return next((sort for word in words if (sort := _SORTS.get(fold(word).strip(".,;:!?")))), "name")
