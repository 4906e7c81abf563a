"""What a cell says that only affirms or denies its attribute: `yes`, `nein`, `✓`, `-`. Pure."""

import re
from collections.abc import Sequence

from frontdesk.knowledge.search.analyze import fold

YES, NO = "yes", "no"
_VARIATION = "\ufe0f"
"""The mark by which ✔ becomes a picture."""
_YES_WORDS, _NO_WORDS = (
    frozenset(words.split())
    for words in (
        "yes true ja wahr oui vrai si verdadero sim vero ✓ ✔ ☑ ✅",
        "no false nein falsch non faux nao falso none without kein keine ohne ✗ ✘ ☐ ☒ ❌ ❎ ✕ ✖",
    )
)
_YES_SIGNS, _NO_SIGNS = (frozenset(signs.split()) for signs in ("1 y j t x + • ●", "0 n f - – — ○"))
"""Signs that mean so only in a column of nothing else."""
_FREE = re.compile(
    r"(?P<what>[^\W_]{3,}?)[ -]?(?:free|frei)$|(?:no|non|without|ohne|sans|sin|senza) (?:[^\W_]+ )?(?P<thing>[^\W_]+)$"
)
_OPEN = frozenset(["n/a", "n.a.", "na", "k.a.", "k. a.", "unknown", "unbekannt", "?", "tbd"])
_SPELLED = {"de": ("ja", "nein"), "fr": ("oui", "non"), "es": ("sí", "no"), "it": ("sì", "no"), "pt": ("sim", "não")}


def is_yes_no(rows: Sequence[Sequence[str]], products: int) -> bool:
    """Whether an attribute's cells, of so many products, say nothing but that a thing is so or isn't."""
    said = {_sign(texts[0]) if len(texts) == 1 else "" for texts in rows} - _OPEN
    if not said or not said <= _YES_WORDS | _NO_WORDS | _YES_SIGNS | _NO_SIGNS:
        return False
    both = bool(said & (_YES_WORDS | _YES_SIGNS)) and bool(said & (_NO_WORDS | _NO_SIGNS))
    crossed = said == {"x"} and len(rows) < products
    return both or crossed or bool(said & (_YES_WORDS | _NO_WORDS))


def yes_or_no(texts: Sequence[str]) -> str:
    """What a cell of such a column says; empty where it leaves it open."""
    said = _sign(texts[0]) if texts else ""
    if said in _YES_WORDS or said in _YES_SIGNS:
        return YES
    return NO if said in _NO_WORDS or said in _NO_SIGNS else ""


def denies(texts: Sequence[str]) -> bool:
    """Whether a cell of any column says that a product hasn't the attribute."""
    return len(texts) == 1 and _sign(texts[0]) in {*_NO_WORDS, "-", "–", "—", *_OPEN}


def spelled(text: str, language: str) -> str:
    """A cell of such a column in words: as it is where it is a word, a sign in the catalog's language."""
    said = yes_or_no([text])
    if not said or (_sign(text).isalpha() and len(text.strip()) > 1 and fold(text).strip() not in ("true", "false")):
        return text
    yes, no = _SPELLED.get(language[:2], (YES, NO))
    return yes if said == YES else no


def lacked(name: str) -> str:
    """What things have not that have such an attribute: `gluten` for `gluten free`; empty for all other names."""
    found = _FREE.fullmatch(name)
    return str(found["what"] or found["thing"]) if found else ""


def _sign(text: str) -> str:
    return fold(text.replace(_VARIATION, "")).strip().rstrip(".!")
