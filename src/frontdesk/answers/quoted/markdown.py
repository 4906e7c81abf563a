"""Markdown as a customer reads it in a chat: words, lists and numbers, without links' addresses and markup."""

import re

_IMAGE = re.compile(r"!\[[^\]\n]{0,500}\]\([^()\s]{0,2000}(?:\s[^()\n]{0,200})?\)")
_LINK = re.compile(
    r"\[([^\[\]\n]{1,500})\]\([^()\s]{0,2000}(?:\s[^()\n]{0,200})?\)|\[([^\[\]\n]{1,500})\]\[[^\[\]\n]{0,100}\]"
)
_TAG = re.compile(r"</?[A-Za-z][^<>]{0,1000}>")
_EMPHASIS = re.compile(
    r"(?<![\w*])(\*{1,3})(?=\S)([^*\n]{1,500}?)(?<=\S)\1(?![\w*])|(?<!\w)(_{1,3})(?=\S)([^_\n]{1,500}?)(?<=\S)\3(?!\w)"
)
_FENCE = re.compile(r"^[ \t]*(?:`{3,}+(?![^\n]*`)|~{3,}).*$|^[ \t]*:{3,}[ \t]*(?:[a-z]+[ \t]*)?", re.MULTILINE)
_RULE_ROW = re.compile(r"^[ \t]*\|[ \t:|-]+\|[ \t]*\n?", re.MULTILINE)
_ROW = re.compile(r"^[ \t]*\|(.*)\|[ \t]*$", re.MULTILINE)
_BULLET = re.compile(r"^([ \t]*)[*+•-][ \t]+", re.MULTILINE)
_MARKUP_LEFT = re.compile(r"^[ \t]*#{1,6}[ \t]+|^[ \t]*>[ \t]?", re.MULTILINE)
_ESCAPED = re.compile(r"\\([!-/:-@\[-`{-~])")


def plain(text: str) -> str:
    """The text without links' addresses, images, tags and emphasis; a table row becomes "first: second"."""
    text = _LINK.sub(lambda m: m[1] or m[2], _IMAGE.sub("", text))
    text = _MARKUP_LEFT.sub("", _FENCE.sub("", _TAG.sub("", text)))
    text = _ROW.sub(_row, _RULE_ROW.sub("", text))
    text = _EMPHASIS.sub(lambda m: m[2] or m[4], _EMPHASIS.sub(lambda m: m[2] or m[4], text))
    text = _ESCAPED.sub(r"\1", _BULLET.sub(r"\1- ", text))
    return re.sub(r"\n{2,}", "\n\n", re.sub(r"[ \t]+$", "", text, flags=re.MULTILINE)).strip()


def _row(match: re.Match[str]) -> str:
    cells = [cell.strip() for cell in match[1].split("|")]
    cells = [cell for cell in cells if cell]
    return f"- {cells[0]}: {', '.join(cells[1:])}" if len(cells) > 1 else "- " + "".join(cells)
