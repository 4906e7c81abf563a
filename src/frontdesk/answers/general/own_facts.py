"""Whether a sentence tells a fact of the company, of which a model that has no page before it knows nothing.

Held is what names the company or its place ("the store opens at 8"), and where the company was asked for, whatever
doesn't speak of such things in general: "There is a gym on the second floor", and not "A padlock resists cutting".
"""

import re
from collections.abc import Sequence, Set

import msgspec

from frontdesk.answers.alternatives import any_of
from frontdesk.answers.asked.in_full import in_full
from frontdesk.answers.facts import LINK, names, numbers
from frontdesk.answers.general.asked_of_things import asks_of_things, asks_to_deal
from frontdesk.answers.general.asked_of_us import HOUSE, ROLE, asks_of_us, is_named, names_others
from frontdesk.answers.general.dealing_abroad import names_the_world, tells_a_sum
from frontdesk.answers.general.granted import is_granted
from frontdesk.answers.general.of_here import is_so_here
from frontdesk.answers.general.of_the_world import asks_of_the_world
from frontdesk.answers.general.on_the_spot import is_on_the_spot
from frontdesk.answers.general.own_prices import NAMELESS, Company
from frontdesk.answers.general.terms_of_trade import is_elsewhere, sets_terms, tells_price
from frontdesk.answers.general.worldly_reading import is_in_another_language
from frontdesk.knowledge.search.analyze import content_terms, fold
from frontdesk.knowledge.search.late_pattern import LatePattern
from frontdesk.knowledge.search.words import language_of

