"""Words that limit what a passage says: what "every further child" costs is not the price of every child."""

import re
from collections.abc import Iterator, Sequence

from frontdesk.answers.numbers.measures import measures, same
from frontdesk.answers.support.bags import Terms, plain_words
from frontdesk.answers.support.claims import Claim
from frontdesk.answers.support.compared import Against, Compared
from frontdesk.answers.support.costless import is_free, is_money
from frontdesk.knowledge.search.analyze import fold

_OFFICIAL = (
    r"compan(?:y|ies)|business(?:es)?|firms?|organi[sz]ations?|charit(?:y|ies)|schools?|clubs?|retailers?|resellers?|"
    r"firma|firmen|unternehmen|vereine?n?|schulen?|handler(?:innen|n)?|geschaftskunden|firmenkunden|gewerbekunden|"
    r"empresas?|colegios?|escuelas?|asociacion(?:es)?|entreprises?|societes?|ecoles?|associations?|"
    r"aziend[ae]|imprese|scuol[ae]|associazion[ie]|escolas?|associaco?es|bedrij(?:f|ven)|scholen|verenigingen"
)
"""No single person: who writes "you" means another."""
_GROUPS = (
    rf"{_OFFICIAL}|members?|subscribers?|students?|pupils?|apprentices?|trainees?|seniors?|pensioners?|retirees?|"
    r"residents?|locals?|professionals?|landlords?|tenants?|veterans?|freelancers?|"
    r"mitglied(?:er|ern)?|studierende[nr]?|student(?:en|innen)|schuler(?:innen|n)?|senior(?:en|innen)|"
    r"rentner(?:innen|n)?|anwohner(?:innen|n)?|auszubildende[nr]?|azubis?|abonnent(?:en|innen)|stammkunden|"
    r"selbststandige[nr]?|"
    r"miembros?|soci[oa]s?|estudiantes?|alumn[oa]s?|jubilad[oa]s?|residentes?|autonom[oa]s?|abonad[oa]s?|"
    r"membres?|adherente?s?|etudiante?s?|eleves?|retraitee?s?|abonnee?s?|professionnels?|"
    r"soci|membri|student[ie]|pensionat[ie]|resident[ie]|abbonat[ie]|"
    r"membros?|estudantes?|alun[oa]s?|reformad[oa]s?|aposentad[oa]s?|moradores|assinantes?|"
    r"leden|studenten|scholieren|senioren|gepensioneerden|bewoners|abonnees"
)
_OF_A_GROUP = re.compile(rf"^ (?:[^ ]+ ){{0,2}}?({_GROUPS}) (?!(?:and|or|as|und|oder|sowie|y|o|et|ou|e|en|of) )")
_IS_OFFICIAL = re.compile(_OFFICIAL)
_GROUP = re.compile(rf"\b(?:{_GROUPS})\b")
_EVERYONE = (
    r"everyone|everybody|anyone|anybody|all (?:guests|visitors|customers|people)|jeder(?:mann)?|alle|"
    r"tod[oa] el mundo|todos|cualquiera|tout le monde|tous|chacun|tutti|chiunque|todos|todo o mundo|toda a gente|"
    r"qualquer pessoa|iedereen"
)
_YOU = r"you|sie|man|du|usted(?:es)?|vous|on|voce|u|je"
_FOR_ALL = re.compile(rf"^ (?:(?:yes|ja|si|oui|sim) )?(?:({_EVERYONE})|{_YOU}) ")
_LEAST_ALIKE = 0.6

_MORE_OF = (
    r"further|additional|extra|weitere[rsnm]?|zusatzliche[rsnm]?|autre|ulterior[ei]|verdere|dodatkow\w+|ytterligare|"
    r"дополнительн\w+"
)
_BEHIND_IT = r"adicional(?:es)?|de mas|supplementaires?|de plus|aggiuntiv[oaie]|in piu|ulterior[ei]|adicionais|a mais"
_FURTHER = re.compile(rf" (?:(?:{_MORE_OF}) ([^\W\d]+)|([^\W\d]+) (?:{_BEHIND_IT})) ")
_EACH_MORE = re.compile(
    rf"\b(?:each|every|any|jede[nrsm]?|cada|chaque|ogni|elke|iedere) (?:[^\W\d]+ )?(?:{_MORE_OF}|{_BEHIND_IT})\b"
)
_NO_THING = re.compile(
    r"(?:charge|fee|cost|payment|price|amount|surcharge|gebuhr|kosten|betrag|preis|aufschlag|coste|costo|cargo|tasa|"
    r"importe|frais|cout|prix|spes|tariff|prezzo|taxa|custo|valor|toeslag|bedrag|prijs)"
)
_ANY_MORE = re.compile(
    r"\b(?:further|additional\w*|extra\w*|more|add\w*|another|next|beyond|after|over|above|exceed\w*|second|"
    r"subsequent|besides|on top|plus|others?|later|surcharge|supplement\w*|upgrad\w*|"
    r"weiter\w*|zusatz\w*|mehr\w*|nachst\w*|ander\w*|ab|uber|dazu|aufpreis|aufschlag|zuschlag|zuzuglich|"
    r"otr[oa]s?|adicional\w*|mas|demas|recargo|suplemento|autres?|davantage|"
    r"altr[oaie]|ulterior\w*|aggiuntiv\w*|in piu|oltre|piu|supplemento|outr[oa]s?|mais|adiciona\w*|alem|"
    r"verder\w*|volgend\w*|meer|andere|toeslag|bovenop|dodatkow\w*|kolejn\w*|wiecej|ytterligare|mer|mere|flere|"
    r"дополнит\w*|больше)\b"
)
_MORE_THAN_ELSE = re.compile(
    r" (?:(?:a|an|per|each|pro|im|je|al|por|par|all|per|ogni|per) [^ ]+ )?(?:more|mehr|mas|de plus|di piu|in piu|"
    r"a mais|meer) (?!expensive|than one)"
)
_COSTS = re.compile(
    r"\b(?:costs?|is|are|pays?|priced|kostet|kosten|betragt|zahlen|cuestan?|vale[n]?|son|es|coute[nt]*|est|sont|"
    r"costano?|custam?|kost)\b"
)

