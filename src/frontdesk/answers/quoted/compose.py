"""Composes an answer of the passages' own sentences: windows kept whole, cited, nothing invented."""

import re
from collections.abc import Sequence, Set

import msgspec

from frontdesk.answers.facts import names, numbers
from frontdesk.answers.quoted.addresses import addresses_of, asks_how_to_come, asks_of_company, meant
from frontdesk.answers.quoted.closed_days import told_of_day
from frontdesk.answers.quoted.each_of_kind import MARKER_WORDS, windows_of_each
from frontdesk.answers.quoted.each_place import Told, of_each_place, of_that_place
from frontdesk.answers.quoted.markdown import plain
from frontdesk.answers.quoted.page_turns import from_its_page
from frontdesk.answers.quoted.past_limit import with_what_follows
from frontdesk.answers.quoted.rows_told import goes_on, shown, with_its_rows
from frontdesk.answers.quoted.side_by_side import each_named
from frontdesk.answers.quoted.table_rows import told_rows
from frontdesk.answers.quoted.who_acts import act_of, is_ours_alone
from frontdesk.answers.quoted.windows import (
    ROW,
    STEP,
    Passage,
    Question,
    Window,
    announced,
    asks_one,
    considered,
    windows_of,
)
from frontdesk.knowledge.search.analyze import content_terms, fold, terms
from frontdesk.knowledge.search.asking_where import asked_place
from frontdesk.knowledge.search.payments import payments_in
from frontdesk.knowledge.search.synonyms import alike
from frontdesk.knowledge.search.vague import is_vague
from frontdesk.knowledge.search.wanted import ADDRESS, AGE, asked_facts, holds, told_facts, wanted
from frontdesk.knowledge.split import count_words

ANSWER_WORDS = 120
# A second window must be nearly as good as the first, so that a short answer stays short. Chosen as the weights are.
SECOND_SHARE = 0.74
# What a visitor asks to do is told by them, and no more by us, from such a share of the best window's score on.
THEIRS_SHARE = 0.5
# Of two windows that share so many words the second repeats the first.
SAME_SHARE = 0.7
# Words that each of several places is told with, at least.
LEAST_OF_EACH = 8
# What begins so leans on a sentence before it that is not there.
LEANING = re.compile(
    r"(?:then|but|it|they|he|she|otherwise|however|so|and|or|also|that|this|these|those)\b", re.IGNORECASE
)
SUBJECTLESS = re.compile(
    r"[\s*_]*(?:[€$£¥]?\s?\d[\d.,:/–-]*(?![\d.,]|[.)]\s|\w*-)(?=\W)|"
    r"(?:it|they|he|she|this|these|that|those|es|er|diese[rs]?|dies|dazu|darin|ell[oa]s?|esto|estos|estas|ils?|"
    r"elles?|cela|ca)\b)",
    re.IGNORECASE,
)
"""What begins so, with a figure or a pronoun, doesn't say what it speaks of."""
_PROCEDURE = re.compile(
    r"\b(?:how (?:do|can|should|to|would|does one)|what do i have to do|steps?|instructions?|guide me|"
    r"wie (?:kann|muss|soll|mache|geht|wird|bekomme|wechsle|installiere|tausche)|como|comment (?:faire|puis|dois)|"
    r"come (?:faccio|posso|si)|hoe (?:kan|moet))\b"
)
"""Asks for all the steps, from the first on."""

_Said = tuple[set[str], Set[str]]
"""The terms and the numbers of a text."""


class Quote(msgspec.Struct, frozen=True):
    """What was taken: `passage` is the index in the list given, `text` its characters from `start` to `end`.

    `number` is the marker in the answer, `cosine` the window's with the question, `coverage` the share of the
    question's terms that stand in it or in the title and heading above it.
    """

    number: int
    passage: int
    text: str
    start: int
    end: int
    cosine: float
    coverage: float


class Composed(msgspec.Struct, frozen=True):
    """An answer in plain words with its markers, and the quotes it is made of, in their order."""

    text: str
    quotes: tuple[Quote, ...]


