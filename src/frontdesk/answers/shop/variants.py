"""Other products of the same name with more behind it: of `Harbour Blend` there is a `Harbour Blend Large`."""

import re
from collections.abc import Sequence

from frontdesk.answers.shop.offered import Said
from frontdesk.knowledge.products.choose import Card
from frontdesk.knowledge.products.facets import title_key
from frontdesk.knowledge.products.recall import ProductRecall
from frontdesk.knowledge.products.wish import KIND_OF_THING, Choice, Range, Wish
from frontdesk.knowledge.products.words_of_rows import terms_of
from frontdesk.knowledge.search.analyze import fold


async def variants(
    recall: ProductRecall, said: Said, card: Card, choices: Sequence[Choice], ranges: Sequence[Range]
) -> list[Card]:
    """The products whose titles begin with a product's own and that are as it is not."""
    if any(choice.negated for choice in choices):
        return []
    words = dict.fromkeys(terms_of(card.title, said.lexicon.language))
    named = [Choice((title_key(word),), word, (f"~{word}",), weight=KIND_OF_THING) for word in words]
    chosen = await recall.choose(
        said.asked.account_id, said.question, Wish(choices=(*named, *choices), ranges=tuple(ranges)), said.lexicon
    )
    goes_on = re.compile(rf"{re.escape(fold(card.title).strip())}\W+\w")
    return [] if chosen.given_up else [each for each in chosen.cards if goes_on.match(fold(each.title))]