_DAYS = (
    r"mondays?|tuesdays?|wednesdays?|thursdays?|fridays?|saturdays?|sundays?|"
    r"montags?|dienstags?|mittwochs?|donnerstags?|freitags?|samstags?|sonnabends?|sonntags?|"
    r"lunes|martes|miercoles|jueves|viernes|sabados?|domingos?|"
    r"lundis?|mardis?|mercredis?|jeudis?|vendredis?|samedis?|dimanches?|"
    r"lunedi|martedi|mercoledi|giovedi|venerdi|sabato|domenic[ah]e?|"
    r"segundas? feiras?|tercas? feiras?|quartas? feiras?|quintas? feiras?|sextas? feiras?|"
    r"maandag(?:en)?|dinsdag(?:en)?|woensdag(?:en)?|donderdag(?:en)?|vrijdag(?:en)?|zaterdag(?:en)?|zondag(?:en)?"
)
_EACH_DAY = re.compile(
    rf" (?:(?:every|each|jede[nrsm]?|cada|todos (?:los|os)|los|aos|chaque|tous les|ogni|tutt[ie] (?:i|le)|todas as|"
    rf"elke|iedere) ({_DAYS})|on ([a-z]+days)|((?:mon|diens|donners|frei|sams|sonn)tags|mittwochs)) "
)
_WHICH = re.compile(
    r" (?:first|second|third|fourth|fifth|last|other|alternate|\d(?:st|nd|rd|th)|erste[nrsm]?|zweite[nrsm]?|"
    r"dritte[nrsm]?|vierte[nrsm]?|letzte[nrsm]?|primer|segundo|tercer|cuarto|ultimo|premier|deuxieme|second|"
    r"troisieme|quatrieme|dernier|prim[oa]|second[oa]|terz[oa]|quart[oa]|ultim[oa]|primeir[oa]|segund[oa]|"
    r"terceir[oa]|eerste|tweede|derde|vierde|laatste) $"
)
_ANY_WHICH = re.compile(rf"{_WHICH.pattern[:-1]}")

_ON_ALL = re.compile(
    r" (?:off|on|auf|bei|sobre|en|de|sur|su|em|op) (?:everything|anything|alles|todo|tout|tutto|tudo) (?!der|die|den)"
)
_ANY_ALL = re.compile(
    r"\b(?:all|every\w*|any\w*|whole|entire|total|alle[nrs]?|gesamt\w*|ganze[nrs]?|jede[nrs]?|tod[oa]s?|cualquier\w*|"
    r"tout\w*|tous|tutt[oaie]|tud[oa]|hele|elke)\b"
)


_IS_FIRM = re.compile(
    r"\b(?:start-?ups?|gmbh|ug|ltd|llc|inc|plc|sarl|srl|bv|vat (?:invoices?|number)|self-employed|freelanc\w*|"
    r"sole trader|"
    r"(?:i|we) (?:run|own|manage|have|lead) an? (?:[\w-]+ ){0,2}(?:caf|shop|store|restaurant|studio|agency|practice|"
    r"salon|"
    r"bakery|pub|bar|hotel|gym|clinic|office|firm)\w*|selbststandig\w*|freiberuf\w*|autonom[oa]|pyme|auto-?entrepreneur|"
    r"independante?|liber[oa] professionist[ai]|partita iva|zzp'?er)\b"
)
"""Says that the visitor is a company in another word."""


def limits_kept(compared: Compared) -> Iterator[Against]:
    """What the sentence says without the word by which the passage limits it."""
    words = plain_words(compared.sentence)
    yield from _for_everyone(compared)
    yield from _of_further_ones(compared, words)
    yield from _dearer_by(compared, words)
    yield from _every_week(compared, words)
    yield from _on_everything(compared, words)


