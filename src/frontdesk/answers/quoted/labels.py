"""What is told apart by a number: what stands of module 12 is no answer for module 3. Pure."""

import re
from functools import lru_cache

from frontdesk.answers.numbers.bounds import FARTHEST, Bound, bound
from frontdesk.answers.numbers.measures import measures
from frontdesk.knowledge.search.analyze import fold
from frontdesk.knowledge.search.followup import POINTING
from frontdesk.knowledge.search.numbered import COUNTED, NUMBERED, TOLD_APART
from frontdesk.knowledge.search.words import STOP_WORDS

_NOUNS = "|".join(NUMBERED)
IN_ORDER = NUMBERED - TOLD_APART
"""What has numbers of its own that nobody rings: "page 12"."""
_COUNTED = "|".join(COUNTED)
_NUMBER = r"\d{1,5}(?:\.\d+){0,3}[a-z]?"
_TO = r"\s*(?:-|–|—|\bto\b|\bthrough\b|\bthru\b|\bbis\b|\ba\b|\bhasta\b)\s*"
_OR = "(?:,? (?:and|or|und|oder|y|o|et|ou) )"
_AND_UP = (
    rf"\s*\+|{_OR}(?:later|newer|higher|above|hoher|neuer|superieure?s?)\b|"
    r" (?:and |nach )?(?:up|upwards?|onwards?|oben)\b"
)
_AND_DOWN = rf"{_OR}(?:earlier|older|lower|below|alter|niedriger|inferieure?s?)\b"
_BEHIND = (
    rf" (?:(?:numbers?|nummern?|numero|no|nr|n)\b\.? ?)?[#°º]? ?({_NUMBER})(?:{_TO}({_NUMBER}))?"
    rf"\b(?!\s*[€$£%]|/\d|[\s-]+(?:{_COUNTED})\b)(?:(?P<up>{_AND_UP})|(?P<down>{_AND_DOWN}))?"
)
_ALL = (
    r"\b(?:all|every|each|any|both|alle[nr]?|jede[rsnm]?|samtliche|todos|todas|cada|tous|toutes|chaque)\s+"
    r"(?:(?:the|our|of the|of our|other|die|unsere|los|las|les|nos)\s+)*"
)
_CALLED = re.compile(rf"\b([^\W\d_]{{3,}})\s+({_NUMBER})\b(?!\s*[€$£%]|[\s-]+(?:{_COUNTED}|[^\W\d_]+s)\b|[.:/]\d)")
"""A word with a number behind it that counts nothing: `valve 7`, not `need 7 screws`."""
_NO_NAMES = frozenset(
    word
    for line in (
        "age aged ages under over above below beyond past until till since before after during around about circa",
        "near approximately roughly exactly least most than maximum minimum max min plus minus times within per",
        "via top best first last next only just even still another every each total all any some many much more",
        "less fewer pay pays paid book books buy order orders need needs want wants get gets take takes use uses",
        "carry carries hold holds sleep sleeps seat seats fit fits cost costs weigh weighs stay stays return bring",
        "brings send sends spend save saves have has had are were was will can rent rents add adds give gives keep",
        "keeps lasts last turn turns turned reach reaches reached born open opens opened close closes closed",
        "starts start ends end begin begins january february march april may june july august september october",
        "november december jan feb mar apr jun jul aug sep sept oct nov dec januar februar marz mai juni juli",
        "oktober dezember enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre",
        "janvier fevrier mars avril juin juillet aout septembre octobre novembre decembre monday tuesday wednesday",
        "thursday friday saturday sunday montag dienstag mittwoch donnerstag freitag samstag sonntag year years",
        "jahr jahre anno annee summer winter spring autumn season saison unter uber seit vor nach ungefahr etwa",
        "rund genau mindestens hochstens maximal kostet kosten brauche brauchen covid price prices preis question",
        "answer deposit fee fees discount tip fine rent rabatt kaution gebuhr gutschein miete trinkgeld descuento",
        "fianza deposito caution remise sconto cauzione korting borg",
        # Papers of the visitor's own: no page tells of invoice 4711.
        "invoice invoices receipt booking reservation confirmation rechnung buchung bestellung reservierung factura",
        "pedido reserva facture commande fattura ordine prenotazione fatura encomenda factuur bestelling boeking",
        "parcel shipment tracking customer paket kunde",
    )
    for word in (*line.split(), *COUNTED)
) | frozenset(word for language in ("en", "de", "es", "fr", "it") for word in STOP_WORDS.get(language, ()))
"""What stands before a number without being called by it; a day is told by its month and in other ways, too."""
_SAID_OF_IT = re.compile(
    r"(?:^|[.,;!?¿] ?)(?:is|are|was|ist|sind|war|es|est|e|zijn)"
    r"(?P<article> (?:the|your|an?|der|die|das|ihre?|el|la|le|il|de|het))? $"
)
_NOTHING_BEHIND = re.compile(r" ?(?:$|[?!.,;])")
_EACH_BEHIND = re.compile(r" (?:per|pro|each|an?|por|par|al)\b")
# Where things lie and what is passed on the way are said with the words of bounds: "after valve 7 the pipe splits".
_ON_THE_WAY = re.compile(
    r"\b(?:by|past|over|under|beyond|before|after|within|vor|nach|uber|unter|apres|avant|despues de|antes de)"
    r"(?: (?:the|der|die|das|dem|den|la|el|le))? $"
)
_FROM_THERE = re.compile(r"\b(?:from|until|till|ab|bis|desde|hasta|des)(?: (?:the|der|die|das|dem|den|la|el|le))? $")
# Where the visitor is, before a comma and what is asked: "I'm in room 12, when is breakfast?"
_WHERE_I_AM = re.compile(
    r"\b(?:i|we|ich|wir|ik|wij)(?:'m|'re| am| are| live| stay| sit| work| wait| have| got| booked| bin| sind| wohnen?|"
    r" sitzen?| warten?| woon| zit)\b[^?!,;.]*$|"
    r"\b(?:estoy|estamos|vivo|vivimos|je suis|nous sommes|j'habite|sono|siamo|abito|viviamo|estou|moro|moramos)\b"
    r"[^?!,;.]*$"
)
_ASKS_BEHIND = re.compile(r"[^?!,;.]{0,40}[,;.!] ?(?P<asked>[\w¿].*)", re.DOTALL)
_BY_THE_WAY = re.compile(
    r"\b(?:in|at|to|from|on|near|by|until|im|am|zu[mr]?|aus|vom|beim?|an|en|al?|de|dans|nella|in de|op)"
    r"(?: (?:the|our|der|die|das|dem|den|la|el|le|de))? $"
)
"""What stands so before a place with a number says where something is, and not how the place itself is."""
_AND_ALL = (
    r"[^.?!]{0,80}\b(?:(?:the )?(?:whole|entire) \w+|everywhere|anywhere|nationwide|worldwide|all over|"
    r"uberall|weltweit|bundesweit|(?:das|die|der) ganze[nrs]? \w+|tod[oa] (?:el|la) \w+|toute? l[ea'] ?\w+|partout|"
    r"ovunque|tutt[oa] (?:il|la|l') ?\w+|overal|heel \w+|todo o \w+)"
)
"""What takes in the others of a list: "zone 1, zone 2 and the whole country"."""
_COMPARED = re.compile(
    r"\b(?:differen\w+|choose|choice|decide|compar\w+|unterschied\w*|vergleich\w*|wahl\w*|diferencia|differenza|verschil)\b"
    r"[^.?!]{0,20}$"
)
"""The difference between two is no range from one to the other."""
_LONGEST_QUESTION = 2000
"""Characters of a question in which things are named: a longer one is a list."""
_FARTHEST_UNIT = 40
"""Characters behind a number in which its unit can end."""
_NO_END = float("inf")