_THE = (
    r"(?:the|this|that|der|die|das|dem|den|el|la|los|las|le|les|il|lo|i|gli|o|os|as|do|da|na|no|du|del|della|dal|au|"
    r"al|de|het) |(?:l|all|dell|nell)'"
)
_WHERE = (
    r"(?:address|site|post ?code|phone number|adresse|anschrift|telefonnummer|direccion|numero de telefono|"
    r"adresse|indirizzo|endereco|adres)"
)
_OF_THE_HOUSE = LatePattern(rf"\b(?:{_THE})(?:[\w-]+ )?(?:{HOUSE}|{ROLE}|{_WHERE})\b(?! (?:of|where|that|which|you)\b)")
_NOT_KNOWN = re.compile(
    r"^(?:(?:i'm |i am )?(?:sorry|afraid|unfortunately|leider|lo siento|desole|mi dispiace|desculpe|helaas)[,:.]? )?"
    r"(?:but )?"
    + any_of(
        r"(?:that )?i (?:do not|don't|can not|cannot|can't|could not|couldn't) (?:know|say|tell|find|confirm|have)\b",
        r"i (?:have no|am not sure)\b|i'm not sure\b",
        r"ich (?:weiss|kann|habe) (?:das |dazu |es )?(?:leider )?(?:nicht|keine)\b",
        r"no (?:lo )?se\b(?! (?:necesit|requier|cobr|exig|pid|admit|permit|acept|pued|paga)\w*)",
        r"no (?:tengo|dispongo)\b|je (?:ne )?(?:sais|dispose|n'ai) pas\b|je n'ai (?:pas|aucune)\b|non (?:lo )?so\b",
        r"non ho\b|nao (?:sei|tenho)\b|ik (?:weet|heb) (?:het |daar )?(?:niet|geen)\b",
    )
    + r"(?!.*\b(?:but|however|though|although|aber|jedoch|pero|mais|ma|mas|pourtant|maar)\b)"
)
"""Says that it isn't known, and nothing else."""
_BEGIN = r"^(?:[-*•\d.) ]+)?"
_YES = re.compile(
    rf"{_BEGIN}(?:yes|no|yeah|yep|nope|sure|of course|certainly|absolutely|indeed|ja|nein|doch|klar|naturlich|"
    rf"si|claro|"
    r"por supuesto|oui|non|bien sur|certo|sim|nao|nee|zeker|jo|nej|nei|tak|nie|да|нет)\b|^(?:是|有|没有|はい|いいえ)"
)
_MANY = re.compile(
    _BEGIN + r"(?:in )?(?:most|many|some|few|all kinds of|viele|die meisten|manche|muchos|muchas|la mayoria|algunos|"
    r"beaucoup|la plupart|certains|molti|molte|la maggior parte|alcuni|muitos|muitas|a maioria|alguns|veel|de meeste|"
    r"sommige|manga|de flesta|mange|de fleste|wiele|wiekszosc|многие|большинство) "
)
_OF_MANY = re.compile(
    r"\b(?:in|at|of|on|by) (?:most|many|some) |\b(?:in|bei|an) (?:den meisten|vielen|manchen|einigen) |"
    r"\ben (?:muchos|muchas|la mayoria de|algunos|algunas) |\bdans (?:la plupart des|beaucoup de|certains|certaines) "
)
"""What is so with many is said of no one."""
_TYPICALLY = re.compile(
    r"\b(?:usually|typically|generally|normally|often|on average|in general|var(?:y|ies)|depends?|historically|"
    r"ublicherweise|meistens?|normalerweise|durchschnittlich|im allgemeinen|oft|normalmente|suelen?|generalmente|"
    r"en promedio|depende|generalement|en moyenne|souvent|habituellement|depend|di solito|in media|spesso|dipende|"
    r"geralmente|em media|meestal|gemiddeld|vaak|doorgaans|vanligtvis|ofta|som regel|ofte|zwykle|zazwyczaj|czesto|"
    r"обычно|часто|как правило)\b|一般|通常|往往|たいてい|普通"
)
_AN = re.compile(
    _BEGIN + r"(?:an?|any|every|each|eine?[nmrs]?|jede[rsmn]?|un|una|une|uma?|un'|een|ett?|cada|chaque|ogni|elke?)\b"
)
_PLURAL = re.compile(
    _BEGIN
    + any_of(
        r"(?!(?:[a-z-]+ ){0,2}(?:this|its|his|hers|yes|as|is|was|has|does|there|these|"
        r"those)\b)(?:[a-z-]+ ){0,2}[a-z-]{2,}(?<![sui])s\b(?! (?:is|has|was|costs)\b)",
        r"(?:los|las|les|gli|i|le|os|as) \w+",
        "[a-z-]{3,}(?:en|er|n|s|e) (?:sind|haben|werden|konnen|zijn|hebben|worden|kunnen|ar|har|er)",
    )
)
_DO = re.compile(
    _BEGIN
    + r"(?:(?:first|then|next|always|never|simply|just|do not|don't|to \w+(?: [\w-]+){0,4},) ,?)?"
    + any_of(
        "use|try|wipe|check|clean|wash|choose|pick|buy|put|place|keep|store|wrap|pack|avoid|make|take|turn|press|open",
        "remove|measure|look for|fill|add|dry|apply|cover|cut|lift|label|let|leave|set|start|stir|mix|rinse|ask",
        "contact|consider|remember|plan|protect|disassemble|test|read|compare|think",
    )
    + r"\b"
)
_THERE = re.compile(
    r"\b"
    + any_of(
        "there(?:'s| is| are| was| were)|here|on[- ]site|in[- ]house|available|included|allowed|welcome|permitted",
        "accepted|forbidden|prohibited|open|opens|closed?s?|offered|rented|for hire|for free|located|situated|floors?",
        "building|basement|lobby|next door|around the corner|gibt es|es gibt|hier|vor ort|erlaubt|willkommen|verboten",
        "verfugbar|inbegriffen|geoffnet|geschlossen|stock|etage|gebaude|keller|erdgeschoss|hay|aqui|permitid[oa]s?",
        "bienvenid[oa]s|disponibles?|incluid[oa]s?|abiert[oa]s?|planta|piso|edificio|sotano|il y a|ici|sur place",
        r"autorise\w*|bienvenus?|inclus\w*|ouverte?s?|batiment|sous-sol|c'e|ci sono|qui|permess[oi]|benvenut[ie]",
        "disponibil[ei]|inclus[oi]|apert[oaie]|piano|seminterrato|bem-vind[oa]s|disponive(?:l|is)|andar|predio|is er",
        "er is|er zijn|zijn er|toegestaan|welkom|beschikbaar|inbegrepen|verdieping|gebouw|kelder|det finns|der er",
        "det er|pa plats|tilladt|tillatet|tillåtet|jest|sa tu|dozwolone|есть|здесь|этаже",
    )
    + r"\b|这里|這裡|本店|ここ|当店"
)
"""Places a thing, or says that it may be had or done: where the company was asked for, that is said of it."""

