"""What is asked of another product than the one that was shown: of a list the big one, another row, or another name."""

import re

from frontdesk.answers.alternatives import any_of
from frontdesk.answers.shop import by_size, follow, say
from frontdesk.answers.shop.earlier import Earlier
from frontdesk.answers.shop.offered import Offer, Said, offered
from frontdesk.answers.shop.other_row import OtherRow
from frontdesk.knowledge.products.choose import Chosen
from frontdesk.knowledge.products.facets import title_words
from frontdesk.knowledge.products.recall import ProductRecall
from frontdesk.knowledge.products.wish import Wish
from frontdesk.knowledge.search.analyze import fold

MOST_TOLD = 3
"""Products of which it is told what was asked of the one before; of more there is a list."""
_AND = any_of(
    "and|but|or|ok|so|und|aber|oder|y|pero|o|et|mais|ou|e|ma|mas|en|maar|(?:and )?(?:what|how) about",
    "was ist mit|und was ist mit|que tal|qu'en est-il de|e per|hoe zit het met",
)
_OF = any_of("aus|in|von|de|en|di|van|da|do|of|made of|from|mit|with|con|avec|met|com")
_THE_ONE = re.compile(
    rf"(?:{_AND} )?the (?P<which>[^\W_]+(?:[ -][^\W_]+){{0,2}}) ones?|"
    rf"{_AND} (?:der|die|das|den|el|la|los|las|cel(?:le|ui)|ceux|quell[oaie]|o|a|os|as|de|die) {_OF} "
    r"(?P<of>[^\W_]+(?:[ -][^\W_]+){0,2})"
)
"""`And the copper one?`, `y la de cobre`, and no more."""


class Another:
    """Finds the product that a question speaks of beside the one that was shown."""

    def __init__(self, recall: ProductRecall) -> None:
        self._recall = recall
        self._rows = OtherRow(recall)
        self._earlier = Earlier(recall)

    async def told(self, said: Said) -> Offer | None:
        """What is asked of it; None where nothing such is asked."""
        if (sized := by_size.the_one(said)) is not None:
            return sized
        return await self._rows.told(said) or await self._called(said)

    async def _called(self, said: Said) -> Offer | None:
        """The product of the same kind that is called so, or is so: behind a steel kettle, `and the copper one?`"""
        found = _THE_ONE.fullmatch(" ".join(fold(said.question).replace(",", " ").strip(" ?¿!.").split()))
        nouns = {words[-1] for card in said.shown if (words := title_words(card))}
        if found is None or len(nouns) != 1 or said.wish.relative or said.wish.order:
            return None
        noun = nouns.pop()
        now = await self._recall.wish(f"{found['which'] or found['of']} {noun}", said.lexicon)
        which = [each for each in now.choices if fold(each.said) != noun]
        if now.unknown or now.ranges or now.order or now.relative or not which:
            return None
        before = await self._earlier.wish(said)
        wish, chosen = await self._fitting(said, now, before)
        if not chosen.cards:
            return None
        if before is not None and before.about and chosen.total <= MOST_TOLD:
            told = say.told(before.about, chosen.cards, said.lexicon, said.ours)
            return offered(told, wish, chosen.cards, refined=True, placed=True)
        written = say.listed(wish, chosen, said.lexicon, said.ours)
        return offered(written, wish, chosen.cards, refined=True, chosen=chosen, placed=True)

    async def _fitting(self, said: Said, now: Wish, before: Wish | None) -> tuple[Wish, Chosen]:
        """What fits with all else that was said before, or without it."""
        for wish in ([follow.merged(before, now)] if before is not None else []) + [now]:
            chosen = await self._recall.choose(said.asked.account_id, said.question, wish, said.lexicon)
            if chosen.cards and not chosen.given_up:
                return wish, chosen
        return now, Chosen([], 0)
