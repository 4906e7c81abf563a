"""A passage as what it claims, piece by piece: clauses of sentences, items of lists and cells of tables."""

import re
from collections.abc import Iterator, Mapping, Sequence
from functools import lru_cache
from itertools import groupby
from math import log

import msgspec

from frontdesk.answers.facts import links
from frontdesk.answers.numbers.measures import Measure, evened, measures, of_unit, same, unit_of
from frontdesk.answers.quoted.table_rows import ROW, RULE, cells_of
from frontdesk.answers.support.bags import Terms, bag, plain_words
from frontdesk.answers.support.below_that import named_again
from frontdesk.answers.support.carried import carried
from frontdesk.answers.support.clauses import VERB, Clause, clauses, head_denies, stands_alone
from frontdesk.answers.support.conditions import Condition, conditions
from frontdesk.answers.support.named_persons import persons, without_points
from frontdesk.answers.support.once import says_once
from frontdesk.answers.support.opposites import Poles, poles
from frontdesk.knowledge.products.units import CODES
from frontdesk.knowledge.search.analyze import fold, terms


class Claim(msgspec.Struct, frozen=True):
    """One piece: its `own` terms, those `near` it (headings, the rest of its sentence), what it denies and measures.

    `subject` is what its measures are about; it `leans` on the rest of its sentence when it has no verb. Of a table's
    cell `head` are the terms of its row's first cell, `column` those of its column; of a labelled item `head` is the
    label. `sentence` numbers the sentences of the passage, -1 for its headings; `words` are all its words in order.
    `poles` are the sides that it takes where words have opposites, `conditions` those on which it holds, `persons` the
    terms of those whom it names.
    """

    own: Terms
    near: Terms
    words: str
    denies: bool | None
    aside: bool
    measures: tuple[Measure, ...]
    sentence: int
    head: Terms = frozenset()
    column: Terms = frozenset()
    table: int | None = None
    row: int = 0
    subject: Terms = frozenset()
    leans: bool = False
    poles: Poles = Poles({}, frozenset())
    conditions: tuple[Condition, ...] = ()
    persons: tuple[Terms, ...] = ()

    def holds(self, said: Measure) -> bool:
        """Whether a measure that was said is one of its own."""
        return any(same(said, held) for held in self.measures)

    def rivals(self, said: Measure) -> bool:
        """Whether it says another measure of the same kind."""
        return not self.holds(said) and any(held.kind == said.kind for held in self.measures)


class Passage(msgspec.Struct, frozen=True):
    """What a passage claims; `sentences` are its sentences and items as plain words, each with whether it is an item
    below a heading that denies, or a question.

    `terms`, `words` and `links` are those of its whole `text`, `weights` how much each term tells its claims apart (""
    is any other). They are kept with it: each sentence of an answer is held against the same passages.
    """

    claims: tuple[Claim, ...]
    sentences: tuple[tuple[str, bool], ...]
    terms: Terms
    words: frozenset[str]
    links: frozenset[str]
    weights: Mapping[str, float]
    text: str = ""


SENTENCE = re.compile(r"(?<=[.!?。！？])\s+|\n+|(?<=[。！？])")
_ABBREVIATION = re.compile(
    r"(?:\b(?:e\.g|i\.e|approx|no|nr|ca|co|z\.b|d\.h|bzw|st|dr|mr|mrs|a\.m|p\.m|p\.a|p\.p|"
    r"inkl|zzgl|incl|excl|mtl|tel)|^\s*\d{1,3})\.$",
    re.IGNORECASE,
)
_ITEM = re.compile(r"[ \t]*(?:[-*+•]|\d{1,3}[.)])[ \t]+\S")
_ENDS = re.compile(r"[.!?:。！？…][\"'”’)*_]*\s*$")
# "and" parts two measures of one clause: "3 hours for a bag and 2 hours for a jacket".
_AND = re.compile(r"\s+(?:(?P<and>and|or|und|oder|y|o|et|ou|e)|plus|then|dann|luego|puis|poi)\s+")
_COUNTING = re.compile(
    r" ?(?:sq|square|sqft|m2|m²|ft|feet|foot|cm|mm|km|kg|litres?|liters?|qm)\b|"
    r" (?!(?:\w+days|includes|costs|is|was|has|as|plus|apiece|each)\b)(?:[a-zà-ÿ]{2,}[^\W\d_s]s|[A-ZÄÖÜ][a-zäöüß]+)\b"
)
"""Behind a number of things: "six evenings", "75 sq ft"; "boxes 4 apiece" and "seniors 6 Mondays only" are prices."""
_LABEL = re.compile(r"[ \t]*(?:[-*+•]|\d{1,3}[.)])[ \t]+(?:\*\*([^*\n]{1,60})\*\*|([^*:.\n]{1,40}):(?=\s))")
_PRONOUN = re.compile(
    r"(?:it|its|they|their|this|that|these|those|then|there|he|she|es|sie|diese[rs]?|dann|esto|eso|cela|ils?|elles?)\b"
)
_ELLIPSIS = re.compile(
    r"\b(?:(?:is|are|was|were|can|may|do|does|will|must|has|have|should)(?:n't| not)?|cannot|nicht)$"
)
_FRONTED = re.compile(r" (?:in|on|at|during|im|am|an|wahrend|en|au|aux|pendant|a|por|durante)(?: [^ ]+){1,3} $")
MOST_HEADS = 3
MOST_JOINTS = 30
LEAST_BEGINNING = 4
"""Words of a sentence up to a comma that can be said alone."""


