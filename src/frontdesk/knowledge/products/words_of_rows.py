"""The terms of rows and of what is asked of them: irregular plurals as one thing, and `non stick` as one word. Pure."""

import re

from frontdesk.knowledge.search.analyze import fold, terms

_ENDINGS = {
    "knives": "knife", "shelves": "shelf", "leaves": "leaf", "loaves": "loaf", "scarves": "scarf", "halves": "half",
    "calves": "calf", "wolves": "wolf", "wives": "wife", "hooves": "hoof", "thieves": "thief", "sheaves": "sheaf",
    "children": "child", "feet": "foot", "teeth": "tooth", "geese": "goose", "mice": "mouse", "cacti": "cactus",
}  # fmt: skip
"""Plurals of English that no stemmer brings together with their singulars, as words end in them: `penknives`."""
_WHOLE = {"elves": "elf", "lice": "louse", "oxen": "ox", "dwarves": "dwarf", "wharves": "wharf", "lives": "life"}
_PLURAL = re.compile(
    rf"(?<![^\W_])(?:(?P<whole>{'|'.join(_WHOLE)})|(?P<end>[^\W\d_]*(?:{'|'.join(_ENDINGS)})))(?![^\W_])"
)
_NON = re.compile(r"(?<![^\W_])(?P<non>non) (?=[^\W\d_]{3})", re.IGNORECASE)
"""Begins a quality in rows that write it as two words: a `Non Stick Pan`."""
PREFIXES = {"non": "", "nicht": "de", "niet": "nl", "no": "es", "nao": "pt"}
"""Words that deny as words, and as a part of another word make a quality of it; and the language where they do."""


def terms_of(text: str, language: str) -> list[str]:
    """The terms of a row's text, or of a word for what rows tell."""
    return terms(_NON.sub(r"\g<non>-", singular(text, language)), language)


def singular(text: str, language: str) -> str:
    """English text with its irregular plurals as singulars: `short knives` are a `short knife`."""
    if language[:2] != "en" or ("ves" not in (plain := fold(text)) and not _OTHERS.search(plain)):
        return text
    return _PLURAL.sub(_one, plain)


_OTHERS = re.compile("|".join(word for word in (*_ENDINGS, *_WHOLE) if not word.endswith("ves")))


def _one(found: re.Match[str]) -> str:
    if found["whole"]:
        return _WHOLE[found["whole"]]
    plural = next(each for each in _ENDINGS if found["end"].endswith(each))
    return f"{found['end'].removesuffix(plural)}{_ENDINGS[plural]}"
