"""Whether a question is recognisably one of general knowledge: what a thing is, why it is so, how anyone does it, who
in the world did it; and not of a company's dealings, of things that its pages speak of, or of the visitor's visit.

Where that is in doubt, it is not: "ask a person" is honest, and a made-up answer that is called general knowledge isn't.
"""

import re
from collections.abc import Set

import msgspec

from frontdesk.answers.alternatives import any_of
from frontdesk.answers.asked_of_us import CALENDAR, HOUSE
from frontdesk.answers.dealing_words import DEALINGS, DEEDS, SOFTWARE, TERMS, WHO_COMES
from frontdesk.answers.facts import names
from frontdesk.answers.here_words import FACILITY, FORMALITY, HANDED, PAYMENT, PEOPLE, STAFF
from frontdesk.answers.own_prices import Company
from frontdesk.answers.questions import begins_to_ask
from frontdesk.answers.worldly_words import (
    ASKED_ON,
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
    WORLD,
    WRITTEN,
)
from frontdesk.answers.written_in import by_script, by_words, is_strange
from frontdesk.knowledge.search.analyze import content_terms, fold
from frontdesk.knowledge.search.late_pattern import LatePattern
from frontdesk.knowledge.search.words import STOP_WORDS, language_of

_SENTENCE = re.compile(r"(?<=[.!?;]) +")
_WORD = re.compile(r"[^\W_]+(?:-[^\W_]+)*")
_HOW_MUCH = re.compile(
    r"\b(?:how|wie|hoe) (?:long|big|high|far|tall|old|heavy|fast|deep|large|wide|hot|cold|often|soon|late|early|"
    r"lange?|gross|"
    r"hoch|weit|alt|schwer|schnell|tief|oft|lang|groot|hoog|ver|oud|zwaar|snel|diep|vaak)\b"
)
_UNSPACED = re.compile(r"[぀-ヿ㐀-鿿가-힯]")
_SERVED = re.compile(
    r"\b(?:tours?|lessons?|class(?:es)?|courses?|plans?|flights?|rides?|sessions?|workshops?|treatments?|packages?|"
    r"visits?|"
    r"fahrten?|kurse?|flug|fluge|vuelos?|cursos?|clases?|vols?|cours|seances?|voli|corsi|voos|aulas?|vluchten?|"
    r"lessen)\b"
)
_EMPTY = frozenset(
    "many much people person someone anyone thing things something everything way kind sort type lot bit actually really "
    "usually normally first best time after before during without since viele leute personen gente personas gens personnes persone pessoas mensen".split()
)
_DEFINITE = {
    language: re.compile(rf"\b(?:{the})(?= ?(?P<thing>(?:[\w'-]+ ?){{1,3}}))")
    for language, the in {
        "en": "the|this|these|those|my",
        "de": r"der|die|das|dem|den|diese[rsmn]?|mein\w*",
        "es": "el|la|los|las|mis?|est[eao]s?",
        "fr": "le|la|les|mon|ma|mes|cet?|cette|l'",
        "it": "il|lo|la|gli|i|le|mi[oae]|miei|l'",
        "pt": "o|a|os|as|meus?|minhas?",
        "nl": "de|het|deze|dit|mijn",
    }.items()
}
_VISA = re.compile(r"\b(?:an?|any) visas? (?:for|to)\b")
_COMES = LatePattern(
    rf"^(?:can|may|do|are|must|will|should|could) (?:(?:my|two|three|small|little|young) )*(?:{WHO_COMES}|{PEOPLE})\b"
)
_ONCE = re.compile(r"^(?:was|were)\b|^do [\w-]+s need an?\b")
_BEST = re.compile(r"^(?:which|what) [\w-]+ (?:is|are) (?:the )?(?:best|better)\b")
_IN_WHICH = re.compile(r"^(?:in|on|at|from|for|of|to|by) (?:which|what|whose)\b|^whats\b")
_MAYBE_ABROAD = re.compile(r"\b(?:tip|smoke|park|film|fly a drone)\b")
_IN_A_HOUSE = LatePattern(
    rf"\b(?:{HOUSE}|{FACILITY}|{FORMALITY}|{PAYMENT}|payments?|{HANDED}|{STAFF}|pilots?|captain|crew|driver|photographer)\b"
)
"""What companies have, ask for and hand out, and who works there."""
_ONLY_ONE = re.compile(r"\b(?:\w+est|most|first|same|difference|best|history|meaning|word|law|world|left|right)\b")
_SUBJECT = LatePattern(
    r"\b(?:does|do|did|will|can|could|is|are|was|were|has|have|should|may|would) (?<!time is )(?<!year is )(?<!day is )(?:it|they|this|that|these|he|she)\b"
    r"(?! (?:\w+ ){0,2}(?:to|that|when|if|true)\b)"
    r"|\b(?:keep|use|take|get|leave|move|change|return|open|have|eat|bring|try|wear|lock|charge) (?:it|them|this|"
    r"that)\b"
    r"|\b(?:there|here) ?\??$|^(?:was|were) there (?:ever )?(?:an?|any)\b|^how much (?:per|to|for)\b"
)
"""Points to what only the visitor sees."""
_WHERE_IT_IS = re.compile(
    r"^(?:and |so )?(?:(?:where|when|who|how (?:far|long|late|early|big|large|old|much|busy|heavy|fast|high|"
    r"deep)) (?:is|are|"
    r"will) (?:the|that) (?!next\b|\w+est\b|most\b|first\b|\w+ (?:\w+ )?of\b)"
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
    r"^(?:(?:which|what) )?(?:(?:is|are|will|was|were) )?[\w' -]{3,40} (?:(?:is|are|be|get|gets) )?"
    r"(?:used|made|done|checked|cleaned|kept|stored|served|offered|recorded|filmed|sent|sold|insured|combined|shared|"
    r"tracked|"
    r"heated|covered|monitored|refunded|supervised|licensed|certified|qualified|vetted|tested|washed|charged|"
    r"insulated) ?\??$"
)
_AT_HOME = LatePattern(
    r"\b"
    + any_of(
        r"eat|drink|cook|bake|freeze|refreeze|reheat|microwave|boil|fry|mix|substitute|wash|clean|dry|feed|give|plant|grow",
        r"water|learn|sleep|exercise|breathe|drive in|travel to|fly to|get (?:sick|ill|pregnant|sunburnt|rid)|lose weight",
        r"take (?:vitamins?|ibuprofen|aspirin|paracetamol|antibiotics)|use (?:an?|the) (?:hammer|oven|drill|iron|pan|microwave)",
        r"fail (?:the|an?|my) [\w ]{0,20}(?:test|exam)|how (?:many|much) [\w ]{2,30} (?:do|would) i need (?:for|to)",
        r"change the (?:oil|sheets|filter|tyres)|have (?:wine|alcohol|beer|milk|coffee)|essen|trinken|einfrieren|kochen|backen|mischen|waschen|lernen|schlafen|giessen",
        r"comer|beber|congelar|cocinar|mezclar|lavar|aprender|dormir|regar|manger|boire|congeler|cuire|laver|apprendre",
        r"mangiare|bere|congelare|cuocere|lavare|imparare|cozinhar|eten|drinken|invriezen|koken|wassen|leren",
    )
    + r"\b"
)
"""What is done at home, or on the way to another country."""
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
_MY_OWN = LatePattern(
    rf"\b(?:can|may|could|will|must|is|are|does|do|should) my (?:\w+ )?{WHO_COMES}\b"
    r"|\b(?:with|from|to) you\b|\bmy (?:\w+ )?(?:visit|stay|flight|ride|lesson|tour|trip|ticket|seat|place|slot|session|treatment|plan|"
    r"workspace|refund|"
    r"money|purchase|basket|cart)\b|\bi(?:'ve|'m| have| am|'d)? (?:booked|bought|ordered|reserved|paid|rented|hired|"
    r"purchased)\b"
)
_CAN_ANY = re.compile(
    r"^how (?:fast|high|far|long|deep|loud) (?:can|do) (?:an? )?(?:[\w-]+ ){1,3}(?:go|run|fly|jump|swim|live|dive|"
    r"see)\b"
)
_AT_WORK = re.compile(r"\b(?:work|function|do|funktionier\w*|funcionan?|fonctionne\w*|funziona\w*|werk\w*)\b")
_HAVE_TO = re.compile(r"\b(?:have to|need|must|only|can't|cannot|not)\b")
_NAMED_ONLY = re.compile(r"\b(?:name|give|nenne?)\b")
_HANDLED = re.compile(
    r"\b(?:add|change|edit|move|see|find|open|close|share|save|print|search|switch|view|create|turn|set|check|update|pause|"
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


class _Asked(msgspec.Struct, frozen=True):
    """A question, `plain`, with its words that say something and whether the pages speak them; whether it names
    someone or something `elsewhere`, or what the pages name (`named`).
    """

    plain: str
    words: list[tuple[str, bool]]
    elsewhere: bool
    placed: bool
    named: bool
    definite: bool
    leads: bool
    language: str

    @property
    def share(self) -> float:
        """How many of its words the pages speak; all, where it has none."""
        return sum(spoken for _, spoken in self.words) / len(self.words) if self.words else 1.0

    @property
    def deals(self) -> bool:
        """Whether it speaks of what goes on between a company and its customers."""
        return DEALINGS.search(self.plain) is not None or _MY_OWN.search(self.plain) is not None


def asks_of_the_world(question: str, company: Company) -> bool:
    """Whether it is certain that a question, which doesn't ask for the company, is one of general knowledge."""
    if _is_in_another_language(question):
        return True
    told = [each for each in _SENTENCE.split(" ".join(question.split())) if each.strip()]
    if not told:
        return False
    before, last = told[:-1], told[-1]
    if before and WRITTEN.search(_plain(question)):
        before, last = [], question
    asked = _read(last, question, company, leads=bool(before))
    if any(DEALINGS.search(said) or _MY_OWN.search(said) for said in map(_plain, before)):
        return False
    for says in (_is_told_what, _is_how_or_why):
        if (is_so := says(asked)) is not None:
            return is_so
    return _is_of_things_anywhere(asked, company, last)


def _is_told_what(asked: _Asked) -> bool | None:
    """Whether it asks what something is, who did it, or for something to be written or reckoned; None where it asks for
    nothing of the kind.
    """
    plain = asked.plain
    if RECKONED.search(plain):
        return True
    if WRITTEN.search(plain):
        of_pages = asked.share > _OF_PAGES and len(asked.words) > 1 and _NAMED_ONLY.search(plain) is not None
        return not (of_pages or (_PERSONAL.search(plain) and asked.deals))
    if DEFINED.search(plain):
        plainly = not (asked.definite or _ends_in_terms(plain) or plain.rstrip(" ?").endswith(" like"))
        return plainly or _MEANT.search(plain) is not None
    if (barely := BARELY_DEFINED.search(plain)) is not None:
        return _is_word_of_the_world(barely["what"], asked)
    if RELATED.search(plain):
        return not (asked.definite or asked.deals or asked.share > _OF_PAGES)
    if BY_WHOM.search(plain):
        ours = asked.definite or asked.deals or asked.named or asked.share > _OF_PAGES
        return not ours or _INVENTED.search(plain) is not None
    if EXPLAINED.search(plain):
        return not (asked.deals or TERMS.search(plain) or _SERVED.search(plain))
    return None


def _is_how_or_why(asked: _Asked) -> bool | None:
    """Whether it asks why or how something is anywhere, or how anyone does it; None where it asks neither how nor why."""
    plain = asked.plain
    if WHY.search(plain):
        of_deals = any(form.search(plain) for form in (TERMS, _DEED))
        mine = _PERSONAL.search(plain) is not None and (asked.share >= _OF_PAGES or of_deals)
        dear = (TERMS.search(plain) is not None or "expensive" in plain) and asked.share > 0
        pointed = _SUBJECT.search(plain) is not None and not asked.elsewhere
        all_of_us = re.search(r"\bwe\b", plain) is not None and (asked.share > 0 or _HAVE_TO.search(plain) is not None)
        return not (all_of_us or asked.definite or asked.deals or mine or dear or pointed or _SOFTWARE.search(plain))
    if WORKS.search(plain):
        of_ours = asked.definite and not asked.elsewhere and _AT_WORK.search(plain) is None
        return not (of_ours or asked.deals or any(each.search(plain) for each in (_SERVED, TERMS, _SOFTWARE, _DEED)))
    if HOW_TO.search(plain) or FOR_ANYONE.search(plain):
        at_home = _AT_ANY.search(plain) is not None and asked.share == 0
        deed = _DEED if asked.language != "en" else _DEED_FIRST
        deals = asked.deals or (deed.search(plain) is not None and not at_home)
        if deals or _SOFTWARE.search(plain) or TERMS.search(plain):
            return False
        handled = asked.definite or (_HANDLED.search(plain) is not None and _PERSONAL.search(plain) is not None)
        return asked.share < (_OF_PAGES if handled else 1)
    if HAVING.search(plain):
        return asked.share <= _OF_PAGES and not asked.deals
    return None


def _is_of_things_anywhere(asked: _Asked, company: Company, last: str) -> bool:
    """Whether another question is one of things that the pages don't speak of, or of another place."""
    plain = asked.plain
    if not (begins_to_ask(plain) or _IN_WHICH.search(plain)) or asked.deals or asked.named:
        return False
    deed = _DEED.search(plain) is not None and not (_MAYBE_ABROAD.search(plain) and asked.elsewhere and not asked.share)
    if deed or _IN_A_HOUSE.search(_VISA.sub(" ", plain)) or (_COMES.search(plain) and asked.share):
        return False
    if _SUBJECT.search(plain) and not (asked.leads or (asked.placed and " they " in plain)):
        return False
    if asked.elsewhere:
        near = _NEAREST_OF_PAGES if asked.placed or _ONCE.search(plain) else 0
        return asked.share <= near and not (asked.definite and asked.share > _NEAREST_OF_PAGES / 2)
    if _PERSONAL.search(plain) and not _AT_HOME.search(plain):
        return False
    if any(form.search(plain) for form in (TERMS, _NEED, _WHO_OF_US, _WHERE_IT_IS, _DONE, _OFFERS_TO_SAY, _SERVED)):
        return False
    if asked.definite or (company.spoken and language_of(last) != "en" and asked.share == 0):
        return False
    if len(asked.words) < 2 and not (_HOW_MUCH.search(plain) or CALENDAR.search(last) or _BEST.search(plain)):
        return False
    return asked.share < _OF_PAGES or (_CAN_ANY.search(plain) is not None and asked.share == _OF_PAGES)


def _is_word_of_the_world(what: str, asked: _Asked) -> bool:
    """Whether a thing without an article is one that may be explained, and neither a term nor a plan of the company."""
    if DEALINGS.search(what) and " " in what:
        return False
    if TERMS.search(what) or asked.named or re.search(r"\w{3,}(?:ed)$|^(?:open|free|closed|possible|best)\b", what):
        return False
    return len(asked.words) < 2 or asked.share < 1


def _ends_in_terms(plain: str) -> bool:
    return TERMS.search(plain.rstrip(" ?").rpartition(" ")[2]) is not None


def _read(last: str, question: str, company: Company, *, leads: bool) -> _Asked:
    plain = _plain(last)
    while not WRITTEN.search(plain) and (shorter := ASKED_ON.sub("", plain)) != plain:
        plain = shorter
    language = language_of(question)
    empty = _EMPTY | STOP_WORDS.get(language, STOP_WORDS["en"])
    words = [
        (word, any(term in company.spoken for term in said))
        for word in _WORD.findall(_HOW_MUCH.sub(" ", _plain(question) if leads else plain))
        if word not in empty and (said := content_terms(word, language))
    ]
    called = _names_in(question, language) if language != "de" else set()
    others = called - company.named - {word for name in company.names for word in name.split()}
    return _Asked(
        plain,
        words,
        elsewhere=bool(others) or WORLD.search(plain) is not None,
        placed=WORLD.search(plain) is not None
        or any(
            re.search(
                rf"\b(?:in|to|from|for|of|at|near|between|across|a|en|de|nach|von|dans) (?:the )?{re.escape(name)}\b",
                plain,
            )
            for name in others
        ),
        named=not called.isdisjoint(company.named),
        definite=_is_definite(plain, company.spoken, language),
        leads=leads,
        language=language,
    )


def _names_in(question: str, language: str) -> set[str]:
    found = names(CALENDAR.sub("then", _DAYS.sub("then", question.lstrip("¿¡ "))))
    return {name for name in found if not name.startswith(("i'", "i’"))}


def _is_definite(plain: str, spoken: Set[str], language: str) -> bool:
    """Whether it speaks of "the" thing, or "my" one, and the company's pages speak of such."""
    for found in _DEFINITE.get(language, _DEFINITE["en"]).finditer(plain):
        thing = _thing(found["thing"], language)
        if not thing or WORLD.search(" ".join(thing)) or _ONLY_ONE.search(" ".join(thing)):
            continue
        is_compound = len(thing) > 1 and thing[-1][-2:] not in ("ed", "en") and _LIES.match(plain) is not None
        heads = thing[-1:] if is_compound else thing
        if any(term in spoken for word in heads for term in content_terms(word, language)):
            return True
        if _HANDED.search(" ".join(thing)):
            return True
    return False


_DAYS = re.compile(r"\b\w{3,6}days\b")
_LIES = re.compile(r"(?:is|are|was|were) the [\w-]+ [\w-]+ (?:on|in|at|above|below|behind) ")
_HANDED = LatePattern(rf"\b(?:{HANDED}|{STAFF})\b")


def _thing(words: str, language: str) -> list[str]:
    """The words behind an article, up to the first that says nothing."""
    thing: list[str] = []
    for word in words.split():
        if word in STOP_WORDS.get(language, STOP_WORDS["en"]):
            break
        thing.append(word)
    return thing


def _is_in_another_language(question: str) -> bool:
    """Whether it is in none of the seven languages in which it is known how people ask."""
    if _UNSPACED.search(question) or by_script(question) is not None:
        return True
    words = re.findall(r"[^\W\d_]{2,}", question.casefold())
    if not words or any(words[0] in known for known in STOP_WORDS.values()):
        return False
    return language_of(question) == "en" and (bool(by_words(words, {})[0]) or is_strange(question))


def _plain(text: str) -> str:
    return " ".join(fold(text).replace("’", "'").split()).strip(" ¿¡\"'")