def sentences(text: str) -> list[str]:
    """The sentences of a text; an abbreviation or a list's number doesn't end one."""
    found: list[str] = []
    for piece in SENTENCE.split(text):
        if not piece or not piece.strip():
            continue
        if found and _ABBREVIATION.search(found[-1]):
            found[-1] = f"{found[-1]} {piece}"
        else:
            found.append(piece)
    return found


def segments(text: str) -> list[str]:
    """A clause, parted further where "and" stands between two measures."""
    found = [text]
    # Nobody says more in one clause; each "and" asks for all measures before it.
    joints = list(_AND.finditer(text))[:MOST_JOINTS]
    for match in reversed(joints):
        before, after = text[: match.start()], text[match.end() :]
        left, right = measures(before), measures(after)
        if not left or not right:
            continue
        # "Once 30 EUR and 49 EUR a month" are two prices, "3 and 5 hours" a range.
        once = says_once(before) != says_once(after) and left[-1].kind in CODES and right[0].kind in CODES
        # "245 EUR up to 25 kg and 310 EUR over 25 kg" are two cases.
        cases = {m.kind for m in left} == {m.kind for m in right} and len({m.kind for m in right}) > 1
        if once or (match["and"] and (cases or left[-1].end < len(before) or right[0].start > 0)):
            found[:1] = [before, after]
            text = before
    return found


@lru_cache(maxsize=128)
def read(passage: str, language: str) -> Passage:
    """A passage's claims. Its first lines are title, heading and question; what comes then is Markdown."""
    lines = without_points(passage, language).split("\n")
    heads = heads_of(lines)
    below = _Below([head for head in heads if head.strip()], language)
    for at, rows in _parted(lines[len(heads) :]):
        if ROW.match(rows[0]):
            below.take_table(rows, at)
        else:
            below.take_line(rows[0], at)
    words = frozenset(re.findall(r"[^\W_]+(?:['’&-][^\W_]+)*", fold(passage)))
    told = tuple(below.claims)
    return Passage(
        told,
        tuple(below.sentences),
        frozenset(terms(passage, language)),
        words,
        frozenset(links(passage)),
        _weights(told),
        passage,
    )


def _weights(claims: Sequence[Claim]) -> Mapping[str, float]:
    counts: dict[str, int] = {}
    for claim in claims:
        for term in claim.own:
            counts[term] = counts.get(term, 0) + 1
    total = len(claims)
    return {"": log(2 + total)} | {term: log(1 + (1 + total) / count) for term, count in counts.items()}


def _parted(lines: list[str]) -> Iterator[tuple[int, list[str]]]:
    """The rows of each table together, every other line alone, with where each begins."""
    at = 0
    for is_table, together in groupby(lines, key=lambda line: bool(ROW.match(line))):
        rows = list(together)
        yield from [(at, rows)] if is_table else ((at + n, [line]) for n, line in enumerate(rows))
        at += len(rows)


