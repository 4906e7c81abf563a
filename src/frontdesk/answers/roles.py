"""Who does what: a post that a sentence gives to a person must be told of that person."""

import re
from collections.abc import Iterator, Sequence

from frontdesk.answers.bags import Terms, bag
from frontdesk.answers.claims import Claim
from frontdesk.knowledge.search.analyze import fold

# The words of one post, a line; another line's are another post.
_POSTS = (
    "heads|head of|leads|lead of|leader of|runs|manages|manager of|in charge of|responsible for|looks after|"
    "director of|"
    "leitet|leiterin|leiter|verantwortlich fur|zustandig fur|dirige|responsable de|responsable du|jefe de|jefa de|"
    "encargado de|encargada de",
    "founded|founder of|founders of|co-founded|grundete|gegrundet|grunder|grunderin|fundo|fundador|fonde|fondateur",
    "owns|owner of|inhaber|inhaberin|dueno|duena|proprietaire",
    "assists|assistant to|deputy|deputy head of|stellvertretende|stellvertretender",
    "teaches|teacher of|unterrichtet|ensena|enseigne",
    "works (?:in|at|on|for|with)|arbeitet (?:in|im|am|bei)|trabaja en|travaille (?:a|au|dans)",
)
_POST = re.compile("|".join(rf"(?P<p{at}>\b(?:{words})\b)" for at, words in enumerate(_POSTS)))
# Words with a capital in a row, or one behind a title.
_PERSON = re.compile(
    r"(?:\b(?:Mrs?|Ms|Dr|Prof|Herrn?|Frau|Sra?|Mme|M)\b\.? (?:[A-ZÀ-Þ][\w'’-]+ ?){1,3})|"
    r"\b[A-ZÀ-Þ][a-zà-ÿ'’-]+ (?:(?:van|von|de|da|del|la|der|den) )*[A-ZÀ-Þ][\w'’-]+(?: [A-ZÀ-Þ][\w'’-]+)*"
)
_MAIL = re.compile(r"\bat \S+@\S+|\S+@\S+")
_NEXT = re.compile(r"[,;.!?()]\s|[,;.!?()]$|\s(?:and|und|y|et|but|who|whom|which)\s")


def misplaced(sentence: str, claims: Sequence[Claim], language: str) -> Terms:
    """What a sentence says that a person heads, runs or owns, where the passage doesn't say it of that person."""
    found: Terms = frozenset()
    for person, post, of in _told(_MAIL.sub(" ", sentence), language):
        near = list(_of(bag(person, language), claims))
        # A sentence that begins with "Ask" or "Our" has a capital before the name.
        near = near or list(_of(bag(person.partition(" ")[2], language), claims))
        held = frozenset[str]().union(*(claim.own for claim in near))
        posts = {match.lastgroup for claim in near for match in _POST.finditer(claim.words)}
        if near and (2 * len(of & held) < len(of) + (len(of) == 1) or (posts and post not in posts)):
            found |= of - held or of
    return found


def _of(person: Terms, claims: Sequence[Claim]) -> Iterator[Claim]:
    """The claims about a person: from where the name stands to the end of the next sentence, or the next one's post."""
    begun: int | None = None
    posted = False
    for claim in claims:
        named = bool(person) and claim.sentence != -1 and person <= claim.own | claim.head
        has_post = bool(_POST.search(claim.words))
        if named:
            begun, posted = claim.sentence, has_post
        elif begun is None or not begun <= claim.sentence <= begun + 1 or (posted and has_post):
            begun = None
            continue
        posted = posted or has_post
        yield claim


def _told(sentence: str, language: str) -> Iterator[tuple[str, str, Terms]]:
    """Each person with a post, and what the post is of."""
    for match in _PERSON.finditer(sentence):
        rest = sentence[match.end() :]
        post = _POST.search(fold(rest))
        if post is None or re.search(r"[.!?;]\s", rest[: post.start()]):
            continue
        after = rest[post.end() :]
        end = _NEXT.search(after)
        of = bag(after[: end.start()] if end else after, language)
        if of and post.lastgroup:
            yield match[0], post.lastgroup, of
