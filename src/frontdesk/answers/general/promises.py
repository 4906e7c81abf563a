"""Whether a sentence promises an act, or claims to have done one: what a model must not say when nobody does it.

In the languages that Frontdesk speaks. What a customer may do ("you can call us"), what the company does for everyone
("we ship on Mondays") and what the model does by writing ("I'll explain") are no promises.
"""

import re

from frontdesk.answers.alternatives import any_of
from frontdesk.answers.general.promising import deeds, eastern, english, germanic, informed, romance, settled, slavic
from frontdesk.answers.general.promising.reach import DENIED, PAUSE
from frontdesk.knowledge.search.analyze import fold
from frontdesk.knowledge.search.late_pattern import LatePattern

_FAMILIES = (english, germanic, romance, slavic, eastern, settled)
_BY_THE_AGENT = LatePattern("|".join(family.AGENT for family in (*_FAMILIES, deeds)))
_BY_THE_AGENT_ACCENTED = LatePattern(f"{romance.ACCENTED}|{slavic.ACCENTED}")
_DONE = LatePattern("|".join(family.DONE for family in _FAMILIES))
_INFORMED = LatePattern(informed.DONE)
_DONE_ACCENTED = re.compile(slavic.ACCENTED_DONE)
_BY_ANYONE = LatePattern("|".join(family.TOGETHER for family in _FAMILIES))
_BY_ANYONE_ACCENTED = re.compile(slavic.ACCENTED_TOGETHER)
_NO_PROMISE = LatePattern("|".join(family.NO_PROMISE for family in (english, germanic, romance, slavic)))
_TELLS = LatePattern("|".join(family.TELLS for family in (english, germanic, romance, slavic)))

_IF = any_of(
    "if|once|when|whenever|as soon as|unless|in case",
    "wenn|sobald|falls|sofern",
    "cuando|una vez que|lorsqu?e?|quand|des que|des qu'|une fois que",
    "quando|una volta che|appena|assim que",
    "wanneer|zodra|indien|nar|sa snart|hvis",
    "gdy|kiedy|jesli|jezeli|когда|если|как только",
)
_WHILE = any_of(
    "after|until|till|before|while|nachdem|bis|bevor",
    "despues de que|hasta que|apres que|jusqu'a ce que|dopo che|depois que",
    "nadat|totdat|efter att|etter at|efter at|po tym jak|после того как|пока",
)
_WHICH = any_of(
    "whether|how|why|where|what|that|ob|dass|si|que|se|caso|als|dat|om|da|at|att|ze|что",
)
_CONDITION = re.compile(rf"\b{_IF}\b|如果|一旦|当|若")
""" "Once your order has been shipped" claims nothing."""
_TIME = re.compile(rf"\b{_WHILE}\b")
"""What is done "after you paid" is done to everyone; what was done "while you waited" was done."""
_AND = re.compile(r"\b(?:and|und|et|y|ed?|en|och|og|i|oraz|и) $")
_GOES_ON = re.compile(rf"[^{PAUSE}]*,")
_ASKS = re.compile(rf"[^{PAUSE}]*\?")
_DIRECTLY = re.compile(rf"(?:\b(?:{_IF}|{_WHICH})(?:,? \w+)?|\b{_WHILE}|如果|一旦|当|若)[ ,]*$")
_OPEN = re.compile(rf"\b(?:{_IF}|{_WHILE}|{_WHICH})\b[^{PAUSE}]*$")
"""Who was informed is not looked for, so that "if the kitchen" stands a few words before."""
_HOW = r"\b" + any_of(
    "within|when|once|if|after|as soon as|until|only|automatically|every|from|free|unless",
    r"by (?:post|courier|mail|default)|in (?:\w+ )?(?:parcels|boxes)",
    "innerhalb|binnen|wenn|sobald|nachdem|erst|automatisch|nur|immer",
    "dans (?:les|un)|lorsqu?e?|quand|des que|apres|automatiquement",
    "en un plazo|cuando|una vez|automaticamente|tras|entro|quando|dopo|dentro de|apos",
    "wanneer|zodra|als|na|inom|nar|efter|automatiskt|inden|innen|etter|automatisk",
    "w ciagu|gdy|po|automatycznie|в течение|когда|после|автоматически",
) + r"\b"  # fmt: skip
_WAYS = re.compile(rf"^[^.!?]{{0,12}}?{_HOW}")
_IF_LATER = re.compile(rf"[^{PAUSE}]{{0,16}}?\b{_IF}\b(?! possible)")
"""What "has been sent once you see the tick" has not been yet."""
_ON_CONDITION = re.compile(rf"[^{PAUSE}]{{0,80}}?(?:, )?\b(?:{_IF}|{_WHILE})\b(?! possible)")
_OF_MANY = re.compile(rf"(?:^|[{PAUSE}] ?)(?:(?:all|our|the|these|alle|die|unsere) )*[^\W\d]{{2,}}(?:s|en|er) $")
"""Of many a company says in general that they are "already booked for you"."""
_WAYS_WITHIN = re.compile(_HOW)
# Dutch says "is" where the others say "has been".
_PRESENT = re.compile(
    r"^(?!(?:uw|je|jouw|het|de|u) ).*\b(?:is|are|'s|'re|ist|sind|wird|est|esta|queda|e|wordt|ar|er|jest)\b"
)
_PAST = re.compile(
    r"\b"
    + any_of(
        "been|was|were|wurden?|wurdest|habe ich|a (?:bien |deja |maintenant )*ete|avez|ha sido|fue|se ha|stat[oa]|foi",
        "werd|har|blev|blevet|ble|blitt|zosta[lł][aoy]?|zosta[lł][ae]s",
    )
    + r"\b"
)
_NOW = re.compile(
    r"\b"
    + any_of(
        "now|already|just|jetzt|nun|bereits|schon|soeben|hiermit|gerade|ya|maintenant|desormais|deja|bien",
        "ora|gia|appena|agora|ja|nu|al|inmiddels|redan|allerede|(?<=er )na|juz|wlasnie|teraz|уже|теперь",
        "being|on (?:its|the|their|your) way|under ?way|unterwegs|auf dem weg|(?:en|de) camino|en route|en chemin",
        "en cours|en curso|en proceso|siendo|in (?:arrivo|viaggio|corso)|a caminho|em (?:curso|andamento)|sendo",
        "onderweg|pa va?g|pa ve[ij]|w drodze|w trakcie|в пути",
    )
    + r"\b"
)
"""What tells of this very moment, and not of what is done to everyone's."""
_OF_ALL = re.compile(
    any_of("(?:the|an?|die|das|der|el|la|le|il|lo|o|de|het|ten|ta|to|этот|эта) |l'", slavic.THING),
)

