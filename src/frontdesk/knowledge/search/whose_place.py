"""Whose place a sentence tells the address of: the company's own, or one that others have ("the nearest hospital")."""

import re
from collections.abc import Sequence
from functools import lru_cache
from operator import itemgetter
from typing import Literal

import msgspec

from frontdesk.knowledge.search.analyze import fold
from frontdesk.knowledge.search.asking_where import OF_ANY_TRADE
from frontdesk.knowledge.search.late_pattern import LatePattern

Whose = Literal["ours", "others", "unsaid"]

_STREET_WORD = (
    r"(?:street|st|road|rd|lane|ln|avenue|ave|drive|boulevard|court|place|pl|square|sq|terrace|way|close|quay|row|"
    r"gardens?|hill|walk|wharf|yard|gate|grove|parade|approach|bridge|view|rise|mews|arcade)"
)
_STREET = re.compile(
    rf"\b[\w'’-]+ {_STREET_WORD}\b|"
    r"\b(?:rue|place|avenue|boulevard|quai|chemin|route|allee|cours|impasse|plaza|calle|avenida|paseo|via|viale|"
    r"piazza|piazzale|corso|rua|praca|largo|travessa) (?:(?:de|du|des|del|della|dei|da|do|la|le|las|los|el) |[dl]['’])*"
    r"[\w-]+|\b(?:am|zum|an der|zur) [\w-]+(?= \d)"
)
"""Streets have the names of what stood in them: "12, rue de la Gare", "4 Hospital Lane"."""
_FEW_WORDS = r"(?:[\w'’-]+ ){0,2}?"
_NEAREST = LatePattern(
    rf"\b(?:nearest|closest|the next(?! (?:to|days?|weeks?|months?|years?|time)\b)) (?!{_FEW_WORDS}{OF_ANY_TRADE}\b)|"
    rf"\bnachst(?:gelegene|e)[nrs]?\b(?! {_FEW_WORDS}(?:{OF_ANY_TRADE}|woche|tag|monat|mal)\b)|"
    rf"(?<!\w)(?!{OF_ANY_TRADE}\b)[\w'’-]+ (?:(?:le|la|les) plus proches?|mas cercan[oa]s?|"
    r"mas proxim[oa]s?|piu vicin[oaie]|mais proxim[oa]s?)\b|"
    rf"\bdichtst(?:bijzijnde|bije)\b(?! {_FEW_WORDS}{OF_ANY_TRADE}\b)"
)
_OFFICES = (
    r"(?:authority|authorities|ombuds(?:man|person|stelle)|commission(?:er)?|ministry|regulator|council|tribunal|"
    r"data protection office|information commissioner'?s office|embassy|consulate|tax office|trading standards|"
    r"(?:small claims |county |district |high )court|arbitration \w+|mediation \w+|"
    r"\w*behorde|(?:finanz|ordnungs|gewerbe|landes|bundes|amts|stadt|burger|standes|gesundheits|verbraucher)\w*(?:amt|"
    r"gericht|stelle|ministerium|zentrale)|schlichtungsstelle|(?:landes|bundes)beauftragte\w*|(?:handels|handwerks|"
    r"arzte|anwalts)kammer|ministerium|botschaft|konsulat|"
    r"autorite|mediateur|mediatrice|cnil|prefecture|mairie|ministere|tribunal|ambassade|"
    r"autoridad|agencia (?:espanola )?de proteccion|defensor|ayuntamiento|ministerio|embajada|"
    r"autorita|garante|ministero|tribunale|municipio|questura|ambasciata|"
    r"autoridade|provedor(?:ia)?|ministerio|camara municipal|embaixada|"
    r"autoriteit|geschillencommissie|ministerie|rechtbank|gemeentehuis|stadhuis|ambassade)"
)
_NEIGHBOURS = (
    r"(?:(?:recycling|household waste|waste|civic amenity|disposal) (?:centre|center|point|site|yard|plant|park)|"
    r"(?:council |local |rubbish )?(?:tip|dump)|landfill|hospital|a&e|emergency (?:room|department)|"
    r"(?:(?:train|railway|bus|tube|metro|underground|police|fire|petrol|gas|tram|coach) )?station|(?:bus|tram) stop|"
    r"airport|car park|(?:parking|multi-storey) (?:lot|garage|structure)|post office|town hall|city hall|"
    r"wertstoffhof|recyclinghof|bauhof|mulldeponie|krankenhaus|klinikum|notaufnahme|\w*bahnhof|flughafen|"
    r"parkhaus|(?:\w+ )?parkplatz|tiefgarage|haltestelle|tankstelle|polizei\w*|rathaus|postfiliale|feuerwehr|"
    r"dech[e]?tt?erie|hopital|urgences|gare|aeroport|parking|commissariat|bureau de poste|hotel de ville|"
    r"punto limpio|urgencias|estacion|aeropuerto|aparcamiento|comisaria|(?:oficina de )?correos|"
    r"isola ecologica|centro di raccolta|ospedale|pronto soccorso|stazione|aeroporto|parcheggio|ufficio postale|"
    r"ecoponto|ecocentro|estacao|estacionamento|esquadra|"
    r"milieustraat|recyclingpark|containerpark|ziekenhuis|luchthaven|parkeer(?:garage|plaats|terrein)|"
    r"politiebureau|postkantoor)"
)
_BESIDE = (
    r"(?:next to|beside|behind|opposite|near|from|in front of|across from|close to|by|of|above|under|neben|hinter|"
    r"gegenuber|vor|vom?|beim?|nahe|pres|derriere|face|cote|devant|junto|lado|detras|frente|cerca|desde|accanto|"
    r"dietro|vicino|fronte|dalla|perto|atras|naast|achter|tegenover|bij|vanaf)"
)
_THE = (
    r"(?:the|an?|your|this|im|der|die|das|dem|den|ein(?:e[rmn]?)?|la|le|les|el|los|las|une?|un[oa]?|il|lo|i|gli|o|os|as|"
    r"uma?|het|de|een|del|dell?a|du|des|des|al|ao?|au|aux|zum|zur|da|do|alla|dall?a)"
)
_NO_NAME = (
    rf"\b(?! \d| (?:{_STREET_WORD}|houses?|hotel|inn|tavern|pub|cafe|kitchen|studios?|bakery|pharmacy|clinic|"
    r"garage|buildings?|bookshop|branch(?:es)?|shops?|stores?|gmbh|ltd|limited)\b)"
)
"""Behind a noun that names no house: "Station House", "Hospital Lane"."""
_HOST = LatePattern(
    rf"(?P<beside>\b{_BESIDE} (?:(?:to|de|a|al|di|du|der|dem|von|van) )?)?"
    rf"(?:^|(?<=[,;:(] )|\b{_THE} |\b[dl]['’])(?:(?!(?:at|in|is|to|and|on)\b)[\w'’-]+ ){{0,3}}?"
    rf"(?:(?P<office>{_OFFICES})|(?P<neighbour>{_NEIGHBOURS})){_NO_NAME}"
)
_OURS = re.compile(
    r"\b(?:we|we're|we've|our|ours|(?:find|visit|reach|see|meet|join|to|at) us(?! (?:is|are)\b)|"
    r"wir|unser(?:e[nmrs]?)?|(?:finde[nt]|besuche?[nt]|erreiche[nt]|trefft|treffen)(?: sie| ihr)? uns|"
    r"(?:estamos|somos|nuestr[oa]s?|nos (?:encontramos|encontraras?|ubicamos|hallamos)|visitanos|encuentranos|"
    r"tenemos)|"
    r"(?:nous (?:sommes|nous|vous|avons|trouver)|(?:vous )?nous trouve[rz]|notre|nos)|"
    r"(?:siamo|abbiamo|nostr[oaie]|ci trov(?:iamo|ate|i|erai)|trovarci)|"
    r"(?:ficamos|nossos?|nossas?|encontre-nos|temos)|"
    r"(?:wij|we zitten|we zijn|onze?|ons (?:kantoor|adres|winkel|pand|magazijn|atelier)|(?:vind|bezoek)(?:t|en)? "
    r"(?:je |u )?ons)|jestesmy|nasz[ae]?|znajdziesz nas|vi (?:ligger|finns|holder|er)|var butik|vores|var(?:t|e) )\b"
)
"""Who says so speaks of the company. "The hospital near us" does not."""
_STANDS = re.compile(
    r"[^,;:()]{0,60}?\b(?:is|are|lies|stands|sits|opens|closes|takes|accepts|can be|ist|sind|liegt|liegen|steht|sitzt|"
    r"befinde[nt]|nimmt|hat|est|sont|prend|(?:se|si) (?:trouven?t?|situen?t?|encuentran?|ubican?|halla|trova(?:no)?)|"
    r"es|esta|estan|queda|e (?:in|a|al|alla|nella?|situat\w+)|fica|ligt|zit|staat|bevindt)\b"
)
"""Behind a noun that is the subject of its sentence, and no name before a street."""
_TAKEN_TO = re.compile(r"(?<!welcome )\b(?:to the|to a|zu[mr]|au|aux|al|a la|alla|naar (?:de|het))(?: [\w'’-]+){1,4}$")
"""Before a place to which things are brought, whose address is told at once."""
_AT = re.compile(r" (?:at|in|on|an|au|en|a|aan) ")
_CLAUSE = re.compile(r"[,;:()]|\b(?:and|but|und|aber|et|mais|y|pero)\b")
_GOES_ON = re.compile(
    r"(?:it|its address|they|this|that|he|she|es|er|dies(?:er|e|es)?|sie|die adresse|elle|il|ils|elles|son adresse|"
    r"celle-ci|celui-ci|esta|este|ese|esa|su direccion|questo|questa|si trova|fica|este|hij|zij|het|dit|deze)\b"
)
_KINDS = re.compile(rf"\b{_NEIGHBOURS}{_NO_NAME}")
_DIGIT = re.compile(r"\d")


