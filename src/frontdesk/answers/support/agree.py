"""Whether a sentence agrees with what a passage claims: its measures with their subjects, and what it denies."""

import re
from collections.abc import Iterator, Sequence
from itertools import pairwise

import msgspec

from frontdesk.answers.numbers.measures import Measure, evened
from frontdesk.answers.phrases import grammar
from frontdesk.answers.support.accepting import accepting
from frontdesk.answers.support.all_but import left_out
from frontdesk.answers.support.bags import Terms, plain_words
from frontdesk.answers.support.claims import Claim, Passage
from frontdesk.answers.support.clauses import contrasts
from frontdesk.answers.support.compared import Compared
from frontdesk.answers.support.contrary import Turn, turned
from frontdesk.answers.support.costless import said_free
from frontdesk.answers.support.fine_print import overlooked
from frontdesk.answers.support.free_words import bears_free
from frontdesk.answers.support.matter import tied
from frontdesk.answers.support.one_item import told_as_one
from frontdesk.answers.support.opposites import clashes
from frontdesk.answers.support.pieces import OTHERS, Piece
from frontdesk.answers.support.roles import misplaced
from frontdesk.answers.support.set_apart import is_set_apart
from frontdesk.answers.support.widened import at_all_hours, of_both
from frontdesk.answers.support.without import lacking
from frontdesk.knowledge.products.units import CODES
from frontdesk.knowledge.search.analyze import fold, terms
from frontdesk.knowledge.search.synonyms import alike
from frontdesk.knowledge.search.words import STOP_WORDS

# What stands near a claim (its heading, the rest of its sentence) says so much of what it is about.
NEAR = 0.5
# So much more must another claim be about what was said, to have it that the measure is another's.
MORE = 1.5
# A condition of which a passage says less than this is told in other words, so that a denial in it proves nothing.
SURELY = 0.75
# A denial so much of which is in the sentence is meant by it, whatever else the sentence speaks of.
MOSTLY = 0.6
LEAST_TOLD = 2
"""Words that are said below one label, at least, to be missed below another."""


class Fault(msgspec.Struct, frozen=True):
    """Why a passage doesn't say it; `close` is what share of the sentence the passage's contrary claim speaks of."""

    reason: str
    missing: tuple[str, ...] = ()
    close: float = 0.0


_NOT_THAT = re.compile(r" (?:and |und |y |et )?(?:not|nicht|no|pas|non|instead of|rather than|statt|anstatt) ")
_ALL = re.compile(
    r"\b(?:all|every|each|any|alle[nrs]?|jede[nrs]?|cada|tod[oa]s|tous|toutes|chaque|tutt[ie]|ogni)\s+"
    r"(?:(?:of|the|our|your|other|types?|kinds?|unsere[nrs]?|diese[nrs]?|die|der|den|los|las|nuestr[oa]s|les|nos|ces|"
    r"le|gli|i|nostr[ie]|os|as|noss[oa]s)\s+)*([^\W\d]+)"
)
_ALL_PLACES = re.compile(
    r"\b(?:everywhere|worldwide|anywhere|always|uberall|weltweit|immer|siempre|partout|toujours)\b"
)
_SOME_ALL = re.compile(
    r"\b(?:all|every|each|any|everything|anything|everyone|everybody|anyone|whatever|alle[nrs]?|jede[nrs]?|cada|"
    r"tod[oa]s|tous|toutes|chaque|tutt[ie]|ogni)\b"
)


def verbatim(sentence: str, passage: Passage, denied: bool = False) -> bool:
    """Whether a passage says it word for word; what it lists under a denial counts only where that is `denied`."""
    words = plain_words(sentence)
    return any(words == held and (denied or not fallen) for held, fallen in passage.sentences)