_FOR_THE_COMPANY = re.compile(
    r"\b"
    + any_of(
        r"we|we're|we've|our|ours|wir|unser\w*|nosotros|nuestr[oa]s?|ofrecemos|tenemos|nous|notre|nos",
        "noi|nostr[oaie]|offriamo|nosso|nossa|oferecemos|wij|onze|ons",
    )
    + r"\b"
)


def speaks_for_company(sentence: str) -> bool:
    """Whether a sentence speaks in the company's name ("Yes, we do"), of which the model itself knows nothing."""
    return _FOR_THE_COMPANY.search(fold(sentence)) is not None


def promises(sentence: str, *, from_pages: bool = False) -> bool:
    """Whether a sentence promises an act or claims one. `from_pages`: a passage of the company says the same.

    Then "we will refund you" is the company's own word, and only what the writer itself claims to do, or to have been
    done to what is the visitor's, is a promise.
    """
    sentence = eastern.simplified(sentence)
    plain, accented = _said(fold(sentence)), _said(sentence.casefold())
    if _BY_THE_AGENT.search(plain) or _BY_THE_AGENT_ACCENTED.search(accented):
        return True
    for text, patterns in ((plain, _DONE), (accented, _DONE_ACCENTED)):
        if any(_is_claim(text, done, from_pages) for done in patterns.finditer(text)):
            return True
    for told in _INFORMED.finditer(plain):
        if not _OPEN.search(plain[: told.start()]) and _is_claim(plain, told, from_pages):
            return True
    if _says_it_stands_done(plain, from_pages):
        return True
    return not from_pages and bool(_BY_ANYONE.search(plain) or _BY_ANYONE_ACCENTED.search(accented))


def _said(text: str) -> str:
    """A sentence without the clauses that deny ("I can't tell when ...") and the words that only announce a fact."""
    plain = re.sub(r"\s+", " ", text.replace("’", "'"))
    return re.sub(r"\s+", " ", _NO_PROMISE.sub(f" {DENIED} ", _TELLS.sub(" ", plain))).strip()


def _says_it_stands_done(plain: str, from_pages: bool) -> bool:
    """Whether it is said that something of the visitor's is done; where a page may rule it, only as of this one's."""
    alone = (told for told in deeds.STATED.finditer(plain) if deeds.ENDS.search(plain[told.end() :]))
    for told in (*alone, *deeds.STATED_OF_ONE.finditer(plain)):
        if deeds.is_opening(plain[: told.start()], strictly=True) and _stands_done(plain, told):
            return True
    said = () if from_pages else (deeds.STATED, deeds.STATED_OF_ONE, deeds.FREELY)
    freely = (told for form in said for told in form.finditer(plain))
    return any(deeds.is_opening(plain[: told.start()], strictly=False) and _stands_done(plain, told) for told in freely)


def _stands_done(plain: str, told: re.Match[str]) -> bool:
    """Whether neither what leads up to a claim nor what follows makes a rule, a condition or a question of it."""
    before, after = re.split(r"[;.:!?]", plain[: told.start()])[-1], plain[told.end() :]
    if _ASKS.match(after) or _CONDITION.search(before) or _TIME.search(before) or deeds.RULE.search(after):
        return False
    return _ON_CONDITION.match(after) is None


def _is_claim(text: str, done: re.Match[str], from_pages: bool) -> bool:
    """Whether "your order is cancelled" tells what was done, and not when or how it is done to everyone's."""
    before, told, after = fold(text[: done.start()]), fold(done[0]), text[done.end() :]
    is_present = bool(_PRESENT.search(told) and not _PAST.search(told))
    clause = re.split(r"[;.:!?]" if is_present else rf"[{PAUSE}]", before)[-1]
    if _ASKS.match(after) or _DIRECTLY.search(before) or _CONDITION.search(clause):
        return False
    # "After the check is done and your refund has been issued, you ..."
    if _TIME.search(clause) and (is_present or (_AND.search(before) and _GOES_ON.match(after))):
        return False
    if from_pages and (_IF_LATER.match(after) or _OF_MANY.search(clause) or _OF_ALL.match(done[0])):
        return False
    if from_pages and is_present and not _NOW.search(told):
        return False
    return not (is_present and (_WAYS_WITHIN.search(_NOW.sub(" ", told)) or _WAYS.search(after)))
