"""Chat's short forms, written out: "u" is "you", and "the US" is no "us"."""

import re

from frontdesk.knowledge.search.words import STOP_WORDS, language_of

_AMERICA = re.compile(r"\bU\.S\.(?:A\.)?(?!\w)|\b(?<=[Tt]he )US\b(?!\s*\$)")
_SENT_TO_AMERICA = re.compile(
    r"(\b(?i:ship\w*|deliver\w*|send\w*|sent|post\w*|mail\w*|export\w*|import\w*|fl(?:y|ights?)|travel\w*|mov(?:e|ing)|"
    r"freight|courier|postage|parcels?|packages?)\b[^.?!\n]{0,40}? to )US\b(?!\s*\$)"
)
"""Behind "talk to" and "give it to", capitals are only loud."""
_SHORT = {
    short: whole
    for line in (
        "u you|ur your|wat what|wot what|wats what's|whats what's|wheres where's|hows how's|pls please|plz please",
        "thx thanks|abt about|coz because|im I'm|ive I've|dont don't|doesnt doesn't|cant can't|wont won't",
        "isnt isn't|havent haven't|tmrw tomorrow|tomoz tomorrow|tonite tonight|appt appointment|appts appointments",
        "acct account|hrs hours|mins minutes|yrs years|gonna going to|wanna want to|dunno don't know|sry sorry",
        "nr number",
    )
    for short, whole in (each.split(" ", 1) for each in line.split("|"))
}
_SHORT_FORM = re.compile(
    rf"(?<![\w'’.@/-])(?:{'|'.join(_SHORT)}|r(?= (?:u|you|they|we|there|the|your|ur)\b))(?![\w'’@/-]|\.\w)"
)
_ALSO_FOREIGN = frozenset({"u", "wat", "im", "nr"})
"""Short forms that are words of other languages, too: they are written out beside clear English only."""
_ENGLISH_YOU = re.compile(r"\b(?:do|r|did|if|when|whether) (?:not )?u\b")
"""The verb before it tells the English "u" from the Dutch: "do u rent vans"."""
_OF_ALL = frozenset({"ok", "okay", "hi", "hello", "hey", "sorry", "please", "thanks", "bye", "wow", "yes"})
"""Said in every language."""
_ENGLISH = STOP_WORDS["en"].difference(_OF_ALL, *(words for code, words in STOP_WORDS.items() if code != "en"))


_INVERTED = re.compile(r"(?<=\w)(?<!\brendez)-(?:t-)?(?=(?:vous|je|tu|ils?|elles?|on|nous)\b)", re.IGNORECASE)
"""Joins a French verb to who does it: "acceptez-vous", "y a-t-il", "est-il"."""


def written_out(question: str) -> str:
    """A question without chat's short forms; "the US" is the USA: without its capitals it is the word that means us.

    A French verb stands apart from who does it, for no page has "acceptez-vous".
    """
    apart = _INVERTED.sub(" ", question)
    if apart != question and language_of(apart) == "fr":
        return apart
    question = _SENT_TO_AMERICA.sub(r"\1USA", _AMERICA.sub("USA", question))
    words = set(re.findall(r"[\w'’]+", question.lower()))
    surely_english = not words.isdisjoint(_ENGLISH) or bool(words & (_SHORT.keys() - _ALSO_FOREIGN))
    is_english = surely_english or _ENGLISH_YOU.search(question.lower()) is not None

    def whole(found: re.Match[str]) -> str:
        return found[0] if found[0] in _ALSO_FOREIGN and not is_english else _SHORT.get(found[0], "are")

    written = _SHORT_FORM.sub(whole, question)
    return written if language_of(written) == "en" else question
