"""What can go wrong, as the API says it: one response for each status, with its shape and an example."""

from typing import Any

REQUEST_ID = {"X-Request-ID": {"$ref": "#/components/headers/RequestId"}}
RATE = {
    "RateLimit-Limit": {"$ref": "#/components/headers/RateLimit"},
    "RateLimit-Remaining": {"$ref": "#/components/headers/RateLimitRemaining"},
    "RateLimit-Reset": {"$ref": "#/components/headers/RateLimitReset"},
}
HEADERS: dict[str, Any] = {
    "RequestId": {
        "description": "Names this response in the server's log.",
        "required": True,
        "schema": {"type": "string", "format": "uuid"},
    },
    "RetryAfter": {
        "description": "Seconds after which the next try may succeed.",
        "required": True,
        "schema": {"type": "integer", "minimum": 1},
    },
    "RateLimit": {
        "description": "Requests a minute that this caller may send. Missing where limits are off.",
        "schema": {"type": "integer", "minimum": 1},
    },
    "RateLimitRemaining": {
        "description": "How many of them are left.",
        "schema": {"type": "integer", "minimum": 0},
    },
    "RateLimitReset": {
        "description": "Seconds until all are there again.",
        "schema": {"type": "integer", "minimum": 0},
    },
    "Authenticate": {"required": True, "schema": {"const": "Token"}},
    "Replayed": {
        "description": "`true` when this is the response that an earlier request with the same key got.",
        "schema": {"const": "true"},
    },
}

SCHEMAS: dict[str, Any] = {
    "Problem": {
        "description": "One sentence on what is wrong.",
        "type": "object",
        "properties": {"detail": {"type": "string"}},
        "required": ["detail"],
    },
    "FieldProblems": {
        "description": "Every bad field at once, each with its sentences; a nested object nests.",
        "type": "object",
        "minProperties": 1,
        "additionalProperties": {
            "anyOf": [
                {"type": "array", "items": {"type": "string"}, "minItems": 1},
                {"$ref": "#/components/schemas/FieldProblems"},
            ]
        },
    },
}
_PROBLEM = {"$ref": "#/components/schemas/Problem"}
_FIELDS = {"anyOf": [{"$ref": "#/components/schemas/FieldProblems"}, _PROBLEM]}

_SAID: dict[int, tuple[str, dict[str, Any]]] = {
    400: (
        "Something in the request can't be used; every bad field is named.",
        {
            "fields": {"name": ["This field is required."]},
            "nested": {"room": {"uuid": ["Room does not exist."]}},
            "no JSON": {"detail": "JSON parse error - JSON is malformed: invalid character (byte 1)"},
        },
    ),
    401: (
        "No token, or none that counts.",
        {
            "none": {"detail": "Authentication credentials were not provided."},
            "wrong": {"detail": "Invalid token."},
        },
    ),
    403: (
        "The token may not do this.",
        {"scope": {"detail": "This token may read only; the call needs a token that may write."}},
    ),
    404: ("Not there, or not yours.", {"gone": {"detail": "Not found."}}),
    408: ("The body did not arrive in time.", {"slow": {"detail": "The body did not arrive within 60 s."}}),
    409: (
        "What is there forbids it now, or a request with this Idempotency-Key is still being carried out.",
        {"under way": {"detail": "A request with this Idempotency-Key is being carried out."}},
    ),
    413: ("The body is too large.", {"size": {"detail": "The body is 1,100,000 bytes. It can be up to 1,048,576."}}),
    415: (
        "The body is of another type than those listed.",
        {"type": {"detail": 'Unsupported media type "text/plain" in request. Send application/json.'}},
    ),
    422: (
        "This Idempotency-Key was used for another request.",
        {"other": {"detail": "This Idempotency-Key was used for another request."}},
    ),
    429: ("Too many requests.", {"rate": {"detail": "Too many tries from here. You can try again in 30 s."}}),
}
NAMES = {
    400: "BadRequest",
    401: "NotSignedIn",
    403: "NotAllowed",
    404: "NotFound",
    408: "TooSlow",
    409: "Conflict",
    413: "TooLarge",
    415: "WrongType",
    422: "KeyUsed",
    429: "TooMany",
}
_MORE_HEADERS = {
    401: {"WWW-Authenticate": {"$ref": "#/components/headers/Authenticate"}},
    429: {"Retry-After": {"$ref": "#/components/headers/RetryAfter"}},
}


def response(status: int) -> dict[str, Any]:
    """A reference to the response of a status."""
    return {"$ref": f"#/components/responses/{NAMES[status]}"}


def responses() -> dict[str, Any]:
    """The responses that `response` refers to."""
    return {NAMES[status]: _response(status) for status in _SAID}


def _response(status: int) -> dict[str, Any]:
    description, examples = _SAID[status]
    schema = _FIELDS if status == 400 else _PROBLEM
    shown = {name.replace(" ", "_"): {"summary": name, "value": value} for name, value in examples.items()}
    return {
        "description": description,
        "headers": REQUEST_ID | RATE | _MORE_HEADERS.get(status, {}),
        "content": {"application/json": {"schema": schema, "examples": shown}},
    }