Number = tuple[float, ...]
"""The numbers between a number's points, so that 2.10 comes after 2.9; 3 holds 3.1."""
Label = tuple[str, Number, Number, str]
"""A noun with the first and the last of the numbers that it is said of, and the letter behind the first ("12a")."""


def of_another(question: str, text: str) -> bool:
    """Whether a text speaks of a thing that is called by another number than the one asked about, and not of that."""
    said = _plain(question[:_LONGEST_QUESTION])
    nouns = _nouns_in(said)
    found = [match for match in _called(said, nouns) if not _tells_how_much(said, match)]
    asked = {(match[2], _label(match, said)): _is_where_i_am(said, match) for match in found}
    if not asked:
        return False
    plain = _plain(text)
    called = _called(plain, nouns)
    told = {_label(match, plain) for match in called}
    told_of = {_label(match, plain) for match in called if not _BY_THE_WAY.search(_before(plain, match))}
    numbers = set(re.findall(r"\d+(?:\.\d+)*[a-z]?", plain))
    of_all = {noun for pattern in _patterns(nouns)[1:] for noun in pattern.findall(plain)}
    for (number, label), is_mine in asked.items():
        others = [other for other in (told_of if is_mine else told) if other[0] == label[0]]
        held = label[0] in of_all or number in numbers or any(_meet(label, each) for each in others)
        if others and not held:
            return True
    return False