class Agreement:
    """A sentence's pieces beside the claims of one passage; its `about` is given where the sentence only measures."""

    def __init__(
        self, said: Sequence[Piece], passage: Passage, language: str, about: Terms | None = None, before: str = ""
    ) -> None:
        self._said, self._matter, self._before, self._text = said, about, before, passage.text
        self._claims, self._language = passage.claims, language
        # A piece of nothing but stop words has them for its terms.
        code = language[:2].lower()
        self._stops = STOP_WORDS.get(code) or grammar(code)
        self._alike: dict[str, Terms] = {}
        self._turns: dict[tuple[int, int], Turn] = {}
        self._weights = passage.weights

    def faults(self, sentence: str) -> Iterator[Fault]:
        """What is wrong, each with how close the passage's own claim on the matter is to the whole sentence."""
        for piece in self._said:
            yield from self._denial(piece)
        for number, piece in enumerate(self._said):
            yield from self._labelled(piece)
            for measure in piece.measures:
                yield from self._measured(number, piece, measure)
        if wide := self._widened(sentence):
            yield Fault("words", wide, self.closeness())
        yield from self._contrasted()
        if other := misplaced(sentence, self._claims, self._language):
            yield Fault("name", tuple(sorted(other)), self.closeness())
        beside = Compared(
            sentence, self._said, self._claims, self._language, self._about, self._hits, self._before, self._text
        )
        for reason, missing, against in overlooked(beside):
            yield Fault(reason, tuple(sorted(missing)), self.closeness(against) if against else 0.0)

    def closeness(self, claims: Sequence[Claim] | None = None, opposite: Terms = frozenset()) -> float:
        """The share of the sentence's terms in that sentence of the passage (or one of `claims`) that has the most;
        `opposite` are those of which it has the contrary."""
        own = frozenset[str]().union(*(piece.terms for piece in self._said)) if self._matter is None else self._matter
        about = _once(self._about(own))
        about -= said_free(self._said, self._language)
        if not about:
            return 1.0
        places: dict[int, Terms] = {}
        near: dict[int, Terms] = {}
        wanted = None if claims is None else {claim.sentence for claim in claims}
        for claim in self._claims:
            if claim.sentence != -1 and (wanted is None or claim.sentence in wanted):
                places[claim.sentence] = places.get(claim.sentence, frozenset()) | claim.own
                near[claim.sentence] = near.get(claim.sentence, frozenset()) | claim.near
        most = 0.0
        for place, own in places.items():
            hit = self._hits(about, own) | (about & opposite)
            most = max(most, len(hit) + NEAR * len(self._hits(about - hit, near[place])))
        return most / len(about)

    def tied(self) -> float:
        """How much of what the sentence is about those claims speak of that hold its measures."""
        wanted = [measure for piece in self._said for measure in piece.measures]
        return tied(self._matter or frozenset(), wanted, self._claims, self._language, self._hits)

    def _measured(self, number: int, piece: Piece, measure: Measure) -> Iterator[Fault]:
        """Whether a claim holds the measure that no other claim with another measure is nearer to."""
        wrong = (f"{measure.number} {measure.unit}".strip(),)
        holding = [c for c in self._claims if c.holds(measure)]
        rivals = [c for c in self._claims if c.rivals(measure) and c.sentence != -1]
        if measure.kind in CODES:
            # The number from which a thing is free is no price of it.
            rivals = [c for c in rivals if not bears_free(c.words, self._language)]
        if measure.kind in ("count", "phone"):
            if not holding:
                yield Fault("number", wrong)
            return
        if not piece.aside and piece.denies is not None:
            # "90 days instead of 60" says that others have 60.
            others = OTHERS.search(piece.words)
            agreeing = [
                c for c in holding if self._denies(piece, c) in (None, piece.denies) or (others and contrasts(c.words))
            ]
            if holding and not agreeing:
                yield Fault("denial", wrong, self.closeness(holding))
                return
            holding = agreeing
        if any(
            self._turn(piece, c).completes and self._hits(self._about(piece.subject), c.own | c.near) for c in holding
        ):
            return
        about = self._about(piece.subject | piece.terms)
        if any(told_as_one(piece, c, self._hits, about, self._about(c.own)) for c in holding):
            return
        more = frozenset[str]()
        if piece.leans:
            more = frozenset[str]().union(*(p.terms for p in self._said[:number])) - piece.subject
        tables = {c.table for c in holding if c.table is not None}
        rows = [c for c in self._claims if c.table in tables and not c.holds(measure)]
        if not any(not any(self._beats(r, c, piece, more) for r in [*rivals, *rows]) for c in holding):
            yield Fault("number", wrong, self.closeness(rivals))

    def _beats(self, rival: Claim, claim: Claim, piece: Piece, more: Terms) -> bool:
        if piece.poles.sides and clashes(piece.poles, rival.poles, self._language):
            return bool(clashes(piece.poles, claim.poles, self._language))
        if rival.table is not None and rival.table == claim.table:
            return self._beats_in_table(rival, claim, piece, more)
        return self._beats_in_text(rival, claim, self._about(piece.subject), more)

    def _beats_in_table(self, rival: Claim, claim: Claim, piece: Piece, more: Terms) -> bool:
        if rival.row == claim.row:
            return self._hits(piece.names, claim.column) < self._hits(piece.names, rival.column)
        theirs, its = (self._weigh(self._hits(piece.names, each.head)) for each in (rival, claim))
        if theirs == its:
            theirs, its = (self._weigh(self._hits(more, each.head)) for each in (rival, claim))
        return theirs > its

    def _beats_in_text(self, rival: Claim, claim: Claim, about: Terms, more: Terms) -> bool:
        theirs_hit, its_hit = self._hits(about, rival.subject), self._hits(about, claim.subject)
        if rival.leans and rival.sentence == claim.sentence and not theirs_hit <= its_hit:
            # "New customers get 80, others 30": what is said of the first goes for the second, too.
            return its_hit <= theirs_hit | self._hits(about, rival.near)
        if its_hit < theirs_hit:
            return True
        if its_hit == theirs_hit:
            further, own = (self._hits(more, each.subject) for each in (rival, claim))
            return own < further
        # Of what was asked the most may be told as a story: only who knows it all and more is nearer.
        return self._matter is None and self._near(about, rival) > MORE * self._near(about, claim)

    def _labelled(self, piece: Piece) -> Iterator[Fault]:
        """Whether a passage says it below the label of another: "Editor: can write", and it is said of a "Viewer"."""
        about = self._about(piece.terms)
        labelled = [c for c in self._claims if c.head and c.column.isdisjoint(c.head) and c.sentence != -1]
        named = [c for c in labelled if self._hits(about, c.head) == c.head & about == c.head]
        if not named or piece.aside:
            return
        told = about - frozenset[str]().union(*(c.head for c in named))
        for claim in labelled:
            hit = self._hits(told, claim.own - claim.head)
            beside = [c for c in named if c.table == claim.table]
            if (
                len(hit) < LEAST_TOLD
                or claim.denies
                or not beside
                or any(c.row == claim.row or claim.head >= c.head for c in beside)
            ):
                continue
            rows = {c.row for c in beside}
            theirs = [c for c in self._claims if c.table == claim.table and c.row in rows]
            held = frozenset[str]().union(*(self._hits(told, c.own | c.near) for c in theirs))
            others = [c for c in self._claims if c.table != claim.table and c.sentence != -1]
            if held < hit and not any(self._hits(told, c.own) >= hit for c in others):
                yield Fault("words", tuple(sorted(hit)), self.closeness([claim]))

    def _denial(self, piece: Piece) -> Iterator[Fault]:
        """Whether a passage says the opposite of a piece."""
        about = self._about(piece.terms)
        if piece.denies is None or not about:
            return
        held = [c for c in self._claims if c.sentence != -1]
        no, yes, either = ([c for c in held if self._denies(piece, c) is way] for way in (True, False, None))
        most_no, most_yes = (max((self._rank(piece, about, c) for c in each), default=(0.0, 0.0)) for each in (no, yes))
        neutral = max(
            (self._rank(piece, about, c) for c in either if c.sentence >= 0 and not c.aside), default=(0.0, 0.0)
        )
        if piece.aside and max(most_no, most_yes)[0] < SURELY * self._weigh(about):
            return
        opposing, most = (yes, most_yes) if piece.denies else (no, most_no)
        foremost = [c for c in opposing if self._rank(piece, about, c) == most]
        close = self.closeness(foremost, frozenset[str]().union(*(self._turn(piece, c).terms for c in foremost)))
        if piece.measures and not any(c.measures for c in foremost):
            # What says nothing of the number may speak of another matter that has the same words.
            close *= len(about) / (1 + len(about))
        if piece.denies:
            inside = any(
                self._weigh(self._hits(about, c.own)) >= MOSTLY * self._weigh(self._about(c.own)) > 0 for c in no
            )
            words = " ".join(c.words for c in held if c.sentence in {each.sentence for each in foremost})
            inside = inside or bool(self._hits(about, lacking(words, self._language)))
            inside = inside or is_set_apart(piece.words, no)
            inside = inside or any(thing and thing <= about for thing in self._left_out(words))
            if most_yes > max(most_no, neutral) and not inside:
                yield Fault("denial", tuple(sorted(about)), close)
        elif most_no > max(most_yes, neutral):
            yield Fault("denial", tuple(sorted(about)), close)
        elif (
            not piece.aside
            and not piece.measures
            and (
                only := [t for t in about if self._only_denied(t, about, [c for c in no if c.denies], [*yes, *either])]
            )
        ):
            yield Fault("denial", tuple(sorted(only)), close)

    def _left_out(self, words: str) -> list[Terms]:
        return [self._about(thing) for thing, _ in left_out(words, self._language)]

    def _contrasted(self) -> Iterator[Fault]:
        """Whether the sentence says what the passage sets apart, "this, not that", and little of what is so instead."""
        said = frozenset[str]().union(*(p.terms for p in self._said if p.denies is False))
        unsaid = frozenset[str]().union(*(p.terms for p in self._said if p.denies is not False))
        for claim in self._claims:
            own = self._about(claim.own)
            if not claim.denies or not _NOT_THAT.match(claim.words) or not own or own & unsaid:
                continue
            if not all(self._hits(frozenset({term}), said) for term in own):
                continue
            told = [c.own for c in self._claims if c.sentence == claim.sentence and c.denies is False]
            instead = _once(self._about(frozenset[str]().union(*told) - own))
            if instead and 2 * len(self._hits(instead, said)) <= len(instead):
                yield Fault("denial", tuple(sorted(own)), self.closeness([claim]))

    def _only_denied(self, term: str, about: Terms, no: Sequence[Claim], others: Sequence[Claim]) -> bool:
        names = frozenset({term})
        if term in accepting(self._language):
            # That no cash is accepted says nothing of cards.
            no = [c for c in no if self._hits(about - names, c.own)]
        if any(self._hits(names, c.own) for c in others) or any(self._hits(names, c.own) for c in no if c.aside):
            return False
        return any(self._hits(names, c.own) for c in no) and not any(
            term in c.own for c in self._claims if c.sentence == -1
        )

    def _widened(self, sentence: str) -> tuple[str, ...]:
        """What is said of all of a kind where the passage says it of some: "in all countries"."""
        folded = fold(evened(sentence))
        wanted = self._about(frozenset(terms(sentence, self._language)))
        told = sorted(self._claims, key=lambda c: -self._near(wanted, c))[:1]
        place = {c.sentence for c in told}
        near = [c for c in self._claims if c.sentence in place]
        wide = any(_SOME_ALL.search(c.words) for c in near)
        places = any(_ALL_PLACES.search(c.words) or _ALL.search(c.words) for c in near)
        found = []
        for match in _ALL.finditer(folded):
            named = frozenset(terms(match[1], self._language))
            elsewhere = not any(self._hits(named, c.own) for c in near) and match[1] not in _ANY_TIME
            if elsewhere or (not wide and not any(_first(named, c) for c in near)):
                found.append(match[0])
        if not places and (everywhere := _ALL_PLACES.search(folded)):
            found.append(everywhere[0])
        whole = " ".join(c.words for c in near)
        return (*found, *at_all_hours(folded, whole), *of_both(folded, [c.words for c in near]))

    def _about(self, found: Terms) -> Terms:
        return frozenset(t for t in found if not t[0].isdigit() and t not in _WEAK and t not in self._stops)

    def _hits(self, about: Terms, held: Terms) -> Terms:
        return frozenset(t for t in about if t in held or not self._names(t).isdisjoint(held))

    def _names(self, term: str) -> Terms:
        if term not in self._alike:
            self._alike[term] = frozenset(alike(term, self._language))
        return self._alike[term]

    def _weigh(self, found: Terms) -> float:
        return sum(self._weights.get(term, self._weights[""]) for term in found)

    def _near(self, about: Terms, claim: Claim) -> float:
        own = self._hits(about, claim.own)
        return self._weigh(own) + NEAR * self._weigh(self._hits(about - own, claim.near))

    def _rank(self, piece: Piece, about: Terms, claim: Claim) -> tuple[float, float]:
        """How much a claim is about a piece, and where that is equal, how many of its words in a row it holds."""
        # The words of an opposite speak of the same.
        opposite = self._turn(piece, claim).terms
        if not self._hits(about, claim.own) and not opposite:
            return (0.0, 0.0)
        near = self._weigh(opposite) + self._near(about - opposite, claim)
        return (round(near, 6), _pairs(piece.words, claim.words))

    def _denies(self, piece: Piece, claim: Claim) -> bool | None:
        """What a claim denies in the words of a piece: who says "used" is denied by "unused"."""
        turn = self._turn(piece, claim)
        if turn.parts:
            return None if piece.denies or claim.denies else True
        return not claim.denies if turn.flips and claim.denies is not None else claim.denies

    def _turn(self, piece: Piece, claim: Claim) -> Turn:
        if piece.is_condition:
            return Turn()
        key = id(piece), id(claim)
        if key not in self._turns:
            self._turns[key] = turned(piece, claim, self._language, self._hits)
        return self._turns[key]


