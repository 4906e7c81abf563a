"""A figure that a visitor wants confirmed, as the question for it: "Is the excess £50?" asks how much the excess is.

What no page says, "£50", makes the question strange to the pages, which tell of the very excess. Pure.
"""

import re

from frontdesk.answers.asked.questions import begins_to_ask, is_question
from frontdesk.knowledge.search.analyze import fold
from frontdesk.knowledge.search.payments import SUMS

_LEADS = re.compile(
    r"(?:(?:so|ok|okay|hi|hello|and|but|also|hallo|stimmt es,? dass|ist es (?:richtig|wahr),? dass|und|"
    r"is it (?:true|right|correct|so)(?: that)?|(?:is it|am i) right (?:that|in thinking|to think)(?: that)?|"
    r"(?:i|we)(?:'ve)? (?:heard|read|think|thought|understand|believe|assume|was told|were told)(?: that)?|"
    r"can you confirm(?: that)?|please confirm(?: that)?|ich (?:habe gehort|dachte|glaube),? (?:dass )?|hola|y|"
    r"es (?:verdad|cierto|correcto)(?: que)?|(?:he leido|creo|pensaba) que|entonces|"
    r"(?:est-ce vrai|est-il vrai|c'est vrai|est-ce exact) qu(?:e|')|j'ai lu qu(?:e|')|est-ce qu(?:e|')|donc|et|"
    r"e (?:vero|giusto|corretto) che|ho letto che|quindi|e verdade que|"
    r"(?:is het|klopt het) (?:waar )?dat|dus)[,:]?(?: +|(?<=')))*"
)
_AFTER = re.compile(
    r"(?:[ ,.;!–-]++(?:(?:is (?:that|this|it)|that is|that's) (?:so|right|correct|true)|right|correct|true|yes|no|"
    r"isn'?t it|aren'?t they|doesn'?t it|don'?t they|or not|oder(?: nicht)?|richtig|nicht wahr|"
    r"(?:stimmt|ist) das(?: (?:so|richtig))?|stimmt's|korrekt|¿?(?:no|verdad|cierto|correcto|es correcto|es asi)|"
    r"non|n'est-ce pas|c'est (?:ca|bien ca|exact)|vero|giusto|certo|ne|toch|klopt (?:dat|het))(?!\w))++$"
)
_MONEY = (
    r"(?:[£€$] ?\d+(?:[.,]\d+)*(?: ?[km]\b)?|\d+(?:[.,]\d+)* ?(?:[£€$]|(?:euros?|eur|pounds?|quid|gbp|dollars?|usd|"
    r"chf|franken|francs?|libras?|dolares|dollari|sterline|pence|cents?|percent|prozent)\b|%))"
)
_SPAN = (
    r"\d+(?:[ -](?:to|bis|a)[ -]\d+)? ?-?(?:(?:working|business|full) )?(?:minutes?|hours?|days?|nights?|"
    r"weeks?|months?|"
    r"minuten|stunden?|tage?n?|wochen?|monate?n?|minutos?|horas?|dias?|semanas?|mes(?:es)?|heures?|jours?|semaines?|"
    r"mois|minuti|or[ae]|giorn[oi]|settiman[ae]|mes[ei]|uur|dag(?:en)?|we[ek]+en|maand(?:en)?)\b"
)
_AGE = r"(?P<be>\b(?:be|aged?)) (?:at least |over |above )?\d{2}\b(?: (?:or|and) (?:over|older|above)| years old)?"
_BARE = r"(?:at least |only |just |about |around |nur |bien |solo )?"
_FIGURES = [
    ("money", re.compile(rf"{_BARE}{_MONEY}")),
    ("span", re.compile(rf"{_BARE}{_SPAN}")),
    ("age", re.compile(_AGE)),
]
_ASKED = {
    "en": {"money": "How much is {}?", "span": "How long is {}?", "age": "How old do {} have to be?"},
    "de": {"money": "Was kostet {}?", "span": "Wie lange ist {}?"},
    "es": {"money": "¿Cuánto es {}?", "span": "¿Cuánto tiempo es {}?"},
    "fr": {"money": "Combien est {} ?", "span": "Combien de temps est {} ?"},
    "it": {"money": "Quanto è {}?", "span": "Quanto tempo è {}?"},
    "pt": {"money": "Quanto é {}?", "span": "Quanto tempo é {}?"},
    "nl": {"money": "Hoeveel is {}?", "span": "Hoe lang is {}?"},
}
_OTHER = re.compile(
    r"\b(?:what|when|where|who|why|how|which|can|could|may|will|would|should|if|was|wie|wann|wo|wer|warum|kann|darf|"
    r"wenn|"
    r"que|cuando|donde|como|cual|puedo|si|quand|ou|comment|quel\w*|puis|peux|quando|dove|come|posso|se|wat|wanneer|"
    r"waar|"
    r"hoe|kan|mag|als|or|than|from|between|under|over|below|above|unter|uber|menos|mas|moins|plus|there|anything|"
    r"something|gibt|hay|y a|c'e|ci sono|iets|have (?!to (?:be|pay)\b)\w+|enough|sufficient|"
    r"accepted|possible|allowed|okay|ok|available|open(?:ed)?|genug|moglich|erlaubt|suficiente|posible|assez|possible|"
    r"abbastanza|possibile|genoeg|mogelijk|haben|habt|tienen|avez|avete|hebben)\b"
)
"""Asks something else than whether a figure is right, or of several figures."""
_BEING = {
    "en": "is|are|does|do|be|i|we|you|(?:need|have|has) to pay|to pay|pay|charge|costs?|takes?|lasts?|of|at|"
    "for|have to|has to|must|really|still|currently|now|me|you|it",
    "de": "ist|sind|betragt|kostet|kosten|dauert|liegt|bei|von|dass|wirklich|noch|immer|aktuell|also",
    "es": "es|son|cuesta|vale|dura|tarda|de|realmente|todavia",
    "fr": "est|sont|coute|coutent|dure|bien|de|vraiment|toujours|encore",
    "it": "e|e'|sono|costa|costano|dura|ammonta|di|a|davvero|ancora",
    "pt": "e|sao|custa|custam|dura|de|realmente|ainda",
    "nl": "is|zijn|kost|kosten|bedraagt|duurt|van|echt|nog",
}
_BEGINS = {code: re.compile(rf"(?:(?:{words}) )++") for code, words in _BEING.items()}
_ENDS = {code: re.compile(rf"(?:^|\s)(?:(?:{words})(?: |$))++$") for code, words in _BEING.items()}
_CONFIRM = re.compile(
    r"\b(?:confirm|true|right|correct|stimmt|wahr|richtig|verdad|vrai|exact|vero|giusto|corretto|klopt|waar)\b"
)
"""Before a statement, asks whether it is so."""
_OWN = {
    # "Do you sell £20 vouchers?" asks for no figure, "do you charge £5?" does.
    "en": r"i|we|my|our|i'\w+|we'\w+|(?:do|did|can|will|would) (?:you|u) (?!(?:charge|ask|require|need|take|"
    r"want)\b)\w+",
    "de": r"ich|wir|mein\w*|unser\w*|(?:verkauf|biet|fuhr|mach)\w* (?:ihr|sie)",
    "es": r"yo|mis?|nuestr\w+|he|hemos|vend\w+|ofrec\w+",
    "fr": r"je|j'\w+|nous|mon|ma|mes|notre|nos|vend\w+|offr\w+",
    "it": r"io|ho|abbiamo|(?:il|la|i|le) (?:mi|nostr)\w+|vend\w+|offrite",
    "pt": r"eu|nos|(?:o|a|os|as) (?:meu|minha|noss)\w*|vend\w+|oferec\w+",
    "nl": r"ik|wij|mijn|onze?|verko[op]\w* (?:jullie|u|je)",
}
"""Begins what a visitor tells of themselves, or asks for something to buy."""
_TELLS = {code: re.compile(rf"(?:{words})(?![\w-])") for code, words in _OWN.items()}
_PERCENT = re.compile(r"%|percent|prozent")
_HAS_RATE = re.compile(
    rf"\b(?:{SUMS}|\w*deposit\w*|\w*rates?|\w*tax(?:es)?|vat|mwst|iva|tva|btw|commissions?|tips?|interest)\b"
)
"""What is told in percent: of a shirt that is 100% cotton no rate is asked."""
_MOST = 160


