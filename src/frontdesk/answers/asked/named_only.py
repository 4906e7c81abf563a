"""Questions of a word or two that only name what is asked about: "deposit? parking? dogs?". Pure."""

import re

from frontdesk.answers.asked.askable import names_askable
from frontdesk.answers.asked.courtesies import is_courtesy
from frontdesk.answers.asked.fillers import FILLER
from frontdesk.answers.asked.smalltalk import small_talk
from frontdesk.knowledge.search.analyze import content_terms, fold
from frontdesk.knowledge.search.followup import points
from frontdesk.knowledge.search.unspaced import UNSPACED_RUN
from frontdesk.knowledge.search.vague import is_vague
from frontdesk.knowledge.search.words import language_of

_MOST_WORDS = 3
_FEWEST_LISTED = 3
"""Things that commas alone part; of two the second may say more of the first: "Tuesday, 3 pm"."""
_TAG = re.compile(
    r"(?:right|correct|true|ok|okay|really|seriously|huh|eh|hm+|what|why|how|when|where|who|which|so|and|or|anyone|"
    r"anybody|possible|sure|thoughts|understood|seen|well|richtig|stimmt|oder|gell|wirklich|korrekt|warum|wieso|wie|"
    r"was|wo|wann|wer|moglich|verdad|cierto|correcto|seguro|como|cuando|donde|porque|por que|posible|vrai|"
    r"exact|vraiment|comment|quand|pourquoi|possible|vero|giusto|davvero|come|quando|dove|perche|possibile|certo|"
    r"verdade|serio|onde|possivel|toch|echt|klopt|hoe|waar|wanneer|waarom|mogelijk)"
)
"""A word that asks of what was said before it."""
_TELLS = re.compile(
    r"(?:i|i'\w+|we|my|our|it|he|she|they|there|ich|wir|mein\w*|unser\w*|es|yo|mis?|j'\S+|je|nous|mon|ma|mes|"
    r"mio|mia|eu|meu|minha|ik|wij|mijn|onze|no|not|kein\w*|nicht|sin|sans|senza|sem|geen)\b"
)
_PARTED = re.compile(
    r"\s*[,;/]\s*(?:(?:and|und|y|et|e|en|or|oder|o|ou|of)\s+)?|\s+(?:and|und|y|et|e|en|&|\+)\s+", re.IGNORECASE
)
_LEAD = re.compile(
    r"[^.!?:\n]{1,60}[.!:]\s+|(?:and |so )?(?:what about|how about|(?:any )?info(?:rmation)? (?:on|about)|was ist mit|"
    r"wie ist es mit|infos? zu|que hay de|informacion sobre|et pour|quid d[eu]|e per|informazioni su|e quanto a|"
    r"informacoes sobre|hoe zit het met|informatie over)(?: the| your)? ",
    re.IGNORECASE,
)
"""What may stand before a list of names: a greeting, or what only says that they are asked about."""


def only_names(text: str) -> bool:
    """Whether a text of a few words names a thing, and neither asks back, points to one nor tells of who writes."""
    plain = fold(text).strip(" \t\n?？.!,;:¿¡")
    if not plain or len(plain.split()) > _MOST_WORDS or re.search(r"[?\d]", plain) or UNSPACED_RUN.search(plain):
        return False
    if small_talk(text) is not None or FILLER.fullmatch(plain) or _TAG.fullmatch(plain) or _TELLS.match(plain):
        return False
    language = language_of(text)
    return not points(text) and any(
        term.isalpha() and not is_vague(term, language) for term in content_terms(plain, language)
    )


def named_alone(message: str) -> list[str]:
    """The things that a message only names, on lines of their own or behind commas, each as a question; else none.

    A line without a mark counts where all such lines name what may be asked for: others are an address, or a signature.
    """
    found = _LEAD.match(message)
    lead = found[0] if found else ""
    is_idle = bool(lead) and (is_courtesy(lead) or lead[-2] not in ".!:")
    listed = message[len(lead) :] if is_idle else message
    lines = [line.strip() for line in listed.split("\n") if line.strip()]
    if len(lines) > 1:
        named = [line for line in lines if not is_courtesy(line)]
        is_list = lead.rstrip().endswith(":")
        if not (is_list or all(line.endswith(("?", "？")) or names_askable(line) for line in named)):
            return []
    elif not lines or not lines[0].endswith("?"):
        return []
    else:
        named = _PARTED.split(lines[0].rstrip(" ?"))
        named = named if len(named) >= _FEWEST_LISTED else []
    return [as_asked(each) for each in named] if len(named) > 1 and all(map(only_names, named)) else []


def as_asked(named: str) -> str:
    """What only names a thing, with the mark of a question."""
    return f"{named.rstrip(' ?.,;:')}?"
