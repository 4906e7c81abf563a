"""Whether a question is recognisably one of general knowledge: what a thing is, why it is so, how anyone does it, who
in the world did it; and not of a company's dealings, of things that its pages speak of, or of the visitor's visit.

Where that is in doubt, it is not: "ask a person" is honest, and what is made up and called general knowledge isn't.
"""

import re

from frontdesk.answers.alternatives import any_of
from frontdesk.answers.asked.questions import begins_to_ask
from frontdesk.answers.general.asked_of_us import CALENDAR, HOUSE
from frontdesk.answers.general.dealing_abroad import deals_abroad
from frontdesk.answers.general.dealing_words import DEALINGS, DEEDS, SOFTWARE, TERMS, WHO_COMES
from frontdesk.answers.general.here_words import FACILITY, FORMALITY, HANDED, PAYMENT, PEOPLE, STAFF
from frontdesk.answers.general.nobody_named import CARED_FOR, OF_NOBODY, OWN_THINGS
from frontdesk.answers.general.own_prices import Company
from frontdesk.answers.general.worldly_reading import (
    HOW_MUCH,
    MY_OWN,
    WorldlyQuestion,
    is_in_another_language,
    plainly,
    read,
)
from frontdesk.answers.general.worldly_words import (
    BARELY_DEFINED,
    BY_WHOM,
    DEFINED,
    EXPLAINED,
    FOR_ANYONE,
    HAVING,
    HOW_TO,
    RECKONED,
    RELATED,
    WHY,
    WORKS,
    WRITTEN,
)
from frontdesk.knowledge.search.late_pattern import LatePattern

