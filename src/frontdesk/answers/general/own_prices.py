"""Whether a sentence tells what only the company can tell: what it charges, how long it takes, when it is open."""

import re
from collections.abc import Callable
from functools import cached_property

import msgspec

from frontdesk.answers.alternatives import any_of
from frontdesk.answers.facts import denies, numbers
from frontdesk.knowledge.products.units import currency_in
from frontdesk.knowledge.search.analyze import content_terms, fold
from frontdesk.knowledge.search.wanted import holds
from frontdesk.knowledge.search.words import language_of

_LEAST_LETTERS = 4
_LEGAL = frozenset(
    ["ltd", "limited", "llc", "inc", "corp", "plc", "co", "company", "gmbh", "ag", "kg", "ohg", "ug"]
) | {
    *("bv", "nv", "sa", "sas", "sarl", "srl", "spa", "sl", "ab", "as", "aps", "oy"),
}
_OURSELVES = re.compile(
    r"\b"
    + any_of(
        r"we|we're|we've|(?-i:us|Us)(?! all\b| both\b)|ours?|ourselves",
        r"wir|unser\w*|nosotr[oa]s|nuestr[oa]s?|nous|notre|noi|nostr[oaie]",
        r"nós|conosco|noss[oa]s?|wij|oss|vår[at]?|vores?|u nas|nam|nasz\w*|мы|нас|нам|наш\w*",
    )
    + r"\b|我们|我們|本店|本公司|当店|当社|弊社|私たち|私ども|我々",
    re.IGNORECASE,
)
_WE_DO = any_of(
    r"(?:abr|cerr|fech|cobr|entreg|envi|expid|despach|ofrec|oferec|alquil|alug|repar|consert|respond|contest|"
    r"devolv|reembols|reintegr|acept|aceit|serv|vend|tard|demor|atend|factur|garantiz|garant|cambi|troc|"
    r"confirm)[aei]mos",
    r"(?:apr|chiud|consegn|sped|rimbors|rispond|ripar|nolegg|affitt|accett|serv|vend|offr|cambi|garant|conferm|ritir|"
    r"pratich|prepar|incass|lavor)i?amo|chiediamo|facciamo pagare",
    "jestesmy|otwieramy|zamykamy|odpowiadamy|przyjmujemy|oddajemy|naprawiamy|wysyłamy|zwracamy|dostarczamy|pobieramy",
    "wypozyczamy|wynajmujemy|obsługujemy|potwierdzamy|oferujemy|sprzedajemy|wymieniamy|realizujemy|pracujemy|liczymy",
    "bierzemy",
)
"""What a company does, and "we" in the ending of the verb."""
_WE_DOES = re.compile(
    rf"\b{_WE_DO}\b"
    # Norse verbs end alike: "vi leverer", "på måndag öppnar vi".
    r"|\bvi (?:har|far|tar|ger|ar|er|ka?n|\w{2,14}[aeo]r)\b|\b\w{3,14}[aeo]r vi\b"
)
_OURSELVES_IN = {
    "de": re.compile(r"\buns\b"),
    "fr": re.compile(r"\bnos\b"),
    "it": re.compile(r"\b\w+iamo\b"),
    "nl": re.compile(r"\b(?:ons|onze)\b"),
}
"""Words that say "we" in one language, and something else in another."""
_FREE = re.compile(
    r"\b(?:for free|free of charge|(?:is|are|costs?) (?:free|nothing)(?! to\b)|no charge|at no cost|kostenlos\w*|"
    r"kostenfrei|gratis|gratuit\w*|kostnadsfri\w*|za darmo|bezplatn\w+|darmow\w+|бесплатн\w+)\b|免费|免費|無料|ฟรี"
)
_AMOUNT = re.compile(r"\d\s?(?:円|元|块|塊|บาท)")
_LINE = re.compile(r"\n|(?<=[.!?])\s|(?<=[。！？])")
_INDEFINITE = re.compile(r"\b(?:an?|ein(?:e[nmrs]?)?|un[ae]?|uma?|een|ett?|en) $")
"""What has such an article is a thing of that name, and no company."""


