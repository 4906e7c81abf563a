"""XML of any kind: the texts of its elements, without the tags; what is mixed with text stands on one line with it."""

import codecs
import html
import re
from collections.abc import Iterator
from typing import Any

from lxml import etree
from lxml import html as page
from lxml.html import defs

from frontdesk.knowledge.readers.elements import to_markdown
from frontdesk.knowledge.readers.hidden import Written, seen
from frontdesk.knowledge.readers.reading import File, Reading, clean, damaged, empty, entities, printable, undeclared
from frontdesk.knowledge.readers.text import decode

_PROLOG = re.compile(r"\ufeff?\s*+<\?xml[^>]*>")
_ENCODING = re.compile(rb"<\?xml[^>]{0,200}?encoding\s*=\s*[\"']([\w.:-]{1,40})")
_ROOT = re.compile(r"<[^\W\d]")
_BARE = re.compile(
    r"<!\[CDATA\[(?:.*?\]\]>|.*)|<!--(?:.*?-->|.*)|<\?(?:.*?\?>|.*)|&(?!#[0-9]+;|#x[0-9a-fA-F]+;|[^\W\d][\w.:-]*;)",
    re.DOTALL,
)
"""An `&` that begins no reference, beside what none are looked for in."""
_NO_CHARSETS = frozenset({"undefined", "idna", "punycode", "unicode-escape", "raw-unicode-escape"})
"""Encodings of Python that no file is in."""
_MARKUP = re.compile(
    r"</?(?:p|br|b|strong|i|em|u|a|ul|ol|li|span|div|h[1-6]|table|tr|td|th|img|hr|blockquote|font|sup|sub)(?:[\s/][^<>]*)?>",
    re.IGNORECASE,
)
_TAG = re.compile(r"<(?!!--)(?=/?([^\s<>/]*))")
_TAGS = defs.tags | {"article", "aside", "figcaption", "figure", "footer", "header", "main", "mark", "nav", "section"}
_WITHIN_WORDS = frozenset(
    {
        "a", "abbr", "b", "bold", "code", "em", "emph", "emphasis", "font", "hi", "i", "inf", "italic", "kbd", "link",
        "mark", "q", "ref", "small", "span", "strong", "sub", "sup", "tt", "u", "underline", "xref",
    }
)  # fmt: skip
"""Elements that may stand for a part of a word."""
_BESIDE = "\ue000"
"""Where an element begins or ends within a line."""
_BLANK = re.compile(rf"(?<![\s(\[{{\"'“‘„«/{_BESIDE}-]){_BESIDE}+(?=[^\s.,;:!?)\]}}\"'”’»%/{_BESIDE}-])")
_TITLES = ("title", "headline", "name", "heading", "subject")


def read(file: File) -> Reading:
    """Raises `entities` where it declares abbreviations or uses unknown ones, `damaged` and `empty`."""
    source = _decoded(file.data)
    root = _ROOT.search(source)
    # Not even parsed: what is declared to stand for a text may grow without end.
    if "<!ENTITY" in source[: root.start() if root else None].upper():
        raise entities(file.name)
    parser = etree.XMLParser(resolve_entities=False, no_network=True, load_dtd=False, recover=True, remove_pis=True)
    source = _BARE.sub(lambda found: "&amp;" if found[0] == "&" else found[0], _PROLOG.sub("", source, count=1))
    tree = etree.fromstring(source.encode("utf-8", "replace"), parser)
    if tree is None:
        raise damaged(file.name)
    declared = tree.getroottree().docinfo.internalDTD
    if declared is not None and any(declared.iterentities()):
        raise entities(file.name)
    written = clean(seen(printable("\n".join(_lines(tree, file.name))), Written.PLAIN))
    if not written:
        raise empty(file.name)
    return Reading(title=_title(tree, file.name) or file.stem, text=written, language=_language(tree))


def _decoded(data: bytes) -> str:
    """The characters, by the encoding that is declared if the bytes fit, else by what they look like."""
    declared = _ENCODING.match(data)
    if declared:
        try:
            charset = codecs.lookup(declared[1].decode("ascii")).name
            if charset not in _NO_CHARSETS:
                return data.decode(charset)
        except (UnicodeError, LookupError):
            pass
    return decode(data)


def _lines(element: Any, name: str) -> Iterator[str]:
    """The lines of an element; one that holds others that hold more stands apart from what is beside it."""
    if _is_line(element):
        yield _shown("".join(_texts(element, name)))
        return
    holds_more = not all(_is_line(child) for child in element)
    for child in element:
        if isinstance(child.tag, str):
            yield from _lines(child, name)
        if holds_more:
            yield ""


def _is_line(element: Any) -> bool:
    """Whether an element has text of its own, beside which others stand within a line, or nothing but text."""
    children = list(element)
    beside = [element.text, *(child.tail for child in children)]
    return not any(isinstance(child.tag, str) for child in children) or any(text and text.strip() for text in beside)


def _texts(element: Any, name: str) -> Iterator[str]:
    yield element.text or "" if isinstance(element.tag, str) else ""
    for child in element:
        if child.tag is etree.Entity:
            yield _character(child.name, name)
        elif isinstance(child.tag, str):
            beside = "" if etree.QName(child).localname.lower() in _WITHIN_WORDS else _BESIDE
            yield beside
            yield from _texts(child, name)
            yield beside
        yield child.tail or ""


def _character(entity: str, name: str) -> str:
    """What HTML means by an abbreviation, which XML has to declare."""
    known = html.unescape(f"&{entity};")
    if known.startswith("&"):
        raise undeclared(name, entity)
    return known


def _shown(text: str) -> str:
    """A text on one line, with blanks beside what stands in it; HTML that it holds in characters as what it says."""
    text = _BLANK.sub(" ", text).replace(_BESIDE, "")
    if not _MARKUP.search(text):
        return " ".join(text.split())
    text = _TAG.sub(lambda found: "<" if found[1].lower() in _TAGS else "&lt;", text)
    return f"\n{to_markdown(page.fragment_fromstring(text, create_parent='div'))}\n"


def _title(tree: Any, name: str) -> str:
    """The first title among what the document, or the one part that is in it, tells of itself."""
    for holder in (tree, *tree) if len(tree) == 1 else (tree,):
        for tag in _TITLES:
            for child in holder:
                if isinstance(child.tag, str) and etree.QName(child).localname.lower() == tag and not len(child):
                    return " ".join("".join(_texts(child, name)).split())
    return ""


def _language(tree: Any) -> str | None:
    found = tree.get("{http://www.w3.org/XML/1998/namespace}lang") or ""
    return found[:2].lower() if re.match(r"[a-zA-Z]{2}(?:-|$)", found) else None
