"""Whether a sentence denies something, by the words of its language."""

import re

from frontdesk.answers.translation.told_bounds import Side, bounds_in
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
_SAYS_NO = {
    "en": (
        r"\b(?:not|no|never|none|nobody|nothing|neither|nor|without|cannot|unable|impossible|unavailable|unsupported|forbidden|prohibited|banned)\b|n't"
    ),
    "de": r"\b(?:nicht|nichts|kein\w*|nie|niemals|niemand\w*|nein|ohne|weder|unmoglich|verboten\w*|untersagt\w*)\b",
    "es": r"\b(?:no|ni|nunca|jamas|nadie|nada|ningun[oa]?|tampoco|sin|imposible|prohibid[oa]s?)\b",
    "fr": r"\b(?:pas|jamais|aucune?|sans|non|rien|ni|impossible|personne ne|interdite?s?)\b|\bn(?:e |').{1,40}\bplus\b",
    "it": r"\b(?:non|no|mai|nessun\w*|niente|nulla|senza|impossibile|vietat[oaie]|proibit[oaie])\b",
    "pt": r"\b(?:nao|nem|nunca|jamais|ninguem|nada|nenhuma?|sem|impossivel|proibid[oa]s?)\b",
    "nl": r"\b(?:nee|niet|niets|geen|nooit|niemand|zonder|noch|onmogelijk|verboden)\b",
    "pl": r"\b(?:nie|ni|nigdy|zaden|zadn\w+|nikt|nic|bez|brak|ani|niemozliw\w+|zabronion\w+|zakazan\w+)\b",
    "sv": r"\b(?:nej|inte|ej|ingen|inga|inget|aldrig|varken|utan|omojligt?|forbjud\w+)\b",
    "da": r"\b(?:nej|ikke|ingen|intet|aldrig|hverken|uden|umuligt?|forbudt)\b",
    "nb": r"\b(?:nei|ikke|ingen|intet|aldri|verken|uten|umulig|forbudt)\b",
    "ru": r"\b(?:не|нет|без|никогда|нельзя|ни|никто|ничего|невозможно|недоступн\w+|запрещ\w+)\b",
    "zh": (
        r"不(?!同|仅|過|过|错|但|断|妨|久|少)|没|沒|無(?!線|論)|无(?!线|论)|未(?!来|來)|"
        r"(?<![特分区個个性类])别(?!的|人)|勿|非(?!常)|禁止|严禁"
    ),
    "ja": (
        r"いいえ|(?<!すみ)ません(?!か)|(?<!少)(?<!違い)ない(?!でしょうか)|なく(?!て(?:は|も))|ずに|不可|無理|禁止|未(?!来)|ぬ(?=。|$)"
    ),
}
_SAYS = {language: re.compile(pattern) for language, pattern in _SAYS_NO.items()}
_NEUTRAL = re.compile(
    rf"{_FREE}|{_ALSO}|なければ(?:なりません|ならない|いけません)|しないと(?:いけません|なりません)|かもしれません"
)

NOT_ALLOWED = re.compile(
    r"(?:\b(?:not|never|nicht|no|non|nao|niet|inte|ikke|nie|не|pas|kein\w*|geen)|n't) (?:[^\W\d]+ ){0,2}?"
    r"(?:allowed|permitted|erlaubt|gestattet|permitid\w+|permit\w+|autorise\w*|permis\w*|permess\w+|consentit\w+|"
    r"toegestaan|toegelaten|tillat\w*|tilladt|dozwolon\w+|разрешен\w*|разрешается)\b|不(?:允许|允許)"
)
"""What is forbidden, in words of denial."""
_COSTS_NOTHING = re.compile(_FREE)


def denied_alike(one: str, language: str, other: str, other_language: str) -> bool:
    """Whether two sentences, each in its language, deny alike and bound alike, as far as their words are known."""
    ours, theirs = _Denials(one, language), _Denials(other, other_language)
    if _are_contrary(ours.sides(), theirs.sides()):
        return False
    if ours.denies is None or theirs.denies is None:
        return True
    if ours.denies == theirs.denies:
        return not (ours.denies and ours.turns(theirs))
    # "You may not bring more than 2" is "you may bring at most 2".
    denying, plain = (ours, theirs) if ours.denies else (theirs, ours)
    return not denying.denies_more and not denying.sides("far").isdisjoint(plain.sides())


def plain(sentence: str) -> str:
    """A sentence, folded, without the words of denial that deny nothing: "at no extra cost", "not only"."""
    return _NEUTRAL.sub(" ", fold(sentence))


def denies(folded: str, language: str) -> bool:
    """Whether a folded sentence has a word of denial; none is known of a language without such words."""
    return language in _SAYS and _SAYS[language].search(folded) is not None


def costs_nothing(sentence: str) -> bool:
    """Whether a sentence says in words of denial that something is free."""
    return _COSTS_NOTHING.search(fold(sentence)) is not None


class _Denials:
    """What a sentence denies: a bound, from near or from some words away, or something else."""

    def __init__(self, sentence: str, language: str) -> None:
        self._bounds, rest, without = bounds_in(plain(sentence), language)
        says = _SAYS.get(language)
        self.denies = bool(says.search(rest)) if says else None
        """Whether it denies anything, were it a bound from some words away."""
        self.denies_more = bool(says and says.search(without))

    def sides(self, denied: str = "") -> set[Side]:
        """The sides that its bounds take: surely, or where they are denied from away."""
        return {bound.meant for bound in self._bounds if bound.meant and (bound.denied == "far") == (denied == "far")}

    def turns(self, other: "_Denials") -> bool:
        """Whether it denies a bound from away whose words say the contrary of all that the other says."""
        return any(
            _are_contrary({bound.side for bound in one._bounds if bound.side and bound.denied == "far"}, its.said())
            for one, its in ((self, other), (other, self))
        )

    def said(self) -> set[Side]:
        """The sides of its bounds by their words alone; a denial from near is one with them."""
        return {bound.side for bound in self._bounds if bound.side and bound.denied != "near"}


def _are_contrary(one: set[Side], other: set[Side]) -> bool:
    return bool(one and other) and one.isdisjoint(other)
