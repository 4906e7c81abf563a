"""The sentences around products, in the visitor's language."""

import msgspec


class Words(msgspec.Struct, frozen=True):
    """What is said in one language; names in braces are filled in."""

    one_fits: str
    one_by: str
    many_fit: str
    best_of: str
    count_one: str
    count_many: str
    count_none: str
    first: str
    level: str
    nothing: str
    given_up: str
    nearest: str
    differ: str
    same: str
    list_ends: str
    most_compared: str
    which_are_meant: str
    not_told: str
    other_currency: str
    mixed_currency: str
    untold: str
    without: str
    uncalled: str
    none_such: str
    lacks: str
    has_values: str
    reduced: str
    each: str
    times: str
    sum_: str
    unclear: str
    pieces_untold: str
    so_many_in_stock: str
    pieces_in_all: str
    is_: str
    alike: str
    most: str
    more: str
    less: str
    verbs: dict[str, str]

    def more_or_less(self, sign: int, what: str) -> str:
        """`more waterproof`, `less waterproof`."""
        return f"{self.more if sign > 0 else self.less} {what}"

    def verb(self, key: str, measure: str) -> str:
        """How a product has a number: it `costs` a price and `weighs` a mass."""
        return self.verbs.get(key) or self.verbs.get(measure) or self.verbs[""]


_ENGLISH = Words(
    one_fits="One product fits:",
    one_by="One product is left; see whether its {order} suits you:",
    many_fit="{count} products fit:",
    best_of="{count} products fit. The first {shown}:",
    count_one="There is 1 that fits.",
    count_many="There are {count} that fit.",
    count_none="There are none that fit.",
    first="By {order}, this comes first:",
    level="By {order}, these come first:",
    nothing="No product in the catalog fits that.",
    given_up="Nothing fits all of that. Without {given_up}, this fits:",
    nearest="These come nearest to what you describe:",
    differ="They differ in this:",
    same="The catalog tells no difference between them.",
    list_ends="The list before has no more than {count}.",
    most_compared="I compare {count} at a time. Of the first {count}:",
    which_are_meant="Which {count} of these do you mean?",
    not_told="The catalog doesn't say that about {title}.",
    other_currency="Prices here are in {currency}; I compared the plain number.",
    mixed_currency="Some prices here are in {currency}; of those I compared the plain number.",
    untold="The catalog doesn't say which are {words}.",
    without="The catalog doesn't say which are without {words}.",
    uncalled="No product is called {words}.",
    none_such="Not {said}. The catalog says:",
    lacks="I found no {said} in the catalog. This is there:",
    has_values="In the catalog, {name} is one of these:",
    reduced="{price}, reduced from {regular}",
    each="{price} each.",
    times="{price} each, {sum} for {count}.",
    sum_="Together: {sum}.",
    unclear="{said} may be one of several, so I can't tell the total.",
    pieces_untold="The catalog doesn't say how many pieces there are.",
    so_many_in_stock="Of {total} products, {count} are in stock.",
    pieces_in_all="Together that is {count} pieces.",
    is_="is",
    alike="{names} are level: {value}",
    most="the {said}",
    more="more",
    less="less",
    verbs={"price": "costs", "mass": "weighs", "": "has"},
)
WORDS = {
    "en": _ENGLISH,
    "de": Words(
        one_fits="Ein Produkt passt:",
        one_by="Ein Produkt bleibt; sehen Sie, ob es passt ({order}):",
        many_fit="{count} Produkte passen:",
        best_of="{count} Produkte passen. Die ersten {shown}:",
        count_one="Es gibt 1, das passt.",
        count_many="Es gibt {count}, die passen.",
        count_none="Es gibt keines, das passt.",
        first="Nach {order} steht dies an erster Stelle:",
        level="Nach {order} stehen diese an erster Stelle:",
        nothing="Kein Produkt im Katalog passt dazu.",
        given_up="Nichts passt zu allem. Ohne {given_up} passt dies:",
        nearest="Das kommt Ihrer Beschreibung am nächsten:",
        differ="Darin unterscheiden sie sich:",
        same="Im Katalog steht kein Unterschied zwischen ihnen.",
        list_ends="Die Liste davor hat nicht mehr als {count}.",
        most_compared="Ich vergleiche {count} auf einmal. Zu den ersten {count}:",
        which_are_meant="Welche {count} davon meinen Sie?",
        not_told="Das steht im Katalog nicht zu {title}.",
        other_currency="Die Preise hier sind in {currency}; verglichen habe ich die bloße Zahl.",
        mixed_currency="Manche Preise hier sind in {currency}; von denen habe ich die bloße Zahl verglichen.",
        untold="Welche {words} sind, steht nicht im Katalog.",
        without="Welche ohne {words} sind, steht nicht im Katalog.",
        uncalled="Kein Produkt heißt {words}.",
        none_such="Nicht {said}. Im Katalog steht:",
        lacks="{said} habe ich im Katalog nicht gefunden. Da ist:",
        has_values="Im Katalog gibt es als {name}:",
        reduced="{price}, herabgesetzt von {regular}",
        each="je {price}.",
        times="je {price}, {sum} für {count}.",
        sum_="Zusammen: {sum}.",
        unclear="{said} kann mehreres sein, darum steht die Summe nicht fest.",
        pieces_untold="Wie viele Stück es gibt, steht nicht im Katalog.",
        so_many_in_stock="Von {total} Produkten sind {count} auf Lager.",
        pieces_in_all="Zusammen sind das {count} Stück.",
        is_="ist",
        alike="{names} sind gleich: {value}",
        most="{said}",
        more="mehr",
        less="weniger",
        verbs={"price": "kostet", "mass": "wiegt", "": "hat"},
    ),
}


def words(language: str) -> Words:
    """The sentences in a language, or in English where they are not written yet."""
    return WORDS.get(language[:2].lower(), _ENGLISH)
