"""Words of anger in the languages that Frontdesk speaks, beside those that `person` knows.

A scandal may be a film, and fraud may be a stranger's: such words are anger where a clause says them of the company or
of "this" ("your service is a scandal"), or shouts them, and not in a question how something is done.
"""

import re
from collections.abc import Sequence

from frontdesk.answers.alternatives import any_of
from frontdesk.knowledge.search.analyze import fold
from frontdesk.knowledge.search.late_pattern import LatePattern

_ALWAYS = re.compile(
    r"\b"
    + any_of(
        "outrageous service|elendig service|vardelos service|издеваетесь|издевательство",
        r"(?:ужасн|отвратительн)\w+ (?:сервис|обслуживание|магазин|поддержка|компания)",
        r"beznadziejn\w+ (?:obsluga|obsługa|firma|sklep|kontakt|serwis)",
    )
    + r"\b|"
    + any_of(
        "(?:垃圾|骗子)(?:公司|服务|客服|店)|忍无可忍|气死我|氣死我",
        "ふざけるな|ふざけんな|いい加減にし|最悪(?:な|の)(?:対応|サービス|店|会社)",
    )
)
"""Nobody says these of anything but the company."""
_TOPICS = any_of(
    "scandal|outrage|shambles|scam|rip-?off|skandal(?:e|en)?|escandalo|scandale|scandalo|schandaal|скандал|katastrophe",
    "schrott|fraude?|frode|betrug|abzocke|estafa|timo|arnaque|truffa|oplichting|bedrageri|svindel|burla",
    "golpe(?! de)",
    "oszustwo|мошенничество|обман",
)
"""What a film or a question may be about."""
_CROOKS = any_of(
    "scammers|liars|thieves|crooks|swindlers|betruger|lugner|diebe|estafadores|ladrones|mentirosos|escrocs|arnaqueurs",
    "voleurs|menteurs|truffatori|ladri|bugiardi|ladroes|golpistas|oplichters?|dieven|leugenaars|oszusci",
    "zlodzieje|złodzieje|bedragare|bedragere|svindlere|tyvar|tyveknægte|мошенники|жулики|воры|обманщики|骗子|騙子",
    "idiots|morons|imbeciles|clowns|losers|incompetents|idioten|trottel|versager|idiotas|inutiles|imbecis|cretins",
    "imbeciles|abrutis|idioti|imbecilli|incapaci|cretini|idioci|kretyni|debile|idioter|sukkels|prutsers|идиоты|дебилы",
    "白痴|笨蛋|废物",
)
_SHAMES = any_of(
    r"verguenza|vergogna|vergonha|honte|disgrace|schande|zumutung|żenada|zenada|kpina|wstyd|безобразие|позор|scandalous|skandalos|unerhort",
    r"escandalos[oa]|scandaleu(?:x|se)|scandalos[oa]|schandalig|nie do przyjecia|beznadziejn\w+",
    r"skamligt|oacceptabelt|vardelos\w*|uacceptabelt|uakseptabelt|latterligt?|возмутительно|отвратительн\w+",
)
_YOURS = any_of(
    r"your|ihre?[mnrs]?|euer|eure?[mnrs]?|sus?|vuestr[oa]s?|votre|vos|vostr[oaie]|seus?|suas?|jullie|uw|wasz\w*",
    r"ert|era|jeres|deres|ваш\w*",
)
_OURS = any_of(
    "(?:customer |whole )?(?:service|support|company|shop|store|staff|site|website|place|business|hotel|restaurant)",
    "laden|firma|seite|verein|tienda|empresa|web|pagina|sitio|boutique|entreprise|societe|site|negozio|azienda|sito",
    r"loja|bedrijf|winkel|zaak|webshop|sklep|butik\w*|foretag\w*|магазин|компания|фирма|сайт|сервис",
)
_THIS = any_of(r"this|the|diese[rs]?|der|die|das|est[ea]|el|la|cette|cet?|le|quest[oa]|il|deze|dit|de|den har|эт\w+")
_WHO = any_of(
    r"(?:all )?(?:this|that|it)|they|you(?: \w+){0,2}|(?:all |alles )?(?:das|dies|es)|(?:ihr|sie)(?: alle)?",
    "(?:todo )?(?:esto|eso)|todo|vosotros|ustedes|(?:tout )?(?:cela|ca)|vous|(?:tutto )?questo|tutto|voi",
    "(?:tudo )?(?:isso|isto)|tudo|voces|(?:dit|dat|het)(?: alles)?|det(?: har| her)?|dette|detta|ni|dere|i",
    rf"{_YOURS} (?:\w+ ){{0,2}}?\w+|{_THIS} {_OURS}|jullie",
    # What was done, and how long it took.
    r"(?:the way|waiting|charging|paying|treating|so lange|so viel) .{1,60}?",
    r"\d+ \w+ (?:for|of|without|fur|ohne|por|sin|pour|sans) .{1,40}?",
)
_IS = any_of(
    "is|are|was|were|ist|sind|seid|war|waren|es|son|sois|est|sont|etes|e|sono|siete|sao|zijn|jest|jestescie|ar|er",
)
_SOMETHING_IS = any_of(
    rf"{_WHO} {_IS}",
    r"that's|it's|you're|they're|c'est|ce sont|to(?: jest)?|(?:вс[её] )?это(?: вс[её])?|вы|ваш\w* \w+",
    "so|such|just|what|was fur|vaya|que|quel|quelle|menuda?|che|wat|co za|vilken|sikke|какой|какое|просто|вот",
    # Where who it is need not be said, the verb begins.
    "es|son|sois|e|sono|siete|sao|jestescie",
    "you|ihr|bande de|panda de|banda di|cambada de",
)
_STRONGLY = any_of(
    "an?|all|total|absolute|utter|real|complete|such|very|so|really|absolutely|totally|bloody|completely|simply",
    "just|pure|big|huge|massive|plain|nothing but|bunch of|pack of|eine?[nr]?|nur|einfach|wirklich|nichts als|ganz",
    "(?:echt|richtig|rein|glatt|total|absolut|riesig|gross|regelrecht)(?:e[rs]?)?|doch|ja|aber|halt|eben|alle|alles",
    "un[oae]?s?|verdader[oa]|autentic[oa]|complet[oa]|menud[oa]|tod[oa]s?|gran|grande|enorme|solo|des?|vraie?",
    "ju|dei|der letzte|veritable|tous|tout|toute|grosse|vero|vera|autentica|tutt[oaie]|uma?|verdadeir[oa]|puur|pur[oa]",
    "gewoon|een|allemaal|grote|totale|en|ett|et|rena?|stor|bare|bara",
    r"zwykl[ea]|zwykłe|po prostu|czyst[ae]|jedn[aeo]|wielk\w+",
    r"все|всё|просто|настоящ\w+|полн\w+|чист\w+|сплошной|одни",
)
_AN_UTTER = rf"(?:{_STRONGLY} |l'|un'|d')*+"
_WELL = any_of(
    "and|but|so|well|wow|honestly|frankly|because|i think|i find|i must say|und|aber|also|ich finde|y|pero|creo que",
    "et|mais|je trouve que|ma|penso che|mas|acho que|en|maar|ik vind|a|ale|och|men|и|но|по-моему",
)
_AFTERWARDS = any_of("ist das|is dat|das|sowas|e questa|jest to|это|is this|is it|hier|here|aqui|ici")
_HOW = any_of("how|wie|was ihr|was sie|como|comment|come|hoe|hur|hvordan|jak|как")
_GOES_ON = any_of(
    rf"{_HOW}|to|that|and|for|when|because|from|by|of a|on your|what|this|und|dass|am|an|von|fur|y|et|que|qui|ce",
    "lo que",
    "cette|para|por|de|della|del|che|questo|questa|este|esta|en|dat|wat|van|voor|i|ze|och|att|fran|og|at|fra|и|что|для",
    "hier|here",
)
"""What a clause goes on with behind a whole thought: in "unerhört günstig" the word is none."""
_CALLED = any_of(_TOPICS, _CROOKS, _SHAMES)
_SAID = LatePattern(
    rf"^(?:{_WELL} )*{_SOMETHING_IS} {_AN_UTTER}{_CALLED}(?:$| {_GOES_ON}\b)"
    rf"|^(?:{_WELL} )*{_AN_UTTER}{_CALLED}(?:$| {_AFTERWARDS}$| {_HOW}\b)"
    r"|(?:太过分|太過分|无耻|丢人|无法接受)了?$|(?:服务|客服|态度|体验|效率|质量|你们|公司|^).{0,4}太差(?:了|劲)$"
    r"|(?:^|你们|你|是|全|一群|这帮|大|死)(?:骗子|騙子)$"
    r"|(?:最悪|許せない|ひどすぎる?|あり得ない|ありえない|詐欺(?=だ|です|じゃ))(?:だ|です|じゃないか|でしょ|だろ)?(?:よ|ね|わ)?$"
)
_BARE_TOPIC = re.compile(_TOPICS)
"""One word is anger only where it is shouted: it may be a title."""
_ASKS = re.compile(
    any_of(
        "how|what (?!an?\\b)|where|who|when|do you|have you|is there|can i|wie|was (?!fur)|wo",
        "haben sie|habt ihr|gibt es|kann ich|como|donde|quien|tienen|hay|comment|ou|avez-vous|come|dove|avete",
        "onde|quem|tem|hoe|waar|hebben|jak|gdzie|czy|hur|var|hvordan|hvor|hva|hvad|как|где|куда|что|есть ли",
    )
    + r"\b"
)
_YOU = any_of(
    r"you|your\w*|ihr\w*|ihnen|eu(?:ch|er|re\w*)|hier|here|ustedes?|vosotr\w+|vuestr\w+|su|sus|vous|votre|vos|ici",
    r"voi|vostr\w+|suo|sua|voces?|seus?|suas?|aqui|jullie|uw|u|ni|ert|dere|deres|jeres|wy|wasz\w*|вы|вас",
    r"ваш\w*|staff|counter|desk",
)
_TO_YOU = re.compile(rf"\b{_YOU}\b|{_OURS}\b|你|贵|貴|御社|そちら")
_NOT_YOU = re.compile(
    any_of(
        r"\bother (?:shop|company|site|store|hotel)\b",
        r"\bin (?:your|ihrem|eurem|uw|jullie) nam\w+|\b(?:pretend|claim)\w* to be (?:from )?you\b",
        r"\b(?:en (?:su|votre) nom\w*|a vostro nome|em seu nome|i (?:ert|deres|jeres) na[mv]n)\b|от вашего имени",
    )
)
_MAIL = any_of(
    "(?:phone )?calls?|(?:e-?)?mails?|sms|texts?|text messages?|messages?|letters?|anrufe?|nachricht(?:en)?|briefe?",
    "llamadas?|correos?|mensajes?|cartas?|appels?|messages?|lettres?|courriels?|telefonate?|chiamat[ae]|messaggio?",
    "lettere?|ligac(?:ao|oes)|telefonemas?|mensage(?:m|ns)|berichten?|telefoontjes?|brieven|samtal|mejl|brev|opkald",
    r"besked|telefon\w*|wiadomosc\w*|список|звонок|письмо|сообщение|смс",
)
_GOT = any_of(
    r"(?:i|we)(?:'ve| have)? (?:just )?(?:got|get|received)|ich habe .{0,30}|wir haben .{0,30}|bekam|erhielt|kriegte",
    r"recibi\w*|(?:me )?lleg[oa]\w*|j'ai (?:bien )?recu|nous avons recu|ho ricevuto|abbiamo ricevuto|recebi|recebemos",
    r"(?:ik|wij|we) (?:kreeg|kregen|ontving\w*)|(?:jag|vi) fick|(?:jeg|vi) fik|(?:jeg|vi) fikk|dostal\w*|otrzymal\w*",
    r"мне пришло|я получил\w*|que (?:j'ai|me|he) \w+",
)
_OF_OTHERS = LatePattern(
    r"\b"
    + any_of(
        # Somebody whom nobody knows, and whom the visitor knows.
        r"some(?:one|body|thing)|(?:a|some|another) (?:buyer|seller|stranger|tenant|caller|dealer|builder|plumber)|"
        r"(?:a|this|some) (?:wo)?man|(?:the|some|those) (?:guys?|callers?)|jemand",
        r"alguien|alguem|quelqu'un|qualcuno|iemand|nagon|noen|nogen|ktos|кто-то",
        r"(?:my|our|meine?[nmr]?|mis?|mon|ma|mes|il mio|la mia|i miei|meus?|minhas?|mijn|min\w?|mina|moj\w*|мо[йяи]) "
        + any_of(
            r"(?:ex|bank|boss|landlord|landlady|neighbou?rs?|brother|sister|son|daughter|friends?|vermieter\w*|nachbar\w*)",
            r"(?:chef|vecin[oa]s?|casero|voisine?s?|proprietaire|vicin[oi]|padrone|vizinh[oa]s?|buren|buurman|grann\w*)",
            r"(?:nabo\w*|sasiad\w*|сосед\w*)",
        ),
        r"(?:the|die|la|le|il) (?:police|polizei|policia|polizia)|other (?:shop|company|site|store)",
        "ebay|amazon",
        # What came, and not from here.
        rf"{_GOT} (?:\w+ ){{0,3}}?{_MAIL}|{_MAIL} (?:\w+ ){{0,2}}?{_GOT}",
        rf"(?:that|the|a|this) {_MAIL} from|(?:that|this|those) {_MAIL}$",
        r"(?:called|phoned|rang|texted) (?:me|us)|mich .{0,20}(?:angerufen|angeschrieben)",
        "(?:on|over|by) the phone|am telefon|por telefono|al telefono|au telephone|par telephone|pelo telefone",
        "me (?:llamaron|llamo|ligaram|ligou)|m'a appelee?|mi ha(?:nno)? chiamato|belde me|ringde mig|ringte meg",
    )
    + r"\b|有人|(?:接到|收到)(?:了)?.{0,6}(?:电话|邮件|短信)|誰か|(?:電話|メール)が(?:来|かか)"
)
"""Of whom a clause speaks that is about neither the company nor what it did."""
_OTHERS_NAMED = re.compile(
    any_of("the|these|those|my|our|die|diese|meine|los|las|mis|les|mes|ces|gli|le|i miei|os|as|meus|de|mijn|mina|mine")
    + r" \w+(?:$| (?:in|at|on|of|from|next|who|that|which|under|across|im|am|aus|von|beim|en|de|del|chez|dans|du|qui|"
    r"che|nel|di|do|da|van|i|pa|fran)\b)"
)
"""Who "they" are, said behind it: "they are thieves, the raccoons in my garden"."""
_THEY = re.compile(rf"^(?:{_WELL} )*(?:they|they're|sie|ellos|ils|loro|eles|zij|ze|de|oni|они)\b|^(?:the|die|los|les) ")
_BOOKED = re.compile(rf"{_AN_UTTER}(?:the )?(?:clowns|die clowns|payasos|pagliacci|palhacos)")
"""Whom a visitor may want to hire: shouted by itself, the word is joy as well as anger."""
_FOUL = any_of(
    "fucking|bloody|stupid|lying|dirty|thieving|useless|damn(?:ed)?|absolute|total|utter|complete|greedy|corrupt|cheating",
    r"incompetent|lousy|miserable|pathetic|dishonest|lazy|rotten|arrogant|bunch of|(?:pack|gang|lot|load) of|guys are",
    r"(?:verdammt|verlogen|dreckig|mies|elend|dumm|unfahig|gierig|faul|verflucht|korrupt|blod|inkompetent)e[nr]?",
    "malditos|putos|sales|foutus|maledetti|malditos|vuile|stomme|jebani|cholerni|javla|forbandede|чертовы|проклятые",
)
_GANG = any_of(
    "bande de|banda de|panda de|banda di|cambada de|pedazo de|stelletje",
)
_ASKING_OF_YOU = any_of(
    "do|did|does|can|could|will|would|are|were|have|had|has|should|may|might|must|shall|if|when|that|what|which|because|"
    "don't|didn't|can't|couldn't|won't|wouldn't|aren't|haven't|as|of|for|with|to|from|by|like|than|and|or|give|see"
)
_OF_ONESELF = (
    r"\b(?:ich|mich|mir|mein\w*|wir|uns\w*|man|ik|mijn|ons|onze|jag|mi\w?|mina|eu|meus?|minha|ja|moj\w*|я|мо[йяеи])\b"
)
_VOCATIVE = LatePattern(
    rf"(?:^|[ ,])(?<!\bune )(?<!\buna )(?<!\buma )(?<!\been ){_GANG} (?:{_FOUL} )?{_CROOKS}$"
    rf"|(?:^|(?<![\w'])(?!{_ASKING_OF_YOU} )[\w']+ |, ?)(?P<you>you (?:{_FOUL} )?{_CROOKS})$"
    # A verb may stand before these ("haben Sie Clowns"), unless it has been said who does what.
    rf"|(?:^|{_OF_ONESELF}.* |, ?)(?P<they>(?:ihr|sie|seus|jullie|wy|вы|era) (?:{_FOUL} )?{_CROOKS})$"
)
"""What the company is called by who asks it: "how do I pay, you crooks"."""
_HELL = any_of(
    r"the (?:hell|heck|fuck|f\*+\w*)", "in god's name|on earth", "zum (?:teufel|henker)|do diabla|diablos|diable"
)
_VULGAR = any_of(
    r"ffs|wtf(?! (?:is|are|was|were|do|does|did)\b)",
    r"fuck(?:ing|in)?|f\*+\w*|goddam\w*|for fuck'?s? sake|scheiss(?! auf\b)",
    "блядь|блять|kurwa|godverdomme",
)
_OATH = any_of(
    rf"what {_HELL}|omg|for (?:god|christ|heaven|pete)'?s'? sake|damn(?: it)?|damnit|bloody hell",
    "jesus(?: christ)?",
    "shit|crap|verdammt(?: noch mal)?|verflucht|mann|joder|mierda|cono|puta madre|carajo|hostia|putain|bordel|merde",
    "(?:che )?cazzo|porca miseria|porra|caralho|merda|verdomme|potverdorie|cholera|javlar|for helvete",
    "fy fan|faen|fandme|блин|черт|чёрт|他妈的?|妈的|くそ",
)
_SAYS_ON = any_of(
    r"how|what|where|who|when|why|which|do|does|did|can|could|is there|i|i'\w+|my|we|our|this|you|wie|was|wo|wann",
    "warum|wieso|ich|mein\\w*|wir|como|donde|quien|cuando|por que|mi|comment|quand|pourquoi|je|mon|ma|come|dove|perche",
    "onde|quando|quem|meu|minha|hoe|waar|wanneer|waarom|mijn|jak|gdzie|kiedy|hur|var|nar|varfor|hvordan|hvor|hvornar",
    "как|где|когда|почему|мой|моя",
)
"""What begins behind an oath that no comma parts from it: "damn how do I pay", but no "Damn Small Linux"."""
_SWEARS = re.compile(
    rf"^{_OATH}(?:[ !]*(?=$|[!,.;:?…—-]|[^\W\d_a-zа-яё])| +(?={_SAYS_ON}\b))"
    rf"|^[\w']+ (?P<hell>{_HELL})\b|^{_VULGAR}(?![\w*])[ !]*|(?<![\w*]){_VULGAR}(?![\w*])[ !]*"
)
"""What is only sworn: before all else, behind the word that asks ("how the hell"), and what is never said otherwise."""
_DASH = re.compile(r"(?<!\s)\s+[-–]\s+|(?<!\s)\s*—\s*")
_CLAUSE = re.compile(r"([^.!?,;:。！？，；：\n…]+)([.!?。！？…]*)")
WHERE_IS_MINE = any_of(
    "where(?:'s| is| are| the (?:hell|heck) (?:is|are)) (?:my|our)",
    r"wo (?:ist|sind|bleibt|bleiben) (?:mein|unser)\w*",
    "donde (?:esta|estan) mis?|ou (?:est|sont) (?:mon|ma|mes)|dov'e (?:il mio|la mia)",
    "onde (?:esta|estao) (?:o meu|a minha|meu|minha)|waar (?:is|zijn|blijft) mijn",
    r"gdzie (?:jest|sa) (?:moj\w*|mój)|(?:var|hvor) (?:ar|er) (?:min\w*|mitt|mit)|где (?:мой|моя|мое|мои)",
)
"""What is asked of something that should be there: shouted, it is annoyance."""


