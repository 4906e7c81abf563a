"""Asks back when a question may mean one of several things that stand side by side in the sources."""

import re
from collections.abc import Sequence
from typing import Protocol

from frontdesk.answers.quoted.side_by_side import head_of
from frontdesk.knowledge.search.analyze import content_terms, fold
from frontdesk.knowledge.search.correction import put_right
from frontdesk.knowledge.search.score import Scored
from frontdesk.knowledge.search.wanted import wanted
from frontdesk.knowledge.search.words import STOP_WORDS

NEAR_SCORE = 0.85
"""A passage counts beside the best one from this share of its score on."""
MOST_CHOICES = 3
LOOKED_AT = 4
LONGEST_NAME = 5
"""Longer titles and headings are sentences rather than names. With this and the rule that the common word begins or
ends each name, none of 187 questions about the help center is asked back about, and none of MTRAG's 237 clear ones."""
_REPLY_WORDS = 8
_POINTING = re.compile(
    r"\b(?:of|for|about|in|on|with|from|at|by)\s+(?P<after>(?:this|that|these|those)\s+(?P<noun>[a-z]{3,}))\b|"
    r"\b(?:does|do|did|can|will)\s+(?P<before>(?:this|that|these|those)\s+(?P<doer>[a-z]{3,}))\s+"
    r"(?:have|need|come|work|fit|support|include|contain|cost|weigh|offer|provide|serve|operate|last|take)\b|"
    r"\b(?P<german>(?-i:[Dd]ies(?:e[rsmn]?)?\s+(?P<thing>[A-ZÄÖÜ][^\W\d_]{2,})))",
    re.IGNORECASE,
)
"""Words that point ("this", "dieses") with a noun: behind a preposition, between two verbs, or capital in German."""
_NOT_POINTED_AT = frozenset(
    word
    for line in (
        "time times year month week day morning evening moment point way ways case page site website shop store",
        "company service question chat message mail email address number matter regard information order one ones",
        "possible true okay jahr monat woche tag seite laden firma frage nachricht fall zeit weg",
    )
    for word in line.split()
)
"""What a visitor may point to without a name: it is where they are, or when."""
_ALL = re.compile(
    r"\b(?:both|all|each|every|either|any|which|compare|comparison|difference|versus|vs|beide|alle|todos|ambos)\b"
)
_ORDINALS = (
    r"^(?:the )?(?:1|one|first|1st|former|erste[rsn]?|primer[oa]?|premier|premiere|primo|prima|eerste)\b",
    r"^(?:the )?(?:2|two|second|2nd|latter|zweite[rsn]?|segund[oa]|deuxieme|second[oa]|tweede)\b",
    r"^(?:the )?(?:3|three|third|3rd|last|dritte[rsn]?|tercer[oa]?|troisieme|terz[oa]|derde)\b",
)
_ONLY = r"(?:,? (?:one|option|choice|answer|point|ein[es]|opcion|opzione|opcao|optie|bitte|please|por favor))*$"
_ARTICLE = re.compile(r"^(?:the|number|option|der|die|das|el|la|le|il|lo|o|a|de|het|nummer|numero) ")
_ONLY_PICKS = re.compile("|".join(pattern.removesuffix(r"\b") + _ONLY for pattern in _ORDINALS))


class Named(Protocol):
    """A passage that was found, with what stands above it."""

    @property
    def title(self) -> str:
        """The title of the page or document that it stands on."""

    @property
    def heading(self) -> str:
        """The headings that it stands under."""

    @property
    def scored(self) -> Scored:
        """How well it fits what was looked up."""


