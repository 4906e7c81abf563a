"""How many pieces of a product are there: the attribute that tells it, and where `in stock` speaks of none. Pure."""

from collections.abc import Sequence

from frontdesk.knowledge.products.facets import Facet
from frontdesk.knowledge.products.lexicon import Lexicon
from frontdesk.knowledge.products.tokens import Token


def _words(*lines: str) -> frozenset[str]:
    return frozenset(word for line in lines for word in line.split())


IN_STOCK = (
    *(("in", "stock"), ("on", "stock"), ("auf", "lager"), ("en", "stock"), ("en", "existencias"), ("em", "estoque")),
    *(("em", "stock"), ("in", "magazzino"), ("op", "voorraad")),
)
"""What is said of things that are to be had, though a column may be called by its noun."""
_STORED = _words(
    "stock inventory bestand lagerbestand lager stuckzahl existencias inventario giacenza giacenze magazzino",
    "estoque voorraad",
)
_COUNTED = _words("quantity qty menge anzahl cantidad quantite quantita quantidade aantal")
_BESIDE = _words(
    "level count units unit pieces pcs number of on hand in available variant total left remaining item items current",
    "verfugbar disponible disponibles disponibile disponivel en auf",
)
"""What a column's name says beside: `Variant Inventory Qty`, `stock_on_hand`; a `pack quantity` is none of these."""
NOUNS = _words(
    "piece pieces pcs unit units item items stuck piezas unidades pieces unites pezzi pecas stuks exemplare copies",
)
"""What pieces are called behind their number."""


_YET = _words("left remaining hand available verfugbar ubrig disponible disponibles disponibile disponibili restantes")
"""What a column says of pieces that are yet to be had: `pieces left`; the `pieces` of a jigsaw are none of these."""


def counts_pieces(name: str) -> bool:
    """Whether a folded name of an attribute is one of the number of pieces that there are."""
    words = set(name.split())
    told = words & (_STORED | _COUNTED) or (words & _YET and words & (NOUNS | {"number"}))
    return bool(told) and words <= _STORED | _COUNTED | _BESIDE | _YET | NOUNS


def is_pieces(facet: Facet) -> bool:
    """Whether an attribute tells how many pieces of a product there are."""
    return facet.kind == "number" and counts_pieces(facet.key)


def pieces_of(lexicon: Lexicon) -> Facet | None:
    """The attribute that tells how many pieces there are: rather a stock than a quantity."""
    found = [facet for facet in lexicon.numbers() if is_pieces(facet)]
    return min(found, key=lambda facet: not _STORED & set(facet.key.split()), default=None)


def ends_in_stock(tokens: Sequence[Token], at: int) -> bool:
    """Whether a word ends `in stock`, which tells that things are to be had and of no number."""
    return at > 0 and (tokens[at - 1].word, tokens[at].word) in IN_STOCK


def numbered(tokens: Sequence[Token], at: int) -> bool:
    """Whether pieces are what a number counts that ends before a word: `at least 5 pieces`."""
    return at < len(tokens) and tokens[at].word in NOUNS
