"""What a visitor takes back or puts right before it is answered: "can I bring my dog", "wait, forget that"."""

import re
from collections.abc import Sequence

import msgspec

from frontdesk.answers.asked.exchanged import put_in_place
from frontdesk.answers.asked.questions import OPENERS, begins_to_ask
from frontdesk.answers.asked.smalltalk import small_talk
from frontdesk.answers.asked.taking_back import TAKEN_BACK
from frontdesk.answers.conversation import Asked
from frontdesk.knowledge.search.analyze import content_terms, fold
from frontdesk.knowledge.search.correction import CORRECTION, corrected
from frontdesk.knowledge.search.followup import OPENING
from frontdesk.knowledge.search.words import language_of

_PIECE = re.compile(r"(?<=[.!?…])\s+|\n+|\s+[-–—]\s+")
_REST = re.compile(
    rf"\s*[,.!;:…–—-]+\s*(?:(?:but|and|instead|rather)\s+)?(?=\S)|\s+(?:but|and|instead)\s+(?=\S)|\s+(?={OPENERS}\b)",
    re.IGNORECASE,
)
"""Between words that take something back and what is asked instead."""
_MOST_NAMED = 4
_MOST_PIECES = 12
"""Sentences of a message in which something is looked for that puts another one right."""
_MOST_PUT_RIGHT = 8
"""Words of what puts right; more of them explain: "I mean a mileage of 70000 or more, and a price of 7000"."""
_BEHIND = re.compile(
    r"(?:(?:oops|sorry|oh|ah|no|wait)[\s,.!]+)*(?P<meant>[^,.;:!?]{2,40}?),? (?:i (?:meant|mean)|meinte? ich|"
    r"quise decir|je voulais dire|volevo dire|quis dizer|bedoel(?:de)? ik)"
)
"""What was meant, before the words that say so: "oops, Saturday I meant"."""
_STARRED = re.compile(r"\*(?P<before>[^\W_][^*?\n]{1,40})|(?P<behind>[^*?\n]{1,40}[^\W_])\*")
"""How a word is put right in a chat: "*sunset flight"."""
_SLIPPED = re.compile(
    r"(?:(?:sorry|oops|wait|actually|rather|no|nope|nein|non|nee|nao|entschuldigung|perdon|pardon|scusi|desculpe)"
    r"[\s,.!:;-]+)+(?:the |die |der |das |el |la |le |il |o |a |de |het )?(?P<meant>[^,.;:!?]{2,40})"
)


def meant(asked: Asked) -> Asked:
    """What is asked without what the visitor took back, and with what they put right; what only takes back asks
    nothing."""
    kept = as_meant(asked.parts)
    if kept == list(asked.parts):
        return asked
    return msgspec.structs.replace(asked, question="\n".join(kept), parts=tuple(kept))


def as_meant(messages: Sequence[str]) -> list[str]:
    """Some messages as they are meant in the end; the last of them where everything is taken back.

    What takes back is said of the question right before it, and so is what puts right.
    """
    kept: list[str] = []
    last = ""
    for message in messages:
        pieces = _pieces(message)
        for number, piece in enumerate(pieces):
            rest = _behind(piece)
            if rest is not None:
                last = piece
                _drop(kept)
                kept += [rest] if rest else []
            elif (right := _put_right(piece, kept)) is not None:
                kept[-1] = right
            elif number and kept and len(pieces) > 1 and not _begins_anew(pieces, number):
                kept[-1] = f"{kept[-1]} {piece}"
            else:
                kept.append(piece)
    return kept or [last]


def _pieces(message: str) -> list[str]:
    """The sentences of a message in which something is taken back or put right; else the message."""
    pieces = [piece.strip() for piece in _PIECE.split(message) if piece.strip()]
    if len(pieces) > _MOST_PIECES:
        return [message]
    takes_back = any(_behind(piece) is not None for piece in pieces[1:])
    puts_right = any(_put_right(piece, pieces[n - 1 : n]) is not None for n, piece in enumerate(pieces) if n)
    return pieces if takes_back or puts_right else [message]


def _begins_anew(pieces: Sequence[str], number: int) -> bool:
    """Whether a sentence stands right behind what was taken back."""
    return _behind(pieces[number - 1]) is not None


def _behind(piece: str) -> str | None:
    """What is asked behind words that take something back; None where nothing is taken back."""
    plain = fold(piece)
    if len(plain) != len(piece) or (found := TAKEN_BACK.match(plain)) is None:
        return None
    rest = piece[found.end() :]
    if not rest.strip(" .!,;:–—-…"):
        return ""
    gap = _REST.match(rest)
    return rest[gap.end() :] if gap and gap.end() else None


def _drop(kept: list[str]) -> None:
    """Takes away what was said last, a greeting left aside."""
    if kept and small_talk(kept[-1]) is None:
        kept.pop()


def _put_right(piece: str, kept: Sequence[str]) -> str | None:
    """The question before with what a piece puts right in it; None where it puts nothing right."""
    plain = fold(piece).strip(" ?.!¿¡")
    if not kept or small_talk(kept[-1]) is not None or OPENING.match(plain) or len(piece.split()) > _MOST_PUT_RIGHT:
        return None
    before = kept[-1]
    if found := _STARRED.fullmatch(piece.strip()) or _BEHIND.fullmatch(plain):
        named = next(filter(None, found.groups()))
        return put_in_place(f"i meant {named}", named, before)
    slip = None if piece.rstrip().endswith("?") else _SLIPPED.fullmatch(plain)
    if slip is not None and len(slip["meant"].split()) <= _MOST_NAMED and not begins_to_ask(slip["meant"]):
        said = {*content_terms(slip["meant"], language_of(before))}
        if said & {*content_terms(before, language_of(before))}:
            return put_in_place(f"i meant {slip['meant']}", slip["meant"], before)
    if corrected(piece, before) is None:
        return None
    told = CORRECTION.match(plain)
    return put_in_place(piece, _written(piece, told["meant"]), before) if told else corrected(piece, before)


def _written(piece: str, folded: str) -> str:
    """The end of a piece as it was written, by its folded form."""
    bare = piece.strip(" ?.!¿¡")
    end = bare[len(bare) - len(folded) :]
    return end if fold(end) == folded else folded
