"""Words of anger in the languages that Frontdesk speaks, beside those that `person` knows.

A scandal may be a film, and fraud may be asked about: such words are anger where a clause says them of something and
ends with them ("this is a scandal") or shouts them, and not in a question how something is done.
"""

import re

from frontdesk.answers.alternatives import any_of
from frontdesk.knowledge.search.analyze import fold

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
    "scandal|outrage|shambles|skandal(?:e|en)?|escandalo|scandale|scandalo|schandaal|скандал|katastrophe|schrott",
    "fraude?|frode|betrug|betruger|estafa|arnaque|truffa|oplichting|oplichters?|bedrageri|svindel",
    "oszustwo|oszusci|мошенники|мошенничество|обман|骗子|騙子",
)
"""What a film or a question may be about."""
_SHAMES = any_of(
    r"disgrace|schande|zumutung|żenada|zenada|kpina|wstyd|безобразие|позор|scandalous|skandalos|unerhort",
    r"escandalos[oa]|scandaleu(?:x|se)|scandalos[oa]|schandalig|nie do przyjecia|beznadziejn\w+",
    r"skamligt|oacceptabelt|vardelos\w*|uacceptabelt|uakseptabelt|latterligt?|возмутительно|отвратительн\w+",
)
_SOMETHING_IS = any_of(
    "is|are|was|that's|it's|you|you're|what|such|just|ist|sind|seid|war|was fur|so|ihr|ist das",
    "es|son|que|vaya|c'est|etes|quel|quelle|ca|e|che|siete|sao|zijn|wat|jest|to|jestescie|co za",
    "ar|er|vilken|sikke|это|вы|какой|какое|просто|вот",
)
_STRONGLY = any_of(
    "an?|total|absolute|utter|real|complete|very|so|really|absolutely|totally|bloody|completely",
    "ein(?:e|en)?|echte?[rs]?|richtige?[rs]?|reine?[rs]?|glatte?[rs]?|nur|einfach|wirklich|absolut",
    "una?|verdader[oa]|une|vrai|vraie|uno|vero|vera|uma?|verdadeir[oa]|puur|pure|pur[oa]|echt|gewoon|een",
    "en|ett|et|rena?|zwykl[ea]|zwykłe|po prostu|czyst[ae]|все|просто|настоящ\\w+|полн\\w+|чист\\w+|сплошной",
)
_AFTERWARDS = "(?: (?:ist das|is dat|das|sowas|e questa|jest to|это|is this|is it))?"
_SAID = re.compile(
    rf"(?:^|\b{_SOMETHING_IS} )(?:{_STRONGLY} )*(?:{_TOPICS}|{_SHAMES}){_AFTERWARDS}$"
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
    for said in _CLAUSE.finditer(fold(text[:2000]).replace("’", "'")):
        clause, shouts = " ".join(said[1].split()).strip("¡¿\"'“”()~- "), "!" in said[2] or "！" in said[2]
        asks = _ASKS.match(clause) or (not shouts and re.search("[?？]", said[2]))
        is_title = not shouts and _BARE_TOPIC.fullmatch(clause)
        if _ALWAYS.search(clause) or (_SAID.search(clause) and not asks and not is_title):
            return True
    return False
