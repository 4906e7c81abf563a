"""Questions that are numbered or stand behind dots: "1) how much is it? 2) are dogs allowed?". Pure.

The mark is none of a question's words: behind "2)" it begins as any other does.
"""

import re
from collections.abc import Callable, Sequence

from frontdesk.answers.asked.courtesies import is_courtesy
from frontdesk.answers.asked.named_only import as_asked, only_names

_ROMAN = ("i", "ii", "iii", "iv", "v", "vi", "vii", "viii")
_NUMBER = r"(?P<{0}>\d{{1,2}}|[a-h]|[ivx]{{1,4}})"
_NAMED = r"(?:questions?|q|no\.?|nr\.?|frage|pregunta|question|domanda|pergunta|vraag|punkt|punto|point|#)\s?"
_MARK = re.compile(
    rf"(?P<start>^|(?<=\n)|(?<=\s))[ \t]{{0,8}}(?:[(\[]{_NUMBER.format('within')}[)\]][.:]?\s*|"
    rf"(?:{_NAMED})?{_NUMBER.format('before')}(?:[.)]?\)[.:]?\s*|[.:/]\s+|(?<=\d)[.:](?=[^\W\d])|\s[-–—]\s)|"
    rf"{_NAMED}{_NUMBER.format('named')}\s+)(?=\S)",
    re.IGNORECASE,
)
"""A number or letter, marked as one of a list; behind a dot or colon stands a blank, or a word: "1.30" is a time."""
_DOT = re.compile(r"[ \t]*(?:[-–—*+•·▪‣>]\s+|[-–—•·▪‣](?=[^\W\d])|[①-⑳]\s*)")
_TELLS = re.compile(
    r"(?:i|i'\w+|we|we'\w+|my|our|it|he|she|they|there|ich|wir|mein\w*|unser\w*|es|yo|mis?|tengo|tenemos|he|hemos|"
    r"j'\S+|je|nous|mon|ma|mes|ho|abbiamo|mio|mia|eu|meu|minha|tenho|temos|ik|wij|mijn|onze)\b",
    re.IGNORECASE,
)
"""Begins what a visitor tells of themselves."""
_MOST_NAMED = 6
"""Words of an item that only names what is asked about: "dogs allowed"."""
_FEWEST_NAMED = 2


def items(message: str, asks: Callable[[str], bool]) -> list[str]:
    """The items of a message without their marks, and what stands before the first; the message itself where it has
    none. What only names a thing beside an item that `asks` is asked, too.
    """
    numbered = _numbered(message, asks)
    cut = numbered or _dotted(message)
    if len(cut) < 2:
        return [_without_mark(message, asks)]
    lead, *listed = cut
    if any(map(asks, listed)) or (is_courtesy(lead) and all(map(_names, listed))):
        listed = [as_asked(each) if _names(each) and not asks(each) else each for each in listed]
    return [each for each in (lead, *listed) if each]


def _numbered(message: str, asks: Callable[[str], bool]) -> list[str]:
    """What stands before the first number of a list that counts from one, and the items; empty where there is none.

    On one line with others an item must ask by itself, or name a thing where nothing stands before the list: "How much
    is 1) the van, 2) the car?" is one question.
    """
    for values in (int, _of_letter, _of_roman):
        marks: list[re.Match[str]] = []
        for mark in _MARK.finditer(message):
            if _value(mark, values) == len(marks) + 1:
                marks.append(mark)
        ends = [*(mark.start() for mark in marks[1:]), len(message)]
        listed = [message[mark.end() : end].strip(" \t\n,;") for mark, end in zip(marks, ends, strict=False)]
        on_lines = all(_begins_line(message, mark) for mark in marks)
        if len(marks) < 2 or not all(listed):
            continue
        before = message[: marks[0].start()].strip()
        if on_lines or all(asks(each) or (only_names(each) and is_courtesy(before)) for each in listed):
            return [before, *listed]
    return []


def _dotted(message: str) -> list[str]:
    """What stands before the first line behind a dot, and those lines; empty unless there are several."""
    lines = [line for line in message.split("\n") if line.strip()]
    dots = [_DOT.match(line) for line in lines]
    first = next((number for number, dot in enumerate(dots) if dot), len(lines))
    if sum(dot is not None for dot in dots) < 2:
        return []
    listed = [line[dot.end() :] if dot else line for line, dot in zip(lines[first:], dots[first:], strict=True)]
    return ["\n".join(lines[:first]).strip(), *(line.strip() for line in listed)]


def _without_mark(message: str, asks: Callable[[str], bool]) -> str:
    """A message without the mark before its question: the second of a list may be sent by itself."""
    mark = _MARK.match(message) or _DOT.match(message)
    rest = message[mark.end() :] if mark else ""
    return rest if rest and asks(f"{rest.rstrip(' ?')}.") else message


def _begins_line(message: str, mark: re.Match[str]) -> bool:
    return not message[: mark.start()].rpartition("\n")[2].strip()


def _value(mark: re.Match[str], value: Callable[[str], int]) -> int:
    said = next(group for group in (mark["within"], mark["before"], mark["named"]) if group)
    try:
        return value(said.lower())
    except ValueError:
        return 0


def _of_letter(said: str) -> int:
    letters: Sequence[str] = "abcdefgh"
    return letters.index(said) + 1 if said in letters else 0


def _of_roman(said: str) -> int:
    return _ROMAN.index(said) + 1


def _names(item: str) -> bool:
    """Whether an item names what is asked about, and tells nothing of who asks."""
    is_name = _FEWEST_NAMED <= len(item.split()) <= _MOST_NAMED or only_names(item)
    return is_name and item[-1:].isalnum() and not _TELLS.match(item)
