"""Numbers that are written as words, language by language; one is left out, since its word is an article."""

import re
from collections.abc import Iterable, Iterator, Mapping
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
    "pl": "dwiescie trzysta czterysta piecset szescset siedemset osiemset dziewiecset",
    "ru": "двести триста четыреста пятьсот шестьсот семьсот восемьсот девятьсот",
}
_GLUED_HUNDREDS = frozenset(["de", "it", "nl", "sv"])
_MORE = {
    "de": {"einhundert": 100},
    "pt": {"duas": 2, "quatorze": 14, "dezasseis": 16, "dezassete": 17, "dezanove": 19},
    "nb": {"syv": 7, "tyve": 20, "tredve": 30},
}
_MORE |= {
    "pl": {"dwie": 2, "dwoch": 2, "trzech": 3, "czterech": 4, "pieciu": 5, "szesciu": 6, "siedmiu": 7, "osmiu": 8}
    | {"dziewieciu": 9, "dziesieciu": 10, "dwunastu": 12, "czternastu": 14, "pietnastu": 15, "dwudziestu": 20}
    | {"trzydziestu": 30, "czterdziestu": 40, "piecdziesieciu": 50, "szescdziesieciu": 60, "siedemdziesieciu": 70}
    | {"osiemdziesieciu": 80, "dziewiecdziesieciu": 90}
    | {"dwustu": 200, "trzystu": 300, "czterystu": 400, "pieciuset": 500},
    "ru": {"две": 2, "двух": 2, "трех": 3, "четырех": 4, "пяти": 5, "шести": 6, "семи": 7, "восьми": 8, "девяти": 9}
    | {"десяти": 10, "двенадцати": 12, "четырнадцати": 14, "пятнадцати": 15, "двадцати": 20, "тридцати": 30}
    | {"сорока": 40, "пятидесяти": 50, "шестидесяти": 60, "семидесяти": 70, "восьмидесяти": 80, "девяноста": 90}
    | {"двухсот": 200, "трехсот": 300, "четырехсот": 400, "пятисот": 500},
}
_VIGESIMAL = ((60, ("soixante",)), (80, ("quatre-vingt", "quatre vingt")))


def ones(language: str) -> list[str]:
    """The words for one at the end of a number: "twenty-one"."""
    return [*_ONE.get(language, "").split(), *(["eins"] if language == "de" else [])]


@cache
def number_words(language: str) -> Mapping[str, int]:
    """The words of a language for two to a hundred, and for whole hundreds, with their numbers."""
    if language not in _SIMPLE:
        return {}
    simple = dict(zip(_VALUES, _SIMPLE[language].split(), strict=True))
    found = _forms(language)
    units = [*((word, 1) for word in _ONE[language].split()), *(_units(language).items())]
    for ten, tens in _tens(language).items():
        for word, one in units:
            joined = [form.format(ten=ten, one=word) for form in _JOINED[language]]
            found |= dict.fromkeys([*joined, *_drawn_together(language, ten, word)], tens + one)
    if language == "fr":
        found |= dict(_by_twenties(simple))
    for count in range(2, 10):
        found |= dict.fromkeys(_hundreds(language, simple, count), 100 * count)
    return found


def small_numbers(language: str) -> str:
    """The pattern of one to ninety-nine: shorter than their words would be."""
    words = [word for word, value in number_words(language).items() if value < 100]
    tens = _tens(language)
    if language == "fr":
        tens = {**tens, "quatre-vingt": 80, "quatre vingt": 80}
        regular = rf"{any_of(tens)}[ -](?:et[ -])?{any_of([*_teens(language), *ones(language)])}"
    else:
        units = [*_units(language), *_ONE[language].split()]
        regular = "|".join(form.format(ten=any_of(tens), one=any_of(units)) for form in _JOINED[language])
    return rf"(?:{regular}|{any_of([*(word for word in words if not re.fullmatch(regular, word)), *ones(language)])})"


def _teens(language: str) -> dict[str, int]:
    return {word: value for word, value in _forms(language).items() if value < 20}


def _units(language: str) -> dict[str, int]:
    return {word: value for word, value in _forms(language).items() if value < 10}


def _tens(language: str) -> dict[str, int]:
    return {word: value for word, value in _forms(language).items() if 20 <= value < 100}


def _forms(language: str) -> dict[str, int]:
    """The numbers of one word, in all its forms."""
    found = {word: value for value, word in zip(_VALUES, _SIMPLE[language].split(), strict=True)}
    return found | _MORE.get(language, {})


def any_of(words: Iterable[str]) -> str:
    """A pattern of many words, the longest first. It looks at each letter once, since it is tried at every word."""
    tails: dict[str, list[str]] = {}
    for word in words:
        tails.setdefault(word[:1], []).append(word[1:])
    ends = tails.pop("", None) is not None
    branches = [re.escape(head) + any_of(rest) for head, rest in tails.items()]
    if not branches:
        return "" if ends else "(?!)"
    if len(branches) == 1 and not ends:
        return branches[0]
    return f"(?:{'|'.join(branches)})" + ("?" if ends else "")


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


def irregular_hundreds(language: str) -> list[str]:
    """The words for whole hundreds that aren't a number and a hundred: quinientos."""
    words = number_words(language).items() if language in _HUNDREDS else ()
    return [word for word, value in words if value > 100]


def _hundreds(language: str, simple: Mapping[int, str], count: int) -> list[str]:
    if language in _HUNDREDS:
        word = _HUNDREDS[language].split()[count - 2]
        return [word, f"{word[:-2]}as"] if language in ("es", "pt") else [word]
    if language in _GLUED_HUNDREDS:
        return [simple[count] + simple[100], f"{simple[count]} {simple[100]}"]
    return [f"{simple[count]} {simple[100]}", f"{simple[count]} {simple[100]}s"][: 2 if language == "fr" else 1]


_EVERYDAY = frozenset(["once", "cent", "seize", "elf", "sei", "dos", "tres", "neuf", "due", "sept"])
"""Words for numbers that another language's everyday words, and the names of its months, are spelled like."""


READ_IN_PAGES = ("it", "pt", "nl", "es", "fr", "de", "en")
"""The languages whose words the support check reads, whatever the language: others have too many everyday ones."""


def _of_all() -> dict[str, str]:
    found = {"zero": 0, "null": 0, "cero": 0, "twice": 2, "zweimal": 2, "thousand": 1000, "tausend": 1000}
    for language in READ_IN_PAGES:
        found |= number_words(language)
    return {word: str(value) for word, value in found.items() if word not in _EVERYDAY}


NUMBER_WORDS = _of_all()
"""The words, whatever the language, that the support check reads, with their numbers in digits."""
