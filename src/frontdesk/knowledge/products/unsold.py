"""The thing that a question names and no row has: gloves, where only chalk and ropes are sold. Pure."""

from collections.abc import Collection, Iterator, Mapping, Sequence

from frontdesk.knowledge.products.comparing import ANY_THING, ASKING, BEFORE, DEGREES, FILLERS
from frontdesk.knowledge.products.facets import KINDS
from frontdesk.knowledge.products.lacking import AFTER_THINGS, Placed
from frontdesk.knowledge.products.lexicon import Lexicon, Meaning
from frontdesk.knowledge.products.tokens import Token
from frontdesk.knowledge.products.units import CURRENCY_WORDS, UNITS
from frontdesk.knowledge.products.wish import KIND_OF_THING


def _words(*lines: str) -> frozenset[str]:
    return frozenset(word for line in lines for word in line.split())


_WISHED = _words(
    "gift gifts present presents idea ideas surprise surprises souvenir souvenirs deal deals bargain bargains goods",
    "gear equipment suggestion suggestions tip tips reward treat assortment selection bestseller bestsellers",
    "geschenk geschenke geschenkidee geschenkideen idee ideen tipp tipps schnappchen ausrustung uberraschung",
    "mitbringsel alles dingen iets cadeautje cadeaus ideeen verrassing uitrusting artikelen artikels producten",
)
"""Stand for whatever a visitor may like, where they end what is said: a gift card is none; folded."""
_WISHED_FIRST = _words(
    "regalo regalos sorpresa recuerdo ganga equipo cadeau cadeaux idee idees surprise equipement regali idea",
    "attrezzatura presente presentes lembranca prenda ideia ideias",
    "cosa cosas chose choses cose coisa coisas produit produits producto productos prodotto prodotti",
    "produto produtos articulo articulos articolo articoli artigo artigos",
)
"""The same, where they begin it."""
_OWN = _words(
    "my our your his her their mein meine meinen meinem meiner unser unsere unseren mi mis nuestro nuestra mon ma mes",
    "notre nos mio mia miei mie nostro nostra meu minha meus minhas nosso nossa mijn onze ons",
)
_SELF = _words("i im ive we were ich wir yo soy nosotros je j'ai jai nous io sono noi eu sou nos ik wij we")
_SEEKS = ASKING | _words(
    "like get see love wants needs after mochte mochten suche suchen brauchen will wollen hatte gerne",
    "busco buscamos quiero queremos quisiera necesito necesitamos tienen tiene teneis venden vendes muestrame",
    "cherche cherchons veux voulons voudrais voudrions besoin avez vendez montrez montre",
    "cerco cerchiamo vorrei vorremmo voglio serve avete vendete mostrami procuro procuramos quero queremos preciso tem",
    "vendem mostre zoek zoeken wil willen nodig hebben hebt verkopen verkoopt toon",
)
"""Verbs of someone who looks for a thing; folded."""
_ASKS_OF_IT = _words("is are does do ist sind hat haben est sont es son e is zijn")
_THERE = _words("there any you we u es ihr sie we jullie")
_AFTER = (
    AFTER_THINGS
    | {phrase[0] for phrase in BEFORE}
    | _words(
        "para por pour per voor con com avec met sin sans senza sem zonder sous sotto bajo onder abaixo till costing",
        "made when while if because als wenn si se",
    )
)
_NO_THING = {*UNITS, *CURRENCY_WORDS, *DEGREES}
_TRADES = (
    (
        _words(
            "car cars vehicle vehicles automobile automobiles van vans auto autos wagen fahrzeug fahrzeuge pkw coche",
            "coches vehiculo vehiculos carro carros voiture voitures vehicule vehicules macchina macchine veicolo",
            "veicoli automobili veiculo veiculos auto's voertuig voertuigen",
        ),
        ("mileage", "transmission", "fuel", "fuel type", "fueltype", "mpg", "engine", "engine size", "kilometerstand"),
    ),
    (
        _words(
            "book books novel novels title titles buch bucher roman romane libro libros livre livres libri livro",
            "livros boek boeken",
        ),
        ("author", "isbn", "publisher", "pages", "autor", "verlag", "auteur", "editeur", "editorial", "autore"),
    ),
    (
        _words(
            "house houses flat flats apartment apartments home homes property properties haus hauser wohnung wohnungen",
            "casa casas piso pisos maison maisons appartement appartements appartamento appartamenti huis huizen",
        ),
        (
            "bedrooms",
            "bathrooms",
            "rooms",
            "floor area",
            "living area",
            "zimmer",
            "wohnflache",
            "habitaciones",
            "pieces",
        ),
    ),
    (
        _words("wine wines bottle bottles wein weine vino vinos vin vins vini vinho vinhos wijn wijnen"),
        ("grape", "grapes", "vintage", "region", "rebsorte", "jahrgang", "uva", "cepage", "vitigno"),
    ),
)
"""What all rows are that have several of some attributes, and say of themselves as little as a dealer's "Audi A3"."""
_LEAST_ALIKE = 2
_OTHER_THINGS = {
    "sleeping": "bag",
    "shopping": "bag",
    "punching": "bag",
    "washing": "machine",
    "sewing": "machine",
    "vending": "machine",
    "chewing": "gum",
    "swimming": "pool",
    "skipping": "rope",
    "ironing": "board",
    "baking": "powder",
}
"""What something is done with makes of these another thing: a sleeping bag, where a writing desk is a desk."""