_WITH_US = re.compile(
    r"\b"
    + any_of(
        "(?:with|at|from|by|to) (?:us|ours)(?! all| both)|our",
        "bei uns|unser\\w*|con nosotros|nuestr[oa]s?|chez nous|notre",
        "nos|da noi|con noi|nostr[oaie]|conosco|noss[oa]s?|bij ons|onze|hos oss|hos os|vår[at]?|vores?|u nas|nasz\\w*",
        "у нас|наш\\w*",
    )
    + r"\b|我们|我們|本店|当店|弊社"
)
_SUPPLIED_UNSPACED = (
    "(?:配送|送货|送貨|发货|發貨|快递|快遞|运费|運費|退货|退貨|退款|订单|訂單|送料|配達|発送|納期|納品|お届け|"
    "返品|返金|ご?注文|"
    "ค่าจัดส่ง|การจัดส่ง|จัดส่ง)"
)
_SERVES = re.compile(
    r"\b(?:deliver\w*|ships?|shipping|send|dispatch|refund|repl(?:y|ies)|respond|answer|process|repair|rent|"
    r"guarantee|confirm|"
    r"exchange|accept|charge|liefern|liefer[nt]|versenden|verschicken|erstatten|antworten|bearbeiten|reparieren|"
    r"vermieten|"
    r"verleihen|livrons|expedions|envoyons|remboursons|repondons|reparons|louons|traitons|acceptons|"
    r"consegniamo|spediamo|rimborsiamo|rispondiamo|ripariamo|noleggiamo|accettiamo|leveren|verzenden|bezorgen|"
    r"repareren|"
    r"antwoorden|verhuren|leverer(?:ar?)?|skickar?|svarar?|reparerar?|hyr ut|betalar tillbaka|sender|svarer|"
    r"udlejer|leier ut|refunderer|bytter|behandler|"
    r"доставляем|отправляем|возвращаем|отвечаем|ремонтируем|чиним|выдаем|обрабатываем)\b"
    rf"|\b{_WE_DO}\b|{_SUPPLIED_UNSPACED}|修理|维修|維修|回复|回覆|返信|出租"
)
"""What "we" of a company do within some time; people sleep, and wait, too."""
_THE = (
    r"(?:(?:the|our|your|standard|regular|express|free|late|early|online|an?|der|die|das|dein\w*|ihr\w*|la|le|les|"
    r"el|los|las|il|lo|gli|i|o|os|as|de|het|je|uw|su|sus|votre|vos|standaard) |l'){0,3}+"
)
_TIMED = re.compile(
    rf"^{_THE}(?:check-?(?: ?in|out)|checkout(?! page)|(?:opening|business|office|store|shop|working|"
    rf"reception) (?:hours|"
    r"times)|hours|breakfast|offnungszeiten|geschaftszeiten|fruhstuck|horaires?(?: d'ouverture)?|"
    r"petit[- ]dejeuner|horarios?|"
    r"desayuno|orario?(?: di apertura)?|colazione|cafe da manha|pequeno[- ]almoco|openingstijden|ontbijt|"
    r"oppettider\w*|"
    r"abningstider\w*|apningstider\w*|frukost\w*|frokost\w*|morgenmad\w*|godziny otwarcia|sniadanie|часы работы|"
    r"завтрак)\b"
    r"|^(?:营业时间|營業時間|開館時間|早餐|退房|入住|朝食|チェックイン|チェックアウト|定休日|休業日)"
    r"|^(?:you (?:can|may|will) )?(?:visit|call|ring|reach|contact) us\b"
)
"""What begins at some hour in a house, and is told by whoever runs it."""
_SUPPLIED = re.compile(
    rf"^{_THE}(?:deliver(?:y|ies)|shipping|shipments?|dispatch|returns?(?! to (?!us\b|the\b))|refunds?|orders?|"
    rf"you (?:can|"
    rf"may) (?:return|cancel|"
    r"exchange)|versand|lieferung(?:en)?|lieferzeit|ruckgaben?|ruckerstattung(?:en)?|bestellung(?:en)?|"
    r"livraisons?|retours?|"
    r"remboursements?|commandes?|envios?|entregas?|devoluci\w+|devoluc\w+|reembolsos?|pedidos?|consegn[ae]|"
    r"spedizion[ei]|resi|"
    r"rimbors[oi]|ordin[ei]|levering\w*|verzending|bezorging|retourneren|bestelling(?:en)?|leverans\w*|frakt\w*|"
    r"retur(?!ns? )\w*|dostawa|wysyłka|zwroty?|доставка|возврат)\b"
    rf"|^(?:標準|标准)?{_SUPPLIED_UNSPACED}"
)
"""What a customer is given or gives back: how long that takes, and what it costs, is the seller's to say."""
_OF_OTHERS = re.compile(
    r"\b(?:usual\w*|typical\w*|general\w*|normal(?:ly|erweise)|often|on average|most|many|some|vary|varies|"
    r"depends?|law|"
    r"historically|(?:in|at|with|by|via) (?-i:[A-Z])(?!\w*(?:day|tag)s?\b)\w+|ublicherweise|meist\w*|"
    r"durchschnitt\w*|viele\w*|"
    r"normalmente|suele\w*|generalmente|promedio|mayoria|muchos|muchas|generalement|moyenne|souvent|plupart|"
    r"di solito|"
    r"media|molti|geralmente|maioria|meestal|gemiddeld|veel|vanligtvis|normalt|ofta|oftast|genomsnitt|brukar|"
    r"ofte|som regel|"
    r"gennemsnit\w*|gjennomsnitt\w*|zwykle|zazwyczaj|przewaznie|czesto|srednio|обычно|часто|в среднем|как правило|"
    r"большинств\w*)\b|一般|通常|往往|多数|大多|多くの|平均|たいてい|普通",
    re.IGNORECASE,
)
"""What says that it is so elsewhere, or nearly everywhere."""
_OPENS = re.compile(
    r"\b(?:abrimos|cerramos|fechamos|ouvrons|fermons|apriamo|chiudiamo|offnen|schliessen|open(?:s|ed|ing)?|"
    r"close[sd]?|closing|geoffnet|geschlossen|offnet|abiert[oa]s?|cerrad[oa]s?|abre|cierra|ouverte?s?|"
    r"fermee?s?|ouvre|ferme|apert[oaie]|chius[oaie]|apre|chiude|abert[oa]s?|fechad[oa]s?|fecha|gesloten|oppe[nt]|"
    r"stangt|"
    r"oppnar|stanger|abent|abner|apner|apen|lukker|lukket|stengt|stenger|otwart\w+|czynn\w+|otwieramy|zamykamy|"
    r"pracujemy|"
    r"открыт\w*|закрыт\w*|открываемся|закрываемся|работаем)\b|营业|營業|営業|开门|開門|关门|關門|開店|閉店|休業|定休"
)
_HERE = re.compile(
    r"\b(?:the|this) (?:front |reception |help |information )?(?:desk|reception|counter|shop|store|office|showroom|"
    r"workshop|studio|clinic|hotel|restaurant|site|branch|warehouse)\b(?! of\b)"
    r"|\b(?:die|der|das) (?:rezeption|empfang|laden|filiale|buro|geschaft|werkstatt|praxis|schalter)\b"
    r"|\b(?:la|el) (?:recepcion|tienda|oficina|mostrador|taller)\b"
    r"|\b(?:la|le) (?:reception|boutique|bureau|magasin|accueil)\b"
    r"|\b(?:la|il) (?:reception|negozio|ufficio|officina|banco)\b"
    r"|\b(?:a|o) (?:recepcao|loja|escritorio|balcao|oficina)\b"
    r"|\b(?:de|het) (?:receptie|balie|winkel|kantoor|werkplaats)\b"
    r"|\b(?:receptionen|resepsjonen|butiken|butikken|kontoret)\b"
)
"""Places that a customer takes for the company's."""
_HEDGED = re.compile(
    r"\b(?:usual\w*|typical\w*|general\w*|normal\w*|often|average|about|around|roughly|approximately|between|up to|"
    r"from \S+ to|can|"
    r"may|might|could|would|some|say|in the|in (?-i:[A-Z])\w+|durchschnitt\w*|schnitt|meist\w*|etwa|rund|"
    r"ungefahr|zwischen|"
    r"normalmente|promedio|unos|unas|entre|aproximadamente|environ|moyenne|generalement|circa|media|di solito|uns|"
    r"umas|"
    r"gemiddeld|ongeveer|meestal|tussen|ungefar|omkring|cirka|vanligtvis|normalt|zwykle|"
    r"około|srednio|обычно|около|среднем)\b",
    re.IGNORECASE,
)

