"""What a sentence that only measures is about: "It takes 5 days" says something only beside what was asked before."""

import re
from collections.abc import Callable, Sequence
from functools import cache

from frontdesk.answers.numbers.measures import Measure, evened, measures, unmeasured
from frontdesk.answers.phrases import grammar
from frontdesk.answers.support.bags import Terms, bag, contentful
from frontdesk.answers.support.claims import Claim
from frontdesk.answers.support.clauses import denies
from frontdesk.knowledge.search.analyze import fold, terms

# Words that say of a number that it is one: what it measures, about how much, and how it is asked for.
_MEASURING = {
    "en": "take takes took taking last lasts lasting cost costs costing price prices priced fee fees pay pays paid "
    "paying charge charges charged give gives given make makes made use uses used help offer offers offered "
    "come comes go goes amount amounts total totals wait waits able possible allowed apply applies also "
    "usually normally typically generally usual about around approximately roughly exactly currently "
    "altogether maximum minimum most least more less long longer much many often soon late early latest "
    "earliest fast quickly high big far exact arrive arrives reach happen happens expect receive received "
    "time times period number before after within during since already still instead rather ahead advance "
    "everyone else anyone somebody something anything everything yourself",
    "de": "dauert dauern dauer kostet kosten preis preise betragt betragen brauchen braucht brauche zahlen zahlt "
    "zahle bezahlen bezahlt bekommen bekommt bekomme erhalten erhalt erhalte gilt gelten macht machen haben "
    "bis ab etwa ungefahr rund circa ca zirka normalerweise meist meistens ublicherweise insgesamt genau "
    "derzeit maximal minimal mindestens hochstens spatestens fruhestens lange lang viel viele hoch oft zeit "
    "dies diese dieser dieses dafur davor vorher danach moglich je pro statt anstatt alle jeder etwas",
    "es": "tardar tarda tardan demora demoran dura duran durar cuesta cuestan costar vale valen precio precios paga "
    "pagan pagar cobra cobran lleva llevan necesita necesitan dispone disponen ofrece ofrecemos unos unas "
    "aproximadamente normalmente generalmente exactamente total maximo minimo menos hasta desde tarde antes "
    "despues tiempo veces largo ello eso posible cada tener usted ustedes",
    "fr": "dure durent durer duree coute coutent couter prix prend prennent prendre paie paient payer payez faut "
    "vaut valent compter comptez disposez dispose environ normalement generalement exactement total maximum "
    "minimum moins jusqu jusque depuis tard avant apres temps longtemps fois cela ca celui celle possible "
    "chaque delai",
    "it": "dura durano durare costa costano costare prezzo paga pagano pagare ci vuole vogliono serve servono circa "
    "normalmente totale massimo minimo meno fino tempo quello possibile ogni prima dopo",
    "pt": "demora demoram dura duram custa custam custar preco paga pagam pagar leva levam cerca normalmente total "
    "maximo minimo menos ate tempo isso isto possivel cada antes depois",
    "nl": "duurt duren kost kosten prijs betaalt betalen krijgt krijgen ongeveer normaal meestal totaal maximaal "
    "minimaal minstens hoogstens lang lange veel tijd mogelijk per elke voor na dit",
    "pl": "trwa trwaja kosztuje kosztuja kosztowac wynosi wynosza cena ceny oplata placi placa placisz placic okolo "
    "zwykle lacznie najmniej najwyzej minimum maksimum czas za przed po kazdy co to od do",
    "sv": "tar kostar kosta pris priset priser avgift betalar betala far ungefar cirka vanligen totalt minst hogst tid "
    "per varje fore efter det den om",
    "da": "tager koster koste pris prisen priser gebyr betaler betale far cirka normalt samlet mindst hojst tid per "
    "hver inden efter det den",
    "nb": "tar koster koste pris prisen priser gebyr betaler betale far omtrent cirka vanligvis totalt minst hoyst tid "
    "per hver innen etter det den",
    "ru": "длится занимает стоит стоят стоить цена цены составляет составляют платит платят платите платить около "
    "примерно обычно всего минимум максимум время за до после каждый это от",
}
# Words that say of a case that nothing is measured there, beside those that deny.
_FOR_NOTHING = frozenset(
    word
    for line in (
        "free stay stays stayed remain remains",
        "kostenlos kostenfrei frei umsonst bleibt bleiben",
        "gratis gratuito gratuita permanece permanecen",
        "gratuit gratuite reste restent",
    )
    for word in line.split()
)
_PRONOUN = re.compile(
    r"(?:yes|no|ja|nein|si|oui|non)?\W*(?:it|they|that|this|es|er|sie|das|il|elle|ils|elles|ca|cela|c'est)\b"
)
Hits = Callable[[Terms, Terms], Terms]
_SAID = re.compile(r"(?<=[.!?。！？])\s+|\n+")
# Of so much of what was asked a passage must speak; what stands elsewhere in it counts half.
LEAST_TIED = 0.4
ELSEWHERE = 0.5


