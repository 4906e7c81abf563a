"""Whose case it is: what is so "if the instructor is ill" is not so if the customer is."""

import re
from collections.abc import Iterator, Sequence
from typing import Literal

import msgspec

from frontdesk.answers.support.bags import Terms
from frontdesk.answers.support.claims import Claim
from frontdesk.answers.support.compared import Against, Compared

_IF = (
    r"if|when|whenever|in case|as soon as|once|should|wenn|falls|sobald|si|cuando|quand|lorsque|se|quando|caso|als|"
    r"wanneer|indien|zodra"
)
_THE = (
    r"(?:the|your|our|an?|any|one of our|der|die|das|den|ihre?|dein\w*|unsere?|eine?|el|la|los|las|su|nuestr[oa]|una?|"
    r"le|les|l|votre|vos|notre|un|il|lo|i|gli|vostr[oa]|nostr[oa]|o|os|as|seu|sua|nosso|nossa|um|uma|de|het|een|uw|je|"
    r"onze|ons)"
)
_YOU = r"you|sie|du|ihr|man|usted|ustedes|tu|vous|on|lei|voi|voce|voces|u|je|jij|jullie"
_WE = r"we|wir|nosotros|nous|noi|nos|wij"
_CUSTOMER = (
    r"customers?|clients?|guests?|visitors?|learners?|students?|pupils?|patients?|participants?|members?|passengers?|"
    r"buyers?|tenants?|renters?|attendees?|hirers?|borrowers?|bookers?|payers?|"
    r"kund(?:e|en|in|innen)|gast|gaste|besucher(?:in)?|teilnehme(?:r|rin|nde)|schuler(?:in)?|fahrschuler(?:in)?|"
    r"mieter(?:in)?|mitglied|patient(?:in|en)?|client[ea]s?|huesped(?:es)?|alumn[oa]s?|participantes?|pacientes?|"
    r"eleves?|visiteurs?|locataires?|clienti?|ospit[ei]|alliev[oi]|alun[oa]s?|hospedes?|klant|klanten|gasten|leerling|"
    r"deelnemer|huurder"
)
_NO_AGENT = (
    r"(?!(?:weather|order|number|computer|letter|offer|water|boiler|transfer|voucher|trailer|filter|motor|door|printer|"
    r"charger|router|locker|freezer|cooker|heater|shower|scooter|elevator|dinner|summer|winter|matter|paper|cover|"
    r"floor|colour|color|error|power|fever|answer|other|another|either|neither|whether|player|swimmer|runner|"
    r"walker|holder|owner|user|reader|member|sender|caller|reminder|remainder|counter|corner|supper|starter|"
    r"never|ever|rather|over|under|after|later|water|minor|major|senior|junior|trailer|calculator|generator|"
    r"daughter|mother|father|brother|sister|partner|teenager|toddler|newcomer|beginner|winner)s?\b)"
)
_AGENT = (
    rf"{_NO_AGENT}[a-z]{{3,}}(?:er|or|ist|ician)|coach|guide|vet|nurse|staff|crew|courier|chef|cook|host|dj|band|"
    r"midwife|consultant|therapeut\w*|assistant|agent|team|"
    r"[a-z]*(?:lehrer|trainer|fahrer|techniker|leiter|handwerker|monteur|fotograf|betreuer)(?:in)?|kurier\w*|"
    r"(?:paket)?bote|paketdienst|lieferant|dozent(?:in)?|arzt|arztin|"
    r"profesora?|instructora?|monitora?|conductora?|entrenadora?|repartidora?|mensajer[oa]|tecnic[oa]|terapeuta|"
    r"medic[oa]|guia|transportista|fotograf[oa]|"
    r"(?:moni|anima|instruc|photographe)(?:teur|trice)|professeure?|chauffeur|livreur|technicien(?:ne)?|coursier|"
    r"therapeute|medecin|entraineur|transporteur|"
    r"istrut(?:tore|trice)|insegnante|autista|corriere|allena(?:tore|trice)|maestr[oa]|fotografo|"
    r"instrutora?|professora?|motorista|entregador|treinadora?|"
    r"instructeur|instructrice|leraar|docente?|koerier|bezorger|arts|gids"
)
_SUBJECT = re.compile(
    rf" (?:{_IF}) (?:(?P<you>{_YOU})|(?P<we>{_WE})|(?:{_THE} ){{0,3}}(?:[^ ]+ ){{0,1}}?l?(?:(?P<customer>{_CUSTOMER})|"
    rf"(?P<agent>{_AGENT}))) (?P<rest>(?:[^ ]+ ){{1,7}})"
)
_IS = re.compile(r" (?:is|are|was|were|has|have|gets?|ist|sind|est|es|is|zijn|bent|e|esta|etes)(?= )")
_OR = re.compile(r" (?:or|oder|o|ou|of|and|und|y|et|e|en) ")
_BOUGHT = re.compile(rf" (?:{_YOU}|(?:{_CUSTOMER})) ")

_LEAST_ALIKE = 0.5
"""Of what happens to one so much must happen to the other."""

_Who = Literal["customer", "company"]


class _Case(msgspec.Struct, frozen=True):
    """Of whom a condition is, and what happens to that one."""

    who: _Who
    what: Terms


def whose_case(compared: Compared) -> Iterator[Against]:
    """What the sentence has in the case of the customer and the passage in that of an instructor, or turned."""
    said = [case for piece in compared.said for case in _cases(compared, piece.words)]
    for case in said:
        alike = [
            (told, each)
            for told in compared.sentences()
            for claim in told
            for each in _cases(compared, claim.words)
            if case.what and len(compared.hits(case.what, each.what)) >= _LEAST_ALIKE * len(case.what)
        ]
        ranked = [(len(compared.hits(compared.all_said(), _own(told))), told, each) for told, each in alike]
        most = max((rank for rank, _, _ in ranked), default=0)
        near = [(told, each) for rank, told, each in ranked if rank == most]
        if near and all(each.who != case.who for _, each in near) and not _told_of(compared, case, near):
            yield "words", case.what, near[0][0]
            return


def _cases(compared: Compared, words: str) -> list[_Case]:
    found = []
    for match in _SUBJECT.finditer(words):
        # "Ill" is a stop word, for "I'll".
        rest = _OR.split(match["rest"], maxsplit=1)[0]
        what = compared.terms(rest) or frozenset(_IS.sub(" ", f" {rest} ").split())
        found.append(_Case("customer" if match["you"] or match["customer"] else "company", what))
    return found


def _told_of(compared: Compared, case: _Case, near: Sequence[tuple[Sequence[Claim], _Case]]) -> bool:
    """Whether another sentence speaks of the customer in such a case: "Late guests pay"."""
    places = {claim.sentence for told, _ in near for claim in told}
    others = [c for c in compared.claims if c.sentence not in places and not c.denies]
    return case.who == "customer" and any(
        _BOUGHT.search(c.words) and compared.hits(case.what, c.own) == case.what for c in others
    )


def _own(told: Sequence[Claim]) -> Terms:
    return frozenset[str]().union(*(claim.own for claim in told))
