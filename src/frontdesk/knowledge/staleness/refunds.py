"""When money comes back, in one form: "refunds arrive after 5 days", "you get your refund within 10 days". Pure.

In what time one may ask for it is another matter.
"""

import re
from functools import lru_cache

_TIME = (
    r"(?:(?:usually |normally |meist |about )?(?:after|within|in|nach|innerhalb von|innerhalb|binnen|après|sous|dans|"
    r"en|dans un délai de|después de|tras|dentro de|en un plazo de|dopo|entro|após|em|no prazo de|na)\s)?"
    r"(?:up to |at most |max |bis zu )?(?=\d)"
)
_BACK = (
    r"(?:refunds?|reimbursements?|(?:rück)?erstattung(?:en)?|rückzahlung(?:en)?|remboursements?|reembolsos?|"
    r"rimbors[oi]|terugbetaling(?:en)?)"
)
_MONEY = r"(?:money|geld|argent|dinero|denaro|soldi|dinheiro)"
_ITS = (
    r"(?:(?:your|the|their|all|our|ihre?|ihr|die|das|votre|l['’]|le|les|tous les|su|sus|el|los|il|i|vostro|suo|o|os|"
    r"seu|uw|de|het)\s?)?"
)
_COMES = (
    r"(?:(?:will|should|can|be|is|are|wird|werden|ist|est|sont|se|viene|é|wordt)\s)*(?:arrives?|comes?|takes?|"
    r"appears?|"
    r"reach(?:es)? (?:you(?!\w)|your (?:bank )?account)|paid(?: out)?|made|sent|issued|processed|credited|"
    r"transferred|"
    r"with you|back|erfolg(?:t|en)|dauer[nt]|dauert|komm(?:t|en)|überwiesen|gezahlt|arrive(?:nt)?|effectués?|versés?|"
    r"prend|prennent|llegan?|tardan?|hacen?|pagan?|arriva(?:no)?|effettuat[oi]|chegam?|demoram?|komt|duurt|"
    r"uitbetaald)"
    r"(?:\s(?:(?:in|on|into|to) (?:your|the) (?:bank )?(?:account|card)|with you|back|to you|zurück|a llegar|terug))?"
)
_WHO = r"\b(?:(?:you|customers|guests|sie|ihr|vous|usted(?:es)?|lei|voi|você|u|je)\s)?"
_WILL = r"(?:will|should|['’]ll)\s"
_HAS = (
    r"(?:get|receive|have|see|erhalten|bekommen|recevez|recevrez|recib(?:e|en|irá|irán)|riceve(?:te|rà|rete)?|"
    r"receb(?:e|erá)|ontvangt|krijgt)\s(?:your|their|the|ihre?|ihr|die|das|votre|le|su|el|il|vostro|suo|o|seu|uw|"
    r"de)\s"
)
_PAID = (
    r"\bwe (?:will )?(?:pay(?: out)?|issue|process|make|send|transfer|return|give)"
    rf"(?: you)?(?: back)?\s(?:(?:your|the|all)\s)?(?:{_BACK}|{_MONEY})(?:\s(?:back|to you))?\s"
)
_FORMS = tuple(
    re.compile(form, re.IGNORECASE)
    for form in (
        rf"\b{_ITS}(?:{_BACK}|{_MONEY}(?: back)?(?!\sback))\s{_COMES}\s{_TIME}",
        rf"{_WHO}(?:{_WILL})?{_HAS}{_BACK}\s{_TIME}",
        # "You get your money back within 30 days" tells until when to ask for it.
        rf"{_WHO}{_WILL}{_HAS}{_MONEY}(?:\s(?:back|zurück|terug))?\s{_TIME}",
        _PAID + _TIME,
        rf"\b(?:we|wir) (?:will )?(?:refund|reimburse|erstatten)(?: you)?\s{_TIME}",
        r"^it (?:usually )?takes (?P<long>(?:up to )?\d[\w -]{1,25}?) (?:to (?:get|receive|process|pay)|for|"
        r"until you "
        rf"(?:get|have|receive)) (?:your|the|an?) {_BACK}(?!\w)",
    )
)
_LATEST = re.compile(
    r"\b(?:within|up to|at most|no more than|max\.?|innerhalb(?: von)?|binnen|bis zu|höchstens|sous|dans un délai de|"
    r"en un "
    r"plazo de|dentro de|como máximo|entro|no prazo de|até)\s(?P<n>\d{1,3})\s(?P<unit>(?:working |"
    r"business )?[^\W\d_]+?)"
    r"(?:s|n|en)?(?![^\W\d_])",
    re.IGNORECASE,
)
_TOLD = re.compile(
    r"(?<![\d.,-])(?P<n>\d{1,3})\s(?P<unit>(?:working |business )?[^\W\d_]+?)(?:s|n|en)?(?![^\W\d_])", re.IGNORECASE
)
_ASKED = re.compile(
    r"\b(?:can|may|ask\w*|request\w*|claim\w*|if|unless|only|of (?:purchase|buying)|können|wenn|beantrag\w*|"
    r"pouvez|si|demand\w*|puede[ns]?|solicit\w*|pu[òo]|potete|se|richied\w*|pode[ms]?|pedir|kunt|als|aanvra\w*)\b",
    re.IGNORECASE,
)


def refunded(one: str, other: str) -> tuple[str, str]:
    """Two texts that each tell how long a refund takes, both as that; others as they are."""
    here, there = _refunded(one), _refunded(other)
    if not (here and there):
        return one, other
    return (here, here) if _holds_both(one, other) or _holds_both(other, one) else (here, there)


def _holds_both(bounded: str, told: str) -> bool:
    """Whether one tells by when at the latest, and the other a time that is no longer: both are so."""
    bound, time = _LATEST.search(bounded), _TOLD.search(told)
    if bound is None or time is None or _LATEST.search(told):
        return False
    return bound["unit"].lower() == time["unit"].lower() and int(time["n"]) <= int(bound["n"])


@lru_cache(maxsize=2048)
def _refunded(text: str) -> str:
    """What a text tells of how long a refund takes; empty where it tells none, or in what time one may ask for it."""
    if _ASKED.search(text):
        return ""
    for form in _FORMS:
        found = form.search(text)
        if found is not None:
            long = found.groupdict().get("long") or ""
            return f"{text[: found.start()]} refund in {long}{text[found.end() :]}"
    return ""