def _for_everyone(compared: Compared) -> Iterator[Against]:
    """What the passage says of companies, or members, and the sentence of everyone, or of "you"."""
    asked = fold(f"{compared.sentence} {compared.before}")
    if _GROUP.search(asked) or _IS_FIRM.search(asked):
        return
    case = frozenset[str]().union(*(compared.about(piece.terms) for piece in compared.said if piece.is_condition))
    for piece in compared.said:
        found = _FOR_ALL.match(piece.words)
        if found is None or piece.aside:
            continue
        everyone = compared.terms(found[0])
        about = compared.once(piece.words[found.end() :]) | case
        near = compared.nearest(about, _LEAST_ALIKE)
        limited = [_limited(compared, told, about, case, for_all=bool(found[1])) for told in near]
        if near and all(limited):
            yield "words", everyone or frozenset((found[0].strip(),)), [claim for told in near for claim in told]
            return


def _limited(compared: Compared, told: Sequence[Claim], about: Terms, case: Terms, *, for_all: bool) -> bool:
    """Whether a sentence of the passage is about a group of people: for "you", about such as no heading names."""
    of = [(claim, match[1]) for claim in told if claim.table is None and (match := _OF_A_GROUP.match(claim.words))]
    own = frozenset[str]().union(*(claim.own for claim in told))
    titles = " ".join(c.words for c in compared.claims if c.sentence == -1).split()
    return compared.hits(case, own) == case and any(
        compared.hits(about, claim.own)
        and (for_all or (_IS_OFFICIAL.fullmatch(group) and not any(w.startswith(group[:_STEM]) for w in titles)))
        for claim, group in of
    )


_STEM = 5
"""Letters of a word by which others of its family are known: "company", "company-wide"."""


def _of_further_ones(compared: Compared, words: str) -> Iterator[Against]:
    """The price of a further one, told as that of each."""
    if _ANY_MORE.search(words):
        return
    for piece in compared.said:
        for price in filter(is_money, piece.measures):
            holding = [c for c in compared.claims if c.sentence != -1 and c.holds(price)]
            further = [_further(compared, c) for c in holding if c.table is None]
            if holding and len(further) == len(holding) and all(compared.hits(piece.terms, each) for each in further):
                of_each = _ANY_ALL.search(piece.words) or all(_EACH_MORE.search(c.words) for c in holding)
                if not of_each or (not _ANY_ALL.search(piece.words) and _has_first_free(compared, further[0])):
                    continue
                yield "words", further[0], holding
                return


def _further(compared: Compared, claim: Claim) -> Terms:
    """What a claim tells of as one more."""
    things = [match[1] or match[2] for match in _FURTHER.finditer(claim.words)]
    return frozenset[str]().union(*(compared.terms(each) for each in things if not _NO_THING.match(each)))


def _has_first_free(compared: Compared, thing: Terms) -> bool:
    """Whether one is had for nothing: what a further one costs is then the only price."""
    return any(compared.hits(thing, c.own) and is_free(compared, c) for c in compared.claims if c.sentence != -1)


def _dearer_by(compared: Compared, words: str) -> Iterator[Against]:
    """By how much something is dearer, told as its price."""
    if _ANY_MORE.search(words) or not _COSTS.search(words):
        return
    for price in (m for m in measures(words) if is_money(m)):
        places = [
            (claim.words, held)
            for claim in compared.claims
            if claim.sentence != -1
            for held in measures(claim.words)
            if is_money(held) and same(price, held)
        ]
        if places and all(_MORE_THAN_ELSE.match(text, held.end) for text, held in places):
            yield "number", frozenset((f"{price.number} {price.unit}",)), ()
            return


def _every_week(compared: Compared, words: str) -> Iterator[Against]:
    """What is so on each of a weekday, and in the passage on the first or last of the month."""
    if _ANY_WHICH.search(words):
        return
    for match in _EACH_DAY.finditer(words):
        day = re.sub(r"(?<=day)s$|(?<=tag)s$|(?<=sabado)s$|(?<=domingo)s$", "", match[1] or match[2] or match[3])
        named = re.compile(rf" (?={day}s? )")
        naming = [c for c in compared.claims if c.sentence != -1 and named.search(c.words)]
        places = [(claim.words, found.end()) for claim in naming for found in named.finditer(claim.words)]
        if places and all(_WHICH.search(text[:at]) for text, at in places):
            yield "words", frozenset((day,)), naming
            return


def _on_everything(compared: Compared, words: str) -> Iterator[Against]:
    """A share off all things that the passage takes off one of them."""
    shares = [m for piece in compared.said for m in piece.measures if m.kind == "percent"]
    if (found := _ON_ALL.search(words)) is None:
        return
    for share in shares:
        holding = [c for c in compared.claims if c.sentence != -1 and c.holds(share)]
        if holding and not any(_ANY_ALL.search(compared.words_of(compared.beside(c))) for c in holding):
            yield "words", frozenset((found[0].strip(),)), holding
            return
