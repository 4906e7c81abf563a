"""Which sentences of a message ask, so that each can be answered, in their order, whatever is said around them."""

import re
from collections.abc import Sequence
from itertools import pairwise

from frontdesk.answers.asked.courtesies import is_courtesy
from frontdesk.answers.asked.enumerated import items
from frontdesk.answers.asked.named_only import named_alone, only_names
from frontdesk.answers.asked.smalltalk import UNLESS_TOLD, small_talk
from frontdesk.knowledge.search.analyze import fold
from frontdesk.knowledge.search.late_pattern import LatePattern

OPENERS = (
    r"(?:what(?:'s)?|how|when|where(?:'s)?|which|who|whom|whose|why|do|does|did|is|are|was|were|can|could|will|would|"
    r"should|may|am|have|has|was|wie|wann|wo|wer|wen|wem|warum|welche[rsn]?|wieso|kann|konnen|können|gibt|habt|haben|ist|"
    r"sind|liefern|qué|que|cuál|cual|cuáles|cómo|como|cuándo|cuando|dónde|donde|quién|cuánto|cuanto|cuánta|puedo|pueden|"
    r"hacen|tienen|hay|quel|quelle|quels|quelles|comment|quand|où|qui|combien|pourquoi|puis-je|est-ce|avez-vous|"
    r"livrez-vous|che|quale|quali|come|dove|quando|chi|quanto|quanta|posso|avete|spedite|qual|quais|onde|quem|vocês|wat|"
    r"hoe|hoeveel|waar|wanneer|welke|kan|kunnen|hebben|zijn|darf|durfen|dürfen|muss|mussen|müssen|seid|nehmt|nehmen|"
    r"akzeptiert|bietet|braucht|brauche|wieviel|welchen|peut-on|acceptez-vous|prenez-vous|faites-vous|fermez-vous|"
    r"ouvrez-vous|êtes-vous|etes-vous|podemos|aceptan|aceptáis|aceptais|abren|abrís|está|están|estan|cobran|necesito|"
    r"accettate|siete|c'è|moet|mag|accepteren|podem|aceitam)"
)
AND = r"(?:and|und|y|e|et|en|also)(?:\s+(?:also|auch|también|aussi|anche|também|ook))?"
_LED = (
    r"(?:(?:until|till|from|at|bis|ab|seit|um|von|mit|de|a|à|en|hasta|desde|con|por|jusqu'à|par|avec|da|"
    r"di|fino a|per|em|"
    r"até|om|tot|vanaf|met) )?"
)
"""Before the word that asks: "a qué hora", "de combien", "bis wann"."""
_NEXT = re.compile(rf"(?<=[?？])\s+(?=\S)|(?:[,;]|(?<!\s))\s+{AND}\s+(?={_LED}{OPENERS}\b)|\n+", re.IGNORECASE)
_INVERTED = (
    r"(?:(?:what|when|where|who|how|which(?: \w+)?|what \w+|how \w+|wie|wann|wo|wer|was|wie \w+|que|cual(?:es)?|cuanto|"
    r"cuando|donde|como|quand|ou|combien|comment|quando|dove|quanto|come|onde|wat|wanneer|waar|hoe|hoeveel)"
    r"(?:'s| (?:is|are|do|does|did|can|could|will|would|should|was|were|ist|sind|kostet|kosten|kann|konnen|darf|"
    r"muss|haben|es|son|esta|estan|cuesta|cuestan|puedo|est|sont|coute|coutent|puis-je|e|sono|costa|costano|posso|"
    r"custa|custam|sao|kost|kosten|zijn|kan|mag))|(?:do|does|can|could|is|are|will|may|should) (?:i|you|we|it|they|the|"
    r"there)|(?:kann|darf|muss) (?:ich|man)|(?:gibt es|haben sie|habt ihr)|(?:puedo|hay|tienen)|(?:puis-je|avez-vous|"
    r"est-ce)|(?:posso|avete|c'e)|(?:tem|ha)|(?:kan|mag) ik|hebben jullie)(?![\w-])"
)
"""How a question begins, and no clause of another one ("when I arrive, where do I go?")."""
_ANNOUNCED = (
    r"(?!(?:do|can|could|would|will) (?:you|u) (?:please )?(?:know|tell|say|explain|check|confirm)(?: me| us)?[,;]|"
    r"(?:wissen sie|weisst du|konnen sie mir sagen|saben|sabe|savez-vous|sapete|sabem|weten jullie|weet u)[,;])"
)
"""What only announces a question."""
_BEGINS = re.compile(rf"[\s¿¡]*(?:(?:hi|hello|hey|hallo|hola|bonjour|ciao)[, !]+)?{_ANNOUNCED}{_INVERTED}")
_LISTED = re.compile(rf"[,;]\s+(?=[¿]?{_INVERTED})")
"""Between questions of which only the last is joined by "and"."""
_JOINED = re.compile(rf"^{AND}\s+(?={_LED}{OPENERS}\b)", re.IGNORECASE)
"""What joins a question to those before it, and is no part of it."""
_ASKS = re.compile(rf"\s*[¿¡]?(?:(?:and|und|y|e|et|en|so|or)\s+)?{_LED}{OPENERS}\b", re.IGNORECASE)
_SENTENCE = re.compile(r"(?<=[.!?？。])\s+|\n+|(?<=\w)[:;]\s+|(?<=\w)\s+[-–—]\s+")
_EMBEDDED = re.compile(
    r"\b(?:tell me|know|wonder(?:ing)?|find out|ask(?:s|ed|ing)?(?: me| us| you)?(?: about)?|check|explain|curious|"
    r"wissen|sagen|fragen?|fragt|saber|decirme|preguntar|savoir|dire|demander|sapere|dirmi|saber|weten|vragen)[,:]? "
    r"(?:if |whether |ob |si |se |of )?"
    rf"(?P<asks>(?:if |whether )?(?:{OPENERS}|i|you|we)\b.+)",
    re.IGNORECASE | re.DOTALL,
)
_LEAD_IN = re.compile(
    r"^(?:actually|also|so|well|anyway|btw|by the way|okay|ok|right|one more thing|another thing|hi|hello|hey|hallo)\b"
    r"[, ]+",
    re.IGNORECASE,
)
_GOES_ON = re.compile(
    r"(?:of|for|in|on|at|with|without|to|from|by|about|during|after|before|the|an?|my|your|our|this|these|those|"
    r"von|für|in|im|mit|ohne|zu|zum|zur|nach|aus|bei|am|der|die|das|den|dem|des|eine?[nmrs]?|meine?[nmrs]?|ihre?[nmrs]?|"
    r"de|del|para|con|sin|por|el|la|los|las|una?|mi|su|du|des|pour|avec|sans|chez|le|les|une?|mon|ma|mes|votre|vos|"
    r"di|del|della|per|il|lo|gli|van|voor|met|naar|het|een|mijn)\b"
)
"""Begins the rest of a sentence rather than a sentence."""
_IN_THE_MIDDLE = LatePattern(
    rf"(?!\S+ (?:are|is|sind|ist|est) \S+$)(?:^|.*\s)(?:{OPENERS}|{_GOES_ON.pattern[:-2]}|"
    r"i|you|we|it|ich|sie|wir|es|tu|vous|nous|il|and|or|und|oder)",
    re.IGNORECASE | re.DOTALL,
)
"""What no sentence ends with, but "where are you": it goes on."""
_LED_IN = r"(?:(?:and|und|y|et|e|en|so|hi|hello|hey|hallo|hola|ok|also)[, ]+)?"
_MEASURES = LatePattern(
    rf"{_LED_IN}(?:"
    r"how (?:much|many|old|long|far|big|high|tall|wide|deep|heavy|large|late|early|soon|often|fast|expensive)|"
    r"what (?:time|kind|sort|type|size)|wie (?:viele?|alt|lange|weit|gross|hoch|schwer|spat|fruh|oft|teuer)|wieviele?|"
    r"um wie ?viel uhr|was (?:kostet|kosten)|(?:a )?que hora|cuanto (?:cuestan?|vale)|combien (?:coutent|coute|de)|"
    r"quel age|quanto costa(?:no)?|quanto custam?|che ora|hoe (?:oud|ver|groot|hoog|laat|vroeg|vaak|duur))"
)
"""Asks how much alone: of what is on its way."""
_OBJECT_TO_COME = re.compile(
    rf"{_LED_IN}(?:"
    r"(?:do|does|did|can|could|may|will|would|must|should) (?:i|you|u|we|they)|(?:kann|darf|muss|konnen|durfen) (?:ich|"
    r"man|wir)|(?:puedo|podemos|se puede)|(?:puis-je|peut-on|on peut|je peux)|(?:posso|possiamo|si puo)|"
    r"(?:kan|mag|moet) (?:ik|je|men)) "
    # What may be all of a question.
    r"(?!(?:deliver|ship|open|close|cancel|park|smoke|smoking|swim|eat|stay|sleep|speak|help|stornieren|parken|rauchen|"
    r"cancelar|aparcar|fumar|annuler|fumer|stationner|annullare|parcheggiare|fumare|annuleren|parkeren|roken)\b)[\w'-]+"
)
"""Asks whether something may be done, and not yet with what: "do you allow", "can i bring"."""
_INVERTS = re.compile(r"(?:is|are|was|were|do|does|did|can|could|may|must|will|would|should|has|have)\b")
"""Behind "how much" it begins no question: "how much", "is the puffin"."""
_TOPIC = re.compile(
    r"(?:(?:hi|hello|hey|ok|so|hallo|hola|bonjour|ciao)[, ]+)?"
    # A question that is announced, and what it, or the visitor's concern, is about.
    r"(?:(?:i(?:'ve| have)?(?: got)? )?(?:a |an |some |another |one )?(?:quick )?(?:questions?|query|enquiry|inquiry) |"
    r"it(?:'s| is) |this is |that'?s |i(?:'m| am) (?:writing|asking|calling|here) |"
    r"(?:ich habe )?(?:eine |meine )?(?:kurze )?frage |es (?:geht|handelt sich) |(?:tengo )?una (?:pregunta|duda) |es |"
    r"(?:j'ai )?une question |c'est |(?:ho )?una domanda |(?:tenho )?uma pergunta |e |(?:ik heb )?een vraag |het gaat |"
    r"(?:mam )?pytanie |chodzi |(?:jag har )?en fraga |det (?:galler|handlar|handler|gjelder|drejer sig) |"
    r"(?:jeg har )?et sp[oø]rsmal |(?:у меня )?вопрос |это )?"
    r"(?:about|regarding|concerning|with regards? to|in regards? to|re:?|um|wegen|bezuglich|betreffend|zu[mr]?|sobre|"
    r"acerca de|respecto a|referente a|au sujet d[eu]|a propos d[eu]|concernant|riguardo|a proposito di|sull?[ao]?|"
    r"a respeito d[eoa]|over|betreffende|omtrent|w sprawie|dotyczy|om|angaende|vedrorende|vedrørende|о|об|про|насчет|"
    r"насчёт|по поводу) .+|"
    # Whom or what one has, or is.
    r"(?:i|we)(?:'ve| have)(?: got)? (?!(?:\w+ )?(?:questions?|problems?|issues?|trouble|to|been|not)\b)"
    r"(?:an?|my|two|three|\d+) .+|(?:i(?:'m| am)|we(?:'re| are)) an? .+|(?:ich habe|wir haben) (?:eine?[nm]?|zwei) "
    r"(?!(?:\w+ )?(?:fragen?|problem\w*)\b).+|(?:tengo|tenemos) una? (?!(?:pregunta|duda|problema|consulta)\b).+|"
    r"(?:j'ai|nous avons) une? (?!(?:question|probleme)\b).+|(?:ho|abbiamo) una? (?!(?:domanda|problema)\b).+|"
    r"(?:tenho|temos) uma? (?!(?:pergunta|duvida|problema)\b).+|(?:ik heb|we hebben) een (?!(?:vraag|probleem)\b).+"
)
_MOST_OF_A_TOPIC = 12
"""Words; a longer one says more than what the next question is about."""
MOST = 8
"""So many questions of one message are answered one by one; more are one question again."""


