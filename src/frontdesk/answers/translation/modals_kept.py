"""What must be done stays so: what "must be insured" isn't what "can be insured", in any language."""

from frontdesk.answers.translation.denials import denies
from frontdesk.answers.translation.kept_words import MUST
from frontdesk.answers.translation.opposed_words import pattern_of

_MUST = {
    "en": "must|have to|has to|(?:is|are) required to|(?:is|are) obliged to",
    "de": "muss|musst|mussen",
    "es": "debes?|deben|debemos|tiene~ que|hay que",
    "fr": "dois|doit|doivent|devez|devons|il faut",
    "it": "deve|devi|devono|dovete|bisogna",
    "pt": "deve|deves|devem|tem de|tem que|precisa de",
    "nl": "moet|moeten",
    "sv": "maste",
    "da": "skal",
    "nb": "ma",
    "pl": "musi~|musza|trzeba|nalezy",
}
_MORE = {
    "en": "only|need~|should|shall|condition|essential",
    "de": "voraussetz~|zwingend~|unbedingt|soll~|braucht|brauchen|verlang~|haben",
    "es": "solo|precis~|condicion|haga|necesit~",
    "fr": "condition|seulement|besoin|impose~|exig~|prie~",
    "it": "condizione|deb~|serve|servono|necessit~",
    "pt": "condicao|so|apenas|ter de|e preciso",
    "nl": "dient|dienen|voorwaarde|hoeft|behoort",
    "sv": "behov~|ska|villkor|far inte",
    "da": "ma|bør|betingelse|nødt",
    "nb": "bør|betingelse|trenger|nødt",
    "pl": "warun~|potrzeb~|powin~",
}
_CAN = {
    "en": "can|may|could|possible|allowed|able",
    "de": "kann|kannst|konnen|konnt|darf|durfen|moglich",
    "es": "puede~|pueden|podemos|posible|podra~",
    "fr": "peut|peuvent|pouvez|pouvons|possible",
    "it": "puo|possono|potete|possibile",
    "pt": "pode|podem|possivel",
    "nl": "kan|kunt|kunnen|mag|mogen|mogelijk",
    "sv": "kan|far|mojligt",
    "da": "kan|muligt",
    "nb": "kan|mulig",
    "pl": "moze|moga|mozna|mozesz|mozliw~",
}


def keeps_duties(folded: str, language: str, other: str, other_language: str) -> bool:
    """Whether neither only allows what the other demands; what is denied is looked at elsewhere."""
    if denies(folded, language) or denies(other, other_language):
        return True
    return not (
        _allows_instead(folded, language, other, other_language)
        or _allows_instead(other, other_language, folded, language)
    )


def _allows_instead(one: str, language: str, other: str, other_language: str) -> bool:
    """Whether one demands something and the other nothing, but allows more."""
    if language not in _MUST or other_language not in _MUST or not pattern_of(_MUST[language]).search(one):
        return False
    demands = "|".join((_MUST[other_language], _MORE[other_language], *MUST[other_language]))
    return not pattern_of(demands).search(other) and _allowed(other, other_language) > _allowed(one, language)


def _allowed(folded: str, language: str) -> int:
    return len(pattern_of(_CAN[language]).findall(folded))
