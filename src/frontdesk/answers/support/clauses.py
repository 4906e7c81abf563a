"""A sentence as its clauses, and what each of them denies: in "A counts, not B" only B is denied."""

import re

import msgspec

from frontdesk.answers.facts import negations
from frontdesk.answers.support.closings import A_FARM, OPEN_OR_CLOSE, closes, tells_deadline
from frontdesk.answers.support.free_words import FREE
from frontdesk.answers.support.yes_and_no import lead_of
from frontdesk.knowledge.search.analyze import fold
from frontdesk.knowledge.search.late_pattern import LatePattern


class Clause(msgspec.Struct, frozen=True):
    """A piece of a sentence; `denies` is None where both ways say the same ("nothing until", "only when").

    `aside` when it only says on which condition, why, or of which thing: it claims nothing by itself. It `opens`
    what is said without what stands before it, as does what comes after a semicolon.
    """

    text: str
    denies: bool | None
    aside: bool
    opens: bool = False


# What says no by itself, beside the words of negation.
_SHUT = LatePattern(
    r"^(?:out of|away from)\b|"
    r"\b(?:closed|exclud(?:e|es|ed|ing)|exclusions?|exceptions?|left out|forbidden|forbids|prohibited|banned|avoid|"
    r"invalid|(?:keep|keeps|kept|stay) (?:[^\W\d]+ ){0,3}(?:out of|away from)|"
    r"geschlossen|ausgeschlossen|ausnahmen?|verboten|vermeiden|ungultig|cerrad[oa]s?|excluid[oa]s?|"
    rf"{A_FARM}fermee?s?(?! a \d)|"
    r"exclu[es]?s?|"
    r"chius[oiea]|esclus[oiea]|fechad[oa]s?|gesloten)\b"
)
NOBODY = frozenset(
    ("nothing", "nobody", "nowhere", "nichts", "niemand", "nada", "nadie", "rien", "personne", "niente", "nessuno")
) | {"niets", "ingenting", "intet", "nic", "nikt", "ничего", "никто"}
_CONTRAST = re.compile(r"^(?:instead of|rather than|other than|statt|anstatt|en lugar de|au lieu de)\b")
# Phrases with a word of negation that deny nothing.
NO_DENIAL = re.compile(
    r"\b(?:no|not|nicht) (?:more|less|fewer|later|longer|earlier|only|least|just|sooner|nur|mehr als|spater) ?"
    r"(?:than\b|als\b)?|"
    r"\b(?:do not|don'?t) (?:forget|hesitate|worry)\b|\bno (?:matter|problem|doubt|worries)\b|\b(?:or|if|why) not\b|"
    # Numbers, and persons: "no. 5", "12 euros par personne".
    r"\bno\.? (?=\d)|\b(?:par|une|chaque|cette|seule|deux|la|de) personne\b"
)
_NO_LONGER = re.compile(r"\bno longer(?! than)|\bnicht mehr(?! als)")
# What is "sin usar" is unused, as what is "non-refundable": the opposite of a word, no denial of a clause.
_LESS = re.compile(
    r"\b(?:non-|(?:sin|sans) (?=(?:usar|abrir|estrenar|lavar|gluten|lactosa|lactose|azucar|alcohol|alcool)\b))(?=\w)"
)
_ASIDE = (
    r"if|when|whenever|once(?! per| a | more| every| if| when| (?:in|and|or|plus|then)\b|\s*(?:[.,;:!?)]|$))|unless|"
    r"(?:until|till)(?! (?:\d|noon|midday|midnight))|"
    r"because|although|though|while|"
    r"whereas|which|who|whose|as long as|so that|"
    # "Before the tour" says when, as "after the tour" does; "before the tour starts" is a condition.
    r"(?:before|after)(?= (?:you|we|it|they)\b| (?:the|your|our|an?) [^\W\d]+ (?:(?:is|are|was|were|has|have)|"
    r"[^\W\d]+(?<!s)s)\b)|"
    r"wenn|falls|weil|sobald|obwohl|"
    r"solange|si|cuando|porque|aunque|quand|lorsque|parce"
)
_OWN = (
    r"we|you|it|they|i|he|she|this|there|please|is|are|was|were|can|cannot|"
    r"can't|will|won't|must|may|do|don't|does|doesn't|has|have|"
    r"never|not|no|nothing|isn't|aren't|gets?|costs?|takes?|kostet|kosten|cuestan?|coute|coutent|your|our|everybody|everyone|nobody|others|all|wir|sie|"
    r"es|kann|sind|ist|nicht|kein|keine"
)
# "7 days before the start" is one measure.
_COUNTED = "".join(
    rf"(?!(?<=\b{unit})\s+(?:before|after)\b)"
    for unit in ("minutes", "hour", "hours", "day", "days", "week", "weeks", "month", "months", "more", "less")
)
_CUT = LatePattern(
    rf"\s*[;:()]\s+|\s*[()]|,\s+|\s+-\s+|[.!?]\s+|\n+|"
    rf"{_COUNTED}(?<!\bnot)(?<!\bonly)(?<!\beven)(?<!\band)(?<!\binstead of)(?<!\brather than)"
    rf"\s+(?=(?:{_ASIDE}|but|without|except|instead of|rather than|"
    r"sondern|aber|ohne|statt)\b)|"
    rf"\s+(?:and|und|y|et)\s+(?=(?:{_OWN})\b)|\s+(?:and|und|but|y|et|e|en)\s+(?={OPEN_OR_CLOSE}\b)",
    re.IGNORECASE,
)
_GOES_ON = re.compile(r"[ \t,():-]*(?:and|und|y|et)?[ \t]*", re.IGNORECASE)
VERB = re.compile(
    r"\b(?:is|are|was|were|be|can|cannot|will|would|must|may|should|do|does|has|have|had|get|gets|we|you|it|they|"
    r"costs?|takes?|"
    r"works?|needs?|comes?|goes|holds?|wir|sie|es|ist|sind|kann|konnen|wird|werden|hat|haben|"
    r"kostet|dauert|dauern|betragt|gilt|gelten|zahlt|zahlen|es|son|esta|puede|cuesta|cuestan|dura|duran|"
    r"est|sont|peut|coute|coutent|dure|durent)\b|n't\b"
)
_JOINED = LatePattern(rf"^(?:and|und|y|et)\s+(?=(?:{_ASIDE})\b)")
_ONLY = re.compile(r"\bonly (?:when|if|after|once|from|until)\b|\bnot until\b|\berst (?:wenn|nach)\b")
_WAITS = re.compile(r"^(?:until|till|unless|before|bis|hasta|jusqu)\b")
MOST_LEADING = 3
"""Words of a piece that may stand before a sentence's verb as one of several."""