def apart(message: str) -> list[str]:
    """The questions of a message in their order, each with what is said before it; the message itself when it asks one
    thing, or more than `MOST`. What numbers or dots them is left out."""
    parts: list[str] = []
    waiting = ""
    listed = items(message, asks)
    named = named_alone(message) if len(listed) == 1 else []
    if 1 < len(named) <= MOST and not any(map(begins_to_ask, named)):
        return named
    message = listed[0] if len(listed) == 1 else message
    pieces = [each for item in listed for part in _NEXT.split(item) for each in _listed(part)]
    for piece in (part.strip(" ,;") for part in pieces if part.strip(" ,;")):
        if is_courtesy(piece):
            continue
        if not asks(piece):
            waiting = f"{waiting} {piece}".strip()
            continue
        parts.append(_asked(f"{waiting} {_JOINED.sub('', piece, count=1)}".strip()))
        waiting = ""
    if waiting or not 1 < len(parts) <= MOST or any(len(part.split()) < 2 and not only_names(part) for part in parts):
        return [message]
    return parts


def _listed(piece: str) -> list[str]:
    """The questions of a sentence that only commas part, each of which begins as a question of its own does."""
    plain = fold(piece)
    if len(plain) != len(piece) or _BEGINS.match(plain) is None:
        return [piece]
    cuts = [0, *(found.end() for found in _LISTED.finditer(plain)), len(piece)]
    return [piece[start:end] for start, end in pairwise(cuts)]