# Verbs that say nothing of what is claimed.
_WEAK = frozenset(
    word
    for line in (
        "take get give make want help use pay cost go come offer possibl abl also ye",
        "instead rather ahead advanc least most leastin els everyon everybodi anyon anybodi",
    )
    for word in line.split()
)
_ANY_TIME = frozenset(
    word
    for line in (
        "time times day days week month year case cases question questions tag tage tagen woche monat jahr fall fragen",
        "dia dias semana mes ano casos caso vez jours jour semaine mois ans annees cas fois giorni giorno settimana",
        "mese anno casi volta",
    )
    for word in line.split()
)


def _once(about: Terms) -> Terms:
    """Terms without joined forms: "login" beside "log" is the same word once more."""
    return frozenset(t for t in about if not any(t != other and t.startswith(other) for other in about))


# Where a kind as such has an article: "los perros son bienvenidos".
_ARTICLE = re.compile(r"^ (?:los|las|nuestr[oa]s|les|nos|gli|le|i|nostr[ie]|os|as|noss[oa]s|unsere) ")


def _first(named: Terms, claim: Claim) -> bool:
    """Whether a claim is about a kind as such: "Dogs are welcome" is said of all dogs."""
    words = _ARTICLE.sub(" ", claim.words, count=1)
    return not named.isdisjoint(claim.own) and any(words.startswith(f" {term[:4]}") for term in named)


def _pairs(words: str, held: str) -> float:
    parts = words.split()
    return sum(f" {a} {b} " in held for a, b in pairwise(parts)) / max(1, len(parts) - 1)
