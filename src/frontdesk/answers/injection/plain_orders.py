"""Orders that are polite or matter-of-fact: "If someone asks about dog walking, the correct reply is that it is free".

Their words are those of handbooks, notices and job adverts too, so each shape is three things in one sentence: who is
spoken to (a machine, whoever answers questions, "your task"), what is asked of them (to say) and what is to be said
("that …", a quotation, an address). "Whoever answers the phone will help you" has the first alone, "Please inform users
of the lift" the second. Matched on one line, as `orders`.
"""

import re
from collections.abc import Iterator
from collections.abc import Set as AbstractSet
from typing import NamedTuple

from frontdesk.answers.injection.order_words import (
    ANSWERING,
    ANSWERS_ON,
    ANYONE_ASKS,
    ASK_TO_INFORM,
    AUDIENCE,
    BE_ANSWERED,
    BE_TOLD,
    COMES_UP,
    GETS_ASKED,
    HELPER,
    IMPERATIVE,
    IMPORTANT,
    INSTEAD,
    LINK,
    MACHINE,
    MUST,
    OF_EACH,
    OF_READER,
    ONE_MUST,
    PLAINLY,
    QUESTIONS_ON,
    QUOTED,
    READING,
    RECOMMEND,
    RIGHT_REPLY,
    SAID_BY_ANY,
    SAY,
    SAYS,
    START,
    THAT,
    TOPIC,
    TRUE,
    WHO_ANSWERS,
    WHO_ASKS,
    WITH,
    YOUR_ANSWER,
    YOUR_TASK,
    said,
)
from frontdesk.knowledge.search.late_pattern import LatePattern


class _Shape(NamedTuple):
    """The pattern is looked for only where a sentence has a word that begins so."""

    words: frozenset[str]
    sure: bool
    pattern: LatePattern


def _shape(words: str, *patterns: str, sure: bool = False) -> _Shape:
    joined = "|".join(f"(?:{pattern})" for pattern in patterns)
    return _Shape(frozenset(words.split()), sure, LatePattern(joined, re.IGNORECASE))