_WHEN = re.compile(r"\b(?:when|as soon as)\b")


class Company(msgspec.Struct, frozen=True, dict=True):
    """What a company is called, what it `told` the assistant of itself, the terms of what it puts a price on, what has
    a name in its pages, and of what else they have `spoken`: all their terms.
    """

    names: frozenset[str] = frozenset()
    told: str = ""
    priced: frozenset[str] = frozenset()
    named: frozenset[str] = frozenset()
    spoken: frozenset[str] = frozenset()

    @cached_property
    def _told(self) -> frozenset[str]:
        """The numbers that the company told: read once, for however many sentences."""
        return frozenset(numbers(self.told))

    @cached_property
    def _told_lines(self) -> list[str]:
        return [line for line in _LINE.split(self.told) if line.strip()]

    def is_priced_in(self, sentence: str) -> bool:
        """Whether a sentence tells a price of the company, by a name of it or as "we", or that there is none; and the
        company did not tell it.
        """
        if not _is_price(sentence) or self._told_price_of(sentence):
            return False
        return _says_we(sentence) or self._is_named_in(sentence) or self._sells(sentence)

    def is_told_of(self, sentence: str) -> bool:
        """Whether a sentence tells what only the company can: a price of it, how long something takes there, or when
        it is open.
        """
        if self.is_priced_in(sentence):
            return True
        return self._is_unheard(sentence) and (
            _tells_hours(sentence, self._is_here(sentence)) or self._tells_span(sentence)
        )

    def _told_price_of(self, sentence: str) -> bool:
        """Whether the company told the amounts of a sentence, or that what it says to be free is."""
        said = numbers(sentence)
        if not said <= self._told:
            return False
        if _FREE.search(fold(sentence)):
            return any(_FREE.search(fold(line)) and _is_of_the_same(line, sentence) for line in self._told_lines)
        return bool(said) and any(map(_is_price, self._told_lines))

    def _is_unheard(self, sentence: str) -> bool:
        """Whether the company did not tell the numbers of a sentence, nor, where it has none, what it says."""
        said = numbers(sentence)
        return not said <= self._told if said else not any(_says_the_same(line, sentence) for line in self._told_lines)

    def _is_here(self, sentence: str) -> bool:
        return self._is_named_in(sentence) or _WITH_US.search(fold(sentence)) is not None

    def _tells_span(self, sentence: str) -> bool:
        """Whether it is told how long something takes here, or what has a price wherever it is sold."""
        if _is_supplied(sentence) and (holds(sentence, "span") or tells_hour(sentence) or _is_price(sentence)):
            return True
        serves = _says_we(sentence) and _SERVES.search(fold(sentence)) is not None
        return (serves or self._is_here(sentence)) and bool(numbers(sentence)) and holds(sentence, "span")

    def _is_named_in(self, sentence: str) -> bool:
        return any(_names(sentence, name) for name in self.names)

    def _sells(self, sentence: str) -> bool:
        """Whether an exact price is told of what has one in the company's pages: a customer takes it for theirs."""
        subject = content_terms(sentence, language_of(sentence))[:1]
        return bool(subject) and subject[0] in self.priced and not _says(_HEDGED, sentence)


