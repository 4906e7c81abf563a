"""Questions whether something is there, and sentences that begin with it: "is there wifi?", "Wi-Fi is free". Pure."""

import re

from frontdesk.answers.alternatives import any_of
from frontdesk.knowledge.search.analyze import content_terms, fold, terms

_ASKS = re.compile(
    r"(?:(?:hi|hello|hey|hallo|hola|bonjour|and|also|ok|so|und|y|et|e|en)[ ,]+)*"
    + any_of(
        "(?:is|are) there|(?:do|does) (?:you|u|the [a-z]+)(?: guys| all)?(?: also)? (?:have|offer)|have you(?: got)?",
        "gibt(?: es| s|s)(?: (?:bei (?:euch|ihnen)|hier|dort|auch))*|(?:habt ihr|haben sie)(?: auch)?|hay",
        "(?:tienen|teneis|tienes)(?: ustedes)?|(?:est-ce qu')?(?:il y a|y a[- ]t[- ]il|y a)|avez[- ]vous|vous avez",
        "c'e|ci sono|avete|(?:voces )?(?:ha|tem)|(?:is|zijn) er|(?:hebben jullie|heeft u|hebt u)",
    )
    + r"(?: (?:an?|any|some|the|eine?[nmrs]?|una?|uno|une|des|du|de la|del|uma?|een))* "
    r"(?P<thing>[^.!?,;]{2,60}?)"
    r"(?: (?:available|here|there|on[- ]site|please|hier|dort|vor ort|aqui|disponible|ici|sur place|qui))*"
    r"\s*[?.!]*"
)
_MOST_TERMS = 3
_PIECES = re.compile(r"\n|(?<=[.!?:]) ")


def begins_with_asked(question: str, text: str, language: str) -> bool:
    """Whether a question asks if something is there, and nothing beside it, and a sentence or row of a text begins
    with that thing, which one more word may describe: "Hot showers in both blocks"."""
    asked = _ASKS.fullmatch(" ".join(fold(question).replace("’", "'").split()).lstrip("¿¡ "))
    if asked is None:
        return False
    thing = content_terms(asked["thing"], language)
    if not 0 < len(thing) <= _MOST_TERMS:
        return False
    return any(
        set(thing) <= {*_begins(piece, len(asked["thing"].split()) + 1, language)} for piece in _PIECES.split(text)
    )


def _begins(piece: str, words: int, language: str) -> list[str]:
    """The terms of the first words that say something."""
    found = [said for word in piece.split(maxsplit=2 * words)[: 2 * words] if (said := terms(word, language))]
    return [term for said in found[:words] for term in said]
