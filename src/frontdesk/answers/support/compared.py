"""A sentence beside a passage, as the rules see them that read the small words of both."""

from collections.abc import Callable, Iterator, Sequence

import msgspec

from frontdesk.answers.support.bags import Terms, bag
from frontdesk.answers.support.claims import Claim
from frontdesk.answers.support.contrary import Hits
from frontdesk.answers.support.pieces import Piece

Against = tuple[str, Terms, Sequence[Claim]]
"""Why a passage doesn't say a sentence, the words that it lacks, and the claims that say otherwise."""


class Compared(msgspec.Struct, frozen=True):
    """The pieces of a `sentence` and the claims of a passage; `about` leaves out of terms those that say little, and
    `hits` are those of the first that the second holds in any word for it; `before` is what was asked and said
    before, `passage` the passage's own text."""

    sentence: str
    said: Sequence[Piece]
    claims: Sequence[Claim]
    language: str
    about: Callable[[Terms], Terms]
    hits: Hits
    before: str = ""
    passage: str = ""

    def terms(self, text: str) -> Terms:
        """What a text is about."""
        return self.about(bag(text, self.language))

    def once(self, text: str) -> Terms:
        """What a text is about, without the forms in which a verb and its particle are joined."""
        found = self.terms(text)
        return frozenset(t for t in found if not any(t != other and t.startswith(other) for other in found))

    def all_said(self) -> Terms:
        """What the whole sentence is about."""
        return self.about(frozenset[str]().union(*(piece.terms | piece.subject for piece in self.said)))

    def headings(self) -> Terms:
        """What stands above the passage."""
        return frozenset[str]().union(*(claim.own for claim in self.claims if claim.sentence == -1))

    def beside(self, claim: Claim) -> list[Claim]:
        """The claims of the same sentence or row, itself among them."""
        return [each for each in self.claims if each.sentence == claim.sentence]

    def sentences(self) -> Iterator[list[Claim]]:
        """The claims of each sentence or row below the headings."""
        numbers = dict.fromkeys(claim.sentence for claim in self.claims if claim.sentence != -1)
        for number in numbers:
            yield [claim for claim in self.claims if claim.sentence == number]

    def words_of(self, claims: Sequence[Claim]) -> str:
        """The plain words of claims in a row."""
        return f" {' '.join(claim.words.strip() for claim in claims)} "

    def nearest(self, about: Terms, least: float) -> list[list[Claim]]:
        """The sentences that speak the most of what something is about, and of that share of it at least."""
        near = [
            (len(self.hits(about, frozenset[str]().union(*(c.own for c in told)))), told) for told in self.sentences()
        ]
        most = max((hit for hit, _ in near), default=0)
        return [told for hit, told in near if hit == most and hit and hit >= least * len(about)]
