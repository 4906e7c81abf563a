"""What can go wrong in words for the caller: one exception, one shape on the wire."""

from typing import Any

Fields = dict[str, Any]
"""Field name -> list of sentences, or a nested Fields."""


class AppError(Exception):
    """An error with the HTTP status and the sentence (or the fields) that the caller gets."""

    status = 500

    def __init__(self, detail: str = "", *, headers: dict[str, str] | None = None) -> None:
        super().__init__(detail)
        self.detail = detail
        self.headers = headers or {}

    def body(self) -> dict[str, Any]:
        """The JSON body of the error response."""
        return {"detail": self.detail}


class Invalid(AppError):
    """400: names every bad field at once."""

    status = 400

    def __init__(self, fields: Fields) -> None:
        super().__init__("; ".join(fields))
        self.fields = fields

    def body(self) -> dict[str, Any]:
        return self.fields


class Malformed(AppError):
    """400: the request as a whole can't be understood."""

    status = 400


class NotSignedIn(AppError):
    """401: no usable credentials."""

    status = 401

    def __init__(self, detail: str = "Authentication credentials were not provided.") -> None:
        super().__init__(detail, headers={"WWW-Authenticate": "Token"})


class NotAllowed(AppError):
    """403: known, but without the right."""

    status = 403


class NotFound(AppError):
    """404: not there, or not the caller's."""

    status = 404

    def __init__(self, detail: str = "Not found.") -> None:
        super().__init__(detail)


class TooSlow(AppError):
    """408: the body did not arrive in time."""

    status = 408


class Conflict(AppError):
    """409: what is there forbids it now."""

    status = 409


class TooLarge(AppError):
    """413: over a limit of size."""

    status = 413


class WrongType(AppError):
    """415: a body of another media type than the one taken."""

    status = 415


class Unprocessable(AppError):
    """422: understood, but it contradicts an earlier request."""

    status = 422


class Busy(AppError):
    """429: there is no room for it now."""

    status = 429

    def __init__(self, detail: str, retry_after: int) -> None:
        super().__init__(detail, headers={"Retry-After": str(retry_after)})


class TooMany(AppError):
    """429: over a limit of rate, of which there are `limit` in a minute; `retry_after` in seconds."""

    status = 429

    def __init__(self, retry_after: int, limit: int) -> None:
        seconds = str(max(1, retry_after))
        told = {"RateLimit-Limit": str(limit), "RateLimit-Remaining": "0", "RateLimit-Reset": seconds}
        detail = f"Too many tries from here. You can try again in {seconds} s."
        super().__init__(detail, headers={"Retry-After": seconds, **told})
