"""What a passage leaves out of all: of who gets "everything back but the deposit" the deposit is kept."""

import re
from collections.abc import Iterator
from functools import lru_cache

from frontdesk.answers.support.bags import Terms, bag
from frontdesk.answers.support.claims import Claim
from frontdesk.answers.support.clauses import VERB
from frontdesk.answers.support.compared import Against, Compared

_EVERY = (
    r"everything|everyone|everybody|everywhere|anything|anyone|anybody|anywhere|all|every|each|any|"
    r"alles|alle[nrsm]?|jede[nrsm]?|überall|uberall|sämtliche[nrsm]?|samtliche[nrsm]?|"
    r"tod[oa]s?|cualquier|cada|tout|toute|toutes|tous|chaque|partout|tutt[oaie]|ogni|ovunque|tudo|qualquer|"
    r"iedereen|elke?|iedere?|overal"
)
_NO_VERB = (
    r"(?!(?:is|are|was|were|be|can|cannot|will|would|must|may|should|do|does|has|have|had|we|you|it|they|but|not|of|"
    r"the|comes?|goes|needs?|looks?|seems?)\b)"
)
_NO_THING = (
    r"(?!(?:i|you|we|it|he|she|they|this|that|these|those|there|here|not|no|never|only|also|still|just|please|must|"
    r"may|can|cannot|will|would|should|is|are|was|were|do|don't|does|have|has|if|when|with|without|first|then|be|"
    r"bring|pay|book|ask|call|check|see|small|cosy|good|cheap|quiet|simple|some|most|many|few|in advance|"
    r"[^\W\d]+ (?:must|may|can|will|has|have|costs?|only|(?:is |are )?(?:essential|required|needed|necessary|"
    r"recommended|advised|advisable|limited|optional|extra))\b)\b)"
)
_WITHIN = r"[^.;:!?\n]{0,70}?"
_PARTS = r"(?:, ?)?"
_WRITTEN = tuple(
    (re.compile(rf"(\b(?:{_EVERY})\b{said}", re.IGNORECASE), written)
    for said, written in (
        (
            rf"{_WITHIN}){_PARTS} (?:except for|excepting|other than|apart from|aside from|save for|"
            r"with the exception of|save (?=(?:on )?(?:the )?(?:public|bank|[a-z]{3,6}days?)\b))\s*",
            r"\1 except ",
        ),
        (rf"(?: {_NO_VERB}[^\W\d]+){{0,3}}) but (?={_NO_THING})", r"\1 except "),
        (
            rf"{_WITHIN}) but (?=(?:the|our|your|any|an?)(?: (?!is|are|was|were|must|may|can|will|has|have|"
            r"costs?|needs?|takes?|comes?)[^\W\d]+){1,3}(?:[.;!?\n]|$))",
            r"\1 except ",
        ),
        (
            rf"{_WITHIN}){_PARTS} (?:bis auf(?! weiteres)|ausser|ausgenommen|mit ausnahme (?:von|der|des)|"
            r"abgesehen von|nur nicht)\b",
            r"\1 außer",
        ),
        (
            rf"{_WITHIN}){_PARTS} (?:menos(?! del?\b| que\b| \d)|excepto|exceto|eccetto|tranne|"
            r"a excepci[oó]n del?|exceptuando|(?:a|ad) eccezione d[a-z]+|fuorch[eé]|à exceç[aã]o d[aeo]s?)\b",
            r"\1 salvo",
        ),
        (
            rf"{_WITHIN}){_PARTS} (?:except[eé]|hormis|(?:à|a) l['’]exception (?:de|du|des)|"
            r"(?:mis )?(?:à|a) part)\b",
            r"\1 sauf",
        ),
        (rf"{_WITHIN}){_PARTS} (?:uitgezonderd|met uitzondering van)\b", r"\1 behalve"),
        (rf"{_WITHIN}){_PARTS} op ((?:de |het |een )?[^\W\d]+(?: [^\W\d]+)?) na\b", r"\1 behalve \2"),
    )
)
_BUT = r"except|ausser|salvo|sauf|behalve"
_THE = (
    r"(?:for|the|a|an|your|our|any|on|in|at|to|der|die|das|den|dem|des|ihr\w*|unser\w*|am|an|el|la|los|las|su|sus|en|"
    r"le|les|l|il|lo|gli|i|o|os|as|votre|vos|de|het|een|uw|op)"
)
_LEFT_OUT = re.compile(
    rf" (?:{_EVERY})(?= ).{{0,120}}? (?:{_BUT}) (?P<the>(?:{_THE} ){{0,3}})"
    r"(?P<things>[^ ].*)"
)
_ALSO_BUT = re.compile(
    rf" (?:{_BUT}|but|apart|minus|excluding|excluded|other than|ausgenommen|bis auf|menos|excepto|exceto|eccetto|"
    r"tranne|excepte|hormis|uitgezonderd|nur|only|solo|seulement|alleen) "
)
_ENDS = re.compile(
    r"  |\s(?:back|too|also|refunded|returned|included|zuruck|erstattet|terug|indietro|de vuelta|by|until|which|who|"
    r"where|when|for|with|from)\s|\s(?:sont|sono|sind|son|estan|esta|sao|zijn|worden|ist|werden|wird|is|are)\s"
)
_AND = re.compile(r"\s(?:and|or|und|oder|y|o|et|ou|e|en|of|nor)\s")
_COUNT = re.compile(r"(?:\d|(?:one|two|three|four|five|few|last|first|eine[nrsm]?|zwei|drei|un[oae]?|dos|deux|due)\b)")
_JOINED = re.compile(r"^l(?=[aeiouyh])")
"""An article that is written with its thing: "l'acompte"."""
_MOST_WORDS = 3


