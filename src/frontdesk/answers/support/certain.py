"""What surely happens, and what only may: who may sell your things needn't do so."""

import re
from collections.abc import Iterator

from frontdesk.answers.support.bags import bag
from frontdesk.answers.support.compared import Against, Compared

_WILL = re.compile(
    r"\b(?:(?:will|shall|ll|(?:is|are) going to) (?!not\b|be (?:able|allowed|entitled|free)\b|usually\b|probably\b|"
    r"possibly\b|only\b|need\b|have\b)|always |"
    r"(?:wir werden|werden wir) (?!nicht\b|kein)|immer |"
    r"(?:vendre|haremos|cobraremos|\w{3,}(?:aremos|eremos|iremos))\b|siempre |vamos a |"
    r"\w{3,}(?:erons|irons|rons)\b|toujours |allons |"
    r"\w{3,}(?:eremo|iremo)\b|sempre |"
    r"zullen we |we zullen |zullen wij |wij zullen |altijd )"
)
_MAY = re.compile(
    r"\b(?:(?<!in )may(?! \d)|might|could|(?:reserve|have) the right|(?:is|are) (?:entitled|allowed|free) to|"
    r"(?:konnen|durfen|konnten|kann|darf) (?:wir|\w+)|wir (?:konnen|durfen|konnten)|behalten (?:wir )?uns|"
    r"podemos|podremos|podriamos|nos reservamos|pouvons|pourrons|pourrions|nous reservons|"
    r"possiamo|potremo|potremmo|ci riserviamo|poderemos|reservamo nos|"
    r"kunnen (?:we|wij)|(?:we|wij) (?:kunnen|mogen)|mogen (?:we|wij)|behouden)\b"
)
_WE_MAY = re.compile(
    r"\b(?:we may (?!be\b)|wir durfen|durfen wir|wij? mogen|mogen wij?|we mogen|mogen we|(?:we|wij) reserve|"
    r"wir behalten uns|behalten wir uns|nous nous reservons|(?:we|wij) behouden)\b"
)
_WE_DO = re.compile(r"\b(?:we|wir|wij|nous)\b")
_HEDGED = re.compile(
    r"\b(?:sometimes|occasionally|possibl\w*|perhaps|maybe|rights?|necessary|needed|required|entitled|allowed|free to|"
    r"durfen|recht|manchmal|gegebenenfalls|vielleicht|moglich\w*|berechtigt|vorbehalt\w*|behalten|notig|"
    r"mogen|soms|misschien|eventueel|mogelijk\w*|pouvons|parfois|droit|reserv\w+|pourrons|pourrions|podemos|podremos)\b"
)
_CAN_BE_DONE = re.compile(r"\b(?:can|could|may|might|kann|konnen|puede\w*|peut|peuvent|puo|possono|pode|kan|kunnen)\b")
_LEAST_ALIKE = 0.7
_ADVERBS = r"(?:(?:also|always|then|now|usually|auch|immer|dann|ook|altijd|dan|only|just) )*"
_OWN_VERB = re.compile(
    rf"\b(?P<subject>\w+) (?:will|shall|ll|(?:is|are) going to|always) {_ADVERBS}(?P<be>be {_ADVERBS})?(?P<verb>\w+)|"
    rf"\b(?:siempre|vamos a|toujours|allons|sempre) (?P<next>\w+)|"
    rf"\b(?P<future>\w{{3,}})(?:[aei]remos|rons|[ei]remo)\b|"
    rf"\b(?P<we>we|nous) {_ADVERBS}(?P<done>\w+)"
)
_WE_AT_ENDS = re.compile(r"\b(?:(?P<before>\w+) )?(?:wir|wij|we)\b(?: (?P<behind>\w+))?")
_AUXILIARIES = frozenset(("werden", "zullen"))
_VERB_LAST = ("de", "nl")
_GAP = re.compile(
    r" (?:(?:to|be|(?:le|el|il|o) (?:droit|derecho|diritto|direito) (?:de|d|a|di)|de|d|a|di) ){0,2}| \w+ "
)
"""What may stand between "may" and its verb."""
_JOINS = re.compile(r" (?:und|oder|aber|sowie|werden|en|of|maar|worden) ")
_OURS = re.compile(r"\b(?:wir|wij|we|uns|ons)\b")
_UNTOLD = frozenset(("and", "or", "but", "then", "also"))
"""Words before "may" that leave its subject to what was said before."""


