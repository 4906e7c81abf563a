"""Words of a sentence that its passage doesn't have: each is something that the passage may not say.

"Bring a utility bill" holds three of the four words of "Bring a photo ID", and is as wrong as "Bring nothing". A model
may put a passage in other words only where they are known to say the same or nothing of their own. What it loses is
quoted instead.
"""

import re
from collections.abc import Iterator, Sequence, Set
from functools import cache, lru_cache

from frontdesk.answers.facts import denies, numbers
from frontdesk.answers.support.bags import Terms
from frontdesk.answers.support.free_words import bears_free
from frontdesk.knowledge.search.analyze import WORD, fold, terms
from frontdesk.knowledge.search.synonyms import alike
from frontdesk.knowledge.search.vague import is_vague
from frontdesk.knowledge.search.words import PARTICLES, STOP_WORDS

# Words that add nothing of their own to what stands beside them.
_HARMLESS = {
    "en": (
        "through space ask asks contact even before more place places placed percent simply just easily directly "
        "currently here following below above available offer offers offered provide provides provided give gives "
        "given make makes made sure use uses used using take takes taken go goes put let lets keep keeps kept bring "
        "brings say says see look check choose come comes please note yes no course example including includes "
        "included include such various several different additionally furthermore moreover however instead "
        "otherwise therefore thus also too though although unfortunately fortunately luckily generally usually "
        "normally typically already yourself themselves itself ourselves people person persons someone somebody "
        "anybody everyone everybody neither nor either both everything anything nothing something way ways case "
        "cases kind kinds type types sort thing things part parts possible able ability well total altogether full "
        "fully whole entire entirely exactly about around approximately roughly rather quite very really per each "
        "every any some time times day enough further additional extra back away whether unless once while whenever "
        "wherever means mean meaning called named stated listed mentioned follow follows based regarding concerning "
        "depending according question questions company shop site website page pages team customer customers "
        "visitor visitors guest guests service services collect hand turn work works happen stay stays lies located "
        "situated found measures fits holds responsible item items order orders other others within after teach "
        "teaches look looks carry carries accompanied age aged"
    ),
    "de": (
        "verfugung prozent mehr einfach einmal nur auch direkt derzeit aktuell momentan hier folgend folgende "
        "folgenden verfugbar anbieten angeboten stellen steht stehen geben gibt nehmen nutzen verwenden bringen "
        "sehen wahlen beispiel beispielsweise inklusive verschiedene mehrere zudem ausserdem jedoch allerdings "
        "stattdessen ansonsten daher deshalb leider normalerweise ublicherweise generell bereits selbst person "
        "personen leute jemand niemand alle alles art fall weise moglich insgesamt gesamt ganz ganze genau etwa "
        "ungefahr rund circa sehr pro je jede jeder jedes zeit genug weitere weiteren zusatzlich zuruck erhalten "
        "erhalt bekommen liegt befindet befinden beachten gerne naturlich sowie sowohl weder entweder beide "
        "zwischen dabei dafur dazu danach davor darin daran firma laden seite team kunde kunden kundinnen gast "
        "gaste zustand menge frage herr frau alter tragt"
    ),
    "es": (
        "hora tras ciento mas favor simplemente solo tambien directamente actualmente aqui siguiente siguientes "
        "disponible ofrecer dar dan usar llevar traer ver elegir ejemplo incluyendo varios varias diferentes ademas "
        "sin embargo cambio manera forma normalmente generalmente persona personas alguien nadie todo todos toda "
        "todas caso tipo total completo exactamente aproximadamente alrededor muy cada tiempo veces suficiente "
        "adicional adicionales vuelta encuentra ubicado situado segun ambos tanto bajo hasta desde dese empresa "
        "tienda pagina equipo cliente clientes pregunta menor"
    ),
    "fr": (
        "place cela ca ceci celui plait simplement seulement aussi directement actuellement ici suivant suivante "
        "suivants disponible offrir donner utiliser prendre apporter voir choisir exemple compris plusieurs "
        "differents differentes outre cependant toutefois plutot sinon donc malheureusement normalement "
        "generalement deja personne personnes quelqu tout tous toute toutes cas type sorte facon total entier "
        "exactement environ tres chaque temps fois assez supplementaire retour trouve situe selon prenez avons avez "
        "abrite accueille permis entreprise magasin page equipe client clients question moins usage"
    ),
    "it": (
        "cento piu favore semplicemente solo anche direttamente attualmente qui seguente seguenti disponibile "
        "offrire dare usare portare vedere scegliere esempio compreso vari varie diversi inoltre tuttavia invece "
        "altrimenti quindi purtroppo normalmente generalmente gia persona persone qualcuno tutto tutti tutta tutte "
        "caso tipo modo totale intero esattamente circa molto ogni tempo volte abbastanza ulteriore trova situato "
        "secondo azienda negozio pagina squadra cliente clienti domanda"
    ),
    "pt": (
        "sim cento mais favor simplesmente apenas tambem diretamente atualmente aqui seguinte seguintes disponivel "
        "oferecer dar usar levar trazer ver escolher exemplo incluindo varios varias diferentes alem entanto porem "
        "caso contrario portanto infelizmente normalmente geralmente ja pessoa pessoas alguem todo todos toda todas "
        "tipo forma total inteiro exatamente cerca muito cada tempo vezes suficiente adicional volta encontra "
        "situado segundo empresa loja pagina equipa equipe cliente clientes pergunta"
    ),
    "nl": (
        "alstublieft gewoon alleen ook direct momenteel hier volgende beschikbaar aanbieden bieden geven geeft "
        "gebruiken brengen zien kiezen voorbeeld inclusief verschillende meerdere bovendien echter anders daarom "
        "helaas normaal meestal reeds zelf persoon personen mensen iemand niemand alles alle geval soort manier "
        "mogelijk totaal heel hele precies ongeveer circa zeer per elke ieder iedere tijd keer genoeg extra terug "
        "bevindt ligt volgens zowel bedrijf winkel pagina team klant klanten gast gasten vraag"
    ),
}  # fmt: skip
# Words that say the same in any trade, beyond those that are looked up for one another: a watch is no camera.
_SAME = {
    "en": (
        "lend borrow loan",
        "attempt try tries",
        "block lock",
        "block stop",
        "daily day",
        "weekly week",
        "monthly month",
        "yearly annual annually year",
        "return back",
        "entry enter access admission",
        "need require required requirement necessary must",
        "permitted allow allowed may can",
        "older over least above",
        "younger under below",
        "pick collect fetch retrieve",
        "central centre",
        "minimum least",
        "maximum most up",
        "buy purchase",
        "receive get obtain",
        "call phone telephone",
        "begin start commence",
        "finish end",
        "shut close closed",
        "teach lesson",
        "lesson class",
        "stay overnight night",
        "monitor cctv camera cameras",
        "refund reimburse reimbursed money",
        "first trial",
        "insure insured insurance",
        "beforehand advance before ahead prior",
        "afterwards after later",
        "bike bicycle",
        "car vehicle",
        "quiet silent",
        "adult grown-up",
        "allow welcome",
        "responsible manage manages manager run runs lead leads head",
        "children child kids kid",
        "leave store",
        "unworn unused",
        "inside indoors",
        "outside outdoors",
        "pay owe",
        "parcel package shipment item",
        "split divide instalment instalments",
        "final last",
    ),
    "de": (
        "kaufen erwerben",
        "taglich tag",
        "wochentlich woche",
        "monatlich monat",
        "jahrlich jahr",
        "beginnen anfangen starten",
        "enden aufhoren",
        "offnen geoffnet offen",
        "schliessen geschlossen",
        "mieten ausleihen leihen verleihen",
        "zuruckgeben ruckgabe zuruck",
        "erstatten zuruckzahlen erstattung",
        "anrufen telefonisch telefonieren",
        "benotigen brauchen notig erforderlich muss mussen",
        "erlaubt durfen gestattet willkommen",
        "mindestens minimum",
        "hochstens maximal maximum",
        "vorher vorab voraus",
        "nachher danach",
        "kinder kind",
        "liefern senden versenden transportieren",
        "kosten zahlen zahlt bezahlen kostenpflichtig gebuhr",
        "kilowattstunde kwh",
        "nur ausschliesslich lediglich",
        "auto wagen fahrzeug pkw",
    ),
    "es": ("abre abierto abierta abrimos abren", "dejar guardar", "pagar abonar", "gratis gratuito gratuita",
           "solo unicamente exclusivamente"),
    "fr": ("ouvre ouvert ouverte ouvrons ouvrent", "laisser deposer", "gratuit gratuite", "enfants enfant",
           "seulement uniquement"),
}  # fmt: skip
_MONEY = {
    "en": "start starts cost costs costing price prices priced pay pays paid payment fee fees rate "
    "rates charge charges charged amount",
    "de": "kostet kosten preis preise zahlen zahlt zahle bezahlen bezahlt betragt gebuhr gebuhren",
    "es": "cuesta cuestan costar vale valen precio precios paga pagan pagar cobra cobran",
    "fr": "coute coutent couter prix paie paient payer payez tarif",
    "it": "costa costano costare prezzo paga pagano pagare",
    "pt": "custa custam custar preco paga pagam pagar",
    "nl": "kost kosten prijs betaalt betalen",
}
_LASTING = {
    "en": "last lasts lasting takes take took wait waits arrive arrives open opens opened shorter longer taller higher "
    "lower heavier lighter wider larger bigger smaller",
    "de": "dauert dauern dauer offen geoffnet offnet",
    "es": "dura duran durar tarda tardan tardar abre abren abierto abierta",
    "fr": "dure durent durer duree prend prennent ouvre ouvert ouverte",
    "it": "dura durano durare apre aperto aperta",
    "pt": "dura duram durar demora demoram abre aberto aberta",
    "nl": "duurt duren open",
}
_JOINING = frozenset(["de", "nl"])
"""Languages that write what is of what as one word: "Motorradstellplatz"."""
_OTHERWISE = {
    "en": (
        (r"half[ -](?:an )?hour", r"(?:30|thirty|half)\b"),
        (r"in charge", r"responsible|manage|head\b|runs?\b|leads?\b|in charge|looks after"),
        (r"e-?mail(?=[^.]*\w@\w)", r"send|write|mail"),
        (r"pays?\b(?! for)", r"charge"),
        (r"split", r"\w+ (?:equal )?parts\b"),
        (r"plus\b", r"(?:on top of|in addition to|added to|excluding|[a-z£€$\d]+ before)\b"),
        (r"refund", r"(?:back at (?:the )?full price|money back)\b"),
        (r"seasons?\b", r"(?:summer|winter|spring|autumn)\b.*\b(?:summer|winter|spring|autumn)\b"),
    ),
    "de": (
        (r"liefer", r"(?:wir bringen|bringen wir)\b"),
        (r"(?:zuzüglich|zzgl\.?|plus)(?!\w)", r"(?:zusätzlich zu|zuzüglich|zzgl|plus|hinzu|exklusive)"),
    ),
}
"""Phrases, each with what a passage may say instead of it, but not wherever one of its words stands alone: who charges
a difference has it paid, who charges a car doesn't sell it."""
_LASTING_ON, _ENDING = (
    "still",
    frozenset(["stop", "end", "expir", "longer", "lose", "lapse", "ceas"]),
)
"""What "still" says is said by most passages, but by none that tells of an end."""
_OTHER_WAY = {"in": "out", "out": "in", "on": "off", "off": "on", "up": "down", "down": "up"}
_PARTICLE = re.compile(rf"\b(?=(?P<verb>[^\W\d_]+)[ -](?P<particle>{'|'.join(_OTHER_WAY)})\b)")
_WITHOUT = "without"
_BEHIND = re.compile(r",\s*(?:and |but )?(?:not|rather than|instead of)\s+[^\W\d_]+\s*[.!]?\s*$", re.IGNORECASE)
"""Behind what a passage says, what it is not: "Dry it indoors, not outdoors"."""
_SHORTEST = 4
"""Letters that two stems must share from their beginning on to be forms of one word: "liefer", "lief"."""


