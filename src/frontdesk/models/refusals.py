"""Turns what an endpoint's client raises into a `ModelError` with a sentence for people."""

import math
import socket
import ssl
from collections.abc import Iterator

import httpx2
import openai

from frontdesk.models.errors import ModelError


class Refusals:
    """Knows one endpoint's host and key, so that the first is in every sentence and the second in none."""

    def __init__(self, host: str, model: str, key: str) -> None:
        self._host = host
        self._model = model
        self._key = key

    def read(self, error: Exception, *, begun: bool) -> ModelError:
        """The meaning of an error; `begun` says whether a part of the answer has arrived already."""
        if isinstance(error, openai.APIStatusError):
            return self._status(error)
        if begun:
            return ModelError(
                "cut_off",
                f"The answer stopped half-way because the connection to {self._host} was lost.",
            )
        if isinstance(error, openai.APIConnectionError | httpx2.HTTPError):
            return ModelError("unreachable", f"The model at {self._host} isn't answering ({_why(error)}).")
        return self.nonsense()

    def reported(self, *, begun: bool) -> ModelError:
        """The stream carries an error instead of text."""
        if begun:
            return ModelError("cut_off", f"The answer stopped half-way because {self._host} reported an error.")
        return ModelError("unreachable", f"The model at {self._host} isn't answering (it reported an error).")

    def silence(self, seconds: float, *, begun: bool) -> ModelError:
        """Nothing came for `seconds`."""
        if begun:
            why = f"the model went quiet for {seconds:g} s"
            return ModelError("slow", f"The answer stopped half-way because {why}.")
        return ModelError(
            "slow",
            f"The model at {self._host} isn't answering (nothing for {seconds:g} s).",
        )

    def too_long(self, seconds: float) -> ModelError:
        """The whole answer took longer than it may."""
        return ModelError(
            "slow",
            f"The answer stopped half-way because it took longer than {seconds:g} s.",
        )

    def nonsense(self) -> ModelError:
        """It answered, but not as a chat model does."""
        sentence = f"{self._host} answered, but not as a chat model does. Check the address in the model settings."
        return ModelError("bad_answer", sentence)

    def empty(self, finish: str | None) -> ModelError:
        """It ended without a word, or with nothing but thoughts that used up its tokens."""
        if finish is None:
            return self.nonsense()
        why = "used all its tokens before it said anything" if finish == "length" else "gave an empty answer"
        return ModelError("bad_answer", f'The model "{self._model}" at {self._host} {why}.')

    def resting(self, seconds: float) -> ModelError:
        """Too many failures in a row: it is not asked just now."""
        sentence = f"The model at {self._host} isn't answering. We try again in {math.ceil(seconds)} s."
        return ModelError("unreachable", sentence, again_in=max(seconds, 1.0))

    def _status(self, error: openai.APIStatusError) -> ModelError:
        status = error.status_code
        if status in (401, 403):
            # Only a long key can be told apart by its end without giving much of it away.
            which = f" ending {self._key[-4:]}" if len(self._key) >= 16 else ""
            return ModelError(
                "refused_key",
                f"{self._host} refused the key{which}. Paste a working key.",
            )
        if status == 429 and error.code == "insufficient_quota":
            return ModelError(
                "rate_limited",
                f"{self._host} says that this key's budget is used up.",
                again_in=math.inf,
            )
        if status == 429:
            sentence = f"{self._host} gets more questions than it allows just now."
            return ModelError("rate_limited", sentence, again_in=_retry_after(error))
        if status >= 500 or status in (408, 409):
            sentence = f"The model at {self._host} isn't answering (it answered {status})."
            return ModelError("unreachable", sentence, again_in=_retry_after(error))
        if status == 404:
            sentence = (
                f'{self._host} has no model "{self._model}" at this address (404). Check both in the model settings.'
            )
            return ModelError("bad_answer", sentence)
        said = error.message.replace(self._key, "…") if self._key else error.message
        return ModelError("bad_answer", f"{self._host} refused the request ({status}): {said[:200]}")


def _retry_after(error: openai.APIStatusError) -> float | None:
    try:
        return max(0.0, float(error.response.headers.get("retry-after", "")))
    except ValueError:  # Absent, or the form with a date, which model servers do not send.
        return None


def _why(error: BaseException) -> str:
    causes = list(_chain(error))
    if any(isinstance(cause, openai.APITimeoutError) for cause in causes):
        return "no connection in time"
    if any(isinstance(cause, ssl.SSLError) for cause in causes) or "CERTIFICATE" in str(causes):
        return "its certificate isn't trusted"
    if any(isinstance(cause, socket.gaierror) for cause in causes):
        return "its name isn't known"
    if any(isinstance(cause, ConnectionRefusedError) for cause in causes) or "refused" in str(causes).lower():
        return "connection refused"
    return "no connection"


def _chain(error: BaseException | None) -> Iterator[BaseException]:
    while error is not None:
        yield error
        error = error.__cause__ or error.__context__
