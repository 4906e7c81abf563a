"""Numbers that are written as words, language by language; one is left out, since its word is an article."""

from collections.abc import Iterator, Mapping
from functools import cache

# Two to nineteen, the tens from twenty on, a hundred. Folded, as everything here.
_SIMPLE = {
    "en": "two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen "
    "eighteen nineteen twenty thirty forty fifty sixty seventy eighty ninety hundred",
    "de": "zwei drei vier funf sechs sieben acht neun zehn elf zwolf dreizehn vierzehn funfzehn sechzehn siebzehn "
    "achtzehn neunzehn zwanzig dreissig vierzig funfzig sechzig siebzig achtzig neunzig hundert",
    "es": "dos tres cuatro cinco seis siete ocho nueve diez once doce trece catorce quince dieciseis diecisiete "
    "dieciocho diecinueve veinte treinta cuarenta cincuenta sesenta setenta ochenta noventa cien",
    "fr": "deux trois quatre cinq six sept huit neuf dix onze douze treize quatorze quinze seize dix-sept dix-huit "
    "dix-neuf vingt trente quarante cinquante soixante septante huitante nonante cent",
    "it": "due tre quattro cinque sei sette otto nove dieci undici dodici tredici quattordici quindici sedici "
    "diciassette diciotto diciannove venti trenta quaranta cinquanta sessanta settanta ottanta novanta cento",
    "pt": "dois tres quatro cinco seis sete oito nove dez onze doze treze catorze quinze dezesseis dezessete dezoito "
    "dezenove vinte trinta quarenta cinquenta sessenta setenta oitenta noventa cem",
    "nl": "twee drie vier vijf zes zeven acht negen tien elf twaalf dertien veertien vijftien zestien zeventien "
    "achttien negentien twintig dertig veertig vijftig zestig zeventig tachtig negentig honderd",
    "sv": "tva tre fyra fem sex sju atta nio tio elva tolv tretton fjorton femton sexton sjutton arton nitton tjugo "
    "trettio fyrtio femtio sextio sjuttio attio nittio hundra",
    "da": "to tre fire fem seks syv otte ni ti elleve tolv tretten fjorten femten seksten sytten atten nitten tyve "
    "tredive fyrre halvtreds tres halvfjerds firs halvfems hundrede",
    "nb": "to tre fire fem seks sju atte ni ti elleve tolv tretten fjorten femten seksten sytten atten nitten tjue "
    "tretti førti femti seksti sytti atti nitti hundre",
    "pl": "dwa trzy cztery piec szesc siedem osiem dziewiec dziesiec jedenascie dwanascie trzynascie czternascie "
    "pietnascie szesnascie siedemnascie osiemnascie dziewietnascie dwadziescia trzydziesci czterdziesci piecdziesiat "
    "szescdziesiat siedemdziesiat osiemdziesiat dziewiecdziesiat sto",
    "ru": "два три четыре пять шесть семь восемь девять десять одиннадцать двенадцать тринадцать четырнадцать "
    "пятнадцать шестнадцать семнадцать восемнадцать девятнадцать двадцать тридцать сорок пятьдесят шестьдесят "
    "семьдесят восемьдесят девяносто сто",
}
_VALUES = (*range(2, 20), *range(20, 101, 10))
_ONE = {"en": "one", "de": "ein", "es": "un uno una", "fr": "un une", "it": "uno un", "pt": "um uma", "nl": "een"}
_ONE |= {"sv": "ett en", "da": "en", "nb": "en", "pl": "jeden", "ru": "один одна"}
_JOINED = {
    "en": ("{ten}-{one}", "{ten} {one}"),
    "de": ("{one}und{ten}",),
    "es": ("{ten} y {one}",),
    "fr": ("{ten}-{one}", "{ten} {one}"),
    "it": ("{ten}{one}",),
    "pt": ("{ten} e {one}",),
    "nl": ("{one}en{ten}",),
    "sv": ("{ten}{one}",),
    "da": ("{one}og{ten}",),
    "nb": ("{ten}{one}", "{one}og{ten}"),
    "pl": ("{ten} {one}",),
    "ru": ("{ten} {one}",),
}
"""How a ten and a one are put together."""
_HUNDREDS = {
    "es": "doscientos trescientos cuatrocientos quinientos seiscientos setecientos ochocientos novecientos",
    "pt": "duzentos trezentos quatrocentos quinhentos seiscentos setecentos oitocentos novecentos",
}
_GLUED_HUNDREDS = frozenset(["de", "it", "nl", "sv"])
_MORE = {
    "de": {"einhundert": 100},
    "pt": {"duas": 2, "quatorze": 14, "dezasseis": 16, "dezassete": 17, "dezanove": 19},
    "nb": {"syv": 7, "tyve": 20, "tredve": 30},
}
_VIGESIMAL = ((60, ("soixante",)), (80, ("quatre-vingt", "quatre vingt")))


