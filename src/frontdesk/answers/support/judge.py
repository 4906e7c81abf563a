"""Judges: can the passages answer the question, and does a sentence that a model wrote stand in them."""

import re
from collections.abc import Sequence, Set
from math import exp
from typing import Literal

import msgspec

from frontdesk.answers.facts import MARKER, denies, links, names, numbers
from frontdesk.answers.numbers.measures import evened, measures, unmeasured
from frontdesk.answers.support.agree import Agreement, verbatim
from frontdesk.answers.support.answered_no import with_answers
from frontdesk.answers.support.bags import Terms, contentful
from frontdesk.answers.support.below_another import without_others
from frontdesk.answers.support.claims import read
from frontdesk.answers.support.costless import only_free, said_free
from frontdesk.answers.support.every_day import written_out
from frontdesk.answers.support.free_words import bears_free
from frontdesk.answers.support.matter import LEAST_TIED, asked_before, matters, measuring
from frontdesk.answers.support.numbered import numbered_alike, things_numbered
from frontdesk.answers.support.other_days import names_day, other_days_named
from frontdesk.answers.support.pieces import Piece, said_in
from frontdesk.answers.support.starting_price import beginning
from frontdesk.answers.support.stock_phrases import written_alike
from frontdesk.answers.support.strangers import strangers
from frontdesk.answers.support.taxes import untaxed
from frontdesk.answers.support.yes_and_no import lead_of
from frontdesk.knowledge.products.units import CODES
from frontdesk.knowledge.search.analyze import fold, terms
from frontdesk.knowledge.search.score import QuestionTerms, Scored, Statistics
from frontdesk.knowledge.search.words import PARTICLES, STOP_WORDS

Strictness = Literal["strict", "balanced", "bold"]

# From this confidence on the assistant answers.
THRESHOLDS: dict[Strictness, float] = {"strict": 0.6, "balanced": 0.45, "bold": 0.25}

# Logistic regression by bench/quality/gate.py on {helpcenter,demo}_tuning.jsonl (145 and 113 questions), 8 articles of
# SQuAD 2.0 (answerable; the article hidden; unanswerable from their passage) and MTRAG, each set and class weighed as
# a whole. How like one another the five best passages are was tried as a feature: it changes no set's AUC by more than
# .001.
BIAS = -6.88
COEFFICIENTS = {
    "cosine": 4.13,
    "gap": 1.44,
    "bm25": 1.75,
    "coverage": 0.17,
    "unknown": -0.23,
    "named": -1.54,
    "window": 6.19,
    "answer": 3.06,
}
# For questions in a language that the embedding model was not made for; by bench/quality/foreign.py on half of XQuAD's
# articles in Spanish, German and Chinese. On the other half AUC rises from .943, .948 and .806 to .970, .976 and .962.
FOREIGN_BIAS = -5.95
# `unsaid` is set by hand: XQuAD's long questions don't show what one word of a short one is worth, and a word
# that nobody says must close what the others, alone in their language, would open.
FOREIGN_COEFFICIENTS = {"cosine": 4.59, "gap": 8.92, "bm25": 2.33, "window": 0.75, "answer": 5.16, "unsaid": -6.5}

# For questions in a script that the embedding model doesn't read; by the same, as if it read none of the three
# languages. On the other half AUC is .968 in Chinese, .971 in German and .969 in Spanish.
UNREAD_BIAS = -3.65
UNREAD_COEFFICIENTS = {"gap": 9.03, "bm25": 3.67, "answer": 3.63}


class Features(msgspec.Struct, frozen=True):
    """What the gate looks at, each about 0 to 1.

    `cosine` and `bm25`: the best of the five best passages; `gap`: between the best score and the sixth; `coverage`:
    share of the question's terms in the three best passages, `unknown`: in no passage of the account (both weighed by
    rarity); `named`: share of the names in the question that no passage has; `window` and `answer`: the first quote's
    cosine with the question and its share of the question's terms; `unsaid`: how much of the question's subject no
    passage in its language holds, where the embedding model doesn't know that.
    """

    cosine: float
    gap: float
    bm25: float
    coverage: float
    unknown: float
    named: float
    window: float
    answer: float
    unsaid: float = 0.0


