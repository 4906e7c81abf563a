"""The words by which people compare and order things, in English and German; folded."""

import re
from typing import Literal

import msgspec

Op = Literal["<", "<=", ">", ">=", "~", "="]


def _table(*lines: tuple[Op, str]) -> dict[tuple[str, ...], Op]:
    return {tuple(phrase.split()): op for op, phrases in lines for phrase in phrases.split(",")}


BEFORE: dict[tuple[str, ...], Op] = _table(
    ("<", "under,below,less than,fewer than,lower than,smaller than,before,beneath,unter,weniger als,kleiner als,vor,"
    "menos de,moins de,meno di"),
    ("<=", "at most,up to,upto,max,maximum,maximum of,maximal,max of,no more than,not more than,not over,not above,"
    "no higher than,not exceeding,within,down to,no over,as much as,a budget of,budget of,budget is,budget,bis,bis zu,"
    "hochstens,nicht mehr als,not exceed,cap of,limit of,until,jusqua,hasta,fino a,ate,tot"),
    (">", "over,above,more than,greater than,higher than,exceeding,exceeds,exceed,"
    "beyond,after,bigger than,larger than,uber,mehr als,"
    "grosser als,nach,past,mas de,plus de,piu di"),
    (">=", "at least,min,minimum,minimum of,no less than,not less than,not under,not below,no fewer than,"
    "not fewer than,"
    "from,starting at,starting from,since,ab,mindestens,no lower than,no smaller than,or more than,seit,upwards of"),
    ("~", "around,about,approximately,roughly,circa,ca,etwa,ungefahr,near,close to"),
    ("=", "exactly,equal to,precisely,genau"),
)  # fmt: skip
AFTER: dict[tuple[str, ...], Op] = _table(
    ("<=", "or less,or under,or below,or fewer,or lower,or cheaper,or lighter,or smaller,or older,and older,or earlier,"
    "and under,and below,max,maximum,at most,tops,oder weniger,oder alter,hochstens,or shorter,and earlier,and less"),
    (">=", "or more,or above,or over,or higher,and up,and above,and over,and more,and higher,upwards,plus,or newer,"
    "and newer,onwards,onward,or later,and later,or better,minimum,at least,or greater,or larger,or bigger,oder mehr,"
    "oder neuer,mindestens,and onwards,or longer,or heavier,or younger,and younger,or faster"),
)  # fmt: skip
RANGES = frozenset({"to", "and", "bis", "und", "-", "–", "through"})
BETWEEN = frozenset({"between", "from", "zwischen", "von", "in"})
NEGATIONS = frozenset(
    word
    for line in (
        "not no non without except excluding isnt arent dont doesnt neither nor avoid exclude minus never",
        "kein keine keinen keiner ohne nicht ausser ausgenommen weder sin sans senza pas sauf excepto salvo",
    )
    for word in line.split()
)
NEGATING = frozenset(
    (first, second)
    for second, firsts in {"than": "other rather", "but": "anything everything all", "from": "apart aside"}.items()
    for first in firsts.split()
) | {("but", "not"), ("instead", "of")}
ENDS_NEGATION = frozenset({"but", "with", "under", "over", "below", "above", "that", "which", "aber", "sondern", "mit"})


class Concept(msgspec.Struct, frozen=True):
    """What an adjective or a verb speaks of: attributes named with one of `names`, or in a unit of `measure`."""

    names: tuple[str, ...]
    measure: str = ""


_PRICE = Concept(("price",))
_YEAR = Concept(("year", "yr", "registration", "jahr", "baujahr", "released", "date"))
MASS = Concept(("weight", "mass", "gewicht", "peso", "poids", "masse"), "mass")
LENGTH = Concept(("length", "lange", "laenge", "longitud", "largo", "longueur", "lunghezza"), "length")
_SIZE = Concept(("capacity", "volume", "engine", "size", "displacement", "storage", "area"), "volume")
_SPEED = Concept(("speed", "acceleration"), "speed")
_POWER = Concept(("power", "horsepower", "hp", "ps", "watt"), "power")
_ECONOMY = Concept(("mpg", "economy", "efficiency"), "economy")
_WARMTH = Concept(("comfort", "temperature", "warmth"), "temperature")
_RATING = Concept(("rating", "stars", "score", "review"))
_LIGHT = Concept(("lumen", "lumens", "brightness"), "light")
_MILEAGE = Concept(("mileage", "miles", "odometer", "kilometers", "km", "kilometres"), "distance")
WIDTH = Concept(("width", "breite", "ancho", "anchura", "largeur", "larghezza"), "length")
HEIGHT = Concept(("height", "hohe", "hoehe", "alto", "altura", "hauteur", "altezza"), "length")
DEPTH = Concept(("depth", "tiefe", "fondo", "profundidad", "profondeur", "profondita"), "length")
THICKNESS = Concept(("thickness", "dicke", "starke", "grosor", "epaisseur", "spessore"), "length")
CAPACITY = Concept(("capacity", "volume", "engine", "displacement", "content", "size"), "volume")
PEOPLE = Concept(("persons", "person", "people", "seats", "capacity", "sleeps", "berths"))