def _is_where_i_am(question: str, match: re.Match[str]) -> bool:
    """Whether a place of a question is only where the visitor is, and something else is asked."""
    behind = _ASKS_BEHIND.match(question, match.end())
    mine = match[1] in TOLD_APART and _WHERE_I_AM.search(_before(question, match)) is not None
    return mine and behind is not None and POINTING.search(behind["asked"]) is None


def _plain(text: str) -> str:
    """A folded text with one blank where there are several: a pattern that tries each of them would take long."""
    return " ".join(fold(text).split())


def _nouns_in(question: str) -> str:
    """The nouns that things may be called by, with those that a folded question puts before a number."""
    found = [match for match in _CALLED.finditer(question) if not _tells_how_much(question, match)]
    return "|".join([_NOUNS, *sorted({match[1] for match in found if not _is_measured(question, match)} - _NO_NAMES)])


def _tells_how_much(question: str, match: re.Match[str]) -> bool:
    """Whether a number is what is said of the noun before it: "is the deposit 50?"."""
    before = _SAID_OF_IT.search(_before(question, match))
    if before is None:
        return False
    behind = _NOTHING_BEHIND.match(question, match.end())
    return bool(behind or (before["article"] and _EACH_BEHIND.match(question, match.end())))


def _is_measured(text: str, match: re.Match[str]) -> bool:
    """Whether the number behind a noun has a unit, and so is no name: "discount 10 percent", "parking 24h"."""
    if match[2][-1].isalpha() and match[1] in NUMBERED:
        return False
    start, end = match.span(2)
    near = text[start : end + _FARTHEST_UNIT]
    # In "room 3 and 2 nights" the 3 has a unit only by what is counted behind it.
    return any(
        each.kind not in ("", "count")
        and each.start < end - start
        and re.search(r"[^\d\s.,]", near[each.start : each.end])
        for each in measures(near)
    )


def _called(text: str, nouns: str) -> list[re.Match[str]]:
    return [match for match in _patterns(nouns)[0].finditer(text) if not _is_measured(text, match)]


@lru_cache(maxsize=256)
def _patterns(nouns: str) -> tuple[re.Pattern[str], ...]:
    """What is called by one of these nouns and a number, and what is said of all that are called so."""
    return (
        re.compile(rf"\b({nouns})(?:e?s)?{_BEHIND}"),
        re.compile(rf"{_ALL}({nouns})(?:e?s|n)?\b(?!\s+\d)"),
        re.compile(rf"{_ALL}\w+\s+({nouns})(?:e?s|n)?\b(?!\s+\d)"),
        re.compile(rf"\b({nouns})(?:e?s|n)? \d{_AND_ALL}"),
    )


def _label(match: re.Match[str], text: str) -> Label:
    first, last = _number(match[2]), _number(match[3] or match[2])
    letter = match[2][-1] if match[2][-1].isalpha() else ""
    bounded = _bound(match, text)
    if match["down"] or bounded == "high":
        first = ()
    return match[1], first, (_NO_END,) if match["up"] or bounded == "low" else (*max(first, last), _NO_END), letter


def _number(text: str) -> Number:
    return tuple(float(part) for part in text.rstrip("abcdefghijklmnopqrstuvwxyz").split("."))


def _bound(match: re.Match[str], text: str) -> Bound:
    """Whether what is called so is the least or the most of its kind: "at least Android 8", "up to floor 6"."""
    noun, before = match[1], _before(text, match)
    on_the_way = noun not in IN_ORDER and _ON_THE_WAY.search(before)
    from_there = noun in TOLD_APART and _FROM_THERE.search(before)
    aside = on_the_way or from_there or _COMPARED.search(before)
    return "" if aside else bound(text, match.start(), match.end())


def _before(text: str, match: re.Match[str]) -> str:
    return text[max(0, match.start() - FARTHEST) : match.start()]


def _meet(one: Label, other: Label) -> bool:
    """Whether two ranges have a number in common, under one letter where both have one."""
    return one[1] <= other[2] and other[1] <= one[2] and (one[3] == other[3] or not one[3] or not other[3])
