"""Where the elements of a page end, those too whose end tag HTML lets one leave out. One pass over the tags."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Tag:
    """A tag: where it stands, the element's name in small letters, and what is written behind the name."""

    start: int
    end: int
    name: str
    attributes: str
    closing: bool
    jsx: bool = False
    """Whether a slash at its end counts; HTML takes no notice of one."""

    @property
    def is_alone(self) -> bool:
        """Whether it stands for a whole element."""
        return self.name in _EMPTY or (self.jsx and self.attributes.rstrip().endswith("/"))


_EMPTY = frozenset(
    ["area", "base", "br", "col", "embed", "hr", "img", "input", "link", "meta", "param", "source", "track", "wbr"]
)
_FAMILIES: tuple[tuple[dict[str, int], frozenset[str]], ...] = (
    ({"li": 1}, frozenset(["ul", "ol", "menu"])),
    ({"dt": 1, "dd": 1}, frozenset(["dl"])),
    ({"thead": 1, "tbody": 1, "tfoot": 1, "tr": 2, "td": 3, "th": 3}, frozenset(["table"])),
    ({"optgroup": 1, "option": 2}, frozenset(["select", "datalist"])),
)
"""Elements that may go without an end tag, with what they stand in; one of the same or a lesser rank ends them."""
_ENDS_PARAGRAPH = frozenset(
    name
    for line in (
        "address article aside blockquote body button caption center details dialog div dl dd dt fieldset figcaption",
        "figure footer form h1 h2 h3 h4 h5 h6 header hgroup hr html li main menu nav ol p pre section summary table",
        "tbody td tfoot th thead tr ul",
    )
    for name in line.split()
)


class Ends:
    """The ends that are found: by the number of the element's tag, and whether its own end tag is what ends it."""

    def __init__(self, tags: Sequence[Tag]) -> None:
        self._tags = tags
        self._ends: dict[int, tuple[int, bool]] = {}
        self._open: dict[str, list[int]] = {}
        self._paragraph: int | None = None
        families = [(_Family(ranks, scopes, self._end), {*ranks, *scopes}) for ranks, scopes in _FAMILIES]
        family_of = {name: family for family, names in families for name in names}
        for number, tag in enumerate(tags):
            if tag.name in _ENDS_PARAGRAPH:
                self._met_block(number, tag)
            if family := family_of.get(tag.name):
                family.meet(number, tag)
            if tag.name != "p" and (family is None or tag.name in family.scopes):
                self._meet(number, tag)

    def of(self, number: int) -> tuple[int, bool] | None:
        """Where the element that this tag begins ends; None where nothing but the text's end does."""
        return self._ends.get(number)

    def _end(self, number: int, by: Tag) -> None:
        own = by.closing and by.name == self._tags[number].name
        self._ends[number] = (by.end if own else by.start, own)

    def _met_block(self, number: int, tag: Tag) -> None:
        if self._paragraph is not None:
            self._end(self._paragraph, tag)
        self._paragraph = number if tag.name == "p" and not tag.closing and not tag.is_alone else None

    def _meet(self, number: int, tag: Tag) -> None:
        if tag.closing and self._open.get(tag.name):
            self._end(self._open[tag.name].pop(), tag)
        elif not tag.closing and not tag.is_alone:
            self._open.setdefault(tag.name, []).append(number)


class _Family:
    """Elements that end each other, those that are open, each list or table within another apart."""

    def __init__(self, ranks: dict[str, int], scopes: frozenset[str], end: Callable[[int, Tag], None]) -> None:
        self.scopes = scopes
        self._ranks = ranks
        self._end = end
        self._levels: list[list[tuple[int, int]]] = [[]]

    def meet(self, number: int, tag: Tag) -> None:
        """Goes on with a tag of the family or of what it stands in."""
        if tag.name not in self.scopes:
            self._meet_member(number, tag)
        elif tag.closing:
            self._end_from(0, tag)
            if len(self._levels) > 1:
                self._levels.pop()
        elif not tag.is_alone:
            self._levels.append([])

    def _meet_member(self, number: int, tag: Tag) -> None:
        rank = self._ranks[tag.name]
        if tag.is_alone:
            return
        self._end_from(rank, tag)
        if not tag.closing:
            self._levels[-1].append((rank, number))

    def _end_from(self, rank: int, by: Tag) -> None:
        level = self._levels[-1]
        while level and level[-1][0] >= rank:
            self._end(level.pop()[1], by)
