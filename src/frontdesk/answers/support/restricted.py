"""For what something is needed: who must be a member for night sessions needn't be one for all else."""

import re
from collections.abc import Iterator

from frontdesk.answers.support.bags import Terms
from frontdesk.answers.support.compared import Against, Compared

_MUST = re.compile(
    r" (?:must|have to|has to|need|needs|requires?|required|mandatory|muss|mussen|musst|brauch\w*|benotig\w*|notig|"
    r"erforderlich|debe[ns]?|tiene[ns]? que|hay que|hace falta|necesita\w*|es necesari[oa]|doit|doivent|devez|dois|"
    r"faut|besoin|necessaire|deve|devono|dovete|bisogna|serve|occorre|necessari[oa]|precisa\w*|tem de|tem que|"
    r"moet|moeten|nodig|vereist)(?= )"
)
_ONLY = (
    r"only|solely|exclusively|nur|ausschliesslich|solo|solamente|unicamente|exclusivamente|seulement|uniquement|"
    r"exclusivement|soltanto|esclusivamente|apenas|somente|so|alleen|uitsluitend|enkel"
)
_OPEN = (
    r"given|open|available|offered|sold|accessible|taught|held|run|intended|made|offen|geoffnet|zuganglich|moglich|"
    r"verfugbar|abierto?s?|abiert[oa]s?|disponibles?|accesibles?|ouverte?s?|reservee?s?|accessibles?|apert[oaie]|"
    r"disponibil[ei]|accessibil[ei]|abert[oa]s?|disponive(?:l|is)|toegankelijk|beschikbaar|reserved|restricted|limited"
)
_FOR = r"to|for|with|fur|an|mit|para|a|al|aux?|pour|avec|per|ai|agli|alle|aos?|voor|aan|met"
_TO_WHOM = (
    re.compile(rf"^(?P<scope>.{{3,120}}?) (?:{_ONLY}) (?:(?:{_OPEN}) )?(?:{_FOR}) (?P<whom>.+)$"),
    re.compile(
        r"^(?P<scope>.{3,120}?) (?:(?:reserved|reserviert) (?:for|fur)|(?:restricted|limited) to|vorbehalten|"
        r"reservad[oa]s? (?:para|a)|reservee?s? (?:aux?|a)|riservat[oaie] (?:a|ai|agli)|gereserveerd voor) "
        r"(?P<whom>.+)$"
    ),
    re.compile(rf"^(?P<scope>.{{3,120}}?) (?:{_FOR}) (?P<whom>(?:[^ ]+ ){{1,4}})(?:{_ONLY}) $"),
    re.compile(
        rf"^ (?:{_ONLY}) (?P<whom>(?:[^ ]+ ){{1,6}}?)(?:can|may|konnen|durfen|pueden|peuvent|possono|podem|kunnen|"
        r"mogen) (?P<scope>.+)$"
    ),
)
_GENERIC = re.compile(
    rf"\b(?:{_OPEN}|lessons?|sessions?|class|classes|courses?|rooms?|tickets?|services?|events?|tours?|visits?|offers?|use|"
    r"book|join|attend|visit|come|take|get|stunden?|kurse?n?|zimmer|termine?|angebote?|buchen|nutzen|besuchen|clases?|"
    r"cursos?|sesiones|servicios?|reservar|usar|cours|seances?|services|reserver|utiliser|lezioni|corsi|sessioni|"
    r"servizi|prenotare|usare|aulas?|sessoes|servicos?|lessen|cursussen|sessies|boeken|gebruiken)\b"
)
_LEAST_ALIKE = 0.5


def restricted(compared: Compared) -> Iterator[Against]:
    """What the sentence has one need for anything, and the passage for one of its offers alone."""
    for piece in compared.said:
        if piece.denies is not False or piece.aside or not _MUST.search(piece.words):
            continue
        near = compared.nearest(compared.about(piece.terms), 0.0)
        scopes = [_scope(compared, compared.words_of(told)) for told in near]
        if near and all(scope is not None and not _is_meant(compared, scope) for scope in scopes):
            yield "denial", compared.about(piece.terms), near[0]
            return


def _scope(compared: Compared, words: str) -> Terms | None:
    """The offer that plain words keep to some, of whom the sentence speaks."""
    if _MUST.search(words):
        return None
    for pattern in _TO_WHOM:
        match = pattern.search(words)
        if match and compared.hits(compared.all_said(), compared.terms(match["whom"])):
            return compared.terms(_GENERIC.sub(" ", match["scope"])) or compared.terms(match["scope"])
    return None


def _is_meant(compared: Compared, scope: Terms) -> bool:
    """Whether it is that offer which the sentence, or what was asked, speaks of."""
    named = compared.all_said() | compared.terms(compared.before) | compared.headings()
    return not scope or len(compared.hits(scope, named)) >= _LEAST_ALIKE * len(scope)
