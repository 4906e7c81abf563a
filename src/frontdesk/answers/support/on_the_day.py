"""The day before and the day itself: what is paid "the day before at the latest" is not paid on the day."""

import re
from collections.abc import Iterator, Sequence

from frontdesk.answers.support.claims import Claim
from frontdesk.answers.support.compared import Against, Compared

_ON_THE_DAY = re.compile(
    r" (?:on the (?:very )?(?:same )?day(?: itself)?"
    r"(?! (?:before|prior|after|you (?:book|order)|of (?:the )?(?:booking|order)))|"
    r"(?:the )?same day|that very day|on arrival|when you arrive|"
    r"am (?:selben|gleichen) tag|am tag selbst|noch am tag|am tag (?!vor|davor|nach|danach)|bei (?:der )?ankunft|"
    r"el mismo dia|ese mismo dia|el propio dia|el dia de|a la llegada|al llegar|"
    r"le jour meme|le meme jour|le jour d[eu]|a (?:l )?larrivee|a l arrivee|"
    r"il giorno stesso|lo stesso giorno|il giorno de\w+|allarrivo|"
    r"no (?:proprio|mesmo) dia|no dia d[aeo]|na chegada|ao chegar|"
    r"op de dag zelf|dezelfde dag|op de dag van|bij aankomst)(?= )"
)
_AHEAD = re.compile(
    r" (?:(?:the|a|one) (?:day|night|evening|week) (?:before\w*|prior|ahead|in advance)|previous (?:day|evening)|eve|"
    r"(?:am )?(?:vortag|vorabend)|(?:ein(?:en)?|am) (?:tag|abend) (?:vorher|davor|zuvor|vor)|tags zuvor|"
    r"(?:el|un) dia (?:antes|anterior|previo)|la vispera|(?:la|le) (?:veille|jour (?:d )?(?:davant|avant|precedent))|"
    r"(?:il|un) giorno (?:prima|precedente)|la vigilia|(?:no|o|um) dia (?:antes|anterior)|na vespera|"
    r"(?:de|een) (?:dag|avond) (?:ervoor|van tevoren|tevoren|vooraf|daarvoor|voor)|de vorige dag)(?= )"
)
_ELSE = re.compile(
    r"\b(?:otherwise|else|later|after|afterwards|unless|if|sonst|ansonsten|spater|danach|wenn|si no|despues|sinon|"
    r"apres|altrimenti|dopo|senao|depois|anders|daarna)\b"
)
_PAYS = re.compile(
    r"\b(?:pay|pays|paid|payable|payment|due|zahl\w*|bezahl\w*|gezahlt|pag\w+|abon\w+|pai\w+|paye\w*|betaal\w*|betal\w*|betaald)\b"
)
_LEAST_ALIKE = 0.6


def on_the_day(compared: Compared) -> Iterator[Against]:
    """What the sentence has on the day itself, and the passage the day before."""
    for piece in compared.said:
        match = _ON_THE_DAY.search(piece.words)
        if match is None or piece.aside or piece.denies is not False or piece.measures or _AHEAD.search(piece.words):
            continue
        near = _on_the_matter(compared, f"{piece.words[: match.start()]} {piece.words[match.end() :]}")
        texts = [compared.words_of(told) for told in near]
        if near and all(_is_ahead(told, text) for told, text in zip(near, texts, strict=True)):
            yield "words", compared.terms(match[0]) or compared.about(piece.terms), near[0]
            return


def _on_the_matter(compared: Compared, rest: str) -> list[list[Claim]]:
    """The sentences that speak of the rest; what is only paid is what a passage has paid."""
    if about := compared.terms(_PAYS.sub(" ", rest)):
        return compared.nearest(about, _LEAST_ALIKE)
    return [told for told in compared.sentences() if _PAYS.search(rest) and _PAYS.search(compared.words_of(told))]


def _is_ahead(told: Sequence[Claim], text: str) -> bool:
    is_denied = any(claim.denies for claim in told)
    return bool(_AHEAD.search(text)) and not is_denied and not _ON_THE_DAY.search(text) and not _ELSE.search(text)