class _Below:
    """What the headings claim and then, line by line, what stands below them, with what a line owes to those before."""

    def __init__(self, heads: list[str], language: str) -> None:
        self.claims = [
            Claim(bag(h, language), frozenset(), plain_words(h), None, True, tuple(measures(evened(h))), -1)
            for h in heads
        ]
        self.sentences: list[tuple[str, bool]] = []
        self._language = language
        self._context = bag("\n".join(heads), language)
        self._head_denies = any(head_denies(head, language) for head in heads[1:] or heads)
        self._is_denial_listed = False
        """Whether a sentence that denies and ends in a colon stands before this item."""
        self._before: Terms = frozenset()
        """The terms of the latest sentence that is no item: a pronoun means one of them."""
        self._named = ""
        """The latest sentence."""
        self._list_at = -1
        """The line at which the list began that this line is of."""
        self._number = -1

    def take_table(self, rows: list[str], at: int) -> None:
        """The cells of a table; each of its rows can be said as it stands."""
        denied = self._head_denies or self._is_denial_listed
        self.claims += _table(rows, self._context | self._before, at, self._language, denied)
        self.sentences += [(plain_words(row), self._head_denies) for row in rows]
        self._is_denial_listed = False

    def take_line(self, line: str, at: int) -> None:
        """The sentences of a line, or of an item of a list."""
        is_item, is_blank = bool(_ITEM.match(line)), not line.strip()
        if not (is_item or is_blank):
            self._list_at = -1
        elif self._list_at < 0:
            self._list_at = at
        if not (is_item or is_blank or line.startswith((" ", "\t"))):
            self._is_denial_listed = False
        for said in sentences(line):
            self._number += 1
            self._named, before = said, self._named
            if is_item:
                self._take_item(said, line, at)
            else:
                self._take_sentence(named_again(said, before))
                self.sentences.append((plain_words(said), _asks(said)))

    def _take_item(self, said: str, line: str, at: int) -> None:
        made = self._made(said, self._head_denies or self._is_denial_listed)
        self.claims += _labelled(made, line, self._list_at, at, self._language)

    def _take_sentence(self, said: str) -> None:
        made = self._made(said, self._head_denies)
        self.claims += made
        self._before = frozenset[str]().union(*(claim.own for claim in made))
        if said.rstrip(" *_").endswith(":"):
            self._is_denial_listed = bool(made) and made[-1].denies is True and not made[-1].aside

    def _made(self, said: str, is_below_denial: bool) -> list[Claim]:
        """Its claims; what has no verb of its own is denied where it stands below a denial."""
        denied = is_below_denial and _is_nominal(said)
        # What is a sentence can be said as it stands; an item alone would lose that it stands below a denial.
        lost = (denied and not _ENDS.search(said)) or _asks(said)
        self.sentences += [(words, lost) for words in (plain_words(said), *_beginnings(said))]
        return list(_clauses(said, self._context, self._before, self._number, self._language, denied))


def heads_of(lines: list[str]) -> list[str]:
    """The lines that a passage begins with above what it says: its title, heading and question."""
    heads: list[str] = []
    for line in lines[:MOST_HEADS]:
        question = line.rstrip().endswith("?") and len(sentences(line)) == 1
        if len(line) > 200 or ROW.match(line) or _ITEM.match(line) or (_ENDS.search(line) and not question):
            break
        heads.append(line)
    # A passage of headings alone claims what they say.
    return heads if len(heads) < len(lines) else heads[:-1]


def _asks(said: str) -> bool:
    return said.rstrip(" *_").endswith("?")


def _is_nominal(text: str) -> bool:
    first = clauses(evened(text))
    return bool(first) and not stands_alone(fold(first[0].text))


