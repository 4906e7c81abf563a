"""Before and after turned, and what we do taken for what the guests do: "cake may be brought" is no cake of ours."""

import re
from collections.abc import Iterator, Sequence

from frontdesk.answers.numbers.measures import measures
from frontdesk.answers.support.bags import Terms, plain_words
from frontdesk.answers.support.claims import Claim
from frontdesk.answers.support.compared import Against, Compared

_THE = (
    r"(?:(?:the|your|our|a|an|der|die|das|dem|den|des|ihr\w*|deinem|unser\w*|el|la|los|las|l|le|les|il|lo|gli|su|"
    r"votre|vos|het|de|du|del|della|dell|do|da|o|os|as) )*"
)
_THING = rf"{_THE}(?P<thing>[^\W\d]+(?: [^\W\d]+){{0,2}}) "
_BEFORE = re.compile(
    rf" (?:before|prior to|ahead of|vor|antes de|antes|avant|prima|antes d[aeo]|voor) (?:del |de |d )?{_THING}"
)
_FROM_THEN = re.compile(
    rf" (?:on the day of|on|at|after|following|am tag|am|bei|beim|zum|nach|el dia|despues de|tras|apres|le jour|dopo|"
    rf"il giorno|depois d[aeo]|no dia|na|op de dag|op) (?:del |de |d |van )?{_THING}"
)
_AFTER = re.compile(rf" (?:after|following|nach|despues de|tras|apres|dopo|depois d[aeo]|na) {_THING}")
_ANY_AFTER = re.compile(
    r"\b(?:after|afterwards|following|later|then|once|end|finish\w*|nach|nachdem|danach|spater|ende|schluss|despues|"
    r"tras|luego|final|apres|ensuite|fin|dopo|poi|fine|depois|apos|fim|na|daarna|einde)\b"
)
_AHEAD = re.compile(
    r"\b(?:when (?:you |they )?(?:book|order|reserve|sign|register|enrol)\w*|(?:on|upon|at|with) (?:booking|order\w*|"
    r"reservation|registration|signing|enrolment)|(?:up ?front|in advance|beforehand|before\w*)|"
    r"bei (?:der )?(?:buchung|bestellung|anmeldung|reservierung)|wenn sie buchen|im voraus|vorab|vorher|vor|"
    r"al (?:reservar|inscribirse|pedir|contratar)|por adelantado|antes|"
    r"(?:a|lors de) la (?:reservation|commande)|(?:a|lors de) linscription|davance|avant|"
    r"al(?:la|l)? ?(?:prenotazione|iscrizione|ordine)|in anticipo|prima|na reserva|ao reservar|bij (?:boeking|"
    r"bestelling|inschrijving)|vooraf)\b"
)
_PAID = re.compile(
    r"\b(?:pay|pays|paid|payable|due|deposit\w*|balance|charge\w*|bezahl\w*|zahl\w*|gezahlt|fallig|anzahlung\w*|"
    r"restbetrag|pag\w+|abon\w+|senal|deposito|paye\w*|payer|acompte|arrhes|solde|saldo|caparra|acconto|sinal|"
    r"betaal\w*|betaald|aanbetaling)\b"
)
_IS_PAID = re.compile(
    r" (?:pay|pays|paid|payable|due|charged|bezahlt?|bezahlen|zahlen|zahlt|gezahlt|fallig|paga|pagan|pagar|abona|"
    r"payer|payez|paye|pagare|pagato|betalen|betaald)(?= )"
)
"""Words for the one deed, of which a page has one and a sentence another."""
_OPENS = re.compile(r"\b(?:open\w*|clos\w*|offn\w*|schlies\w*|abr\w+|cierr\w*|ouvr\w*|ferm\w*)\b")
_LEAST_ALIKE = 0.75

_NOTHING = re.compile(
    r" we (?:can |will |also )?(?P<en>[^\W\d]+) (?:nothing|none)(?: (?!but|except|other|extra|more))|"
    r" we (?:do not|dont|never|cannot|cant|will not|wont) (?P<ne>[^\W\d]+) (?:anything|any of)|"
    r" wir (?P<de>[^\W\d]+) nichts (?!ausser|anderes|extra)| no (?P<es>[^\W\d]+) nada (?!mas|excepto|salvo)|"
    r" (?:nous|on) n ?(?P<fr>[^\W\d]+) rien (?!d|de|sauf)| non (?P<it>[^\W\d]+) (?:niente|nulla) (?!altro)|"
    r" nao (?P<pt>[^\W\d]+) nada (?!mais)| (?:we|wij) (?P<nl>[^\W\d]+) (?:niets|niks) (?!anders|extra)"
)
_OF_MONEY = re.compile(
    r"(?:charge|ask|cost|take|want|need|pay|berechn|verlang|nehm|kost|cobr|pid|factur|demand|chiedi|addebit|reken|"
    r"vrag)\w*"
)
_AS_A_THING = re.compile(
    r" (?:by|per|via|the|a|an|in|your|our|of|with|per|mit|der|die|das|por|par|la|le|el) [^ ]+(?= )"
)
_WE_DO = re.compile(
    r" (?:we|wir|nous|on|wij|noi|nosotros|nos) (?:(?:can|will|also|konnen|werden|auch|aussi) )?(?P<verb>[^\W\d]+) "
)

