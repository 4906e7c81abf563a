"""What became of each conversation, kept by what happens in it: one row a conversation, in the transaction of the fact.

A conversation begins with a visitor's message and ends with a close, or with SILENCE without a word unless a person has
it; what a visitor writes then begins another one, and within BACK the one before counts as reopened.
"""

from datetime import UTC, datetime, timedelta
from typing import Any

from frontdesk.answers.asked.smalltalk import small_talk
from frontdesk.foundation.database import Transaction, rows
from frontdesk.foundation.events import Fact
from frontdesk.foundation.ids import moment_of
from frontdesk.rooms.handoff import Closed
from frontdesk.rooms.tables import Answer, Message

SILENCE = timedelta(hours=72)
"""So long without a word ends a conversation that no person has."""

BACK = timedelta(days=7)
"""Who comes back within it was not helped for good."""

_THANKS_CHARS = 200
"""A message that is longer says more than thanks, and need not be looked at."""

_LATEST = """(SELECT id FROM outcome WHERE account_id = current_account() AND room_id = %(room)s
        ORDER BY id DESC LIMIT 1)"""
_GOES_ON = f"""
    WHERE account_id = current_account() AND id = {_LATEST}
        AND closed_at IS NULL AND (held OR last_at > %(at)s - %(silence)s)"""
_WRITTEN = f"""
    UPDATE outcome SET messages = messages + 1, last_at = %(at)s, quiet = false,
        thanked = thanked OR %(thanks)s AND coalesce(knew, false),
        reason = coalesce(reason, CASE WHEN %(held)s THEN 'stepped_in' END)
    {_GOES_ON} RETURNING id"""
_BEGUN = f"""
    WITH before AS (
        UPDATE outcome SET reopened_at = %(at)s
        WHERE account_id = current_account() AND id = {_LATEST} AND coalesce(closed_at, last_at) > %(at)s - %(back)s),
    handed AS (
        SELECT max(reason) AS reason FROM handoff
        WHERE account_id = current_account() AND room_id = %(room)s AND status <> 'closed')
    INSERT INTO outcome (account_id, id, room_id, began_at, last_at, messages, answers, reason, held, quiet, thanked)
    SELECT %(account)s, %(message)s, %(room)s, %(at)s, %(at)s, 1, 0,
        coalesce(reason, CASE WHEN %(held)s THEN 'stepped_in' END), reason IS NOT NULL, false, false
    FROM handed"""
_BY_PERSON = f"""
    UPDATE outcome SET last_at = %(at)s, quiet = false, reason = coalesce(reason, 'stepped_in') {_GOES_ON}"""
_ANSWERED = """
    UPDATE outcome SET answers = answers + 1, last_at = greatest(last_at, %(at)s),
        first_answer_ms = coalesce(first_answer_ms, %(ms)s),
        knew = CASE WHEN %(tells)s THEN NOT %(refused)s ELSE knew END, thanked = thanked AND NOT %(refused)s
    WHERE account_id = current_account() AND id = (
        SELECT id FROM outcome WHERE account_id = current_account() AND room_id = %(room)s AND id <= %(message)s
        ORDER BY id DESC LIMIT 1)"""
_OPEN = f"WHERE account_id = current_account() AND id = {_LATEST} AND closed_at IS NULL"
_HANDED = f"""
    UPDATE outcome SET held = true, thanked = false, reason = coalesce(reason, (
        SELECT h.reason FROM handoff h
        WHERE h.account_id = current_account() AND h.room_id = %(room)s AND h.status <> 'closed'), 'asked') {_OPEN}"""
_RETURNED = f"UPDATE outcome SET held = false {_OPEN}"
_CLOSED = f"""
    UPDATE outcome SET held = false, closed_at = %(at)s, closed_by = %(person)s, closed_as = %(outcome)s {_OPEN}"""
_STARS = f"UPDATE outcome SET stars = %(stars)s WHERE account_id = current_account() AND id = {_LATEST}"
_RATED = """
    UPDATE outcome SET rating = %(rating)s WHERE account_id = current_account() AND id = (
        SELECT o.id FROM message m JOIN outcome o
            ON o.account_id = m.account_id AND o.room_id = m.room_id AND o.id <= m.id
        WHERE m.account_id = current_account() AND m.id = %(message)s ORDER BY o.id DESC LIMIT 1)"""


async def written(tx: Transaction, fact: Fact) -> None:
    """Hears "message.added": the conversation goes on, or one begins with a visitor's message."""
    message = fact.subject
    assert isinstance(message, Message)
    said = {"room": message.room_id, "at": message.sent_at, "silence": SILENCE}
    if message.is_support_sender:
        await rows(tx, _BY_PERSON, said)
        return
    thanks = len(message.body) <= _THANKS_CHARS and small_talk(message.body) == "thanks"
    said |= {"thanks": thanks, "held": message.answer_status == "human_takeover"}
    if not await rows(tx, _WRITTEN, said):
        await rows(tx, _BEGUN, {**said, "account": fact.account_id, "message": message.id, "back": BACK})


_MOST_MS = 2**31 - 1


async def answered(tx: Transaction, fact: Fact) -> None:
    """Hears "answer.added": whether the AI knew, and how long its first word to the conversation took."""
    answer = fact.subject
    assert isinstance(answer, Answer)
    took = (answer.created_at - moment_of(answer.reply_to)) / timedelta(milliseconds=1)
    # Fixed words, such as a greeting or that people were told, and questions back tell of no question that it knew.
    tells = not answer.clarifying and (answer.refused or answer.model != "frontdesk")
    said = {
        "room": answer.room_id,
        "message": answer.reply_to,
        "at": answer.created_at,
        "ms": min(max(0, round(took)), _MOST_MS),
    }
    await rows(tx, _ANSWERED, {**said, "tells": tells, "refused": answer.refused})


async def handed_over(tx: Transaction, fact: Fact) -> None:
    """Hears "handoff.requested" and "handoff.taken"."""
    await rows(tx, _HANDED, {"room": fact.room_id})


async def closed(tx: Transaction, fact: Fact) -> None:
    """Hears "handoff.closed": the conversation has ended, or goes on with the AI."""
    how = fact.subject
    assert isinstance(how, Closed)
    if how.outcome == "returned":
        await rows(tx, _RETURNED, {"room": fact.room_id})
        return
    said = {"room": fact.room_id, "at": datetime.now(UTC), "person": how.person_id, "outcome": how.outcome}
    await rows(tx, _CLOSED, said)


async def changed(tx: Transaction, fact: Fact) -> None:
    """Hears "room.changed": the room's rating is its latest conversation's, and the AI may have it again."""
    given: Any = fact.subject
    if "rating" in given:
        await rows(tx, _STARS, {"room": fact.room_id, "stars": given["rating"]})
    if given.get("is_bot_use"):
        await rows(tx, _RETURNED, {"room": fact.room_id})


async def rated(tx: Transaction, fact: Fact) -> None:
    """Hears "answer.rated": the latest thumb in a conversation is its rating."""
    await rows(tx, _RATED, {"message": fact.subject_id, "rating": fact.subject})


LISTENERS = {
    "message.added": written,
    "answer.added": answered,
    "handoff.requested": handed_over,
    "handoff.taken": handed_over,
    "handoff.closed": closed,
    "room.changed": changed,
    "answer.rated": rated,
}
"""Who hears of which kind of fact. `written` must hear of a message before anyone who asks for a person over it."""
