"""Messages that need no search: greetings, thanks, farewells, who answers here, and in which languages."""

import re
from typing import Literal

from frontdesk.answers.asked.fillers import FILLER
from frontdesk.answers.asked.languages_asked import SPEAKS
from frontdesk.answers.asked.taking_back import TAKEN_BACK
from frontdesk.knowledge.search.analyze import fold
from frontdesk.knowledge.search.late_pattern import LatePattern

SmallTalk = Literal["greeting", "thanks", "farewell", "who", "helps", "speaks", "well", "here", "noted"]
"""`helps`: what can you help me with; `speaks`: do you speak Spanish; `well`: how are you; `here`: are you there;
`noted`: nothing that asks for more than "all right"."""

UNLESS_TOLD: frozenset[SmallTalk | None] = frozenset({"who", "helps", "speaks"})
"""What is small talk only where the company's own pages say nothing of it."""

_NAME = r"(?:\s+(?:there|all|everyone|team|again|guys|zusammen|a todos|a tous|tutti))?"
_GREETING = re.compile(
    r"(?:hi+|hello+|hey+|hiya|howdy|greetings|good (?:morning|afternoon|evening|day)|hallo|moin|servus|"
    r"guten (?:tag|morgen|abend)|gruss (?:gott|dich|euch)|gruezi|hallochen|"
    r"hola|(?:muy )?buenos dias|buen dia|buenas(?: tardes| noches)?|bonjour|bonsoir|salut|coucou|ciao|salve|"
    r"buon ?giorno|buona ?sera|buon pomeriggio|ola|oi|bom dia|boa tarde|"
    r"boa noite|goede ?(?:morgen|middag|nacht)|goede[nr]?avond|goeiemorgen|goedendag|"
    r"hoi|hej|hei|czesc|dzien dobry|привет|здравствуйте|"
    r"добрый день|merhaba|你好|您好|こんにちは|"
    r"안녕하세요|สวัสดี|مرحبا|नमस्ते)" + _NAME
    + r"(?:[\s,]+(?:how are you(?: doing)?(?: today)?|how'?s it going|wie geht(?:'s| es dir| es ihnen)|"
    r"como estas|que tal|ca va))?"
)  # fmt: skip
_THANK = (
    r"(?:(?:many |big )?thanks?(?: you| u)?(?: kindly)?|thn?x|tnx|ty(?:sm|vm)?|ta|cheers|(?:much |"
    r"i )?appreciated?(?: it| that)?|"
    r"danke(?:schon| schon| sehr)?|(?:vielen|besten|herzlichen|tausend|lieben) dank|"
    r"(?:muchas |muchisimas |mil |un millon de )?gracias|(?:mille |grand )?merci(?: beaucoup| bien| infiniment)?|"
    r"(?:mille |tante )?grazie(?: mille)?|(?:ti|la) ringrazio|(?:muito )?obrigad[oa]|valeu|"
    r"(?:hartelijk )?dank (?:je|u)(?: ?wel)?|dankjewel|hartelijk dank|bedankt|tack(?: sa mycket)?|"
    r"(?:tusen |mange )?takk?|dzieki|dziekuje|(?:большое )?спасибо(?: большое)?|tesekkurler|谢谢|謝謝|"
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
    r"great|lovely) (?:day|one|evening|weekend|night|time)|take care|cya|ttyl|(?:i(?:'ve)? )?(?:got to|gotta|must) go|"
    r"tschuss(?:i)?|auf wiedersehen|auf wiederschauen|bis (?:bald|dann|spater|morgen)|(?:einen )?schonen (?:tag|"
    r"abend)(?: noch)?|"
    r"schones wochenende|adios|chau|nos vemos|hasta (?:luego|pronto|manana|la vista)|que tengas? (?:un |"
    r"una )?buena? (?:dia|tarde|noche)|"
    r"au revoir|a bientot|a plus(?: tard)?|bonne (?:journee|soiree|nuit)|arrivederci|buona (?:giornata|serata|"
    r"notte)|a dopo|"
    r"a presto|tchau|ate (?:logo|mais)|tot (?:ziens|straks|gauw)|(?:fijne|prettige) (?:dag|avond)|doei|"
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
_WHO = LatePattern(
    r"(?:(?:hi|hello|hey|hallo|hola|bonjour|ciao)[\s,.!]+)?(?:(?:who|what) are you|"
    r"what(?:'s| is) your name|are you " + _BEING + "(?: or " + _BEING
    + r")?|(?:is this|am i (?:talking|speaking|chatting) (?:to|with)) " + _BEING
    + r"|wer (?:bist du|sind sie)|(?:bist du|sind sie) " + _BEING + "|wie heiss(?:t du|en sie)|eres " + _BEING
    + r"|quien (?:eres|es usted)|qui (?:etes[ -]vous|es[ -]tu)|(?:etes|es)[ -](?:vous|tu) " + _BEING
    + "|chi sei|sei " + _BEING + "|quem (?:es|e voce)|wie ben je|ben je " + _BEING
    + r"|kim jestes|vem ar du|hvem er du|кто (?:ты|вы)|你是谁|あなたは誰(?:ですか)?)"
)  # fmt: skip
_HELPS = LatePattern(
    r"(?:(?:hi|hello|hey|hallo|hola|bonjour|ciao)[\s,.!]+)?(?:(?:so )?(?:"
    r"what (?:all )?(?:(?:can|do|could) (?:you|u) (?:do|help|know)|can i ask)(?: (?:here|you|for me|me|us|people))*"
    r"(?: (?:with|about|on))?|"
    r"(?:with )?what (?:kinds? of |sorts? of )?(?:things?|topics?|questions?|stuff) (?:can|do) (?:you|i) "
    r"(?:help|answer|know|do|ask)(?: (?:me|you))?(?: (?:with|about|on))?|how can you help(?: me| us)?|"
    r"what (?:are )?you(?:r)? (?:able to (?:do|help(?: me)? with)|capabilities)|what (?:is|are) you (?:good )?for)|"
    r"(?:wobei|womit|wie|bei was) (?:kannst du|konnen sie|konnt ihr) (?:mir |uns )?(?:alles )?helfen|"
    r"was (?:kannst du|konnen sie)(?: alles)?(?: (?:fur mich|fur uns))?(?: tun| machen)?|"
    r"was kann ich (?:dich|sie|euch)?(?: alles| hier)? ?fragen|"
    r"(?:en|con) que (?:me )?(?:puede|puedes|pueden|podria)s?(?: usted)? ayudar(?:me)?|que (?:puede|puedes) hacer"
    r"(?: por mi)?|que puedo preguntar(?:te|le)?|"
    r"(?:en quoi|comment) (?:pouvez[ -]vous|peux[ -]tu|tu peux|vous pouvez) m'aider|que (?:peux[ -]tu|"
    r"savez[ -]vous|sais[ -]tu|pouvez[ -]vous) faire(?: pour moi)?|"
    r"(?:in|con|per) (?:che )?cosa (?:mi )?(?:puo|puoi|potete) (?:aiutarmi|aiutare)|come (?:mi )?(?:puoi|puo) "
    r"aiutar(?:e|mi)|(?:che )?cosa (?:sai|puoi|puo) fare(?: per me)?|"
    r"(?:em|com) (?:o )?que (?:voce )?(?:pode|podes) (?:me )?ajudar(?:-me)?|como (?:voce )?pode (?:me )?ajudar|"
    r"o que (?:voce )?(?:pode|sabe) fazer(?: por mim)?|"
    r"waarmee (?:kun je|kunt u|kan je) (?:me|mij) helpen|wat (?:kun je|kunt u|kan je)(?: allemaal)?"
    r"(?: voor (?:me|mij))?(?: doen)?|w czym (?:mozesz|moze pan|moze pani) (?:mi )?pomoc|co (?:potrafisz|umiesz)|"
    r"vad kan du (?:hjalpa (?:mig|till) med|gora)|hva[d]? kan du (?:hj[aæe]lpe?(?: (?:mig|meg))? med|gj?[oø]re)|"
    r"(?:с чем|чем) (?:ты|вы) (?:можешь|можете) (?:мне )?помочь|что (?:ты|вы) (?:умеешь|умеете|можешь|можете)|"
    r"你(?:能|可以|会)(?:帮我)?(?:做|干)?(?:什么|些什么|啥)|何ができます?か?"
    r")"
)
"""Asks what may be asked."""
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
_CALLED = (
    r"(?!\w+(?:ed|ing|ish|ese|ful|less|[bgt]le|ous|ry|[cdglns]ian|ican|erman)\b|(?:French|Dutch|Swiss|Greek|Vegan|Muslim|"
    r"Deaf|Blind|Ill|Sick|New|Late|Here|Lost|Pregnant|Diabetic|Celiac|Coeliac)\b)[A-Z][a-zß-öø-ÿ]+"
)
_INTRODUCED = re.compile(
    r"(?:(?:[Hh]i|[Hh]ello|[Hh]ey|[Hh]allo|[Hh]ola|[Bb]onjour|[Cc]iao)[\s,.!]+)?(?:"
    r"[Ii](?:['’]?m| am)|[Mm]y name(?:['’]s| is)|[Ii]ch hei(?:ß|ss)e|[Mm]ein [Nn]ame ist|[Mm]e llamo|[Ss]oy|"
    rf"[Jj]e m['’]appelle|[Mm]i chiamo|[Ii]k heet|[Mm]ijn naam is) {_CALLED}(?:[ -]{_CALLED})?[\s.!]*"
)
"""Who says no more than a name, which the capital tells from "I'm lost"; "I'm Irish" says what one is."""
_GOOD = (
    r"(?:great|awesome|amazing|good|helpful|nice|kind|smart|clever|cool|fantastic|wonderful|brilliant|sweet|fast|"
    r"perfect|"
    r"(?:the|a) (?:best|star|legend|genius|lifesaver))"
)
_PRAISE = re.compile(
    rf"(?:wow,? )?(?:(?:you(?:'re| are)|u r|ur|this is|that(?:'s| is)|that was) (?:so |very |really |such )?{_GOOD}|"
    r"(?:well done|(?:good|great|nice) (?:bot|job|work|answer)|i love (?:you|it)|love it|"
    r"(?:that|this|it|which|you(?:'ve)?)(?: all| has| have)?(?: really| already| certainly)? help(?:s|"
    r"ed)(?: me)?(?: a lot| a bit| out)?|"
    r"(?:that was|very|really|so) helpful|that(?:'s| is) (?:exactly |just )?what i (?:needed|wanted)(?: to know)?|"
    r"das (?:hilft|hat)(?: mir)?(?: sehr| schon)?(?: weiter)?(?: geholfen)?|(?:eso |me )?(?:ha )?ayudado mucho|"
    r"(?:ca|cela) (?:m'a )?aidee?(?: beaucoup)?|"
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
    r"fine|good|excellent|brilliant|wonderful|amazing|awesome|fantastic|lovely|sounds (?:good|great|fine)|fair enough|"
    r"good to know|will do|no (?:problem|worries)|not a problem|(?:you(?:'re| are) )?(?:very |most |always )?welcome|"
    r"forget (?:it|about it)|that(?:'s| is| was|'ll be| will be) (?:it|all)(?: i (?:need|needed|wanted)(?: to know)?)?|"
    r"cool|nice|wow|hm+|a+h|o+h|aha|interesting|never ?mind|just (?:testing|looking|browsing)|test(?:ing)?|"
    r"gern(?:e)?(?: geschehen)?|kein problem|keine ursache|schon gut|super|prima|klasse|toll|perfekt|wunderbar|"
    r"de nada|no hay de que|genial|perfecto|excelente|estupendo|muy bien|de rien|je (?:vous|t)'?en prie|parfait|"
    r"tres bien|genial|prego|di niente|perfetto|ottimo|benissimo|perfeito|otimo|muito bem|graag gedaan|prima|mooi|"
    r"alles klar|verstanden|verstehe|achso|ach so|vale|entendido|de acuerdo|d'accord|compris|je comprends|va bene|"
    r"capito|"
    r"ho capito|entendi|certo|begrepen|duidelijk|oke|rozumiem|jag forstar|jeg forstar|понятно|ясно|ладно|好的|"
    r"知道了|明白了|"
    r"わかりました|なるほど)(?:[\s,.!]+(?:ok(?:ay)?|then|cool|great|nice|good|now|gut|klar))*)"
)
_HELP = LatePattern(
    r"(?:(?:please |can you |could you |would you |pls )*help(?: me)?(?: out)?(?: please)?|"
    r"i(?:'m| am)? (?:need|looking for|want|would like|could use) (?:some |your |a little )?(?:help|assistance)|"
    r"i(?:'ve| have)? (?:got |have )?(?:a|another|some|a few) (?:quick |short |small )?questions?|"
    r"(?:just )?(?:(?:a |one )?quick (?:one|question|q|query|thing)|a (?:short|small|simple) question)"
    r"(?: for (?:you|ya))?|short question|"
    r"(?:nur )?(?:eine )?(?:ganz )?kurze frage|nur (?:mal )?(?:ganz )?kurz|"
    r"(?:solo )?una (?:pregunta|duda|consulta)(?: rapida)?|"
    r"(?:juste )?une (?:petite )?question(?: rapide)?|(?:solo )?una domanda(?: veloce| rapida)?|"
    r"(?:so )?uma (?:pergunta|duvida)(?: rapida)?|(?:even )?(?:een )?(?:korte|snelle) vraag|"
    r"(?:mam )?(?:krotkie|szybkie) pytanie|(?:bara )?en (?:snabb|kort) fraga|"
    r"(?:bare )?(?:et|en) (?:hurtigt?|kjapt?|raskt?|kort) sp[oø]r[gs]+m[aå]l|"
    r"(?:у меня )?(?:небольшой |быстрый )?вопрос|"
    r"(?:may|can|could) i ask (?:you )?(?:something|a question)|"
    r"ich (?:brauche|brauch|benotige) (?:mal )?(?:ihre |deine |eure )?(?:hilfe|unterstutzung)|"
    r"(?:kannst du|konnen sie|konnt ihr|konnten sie) mir (?:bitte )?(?:mal )?helfen|ich (?:habe|hab|"
    r"hatte) (?:mal )?(?:eine|ein paar) "
    r"(?:kurze )?fragen?|(?:necesito|quisiera|quiero) (?:su |tu )?ayuda|(?:me )?(?:puede|puedes|podria|"
    r"podrias)(?: usted)? ayudar(?:me)?|"
    r"tengo una (?:pregunta|duda|consulta)|j'ai besoin d'aide|(?:pouvez[ -]vous|peux[ -]tu|"
    r"pourriez[ -]vous) m'aider|j'ai une question|"
    r"ho bisogno di aiuto|(?:puo|puoi|potrebbe) aiutarmi|mi (?:puo|puoi) aiutare|ho una domanda|preciso de ajuda|"
    r"(?:voce )?pode me ajudar|tenho uma (?:pergunta|duvida)|ik heb (?:uw |je )?hulp nodig|(?:kunt u|kun je) (?:me|"
    r"mij) helpen|"
    r"ik heb een vraag|potrzebuje pomocy|mam pytanie|jag behover (?:lite )?hjalp|jag har en fraga|"
    r"jeg (?:har brug for|trenger) hj[aæe]lp|jeg har et sp[oø]r[gs]+m[aå]l|"
    r"мне нужна помощь|помогите(?: мне)?(?: пожалуйста)?|"
    r"我需要帮助|请?帮帮?我|助けて(?:ください|下さい)?|手伝って(?:ください|下さい)?)"
)
"""Announces a question, and asks nothing yet."""
Kinds = tuple[tuple[SmallTalk, re.Pattern[str] | LatePattern], ...]
_KINDS: Kinds = (
    ("farewell", _FAREWELL),
    ("thanks", _THANKS),
    ("who", _WHO),
    ("helps", _HELPS),
    ("speaks", SPEAKS),
    ("well", _WELL),
    ("greeting", _GREETING),
    ("here", _HERE),
    ("greeting", _MET),
    ("thanks", _PRAISE),
    ("noted", _NOTED),
    ("noted", TAKEN_BACK),
    ("greeting", _HELP),
)
_COURTESIES: Kinds = (("thanks", re.compile(_THANK)), ("greeting", _HELP))
_FIRST: tuple[SmallTalk, ...] = ("who", "helps", "speaks", "well", "here", "farewell", "thanks", "greeting", "noted")
"""Of what a message says in several pieces, the first of these is answered."""
_BETWEEN = re.compile(
    r"[\s.,!?;:…~()\"“”¡¿。，！？、\ufe0f\u200d\U0001f3fb-\U0001f3ff\U0001f300-\U0001faff\u2600-\u27bf]+| [-–—] "
)
_MOST_WORDS = 16
_LONGEST = 120
"""Signs of what is small talk at most."""
_LONGEST_PIECE = 9
"""Words of one greeting or thanks at most, with what it is said for."""


def small_talk(text: str) -> SmallTalk | None:
    """What kind of small talk a message is, when it is nothing else."""
    if _RAGE.search(text):
        return None
    if _INTRODUCED.fullmatch(text.strip()):
        return "greeting"
    plain = _plain(text)
    if len(plain) > _LONGEST:
        return None
    if not plain:
        return _of_emoji(_NO_CHARACTER.sub("", text))
    if kind := _kind(plain):
        return kind
    kinds = _of_pieces([word for word in _BETWEEN.split(plain) if word])
    return next((kind for kind in _FIRST if kind in (kinds or ())), None)


def courtesies(text: str) -> frozenset[SmallTalk] | None:
    """Whether a text thanks, or asks for help (`greeting`), with what is said around it; None where it says more."""
    return _of_pieces([word for word in _BETWEEN.split(_plain(text)) if word], _COURTESIES)


def _plain(text: str) -> str:
    return re.sub(r"[\s.!?,;:)(~\ufe0f\u200d\U0001f300-\U0001faff\u2600-\u27bf]+$", "", fold(text).strip().lstrip("¡¿"))


def _kind(plain: str, kinds: Kinds = _KINDS) -> SmallTalk | None:
    return next((kind for kind, pattern in kinds if pattern.fullmatch(plain)), None)


def _of_pieces(words: list[str], kinds: Kinds = _KINDS) -> frozenset[SmallTalk] | None:
    """The kinds of a message that consists of nothing but pieces of small talk and what is said around them."""
    if len(words) > _MOST_WORDS:
        return None
    said: list[frozenset[SmallTalk] | None] = [frozenset(), *[None] * len(words)]
    for begin in range(len(words)):
        before = said[begin]
        for end in range(begin + 1, min(len(words), begin + _LONGEST_PIECE) + 1) if before is not None else ():
            piece = " ".join(words[begin:end])
            kind = _kind(piece, kinds)
            if before is not None and said[end] is None and (kind or FILLER.fullmatch(piece)):
                said[end] = before | ({kind} if kind else set())
    return said[-1]


def _of_emoji(signs: str) -> SmallTalk | None:
    """What signs alone say: approval when all do."""
    if _APPROVAL.fullmatch(signs):
        return "thanks"
    return "noted" if _EMOJI.fullmatch(signs) else None
