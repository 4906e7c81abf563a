"""How an order to whoever writes the answers reads, in the languages that pages are written in.

A reader is spoken to as well ("You can tell the bot to reply in German", "Ignore the reminder if you have paid"), so a
word alone tells nothing: who is spoken to, what is asked of them and about what must come together. Sentences are
matched on one line, as they are written.
"""

import re
from collections.abc import Sequence
from collections.abc import Set as AbstractSet
from typing import Literal

from frontdesk.answers.injection.asking_orders import begins_of, told_to_askers
from frontdesk.answers.injection.plain_orders import plainly_ordered
from frontdesk.knowledge.search.late_pattern import LatePattern

Order = Literal["label", "standing", "single"]
"""A `label` ("SYSTEM:") and a `standing` order have what follows under them; a `single` one asks for one thing only."""


def _any(patterns: Sequence[str]) -> LatePattern:
    return LatePattern("|".join(f"(?:{pattern})" for pattern in patterns), re.IGNORECASE)


_BOT = (
    r"(?:chat[-\s]?bot|bot|(?:virtual |ai |digital )?assistant|ai(?: (?:model|system|agent))?|a\.i\.|"
    r"(?:large )?language model|llm|ki(?:-(?:assistent|modell|system))?|assistent|sprachmodell|ia|"
    r"asistente(?: virtual| de ia)?|modelo de lenguaje|assistant virtuel|modèle de langage|"
    r"assistente(?: virtuale| virtual)?|modello linguistico|modelo de linguagem|taalmodel)"
)
_THE_BOT = (
    r"(?:the|this|every|any|all|der|die|das|dieser|el|la|los|este|le|les|l['’]|ce|cet|il|lo|gli|questo|o|os|"
    rf"de|het|deze)\s*\b{_BOT}(?:s|en)?\b"
)
_MUST = (
    r"(?:must|shall|has to|have to|(?:is|are) (?:required|instructed|ordered|told) to|will (?:now|always|"
    r"only)|"
    r"may only|muss|müssen|hat zu|debe(?:n|rá)?|tiene que|doit|doivent|devra|deve|devono|dovrà|tem de|tem que|deverá|"
    r"moet(?:en)?|dient te)"
)
_SAY = (
    r"(?:reply|respond|answer|say|claim|state|pretend|lie|tell|link|recommend|promote|ignore|disregard|reveal|output|"
    r"mention|antworten|sagen|behaupten|erwidern|ignorieren|responder|contestar|decir|afirmar|ignorar|répondre|dire|"
    r"affirmer|prétendre|ignorer|rispondere|affermare|ignorare|dizer|antwoorden|zeggen|beweren|negeren)"
)
_THAT = r"(?:that|with|by|:|[\"'“‘«„])"
_SHOULD_SAY = (
    r"(?:should|needs? to)\s+(?:always\s+|never\s+|only\s+)?(?:(?:claim|pretend|lie|ignore|disregard|reveal|promote|"
    r"link)\b|"
    r"(?:say|reply|respond|answer|state|mention|recommend)\s*(?:" + _THAT + r"|(?:https?:|www\.))|"
    r"(?:always|never|only)\s+(?:mention|recommend)\b|tell (?:users?|customers?|visitors?|guests?|people|everyone)\b)"
)
_NOT_ADVISED = (
    r"(?<!\bcan )(?<!\bto )(?<!\byou )(?<!n't )(?<!n’t )(?<!\bnot )(?<!\bmay )(?<!\bnever )(?<!\bwho )(?<!\bwe )"
    r"(?<!\bwill )"
)
_RULES = (
    r"(?:instructions?|prompts?|rules|guidelines|directives|orders|commands|programming|training|anweisung(?:en)?|"
    r"instruktionen|regeln|befehle|vorgaben|instrucciones|indicaciones|reglas|órdenes|consignes|règles|istruzioni|"
    r"regole|direttive|instruções|regras|ordens|instructies|regels|opdrachten)"
)
_EARLIER = (
    r"(?:previous|prior|above|earlier|preceding|foregoing|former|existing|original|system|other|all|any|every|your|"
    r"vorherigen?|bisherigen?|obigen?|früheren|vorangegangenen|alle[rn]?|deine[rn]?|ihre[rn]?|anteriores|previas?|"
    r"todas?|tus|sus|précédentes?|antérieures|toutes|tes|vos|tue|vostre|tutte|precedenti|suas|tuas|vorige|eerdere|"
    r"bovenstaande|je|jouw|uw)"
)
_IGNORE = (
    r"(?:ignore|disregard|forget|override|bypass|vergiss|vergessen sie|ignorier(?:e|en sie|t)|missachte(?:n sie)?|"
    r"ignor[ae](?:d|te|z|n)?|olvid[ae](?:d|n)?|descart[ae]|haz caso omiso de|oublie[zr]?|"
    r"ne (?:tiens|tenez) pas compte (?:de|des)|dimentica(?:te)?|trascura|non tener conto (?:di|delle)|esque(?:ça|ce)|"
    r"desconsider[ae]|negeer|vergeet)"
)
_ABOVE = (
    r"(?:(?:everything|anything|all|the|all of the|all the)\s+(?:(?:text|content|information)\s+)?"
    r"(?:above|preceding|foregoing|previous|before)(?=\s*(?:[.!,;:]|$|and\b|this\b|text\b|content\b))|"
    r"everything (?:you (?:were|have been|['’]ve been) (?:told|taught|instructed)|said before|written above)\b|"
    r"what (?:was|has been) (?:said|written|told)(?: you)? (?:before|above|earlier)\b|(?:das|alles) (?:obige|vorherige|"
    r"bisherige|vorangegangene|davor)|"
    r"(?:todo )?lo anterior|(?:tout )?ce qui précède|(?:tutto )?(?:quanto|ciò che) (?:sopra|precede)|"
    r"(?:tudo )?(?:o (?:texto )?)?(?:acima|anterior)(?=\s*[.!,;:]|$)|(?:al )?het (?:bovenstaande|voorgaande)|"
    r"alles hierboven)"
)
_CONDITION = re.compile(
    r"\b(?:if you|in case|unless|when you|once you|wenn|falls|sofern|si|sauf|se|caso|als (?:u|je)|indien|tenzij)\b",
    re.IGNORECASE,
)
_FROM_NOW_ON = (
    r"(?:from (?:now|this (?:point|moment)) on(?:wards?)?|henceforth|(?:ab|von) (?:jetzt|sofort|nun)(?: an)?|"
    r"(?:a partir|de) (?:de )?(?:ahora|agora)(?: en adelante| em diante)?|à partir de maintenant|désormais|dorénavant|"
    r"d['’]ora in (?:poi|avanti)|da (?:ora|adesso) in poi|vanaf nu|voortaan|van nu af aan)"
)
_REPLY = (
    r"(?:answer|respond|reply|say|tell|state|antworte[tn]?|beantworte[tn]?|sage?n?|responde[rn]?|contesta[rn]?|di|diga|"
    r"réponds|répondez|répondre|dis|dites|rispondi|rispondete|rispondere|dica|dici|responda|diz|antwoord|beantwoord|"
    r"zeg)"
)
_WHATEVER = (
    r"(?:to )?(?:every|all(?! (?:of )?your)|any(?:one|thing)?(?! (?:calls?|letters?|e-?mails?)\b)|each|only|always|"
    r"that|as|like|in (?:base64|rot13|riddles|rhymes?)|"
    r"(?:with|by saying)(?: only)?(?: the (?:words?|text|phrase|sentence))?:?\s*[\"'“‘«„]|"
    r"with the (?:words?|text|phrase|sentence)|customers?|users?|visitors?|jede\w*|alle\w*|immer|nur|dass|"
    r"auf (?:jede|alle)|mit\s*[\"'“‘«„]|a? ?(?:cada|tod[oa]s?|cualquier)|siempre|que|sólo|solo|"
    r"(?:à )?(?:tout\w*|chaque)|toujours|a (?:ogni|tutt\w+)|ogni|tutt\w+|sempre|che|op (?:elke|iedere|alle)|elke|"
    r"iedere|altijd|dat)"
)
_ASKED = (
    r"(?:(?:when(?:ever)?|if|any ?time|every time|each time)\s+(?:(?:you(?:['’]re| are)|it is)\s+)?asked"
    r"(?=\s+(?:about|for|how|if|whether|what|where|why|which|who|when|anything|any|an?|the)\b)|"
    r"(?:when(?:ever)?|if|any ?time|every time|each time|should)\s+(?:a |an |the |any )?"
    r"(?:users?|customers?|visitors?|guests?|clients?|someone|somebody|anyone|anybody|people|they)\s+"
    r"(?:asks?|asked|inquires?)|"
    r"wenn (?:du|sie|jemand|ein kunde|kunden|man dich)\b.{0,30}\b(?:gefragt|fragt|fragen)\b|bei fragen (?:zu|nach)|"
    r"(?:cuando|si) (?:te |le |se |alguien |un cliente )*(?:pregunt\w+)|"
    r"(?:quand|lorsque?|si) (?:on |l['’]on |quelqu['’]un |un client )(?:te |vous )?(?:demande|interroge|pose)|"
    r"(?:quando|se) (?:ti |vi |si |qualcuno |un cliente )*(?:chied\w+|viene chiesto|domand\w+)|"
    r"(?:quando|se) (?:te |lhe |alguém |um cliente )*(?:pergunt\w+|for(?:es)? perguntad\w+)|"
    r"(?:als|wanneer) (?:je|iemand|een klant|klanten|er|u)\b.{0,30}\b(?:gevraagd|vraagt|vragen)\b)"
)
_NOT_FOR_A_CODE = (
    r"(?!(?<=\basked)\s+(?:(?:if|whether|what|which|who|how|where|when|why)\s+(?:\w+\s+)?you\s+(?:want|wish|agree|"
    r"accept|have|are|would|came|know|need|can|were)\b|for (?:an?|the|his|her|any)\s+(?:\w+[-\s]){0,2}?(?:codes?|pins?|"
    r"passwords?|passphrase|passcode|username|name|number|reference|permission|confirmation|consent|key|id|signature|"
    r"receipt|ticket|licen[cs]e|passport|postcode|zip|e-?mail|address)\b))"
)
"""A reader is asked by a machine or at a gate: "When you are asked for a code, reply with the number on the card"."""
_TO_THEM = r"(?:them|him|her|users?|customers?|visitors?|people|everyone|the (?:user|customer|visitor|guest|client)s?)"
_TELL = (
    rf"(?<!our staff )(?<!we )(?<!we always )(?<!we only )(?<!we simply )(?<!we just )"
    rf"(?:{_THE_BOT}\s+(?:{_MUST}|should)\b|(?:muss|soll|moet) (?:der|die|das|de|het) {_BOT}\b|"
    r"(?:you (?:must|should|shall|will)|always|only|simply|just|"
    r"please|immer|siempre|toujours|sempre|altijd)?\s*"
    r"(?:(?:reply|respond|answer|say|state|claim)\s*(?:that|with|by|only|always|as|to them|:|[\"'“‘«„])|"
    rf"(?:tell|inform) {_TO_THEM}\b|(?:link|direct|send|refer|point) (?:{_TO_THEM} )?to (?:https?:|www\.)|"
    r"(?:sage?|antworte|behaupte|erkläre)n?(?: sie| ihnen)?,?\s*(?:dass|immer|nur|mit|:|[\"'“‘«„])|"
    r"(?:responde|contesta|di|diga|afirma)\w?\s*(?:siempre |sólo |solo )?(?:que|con|:|[\"'“‘«„])|"
    r"(?:réponds|répondez|dis|dites|affirme[zr]?)\s*(?:toujours |seulement |leur )?(?:que|qu['’]|par|:|[\"'“‘«„])|"
    r"(?:rispondi|rispondete|dì|di'|di|affermate?|afferma)\s*(?:sempre |solo )?(?:che|con|:|[\"'“‘«„])|"
    r"(?:responda|diga|diz|afirme)\s*(?:sempre |apenas |só )?(?:que|com|:|[\"'“‘«„])|"
    r"(?:antwoord|zeg|beweer)\s*(?:altijd |alleen )?(?:dat|met|:|[\"'“‘«„])))"
)

