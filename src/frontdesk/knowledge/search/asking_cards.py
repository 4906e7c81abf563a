"""What asks whether a card, or cash beside something else, can be used for paying, or how one pays, and what tells it.

"Visa and Mastercard" names no "card".
"""

import re


def _words(listed: str) -> frozenset[str]:
    return frozenset(listed.split())


_CARD = _words(
    "card cards karte karten kreditkarte kreditkarten ec-karte ec-karten bankkarte girokarte girocard tarjeta tarjetas "
    "carte cartes cb carta carte bancomat cartao cartoes pinpas creditcard creditcards bankpas pinnen "
    "pin kaart kaarten "
    "visa mastercard maestro amex american express diners"
)
_PAY = _words(
    "pay paying payment take takes accept accepts use zahlen bezahlen zahle bezahle zahlt nehmt nehmen akzeptiert "
    "akzeptieren geht moglich kartenzahlung pagar pagos pago pagamos aceptan aceptais acepta admiten "
    "cobran cogeis payer "
    "paie paiement paye acceptez acceptez-vous prenez prenez-vous reglement regler pagare pagamento pago accettate "
    "accetta prendete pagar pagamento aceitam aceita betalen betaal accepteren accepteert nemen pinnen pin"
)
_BESIDE = _words(
    "can could may i we you do does is it possible to by with a an my your the credit debit bank and or "
    "via in store shop "
    "here at also as well kann kan konnen darf ich man wir ihr sie mit per einer meiner der die das eine auch bei euch "
    "ihnen hier im laden und oder ist es puedo podemos se puede es posible con una mi la de credito debito banco o y "
    "ustedes tambien en las los puis-je peut-on je peux on peut est-ce que est ce possible par avec une ma la le "
    "bancaire bleue de credit vous les et ou aussi posso possiamo si puo e possibile con la una mia di credito debito "
    "anche le voi posso podemos e possivel com um o meu cartao tambem os voces mag ik we men jullie u met de een mijn "
    "ook bij creditcard hallo hi hello hola bonjour ciao please bitte"
)
_HOW = _words("how wie como comment come hoe")
_METHODS = _words(
    "method methods option options ways way forms form means type types kind kinds sort sorts zahlungsmethoden "
    "zahlungsmethode zahlungsarten zahlungsart zahlungsmittel zahlungsmoglichkeiten zahlungsweisen zahlungsweise "
    "bezahlmoglichkeiten bezahlmethoden zahlungsoptionen metodo metodos forma formas medio medios moyen moyens mode "
    "modes metodi modalita mezzo mezzi modo modi meio meios betaalmethoden betaalmethode betaalwijzen betaalwijze "
    "betaalmogelijkheden betaalmiddelen manieren"
)
_COMPOUNDS = ("zahlungs", "bezahlm", "betaal")
"""Begin what names paying and its ways in one word."""
_WHICH = _words(
    "which what whats of are there accepted available possible welche welcher welches was fur gibt bietet "
    "que cual cuales son hay aceptados aceptadas de quel quelle quels quelles sont acceptes disponibles y a-t-il des "
    "du "
    "quali che tipo tipi sono di accettati accettate disponibili quais qual sao sobre aceitos aceites welke wat voor "
    "zijn "
    "er soort for soorten"
)
_CASH = _words("cash bar bargeld efectivo especes liquide contanti contante dinheiro numerario contant")
_OTHER_MEANS = _words("paypal bitcoin klarna apple google twint bizum cheque cheques check checks")
"""What is asked for beside cash or a card: the line that tells of these tells of all."""
_KNOWN = _CARD | _PAY | _BESIDE | _CASH | _OTHER_MEANS | _HOW | _METHODS | _WHICH
_WORD = re.compile(r"[\w'-]+")
_SENTENCE = re.compile(r"[.!?](?=\s|$)|\n")
_MOST = 14
TOLD = (
    r"\b(?:visa(?! (?:application|office|requirement|support|service)s?\b)(?!s\b)|master ?card|maestro|girocard|"
    r"american express|amex|(?:ec|kredit|bank|giro)-?karten?|kartenzahlung|(?:credit|debit|bank) ?cards?|pinpas|"
    r"bancomat|tarjetas?(?: de (?:credito|debito))?|cartes? (?:bancaires?|bleues?|de (?:credit|debit))|"
    r"carta di (?:credito|debito)|carte di (?:credito|debito)|cartao de (?:credito|debito)|(?:accept|take|"
    r"pay (?:by|with))"
    r" (?:all |most |major |no )*cards?|card payments?|cards? (?:are|is) (?:not )?(?:accepted|taken|welcome)|cash only|"
    r"(?:be)?zahl\w* (?:(?:wird|werden|kann|konnen|man|sie|ihr|wir|nur|auch|bei uns) )*(?:mit|per) karten?|"
    r"karten? (?:oder|und) bar(?:geld|zahlung)?|bar (?:oder|und) (?:mit |per )?karten?|"
    r"nur barzahlung|solo efectivo|especes uniquement|solo contanti|alleen contant)\b"
)
"""What tells of cards, or of cash alone, in a folded text."""
_TELLS = re.compile(TOLD)

