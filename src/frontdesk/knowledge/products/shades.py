"""Names of colours: shades by the plain colour that a customer calls them, and what that is called elsewhere. Pure."""

from functools import cache

SHADES = {
    colour: frozenset(shades.split())
    for colour, shades in {
        "blue": "navy indigo azure cobalt denim teal turquoise cyan petrol sapphire",
        "red": "crimson scarlet burgundy maroon cherry ruby bordeaux",
        "green": "olive khaki lime mint emerald moss sage",
        "grey": "charcoal anthracite graphite slate silver",
        "gray": "charcoal anthracite graphite slate silver",
        "brown": "tan camel chestnut mocha chocolate cognac",
        "yellow": "mustard lemon gold",
        "purple": "violet lilac lavender plum aubergine",
        "pink": "rose fuchsia magenta salmon coral",
        "white": "ivory cream ecru",
        "orange": "apricot rust",
        "black": "jet",
    }.items()
}

_ABROAD = {
    colour: frozenset(names.split())
    for colour, names in {
        "blue": "blau bleu azul blu blauw",
        "red": "rot rouge rojo rosso vermelho rood",
        "green": "grun vert verde groen",
        "yellow": "gelb jaune amarillo giallo amarelo geel",
        "black": "schwarz noir negro nero preto zwart",
        "white": "weiss blanc blanco bianco branco",
        "grey": "gray grau gris grigio cinzento grijs",
        "brown": "braun marron marrone castanho bruin",
        "purple": "lila violett morado viola roxo paars",
        "pink": "rosa roze",
    }.items()
}
"""Plain colours in English, German, French, Spanish, Italian, Portuguese and Dutch, folded."""
_ENDINGS = ("e", "er", "es", "en", "em", "s")
_OF_O = ("a", "os", "as", "i", "e")
_IRREGULAR = {
    "blanche": "blanc", "blanches": "blanc", "bianchi": "bianco", "bianche": "bianco", "grigi": "grigio",
    "grigie": "grigio", "azuis": "azul", "rode": "rood", "gele": "geel", "grijze": "grijs", "paarse": "paars",
    "witte": "weiss", "violette": "violett", "violetten": "violett",
}  # fmt: skip
_FORMS = {
    **{name + end: name for names in _ABROAD.values() for name in names for end in _ENDINGS if name[-1] != "o"},
    **{name[:-1] + end: name for names in _ABROAD.values() for name in names for end in _OF_O if name[-1] == "o"},
    **_IRREGULAR,
}
"""Colours in the forms that they have beside a noun: `blaue`, `rojas`."""
_DEEPER = ("dunkel", "hell", "tief")
"""What German puts before a colour in one word."""
_MORE = (
    "orange beige turquoise navy khaki burgundy magenta teal maroon violet multicolour multicolor turkis bunt "
    "dunkelblau hellblau dunkelgrun rose"
)
COLOURS = frozenset({*_ABROAD, *(name for names in _ABROAD.values() for name in names), *_MORE.split()})
"""Plain names of colours, folded, by which a customer who asks for a thing says which."""


def plain_form(word: str) -> str:
    """The colour that a folded word is a form of beside a noun; empty if it is none."""
    return "" if word in COLOURS else _FORMS.get(word, "")


@cache
def plain_names(word: str) -> frozenset[str]:
    """The plain colours that a word is a name or a shade of, in every language: navy is blue, and blau."""
    for before in _DEEPER:
        word = word.removeprefix(before) or word
    plain = {colour for table in (SHADES, _ABROAD) for colour, names in table.items() if word in names}
    plain |= {word} & (SHADES.keys() | _ABROAD.keys())
    return frozenset(name for colour in plain for name in (colour, *_ABROAD.get(colour, ())))
