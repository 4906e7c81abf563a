"""Who does what: a post that a sentence gives to a person must be told of that person."""

import re
from collections.abc import Iterable, Iterator, Sequence

import msgspec

from frontdesk.answers.support.bags import Terms, bag
from frontdesk.answers.support.claims import Claim
from frontdesk.answers.support.named_persons import PERSON, without_points, without_title
from frontdesk.knowledge.search.analyze import fold
from frontdesk.knowledge.search.words import STOP_WORDS

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


# What several people do, which is said of others than the one person whom a sentence names.
_OF_SEVERAL = r"run|manage|teach|lead|look after|own (?:the|an?)|leiten|besitzen|unterrichten|dirigen|ensenan|dirigent"
_POST_OF_ANYBODY = re.compile(rf"{_POST.pattern}|\b(?:{_OF_SEVERAL})\b")

# Who has a post works where it is.
_WORKS = f"p{len(_POSTS) - 1}"
_PRONOUNS = "she|he|they|sie|er|ella|elle"
# An article in one place and a pronoun in another: "die auch leitet" is "who heads, too", "die Stadt leitet" the city.
_OR_ARTICLES = "die|der|el|que|il"
_ANY_POST = f"(?:{'|'.join(_POSTS)})"
_GOES_ON = re.compile(
    rf" (?:(?:and|und|y|et) )?(?:who|quien|qui|{_PRONOUNS}|"
    rf"(?:{_OR_ARTICLES})(?= (?:(?:auch|tambien|aussi) )?{_ANY_POST}|.* {_ANY_POST}(?: (?:hat|haben|ist))? $))\b"
)
_PRONOUN = frozenset(_PRONOUNS.split("|"))
_SUBJECTS = frozenset(f"{_PRONOUNS}|{_OR_ARTICLES}".split("|"))
_BY = re.compile(
    r"\b(?:headed|led|run|managed|looked after|owned|founded|taught) by\b|\bgegrundet von\b|\bgeleitet von\b"
)
_AND = re.compile(r" (?=(?:and|und|y|et) )")
# What may stand before a post without being whose it is.
_BESIDE = frozenset(
    word
    for line in (
        "now then since today currently meanwhile besides",
        "jetzt nun seit heute derzeit inzwischen zudem ausserdem daneben",
        "ahora desde hoy tambien ademas",
        "maintenant depuis aussi egalement aujourdhui",
    )
    for word in line.split()
)


def misplaced(sentence: str, claims: Sequence[Claim], language: str) -> Terms:
    """What a sentence says that a person heads, runs or owns, where the passage doesn't say it of that person."""
    found: Terms = frozenset()
    posts = list(_told(_MAIL.sub(" ", without_points(sentence, language)), language))
    told = [each for claim in claims for each in _apart(claim, language)] if posts else []
    for person, post, of in posts:
        near = _of(bag(person, language), told, language)
        # A sentence that begins with "Ask" or "Our" has a capital before the name.
        near = near or _of(bag(person.partition(" ")[2], language), told, language)
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


def _apart(claim: Claim, language: str) -> list[Claim]:
    """A claim in pieces where "and" leads on to another post: "Ann runs the bar and Tom the shop"; of both is what is
    told of "owns and runs the bar"."""
    found: list[Claim] = []
    begun = ""
    for piece in _AND.split(claim.words.rstrip()):
        post = _POST_OF_ANYBODY.search(begun)
        if post and (
            (_POST_OF_ANYBODY.search(piece) and bag(begun[post.end() :], language))
            or _is_of_next(piece, begun, claim, language)
        ):
            found.append(_piece(claim, begun, language))
            begun = ""
        begun += piece
    return [*found, _piece(claim, begun, language)] if found else [claim]


def _piece(claim: Claim, words: str, language: str) -> Claim:
    own = bag(words, language)
    persons = tuple(each for each in claim.persons if each <= own)
    return msgspec.structs.replace(claim, words=f"{words} ", own=claim.own & own, persons=persons)


def _is_of_next(piece: str, begun: str, claim: Claim, language: str) -> bool:
    """Whether "and" leads on to another person with more than a name: "Ann teaches yoga and Tom Hill pilates"."""
    own = bag(piece, language) & claim.own
    named = frozenset[str]().union(*(each for each in claim.persons if each <= own))
    return bool(named) and bool(without_title(own - named)) and (not _BY.search(begun) or " by " in piece)


def _whose(words: str, language: str) -> Terms:
    """The words before a post that tell whose it is, where it isn't that of a person who was named before."""
    post = _POST_OF_ANYBODY.search(words)
    if post is None:
        return frozenset()
    before, after = words[: post.start()].split(), words[post.end() :].split()
    # "Seit 2019 leitet sie"
    if not _SUBJECTS.isdisjoint(before[-1:]) or not _PRONOUN.isdisjoint(after[:1]):
        return frozenset()
    stops = STOP_WORDS.get(language[:2].lower(), frozenset())
    return frozenset(each for each in before if each not in stops | _BESIDE and not each.isdigit())


def _of(person: Terms, claims: Sequence[Claim], language: str) -> list[Claim]:
    """The claims about a person: the sentence that names it and the next one, up to what these tell of another."""
    found: dict[int, Claim] = {}
    bare = without_title(person)
    for at, claim in enumerate(claims):
        if not person or claim.sentence == -1 or not person <= claim.own | claim.head:
            continue
        before = _until_another(bare, reversed(claims[:at]), {claim.sentence}, language)
        has_label = bool(before) and not _posts(claim)
        after = _until_another(bare, claims[at + 1 :], {claim.sentence, claim.sentence + 1}, language)
        # What stands behind "Refunds: Tom Hill" is another label.
        after = [each for each in after if not has_label or _posts(each) or _GOES_ON.match(each.words)]
        found |= {id(each): each for each in (*before, claim, *after)}
    return list(found.values())


def _until_another(person: Terms, claims: Iterable[Claim], sentences: set[int], language: str) -> list[Claim]:
    found: list[Claim] = []
    for claim in claims:
        if claim.sentence not in sentences:
            break
        if not _GOES_ON.match(claim.words) and _is_others(claim, person, language):
            # "Head of sales: Tom Hill" is all of him.
            return [each for each in found if each.sentence != claim.sentence or each.sentence == min(sentences)]
        found.append(claim)
    return found


def _is_others(claim: Claim, person: Terms, language: str) -> bool:
    """Whether a claim tells of somebody else: it names or counts another as who has a post."""
    if any(not (each <= person or person <= each) for each in claim.persons):
        return True
    return not person <= claim.own and bool(_BY.search(claim.words) or _whose(claim.words, language))


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
