"""Complaints in calm words: that nobody answers, for weeks or with a mark of exclamation, and that one was misheard.

"I've been waiting for three weeks and nobody answers!" has no hard word in it, and is anger all the same.
"""

import re

from frontdesk.answers.alternatives import any_of
from frontdesk.answers.people.unanswered import NOBODY, WAITS
from frontdesk.knowledge.search.analyze import fold

_AT_TIMES = re.compile(
    r"\b"
    + any_of(
        r"(?:on|over|at|during) (?:the |a |any |public |bank |most )*(?:weekends?|holidays|(?:mon|tues|wednes|thurs|"
        r"fri|satur|sun)days)|at (?:night|christmas|easter)|at lunch(?:time)?|(?:before|after|"
        r"past) (?:noon|midnight|lunch|\d{1,2})(?! \w*(?:day|week|month|hour|minute|time|mail|call|tr[iy])s?)|"
        r"in the (?:evening|morning|"
        r"afternoon)s?|outside (?:of )?(?:office|opening|business|working) hours",
        r"am wochenende|(?:mon|diens|donners|frei|sams|sonn)tags|mittwochs|feiertags|an feiertagen|nachts|abends|"
        r"morgens|mittags|(?:ab|vor|nach) \d{1,2} uhr",
        "los (?:lunes|martes|miercoles|jueves|viernes|sabados|domingos|fines de semana|festivos)|"
        "el fin de semana|por la noche|le (?:lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|week-?end|soir)|"
        "la nuit",
        "(?:la|di) (?:domenica|sera|notte)|(?:il|di) (?:lunedi|martedi|mercoledi|giovedi|venerdi|sabato)|"
        "nel fine settimana",
        "(?:aos?|nos?) (?:domingos?|sabados?|fim de semana|fins de semana|feriados)|a noite|op (?:zon|zater|"
        "vrij)dag(?:en)?|"
        "in het weekend|'s (?:avonds|nachts|ochtends)|op feestdagen",
    )
    + r"\b"
)
"""When nobody answers as a rule: whoever says so tells of hours."""
_MINE = re.compile(
    r"\b(?:my|mine|me|us|our|mich|mir|uns|meine\w*|unsere\w*|mis?|nos|nuestr\w+|mes|mon|m'|mi|ci|mie[ix]?|mia|meus?|"
    r"minhas?|mijn|mij|ons|onze)\b"
)
_PRAISED = re.compile(
    r"\b(?:like you|as \w+(?: \w+)? as|than you|so (?:gut|schnell|nett) wie|als (?:ihr|sie|du)|como (?:vosotros|"
    r"ustedes|tu|voces)|comme vous|(?:come|di) voi|(?:zo \w+ )?als jullie|question correctly|riddle|"
    r"no (?:rush|hurry|worries|problem)|(?:is|that's) (?:fine|ok|okay)|take your time|keine eile|kein (?:problem|"
    r"stress)|"
    r"sin prisas?|pas (?:de souci|grave|presse)|senza fretta|nessun problema|sem pressa|sem problema|geen haast|"
    r"geen probleem)\b"
)
"""Nobody answers as well as who is praised; and who has time doesn't complain."""
_WELL = re.compile(
    r"\b"
    + any_of(
        r"(?:this|that|so|as|more|quite as) (?:fast|quick|prompt|kind|nice|friendl|well|soon|helpful|patient|polite|"
        r"thorough|"
        r"clear|warm|honest|good|sweet|detailed|profession)\w*|(?:fast|quick|nic|kind|friendli)er|better|before you|"
        r"wrong",
        r"falsch|so (?:gut|schnell|nett|freundlich|ausfuhrlich|flott|prompt|lieb)|schneller|besser|freundlicher",
        r"tan (?:rapid|bien|amabl|pronto)\w*|(?:mas rapid|mejor|mas amabl)\w*|(?:aussi|si|plus) (?:vite|bien|rapid|"
        r"gentim|"
        r"aimab)\w*|mieux",
        r"cosi (?:in fretta|velocement|rapidament|bene|gentilment|presto)\w*|(?:piu (?:in fretta|velocement|rapid)|"
        r"meglio)\w*",
        r"(?:tao|mais) (?:rapid|bem|depressa|gentil|simpatic)\w*|melhor|(?:zo|even) (?:snel|goed|vriendelijk|vlot|"
        r"aardig)|"
        r"sneller|beter|vriendelijker",
    )
    + r"(?!\w)"
)
"""How well it is that nobody else answers: praise, where it is said of that."""
_SAID_OF_IT = 40
"""Characters behind "nobody answers" in which stands how well."""
_PAST = re.compile(
    r"\b(?:\w+ed|replied|rang|wrote|written|got|gotten|has|have|hat|habt|haben|ha|han|habeis|avez|avete|hanno|heeft|"
    r"hebben|[mn]'a)\b"
)
"""Who tells that it happened complains, at whatever hour."""
_AS_I_CALL = re.compile(
    r"\b(?:when(?:ever)?|if|wenn|sobald|cuando|quand|quando|als|wanneer) (?:i|we|ich|wir|je|j'|nous|ik|"
    r"wij)? ?(?:try to |"
    r"try |)(?:call|ring|phone|e-?mail|write|text|anruf\w*|schreib\w*|llam\w+|escrib\w+|appel\w+|ecri\w+|chiam\w+|"
    r"scriv\w+|"
    r"lig\w+|escrev\w+|bel|bellen|schrijf|schrijven)\b"
)
_WHY = re.compile(
    r"[\s\"'¿¡(-]*(?:(?:and|so|but|und|y|et|e|en) )?(?:why|how come|how is it|warum|wieso|weshalb|por que|pourquoi|"
    r"perche|porque|waarom|hoe kan het)\b"
)
"""A question that accuses."""
_UNIT = any_of(
    "hours?|days?|weeks?|months?|ages|forever|stunden?|tage?n?|wochen?|monate?n?|ewigkeiten|horas?|dias?|semanas?",
    "mes(?:es)?|heures?|jours?|semaines?|mois|or[ae]|giorn[oi]|settiman[ae]|mes[ei]|ur[en]+|dag(?:en)?|wek?en|week",
    "maand(?:en)?",
)
_SO_LONG = re.compile(
    r"\b(?:\d+|two|three|four|five|six|ten|several|multiple|many|countless) (?:times|e-?mails|mails|messages|calls|"
    r"letters)\b|"
    rf"\b{_UNIT} (?:and no|and still no|without|ohne|keine|sin|sans|senza|sem|zonder|geen)\b|"
    rf"\b(?:[\w']+ {_UNIT} (?:ago|fa|geleden|atras)|(?:vor|il y a)(?: [\w']+){{1,2}}? {_UNIT}|since (?:last |"
    rf"the )?(?:week|month|"
    r"(?:mon|tues|wednes|thurs|fri|satur|sun)day|yesterday))\b|"
    r"\b(?:for|since|after|in|en|over|seit|nach|desde(?: hace)?|hace|llevo|depuis|apres|ca fait|cela fait|it's been|"
    r"it has been|da|dopo|ha|faz|al|sinds|"
    rf"na)(?: [\w']+){{0,3}}? {_UNIT}\b|\b(?:all day|all week|den ganzen tag|todo el dia|toute la journee)\b|"
    r"\bhow (?:much )?long(?:er)? (?:will|is|does|must|should|do|am|are|can) (?:this|that|it|i|"
    r"we)\b(?: \w+){0,3}? (?:go on|last|take|wait|continue)|\bwie lange (?:noch|soll|muss|geht)\b|"
    r"\bcuanto (?:tiempo )?mas\b|\bcombien de temps encore\b|\b(?:per )?quanto (?:tempo )?ancora\b|"
    r"\b(?:por )?quanto tempo mais\b|\bhoe lang (?:nog|moet|gaat)\b"
)
_WAITED = re.compile(
    r"\b(?:for|since|after|seit|desde(?: hace)?|hace|llev[oa]\w*|depuis|ca fait|cela fait|it's been|da|ha|faz|al|"
    r"sinds|waiting|waited)"
    rf"(?: [\w']+){{0,3}}? {_UNIT}\b"
)
"""For how long somebody waited, and not in what time they travel."""
_WHETHER = re.compile(
    r"\b(?:if|when|whenever|what happens|in case|unless|wenn|falls|was passiert|si|cuando|en caso|quand|se|quando|"
    r"caso|als|wanneer|indien)\b"
)
_MISHEARD = re.compile(
    r"\b"
    + any_of(
        r"not what i (?:\w+ )?(?:asked|meant|said|wanted|wrote|ordered)",
        r"(?:that|it|this) (?:doesn't|does not|didn't|did not) answer my question|i (?:didn't|did not) ask (?:for |"
        r"about )?(?:that|this)|read my (?:question|message)|(?:you(?:'re| are)|"
        r"are you) (?:even )?(?:not )?listening(?! to)",
        r"you (?:don't|do not|didn't|never) (?:understand(?! how (?:much|happy|glad|good|grateful|excited)\b|"
        r" what (?:this|it|that) means\b)|listen(?! to (?!me|us|my|our|what|any|your|people)\w)|read(?! (?:the|"
        r"an?) (?!question|message|e-?mail))|answer)",
        r"(?:das|danach) (?:war|ist|habe?|hatte) (?:ich )?(?:nicht|gar nicht) (?:meine frage|gefragt|gemeint|gesagt)",
        r"(?:das|danach) habe? ich (?:gar |doch )*nicht (?:gefragt|gemeint|gesagt)",
        r"(?:eso )?no es lo que (?:he )?(?:pregunt|ped|pid|dij|quer)\w*|no (?:he preguntado|pregunte) eso",
        r"ce n'est pas (?:ce que j'ai (?:demande|dit)|ma question|ce que je (?:demande|veux))|"
        r"je n'ai pas demande (?:ca|cela)",
        r"non e (?:quello che|cio che) (?:ho )?(?:chie|dett|vole|domand)\w*|non ho chiesto questo|"
        r"non e la mia domanda",
        r"nao (?:foi|e) (?:isso|isto|o) (?:o )?que (?:eu )?(?:pergunt|ped|diss|quer)\w*|nao perguntei isso",
        r"dat (?:is|was) niet wat ik (?:vroeg|bedoel\w*|zei|vraag)|dat vroeg ik niet|dat is mijn vraag niet",
    )
    + r"\b"
)
_GLAD = re.compile(
    r"(?<!would )(?<!'d )(?<!not )(?<!be )(?<!n't )(?<!nicht )(?<!no )(?<!pas )(?<!non )(?<!nao )(?<!niet )\b"
    + any_of(
        "lov(?:e|ed|ing)|happ(?:y|ier)|thrilled|delighted|glad|amazing|wonderful|awesome|beautiful|gorgeous|grateful|"
        "excited",
        "even better|much better|so much better|best \\w+ ever|thank you so much|thanks so much|perfect anyway|"
        "fantastic",
        "liebe (?:es|ihn|sie)|glucklich|begeistert|wunderbar|wunderschon|viel besser|noch besser|freue mich|"
        "tausend dank",
        "me encanta\\w*|feliz|contentisim[oa]|maravillos[oa]|mucho mejor|j'adore|heureu(?:x|se)|ravie?|magnifique|"
        "bien mieux",
        "adoro|felic[ei]|meraviglios[oa]|bellissim[oa]|molto meglio|maravilhos[oa]|amei|muito melhor|blij|geweldig|"
        "prachtig",
        "veel beter|dolgelukkig",
    )
    + "\\b|[❤😍🥰😊😀😄😁🎉♥]"
)
"""Joy: what came otherwise was welcome."""
_SENTENCE = re.compile(r"[^.!?\n。！？]+[.!?。！？]*")
_MARKS = re.compile(r"[!！]")


