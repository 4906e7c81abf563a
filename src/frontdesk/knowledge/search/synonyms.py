"""Words that visitors and companies use for one thing ("shipping", "delivery"), so that either finds the other."""

from collections import defaultdict
from functools import cache

from frontdesk.knowledge.search.analyze import terms

# Only words of a front desk's daily matters that may stand for each other in a question; a word that also means
# something else ("charge", "order", "check") is left out. Irregular and derived forms that no stemmer joins are in.
GROUPS: dict[str, tuple[str, ...]] = {
    "en": (
        "ship shipping delivery deliver postage dispatch",
        "cost price fee pricing",
        "refund reimburse reimbursement",
        "warranty guarantee",
        "zip zipper",
        "voucher giftcard",
        "member membership",
        "rent rental hire",
        "cancel cancellation",
        "phone telephone",
        "email mail",
        "installment instalment",
        "cryptocurrency crypto bitcoin",
        "photo picture image",
        "login signin",
        "delete remove erase",
        "invoice bill receipt",
        "faulty broken break broke defective defect",
        "buy bought purchase",
        "repair mend fix",
        "job vacancy career",
        "safe secure security",
        "discount rebate",
        "pay paid payment",
        "send sent",
        "sell sold",
        "lose lost",
        "subscribe subscription",
        "register registration",
        "install installation setup",
        "renew renewal",
        "expire expiry expiration",
        "exchange swap",
        "colour color",
        "centre center",
        "grey gray",
        "begin start",
        "maximum max",
        "minimum min",
        "permit allow",
        "forbidden prohibited",
        "worker employee staff",
        "holiday vacation",
        "tax vat",
        "christmas december",
        "parcel package",
        "luggage baggage",
        "lift elevator",
        "toilet restroom bathroom",
        "mobile smartphone cellphone",
        "trousers pants",
        "trainers sneakers",
        "sweater jumper pullover",
        "petrol gasoline",
        "truck lorry",
    ),
    "de": (
        "versand lieferung liefern liefert zustellung verschicken versenden",
        "preis kosten kostet gebuhr",
        "ruckgabe zuruckgeben zuruckzugeben retoure zurucksenden zuruckschicken",
        "erstattung ruckerstattung erstatten",
        "garantie gewahrleistung",
        "gutschein geschenkkarte geschenkgutschein",
        "zahlen bezahlen zahlung bezahlung",
        "kundigen kundigung",
        "stornieren stornierung",
        "umtausch umtauschen tauschen",
        "reparieren reparatur",
        "offnungszeiten geoffnet offnen",
        "mitglied mitgliedschaft",
        "mieten miete ausleihen verleih leihen",
        "loschen entfernen",
        "rechnung beleg quittung",
        "anmelden anmeldung einloggen login",
        "telefon telefonnummer rufnummer",
        "kaufen kauf gekauft",
        "rabatt ermassigung nachlass",
    ),
    "es": (
        "envio entrega enviar enviais envian entregar",
        "precio coste costo cuesta costar tarifa",
        "devolver devolucion devoluciones",
        "reembolso reembolsar",
        "pagar pago pagos",
        "cancelar cancelacion anular",
        "reparar reparacion arreglar",
        "abrir abierto abren apertura",
        "alquilar alquiler",
        "socio miembro membresia",
        "factura recibo",
        "borrar eliminar",
        "comprar compra",
        "descuento rebaja",
    ),
    "fr": (
        "livraison livrer expedition expedier envoi",
        "prix cout coute tarif",
        "retour retourner renvoyer",
        "remboursement rembourser",
        "payer paiement",
        "annuler annulation",
        "reparer reparation",
        "ouvrir ouvert ouverture",
        "louer location",
        "adhesion adherent membre",
        "facture recu",
        "supprimer effacer",
        "acheter achat",
        "remise reduction",
    ),
}


def alike(term: str, language: str) -> tuple[str, ...]:
    """The terms of one language that stand for the same thing as a term, without itself."""
    return _alike(language[:2]).get(term, ())


@cache
def _alike(code: str) -> dict[str, tuple[str, ...]]:
    found: dict[str, dict[str, None]] = defaultdict(dict)
    for group in GROUPS.get(code, ()):
        members = [term for word in group.split() for term in terms(word, code)]
        for member in members:
            found[member].update(dict.fromkeys(other for other in members if other != member))
    return {term: tuple(others) for term, others in found.items()}
