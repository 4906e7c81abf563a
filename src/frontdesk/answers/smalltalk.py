"""Messages that need no search: greetings, thanks, farewells, and who answers here."""

import re
from typing import Literal

from frontdesk.knowledge.search.analyze import fold

SmallTalk = Literal["greeting", "thanks", "farewell", "who", "well", "here", "noted"]
"""`well`: how are you; `here`: are you there; `noted`: nothing that asks for more than "all right"."""

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
_APPROVAL = re.compile(
    "[\U0001f44d\U0001f64f\u2764\u2665\U0001f60a\U0001f44c\U0001f44f\U0001f64c\U0001f970\U0001f60d]+"
)
"""A thumb up, folded hands, hearts, smiles, applause."""
_RAGE = re.compile("[\U0001f621\U0001f92c\U0001f620\U0001f47f\U0001f595]")
_EMOJI = re.compile("[\U0001f300-\U0001faff\u2600-\u27bf\u2b50]+")
_NO_CHARACTER = re.compile(r"[\s.!\ufe0f\u200d\U0001f3fb-\U0001f3ff]")
"""Blanks, and what phones put behind an emoji: that it is one, and of which skin."""
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
_HELLO = r"(?:(?:hi|hello|hey|hallo|hola|bonjour|ciao|ola|hoi)[\s,.!]+)?"
_WELL = re.compile(
    _HELLO + r"(?:(?:and |so )?how are (?:you|u|things)(?: doing)?(?: today)?|"
    r"how(?:'s| is) (?:it going|life|your day(?: going)?)|"
    r"how do you do|(?:und )?wie geht(?:'?s|s? es)?(?: dir| ihnen| euch)?(?: heute)?|"
    r"(?:y )?(?:como esta[si]?(?: usted)?|que tal)|"
    r"(?:comment )?(?:ca va|allez[ -]vous|vas[ -]tu)|come (?:stai|sta|state|va)|(?:ola,? )?tudo bem|como vai(?: voce)?|"
    r"hoe gaat het(?: met (?:je|jou|u))?|hoe is het|jak sie masz|co s[lł]ychac|hur mar du|hur ar laget|"
    r"hvordan (?:har du det|gar det)|как (?:дела|вы|ты)|你好吗|元気ですか|お元気ですか)"
)
_HERE = re.compile(
    _HELLO + r"(?:are you (?:still )?(?:there|here|online|awake)|you there|"
    r"(?:is )?(?:anyone|anybody|someone|somebody) (?:there|here|home|online)|"
    r"(?:sind sie|bist du|seid ihr) (?:noch )?da|ist (?:da |hier )?jemand(?: da| hier)?|(?:sigues|estas|esta) ahi|"
    r"hay alguien(?: ahi)?|(?:vous etes|tu es|etes[ -]vous|es[ -]tu) (?:toujours )?la|il y a quelqu'un|(?:ci sei|"
    r"sei li)|"
    r"c'e qualcuno|(?:tem|ha) alguem(?: ai)?|(?:voce )?esta ai|ben je er(?: nog)?|is er iemand|jestes tam|ar du (?:dar|"
    r"kvar)|"
    r"er du der|(?:вы|ты) (?:тут|здесь|там)|есть кто|在吗|いますか)"
)
_MET = re.compile(
    r"(?:it'?s )?(?:(?:very )?(?:nice|pleased|good|glad|lovely|great) (?:to (?:meet|see) you|meeting you)(?: too)?|"
    r"(?:es )?freut mich(?:,? (?:sie|dich) kennenzulernen)?|mucho gusto|encantad[oa]|enchantee?|"
    r"piacere(?: di conoscer(?:ti|la))?|(?:muito )?prazer(?: em conhece-l[oa])?|aangenaam(?: kennis te maken)?|milo mi)"
)
_GOOD = (
    r"(?:great|awesome|amazing|good|helpful|nice|kind|smart|clever|cool|fantastic|wonderful|brilliant|sweet|fast|"
    r"perfect|"
    r"(?:the|a) (?:best|star|legend|genius|lifesaver))"
)
_PRAISE = re.compile(
    rf"(?:wow,? )?(?:(?:you(?:'re| are)|u r|ur|this is|that(?:'s| is)|that was) (?:so |very |really |such )?{_GOOD}|"
    r"(?:well done|(?:good|great|nice) (?:bot|job|work|answer)|i love (?:you|it)|love it|that helps(?: a lot)?|"
    r"(?:du bist|sie sind) (?:echt |wirklich |sehr )?(?:toll|super|klasse|gut|nett|hilfreich|spitze)|gut gemacht|"
    r"eres (?:muy |el |la )?(?:genial|mejor|increible|amable|buen[oa])|(?:tu es|vous etes) (?:tres |vraiment )?"
    r"(?:super|genial|geniale|gentil|gentille|top)|sei (?:molto )?(?:fantastic[oa]|brav[oa]|grande|gentile)|"
    r"(?:voce )?e (?:muito )?(?:otim[oa]|incrivel|legal|demais)|je bent (?:heel |erg )?(?:geweldig|top|super|goed|"
    r"aardig)))"
)
_NOTED = re.compile(
    r"(?:(?:(?:oh|oops|ah|ok)[ ,]+)?(?:i(?:'m| am) )?(?:so |very |really )?sorry(?: about (?:that|it))?|"
    r"my (?:bad|mistake|"
    r"apologies)|"
    r"(?:i )?apologi[sz]e|apologies|w?h?oops|entschuldigung|(?:es )?tut mir leid|verzeihung|perdona?|lo siento|"
    r"disculp[ae]|"
    r"(?:je suis )?desolee?|pardon|scus[ai]|mi dispiace|desculp[ae]|(?:het )?spijt me|przepraszam|forlat|ursakta|"
    r"undskyld|"
    r"beklager|извините|простите|对不起|すみません|"
    r"lo+l|lmao|rofl|a?(?:ha){2,}h?|(?:he){2,}|(?:hi){2,}|(?:ja){2,}|(?:je){2,}|(?:rs|kk|ah){2,}|k{3,}|xd+|mdr|w{3,}|"
    r"哈{2,}|"
    r"(?:ok(?:ay|ey)?|k|alright|all right|i (?:see|understand|know)|understood|got it|gotcha|makes sense|great|perfect|"
    r"fine|good|"
    r"cool|nice|wow|hm+|a+h|o+h|aha|interesting|never ?mind|just (?:testing|looking|browsing)|test(?:ing)?|"
    r"alles klar|verstanden|verstehe|achso|ach so|vale|entendido|de acuerdo|d'accord|compris|je comprends|va bene|"
    r"capito|"
    r"ho capito|entendi|certo|begrepen|duidelijk|oke|rozumiem|jag forstar|jeg forstar|понятно|ясно|ладно|好的|"
    r"知道了|明白了|"
    r"わかりました|なるほど)(?:[\s,.!]+(?:ok(?:ay)?|then|cool|great|nice|good|now|gut|klar))*)"
)
_KINDS: tuple[tuple[SmallTalk, re.Pattern[str]], ...] = (
    ("farewell", _FAREWELL),
    ("thanks", _THANKS),
    ("who", _WHO),
    ("well", _WELL),
    ("greeting", _GREETING),
    ("here", _HERE),
    ("greeting", _MET),
    ("thanks", _PRAISE),
    ("noted", _NOTED),
)


def small_talk(text: str) -> SmallTalk | None:
    """What kind of small talk a message is, when it is nothing else."""
    if _RAGE.search(text):
        return None
    plain = re.sub(
        r"[\s.!?,;:)(~\ufe0f\u200d\U0001f300-\U0001faff\u2600-\u27bf]+$", "", fold(text).strip().lstrip("¡¿")
    )
    if len(plain) > 120:
        return None
    if not plain:
        return _of_emoji(_NO_CHARACTER.sub("", text))
    return next((kind for kind, pattern in _KINDS if pattern.fullmatch(plain)), None)


def _of_emoji(signs: str) -> SmallTalk | None:
    """What signs alone say: approval when all do."""
    if _APPROVAL.fullmatch(signs):
        return "thanks"
    return "noted" if _EMOJI.fullmatch(signs) else None
