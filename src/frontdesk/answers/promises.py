"""Whether a sentence promises an act, or claims to have done one: what a model must not say when nobody does it.

In the languages that Frontdesk speaks. What a customer may do ("you can call us"), what the company does for everyone
("we ship on Mondays") and what the model does by writing ("I'll explain") are no promises.
"""

import re

from frontdesk.answers.promising import eastern, english, germanic, romance, slavic
from frontdesk.knowledge.search.analyze import fold

_EVEN_SO = re.compile(rf"{english.WILL_OR_DID}|{english.DONE}")
_BY_THE_AGENT = re.compile("|".join((english.WILL_OR_DID, germanic.AGENT, romance.AGENT, slavic.AGENT, eastern.AGENT)))
_BY_THE_AGENT_ACCENTED = re.compile(f"{romance.ACCENTED}|{slavic.ACCENTED}")
_DONE = re.compile("|".join((english.DONE, germanic.DONE, romance.DONE, slavic.DONE, eastern.DONE)))
_BY_ANYONE = re.compile(
    "|".join((english.TOGETHER, germanic.TOGETHER, romance.TOGETHER, slavic.TOGETHER, eastern.TOGETHER))
)
_BY_ANYONE_ACCENTED = re.compile(slavic.ACCENTED_TOGETHER)
_NO_PROMISE = re.compile(english.NO_PROMISE)

# "Once your order has been shipped" claims nothing.
_CONDITION = re.compile(
    r"(?:\b(?:if|once|when|whenever|after|as soon as|until|till|unless|whether|before|while|in case|how|why|"
    r"where|what|"
    r"that|wenn|sobald|nachdem|falls|ob|bis|bevor|sofern|dass|si|cuando|una vez que|despues de que|hasta que|que|"
    r"lorsqu?e?|quand|des que|des qu'|une fois que|apres que|jusqu'a ce que|se|quando|una volta che|appena|"
    r"dopo che|assim "
    r"que|depois que|caso|als|wanneer|zodra|nadat|indien|totdat|dat|om|nar|nar som|sa snart|efter att|etter at|hvis|"
    r"efter at|da|at|att|gdy|kiedy|jesli|jezeli|po tym jak|ze|когда|если|после того как|как только|что|пока)"
    r"(?:,? \w+)?|如果|一旦|当|若)[ ,]*$"
)
_HOW = (
    r"\b(?:within|when|once|if|after|as soon as|until|only|automatically|by (?:post|courier|mail|default)|"
    r"every|from|free|unless|in (?:\w+ )?(?:parcels|boxes)|innerhalb|binnen|wenn|sobald|nachdem|erst|automatisch|nur|"
    r"immer|dans (?:les|un)|lorsqu?e?|quand|des que|apres|automatiquement|en un plazo|cuando|una vez|automaticamente|"
    r"tras|entro|quando|dopo|automaticamente|dentro de|apos|binnen|wanneer|zodra|als|na|inom|nar|efter|automatiskt|"
    r"inden|innen|etter|automatisk|w ciagu|gdy|po|automatycznie|в течение|когда|после|автоматически)\b"
)
_WAYS = re.compile(rf"^[^.!?]{{0,12}}?{_HOW}")
_WAYS_WITHIN = re.compile(_HOW)
_PRESENT = re.compile(r"\b(?:is|are|'s|ist|sind|wird|est|esta|queda|e|is|wordt|ar|er|jest)\b")
_PAST = re.compile(
    r"\b(?:been|was|were|wurden?|habe ich|a (?:bien |deja |maintenant )*ete|ha sido|fue|se ha|stat[oa]|foi|werd|"
    r"har|blev|"
    r"ble|zosta[lł][aoy]?)\b"
)

_FOR_THE_COMPANY = re.compile(
    r"\b(?:we|we're|we've|our|ours|wir|unser\w*|nosotros|nuestr[oa]s?|ofrecemos|tenemos|nous|notre|nos|noi|"
    r"nostr[oaie]|"
    r"offriamo|nosso|nossa|oferecemos|wij|onze|ons)\b"
)


def speaks_for_company(sentence: str) -> bool:
    """Whether a sentence speaks in the company's name ("Yes, we do"), of which the model itself knows nothing."""
    return _FOR_THE_COMPANY.search(fold(sentence)) is not None


def promises(sentence: str, *, from_pages: bool = False) -> bool:
    """Whether a sentence promises an act or claims one. `from_pages`: a passage of the company says the same.

    Then "we will refund you" is the company's own word, and only what the writer itself claims to do is a promise.
    """
    plain, accented = _plain(fold(sentence)), _plain(sentence.casefold())
    if _NO_PROMISE.search(plain) and not _EVEN_SO.search(_NO_PROMISE.sub(" ", plain)):
        return False
    if _BY_THE_AGENT.search(plain) or _BY_THE_AGENT_ACCENTED.search(accented):
        return True
    if any(_is_claim(plain, done) for done in _DONE.finditer(plain)):
        return True
    return not from_pages and bool(_BY_ANYONE.search(plain) or _BY_ANYONE_ACCENTED.search(accented))


def _plain(text: str) -> str:
    return re.sub(r"\s+", " ", text.replace("’", "'")).strip()


def _is_claim(plain: str, done: re.Match[str]) -> bool:
    """Whether "your order is cancelled" tells what was done, and not when or how it is done to everyone's."""
    if _CONDITION.search(plain[: done.start()]):
        return False
    is_present = _PRESENT.search(done[0]) and not _PAST.search(done[0])
    return not (is_present and (_WAYS_WITHIN.search(done[0]) or _WAYS.search(plain[done.end() :])))
