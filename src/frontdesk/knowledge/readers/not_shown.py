"""Whether an element's attributes say that it isn't shown: `hidden`, or a style by which nothing of it is seen."""

import html
import re

_ATTRIBUTE = re.compile(
    r"(?P<name>[^\s<>/=]++)"
    r"(?:\s*+=\s*+(?P<value>\"[^\"]*+\"|'[^']*+'|\{(?:[^{}]++|\{[^{}]*+\})*+\}|[^\s\"'<>][^\s<>]*+))?"
)
_CSS_COMMENT = re.compile(r"/\*.*?\*/", re.DOTALL)
_CSS_ESCAPE = re.compile(r"\\(?:([0-9a-f]{1,6})\s?|(?=.))", re.IGNORECASE)
_ZERO = r"[+-]?(?:0+(?:\.0*)?|\.0+)(?![.\d])"
_STYLE = re.compile(
    r"(?<![\w-])(?:display['\"]?\s*:\s*['\"]?none|(?:content-)?visibility['\"]?\s*:\s*['\"]?(?:hidden|collapse)|"
    rf"(?:font-?size|opacity)['\"]?\s*:\s*['\"]?{_ZERO})",
    re.IGNORECASE,
)


def not_shown(attributes: str) -> bool:
    """Whether nobody sees the element; of an attribute that is given twice, the first counts."""
    given: dict[str, str] = {}
    for each in _ATTRIBUTE.finditer(attributes):
        given.setdefault(each["name"].lower(), each["value"] or "")
    is_hidden = "hidden" in given and given["hidden"].replace(" ", "") != "{false}"
    return is_hidden or bool(_STYLE.search(_plain(given.get("style", ""))))


def _plain(style: str) -> str:
    """A style without the disguises that a browser sees through: entities, comments, and escapes."""
    return _CSS_ESCAPE.sub(_escaped, _CSS_COMMENT.sub("", html.unescape(style)))


def _escaped(match: re.Match[str]) -> str:
    code = int(match[1], 16) if match[1] else 0
    return chr(code) if 0 < code < 0x110000 else ""
