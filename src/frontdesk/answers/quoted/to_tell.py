"""What of the passages that were found may be told: no orders, and nothing of a topic that is left alone. Pure.

What stands below a title or heading that names the topic tells of it, in whatever words, and so do the cells below such
a column's name and beside such a row's. What leans on a sentence that is left out is left out with it.
"""

import re
from collections.abc import Sequence
from functools import partial

import msgspec

from frontdesk.answers.asked.topics import asks_price, is_price, is_told
from frontdesk.answers.injection.injected import without_orders, without_parts
from frontdesk.answers.quoted.lists import ANNOUNCES, ITEM
from frontdesk.answers.quoted.untold_cells import cells_cut
from frontdesk.knowledge.search.analyze import fold
from frontdesk.knowledge.search.find import Found
from frontdesk.knowledge.search.wanted import holds

Cut = tuple[int, int]

_LEANS = re.compile(
    r"[\s\"'“”*_(]*(?:"
    r"(?:it|its|they|them|their|he|she|his|her|this|that|these|those|otherwise|then|instead|in that case|"
    r"after (?:that|this)|before that|later|until then|the (?:same|latter|rest)|without (?:it|one|them)|"
    r"es|sie|er|ihn|ihr(?:e[nmrs]?)?|diese[nmrs]?|dies|das|dann|danach|sonst|andernfalls|ansonsten|dafur|dazu|"
    r"spater|in diesem fall|"
    r"esto|estos|estas|esta|este|ese|eso|ell[oa]s?|su|sus|entonces|despues|luego|en ese caso|de lo contrario|"
    r"si no|"
    r"ils?|elles?|cela|ca|ceci|ces|cet(?:te)?|leurs?|sinon|ensuite|alors|apres cela|dans ce cas|autrement|"
    r"ess[oaie]|quest[oaie]|altrimenti|poi|dopo|in tal caso|in questo caso|"
    r"el[ea]s?|isto|isso|est[ae]s?|ess[ae]s?|senao|caso contrario|depois|nesse caso|"
    r"het|ze|zij|hij|dit|dat|deze|die|hun|anders|daarna|dan|later|in dat geval)\b|"
    r"(?:if|when|wenn|falls|bei|si|se|quando|cuando|als|wie|quand|wer|whoever|anyone who)\b[^.,;]{0,80}?"
    r"\b(?:later|after (?:that|this)|earlier|spater|danach|fruher|mas tarde|despues|plus tard|apres|piu tardi|"
    r"dopo|mais tarde|depois|daarna)\b)"
)
"""How a sentence begins that goes on about the one before it."""
_JOINS = re.compile(r"[,;/&+]|\b(?:and|or|und|oder|y|o|et|ou|e|en|of)\b")


def to_tell(passages: Sequence[Found], topics: Sequence[str]) -> list[Found]:
    """The passages as they are quoted, shown to a model and held against its words."""
    clean = without_orders(passages)
    if not topics:
        return clean
    told = [passage for passage in clean if not _is_below(passage, topics)]
    return [left for passage in told if (left := _without_topics(passage, topics)).text.strip()]


def _is_below(passage: Found, topics: Sequence[str]) -> bool:
    """Whether a passage stands below a title or a heading that names a topic, or a pair's question does.

    Prices are told everywhere, so a page of them tells of more; so does a page that is called after several things.
    """
    titles = [passage.title] if not _JOINS.search(fold(passage.title)) else []
    headings = [part for part in passage.heading.split(" > ") if part != passage.title]
    above = [*titles, *headings, passage.question or ""]
    return any(is_told(topic, each) for topic in topics if not is_price(topic) for each in above if each)


def _without_topics(passage: Found, topics: Sequence[str]) -> Found:
    tells, named = partial(_tells, topics), partial(_names, topics)
    cells, of_head = cells_cut(passage.text, passage.above, tells, named)
    cuts = _merged([*cells, *_sentences_cut(passage, topics)])
    if of_head:
        above = "".join(_kept(passage.above, of_head))
        passage = msgspec.structs.replace(passage, above=above)
    return without_parts(passage, cuts) if cuts else passage


def _merged(cuts: Sequence[Cut]) -> list[Cut]:
    merged: list[Cut] = []
    for start, end in sorted(cuts):
        if merged and start < merged[-1][1]:
            merged[-1] = merged[-1][0], max(end, merged[-1][1])
        else:
            merged.append((start, end))
    return merged


def _kept(text: str, cuts: Sequence[Cut]) -> list[str]:
    starts, ends = [0, *(end for _, end in cuts)], [*(start for start, _ in cuts), len(text)]
    return [text[start:end] for start, end in zip(starts, ends, strict=True)]


def _sentences_cut(passage: Found, topics: Sequence[str]) -> list[Cut]:
    """The sentences that tell of a topic, with those that lean on one, and the items that one announces."""
    cuts: list[Cut] = []
    last, left, announced = 0, list[str](), False
    for start, end in passage.spans:
        text, between = passage.text[start:end], passage.text[last:start]
        is_row = text.lstrip().startswith("|")
        is_item = is_row or ITEM.match(text) is not None
        announced = announced and is_item
        if is_row and not announced:
            last, left = end, []
            continue
        told = [topic for topic in topics if is_told(topic, text)]
        leans = not is_item and "\n\n" not in between and _LEANS.match(fold(text)) is not None
        left = told or ([topic for topic in left if _goes_on(topic, text)] if leans else [])
        announced = announced or (bool(told) and ANNOUNCES.search(text) is not None)
        if left or announced:
            rest = passage.text[end:]
            cuts.append((start, end + len(rest) - len(rest.lstrip(" "))))
        last = end
    return cuts


def _goes_on(topic: str, text: str) -> bool:
    """Whether what leans on a sentence about a topic goes on about it: of prices, whether it tells of money at all."""
    return not is_price(topic) or holds(text, "money") or asks_price(text)


def _tells(topics: Sequence[str], text: str) -> bool:
    return any(is_told(topic, text) for topic in topics)


def _names(topics: Sequence[str], name: str) -> bool:
    return any(asks_price(name) if is_price(topic) else is_told(topic, name) for topic in topics if name)
