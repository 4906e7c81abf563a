"""How far a denial reaches: "I can't change it" ends with its clause, and what comes behind is said for itself."""

from frontdesk.answers.alternatives import any_of

PAUSE = r",;.:!?…()\[\]\u2012-\u2015"
"""The signs that part clauses, for within the brackets of a pattern. A model likes its dashes."""
BEGINS = r"(?:^|(?<=[,;:.!?(\u2012-\u2015] )|(?<=[(¿¡\u2012-\u2015])|(?<= - ))"
"""Where a clause begins, so that nobody is named before it."""
NUMBERED = r"(?: (?:n\S{0,6} ?)?[(#]?[\w-]*\d[\w-]*\)?)?"
"""The number that a thing of the visitor's may have: "pedido n.º 4711"."""
DENIED = "¶"
"""What stands in the place of a denied clause: "I can't see it and have asked the vet" says "I" but once."""


def denial(head: str, *, joins: str, but: str, asks: str, promise: str, comma: bool = False) -> str:
    """A pattern of what is denied from `head` ("I can't") to the end of its clause.

    A word that joins ("and") ends it, too. Not so behind a word that asks ("whether"): what is joined there is as
    little known, unless who writes begins to promise. `comma`: the language puts one before that word.
    """
    ends = rf"[{PAUSE}]| (?:--?|&) |\b{any_of(but)}\b"
    asked = rf"\b{any_of(asks)}\b"
    joined = rf"\b{any_of(joins)}\b"
    rest = rf"(?:(?!{ends}|{joined}(?! {asked})|{asked}).)*"
    unknown = rf"{asked}(?:(?!{ends}|{joined}(?= {any_of(promise)})).)*"
    return rf"\b{head}\b{rest}(?:{'(?:, )?' if comma else ''}{unknown})?"


def shared(joins: str) -> str:
    """A pattern of what leads from a denied clause to one that shares its subject, the blank behind included."""
    return rf"{DENIED} ?[{PAUSE}-]? (?:{any_of(joins)} )?"


def unless_behind(words: str, *, joins: str) -> str:
    """A lookahead that no such word ("not") follows in the clause, which a pause or a joining word ("and") ends."""
    return rf"(?!(?:(?!\b{any_of(joins)}\b)[^{PAUSE}]){{0,40}}\b{any_of(words)}\b)"