def strangers(sentence: str, asserted: Sequence[str], passage: str, held: Set[str], language: str) -> tuple[str, ...]:
    """Of the terms that a sentence asserts, those that its passage has in no form and in no other words.

    `held` are the passage's terms. Empty for languages whose words of grammar are not known.
    """
    code = language[:2].lower()
    if code not in STOP_WORDS:
        return ()
    sentence = _BEHIND.sub("", sentence)
    sentence = _without_phrases(sentence, passage, code)
    asserted = [term for term in asserted if term in set(terms(sentence, code))]
    known = held | idle(sentence, code)
    return _turned(sentence, passage, code) or tuple(
        term
        for term in asserted
        if term not in known
        and not is_vague(term, code)
        and not numbers(term)
        and not _said_otherwise(term, held, passage, code)
        and not (term == _WITHOUT and _is_missing(sentence, passage))
    )


def _without_phrases(sentence: str, passage: str, code: str) -> str:
    """A sentence without its phrases for which a passage has other words."""
    for said, held in _OTHERWISE.get(code, ()):
        if re.search(rf"\b(?:{held})", passage, re.IGNORECASE):
            sentence = re.sub(rf"\b(?:{said})\w*", " ", sentence, flags=re.IGNORECASE)
    return sentence


def idle(sentence: str, code: str) -> Terms:
    """The terms that add nothing to what else a sentence says; beside a number, those that say what it measures."""
    measuring = _paid(code) if numbers(sentence) or bears_free(sentence, code) else frozenset[str]()
    return _harmless(code) | measuring | (_joined(sentence) if code == "en" else frozenset[str]())


