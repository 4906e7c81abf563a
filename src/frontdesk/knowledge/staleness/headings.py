"""What headings leave open: on what paper a thing is told, and among what things it is listed. Pure."""

import re

from frontdesk.knowledge.search.english_words import english

_SEASONS = "spring|summer|autumn|fall|winter|easter|christmas|frühjahrs|sommer|herbst|winter|oster|weihnachts"
_OLD = (
    r"old|former|previous|current|latest|alte[rsn]?|frühere[rsn]?|neue[rsn]?|ancien(?:ne)?|nouveau|nouvelle|antigu[oa]|"
    r"nuev[oa]|vecchi[oa]|nuov[oa]|antig[oa]|nov[oa]|oude?|nieuwe?"
)
_MEDIUM = re.compile(
    rf"\b(?:(?:{_OLD}|new)[ \t]+)?(?:(?P<season>{_SEASONS})[ \t-]*)?(?:leaflet|flyer|brochure|catalogue?|newsletter|"
    r"booklet|pamphlet|prospectus|website|homepage|home page|"
    r"handout|bulletin|poster|noticeboard|faltblatt|flugblatt|prospekt|katalog|broschüre|rundbrief|aushang|dépliant|"
    r"folleto|catálogo|boletín|volantino|opuscolo|catalogo)\b",
    re.IGNORECASE,
)
"""A paper, a letter or a site, of a season or not, old or new; several are what a printer sells."""
_OF_THE_PAGE = re.compile(
    r"\b(?:what|how|where|why) (?:we|you) [^\W\d_]+|\bwho we are\b|\b(?:was|wie|wo) wir [^\W\d_]+|"
    r"\bce que nous [^\W\d_]+|\b(?:qué|cómo) [^\W\d_]+mos\b|\b(?:cosa|come) [^\W\d_]+mo\b",
    re.IGNORECASE,
)
"""What a page is for: "What we sell"."""
_HOW_MANY = re.compile(
    r"\b(?:group|party|family|team)[ \t-]+(?:limits?|sizes?|numbers?|capacity|maximum|minimum)\b", re.IGNORECASE
)
"""That it is told how many may come: nothing of for whom, as "group" alone would say."""
_LISTED = re.compile(
    r"\b[^\W\d_]{2,}(?:(?<!ss)(?<!us)(?<!is)(?<=s)|ing|ware|ery|ellry|ture|ment|ies)(?![^\W\d_])", re.IGNORECASE
)
"""Many of a kind ("ornaments"), or the name of all of it ("furniture", "potting")."""
_PEOPLE = re.compile(
    r"\b(?:\w+(?:ers|ors|ists|ants)|adults|children|kids|families|schools|companies|businesses|groups|clubs|residents|"
    r"students|staff|nonprofits|charities|women|men|ladies)\b",
    re.IGNORECASE,
)
"""For whom: what costs them another price is no contradiction."""
_ANY = re.compile(
    r"\b(?:an?|each|every|one|eine?[nmr]?|je(?:de[rs]?)?|une?|una|uno)\s+[^\W\d_]+|"
    r"^\W*(?:[^\W\d_]+\s+){1,4}(?:cost|kosten|coûtent|cuestan|costano)\b",
    re.IGNORECASE,
)
"""Any one of a kind that is told by its whole name: "a stone frog", "stone frogs cost"."""
_OF_ANOTHER = re.compile(
    r"\b(?:repair|replac|spare|servic|chang|clean|install|fitting|deposit|warrant|guarantee|insur|cover|batter|upgrad|"
    r"lesson|course|class|tour|visit|pass|session|hire|rental|rent|licen|subscription|delivery|shipping|setup|inspection|"
    r"treatment|appointment|consultation|accessor|part|kit|case|refill|reparatur|ersatz|wartung|kurs|miete|leih)\w*",
    re.IGNORECASE,
)
"""What is done to a thing or belongs to one, which a heading may name: "a spare battery" of phones, of laptops."""


