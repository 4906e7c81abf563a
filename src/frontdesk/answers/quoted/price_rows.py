"""Rows of a price list that are what a question asks the price of: of "How much to rent a towel?" "Towel rental". Pure.

All of what is asked must be told of the row, and what the row is at its core must be asked: a car wash is no car. A row
is just what was asked where nothing else is in its name: a lost key is no key, though its core is one.
"""

import re
from collections import Counter
from collections.abc import Sequence, Set
from functools import lru_cache
from itertools import takewhile

import msgspec

from frontdesk.answers.phrases import grammar
from frontdesk.answers.quoted.lists import ITEM
from frontdesk.answers.quoted.table_rows import ROW, RULE, cells_of, is_row
from frontdesk.knowledge.search.analyze import content_terms, fold, terms
from frontdesk.knowledge.search.synonyms import alike, grouped
from frontdesk.knowledge.search.vague import is_vague
from frontdesk.knowledge.search.verb_forms import verb_forms
from frontdesk.knowledge.search.wanted import holds, wanted
from frontdesk.knowledge.search.words import STOP_WORDS

_ASKS_ELSE = re.compile(
    r"\b(?:why|when|who|whose|where|get|receive|earn|save|refund\w*|back|instead|than|warum|wieso|wann|wer|wo|bekomm\w+|"
    r"zuruck|als|spar\w+|por que|cuando|quien|donde|recib\w+|ahorr\w+|pourquoi|quand|recoi\w+|economis\w+|perche|"
    r"chi|dove|ricev\w+|risparmi\w+|porque|quem|onde|receb\w+|waarom|wanneer|waar|krijg\w*|terug|dan)\b"
)
"""Who asks so wants no price, or not that of a thing: "Why does delivery cost so much?" """
_LISTED = re.compile(
    r"\s*(?:[-*•+]|\d{1,3}[.)])\s+(?P<name>[^\d:–—€$£¥]{2,60}?)\s*(?:[:–—]|\s-\s|\.{2,}|(?=[€$£¥]?\d))"
)
_ADDED = re.compile(r"[(\[,:;/–—]|\s-\s")
"""What begins what is said of a name behind it: "Personal training, one hour"."""
_WORD = re.compile(r"[^\W\d_]+(?:['’][^\W\d_]+)*")
_COSTING = (
    "much cost costs costing price prices fee fees rate charge charges charged pay paid total usually normally "
    "kostet kosten preis preise gebuhr zahlen bezahlen zahlt bezahlt verlangt berechnet lassen aktuell eigentlich euch "
    "cuesta cuestan precio precios coste tarifa cobran cobra pagar paga vale sale coute coutent cout prix tarif tarifs "
    "payer paie facturez ca se costa costano prezzo prezzi pagare custa custam preco precos kost prijs laten betalen "
    "hoch hoog high amount betrag hohe betragt montant eleve importe asciende importo ammonta valor "
    "bedrag bedraagt viel "
    "hoeveel wieviel beaucoup combien cuanto quanto"
)
_LAST, _FIRST = frozenset(("en",)), frozenset(("es", "fr", "it", "pt", "ca", "ro"))
"""Languages whose names say last what a thing is ("car wash"), and first ("lavado de coches")."""
_AMOUNT = re.compile(
    r"(?:\b(?:per|for|each|an?|one|pro|je|fur|eine?|por|una?|cada|par|pour|une|uma|voor|een)\s|\b\d[\d.,/]{0,12}+\s?){1,6}"
    r"(?:h|min|hours?|minutes?|days?|nights?|weeks?|months?|years?|person|people|piece|item|unit|stunden?|minuten|tage?|"
    r"nacht|nachte|woche|monat|jahr|person(?:en)?|stuck|horas?|minutos?|dias?|noches?|semanas?|mes(?:es)?|anos?|"
    r"personas?|pieza|unidad|heures?|jours?|nuits?|semaines?|mois|ans?|personnes?|piece|or[ae]|minuti|giorn[oi]|notte|"
    r"settimana|anno|persona|pezzo|noite|pessoa|peca|uur|dag(?:en)?|weken|maand|jaar|persoon|stuk)\.?(?=\s*(?:[)\],:;]|$))"
)
"""For how much a price is, at the end of a name: "Massage, 60 min", "Room per night"; not of a "One day ticket"."""
_LISTS = (
    "list overview our service services item items thing things liste unsere leistungen lista servicios nos prestations"
)
"""Words by which a heading says that prices stand below, and not of what."""
_JOINED = re.compile(r"[,;/&+]")
_JOINS = {
    "en": "and or",
    "de": "und oder sowie bzw",
    "es": "y e o u",
    "fr": "et ou",
    "it": "e ed o od",
    "pt": "e ou",
    "nl": "en of",
    "ca": "i o",
    "ro": "si sau",
}
"""Words that make several things of a heading, of which a row below it may be any."""
_PARTS = re.compile(r"\s>\s|[|–—:]|\s-\s")
_NOT_ITSELF = re.compile(
    r"\b(?:lost|loss(?:es)?|damage\w*|broken|missing|penalt\w+|fines?|cancel\w*|deposits?|replac\w+|no[- ]shows?|"
    r"verlor\w+|verlust\w*|beschadig\w+|schaden|strafe?n?|storn\w+|kaution\w*|ersatz\w*|perdid[ao]s?|danos?|"
    r"multas?|fianzas?|depositos?|cancelaci\w+|perdus?|pertes?|endommag\w+|amendes?|cautions?|annulations?|"
    r"smarrit\w+|dann[io]|cauzion\w+|penal\w+|verlies|schade|boetes?|borg)\b"
)
"""What a heading says below which a row's price is not that of having the thing: "Lost or damaged", "Towel: 20 EUR"."""


