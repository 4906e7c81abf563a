"""Bounds that a passage doesn't set: what takes "about 10 days" takes neither at most nor at least 10."""

import re
from collections.abc import Iterator, Sequence
from itertools import pairwise

from frontdesk.answers.numbers.bounds import FARTHEST
from frontdesk.answers.numbers.measures import Measure, measures, same
from frontdesk.answers.numbers.number_words import number_words
from frontdesk.answers.support.bags import plain_words
from frontdesk.answers.support.claims import Claim
from frontdesk.answers.support.compared import Against, Compared
from frontdesk.answers.support.costless import is_free, is_money
from frontdesk.answers.support.hedged import ABOUT, FILL, LEAST, MOST
from frontdesk.answers.support.on_top import MONEY
from frontdesk.answers.support.starting_price import ANY_FROM, FROM_A_SUM

_SIDES = (
    (
        re.compile(rf" (?:{LEAST}){FILL}"),
        re.compile(
            r" (?:[^\W\d]+ ){0,2}?(?:(?:or|and) (?:more|longer|over|above|older)|(?:oder|und) (?:mehr|langer|alter)|"
            r"o mas|ou plus|o piu|ou mais|of meer|at (?:the )?least|minimum) "
        ),
    ),
    (
        re.compile(rf" (?:{MOST}){FILL}"),
        re.compile(
            r" (?:[^\W\d]+ ){0,2}?(?:(?:or|and) (?:less|fewer|under|below|younger)|(?:oder|und) (?:weniger|junger)|"
            r"o menos|ou moins|o meno|ou menos|of minder|at (?:the )?most|maximum|max) "
        ),
    ),
)
"""What makes of a number the least or the most, in front of it and behind."""
_ABOUT = re.compile(rf" (?:{ABOUT}){FILL}")
_BOUNDED = re.compile(
    r"\b(?:least|most|min|max|mi[nm]im\w*|maxim\w*|limit\w*|capped|up to|from|between|allow\w*|must|need\w*|requir\w*|"
    r"advance|before|prior|notice|within|until|or more|or less|over|under|mindest\w*|hochst\w*|ab|bis|zwischen|"
    r"vorher|voraus|vor|muss\w*|brauch\w*|spatestens|frist\w*|menos|desde|hasta|antes|antelacion|debe\w*|entre|"
    r"moins|partir|jusqu\w*|avant|avance|doi\w*|devez|faut|preavis|almeno|fino|prima|anticipo|deve\w*|tra|"
    r"minstens|hoogstens|tot|vanaf|moet\w*|vooraf|binnen|tussen)\b"
)
"""What bounds or asks for a number of which a passage says "about"."""
_PAST = re.compile(
    r"(?<! no)(?<! not)(?<! nicht) (?:over|above|more than|older than|uber|mehr als|alter als|mas de|plus de|piu di|"
    r"mais de|meer dan|ouder dan) $"
)
_SHORT_OF = re.compile(
    r"(?<! no)(?<! not)(?<! nicht) (?:under|below|less than|fewer than|younger than|unter|weniger als|junger als|"
    r"menos de|menores de|moins de|meno di|minder dan|jonger dan) $"
)
_AND_UP = re.compile(
    r" (?:years? )?(?:of age |old )?(?:(?:or|and) (?:over|older|above|up|upwards)|(?:oder|und) (?:alter|daruber)|"
    r"y mas|et plus|e piu|en ouder) "
)
_AND_DOWN = re.compile(
    r" (?:years? )?(?:of age |old )?(?:(?:or|and) (?:under|younger|below)|(?:oder|und) (?:junger|darunter)|"
    r"y menos|et moins|e meno|en jonger) "
)
_FROM_ON = re.compile(
    r" (?:at least|from|aged from|minimum|min|mindestens|wenigstens|ab|al menos|por lo menos|cuando menos|"
    r"como minimo|desde|a partir de|au moins|des|almeno|pelo menos|no minimo|minstens|vanaf)"
    r"(?: (?:the )?(?:ages? )?(?:of )?(?:de |los |d )?)?$"
)
_UP_TO = re.compile(
    r" (?:at most|up to|no more than|maximum|maximum of|max|hochstens|maximal|bis|bis zu|hasta|como maximo|"
    r"jusqu a|jusqua|au plus|fino a|al massimo|hoogstens|maximaal|tot)(?: (?:the )?(?:ages? )?(?:of )?)?$"
)
_YEARS = re.compile(r"years?|jahren?|anos?|ans|anni|jaar")
_AT_AN_HOUR = re.compile(r" (?:at|um|a las?|a|alle|all|as|om) $")
_OFF_AN_HOUR = re.compile(
    r" (?:before|after|vor|nach|antes de las?|despues de las?|avant|apres|prima delle|dopo le|antes das|depois das|"
    r"voor|na) $"
)
_OPENS = re.compile(r"\b(?:open|clos|offn|geoffnet|schlies|geschlossen|abr|abiert|cier|cerrad|ouv|ferm|aper|apr|chius)")
"""Until what is so at an hour, it isn't before or after: "closes at 6" is "closed after 6"."""
_LOWEST = re.compile(
    r"\b(?:lowest|cheapest|smallest|least|basic|gunstigst\w*|billigst\w*|niedrigst\w*|kleinst\w*|mas (?:bajo|barat\w+|"
    r"economic\w+)|moins cher\w*|plus (?:bas|petit)\w*|meno car\w+|piu (?:basso|economic\w+)|mais (?:baixo|barat\w+)|"
    r"goedkoopst\w*|laagst\w*)\b"
)
_FULL_PRICE = re.compile(
    rf" (?:costs?|is|are|pays?|exactly|priced at|for|kostet|kosten|betragt|zahlen|genau|cuestan?|vale[n]?|son|es|"
    rf"coute[nt]*|est|costano?|custam?) (?:[^ ]+ ){{0,2}}?{MONEY} "
)