_CUSTOMERS = re.compile(
    _BEGIN + r"(?:(?:all|only|our|die|les|los|i|os|de) )?"
    r"(?:passengers|customers|clients|participants|ticket holders|passagiere|kunden|teilnehmer|gaste|pasajeros|"
    r"clientes|"
    r"participantes|passagers|participants|passeggeri|clienti|partecipanti|passageiros|passagiers|klanten|deelnehmers) "
    r"(?:may|must|can|will|get|receive|need|have to|are (?:allowed|asked|required)|durfen|mussen|konnen|bekommen|"
    r"erhalten|"
    r"pueden|deben|reciben|peuvent|doivent|recoivent|possono|devono|ricevono|podem|devem|recebem|mogen|moeten|kunnen)\b"
)
"""Says what those who come may and must."""
_MAY_BE = re.compile(r"\b(?:possible|moglich|posibles?|possibles|possibil[ei]|possive(?:l|is)|mogelijk)\b")
_GIVES = re.compile(
    r"\b(?:\d+ ?(?:%|percent|prozent|por ciento|pour cent) (?:off|discount|rabatt|de descuento|de remise|di sconto)|"
    r"(?:gets?|receives?|offers?|gives?|have|has) (?:[\w-]+ ){0,3}(?:discount|\d+ ?%|off)|"
    r"free (?:of charge|month|week|night|delivery|shipping|parking|trial)|(?:is|are|be|come|"
    r"comes) (?:always )?free\b(?! (?:of|from)\b(?! charge))|"
    r"full refund|refund(?:s|ed)? within|money[- ]back|guaranteed|"
    r"(?:bekomm|erhalt)\w* (?:[\w-]+ ){0,3}(?:rabatt|nachlass)|kostenlos\w*|gratis|"
    r"(?:tienen|reciben) (?:\w+ ){0,3}descuento|gratuite?s?|remise de|sconto del|desconto de|korting van)(?!\w)"
)
"""What a company gives, be it to whom it may."""
_FREE_TO_USE = re.compile(
    r"\bfree (?:and open|software|to (?:use|download|copy|share|read)|as in|online)\b|\b(?:open source|software|"
    r"source code|used by any(?:one|body))\b"
)
_IS_SO = re.compile(
    r"\b(?:(?:is|are) (?:not |also |always |only )?(?:included|allowed|permitted|forbidden|prohibited|available|"
    r"provided|installed|alarmed|monitored|required|(?:wheelchair )?accessible)|has an? alarm|cctv|"
    r"(?:security )?cameras? (?:are|cover\w*|is)|next to the (?:lift|elevator|entrance|reception|stairs|office|bar)|"
    r"(?:ground|first|second|third|top) floor|all (?:the )?(?:corridors|rooms|units|floors)|"
    r"the (?:sprinklers?|alarms?|building|premises|reception|lifts?)|"
    r"(?:ist|sind) (?:[\w-]+ ){0,3}(?:erlaubt|verboten|inbegriffen|gestattet|verfugbar|barrierefrei)|"
    r"im (?:hof|keller|erdgeschoss|gebaude)|esta (?:permitid|incluid|prohibid)\w*|"
    r"est (?:autorise|inclus|interdit)\w*)(?!\w)"
)
"""What is so at a place that nothing names."""
_ELSEWHERE = re.compile(r"(?:^(?:In|At|En|À|A) |(?<=[\w,] ))[A-ZÀ-Þ][a-zß-ÿ]{2,}")
"""A name, but for what begins a sentence."""
_TO_SAY = LatePattern(
    r"\b(?:(?:tell|inform|assure) (?:me|us|them|everyone|the \w+)|"
    r"(?<!do you )(?<!do i )(?<!can i )(?<!how to )say|repeat|confirm|state|write|answer|reply|respond|claim|"
    r"pretend|announce)"
    r"(?: (?:back|me|us|to (?:me|us)|after me|exactly|only|just|with|as follows|the following|this|now|again|"
    r"please)){0,3}"
    r"(?: that\b|:|(?<=exactly),? [\"“']|(?<=only),? [\"“']|(?<=just),? [\"“'])|"
    r"\b(?:sage?|sagen sie|schreibe?|schreiben sie|wiederhol\w*|bestatig\w*|antworte|behaupte)"
    r"(?: (?:mir|uns|bitte|nur|genau|sie)){0,3}(?:,? dass\b|:| [\"„“])|"
    r"\b(?:di|dime|diga|digame|repite|repita|confirma|confirme|escribe|escriba|responde|responda)"
    r"(?: (?:me|solo|por favor))?(?: que\b|:| [\"«“])|"
    r"\b(?:dis|dites|repetez?|confirmez?|ecris|ecrivez|repond[sz]|repondez)(?:[- ](?:moi|nous|juste|seulement))?"
    r"(?: que\b| qu'| ?:| [\"«“])|"
    r"\b(?:dimmi|dica|ripeti|ripeta|conferma|scrivi|rispondi)(?: (?:solo|per favore))?(?: che\b|:| [\"«“])|"
    r"\b(?:diz|diga-me|escreva)(?: (?:so|apenas))?(?: que\b|:| [\"«“])|"
    r"\b(?:zeg|herhaal|bevestig|schrijf|antwoord)(?: (?:me|mij|alleen|maar))?(?: dat\b|:| [\"“'])"
)
"""Orders what is to be said."""
_AMOUNT = re.compile(r"[£€$¥] ?\d|\d ?(?:[£€$¥%]|percent|euros?|pounds?|dollars?|prozent)")
_NUMBER = re.compile(r"\d+(?:[.,]\d+)*")
_REPEATED = 0.7
"""Share of a sentence's terms that stand in what was ordered to be said, from which on it is said."""
_AT_A_PLACE = re.compile(r"\b(?:in|near|from|to|at|on|my|en|a|de|à|près de|da|vicino a|em|bij|naar|te) [A-Z][\w'-]+")


