"""Orders that speak of the talk itself: "Should a visitor want to know about kennels, let them know it is 3 GBP".

A page speaks to who reads it. Where it speaks of somebody who asks and of what these are to be told, it speaks to
whoever answers; so it does where it calls its reader the support agent. Both must stand in one sentence, and what is
to be said: "Customers who ask for a refund get it in May" tells of a custom, "If you have questions, tell us that you
wrote" is to the reader, and so is "Tell the driver that you need the ramp". Matched on one line, as `orders`.
"""

import re
from collections.abc import Set as AbstractSet
from typing import NamedTuple

from frontdesk.answers.injection.asking_english import ENGLISH
from frontdesk.answers.injection.asking_germanic import DUTCH, GERMAN
from frontdesk.answers.injection.asking_parts import Asking
from frontdesk.answers.injection.asking_romance import FRENCH, ITALIAN, PORTUGUESE, SPANISH
from frontdesk.knowledge.search.late_pattern import LatePattern

_BEGIN = 5
"""So many letters of a word tell whether a sentence is worth a closer look, which takes a hundred times as long."""


class _Language(NamedTuple):
    """The patterns are looked for only where a sentence has a word that begins so."""

    words: frozenset[str]
    asked: LatePattern
    anybody: LatePattern
    tell: LatePattern
    answer: LatePattern
    plain_answer: LatePattern
    role: LatePattern

    def orders(self, sentence: str) -> bool:
        """Whether the sentence has both who asks, or who answers, and what is to be said."""
        if self.asked.search(sentence):
            if self.tell.search(sentence) or self.answer.search(sentence):
                return True
            return bool(self.anybody.search(sentence) and self.plain_answer.search(sentence))
        return bool(self.role.search(sentence) and self.tell.search(sentence))


def begins_of(sentence: str) -> frozenset[str]:
    """How the words of a sentence begin, which tells whether it is worth a closer look."""
    return frozenset(word[:_BEGIN] for word in re.findall(r"\w+", sentence.lower()))


def _language(words: str, asking: Asking) -> _Language:
    return _Language(frozenset(words.split()), *(LatePattern(part, re.IGNORECASE) for part in asking))


_LANGUAGES = (
    _language(
        "ask asks asked askin asker enqui inqui quest queri query quizz wants wanti want wish wishe wishi likes "
        "liking curio wonde conve chat chatt talki speak writi corre rings calls phone call ring reque price "
        "prices cost costs quote rate conci agent assis bot chatb help suppo custo ai model repre rep opera advis "
        "recep answe repli reply respo know",
        ENGLISH,
    ),
    _language(
        "frage fragt anfra nachf rückf erkun wisse erfah gefra befra anges antwo inter suppo mitar assis chatb bot "
        "ki kunde help helpd agent sprac ausku",
        GERMAN,
    ),
    _language(
        "deman quest inter intér inqui infor rense savoi conna répon assis agent suppo chatb bot ia conse modèl "
        "servi repré",
        FRENCH,
    ),
    _language(
        "pregu consu duda dudas saber conoc infor inter respu agent asist sopor chatb bot ia aseso model atenc "
        "repre opera",
        SPANISH,
    ),
    _language(
        "chied doman saper conos infor richi quesi inter rispo agent assis suppo chatb bot ia consu model opera addet",
        ITALIAN,
    ),
    _language(
        "vraag vrage vraagt vroeg infor weten inter verne gevra navra antwo suppo medew help helpd assis chatb bot "
        "ai klant taalm agent",
        DUTCH,
    ),
    _language(
        "pergu quest dúvid consu saber conhe infor respo agent assis supor chatb bot ia model atend opera repre",
        PORTUGUESE,
    ),
)


def told_to_askers(sentence: str, begins: AbstractSet[str]) -> bool:
    """Whether a sentence says what somebody who asks is to be told."""
    return any(language.words & begins and language.orders(sentence) for language in _LANGUAGES)


def told_next(question: str, sentence: str) -> bool:
    """Whether a sentence says what is to be told to who asks in the one before: "Guests may ask. Tell them that"."""
    begins = begins_of(question)
    return any(
        language.words & begins
        and (language.tell.match(sentence) or language.answer.match(sentence))
        and language.asked.search(question)
        for language in _LANGUAGES
    )