_WE_PROVIDE = re.compile(
    r"^ (?:(?:yes|ja|si|oui|sim) )?(?:(?:we|wir|nous|wij) (?:(?:also|will|auch|aussi|ook) )?(?:provide|supply|serve|"
    r"bring|offer|include|lend|stellen|bieten|servieren|bringen|reichen|verleihen|fournissons|offrons|servons|pretons|"
    r"bieden|leveren|serveren)|ofrecemos|proporcionamos|ponemos|servimos|prestamos|forniamo|offriamo|serviamo|"
    r"prestiamo|fornecemos|oferecemos|servimos|emprestamos) "
)
_BY_GUESTS = re.compile(
    r"^ (?:please )?bring |"
    r"\b(?:you|guests|visitors|everyone|may|can|must|should|please|to) (?:also )?bring (?!you |us )|"
    r"\b(?:may|can|must|should) be brought (?!to |by us )|"
    r"\b(?:mitbring\w*|mitgebracht\w*|bringen sie|tra(?:er|iga|igan)|traiganse|apporte[rz]|amene[rz]|portare|portate|"
    r"trazer|traga|tragam|meebreng\w*|meenemen|meegebracht)\b"
)


def turned_times(compared: Compared) -> Iterator[Against]:
    """What the sentence has at or after a thing and the passage before it, or says we do and the passage denies."""
    words = plain_words(compared.sentence)
    yield from _no_longer_before(compared, words)
    yield from _paid_afterwards(compared, words)
    yield from _nothing_of_it(compared, words)
    yield from _brought_by_guests(compared, words)


def _is_denied(claims: Sequence[Claim]) -> bool:
    return any(claim.denies for claim in claims)


def _no_longer_before(compared: Compared, words: str) -> Iterator[Against]:
    if _BEFORE.search(words) or _OPENS.search(words) or any(piece.denies for piece in compared.said):
        return
    for match in _FROM_THEN.finditer(words):
        thing = compared.terms(match["thing"])
        rest = _rest(compared, words[: match.start()], words[match.end() :])
        near = compared.nearest(rest, _LEAST_ALIKE) if thing and rest else []
        texts = [compared.words_of(told) for told in near]
        is_before = [_names(compared, thing, _BEFORE, text) for text in texts]
        everywhere = compared.words_of([c for c in compared.claims if c.sentence != -1])
        if near and all(is_before) and not any(map(_is_denied, near)):
            if _OPENS.search(" ".join(texts)) or _names(compared, thing, _FROM_THEN, everywhere):
                continue
            yield "number", thing, near[0]
            return


def _rest(compared: Compared, before: str, behind: str) -> Terms:
    """What a sentence is about without the time that it names, and without its word for paying."""
    words = f"{before} . {behind}"
    return compared.once(_IS_PAID.sub(" ", words)) or compared.once(words)


def _names(compared: Compared, thing: Terms, pattern: re.Pattern[str], words: str) -> bool:
    """Whether a text has that very thing behind such a word."""
    told = [compared.terms(match["thing"]) for match in pattern.finditer(words)]
    return any(compared.hits(thing, each) == thing for each in told)


def _paid_afterwards(compared: Compared, words: str) -> Iterator[Against]:
    """What is paid after a thing, of which the passage has it paid when one books."""
    if not _PAID.search(words) or _AHEAD.search(words) or any(piece.denies for piece in compared.said):
        return
    for match in _AFTER.finditer(words):
        thing = compared.terms(match["thing"])
        rest = _rest(compared, words[: match.start()], words[match.end() :])
        near = compared.nearest(rest, _LEAST_ALIKE) if thing and rest and not measures(match[0]) else []
        texts = [compared.words_of(told) for told in near]
        if near and all(_AHEAD.search(text) and not _ANY_AFTER.search(text) for text in texts):
            yield "words", thing, near[0]
            return


def _nothing_of_it(compared: Compared, words: str) -> Iterator[Against]:
    """What we do, of which the passage says that we do it with nothing."""
    doing = [compared.terms(m["verb"]) for p in compared.said if p.denies is False for m in _WE_DO.finditer(p.words)]
    for claim in compared.claims:
        match = _NOTHING.search(claim.words) if claim.sentence != -1 else None
        verb = next((found for found in match.groups() if found), "") if match else ""
        if not verb or _OF_MONEY.match(verb):
            continue
        deed = compared.terms(verb)
        others = [c for c in compared.claims if c.sentence != -1 and not c.denies and _does(compared, deed, c)]
        if deed and any(compared.hits(deed, each) for each in doing) and not others and " nothing " not in words:
            yield "denial", deed, [claim]
            return


def _does(compared: Compared, deed: Terms, claim: Claim) -> bool:
    """Whether a claim names a deed as such, and not as a thing: "by post"."""
    return bool(compared.hits(deed, compared.terms(_AS_A_THING.sub(" ", claim.words))))


def _brought_by_guests(compared: Compared, words: str) -> Iterator[Against]:
    """What the sentence has us provide and the passage the guests bring."""
    if not (providing := _WE_PROVIDE.search(words)) or any(piece.denies for piece in compared.said):
        return
    for term in compared.all_said() - compared.terms(providing[0]):
        names = frozenset((term,))
        naming = [c for c in compared.claims if compared.hits(names, c.own)]
        if naming and all(_is_of_guests(claim) for claim in naming):
            yield "denial", names, naming
            return


def _is_of_guests(claim: Claim) -> bool:
    """Whether a claim is that the guests bring something, whatever else happens."""
    told = claim.sentence != -1 and not claim.denies and not claim.aside
    return told and bool(_BY_GUESTS.search(claim.words)) and not _WE_PROVIDE.search(claim.words)