def _said_otherwise(term: str, held: Set[str], passage: str, code: str) -> bool:
    """Whether a passage has a term in another form, in a compound, or as a word that says the same."""
    if not held.isdisjoint(alike(term, code)):
        return True
    if not (held | _vocabulary(passage)).isdisjoint(_same(code).get(term, frozenset())):
        return True
    # "Unworn" may be "not worn", which is held against the passage elsewhere.
    if term.removeprefix("un") in held or any(_is_form(term, other) for other in held):
        return True
    if term == _LASTING_ON:
        return held.isdisjoint(_ENDING)
    return code in _JOINING and len(term) >= _SHORTEST and any(_is_joined(term, held))


@lru_cache(maxsize=512)
def _vocabulary(passage: str) -> frozenset[str]:
    """The words of a passage, those of grammar too: who "must wear" it is required to."""
    return frozenset(_words(passage))


def _is_form(term: str, other: str) -> bool:
    short, long = sorted((term, other), key=len)
    return len(short) >= _SHORTEST and long.startswith(short) and len(long) - len(short) <= len(short)


def _is_joined(term: str, held: Set[str]) -> Iterator[bool]:
    """Whether a word is a part of one that is held, or is made of such."""
    for other in held:
        if len(other) < _SHORTEST:
            continue
        yield term in other
        if term.startswith(other):
            rest = term[len(other) :].removeprefix("s").removeprefix("-")
            yield any(part.startswith(rest) or rest.startswith(part) for part in held if len(part) >= _SHORTEST)