_SENTENCE = re.compile(r"(?<=[.!?;]) +")
_SERVED = re.compile(
    r"\b(?:tours?|lessons?|class(?:es)?|courses?|plans?|flights?|rides?|sessions?|workshops?|treatments?|packages?|"
    r"roles?|reminders?|"
    r"notifications?|permissions?|workspaces?|boards?|templates?|attachments?|comments?|members|"
    r"visits?|"
    r"fahrten?|kurse?|flug|fluge|vuelos?|cursos?|clases?|vols?|cours|seances?|voli|corsi|voos|aulas?|vluchten?|"
    r"lessen)\b"
)
_VISA = re.compile(r"\b(?:an?|any) visas? (?:for|to)\b")
_COMES = LatePattern(
    rf"^(?:can|may|do|are|must|will|should|could) (?:(?:my|two|three|small|little|young) )*(?:{WHO_COMES}|{PEOPLE})\b"
)
_OF_THEM = re.compile(r"\b(?:werden|wird|se \w+n|sont) (?:\w+ )?(?:die|der|das|los|las|les)\b")
_IS_THE = re.compile(r"^(?:is|was) [\w' -]{2,30}(?<! on)(?<! in)(?<! at)(?<! of)(?<! to) the \w+ ?\??$")
_OURS = re.compile(r"\b(?:[Oo]ur|us)\b")
_ONCE = re.compile(r"^(?:was|were)\b|^do [\w-]+s need an?\b")
_BEST = re.compile(r"^(?:which|what) [\w-]+ (?:is|are) (?:the )?(?:best|better)\b")
_IN_WHICH = re.compile(r"^(?:in|on|at|from|for|of|to|by) (?:which|what|whose)\b|^whats\b")
_MAYBE_ABROAD = re.compile(r"\b(?:tip|smoke|park|film|fly a drone)\b")
_IN_A_HOUSE = LatePattern(
    rf"\b(?:{HOUSE}|{FACILITY}|{FORMALITY}|{PAYMENT}|payments?|{HANDED}|{STAFF}|pilots?|captain|crew|driver|"
    rf"photographer)\b"
)
"""What companies have, ask for and hand out, and who works there."""
_SUBJECT = LatePattern(
    r"\b(?:does|do|did|will|can|could|is|are|was|were|has|have|should|may|"
    r"would) (?<!time is )(?<!year is )(?<!day is )(?:it|they|this|that|these|he|she)\b"
    r"(?! (?:\w+ ){0,2}(?:to|that|when|if|true)\b)"
    r"|\b(?:keep|use|take|get|leave|move|change|return|open|have|eat|bring|try|wear|lock|charge) (?:it|them|this|"
    r"that)\b"
    r"|\b(?:there|here) ?\??$|^(?:was|were) there (?:ever )?(?:an?|any)\b|^how much (?:per|to|for)\b"
)
"""Points to what only the visitor sees."""
_WHERE_IT_IS = re.compile(
    r"^(?:and |so )?(?:(?:where|when|who|how (?:far|long|late|early|big|large|old|much|busy|heavy|fast|high|"
    r"deep)) (?:is|are|"
    r"will) (?:the|that) (?!\w+est\b|most\b|first\b|\w+ (?:\w+ )?of\b)"
    r"|(?:when|where|what time) (?:does|do|will) (?:the )?[\w' -]{2,40} (?:starts?|ends?|opens?|close|begins?|leave|"
    r"arrive|meet|"
    r"finish|stop|take place|depart)\b"
    r"|(?:wer|wo|wann|wie (?:weit|lange?)) (?:ist|sind|beginnt|endet) (?:der|die|das)\b|(?:quien|donde|cuando) (?:es|"
    r"esta) (?:el|la)"
    r"\b|(?:qui|ou|quand) est (?:le|la|l')|(?:chi|dove|quando) e (?:il|la|l')|(?:quem|onde|quando) (?:e|fica) [oa]\b|"
    r"(?:wie|waar|wanneer) is (?:de|het)\b)"
)
"""Asks of the one thing that is meant here, where it is and when."""
_WHO_OF_US = LatePattern(
    rf"^(?:which|what|welche\w*|que|quel\w*|quale?|welke) (?:{STAFF}|\w{{3,}}(?:ists?|ors?|ers?|ians?)|pilots?|"
    rf"nurses?|chefs?|"
    r"captains?|vets?|pilot\w*|arzt\w*|medicos?|medecins?|pilotes?) "
    r"(?:is|are|does|do|will|can|has|\w{2,}s|ist|hat|fliegt|es|hace|est|fait|e|fa)\b"
)
_DONE = re.compile(
    r"^(?:is|are|will|was|were|which|what) [\w' -]{2,40} (?:\w{3,}ed|used|made|done|kept|sent|sold|held|paid|lent|"
    r"given|shown|taken|built)"
    r"(?: (?:out|in|up|off|away))? ?\??$"
)
"""Asks what is done somewhere, without saying where: here."""
_AT_HOME = LatePattern(
    r"\b"
    + any_of(
        r"eat|drink|cook|bake|freeze|refreeze|reheat|microwave|boil|fry|mix|substitute|wash|clean|dry|feed|give|plant|"
        r"grow",
        r"water|learn|sleep|exercise|breathe|drive in|travel to|fly to|get (?:sick|ill|pregnant|sunburnt|rid)|"
        r"lose weight",
        r"take (?:vitamins?|ibuprofen|aspirin|paracetamol|antibiotics)|use (?:an?|the) (?:hammer|oven|drill|iron|pan|"
        r"microwave)",
        r"fail (?:the|an?|my) [\w ]{0,20}(?:test|exam)|how (?:many|much) [\w ]{2,30} (?:do|would) i need (?:for|to)",
        r"change the (?:oil|sheets|filter|tyres)|have (?:wine|alcohol|beer|milk|coffee)|essen|trinken|einfrieren|"
        r"kochen|backen|mischen|waschen|lernen|schlafen|giessen",
        r"comer|beber|congelar|cocinar|mezclar|lavar|aprender|dormir|regar|manger|boire|congeler|cuire|laver|apprendre",
        r"mangiare|bere|congelare|cuocere|lavare|imparare|cozinhar|eten|drinken|invriezen|koken|wassen|leren",
    )
    + r"\b"
)
"""What is done at home, or on the way to another country."""
_WHERE_CAN_I = re.compile(
    r"^(?:where|wo|donde|ou|dove|onde|waar) (?:can|may|do|could|kann|konnen|darf|puedo|podemos|puis|posso|kan|mag)\b"
)
_DEED = LatePattern(rf"\b{DEEDS}\b")
_DEED_FIRST = LatePattern(rf"\b(?:i|we|you|one|people|how to|best|where to) {DEEDS}\b")
_SOFTWARE = LatePattern(rf"\b{SOFTWARE}\b")
_NEED = LatePattern(
    r"^(?:and |so |but |also )?(?:do|would|will|don't) (?:i|we|my \w+) (?:really |also |still )?(?:need|have to|"
    r"require|want)\b"
    r"|^(?:must|shall) (?:i|we)\b|^what (?:do|should|shall|must|can) (?:i|we|my \w+) (?:need|wear|bring|take|pack|"
    r"expect|know|do)\b"
    r"(?! (?:to|for|at|on|in) an?\b)(?! (?:about|against|for|when|if|to)\b)"
    r"|\b(?:brauche?n? (?:ich|wir)|muss ich|mussen wir|necesito|necesitamos|tengo que|ai-je besoin|dois-je|"
    r"avons-nous besoin|"
    r"faut-il|ho bisogno|devo|serve|preciso|tenho de|tenho que|moet ik|heb ik)\b"
)
"""What the visitor needs, asked without saying for what, is needed for the visit."""
_CAN_ANY = re.compile(
    r"^how (?:fast|high|far|long|deep|loud) (?:can|do) (?:an? )?(?:[\w-]+ ){1,3}(?:go|run|fly|jump|swim|live|dive|"
    r"see)\b"
)
_AT_WORK = re.compile(r"\b(?:work|function|do|funktionier\w*|funcionan?|fonctionne\w*|funziona\w*|werk\w*)\b")
_HAVE_TO = re.compile(r"\b(?:have to|need|must|only|can't|cannot|not)\b")
_NAMED_ONLY = re.compile(r"\b(?:name|give|nenne?)\b")
_HANDLED = re.compile(
    r"\b(?:add|change|edit|move|see|find|open|close|share|save|print|search|switch|view|create|turn|set|check|update|"
    r"pause|"
    r"link|copy|filter|sort|mark|send|block|hide|show|use|start|stop sharing|make)\b"
)
"""What is done with the things of a program or a shop."""
_AT_ANY = re.compile(r"\b(?:on|in|at|for|with) an? ")
_MEANT = re.compile(
    r"\b(?:mean|stand for|signify|bedeute[nt]|heisst|significa|signifie|vuol dire|quer dizer|betekent)\b"
)
_PERSONAL = re.compile(
    r"\b(?:i|i'm|i'll|i've|us|our|me|my|we|ich|mein\w*|yo|mi|je|mon|ma|io|mio|mia|eu|meu|minha|ik|mijn)\b"
)
_INVENTED = re.compile(
    r"\b(?:invented|discovered|erfunden|erfand|entdeckt\w*|invento|descubrio|invente|decouvert|inventato|scoperto|"
    r"inventou|descobriu|uitgevonden|ontdekt)\b"
)
_OFFERS_TO_SAY = re.compile(r"\b(?:what|which) [\w ]{2,30}\b(?:are|is) there\b")
_NEAREST_OF_PAGES = 0.67
"""As much of a question about another place."""
_OF_PAGES = 0.5
"""Share of a question's words that the company's pages speak, from which on it is about what they are about."""


