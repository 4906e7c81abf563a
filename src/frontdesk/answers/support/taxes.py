"""Whether a price is told with its tax or without: "plus VAT" is another price than "including VAT"."""

import re
from collections.abc import Iterator

from frontdesk.answers.numbers.measures import evened, measures
from frontdesk.answers.support.compared import Against, Compared
from frontdesk.knowledge.search.analyze import fold

_TAX = re.compile(
    r"\b(?:vat|v\.a\.t\.?|gst|(?:sales |value added )?tax(?:es)?|mwst|m\.w\.st|mehrwertsteuer|ust|umsatzsteuer|iva|tva|"
    r"btw|moms|mva|podatk\w+|ндс|taxe|impuestos?|imposte)\b|消費税|增值税|税"
)
_WITH = re.compile(
    r"\b(?:incl\w*|inkl\w*|inclu[iy]\w*|includ\w*|enthalten|enthalt|einschl\w*|mit|compris\w*|compres[oae]|ttc|con|with|"
    r"inbegrepen|medraknad\w*|ink|wliczon\w*|zawieraj\w*|z|brutto|включ\w+|с|med|inbegriffen|contain\w*|cover\w*)\b|含|込"
)
_WITHOUT = re.compile(
    r"\b(?:excl\w*|exkl\w*|esclus\w*|exclu\w*|plus|zzgl|zuzugl\w*|ohne|hors|sans|mas|sin|piu|mais|acresce|sem|zonder|"
    r"eks\w*|exkl|without|before|net of|netto|added|extra|on top|nicht|not|no|non|nao|niet|inte|ikke|nie|bez|не|без|"
    r"don't|doesn't|isn't|aren't|dont|doesnt|isnt|arent|utan|uten|uden|"
    r"hinzu\w*|aparte|en sus|in aggiunta|ht)\b|不含|另加|抜|別"
)
_HOW = rf"(?:{_WITH.pattern}|{_WITHOUT.pattern})"
_BETWEEN = r"\s+(?:[^\W\d]+\s+){0,2}?"
_PHRASE = re.compile(
    # No blank is looked at from each of those before it.
    rf"(?:[,(]\s{{0,9}}|(?<!\s)\s{{1,9}}|)(?:{_HOW}\.?{_BETWEEN}(?:{_TAX.pattern})(?:\s+inclu\w+)?|"
    rf"(?<!\band )(?<!\bund )(?:{_TAX.pattern}){_BETWEEN}{_HOW})\)?(?=\s*(?:[.,;!)]|$))",
    re.IGNORECASE,
)
_NEAR = 30
"""So many characters from the tax stands how it belongs to the price."""


def other_tax(compared: Compared) -> Iterator[Against]:
    """The tax that the sentence adds to a price, or has in it, where the passage doesn't."""
    said = _sides(fold(compared.sentence))
    if len(said) != 1 or not any(piece.measures for piece in compared.said):
        return
    places = [*compared.sentences(), [claim for claim in compared.claims if claim.sentence == -1]]
    told = [(place, _sides(" ".join(claim.words for claim in place))) for place in places]
    if not any(said <= sides for _, sides in told):
        yield "denial", frozenset(("tax",)), [claim for place, sides in told if sides for claim in place]


def untaxed(sentence: str) -> str:
    """A sentence without what it says of taxes at the end of a price, which a page says apart for all its prices."""
    rest = _PHRASE.sub("", sentence)
    return rest if measures(evened(rest)) else sentence


def _sides(folded: str) -> frozenset[bool]:
    """Whether taxes that a text names are in what it costs (True) or come on top of it (False)."""
    found = set()
    for tax in _TAX.finditer(folded):
        around = folded[max(0, tax.start() - _NEAR) : tax.end() + _NEAR]
        if _WITHOUT.search(around):
            found.add(False)
        elif _WITH.search(around):
            found.add(True)
    return frozenset(found)
