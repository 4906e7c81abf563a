"""What is charged only when something went wrong, a payment failed or a card was lost, is no price of the thing."""

import re
from collections.abc import Iterator

from frontdesk.answers.support.bags import Terms, plain_words
from frontdesk.answers.support.claims import Claim
from frontdesk.answers.support.compared import Against, Compared
from frontdesk.answers.support.costless import is_money
from frontdesk.answers.support.matter import measuring

_MISHAP = re.compile(
    r"\b(?:fail\w*|lost|lose|loses|losing|loss|miss|missed|misses|missing|broken|breaks?|breakage|damag\w*|reject\w*|"
    r"bounce\w*|declin\w*|refus\w*|overdue|no shows?|unpaid|replac\w*|stolen|forg[eo]t\w*|"
    r"late|later|spoil\w*|spill\w*|dirty|remind\w*|cancel\w*|"
    r"without (?:notice|cancel\w*)|"
    r"fehlgeschlagen\w*|scheiter\w*|fehlschl\w*|verlor\w*|verlier\w*|verlust\w*|versaum\w*|verpass\w*|kaputt\w*|"
    r"beschadig\w*|zerbroch\w*|zuruckgewiesen\w*|abgelehnt\w*|platz(?:t|en)|geplatzt\w*|ruckbuch\w*|rucklast\w*|"
    r"uberfallig\w*|ersatz\w*|ersetz\w*|verspat\w*|spater|mahn\w*|storn\w*|"
    r"fall(?:a|an|o|e|ado|ida|ido)|rechaz\w*|devuel\w*|perd\w*|pierd\w*|rot[oa]s?|rompe\w*|dan[oa]\w*|impag\w*|"
    r"tarde|retras\w*|cancel\w*|anula\w*|"
    r"echou\w*|echec|rejet\w*|refus\w*|perdu\w*|perte|casse\w*|abim\w*|endommag\w*|impay\w*|remplac\w*|"
    r"retard\w*|tard|annul\w*|"
    r"fallit\w*|respint\w*|smarri\w*|rott[oai]|dannegg\w*|danni|insolut\w*|sostitu\w*|ritard\w*|"
    r"falh\w*|rejeit\w*|quebra\w*|danifica\w*|atras\w*|"
    r"mislukt\w*|geweiger\w*|verlo[rz]\w*|kapot\w*|beschadig\w*|gestorneer\w*|vervang\w*|te laat|annul\w*|"
    r"gemist\w*)\b"
)

_OTHER_WORDS = re.compile(
    r"\b(?:repair\w*|fix\w*|new|another|again|second|unsuccessful\w*|bad|wrong|reparatur\w*|reparier\w*|neue[nrsm]?|"
    r"erneut|repar\w*|arregl\w*|nuev[oa]s?|otr[oa]s?|nouve\w*|autre|ripar\w*|nuov[oa]|nov[oa]s?|herstel\w*|nieuwe?|"
    r"opnieuw)\b"
)
"""A sentence may tell of it in other words; and a repair is of what is broken."""
_FEE = re.compile(
    r"\b(?:charge[sd]?|fees?|penalt\w+|fine[sd]?|berechnen|berechnet|gebuhr\w*|pauschale|cobra\w*|cargo|recargo|"
    r"comision|facturons|facture\w*|frais|penalite\w*|addebit\w*|spese|penale|cobram\w*|taxa|multa|berekenen|"
    r"rekenen|kosten|lost|verlorene\w*|perdid[oa]s?|perdue?s?|smarrit\w*|verloren)\b"
)


def charged_for_mishap(compared: Compared) -> Iterator[Against]:
    """The charge that the sentence names for a thing, and the passage for what went wrong with it alone."""
    words = plain_words(compared.sentence)
    if _MISHAP.search(words) or _OTHER_WORDS.search(words):
        return
    for piece in compared.said:
        about = compared.about(piece.terms) - measuring(compared.language[:2].lower())
        if piece.aside or not about or _MISHAP.search(f" {' '.join(sorted(piece.subject))} "):
            continue
        for charge in filter(is_money, piece.measures):
            holding = [c for c in compared.claims if c.sentence != -1 and c.holds(charge)]
            if holding and all(_is_for_mishap(compared, claim, about) for claim in holding):
                yield "denial", about, ()
                return


def _is_for_mishap(compared: Compared, claim: Claim, about: Terms) -> bool:
    """Whether a claim tells a charge for a mishap; of a thing that it names itself, only its own words count."""
    if _FEE.search(claim.words) and _MISHAP.search(claim.words):
        return True
    when = [c.words for c in compared.beside(claim) if c.aside] if claim.conditions else []
    return compared.hits(about, claim.own) != about and any(map(_MISHAP.search, when))