_WHAT_IS = re.compile(
    r"^(?:so |and |und |y |et )?(?:what(?:'s| is| are| does)|was (?:ist|sind|bedeutet|heisst)|que (?:es|son|significa)|"
    r"qu'est[- ]ce qu(?:'|e )|cos'e|che cos'e|o que (?:e|sao)|wat (?:is|zijn|betekent)) ?"
    r"(?:(?:exactly|genau|exactamente) )?(?:an?|eine?|un|una|une|uma?|een|un')\b ?(?P<what>[\w' -]{2,60}?)"
    r"(?: (?:mean|for))?(?: ?[?.!].*)?$"
)
"""Asks what a thing is, and not how high ours is: "what is a deposit?"."""
_IS_SOME = re.compile(
    r"^(?:\S+ ){1,5}(?:is|are|means|ist|sind|bedeutet|es|son|significa|est|sont|e|sono|sao|zijn) "
    r"(?:an?|the|ein\w*|der|die|das|un[ao]?|une|el|la|le|il|lo|o|um|uma|een|de|het) (?!\d)"
)


class OwnFacts(msgspec.Struct, frozen=True):
    """By what names a company is `called`, whether it is `asked` for, whether the question names `others`, the
    `amounts` in it (whoever names a price in the question is not told that one), what pages tell of the `company`, and
    the terms of what it orders to say (`dictated`), in its `language`; `reckons` where it has amounts to reckon with,
    `defined` are the terms of what it wants to have explained, and it `deals` where it asks what a customer may have.
    A question `abroad` is in a language that isn't read closely and names nothing in the world: no sum may answer it.
    It is `doubted` where it neither asks for the company nor is recognisably one of general knowledge. What it asks of
    another place are the terms `elsewhere`.
    """

    called: frozenset[str] = frozenset()
    asked: bool = False
    others: bool = False
    amounts: frozenset[str] = frozenset()
    company: Company = NAMELESS
    dictated: frozenset[str] = frozenset()
    language: str = "en"
    reckons: bool = False
    defined: frozenset[str] = frozenset()
    deals: bool = False
    doubted: bool = False
    abroad: bool = False
    elsewhere: frozenset[str] = frozenset()

    @classmethod
    def of(
        cls,
        called: Set[str],
        question: str,
        earlier: Sequence[str] = (),
        company: Company = NAMELESS,
    ) -> "OwnFacts":
        """What is held where a question is answered from general knowledge, as it stands behind the `earlier` ones."""
        question = in_full(question, earlier)
        ours = not names_others(question)
        asked = asks_of_us(question, called) or (ours and asks_of_things(question, company.spoken))
        doubted = not asked and not asks_of_the_world(question, company)
        others, deals = _names_others(question, called), ours and asks_to_deal(question)
        amounts, spoken = frozenset(numbers(question)), language_of(question)
        reckons = len(_NUMBER.findall(question)) > 1 and _AMOUNT.search(question) is not None
        explained = frozenset() if asked or doubted else _defined(question, spoken)
        dictated = _dictated(question, spoken)
        abroad = is_in_another_language(question) and not names_the_world(question)
        elsewhere = frozenset(content_terms(question, spoken)) if others else frozenset[str]()
        told = (amounts, company, dictated, spoken, reckons, explained, deals, doubted, abroad, elsewhere)
        return cls(frozenset(called), asked, others, *told)

    def is_told_in(self, sentence: str, before: str = "") -> bool:
        """Whether a sentence tells one; `before` is what was said before it, of which "the company" may speak."""
        plain = " ".join(fold(sentence).replace("’", "'").split()).strip(" \"'*_–•")
        if not plain or plain.endswith("?") or _NOT_KNOWN.search(plain):
            return False
        if any(is_named(LINK.sub(" ", plain), name) for name in self.called):
            return True
        if self._is_of_us(plain, sentence) or (self.dictated and self._repeats(sentence)):
            return True
        if (
            self.deals
            and (tells_price(sentence) or _THERE.search(plain) or _MAY_BE.search(plain))
            and not _speaks_of_many(plain)
        ):
            return True
        return self._sets_terms(plain, sentence, before) or self._is_of_the_house(plain, sentence, before)

    def _is_of_us(self, plain: str, sentence: str) -> bool:
        """Whether a sentence speaks of what was asked for: of the company, or of what may well be its own."""
        if self.asked and (not _speaks_generally(plain, of_us=True) or _names_anyone(sentence)):
            return True
        if self.asked and _NTH_FREE.search(plain):
            return True
        if self.abroad and tells_a_sum(sentence):
            return True
        ours = self.company.named | self.called
        if not _TYPICALLY.search(plain) and is_on_the_spot(sentence, ours, self.company.spoken, self.elsewhere):
            return True
        return not _is_said_of_many(plain) and (self.doubted or _CUSTOMERS.search(plain) is not None)

    def _repeats(self, sentence: str) -> bool:
        """Whether a sentence says what the visitor ordered to say, and little else."""
        said = content_terms(sentence, self.language)
        return bool(said) and sum(term in self.dictated for term in said) >= _REPEATED * len(said)

    def _sets_terms(self, plain: str, sentence: str, before: str) -> bool:
        """Whether a sentence says what is given and on what terms, or repeats the question's own price."""
        said, ours = numbers(sentence), self.company.named | self.called
        if self.reckons and not self.asked and said and tells_price(sentence):
            return False
        if said and said <= self.amounts and tells_price(sentence):
            return True
        if _promises_something(plain, sentence, ours):
            return True
        if not (explains := self._explains(plain, sentence)) and sets_terms(
            sentence, self.company.priced, before, ours
        ):
            return True
        if explains or _MANY.search(plain) or _TYPICALLY.search(plain):
            return False
        return is_so_here(plain, sentence, ours) or is_granted(plain, sentence, ours)

    def _explains(self, plain: str, sentence: str) -> bool:
        """Whether a sentence says what the thing is that is asked about; in Romance languages "la fianza" is any."""
        is_about = not self.defined.isdisjoint(content_terms(sentence, self.language))
        return is_about and _IS_SOME.search(plain) is not None and not numbers(sentence)

    def _is_of_the_house(self, plain: str, sentence: str, before: str) -> bool:
        house = _OF_THE_HOUSE.search(plain)
        if house is None or self.asked or self.others or _speaks_generally(plain):
            return False
        return not _names_others(f"{before} {sentence[: house.start()]}", self.called)