def compose(question: Question, passages: Sequence[Passage], max_words: int = ANSWER_WORDS) -> Composed:
    """The best window of the best passages, and a second one of another passage when it adds something."""
    steps = not wanted(question.text) and _PROCEDURE.search(fold(question.text)) is not None
    most = max_words - MARKER_WORDS
    windows = sorted(
        (w for i in considered(question, passages) for w in windows_of(question, i, passages[i], most, steps=steps)),
        key=lambda w: -w.score,
    )
    if not windows:
        return Composed("", ())
    windows = _by_who_asks(question, passages, windows)
    told = [Told(n, p.page, p.title, p.heading, p.text, p.sentences) for n, p in enumerate(passages)]
    if places := of_each_place(question.text, told, question.language):
        return _list(question, passages, _day_first(question, told, places), max_words)
    if place := of_that_place(question.text, told, question.language):
        windows = [w for w in windows if w.passage == place.place and _tells(w, passages, question)] or windows
    windows = _of_the_address(question, told, windows)
    if steps:
        windows = [w for w in windows if not _begins_late(_text(w, passages))] or windows
    chosen = (
        _of_each_named(question, passages, max_words)
        or windows_of_each(question, passages, windows[0].passage, max_words)
        or _best(question, passages, windows, max_words)
    )
    chosen = _of_the_day(question, told, windows, chosen)
    return _told(question, passages, chosen, max_words)


def _told(question: Question, passages: Sequence[Passage], chosen: Sequence[Window], max_words: int) -> Composed:
    """The chosen windows as one answer, each under what it stands below and with its marker."""
    parts: list[str] = []
    quotes: list[Quote] = []
    room = max_words
    for place, whole in enumerate(chosen):
        passage, number = passages[whole.passage], len(parts) + 1
        window = from_its_page(with_what_follows(whole, passage, room - MARKER_WORDS), passage, question)
        head = announced(passage, window.first) or _whose(question, passage, _text(window, passages))
        others = sum(each.words + MARKER_WORDS for each in chosen[place + 1 :])
        left = room - others - MARKER_WORDS - count_words(head)
        window, is_cut = with_its_rows(question, passage, window, left)
        if not (said := shown(question, passage, window)).strip():
            continue
        words = shorten(plain(head + said), room - 1)
        if number > 1 and (words.endswith("…") or goes_on(passage, window.last)):
            break
        words += "\n…" if (is_cut or goes_on(passage, window.last)) and not words.endswith("…") else ""
        room -= len(words.split()) + 1
        parts.append(f"{words} [{number}]")
        start, end = passage.sentences[window.first][0], passage.sentences[window.last][1]
        quotes.append(
            Quote(number, window.passage, passage.text[start:end], start, end, window.cosine, window.coverage)
        )
    return Composed("\n\n".join(parts), tuple(quotes))


def _by_who_asks(question: Question, passages: Sequence[Passage], windows: list[Window]) -> list[Window]:
    """The windows without those that tell only what we do of what the visitor asks to do, where others tell that."""
    act = act_of(question.text, question.language)
    if not act:
        return windows
    kept = [w for w in windows if not is_ours_alone(_text(w, passages), act, question.language)]
    of_theirs = any(act <= _held(w, passages, question) for w in kept if w.score >= THEIRS_SHARE * windows[0].score)
    return kept if of_theirs else windows


def _of_the_address(question: Question, told: Sequence[Told], windows: list[Window]) -> list[Window]:
    """The windows with an address that the question asks for, and with none of others or of another branch."""
    asking = asked_facts(question.text).get(ADDRESS)
    if asking is None or asks_how_to_come(asking) or not asks_of_company(asking):
        return windows
    addresses = addresses_of(told, question.language)
    kept, named = meant(question.text, addresses, question.language)
    asked_for = {(each.place, each.sentence) for each in kept}
    others = {(each.place, each.sentence) for each in addresses} - asked_for

    def tells(window: Window, where: Set[tuple[int, int]]) -> bool:
        return any((window.passage, at) in where for at in (-1, *range(window.first, window.last + 1)))

    clear = [w for w in windows if not tells(w, others)] or windows
    # "Your bar" may be told of in other words than an address.
    must = named or asked_place(asking) is None
    return ([w for w in clear if tells(w, asked_for)] if must else []) or clear


def _best(question: Question, passages: Sequence[Passage], windows: Sequence[Window], max_words: int) -> list[Window]:
    """The best window, and a second one that adds something."""
    best, second = windows[0], _second(question, passages, windows, max_words)
    if second is not None and _is_of_another(question, passages, second, best):
        second = None
    if max_words > ANSWER_WORDS:
        beside = second.words + MARKER_WORDS if second is not None else 0
        best = _at_length(best, passages[best.passage], max_words - MARKER_WORDS - beside)
    return [best, second] if second is not None else [best]