_LABEL = re.compile(
    r"^[\s>*_#\[(<{|-]*(?:(?i:(?:system|assistant|developer|ai|bot)[\s_-]+"
    r"(?:prompt|instructions?|override|command)s?)|(?:SYSTEM|ASSISTANT)\s(?:MESSAGE|NOTE|NOTICE|UPDATE)|"
    r"ASSISTANT|DEVELOPER|"
    r"SYSTEM(?!\s*:\s*(?i:windows|mac|linux|android|ios|ipad|chrome|ubuntu|\d)))[\s*_\])>}]*:"
    r"|^[\s>*_#-]*\[(?i:system|assistant|developer)\b[^\]]{0,20}\]"
    r"|<\|\w+\|>|\[/?(?:INST|SYS)\]|<</?SYS>>|</?(?:system|assistant)>|^\s*\#{2,}\s*(?i:instruction|system)\s*:"
)
"""In capitals where the word alone may be that of a table ("System: Windows 10")."""
_LABELLED = re.compile(
    rf"^[\s>*_#\[(-]*(?:system|assistant|developer|{_BOT})[\s*_\])]*[:,]\s*"
    r"(?:please\s+|now\s+|you\s+(?:must|will|are)\s+)?"
    r"(?:do|say|tell|ignore|disregard|forget|write|add|send|always|never|from now|reply|respond|answer|reveal|act|"
    rf"output|you (?:must|are|will|should)|{_SAY}|{_REPLY})\b",
    re.IGNORECASE,
)
_NOTE = (
    r"(?:note|message|instructions?|attention|notice|memo|hinweis|anweisung|nota|mensaje|instrucciones|consigne|"
    r"messaggio|istruzioni|mensagem|instruções|opmerking|bericht|instructie)\s*"
    r"(?:,|to|for|an|für|para|pour|à|per|a|aan|voor)\s*"
    r"(?:(?:the|any|all|every|den|die|das|alle|el|la|los|le|les|l['’]|gli|o|os|de|het)\s*)?"
    rf"\b{_BOT}(?:s|en)?\b\s*(?:[:,!.]|—|–|reading|that)"
)
_STANDING = _any(
    [
        rf"{_NOT_ADVISED}\b{_IGNORE}\b\s.{{0,25}}?\b{_EARLIER}\s(?:\S+\s){{0,3}}?{_RULES}\b",
        rf"{_NOT_ADVISED}\b{_IGNORE}\b\s.{{0,15}}?\b{_RULES}\s"
        r"(?:above|anteriores|previas|précédentes|ci-dessus|precedenti|hierboven|oben)\b",
        rf"\b{_FROM_NOW_ON}\b,?\s*(?:you (?:must|will|should|shall)\s+|(?:du|sie) (?:musst|müssen)\s+|"
        r"(?:always|please|only|siempre|toujours|sempre|altijd|immer)\s+|"
        rf"{_THE_BOT}\s+{_MUST}\s+)*{_REPLY}\b(?:\s+(?:du|sie|je|u|bitte))?,?\s*{_WHATEVER}",
        rf"\b{_FROM_NOW_ON}\b,?\s*(?:you (?:are|act|behave|will act)|act|behave|pretend)\b.{{0,25}}"
        rf"\b(?:{_BOT}|dan|unrestricted|free of)\b",
        rf"{_ASKED}\b(?!\s+(?:you|for your)\b){_NOT_FOR_A_CODE}.{{0,120}}?[,:;]?\s(?<!\bnever )(?<!\bnot ){_TELL}",
        rf"(?<!\bif )(?<!\bwhen )\b{_THE_BOT}\s+{_MUST}(?:\s+(?:always|never|only|not|immer|siempre|toujours|sempre|"
        rf"altijd|nooit))?\s+"
        rf"(?:\S+\s+){{0,4}}?{_SAY}\b",
        rf"\b(?:der|die|das) {_BOT} (?:muss|soll)\b.{{0,60}}\b(?:antworten|sagen|behaupten)(?:,? dass\b|:)",
        rf"\b{_THE_BOT}\s+{_SHOULD_SAY}",
        rf"^\W*(?:llms|language models|ai (?:models|assistants|agents))\s+(?:{_MUST}\s+(?:\S+\s+){{0,3}}?{_SAY}\b|"
        rf"{_SHOULD_SAY})",
        r"\b(?:attention|dear|achtung|atención|attenzione|cher|beste|caro|estimado)\s*,?\s*(?:all\s+)?"
        rf"\b{_BOT}s?\s*[:,!]",
        rf"\bif you(?:['’]re| are) an? (?:ai|(?:large )?language model|llm|chatbot|"
        rf"bot)\b[^.]{{0,40}},\s*(?:\S+\s+)?{_SAY}\b",
        r"(?:^|[.!;:,]\s*)(?:please |always |only )*(?:answer|respond to|reply to) (?:all|every|any|each) \w+\b.{0,40}?"
        r"\b(?:with\s*:?\s*[\"'“‘«„]|with:|by (?:saying|claiming|linking))",
        r"\b(?:for|to) (?:any|every|all) questions?(?: about [^,]{1,40})?, (?:answer|reply|respond|say)\b",
        rf"\byour (?:new|only|real|true) (?:task|job|goal|role|purpose) is (?:now )?to {_SAY}\b",
        r"(?:^\W*|\byou must\s+)(?:always|only)\s+(?:answer|reply|respond|say|claim|state)\s+(?:that|with)\b",
        r"\b(?:do not|don['’]t|stop) (?:follow|obey)(?:ing)? (?:the |your |any |all )*"
        rf"(?:(?:previous|above|earlier|prior) {_RULES}|{_RULES} above)\b",
        rf"\b{_NOTE}",
        r"(?<!if )(?<!whether )(?<!when )(?<!think )\byou\s+are(?:\s+now)?\s+an?\s+(?:\w+\s+)?"
        r"(?:ai|language\s+model|assistant|chatbot|llm)\b"
        r"(?!\s*\?|\s+(?:user|company|startup|developer|student|manager|professor|coach|business|customer|enthusiast))",
        r"\b(?:act\s+as|pretend\s+to\s+be|behave\s+like)\s+an?\s+(?:\w+\s+)?(?:ai|language\s+model|chatbot|llm)\b",
        r"\bas an? (?:ai|language model|llm|chatbot)(?: (?:language model|assistant))?, you\b",
        r"\byou\s+are\s+now\s+(?:an?\s+)?(?:\w+\s+)?(?:ai|bot|chatbot|dan|pirate|hacker|unrestricted|jailbroken)\b",
        r"\b(?:enter|activate|switch to|you are (?:now )?in|enable)\s+"
        r"(?:dan|god|jailbreak|unrestricted|debug developer)\s+mode\b"
        r"|\byou are (?:now )?in (?:developer|admin) mode\b|\bjailbreak (?:mode|prompt)\b",
        r"\b(?:du bist (?:jetzt|nun)|eres ahora|tu es maintenant|ora sei|agora és|você agora é|je bent nu)\s+"
        rf"(?:\S+\s+){{0,3}}?(?:{_BOT}|dan|hacker|pirat\w*)\b",
    ]
)
_ABOVE_ORDER = re.compile(rf"{_NOT_ADVISED}\b{_IGNORE}\s+{_ABOVE}", re.IGNORECASE)

