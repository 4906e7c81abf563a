"""Where the company is: a question for its address is answered only by what has one, and by its own page first.

Where something in its house is ("the restaurant", "the gym") is another question, which pages answer in other words.
"""

import re
from collections.abc import Sequence

from frontdesk.answers.quoted.addresses import addresses_of, asks_how_to_come, asks_of_company, is_own_page, meant
from frontdesk.answers.quoted.each_place import Told
from frontdesk.answers.quoted.headings import Asking
from frontdesk.knowledge.search.analyze import content_terms, fold, terms
from frontdesk.knowledge.search.asking_where import OF_ANY_TRADE, Place, asked_place
from frontdesk.knowledge.search.find import Found
from frontdesk.knowledge.search.synonyms import alike
from frontdesk.knowledge.search.vague import is_vague
from frontdesk.knowledge.search.wanted import ADDRESS, asked_facts, told_facts
from frontdesk.knowledge.search.words import STOP_WORDS, language_of

_SPOT = (
    r"(?:floors?|storey|upstairs|downstairs|basement|cellar|lobby|foyer|reception|rooftop|roof|courtyard|terrace|wing|"
    r"level|beside|next to|behind|opposite|in front of|across from|near|between|lift|elevator|stairs|staircase|"
    r"corridor|hallway|entrance|corner|left|right|"
    r"etage|stock|stockwerk|erdgeschoss|obergeschoss|untergeschoss|keller|dach\w*|innenhof|flugel|neben|hinter|"
    r"gegenuber|aufzug|treppe|eingang|ecke|links|rechts|"
    r"planta|piso|sotano|azotea|vestibulo|recepcion|junto al?|al lado|detras|enfrente|frente al?|ascensor|escaleras?|"
    r"entrada|esquina|izquierda|derecha|"
    r"rez-de-chaussee|sous-sol|toit|hall|cour|a cote|derriere|en face|pres d\w+|ascenseur|escaliers?|entree|gauche|"
    r"droite|etages|piano|pianterreno|seminterrato|tetto|cortile|accanto|dietro|di fronte|vicino|ascensore|scale|"
    r"ingresso|angolo|sinistra|destra|verdieping|begane grond|kelder|dak\w*|binnenplaats|naast|achter|tegenover|"
    r"trap|ingang|hoek|rechts|andar|terreo|cave|telhado|patio|ao lado|atras|em frente|elevador|escadas?|esquerda|"
    r"direita|pietrz\w+|parter\w*|piwnic\w+|obok|naprzeciwko|winda|wejscia)"
)
_SAYS_SPOT = re.compile(rf"\b{_SPOT}\b")
_OF_SOMETHING = (
    r"(?:beside|next to|behind|opposite|of|to|from|at|near|neben|hinter|gegenuber|vor|von|zu[mr]?|junto|lado|detras|"
    r"frente|de[l]?|al|cote|derriere|face|pres|du|aux?|accanto|dietro|vicino|del\w*|all\w*|naast|achter|tegenover|"
    r"van|bij|ao|d[oa]|obok)(?: (?:the|our|de[rmn]|das|die|unsere[mnrs]?|la|el|nuestr[oa]|le|notre|il|lo|de|het|ons|"
    r"onze|nosso|nossa))? "
)
"""Before a noun that only tells where something else is: "behind the restaurant"."""
_OF_ONES_WAY = re.compile(
    r"\b(?:where|address|i|we|you|my|our|your|send|sent|return|returns|deliver\w*|collect\w*|pick|parcels?|post|"
    r"wo|wohin|adresse|ich|wir|ihr|sie|man|donde|direccion|yo|puedo|podemos|tienen|ou|je|nous|vous|on|dove|posso|"
    rf"indirizzo|avete|onde|posso|tem|waar|adres|ik|wij|jullie)\b|\b{OF_ANY_TRADE}\b"
)
"""Who asks so may want the address though the question holds nothing of it but the town."""
MOST_OF_ADDRESS = 16
"""Words of a sentence that says little but an address."""
_SENTENCE = re.compile(r"[^.!?\n。]+")