@cache
def number_words(language: str) -> Mapping[str, int]:
    """The words of a language for two to a hundred, and for whole hundreds, with their numbers."""
    if language not in _SIMPLE:
        return {}
    simple = dict(zip(_VALUES, _SIMPLE[language].split(), strict=True))
    found = {word: value for value, word in simple.items()}
    ones = [(1, one) for one in _ONE[language].split()] + [(one, simple[one]) for one in range(2, 10)]
    for ten in range(20, 100, 10):
        for one, word in ones:
            joined = [form.format(ten=simple[ten], one=word) for form in _JOINED[language]]
            found |= dict.fromkeys([*joined, *_drawn_together(language, simple[ten], word)], ten + one)
    if language == "fr":
        found |= dict(_by_twenties(simple))
    for count in range(2, 10):
        found |= dict.fromkeys(_hundreds(language, simple, count), 100 * count)
    return found | _MORE.get(language, {})


def _drawn_together(language: str, ten: str, one: str) -> list[str]:
    """Ventuno, ventotto; veintidos; vingt et un."""
    if language == "fr" and one in ("un", "une"):
        return [f"{ten} et {one}", f"{ten}-et-{one}"]
    if language == "it" and one[0] in "uo":
        return [ten[:-1] + one]
    return [f"veinti{one}"] if language == "es" and ten == "veinte" else []


def _by_twenties(simple: Mapping[int, str]) -> Iterator[tuple[str, int]]:
    """Soixante-dix, quatre-vingts, quatre-vingt-dix-sept."""
    yield from (("quatre-vingts", 80), ("quatre vingts", 80), ("soixante et onze", 71), ("soixante-et-onze", 71))
    for begin, tens in _VIGESIMAL:
        for ten in tens:
            yield from ((ten, begin), (f"{ten}-un", begin + 1))
            for rest in range(2, 20):
                yield from ((f"{ten}{between}{simple[rest]}", begin + rest) for between in "- ")


def _hundreds(language: str, simple: Mapping[int, str], count: int) -> list[str]:
    if language in _HUNDREDS:
        word = _HUNDREDS[language].split()[count - 2]
        return [word, f"{word[:-2]}as"]
    if language in _GLUED_HUNDREDS:
        return [simple[count] + simple[100], f"{simple[count]} {simple[100]}"]
    return [f"{simple[count]} {simple[100]}", f"{simple[count]} {simple[100]}s"][: 2 if language == "fr" else 1]


_EVERYDAY = frozenset(["once", "cent", "seize", "elf", "sei", "dos", "tres", "neuf", "due"])
"""Words for numbers that another language's everyday words are spelled like."""


def _of_all() -> dict[str, str]:
    found = {"zero": 0, "null": 0, "cero": 0, "twice": 2, "zweimal": 2, "thousand": 1000, "tausend": 1000}
    for language in ("it", "pt", "nl"):
        found |= {word: value for word, value in number_words(language).items() if value <= 10}
    for language in ("es", "fr", "de", "en"):
        words = number_words(language).items()
        found |= {word: value for word, value in words if " " not in word or language == "en"}
    return {word: str(value) for word, value in found.items() if word not in _EVERYDAY}


NUMBER_WORDS = _of_all()
"""The words, whatever the language, that the support check reads, with their numbers in digits."""
