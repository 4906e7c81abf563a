"""Questions whether something is there, and sentences that begin with it: "is there wifi?", "Wi-Fi is free". Pure."""

import re
from collections.abc import Set

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
_SAYS_OF = re.compile(
    r"(?:^[\s*_>-]*|[,;:–] |\b(?:and|but|so|und|aber|y|pero|et|mais|ma|mas|en|maar) )"
    + any_of(
        r"there(?:'s| is| are)(?:n't)?|we (?:have|offer|charge|(?:do not|don't) (?:have|offer|charge))",
        "es gibt|wir haben|(?:no )?(?:hay|tenemos)|il (?:n'y a|y a)|nous (?:n')?avons|(?:non )?(?:c'e|ci sono|abbiamo)",
        "(?:nao )?(?:ha|temos)|er (?:is|zijn)|we hebben",
    )
    + r"(?: (?:also|currently|no|not|an?|any|auch|leider|keine?n?|eine?n?|ningun[oa]?|una?|uno|pas|aucune?|une?|des|"
    r"nessun[oa]?|nenhum[oa]?|uma?|geen|een|de|d'))*\s(?P<thing>[^.,;:!?()\n]{2,60}?)(?= ?(?:[.,;:!?(\n]|$))"
)
"""What says that there is something, or none."""
_INTERNET = re.compile(
    r"\b(?:wi-fi|wlan|w-lan|wireless internet|(?:internet|wi-?fi|wlan)[ -](?:access|connection)|internet)\b",
    re.IGNORECASE,
)
"""Whoever asks whether there is any means the same; elsewhere ("book on the internet") these are no synonyms."""
_MOST_TERMS = 3
_LOOKED_AT = 10
"""Words of a sentence."""
_BEFORE, _JOINED = 2, 1
"""Words that may stand before the thing ("the hot showers"), and within it beside its own ("cups of tea")."""
_SAYS = re.compile(r"[^\W_]|[£€$]")
_ENDS = ",:;.!?)*–-"
_GOES_ON = re.compile(
    r"[(£€$\d–-]|(?:"
    + any_of(
        "is|are|was|were|costs?|on|in|at|by|beside|behind|next|near|for|free|available|from|with|and|or|there|inside",
        "outside|included|opens?|closes?|comes?|provided|offered|stands?|can|may|ist|sind|kostet|kosten|gibt|steht",
        "stehen|im|am|vor|hinter|neben|mit|und|oder|kostenlos|inklusive|vorhanden|es|son|esta|estan|hay|cuesta|cuestan",
        "en|con|y|o|gratis|gratuit[oaes]*|incluid[oa]s?|est|sont|coute|coutent|dans|devant|derriere|avec|et|ou|e|sono",
        "costa|costano|davanti|dietro|sao|custa|custam|no|na|com|zijn|kost|op|bij|met|of|voor|achter|disponibles?",
    )
    + r")\b"
)
"""What stands behind a thing that a sentence tells of; behind "gym" of "gym shoes" it doesn't."""
_PIECES = re.compile(r"\n|(?<=[.!?:]) ")


def begins_with_asked(question: str, text: str, language: str) -> bool:
    """Whether a question asks if something is there, and nothing beside it, and a sentence or row of a text begins
    with that thing, which one more word may describe: "Hot showers in both blocks". "Gym shoes" are no gym."""
    thing = set(content_terms(same_things(thing_asked(question)), language)) if thing_asked(question) else set()
    if not 0 < len(thing) <= _MOST_TERMS:
        return False
    return any(_begins_with(piece, thing, language) for piece in _PIECES.split(same_things(text)))


def says_of_it(question: str, sentence: str, language: str) -> bool:
    """Whether a question asks if something is there, and a sentence says of just that, and of no part or kind of it,
    that there is one or none: "There is no booking fee"."""
    thing = set(terms(same_things(thing_asked(question)), language)) if thing_asked(question) else set()
    if not thing:
        return False
    said = fold(same_things(sentence)).replace("’", "'")
    return any({*terms(found["thing"], language)} == thing for found in _SAYS_OF.finditer(said))


def thing_asked(question: str) -> str:
    """The thing of which a question asks whether it is there, and nothing beside it; empty of any other question."""
    asked = _ASKS.fullmatch(" ".join(fold(question).replace("’", "'").split()).lstrip("¿¡ "))
    return asked["thing"] if asked else ""


def same_things(text: str) -> str:
    """A text that calls a thing by one of its names, where all of them are asked for alike."""
    return _INTERNET.sub("wifi", text)


def _begins_with(piece: str, thing: Set[str], language: str) -> bool:
    words = [word for word in piece.split(maxsplit=_LOOKED_AT)[:_LOOKED_AT] if _SAYS.search(word)]
    for first in range(min(len(words), _BEFORE + 1)):
        for last in range(first + 1, min(len(words), first + len(thing) + _JOINED) + 1):
            if last > first + 1 and words[last - 2][-1] in _ENDS:
                break
            if thing <= {*terms(" ".join(words[first:last]), language)}:
                ends = last == len(words) or words[last - 1][-1] in _ENDS
                return ends or _GOES_ON.match(fold(words[last])) is not None
    return False
