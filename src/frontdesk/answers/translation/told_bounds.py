"""The bounds that a sentence tells: "no more than 3" is at most three, as are "höchstens 3" and "pas plus de 3"."""

import re
from typing import Literal, NamedTuple

from frontdesk.answers.translation.one_of_what import span_names

Side = Literal["least", "most"]
"""The least or the most that may be."""
_TURNED: dict[Side, Side] = {"least": "most", "most": "least"}


class ToldBound(NamedTuple):
    """One of them: what its words say, and how it is denied, if it is; words may stand in between."""

    side: Side | None
    denied: Literal["", "near", "far"]

    @property
    def meant(self) -> Side | None:
        """The side with the denial heard."""
        return _TURNED[self.side] if self.side and self.denied else self.side


class _Words(NamedTuple):
    """A language's words: those of denial, those that end its reach, comparisons, and names of the least and the most.

    `other` compares without a side that is known.
    """

    no: str
    stop: str
    more: str
    less: str
    least: str
    most: str
    other: str = "(?!)"
    only_near: str = "(?!)"


_AT = r"(?=(?:\w+ )?\d)"
_LANGUAGES = {
    "en": _Words(
        r"(?:\b(?:not|cannot|never)|n't)(?: be)?",
        "if|when|unless|who|that|which|where|because",
        r"(?:more|longer|later|older|larger|bigger|higher|heavier|greater|taller|wider)(?: \w+)? than|exceed\w*|"
        r"(?:over|above) (?=\d)",
        r"(?:less|fewer|earlier|sooner|shorter|younger|smaller|lower|lighter)(?: \w+)? than|(?:under|below) (?=\d)|"
        rf"before {_AT}",
        r"at least|at the earliest|minimum",
        r"at most|at the latest|up to (?=\d)|maximum",
        r"\w+er than",
        r"\bno",
    ),
    "de": _Words(
        r"\b(?:nicht|nie|niemals)",
        "wenn|falls|dass",
        r"(?:mehr|langer|spater|alter|grosser|hoher|schwerer|breiter|weiter)(?: \w+)?(?: \w+)? als|uberschr\w+|"
        r"ubersteig\w*|uber (?=\d)",
        r"(?:weniger|kurzer|fruher|eher|junger|kleiner|niedriger|leichter)(?: \w+)?(?: \w+)? als|unterschr\w+|"
        rf"unter (?=\d)|vor {_AT}",
        r"mindest\w*|wenigstens|fruhestens|minim(?:um|al)\w*",
        r"hochst(?:ens|\w{4,})|maxim(?:um|al)\w*|spatestens|bis zu\w? (?=\d)",
        r"\w+er als",
    ),
    "es": _Words(
        r"\b(?:no|nunca)",
        "si|cuando|que|quien|hay",
        r"mas (?:\w+ )?(?:de|que)|super(?:ar|a|an|e|en)|exce[ds]\w+|sobrepas\w+|mayor(?:es)? de",
        rf"menos (?:\w+ )?(?:de|que)|antes del? {_AT}|menor(?:es)? de|"
        r"mas (?:temprano|joven|pequen\w|cort\w|baj\w|liger\w)s? que",
        r"al menos|por lo menos|minim[oa]",
        r"maxim[oa]|a mas tardar|hasta (?=\d)",
    ),
    "fr": _Words(
        r"\b(?:pas|jamais)",
        "si|quand|qui|que|lorsque|de",
        r"plus (?:\w+ )?(?:que\b|de\b|d'|des\b)|depass\w+|exced\w+",
        rf"moins (?:\w+ )?(?:que\b|de\b|d'|des\b)|avant {_AT}|plus (?:tot|jeune|petit|court|leger|bas)\w* que",
        r"au moins|minimum|au plus tot(?! que)",
        r"au plus tard|au plus\b|maximum|jusqu'a (?=\d)",
        r"avant\b",
    ),
    "it": _Words(
        r"\b(?:non|mai)",
        "se|quando|che|chi|ha|c'e",
        r"piu (?:\w+ )?(?:di|del\w*|dei|che)|oltre|super(?:are|a|ano|i|ino)",
        rf"meno (?:\w+ )?(?:di|del\w*|dei|che)|prima (?:di|del\w*) {_AT}|minor[ei] di|"
        r"piu (?:presto|giovan\w|piccol\w|cort\w|brev\w|legger\w|bass\w) (?:di|del\w*|dei|che)",
        r"almeno|minimo|al piu presto",
        r"massimo|al piu tardi|fino a (?=\d)",
        r"prima di",
    ),
    "pt": _Words(
        r"\b(?:nao|nunca)",
        "quando|que|quem|ha|existe",
        r"mais (?:\w+ )?(?:de|do|que)|exced\w+|ultrapass\w+|super(?:ar|a|am|e|em)",
        rf"menos (?:\w+ )?(?:de|do|que)|antes d[aeo]s? {_AT}|menor(?:es)? de|"
        r"mais (?:cedo|jov\w+|pequen\w|curt\w|lev\w|baix\w)s? (?:de|do|que)",
        r"pelo menos|ao menos|minim[oa]",
        r"maxim[oa]|o mais tardar|ate (?=\d)",
        r"antes de",
    ),
    "nl": _Words(
        r"\b(?:niet|nooit)",
        "als|wanneer|indien|die|dat",
        r"(?:meer|langer|later|ouder|groter|hoger|zwaarder|breder)(?: \w+)? dan|overschrijd\w*|boven (?=\d)",
        r"(?:minder|korter|eerder|vroeger|jonger|kleiner|lager|lichter)(?: \w+)? dan|onder (?=\d)|"
        r"voor (?=\d[\d.:]* ?(?:uur|u\b))",
        r"minstens|minimaal|minimum|ten minste|tenminste",
        r"hoogstens|maximaal|maximum|uiterlijk|ten hoogste",
        r"\w+er dan",
    ),
    "sv": _Words(
        r"\b(?:inte|ej|aldrig)",
        "om|nar|som",
        r"(?:mer|fler|langre|senare|aldre|storre|hogre|tyngre)(?: \w+)? an|overst\w+|overskrid\w+|over (?=\d)",
        rf"(?:mindre|farre|tidigare|kortare|yngre|lagre|lattare)(?: \w+)? an|under (?=\d)|(?:fore|innan) {_AT}",
        r"minst|tidigast",
        r"hogst|max\w*|senast|upp till (?=\d)",
        r"\w+are an",
    ),
    "da": _Words(
        r"\b(?:ikke|aldrig)",
        "hvis|nar|som|der",
        r"(?:mere?|flere|længere|senere|ældre|større|højere|tungere)(?: \w+)? end|overst\w+|overskrid\w+|over (?=\d)",
        rf"(?:mindre|færre|tidligere|kortere|yngre|lavere|lettere)(?: \w+)? end|under (?=\d)|før {_AT}",
        r"mindst|tidligst|minimum",
        r"højst|maks\w*|senest|op til (?=\d)",
        r"\w+ere? end",
    ),
    "nb": _Words(
        r"\b(?:ikke|aldri)",
        "hvis|nar|som|der|om",
        r"(?:mer|flere|lenger|lengre|senere|eldre|større|høyere|tyngre)(?: \w+)? enn|"
        r"overst\w+|overskrid\w+|over (?=\d)",
        rf"(?:mindre|færre|tidligere|kortere|yngre|lavere|lettere)(?: \w+)? enn|under (?=\d)|før {_AT}",
        r"minst|tidligst|minimum",
        r"høyst|maks\w*|senest|opptil (?=\d)|inntil (?=\d)",
        r"\w+ere enn",
    ),
    "pl": _Words(
        r"\b(?:nie|nigdy)",
        r"jesli|gdy|ktor\w+|ze",
        r"(?:wiecej|dłuzej|pozniej|wyzej|starsz\w+|wieksz\w+|wyzsz\w+|ciezsz\w+|dłuzsz\w+) niz|przekr\w+|"
        r"(?:ponad|powyzej) (?=\d)",
        rf"(?:mniej|krocej|wczesniej|nizej|młodsz\w+|mniejsz\w+|nizsz\w+|lzejsz\w+|krotsz\w+) niz|przed {_AT}|"
        r"ponizej (?=\d)",
        r"co najmniej|przynajmniej|minim\w+|najwczesniej",
        r"co najwyzej|maks\w+|najpozniej",
        r"\w+ej niz",
    ),
    "ru": _Words(
        r"\b(?:не|нельзя|никогда)",
        r"если|когда|котор\w+|что",
        r"(?:более|больше|позднее|позже|дольше|старше|выше|тяжелее|длиннее)\b|превы[шс]\w+|свыше",
        r"(?:менее|меньше|ранее|раньше|младше|ниже|короче|легче)\b",
        r"минимум|по (?:меньшей|крайней) мере|самое (?:раннее|меньшее)",
        r"максимум|самое (?:позднее|большее)",
    ),
    "zh": _Words(
        r"不(?:得|能|可以|可|会|會|應|应|允许)?",
        "(?!)",
        r"超[过過出]|[多晚高大](?:于|於)|[迟遲](?:于|於)",
        r"[少早低小](?:于|於)",
        r"至少|最少|起码",
        r"最多|至多|以内|之内|最[迟晚]",
    ),
    "ja": _Words(
        "(?!)", "(?!)", "超え", "(?!)", r"少なくとも|最低", r"超え[^。、]{0,12}?(?:ません|ない)|最大|最高|以内"
    ),
}


