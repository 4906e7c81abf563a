"""Units and currencies as people and shops write them."""

import re

import msgspec

from frontdesk.knowledge.search.analyze import fold


class Unit(msgspec.Struct, frozen=True):
    """A unit of measure: what it measures, and how many of the measure's base unit it is."""

    measure: str
    factor: float


UNITS: dict[str, Unit] = {
    name: Unit(measure, factor)
    for measure, factor, names in (
        ("mass", 0.001, "mg milligram milligrams"),
        ("mass", 1.0, "g gr gram grams gramm gramme grammes gramo gramos"),
        ("mass", 1000.0, "kg kgs kilo kilos kilogram kilograms kilogramm"),
        ("mass", 1_000_000.0, "t ton tons tonne tonnes"),
        ("mass", 28.349523, "oz ounce ounces"),
        ("mass", 453.59237, "lb lbs"),
        ("length", 1.0, "mm millimeter millimeters millimetre millimetres"),
        ("length", 10.0, "cm centimeter centimeters centimetre centimetres zentimeter"),
        ("length", 1000.0, "m meter meters metre metres"),
        ("length", 25.4, 'in inch inches zoll "'),
        ("length", 304.8, "ft foot feet"),
        ("distance", 1.0, "km kms kilometer kilometers kilometre kilometres"),
        ("distance", 1.609344, "mi mile miles meilen"),
        ("volume", 0.001, "ml milliliter millilitre milliliters millilitres"),
        ("volume", 0.01, "cl"),
        ("volume", 1.0, "l liter liters litre litres ltr"),
        ("volume", 3.785412, "gal gallon gallons"),
        ("volume", 0.001, "cc ccm"),
        ("power", 1.0, "w watt watts"),
        ("power", 1000.0, "kw kilowatt kilowatts"),
        ("power", 745.7, "hp bhp horsepower"),
        ("power", 735.5, "ps"),
        ("energy", 1.0, "wh"),
        ("energy", 1000.0, "kwh"),
        ("charge", 1.0, "mah"),
        ("temperature", 1.0, "c celsius °c degrees degree grad °"),
        ("data", 1.0, "mb megabyte megabytes"),
        ("data", 1000.0, "gb gigabyte gigabytes"),
        ("data", 1_000_000.0, "tb terabyte terabytes"),
        ("frequency", 1.0, "hz hertz"),
        ("frequency", 1e6, "mhz"),
        ("frequency", 1e9, "ghz"),
        ("time", 1.0, "min mins minute minutes minuten"),
        ("time", 60.0, "h hr hrs hour hours stunde stunden"),
        ("economy", 1.0, "mpg"),
        ("speed", 1.0, "kmh km/h kph"),
        ("speed", 1.609344, "mph"),
        ("voltage", 1.0, "v volt volts"),
        ("light", 1.0, "lm lumen lumens"),
        ("pressure", 1.0, "bar"),
    )
    for name in names.split()
}

_SYMBOLS = {"€": "EUR", "£": "GBP", "$": "USD", "¥": "JPY", "₹": "INR", "zł": "PLN", "₺": "TRY", "₽": "RUB", "₩": "KRW"}
CODES = frozenset(
    code
    for line in (
        "EUR USD GBP CHF JPY CNY AUD CAD NZD SEK NOK DKK ISK PLN CZK HUF RON BGN TRY RUB UAH INR BRL MXN ARS CLP",
        "COP PEN ZAR EGP MAD NGN KES ILS AED SAR QAR KWD SGD HKD TWD KRW THB MYR IDR PHP VND",
    )
    for code in line.split()
)
CURRENCY_WORDS = {
    word: code
    for code, words in {
        "EUR": "eur euro euros евро",
        "GBP": "gbp pound pounds quid sterling pfund",
        "USD": "usd dollar dollars bucks dolares",
        "CHF": "chf franken francs sfr",
        "JPY": "jpy yen",
        "INR": "inr rupee rupees rs",
        "PLN": "pln zloty zlote zlotych",
        "SEK": "sek kr kronor",
        "NOK": "nok kroner",
        "DKK": "dkk",
        "RUB": "rub руб рубль рубля рублей",
    }.items()
    for word in words.split()
}
_CODE = re.compile(r"(?<![A-Za-z])[A-Z]{3}(?![A-Za-z])")


def currency_in(text: str) -> str:
    """The currency that a text names by sign, code or word: its ISO 4217 code, or nothing."""
    for symbol, code in _SYMBOLS.items():
        if symbol in text:
            return code
    for found in _CODE.findall(text):
        if found in CODES:
            return str(found)
    words = re.findall(r"[^\W\d_]+", fold(text))
    return next((CURRENCY_WORDS[word] for word in words if word in CURRENCY_WORDS), "")
