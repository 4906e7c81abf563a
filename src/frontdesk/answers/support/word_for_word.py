"""Whether a sentence is a passage's own: all its words in their order, none left out, and what it depends on with it.

What is said in other words may be true as well, but no rule is sure of that (see `second_look`).
"""

import re
from collections.abc import Iterator
from functools import lru_cache

from frontdesk.answers.numbers.measures import evened
from frontdesk.answers.support.claims import sentences
from frontdesk.knowledge.search.analyze import fold, terms

_ITEM = re.compile(r"^[ \t]*(?:[-*+•]|\d{1,3}[.)])[ \t]+(?=\S)")
_WORD = re.compile(r"[^\W_]+(?:[.,:][0-9]+)*|[%€£$°<>≤≥±+=~]|(?<!\w)[-−](?=\d)")
_NO_CLAIM = re.compile(r"\s*(?:#|\|)|.*[?？][*_\"'”’»)]*\s*$", re.DOTALL)
"""Headings, rows of tables and questions."""
_BEGINS = re.compile(r"[ \t]*(?:[-*+•|#>]|\d{1,3}[.)][ \t])")
_NESTED = re.compile(r"(?:[ ]{2,}|\t)[ \t]*(?:[-*+•]|\d{1,3}[.)])[ \t]")
_MARKS = " \t*_(\"'“„«"
_TAKES_BACK = re.compile(
    r"(?:but|however|except|excluding|excluded|unless|only|otherwise|exceptions?|not|this|that|"
    r"aber|jedoch|allerdings|ausser|ausgenommen|ausnahmen?|nur|sonst|nicht|dies|das|"
    r"pero|sin embargo|excepto|salvo|solo|no|esto|mais|cependant|toutefois|sauf|seulement|pas|ceci|cela|"
    r"ma|pero|tuttavia|tranne|eccetto|non)\b"
)
"""How a sentence begins that says where the one before it does not hold."""
_LEADS = re.compile(r":[*_]*\s*$")
_LEANS = re.compile(
    r"(?:and|but|so|or|in that case|in this case|there|then|otherwise|instead|it|its|they|them|their|this|that|"
    r"these|those|he|she|both|neither|either|each|"
    r"und|aber|oder|dann|sonst|dabei|dort|dafur|davon|damit|danach|ansonsten|stattdessen|es|sie|ihr|ihre|diese[rsmn]?|"
    r"das|beide|"
    r"y|pero|entonces|esto|esta|este|estos|estas|et|mais|alors|sinon|cela|ceci|ces|cette|ce|il|ils|elle|elles)\b"
)
"""How a sentence begins that another one before it completes."""
_FREE = frozenset(
    word
    for line in (
        "the a an our please is are",
        "der die das den dem des ein eine einen einem einer eines unser unsere unserem unseren unserer unseres bitte",
        "ist sind",
        "el la los las un una nuestro nuestra nuestros nuestras le les une nos notre lo gli il uno",
    )
    for word in line.split()
)
"""Words that say nothing alone; a copy may have others of them."""


def copies(sentence: str, passage: str, led_by: str, question: str, language: str) -> bool:
    """Whether a sentence that answers a question is a passage's own, and said where the passage says it."""
    return word_for_word(sentence, passage, led_by) and in_its_place(sentence, passage, question, language)


def word_for_word(sentence: str, passage: str, led_by: str = "") -> bool:
    """Whether a passage (a line of its title and one of its heading in front) has the sentence, below the line `led_by`
    if that is given."""
    words = _words(_ITEM.sub("", sentence, count=1))
    return bool(words) and (words, _words(led_by)) in _own(passage)


def in_its_place(sentence: str, passage: str, question: str, language: str) -> bool:
    """Whether a sentence of a passage is said of what the passage's headings tell: "We open at ten" below "In winter".

    That is so where the headings' words, the title's aside, are in the sentence or the question.
    """
    title, headings, *_ = passage.split("\n", 2)
    below = {term for heading in headings.split(" > ") if heading != title for term in terms(heading, language)}
    return below <= set(terms(f"{sentence} {question}", language))


def _words(text: str) -> tuple[str, ...]:
    found = _WORD.findall(fold(evened(text)).replace("'", ""))
    return tuple(word for word in found if word not in _FREE)


@lru_cache(maxsize=512)
def _own(passage: str) -> frozenset[tuple[tuple[str, ...], tuple[str, ...]]]:
    """The sentences of a passage that can be said alone or below the line that leads to them, each with that line."""
    _, _, text = passage.partition("\n")[2].partition("\n")
    return frozenset((_words(told), _words(leads)) for told, leads in _sentences(text))


def _sentences(text: str) -> Iterator[tuple[str, str]]:
    """The sentences of a text that are whole without others, each with the line that leads to it, or ""."""
    leads = ""
    paragraphs = _paragraphs(text)
    for paragraph, below in zip(paragraphs, [*paragraphs[1:], ""], strict=True):
        item = _ITEM.match(paragraph)
        leads = leads if item else ""
        told = sentences(paragraph[item.end() :] if item else paragraph)
        goes_on = [*map(_goes_on, told[1:]), _NESTED.match(below) is not None or _takes_back(below)]
        for number, sentence in enumerate(told):
            if _LEADS.search(sentence):
                leads = sentence
            elif not goes_on[number] and not (number and _begins_within(sentence)) and _is_whole(sentence):
                yield sentence, leads


def _paragraphs(text: str) -> list[str]:
    """The paragraphs, items and rows of a text, each in one line."""
    found: list[str] = []
    goes_on = False
    for line in text.split("\n"):
        begins = _BEGINS.match(line) is not None
        if goes_on and line.strip() and not begins:
            found[-1] += f" {line.strip()}"
        elif line.strip():
            found.append(line)
        goes_on = bool(line.strip())
    return found


def _is_whole(sentence: str) -> bool:
    """Whether a sentence claims something, and says itself of what."""
    return _NO_CLAIM.match(sentence) is None and _LEANS.match(fold(sentence).lstrip(_MARKS)) is None


def _goes_on(following: str) -> bool:
    """Whether what follows is the rest of a sentence that an abbreviation cut, or takes some of it back."""
    return _begins_within(following) or _takes_back(following)


def _begins_within(text: str) -> bool:
    return text.lstrip(_MARKS)[:1].islower()


def _takes_back(text: str) -> bool:
    return _TAKES_BACK.match(fold(_ITEM.sub("", text)).lstrip(_MARKS)) is not None