def _is_of_another(question: Question, passages: Sequence[Passage], second: Window, first: Window) -> bool:
    """Whether a second quote would confuse, for it tells the age for another thing, the amount of another payment
    than the first, or nothing of the one fact that the first does. What holds more of the question's words than the
    first may be the other half of what is asked.
    """
    told, text = _text(first, passages), _text(second, passages)
    if asks_one(question.text) and first.lead and not second.lead:
        return True
    asked = {*content_terms(question.text, question.language)}
    if not (asked & _held(second, passages, question)) <= {*terms(told, question.language)}:
        return False
    if AGE in asked_facts(question.text):
        return AGE in told_facts(text)
    payments = payments_in(question.text) & payments_in(told)
    above = f"{passages[second.passage].title} {passages[second.passage].heading}"
    return bool(payments) and holds(text, "money") and payments.isdisjoint(payments_in(f"{above} {text}"))


def named_of(question: Question, passages: Sequence[Passage]) -> list[str]:
    """What tells the sections apart that a question names, where it names several of one kind."""
    return each_named(question.text, [(p.page, p.apart) for p in passages], question.language)


def _of_the_day(
    question: Question, told: Sequence[Told], windows: Sequence[Window], chosen: list[Window]
) -> list[Window]:
    """The chosen windows, first the one that tells of the very day that is asked for, or of being closed."""
    day = told_of_day(question.text, told, {told[window.passage].page for window in chosen})
    telling = [w for w in windows if day and w.passage == day[0] and w.first <= day[1] <= w.last]
    if not telling:
        return chosen
    first = next((w for w in chosen if w in telling), telling[0])
    beside = [w for w in chosen if w != first and w.passage != first.passage]
    return [first, *beside]


def _day_first(question: Question, told: Sequence[Told], places: Sequence[Told]) -> list[Told]:
    """The places that tell hours, first what tells of the very day that is asked for, or of being closed."""
    day = told_of_day(question.text, told, {place.page for place in places})
    if day is None:
        return list(places)
    within = [place for place in places if place.place == day[0]]
    passage = next(each for each in told if each.place == day[0])
    first = within or [msgspec.structs.replace(passage, sentences=[passage.sentences[day[1]]], is_day=True)]
    return [*first, *(place for place in places if place not in within)]


def _of_each_named(question: Question, passages: Sequence[Passage], max_words: int) -> list[Window]:
    """The best window of each of several sections side by side that a question names: the Gold plan and the Bronze."""
    names = named_of(question, passages)
    found: list[Window] = []
    for name in names:
        below = [(n, p) for n, p in enumerate(passages) if p.apart == name]
        most = max_words // len(names) - MARKER_WORDS - count_words(name)
        windows = [window for n, p in below for window in windows_of(question, n, p, most)]
        found += [max(windows, key=lambda window: window.score)] if windows else []
    return sorted(found, key=lambda window: -window.score)


def _at_length(window: Window, passage: Passage, most_words: int) -> Window:
    """The window with what stands around it in its passage, behind it first: for who wants long answers. Of a table
    only the rows are told that were asked for."""
    if ROW.search(passage.text):
        return window
    words = [count_words(passage.text[start:end]) for start, end in passage.sentences]
    first, last, room = window.first, window.last, most_words - window.words
    while last + 1 < len(words) and words[last + 1] <= room:
        last += 1
        room -= words[last]
    while last + 1 == len(words) and first and words[first - 1] <= room:
        first -= 1
        room -= words[first]
    return msgspec.structs.replace(window, first=first, last=last, words=sum(words[first : last + 1]))


def _second(
    question: Question, passages: Sequence[Passage], windows: Sequence[Window], max_words: int
) -> Window | None:
    """The best window of another passage that adds something to the first, nearly as good as it."""
    best, named = windows[0], set(terms(" ".join(names(question.text)), question.language))
    said = _said_in(_text(best, passages), question.language)
    must = named & _held(best, passages, question)
    matter = _rarest_of(question, _held(best, passages, question))
    second = next(
        (
            w
            for w in windows
            if w.passage != best.passage
            and best.words + w.words + MARKER_WORDS <= max_words
            and not LEANING.match(text := _text(w, passages))
            and not _adds_nothing(_said_in(text, question.language), said)
            and (not must or must <= _held(w, passages, question))
            and (not matter or not matter.isdisjoint(_held(w, passages, question)))
        ),
        None,
    )
    enough = SECOND_SHARE * (best.score - best.lead)
    return second if second is not None and second.score >= enough else None


