"""When a person is offered or asked for, and what is said then.

What an answer asks of the visitor (`asks`) is kept with it, so that the next message is understood as the reply: by the
state, never by a phrase. A sentence that says that people were told goes out only with the hand-over itself: whoever
posts the answer opens it in the same transaction (`Written.handoff`).
"""

import re
from collections.abc import Sequence
from datetime import datetime
from zoneinfo import ZoneInfo

from frontdesk.answers.asked.questions import is_question
from frontdesk.answers.asked.smalltalk import courtesies, small_talk
from frontdesk.answers.conversation import Asked
from frontdesk.answers.people.calm import calm
from frontdesk.answers.people.declined import declines_only
from frontdesk.answers.people.person import (
    begins_with_yes,
    contact_in,
    is_angry,
    says_how_to_be_reached,
    says_no,
    says_yes,
    wants_person,
)
from frontdesk.answers.phrases import Phrases, phrases, spoken
from frontdesk.answers.written import Written, fixed
from frontdesk.answers.written_in import in_own_script
from frontdesk.assistants.hours import Hours
from frontdesk.assistants.manner import Level
from frontdesk.rooms.handoff import Reason

LOW_CONFIDENCE = 0.6
"""An answer below it is one that the sources barely hold, for the rule of that name."""

_NO_MODEL: tuple[Reason, ...] = ("out_of_budget", "tool_failed")
"""Why nothing but a person can answer."""

_FEW_WORDS = 2
_ASKED_OF = ("person", "contact")
_TAKES_LEAVE = re.compile(
    r"\b(?:(?<!you )all|well|fine|(?<!merci )bien|any(?:ways?|how)|for now|trotzdem|jedenfalls|erstmal|quand meme|"
    r"lo stesso|comunque|de todos modos|de todas formas|mesmo assim|igualmente|alvast|toch)\b"
    r"(?! (?:your|the|my|right|of)\b)"
)
"""What thanks for an answer that was enough: "all well, thanks", "thanks anyway"."""
_CONTACT_WORDS = 8
"""A message with an address and no more words than these is the address."""


def language(asked: Asked) -> str:
    """The language to speak: the assistant's, else the visitor's. One or two words tell less than what came before."""
    if asked.assistant.language:
        return asked.assistant.language
    before = list(reversed(asked.earlier_questions()))
    usual = next((one for text in before if not _is_short(text) and (one := spoken(text))), "en")
    said = [asked.question, *before]
    longer = [text for text in said if not _is_short(text)]
    return next((one for text in [*longer, *said] if (one := spoken(text, usual))), "en")


def _is_short(text: str) -> bool:
    """Whether a text is one or two words, by which a language is hardly told; without blanks one is about two signs."""
    signs = sum("\u2e80" <= sign < "\ufb00" for sign in text)
    return len(text.split()) <= _FEW_WORDS and signs <= 2 * _FEW_WORDS and not in_own_script(text)


def ours(asked: Asked) -> Phrases:
    """The sentences in the language to speak."""
    return phrases(language(asked))


def reply(asked: Asked, now: datetime) -> Written | None:
    """The answer to a message that asks for a person, or that replies to an offer of one; None to any other."""
    said = asked.question.strip()
    contact = contact_in(said)
    gives = _gives(said, contact)
    reason: Reason = asked.asks.get("reason", "asked")
    accepts = says_yes(said, language(asked))
    match asked.asks.get("kind"):
        case "person" if says_no(said):
            return fixed(ours(asked).declined, "declined")
        case "person" if accepts or gives or _accepts(said, language(asked)):
            return hand_over(asked, reason, now, contact)
        case "contact" if gives or ("email" in contact and not is_question(said)):
            return _noted(asked, reason, contact)
    if wants_person(said):
        return _asked_for(asked, now, contact)
    if (told := _while_awaited(asked, said, contact, now)) is not None:
        return told
    # Yes or no to nothing that was asked; a thumb up is thanks then.
    answers_nothing = declines_only(said) or ((accepts or says_no(said)) and small_talk(said) != "thanks")
    return fixed(ours(asked).declined, "taken note of") if answers_nothing else None


def hand_over(asked: Asked, reason: Reason, now: datetime, contact: dict[str, str] | None = None) -> Written:
    """The answer that goes with a hand-over: it is passed on, and who is there when."""
    text, asks = passed(asked, reason, now, known=asked.has_contact or bool(contact))
    written = fixed(text, "handed over")
    written.handoff, written.asks, written.contact = reason, asks, contact or {}
    return written


