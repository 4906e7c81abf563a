"""A bound or a hedge that a sentence adds to what a passage measures exactly: "at least 8 weeks", "about 14.50 GBP"."""

import re
from collections.abc import Iterator

from frontdesk.answers.numbers.bounds import FARTHEST
from frontdesk.answers.numbers.measures import Measure, measures, same
from frontdesk.answers.support.bags import plain_words
from frontdesk.answers.support.claims import Claim
from frontdesk.answers.support.compared import Against, Compared
from frontdesk.answers.support.costless import is_money

FILL = r"(?: (?:a|an|the|of|eine[nmr]?|von|zu|unos|unas|de|d|di|een|van))* $"
LEAST = (
    r"at least|no less than|not less than|more than|a minimum of|mindestens|wenigstens|mehr als|al menos|"
    r"por lo menos|como minimo|mas de|au moins|minimum|plus de|almeno|minimo|piu di|pelo menos|no minimo|mais de|"
    r"minstens|ten minste|meer dan|co najmniej|przynajmniej|minst|mindst|minimum|не менее|как минимум|более"
)
MOST = (
    r"at most|up to|no more than|not more than|less than|a maximum of|hochstens|maximal|bis zu|weniger als|"
    r"como maximo|hasta|menos de|au plus|au maximum|jusqu a|jusqua|moins de|al massimo|fino a|meno di|no maximo|"
    r"ate|menos de|hoogstens|maximaal|ten hoogste|tot|minder dan|najwyzej|maksymalnie|hogst|upp till|hojst|op til|"
    r"hoyst|opp til|не более|максимум|до"
)
ABOUT = (
    r"about|around|approximately|approx|roughly|nearly|almost|circa|ca|etwa|ungefahr|rund|fast|zirka|unos|unas|"
    r"alrededor de|aproximadamente|casi|cerca de|environ|presque|a peu pres|intorno a|quasi|ongeveer|bijna|rond|"
    r"okolo|prawie|ungefar|cirka|omkring|omtrent|около|примерно|почти"
)
_ADDED = {
    name: re.compile(rf" (?:{words}){FILL}") for name, words in (("low", LEAST), ("high", MOST), ("about", ABOUT))
}
_LOOSE = re.compile(
    r"\b(?:least|most|min|max|minimum|maximum|minimal|maximal|limit\w*|capped|up|from|starting|starts?|begin\w*|between|"
    r"about|around|approx\w*|roughly|circa|ca|usually|normally|typically|depend\w*|estimat\w*|allow\w*|may|can|"
    r"must|need\w*|require\w*|advance|ahead|before|prior|notice|earlier|longer|within|until|or more|or less|over|"
    r"under|less|more|below|above|"
    r"mindest\w*|hochst\w*|ab|bis|etwa|ungefahr|rund|zirka|meist\w*|vorher|voraus|vor|muss\w*|durf\w*|konn\w*|"
    r"brauch\w*|spatestens|frist\w*|unter|uber|mehr|weniger|zwischen|je nach|"
    r"menos|desde|hasta|unos|unas|alrededor|aproximad\w*|antes|antelacion|debe\w*|puede\w*|necesit\w*|maximo|minimo|"
    r"entre|segun|dentro|"
    r"moins|plus|partir|jusqu\w*|environ|avant|avance|doi\w*|devez|faut|peu\w*|pouv\w*|selon|preavis|dans|sous|"
    r"almeno|fino|circa|prima|anticipo|deve\w*|dovete|puo|possono|massimo|tra|entro|"
    r"ate|antes|antecedencia|podem?|precis\w*|"
    r"minstens|minimaal|maximaal|tot|vanaf|ongeveer|moet\w*|mag|kan|kunnen|vooraf|binnen|tussen|"
    r"okolo|przed|moze\w*|musi\w*|fran|cirka|senast|innan|inden|innen|maste|skal|"
    r"от|до|около|примерно|за|может|нужно|не)\b"
)
"""What makes of a passage's number more than the number: it is bounded, asked for or estimated."""


def hedged(compared: Compared) -> Iterator[Against]:
    """The measure that the sentence bounds or calls about so much, and the passage tells exactly."""
    words = plain_words(compared.sentence)
    for told in measures(words):
        if not _is_exact_kind(told) or not _is_hedged(words, told):
            continue
        holding = [c for c in compared.claims if c.sentence != -1 and any(same(told, m) for m in c.measures)]
        if holding and all(_is_exact(claim, told, compared.words_of(compared.beside(claim))) for claim in holding):
            yield "number", frozenset((f"{told.number} {told.unit}",)), ()
            return


def _is_exact_kind(told: Measure) -> bool:
    return is_money(told) or told.kind == "time"


def _is_hedged(words: str, told: Measure) -> bool:
    found = [
        name for name, pattern in _ADDED.items() if pattern.search(words[max(0, told.start - FARTHEST) : told.start])
    ]
    # Who says how long it takes hardly ever knows to the minute.
    return any(name != "about" or is_money(told) for name in found)


def _is_exact(claim: Claim, told: Measure, words: str) -> bool:
    """Whether a claim, in the words of its sentence, holds the measure without what makes it more or less."""
    held = [m for m in claim.measures if same(told, m)]
    return not any(m.bound for m in held) and not _LOOSE.search(words)
