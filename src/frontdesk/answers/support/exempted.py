"""What holds of a kind of things, told of some of them of which the passage tells otherwise: where other dogs stay
outside and assistance dogs are welcome, assistance dogs don't stay outside."""

from collections.abc import Iterator

from frontdesk.answers.support.bags import Terms
from frontdesk.answers.support.clauses import VERB
from frontdesk.answers.support.compared import Against, Compared

_MOST = 4
"""Words of a subject."""


def exempted(compared: Compared) -> Iterator[Against]:
    """What the sentence tells of some of a kind, and the passage of the kind or the others of it alone."""
    below = [claim for claim in compared.claims if claim.sentence != -1 and not claim.aside and claim.table is None]
    for piece in compared.said:
        subject, rest = _apart(compared, piece.words)
        if piece.aside or piece.denies is None or len(subject) < 2 or not rest:
            continue
        own = [(claim, *_apart(compared, claim.words)) for claim in below]
        of_it = [rest_ for _, theirs, rest_ in own if compared.hits(subject, theirs) == subject]
        wider = [
            c for c, theirs, rest_ in own if _is_wider(compared, subject, theirs) and _holds(compared, rest, rest_)
        ]
        told = [c for c in below if compared.hits(subject | rest, c.own) >= subject and _holds(compared, rest, c.own)]
        if of_it and wider and not told and not any(compared.hits(rest, each) for each in of_it):
            yield "words", rest, wider
            return


def _apart(compared: Compared, words: str) -> tuple[Terms, Terms]:
    """The terms of what stands before the first verb, and of what stands behind it; both empty without one."""
    verb = VERB.search(words)
    leading = words[: verb.start()] if verb else ""
    if verb is None or not 0 < len(leading.split()) <= _MOST:
        return frozenset(), frozenset()
    return compared.terms(leading), compared.terms(words[verb.start() :])


def _is_wider(compared: Compared, subject: Terms, theirs: Terms) -> bool:
    """Whether a subject names the kind without what makes some of it: "dogs", "other dogs"."""
    shared = compared.hits(subject, theirs)
    return bool(shared) and shared != subject


def _holds(compared: Compared, rest: Terms, told: Terms) -> bool:
    return compared.hits(rest, told) == rest
