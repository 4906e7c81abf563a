"""Whether a price is told with its tax or without: "plus VAT" is another price than "including VAT"."""

import re
from collections.abc import Iterator

from frontdesk.answers.numbers.measures import evened, measures
from frontdesk.answers.support.compared import Against, Compared
from frontdesk.knowledge.search.analyze import fold
from frontdesk.knowledge.search.late_pattern import LatePattern

_TAX = re.compile(
    r"\b(?:vat|v\.a\.t\.?|gst|(?:sales |value added )?tax(?:es)?|mwst|m\.w\.st|mehrwertsteuer|ust|umsatzsteuer|iva|tva|"
    r"btw|moms|mva|podatk\w+|ндс|taxe|impuestos?|imposte)\b|消費税|增值税|税"
)
_WITH = re.compile(
    r"\b(?:incl\w*|inkl\w*|inclu[iy]\w*|includ\w*|enthalten|enthalt|einschl\w*|mit|compris\w*|compres[oae]|ttc|con|with|"
    r"inbegrepen|medraknad\w*|ink|wliczon\w*|zawieraj\w*|z|brutto|включ\w+|с|med|inbegriffen|contain\w*|cover\w*)\b|含|込"
)
_APART = re.compile(
    r"\b(?:excl\w*|exkl\w*|esclus\w*|exclu\w*|plus|zzgl|zuzugl\w*|ohne|hors|sans|mas|sin|senza|piu|mais|acresce|sem|zonder|"
    r"eks\w*|without|before|net of|netto|added|extra|on top|bez|без|utan|uten|uden|hinzu\w*|aparte|en sus|in aggiunta|"
    r"ht)\b|不含|另加|抜|別"
)
_NOT = re.compile(
    r"\b(?:nicht|kein\w*|not|no|non|nao|niet|geen|inte|ikke|nie|не|don't|doesn't|isn't|aren't|dont|doesnt|isnt|arent)\b"
)
_OF_WHAT_FOLLOWS = re.compile(
    r"ohne|hors|sans|sin|senza|sem|zonder|without|bez|без|utan|uten|uden|plus|mas|piu|mais|zzgl|mit|con|with|med|с|z|"
    r"before|net of"
)
"""Words that tell how what stands right behind them belongs to a price."""
_HOW = rf"(?:{_WITH.pattern}|{_APART.pattern}|{_NOT.pattern})"
_BETWEEN = r"\s+(?:[^\W\d]+\s+){0,2}?"
_PHRASE = LatePattern(
    # No blank is looked at from each of those before it.
    rf"(?:[,(]\s{{0,9}}|(?<!\s)\s{{1,9}}|)(?:{_HOW}\.?{_BETWEEN}(?:{_TAX.pattern})(?:\s+inclu\w+)?|"
    rf"(?<!\band )(?<!\bund )(?:{_TAX.pattern}){_BETWEEN}{_HOW})\)?(?=\s*(?:[.,;!)]|$))",
    re.IGNORECASE,
)
_NEAR = 30
"""So many characters from the tax stands how it belongs to the price."""
_CUT = re.compile(r"[,;:]\s|\.\s+|[()]")
_SHORTENED = re.compile(r"(?<=incl|inkl|excl|exkl|zzgl|mwst)\.")
_BEFORE = re.compile(r"(?:[^\s]+\s+){0,2}$")


def other_tax(compared: Compared) -> Iterator[Against]:
    """The tax that the sentence adds to a price, or has in it, where the passage doesn't."""
    said = _sides(fold(compared.sentence), compared.language)
    if len(said) != 1 or not any(piece.measures for piece in compared.said):
        return
    places = [*compared.sentences(), [claim for claim in compared.claims if claim.sentence == -1]]
    told = [(place, _sides(";".join(claim.words for claim in place), compared.language)) for place in places]
    if not any(said <= sides for _, sides in told):
        yield "denial", frozenset(("tax",)), [claim for place, sides in told if sides for claim in place]


def untaxed(sentence: str) -> str:
    """A sentence without what it says of taxes at the end of a price, which a page says apart for all its prices."""
    rest = _PHRASE.sub("", sentence)
    return rest if measures(evened(rest)) else sentence


def _sides(folded: str, language: str) -> frozenset[bool]:
    """Whether taxes that a text names are in what it costs (True) or come on top of it (False)."""
    text = _SHORTENED.sub("", folded)
    found = set()
    for tax in _TAX.finditer(text):
        first, last = max(0, tax.start() - 2 * _NEAR), tax.end() + 2 * _NEAR
        start = max((cut.end() for cut in _CUT.finditer(text, first, tax.start())), default=first)
        after = _CUT.search(text, tax.end(), last)
        end = after.start() if after else last
        side = _side(text, tax, (start, end), language)
        if side is None and _NOT.search(text[start : tax.start()]):
            side = False
        elif side is None:
            # "VAT (20 %) is included": it stands further off.
            side = _side(text, tax, (max(0, tax.start() - _NEAR), tax.end() + _NEAR), language)
        found.add(side)
    return frozenset(side for side in found if side is not None)


def _side(text: str, tax: re.Match[str], place: tuple[int, int], language: str) -> bool | None:
    """What the nearest word says of a tax, in the place given; one that is denied says the contrary."""
    ways = [
        (max(way.start() - tax.end(), tax.start() - way.end()), is_in, way)
        for is_in, pattern in ((False, _APART), (True, _WITH))
        for way in pattern.finditer(text, *place)
        if way.end() <= tax.start() or not _OF_WHAT_FOLLOWS.fullmatch(way[0])
    ]
    if not ways:
        return None
    _, is_in, way = min(ways, key=lambda each: each[:2])
    before = _BEFORE.search(text, place[0], way.start())
    between = text[tax.end() : way.start()] if tax.end() < way.start() else ""
    told = f"{before[0] if before else ''} {between}"
    # Portuguese "no" is "in the".
    denied = _NOT.search(told.replace(" no ", " ") if language.startswith("pt") else told)
    return is_in != bool(denied)
