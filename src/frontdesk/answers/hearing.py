"""Who hears an answer while it is written; and what ends the writing before the answer's end."""

from collections.abc import Callable
from uuid import UUID

from frontdesk.foundation.live import Live

Words = Callable[[str], None]
"""Hears an answer's words; hears nothing ("") at each sign of life of a model. May raise Stopped."""
Places = Callable[[int], None]
"""Hears how many answers the model gives before this one."""


class Stopped(Exception):
    """The rest of an answer is not wanted any more."""


class Hearing:
    """The hearers of one answer. What they heard stands (`spoken`): it is neither taken back nor said otherwise.

    Words that come one by one, from a model, are heard as they come. An answer that is there as a whole is held until
    `release`, for nothing is gained by hearing it before it is posted, and messages may still join it until then.
    """

    def __init__(self, live: Live, room_id: UUID, message_id: UUID) -> None:
        self.spoken = False
        self._live = live
        self._room_id = room_id
        self._message_id = message_id
        self._one_by_one = False
        self._stopped = False
        self._held = ""
        self._waits = False

    def say(self, words: str) -> None:
        """Hears words; nothing ("") tells that a model writes. Raises Stopped when the rest is not wanted."""
        if self._stopped:
            raise Stopped
        self._held += words
        if not words:
            self._one_by_one = True
        if self._one_by_one:
            self.release()

    def release(self) -> None:
        """Lets out what was held."""
        if self._held:
            self.spoken = True
            self._live.say(self._room_id, self._message_id, self._held)
            self._held = ""

    def wait(self, place: int) -> None:
        """Hears how many answers a model gives before this one."""
        self._waits = place > 0
        self._live.say_place(self._room_id, self._message_id, place)

    def stop(self) -> None:
        """Ends the writing at its next word."""
        self._stopped = True

    def end(self) -> None:
        """The writing is over, and with it the wait for it."""
        if self._waits:
            self.wait(0)
