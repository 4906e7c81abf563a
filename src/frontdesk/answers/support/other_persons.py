"""Whom it is said of or with: what students pay isn't what adults pay, and a lifeguard is no adult."""

import re
from collections.abc import Iterator, Mapping, Sequence

from frontdesk.answers.numbers.measures import Measure
from frontdesk.answers.support.bags import Terms, plain_words
from frontdesk.answers.support.claims import Claim
from frontdesk.answers.support.compared import Against, Compared

_PERSONS = (
    r"adults?|grown ups?|erwachsene[nr]?|adult[oaei]s?|adultes?|volwassenen?",
    r"child|children|kids?|toddlers?|kinder[ns]?|ninos?|ninas?|enfants?|bambin[oi]|criancas?|kinderen",
    r"babies|baby|infants?|babys|bebes?|neonat[oi]",
    r"teens?|teenagers?|youths?|young people|adolescents?|jugendliche[nr]?|jovenes|jeunes|ragazzi|jongeren",
    r"students?|pupils?|apprentices?|trainees?|studierende[nr]?|student(?:en|innen|in)?|schuler(?:n|innen|in)?|azubis?|"
    r"estudiantes?|alumn[oa]s?|etudiante?s?|eleves?|student[ei]|alunos?|estudantes?|studenten|leerlingen",
    r"seniors?|pensioners?|retired|over 6[05]s?|senioren|rentner(?:n|innen)?|jubilad[oa]s?|pensionistas?|"
    r"retraites?|anziani|pensionati|idosos|ouderen|gepensioneerden|65 plussers",
    r"members?|mitglied(?:er[n]?|s)?|soci[oa]s?|miembros?|membres?|adherente?s?|soci|membros?|leden",
    r"non members?|nichtmitglied(?:er[n]?)?",
    r"lifeguards?|bademeister\w*|rettungsschwimmer\w*|socorristas?|maitres? nageurs?|bagnin[oi]|badmeester",
    r"teachers?|instructors?|coach|coaches|trainers?|tutors?|lehrer(?:n|innen|in)?|lehrkraft\w*|trainer(?:n|in|innen)?|"
    r"profesor(?:a|es|as)?|monitor(?:as?|es)|entrenador\w*|professeure?s?|moniteurs?|insegnant[ei]|istruttor[ei]|"
    r"professor(?:a|es)?|leraar|docenten?",
    r"parents?|guardians?|carers?|eltern|elternteil|erziehungsberechtigte[nr]?|padres?|madres?|tutor legal|genitor[ei]|"
    r"ouders?|voogd",
    r"doctors?|physicians?|gps?|arzt\w*|arzte|medic[oia]s?|medecins?|dottor[ei]|artsen",
    r"nurses?|krankenschwester\w*|pfleger\w*|enfermer[oa]s?|infirmiere?s?|infermier[ei]|verpleegkundigen?",
    r"dentists?|zahnarzt\w*|dentistas?|dentistes?|tandarts\w*",
    r"vets?|veterinarians?|tierarzt\w*|veterinari[oa]s?|veterinaires?|dierenarts\w*",
    r"drivers?|fahrer(?:n|in|innen)?|conductor(?:es)?|chauffeurs?|autist[ai]|motoristas?",
    r"technicians?|mechanics?|engineers?|techniker\w*|mechaniker\w*|tecnicos?|mecanicos?|techniciens?|tecnic[oi]|"
    r"monteurs?",
    r"landlords?|vermieter\w*|caseros?|proprietaires?|proprietari[oa]?|verhuurders?",
    r"tenants?|mieter(?:n|in|innen)?|inquilin[oa]s?|locataires?|inquilini|huurders?",
    r"unemployed|jobseekers?|arbeitslose[nr]?|arbeitssuchende[nr]?|desemplead[oa]s|chomeurs?|disoccupati|werklozen",
    r"residents?|locals?|einwohner\w*|anwohner\w*|residentes?|riverains?|habitants?|residenti|moradores|bewoners?",
    r"groups?|schools?|gruppen?|schulklassen?|grupos?|groupes?|grupp[oi]|groepen|groep",
    r"families|family|familien?|familias?|familles?|famigli[ae]|gezinnen|gezin",
)
_KIND = [re.compile(rf"\b[ld]?(?:{words})\b") for words in _PERSONS]
_LEAST_ALIKE = 0.6
"""Of what is said of a person so much must stand in what the passage says of another."""


def other_person(compared: Compared) -> Iterator[Against]:
    """The person whom the sentence names where all that the passage says of the matter names another."""
    everyone = _named(plain_words(compared.sentence))
    for piece in compared.said:
        said = _named(piece.words)
        rest = compared.about(piece.terms) - compared.terms(" ".join(said.values()))
        claims = _on_the_matter(compared, rest, piece.measures) if said else []
        for kind, word in said.items():
            if claims and all(_is_of_another(compared, claim, kind, everyone) for claim in claims):
                yield "name", frozenset((word,)), ()
                return


def _on_the_matter(compared: Compared, rest: Terms, wanted: Sequence[Measure]) -> list[Claim]:
    """The claims that hold the measures and speak the most of the rest."""
    holding = [c for c in compared.claims if c.sentence != -1 and all(c.holds(m) for m in wanted)]
    near = [(len(compared.hits(rest, c.own)), c) for c in holding]
    most = max((hit for hit, _ in near), default=0)
    if most < _LEAST_ALIKE * len(rest) or (not most and not wanted):
        return []
    return [claim for hit, claim in near if hit == most]


def _is_of_another(compared: Compared, claim: Claim, kind: int, everyone: Mapping[int, str]) -> bool:
    """Whether a claim names another person alone; what goes on about
    somebody named before it is about that one."""
    beside = [c for c in compared.beside(claim) if not c.measures] if claim.leans else []
    return bool(_named(claim.words).keys() - everyone.keys()) and kind not in _named(
        compared.words_of([claim, *beside])
    )


def _named(words: str) -> dict[int, str]:
    return {at: match[0] for at, pattern in enumerate(_KIND) if (match := pattern.search(words))}
