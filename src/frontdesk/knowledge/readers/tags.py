"""HTML and JSX tags inside Markdown: those that mean something become Markdown, the others go, their text stays."""

import html
import re
from collections.abc import Callable

from frontdesk.knowledge.readers.blocks import Blocks, Kind
from frontdesk.knowledge.readers.enclosed import replaced
from frontdesk.knowledge.readers.table import as_table

# One tag with its attributes. Values may be quoted or, in JSX, stand in braces nested once; the first character of
# each alternative differs from all others, and none gives back what it took, so that a broken tag
# costs one pass.
_ATTRIBUTES = r"(?:\"[^\"]{0,20000}+\"|'[^']{0,20000}+'|\{(?:[^{}]++|\{[^{}]*+\}){0,50}+\}|[^\"'{}<>]++){0,100}+"
_TAG = re.compile(rf"<(/?)([A-Za-z][\w.-]*)((?:[\s/]{_ATTRIBUTES})?)>")
_LINK = re.compile(rf"<a\b({_ATTRIBUTES})>(.{{0,2000}}?)</a\s*>", re.IGNORECASE | re.DOTALL)
_BACKSLASHES = re.compile(r"\\+(?=<)")
_TABLE = re.compile(r"<(table)\b[^<>]*+>", re.IGNORECASE)
_ROW = re.compile(r"<tr\b[^>]*>(.*?)(?=<tr\b|\Z)", re.IGNORECASE | re.DOTALL)
_CELL = re.compile(r"<t[dh]\b[^>]*>(.*?)(?=<t[dh]\b|\Z)", re.IGNORECASE | re.DOTALL)
_HREF = re.compile(r"""href\s*=\s*["']([^"']+)["']""", re.IGNORECASE)

_KNOWN = frozenset(
    [
        "a",
        "abbr",
        "article",
        "aside",
        "audio",
        "b",
        "blockquote",
        "body",
        "br",
        "button",
        "caption",
        "center",
        "cite",
        "code",
        "col",
        "colgroup",
        "dd",
        "del",
        "details",
        "dfn",
        "div",
        "dl",
        "dt",
        "em",
        "fieldset",
        "figcaption",
        "figure",
        "font",
        "footer",
        "form",
        "h1",
        "h2",
        "h3",
        "h4",
        "h5",
        "h6",
        "head",
        "header",
        "hr",
        "html",
        "i",
        "iframe",
        "img",
        "input",
        "ins",
        "kbd",
        "label",
        "li",
        "link",
        "main",
        "mark",
        "meta",
        "nav",
        "ol",
        "option",
        "p",
        "picture",
        "pre",
        "q",
        "s",
        "samp",
        "section",
        "select",
        "small",
        "source",
        "span",
        "strong",
        "sub",
        "summary",
        "sup",
        "svg",
        "table",
        "tbody",
        "td",
        "textarea",
        "tfoot",
        "th",
        "thead",
        "tr",
        "u",
        "ul",
        "var",
        "video",
        "wbr",
    ]
)
_INLINE = {"b": "**", "strong": "**", "em": "*", "i": "*", "code": "`", "kbd": "`"}
_BLOCKS = frozenset(
    [
        "article",
        "aside",
        "blockquote",
        "body",
        "center",
        "dd",
        "details",
        "div",
        "dl",
        "dt",
        "figure",
        "footer",
        "form",
        "header",
        "main",
        "nav",
        "ol",
        "p",
        "pre",
        "section",
        "table",
        "tbody",
        "thead",
        "ul",
        "br",
        "tr",
        "figcaption",
    ]
)


def to_markdown(text: str) -> str:
    """Links, headings, list items, emphasis and table rows as Markdown. A word in angle brackets that is neither an
    HTML element nor a component (`<your-domain>`) is left alone."""
    if "<" not in text:
        return text
    if "\\<" in text:
        text = _escaped_in_html(text)
    return _TAG.sub(_unless_escaped(_tag), _LINK.sub(_link, replaced(text, _TABLE, _table)))


def _escaped_in_html(text: str) -> str:
    """The text with backslashes before tags escaped in blocks of HTML, where they themselves escape nothing."""
    parts: list[str] = []
    end = 0
    for block in Blocks(text, jsx=False).all:
        if block.kind is Kind.HTML:
            parts += [text[end : block.start], _BACKSLASHES.sub(r"\g<0>\g<0>", text[block.start : block.end])]
            end = block.end
    return "".join([*parts, text[end:]])


def _unless_escaped(change: Callable[[re.Match[str]], str]) -> Callable[[re.Match[str]], str]:
    """Leaves a tag behind an odd number of backslashes as it is: of two, the first escapes the second."""

    def changed(match: re.Match[str]) -> str:
        at = match.start()
        while at and match.string[at - 1] == "\\":
            at -= 1
        return match.group() if (match.start() - at) % 2 else change(match)

    return changed


def _table(content: str) -> str:
    rows = [[to_markdown(cell) for cell in _CELL.findall(row)] for row in _ROW.findall(content)]
    rows = [[html.unescape(" ".join(cell.split())) for cell in row] for row in rows if row]
    return f"\n\n{as_table(rows[0], rows[1:])}\n\n" if rows else ""


def _link(match: re.Match[str]) -> str:
    label = " ".join(_TAG.sub(_unless_escaped(lambda _: ""), match.group(2)).split())
    href = _HREF.search(match.group(1))
    return f"[{label}]({href.group(1)})" if href and label else label


def _tag(match: re.Match[str]) -> str:
    closing, name = match.group(1) == "/", match.group(2)
    element = name.lower()
    if element not in _KNOWN:
        # Components begin with a capital letter; anything else is a placeholder that belongs to the text.
        return "" if name[0].isupper() and "-" not in name else match.group()
    if element in _INLINE:
        return _INLINE[element]
    if re.fullmatch(r"h[1-6]", element):
        return "\n\n" if closing else f"\n\n{'#' * int(element[1])} "
    if element == "summary":
        return "**\n\n" if closing else "\n\n**"
    if element == "li":
        return "" if closing else "\n- "
    return "\n" if element in _BLOCKS else ""