def certain(compared: Compared) -> Iterator[Against]:
    """What the sentence says is or will be done, and the passage only reserves."""
    for piece in compared.said:
        if piece.aside or piece.denies or _CAN_BE_DONE.search(piece.words):
            continue
        is_sure = _WILL.search(piece.words) is not None
        if not is_sure and (not _WE_DO.search(piece.words) or _HEDGED.search(piece.words)):
            continue
        reserved = _MAY if is_sure else _WE_MAY
        about = compared.about(piece.terms)
        near = compared.nearest(about, _LEAST_ALIKE)
        if any(claim.denies for each in near for claim in each):
            continue
        told = [
            " ".join(claim.words for claim in each if not claim.aside and compared.hits(about, claim.own))
            for each in near
        ]
        is_reserved = all(reserved.search(words) and not _WILL.search(words) for words in told)
        if told and is_reserved and _is_reserved(compared, piece.words):
            yield "denial", about, ()
            return


def _is_reserved(compared: Compared, words: str) -> bool:
    """Whether the passage has the verb of the sentence, and nowhere but behind a "may" of its subject."""
    language = compared.language[:2].lower()
    places = _last_places if language in _VERB_LAST else _places
    found = [each for told in compared.sentences() for each in places(compared, words, compared.words_of(told))]
    return bool(found) and all(found)


def _places(compared: Compared, said: str, told: str) -> Iterator[bool]:
    """For each place of the verb whether a "may" stands right before it."""
    own = _OWN_VERB.search(said)
    if own is None:
        return
    verb = bag(own["verb"] or own["next"] or own["done"] or own["future"], compared.language)
    subject = own["subject"] or own["we"] or ""
    reserved = list(_MAY.finditer(told))
    for word in re.finditer(r"\w+", told):
        is_future = own["future"] is not None and word[0].startswith(own["future"])
        if is_future or bag(word[0], compared.language) & verb:
            before = [may for may in reserved if may.end() <= word.start()]
            gap = told[before[-1].end() : word.start()] if before else ""
            yield bool(_GAP.fullmatch(gap)) and _is_of(
                subject, own["be"] is not None, told[: before[-1].start()], " be " in gap
            )


def _is_of(subject: str, is_passive: bool, before: str, may_be: bool) -> bool:
    """Whether what stands before a "may" is the subject, or tells none; who does what is done may be "we"."""
    theirs = before.strip().rpartition(" ")[2]
    if not subject or theirs in (subject, "") or theirs in _UNTOLD:
        return True
    return is_passive != may_be and "we" in (subject, theirs)


def _last_places(compared: Compared, said: str, told: str) -> Iterator[bool]:
    """The same where the verb comes last, and what is done stands between it and its "may"."""
    we = _WE_AT_ENDS.search(said)
    beside = {we["before"], we["behind"]} - {None} if we else set()
    last = said.split()[-1:]
    may_be = last if not we or beside & _AUXILIARIES else [each for each in beside if each] + last
    verbs = frozenset[str]().union(*(compared.about(bag(each, compared.language)) for each in may_be))
    for word in re.finditer(r"\w+", told):
        if bag(word[0], compared.language) & verbs:
            before = [may for may in _MAY.finditer(told) if may.end() <= word.start()]
            is_ours = bool(before) and (
                not we or bool(_OURS.search(told[max(0, before[-1].start() - 5) : word.start()]))
            )
            yield is_ours and not _JOINS.search(told[before[-1].end() : word.start()])