def asks_of_the_world(question: str, company: Company) -> bool:
    """Whether it is certain that a question, which doesn't ask for the company, is one of general knowledge."""
    if is_in_another_language(question):
        return not deals_abroad(question)
    told = [each for each in _SENTENCE.split(" ".join(question.split())) if each.strip()]
    if not told:
        return False
    before, last = told[:-1], told[-1]
    if before and WRITTEN.search(plainly(question)):
        before, last = [], question
    asked = read(last, question, company, leads=bool(before))
    if any(DEALINGS.search(said) or MY_OWN.search(said) for said in map(plainly, before)):
        return False
    if OF_NOBODY.search(asked.plain) and not (asked.leads or asked.elsewhere):
        return False
    for says in (_is_what, _is_written, _is_why, _is_how):
        if (is_so := says(asked)) is not None:
            return is_so
    return _is_of_things_anywhere(asked, company, last)


def _is_written(asked: WorldlyQuestion) -> bool | None:
    """Whether it wants something reckoned, written or explained; None where it wants nothing of the kind."""
    plain = asked.plain
    if RECKONED.search(plain):
        return True
    if WRITTEN.search(plain):
        of_pages = asked.share > _OF_PAGES and len(asked.words) > 1 and _NAMED_ONLY.search(plain) is not None
        return not (of_pages or (_PERSONAL.search(plain) and asked.deals))
    if EXPLAINED.search(plain):
        return not (asked.deals or TERMS.search(plain) or _SERVED.search(plain))
    return None