class Spoken(msgspec.Struct, frozen=True):
    """Whose place is spoken of; `kind` is the neighbour that any company may stand beside, and some are.

    `sure` where it is another's on whatever page: an authority, or what is called the nearest.
    """

    whose: Whose
    kind: str = ""
    sure: bool = False


@lru_cache(maxsize=2048)
def spoken_of(said: str) -> Spoken:
    """Whose place a sentence speaks of: that which is named last before its first number, else first behind it."""
    plain = _STREET.sub(" ", fold(said)).strip(" -*#")
    named = [(found.start(), Spoken("ours")) for found in _OURS.finditer(plain)]
    named += [(found.start(), Spoken("others", sure=True)) for found in _NEAREST.finditer(plain)]
    named += [(found.end(), host) for found in _HOST.finditer(plain) if (host := _host(plain, found)) is not None]
    if not named:
        return Spoken("unsaid")
    number = _DIGIT.search(plain)
    before = [each for each in named if number is not None and each[0] < number.start()]
    return max(before, key=itemgetter(0))[1] if before else min(named, key=itemgetter(0))[1]


def _host(plain: str, found: re.Match[str]) -> Spoken | None:
    """Who has the place that a noun names; None where that only says where it is, or is what a house is called."""
    if found["beside"]:
        return None
    if found["office"]:
        return Spoken("others", sure=True)
    clause = _CLAUSE.split(plain[: found.end()])[-1]
    behind = _CLAUSE.split(plain[found.end() :])[0]
    nearest = _NEAREST.search(f"{clause}{behind}") is not None
    others = Spoken("others", found["neighbour"], nearest)
    if nearest or (_TAKEN_TO.search(clause) and _AT.match(plain, found.end())):
        return others
    if _STANDS.match(plain, found.end()) is None:
        return None
    return Spoken("ours") if _OURS.search(clause) else others


