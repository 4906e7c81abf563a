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
