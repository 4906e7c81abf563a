"""What a model says before it gets to the point or behind it, and what says nothing by itself: "Sure!"."""

import re

from frontdesk.answers.alternatives import any_of
from frontdesk.answers.support.yes_and_no import is_bare
from frontdesk.knowledge.search.analyze import fold
from frontdesk.knowledge.search.late_pattern import LatePattern

_ASSENT = any_of(
    "(?:no|not a) (?:problem|worries|trouble)(?: at all)?|great(?: (?:news|choice|question|idea))?",
    "good (?:news|choice|question)|perfect|excellent|wonderful|awesome|fantastic|amazing|brilliant|lovely|super",
    "cool|nice|fine|alright|all right|right|ok(?:ay)?|got it|understood|sounds good|sounds great|noted|done",
    "all done|all set|you(?:'re| are) (?:all set|very welcome|welcome)|(?:with|my) pleasure|gladly",
    "happy to(?: help| do (?:so|that))?|glad to(?: help)?|by all means|right away|consider it done",
    "(?:i'd|i would|i'll|i will|i am|i'm) (?:be )?(?:very |more than )?(?:happy|glad|delighted) to"
    "(?: (?:help|assist|do (?:so|that|this)))?(?: you)?(?: (?:with|out) (?:that|this))?",
    "sure thing|will do|you got it|claro que si|por supuesto que si|bien sur que oui|ma certo|aber klar|klar doch",
    "i can (?:certainly |definitely |of course )?(?:help|do|assist)(?: you)?(?: with)? (?:that|this)",
    "let me (?:help|do that)(?: you)?",
    r"(?:thank you|thanks)(?: (?:so|very) much)?(?: for (?:asking|your \w+|reaching out|letting me know))?",
    "hello(?: there)?|hi(?: there)?|gern(?:e)?(?: geschehen| doch)?|sehr gern(?:e)?|aber gern(?:e)?|kein problem",
    "alles klar|verstanden|in ordnung|prima|toll|wunderbar|perfekt|grossartig|ausgezeichnet|mit vergnugen",
    "mache ich|wird gemacht|erledigt|einverstanden|das ist kein problem|freilich|sin (?:ningun )?problema",
    "con (?:mucho )?gusto|encantad[oa]|entendido|perfecto|genial|estupendo|excelente|vale|de acuerdo|muy bien",
    "hecho|listo|no hay problema|desde luego|faltaria mas|enseguida|pas de (?:probleme|souci)",
    "avec (?:grand )?plaisir|volontiers|d'accord|parfait|tres bien|entendu|compris|c'est (?:fait|note)|formidable",
    "bien entendu|sans probleme|aucun probleme|je vous en prie|evidemment|nessun problema",
    "(?:con|molto) (?:piacere|volentieri)|volentieri|perfetto|ottimo|va bene|capito|d'accordo|fatto|benissimo",
    "subito|non c'e problema|naturalmente|sem problemas?|com (?:todo o )?prazer|perfeito|otimo|combinado|feito",
    "tudo bem|esta bem|ta bom|claro|geen probleem|graag(?: gedaan)?|met plezier|geweldig|begrepen|uitstekend|oke",
    "komt in orde|komt goed|uiteraard|top|inga problem|ingen problem|garna|toppen|okej|intet problem|gerne",
    "med glaede|ingen problemer|gjerne|den er god|nie ma problemu|nie ma sprawy|z przyjemnoscia|swietnie",
    "doskonale|jasne|dobrze|rozumiem|не проблема|без проблем|хорошо|отлично|с удовольствием|понял[а]?",
    "договорились|разумеется",
)
_IF = (
    r"(?: (?:if|whether|when|whenever|what|which|how|about|any ?time|should|any\w*|more|again|further|for (?:help|"
    r"assistance|"
    r"more|any|anything|further))\b[^.!?\d]{0,80})?"
)
"""What may follow an offer of help: with anything else, "let me know your order number", something is asked for."""
_HELP = any_of(
    rf"(?:please )?(?:just )?let me know{_IF}",
    rf"(?:please )?(?:feel free|(?:do not|don't) hesitate) to (?:ask|reach out|get in touch|contact(?= (?:us|me)\b))"
    rf"(?: (?:us|me|to us|with us))?{_IF}|just ask(?: me)?{_IF}",
    r"is there anything else\b[^.!?\d]{0,60}|anything else(?: (?:(?:that )?(?:i|we|you)\b[^.!?\d]{0,50}|for (?:you|"
    r"today)))?|"
    r"(?:how|what else) can i (?:help|do|assist)\b[^.!?]{0,40}",
    "(?:i )?hope (?:this|that) helps",
    r"have (?:an? )(?:(?:very|really|lovely|nice|great|good|wonderful|pleasant|fantastic|amazing|beautiful|restful|"
    r"safe|"
    r"relaxing|super) ){1,3}(?:rest of (?:the|your) )?(?:day|evening|weekend|week|one|night|time|trip|stay|visit)",
    r"enjoy (?:the rest of )?your (?:day|evening|weekend|week|night|stay|visit|trip)",
    r"(?:kann ich (?:ihnen|dir) (?:noch|sonst)|noch etwas|melden sie sich|sagen sie (?:mir )?bescheid)\b[^.!?]{0,60}",
    "(?:einen )?schonen (?:tag|abend)(?: noch)?|hay algo mas[^.!?]{0,60}|algo mas|que tenga[^.!?]{0,30}",
    "(?:y a-t-il|puis-je vous aider pour) autre chose[^.!?]{0,60}|bonne journee|buona giornata",
    "c'e altro[^.!?]{0,40}|tenha um bom dia|mais alguma coisa|nog iets anders[^.!?]{0,40}|fijne dag(?: nog)?",
)
_SAYS_NOTHING = LatePattern(rf"(?:{_ASSENT}|{_HELP})")
_UNSPACED = re.compile(
    r"(?:好的?|没问题|沒問題|当然|當然|可以|太好了|明白了?|かしこまりました|承知しました|もちろんです|わかりました|了解です|喜んで)"
)
_PARTS = re.compile(r"[.!?,;:…—–-]+(?=\s|$)|[。！？、，]|\s+-\s+")
_MARKS_AND_SIGNS = re.compile(r"[*_~\"“”»«()¡¿\s\U0001f300-\U0001faff\u2600-\u27bf\ufe0f]+")
_LONGEST = 200


def is_stump(sentence: str) -> bool:
    """Whether a sentence says nothing by itself: it assents, thanks or offers more, without a fact."""
    if len(sentence) > _LONGEST:
        return False
    if is_bare(sentence):
        return True
    plain = " ".join(fold(sentence).replace("’", "'").split())
    parts = [_MARKS_AND_SIGNS.sub(" ", part).strip() for part in _PARTS.split(plain)]
    said = [part for part in parts if part]
    return all(_says_nothing(part) for part in said)


def _says_nothing(part: str) -> bool:
    return bool(_SAYS_NOTHING.fullmatch(part) or _UNSPACED.fullmatch(part)) or is_bare(part)
