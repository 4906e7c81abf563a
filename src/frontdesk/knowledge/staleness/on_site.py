"""That something is so at the place itself, which the page of a place need not say: "on the campsite", "here". Pure."""

import re

_SITE = re.compile(
    r"(?:,?\s|^)(?:on[ -]site|on (?:the|our) (?:site|premises)|(?:on|at|in) (?:the|our) (?:camp ?site|"
    r"camp ?ground|caravan park|"
    r"holiday park|hotel|hostel|guest ?house|inn|farm|museum|zoo|marina)|at ours|with us|"
    r"(?:auf|in) (?:dem|unserem) campingplatz|(?:im|in unserem) (?:hotel|hostel|museum|zoo)|bei uns|vor ort|"
    r"(?:au|dans (?:le|notre)) (?:camping|musée|zoo)|(?:à|dans) (?:l['’]|notre )(?:hôtel|auberge)|sur place|chez nous|"
    r"en (?:el|nuestro) (?:camping|hotel|hostal|museo|zoo)|(?:nel|in|nel nostro) (?:campeggio|hotel|albergo|museo)|"
    r"da noi|no (?:nosso )?(?:parque de campismo|camping|hotel|museu)|op (?:de|onze) camping|"
    r"in (?:het|ons) (?:hotel|museum)|bij ons|ter plaatse)(?=\s*(?:[.!?]|$)|,\s|\s(?:costs?|is|are|kostet|"
    r"kosten|coûte(?:nt)?|cuestan?|costa(?:no)?|custam?|kost)\b)",
    re.IGNORECASE,
)
_PLACES = re.compile(
    r"\b(?:camp\w*|sites?|parks?|lodges?|hotels?|hostels?|inns?|farms?|cabins?|cottages?|hous(?:e|es|ing)|huts?|rooms?|"
    r"suites?|apartments?|flats?|pitch(?:es)?|tents?|caravans?|villas?|bungalows?|museums?|zoo|marina|station|"
    r"zimmer|hütten?|ferienwohnung(?:en)?|campingplatz|chambres?|gîtes?|habitaci(?:ón|ones)|cabañas?|camer[ae]|"
    r"quartos?|kamers?|huisjes?)\b",
    re.IGNORECASE,
)


def names_place(above: str) -> bool:
    """Whether headings name a place that may be another than the one where something is so."""
    return bool(_PLACES.search(above))


def on_site(one: str, other: str) -> tuple[str, str]:
    """Two texts of which one says that it is told of the place itself, both without that."""
    here, there = _SITE.search(one), _SITE.search(other)
    if bool(here) == bool(there):
        return one, other
    return (_SITE.sub("", one), other) if here else (one, _SITE.sub("", other))
