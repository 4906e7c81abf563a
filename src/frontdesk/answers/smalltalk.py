"""Messages that need no search: greetings, thanks, farewells, and who answers here."""

import re
from typing import Literal

from frontdesk.knowledge.search.analyze import fold

SmallTalk = Literal["greeting", "thanks", "farewell", "who"]

_NAME = r"(?:\s+(?:there|all|everyone|team|again|guys|zusammen|a todos|a tous|tutti))?"
_GREETING = re.compile(
    r"(?:hi+|hello+|hey+|hiya|howdy|greetings|good (?:morning|afternoon|evening|day)|hallo|moin|servus|"
    r"guten (?:tag|morgen|abend)|gruss gott|"
    r"hola|buenos dias|buenas(?: tardes| noches)?|bonjour|bonsoir|salut|coucou|ciao|salve|buongiorno|"
    r"buonasera|ola|oi|bom dia|boa tarde|"
    r"boa noite|goedemorgen|goedemiddag|goedendag|hoi|hej|hei|czesc|dzien dobry|привет|здравствуйте|"
    r"добрый день|merhaba|你好|您好|こんにちは|"
    r"안녕하세요|สวัสดี|مرحبا|नमस्ते)" + _NAME
    + r"(?:[\s,]+(?:how are you(?: doing)?(?: today)?|how'?s it going|wie geht(?:'s| es dir| es ihnen)|"
    r"como estas|que tal|ca va))?"
)  # fmt: skip
_THANK = (
    r"(?:thanks?(?: you)?|thank u|thx|ty|cheers|much appreciated|danke(?: schon| sehr)?|vielen dank|"
    r"gracias|muchas gracias|merci(?: beaucoup)?|"
    r"grazie(?: mille)?|obrigad[oa]|muito obrigad[oa]|dank je(?: wel)?|bedankt|tack|takk|tak|dziekuje|"
    r"спасибо|tesekkurler|谢谢|謝謝|"
    r"ありがとう(?:ございます)?|감사합니다|ขอบคุณ|شكرا)"
)
_THANKS = re.compile(
    r"(?:(?:ok(?:ay)?|alright|all right|great|perfect|fine|awesome|cool|super|good|nice|prima|vale|va bene|got it|"
    r"yes|no|that helps|that'?s (?:it|all|great|fine|ok)|that is (?:fine|ok|all))"
    r"[\s,.!]+)*" + _THANK + r"(?:[\s,.!]+(?:" + _THANK
    + r"|a lot|so much|very much|again|for (?:the|your) (?:help|answer|info|information|support)|"
    r"that'?s (?:it|all)|that helps|bye|you))*"
)  # fmt: skip
_FAREWELL = re.compile(
    r"(?:bye(?:[\s-]?bye)?|goodbye|good night|see (?:you|ya)(?: later| soon)?|have a (?:nice|good|"
    r"great) (?:day|one|evening|weekend)|take care|"
    r"tschuss|auf wiedersehen|bis bald|adios|hasta (?:luego|pronto)|au revoir|a bientot|arrivederci|"
    r"a presto|tchau|ate logo|tot ziens|doei|"
    r"пока|до свидания|再见|さようなら)"
)
_APPROVAL = re.compile("[\U0001f44d\U0001f64f\u2764\U0001f60a]")  # A thumb up, folded hands, a heart, a smile.
_BEING = (
    r"(?:(?:a|an|un|una|ein|een|really)\s)*(?:real\s|actual\s)?(?:bot|robot|roboter|chatbot|ai|ki|machine|computer|"
    r"(?:ai )?assistant|human(?: being)?|person|persona|mensch|mens|humano|umano|humain|real)"
)
_WHO = re.compile(
    r"(?:(?:hi|hello|hey|hallo|hola|bonjour|ciao)[\s,.!]+)?(?:(?:who|what) are you|what can you do|"
    r"what(?:'s| is) your name|are you " + _BEING + "(?: or " + _BEING
    + r")?|(?:is this|am i (?:talking|speaking|chatting) (?:to|with)) " + _BEING
    + r"|wer (?:bist du|sind sie)|(?:bist du|sind sie) " + _BEING + "|wie heiss(?:t du|en sie)|eres " + _BEING
    + r"|quien (?:eres|es usted)|qui (?:etes[ -]vous|es[ -]tu)|(?:etes|es)[ -](?:vous|tu) " + _BEING
    + "|chi sei|sei " + _BEING + "|quem (?:es|e voce)|wie ben je|ben je " + _BEING
    + r"|kim jestes|vem ar du|hvem er du|кто (?:ты|вы)|你是谁|あなたは誰(?:ですか)?)"
)  # fmt: skip


def small_talk(text: str) -> SmallTalk | None:
    """What kind of small talk a message is, when it is nothing else."""
    plain = re.sub(r"[\s.!?,;:)(~\U0001f300-\U0001faff\u2600-\u27bf]+$", "", fold(text).strip().lstrip("¡¿"))
    if len(plain) > 120:
        return None
    if not plain and _APPROVAL.search(text):
        return "thanks"
    if _FAREWELL.fullmatch(plain):
        return "farewell"
    if _THANKS.fullmatch(plain):
        return "thanks"
    if _WHO.fullmatch(plain):
        return "who"
    return "greeting" if _GREETING.fullmatch(plain) else None