def features(
    question: QuestionTerms,
    ranked: Sequence[Scored],
    statistics: Statistics,
    window: float,
    answer: float | None = None,
    named: frozenset[int] = frozenset(),
    unsaid: float = 0.0,
) -> Features:
    """The features of a search's result; `window` and `answer` are `cosine` and `coverage` of the first quote.

    Without `answer` the best passage's coverage stands for it, which lets more unanswerable questions through. `named`
    are the places in `question.hashes` of the terms that are names.
    """
    if not ranked:
        return Features(0.0, 0.0, 0.0, 0.0, 1.0, 0.0, 0.0, 0.0)
    idf = [statistics.idf(term) * question.weight(n) for n, term in enumerate(question.hashes)]
    nowhere = [w for w, term in zip(idf, question.hashes, strict=True) if not statistics.frequencies.get(term)]
    total = sum(idf) or 1.0
    held = {number for scored in ranked[:3] for number in scored.found}
    return Features(
        cosine=max(scored.parts["cosine"] for scored in ranked[:5]),
        gap=ranked[0].score - ranked[min(5, len(ranked) - 1)].score,
        bm25=max(scored.parts["bm25"] for scored in ranked[:5]),
        coverage=sum(idf[number] for number in held) / total,
        unknown=sum(nowhere) / total,
        named=sum(not statistics.frequencies.get(question.hashes[n]) for n in named) / max(1, len(named)),
        window=window,
        answer=ranked[0].parts["coverage"] if answer is None else answer,
        unsaid=unsaid,
    )


def confidence(seen: Features, *, foreign: bool = False, unread: bool = False) -> float:
    """The probability that the passages answer the question; `foreign` when the embedder doesn't know its language,
    `unread` when not even its script."""
    bias, weights = (FOREIGN_BIAS, FOREIGN_COEFFICIENTS) if foreign else (BIAS, COEFFICIENTS)
    bias, weights = (UNREAD_BIAS, UNREAD_COEFFICIENTS) if unread else (bias, weights)
    return 1 / (1 + exp(-(bias + sum(weight * getattr(seen, name) for name, weight in weights.items()))))


def decide(confidence: float, strictness: Strictness) -> bool:
    """Whether to answer at all."""
    return confidence >= THRESHOLDS[strictness]


class Verdict(msgspec.Struct, frozen=True):
    """`supported` by `passage` (index in the list given; None for a sentence that claims nothing), and why not.

    `reason` is one of `no_claim`, `found`, `number`, `link`, `name`, `words`, `denial`, `promise`, `unfinished`,
    `repeated`, `length`, `unconfirmed`; `missing` are the facts or words that no passage holds; `coverage` is the share
    of its terms, without its measures, that the passage holds.
    """

    supported: bool
    passage: int | None
    reason: str
    coverage: float = 0.0
    missing: tuple[str, ...] = ()


# Words of politeness: a sentence of nothing else claims nothing.
POLITE = frozenset(
    word
    for line in (
        "hi hello hey sure certainly course great good question thanks thank welcome problem help helps",
        "happy glad assist hope let know feel free ask anything else further more sorry apologize",
        "apologies here follow steps below details see follows hallo gerne klar frage fragen helfen",
        "hilfe leider hola claro ayuda pregunta siento bonjour merci bien sur aide desole ciao certo",
        "aiuto grazie ola ajuda obrigado obrigada graag hulp vraag",
    )
    for word in line.split()
)
ANNOUNCES = re.compile(r"(?:here(?: is|'s| are)|follow|these are|so geht|asi|voici|ecco|aqui)\b[^.!?;]{0,80}:$")
NOT_KNOWN = re.compile(
    r"(?:i(?:'m| am)? (?:sorry|afraid)[,:]?(?: but)? )?i (?:do not|don't|can not|cannot|can't|could not|couldn't) "
    r"(?:know|find|have (?:any |enough )?information)\b(?!.*\b(?:but|however|though|although)\b).{0,200}$",
    re.DOTALL,
)
# Less than this share of a sentence's words in its passage is another claim than the passage's.
LEAST_COVERAGE = 0.6
_CODE = re.compile(r"(?<![\w-])(?=[A-Z]*\d)(?=\d*[A-Z])[A-Z\d]{2,10}(?![\w-])")


