"""Whether a sentence denies something, by the words of its language."""

import re

from frontdesk.knowledge.search.analyze import fold

_COST = (
    r"(?:aufpreis|kosten|mehrkosten|gebuhr\w*|zusatzkosten|charge|cost|fee|costs|fees|coste|costo|cargo|gastos|frais|"
    r"supplement|surcout|costi|spese|sovrapprezzo|custos?|encargos|taxas|meerprijs|kostnad\w*|avgift\w*|gebyr\w*|"
    r"omkostning\w*|doplat\w*|opłat\w*|kosztow|доплат\w*|оплат\w*)"
)
_FREE = (
    rf"\b(?:no|ohne|without|at no|sin|sans|senza|sem|zonder|utan|uden|uten|bez|без|keine|geen|inga|ingen) "
    rf"(?:\w+ ){{0,2}}{_COST}\b"
)
"""Words of denial that say "free"."""
_ALSO = (
    r"\b(?:not only|not just|nicht nur|no solo|non seulement|pas seulement|non solo|nao so|nao apenas|niet alleen|"
    r"nie tylko|inte bara|ikke bare|ikke kun|не только|no\.? ?(?=\d)|no problem|kein problem)"
)
_SAYS_NO = {
    "en": (
        r"\b(?:not|no|never|none|nobody|nothing|neither|nor|without|cannot|unable|impossible|unavailable|unsupported)\b|n't"
    ),
    "de": r"\b(?:nicht|nichts|kein\w*|nie|niemals|niemand\w*|ohne|weder|unmoglich)\b",
    "es": r"\b(?:no|ni|nunca|jamas|nadie|nada|ningun[oa]?|tampoco|sin|imposible)\b",
    "fr": r"\b(?:pas|jamais|aucune?|sans|non|rien|ni|impossible|personne ne)\b|\bn(?:e |').{1,40}\bplus\b",
    "it": r"\b(?:non|mai|nessun\w*|niente|nulla|ne|senza|impossibile)\b(?<!\bne)",
    "pt": r"\b(?:nao|nem|nunca|jamais|ninguem|nada|nenhuma?|sem|impossivel)\b",
    "nl": r"\b(?:niet|niets|geen|nooit|niemand|zonder|noch|onmogelijk)\b",
    "pl": r"\b(?:nie|ni|nigdy|zaden|zadn\w+|nikt|nic|bez|brak|ani|niemozliw\w+)\b",
    "sv": r"\b(?:inte|ej|ingen|inga|inget|aldrig|varken|omojligt?)\b",
    "da": r"\b(?:ikke|ingen|intet|aldrig|hverken|uden|umuligt?)\b",
    "nb": r"\b(?:ikke|ingen|intet|aldri|verken|uten|umulig)\b",
    "ru": r"\b(?:не|нет|без|никогда|нельзя|ни|никто|ничего|невозможно|недоступн\w+)\b",
    "zh": (
        r"不(?!同|仅|過|过|错|但|断|妨|久|少)|没|沒|無(?!線|論)|无(?!线|论)|未(?!来|來)|"
        r"(?<![特分区個个性类])别(?!的|人)|勿|非(?!常)"
    ),
    "ja": (
        r"(?<!すみ)ません(?!か)|(?<!少)(?<!違い)ない(?!でしょうか)|なく(?!て(?:は|も))|ずに|不可|無理|禁止|未(?!来)|ぬ(?=。|$)"
    ),
}
_SAYS = {language: re.compile(pattern) for language, pattern in _SAYS_NO.items()}
_NEUTRAL = re.compile(
    rf"{_FREE}|{_ALSO}|なければ(?:なりません|ならない|いけません)|しないと(?:いけません|なりません)|かもしれません"
)


def denies_in(sentence: str, language: str) -> bool | None:
    """Whether a sentence says that something is not so; None in a language whose words of denial aren't known."""
    says = _SAYS.get(language)
    return None if says is None else bool(says.search(_NEUTRAL.sub(" ", fold(sentence).replace("’", "'"))))