_PAID = re.compile(
    r"\b(?:pay|pays|payable|paid|paying|payments?|accept\w*|we (?:\w+ ){0,2}take|taken|welcome|checkout|cash only|"
    r"\w*zahl\w*|"
    r"akzept\w+|nehmen wir|wir nehmen|moglich|solo efectivo|pag\w{1,6}|acept\w+|admit\w+|cobr\w+|pai\w{2,5}|payer|"
    r"regl(?:er|ez|ement\w*)|especes uniquement|nous prenons|prenons|accett\w+|prendiamo|solo contanti|aceit\w+|"
    r"betaal\w*|betal\w+|"
    r"pinnen|nemen wij|alleen contant)\b"
)
_OF_THE_CARD = re.compile(
    r"\b(?:stolen|lost|blocked|expires?|expired|declined|fraud\w*|gestohlen|gesperrt|verloren|robad\w+|perdid\w+|"
    r"bloquead\w+|"
    r"volee?|perdue?|rubat\w+|smarrit\w+|roubad\w+|gestolen)\b|"
    r"\b(?:a|an|your|the|my|any|no|valid|entry|travel|tourist|student|work|ein|einem?|eine|una|un|une|seu|um|een|"
    r"het) visa\b|\bvisa fees?\b"
)
"""Speaks of a visitor's own card, or of a visa to enter a country."""


def tells_card(plain: str, above: str = "") -> bool:
    """Whether a folded text, below some headings, tells of cards as what one pays with, in one sentence."""
    is_below = _PAID.search(above) is not None
    sentences = [each for each in _SENTENCE.split(plain) if _TELLS.search(each) and not _OF_THE_CARD.search(each)]
    return any(is_below or _PAID.search(each) for each in sentences)


def asks_card(plain: str) -> bool:
    """Whether a folded question asks whether one can pay with a card, or how, and nothing else: a gift card is none."""
    words = _WORD.findall(plain)
    if not 1 < len(words) <= _MOST or not set(words) <= _KNOWN:
        return False
    beside_cash = not _CASH.isdisjoint(words) and not _OTHER_MEANS.isdisjoint(words)
    return beside_cash or _asks_how(words) or (not _CARD.isdisjoint(words) and not _PAY.isdisjoint(words))


def _asks_how(words: list[str]) -> bool:
    """Whether words ask in which ways one can pay."""
    if any(word.startswith(_COMPOUNDS) and word in _METHODS for word in words):
        return True
    asks = not _METHODS.isdisjoint(words) and not _WHICH.isdisjoint(words)
    return not _PAY.isdisjoint(words) and (asks or words[0] in _HOW)