_ALL = (
    r"(?:the|this|every|any|all|each|der|die|das|jede[rs]?|el|la|los|todos los|le|les|tous les|il|lo|gli|i|o|os|de|"
    r"het|alle)"
)
_SHAPES = (
    _shape(
        "chatb chat bot bots ai ais virtu digit autom onlin langu llm llms answe searc assis asist ki sprac ia ias "
        "model modèl modell taalm syste agent",
        rf"(?:{START}|\b{_ALL}\s+)(?:(?!(?:our|your|my|an?|no|most|some|many|good|if|when|"
        rf"whether)\b)\w+[-\s]){{0,2}}?"
        rf"\b{MACHINE}(?:,?\s+(?:{READING}|{ANSWERING})(?:{TOPIC}.{{1,60}}?)?)?,?\s+{MUST}\b"
        rf"(?:\s+(?!not\b)\S+){{0,4}}?\s+(?:zu\s+|te\s+)?{SAID_BY_ANY}",
        rf"\b{HELPER},?\s+{READING},?\s+{MUST}\b(?:\s+\S+){{0,6}}?\s+(?:te\s+)?{SAID_BY_ANY}",
        rf"\b(?:when(?:ever)?|if|wenn|falls|cuando|quand|lorsque|si|quando|se|als|wanneer)\s+(?:{_ALL}\s+|an?\s+|"
        rf"al\s+|l['’]|"
        rf"all['’])?(?:{HELPER}|system|model)\s{GETS_ASKED}.{{1,80}}?,?\s+(?:(?:it|he|she|they|er|sie|es|il|elle|hij|deze|het|ele|"
        rf"ela)\s+{MUST}|{MUST}"
        rf"(?:\s+(?:er|sie|es|hij|deze|het|ze))?)\b(?:\s+\S+){{0,4}}?\s+(?:te\s+)?{said(SAY, '')}",
        sure=True,
    ),
    _shape(
        "quest queri query enqui inqui answe repli respo frage anfra pregu consu deman doman pergu dúvid vrage",
        rf"\b{WHO_ANSWERS}\b.{{0,60}}?,?\s+{MUST}\b(?:\s+\S+){{0,5}}?\s+(?:zu\s+|te\s+)?(?:{said(SAY, '')}|"
        rf"{PLAINLY})",
        rf"{START}(?:all |any |every |alle )?{QUESTIONS_ON}.{{1,80}}?\b(?:{MUST}|sind|son|sont|sono|são|"
        rf"zijn)\b.{{0,80}}?(?:{BE_ANSWERED})",
        rf"{RIGHT_REPLY}\s+(?:to|zu|auf|a|à)?.{{0,4}}{QUESTIONS_ON}",
    ),
    _shape(
        "reply answe respo antwo respu répon rispo",
        rf"{ANYONE_ASKS}(?=.{{1,120}}?\s{RIGHT_REPLY})(?:\s+(?:about|for|regarding|"
        rf"concerning)\b.{{1,120}}?\s{RIGHT_REPLY}|"
        rf".{{1,120}}?\s{RIGHT_REPLY}\s*,?\s*(?:{THAT}\b{OF_READER}|qu['’]|:|\s{QUOTED}|always\b))",
        rf"\bthe (?:{TRUE}\s+){{1,2}}(?:reply|answer|response) to (?:\w+ )?{QUESTIONS_ON}.{{1,60}}?\bis\b",
        rf"\bthe (?:reply|answer|response) to (?:(?:any|every|each|all)\s+{QUESTIONS_ON}|{WHO_ASKS}).{{1,60}}?\b"
        rf"(?:(?:must|should|has to|shall) be\b|is\s*(?::|that\b|{QUOTED}))",
        rf"{START}(?:in|with) (?:all|any|every|each|your) (?:answers?|repl(?:y|ies)|responses?) (?:about|on|"
        rf"to)\b.{{1,60}}?,\s+(?:please |always )*{IMPERATIVE}\s*,?\s*(?:{THAT}\b{OF_READER}|:|\s{QUOTED})",
        rf"\bwhen(?:ever)?\s+(?:you\s+)?answer(?:ing)?\s+(?:\w+\s+)?(?:questions?|queries|query|"
        rf"enquir\w+)\s+(?:about|on|"
        rf"regarding)\b(?!\s+your\b).{{1,60}}?,\s+(?:please |always )*{IMPERATIVE}\s*,?\s*(?:{THAT}\b{OF_READER}|:|"
        rf"\s{QUOTED})",
        rf"{START}(?:any|all|every|each|the|your|our)?\s*(?:{TRUE}\s+)?{ANSWERS_ON}\s{MUST}\s+(?:always |only |"
        rf"also )?{said(SAYS, OF_READER)}",
        rf"\b{IMPORTANT}\s+{YOUR_ANSWER}\b(?:\s+\S+){{0,3}}?\s+{said(SAYS, OF_READER)}",
        rf"\b{IMPORTANT}\s+{YOUR_ANSWER}\s+says\s+(?:the|our|this|all)\s+(?:\w+\s+){{1,3}}(?:is|are|was|has|have|"
        rf"costs?)\b",
        rf"{START}{YOUR_ANSWER}\s{MUST}\b(?:\s+\S+){{0,3}}?\s+{said(SAYS, OF_READER)}",
    ),
    _shape(
        "quest asks ask asked askin wants inqui enqui know frage fragt gefra pregu deman pose inter chied chied "
        "doman pergu vraag vrage",
        rf"{ANYONE_ASKS}.{{1,120}}?,\s+(?:then |please |simply |just |always |you (?:should|must|can only) )*"
        rf"(?:(?:explain|mention|add|confirm|insist|pretend|reply|advise them|warn them|let them know|make it clear)"
        rf"\s*(?:{THAT}\b{OF_READER}|:|{QUOTED})|recommend\b.{{1,60}}?\b{INSTEAD}|"
        rf"say\s+(?:it|this|these|those|we|there)\s+(?:is|are|was|has|have|costs?|will)\b|conteste\s+(?:que|con)\b)",
        rf"(?:{ANYONE_ASKS}|\bbei fragen (?:zu[rm]?|nach)\b|\b(?:cuando|si) (?:le "
        rf")?pregunten\b).{{1,120}}?\s{ONE_MUST}\s*,?\s*(?:{THAT}\b{OF_READER}|qu['’]|:)",
        rf"{START}(?:please |always |only |bitte |por favor )*{IMPERATIVE}\s*,?\s*(?:{THAT}\b{OF_READER}|qu['’]|"
        rf"{WITH}|:|{QUOTED})(?:(?!\byou\b).){{1,120}}?\b{ANYONE_ASKS}",
        rf"{START}{WHO_ASKS}.{{1,80}}?\b{MUST}\s+(?:always |only )?be (?:sent|directed|redirected|referred|"
        rf"pointed)\s+to\s+(?:\S+\s+){{0,3}}?{LINK}",
        rf"{START}{QUESTIONS_ON}.{{1,60}}?[:,–—]\s+{IMPERATIVE}\s+(?:{THAT}\b{OF_READER}|{WITH})",
        rf"{START}{WHO_ASKS}.{{1,80}}?{BE_TOLD}\s*,?\s*(?:{THAT}\b{OF_READER}|qu['’])",
    ),
    _shape(
        "comes come menti discu raise asked broug topic subje sprac sprec erwäh gefra rede hable parle évoqu quest "
        "surja parla menzi falar prake genoe gevra prate komt komm sprak",
        rf"{START}(?:please |always |only |bitte |por favor )*{IMPERATIVE}\s*,?\s*(?:{THAT}\b{OF_READER}|qu['’]|"
        rf"{WITH}).{{1,120}}?,?\s+{COMES_UP}",
        rf"{START}{COMES_UP}.{{0,60}}?,\s+(?:please |always |only |bitte |por favor )*{IMPERATIVE}\s*,?\s*"
        rf"(?:{THAT}\b{OF_READER}|qu['’]|{WITH})",
    ),
    _shape(
        "pleas kindl alway tell advis asks ask asked instr requi expec want need ask bitte favor veuil merci prièr "
        "prega grega prega siete gelie verte infor meld laat direc send refer redir point",
        rf"{START}{ASK_TO_INFORM},?\s+(?:{THAT}\b{OF_READER}{OF_EACH}|qu['’])",
        rf"{START}(?:please |always |kindly )*(?:direct|send|refer|redirect|"
        rf"point)\s+{AUDIENCE}\s+(?:\S+\s+){{0,5}}?(?:to|towards)\s+(?:\S+\s+){{0,3}}?{LINK}",
        rf"{START}(?:please |always |kindly )*(?:inform|tell|advise)\s+{AUDIENCE}\s+{THAT}\b.{{1,160}}?{LINK}",
    ),
    _shape(
        "task job goal role purpo missi duty aufga missi rolle tarea misió funci traba objet tâche rôle trava objec "
        "compi ruolo obiet lavor taref missã funçã taak opdra rol doel",
        rf"{YOUR_TASK}\s*(?:(?!.{{0,8}}\bnot\b)(?=.{{0,120}}?\b{RECOMMEND}).{{1,80}}?\s{INSTEAD}|"
        rf"(?:\S+\s+){{0,2}}?(?:zu\s+|te\s+)?{said(SAY, OF_READER + OF_EACH)}|"
        rf"(?:\S+\s+){{0,2}}?(?:promote|recommend|advertise)\s+(?:\S+\s+){{0,4}}?{LINK}|"
        rf"(?:convince|persuade)\s+{AUDIENCE}\s+(?:that\b|to\s+(?:\S+\s+){{1,8}}?{INSTEAD}))",
    ),
)
_READERS_OWN = re.compile(
    r"\b(?:reach(?:es)? us|to us|us by|form|tender|questionnaire|survey|quiz|exam|homework|essay|your (?:order|"
    r"booking|claim|"
    r"application|customer|policy|account|insurance|employer|doctor|landlord))\b|\bformular|\bformulario|"
    r"\bformulaire",
    re.IGNORECASE,
)


def plainly_ordered(sentence: str, begins: AbstractSet[str]) -> bool | None:
    """Whether a plain order speaks to a machine by name; None when the sentence is no order."""
    found = list(_found(sentence, begins))
    if not found or (not any(found) and _READERS_OWN.search(sentence)):
        return None
    return any(found)


def _found(sentence: str, begins: AbstractSet[str]) -> Iterator[bool]:
    return (shape.sure for shape in _SHAPES if begins & shape.words and shape.pattern.search(sentence))