def thing_named(
    tokens: Sequence[Token], choices: Placed, unknown: Collection[str], stops: Collection[str], lexicon: Lexicon
) -> str:
    """The words for a thing that no row has; empty where none is named, or one is that rows have.

    Who asks for something, a gift or what is waterproof names no thing, and neither do words about who asks.
    """
    words = {t.word for t in tokens}
    if not unknown or words & ANY_THING or _of_something(tokens) or wishes(tokens, stops):
        return ""
    kinds = {at for begin, end, c in choices if c.weight >= KIND_OF_THING and not c.negated for at in range(begin, end)}
    phrase = next(_phrases(tokens, stops), [])
    strange = [at for at in phrase if tokens[at].word in unknown and not tokens[at].used]
    strange = [at for at in strange if at == 0 or tokens[at - 1].word not in _OWN]
    strange = [at for at in strange if not _is_the_trade(tokens[at].word, lexicon)]
    if not strange:
        return ""
    if kinds:
        return _other_kind(tokens, phrase, strange, kinds, lexicon)
    return " ".join(tokens[at].raw for at in strange)


def _is_the_trade(word: str, lexicon: Lexicon) -> bool:
    """Whether a word is what all of a catalog's rows are, by the attributes that they have."""
    named = next((attributes for words, attributes in _TRADES if word in words), ())
    return len({lexicon.name(name.split()) for name in named} - {None}) >= _LEAST_ALIKE


def wishes(tokens: Sequence[Token], stops: Collection[str]) -> set[str]:
    """The words that stand for whatever one may like, with what is said of it: a birthday gift; none where there are
    no such words.
    """
    phrase = [tokens[at].word for at in next(_phrases(tokens, stops), [])]
    wished = bool(phrase) and (phrase[-1] in _WISHED or phrase[0] in _WISHED_FIRST)
    return set(phrase) if wished else set()


def _of_something(tokens: Sequence[Token]) -> bool:
    """Whether something is asked of a thing, which is no search for one: `Is the blue one vegan?`"""
    begins = [t.word for t in tokens[:2]]
    asks = len(begins) > 1 and begins[0] in _ASKS_OF_IT and begins[1] not in _THERE
    return asks and not any(t.word in _SEEKS or t.word == "have" for t in tokens)


def _phrases(tokens: Sequence[Token], stops: Collection[str]) -> Iterator[list[int]]:
    """The places of the words that name what is looked for: up to what is said of it, sentence part by part."""
    clause: list[int] = []
    for at in range(len(tokens) + 1):
        if at < len(tokens) and not tokens[at].stop:
            clause.append(at)
            continue
        found = [] if _of_self([tokens[n].word for n in clause]) else _phrase(tokens, clause, stops)
        if found:
            yield found
        clause = []


def _phrase(tokens: Sequence[Token], clause: Sequence[int], stops: Collection[str]) -> list[int]:
    found: list[int] = []
    for at in clause:
        token = tokens[at]
        if token.word in _AFTER or token.value is not None:
            if found:
                break
        elif not (token.word in stops or token.word in FILLERS or token.word in _SEEKS or token.word in _NO_THING):
            found.append(at)
    return found


def _of_self(words: Sequence[str]) -> bool:
    """Whether a part of a sentence speaks of who asks: `I am new to climbing`."""
    return bool(words) and words[0] in _SELF and not any(word in _SEEKS for word in words)


def _other_kind(
    tokens: Sequence[Token], phrase: Sequence[int], strange: Sequence[int], kinds: set[int], lexicon: Lexicon
) -> str:
    """What words beside a kind of thing make of it: chalk gloves are no chalk, and a sleeping bag is no bag for chalk.

    Where things of the bare kind are sold, shoes, whatever they are for may be among them.
    """
    last = phrase[-1]
    english = lexicon.language[:2] == "en"
    if not kinds & set(phrase) or not english:
        return ""
    if last in strange and tokens[last - 1].word == tokens[last - 1].stem and last - 1 in kinds:
        return f"{tokens[last - 1].raw} {tokens[last].raw}"
    before = last - 1
    other = before in strange and last in kinds and _OTHER_THINGS.get(tokens[before].word, "")
    bare = any(m.facet in KINDS and m.how == "whole" for m in lexicon.values([tokens[last].word]))
    if other and tokens[last].word in (other, f"{other}s") and not bare:
        return f"{tokens[before].raw} {tokens[last].raw}"
    return ""


def near_kinds(known: Mapping[str, Meaning], unknown: Collection[str]) -> tuple[str, ...]:
    """The words that were taken for a kind of thing that only means about the same."""
    return tuple(w for w, m in known.items() if m.how == "near" and m.facet in KINDS and w not in unknown)
