"""What holds for the whole API, in the words of the document and of the page."""

from frontdesk.foundation.paging import DEFAULT_LIMIT, MOST

INTRO: list[tuple[str, str]] = [
    (
        "Signing in",
        "Get a token from `POST /api/v1/auth/api-token` or in the Command Center, and send it as `Authorization: Token "
        "<key>` or `Authorization: Bearer <key>`. A token may read, write or admin; each may do what the ones before "
        "it may.",
    ),
    (
        "Requests and responses",
        "JSON in, JSON out, in UTF-8. Every path works with and without its trailing slash. Times are ISO 8601 in UTC "
        "with microseconds. Every response carries `X-Request-ID`, which names it in the server's log. Fields may be "
        "added to responses; none is renamed or left out. PUT changes what it names, as PATCH does.",
    ),
    (
        "Lists",
        f"Lists come in pages, newest first: `limit` (default {DEFAULT_LIMIT}, at most {MOST}) and `offset`. `next` "
        "and `previous` are addresses of further pages or null, and stay true while rows are added.",
    ),
    (
        "Errors",
        'A 400 names every bad field at once: `{"name": ["This field is required."]}`. Every other error, and a body '
        'that is no JSON, is one sentence: `{"detail": "Not found."}`. Another company\'s object is 404.',
    ),
    (
        "Repeating a POST",
        "A POST with an `Idempotency-Key` is applied once in 24 hours: the same key with the same body gets the first "
        "response again, with another body 422, and 409 while the first request is still being carried out.",
    ),
]

TAGS: dict[str, tuple[str, str]] = {
    "auth": ("Signing in", "Tokens for programs."),
    "rooms": ("Rooms", "A room is one conversation with one visitor."),
    "messages": ("Messages", "What visitors and people of the company write, with the answers of the AI."),
    "search": ("Search", "What an answer would be written from."),
    "assistants": ("Assistants", "What the company's AI is like."),
    "sources": ("Sources", "What the company gives the AI to read."),
    "handoffs": ("Hand-overs", "Conversations that need a person, have one or had one."),
    "evaluations": ("Evaluations", "A company's own questions, asked before customers ask them."),
    "insights": ("Insights", "What became of conversations, in numbers and one by one."),
    "feedback": ("Insights", "What became of conversations, in numbers and one by one."),
    "gaps": ("Gaps", "Questions that went unanswered, gathered by meaning."),
    "documents": ("Sources", "What the company gives the AI to read."),
    "passages": ("Sources", "What the company gives the AI to read."),
    "contradictions": ("Sources", "What the company gives the AI to read."),
    "leads": ("Leads", "People whom the company can reach."),
    "webhooks": ("Webhooks", "What happens here, told to other programs."),
    "keywords": ("Keywords", "Words and phrases that are watched."),
    "keyword_notifications": ("Keywords", "Words and phrases that are watched."),
}
"""First part of a path -> the group of its operations, and what the group is about."""


def tag(path: str) -> str:
    """The group of an operation."""
    first = path.strip("/").partition("/")[0]
    return TAGS[first][0] if first in TAGS else first.replace("_", " ").capitalize()


def markdown() -> str:
    """The introduction as Markdown."""
    return "\n\n".join(f"## {heading}\n\n{text}" for heading, text in INTRO)