BY_MEASURE = {
    "mass": MASS, "length": Concept(("length", "width", "height", "depth", "size", "diameter", "thickness"), "length"),
    "distance": _MILEAGE, "volume": CAPACITY, "power": _POWER, "speed": _SPEED, "economy": _ECONOMY,
    "temperature": _WARMTH, "light": _LIGHT, "data": Concept(("storage", "memory", "ram", "disk"), "data"),
    "time": Concept(("duration", "battery", "runtime", "time"), "time"), "charge": Concept(("battery",), "charge"),
    "voltage": Concept(("voltage",), "voltage"), "energy": Concept(("battery", "energy"), "energy"),
}  # fmt: skip
"""Where a number with a unit belongs when no column says its unit."""


def _degrees(*lines: tuple[Concept, int, str]) -> dict[str, tuple[Concept, int]]:
    return {word: (concept, sign) for concept, sign, words in lines for word in words.split()}


SUPERLATIVES: dict[str, tuple[Concept, int]] = _degrees(
    (_PRICE, -1, "cheapest billigste billigsten gunstigste gunstigsten gunstigster gunstigstes billigster"),
    (_PRICE, 1, "priciest dearest costliest teuerste teuersten teuerster"),
    (_YEAR, 1, "newest latest youngest neueste neuesten neuester"),
    (_YEAR, -1, "oldest earliest alteste altesten"),
    (MASS, -1, "lightest leichteste leichtesten leichtester"),
    (MASS, 1, "heaviest schwerste schwersten"),
    (LENGTH, 1, "longest langste"), (LENGTH, -1, "shortest kurzeste"),
    (WIDTH, 1, "widest"), (WIDTH, -1, "narrowest slimmest"), (HEIGHT, 1, "tallest"),
    (_SPEED, 1, "fastest quickest schnellste"), (_SPEED, -1, "slowest"),
    (_POWER, 1, "strongest"), (_POWER, -1, "weakest"),
    (_WARMTH, -1, "warmest warmste"), (_LIGHT, 1, "brightest hellste"),
    (_ECONOMY, 1, "thriftiest greenest"), (_RATING, 1, "best-rated top-rated"),
    (_SIZE, 1, "biggest largest roomiest grosste grossten"), (_SIZE, -1, "smallest tiniest kleinste kleinsten"),
)  # fmt: skip
DEGREES: dict[str, tuple[Concept, int]] = _degrees(
    (_PRICE, -1, "cheap cheaper affordable inexpensive budget billig billiger gunstig gunstiger"),
    (_PRICE, 1, "expensive dear pricey pricier costly dearer teuer teurer"),
    (_YEAR, 1, "new newer recent younger modern neuer junger"), (_YEAR, -1, "old older alter"),
    (MASS, -1, "lighter light leichter lightweight"), (MASS, 1, "heavier heavy schwerer"),
    (LENGTH, 1, "longer long"), (LENGTH, -1, "shorter short"), (WIDTH, 1, "wider wide"), (HEIGHT, 1, "taller tall"),
    (_SPEED, 1, "faster fast quicker"), (_SPEED, -1, "slower slow"), (_POWER, 1, "stronger powerful"),
    (_POWER, -1, "weaker"), (_WARMTH, -1, "warmer warm"), (_LIGHT, 1, "brighter bright"),
    (_ECONOMY, 1, "economical efficient fuel-efficient frugal"), (_RATING, 1, "rated popular"),
    (_SIZE, 1, "bigger larger roomier big large grosser"), (_SIZE, -1, "smaller small kleiner"),
)  # fmt: skip
"""Adjectives with what they speak of: `cheaper than`, `most economical`, `anything lighter?`."""
COMPARATIVES = frozenset(degree for degree in DEGREES if degree.endswith("er"))
_ENDING = re.compile(r"(?<=[a-z]{3}er)e[mnrs]?$")
"""What German says behind `günstiger` of a thing: `einen günstigeren`."""
GENERAL: dict[str, int] = {
    **dict.fromkeys(
        [
            "lowest",
            "least",
            "smallest",
            "minimum",
            "fewest",
            "minimal",
            "niedrigste",
            "niedrigsten",
            "kleinste",
            "wenigsten",
        ],
        -1,
    ),
    **dict.fromkeys(
        [
            "highest",
            "most",
            "greatest",
            "largest",
            "biggest",
            "maximum",
            "maximal",
            "hochste",
            "hochsten",
            "grosste",
            "meisten",
            "best",
        ],
        1,
    ),
}
"""Superlatives that an attribute's name follows: `lowest mileage`, `most seats`."""
VERBS: dict[str, Concept] = {
    **dict.fromkeys(["weigh", "weighs", "weighing", "wiegt", "heavy"], MASS),
    **dict.fromkeys(
        ["cost", "costs", "costing", "priced", "price", "spend", "pay", "budget", "kostet", "kosten"], _PRICE
    ),
    **dict.fromkeys(["sleeps", "sleep", "seats", "fits", "people", "persons", "person", "personen"], PEOPLE),
    **dict.fromkeys(["holds"], CAPACITY),
    **dict.fromkeys(["registered", "built", "made", "manufactured"], _YEAR),
    **dict.fromkeys(["driven", "done"], _MILEAGE),
}
TOGETHER = frozenset({"family", "group", "party", "crew", "familie", "gruppe"})
"""Words for so many people as the number behind says: `a family of five`."""
EACH = frozenset({"man", "mann"})
"""Words for so many people as the number right before them says, where a thing follows: `a 3 man tent`."""
PRICE_WORDS = frozenset(
    word
    for line in (
        "cost costs price prices kostet kosten preis prix coute coutent",
        "precio cuesta cuestan prezzo costa costano kost",
    )
    for word in line.split()
)
"""Words that ask for a price, unless a number says which."""
REDUCED = frozenset(
    word
    for line in (
        "sale sales discount discounts discounted reduced reductions offer offers deals promo promos clearance",
        "reduziert reduzierte rabatt rabatte rabattiert herabgesetzt angebot angebote ermassigt ermassigung ausverkauf",
        "solde soldes promotion promotions reduction remise remises rabais oferta ofertas rebajado rebajada rebajas",
        "rebaja descuento descuentos promocion promociones saldo saldi saldos offerta offerte sconto sconti scontato",
        "scontati promozione promozioni desconto descontos promocao promocoes korting kortingen aanbieding",
    )
    for word in line.split()
)
"""Words that ask of a product whether its price is a lower one for a time."""
ASKED_NOUNS: dict[str, Concept] = {
    **dict.fromkeys(["temperature", "temperatures", "temperatur"], _WARMTH),
    **dict.fromkeys(["weight", "gewicht"], MASS),
    **dict.fromkeys(["brightness"], _LIGHT),
    **dict.fromkeys(["volume"], CAPACITY),
}
"""What a noun behind `what` asks for where no attribute is called so."""
YEAR = _YEAR
PRICE_CONCEPT = _PRICE
NUMBER_WORDS = {
    word: value
    for value, words in enumerate(
        [
            "one ein eine",
            "two zwei",
            "three drei",
            "four vier",
            "five funf",
            "six sechs",
            "seven sieben",
            "eight acht",
            "nine neun",
            "ten zehn",
        ],
        1,
    )
    for word in words.split()
}
COUNTING = (("how", "many"), ("number", "of"), ("wie", "viele"), ("count",))
COMPARING = frozenset(
    {
        "compare",
        "comparison",
        "versus",
        "vs",
        "difference",
        "differ",
        "differences",
        "vergleiche",
        "vergleich",
        "unterschied",
    }
)
ASKING = frozenset(
    word
    for line in (
        "show list find search which any available sell stock carry offer recommend suggest recommendation",
        "buy looking need want got options choices zeige suche welche habt verkauft empfehlen empfehlung brauche",
        "gibt",
    )
    for word in line.split()
)
"""Words of someone who looks for a product."""
ANY_THING = frozenset(
    word
    for line in (
        "anything something everything stuff thing things item items product products article articles one ones",
        "etwas irgendwas artikel produkt produkte sachen algo quelque chose qualcosa",
    )
    for word in line.split()
)
"""Stand for a thing of whatever kind: what is said beside them says which."""
FILLERS = frozenset(
    word
    for line in (
        "please show list find give search sell stock carry offer recommend suggest recommendation buy looking look",
        "kinds types sorts everything all stuff",
        "need want options option choice choices something anything some any thing things one ones item items product",
        "products good nice great best top really very quite kind type sort model models version made come comes",
        "available availability order purchase get see hi hello also else still currently today right range budget",
        "spend pay cost costs price prices priced money much many number count total cheap affordable under over use",
        "used using suitable ideal perfect help choose pick than be able would could prefer preferably ideally",
        "maybe per each only just if possible customers customer shop store catalog catalogue inventory your per",
        "have has having with without and or not no that is are were was do does did which what how where when",
        "old new big small large light heavy long short other another all every most least more less fewer between",
        "zeige suche finde welche welcher welches habt ihr verkauft brauche mochte gibt etwas haben gerne preis kostet",
        "viel viele wieviel wieviele kosten quanto quanta quanti cuanto cuanta cuantos combien hoeveel quel quelle",
        "about around there them they those these compare comparison versus vs difference differences between",
        "first second third fourth fifth last",
        "go goes going put work works working withstand withstands stand stands resist resists handle handles",
        "funktioniert funktionieren geht gehen geeignet passt funciona funcionan sirve sirven apto apta aptos aptas",
        "fonctionne fonctionnent compatible compatibles funziona funzionano adatto adatta adatti adatte serve servem",
        "compativel werkt werken geschikt",
        "tell details detail info information describe description like interested know can should does",
    )
    for word in line.split()
)
"""Words that say nothing about which product is meant."""


def comparative_of(word: str) -> str:
    """The comparative that a folded word is, as nothing is said behind it; empty for other words."""
    plain = _ENDING.sub("", word)
    return plain if plain in COMPARATIVES else ""
