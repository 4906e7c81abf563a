"""What the sentences of a passage state; of a table's row each cell, under its row's and its column's name."""

import re
from collections.abc import Sequence

import msgspec

from frontdesk.knowledge.split import ROW, RULE_ROW, Span
from frontdesk.knowledge.staleness.differ import Statement, amounts
from frontdesk.knowledge.staleness.figures import figured
from frontdesk.knowledge.staleness.labelled import labelled
from frontdesk.knowledge.staleness.price_list import listed_prices, prices_of_two
from frontdesk.knowledge.staleness.pronouns import named

_BAR = re.compile(r"(?<!\\)\|")
_MARKS = re.compile(r"^\s*(?:[-*+•]|\d{1,3}[.)])\s+|[*_`]+|\]\([^)]*\)|\[")
_OPENER = re.compile(
    r"^(?:(?:(?:please|do) )*(?:note|remember) that\b|(?:sure(?:ly)?|yes|yep|of course|certainly|absolutely|definitely|"
    r"(?:(?:please|do) )*(?:note|remember)|good news|in short|short answer|answer|hint|tip|info|important|reminder|"
    r"(?:great|good) question|ja|klar|sicher|natürlich|selbstverständlich|gerne?|hinweis|wichtig|tipp|kurz|antwort)"
    r"\s*(?:[,:;.!–—]|\s-\s))[\s,:;.!–—]*(?=\w)",
    re.IGNORECASE,
)
"""What an answer begins with, and says nothing of the matter: set off, else it is the subject's ("tip jars", "kurz
parken")."""
_GOES_ON = re.compile(
    r"(?:[,;]?\s+(?:and|but|und|aber)|;)\s+(?=[^\W\d])(?!(?:up|more|over|above|older|under|less|fewer|only|also|if|when|"
    r"while|unless|not|no|until|till|to|by|after|before|for|in|on|at|from|with|without|during|"
    r"mehr|nur|auch|wenn|falls|bis|nach|vor|für|im|in|ab|mit|ohne|am|an|bei|nicht|kein\w*)\b)",
    re.IGNORECASE,
)
"""Where a sentence goes on with something else. What narrows or widens an amount belongs to it: `and up`, `and if`."""
_NARROWS = re.compile(
    r"\b(?:if|unless|except|only|instead|otherwise|respectively|wenn|falls|außer|nur|sonst)\b", re.IGNORECASE
)
_OF_ITS_OWN = re.compile(
    r"(?:(?:it|they|es|sie) )?(?:is |are |wird |werden )?(?:usually |normally |meist )?"
    r"(?:arrives?|delivered|lasts?|dauert|dauern|geliefert)\b[^€$£%]*$",
    re.IGNORECASE,
)
"""What is told of when something arrives or how long it lasts, with the condition of that alone."""
_HOW_LONG = re.compile(r"^(?:length|duration|dauer|durée|duración|durata|duração|duur|lasts|takes)$", re.IGNORECASE)
_A_TIME = re.compile(r"^\D{0,12}\d+(?:[.,]\d+)?(?:\s?(?:-|–|to|bis)\s?\d+)?\s?(?!m\b)[^\W\d_]+\W*$")


def statements(text: str, spans: Sequence[Span], headings: str, above: str = "") -> list[tuple[Statement, ...]]:
    """The statements of each sentence; `above` holds the names of the columns of a table that began further up."""
    names, before = _names(above), ""
    found: list[tuple[Statement, ...]] = []
    for start, end in spans:
        lines = text[start:end].split("\n")
        if len(lines) == 2 and RULE_ROW.match(lines[1]):
            names = _cells(lines[0])
            found.append(())
        elif ROW.match(lines[0]):
            found.append(_of_row(_cells(lines[0]), names, headings))
        else:
            names = []
            sentence = _plain(text[start:end])
            told = _of_labelled(sentence, headings)
            if full := named(sentence, before):
                told = (*told, *_of_sentence(full, headings))
            found.append(told)
        before = _plain(text[start:end])
    return found


def _plain(sentence: str) -> str:
    """A sentence without its marks and what it opens with."""
    return _OPENER.sub("", _MARKS.sub("", sentence))


def _of_labelled(sentence: str, headings: str) -> tuple[Statement, ...]:
    """A sentence as it stands and, where a label stands before it, what it says beneath that."""
    label, behind = labelled(sentence)
    if not label:
        return _of_sentence(sentence, headings)
    beneath = _of_sentence(behind, f"{headings} > {label}")
    return (*_of_sentence(sentence, headings), *(msgspec.structs.replace(each, label=label) for each in beneath))


def _of_sentence(sentence: str, headings: str) -> tuple[Statement, ...]:
    """A sentence, and its beginning alone where that tells an amount and it goes on with something else; each price
    by itself where it lists several of one thing."""
    sentence = figured(sentence)
    whole = Statement(sentence, headings)
    if two := prices_of_two(sentence):
        return (whole, *(Statement(price, headings) for price in two))
    for match in _GOES_ON.finditer(sentence):
        narrows = _NARROWS.search(sentence, match.end()) and not _OF_ITS_OWN.match(sentence, match.end())
        if amounts(sentence[: match.start()]) and not narrows:
            return whole, Statement(sentence[: match.start()], headings, part=True)
    return (whole, *(Statement(price, headings) for price in listed_prices(sentence)))


def _of_row(cells: list[str], names: list[str], headings: str) -> tuple[Statement, ...]:
    """Each cell but the first with what the row is of; a table with other columns than cells states nothing."""
    if len(cells) < 2 or len(names) != len(cells) or not cells[0]:
        return ()
    return tuple(
        Statement(
            f"{cells[0]} {'' if _HOW_LONG.match(name) and _A_TIME.match(cell) else name} {cell}", headings, names[0]
        )
        for name, cell in zip(names[1:], cells[1:], strict=True)
        if cell
    )


def _names(above: str) -> list[str]:
    lines = above.split("\n")
    return _cells(lines[-2]) if len(lines) > 1 and RULE_ROW.match(lines[-1]) else []


def _cells(line: str) -> list[str]:
    return [_MARKS.sub("", cell).strip() for cell in _BAR.split(line.strip())[1:-1]]