_OWNS = re.compile(
    r"^\W*(?:(?:(?P<any>an?|each|every|jede[rs]?|eine?|chaque|une?|cada|una|ogni|um|uma|elke?|een)|"
    r"all(?: (?:of )?our)?|our|alle|unsere|les|tous les|toutes les|nos|los|las|todos los|todas las|nuestr[oa]s|i|gli|"
    r"tutti i|tutte le|os|as|"
    r"todos os|todas as|onze)\s)?"
    r"(?!(?:the|this|that|these|those|we|you|they|der|die|das|diese|wir|sie|ihr|nous|vous|ils|elles|on|le|la|el|il|"
    r"ellos|ellas|noi|loro|eles|elas|wij|jullie|zij|de|het|both|some|many|most|only)\s)"
    r"(?P<owner>[^\W\d_]+(?:[ -][^\W\d_]+){0,3}?)\s"
    r"(?:(?P<several>have|come|carry|are|last|hold|weigh|seat|cost|take|keep|haben|sind|kosten|halten|dauern|ont|sont|"
    r"coûtent|durent|tienen|son|cuestan|duran|hanno|sono|costano|durano|têm|são|custam|duram|hebben|zijn|duren)|has|comes|carries|hat|a|tiene|ha|tem|heeft)\s",
    re.IGNORECASE,
)
"""Of what something is told, where it is any one of its kind: "grinders have a guarantee", "gift cards are valid"."""
_COVERED = re.compile(
    r"\b(?:guarantee|warranty|garantie|garantía|garanzia|garantia)\b[^.,;]{0,40}?\s(?:on|for|auf|für|sur|pour|sobre|para|"
    r"su|sui|sugli|per|op|voor)\s(?:(?:all|our|alle|unsere|tous|les|nos|todos|los|las|i|gli|os|as|onze)\s)*"
    r"(?P<owner>[^\W\d_]+(?:[ -][^\W\d_]+)?(?<=s))(?=\s*[.!]?$|\s(?:is|lasts|runs)\b)",
    re.IGNORECASE,
)
"""What has it, where that is told behind it: "a guarantee on grinders"."""
_SOLD = re.compile(
    r"\b(?:room|suite|apartment|flat|cottage|plan|edition|package|tier|membership|ticket|pass|model|zimmer|tarif|paket|"
    r"wohnung|chambre|forfait|appartement|habitaci[oó]n|apartamento|camera|appartamento|quarto|kamer)e?s?\b",
    re.IGNORECASE,
)
"""A kind of what is sold, with which another thing may cost otherwise."""
_THE_SOLD = re.compile(
    rf"\b(?:the|this|der|die|das|dieser?s?|le|la|el|il|o|a|de|het|questo|este) {_SOLD.pattern}", re.I
)
_SEVERAL = re.compile(r"\b[^\W\d_]{2,}(?<!ss)(?<!us)(?<!is)s\b")
_TRADE = re.compile(r"\b[^\W\d_]{2,}(?:ing|ware|ery|ellry|ture|ment)\b")
_PLACE = re.compile(
    r"\b(?:camp(?:s?ites?|grounds?|ing)?|sites?|parks?|lodges?|hotels?|hostels?|inns?|farms?|shops?|stores?|branch(?:es)?|"
    r"depots?|garages?|studios?|clinics?|surger(?:y|ies)|gyms?|pools?|marinas?|harbours?|clubs?|caf[eé]s?|restaurants?|"
    r"schools?|museums?|theatres?|cinemas?|librar(?:y|ies)|centres?|centers?|offices?|venues?|halls?|resorts?|villages?|"
    r"filiale|standort|laden|campingplatz|zeltplatz|hof|hütte|bad|praxis|magasin|boutique|agence|gîte|auberge|ferme|"
    r"tienda|sucursal|albergue|finca|negozio|filiali|rifugio|campeggio|agriturismo|loja|filial|pousada|quinta|"
    r"winkel|filialen|boerderij|vestiging)\b",
    re.IGNORECASE,
)
"""A kind of place of which a company may have several."""
_SINGULAR = (("ies", "y"), ("ves", "fe"), ("ves", "f"), ("es", ""), ("s", ""))
_NUMBER_BEHIND = re.compile(r"^[^\W\d_]+\s\d{1,3}$")
_JOINED = re.compile(r"\s(?:and|&|und|et|y|e|en)\s(?=[^\W\d_A-Z])")
_OWN_THEMSELVES = re.compile(
    r"\b(?:(?:memb|custom|visit|us|subscrib|buy|hold|pension|begin?n|learn|newcom|teenag|travell?|passeng|driv|rid|play|"
    r"teach|work|own|walk|swimm|danc|rent|lodg|camp|freelanc|employ|seni|juni|instruct|direct|donat|spons|jewell|organis|"
    r"organiz|volunte)(?:ers?|ors?|eers?)|guests?|people|persons?|clients?|students?|adults?|child(?:ren)?|kids?|famil(?:y|"
    r"ies)|schools?|companies|businesses|groups?|clubs?|residents?|staff|employees?|charit(?:y|ies)|wom[ae]n|m[ae]n|"
    r"kunden|gäste|mitglieder|kinder|studenten|schüler|erwachsene|membres|clients|enfants|étudiants|socios|clientes|"
    r"niños|niñas|estudiantes|soci|clienti|bambini|studenti|sócios|crianças|leden|klanten|kinderen|studenten)\b",
    re.IGNORECASE,
)
"""Who has what a sentence tells is no thing that it names."""


