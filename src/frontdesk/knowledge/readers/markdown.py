"""Markdown and MDX pages: front matter, the prose, and what a help site's generator wraps around it."""

import re
import tomllib
from collections.abc import Callable

from frontdesk.knowledge.readers import faq, tags
from frontdesk.knowledge.readers.enclosed import replaced
from frontdesk.knowledge.readers.hidden import Written, seen
from frontdesk.knowledge.readers.reading import File, Reading, clean, empty
from frontdesk.knowledge.readers.text import decode

_FRONT_MATTER = re.compile(r"\A\s*(---|\+\+\+)[ \t]*\n(.*?)\n\1[ \t]*(?:\n|\Z)", re.DOTALL)
_FIELD = re.compile(r"^([A-Za-z_][\w-]*):[ \t]*(.*(?:\n[ \t]+.*)*)", re.MULTILINE)
_FENCE = re.compile(r"^[ \t]*(`{3,}+(?![^\n]*`)|~{3,}).*?(?:^[ \t]*\1[`~]*[ \t]*$|\Z)", re.MULTILINE | re.DOTALL)
_INLINE_CODE = re.compile(r"(?<!`)(`+)(?!`)[^\n]*?(?<!`)\1(?!`)")
_UNREAD = re.compile(r"<(head|script|style|svg|template|iframe|video|audio)\b[^<>]*+>", re.IGNORECASE)
_IMPORT = re.compile(r"^import\s+(?:[\w*{}$,\s]{1,500}\sfrom\s+)?['\"][^'\"\n]+['\"];?[ \t]*$", re.MULTILINE)
_EXPORT = re.compile(
    r"^export\s+(?:default|const|let|var|function|async|class)\b.*?(?=\n[ \t]*\n|\Z)", re.MULTILINE | re.DOTALL
)
_ADMONITION = re.compile(r"^[ \t]*:{3,}[ \t]*[A-Za-z]*[ \t]*(?:\[([^\]\n]*)\]|([^\n]*))$", re.MULTILINE)
_ANCHOR = re.compile(r"^(#{1,6} .*?)[ \t]*\{#[\w-]+\}[ \t]*$", re.MULTILINE)
_IMAGE = re.compile(r"!\[[^\[\]]{0,1000}+\]\([^()\n]{0,2000}+(?:\([^()\n]{0,500}+\)[^()\n]{0,500}+)?\)")
_EMPTY_LINK = re.compile(r"\[\s{0,20}+\]\([^()\s]{0,2000}+\)")
_FIRST_HEADING = re.compile(r"^#[ \t]+(.+?)[ \t#]*$", re.MULTILINE)


def read(file: File) -> Reading:
    """The page's prose; its title from the front matter, its first heading, or its name; FAQ pairs in its head."""
    source = decode(file.data).replace("\r\n", "\n").replace("\r", "\n").lstrip("\ufeff")
    fields, body = front_matter(source)
    body = seen(body, Written.MDX if file.name.lower().endswith(".mdx") else Written.MARKDOWN)
    pairs = faq.pairs_in(body)
    text = clean(_outside(_FENCE, body, _prose))
    heading = _FIRST_HEADING.search(_FENCE.sub("", text))
    title = fields.get("title") or (heading.group(1).strip() if heading else "") or file.stem
    description = fields.get("description", "")
    if _says_something(description, title, text):
        text = clean(f"{description}\n\n{text}")
    if not text:
        raise empty(file.name)
    language = fields.get("lang") or fields.get("language") or fields.get("locale")
    return Reading(title=clean(title), text=text, language=language, pairs=pairs)


def front_matter(source: str) -> tuple[dict[str, str], str]:
    """The simple fields before the page (YAML between `---`, TOML between `+++`), names in lower case, and the rest."""
    match = _FRONT_MATTER.match(source)
    if not match:
        return {}, source
    body = source[match.end() :]
    if match.group(1) == "+++":
        try:
            found = tomllib.loads(match.group(2))
        except tomllib.TOMLDecodeError:
            return {}, body
        return {key.lower(): value for key, value in found.items() if isinstance(value, str)}, body
    return {key.lower(): _yaml_text(value) for key, value in _FIELD.findall(match.group(2))}, body


def _yaml_text(value: str) -> str:
    """One YAML scalar: quoted, bare, or folded over indented lines after `>` or `|`."""
    value = re.sub(r"\A[>|][+-]?[ \t]*(?:\n|\Z)", "", value.strip())
    value = " ".join(value.split())
    if len(value) > 1 and value[0] == value[-1] and value[0] in "\"'":
        inner = value[1:-1]
        return inner.replace('\\"', '"').replace("\\\\", "\\") if value[0] == '"' else inner.replace("''", "'")
    return re.sub(r"\s+#.*$", "", value)


def _says_something(description: str, title: str, text: str) -> bool:
    plain = description.casefold().rstrip(".")
    return len(plain.split()) >= 4 and plain != title.casefold() and plain not in text.casefold()


def _outside(code: re.Pattern[str], text: str, change: Callable[[str], str]) -> str:
    """Changes what lies between the pieces of code and leaves those as they are."""
    parts: list[str] = []
    end = 0
    for match in code.finditer(text):
        parts += [change(text[end : match.start()]), match.group()]
        end = match.end()
    return "".join([*parts, change(text[end:])])


def _prose(text: str) -> str:
    text = replaced(text, _UNREAD, lambda _: "")
    text = _EXPORT.sub("", _IMPORT.sub("", text))
    text = _with_code_aside(text, lambda rest: _EMPTY_LINK.sub("", _IMAGE.sub("", tags.to_markdown(rest))))
    text = _ADMONITION.sub(_admonition_title, text)
    text = _ANCHOR.sub(r"\1", text)
    return re.sub(r"[ \t]+$", "", text, flags=re.MULTILINE)


def _with_code_aside(text: str, change: Callable[[str], str]) -> str:
    """Changes the text around its inline code; a table with code in its cells is still seen as one piece."""
    pieces: list[str] = []

    def put_aside(match: re.Match[str]) -> str:
        pieces.append(match.group())
        return f"\ue000{len(pieces) - 1}\ue001"

    changed = change(_INLINE_CODE.sub(put_aside, text.replace("\ue000", "").replace("\ue001", "")))
    return re.sub("\ue000(\\d+)\ue001", lambda mark: pieces[int(mark.group(1))], changed)


def _admonition_title(match: re.Match[str]) -> str:
    """`:::tip Title` becomes its title; the box around it says nothing to a reader of the text alone."""
    title = (match.group(1) or match.group(2) or "").strip()
    return f"**{title}**\n" if title else ""