def exceptions_alike(text: str) -> str:
    """A text with what leaves something out of all written as pages do: "everything but", "all apart from"."""
    for pattern, written in _WRITTEN:
        text = pattern.sub(written, text)
    return text


def all_but(compared: Compared) -> Iterator[Against]:
    """The thing of which the sentence says what the passage says of all but that."""
    if _ALSO_BUT.search(f" {' '.join(piece.words.strip() for piece in compared.said)} "):
        return
    for told in compared.sentences():
        if any(claim.denies for claim in told) or any(claim.table is not None for claim in told):
            continue
        for thing, behind in left_out(" ".join(c.words for c in told), compared.language):
            named = compared.about(thing)
            if named and _is_told(compared, named, told) and not _goes_on(compared, named, behind):
                yield "denial", named, told
                return


@lru_cache(maxsize=4096)
def left_out(words: str, language: str) -> tuple[tuple[Terms, str], ...]:
    """The things that plain words leave out of all, each with what is told behind them."""
    found = _LEFT_OUT.search(words)
    if found is None or _COUNT.match(found["things"]):
        return ()
    # What stands in a row of words ends at a verb, or where the next clause begins.
    joined = language[:2].lower() in ("fr", "it") and not found["the"]
    text = f" {_JOINED.sub('', found['things']) if joined else found['things']} "
    ends = [match.start() for pattern in (_ENDS, VERB) if (match := pattern.search(text))]
    end = min(ends, default=len(text))
    behind = text[end:] if text[end : end + 2] == "  " else ""
    things = (" ".join(each.split()[:_MOST_WORDS]) for each in _AND.split(text[:end]))
    return tuple((bag(each, language), behind) for each in things if each)


def _is_told(compared: Compared, named: Terms, told: list[Claim]) -> bool:
    """Whether a piece says of the thing what that sentence says, and no other sentence of it."""
    for piece in compared.said:
        about = compared.about(piece.terms)
        if piece.denies is not False or piece.aside or compared.hits(named, about) != named:
            continue
        rest = compared.all_said() - named
        hit = _share(compared, rest, told)
        if rest and not hit:
            continue
        others = [each for each in compared.sentences() if each != told and not any(c.denies for c in each)]
        naming = [each for each in others if any(compared.hits(named, c.own) == named for c in each)]
        if not any(_share(compared, rest, each) >= hit for each in naming):
            return True
    return False


def _share(compared: Compared, rest: Terms, told: list[Claim]) -> int:
    return len(compared.hits(rest, frozenset[str]().union(*(claim.own for claim in told))))


def _goes_on(compared: Compared, named: Terms, behind: str) -> bool:
    """Whether the passage goes on about what it leaves out, and the sentence tells that."""
    rest = compared.all_said() - named
    held = any(each in behind.split() for p in compared.said for m in p.measures for each in [f"{m.number}"])
    return held or bool(compared.hits(rest, compared.terms(behind)))