class PriceRows(msgspec.Struct, frozen=True):
    """The rows and items of a text, as they stand, that tell what a question asks the price of.

    `told` says all that is asked; `just` are those of them that are that very thing, so that they answer by themselves.
    """

    told: frozenset[str] = frozenset()
    just: frozenset[str] = frozenset()


class _Row(msgspec.Struct, frozen=True):
    """One that tells a price: its line, its name, what stands in its cells and over those that tell the price, and what
    its table calls things like it."""

    line: str
    name: str
    held: str
    kind: str = ""


@lru_cache(maxsize=512)
def price_rows(question: str, language: str, stands_below: str, text: str, above: str = "") -> PriceRows:
    """The rows of a table and items of a list in a text that tell the price of what a question asks.

    `stands_below` are the title and the headings over the text (" > " between them), `above` is what its table began
    with further up. None where the question asks for no price, or says of what it wants more than a row does. What a
    heading says counts only where no row says it itself.
    """
    subject = _subject(question, language)
    if not subject:
        return PriceRows()
    asked = frozenset[str]().union(*subject)
    listed = _rows(text, above)
    rows = [row for row in listed if not asked.isdisjoint(_core(row.name, language))]
    own = [row for row in rows if _is_held(subject, set(terms(row.held, language)))]
    just = [row for row in own if not _unasked(row.name, asked, language)]
    if not own:
        headings = _one_thing(stands_below, asked, language)
        own = [row for row in rows if _is_held(subject, set(terms(f"{headings} {row.held}", language)))]
        own = [row for row in own if not _unasked(" ".join(_ADDED.split(row.name)[1:]), asked, language)]
        just = [] if _unasked(headings, asked, language) else [r for r in own if not _unasked(r.name, asked, language)]
    if not own:
        own = just = [row for row in listed if row.kind and _is_any(row.kind, subject, stands_below, language)]
    lines = frozenset(row.line for row in just)
    is_itself = not _NOT_ITSELF.search(fold(stands_below)) or _NOT_ITSELF.search(fold(question))
    return PriceRows(lines or frozenset(row.line for row in own), lines if is_itself else frozenset())


def _is_any(kind: str, subject: Sequence[Set[str]], stands_below: str, language: str) -> bool:
    """Whether what a table's rows are ("Ticket") is what is asked, with what is said above of all of them: "Hire"."""
    asked = frozenset[str]().union(*subject)
    if _unasked(kind, asked, language) or asked.isdisjoint(_core(kind, language)):
        return False
    return _is_held(subject, set(terms(f"{stands_below} {kind}", language)))


def _is_held(subject: Sequence[Set[str]], held: Set[str]) -> bool:
    return all(not each.isdisjoint(held) for each in subject)


def _unasked(name: str, asked: Set[str], language: str) -> list[str]:
    """The words of a name, also in brackets, that make another thing of it than what is asked."""
    idle = costing(language[:2])
    found = []
    for word in re.split(r"[^\w'’-]+", _AMOUNT.sub("", fold(name))):
        said = terms(word, language) if word.strip("_-") else []
        # Of "check-out" the last term is the whole word.
        if said and said[-1] not in asked and not asked | idle | {"1"} >= set(said):
            found.append(word)
    return found


