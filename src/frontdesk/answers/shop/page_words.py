"""What the pages know of a question's words: what they speak of more than the catalog does is theirs to answer."""

import re
from uuid import UUID

from frontdesk.answers.recall import Recalled
from frontdesk.knowledge.products.lexicon import Lexicon
from frontdesk.knowledge.products.wish import WORD, Wish
from frontdesk.knowledge.search.analyze import fold, term_hash, terms
from frontdesk.knowledge.search.words import STOP_WORDS, language_of


class PageWords:
    """The shares of an account's passages that hold each word of a question."""

    def __init__(self, account_id: UUID, question: str, recalled: Recalled) -> None:
        statistics, language = recalled.found.statistics, language_of(question)
        stops = STOP_WORDS.get(language, frozenset())
        self._shares: dict[str, float] = {}
        for word in re.findall(r"[^\W\d_]+", fold(question)):
            held = [statistics.frequencies.get(term_hash(account_id, term), 0) for term in terms(word, language)]
            if word not in stops and any(held):
                self._shares[word] = max(held) / max(1, statistics.passages)

    def words(self) -> set[str]:
        """The words that any passage holds."""
        return set(self._shares)

    def theirs(self, wish: Wish, lexicon: Lexicon) -> list[str]:
        """The words that no product holds, or only a few as a word among others, while the pages speak of it."""
        mine = [word for word in wish.unknown if word in self._shares]
        for choice in wish.choices:
            word = fold(choice.said)
            held = lexicon.words.get(lexicon.stem(word), 0) / max(1, lexicon.products)
            if choice.weight <= WORD and self._shares.get(word, 0.0) > held:
                mine.append(word)
        return mine