def only_names_place(asking: Asking, quote: str) -> bool:
    """Whether an address holds nothing of a question but the town or street: "who is the mayor of Whitby?"."""
    if ADDRESS in asked_facts(asking.query) or _OF_ONES_WAY.search(fold(asking.query)):
        return False
    if ADDRESS not in told_facts(quote) or len(quote.split()) > MOST_OF_ADDRESS:
        return False
    said = set(terms(quote, asking.language))
    held = {term for term in asking.content if not said.isdisjoint({term, *alike(term, asking.language)})}
    return len(held) <= 1 < len(asking.content)


def told_where(query: str, found: Sequence[Found]) -> tuple[list[Found], bool]:
    """The passages that may answer, and whether they are addresses that the question asks for and for nothing more.

    All of them where the question is for no address, or where none has one; with an address, those that say where in
    the house the place is that the question names. Addresses of others are none of the company's.
    """
    words = asked_facts(query).get(ADDRESS)
    telling = [passage for passage in found if ADDRESS in told_facts(passage.text)] if words is not None else []
    if words is None or not telling:
        return list(found), False
    language = language_of(query)
    own, named = telling, frozenset[str]()
    if asks_of_company(words):
        addresses = addresses_of([_told(n, p) for n, p in enumerate(found)], language)
        mine = {address.place for address in addresses if address.whose != "others"}
        if not mine:
            return [p for p in found if p not in telling or asks_how_to_come(words)], False
        kept, named = meant(query, addresses, language)
        own = [found[n] for n in sorted({address.place for address in kept})]
        telling = [p for n, p in enumerate(found) if n in mine]
    else:
        own = [p for p in telling if p.question or is_own_page(p.title, p.heading)] or telling
    if not named and (place := asked_place(words)) is not None:
        inside = [p for p in found if p not in telling and _says_where(p, place, language)]
        if inside:
            return [p for p in found if p in inside or p in own], False
        if not _may_be_the_house(place, found, language):
            return [p for p in found if p not in telling], False
    # Of a question of nothing but stop words ("Could you tell me where you are?") each is a term.
    asking = {*content_terms(words, language), *STOP_WORDS.get(language, ()), *named}
    rest = [term for term in content_terms(query, language) if term not in asking and not is_vague(term, language)]
    return own, not rest


def _told(place: int, found: Found) -> Told:
    heading = f"{found.heading} > {found.question}" if found.question else found.heading
    return Told(place, str(found.document_id), found.title, heading, found.text, found.spans)


def _says_where(passage: Found, place: Place, language: str) -> bool:
    """Whether a sentence says on which floor, or beside what, a place is; what stands under its name needs none."""
    meant = _meant(place, language)
    under = not meant.isdisjoint(terms(passage.heading.rpartition(" > ")[2], language))
    return any(
        _SAYS_SPOT.search(said) and (under or not meant.isdisjoint(_subjects(said, language)))
        for said in _SENTENCE.findall(fold(passage.text))
    )


def _subjects(said: str, language: str) -> list[str]:
    """The terms of a folded sentence, without those that only tell where something else is."""
    return terms(re.sub(rf"\b{_OF_SOMETHING}[\w-]+", " ", said), language)


def _may_be_the_house(place: Place, found: Sequence[Found], language: str) -> bool:
    """Whether the company itself may be meant by a place: a hotel's address is none of "the pharmacy"."""
    if place.yours or place.any_trade:
        return True
    meant = _meant(place, language)
    return any(not meant.isdisjoint(terms(f"{p.title} {p.heading} {p.text}", language)) for p in found)


def _meant(place: Place, language: str) -> set[str]:
    return {each for term in terms(place.noun, language) for each in (term, *alike(term, language))}
