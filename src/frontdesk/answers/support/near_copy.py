"""A sentence that copies the passage's but for a few words: those decide. "Above 8 knots" is a copy of "below 8 knots".

Words are laid beside each other in their order. What stands in the place of other words must not turn or bound what
they do, nor be borrowed from another sentence; what is left out must not be what the rest depends on.
"""

from collections.abc import Iterator, Sequence, Set
from difflib import SequenceMatcher
from itertools import combinations

import msgspec

from frontdesk.answers.facts import negations
from frontdesk.answers.numbers.measures import unmeasured
from frontdesk.answers.numbers.number_words import NUMBER_WORDS
from frontdesk.answers.support.bags import Terms, plain_words
from frontdesk.answers.support.claims import Claim
from frontdesk.answers.support.clauses import VERB
from frontdesk.answers.support.compared import Against, Compared
from frontdesk.answers.support.copied_words import (
    ALL,
    AND,
    BEFORE_A_NUMBER,
    BEHIND_A_DAY,
    BESIDE,
    BUT,
    CASES,
    CHANGES,
    DAY,
    LEAST,
    MOST,
    OF_A_NOUN,
    ONLY,
    OR,
    OTHERS,
    PERSONS,
    POINTS,
    REST,
    RESTRICTS,
    SAY_LITTLE,
    TURNS,
    WITHIN,
)
from frontdesk.answers.support.free_words import calls_free
from frontdesk.answers.support.other_days import day_terms

LEAST_WORDS, MOST_WORDS = 4, 60
"""Words of what may be a copy, and of a sentence that it may be one of."""
MOST_EXCHANGED = 6
"""Words in the place of others; where there are more the whole is said otherwise."""
MOSTLY, HALF = 0.62, 0.5
"""So much of its words in their order make it a copy, so much one in which things may have changed places."""
LEAST_NEAR, NEARLY = 0.4, 0.21
"""What is as near as this, and no farther behind the nearest, may be what is meant."""


_Lie = tuple[str, int, int, int, int]
"""How words lie beside others, as difflib tells it: what was done, and where in both."""


class _Copy(msgspec.Struct, frozen=True):
    """Words beside those of a sentence of the passage: how both lie, and what share of them is there."""

    said: Sequence[str]
    told: Sequence[str]
    claims: Sequence[Claim]
    lies: Sequence[_Lie]
    share: float


def near_copy(compared: Compared) -> Iterator[Against]:
    """The words in which a copy differs from each sentence of the passage that it is near to."""
    for words in dict.fromkeys((plain_words(compared.sentence), *(piece.words for piece in compared.said))):
        copies = _copied(compared, words.split())
        if copies and copies[0].share >= MOSTLY:
            found = [(frozenset(_differs(compared, copy)), copy) for copy in copies]
        else:
            found = [(frozenset(_reversed(compared, copy)), copy) for copy in copies if copy.share >= HALF]
        if found and all(wrong for wrong, _ in found):
            yield "words", found[0][0], found[0][1].claims
            return


def _copied(compared: Compared, said: Sequence[str]) -> list[_Copy]:
    """The sentences that words may be a copy of, the nearest first, and those that are nearly as near."""
    if not LEAST_WORDS <= len(said) <= MOST_WORDS:
        return []
    denying = negations(compared.language)
    ours = [_stem(compared, word) for word in said]
    copies: list[_Copy] = []
    for claims in compared.sentences():
        told = compared.words_of(claims).split()
        if claims[0].table is not None or len(told) > MOST_WORDS:
            continue
        matcher = SequenceMatcher(None, ours, [_stem(compared, word) for word in told], autojunk=False)
        blocks = matcher.get_matching_blocks()[:-1]
        between = told[blocks[0].b : blocks[-1].b + blocks[-1].size] if blocks else []
        lies = matcher.get_opcodes()
        share = sum(block.size for block in blocks) / len(ours)
        if blocks and (
            denying.isdisjoint(said) == denying.isdisjoint(between) or _is_denied(compared, told, lies, denying)
        ):
            copies.append(_Copy(said, told, claims, lies, share))
    most = max((copy.share for copy in copies), default=0.0)
    near = [copy for copy in copies if copy.share >= max(LEAST_NEAR, most - NEARLY)] if most >= HALF else []
    return sorted(near, key=lambda copy: -copy.share)