def figure_asked(question: str, language: str) -> str:
    """The question for the figure that a visitor wants confirmed; the question itself where none is.

    Whoever neither asks nor adds "right?" only tells something.
    """
    code, given = language[:2], question.strip(" ¿?!.\n")
    plain = fold(given)
    if len(plain) > _MOST or code not in _ASKED:
        return question
    given = given if len(given) == len(plain) else plain
    lead = _LEADS.match(plain)
    start = lead.end() if lead else 0
    end = _AFTER.search(plain, start)
    last = end.start() if end else len(plain)
    if _TELLS[code].match(plain, start) or not (end or _asks(question, plain, start)):
        return question
    for kind, figure in _FIGURES:
        found, asks = figure.search(plain, start, last), _ASKED[code].get(kind)
        if found is None or asks is None:
            continue
        if figure.search(plain, found.end(), last) or _OTHER.search(plain, start, last):
            return question
        if _PERCENT.search(found[0]) and not _HAS_RATE.search(plain):
            return question
        left = _bare(plain[start : found.start()], given[start : found.start()], code)
        right = given[found.end() : last].strip(" ,")
        right = "" if _BEGINS[code].fullmatch(f"{fold(right)} ") else right
        right = right if left else right.removeprefix("for ")
        subject = f"{left} {right}".strip()
        return asks.format(subject) if left or len(right.split()) > 1 else question
    return question


def _asks(question: str, plain: str, start: int) -> bool:
    """Whether a sentence asks, by its mark, its first word or what stands before its statement."""
    asks = is_question(question) or begins_to_ask(plain[start:])
    return asks or _CONFIRM.search(plain, 0, start) is not None


def _bare(plain: str, given: str, code: str) -> str:
    """What stands before a figure, without the verbs and prepositions that join them."""
    if code != "de" and given[1:2].islower():  # "Parking is £5, right?" names nothing.
        given = given[:1].lower() + given[1:]
    begun = _BEGINS[code].match(plain.lstrip())
    start = len(plain) - len(plain.lstrip()) + (begun.end() if begun else 0)
    kept = plain[start:].rstrip(" ,")
    ended = _ENDS[code].search(kept)
    return given[start : start + (ended.start() if ended else len(kept))].strip(" ,")
