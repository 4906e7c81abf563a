"""The wish to speak to somebody of the company, whatever those are called: "ich möchte einen Berater sprechen"."""

import re

from frontdesk.answers.alternatives import any_of
from frontdesk.knowledge.search.late_pattern import LatePattern

_GERMAN = any_of(
    r"mitarbeiter(?:in|s)?|menschen|person|jemand(?:en)?|berater(?:in|s)?|kundenberater(?:in)?|kundendienst|support",
    r"kundenservice|kundenbetreuer(?:in)?|ansprechpartner(?:in)?|sachbearbeiter(?:in)?|agent(?:en|in)?|chef(?:in)?",
    r"vorgesetzten?|kolleg(?:en|in)|angestellten?|service|hotline|techniker(?:in)?|verkaufer(?:in)?|leiter(?:in)?",
)
_SPANISH = any_of(
    r"personas?|humano|agente|alguien|operador(?:a)?|representante|asesor(?:a)?|emplead[oa]|encargad[oa]|responsable",
    r"gerente|tecnico|compañer[oa]|companer[oa]|comercial|servicio (?:de atencion )?al cliente|atencion al cliente",
    r"soporte|miembro del equipo",
)
_FRENCH = any_of(
    r"personne|humain|conseill(?:er|ere)|agent|quelqu'un|etre humain|employee?|operat(?:eur|rice)",
    r"collaborat(?:eur|rice)",
    r"responsable|vendeu(?:r|se)|technicien(?:ne)?|membre de l'equipe|support|gerante?",
    r"service (?:clients?|apres-vente)",
)
_ITALIAN = any_of(
    r"persona|umano|operat(?:ore|rice)|qualcuno|addett[oa]|impiegat[oa]|consulente|dipendente|responsabile|tecnico",
    r"collaborat(?:ore|rice)|agente|commess[oa]|servizio clienti|assistenza(?: clienti)?|essere umano",
)
_PORTUGUESE = any_of(
    r"pessoa|humano|atendente|alguem|operador(?:a)?|funcionari[oa]|colaborador(?:a)?|assistente|consultor(?:a)?",
    r"agente|responsavel|gerente|tecnico|apoio ao cliente|atendimento(?: ao cliente)?|suporte|empregad[oa]",
)
_DUTCH = any_of(
    r"mens|medewerk(?:er|ster)|persoon|iemand|adviseur|collega|klantenservice|klantendienst|agent|werknemer|manager",
    r"leidinggevende|verkoper|technicus|helpdesk|receptie",
)
_ADJECTIVES = r"(?:[^\W\d_]{2,14}(?:e[nrms]?|ais?|i|o|a|l) )?"
_NO_MATTER = r"(?! (?:del? (?:la|mi|el) (?:cuenta|anuncio)|de contact|de contacto)\b)"
_GERMAN_WISH = any_of(
    r"(?:ich|wir) (?:will|wollen|mochte|mochten|wurde|wurden|muss|mussen|brauche|brauchen|hatte|hatten)(?: gerne?)?",
    r"(?:kann|konnte|konnten|durfte|darf) (?:ich|wir)(?: bitte)?",
)
_SPEAK_TO_STAFF = LatePattern(
    rf"\b{_GERMAN_WISH} (?:(?:bitte|jetzt|mal|gerne?|lieber|sofort|nur|doch|endlich|direkt) )*"
    rf"(?:(?:mit )?(?:ein(?:en|e|er|em)?|den|die|der|dem|das|ihren|euren|ihrem|eurem) )?{_ADJECTIVES}{_GERMAN}"
    r"(?: (?:bitte|jetzt|mal|gerne?|sofort|direkt|von (?:ihnen|euch)))* (?:sprechen|reden|chatten|telefonieren)\b|"
    rf"\b(?:hablar|chatear|comunicarme|contactar|conversar) con (?:un[oa]? |algun[oa]? |el |la |su |vuestro )?"
    rf"{_ADJECTIVES}{_SPANISH}\b{_NO_MATTER}|"
    rf"\b(?:parler|discuter|echanger|dialoguer) (?:a|avec|au|aux) (?:une? |l'un de vos |votre |le |la |l')?"
    rf"{_ADJECTIVES}{_FRENCH}s?\b|"
    rf"\bparl(?:are|o|i) (?:con|al|all'|alla) ?(?:un[oa]? |un'|il |la |l'|vostro )?{_ADJECTIVES}{_ITALIAN}\b|"
    rf"\b(?:falar|conversar) com (?:uma? |algum[a]? |o |a |vosso |seu )?{_ADJECTIVES}{_PORTUGUESE}\b|"
    rf"\b(?:praten|spreken|chatten) met (?:een |de |jullie |uw )?{_ADJECTIVES}{_DUTCH}\b|"
    rf"\b(?:ik|wij|we) (?:wil|willen|zou|zouden|moet)(?: graag)? (?:met )?(?:een |de |jullie |uw )?{_ADJECTIVES}"
    rf"{_DUTCH}(?: van [\w ]{{2,25}}?)? (?:willen )?(?:spreken|praten)\b"
)
_ABOUT = re.compile(r"\b(?:wann|wie lange|cuando|quand|quando|wanneer|was kostet|cuanto|combien|quanto|hoeveel)\b")
"""Who asks when that is possible, or for how much, wants to know it."""
_MAY_I_TALK = r"(?:puedo|podemos|podria(?:mos)?|se puede) (?:hablar|contactar) con (?:el|la)"
_OF_THE_SHOP = (
    r"(?:tienda|local|oficina|empresa|hotel|restaurante|sucursal|equipo|servicio|departamento|turno|atencion)"
)
_NO_WISH = re.compile(
    r"^(?:[ey] )?(?:debo|debemos|deberia(?:mos)?|dois[- ]je|devons[- ]nous|doit[- ]on|faut[- ]il|devo falar|"
    r"devemos falar|hay que|tenho (?:de|que)|muss (?:ich|wir)|mussen wir|moet(?:en)? (?:ik|we|wij))\b|"
    r"^(?!.*\b(?:quier\w+|quisiera|necesit\w+|veux|voud\w+|souhait\w+|besoin|voglio|vorrei|quero|queria|preciso|"
    r"gostaria|aimerais|will|wollen|mochten?|ich muss|brauche|wil|willen|zou|ik moet)\b)"
    r".*\b(?:antes del? |avant (?:de |d'|que )|prima di |bevor |voordat )|"
    rf"^{_MAY_I_TALK} (?:encargad[oa]|responsable) del? (?:l[ao]s? |mi )?+(?!{_OF_THE_SHOP}\b)"
)
"""Whether one has to, or what comes first, is asked of the matter itself: "debo hablar con ... antes de cancelar"."""
_WHEN_TO_TALK = re.compile(
    r"(?:cuando (?:puedo|podemos|podria)|quand (?:puis[- ]je|pouvons[- ]nous|peut[- ]on)|"
    r"quando (?:posso|podemos|possiamo)|wanneer kan (?:ik|men)) "
    r"(?:hablar|parler|parlare|falar|praten|spreken|met)(?: [\w']+){1,6}"
)


def asks_when_to_talk(plain: str) -> bool:
    """Whether a message, as of `asks_for_staff`, asks for nothing but when one can speak to somebody there."""
    return _WHEN_TO_TALK.fullmatch(plain) is not None


def asks_for_staff(plain: str) -> bool:
    """Whether a message, in small letters without accents, says that one wants to speak to somebody there."""
    if _ABOUT.search(plain) or _NO_WISH.search(plain):
        return False
    return _SPEAK_TO_STAFF.search(plain) is not None