def _is_denied(compared: Compared, told: Sequence[str], lies: Sequence[_Lie], denying: Set[str]) -> bool:
    """Whether a denial of the passage's is left out right before what is said: "to the agency, not to us"."""
    changed = [n for n, lie in enumerate(lies[:-1]) if lie[0] != "equal" and lie[3]]
    if not changed or lies[-1][0] not in ("equal", "insert"):
        return False
    how, _, _, first, end = lies[changed[-1]]
    if how == "insert":
        return not denying.isdisjoint(told[max(first, end - 2) : end])
    denied = how == "replace" and told[end - 1] in denying
    return denied and bool(compared.terms(" ".join(told[first : end - 1])))


def _stem(compared: Compared, word: str) -> str:
    return min(compared.terms(word), default=word)


def _differs(compared: Compared, copy: _Copy) -> Iterator[str]:
    for lies, a, b, c, d in copy.lies:
        if lies == "insert" and _is_whole(compared, copy):
            yield from _left_out(compared, copy, c, d)
        elif lies == "replace":
            yield from _turned(copy, (a, b), (c, d))
            yield from _borrowed(compared, copy, (a, b), (c, d))
    yield from _reversed(compared, copy)
    yield from _other_end(copy)


def _is_whole(compared: Compared, copy: _Copy) -> bool:
    """Whether it is the whole sentence that was laid beside another, and no piece of it."""
    return plain_words(compared.sentence).split() == copy.said


def _turned(copy: _Copy, at: tuple[int, int], place: tuple[int, int]) -> Iterator[str]:
    """Our words in whose place theirs say something else; an "or" for an "and" among them, and "us" for "you"."""
    ours, theirs = copy.said[slice(*at)], copy.told[slice(*place)]
    behind_day = at[0] > 0 and copy.said[at[0] - 1] in DAY
    ends = at[1] == len(copy.said)
    before_number = not ends and copy.said[at[1]][0].isdigit()
    more = (*(BEHIND_A_DAY if behind_day else ()), *(BEFORE_A_NUMBER if before_number else ()))
    for one, other in (*TURNS, *more):
        if one & {*ours} and other & {*theirs} and not (other & {*ours} or one & {*theirs}):
            yield from one & {*ours}
    if len(ours) == 1:
        is_or = len(theirs) == 1 and ours[0] in OR and theirs[0] in AND
        is_person = {ours[0], theirs[0]} in PERSONS and (len(theirs) == 1 or ends)
        yield from ours if is_or or is_person else ()


def _borrowed(compared: Compared, copy: _Copy, at: tuple[int, int], place: tuple[int, int]) -> Iterator[str]:
    """What is said in the place of something else, and only other sentences of the passage speak of."""
    ours, theirs = copy.said[slice(*at)], copy.told[slice(*place)]
    said, told = _content(compared, ours), _content(compared, theirs)
    lost = told - compared.hits(told, compared.all_said() | compared.terms(compared.before))
    if OTHERS & {*theirs} and OF_A_NOUN.issuperset(copy.said[: at[0]]):
        yield from said & _elsewhere(compared, copy)
    is_of_all = not ALL.isdisjoint(ours) and ALL.isdisjoint(theirs)
    if not lost or not (said or is_of_all) or (max(len(ours), len(theirs)) > MOST_EXCHANGED and not is_of_all):
        return
    if ONLY & {*theirs} and not ONLY & {*copy.said}:
        yield from said or ours
    if OF_A_NOUN.issuperset(copy.said[: at[0]]):
        # What something is told of may have another name; all of a kind, and what is left of it, are something else.
        is_other = OTHERS & {*ours} and not OTHERS & {*theirs}
        yield from said | lost if is_of_all or is_other or not REST.isdisjoint(theirs) else ()
        return
    is_named = bool(POINTS & {*theirs} - {*ours})
    if not is_named and not (_calls_free(compared, ours) and _calls_free(compared, theirs)):
        held = compared.terms(" ".join(copy.told)) | compared.headings()
        # On which days something is so is told in lists, too.
        yield from (said - compared.hits(said, held) - day_terms(compared.language)) & _elsewhere(compared, copy)