def _asked(part: str) -> str:
    """A question with the mark that the last of several has for all: without it, it is farther from its answer."""
    return f"{part}?" if part[-1:].isalnum() else part


def in_turn(messages: Sequence[str]) -> list[str]:
    """The questions of a burst in their order, each with the topic that was named before it.

    "I have a question", "about my rabbit", "does it need food?" is one question, as if it had been one message.
    """
    whole = joined(messages)
    topics: list[str] = []
    told: list[str] = []
    for text in [each for each in whole if small_talk(each) in (None, *UNLESS_TOLD)] or whole:
        if names_topic(text):
            topics.append(text)
        elif asks(text):
            told.append(" ".join([*map(_ended, topics), text]))
            topics = []
        else:
            told.append(text)
    return [each for part in [*told, *topics] for each in apart(part)]


def names_topic(message: str) -> bool:
    """Whether a message asks nothing, and says what the next one is about: "about my rabbit", "I have a rabbit"."""
    plain = fold(message).strip(" .!,;")
    return not asks(message) and len(plain.split()) <= _MOST_OF_A_TOPIC and _TOPIC.fullmatch(plain) is not None


def goes_on(message: str) -> bool:
    """Whether a message is the beginning of what is asked, so that more of it is on its way: "what does"."""
    begun = message.strip()
    return names_topic(begun) or (small_talk(begun) is None and _breaks_off(begun))


