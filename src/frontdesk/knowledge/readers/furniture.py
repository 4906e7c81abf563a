"""What stands around a web page's own text: menus, banners, headers, footers. Taken out before a short page is read.

What is hidden stays: answers that open at a click are hidden, too."""

import copy
import re
from typing import Any

_DROPPED = frozenset(
    {
        "script", "style", "noscript", "template", "svg", "iframe", "object", "embed", "canvas", "audio", "video",
        "picture", "img", "map", "head", "link", "meta", "nav", "aside", "dialog", "button", "input", "select",
        "textarea", "datalist", "progress", "meter",
    }
)  # fmt: skip
_ROLES = frozenset(
    ["navigation", "banner", "contentinfo", "complementary", "search", "dialog", "alertdialog", "menu", "menubar"]
)
_COOKIE_BANNER = re.compile(
    r"cookie[-_ ]?(?:banner|bar|consent|notice|popup|modal|message|law|overlay|info|wall|settings|dialog|alert)|"
    r"cookiebot|onetrust|\bgdpr\b|\bcmp\b|consent[-_ ]?(?:banner|manager|modal|popup|bar)|\bcc[-_]window\b|usercentrics"
)
_MENU = re.compile(
    r"\b(?:nav|navbar|navigation|menu|menubar|breadcrumbs?|sidebar|toolbar|topbar|pagination|pager|"
    r"skip[-_]?(?:link|nav)|social|share|sharing|lang(?:uage)?[-_]?(?:switch\w*|select\w*|menu))\b"
)
_FOOTER = re.compile(r"(?:^|\s)(?:(?:site|page|main|global)[-_]?)?(?:footer|colophon)(?:\s|$)")
_SKIP_LINK = re.compile(r"(?:skip to|jump to|zum (?:haupt)?inhalt|aller au contenu|saltar al|vai al)\b", re.IGNORECASE)
_COOKIE_WORDS = re.compile(r"\bcookies?\b", re.IGNORECASE)
_HEADINGS = frozenset({"h1", "h2", "h3", "h4", "h5", "h6"})
_MENU_LINKS = 3
"""So many links and nothing else, before a page's first heading, are a menu."""
_MENU_SHARE = 0.6
_BANNER_WORDS = 120
_MOST = 0.6


def own_part(tree: Any) -> Any | None:
    """A copy of the part of a page that holds its own text, furniture taken out: its `main`, its only `article` if that
    is most of it, else its body. None without a body."""
    body = tree.find("body")
    if body is None:
        return None
    main = next(iter(body.xpath(".//main | .//*[@role='main']")), None)
    if main is not None and _words(main):
        return _cleared(main)
    part, articles = _cleared(body), body.xpath(".//article[not(ancestor::article)]")
    if len(articles) == 1 and _words(article := _cleared(articles[0])) >= _MOST * _words(part):
        return article
    return part


def without_menus(tree: Any) -> Any:
    """A copy of a page without its menus, and without headers and footers that are lists of links."""
    page = copy.deepcopy(tree)
    for element in page.xpath("//nav | //*[@role='navigation'] | //header | //footer"):
        is_link_list = element.tag not in ("header", "footer") or _is_menu(element, True, seen_heading=False)
        holds_text = element.xpath("boolean(.//main | .//article | .//h1 | ancestor::article)")
        if is_link_list and not holds_text and element.getparent() is not None:
            _remove(element)
    return page


def _cleared(element: Any) -> Any:
    part = copy.deepcopy(element)
    part.tail = None
    _clear(part, body_of_page=part.tag == "body")
    return part


def _clear(part: Any, *, body_of_page: bool) -> None:
    """Takes furniture out, from the top down; what stands in something taken out is not looked at any more."""
    seen_heading = False
    waiting = [part]
    while waiting:
        element = waiting.pop()
        if not isinstance(element.tag, str):
            _remove(element)  # A comment.
        elif element is not part and _is_furniture(element, seen_heading, body_of_page):
            _remove(element)
        else:
            seen_heading = seen_heading or element.tag in _HEADINGS
            if not seen_heading:
                _remove_bare_links(element)
            waiting += reversed(element)


def _is_furniture(element: Any, seen_heading: bool, body_of_page: bool) -> bool:
    """A footer or header belongs to the text where it is that of an article."""
    tag, role = element.tag, (element.get("role") or "").strip().lower()
    if tag in _DROPPED or role in _ROLES or _is_skip_link(element):
        return True
    if tag in ("header", "footer") and (body_of_page or tag == "footer"):
        return not any(parent.tag == "article" for parent in element.iterancestors())
    named = " ".join((element.get("class") or "", element.get("id") or "")).lower()
    if body_of_page and _FOOTER.search(named):
        return not element.xpath("boolean(.//h1)")
    if _COOKIE_BANNER.search(named) or (_COOKIE_WORDS.search(named) and element.xpath("boolean(.//button)")):
        return len(_text(element).split()) <= _BANNER_WORDS and not element.xpath("boolean(.//h1)")
    blocks = ("ul", "ol", "div", "p", "section", "table")
    return tag in blocks and _is_menu(element, bool(_MENU.search(named)), seen_heading)


def _is_menu(element: Any, is_named_so: bool, seen_heading: bool) -> bool:
    """Links and hardly anything else; a restaurant's menu has the name, but no links."""
    links = [_text(link) for link in element.iter("a")]
    if len(links) < (1 if is_named_so else _MENU_LINKS) or (seen_heading and not is_named_so):
        return False
    linked, whole = sum(map(_words, links)), _words(_text(element))
    return linked >= whole * (_MENU_SHARE if is_named_so else 1)


def _remove_bare_links(element: Any) -> None:
    """Takes out the links of a menu that stand side by side among text blocks, with bars or nothing between them."""
    run: list[Any] = []
    for child in [*element, None]:
        if child is not None and child.tag == "a":
            run.append(child)
        if child is None or child.tag != "a" or _words(child.tail or ""):
            if len(run) >= _MENU_LINKS and not any(_words(link.tail or "") for link in run):
                for link in run:
                    link.tail = None
                    element.remove(link)
            run = []


def _is_skip_link(element: Any) -> bool:
    leads_within = element.tag == "a" and (element.get("href") or "").startswith("#")
    return leads_within and bool(_SKIP_LINK.match(_text(element)))


def _remove(element: Any) -> None:
    """Takes an element out; the text behind it stays."""
    parent, before, tail = element.getparent(), element.getprevious(), element.tail
    if tail:
        if before is not None:
            before.tail = (before.tail or "") + tail
        else:
            parent.text = (parent.text or "") + tail
    parent.remove(element)


def _text(element: Any) -> str:
    return " ".join("".join(element.itertext()).split())


def _words(found: Any) -> int:
    """Letters and digits, so that bars and dots between links count for nothing."""
    return sum(map(str.isalnum, found if isinstance(found, str) else _text(found)))
