"""Names of shades, by the plain colour that a customer calls them: a navy jacket is a blue one."""

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

COLOURS = frozenset(
    word
    for line in (
        "blue red green yellow black white brown grey gray purple violet pink orange beige turquoise navy",
        "khaki burgundy magenta teal maroon multicolour multicolor",
        "blau rot grun gelb schwarz weiss braun grau lila violett rosa turkis beige bunt",
        "dunkelblau hellblau dunkelgrun bleu rouge vert jaune noir blanc marron gris rose azul rojo",
        "verde amarillo negro blanco blu rosso giallo nero",
    )
    for word in line.split()
)
"""Plain names of colours, folded, by which a customer who asks for a thing says which."""