def bounds_kept(compared: Compared) -> Iterator[Against]:
    """The measure that the sentence bounds otherwise than the passage, or no longer."""
    words = plain_words(compared.sentence)
    for told in measures(words):
        holding = _holding(compared, words, told)
        if holding and (
            _is_about(compared, words, told, holding)
            or _leaves_range(words, told, holding)
            or _goes_past(words, told, holding)
            or _off_its_hour(compared, words, told, holding)
        ):
            yield "number", frozenset((f"{told.number} {told.unit}".strip(),)), ()
            return
    yield from _spelled(compared, words)
    yield from _lowest_as_price(compared)


def _holding(compared: Compared, words: str, told: Measure) -> list[Claim]:
    """The claims that hold a measure; of a bare number, those that count the same by it."""
    below = [c for c in compared.claims if c.sentence != -1 and any(same(told, m) for m in c.measures)]
    if told.kind or _noun(words, told) is None:
        return [c for c in below if any(m.kind == told.kind and same(told, m) for m in c.measures)]
    named = compared.terms(_noun(words, told) or "")
    below = [c for c in below if not named or compared.hits(named, c.own)]
    # The same number may be told of another matter.
    said = compared.all_said()
    most = max((len(compared.hits(said, c.own)) for c in below), default=0)
    return [c for c in below if len(compared.hits(said, c.own)) == most]


def _noun(words: str, told: Measure) -> str | None:
    found = re.match(r" ([^\W\d]+) ", words[told.end :])
    return found[1] if found else None


def _held(told: Measure, claim: Claim) -> list[Measure]:
    """A measure where the words of a claim have it."""
    return [m for m in measures(claim.words) if m.kind == told.kind and same(told, m)]


def _before(words: str, measure: Measure) -> str:
    return words[max(0, measure.start - FARTHEST) : measure.start]


def _is_about(compared: Compared, words: str, told: Measure, holding: Sequence[Claim]) -> bool:
    """Whether the sentence bounds what the passage estimates."""
    before = _before(words, told)
    sided = any(lead.search(before) or behind.match(words, told.end) for lead, behind in _SIDES)
    if told.kind in ("link", "phone", "clock", "count") or not (
        sided or _PAST.search(before) or _SHORT_OF.search(before)
    ):
        return False
    places = [(claim, each) for claim in holding for each in _held(told, claim)]
    return bool(places) and all(
        _ABOUT.search(_before(claim.words, each)) and not _BOUNDED.search(compared.words_of(compared.beside(claim)))
        for claim, each in places
    )