_OUTPUT = (
    r"(?:answers?|responses?|reply|replies|output|completion|antwort(?:en)?|ausgabe|respuestas?|salida|réponses?|"
    r"sortie|rispost[ae]|respostas?|antwoord(?:en)?)"
)
_YOUR_OUTPUT = (
    r"\b(?:your|deine[rnms]?|ihre[rnms]?|tus?|sus?|ta|tes|votre|vos|tua|tue|sua|sue|je|uw)\s+"
    rf"(?:whole\s+|entire\s+|next\s+|final\s+|own\s+)?{_OUTPUT}\b"
)
_MAKE = (
    r"(?:add|append|include|insert|put|place|integrate|augment|enhance|modify|embed|begin|start|end|finish|conclude|"
    r"write|encode|translate|format|replace|substitute|convert|render|introduce|misspell|scramble|jumble|rearrange|"
    r"anagram|remove|group|combine|use|provide|give|make|keep|limit|repeat|mention|sprinkle|reverse|craft|deliver|"
    r"phrase|prefix|hide|link|suggest|recommend|promote|tease|füge?n?|schreibe?n?|beginne?n?|beende?n?|ergänze?n?|"
    r"nenne?n?|baue?n?|añad[ea]n?|incluy[ea]n?|agreg[au]e?n?|termina|empieza|ajoute[zr]?|inclu[est]\w*|insère|"
    r"insérez|termine[zr]?|commence[zr]?|aggiung\w+|inserisc\w+|includ\w+|inizia|adicion\w+|inclua|insira|voeg|"
    r"vermeld|begin|eindig|schrijf|zet)"
)
_READERS_OWN = re.compile(
    r"\byour (?:\w+ )?(?:order|booking|name|number|photos?|pictures?|invoice|phone|e-?mail|address|receipt|account|"
    r"dates?|customer|case|ticket|details|reference|cv|room|reservation|measurements?|size)\b|"
    r"\b(?:ihre|deine)[rnms]? (?:bestell|kunden|buchungs|rechnungs|auftrags|telefon)\w+|"
    r"\b(?:field|box|(?:the|this|our) form|survey|questionnaire|quiz|question|formular|feld|umfrage|formulario|"
    r"encuesta|formulaire|sondage|modulo|sondaggio|enquête|on (?:the|a) (?:card|paper|sheet|slip|back))\b",
    re.IGNORECASE,
)
_MY_OUTPUT = LatePattern(
    rf"(?:^|[.!?:;,]\s*|\b(?:and|then|please|und|dann|bitte|y|e|et|en)\s+)[\"'*_\s-]*{_MAKE}\b.{{0,200}}?"
    rf"(?:{_YOUR_OUTPUT})"
    rf"|^\W*(?:in|to|at the (?:end|start|beginning) of|throughout)\s+{_YOUR_OUTPUT},?\s+(?:\w+ly\s+)?(?:always\s+)?"
    rf"{_MAKE}\b",
    re.IGNORECASE,
)
_SINGLE = _any(
    [
        r"\b(?:words?|letters?|vowels?|spaces|characters)\b.{0,60}\b(?:of|in|from)\s+your\s+(?:message|text)\b",
        r"\brender\s+your\s+(?:message|text)\b",
        r"\breplace\s+(?:every|all|the|each)?\s*(?:\w+\s+)?(?:letters?|vowels?|consonants?|words?)\b"
        r"(?!.*\b(?:file|field|url|template|document|password|name|placeholder)\b)",
        rf"{_NOT_ADVISED}\b(?:print|reveal|repeat|show|output|leak|disclose|display|exfiltrate)\b.{{0,40}}"
        r"\b(?:(?:your|the)\s+(?:\w+\s+)?(?:system|hidden|secret|initial)[\s-]+(?:prompt|instructions?)|"
        r"your\s+(?:instructions?|prompt|rules|configuration)(?! to (?:the|our|your)\b)|"
        r"(?:your|the)\s+(?:api\s+keys?|other\s+(?:rooms?|customers?)))\b",
        r"\b(?:respond|reply|answer)\s+(?:only\s+)?(?:with|in|as)\b.{0,40}\b(?:base64|rot13|morse|pirate|json|hex)\b",
        r"\b(?:respond|reply|answer)\s+(?:only\s+)(?:with|in)\b.{0,40}\bwords?\b",
    ]
)