NAMELESS = Company()
"""A company of which nothing is known."""


def names_of(company: str, is_word: Callable[[str], bool]) -> frozenset[str]:
    """What a company is called: its whole name without its legal form, and each word of it that is none else."""
    words = [word for word in re.findall(r"[^\W_]+", fold(company)) if word not in _LEGAL]
    alone = {word for word in words if len(word) >= _LEAST_LETTERS and not word.isdigit() and not is_word(word)}
    return frozenset({" ".join(words), *alone} - {""})


def priced_terms(text: str) -> set[str]:
    """The terms of the lines of a text that tell a price."""
    lines = [line for line in _LINE.split(text) if _is_price(line)]
    return {term for line in lines for term in content_terms(line, language_of(text))}


def _is_price(text: str) -> bool:
    return bool((currency_in(text) and numbers(text)) or _AMOUNT.search(text) or _FREE.search(fold(text)))


def _is_of_the_same(line: str, sentence: str) -> bool:
    """Whether what both say to be free may be the same: they share a word, or are of two languages."""
    bare, said = (_FREE.sub(" ", fold(text)) for text in (line, sentence))
    language = language_of(line)
    return language != language_of(sentence) or not set(content_terms(bare, language)).isdisjoint(
        content_terms(said, language)
    )


def _says_the_same(line: str, sentence: str) -> bool:
    language = language_of(line)
    said = set(content_terms(sentence, language))
    return bool(said) and said <= set(content_terms(line, language)) and denies(line) == denies(sentence)