def _clauses(text: str, context: Terms, before: Terms, number: int, language: str, denied: bool) -> Iterator[Claim]:
    even = evened(text)
    asks = even.endswith("?")
    found = [(clause, bag(clause.text, language)) for clause in clauses(even, language)]
    context = context | before if _PRONOUN.match(fold(even)) else context
    whole = frozenset[str]().union(*(own for _, own in found))
    units = [m for m in measures(even) if m.kind and m.kind not in ("count", "link", "phone", "clock")]
    on = conditions([clause for clause, _ in found], language)
    parts = [
        (clause, piece, when) for (clause, _), when in zip(found, on, strict=True) for piece in segments(clause.text)
    ]
    told: Terms = frozenset()
    fronted = ""
    bags = carried([piece for _, piece, _ in parts], language)
    owned = with_subjects([(own, bool(measures(piece))) for own, (_, piece, _) in zip(bags, parts, strict=True)])
    for at, ((clause, piece, when), bare, subject) in enumerate(zip(parts, bags, owned, strict=True)):
        says = None if asks else clause.denies
        if denied and not clause.aside and says is False:
            says = True
        held = tuple(each for m in measures(piece) for each in _ways(m, units, piece))
        own = bare | (told if _ELLIPSIS.search(fold(piece).rstrip(" .!")) else frozenset())
        told = _predicate(piece, language) or told
        near, leans = (whole | context) - own, not stands_alone(fold(piece))
        aside = clause.aside or asks
        words = plain_words(piece)
        yield Claim(
            own,
            near,
            words,
            says,
            aside,
            held,
            number,
            subject=subject | own,
            leans=leans,
            # "In winter, courses take place": what stands before the verb is said of it.
            poles=poles(plain_words(f"{fronted} {piece}"), language),
            conditions=when,
            persons=persons(piece, language),
        )
        fronted = piece if not at and leans and not held and _FRONTED.match(words) else ""


def _predicate(piece: str, language: str) -> Terms:
    """What a clause says of its subject, which the next one may leave out: "A may enter, B may not"."""
    verb = VERB.search(fold(piece))
    return bag(piece[verb.end() :], language) if verb and piece[verb.end() :].strip(" .") else frozenset()


def _labelled(made: list[Claim], line: str, list_at: int, row: int, language: str) -> list[Claim]:
    """An item's claims with its label as their head: of "**Editor** may write" and "Editor: may write" it is Editor."""
    label = _LABEL.match(line)
    if not label:
        return made
    head = bag(evened(label[1] or label[2]), language)
    return [
        msgspec.structs.replace(
            each, head=head, own=each.own | head, subject=each.subject | head, table=list_at, row=row
        )
        for each in made
    ]


def _beginnings(said: str) -> Iterator[str]:
    """What a sentence says up to a comma or semicolon."""
    for match in re.finditer(r"[,;](?=\s)", said):
        if len(said[: match.start()].split()) >= LEAST_BEGINNING:
            yield plain_words(said[: match.start()])


def _ways(measure: Measure, units: list[Measure], piece: str) -> list[Measure]:
    """A bare number also as one of the unit that its sentence names: "within 1 day, in December within 2".

    No amount of money is what counts or measures another thing: "75 sq ft for 135 EUR".
    """
    if measure.kind or not units:
        return [measure]
    counts = _COUNTING.match(piece, measure.end) is not None
    return [measure] if counts and units[0].kind in CODES else [of_unit(measure, units[0].unit), measure]


def with_subjects(pieces: Sequence[tuple[Terms, bool]]) -> list[Terms]:
    """For each piece of a sentence (its terms, and whether it measures) what its measure is about:
    itself with the pieces before it back to one that measures; what comes after the last measure belongs to it."""
    found: list[Terms] = []
    waiting: Terms = frozenset()
    last = -1
    for at, (own, measuring) in enumerate(pieces):
        found.append(own | waiting if measuring else own)
        waiting = frozenset() if measuring else waiting | own
        last = at if measuring else last
    if last >= 0:
        found[last] |= waiting
    return found


def _table(rows: list[str], context: Terms, table: int, language: str, denied: bool) -> Iterator[Claim]:
    named = len(rows) > 1 and bool(RULE.match(rows[1]))
    names = [evened(cell) for cell in cells_of(rows[0])] if named else []
    for number, row in enumerate(rows[2:] if named else rows):
        told = [evened(cell) for cell in cells_of(row)]
        head = bag(told[0], language) if told else frozenset()
        for at, cell in enumerate(told):
            name = names[at] if at < len(names) else ""
            unit = unit_of(name)
            held = [of_unit(m, unit) if not m.kind else m for m in measures(cell)]
            if at:
                held += [*measures(told[0]), *measures(name)]
            column = bag(name, language) if name else frozenset()
            for clause in clauses(cell, language) or [Clause(cell, False, False)]:
                own = bag(clause.text, language) | column | head
                says = None if not at else True if denied else clause.denies
                words = plain_words(f"{told[0]} {name} {clause.text}")
                yield Claim(
                    own,
                    context - own,
                    words,
                    says,
                    not at,
                    tuple(held),
                    -2 - number - 1000 * table,
                    head,
                    column if at else frozenset(),
                    table,
                    number,
                    own,
                    poles=poles(words, language),
                )