def matter(text: str, language: str) -> Terms:
    """The terms of a text that say more of a number than that it is one."""
    bare = contentful(unmeasured(evened(text)))
    return frozenset(term for term in terms(bare, language) if not term.isdigit()) - measuring(language[:2].lower())


def matters(sentence: str, before: Sequence[str], language: str) -> list[Terms]:
    """What an evened sentence that measures can be about, where it doesn't say so: each question that was asked before
    it, or what was said; of "It closes at 22:00" each that asks what closes. None where it says so itself.
    """
    if not measures(sentence):
        return []
    own = matter(sentence, language)
    found = asked_before(before, language)
    if own:
        return [about for about in found if own < about] if _PRONOUN.match(fold(sentence)) else []
    return found or [frozenset()]


def asked_before(before: Sequence[str], language: str) -> list[Terms]:
    """What each question asks that was asked before, or what was said."""
    return [about for text in before for about in _asked(text, language)]


def _asked(text: str, language: str) -> list[Terms]:
    said = [one for one in _SAID.split(text) if one.strip()]
    # Who tells a story before asking wants to know what is asked.
    asked = [one for one in said if one.rstrip().endswith(("?", "？"))]
    return [about for one in asked or said if (about := matter(one, language))]


def tied(about: Terms, wanted: Sequence[Measure], claims: Sequence[Claim], language: str, hits: Hits) -> float:
    """How much of what a sentence is about those claims of a passage speak of that hold its measures."""
    holding = [c for c in claims if c.sentence != -1 and any(c.holds(each) for each in wanted)]
    if not about:
        # What only measures, too, is the same sentence in other figures.
        bare = {c.sentence for c in holding} - {c.sentence for c in claims if matter(c.words, language)}
        return float(bool(bare))
    heads = frozenset[str]().union(*(c.own for c in claims if c.sentence == -1))
    elsewhere = heads.union(*(c.own for c in claims))
    most = 0.0
    for claim in holding:
        hit = hits(about, claim.own | (claim.near - heads))
        if (hit or hits(about, heads)) and not _is_general(claim, about, wanted, claims, language, hits):
            # A heading may be the company's name, which is no more than the other sentences of the passage.
            most = max(most, len(hit) + ELSEWHERE * len(hits(about - hit, elsewhere)))
    return most / len(about)


def _is_general(
    claim: Claim, about: Terms, wanted: Sequence[Measure], claims: Sequence[Claim], language: str, hits: Hits
) -> bool:
    """Whether the passage says otherwise of the very case that is asked about: "On Sunday it closes at 18:00".

    Such a case comes behind what is so in general and is hardly about more than was asked, or it names all that the
    claim names and more.
    """
    its = hits(about, claim.subject)
    is_behind = False
    for other in claims:
        is_behind = is_behind or other is claim
        theirs = hits(about, other.subject)
        if other.sentence == -1 or theirs <= its or not _says_otherwise(other, wanted):
            continue
        beside = {t for t in _named(other, language) - claim.subject if not hits(about, frozenset({t}))}
        if theirs > its or (is_behind and len(theirs) > len(beside)):
            return True
    return False


def _says_otherwise(claim: Claim, wanted: Sequence[Measure]) -> bool:
    """Whether a claim has another measure of the kind, or that nothing is measured: it is closed, or free."""
    if any(claim.holds(each) for each in wanted):
        return False
    # The kind of money is its currency.
    is_free = claim.poles.cost == "free" and any(each.kind.isupper() for each in wanted)
    return bool(claim.denies) or is_free or any(claim.rivals(each) for each in wanted)


def _named(claim: Claim, language: str) -> Terms:
    """What a claim is about, without words of measuring and denying and without two words in one."""
    denying = bag(
        " ".join(word for word in claim.words.split() if denies(word, language) or word in _FOR_NOTHING), language
    )
    told = claim.subject - denying - measuring(language[:2].lower())
    return frozenset(t for t in told if not any(t != other and t.startswith(other) for other in told))


@cache
def measuring(code: str) -> Terms:
    """The terms of a language's words that say of a number that it is one."""
    words = {*grammar(code), *_MEASURING.get(code, "").split()}
    units = (
        "day days hour hours minute minutes week weeks month months year years night nights euro euros",
        "tag tage tagen stunde stunden minuten woche wochen monat monate monaten jahr jahre jahren nacht nachte",
        "dia dias hora horas minuto minutos semana semanas mes meses ano anos noche noches",
        "jour jours heure heures semaine semaines mois an ans annee annees nuit nuits",
    )
    # A word alone is its own stem where every word is a stop word.
    return frozenset(term for word in {*words, *" ".join(units).split()} for term in {word, *terms(word, code)})