NO_FACTS = OwnFacts()
"""Of a company of which nothing is known, asked for nothing."""


_NTH_FREE = re.compile(
    r"^(?:every|each|jede[rs]?|cada|chaque|ogni|elke?) \w+ (?:\w+ ){0,3}?(?:is|are|ist|es|est|e|comes?|gets?) "
    r"(?:for )?(?:free|half price|discounted|gratis|kostenlos|gratuit\w*|offert\w*|\d+ ?%)"
)
"""What only who sells gives: "Every tenth game is free"."""


def _speaks_generally(plain: str, *, of_us: bool = False) -> bool:
    """Whether a sentence speaks of things of a kind, wherever they are, and neither places nor prices them.

    What answers a question that is asked `of_us` may mean ours though it has no article: "Guests enjoy a free buffet".
    """
    if _YES.search(plain):
        return False
    if _MANY.search(plain):
        return True
    if _THERE.search(plain) or _OF_THE_HOUSE.search(plain):
        return False
    if _TYPICALLY.search(plain):
        return True
    if numbers(plain):
        return False
    forms = (_AN, _DO) if of_us else (_AN, _PLURAL, _DO)
    return any(form.search(plain) is not None for form in forms)


def _is_said_of_many(plain: str) -> bool:
    """Whether a sentence says what is usual, and neither here nor in figures."""
    if _MANY.search(plain):
        return True
    here = _YES.search(plain) or _THERE.search(plain) or _OF_THE_HOUSE.search(plain)
    return not here and _TYPICALLY.search(plain) is not None


