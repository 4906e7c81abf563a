"""Complaints in calm words: that nobody answers, for weeks or with a mark of exclamation, and that one was misheard.

"I've been waiting for three weeks and nobody answers!" has no hard word in it, and is anger all the same.
"""

import re

from frontdesk.answers.alternatives import any_of
from frontdesk.knowledge.search.analyze import fold

_NOBODY = re.compile(
    r"\b"
    + any_of(
        r"(?:nobody|no[ -]?one|none of you|not one of you)(?:'s| is| has| have| ever| even| at| there| seems| to)* "
        r"(?:answer|repl|respond|respon|call|pick|car(?:e|ing)|help|react|get|got|gotten|listen|wr[io]te?|tell|told|"
        r"contact|come|came|show|bother)\w*",
        r"(?:you|they)(?: \w+)? (?:never|don't|do not|won't|didn't|haven't|still haven't)(?: even| ever)? "
        r"(?:answer|repl|respond|call(?:ed)? (?:me )?back|react|get back)\w*",
        r"(?:still|got|had|getting|received|heard|have|there(?:'s| is| was)) (?:no|not? a(?: single)?) (?:answer|reply|"
        r"response|reaction)",
        r"(?:niemand|keiner|kein mensch)(?: \w+){0,3} (?:an)?(?:antwort\w*|geantwortet|meldet|gemeldet|reagier\w*|"
        r"ruft|hilft|ran|ab|zuruck\w*|geholfen|kummert)|"
        r"(?:niemand|keiner) (?:antwort\w*|reagier\w*|hilft|meldet|ruft|geht|nimmt)",
        r"(?:noch|habe|haben|bekomme|kam|kommt|bekam) keine (?:antwort|reaktion|ruckmeldung)",
        r"nadie(?: (?:me|nos|ha|contesta|se))* ?(?:respond\w*|contest\w*|atiend\w*|ayud\w*|llam\w*|hace caso)",
        r"(?:sin|ninguna) (?:respuesta|contestacion)",
        r"personne (?:ne |n')?(?:me |nous |m'|a |m'a )*(?:repon\w*|rappel\w*|reagi\w*|aid\w*|decroch\w*)",
        r"(?:aucune|pas de|sans) reponse",
        r"nessuno (?:mi |ci |ha |mi ha |ci ha )*(?:rispon\w*|rispost\w*|richiam\w*|aiut\w*)|(?:nessuna|senza) risposta",
        r"ninguem (?:me |nos )*(?:respond\w*|atend\w*|ajud\w*|lig\w*)|(?:nenhuma|sem) resposta",
        r"niemand(?: \w+){0,2} (?:antwoord\w*|reageer\w*|belt|gebeld|op|helpt|terug)|"
        r"niemand (?:antwoordt|reageert|belt|helpt|neemt)",
        r"(?:nog(?: steeds)?|krijg|kreeg|heb) geen (?:antwoord|reactie)",
    )
    + r"\b"
)
_UNIT = any_of(
    "hours?|days?|weeks?|months?|ages|forever|stunden?|tage?n?|wochen?|monate?n?|ewigkeiten|horas?|dias?|semanas?",
    "mes(?:es)?|heures?|jours?|semaines?|mois|or[ae]|giorn[oi]|settiman[ae]|mes[ei]|ur[en]+|dag(?:en)?|wek?en|week",
    "maand(?:en)?",
)
_SO_LONG = re.compile(
    r"\b(?:for|since|after|in|over|seit|nach|desde(?: hace)?|hace|llevo|depuis|apres|ca fait|da|dopo|ha|faz|al|sinds|"
    rf"na)(?: [\w']+){{0,3}}? {_UNIT}\b|\b(?:all day|all week|den ganzen tag|todo el dia|toute la journee)\b"
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
        r"about )?(?:that|this)|read my (?:question|message)|(?:you(?:'re| are)|are you) (?:even )?(?:not )?listening",
        r"you (?:don't|do not|didn't|never) (?:understand|listen|read|answer)",
        r"(?:das|danach) (?:war|ist|habe?|hatte) (?:ich )?(?:nicht|gar nicht) (?:meine frage|gefragt|gemeint|gesagt)",
        r"(?:das|danach) habe? ich (?:gar |doch )*nicht (?:gefragt|gemeint|gesagt)",
        r"(?:eso )?no es lo que (?:he )?(?:pregunt|ped|pid|dij|quer)\w*|no (?:he preguntado|pregunte) eso",
        r"ce n'est pas (?:ce que j'ai (?:demande|dit)|ma question|ce que je (?:demande|veux))|"
        r"je n'ai pas demande (?:ca|cela)",
        r"non e (?:quello che|cio che) (?:ho )?(?:chie|dett|vole|domand)\w*|non ho chiesto questo|non e la mia domanda",
        r"nao (?:foi|e) (?:isso|isto|o) (?:o )?que (?:eu )?(?:pergunt|ped|diss|quer)\w*|nao perguntei isso",
        r"dat (?:is|was) niet wat ik (?:vroeg|bedoel\w*|zei|vraag)|dat vroeg ik niet|dat is mijn vraag niet",
    )
    + r"\b"
)
_SENTENCE = re.compile(r"[^.!?\n。！？]+[.!?。！？]*")
_MARKS = re.compile(r"[!！]")


def neglected(text: str) -> bool:
    """Whether a message complains that nobody answers, and says for how long or says it with a mark of exclamation.

    Who asks what happens if nobody answers the door complains of nothing.
    """
    plain = fold(text[:2000]).replace("’", "'")
    for said in _SENTENCE.finditer(plain):
        if _NOBODY.search(said[0]) and "?" not in said[0] and not _WHETHER.search(said[0]):
            return bool(_MARKS.search(said[0]) or _SO_LONG.search(plain))
    return False


def misheard(text: str) -> bool:
    """Whether a message says with two marks of exclamation that something else was asked."""
    plain = fold(text[:2000]).replace("’", "'")
    return len(_MARKS.findall(text)) > 1 and _MISHEARD.search(plain) is not None