def _breaks_off(begun: str) -> bool:
    """Whether what was said ends where no sentence does."""
    if not begun[-1:].isalnum():
        return False
    return _IN_THE_MIDDLE.fullmatch(begun) is not None or _measures(begun) or _lacks_object(begun)


def _measures(begun: str) -> bool:
    return _MEASURES.fullmatch(fold(begun)) is not None


def _lacks_object(begun: str) -> bool:
    return _OBJECT_TO_COME.fullmatch(fold(begun)) is not None


def _ended(text: str) -> str:
    return text if text[-1:] in ".!" else f"{text.rstrip(' ,;:')}."


def joined(messages: Sequence[str]) -> list[str]:
    """The messages of a burst, a sentence that was sent in pieces as one."""
    whole: list[str] = []
    in_pieces = False
    for message in messages:
        unfinished = bool(whole) and whole[-1][-1:].isalnum() and small_talk(whole[-1]) is None
        if unfinished and _goes_on(message, whole[-1], in_pieces=in_pieces):
            in_pieces = in_pieces or _breaks_off(whole[-1])
            whole[-1] += f" {message}"
        else:
            in_pieces = False
            whole.append(message)
    return whole


def _goes_on(message: str, begun: str, *, in_pieces: bool) -> bool:
    """Whether a message is the rest of a sentence that was begun; `in_pieces` when that was broken off before.

    The mark at its end may be the sentence's: "what does", "a trial", "lesson cost?".
    """
    if not message[:1].islower() or small_talk(message) is not None:
        return False
    if not is_question(message) or (_measures(begun) and _INVERTS.match(message) is not None):
        return True
    broken_off = in_pieces or _GOES_ON.match(message) is not None or _breaks_off(begun)
    return broken_off and begins_to_ask(begun) and not begins_to_ask(message)


def heard(message: str) -> tuple[list[str], str]:
    """What a message tells, without courtesies, and the one sentence of it that asks; all of it where none does."""
    sentences = [each.strip() for each in _SENTENCE.split(message) if each.strip()]
    told = [each for each in sentences if not is_courtesy(each)]
    asking = [each for each in told if is_question(each) and len(each.split()) > 1]
    if not asking and len(told) == 1 and (embedded := _EMBEDDED.search(told[0])) is not None:
        return [], embedded["asks"]
    if len(asking) != 1:
        return [], " ".join(told) if told and len(told) < len(sentences) else message
    return [each for each in told if each is not asking[0]], _LEAD_IN.sub("", asking[0], count=1)


def asks(text: str) -> bool:
    """Whether any sentence of a text asks something."""
    return any(is_question(each) for each in _SENTENCE.split(text))


def is_question(text: str) -> bool:
    """Whether a text asks something by its mark or its first word."""
    return text.rstrip().endswith(("?", "？")) or begins_to_ask(text)


def begins_to_ask(text: str) -> bool:
    """Whether a text begins as a question does: "also for companies?" asks by its mark alone."""
    return _ASKS.match(text) is not None