def _is_what(asked: WorldlyQuestion) -> bool | None:
    """Whether it asks what something in the world is, or who did it; None where it asks neither."""
    plain = asked.plain
    if RECKONED.search(plain) or WRITTEN.search(plain):
        return None
    if DEFINED.search(plain):
        is_plain = not (asked.definite or _ends_in_terms(plain) or plain.rstrip(" ?").endswith(" like"))
        of_ours = _SERVED.search(plain) is not None and len(asked.words) > 1 and asked.share == 1
        return not of_ours and (is_plain or _MEANT.search(plain) is not None)
    if (barely := BARELY_DEFINED.search(plain)) is not None:
        return _is_word_of_the_world(barely["what"], asked)
    ours = asked.definite or asked.deals or asked.share > _OF_PAGES
    if RELATED.search(plain):
        return not ours
    return _INVENTED.search(plain) is not None or not (ours or asked.named) if BY_WHOM.search(plain) else None


def _is_why(asked: WorldlyQuestion) -> bool | None:
    """Whether it asks why something is so anywhere; None where it doesn't ask why."""
    plain = asked.plain
    if not WHY.search(plain):
        return None
    of_deals = any(form.search(plain) for form in (TERMS, _DEED))
    mine = _PERSONAL.search(plain) is not None and (asked.share >= _OF_PAGES or of_deals)
    dear = (TERMS.search(plain) is not None or "expensive" in plain) and asked.share > 0
    pointed = _SUBJECT.search(plain) is not None and not asked.elsewhere
    all_of_us = re.search(r"\bwe\b", plain) is not None and (asked.share > 0 or _HAVE_TO.search(plain) is not None)
    return not (all_of_us or asked.definite or asked.deals or mine or dear or pointed or _SOFTWARE.search(plain))


def _is_how(asked: WorldlyQuestion) -> bool | None:
    """Whether it asks how something is anywhere, or how anyone does it; None where it doesn't ask how."""
    plain = asked.plain
    if WORKS.search(plain):
        of_ours = asked.definite and not asked.elsewhere and _AT_WORK.search(plain) is None
        of_them = _OF_THEM.search(plain) is not None and not asked.placed
        deals = any(each.search(plain) for each in (_SERVED, TERMS, _SOFTWARE, _DEED))
        return not (of_them or of_ours or asked.deals or deals)
    if HOW_TO.search(plain) or FOR_ANYONE.search(plain):
        at_home = _AT_ANY.search(plain) is not None and asked.share == 0
        deed = _DEED if asked.language != "en" else _DEED_FIRST
        deals = asked.deals or (deed.search(plain) is not None and not at_home)
        if deals or any(each.search(plain) for each in (_OF_THEM, _SOFTWARE, TERMS)):
            return False
        handled = asked.definite or (_HANDLED.search(plain) is not None and _PERSONAL.search(plain) is not None)
        return asked.share < (_OF_PAGES if handled else 1)
    return asked.share <= _OF_PAGES and not asked.deals if HAVING.search(plain) else None


