"""Words about a person by which none is asked for: that one is not wanted, and whether one is needed for something.

"I don't want to talk to a human, just tell me if gift cards expire", "Do I have to speak to a person to get a refund?".
"""

import re

from frontdesk.answers.alternatives import any_of
from frontdesk.knowledge.search.analyze import fold
from frontdesk.knowledge.search.late_pattern import LatePattern

_WHOM = (
    r"(?:(?:an?|the|your|some|any|another|any of your|one of your) )?(?:real |actual |live |human |other )*"
    r"(?:persons?|people|humans?|human beings?|someone|somebody|anyone|anybody|agents?|rep(?:resentative)?s?|"
    r"operators?|"
    r"advis[eo]rs?|employees?|managers?|staff(?: members?)?|colleagues?|customer (?:service|support|care)|support|"
    r"team)\b"
)
_WEN = (
    r"(?:(?:mit|an|zu|einen|einem?r?|dem|der|jemand) )*(?:echten |richtigen )?(?:menschen?|personen?|mitarbeiter\w*|"
    r"berater\w*|kundendienst|kundenservice|jemandem|jemanden|kollegen)\b"
)
_QUIEN = r"(?:una? |ningun[a]? |algun[a]? |con |a )*(?:persona|humano|agente|alguien|nadie|operador|asesor|empleado)\b"
_QUI = (
    r"(?:une? |a |avec |de |d'|vrai[e]? )*(?:personne|humain|conseiller|conseillere|agent|quelqu'un|operateur|"
    r"employe)\b"
)
_CHI = r"(?:una? |un'|con |a |al |nessun[oa]? )*(?:persona|umano|operatore|qualcuno|nessuno|addetto)\b"
_QUEM = r"(?:uma? |com |a |nenhum[a]? )*(?:pessoa|humano|atendente|alguem|ninguem|operador|funcionario)\b"
_WIE = r"(?:een |met |geen |aan |echt |echte )*(?:mens|medewerker|persoon|iemand|niemand)\b"
_SOFTLY = r"(?:(?:really|actually|just|please|currently|even|yet|now|necessarily) )*"
_TALK = (
    r"(?:(?:talk|speak|chat|talking|speaking|chatting|write|writing) (?:to|with)|"
    r"(?:be |being |get |getting )?(?:connected|transferred|passed|handed|put|forwarded|escalated)(?: over| on|"
    r" through)?"
    r"(?: to| with)|call|see|have|contact|deal with|dealing with)"
)
_DECLINED = LatePattern(
    any_of(
        rf"\b(?:i|we)(?:'d| would| do|'ll| will|'m| am)? ?(?:don'?t|not|never|wouldn'?t|needn'?t|won'?t|rather not) "
        rf"{_SOFTLY}"
        rf"(?:(?:want|need|like|wish|prefer|have|care|going)(?: to| for)? )?{_SOFTLY}(?:{_TALK} )?{_WHOM}",
        rf"\b(?:(?:please|pls) )?(?:do not|don'?t|never) {_SOFTLY}(?:connect|transfer|put|pass|hand|forward|escalate|"
        rf"send|get|give|refer|bring|call)(?: (?:me|us|this|it|my \w+))?(?: over| on| through)?(?: to| with)? {_WHOM}",
        rf"\b(?:no|without|instead of|rather than) (?:(?:need|reason|wish) (?:to|for) )?(?:having to |(?:me )?to )?"
        rf"(?:{_TALK} )(?:to )?{_WHOM}",
        rf"\b(?:no need for|(?:please|but|and),? no|i want no) {_WHOM}(?=$|[,.;!?])",
        rf"\b(?:ich|wir) (?:will|mochte|brauche|muss|wollen|mochten|brauchen) (?:\w+ )?(?:nicht|keine[nmr]?) {_WEN}"
        r"(?: (?:sprechen|reden|schreiben|verbunden werden|zu sprechen))?",
        rf"\b(?:verbinden sie|verbinde|leiten sie) mich (?:bitte )?(?:nicht|keinesfalls) (?:mit |an )?{_WEN}"
        rf"(?: weiter)?|\bohne {_WEN} (?:zu )?(?:sprechen|reden)",
        rf"\bno (?:quiero|necesito|deseo|hace falta) (?:hablar |chatear |contactar |que me \w+ )?{_QUIEN}|"
        rf"\bno me (?:pase|pases|conecte|conectes|transfiera)s? (?:con |a )?{_QUIEN}|"
        rf"\bsin (?:tener que )?hablar {_QUIEN}",
        rf"\bje (?:ne )?(?:veux|souhaite|voudrais|desire) pas (?:parler |discuter |etre mis en relation )?{_QUI}|"
        rf"\bne me (?:passez|mettez|transferez) pas (?:en (?:relation|contact) )?{_QUI}|"
        rf"\bje n'ai pas besoin (?:de parler )?{_QUI}|\bsans (?:devoir )?parler {_QUI}",
        rf"\bnon (?:voglio|vorrei|desidero|ho bisogno di|serve) (?:parlare )?{_CHI}|"
        rf"\bnon (?:passarmi|mi passi|mettermi in contatto) {_CHI}|\bsenza (?:dover )?parlare {_CHI}",
        rf"\bnao (?:quero|preciso|desejo)(?: de)? (?:falar )?{_QUEM}|\bnao me (?:passe|transfira|conecte) {_QUEM}|"
        rf"\bsem (?:ter de |ter que )?falar {_QUEM}",
        rf"\bik (?:wil|hoef) niet {_WIE} (?:te )?(?:spreken|praten)|\bik (?:wil|hoef) {_WIE} niet (?:te )?(?:spreken|"
        rf"praten)|"
        rf"\bik (?:wil|hoef) (?:niet|geen) {_WIE}|\bverbind (?:me|mij) niet (?:door )?{_WIE}|\bzonder {_WIE} te "
        r"(?:spreken|praten)",
    )
)
"""Says that no person is wanted, or that it must go without one."""
_BY_NEED = LatePattern(
    any_of(
        rf"\b(?:do|must|should|will|would|shall) (?:i|we|you|customers|one)(?: \w+)? ?(?:have to|need to|"
        rf"need)? ?{_TALK} "
        rf"(?:to )?{_WHOM}",
        rf"\b(?:is it|it's) (?:necessary|required|mandatory) (?:for me )?to {_TALK} {_WHOM}",
        rf"\b(?:muss|mussen|soll|sollte) (?:ich|wir|man) (?:\w+ )?{_WEN}(?: \w+)? ?(?:sprechen|reden|anrufen)",
        rf"\b(?:tengo|tenemos|hay|debo|debemos) ?(?:que )?hablar {_QUIEN}",
        rf"\b(?:dois[- ]je|faut[- ]il|doit[- ]on|est-ce que je dois) (?:\w+ )?parler {_QUI}",
        rf"\b(?:devo|dobbiamo|bisogna|si deve) (?:\w+ )?parlare {_CHI}",
        rf"\b(?:devo|tenho (?:de|que)|e preciso|preciso de) (?:\w+ )?falar {_QUEM}",
        rf"\bmoet (?:ik|men|je) (?:\w+ )?{_WIE} (?:spreken|praten|bellen)",
    )
)
"""Asks whether one must speak to a person, for something."""
_FEW = 2
"""Words beside, as "please"."""


def without_declined(text: str) -> str:
    """What is left of a message without the words by which a person is declined, or a need of one is asked about."""
    plain = " ".join(fold(text).replace("’", "'").split())
    left = _DECLINED.sub(" ", plain)
    return _BY_NEED.sub(" ", left)


def declines_only(text: str) -> bool:
    """Whether a message says that no person is wanted, and nothing else."""
    plain = " ".join(fold(text).replace("’", "'").split()).strip(" .!")
    left = _DECLINED.sub(" ", plain)
    return left != plain and "?" not in text and len(re.findall(r"\w+", left)) <= _FEW


def asked_besides(text: str) -> str:
    """A message without the clauses that decline a person, in its own letters; as it is where none does."""
    clauses = [clause for clause in re.split(r"(?<=[.!?,;])\s+", text) if clause.strip()]
    kept = [clause for clause in clauses if not declines_only(clause)]
    return " ".join(kept) if kept and len(kept) < len(clauses) else text