def supported(
    sentence: str, passages: Sequence[str], language: str = "en", announced: str = "", before: Sequence[str] = ()
) -> Verdict:
    """Whether the passages say what one sentence says. `passages` are their texts with title and heading in front;
    `announced` is the line, if any, that leads to the sentence: "You can't return:". `before` are what was asked and
    what was said right before it: a sentence like "It takes 5 days" or "It is free" is about that."""
    verdict = _supported(sentence, passages, language, announced, before)
    lead, rest = lead_of(sentence)
    if verdict.supported or not lead:
        return verdict
    # Whether its "Yes" or "No" may stand before it is a matter of what was asked, not of the passage.
    alone = _supported(rest, passages, language, announced, before)
    return alone if alone.supported and alone.passage is not None else verdict


def _supported(sentence: str, passages: Sequence[str], language: str, announced: str, before: Sequence[str]) -> Verdict:
    bare = written_alike(written_out(_BLANKS.sub(_shorter, MARKER.sub("", sentence)).strip()))
    passages = [with_answers(each, language) for each in without_others(bare, passages, before, language)]
    passages = [written_alike(written_out(each)) for each in passages]
    if names_day(" ".join((bare, *before)), language):
        passages = [other_days_named(passage, language) for passage in passages]
    things = things_numbered([bare, *before, *passages], language)
    bare = numbered_alike(bare, things, language)
    passages, before = ([numbered_alike(each, things, language) for each in texts] for texts in (passages, before))
    if _claims_nothing(bare) and not only_free(bare, language):
        return Verdict(True, None, "no_claim", 1.0)
    # What it says of taxes is held against what the passage says of them.
    told = untaxed(lead_of(bare)[1])
    content = _asserted(even := evened(told), language)
    said = said_in(f"{announced} {told}" if denies(announced, language) else told, language)
    measured = matters(even, [announced, *before], language)
    asked = asked_before([announced, *before], language) if only_free(even, language) else []
    led = " ".join([announced, *before])
    verdicts = []
    for about in measured or asked or [frozenset[str]()]:
        pieces = [msgspec.structs.replace(p, subject=p.subject | about, names=p.names | about) for p in said]
        if measured:
            # What is measured is held against the passages' measures; a share of words says nothing of it.
            heard = _Heard(
                bare, pieces, sorted(about) or terms(even, language), language, announced, told, content, about, led
            )
        else:
            heard = _Heard(bare, pieces, content, language, announced, told, content, before=led)
        verdicts.append(_best(heard, passages))
    return next((verdict for verdict in verdicts if verdict.supported), verdicts[0])


_BLANKS = re.compile(r"\s{2,}")


def _shorter(blanks: re.Match[str]) -> str:
    """A run of blanks as one: it tells nothing, and patterns that look for what is around it take long."""
    return "\n" if "\n" in blanks[0] else " "


def _best(heard: "_Heard", passages: Sequence[str]) -> Verdict:
    best = Verdict(False, None, "words", 0.0, tuple(heard.asserted))
    contrary: Contrary | None = None
    closest = 0.0
    for number, passage in enumerate(passages):
        verdict, close, against = _against(heard, number, passage)
        if (verdict.supported, verdict.coverage) > (best.supported, best.coverage):
            best = verdict
        if verdict.supported:
            closest = max(closest, close)
        elif against > (contrary[0] if contrary else 0.0):
            contrary = against, verdict
    # A passage that speaks of the very matter and says otherwise is believed more than one that holds its words.
    return contrary[1] if contrary and best.supported and contrary[0] > closest else best


def _asserted(sentence: str, language: str) -> list[str]:
    """The terms that a passage must hold the most of; a sentence may say nothing but numbers."""
    bare = unmeasured(sentence)
    stops = STOP_WORDS.get(language[:2].lower(), frozenset())
    content = [term for term in terms(contentful(bare), language) if term not in stops]
    return list(dict.fromkeys(content if content or bare != sentence else terms(bare, language)))


def _claims_nothing(sentence: str) -> bool:
    if numbers(sentence) or links(sentence):
        return False
    folded = fold(sentence)
    words = re.findall(r"[^\W_]+", folded.replace("'", ""))
    if all(word in POLITE or any(word in stops for stops in STOP_WORDS.values()) for word in words):
        return not denies(sentence) or len(words) <= 3
    return bool(ANNOUNCES.match(folded) or NOT_KNOWN.match(folded))


