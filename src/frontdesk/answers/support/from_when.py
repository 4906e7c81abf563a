"""From when on it is so: a place is held once we offer it, not once you ask for it."""

import re
from collections.abc import Iterator

from frontdesk.answers.support.bags import plain_words
from frontdesk.answers.support.compared import Against, Compared

_ONCE = (
    r"(?:once|after|when|as soon as|if|from when|from the (?:day|moment)(?: that)?|nachdem|sobald|wenn|falls|"
    r"una vez que|cuando|despues de que|en cuanto|si|apres que|des que|quand|lorsque|une fois que|dopo che|quando|"
    r"appena|se|depois que|assim que|zodra|nadat|als|wanneer|gdy|kiedy|nar|efter att|efter at|когда|после того как)"
)
_YOU = r"(?:you|sie|du|ihr|usted|ustedes|tu|vous|lei|voi|voce|voces|u|je|jullie|ty|pan|pani|du|ni|i|de|вы)"
_WE = r"(?:we|wir|nosotros|nous|on|noi|nos|wij|my|vi|мы)"
_GIVEN = re.compile(
    r"\b(?:receiv\w*|get|gets|got|have|accept\w*|"
    r"erhalten|bekommen|haben|empfangen|recib\w*|tengamos|tenemos|recev\w*|recu|avons|ricev\w*|abbiamo|receb\w*|temos|"
    r"ontvang\w*|krijgen|hebben|otrzym\w*|dostan\w*|mottag\w*|far|fatt|modtag\w*|mottatt|получ\w*)\b"
)
_LEAST_ALIKE = 0.6
_VERB_WITHIN = 5


def from_when(compared: Compared) -> Iterator[Against]:
    """The deed of one of the two after which the sentence has it, and the passage after one of the other."""
    words = plain_words(compared.sentence)
    for ours, theirs in ((_YOU, _WE), (_WE, _YOU)):
        said = _deed(words, ours)
        if said is None or _deed(words, theirs) is not None:
            continue
        main = frozenset[str]().union(*(p.terms for p in compared.said if not p.aside))
        near = compared.nearest(compared.about(main) - compared.terms(said), _LEAST_ALIKE)
        told = [(_deed(w, ours), _deed(w, theirs)) for w in map(compared.words_of, near)]
        if told and all(same is None and other is not None and not _is_given(said, other) for same, other in told):
            yield "words", compared.terms(said), ()
            return


def _is_given(said: str, other: str) -> bool:
    """Whether two deeds may be one: what one of the two has got the other has given."""
    return said.split(maxsplit=1)[0] != other.split(maxsplit=1)[0] and bool(_GIVEN.search(f"{said} {other}"))


def _deed(words: str, who: str) -> str | None:
    """What somebody does from when on it is so."""
    match = re.search(rf" {_ONCE} {who} ((?:[^ ]+ ){{1,{_VERB_WITHIN}}})", words)
    return None if match is None else match[1]