def outraged(text: str) -> bool:
    """Whether a message is outraged at the company, and not about a matter that is called so."""
    clauses = list(_CLAUSE.finditer(_DASH.sub(" ", fold(text[:2000]).replace("’", "'"))))
    plain = [" ".join(said[1].split()).strip("¡¿\"'“”()~- ") for said in clauses]
    for n, (said, clause) in enumerate(zip(clauses, plain, strict=True)):
        shouts = "!" in said[2] or "！" in said[2]
        asks = _ASKS.match(clause) or (not shouts and re.search("[?？]", said[2]))
        is_title = _BOOKED.fullmatch(clause) or (not shouts and _BARE_TOPIC.fullmatch(clause))
        if _ALWAYS.search(clause) or _VOCATIVE.search(clause):
            return True
        if _SAID.search(clause) and not asks and not is_title and not _of_others(plain, n, ends=bool(said[2])):
            return True
    return False


def without_oaths(clause: str) -> str:
    """A clause that asks, without what the company is called in it, and without what is only sworn."""
    folded = fold(clause)
    if len(folded) != len(clause):  # Where a letter became two, nothing can be cut by its place.
        return clause
    cut = [match.span("hell" if match["hell"] else 0) for match in _SWEARS.finditer(folded)]
    cut += [match.span(match.lastgroup or 0) for match in _VOCATIVE.finditer(folded.rstrip(" .!?"))]
    gone = {place for begin, end in cut for place in range(begin, end)}
    return " ".join("".join(sign for place, sign in enumerate(clause) if place not in gone).split())


def _of_others(clauses: Sequence[str], n: int, *, ends: bool) -> bool:
    """Whether what a clause calls a fraud is another's: who that is stands before it, or in the clause behind.

    `ends`: the sentence ends with the clause.
    """
    if _is_to_us(clauses[n]):
        return False
    behind = clauses[n + 1 : n + 2] if not ends else []
    if any(_OF_OTHERS.search(each) and not _is_to_us(each) for each in [*clauses[:n], *behind]):
        return True
    return bool(_THEY.match(clauses[n])) and any(_OTHERS_NAMED.match(each) and not _is_to_us(each) for each in behind)


def _is_to_us(clause: str) -> bool:
    return _TO_YOU.search(_NOT_YOU.sub("", clause)) is not None