def _is_of_things_anywhere(asked: WorldlyQuestion, company: Company, last: str) -> bool:
    """Whether another question is one of things that the pages don't speak of, or of another place."""
    plain = asked.plain
    asks = begins_to_ask(plain) or _IN_WHICH.search(plain) or (asked.placed and last.endswith("?"))
    if not asks or asked.deals or asked.named or _is_of_a_house(asked, last):
        return False
    if _SUBJECT.search(plain) and not (asked.leads or (asked.placed and " they " in plain)):
        return False
    if asked.elsewhere:
        near = _NEAREST_OF_PAGES if asked.placed or _ONCE.search(plain) else 0
        return asked.share <= near and not (asked.definite and asked.share > _NEAREST_OF_PAGES / 2)
    foreign = bool(company.spoken) and asked.language != "en" and asked.share == 0
    vague = len(asked.words) < 2 and not (HOW_MUCH.search(plain) or CALENDAR.search(last) or _BEST.search(plain))
    at_home = _AT_HOME.search(plain) is not None and _WHERE_CAN_I.search(plain) is None
    mine = _PERSONAL.search(plain) is not None and not (at_home or _is_of_own_things(asked))
    if foreign or vague or mine or asked.definite or any(form.search(plain) for form in _OF_THIS_PLACE):
        return False
    return asked.share < _OF_PAGES or (_CAN_ANY.search(plain) is not None and asked.share == _OF_PAGES)


def _is_of_own_things(asked: WorldlyQuestion) -> bool:
    """Whether it asks why the visitor's body, home or the like is so or how it is cared for, of which the pages don't
    speak; where the car is left and whether shoes are kept on is a matter of the visit."""
    own = OWN_THINGS.search(asked.plain)
    if own is None or not CARED_FOR.search(asked.plain):
        return False
    return not any(spoken for word, spoken in asked.words if word in own["thing"].split())


def _is_of_a_house(asked: WorldlyQuestion, last: str) -> bool:
    """Whether it speaks of what is done at a company, of what one has, or of who comes there."""
    plain = asked.plain
    abroad = _MAYBE_ABROAD.search(plain) is not None and asked.elsewhere and not asked.share
    if (_DEED.search(plain) and not abroad) or _SOFTWARE.search(plain) or _OURS.search(last) or asked.counts_own:
        return True
    if _IS_THE.search(plain) and not asked.placed:
        return True
    comes = _COMES.search(plain) is not None and asked.share > 0
    return comes or _IN_A_HOUSE.search(_VISA.sub(" ", plain)) is not None


_OF_THIS_PLACE = (TERMS, _NEED, _WHO_OF_US, _WHERE_IT_IS, _DONE, _OFFERS_TO_SAY, _SERVED)
"""What asks of a thing at hand though it says not whose it is."""


def _is_word_of_the_world(what: str, asked: WorldlyQuestion) -> bool:
    """Whether a thing without an article is one that may be explained, and neither a term nor a plan of the company."""
    if DEALINGS.search(what) and " " in what:
        return False
    if TERMS.search(what) or asked.named or re.search(r"\w{3,}(?:ed)$|^(?:open|free|closed|possible|best)\b", what):
        return False
    return len(asked.words) < 2 or asked.share < 1


def _ends_in_terms(plain: str) -> bool:
    return TERMS.search(plain.rstrip(" ?").rpartition(" ")[2]) is not None