def _rarest_of(question: Question, held: Set[str]) -> set[str]:
    """What a question for a price is about, in any of its words: of its terms that a first quote holds, "how much" left
    aside, the rarest. Of "how much to get my cat spayed" another price for a cat says nothing."""
    asking = " ".join(words for kind, words in wanted(question.text).items() if kind == "money")
    if not asking or "?" in question.text.rstrip(" ?"):  # Of several questions, or one that the words before complete.
        return set()
    costs = set(terms(asking, question.language))
    costs |= {other for term in costs for other in alike(term, question.language)}
    meant = [
        {term, *alike(term, question.language)}
        for term in sorted(question.rarity, key=lambda term: -question.rarity[term])
        if term not in costs and not is_vague(term, question.language)
    ]
    return next((each for each in meant if not each.isdisjoint(held)), set())


def _whose(question: Question, passage: Passage, quoted: str) -> str:
    """The heading in front of what doesn't say itself whose it is: "Taxi: 020 777", "Gold plan: 21 GBP a month".

    So is a number or are hours that were asked for below a heading of which the question says nothing, what begins with
    a figure or a pronoun, what holds no word of the question while its heading does, and what only its heading tells
    from the sections beside it.
    """
    name = passage.apart or passage.heading.rpartition(" > ")[2]
    of_name = set(terms(name, question.language))
    held = set(terms(quoted, question.language))
    if not name or name.endswith("?") or of_name <= held:
        return ""
    said = set(terms(question.text, question.language))
    if passage.apart or SUBJECTLESS.match(quoted):
        return f"{name.rstrip(':：')}: "
    if name == passage.title:
        return ""
    is_fact = {*asked_facts(question.text)} & {*told_facts(quoted)}
    whose = is_fact if said.isdisjoint(of_name) else said.isdisjoint(held) and not of_name <= said
    return f"{name.rstrip(':：')}: " if whose else ""


def _begins_late(text: str) -> bool:
    """Whether a text begins with a step that is not the first."""
    step = STEP.match(text)
    return step is not None and int(step[1]) > 1


def _list(question: Question, passages: Sequence[Passage], places: Sequence[Told], max_words: int) -> Composed:
    """What is told of each place, under its name, and a "…" where not all have room."""
    facts = {*asked_facts(question.text)}
    lines: list[str] = []
    quotes: list[Quote] = []
    for number, one in enumerate(places, 1):
        start, end = one.span(facts)
        quoted = one.text[start:end]
        words = plain(told_rows(one.text, start, end, _none) if ROW.search(quoted) else quoted).removeprefix("- ")
        words = shorten(words, max(LEAST_OF_EACH, max_words // len(places) - MARKER_WORDS))
        lines.append(f"- {words} [{number}]" if one.is_day else f"- {one.name}: {words} [{number}]")
        if count_words("\n".join(lines)) > max_words - MARKER_WORDS and quotes:
            lines[-1] = "- …"
            break
        best = max(windows_of(question, one.place, passages[one.place], max_words), key=lambda window: window.score)
        quotes.append(Quote(number, one.place, quoted, start, end, best.cosine, best.coverage))
    return Composed("\n".join(lines), tuple(quotes))


def _none(_: str) -> int:
    return 0


def _tells(window: Window, passages: Sequence[Passage], question: Question) -> bool:
    """Whether a window tells the facts that were asked for."""
    return {*asked_facts(question.text)} <= {*told_facts(_text(window, passages))}


def _text(window: Window, passages: Sequence[Passage]) -> str:
    passage = passages[window.passage]
    return passage.text[passage.sentences[window.first][0] : passage.sentences[window.last][1]]


def _held(window: Window, passages: Sequence[Passage], question: Question) -> set[str]:
    """The terms of a window, and of the title and heading above it."""
    passage = passages[window.passage]
    return set(terms(f"{passage.title} {passage.heading} {_text(window, passages)}", question.language))


def _said_in(text: str, language: str) -> _Said:
    return set(terms(plain(text), language)), numbers(text)


def _adds_nothing(new: _Said, old: _Said) -> bool:
    """Whether a text adds hardly a word or number to another."""
    return len(new[0] & old[0]) >= SAME_SHARE * len(new[0]) and new[1] <= old[1]


def shorten(text: str, max_words: int) -> str:
    """The text itself, or its first `max_words` words and a "…"."""
    words = list(re.finditer(r"\S+", text))
    return text if len(words) <= max_words else text[: words[max(0, max_words - 2)].end()] + " …"
