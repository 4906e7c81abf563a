"""Whether a sentence denies something, by the words of its language."""

import re

from frontdesk.knowledge.search.analyze import fold

_COST = (
    r"(?:aufpreis|kosten|mehrkosten|gebuhr\w*|zusatzkosten|charge|cost|fee|costs|fees|coste|costo|cargo|gastos|frais|"
    r"supplement|surcout|costi|spese|sovrapprezzo|custos?|encargos|taxas|meerprijs|kostnad\w*|avgift\w*|gebyr\w*|"
    r"omkostning\w*|doplat\w*|opłat\w*|kosztow|доплат\w*|оплат\w*)"
)
_FREE = (
    r"\b(?:cost\w* nothing|kost\w* nichts|kost\w* niets|kostar inget|koster intet|koster ingenting|"
    r"no (?:\w+ )?cuesta\w* nada|ne coute\w* rien|non costa\w* (?:nulla|niente)|nao custa\w* nada|"
    r"nic nie kosztuj\w*|ничего не сто\w+)\b|"
    r"(?:料|費|賃|税|お金|代金|コスト)(?:は|が|も|を)?(?:別途|一切|特に)?"
    r"(?:かかりません|かからない|掛かりません|ありません|いただきません|不要|必要ありません)|"
    r"(?:不|无需|無需|没有|沒有|无|無)(?:会|會|再|另|需要?|用|必)*(?:收取?|支付|付|交)?(?:任何|额外|額外|其他)*的?"
    r"(?:运|運|手续|手續|服务|服務|快递|配送)?(?:费用?|費用?|钱|錢)|"
    rf"\b(?:no|ohne|without|at no|sin|sans|senza|sem|zonder|utan|uden|uten|bez|без|keine|geen|inga|ingen) "
    rf"(?:\w+ ){{0,2}}{_COST}\b"
)
"""Words of denial that say "free"."""
_ALSO = (
    r"\b(?:not only|not just|nicht nur|no solo|non seulement|pas seulement|non solo|nao so|nao apenas|niet alleen|"
    r"nie tylko|inte bara|ikke bare|ikke kun|utan (?:aven|ocksa)|не только|no\.? ?(?=\d)|no problem|kein problem|"
    r"no hay (?:ningun )?problema|(?:sin|sem|nessun) problema|pas de (?:probleme|soucis?)|geen probleem|"
    r"(?:inga|inget|intet|ingen|ikke noget|ikke noe) problem|(?:nie ma|bez) problemu|(?:без|нет) проблем|"
    r"не проблема)\b|"
    r"[没沒]有?(?:问题|問題)|問題(?:は|も)?(?:ありません|ない)"
)
_THAN = {
    "en": (r"(?:\bnot?|n't)(?: be)? ", r"(?:(?:(?:more|less)(?: \w+)?|fewer|\w+er) than|exceed)\b"),
    "de": (r"\bnicht ", r"(?:(?:mehr|\w+er) als|uberschreiten)\b"),
    "es": (r"\bno ", r"(?:(?:mas|menos)(?: \w+)? (?:de|que)|antes de)\b"),
    "fr": (r"\bpas ", r"(?:(?:plus|moins)(?: \w+)? (?:que\b|de\b|d'|des\b)|avant\b)"),
    "it": (r"\bnon ", r"(?:(?:piu|meno)(?: \w+)? (?:di|del\w*|dei|che)|oltre|prima di)\b"),
    "pt": (r"\bnao ", r"(?:(?:mais|menos)(?: \w+)? (?:de|do|que)|antes de)\b"),
    "nl": (r"\bniet ", r"(?:meer|\w+er) dan\b"),
    "sv": (r"\binte ", r"(?:mer|fler|mindre|farre|\w+are) an\b"),
    "da": (r"\bikke ", r"(?:mindre|\w+ere?) end\b"),
    "nb": (r"\bikke ", r"(?:mer|mindre|\w+ere) enn\b"),
    "pl": (r"\bnie ", r"(?:wiecej|\w+ej) niz\b"),
    "ru": (r"\bне ", r"(?:более|менее|больше|меньше|позднее|позже|ранее|раньше|дольше|старше|младше|выше|ниже)\b"),
    "zh": (r"不(?:得|能|可|会|應|应)?", r"(?:超[过過出]|[多少晚早低高大小]于|[多少晚早低高大小]於|迟于|遲於)"),
}
"""Words that deny a bound, and the bound: "no more than" is "at most", and denies nothing else."""
_SAYS_NO = {
    "en": (
        r"\b(?:not|no|never|none|nobody|nothing|neither|nor|without|cannot|unable|impossible|unavailable|unsupported)\b|n't"
    ),
    "de": r"\b(?:nicht|nichts|kein\w*|nie|niemals|niemand\w*|nein|ohne|weder|unmoglich)\b",
    "es": r"\b(?:no|ni|nunca|jamas|nadie|nada|ningun[oa]?|tampoco|sin|imposible)\b",
    "fr": r"\b(?:pas|jamais|aucune?|sans|non|rien|ni|impossible|personne ne)\b|\bn(?:e |').{1,40}\bplus\b",
    "it": r"\b(?:non|no|mai|nessun\w*|niente|nulla|senza|impossibile)\b",
    "pt": r"\b(?:nao|nem|nunca|jamais|ninguem|nada|nenhuma?|sem|impossivel)\b",
    "nl": r"\b(?:nee|niet|niets|geen|nooit|niemand|zonder|noch|onmogelijk)\b",
    "pl": r"\b(?:nie|ni|nigdy|zaden|zadn\w+|nikt|nic|bez|brak|ani|niemozliw\w+)\b",
    "sv": r"\b(?:nej|inte|ej|ingen|inga|inget|aldrig|varken|utan|omojligt?)\b",
    "da": r"\b(?:nej|ikke|ingen|intet|aldrig|hverken|uden|umuligt?)\b",
    "nb": r"\b(?:nei|ikke|ingen|intet|aldri|verken|uten|umulig)\b",
    "ru": r"\b(?:не|нет|без|никогда|нельзя|ни|никто|ничего|невозможно|недоступн\w+)\b",
    "zh": (
        r"不(?!同|仅|過|过|错|但|断|妨|久|少)|没|沒|無(?!線|論)|无(?!线|论)|未(?!来|來)|"
        r"(?<![特分区個个性类])别(?!的|人)|勿|非(?!常)"
    ),
    "ja": (
        r"いいえ|(?<!すみ)ません(?!か)|(?<!少)(?<!違い)ない(?!でしょうか)|なく(?!て(?:は|も))|ずに|不可|無理|禁止|未(?!来)|ぬ(?=。|$)"
    ),
}
_BOUND = {language: re.compile(f"(?P<denied>{no})?(?:{than})") for language, (no, than) in _THAN.items()}
_SAYS = {language: re.compile(pattern) for language, pattern in _SAYS_NO.items()}
_NEUTRAL = re.compile(
    rf"{_FREE}|{_ALSO}|なければ(?:なりません|ならない|いけません)|しないと(?:いけません|なりません)|かもしれません"
)


def denies_in(sentence: str, language: str) -> bool | None:
    """Whether a sentence says that something is not so; None in a language whose words of denial aren't known."""
    says = _SAYS.get(language)
    if says is None:
        return None
    rest = _NEUTRAL.sub(" ", fold(sentence))
    if bound := _BOUND.get(language):
        rest = bound.sub(lambda found: " " if found["denied"] else found[0], rest)
    return bool(says.search(rest))


def turns_bound(one: str, language: str, other: str, other_language: str) -> bool:
    """Whether a bound that one sentence denies ("no more than 3") is said in the other ("more than 3")."""
    ours, theirs = _bounds(one, language), _bounds(other, other_language)
    pairs = (ours, theirs), (theirs, ours)
    return any(True in denied and False in said and False not in denied for denied, said in pairs)


def _bounds(sentence: str, language: str) -> set[bool]:
    """Whether the bounds of a sentence are denied."""
    bound = _BOUND.get(language)
    return {found["denied"] is not None for found in bound.finditer(fold(sentence))} if bound else set()
