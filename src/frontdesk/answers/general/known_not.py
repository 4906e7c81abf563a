"""Whether a sentence says that the answer isn't known and nothing else, or only sends a customer to somebody else.

"I'm sorry, I don't have that information." answers nothing, and nor does "Please ask the company directly." behind it.
What tells something beside ("I don't know, but most studios do"; "It is not known who built it") is an answer.
"""

import re

from frontdesk.answers.alternatives import any_of
from frontdesk.knowledge.search.analyze import fold
from frontdesk.knowledge.search.late_pattern import LatePattern

_REGRET = any_of(
    "(?:i'm|i am) (?:so |very |really |truly )?(?:sorry|afraid)(?: to say)?|sorry|afraid|(?:my )?apologies",
    "i apologi[sz]e|unfortunately|regrettably|sadly|honestly|hm+|well|as an ai(?: language)?(?: model| assistant)?",
    "(?:es )?(?:tut|tue) mir (?:sehr )?leid|leider|entschuldigung|entschuldigen sie|(?:ich )?bedau[e]?re",
    "lo (?:siento|lamento)(?: mucho)?|disculp[ea]|perdon|lamentablemente|desafortunadamente|desgraciadamente",
    "(?:je suis )?(?:vraiment )?desolee?|malheureusement|excusez-moi|pardon|mi (?:di)?spiace|purtroppo|scus[ia]",
    "desculp[ae]|sinto muito|lamento|infelizmente|(?:het )?spijt me|helaas",
)
_BUT = r"(?:but|that|aber|dass|pero|que|mais|ma|mas|maar|dat)"
_BEGIN = rf"(?:{_REGRET}[,:.!]? (?:{_BUT} )?){{0,3}}"
_NEWS = any_of(
    "informations?|info|details?|data|answers?|knowledge|idea|clue|access|informationen|angaben|antwort|ahnung",
    "kenntnis(?:se)?|daten|auskunft|zugriff|informacion(?:es)?|datos|respuesta|conocimientos?|acceso|detalles",
    "donnees|reponse|acces|connaissances?|informazion[ei]|dati|risposta|conoscenza|accesso|informac(?:ao|oes)|dados",
    "resposta|conhecimento|acesso|informatie|gegevens|antwoord|kennis|toegang|idee",
)
_ANY = r"(?:[\w'-]+ ){0,4}?"
_DAS = r"(?:(?:das|dies|es|dazu|daruber|hierzu|darauf|leider|ihnen|dir|auch|genau|sicher) ){0,4}"
_UNKNOWN = any_of(
    r"i (?:really |actually |currently |just |simply )?(?:do not|don't) (?:really |actually |currently )?know(?! of\b)",
    r"(?:i|and) (?:really |actually |currently )?(?:(?:do not|don't) (?:currently )?have|have no|can not find|"
    rf"cannot find|can't find|could not find|couldn't find|lack) {_ANY}{_NEWS}|(?:i've )?no idea(?= (?:what|when|"
    rf"where|who|how|if|whether|about|which|why)\b|[.!,]?$)",
    r"i (?:can not|cannot|can't|could not|couldn't) (?:say|confirm (?:that|this)(?=[.!]?$)|confirm (?:whether|if)|"
    r"answer (?:that|this)|tell you (?:that|this))",
    r"i (?:can not|cannot|can't) help(?: you)?(?: with (?:that|this))?(?=[.!]?$)",
    r"(?:i'm|i am) (?:not able|unable) to (?:say|tell|answer|confirm|find)|"
    r"(?:i'm|i am) not (?:sure|certain)(?= (?:if|whether|what|when|where|who|how|which|about|of)\b|[.!,]?$)",
    rf"(?:that|this|the) {_ANY}(?:information|answer) (?:is not|isn't) (?:available|known)"
    r"(?= (?:to me|here|in (?:my|the|these) (?:sources?|passages?|pages?|context|documents?))\b|[.!]?$)",
    "there is no information(?= (?:about|on|available|regarding|in|given|provided|that)\\b|[.!]?$)",
    "(?:that|this|it) is (?:not known|unknown) to me",
    rf"{_DAS}(?:weiss|kenne) ich {_DAS}nicht|ich (?:weiss|kenne) {_DAS}nicht",
    rf"{_DAS}kann ich {_DAS}nicht (?:sagen|beantworten|bestatigen)|ich kann {_DAS}nicht (?:sagen|beantworten)",
    rf"{_DAS}(?:habe|besitze) ich {_DAS}kein\w* {_ANY}{_NEWS}|ich (?:habe|besitze) {_DAS}kein\w* {_ANY}{_NEWS}",
    rf"{_DAS}(?:ist|sind) mir {_DAS}nicht bekannt|{_DAS}liegen mir {_DAS}keine {_ANY}{_NEWS}(?: vor)?|keine ahnung",
    r"(?:yo )?no (?:lo )?se(?! (?!que |donde |nada\b)\w+[ae]n?\b)",
    rf"(?:yo )?no (?:tengo|dispongo de|cuento con) {_ANY}{_NEWS}",
    r"no (?:lo |le |te |se lo )?puedo (?:decir|responder|confirmar)\w*",
    rf"je (?:ne )?(?:le )?sais pas(?= (?:si|ce|quand|ou|comment|quel\w*|qui|pourquoi|combien)\b|[.!,]?$)|"
    rf"je (?:ne dispose (?:pas|d'aucune?)|n'ai (?:pas|aucune?)) {_ANY}(?:d')?{_NEWS}",
    r"je ne (?:peux|suis) pas (?:en mesure de )?(?:vous )?(?:le )?(?:dire|repondre|confirmer)",
    rf"(?:io )?non (?:lo )?so|(?:io )?non (?:ho|dispongo di) {_ANY}{_NEWS}",
    rf"(?:eu )?nao (?:o )?sei|(?:eu )?nao (?:tenho|disponho de) {_ANY}{_NEWS}",
    "(?:dat|dit) weet ik (?:helaas )?niet|ik weet (?:het|dat|dit) (?:helaas )?niet",
    rf"(?:ik heb|heb ik) {_ANY}geen {_ANY}{_NEWS}",
)
_BESIDE = any_of(
    "but|however|though|although|because|since|aber|jedoch|weil|denn|pero|porque|aunque|mais|parce|car|ma|perche|mas",
    "maar|omdat|usually|typically|generally|most|mostly|many|meist\\w*|normalerweise|normalmente|suelen?|generalement",
    "what you mean|i understand",
)
"""What is known all the same, or what was not understood."""
_SAYS_UNKNOWN = LatePattern(
    rf"{_BEGIN}{_UNKNOWN}\b(?!.*\b{_BESIDE}\b)[^,;:—–]{{0,160}}(?:, (?:{_REGRET}|though)[.!]?)?", re.DOTALL
)
_STAFF = any_of(
    "company|shop|store|studio|office|team|staff|business|website|salon|reception|them|someone|(?:a |the )?person",
    "teachers?|manager|owner|organi[sz]ers?|provider|unternehmen|firma|team|laden|geschaft|mitarbeiter\\w*|website|buro",
    "studio|empresa|tienda|equipo|personal|sitio web|pagina web|estudio|entreprise|magasin|equipe|personnel|site",
    "azienda|negozio|sito|empresa|loja|equipe|bedrijf|winkel|personeel|website",
)
_SENDS_ON = re.compile(
    r"(?:(?:please|so|then|you (?:can|could|may|might want to|should|would need to)|i(?:'d| would)? "
    r"(?:suggest|recommend|advise)(?: that)?(?: you)?|bitte|am besten|"
    r"por favor|je vous (?:conseille|invite|recommande) (?:de|d'|a)|veuillez|"
    r"per favore|le consiglio di|alstublieft|te recomiendo|le recomiendo)\b,? ?){0,2}"
    + any_of(
        "(?:directly )?(?:ask|asking|contact|contacting|check|checking|call|reach|reaching|get in touch|speak|consult)",
        "fragen|fragen sie|wenden|wenden sie sich|kontaktieren|kontaktieren sie|schauen sie|erkundigen sie sich",
        "pregunt\\w+|contact\\w+|consult\\w+|demande[rz]|contacte[rz]|consulte[rz]|renseignez-vous|chieda|contatti",
        "contattare|consulti|contate|consulte|pergunte|vraag|neem contact",
    )
    + rf"\b(?=[^.;:]{{0,80}}\b{_STAFF}\b)[^;:\d]{{0,200}}"
)


def says_not_known(sentence: str) -> bool:
    """Whether a sentence says that the answer isn't known, and nothing else."""
    return _SAYS_UNKNOWN.fullmatch(_plain(sentence)) is not None


def sends_on(sentence: str) -> bool:
    """Whether a sentence only says who may be asked instead."""
    return _SENDS_ON.fullmatch(_plain(sentence)) is not None


def _plain(sentence: str) -> str:
    return " ".join(fold(sentence).replace("’", "'").split()).strip(" \"'*_-–•¡")
