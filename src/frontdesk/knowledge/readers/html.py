"""Web pages: the main text as Markdown, without menus, banners and footers."""

import re
from typing import Any

import trafilatura
from lxml import etree, html

from frontdesk.knowledge.readers import faq
from frontdesk.knowledge.readers.elements import to_markdown
from frontdesk.knowledge.readers.furniture import own_part, without_menus
from frontdesk.knowledge.readers.header_rows import join_header_rows
from frontdesk.knowledge.readers.kind import refuse_no_text
from frontdesk.knowledge.readers.reading import File, Reading, clean, empty, entities, perhaps_more, script_only
from frontdesk.knowledge.readers.text import decode
from frontdesk.knowledge.readers.waiting import says_something, waits

_START = 8_000
"""The characters of a page by which it is told that it is one."""
_OWN_ENTITIES = re.compile(r"<!DOCTYPE[^<>\[]*\[[^\]]{0,4000}<!ENTITY\s", re.IGNORECASE)
_CHARSET = re.compile(rb"<meta[^>]+charset\s*=\s*[\"']?\s*([\w.:-]+)", re.IGNORECASE)
_TABLE = re.compile(r"^\|(?: *:?-+:? *\|)+$", re.MULTILINE)
_HEADING = re.compile(r"^#{1,6} ", re.MULTILINE)
_FEW_WORDS = 25
"""A page with fewer words than this is looked at again: is the text made by scripts, or is the page just short?"""
_UNSPACED = re.compile(r"[\u0e00-\u0eff\u1000-\u109f\u1780-\u17ff\u3040-\u30ff\u3400-\u9fff\uf900-\ufaff]{2}")
"""About a word of a language that puts no spaces between them."""
_SHORT_SCRIPT = 200
"""Characters of a script that makes no text, but counts visitors or opens a menu."""
_UNSEEN = frozenset(["script", "style", "noscript", "template"])
_SHORT_WORDS = 100
"""Up to so many words of its own a page is taken as it is built: what finds the main text in articles finds too little
in opening hours, prices and ways to get in touch, and loses their tables."""
_TABLE_WORDS = 400
"""The same of a page whose tables would be lost."""
_PARTS = 2
"""So many headings make parts; where a page is mostly links, the extractor loses them and takes the menu instead."""
_NO_MORE = 1.1
"""So many times the words may a page have that is read with its parts: more of them are what stands around it."""
_MORE = 1.5
"""Where the extractor finds so many times the words, the page calls something its main part that is not."""


def read(file: File) -> Reading:
    """Main text, title and language of a page, and the FAQ pairs it declares. Raises `empty` or `script_only`."""
    source = decode_page(file.data)
    refuse_no_text(file.data, source[:_START], file.name)
    if _OWN_ENTITIES.search(source[:_START]):
        raise entities(file.name)
    tree = _tree(source)
    if tree is None:
        raise empty(file.name)
    told = _drop_noscript(tree)
    if join_header_rows(tree) or told:
        source = html.tostring(tree, encoding="unicode")
    visible = _visible_text(tree)
    text = _text(source, tree) or visible
    pairs = faq.pairs_in(source)
    words = len(visible.split()) + len(_UNSPACED.findall(visible))
    short = words < _FEW_WORDS and not pairs and _needs_scripts(tree, visible, asked_for=bool(told))
    if short and not says_something(text):
        raise script_only(words)
    if not text and not pairs:
        raise empty(file.name)
    # What visitors don't see of the pairs their owner sees in the document all the same.
    text = "\n\n".join(filter(None, [text, *faq.unsaid(pairs, text)]))
    warnings = [perhaps_more(words)] if short else []
    return Reading(title=_title(tree) or file.stem, text=text, language=_language(tree), pairs=pairs, warnings=warnings)


def decode_page(data: bytes) -> str:
    """The characters of a page: the charset it declares if its bytes fit, else whatever they look like."""
    declared = _CHARSET.search(data[:4_096])
    if declared:
        try:
            return data.decode(declared.group(1).decode("ascii"))
        except (UnicodeDecodeError, LookupError):
            pass
    return decode(data)


def _tree(source: str) -> Any:
    """The parsed page, or None when there is no element in it."""
    try:
        # lxml refuses a str that declares its encoding.
        parser = html.HTMLParser(encoding="utf-8", remove_comments=True, remove_pis=True)
        return html.document_fromstring(source.encode("utf-8", "replace"), parser=parser)
    except (etree.ParserError, ValueError):
        return None