def passed(asked: Asked, reason: Reason, now: datetime, *, known: bool) -> tuple[str, dict[str, str]]:
    """That people were told, when they are there, and what to leave while they are not; with what that asks for."""
    words = ours(asked)
    said = [words.known if asked.waits_for_person and not asked.was_handed_over else words.passed]
    hours = asked.assistant.opening
    if hours is None or hours.is_open(now):
        return said[0], {}
    said += [asked.assistant.out_of_hours or words.away, _back(words, hours, now)]
    if not known:
        said.append(words.leave_contact)
    return " ".join(filter(None, said)), {} if known else {"kind": "contact", "reason": reason}


def whether_there(asked: Asked, words: Phrases, now: datetime) -> str:
    """Whether people are there now, and when they are again; empty where nobody said when they are.

    Who waits for a person asks for that one.
    """
    hours, known = asked.assistant.opening, words.known if asked.waits_for_person else ""
    if hours is None:
        return known
    there = words.present if hours.is_open(now) else _in_a_row(words.away, _back(words, hours, now))
    return _in_a_row(known, there)


def conclude(asked: Asked, written: Written, now: datetime) -> str:
    """What is said behind an answer: an offer of a person, or that one was asked for; empty mostly.

    Notes in `written` what the words mean: `asks`, or `handoff`.
    """
    asks_back = (written.asks or written.clarifying) and not meets_anger(asked)
    if written.answer is None or written.handoff or asks_back:
        return ""
    words = ours(asked)
    reason, level = _occasion(asked, written)
    before = f"{words.frustrating} " if reason == "anger" and written.reason != "anger" else ""
    if asked.was_handed_over:  # By a watched word: the visitor hears of it here, whatever else is a reason.
        text, written.asks = passed(asked, "keyword", now, known=asked.has_contact)
        return before + text
    if reason in _NO_MODEL and not asked.waits_for_person:
        return _ways_out(asked, written, reason)
    is_quiet = level == "off" or asked.waits_for_person
    if reason is None or is_quiet:
        return words.known if reason is not None and level != "off" else ""
    if level == "offer":
        written.asks = {"kind": "person", "reason": reason}
        return before + (words.offer_again if reason == "repeated_failure" else words.offer)
    text, written.asks = passed(asked, reason, now, known=asked.has_contact)
    written.handoff = reason
    return before + text


def meets_anger(asked: Asked) -> bool:
    """Whether a message is an angry one, and the assistant is to notice."""
    return asked.assistant.rules.anger != "off" and is_angry(asked.question)


def unknown(asked: Asked, near: Sequence[str] = (), nearest: str = "") -> tuple[str, str]:
    """What is said when there is no answer, and why: who is only angry asked for none.

    `near` are titles of what comes near to the question, `nearest` says and quotes what comes nearest.
    """
    words = ours(asked)
    if meets_anger(asked) and not is_question(calm(asked.question)):
        return words.frustrating, "anger"
    if nearest:
        return nearest, ""
    again = asked.refusals and asked.assistant.rules.repeated_failure != "off"
    sentence = words.still if again else words.dont_know
    return _in_a_row(sentence, words.helps_with(list(near))), ""


def out_of_budget(asked: Asked) -> str:
    """What is said where a model would have answered and no more may be asked of it: the company's words first."""
    return asked.assistant.out_of_budget or ours(asked).spent


def _ways_out(asked: Asked, written: Written, reason: Reason) -> str:
    """Offers a person, where the assistant's rule hears the wish for one, and asks for an address."""
    words = ours(asked)
    if asked.assistant.rules.asked == "off":
        text, written.asks = _by_address(asked, reason)
        return text
    written.asks = {"kind": "person", "reason": reason}
    return _in_a_row(words.offer, "" if asked.has_contact else words.or_leave)


def _by_address(asked: Asked, reason: Reason) -> tuple[str, dict[str, str]]:
    """How a person can reply though none is offered here, with what that asks for: an address, or a yes to it."""
    words = ours(asked)
    if asked.has_contact:
        return words.reply_there, {"kind": "person", "reason": reason}
    return words.leave_any, {"kind": "contact", "reason": reason}