def _elsewhere(compared: Compared, copy: _Copy) -> Terms:
    """What the other sentences of the passage are about, but for what is so of all of a kind; nothing where one of them
    says all that the words do."""
    own = compared.terms(" ".join(copy.said))
    others = [told for told in compared.sentences() if told[0].sentence != copy.claims[0].sentence]
    texts = [words for told in others if ALL.isdisjoint((words := compared.words_of(told)).split()[:2])]
    bags = [compared.terms(text) for text in texts]
    return frozenset() if any(compared.hits(own, held) == own for held in bags) else frozenset[str]().union(*bags)


def _left_out(compared: Compared, copy: _Copy, first: int, end: int) -> Iterator[str]:
    """What is left out, where the rest says something else without it.

    That is the case in which alone it is so, a "but" with a verb behind it ("not allowed in the basket, but they may
    ride in the van"), what is told of one of two things before the other ("by e-mail at once or by post within three
    days"), and a word that leaves fewer of what is counted ("three cancelled flights").
    """
    left, before, after = copy.told[first:end], copy.told[:first], copy.told[end : end + 1]
    if before and after and before[-1][0].isdigit() and left[0] in CHANGES:
        yield left[0]
        return
    lost = _content(compared, left)
    lost -= compared.hits(lost, compared.terms(f"{compared.sentence} {compared.before}"))
    if not lost or not after:
        return
    says = " ".join(left)
    if not before:
        has_case = any(piece.aside for piece in compared.said)
        turns = left[0] in CASES and len(lost - CASES) > 1 and not has_case
    elif VERB.search(" ".join(before)) and BUT.search(f" {says} "):
        turns = True
    elif not OR.isdisjoint(left[1:]) and after[0] in WITHIN:
        turns = VERB.search(says) is None
    else:
        is_counted = before[-1][0].isdigit() or before[-1] in NUMBER_WORDS
        turns = is_counted and len(left) == 1 and left[0] in RESTRICTS
    yield from lost if turns else ()


def _reversed(compared: Compared, copy: _Copy) -> Iterator[str]:
    """What is denied in the passage, or stands there in the place of something else that is said."""
    denying = negations(compared.language)
    if (
        _is_whole(compared, copy)
        and denying.isdisjoint(copy.said)
        and _is_denied(compared, copy.told, copy.lies, denying)
    ):
        yield from _content(compared, copy.said)
    yield from _changed_places(compared, copy)


def _changed_places(compared: Compared, copy: _Copy) -> Iterator[str]:
    """Two things that stand in each other's place: "adults fly only with a child"."""
    swaps = [(a, copy.said[a:b], copy.told[c:d]) for lies, a, b, c, d in copy.lies if lies == "replace"]
    for (at, ours, theirs), (end, others, their_others) in combinations(swaps, 2):
        first, second = _content(compared, ours), _content(compared, others)
        their_first, their_second = _content(compared, theirs), _content(compared, their_others)
        between = f" {' '.join(copy.said[at + len(ours) : end])} "
        is_crossed = compared.hits(first, their_second) and compared.hits(second, their_first)
        if is_crossed and (VERB.search(between) or BESIDE.search(between)):
            yield from first


def _other_end(copy: _Copy) -> Iterator[str]:
    """The least in the place of the most, wherever it stands."""
    changed = [lie for lie in copy.lies if lie[0] != "equal"]
    ours = {word for _, a, b, _, _ in changed for word in copy.said[a:b]}
    theirs = {word for _, _, _, c, d in changed for word in copy.told[c:d]}
    for one, other in ((LEAST, MOST), (MOST, LEAST)):
        if one & ours and other & theirs and not (other & ours or one & theirs):
            yield from one & ours


def _calls_free(compared: Compared, words: Sequence[str]) -> bool:
    return calls_free(f" {' '.join(words)} ", compared.language)


def _content(compared: Compared, words: Sequence[str]) -> Terms:
    """What words are about, measures left out."""
    return compared.terms(unmeasured(" ".join(word for word in words if word not in SAY_LITTLE)))
