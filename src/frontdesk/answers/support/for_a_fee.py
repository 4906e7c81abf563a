"""What costs extra: not what the passage gives for nothing, or has in the price."""

import re
from collections.abc import Iterator

from frontdesk.answers.alternatives import any_of
from frontdesk.answers.support.claims import Claim
from frontdesk.answers.support.compared import Against, Compared
from frontdesk.answers.support.costless import is_free, is_money

_FOR_A_FEE = re.compile(
    r"(?<!without)(?<!no) "
    + any_of(
        r"(?:for|at|against) an? (?:small |extra |additional |further )?(?:charge|fee|cost|surcharge)(?! of \d)",
        r"(?:for|at) (?:an )?(?:extra|additional) (?:charge|fee|cost)|costs? (?:you )?(?:extra|money)|chargeable",
        r"(?:is|are) (?:charged|paid) (?:for )?(?:extra|separately)",
        r"gegen (?:eine )?(?:gebuhr|aufpreis|bezahlung)|(?:kostet|kosten) extra|kostenpflichtig\w*",
        r"(?:con|por|mediante) (?:un )?(?:suplemento|cargo|coste adicional|recargo)|cuestan? aparte|se paga aparte",
        r"(?:avec|moyennant|contre) (?:un )?supplement|en supplement|payante?s?",
        r"(?:con|dietro) (?:un )?supplemento|a pagamento|com (?:um )?(?:suplemento|custo adicional)|paga s a parte",
        r"tegen (?:een )?(?:meerprijs|toeslag|betaling|vergoeding)|kost(?:en)? extra",
    )
    + r"(?= )"
)
_IN_PRICE = re.compile(
    r"\b(?:includ(?:es?|ed|ing)|inclusive|inklusive|inbegriffen|enthalten|enthalt|incluid[oa]s?|incluyen?|inclus\w*|"
    r"compris\w*|compres[oaie]|inbegrepen|inclusief)\b"
)


def for_a_fee(compared: Compared) -> Iterator[Against]:
    """What the sentence has cost something extra, and the claims that speak of the whole of it call free."""
    for piece in compared.said:
        words = f" {piece.words.strip()} "
        if piece.denies is not False or not _FOR_A_FEE.search(words) or any(map(is_money, piece.measures)):
            continue
        about = compared.terms(_FOR_A_FEE.sub(" ", words))
        own = [c for c in compared.claims if c.sentence != -1 and compared.hits(about, c.own | c.head) == about]
        if about and own and all(_is_given(compared, claim) for claim in own):
            yield "denial", about, own
            return


def _is_given(compared: Compared, claim: Claim) -> bool:
    """Whether a claim gives something for nothing more; a sentence may say so in the clause beside it."""
    beside = compared.beside(claim) if claim.leans else [claim]
    return any(not c.denies and (is_free(compared, c) or _IN_PRICE.search(c.words)) for c in beside)
