"""Complaints in calm words: that nobody answers, for weeks or with a mark of exclamation, and that one was misheard.

"I've been waiting for three weeks and nobody answers!" has no hard word in it, and is anger all the same.
"""

import re

from frontdesk.answers.alternatives import any_of
from frontdesk.knowledge.search.analyze import fold

_NONE_LEFT = (
    r"(?= *(?:$|[^\w\s]|(?:from|at all|yet|for (?:\w+ ){0,3}?(?:hours?|days?|weeks?|months?|ages)|since|after|and|"
    r"until|till|so far|whatsoever|about|either|or|but|again|today|still|by|despite|in \d+|in (?:\w+ )?(?:days?|"
    r"weeks?|months?|hours?)|to (?:me|my|our|any of my|the (?:e-?mail|message))|von|auf meine?|auf unsere?|seit|nach|"
    r"und|bis|trotz|aber|de (?:usted|ustedes|vosotros|nadie|nuestr\w+)|a (?:mi|mis|nuestr\w+|meus?|minhas?|tutte|"
    r"nessuna)|desde|despues|tras|y|pero|de (?:votre|vous|leur)|a (?:mes|mon|nos|tous)|depuis|apres|et|mais|"
    r"da (?:voi|parte|giorni|settimane|mesi|tre|due)|alle mie|alla mia|dopo|e|ma|da (?:vossa|parte)|depois|ha|mas|"
    r"van|op (?:mijn|onze)|sinds|na|en|maar)\b))"
)
"""What stands behind an answer that never came: "no reply button" is a button."""
_ANSWERS = any_of(
    r"answer(?:s|ed|ing)?|repl(?:y|ies|ied|ying)|respon(?:d|ds|ded|ding|ses?)|react(?:s|ed|ing)?|listen(?:s|ed|"
    r"ing)?(?! to (?!me|us|my|our|what|any|your|people)\w)",
    r"pick(?:s|ed|ing)?(?: (?:it|the phone))? up|(?:call|ring|phone|text|write|contact|help)(?:s|ed|ing)? (?:me|us)\b",
    r"(?:call|ring|phone|text|write)(?:s|ed|ing)? back|(?:rang|wrote|written)(?: back| (?:to )?(?:me|us))",
    r"(?:gets?|got|gotten|getting) back(?: to (?:me|us|my)\b|(?= *(?:$|[^\w\s])))|helping|call(?:s|ed)?(?= *(?:$|"
    r"[^\w\s]))",
)
"""What somebody does who answers."""
_NOBODY = re.compile(
    r"\b"
    + any_of(
        r"(?:nobody|no[ -]?one|none of you|not one of you|nobody there)(?:'s| is| has| have| had| ever| even| at \w+|"
        r" there| (?:seems?|wants?|bothers?|bothered|cares?|cared) to| will| would| can| could| wants?| bothers?|"
        r" bothered| cares?| cared| in your \w+| from \w+ \w+)* " + _ANSWERS,
        r"(?:you|they)(?: \w+)? (?:never|don't|do not|won't|didn't|haven't|still haven't)(?: even| ever|"
        r" bother to)* (?:answer|repl(?:y|ied)|respond(?:ed)?|call(?:ed)? (?:me )?back|react(?:ed)?|get back|"
        r"g[oe]t(?:ten)? back)",
        r"(?:still|got|had|getting|received|heard|have|there(?:'s| is| was)) (?:no|not? a(?: single)?) (?:answer|"
        r"reply|response|reaction)" + _NONE_LEFT,
        r"no (?:answer|reply|response) (?:for|since|after|in) (?:\w+ ){0,3}?(?:hours|days|weeks|months)",
        r"(?:niemand|keiner|kein mensch|kein schwein)(?: (?!nur|als)\w+){0,3} (?:antwort(?:et|ete|en)?|"
        r"beantwort(?:et|ete)|geantwortet|gemeldet|reagiert?e?|geholfen|zuruckgerufen|zuruckruft|abnimmt|rangeht|"
        r"abhebt)|(?:niemand|keiner) (?:(?:meldet|meldete|ruhrt) sich|hilft (?:mir|uns)|ruft (?:mich |uns )?(?:an|"
        r"zuruck|mich|uns)|nimmt(?: \w+){0,3} ab|hebt(?: \w+){0,2} ab|geht (?:\w+ ){0,3}?(?:ran|dran|ans telefon))",
        r"ruft (?:mich|uns) (?:\w+ )?(?:niemand|keiner)|(?:tagen|wochen|monaten) keine (?:antwort|reaktion|"
        r"ruckmeldung)|(?:meldet|ruhrt) sich (?:niemand|keiner)|antwortet (?:mir |uns )?(?:niemand|keiner)",
        r"(?:noch|habe|haben|bekomme|kam|kommt|bekam) (?:immer )?keine (?:antwort|reaktion|ruckmeldung)" + _NONE_LEFT,
        r"nadie(?: (?:me|nos|ha|han|contesta|se|a))* ?(?:respond\w*|contest\w*|atiend\w*|hace caso|coge el telefono)|"
        r"nadie (?:me|nos) (?:ha )?(?:ayud\w*|llam\w*|devuelve)",
        r"(?:sig[ou]\w*|segu\w+|estoy|estamos|llev[oa]\w*|aun|todavia|semanas?|dias?|mes|meses|horas?|"
        r"y) sin (?:\w+ )?(?:respuesta|contestacion)" + _NONE_LEFT,
        r"(?:recib|ten|obten|ha|he|hemos)\w*(?: \w+)? ninguna (?:respuesta|contestacion)" + _NONE_LEFT,
        r"personne (?:ne |n')?(?:me |nous |m'|a |m'a |veut )*(?:repon\w*|rappel\w*|reagi\w*|decroch\w*)|"
        r"personne (?:ne |n')?(?:m'|nous |m'a )aid\w*",
        r"(?:aucune|toujours pas de|(?:ai|eu|recu|avons) pas (?:eu |recu )?de|(?:toujours|suis|sommes|encore|reste|"
        r"jours|semaines?|mois|heures?|et) sans) reponse" + _NONE_LEFT,
        r"nessuno (?:mi |ci |ha |mi ha |ci ha |vuole )*(?:rispon\w*|rispost\w*|richiam\w*)|nessuno (?:mi|"
        r"ci) (?:ha )?aiut\w*|(?:nessuna|(?:ancora|sono|siamo|giorni|settimane|mesi|ore|"
        r"e) senza) risposta" + _NONE_LEFT,
        r"ninguem (?:me |nos |quer )*(?:respond\w*|atend\w*)|ninguem (?:me|nos) (?:ajud\w*|lig\w*)|(?:nenhuma|"
        r"(?:ainda|estou|estamos|continuo|continuamos|dias|semanas?|meses|horas|e) sem) resposta" + _NONE_LEFT,
        r"niemand(?: (?!alleen|als)\w+){0,2} (?:antwoord(?:t|de)?|beantwoord\w*|reageer\w*|gereageerd|gebeld|"
        r"geantwoord|opneemt|terugbelt|neemt op)|niemand (?:belt|helpt) (?:mij|me|ons|terug)|(?:antwoordt|"
        r"reageert)(?: \w+)? niemand|niemand neemt (?:\w+ ){0,2}op|niemand belt(?= *(?:$|[^\w\s]))",
        r"(?:nog(?: steeds)?|krijg|kreeg|heb) geen (?:antwoord|reactie)" + _NONE_LEFT,
    )
    + r"(?!\w)"
)
_AT_TIMES = re.compile(
    r"\b"
    + any_of(
        r"(?:on|over|at|during) (?:the |a |any |public |bank |most )*(?:weekends?|holidays|(?:mon|tues|wednes|thurs|"
        r"fri|satur|sun)days)|at (?:night|christmas|easter)|at lunch(?:time)?|(?:before|after|"
        r"past) \d{1,2}(?! \w*(?:day|week|month|hour|minute|time|mail|call|tr[iy])s?)|in the (?:evening|morning|"
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
    r"ustedes|tu|voces)|comme vous|(?:come|di) voi|(?:zo \w+ )?als jullie|question correctly|riddle)\b"
)
"""Nobody answers as well as who is praised."""
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
    r"\b(?:for|since|after|in|over|seit|nach|desde(?: hace)?|hace|llevo|depuis|apres|ca fait|cela fait|it's been|"
    r"it has been|da|dopo|ha|faz|al|sinds|"
    rf"na)(?: [\w']+){{0,3}}? {_UNIT}\b|\b(?:all day|all week|den ganzen tag|todo el dia|toute la journee)\b|"
    r"\bhow (?:much )?long(?:er)? (?:will|is|does|must|should|do|am|are|can) (?:this|that|it|i|"
    r"we)\b(?: \w+){0,3}? (?:go on|last|take|wait|continue)|\bwie lange (?:noch|soll|muss|geht)\b|"
    r"\bcuanto (?:tiempo )?mas\b|\bcombien de temps encore\b|\b(?:per )?quanto (?:tempo )?ancora\b|"
    r"\b(?:por )?quanto tempo mais\b|\bhoe lang (?:nog|moet|gaat)\b"
)
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
    is_long = _SO_LONG.search(plain) is not None
    return any(
        is_long or _MARKS.search(said[0]) is not None for said in _SENTENCE.finditer(plain) if _complains(said[0])
    )


def _complains(sentence: str) -> bool:
    """Whether a sentence says that nobody answers: not as a rule at some hours, not as praise, and in no question but
    one that asks why."""
    if _NOBODY.search(sentence) is None or _WHETHER.search(sentence) or _PRAISED.search(sentence):
        return False
    if _AT_TIMES.search(sentence) and not _MINE.search(sentence):
        return False
    return "?" not in sentence or _WHY.match(sentence) is not None


def misheard(text: str) -> bool:
    """Whether a message says with two marks of exclamation that something else was asked, and that it is no joy."""
    plain = fold(text[:2000]).replace("’", "'")
    return len(_MARKS.findall(text)) > 1 and _MISHEARD.search(plain) is not None and not _GLAD.search(plain)
