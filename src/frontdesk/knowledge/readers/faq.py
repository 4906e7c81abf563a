"""Question and answer pairs that a page declares for search engines (schema.org FAQPage as JSON-LD)."""

import json
import re
from collections.abc import Iterator, Sequence
from typing import Any

from lxml import etree, html

from frontdesk.knowledge.readers.enclosed import elements
from frontdesk.knowledge.readers.reading import Pair, clean

_SCRIPT = re.compile(r"<(script)\b[^<>]*?application/ld\+json[^<>]*+>", re.IGNORECASE)
_BLOCK_END = re.compile(r"</(?:p|li|div|h[1-6]|tr)\s*>|<br\s*/?>", re.IGNORECASE)


def pairs_in(page: str) -> list[Pair]:
    """Every FAQPage pair in the JSON-LD scripts of an HTML or MDX page, in page order; broken JSON is passed over."""
    pairs: dict[str, Pair] = {}
    for _, _, content in elements(page, _SCRIPT):
        # MDX wraps the JSON in {` `} so that its braces are not taken for an expression.
        body = content.strip().removeprefix("{`").removesuffix("`}").strip()
        try:
            found = json.loads(body, strict=False)
        except (ValueError, RecursionError):
            continue
        for pair in questions(found):
            pairs.setdefault(pair.question.casefold(), pair)
    return list(pairs.values())


def unsaid(pairs: Sequence[Pair], text: str) -> list[str]:
    """Those of the pairs that a page declares and doesn't say, as parts of its text."""
    said = _bare(text)
    return [
        f"## {' '.join(pair.question.split())}\n\n{pair.answer}" for pair in pairs if _bare(pair.answer) not in said
    ]


def _bare(text: str) -> str:
    return "".join(filter(str.isalnum, text)).casefold()


def questions(node: Any, depth: int = 0) -> Iterator[Pair]:
    """The pairs of every FAQPage in a JSON value."""
    if depth > 20:
        return
    if isinstance(node, list):
        for child in node:
            yield from questions(child, depth + 1)
    elif isinstance(node, dict):
        if "FAQPage" in _as_list(node.get("@type")):
            for entity in _as_list(node.get("mainEntity")):
                pair = _pair(entity)
                if pair:
                    yield pair
        else:
            for child in node.values():
                yield from questions(child, depth + 1)


def _pair(entity: Any) -> Pair | None:
    if not isinstance(entity, dict):
        return None
    answers = [a.get("text", "") for a in _as_list(entity.get("acceptedAnswer")) if isinstance(a, dict)]
    question, answer = plain(str(entity.get("name") or "")), plain("\n".join(str(a) for a in answers))
    return Pair(question=question, answer=answer) if question and answer else None


def _as_list(value: Any) -> list[Any]:
    return value if isinstance(value, list) else [] if value is None else [value]


def plain(fragment: str) -> str:
    """The text of an HTML fragment, a line per block; text without tags comes back as it is."""
    if "<" in fragment or "&" in fragment:
        try:
            fragment = str(html.fromstring(f"<div>{_BLOCK_END.sub(chr(10), fragment)}</div>").text_content())
        except (etree.ParserError, ValueError):
            fragment = re.sub(r"<[^>]+>", "", fragment)
    lines = (" ".join(line.split()) for line in fragment.splitlines())
    return clean("\n".join(line for line in lines if line))
