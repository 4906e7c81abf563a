"""How many may take part: "has places for 8 people", "there are 8 places on the course", as so many people. Pure."""

import re

_OF = (
    r"courses?|class(?:es)?|workshops?|camps?|lessons?|retreats?|seminars?|trainings?|tours?|trips?|walks?|excursions?|"
    r"\w*kurse?s?|\w*seminare?s?|führung(?:en)?|cours|ateliers?|stages?|visites?|cursos?|talleres|taller|visitas?|"
    r"cors[oi]|laborator[io]i?|visita|oficinas?|cursus(?:sen)?|lessen|rondleiding(?:en)?"
)
_COURSE = re.compile(rf"\b(?:{_OF})(?!\w)", re.IGNORECASE)
_PEOPLE = (
    r"(?:people|persons|participants|personen|teilnehmer(?:innen)?|personnes?|participantes?|personas?|person[ae]|"
    r"partecipanti|pessoas?|deelnemers)"
)
_PLACES_FOR = re.compile(
    r"\b(?:(?:enough\s)?(?:places?|spots?|spaces?|seats?|room|capacity)\sfor|(?:plätze?|platz) für|(?:des |de la )?"
    r"places? pour|(?:plazas?|sitio) para|post[oi] per|(?:vagas?|lugares?) para|plaats(?:en)? voor)\s"
    rf"(?=(?:(?:up to|at most|max|bis zu)\s)?\d+\s{_PEOPLE}(?!\w))",
    re.IGNORECASE,
)
_PLACES = re.compile(
    r"(?<=\d)\s(?:places|spots|spaces|seats|plätze|plazas|post[oi]|vagas|lugares|plaatsen)(?!\w)", re.IGNORECASE
)
_THERE_ARE = re.compile(r"\b(?:il y a|hay|ci sono|há|er zijn|gibt es)\b", re.IGNORECASE)


def taking_part(text: str) -> str:
    """A text that tells how many places something has in which one takes part, as how many people.

    A hall of so many seats may hold more people.
    """
    if not _COURSE.search(text):
        return text
    told = _PLACES.sub(" people", _PLACES_FOR.sub("", text))
    return _THERE_ARE.sub(" ", told) if told != text else text