def _occasion(asked: Asked, written: Written) -> tuple[Reason | None, Level]:
    """Why a person might be wanted after this answer, and what the assistant's rule says."""
    rules = asked.assistant.rules
    if written.reason == "not_allowed":
        return "not_allowed", rules.not_allowed
    if meets_anger(asked):
        return "anger", rules.anger
    for reason in _NO_MODEL:
        if written.reason == reason:
            return reason, rules.asked
    if written.refused and asked.refusals and rules.repeated_failure != "off":
        return "repeated_failure", rules.repeated_failure
    if written.refused or written.promised:
        return "no_knowledge", rules.no_knowledge
    barely = bool(written.citations) and written.confidence < LOW_CONFIDENCE
    return ("no_knowledge", rules.low_confidence) if barely else (None, "off")


def _awaited(asked: Asked) -> bool:
    """Whether people may want to know how the visitor is reached: one was asked for or offered, or an address was."""
    return asked.waits_for_person or any((said.asks or {}).get("kind") in _ASKED_OF for said in asked.history)


def _why_awaited(asked: Asked) -> Reason:
    """The reason that the latest offer of a person, or wish for an address, had: another word may have come between."""
    reasons = [
        said.asks["reason"] for said in asked.history if (said.asks or {}).get("kind") in _ASKED_OF and said.asks
    ]
    reason: Reason = reasons[-1] if reasons else "asked"
    return reason


def _accepts(said: str, language: str) -> bool:
    """Whether an offer of a person is taken by a yes with courtesies behind it: "yes, I need help please".

    "Great" praises, and thanks behind it accept nothing; "yes, got it, thanks" says that the answer was enough.
    """
    behind = begins_with_yes(said, language)
    if behind is None or says_no(behind[0]) or _TAKES_LEAVE.search(behind[0]):
        return False
    kinds = courtesies(behind[0])
    return kinds is not None and not (behind[1] and kinds == {"thanks"})


def _gives(said: str, contact: dict[str, str]) -> bool:
    """Whether a message is there to say how its writer is reached. A number in a question is about something else."""
    short = len(said.split()) <= _CONTACT_WORDS
    return bool(contact) and short and ("email" in contact or not is_question(said))


def _while_awaited(asked: Asked, said: str, contact: dict[str, str], now: datetime) -> Written | None:
    """The answer to who says how to be reached, or calls, while people are awaited or may be."""
    if _awaited(asked) and not is_question(said) and says_how_to_be_reached(said, contact):
        return _noted(asked, _why_awaited(asked), contact)
    if not asked.waits_for_person or not _calls(said):
        return None
    text, asks = passed(asked, _why_awaited(asked), now, known=asked.has_contact)
    written = fixed(text, "handed over before")
    written.asks = asks
    return written


def _calls(said: str) -> bool:
    """Whether someone is called: "is anyone there?", "hello?"."""
    talk = small_talk(said)
    return talk == "here" or (talk == "greeting" and is_question(said))


def _asked_for(asked: Asked, now: datetime, contact: dict[str, str]) -> Written:
    """The answer to the wish for a person, as the assistant's rule says."""
    match asked.assistant.rules.asked:
        case "do":
            return hand_over(asked, "asked", now, contact)
        case "offer":
            written = fixed(ours(asked).offer, "offered")
            written.asks = {"kind": "person", "reason": "asked"}
            return written
    if "email" in contact or _gives(asked.question.strip(), contact):
        return _noted(asked, "asked", contact)
    words = ours(asked)
    if asked.waits_for_person:
        return fixed(words.known, "handed over before")
    way, asks = _by_address(asked, "asked")
    written = fixed(_in_a_row(words.no_person, way), "no person")
    written.asks = asks
    return written


def _noted(asked: Asked, reason: Reason, contact: dict[str, str]) -> Written:
    """Who left an address is to be written to: people are told, if they were not before."""
    written = fixed(ours(asked).noted.format(contact=next(iter(contact.values()))), "address noted")
    written.handoff, written.contact = reason, contact
    return written


def _back(words: Phrases, hours: Hours, now: datetime) -> str:
    opens = hours.opens(now)
    if opens is None:
        return ""
    city = hours.timezone.rpartition("/")[2].replace("_", " ")
    time = f"{opens:%H:%M} ({city})"
    days = (opens.date() - now.astimezone(ZoneInfo(hours.timezone)).date()).days
    if not days:
        return words.back_today.format(time=time)
    day = words.day(opens.weekday())
    return words.back.format(day=day if days < 7 else f"{day} {opens:%Y-%m-%d}", time=time)


def _in_a_row(*sentences: str) -> str:
    """Sentences of one paragraph; Chinese and Japanese have no blank between them."""
    return " ".join(filter(None, sentences)).replace("。 ", "。").replace("？ ", "？")