def neighbours_in(text: str) -> frozenset[str]:
    """What a text names that may stand beside any company, and that some companies are: a hospital, a station."""
    plain = _STREET.sub(" ", fold(text))
    return frozenset(found[0] for found in _KINDS.finditer(plain))


def each_whose(
    text: str,
    spans: Sequence[tuple[int, int]],
    above: str = "",
    own: frozenset[str] = frozenset(),
    *,
    own_page: bool = False,
) -> list[Whose]:
    """Whose place each sentence of a text speaks of; `above` is what they stand under.

    `own` are kinds of neighbours that the company itself is one of; on an `own_page` a neighbour says nothing.
    What begins with "it", or stands behind a colon, speaks of what the sentence before it does.
    """
    under = _settled(above, own, own_page=own_page)
    told: list[Whose] = []
    announced = False
    for start, end in spans:
        said = text[start:end]
        now = _settled(said, own, own_page=own_page)
        if now == "unsaid":
            goes_on = told and (announced or _GOES_ON.match(fold(said).lstrip(" -*")))
            now = told[-1] if goes_on else ("others" if under == "others" else "unsaid")
        told.append(now)
        announced = said.rstrip(" *_").endswith((":", "："))
    return told


def _settled(said: str, own: frozenset[str], *, own_page: bool) -> Whose:
    spoken = spoken_of(said)
    mild = spoken.whose == "others" and own_page and not spoken.sure
    return "unsaid" if mild or (spoken.kind and spoken.kind in own) else spoken.whose