def clauses(text: str, language: str = "") -> list[Clause]:
    """The clauses of an evened sentence in their order. A piece of a list denies with the clause that it goes on."""
    found: list[Clause] = []
    # The scope of a denial goes over "a, b and c" until a clause that has its own subject or verb.
    carried: bool | None = False
    pieces = _pieces(lead_of(text.strip())[1])
    for number, (piece, opens) in enumerate(pieces):
        folded = _JOINED.sub("", fold(piece).strip())
        aside = bool(re.match(rf"(?:{_ASIDE}|without|ohne)\b", folded))
        own = denies(folded, language)
        waits = bool(own) and number + 1 < len(pieces) and _WAITS.match(fold(pieces[number + 1][0]).strip())
        if waits or _ONLY.search(folded) or (closes(folded, language) and tells_deadline(fold(text))):
            own = None
        if own is False and carried is not False and found and not aside and not stands_alone(folded):
            own = carried
        if not aside:
            carried = own
        elif not found:
            carried = False
        found.append(Clause(piece.strip(), own, aside, opens))
    return _led(found)


def _pieces(text: str) -> list[tuple[str, bool]]:
    """The pieces of a text, each with whether what parts it from the last one begins something new."""
    found: list[tuple[str, bool]] = []
    at, opens = 0, True
    for cut in _CUT.finditer(text):
        if text[at : cut.start()].strip():
            found.append((text[at : cut.start()], opens))
            opens = False
        opens = opens or not _GOES_ON.fullmatch(cut[0])
        at = cut.end()
    return [*found, (text[at:], opens)] if text[at:].strip() else found


def _led(found: list[Clause]) -> list[Clause]:
    """What a sentence begins with before its verb is said with it: "Ropes, harnesses and helmets can't be mended"."""
    for at in range(len(found) - 2, -1, -1):
        before, here, after = found[:at], found[at], found[at + 1]
        begins = len(here.text.split()) <= MOST_LEADING and not any(
            stands_alone(fold(each.text)) for each in [*before, here]
        )
        if begins and not here.aside and not after.aside and here.denies is False and VERB.search(fold(after.text)):
            found[at] = msgspec.structs.replace(here, denies=after.denies)
    return found


_NEW = LatePattern(rf"(?:but|so|then|aber|sondern|pero|mais|{OPEN_OR_CLOSE})\b")


def contrasts(text: str) -> bool:
    """Whether a piece only names what something is set against: "instead of 60"."""
    return bool(_CONTRAST.match(fold(text).strip()))


def denies(text: str, language: str = "") -> bool | None:
    """Whether a clause says that something is not so; an excluded thing that is not excluded is so."""
    folded = _LESS.sub("non", fold(text).replace("’", "'"))
    denying = negations(language) | NOBODY
    if not denying.isdisjoint(_words(folded)):
        # What costs nothing is free, however it is said.
        folded = FREE.sub(" free ", folded)
    folded = NO_DENIAL.sub(" ", _NO_LONGER.sub(" not ", folded))
    if _CONTRAST.match(folded):
        return True
    words = _words(folded)
    # "not" is followed by another word of the kind in "neither ... nor": more of them deny no less.
    return any(word in denying for word in words) != (bool(_SHUT.search(folded)) or closes(folded, language))


def _words(folded: str) -> list[str]:
    return re.findall(r"[^\W\d_]+", folded.replace("'", ""))


def stands_alone(text: str) -> bool:
    """Whether a piece of a sentence has a subject or a verb of its own."""
    return bool(VERB.search(text)) or bool(_NEW.match(text))


_DENYING_HEAD = re.compile(
    r"^(?:what(?! if| to | happens| now)|which|who|whom|where|when|things|items|products|goods|"
    r"cases|parts|not|never|no|non|was|welche|"
    r"nicht|kein|keine|que|lo que|ce que|ce qui|cosa|exclu|except|ausnahm|ausgeschl|"
    r"don't|do not|you can't|you cannot|we don't|we can't)"
)


def head_denies(head: str, language: str = "") -> bool:
    """Whether a heading denies what stands below it: "What we can't take back", "Not covered", but not "Not happy?"."""
    folded = fold(head).strip()
    last = folded.rsplit(" > ", 1)[-1].strip()
    if last.endswith("?") and not re.match(r"(?:what|which|who|was|welche|que)\b", last):
        return False
    return bool(_DENYING_HEAD.match(last) or _SHUT.search(last)) and bool(denies(last, language))
