"""Whether all of a sum is meant or a part of it: who pays half of the price doesn't pay the full price."""

import re
from collections.abc import Iterator, Sequence

from frontdesk.answers.support.bags import Terms, plain_words
from frontdesk.answers.support.claims import Claim
from frontdesk.answers.support.compared import Against, Compared
from frontdesk.knowledge.search.late_pattern import LatePattern

_SUM = (
    r"(?:price|prices|amount|sum|cost|costs|fee|fees|fare|rent|rate|deposit|refund|bill|total|payment|money|"
    r"preis\w*|betrag\w*|summe|kosten|gebuhr\w*|miete|kaution|anzahlung|beitrag\w*|"
    r"precio|importe|coste|costo|cuota|tarifa|alquiler|fianza|deposito|senal|suma|reembolso|"
    r"prix|montant|somme|tarif|loyer|caution|acompte|frais|remboursement|"
    r"prezzo|importo|costo|canone|affitto|cauzione|somma|tariffa|rimborso|"
    r"preco|valor|custo|renda|aluguer|aluguel|caucao|quantia|taxa|reembolso|"
    r"prijs|bedrag|huur|borg|waarborgsom|som|tarief|kosten)"
)
_WHOLE = (
    r"(?:full|whole|entire|complete|voll\w*|ganze\w*|gesamt\w*|komplett\w*|complet[oa]|enter[oa]|integr[oa]|total|"
    r"entier\w*|complet\w*|integral\w*|plein|totalite|inter[oa]|pien[oa]|inteir[oa]|volledige?|hele|volle|gehele)"
)
_FILL = r"(?:of |the |your |our |von |des |der |dem |den |de |del |du |di |do |da |van |het |la |le |el |l |il |o |a )*"
_ALL_OF_IT = LatePattern(
    rf" (?:{_WHOLE} {_FILL}{_SUM}|{_SUM} (?:in full|{_WHOLE})|in full|in voller hohe|in vollem umfang|"
    rf"(?:integramente|vollstandig|por completo|en totalite|en entier|per intero|na totalidade|volledig)|"
    rf"(?:gesamt|voll)(?:preis|betrag|kosten)\w*|100 %|100 percent|100 prozent) "
)
_ANY_WHOLE = re.compile(
    rf"\b(?:{_WHOLE}|all|everything|nothing|none|no|not|never|alle[ns]?|alles|nichts|kein\w*|nicht|tod[oa]s?|nada|"
    r"ningun\w*|tout\w*|rien|aucun\w*|pas|tutt[oai]|niente|nessun\w*|non|tudo|nenhum\w*|nao|alles|niets|geen|niet|100|"
    r"vollstandig\w*|integramente|totalidad\w*|totalite|volledig\w*|regular|normal\w*|standard|usual|forfeit\w*|lose)\b"
)
"""What may say in other words that it is all: nothing that comes back is all that is paid."""
_HALVES = r"(?:half|halves|halbe[nmrs]?|halfte|mitad|medi[oa]|moitie|demi|meta|mezz[oa]|metade|mei[oa]|helft|halve)"
_HALF = re.compile(
    rf" {_HALVES} {_FILL}(?:{_SUM}|of it|of that|davon|back|zuruck) |"
    rf" {_SUM} (?:zur halfte|a la mitad|a moitie|a meta|pela metade) "
)
_PART = LatePattern(
    rf"\b{_HALVES} {_FILL}{_SUM}\b|"
    rf"(?<![\d.,])(?!100 )\d{{1,2}}(?:[.,]\d+)? ?(?:%|percent|prozent|procent) {_FILL}{_SUM}\b|"
    rf"\b(?:part|portion|share|third|quarter|teil|drittel|viertel|parte|tercio|cuarto|partie|tiers|quart|terzo|terco|"
    rf"deel|derde|kwart) {_FILL}{_SUM}\b"
)
_ANY_PART = re.compile(rf"\b(?:{_HALVES}|50|halb\w*|hal(?:f|ve)\w*|5|demi\w*|half\w*|semi\w*)\b|½|0[.,]5")
_LEAST_ALIKE = 0.5
_OF_SUMS = re.compile(rf"\b{_SUM}\b")
_THEN = re.compile(
    r"\b(?:after that|afterwards|thereafter|then|later|danach|dann|spater|despues|luego|ensuite|apres|poi|dopo|depois|"
    r"daarna|later)\b"
)


def whole_or_part(compared: Compared) -> Iterator[Against]:
    """The sum that the sentence calls whole where the passage tells a part of it, or half where it tells the whole."""
    words = plain_words(compared.sentence)
    if any(piece.denies for piece in compared.said):
        return
    for said, theirs, rest in ((_ALL_OF_IT, _PART, _ANY_WHOLE), (_HALF, _ALL_OF_IT, _ANY_PART)):
        found = said.search(words)
        if found is None:
            continue
        about = compared.all_said() - (compared.terms(found[0]) - compared.terms(" ".join(_OF_SUMS.findall(found[0]))))
        nearest = compared.nearest(about, _LEAST_ALIKE)
        if (
            said is _ALL_OF_IT
            and not _THEN.search(words)
            and any(_tells_all(compared, about, each) for each in nearest)
        ):
            continue
        near = [compared.words_of(each) for each in nearest]
        if any(theirs.search(each) for each in near) and not any(rest.search(each) for each in near):
            yield "words", frozenset((found[0].strip(),)), ()
            return


def _tells_all(compared: Compared, about: Terms, told: Sequence[Claim]) -> bool:
    """Whether a clause says it of the sum, of which another clause tells a part: "the price; after that 50 % of it"."""
    parts = [claim for claim in told if _PART.search(claim.words)]
    most = max((len(compared.hits(about, claim.own)) for claim in parts), default=0)
    return any(
        claim not in parts
        and _OF_SUMS.search(claim.words)
        and not _THEN.search(claim.words)
        and len(compared.hits(about, claim.own)) >= max(most, 1)
        for claim in told
    )
