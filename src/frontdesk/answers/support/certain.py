"""What surely happens, and what only may: who may sell your things needn't do so."""

import re
from collections.abc import Iterator

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
        if told and all(reserved.search(words) and not _WILL.search(words) for words in told):
            yield "denial", about, ()
            return