def owns(text: str) -> bool:
    """Whether a sentence tells what any one of a kind has or is: "grinders have a guarantee of 2 years"."""
    found = _OWNS.match(text)
    if found is None or not (found["any"] or found["several"]):
        found = _COVERED.search(text)
    if found is None:
        return False
    return not (_OF_ANOTHER.search(found["owner"]) or _OWN_THEMSELVES.search(found["owner"]))


def are_of_one_kind(one: tuple[str, str], other: tuple[str, str], *, owned: bool) -> bool:
    """Whether two titles of pages, each with its words that only it says, may name two things of one kind: two places,
    two plans, two groups of people; `owned` is whether sentences tell what a thing has, which may be a part of what
    titles name."""
    if any(_SOLD.search(title) for title, _ in (one, other)) or all(_is_place(*each) for each in (one, other)):
        return True
    if all(_PEOPLE.search(own) or is_name(title, own) for title, own in (one, other)):
        return True
    return owned and all(_SEVERAL.search(own) for _, own in (one, other))


def places_of_one_kind(one: str, other: str) -> frozenset[str]:
    """The words for a kind of place that two titles both name one of: "Lake camp" and "Hill camp"."""
    here, there = ({word.lower() for word in _PLACE.findall(title)} for title in (one, other))
    return frozenset(here & there)


def _is_place(title: str, own: str) -> bool:
    """Whether a title is a place's name: what it alone says is written as one beside the kind, "Lakeside Camping"."""
    return bool(own) and own[0].isupper() and bool(_PLACE.search(title)) and not _PLACE.fullmatch(own)


def is_name(title: str, own: str) -> bool:
    """Whether a title may be a name, `own` being what only it says: "Leeds", "The Leeds shop", and not "Our kitchen",
    "Bread and cakes", "Roastery"."""
    if not own or _NUMBER_BEHIND.search(own) or _TRADE.search(own) or _JOINED.search(title):
        return False
    return own[0].isupper()


def without_form(above: str) -> tuple[str, str]:
    """The headings without the paper that they name and that they tell how many, and the season that this is of."""
    seasons = [found["season"].lower() for found in _MEDIUM.finditer(above) if found["season"]]
    return _HOW_MANY.sub(" ", _MEDIUM.sub(" ", _OF_THE_PAGE.sub(" ", above))), " ".join(sorted(set(seasons)))


def listed(above: str, language: str) -> str:
    """The words of headings that only name kinds of things; "Leeds" is many of nothing."""
    found = (word for word in _LISTED.findall(above) if not _PEOPLE.fullmatch(word))
    return " ".join(word for word in found if language != "en" or not _is_no_plural(word))


def _is_no_plural(word: str) -> bool:
    """Whether a word with a capital ends as many of a kind, and English has it but none that is one of them."""
    plain = word.lower()
    single = [plain.removesuffix(end) + back for end, back in _SINGULAR if plain.endswith(end)]
    return word[0].isupper() and bool(single) and english().isdisjoint(single) and plain in english()


def belongs_to_another(text: str) -> bool:
    """Whether a sentence may tell of a part or a service of a thing that only stands above it: "the deposit is £50"."""
    return bool(_OF_ANOTHER.search(text) or _THE_SOLD.search(text))


def is_for_some(heading: str) -> bool:
    """Whether a heading says for whom, or with which kind of what is sold, something is so: "Students", "Suite"."""
    return bool(_PEOPLE.search(heading) or _SOLD.search(heading) or _OWN_THEMSELVES.search(heading))


def tells_all(text: str) -> bool:
    """Whether a sentence tells of any one of a kind, which is nothing of another's."""
    return bool(_ANY.search(text)) and not _OF_ANOTHER.search(text)