class _Heard(msgspec.Struct, frozen=True):
    """A sentence as it is held against each passage: its pieces, and the terms of which a passage must hold the most;
    `told` is it without what it says of taxes, and `content` the terms of that.

    `matter` is what a sentence that only measures is about; None where it says so itself;
    `before` is what led to it.
    """

    sentence: str
    said: Sequence[Piece]
    asserted: Sequence[str]
    language: str
    announced: str
    told: str
    content: Sequence[str]
    matter: Terms | None = None
    before: str = ""

    @property
    def free(self) -> Terms:
        """The terms by which it calls something free."""
        return said_free(self.said, self.language)


def _against(heard: _Heard, number: int, passage: str) -> tuple[Verdict, float, float]:
    """What one passage makes of a sentence, how close it is to the matter, and how close what it says against it is."""
    sentence, asserted, language = heard.sentence, heard.asserted, heard.language
    claims = read(passage, language)
    held = set(claims.terms)
    # What is free may be so in other words.
    held |= heard.free if heard.free and bears_free(passage, language) else set()
    # "From 45 GBP" says where prices begin, and "we charge 5 EUR" what it costs.
    held |= beginning(passage, language) if any(m.kind in CODES for p in heard.said for m in p.measures) else set()
    held |= measuring(language[:2].lower()) if any(m.kind in CODES for p in heard.said for m in p.measures) else set()
    asserted = _once(asserted, held) if language.startswith("en") else asserted
    agreement = Agreement(heard.said, claims, language, heard.matter, heard.before)
    share = sum(term in held for term in asserted) / len(asserted) if asserted else 1.0
    coverage, least = (share, LEAST_COVERAGE) if heard.matter is None else (agreement.tied(), LEAST_TIED)
    if verbatim(sentence, claims, denied=denies(heard.announced, language)):
        return Verdict(True, number, "found", coverage), WORD_FOR_WORD, 0.0
    close = agreement.closeness()
    faults = list(agreement.faults(sentence)) if max(coverage, share) >= LEAST_TO_OPPOSE else []
    against = max((fault.close for fault in faults), default=0.0)
    strange = {n for n in names(sentence) if n not in claims.words and not set(terms(n, language)) <= held}
    unread = [("number", fault.missing) for fault in faults if fault.reason == "number"]
    others = [(fault.reason, fault.missing) for fault in faults if fault.reason != "number"]
    wrong = [
        ("link", tuple(sorted(links(sentence) - claims.links))),
        *unread,
        ("name", () if language.startswith("de") else tuple(sorted(strange))),
        ("name", tuple(sorted(_codes(sentence) - claims.words))),
        ("words", () if coverage >= least else tuple(t for t in asserted if t not in held) or tuple(asserted)),
        (
            "words",
            strangers(heard.told, heard.content, passage, held, language),
        ),
        *others,
        ("words", () if close >= LEAST_NEAR or heard.matter is not None else tuple(asserted)),
    ]
    if strange and coverage >= LEAST_COVERAGE and not language.startswith("de"):
        against = max(against, close - LEAD)
    for reason, missing in wrong:
        if missing:
            return Verdict(False, number, reason, coverage, missing), close, against
    return Verdict(True, number, "found", coverage), close, against


def _codes(sentence: str) -> set[str]:
    """What is written of capitals and digits and measures nothing: "4TR" of a postcode, "XR200"."""
    return {fold(code) for code in _CODE.findall(sentence) if not any(m.kind for m in measures(evened(code)))}


def _once(asserted: Sequence[str], held: Set[str]) -> list[str]:
    """The terms without one of the two of a verb whose particle a passage leaves out, or joins: "auction off"."""
    pairs = [(a, b) for b in asserted for a in asserted if a != b and b.startswith(a) and b.endswith(tuple(PARTICLES))]
    spared = {short if joined in held else joined for short, joined in pairs if not held.isdisjoint((short, joined))}
    return [term for term in asserted if term not in spared]


Contrary = tuple[float, Verdict]
# A sentence of a passage is closer than any other words.
WORD_FOR_WORD = 2.0
# So much closer must a passage be that speaks of the same, but never of what a name stands for.
LEAD = 0.15
# A passage that holds less of a sentence's words has nothing to say against it.
LEAST_TO_OPPOSE = 0.4
# Less than this share of a sentence in one place of a passage (what stands near counts half) is put together from afar.
LEAST_NEAR = 0.4