def neglected(text: str) -> bool:
    """Whether a message complains that nobody answers, and says for how long or says it with a mark of exclamation.

    Who asks what happens if nobody answers the door complains of nothing, nor does who says when nobody answers.
    """
    plain = fold(text[:2000]).replace("’", "'")
    is_long = _SO_LONG.search(plain) is not None or _WAITED.search(plain) is not None
    return any(
        is_long or _MARKS.search(said[0]) is not None for said in _SENTENCE.finditer(plain) if _complains(said[0])
    )


def _complains(sentence: str) -> bool:
    """Whether a sentence says that nobody answers: not as a rule at some hours, not as praise, and in no question but
    one that asks why."""
    found = NOBODY.search(sentence) or (WAITS.search(sentence) if _WAITED.search(sentence) else None)
    if found is None or _PRAISED.search(sentence) or _is_well(sentence, found):
        return False
    behind = _AS_I_CALL.sub(" ", sentence[found.end() :], count=1)
    if _WHETHER.search(f"{sentence[: found.end()]}{behind}"):
        return False
    if _AT_TIMES.search(sentence) and not (_MINE.search(sentence) or _PAST.search(found[0])):
        return False
    return "?" not in sentence or _WHY.match(sentence) is not None


def _is_well(sentence: str, found: re.Match[str]) -> bool:
    """Whether nobody else answers so fast, or so well."""
    behind = re.split(r"[,.;:!?]", sentence[found.end() : found.end() + _SAID_OF_IT], maxsplit=1)[0]
    return _WELL.search(f"{found[0]}{behind}") is not None


def misheard(text: str) -> bool:
    """Whether a message says with two marks of exclamation that something else was asked, and that it is no joy."""
    plain = fold(text[:2000]).replace("’", "'")
    return len(_MARKS.findall(text)) > 1 and _MISHEARD.search(plain) is not None and not _GLAD.search(plain)