def _is_missing(sentence: str, passage: str) -> bool:
    """Whether a passage denies what a sentence says is done without: "no interest" of "without interest"."""
    behind = fold(sentence).partition(f"{_WITHOUT} ")[2]
    lacking = set(terms(" ".join(behind.split()[:3]), "en"))
    claims = [(set(terms(claim, "en")), claim) for claim in re.split(r"(?<=[.!?;])\s|\n", passage)]
    return any(said & lacking and (denies(claim) or "free" in said) for said, claim in claims)


def _joined(sentence: str) -> frozenset[str]:
    """The joined terms of a sentence ("openon" of "open on"), whose words are looked at one by one."""
    return frozenset(f"{word}{particle}" for word in _words(sentence) for particle in PARTICLES)


def _turned(sentence: str, passage: str, code: str) -> tuple[str, ...]:
    """The verbs of a sentence with the opposite of the particle that its passage has ("move in", "moved out")."""
    if code != "en" or not (said := _particles(sentence)):
        return ()
    held = _particles(passage)
    return tuple(
        f"{verb} {particle}"
        for verb, particle in said
        if (verb, particle) not in held and (verb, _OTHER_WAY[particle]) in held
    )


@lru_cache(maxsize=4096)
def _particles(text: str) -> frozenset[tuple[str, str]]:
    """The verbs of an English text with the particles behind them that have an opposite, stemmed."""
    return frozenset(
        (stem, found["particle"])
        for found in _PARTICLE.finditer(fold(text))
        if found["verb"] not in STOP_WORDS["en"]
        for stem in terms(found["verb"], "en")
    )


def _words(text: str) -> list[str]:
    return [match[0].rstrip("-") for match in WORD.finditer(fold(text))]


@cache
def _harmless(code: str) -> frozenset[str]:
    return frozenset(t for w in _HARMLESS[code].split() for t in terms(w, code)) | STOP_WORDS[code] | PARTICLES


@cache
def _paid(code: str) -> frozenset[str]:
    return frozenset(t for word in f"{_MONEY[code]} {_LASTING[code]}".split() for t in terms(word, code))


@cache
def _same(code: str) -> dict[str, frozenset[str]]:
    found: dict[str, frozenset[str]] = {}
    for group in _SAME.get(code, ()):
        members = frozenset(term for word in group.split() for term in (word, *terms(word, code)))
        for member in members:
            found[member] = found.get(member, frozenset()) | members - {member}
    return found
