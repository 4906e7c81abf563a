"""What can go wrong, as exceptions: no connection, the server's refusals, and what took too long or failed there."""

from typing import TYPE_CHECKING, Any

import msgspec

from frontdesk.client.effects import Reply

if TYPE_CHECKING:
    from frontdesk.client.shapes import Message, Source


class FrontdeskError(Exception):
    """Any error of this client."""


class NoConnection(FrontdeskError):
    """The server could not be reached, or broke off, at every try. `__cause__` says how."""


class BadSignature(FrontdeskError):
    """A webhook's delivery is not signed by this secret, or is more than five minutes old."""


class StillPending(FrontdeskError):
    """The answer did not come in time. It will be at its message's address."""

    def __init__(self, message: "Message") -> None:
        super().__init__(f"The answer to message {message.uuid} did not come in time.")
        self.message = message


class SourceNotReady(FrontdeskError):
    """A source failed or was cancelled (its `error` says why), or was not read in time."""

    def __init__(self, source: "Source") -> None:
        reason = source.error or f"It is {source.status}."
        super().__init__(f'"{source.title}" is not ready: {reason}')
        self.source = source


class ApiError(FrontdeskError):
    """The server refused.

    `detail` is its sentence, or empty; `fields` names bad fields, each with its sentences (nested where the body is);
    `request_id` is what the server's log knows the request by.
    """

    def __init__(self, reply: Reply) -> None:
        self.status = reply.status
        self.request_id = reply.headers.get("x-request-id", "")
        self.detail, self.fields = _told(reply.body)
        told = self.detail or "; ".join(_sentences(self.fields)) or "The server gave no reason."
        super().__init__(f"{self.status}: {told}" + (f" (request {self.request_id})" if self.request_id else ""))


class BadRequest(ApiError):
    """400, 415, 422: `fields` or `detail` says what to mend."""


class NotSignedIn(ApiError):
    """401: no token, or one that does not count."""


class NotAllowed(ApiError):
    """403: the token's scope or the person's role does not reach so far."""


class NotFound(ApiError):
    """404: not there, or another company's."""


class Conflict(ApiError):
    """409: what is there forbids it now."""


class TooLarge(ApiError):
    """413: over a limit of size."""


class TooMany(ApiError):
    """429, after every retry; `retry_after` in seconds."""

    def __init__(self, reply: Reply) -> None:
        super().__init__(reply)
        after = reply.headers.get("retry-after", "")
        self.retry_after = float(after) if after.isascii() and after.isdigit() else 0.0


class ServerError(ApiError):
    """5xx, or an answer that is none of this API's."""


_KINDS: dict[int, type[ApiError]] = {
    400: BadRequest,
    401: NotSignedIn,
    403: NotAllowed,
    404: NotFound,
    409: Conflict,
    413: TooLarge,
    415: BadRequest,
    422: BadRequest,
    429: TooMany,
}


def error_of(reply: Reply) -> ApiError:
    """The exception for a response that is no success."""
    return _KINDS.get(reply.status, ServerError if not 400 <= reply.status < 500 else ApiError)(reply)


def _told(body: bytes) -> tuple[str, dict[str, Any]]:
    try:
        value = msgspec.json.decode(body)
    except (msgspec.DecodeError, UnicodeDecodeError):
        return "", {}
    if not isinstance(value, dict):
        return "", {}
    detail = value.get("detail")
    return (detail, {}) if isinstance(detail, str) else ("", value)


def _sentences(fields: dict[str, Any], before: str = "") -> list[str]:
    found = []
    for name, told in fields.items():
        if isinstance(told, dict):
            found += _sentences(told, f"{before}{name}.")
        else:
            found.append(f"{before}{name}: {' '.join(map(str, told)) if isinstance(told, list) else told}")
    return found
