"""Which money it is: who gets the deposit back doesn't get the price back, and the balance is no fee."""

import re
from collections.abc import Iterator

from frontdesk.answers.support.compared import Against, Compared
from frontdesk.answers.support.costless import is_money

_KINDS = {
    "deposit": r"deposits?|down payments?|prepayments?|anzahlung(?:en)?|kaution(?:en)?|pfand|senal|fianza|deposito|"
    r"anticipo|acomptes?|arrhes|caution|caparra|acconto|cauzione|sinal|caucao|aanbetaling|borg|voorschot|"
    r"zaliczk\w+|kaucj\w+|zadat\w+|depositionen?|handpenning\w*|depositum\w*|задат\w+|залог\w*|депозит\w*",
    "balance": r"balance|remainder|outstanding amount|restbetrag\w*|restzahlung\w*|saldo|solde|restant|restante|resto|"
    r"restbedrag|restbelop\w*",
    "price": r"(?:full |whole |entire |total |purchase )?prices?|(?:full|whole|entire|total) (?:amount|cost|sum)|"
    r"(?:kauf|gesamt)?preis(?:es?)?|gesamtbetrag\w*|precios?|importe total|prix|montant total|prezzo|importo totale|"
    r"preco|valor total|prijs|totaalbedrag|cen[aey]|priset|prisen|цен[ауы]|стоимость",
    "fee": r"fees?|charges?|surcharges?|gebuhr(?:en)?|entgelt|tarifas?|comision|frais|commission|spese|commissione|"
    r"taxas?|kosten|vergoeding|oplat[aey]|avgift\w*|gebyr\w*|сбор\w*|плат[ауы]",
    "voucher": r"vouchers?|gift cards?|store credit|gutschein\w*|vales?|bonos?|bons? d?\w*achat|avoir|buon[io]|cheque|"
    r"tegoedbon\w*|waardebon\w*|voucher\w*|presentkort\w*|gavekort\w*",
}
_KIND = {name: re.compile(rf"\b[ld]?(?:{words})\b") for name, words in _KINDS.items()}
_LIKE_PRICE = frozenset(("price", "fee"))
"""What it costs is called either."""
_MOVES = re.compile(
    r"\b(?:back|returned?|returns|refund\w*|repa\w+|reimburs\w+|keep|keeps|kept|lose|loses|lost|forfeit\w*|due|owe\w*|"
    r"zuruck\w*|erstatte\w*|ruckerstatt\w*|behalten|verfallt|fallig|devol\w+|devuel\w+|reembols\w+|pierde\w*|"
    r"rembours\w+|rendu\w*|perd\w*|restitu\w+|rimbors\w+|perde\w*|terug\w*|verlie\w+|zwrac\w+|zwrot\w*|tillbaka|"
    r"aterbetal\w+|tilbage\w*|tilbake\w*|возвра\w+|верн\w+)\b"
)
"""Words of money that goes back, is kept or is due."""
_LEAST_ALIKE = 0.5
"""Of what is said beside the money so much must stand in a sentence that names other money."""


def other_money(compared: Compared) -> Iterator[Against]:
    """The money that the sentence names where the passage names another in the sentence nearest to it."""
    for piece in compared.said:
        is_price = any(map(is_money, piece.measures))
        ours = _named(piece.words)
        if piece.aside or not ours or not (is_price or _MOVES.search(piece.words)):
            continue
        rest = compared.all_said() - compared.terms(" ".join(ours.values()))
        theirs = [_named(compared.words_of(told)) for told in compared.nearest(rest, _LEAST_ALIKE)]
        for kind, word in ours.items():
            alike = _LIKE_PRICE if is_price and kind in _LIKE_PRICE else frozenset((kind,))
            if theirs and all(held and alike.isdisjoint(held) for held in theirs):
                yield "words", frozenset((word,)), ()
                return


def _named(words: str) -> dict[str, str]:
    return {name: match[0] for name, pattern in _KIND.items() if (match := pattern.search(words))}
