"""Who does what: a post that a sentence gives to a person must be told of that person."""

import re
from collections.abc import Iterable, Iterator, Sequence

from frontdesk.answers.bags import Terms, bag
from frontdesk.answers.claims import Claim
from frontdesk.answers.named_persons import PERSON, without_title
from frontdesk.knowledge.search.analyze import fold

# The words of one post, a line; another line's are another post.
_POSTS = (
    "heads|head of|headed by|leads|lead of|led by|leader of|runs|run by|manages|managed by|manager of|in charge of|"
    "responsible for|looks after|looked after by|"
    "director of|"
    "leitet|leiterin|leiter|verantwortlich fur|zustandig fur|dirige|responsable de|responsable du|jefe de|jefa de|"
    "encargado de|encargada de",
    "founded|founder of|founders of|co-founded|grundete|gegrundet|grunder|grunderin|fundo|fundador|fonde|fondateur",
    "owns|owned by|owner of|inhaber|inhaberin|dueno|duena|proprietaire",
    "assists|assistant to|deputy|deputy head of|stellvertretende|stellvertretender",
    "teaches|teacher of|unterrichtet|ensena|enseigne",
    "works (?:in|at|on|for|with)|arbeitet (?:in|im|am|bei)|trabaja en|travaille (?:a|au|dans)",
)
_POST = re.compile("|".join(rf"(?P<p{at}>\b(?:{words})\b)" for at, words in enumerate(_POSTS)))
_MAIL = re.compile(r"\bat \S+@\S+|\S+@\S+")
_NEXT = re.compile(r"[,;.!?()]\s|[,;.!?()]$|\s(?:and|und|y|et|but|who|whom|which)\s")


# Who has a post works where it is.
_WORKS = f"p{len(_POSTS) - 1}"
_GOES_ON = re.compile(r" (?:(?:and|und|y|et) )?(?:who|she|he|they|sie|er|die|der|ella|el|que|quien|elle|il|qui)\b")
_BY = re.compile(
    r"\b(?:headed|led|run|managed|looked after|owned|founded|taught) by\b|\bgegrundet von\b|\bgeleitet von\b"
)


def misplaced(sentence: str, claims: Sequence[Claim], language: str) -> Terms:
    """What a sentence says that a person heads, runs or owns, where the passage doesn't say it of that person."""
    found: Terms = frozenset()
    for person, post, of in _told(_MAIL.sub(" ", sentence), language):
        near = _of(bag(person, language), claims)
        # A sentence that begins with "Ask" or "Our" has a capital before the name.
        near = near or _of(bag(person.partition(" ")[2], language), claims)
        held = frozenset[str]().union(*(claim.own for claim in near))
        if near and (not _most(of, held) or not _posted(post, of, near)):
            found |= of - held or of
    return found


def _most(of: Terms, held: Terms) -> bool:
    return 2 * len(of & held) >= len(of) + (len(of) == 1)


def _posted(post: str, of: Terms, near: Sequence[Claim]) -> bool:
    """Whether a post is told: by the claims that say what it is of, or where these tell none, by any of them."""
    telling = [_posts(claim) for claim in near if _most(of, claim.own)]
    posts = frozenset[str]().union(*telling) or frozenset[str]().union(*map(_posts, near))
    return post in posts or post == _WORKS or not posts


def _posts(claim: Claim) -> frozenset[str]:
    return frozenset(match.lastgroup for match in _POST.finditer(claim.words) if match.lastgroup)


def _of(person: Terms, claims: Sequence[Claim]) -> list[Claim]:
    """The claims about a person: the sentence that names it and the next one, where these name nobody else before."""
    found: dict[int, Claim] = {}
    bare = without_title(person)
    for at, claim in enumerate(claims):
        if not person or claim.sentence == -1 or not person <= claim.own | claim.head:
            continue
        before = _until_another(bare, reversed(claims[:at]), {claim.sentence})
        has_label = bool(before) and not _posts(claim)
        after = _until_another(bare, claims[at + 1 :], {claim.sentence, claim.sentence + 1})
        # What stands behind "Refunds: Tom Hill" is another label.
        after = [each for each in after if not has_label or _posts(each) or _GOES_ON.match(each.words)]
        found |= {id(each): each for each in (*before, claim, *after)}
    return list(found.values())


def _until_another(person: Terms, claims: Iterable[Claim], sentences: set[int]) -> list[Claim]:
    found = []
    for claim in claims:
        others = [each for each in claim.persons if not (each <= person or person <= each)]
        is_others = bool(others) or (bool(_BY.search(claim.words)) and not person <= claim.own)
        if claim.sentence not in sentences or (is_others and not _GOES_ON.match(claim.words)):
            break
        found.append(claim)
    return found


def _told(sentence: str, language: str) -> Iterator[tuple[str, str, Terms]]:
    """Each person with a post, and what the post is of."""
    for match in PERSON.finditer(sentence):
        rest = sentence[match.end() :]
        post = _POST.search(fold(rest))
        if post is None or re.search(r"[.!?;]\s", rest[: post.start()]):
            continue
        after = rest[post.end() :]
        end = _NEXT.search(after)
        of = bag(after[: end.start()] if end else after, language)
        if of and post.lastgroup:
            yield match[0], post.lastgroup, of
