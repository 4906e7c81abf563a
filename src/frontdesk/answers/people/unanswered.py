"""The words in which people say that nobody answers them, in a folded sentence. Pure."""

import re

from frontdesk.answers.alternatives import any_of

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
    r"pick(?:s|ed|ing)?(?: (?:it|the phone))? up|(?:call|ring|phone|text|write|contact|help)(?:s|ed|ing)? (?:me|"
    r"us)\b",
    r"(?:call|ring|phone|text|write)(?:s|ed|ing)? back|(?:rang|wrote|written)(?: back| (?:to )?(?:me|us))",
    r"(?:gets?|got|gotten|getting) back(?: to (?:me|us|my)\b|(?= *(?:$|[^\w\s])))|helping|call(?:s|ed)?(?= *(?:$|"
    r"[^\w\s]))",
)
"""What somebody does who answers."""
_THEY = (
    r"(?:you(?: guys| lot| people)?|they|u|(?:your|the) (?:\w+ )?(?:team|office|support|shop|staff|service|reception|"
    r"hotline|"
    r"manager|colleagues?|company)|support|customer service)"
)
_DOING = r" still|'ve|'re|'d| have| had| are| were| did| do| has| will"
_NOT = (
    r"not|'ve not|don't|doesn't|won't|didn't|haven't|still haven't|hasn't|aren't|wouldn't|dont|didnt|"
    r"havent|wont"
)
_EVEN = r" even| ever| yet| once| really| actually| still| bothered| bother| to| been| be| managed| have(?! to)"
_ANSWERED = (
    r"(?:answer(?:s|ed|ing)?|repl(?:y|ies|ied|ying)|respond(?:s|ed|ing)?(?! to (?!me|us|my|our|any|e-?mail|"
    r"message)\w)|"
    r"react(?:ed|ing)?(?! to (?!me|us|my|our)\w)|"
    r"(?:call|ring|phone|text|write|"
    r"written|rung)(?:ed|ing)? (?:me |us )?back|(?:call|phone|text)ed (?:me |us )?back|"
    r"g[oe]t(?:ten|ting)? back(?: to (?:me|us|my)\b|(?= *(?:$|[^\w\s]))))"
)
_WROTE = (
    r"(?:e-?mail|mail|call|phon|text|messag|contact|ask|tri|inquir|enquir|complain)ed|wrote|written|rang|rung|sent|"
    r"left"
)
_OF_OTHERS = r"(?! from (?:the (?!shop|office|team|support|staff)|our |my |an? |his |her |their ))"
"""What a visitor waits for from somebody else is no complaint of the company."""
_YOU_NEVER = (
    r"(?:ihr|sie|du) (?:\w+ ){0,5}?(?:nie|niemals|nicht) (?:\w+ ){0,3}?(?:geantwortet|beantwortet|reagiert|gemeldet|"
    r"zuruckgerufen|zuruckgeschrieben)|(?:ihr|sie) (?:antwortet|antworten|reagiert|reagieren|meldet euch|"
    r"melden sich) "
    r"(?:\w+ ){0,4}?(?:nicht|nie)",
    r"(?:antwortet|reagiert|meldet) ihr (?:\w+ ){0,4}?(?:nicht|nie)|habt ihr (?:\w+ ){0,4}?(?:nicht|nie) "
    r"(?:geantwortet|beantwortet|reagiert)",
    r"(?:no|nunca|jamas) (?:me |nos )?(?:han?|habeis|has) (?:\w+ )?(?:respondido|contestado)|(?:no|nunca|jamas) "
    r"(?:me|nos) (?:respond|contest)(?:en|an|eis|ais|e|a|ieron|aron|isteis|asteis|io)",
    r"(?:vous|on|ils) (?:ne |n')(?:m'|me |nous )?(?:avez|a|ont) (?:toujours )?(?:jamais|pas) (?:encore )?(?:repondu|"
    r"rappele|reagi)|vous ne (?:me |nous )?(?:repondez|rappelez) (?:pas|jamais)",
    r"(?:non|mai) (?:mi |ci )?(?:avete|ha|hanno|hai) (?:\w+ ){0,2}?(?:risposto|richiamato)|non (?:mi|ci) "
    r"(?:rispond|richiam)(?:ete|ate|e|ono|ano)",
    r"(?:nao|nunca|jamais) (?:me |nos )?(?:respond|retorn)(?:eram|em|eu|aram)",
    r"(?:jullie|u|je) (?:hebben|hebt|heeft|heb) (?:\w+ ){0,4}?(?:nooit|niet) (?:\w+ ){0,2}?(?:geantwoord|beantwoord|"
    r"gereageerd|teruggebeld)|(?:jullie|u) (?:antwoorden|antwoordt|reageren|reageert) (?:\w+ ){0,3}?(?:niet|nooit)",
)
_NONE_SINCE = (
    r"(?:keine|ohne) (?:antwort|reaktion|ruckmeldung) seit|sin (?:\w+ )?(?:respuesta|contestacion) (?:desde|hace)|"
    r"ninguna (?:respuesta|contestacion) (?:desde|hace|en)|(?:pas de|sans|aucune|pas eu de) reponse depuis",
    r"(?:nessuna|senza) risposta da|(?:sem|nenhuma) resposta (?:ha|faz|desde)|(?:geen|zonder) (?:antwoord|reactie) "
    r"(?:sinds|al)|(?:uur|dagen|weken|maanden) geen (?:antwoord|reactie)",
)
_IGNORED = (
    r"(?:ignor(?:e|ed|es|ing)) (?:me|us|(?:my|our|all my) (?:\w+ )?(?:messages?|e-?mails?|mails?|calls?|questions?|"
    r"requests?|"
    r"letters?|tickets?|complaints?))(?=\W|$)|(?:my|our) (?:\w+ ){1,4}?(?:is|are|was|were|been|"
    r"being) (?:still )?(?:ignored|"
    r"unanswered|(?:never|not) answered)",
    r"(?:can't|cannot|can not|couldn't|unable to) (?:reach|get hold of|get through to) (?:anyone|anybody|any of you|"
    r"you)|"
    r"erreiche (?:\w+ )?niemanden|niemanden erreich\w+|no consigo (?:contactar|hablar) con nadie|"
    r"impossible de (?:vous "
    r")?joindre|non riesco a (?:parlare|contattare) (?:con )?nessuno|nao consigo (?:falar|contactar) com ninguem|"
    r"krijg niemand te pakken|niemand bereiken",
    r"keine (?:antwort|reaktion|ruckmeldung) (?:bekommen|erhalten|gekommen)|still waiting(?= *[.!… ]*$)|still nothing"
    r"(?= *[.!… ]*$)",
    r"(?:hours|days?|weeks?|months?) (?:and|with|without) (?:still )?(?:no|an?|any) (?:answer|reply|"
    r"response)" + _NONE_LEFT,
)
_ALONE = (
    r"^\W*(?:and |still |but )?(?:no|not a single) (?:answer|reply|response)(?: at all| whatsoever| so far| yet)?"
    r"(?=[ .!…,]*$)"
)
_STILL_WAITING = (
    r"warten? (?:\w+ ){0,2}?immer noch (?:\w+ ){0,3}?auf (?:\w+ ){0,2}?(?:antwort|ruckmeldung|ruckruf)|"
    r"sigo esperando (?:\w+ ){0,3}?respuesta|attend(?:s|ons) toujours (?:\w+ ){0,2}?reponse|ancora aspettando "
    r"(?:\w+ ){0,2}?risposta|ainda (?:\w+ ){0,2}?(?:esper\w+|aguard\w+) (?:\w+ ){0,3}?resposta|"
    r"wacht (?:\w+ )?nog (?:steeds|altijd) (?:\w+ )?op (?:\w+ ){0,2}?(?:antwoord|reactie)",
)
NOBODY = re.compile(
    _ALONE
    + r"|\b"
    + any_of(
        r"(?:nobody|no[ -]?one|none of you|not one of you|nobody there)(?:'s| is| has| have| had| ever| even| at \w+|"
        r" there| (?:seems?|wants?|bothers?|bothered|cares?|cared) to| will| would| can| could| wants?| bothers?|"
        r" bothered| cares?| cared| in your \w+| from \w+ \w+)* " + _ANSWERS,
        rf"{_THEY}(?:{_DOING})*(?: (?!can|could|may|might|should|need)\w+)? (?:never|{_NOT})(?:{_EVEN})* {_ANSWERED}",
        rf"(?:haven't|didn't|don't|aren't|won't|can't) (?:you|they)(?:{_EVEN})* {_ANSWERED}|(?:have|do|did|are|will|"
        rf"can) (?:you|they) (?:still )?(?:not|never)(?:{_EVEN})* {_ANSWERED}",
        rf"(?:{_NOT}|never|yet to)(?: yet| ever| even| really)* (?:heard? (?:(?:anything|a thing|"
        rf"a (?:single )?word) )?|"
        rf"(?:got|get|gotten|received?|had) (?:anything|a thing|a (?:single )?word) )(?:back|from (?:you|anyone|"
        rf"anybody|"
        rf"any of you|your \w+)){_OF_OTHERS}",
        rf"(?:{_NOT}|never|yet to)(?: yet| ever| even| really)* (?:received?|get|got|gotten|had|heard?) (?:an?|any|a "
        rf"single|your) (?:answer|reply|response|reaction|call ?back){_OF_OTHERS}" + _NONE_LEFT,
        rf"(?:heard|got|had|received) nothing (?:back|from you){_OF_OTHERS}",
        rf"(?:still|been|be) wait(?:ing)? (?:\w+ ){{0,7}}?(?:for|on) (?:an?|your|any|some) (?:\w+ )?(?:answer|reply|"
        rf"response|call ?back){_OF_OTHERS}" + _NONE_LEFT,
        rf"(?:{_WROTE})\b[^.!?]{{0,60}}?(?:,|\b(?:and|but|still|with|yet|ago|times))(?: \w+){{0,2}}? (?:no|not an?|"
        rf"not one|zero|"
        r"never an?|without an?y?) (?:single )?(?:answer|reply|response|reaction|call ?back)" + _NONE_LEFT,
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
        *_YOU_NEVER,
        *_NONE_SINCE,
        *_STILL_WAITING,
        *_IGNORED,
    )
    + r"(?!\w)"
)
WAITS = re.compile(
    r"\b"
    + any_of(
        rf"wait(?:ing|ed) (?:\w+ ){{0,7}}?(?:for|on) (?:an?|your|any|some) (?:\w+ )?(?:answer|reply|response|"
        rf"call ?back){_OF_OTHERS}" + _NONE_LEFT,
        r"wart(?:e|en|ete|eten|et) (?:\w+ ){0,5}?auf (?:(?:ein\w*|eure|ihre|deine) )?(?:\w+ )?(?:antwort|reaktion|"
        r"ruckmeldung|ruckruf)",
        r"esper(?:ando|o|amos) (?:\w+ ){0,4}?(?:respuesta|contestacion)|attend(?:s|ons) (?:\w+ ){0,4}?reponse|"
        r"(?:aspett|attend)(?:o|iamo|ando|endo) (?:\w+ ){0,4}?risposta",
        r"(?:esper|aguard)(?:o|ando|amos) (?:\w+ ){0,4}?resposta|wacht(?:en)? (?:\w+ ){0,5}?op (?:\w+ ){0,2}?"
        r"(?:antwoord|reactie)",
    )
    + r"(?!\w)"
)
"""Waiting for an answer: a complaint of who says for how long."""
