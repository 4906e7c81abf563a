"""Numbers that are written as words, in the languages that Frontdesk speaks."""

import re

from frontdesk.knowledge.search.analyze import fold

_VALUES = (2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 14, 15, 20, 30, 40, 50, 60, 70, 80, 90, 100)
_WORDS = {
    "en": "two three four five six seven eight nine ten eleven twelve fourteen fifteen twenty thirty forty fifty "
    "sixty seventy eighty ninety hundred",
    "de": "zwei drei vier funf sechs sieben acht neun zehn elf zwolf vierzehn funfzehn zwanzig dreissig vierzig "
    "funfzig sechzig siebzig achtzig neunzig hundert",
    "es": "dos tres cuatro cinco seis siete ocho nueve diez once doce catorce quince veinte treinta cuarenta "
    "cincuenta sesenta setenta ochenta noventa cien",
    "fr": "deux trois quatre cinq six sept huit - dix onze douze quatorze quinze vingt trente quarante cinquante "
    "soixante - - - cent",
    "it": "due tre quattro cinque - sette otto nove dieci undici dodici quattordici quindici venti trenta quaranta "
    "cinquanta sessanta settanta ottanta novanta cento",
    "pt": "dois tres quatro cinco seis sete oito nove dez onze doze catorze quinze vinte trinta quarenta cinquenta "
    "sessenta setenta oitenta noventa cem",
    "nl": "twee drie vier vijf zes zeven acht negen tien elf twaalf veertien vijftien twintig dertig veertig vijftig "
    "zestig zeventig tachtig negentig honderd",
    "sv": "tva tre fyra fem sex sju atta nio tio elva tolv fjorton femton tjugo trettio fyrtio femtio sextio sjuttio "
    "attio nittio hundra",
    "da": "to tre fire fem seks syv otte ni ti elleve tolv fjorten femten tyve tredive fyrre halvtreds tres halvfjerds "
    "firs halvfems hundrede",
    "nb": "to tre fire fem seks sju atte ni ti elleve tolv fjorten femten tjue tretti førti femti seksti sytti atti "
    "nitti hundre",
    "pl": "dwa trzy cztery piec szesc siedem osiem dziewiec dziesiec jedenascie dwanascie czternascie pietnascie "
    "dwadziescia trzydziesci czterdziesci piecdziesiat szescdziesiat siedemdziesiat osiemdziesiat dziewiecdziesiat sto",
    "ru": "два три четыре пять шесть семь восемь девять десять одиннадцать двенадцать четырнадцать пятнадцать двадцать "
    "тридцать сорок пятьдесят шестьдесят семьдесят восемьдесят девяносто сто",
}
_VALUE_OF = {
    language: {word: value for word, value in zip(words.split(), _VALUES, strict=True) if word != "-"}
    for language, words in _WORDS.items()
}
# Words with another meaning beside the number's: they may tell it, but nothing is missed without them.
_ALSO = {"fr": {"neuf": 9}, "it": {"sei": 6}, "pl": {"dwie": 2, "dwoch": 2, "trzech": 3, "czterech": 4, "pieciu": 5}}
_ALSO |= {"ru": {"две": 2, "двух": 2, "трех": 3, "четырех": 4, "пяти": 5, "шести": 6, "десяти": 10, "шестидесяти": 60}}
NOT_ASKED_FOR = frozenset(["pl", "ru", "zh", "ja", "fr", "it"])
"""Languages whose words for numbers have more forms than are listed here, or other meanings."""

_GLUED = {"de": "und", "nl": "en"}
_CHINESE = {"二": 2, "两": 2, "兩": 2, "三": 3, "四": 4, "五": 5, "六": 6, "七": 7, "八": 8, "九": 9}
_IN_CHINESE = re.compile(r"([二三四五六七八九]?)十([一二三四五六七八九]?)|([二两兩三四五六七八九])")


def in_words(text: str, language: str) -> set[str]:
    """The numbers, in digits, that a text in a language writes as words."""
    folded = fold(text)
    if language in ("zh", "ja"):
        return {str(_chinese(match)) for match in _IN_CHINESE.finditer(folded)}
    values = _VALUE_OF.get(language, {})
    found: set[str] = set()
    for word in re.findall(r"[^\W\d_]+(?:-[^\W\d_]+)*", folded):
        value = values.get(word) or _ALSO.get(language, {}).get(word) or _composed(word, language, values)
        found |= {str(value)} if value else set()
    return found


def _composed(word: str, language: str, values: dict[str, int]) -> int:
    """Twenty-four, vingt-quatre, vierundzwanzig; 0 for a word that is none of these."""
    ten, _, unit = word.partition("-")
    if glue := _GLUED.get(language):
        unit, _, ten = word.partition(glue)
    is_number = values.get(ten, 0) in range(20, 100) and 0 < values.get(unit, 0) < 10
    return values[ten] + values[unit] if is_number else 0


def _chinese(match: re.Match[str]) -> int:
    if match[3]:
        return _CHINESE[match[3]]
    return 10 * _CHINESE.get(match[1], 1) + (1 if match[2] == "一" else _CHINESE.get(match[2], 0))
