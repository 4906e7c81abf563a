"""What of a company's instructions is there to be told to its visitors: what it charges, when it is open, where it is,
how it is reached, and whatever it says itself to tell them.

What is said not to be told, and what it pays and earns itself, is not.
"""

import re

from frontdesk.answers.alternatives import any_of
from frontdesk.knowledge.search.analyze import fold
from frontdesk.knowledge.search.late_pattern import LatePattern
from frontdesk.knowledge.search.postal import tells_address
from frontdesk.knowledge.search.wanted import holds

_SENTENCE_END = re.compile(r"(?<=[.!?])\s+(?=[^\d\s])|(?<=[。！？])|\n+")
"""Behind "Lange Str." a house number goes on."""
_VISITORS = any_of(
    r"(?:the |our |all |your )?(?:visitors?|customers?|clients?|guests?|people|users?|patients?|callers?|members?|"
    r"everyone|everybody|anyone|parents|students?)",
    r"(?:den |allen |unseren )?(?:besucher\w*|kund\w+|gaste\w*|leuten|patient\w*|mitglieder\w*|allen|jedem)",
    r"(?:a )?(?:(?:los|las|todos|nuestros|sus) )*(?:visitantes|clientes|huespedes|pacientes|todos|usuarios)",
    r"(?:aux?|a tous|a nos|les|tous les) ?(?:visiteurs|clients|hotes|patients|tout le monde|tous)?",
    r"(?:ai|agli|a tutti i|a tutti|ao?s|a todos os|a todos) ?(?:visitatori|clienti|ospiti|pazienti|visitantes|"
    r"clientes|"
    r"hospedes|pacientes)?",
    r"(?:aan |de |alle |onze )*(?:bezoekers|klanten|gasten|patienten|iedereen)",
    r"(?:till |til |alla |alle |vara |vore )*(?:besokar\w*|besøgende|besøkende|kund\w+|gast\w*|gæst\w*|gjest\w*|alla|"
    r"alle)",
    r"(?:wszystkim )?(?:gosciom|klientom|odwiedzajacym|pacjentom|wszystkim)",
    r"(?:всем )?(?:клиентам|посетителям|гостям|пациентам|всем)",
)
_TELL = any_of(
    r"tell|inform|let|remind|advise|assure|explain to|say to",
    r"sage?n?(?: sie)?|informiere?n?(?: sie)?|erinnere?n?(?: sie)?|teile?n?(?: sie)?|erklare?n?(?: sie)?",
    r"di|diga(?:le|les)?|dile?s?|informe|informa|recuerd[ae]|dites|dis|informez|rappelez|informi|ricord[ai]|dite",
    r"lembre|vertel|zeg|meld|informeer|sag|beratta|informera|sig|fortæl|si|fortell|informer|powiedz|poinformuj|mow",
    r"скажи(?:те)?|сообщи(?:те)?|говори(?:те)?|напомни(?:те)?",
)
_TO_BE_TOLD = LatePattern(
    rf"^\W*(?:please |always |bitte |por favor |si vous plait )*(?:{_TELL} {_VISITORS}\b|"
    r"(?:say|mention|point out|note|make (?:it )?clear|answer|announce) that\b|sage?,? dass\b|"
    r"(?:diga|di|mencion[ae]|dites|precisez|dica|diga) (?:que|che)\b)"
    r"|^(?:请|請)?(?:告诉|告訴|告知|提醒)(?:所有|每位)?(?:客人|顾客|顧客|客户|客戶|访客|訪客|大家)"
    r"|(?:お客様|来店者|皆様|訪問者)に.*(?:伝えて|案内して|知らせて)"
)
_NOT_TO_BE_SAID = any_of(
    r"(?<!\bwe )never|(?<!\bwe )do(?:n't| not)|must(?:n't| not)|should(?:n't| not)|avoid|nobody|no one|hide|"
    r"conceal|refuse",
    r"niemals|nicht (?:sagen|verraten|erwahnen|nennen|weitergeben)|verrate?n?|verschweig\w*|nunca|jamas",
    r"no (?:digas?|reveles?|menciones?|des|prometas|ofrezcas|diga|revele|mencione)|jamais|ne (?:dites|dis|revele\w*|"
    r"mentionne\w*|donne\w*|parle\w*)|non (?:dire|rivelare|menzionare|dare)|mai (?:dire|rivelare|menzionare)|"
    r"nao (?:diga|revele|mencione|conte)",
    r"nooit|niet (?:zeggen|noemen|vertellen|verklappen)|aldrig?|inte (?:sag\w*|namn\w*|avsloj\w*)|"
    r"ikke (?:sig\w*|nævn\w*|"
    r"fortel\w*|si)|nigdy|nie (?:mow|podawaj|ujawniaj|wspominaj)|никогда|не (?:говори|называй|раскрывай|сообщай)\w*",
)
_SECRET = any_of(
    r"(?!post|zip|dress|qr|bar|area)\w*codes?|pass ?words?|pass ?phrases?|pins?|(?:key|lock) ?box(?:es)?|"
    r"credentials|passwort\w*|"
    r"kennwort\w*",
    r"\w*kod\w{0,3}|\w*kode\w{0,2}|код\w*|парол\w*|codigos?|codic[ei]|contrasenas?|clave|mots? de passe|senhas?",
    r"wachtwoord\w*|losenord\w*|adgangskode\w*|passord\w*|haslo\w*|hasła",
    r"secret\w*|geheim\w*|vertraulich\w*|confiden\w*|segret\w*|segredo\w*|riservat\w*|vertrouwelijk\w*|hemlig\w*",
    r"fortrolig\w*|poufn\w*|tajn\w*|секрет\w*|конфиденц\w*|internal(?:ly)?|nur intern\w*|between us|unter uns|"
    r"entre nous",
    r"staff only|only (?:for|to) (?:the |our )?(?:staff|employees|team|you|us|colleagues)|for (?:staff|"
    r"employees|your eyes)",
    r"(?:nur|solo|uniquement|seulement|alleen|endast|kun|tylko|только) (?:fur|para|pour|per|voor|for|dla|для) "
    r"(?:\w+ )?(?:mitarbeiter\w*|personal\w*|empleados|employes|dipendenti|funcionarios|medewerkers|ansatte|anstallda|"
    r"pracownik\w*|сотрудник\w*|dich|ti|te|toi|vous|jou)",
)
_OF_ITS_OWN = any_of(
    r"we (?:buy|pay|purchase|earn|make)|costs? us|(?:purchase|cost) price|wholesale|margins?|profits?|mark-?ups?",
    r"suppliers?|salar\w+|wages?|einkauf\w*|marge\w*|lieferant\w*|gewinn\w*|gehalt\w*|proveedor\w*|margen\w*|sueldos?",
    r"fournisseur\w*|salaires?|fornitor\w*|margin[ei]|stipendi\w*|fornecedor\w*|margem|leverancier\w*|inkoop\w*",
    r"leverantor\w*|leverandør\w*|marza\w*|marża|dostawc\w*|поставщик\w*|марж\w*|прибыл\w*|зарплат\w*",
    r"lives|home address|wohnt|vive|habite|abita|mora|woont|bor|mieszka|живет",
    # How far it would go, and for whom.
    r"you (?:may|can|could) (?:give|offer|grant|go|lower|reduce)|negotiat\w*|last resort|goodwill|kulanz",
    r"(?:if|when|whenever) (?:an?|the|any|some)? ?(?:angry )?(?:customers?|visitors?|clients?|callers?|guests?|"
    r"someone|"
    r"somebody|anyone|they|asked)|escalate|forward|transfer|pretend|upsell",
    r"(?:wenn|falls) (?:ein\w?|der|jemand)\b ?(?:kunde\w*|besucher\w*|gast)?|si (?:un|el|le|alguien|quelqu'un) \w*|"
    r"se (?:un|il|o|um|qualcuno|alguem) \w*|als (?:een|de|iemand) \w*|jesli (?:klient|ktos)|если (?:клиент|кто)\w*",
)
_KEPT = LatePattern(
    rf"\b(?:{_NOT_TO_BE_SAID}|{_SECRET}|{_OF_ITS_OWN})(?!\w)"
    r"|密码|密碼|口令|暗証|パスワード|パスコード|コード|秘密|机密|機密|内部|保密|内緒|社外秘|供应商|进价|利润|"
    r"仕入|利益|工资|給料"
    r"|不要|绝不|絕不|[别別](?:告|说|說|提|透|讲|講|跟)|不得|勿|ないで|ません(?:ように|こと)|てはいけ"
)
_WHENEVER = re.compile(r"\b(?:when|after|before|as soon as)\b")


def for_visitors(instructions: str) -> list[str]:
    """The sentences of a company's instructions that are there to be told."""
    return [sentence for sentence in map(str.strip, _SENTENCE_END.split(instructions)) if _is_for_visitors(sentence)]


def without(text: str, sentences: list[str]) -> str:
    """A text without these sentences of it."""
    for sentence in sentences:
        text = text.replace(sentence, " ")
    return text


def _is_for_visitors(sentence: str) -> bool:
    plain = fold(sentence).replace("’", "'")
    if not plain or _KEPT.search(plain):
        return False
    return bool(_TO_BE_TOLD.search(plain)) or _tells_of_the_house(sentence)


def _tells_of_the_house(sentence: str) -> bool:
    """Whether a sentence has a price, an hour, or where the company is found or reached."""
    timed = _WHENEVER.sub(" ", fold(sentence))  # "When they write" says no hour.
    told = holds(sentence, "money") or holds(timed, "hour") or holds(sentence, "phone") or holds(sentence, "mail")
    return told or tells_address(sentence)