def _leaves_range(words: str, told: Measure, holding: Sequence[Claim]) -> bool:
    """Whether the sentence goes on from where the passage tells a range: "6 to 12" is not "6 and over"."""
    lead = _before(words, told)
    up, down = _PAST.search(lead) or _AND_UP.match(words, told.end), _SHORT_OF.search(lead)
    if not (up or down or _AND_DOWN.match(words, told.end)):
        return False
    numbers = measures(words)
    for claim in holding:
        ends = [
            high if same(told, low) else low
            for low, high in pairwise(claim.measures)
            if (low.bound, high.bound) == ("low", "high") and same(told, low if up else high)
        ]
        if not ends or any(same(m, end) for m in numbers for end in ends):
            return False
    return True


def _goes_past(words: str, told: Measure, holding: Sequence[Claim]) -> bool:
    """Whether the sentence leaves out the very number that the passage includes: "14 and over" is not "over 14"."""
    if told.kind and not _YEARS.fullmatch(told.unit):
        return False
    for ours, theirs, behind in ((_PAST, _FROM_ON, _AND_UP), (_SHORT_OF, _UP_TO, _AND_DOWN)):
        if ours.search(_before(words, told)):
            places = [(claim.words, each) for claim in holding for each in _held(told, claim)]
            return bool(places) and all(
                theirs.search(_before(text, each)) or behind.match(text, each.end) for text, each in places
            )
    return False


def _off_its_hour(compared: Compared, words: str, told: Measure, holding: Sequence[Claim]) -> bool:
    """Whether the sentence has before or after an hour what the passage has at it, in the same words."""
    off = _OFF_AN_HOUR.search(words[: told.start])
    if told.kind != "clock" or off is None or _OPENS.search(words):
        return False
    said = compared.once(f"{words[: off.start()]}. {words[told.end :]}")
    places = [(claim, each) for claim in holding for each in _held(told, claim)]
    denied = any(piece.denies for piece in compared.said)
    return bool(places) and all(
        _AT_AN_HOUR.search(_before(claim.words, each))
        and not _OPENS.search(claim.words)
        and bool(claim.denies) == denied
        and compared.hits(said, claim.own | claim.near) == said
        for claim, each in places
    )


_SPELLED = re.compile(rf" (?:{LEAST}|{MOST}) (?=([^ ]+) ([^ ]+ [^ ]+) )")


def _spelled(compared: Compared, words: str) -> Iterator[Against]:
    """A number in words that is no measure by itself, "dos horas y media", and is bounded in the sentence alone."""
    for match in _SPELLED.finditer(words):
        span = f" {match[1]} {match[2]} "
        if match[1] not in number_words(compared.language[:2].lower()) or measures(span):
            continue
        holding = [c for c in compared.claims if c.sentence != -1 and span in c.words]
        if holding and not any(_BOUNDED.search(compared.words_of(compared.beside(c))) for c in holding):
            yield "number", frozenset((span.strip(),)), holding
            return


def _lowest_as_price(compared: Compared) -> Iterator[Against]:
    """The sum from which the passage has prices begin, told as the price."""
    for piece in compared.said:
        prices = [m for m in piece.measures if is_money(m)]
        if len(prices) != 1 or len(piece.measures) > 1 or prices[0].bound or piece.aside:
            continue
        if (
            not _FULL_PRICE.search(piece.words)
            or ANY_FROM.search(piece.words)
            or _LOWEST.search(piece.words)
            or _ABOUT.search(piece.words)
        ):
            continue
        holding = [c for c in compared.claims if c.sentence != -1 and c.holds(prices[0])]
        if holding and all(
            FROM_A_SUM.search(c.words) and c.table is None and len(c.measures) == 1 and not is_free(compared, c)
            for c in holding
        ):
            yield "number", frozenset((f"{prices[0].number} {prices[0].unit}",)), holding
            return
