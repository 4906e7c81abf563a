"""That two things cost the same must be told: what costs 5 pounds more on Sundays doesn't."""

import re
from collections.abc import Iterator, Sequence

from frontdesk.answers.support.claims import Claim
from frontdesk.answers.support.compared import Against, Compared
from frontdesk.answers.support.costless import is_money

_PAY = (
    r"costs?|pays?|paid|charged?|charges|priced|prices?|rates?|fees?|kosten|kostet|zahlen|zahlt|bezahlen|bezahlt|preise?|"
    r"cuestan?|pagan?|pagas|vale|valen|cobra\w*|precios?|tarifas?|coute\w*|paient|paye\w*|paie|prix|tarifs?|costa|"
    r"costano|pagano|pagate|prezz[oi]|tariff[ae]|custam?|pagam|precos?|kost|betalen|betaalt|betaal|prijs|prijzen"
)
_AS_MUCH = (
    r"(?:the|that) same|as much|equally|alike|gleich(?: viel| teuer| hoch)?|gleichviel|dasselbe|das gleiche|"
    r"genauso viel|ebenso viel|(?:den|die|der|das) (?:gleiche|selbe)[nrs]?|d(?:en|er|ie)selben?|lo mismo|igual|iguales|"
    r"(?:el|la|los|las) mism[oa]s?|"
    r"la meme chose|autant|pareil|(?:le|la|les) memes?|identiques?|lo stesso|la stessa|(?:gli|le|i) stess[ie]|uguale|"
    r"uguali|altrettanto|o mesmo|a mesma|os mesmos|as mesmas|evenveel|even veel|even duur|hetzelfde|dezelfde"
)
_SAME = re.compile(
    rf" (?:{_PAY}) (?:[^ ]+ ){{0,5}}?(?:{_AS_MUCH})(?= )|"
    rf" (?:{_AS_MUCH})(?: [^ ]+){{0,2}}? (?:{_PAY})(?= )"
)
_EVEN = re.compile(
    r" (?:same|equal\w*|alike|identical\w*|flat|uniform|regardless|whatever|whichever|as much|unchanged|"
    r"no (?:extra|additional|more|surcharge|supplement|difference|higher)|not (?:cost |pay |charge )?(?:any )?more|"
    r"without (?:extra|additional|surcharge|supplement)|"
    r"gleich\w*|dasselbe|der?selben?|denselben|dieselben?|selben?|genauso|ebenso|egal|einheit\w*|unabhangig|"
    r"kein\w* (?:aufpreis|zuschlag|aufschlag)|ohne (?:aufpreis|zuschlag|aufschlag)|nicht mehr|"
    r"mism[oa]s?|igual\w*|identic[oa]s?|independiente\w*|sin (?:recargo|suplemento)|no (?:cuestan?|pagan?) mas|"
    r"memes?|autant|pareil\w*|egal\w*|identiques?|sans supplement|pas (?:plus|de supplement)|quel\w* que|"
    r"stess[oaie]|ugual[ei]|altrettanto|indipendente\w*|senza supplement\w|non (?:costano?|pagano?) di piu|"
    r"mesm[oa]s?|identic[oa]s?|sem (?:acrescimo|suplemento)|independente\w*|"
    r"evenveel|hetzelfde|dezelfde|zelfde|even|geen toeslag|zonder toeslag|ongeacht|gelijk\w*)(?= )"
)
_OTHERWISE = re.compile(
    r" (?:more|less|extra|surcharge\w*|supplement\w*|cheaper|dearer|pricier|discount\w*|reduc\w*|reduction|half|double|"
    r"off|on top|additional\w*|concession\w*|mehr|weniger|aufpreis\w*|zuschlag\w*|aufschlag|billiger|gunstiger|teurer|"
    r"ermassig\w*|rabatt\w*|halb\w*|doppelt\w*|mas|menos|recargo\w*|suplement\w*|descuento\w*|reducid\w*|mitad|doble|"
    r"plus|moins|remise\w*|reduit\w*|moitie|double|piu|meno|scont\w*|ridott\w*|meta|doppio|mais|acrescimo|desconto\w*|"
    r"reduzid\w*|metade|dobro|meer|minder|toeslag\w*|korting\w*|goedkoper|duurder|helft|dubbel\w*)(?= )"
)
_ALL = re.compile(
    r" (?:all|every|each|any|both|and|or|alle[nrs]?|jede[nrs]?|beide\w*|und|oder|tod[oa]s?|cada|ambos|ambas|y|o|"
    r"tous|toutes|chaque|et|ou|tutt[ie]|ogni|e|entrambi|ambos|elke?|iedere?|beide|en)(?= )"
)
_LEAST_ALIKE = 0.5


def same_price(compared: Compared) -> Iterator[Against]:
    """What costs the same in the sentence, and in the passage more, less, or so much."""
    for piece in compared.said:
        match = _SAME.search(piece.words)
        if match is None or piece.denies is not False or piece.aside:
            continue
        about = compared.terms(f"{piece.words[: match.start()]} {piece.words[match.end() :]}")
        if any(_EVEN.search(c.words) and compared.hits(about, c.own | c.near) for c in compared.claims):
            continue
        near = compared.nearest(about, _LEAST_ALIKE)
        if near and _differs(compared, near):
            yield "words", compared.terms(match[0]) or about, near[0]
            return


def _differs(compared: Compared, near: Sequence[Sequence[Claim]]) -> bool:
    """Whether sentences tell that a price is another one, or one price of a single thing."""
    texts = [compared.words_of(told) for told in near]
    prices = [{(m.number, m.kind) for c in told for m in c.measures if is_money(m)} for told in near]
    found = set[tuple[str, str]]().union(*prices)
    if any(price and _OTHERWISE.search(text) for price, text in zip(prices, texts, strict=True)):
        return True
    if any(re.search(rf" (?:{_PAY}) ", text) and _OTHERWISE.search(text) for text in texts):
        return True
    return len(found) > 1 or (len(found) == 1 and sum(map(bool, prices)) == 1 and not any(map(_ALL.search, texts)))