def _one_thing(stands_below: str, asked: Set[str], language: str) -> str:
    """Of the title and the headings over a row those that may say of what it is: that name one thing, and one asked."""
    joins = _JOINS.get(language[:2], "").split()
    parts = [part for part in _PARTS.split(stands_below) if not _JOINED.search(part)]
    single = [part for part in parts if set(joins).isdisjoint(fold(part).split())]
    found = [" ".join(word for word in part.split() if fold(word) not in _LISTS.split()) for part in single]
    return " ".join(part for part in found if not asked.isdisjoint(_core(part, language)))


def _rows(text: str, above: str) -> list[_Row]:
    """The rows and items that tell a price. Of several that are called alike other cells are of the name, too."""
    found: list[tuple[str, str, str, str, str]] = []
    names, last = list[str](), ""
    lines = [*above.split("\n"), *text.split("\n")]
    for at, line in enumerate(lines):
        if RULE.match(line):
            names = cells_of(last)
        elif not ROW.match(line):
            names = []
        last = line
        if ROW.match(line) and not _is_head(lines, at):
            found += _in_table(line, names)
        elif (listed := _LISTED.match(line) if ITEM.match(line) else None) and holds(
            line[listed.end("name") :], "money"
        ):
            found.append((line.strip(), listed["name"], "", line, ""))
    often = Counter(name for _, name, *_ in dict.fromkeys(found))
    return [
        _Row(line, f"{name} ({more})" if often[name] > 1 else name, held, kind)
        for line, name, more, held, kind in found
    ]


def _is_head(lines: Sequence[str], at: int) -> bool:
    """Whether a table's line only names its columns."""
    if at + 1 >= len(lines) or not RULE.match(lines[at + 1]):
        return False
    return not is_row(cells_of(lines[at]), [cells_of(row) for row in takewhile(ROW.match, lines[at + 2 :])])


def _in_table(line: str, names: Sequence[str]) -> list[tuple[str, str, str, str, str]]:
    """A row that tells a price: as it stands, its name, its further cells without a number, what it holds, its kind."""
    first, *others = cells_of(line)
    heads = names[1:] if len(names) == len(others) + 1 else [""] * len(others)
    over = [head for cell, head in zip(others, heads, strict=True) if _is_price(cell, head)]
    more = " ".join(cell for cell in others if not any(map(str.isdigit, cell)) and not holds(cell, "money"))
    kind = names[0] if names else ""
    # What the first column is called is said of each row: "Haircut", "Women".
    return [(line.strip(), first, more, f"{line} {' '.join((kind, *over))}", kind)] if over else []


def _subject(question: str, language: str) -> list[set[str]]:
    """What a question wants the price of: each of its terms with those that stand for the same."""
    plain = fold(question)
    asking = wanted(question).get("money")
    if asking is None or _ASKS_ELSE.search(plain) or "?" in plain.rstrip(" ?"):
        return []
    idle = set(terms(asking, language)) | costing(language[:2])
    subject = [term for term in content_terms(question, language) if term not in idle and not is_vague(term, language)]
    done = verb_forms(question, language)
    return [{term, *(alike if term in done else grouped)(term, language)} for term in subject]


def sum_asked(question: str, language: str) -> list[set[str]]:
    """What a question wants the sum of, a payment's name with it: "How much is the deposit for a van?"."""
    if "money" not in wanted(question) or _ASKS_ELSE.search(fold(question)):
        return []
    asked = [term for term in content_terms(question, language) if term not in costing(language[:2])]
    return [{term, *grouped(term, language)} for term in asked if not is_vague(term, language)]


@lru_cache
def costing(code: str) -> frozenset[str]:
    """The terms by which a price is asked for and called, whatever it is of."""
    return frozenset(term for word in (*grammar(code), *_COSTING.split()) for term in terms(word, code))


def _is_price(cell: str, column: str) -> bool:
    return holds(cell, "money") or (any(map(str.isdigit, cell)) and "money" in wanted(column))


def _core(name: str, language: str) -> frozenset[str]:
    """The terms that say what a thing is, not what it is for, of or beside: of "Removal of old doors" the first."""
    code = language[:2]
    stops = STOP_WORDS.get(code, frozenset())
    words: list[str] = []
    for word in _WORD.findall(_AMOUNT.sub("", fold(_ADDED.split(name, maxsplit=1)[0]))):
        if word in stops and words:
            break
        if word not in stops and costing(code).isdisjoint(terms(word, language)):
            words.append(word)
    kept = words[-1:] if code in _LAST else words[:1] if code in _FIRST else words
    return frozenset(terms(" ".join(kept), language)) if kept else frozenset[str]()