_IN_TIME = re.compile(
    r"\b(?:lat|earl|spat|fruh|tard|tot\b|presto|tempran|cedo|eerder|vroeg|uiterlijk|sen[ae]|tidl|tidi|(?:naj)?pozn|"
    r"(?:naj)?wczesn|позд|позж|ран)|[晚迟遲早]"
)
_BACK = (
    "before|prior|ahead|in advance|of notice|notice|vor|vorher|zuvor|im voraus|antes|de antelacion|de anticipacion|"
    "avant|a l'avance|de preavis|prima|in anticipo|di preavviso|de antecedencia|voor|vooraf|van tevoren|fore|innan|"
    "i forvag|før|i forvejen|pa forhand|przed|wczesniej|до"
)


def _counts_back(folded: str, language: str) -> bool:
    """Whether time is counted back: "no later than 2 days before" is two days at least."""
    if language in ("zh", "ja"):
        return re.search("提前|[天日周月年时時間间]前", folded) is not None
    return re.search(rf"\b(?:{span_names(language)})'? (?:{_BACK})\b", folded) is not None


def _pattern(language: str, words: _Words) -> re.Pattern[str]:
    """A bound with what denies it, which stands some words before it at most."""
    if language in ("zh", "ja"):
        end, between, far = "", "", r"[^，。、；]{1,6}?"
    else:
        end, between, far = r"\b", " ", rf" (?:(?!(?:{words.stop})\b)[\w'-]+ ){{1,6}}?"
    near = rf"(?P<near>(?:{words.no}|{words.only_near}){between})|(?P<far>{words.no}{far})"
    named = rf"(?P<least>{words.least})|(?P<most>{words.most})"
    compared = rf"(?P<less>{words.less})|(?P<more>{words.more})|(?P<other>{words.other})"
    return re.compile(rf"{end}(?:{named}){end}|(?:{near})?{end}(?:{compared}){end}")


_BOUND = {language: _pattern(language, words) for language, words in _LANGUAGES.items()}


def bounds_in(folded: str, language: str) -> tuple[list[ToldBound], str, str]:
    """The bounds of a folded sentence, and the sentence without those denied from near, and without all denied."""
    pattern = _BOUND.get(language)
    if pattern is None:
        return [], folded, folded
    is_back = _counts_back(folded, language)
    found = [_read(match, is_back) for match in pattern.finditer(folded)]
    without_near = pattern.sub(lambda match: " " if match["near"] or match["most"] else match[0], folded)
    without = pattern.sub(lambda match: " " if match["near"] or match["far"] or match["most"] else match[0], folded)
    return found, without_near, without


def _read(match: re.Match[str], is_back: bool) -> ToldBound:
    more, less = match["more"] or match["least"], match["less"] or match["most"]
    side: Side | None = "least" if more else "most" if less else None
    if side and is_back and _IN_TIME.search(more or less):
        side = _TURNED[side]
    return ToldBound(side, "near" if match["near"] else "far" if match["far"] else "")