def _speaks_of_many(plain: str) -> bool:
    return _MANY.search(plain) is not None or _TYPICALLY.search(plain) is not None


def _promises_something(plain: str, sentence: str, ours: Set[str]) -> bool:
    """Whether a sentence says what is given, or how it is at a place that it doesn't name, and not of things of a kind.

    "NHS staff get 15% off", "Smoking is allowed outside".
    """
    if any(form.search(plain) for form in (_MANY, _OF_MANY, _TYPICALLY, _AN, _DO)):
        return False
    somewhere = language_of(sentence) != "de" and _ELSEWHERE.search(sentence) is not None
    gives = _GIVES.search(plain)
    if gives is not None and "free" in gives[0] and (_FREE_TO_USE.search(plain) or is_elsewhere(plain, sentence, ours)):
        return False
    return gives is not None or (_IS_SO.search(plain) is not None and not somewhere)


def _names_anyone(sentence: str) -> bool:
    """Whether a sentence names someone or something; in German each noun looks like a name."""
    return language_of(sentence) != "de" and bool(names(sentence))


def _names_others(text: str, called: Set[str]) -> bool:
    """Whether a text names anyone but the company, not as a place; in German each noun looks like a name."""
    if language_of(text) == "de":
        return False
    text = _AT_A_PLACE.sub(" ", text)
    own = {word for name in called for word in name.split()}
    kinds = re.compile(rf"(?:{ROLE}|{HOUSE})")
    return any(name not in own and not kinds.fullmatch(name) for name in names(text))


def _defined(question: str, language: str) -> frozenset[str]:
    """The terms of what a question wants to have explained."""
    found = _WHAT_IS.search(" ".join(fold(question).replace("’", "'").split()).strip(" ¿¡"))
    return frozenset() if found is None else frozenset(content_terms(found["what"], language))


def _dictated(question: str, language: str) -> frozenset[str]:
    """The terms of what a question orders to say: all behind the order."""
    plain = " ".join(fold(question).replace("’", "'").split())
    found = _TO_SAY.search(plain)
    if found is None:
        return frozenset()
    return frozenset(content_terms(plain[found.end() :], language))