_OF_STANDING = frozenset(
    word
    for line in (
        "ignor disre forge overr bypas vergi verge missa olvid desca caso oubli compt dimen trasc conto esque desco",
        "negee now point momen hence jetzt sofor nun ahora agora maint désor dorén ora adess nu voort",
        "asked asks ask inqui gefra fragt frage pregu deman inter pose chied chies doman pergu gevra vraag vrage",
        "atten dear achtu chatb chat bot bots assis ai llm langu ki sprac ia asist model modèl taalm lingu",
        "answe llms follo obey reply respo alway task goal role purpo dan god jailb unres debug devel admin pirat "
        "hacke",
    )
    for word in line.split()
)
_OF_SINGLE = frozenset(
    word
    for line in (
        "answe respo reply repli outpu compl antwo ausga respu salid répon sorti rispo messa text lette vowel conso",
        "words word promp instr rules confi keys rooms custo base6 rot13 morse json hex pirat",
    )
    for word in line.split()
)


def order_in(sentence: str) -> Order | None:
    """What a sentence orders of the writer of an answer; None when it speaks to a reader."""
    if _LABEL.search(sentence) or _LABELLED.search(sentence):
        return "label"
    begins = begins_of(sentence)
    if begins & _OF_STANDING:
        if _STANDING.search(sentence):
            return "standing"
        if _ABOVE_ORDER.search(sentence) and not _CONDITION.search(sentence):
            return "standing"
    machine = plainly_ordered(sentence, begins)
    if machine is not None:
        return "standing" if machine else "single"
    return "single" if told_to_askers(sentence, begins) or _is_single(sentence, begins) else None


def _is_single(sentence: str, begins: AbstractSet[str]) -> bool:
    if not begins & _OF_SINGLE:
        return False
    mine = _MY_OUTPUT.search(sentence) and not _READERS_OWN.search(sentence)
    return bool(mine or _SINGLE.search(sentence))
