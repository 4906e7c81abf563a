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
        "blue": "blau bleu azul blu",
        "red": "rot rouge rojo rosso",
        "green": "grun vert verde",
        "yellow": "gelb jaune amarillo giallo",
        "black": "schwarz noir negro nero",
        "white": "weiss blanc blanco bianco",
        "grey": "gray grau gris grigio",
        "brown": "braun marron marrone",
        "purple": "lila violett morado viola",
        "pink": "rosa",
    }.items()
}
"""Plain colours in English, German, French, Spanish and Italian, folded."""
_DEEPER = ("dunkel", "hell", "tief")
"""What German puts before a colour in one word."""
_MORE = (
    "orange beige turquoise navy khaki burgundy magenta teal maroon violet multicolour multicolor turkis bunt "
    "dunkelblau hellblau dunkelgrun rose"
)
COLOURS = frozenset({*_ABROAD, *(name for names in _ABROAD.values() for name in names), *_MORE.split()})
"""Plain names of colours, folded, by which a customer who asks for a thing says which."""


@cache
def plain_names(word: str) -> frozenset[str]:
    """The plain colours that a word is a name or a shade of, in every language: navy is blue, and blau."""
    for before in _DEEPER:
        word = word.removeprefix(before) or word
    plain = {colour for table in (SHADES, _ABROAD) for colour, names in table.items() if word in names}
    plain |= {word} & (SHADES.keys() | _ABROAD.keys())
    return frozenset(name for colour in plain for name in (colour, *_ABROAD.get(colour, ())))
