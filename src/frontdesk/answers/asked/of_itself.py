"""What the assistant says of itself where no page does: who it is, its languages, whether people are there."""

from collections.abc import Awaitable, Callable
from datetime import datetime

from frontdesk.answers.asked.smalltalk import UNLESS_TOLD, small_talk
from frontdesk.answers.conversation import Asked
from frontdesk.answers.people import handover
from frontdesk.answers.phrases import Phrases
from frontdesk.knowledge.search.analyze import fold
from frontdesk.knowledge.search.late_pattern import LatePattern

_NOW = (
    r"(?:[\s,]+(?:right now|just now|now|currently|at the moment|atm|still|jetzt|gerade|im moment|momentan|noch|"
    r"ahora(?: mismo)?|en este momento|maintenant|en ce moment|adesso|ora|in questo momento|agora|nu|op dit moment))*"
)
"""The hours tell of this moment: whether people are there tonight, or today at all, is for the pages to say."""
_OPEN = LatePattern(
    r"(?:(?:hi|hello|hey|hallo|hola|bonjour|ciao)[\s,.!]+)?(?:"
    rf"(?:are|r) (?:you|u)(?: guys| all| people)?{_NOW} (?:open|available|closed){_NOW}|"
    rf"(?:is|are) (?:anyone|anybody|someone|somebody|(?:the |your )?(?:team|office|support|people|staff)){_NOW} "
    rf"(?:open|available|working|in|there|on duty|closed){_NOW}|"
    rf"(?:habt ihr|haben sie){_NOW} (?:geoffnet|offen|auf|geschlossen|zu){_NOW}|"
    rf"(?:seid ihr|sind sie|ist jemand){_NOW} (?:erreichbar|da|offen|geoffnet){_NOW}|"
    rf"(?:estan|esta|estais)(?: ustedes)?{_NOW} (?:abiert[oa]s?|disponibles?|cerrad[oa]s?){_NOW}|"
    rf"(?:etes[ -]vous|vous etes){_NOW} (?:ouverts?|disponibles?|fermes?){_NOW}|"
    rf"siete{_NOW} (?:aperti|disponibili|chiusi){_NOW}|(?:voces )?(?:estao|esta){_NOW} (?:abert[oa]s?|"
    rf"fechad[oa]s?){_NOW}|"
    rf"(?:zijn jullie|bent u){_NOW} (?:open|bereikbaar|dicht|gesloten){_NOW})"
)


Titles = Callable[[Asked], Awaitable[list[str]]]
"""Finds titles of what the company's pages are about."""


async def of_itself(asked: Asked, ours: Phrases, now: datetime, titles: Titles, *, modelled: bool) -> str:
    """The words; empty where nothing of the kind is asked. A model with a persona says itself who it is."""
    talk = small_talk(asked.question)
    if talk == "helps":
        return " ".join(filter(None, [ours.me, ours.helps_with(await titles(asked))]))
    if talk is not None and talk in UNLESS_TOLD and not (modelled and asked.assistant.persona):
        return ours.reply(talk)
    return handover.whether_there(asked, ours, now) if _OPEN.fullmatch(fold(asked.question).strip(" ?!.¿¡")) else ""
