"""Numbers that are written as words, in the languages of which the support check reads numbers."""

# One is left out, since its word is an article; so are words that another language's everyday words are spelled like:
# "once" and "mil" (es), "due" (it), "cent" and "seize" (fr), "elf" (de).
_SMALL = (
    ("zero null cero", 0),
    ("two twice zwei zweimal deux dois twee", 2),
    ("three drei trois tre drie", 3),
    ("four vier cuatro quatre quattro quatro", 4),
    ("five funf cinco cinq cinque vijf", 5),
    ("six sechs seis zes", 6),
    ("seven sieben siete sept sette sete zeven", 7),
    ("eight acht ocho huit otto oito", 8),
    ("nine neun nueve nove negen", 9),
    ("ten zehn diez dix dieci dez tien", 10),
    ("eleven onze", 11),
    ("twelve zwolf doce douze", 12),
    ("thirteen dreizehn trece treize", 13),
    ("fourteen vierzehn catorce quatorze", 14),
    ("fifteen funfzehn quince quinze", 15),
    ("sixteen sechzehn dieciseis", 16),
    ("seventeen siebzehn diecisiete dix-sept", 17),
    ("eighteen achtzehn dieciocho dix-huit", 18),
    ("nineteen neunzehn diecinueve dix-neuf", 19),
    ("quatre-vingts", 80),
    ("quatre-vingt-dix", 90),
    ("soixante-dix", 70),
    ("hundred hundert einhundert cien", 100),
    ("zweihundert doscientos", 200),
    ("funfhundert quinientos", 500),
    ("thousand tausend", 1000),
)
_TENS = (
    ("twenty", "zwanzig", "veinte", "vingt"),
    ("thirty", "dreissig", "treinta", "trente"),
    ("forty", "vierzig", "cuarenta", "quarante"),
    ("fifty", "funfzig", "cincuenta", "cinquante"),
    ("sixty", "sechzig", "sesenta", "soixante"),
    ("seventy", "siebzig", "setenta", "septante"),
    ("eighty", "achtzig", "ochenta", "huitante"),
    ("ninety", "neunzig", "noventa", "nonante"),
)
_ONES = (
    ("one", "ein", "un"),
    ("two", "zwei", "deux"),
    ("three", "drei", "trois"),
    ("four", "vier", "quatre"),
    ("five", "funf", "cinq"),
    ("six", "sechs", "six"),
    ("seven", "sieben", "sept"),
    ("eight", "acht", "huit"),
    ("nine", "neun", "neuf"),
)


def _all() -> dict[str, str]:
    found = {word: str(value) for words, value in _SMALL for word in words.split()}
    for tens, (english, german, spanish, french) in enumerate(_TENS, 2):
        found |= dict.fromkeys((english, german, spanish, french), str(10 * tens))
        for ones, (one, ein, un) in enumerate(_ONES, 1):
            value = str(10 * tens + ones)
            found |= dict.fromkeys(
                (f"{english}-{one}", f"{english} {one}", f"{ein}und{german}", f"{french}-{un}"), value
            )
    for ones, (one, _, _) in enumerate(_ONES[1:], 2):
        found[f"{one} hundred"] = str(100 * ones)
    return found


NUMBER_WORDS = _all()
"""Each word, folded, with its number in digits."""