def choices(question: str, query: str, passages: Sequence[Named], language: str) -> list[str]:
    """What the question may mean, two or three names; empty when it is clear enough.

    The best passages must speak of different things of one kind ("Harbour plan", "Ocean plan"), nearly as well, and
    the question of the kind only ("the plan"). `query` is the question as completed from the conversation.
    """
    asked, said = set(content_terms(question, language)), set(content_terms(query, language))
    if not passages or _ALL.search(fold(question)):
        return []
    least = NEAR_SCORE * passages[0].scored.score
    near = [p for p in passages[:LOOKED_AT] if p.scored.score >= least]
    for above in ([_last(p.heading) for p in near], [p.title for p in near]):
        names = [name for name in dict.fromkeys(" ".join(name.split()) for name in above) if name]
        if len(found := _of_one_kind(names, question, asked, said, language)) > 1:
            # What stands beside them on their page may be meant as well.
            beside = [_last(p.heading) for p in passages if p.heading and p.title in {each.title for each in near}]
            every = _of_one_kind(list(dict.fromkeys([*names, *beside])), question, asked, said, language)
            found = every if len(every) > len(found) else found
            # The prices of many are told rather than some of them named.
            return [] if len(found) > MOST_CHOICES and "money" in wanted(question) else found[:MOST_CHOICES]
    return []


def _of_one_kind(names: list[str], question: str, asked: set[str], said: set[str], language: str) -> list[str]:
    """The names that begin or end with the same word of the question, and have one of their own that it lacks."""
    names = [name for name in names if len(name.split()) <= LONGEST_NAME and not name.endswith("?")]
    if not names:
        return []
    words = set(re.findall(r"\w+", fold(question)))
    terms_of = {name: set(content_terms(name, language)) for name in names}
    for end in (0, -1):
        # "Plans" asks for all of them, "the plan" for one: the word itself must stand in the question.
        kinds = [_words(head_of(name))[end] for name in names if _words(head_of(name))]
        kind = next((word for word in kinds if word in words and kinds.count(word) > 1), None)
        if kind is not None and set(content_terms(kind, language)) & asked:
            break
    else:
        return []
    alike = [name for name in names if (words_of := _words(head_of(name))) and words_of[end] == kind]
    shared = set.intersection(*(terms_of[name] for name in alike))
    own = [terms_of[name] - shared for name in alike]
    clear = any(not mine or mine & said for mine in own)
    return [] if clear or len({frozenset(mine) for mine in own}) < len(own) else alike


def pointed_at(question: str, language: str) -> str:
    """The words that point to something, at the beginning of a conversation ("this animal"); empty without any."""
    for found in _POINTING.finditer(question):
        noun = fold(found["noun"] or found["doer"] or found["thing"])
        if noun not in _NOT_POINTED_AT and noun not in STOP_WORDS.get(language[:2], ()):
            return str(found["after"] or found["before"] or found["german"])
    return ""


def _words(name: str) -> list[str]:
    return re.findall(r"[\w']+", fold(name))


def picked(reply: str, offered: Sequence[str], language: str) -> str | None:
    """Which of the names offered a short reply picks; None when it picks none, or several."""
    plain = fold(reply).strip(" .!?,")
    if len(plain.split()) > _REPLY_WORDS:
        return None
    terms_of = [set(content_terms(name, language)) for name in offered]
    shared = set.intersection(*terms_of)
    said = set(content_terms(reply, language))
    named = [name for name, terms in zip(offered, terms_of, strict=True) if (terms - shared) & said]
    if len(named) == 1:
        return named[0]
    ordinal = [n for n, pattern in enumerate(_ORDINALS[: len(offered)]) if re.match(pattern, plain)]
    return offered[ordinal[0]] if len(ordinal) == 1 and not named else None


def only_picks(text: str) -> bool:
    """Whether a message says nothing but which of several things is meant: "the second", "the first one please"."""
    return bool(_ONLY_PICKS.match(_ARTICLE.sub("", fold(text).strip(" .!?,"))))


def made_clear(question: str, name: str, language: str) -> str:
    """The question with the name that was picked in it."""
    return f"{put_right(question, name, language).rstrip(' ?')}?"


def _last(heading: str) -> str:
    """The heading right above a passage."""
    return re.split(r"\s+[>›»/]\s+|\n", heading)[-1].strip()