def _text(source: str, tree: Any) -> str:
    """The page's own text: of a short page all that is no furniture, of a longer one what reads like its main text."""
    own, text = _own_text(tree), clean(_main_text(source) or "")
    words, found = len(own.split()), len(text.split())
    if 0 < words <= _SHORT_WORDS and words < found / _MORE:
        # Beside little text a menu reads like the main part.
        text = clean(_main_text(html.tostring(without_menus(tree), encoding="unicode")) or "")
        found = len(text.split())
    loses_tables = words <= _TABLE_WORDS and len(_TABLE.findall(own)) > len(_TABLE.findall(text))
    if (words <= _SHORT_WORDS or loses_tables) and 0 < words >= found / _MORE:
        return own
    loses_parts = len(_HEADING.findall(own)) >= _PARTS and not _HEADING.search(text)
    if loses_parts and _SHORT_WORDS < words <= found * _NO_MORE:
        return own
    # Where the extractor took the page's own text for furniture, a little furniture is better than no text.
    return text if found >= _FEW_WORDS else own or text


def _own_text(tree: Any) -> str:
    """All of a page but what stands around its text, under the page's heading, which may stand above its main part."""
    part = own_part(tree)
    text = to_markdown(part) if part is not None else ""
    headings = [] if text.startswith("# ") or "\n# " in text else tree.xpath("//h1[normalize-space()]")
    if text and len(headings) == 1:
        return f"# {' '.join(headings[0].text_content().split())}\n\n{text}"
    return text


def _main_text(source: str) -> str | None:
    return trafilatura.extract(
        source,
        output_format="markdown",
        include_comments=False,
        include_tables=True,
        include_links=True,
        include_formatting=True,
        include_images=False,
        deduplicate=False,
        with_metadata=False,
    )


def _visible_text(tree: Any) -> str:
    """All text of the body but scripts and styles, a line per piece."""
    body = tree.find("body")
    if body is None:
        return ""
    pieces = list[str]()
    walk = etree.iterwalk(body, events=("start", "end", "comment", "pi"))
    for event, element in walk:
        if event != "start":
            pieces.append(element.tail or "" if element is not body else "")
        elif element.tag in _UNSEEN:
            walk.skip_subtree()
        else:
            pieces.append(element.text or "")
    return clean("\n".join(line for piece in pieces if (line := " ".join(piece.split()))))


def _drop_noscript(tree: Any) -> str:
    """Takes out what is only shown where no script runs, and returns its text: a browser shows none of it.

    Where it would be all the rest of the page, it was never closed, and stays.
    """
    told = list[str]()
    for element in tree.xpath("//noscript[not(ancestor::noscript)]"):
        text = " ".join(element.text_content().split())
        if len(text.split()) < _SHORT_WORDS:
            told.append(text)
            element.drop_tree()
    return " ".join(filter(None, told))


def _needs_scripts(tree: Any, visible: str, *, asked_for: bool) -> bool:
    """Whether the page has a script that could make its text: a short one where there is nothing to see before it ran,
    and the page itself asks for scripts or has an empty place for what they make.
    """
    scripts = tree.xpath("//script[not(contains(@type, 'json'))]")
    if any(script.get("src") or len(script.text or "") > _SHORT_SCRIPT for script in scripts):
        return True
    if not scripts or not waits(visible):
        return False
    return asked_for or bool(tree.xpath("//body/div[@id][not(normalize-space())][not(*)]"))


def _language(tree: Any) -> str | None:
    """The language the page states: on its root, in a meta element, or as the locale of its preview."""
    metas = "//meta[translate(@http-equiv, 'CL', 'cl')='content-language' or @property='og:locale']/@content"
    found = tree.get("lang") or tree.get("{http://www.w3.org/XML/1998/namespace}lang") or tree.xpath(f"string({metas})")
    return str(found).strip().replace("_", "-") or None


def _title(tree: Any) -> str:
    """What the page calls itself: `og:title` (without the site's name), else its first heading, else its title."""
    found = tree.xpath("string(//meta[@property='og:title']/@content)") or tree.xpath("string(//h1[1])")
    title = " ".join((found or tree.xpath("string(//title)")).split())
    return clean(title)
