"""What one buys of a thing by its nature, which its name means too: the club's membership, the show's ticket. Pure."""

import re
from functools import lru_cache

_THE = r"(?:(?:the|our|der|des|dem|die|unsere[mnrs]?|le|la|l['’]|notre|el|nuestr[oa]|il|lo|o|a|de|het|ons|onze)\s)?"
_OF = (
    r"\s(?:of|in|to|for|on|at|with|bei|beim|im|in|für|zum|zur|d[eu]|au|à|pour|al|del|en|para|per|di|do|da|ao|voor)\s"
    + _THE
)
_ANY = r"(?:(?:an?|the|your|one|eine?|une?|una?|um|uma|een|die|der|la|el|il|de)\s)?"
_MEMBERSHIP = (
    r"memberships?|mitgliedschaft|adhésion|afiliación|suscripción|membresía|iscrizione|adesão|inscrição|lidmaatschap"
)
_TICKET = (
    r"tickets?|entry|admission|entrance|eintritt(?:skarten?)?|(?:l['’])?entrée|billets?|entradas?|billetes?|ingresso|"
    r"bigliett[oi]|bilhetes?|toegang|kaart(?:en|jes?)?"
)
_PLACE = r"places?|spots?|seats?|plätze|platz|plazas?|post[oi]|vagas?|plaats(?:en)?"
_OF_KIND = tuple(
    (re.compile(rf"\b(?<!\d\s){_ANY}(?:{head}){_OF}", re.I), re.compile(kind, re.I))
    for head, kind in (
        (
            _MEMBERSHIP,
            r"\b(?:clubs?|societ(?:y|ies)|associations?|guilds?|leagues?|gym|\w*verein|klub|asociación|associazione|clube|"
            r"associação|vereniging)\b",
        ),
        (
            _TICKET,
            r"\b(?:festivals?|fairs?|nights?|evenings?|shows?|concerts?|exhibitions?|museums?|gardens?|zoo|castles?|"
            r"markets?|balls?|gala|plays?|events?|talks?|performances?|circus|konzert|ausstellung|abend|garten|schloss|"
            r"spectacle|exposition|musée|jardin|château|concierto|exposición|museo|jardín|castillo|concerto|mostra|"
            r"giardino|castello|exposição|museu|jardim|castelo|tentoonstelling|tuin|kasteel)\b",
        ),
        (
            _PLACE,
            r"\b(?:courses?|class(?:es)?|workshops?|camps?|lessons?|retreats?|seminars?|trainings?|tours?|trips?|kurs|"
            r"seminar|cours|atelier|stage|curso|taller|corso|laboratorio|oficina|cursus)\b",
        ),
    )
)
_OWN = re.compile(rf"(?<=\w)\s(?:{_MEMBERSHIP})(?=\s)", re.IGNORECASE)
_JOINING = re.compile(rf"\b(?:joining|belonging to|to (?:join|belong to)|being a member of)\s{_THE}", re.IGNORECASE)
_EACH_TIME = re.compile(
    r"\d\s?(?:euros?|pounds?|dollars?)?\s?(?:/|\b(?:an?|per|each|every)\s)\s?(?:year|month|week)\b", re.I
)


def by_name(one: str, other: str) -> tuple[str, str]:
    """Two texts that name a thing of one kind, without what one buys of it."""
    both = _kinds(one) & _kinds(other)
    return (_by_name(one, other, both), _by_name(other, one, both)) if both else (one, other)


@lru_cache(maxsize=2048)
def _kinds(text: str) -> frozenset[int]:
    return frozenset(at for at, (_, kind) in enumerate(_OF_KIND) if kind.search(text))


def _by_name(text: str, than: str, kinds: frozenset[int]) -> str:
    for at in kinds:
        text = _OF_KIND[at][0].sub(" ", text, count=1)
        if at == 0:
            text = _OWN.sub(" ", text)
            # To join may cost something once; what is paid each year is for being a member.
            text = _JOINING.sub(" ", text) if _EACH_TIME.search(text) and _EACH_TIME.search(than) else text
    return text