def _says_we(sentence: str) -> bool:
    other, plain = _OURSELVES_IN.get(language_of(sentence)), fold(sentence)
    return bool(
        _OURSELVES.search(sentence.replace("’", "'")) or _WE_DOES.search(plain) or (other and other.search(plain))
    )


def tells_hour(sentence: str) -> bool:
    """Whether a sentence tells a time; "when you add it" tells none."""
    return holds(_WHEN.sub(" ", fold(sentence)), "hour")


def _is_supplied(sentence: str) -> bool:
    return bool(_SUPPLIED.match(_plain(sentence))) and not _says(_OF_OTHERS, sentence)


def _tells_hours(sentence: str, is_here: bool) -> bool:
    """Whether hours are told of the company: by its name or as "we", of its place, or of what all houses have."""
    plain = _plain(sentence)
    has_hours = bool(holds(sentence, "hour") or numbers(sentence))
    if _TIMED.match(plain):
        return has_hours and not _says(_OF_OTHERS, sentence)
    is_ours = is_here or _says_we(sentence) or _HERE.search(plain) is not None
    return has_hours and is_ours and _OPENS.search(plain) is not None


def _says(pattern: re.Pattern[str], sentence: str) -> bool:
    """Whether a pattern is found in a sentence, whose capitals tell names, or in it without accents."""
    return bool(pattern.search(sentence) or pattern.search(fold(sentence)))


def _plain(sentence: str) -> str:
    return fold(sentence).replace("’", "'").strip(" \"'*-–•")


def _names(sentence: str, name: str) -> bool:
    plain = " ".join(re.findall(r"[^\W_]+", fold(sentence)))
    found = re.finditer(rf"(?<![a-z0-9]){re.escape(name)}s?(?![a-z0-9])", plain)
    return any(not _INDEFINITE.search(plain[: match.start()]) for match in found)
