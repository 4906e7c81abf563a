"""Whether a price is all that is to be paid: of what costs 65 GBP "on top of the consultation" 65 GBP is no total."""

import re
from collections.abc import Iterator

from frontdesk.answers.support.claims import Claim
from frontdesk.answers.support.compared import Against, Compared
from frontdesk.answers.support.costless import is_money
from frontdesk.answers.support.on_top import MONEY, says_more
from frontdesk.answers.support.rates import counted_by
from frontdesk.knowledge.search.late_pattern import LatePattern

_SUM = (
    r"(?:in total|in all|altogether|all told|overall|total|totals|sum total|"
    r"(?:whole|full|entire|complete|final|overall) (?:price|cost|fee|amount|bill|charge)|insgesamt|gesamt\w*|"
    r"in summe|alles in allem|alles zusammen|endpreis|"
    r"komplettpreis|pauschalpreis|(?:voller|ganzer?|kompletter?) preis|en total|precio (?:completo|final|entero)|"
    r"en tout|au total|prix (?:global|complet|final|entier)|in tutto|in totale|totale|prezzo (?:complessivo|finale|"
    r"intero)|"
    r"complessivamente|ao todo|no total|preco (?:final|completo)|in totaal|totaal\w*|totale prijs|eindprijs|"
    r"w sumie|lacznie|łacznie|calkowit\w+|całkowit\w+|totalt|sammanlagt|totalpris\w*|i alt|всего|итого)"
)
_NO_MORE = (
    r"(?:nothing (?:else|more|further|extra|on top)|"
    r"(?:no|without(?: any)?) (?:other|further|more|additional|extra|hidden) (?:\w+ )?"
    r"(?:fees?|costs?|charges?|payments?)|"
    r"thats (?:all|it)|that is (?:all|it)|sonst nichts|nichts (?:weiter|mehr|sonst|anderes)|mehr (?:zahlen|bezahlen|"
    r"kostet) [^ ]+ nicht|mehr nicht|(?:keine|ohne) (?:weiteren?|zusatzlichen?|sonstigen?|versteckten?) "
    r"(?:kosten|gebuhren)|das ist alles|nada mas|sin (?:mas|otros) (?:gastos|costes|cargos)|rien (?:de plus|dautre)|"
    r"(?:sans|aucun) autres? frais|cest tout|nientaltro|niente altro|senza altr[ie] (?:costi|spese)|mais nada|"
    r"sem (?:mais|outros) custos|verder niets|niets (?:meer|anders|extra)|geen (?:andere|verdere|extra) kosten|"
    r"nic wiecej|nic więcej|inget mer|intet andet|ingenting mer)"
)
_ALL_IN = (
    r"(?:all in|all inclusive|inclusive of everything|with everything|(?:everything|all)(?: is| being)? "
    r"(?:included|inclusive|covered)|includ(?:es|ing) everything|"
    r"alles (?:inklusive|inbegriffen|enthalten|dabei|drin|inkl)|inklusive (?:allem|aller kosten)|todo (?:incluido|"
    r"comprendido)|"
    r"(?:tout|toutes charges) (?:est )?(?:compris|inclus)\w*|tutto (?:compreso|incluso)|tudo incluido|"
    r"alles (?:is )?(?:inbegrepen|inclusief)|wszystko (?:w cenie|wliczone)|"
    r"allt (?:ingar|inkluderat)|alt (?:inkluderet|inkludert))"
)
_ONLY = (
    r"(?:only|just|merely|nothing but|no more than|nur|lediglich|bloss|solo|solamente|unicamente|tan solo|seulement|"
    r"soltanto|apenas|somente|slechts|alleen|enkel|tylko|bara|endast|kun|bare|только)"
)
_ALONE = rf"(?:{_ONLY} (?:[^\W\d]+ ){{0,3}}{MONEY}|{MONEY} {_ONLY}|n[ e][^ ]+ que {MONEY})"
_ALL = LatePattern(rf"(?<=\s)(?:{_SUM}|{_NO_MORE}|{_ALL_IN}|{_ALONE})(?=\s)")
_NOTHING_ELSE = re.compile(rf"(?<=\s){_NO_MORE}(?=\s)")
_INCLUSIVE = re.compile(rf"(?<=\s)(?:{_NO_MORE}|{_ALL_IN})(?=\s)")
"""What a page must say, too; that its only price is the whole one goes without saying."""
_WHOLE = re.compile(rf"(?<=\s)(?:{_SUM}|{_NO_MORE}|{_ALL_IN})(?=\s)")
_INCLUDES = re.compile(
    r" (?:inclu\w+|inkl\w*|inbegriffen|enthalten|compris\w*|compres\w+|inbegrepen|wliczon\w+|ingar|"
    r"covers?|covered|pauschal\w*|flat) "
)


def more_to_pay(compared: Compared) -> Iterator[Against]:
    """A price that the sentence calls all that is paid, where the passage tells of more or doesn't say so."""
    words = f" {' '.join(piece.words.strip() for piece in compared.said)} "
    prices = [m for piece in compared.said for m in piece.measures if is_money(m)]
    if not prices or not _ALL.search(words) or says_more(_NOTHING_ELSE.sub(" ", words)):
        return
    for price in prices:
        holding = [c for c in compared.claims if c.sentence != -1 and c.holds(price)]
        if not holding or any(_WHOLE.search(claim.words) for claim in holding):
            continue
        told = [each for claim in holding for each in _of_its_price(compared, claim)]
        # "225 EUR without material" is two claims.
        page = " ".join(claim.words.strip() for claim in told)
        if says_more(f" {page} ") or (_INCLUSIVE.search(words) and not _INCLUDES.search(f" {page} ")):
            yield "denial", frozenset(("total",)), holding
            return


_TOTAL = re.compile(rf"(?<=\s){_SUM}(?=\s)")


def sum_of_each(compared: Compared) -> Iterator[Against]:
    """What each person pays, told as the sum: "45 GBP per person" is no "45 GBP in total"."""
    words = f" {' '.join(piece.words.strip() for piece in compared.said)} "
    if not _TOTAL.search(words):
        return
    for price in (m for piece in compared.said for m in piece.measures if is_money(m)):
        holding = [c for c in compared.claims if c.sentence != -1 and c.holds(price)]
        each = [counted_by(claim.words, compared.language) for claim in holding]
        if holding and all(each) and not any(compared.hits(by, compared.all_said()) for by in each):
            yield "number", frozenset((f"{price.number} {price.unit}",)), holding
            return


def _of_its_price(compared: Compared, claim: Claim) -> list[Claim]:
    """The claims that tell what else belongs to a price: of its sentence or row, and of the sentence behind it."""
    behind = [c for c in compared.claims if claim.table is None and c.sentence == claim.sentence + 1]
    return [*compared.beside(claim), *behind]
