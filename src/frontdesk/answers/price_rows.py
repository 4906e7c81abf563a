"""Rows of a price list that are what a question asks the price of: of "How much to rent a towel?" "Towel rental". Pure.

All of what is asked must be told of the row, and what the row is at its core must be asked: a car wash is no car.
"""

import re
from collections.abc import Sequence
from functools import lru_cache

from frontdesk.answers.lists import ITEM
from frontdesk.answers.phrases import grammar
from frontdesk.answers.table_rows import ROW, RULE, cells_of
from frontdesk.knowledge.search.analyze import content_terms, fold, terms
from frontdesk.knowledge.search.synonyms import alike
from frontdesk.knowledge.search.vague import is_vague
from frontdesk.knowledge.search.wanted import holds, wanted
from frontdesk.knowledge.search.words import STOP_WORDS

_ASKS_ELSE = re.compile(
    r"\b(?:why|when|who|whose|where|get|receive|earn|save|refund\w*|back|instead|than|warum|wieso|wann|wer|wo|bekomm\w+|"
    r"zuruck|als|spar\w+|por que|cuando|quien|donde|recib\w+|ahorr\w+|pourquoi|quand|recoi\w+|economis\w+|perche|"
    r"chi|dove|ricev\w+|risparmi\w+|porque|quem|onde|receb\w+|waarom|wanneer|waar|krijg\w*|terug|dan)\b"
)
"""Who asks so wants no price, or not that of a thing: "Why does delivery cost so much?" """
_LISTED = re.compile(
    r"\s*(?:[-*•+]|\d{1,3}[.)])\s+(?P<name>[^\d:–—€$£¥]{2,60}?)\s*(?:[:–—]|\s-\s|\.{2,}|(?=[€$£¥]?\d))"
)
_ADDED = re.compile(r"[(\[,:;/–—]|\s-\s")
"""What begins what is said of a name behind it: "Personal training, one hour"."""
_WORD = re.compile(r"[^\W\d_]+(?:['’][^\W\d_]+)*")
_COSTING = (
    "much cost costs costing price prices fee fees rate charge charges charged pay paid total usually normally "
    "kostet kosten preis preise gebuhr zahlen bezahlen zahlt bezahlt verlangt berechnet lassen aktuell eigentlich euch "
    "cuesta cuestan precio precios coste tarifa cobran cobra pagar paga vale sale coute coutent cout prix tarif tarifs "
    "payer paie facturez ca se costa costano prezzo prezzi pagare custa custam preco precos kost prijs laten betalen"
)
_LAST, _FIRST = frozenset(("en",)), frozenset(("es", "fr", "it", "pt", "ca", "ro"))
"""Languages whose names say last what a thing is ("car wash"), and first ("lavado de coches")."""


@lru_cache(maxsize=512)
def price_rows(question: str, language: str, stands_below: str, text: str, above: str = "") -> frozenset[str]:
    """The rows of a table and items of a list in a text that tell the price of what a question asks, as they stand.

    `stands_below` are the title and the headings over the text, `above` is what its table began with further up. None
    where the question asks for no price, or says of what it wants more than a row does.
    """
    subject = _subject(question, language)
    if not subject:
        return frozenset()
    found, names, last = set(), list[str](), ""
    for line in [*above.split("\n"), *text.split("\n")]:
        if RULE.match(line):
            names = cells_of(last)
        elif not ROW.match(line):
            names = []
        last = line
        name, tells = _entry(line, names)
        core = _core(name, language) if tells else frozenset[str]()
        held = set(terms(f"{stands_below} {line} {' '.join(names)}", language)) if core else set[str]()
        if any(not each.isdisjoint(core) for each in subject) and all(not each.isdisjoint(held) for each in subject):
            found.add(line.strip())
    return frozenset(found)


def _subject(question: str, language: str) -> list[set[str]]:
    """What a question wants the price of: each of its terms with those that stand for the same."""
    plain = fold(question)
    asking = wanted(question).get("money")
    if asking is None or _ASKS_ELSE.search(plain) or "?" in plain.rstrip(" ?"):
        return []
    idle = set(terms(asking, language)) | _costing(language[:2])
    subject = [term for term in content_terms(question, language) if term not in idle and not is_vague(term, language)]
    return [{term, *alike(term, language)} for term in subject]


@lru_cache
def _costing(code: str) -> frozenset[str]:
    """The terms by which a price is asked for and called, whatever it is of."""
    return frozenset(term for word in (*grammar(code), *_COSTING.split()) for term in terms(word, code))


def _entry(line: str, names: Sequence[str]) -> tuple[str, bool]:
    """What a row or item is called, and whether it tells a price."""
    if ROW.match(line):
        first, *others = cells_of(line)
        heads = names[1:] if len(names) == len(others) + 1 else [""] * len(others)
        return first, any(_is_price(cell, head) for cell, head in zip(others, heads, strict=True))
    listed = _LISTED.match(line) if ITEM.match(line) else None
    return (listed["name"], holds(line[listed.end("name") :], "money")) if listed else ("", False)


def _is_price(cell: str, column: str) -> bool:
    return holds(cell, "money") or (any(map(str.isdigit, cell)) and "money" in wanted(column))


def _core(name: str, language: str) -> frozenset[str]:
    """The terms that say what a thing is, not what it is for, of or beside: of "Removal of old doors" the first."""
    code = language[:2]
    stops = STOP_WORDS.get(code, frozenset())
    words: list[str] = []
    for word in _WORD.findall(fold(_ADDED.split(name, maxsplit=1)[0])):
        if word in stops and words:
            break
        if word not in stops and _costing(code).isdisjoint(terms(word, language)):
            words.append(word)
    kept = words[-1:] if code in _LAST else words[:1] if code in _FIRST else words
    return frozenset(terms(" ".join(kept), language)) if kept else frozenset[str]()
