"""Cuts one document's Markdown into passages that keep headings, lists, steps, tables and code with their text."""

import re
from bisect import bisect_right
from collections.abc import Iterator, Sequence
from math import ceil

import msgspec

# A "word" of a script without spaces: two Han or kana characters, four of Thai, Lao, Burmese or Khmer.
HAN = re.compile(r"[\u3040-\u30ff\u3400-\u9fff\uf900-\ufaff\U00020000-\U0003ffff]")
SOUTH_EAST_ASIAN = re.compile(r"[\u0e00-\u0eff\u1000-\u109f\u1780-\u17ff]")
# Text without any space (minified code, base64) counts as one word per so many characters.
CHARACTERS_PER_WORD = 12

HEADING = re.compile(r" {0,3}(#{1,6})(?:[ \t]+(.*?))?(?:[ \t]+#+)?[ \t]*$")
FENCE = re.compile(r"[ \t]{0,8}(`{3,}+(?![^\n]*`)|~{3,})")
ITEM = re.compile(r"[ \t]*(?:[-*+•]|\d{1,3}[.)])[ \t]+\S")
STEP = re.compile(r"[ \t]*\d{1,3}[.)][ \t]")
ROW = re.compile(r"[ \t]*\|.*\|[ \t]*$")
RULE_ROW = re.compile(r"[ \t]*\|[ \t:|-]+\|[ \t]*$")

# A sentence ends at . ! ? … (and closing quotes) before a space and something that can begin one; the full stops of
# scripts without spaces end it at once.
SENTENCE_END = re.compile(
    r"""(?<![.!?…؟।])[.!?…؟।]++["'”’»)\]*_]{0,4}(?=\s+["'“‘«(\[*_`¿¡]{0,4}[^\W_a-z])|(?<![。！？｡])[。！？｡]++["'”’」』）]{0,4}"""
)
ABBREVIATION = re.compile(
    r"(?:^|[\s(])(?:[A-Z]|e\.g|i\.e|etc|vs|approx|no|nr|fig|mr|mrs|ms|dr|prof|st|jr|inc|ltd|co|bzw|z\.b|d\.h|ca|sr|sra|p\.ej|"
    r"art|pag|cf|ex|m|mme)\.$",
    re.IGNORECASE,
)

MAX_WORDS = 150
STEPS_WORDS = 350
"""Numbered steps are kept whole up to so many words, which the embedder still takes in as a whole."""
CAPTION_WORDS = 30
LONGEST_NAMES = 600
"""Characters of a row that names columns; a longer one would be most of every passage."""
ENDS = (".", "!", "?", "…", "。")

Span = tuple[int, int]


class Chunk(msgspec.Struct, frozen=True):
    """One passage: `text` is document[start:end]; `sentences` are the spans in `text` that can be quoted alone.

    `above` is what the document says further up of a list or table that this passage goes on with: the line that
    announces it, a table's caption and the row of its columns' names.
    """

    text: str
    heading: str
    page: int | None
    start: int
    end: int
    sentences: tuple[Span, ...]
    above: str = ""


class Block(msgspec.Struct, frozen=True):
    """A paragraph, list, table or code block as spans of the document; `leads` when it announces the next block.

    `parts` are the numbers of units of each piece of it that is not cut when it is (an item of a list is several
    sentences), `is_steps` tells a numbered list, `head` is the span of a table's row of names.
    """

    units: tuple[Span, ...]
    leads: bool = False
    parts: tuple[int, ...] = ()
    is_steps: bool = False
    head: Span | None = None

    @property
    def start(self) -> int:
        """Offset of its first character in the document."""
        return self.units[0][0]

    @property
    def end(self) -> int:
        """Offset after its last character in the document."""
        return self.units[-1][1]


class Section(msgspec.Struct):
    """The blocks between two headings; `title` is the span of the heading's own words."""

    heading: str
    level: int
    title: Span
    blocks: list[Block]


def split(text: str, *, page_starts: Sequence[int] = (), max_words: int = MAX_WORDS) -> list[Chunk]:
    """The passages of a Markdown document in their order, in time linear in its length.

    `page_starts` holds the offset at which each page begins (page 1 first). Only a sentence longer than `max_words`
    is ever cut; a heading that has neither text nor a sub-heading is a passage of its own words.
    """
    sections = list(_sections(text))
    chunks: list[Chunk] = []
    for number, section in enumerate(sections):
        if not section.blocks:
            following = sections[number + 1].level if number + 1 < len(sections) else 0
            if following > section.level or section.title[0] == section.title[1]:
                continue
            section.blocks = [Block((section.title,))]
        above = _above(text, section.blocks)
        for units in _pack(text, section.blocks, max_words):
            start, end = units[0][0], units[-1][1]
            page = max(1, bisect_right(page_starts, start)) if page_starts else None
            spans = tuple((a - start, b - start) for a, b in units)
            chunks.append(Chunk(text[start:end], section.heading, page, start, end, spans, above.get(start, "")))
    return chunks


def count_words(text: str) -> int:
    """The length of a text in words, also where the script has no spaces."""
    words = len(text.split())
    if not text.isascii():
        words += len(HAN.findall(text)) // 2 + len(SOUTH_EAST_ASIAN.findall(text)) // 4
    return max(words, len(text) // CHARACTERS_PER_WORD)


def _lines(text: str) -> Iterator[tuple[int, int, str]]:
    start = 0
    while start < len(text):
        end = text.find("\n", start)
        end = len(text) if end < 0 else end
        yield start, end, text[start:end].rstrip("\r")
        start = end + 1


def _sections(text: str) -> Iterator[Section]:
    path: list[tuple[int, str]] = []
    section = Section("", 0, (0, 0), [])
    lines: list[tuple[int, int, str]] = []
    fence = ""
    for start, end, line in _lines(text):
        fence_mark = FENCE.match(line)
        heading = None if fence or fence_mark or len(line) > 400 else HEADING.match(line)
        if fence_mark:
            mark = fence_mark[1]
            fence = mark if not fence else "" if mark[0] == fence[0] and len(mark) >= len(fence) else fence
        if not heading:
            lines.append((start, end, line))
            continue
        section.blocks = list(_blocks(text, lines))
        yield section
        level, title = len(heading[1]), (heading[2] or "").strip()
        path = [step for step in path if step[0] < level] + [(level, _plain(title))]
        shift = start + max(heading.start(2), 0)
        section = Section(" > ".join(words for _, words in path if words), level, (shift, shift + len(title)), [])
        lines = []
    section.blocks = list(_blocks(text, lines))
    yield section


def _plain(title: str) -> str:
    title = re.sub(r"\s*\{#[^{}]*\}$", "", title)
    title = re.sub(r"!?\[([^\[\]]*)\]\([^()]*\)", r"\1", title)
    return re.sub(r"[*`]|\\(?=[^\w\s])", "", title).strip()


def _blocks(text: str, lines: list[tuple[int, int, str]]) -> Iterator[Block]:
    position = 0
    while position < len(lines):
        line = lines[position][2]
        if not line.strip():
            position += 1
            continue
        first = position
        if fence := FENCE.match(line):
            position = _end_of_code(lines, position + 1, fence[1])
            yield Block(((lines[first][0], lines[position - 1][1]),))
        elif ITEM.match(line):
            position = _end_of_list(lines, position)
            yield _list(text, lines[first:position])
        elif ROW.match(line):
            while position < len(lines) and ROW.match(lines[position][2]):
                position += 1
            yield _table(lines[first:position])
        else:
            position += 1
            while position < len(lines) and not _interrupts(lines[position][2]):
                position += 1
            start, end = lines[first][0], lines[position - 1][1]
            units = tuple(_sentences(text, start, end))
            if units:
                yield Block(units, leads=text[units[-1][0] : end].rstrip(" *_\r").endswith((":", "：")))


def _interrupts(line: str) -> bool:
    return not line.strip() or bool(FENCE.match(line) or ITEM.match(line) or ROW.match(line))


def _end_of_code(lines: list[tuple[int, int, str]], position: int, mark: str) -> int:
    while position < len(lines):
        closing = FENCE.match(lines[position][2])
        position += 1
        if closing and closing[1][0] == mark[0] and len(closing[1]) >= len(mark):
            break
    return position


def _end_of_list(lines: list[tuple[int, int, str]], position: int) -> int:
    """A list goes on over blank lines while items or indented lines follow."""
    end = position
    while position < len(lines):
        line = lines[position][2]
        blank_before = position > 0 and not lines[position - 1][2].strip()
        if line.strip():
            if not ITEM.match(line) and blank_before and not line.startswith(("  ", "\t")):
                break
            if not ITEM.match(line) and not line.startswith((" ", "\t")) and _interrupts(line):
                break
            end = position + 1
        position += 1
    return end


def _list(text: str, lines: list[tuple[int, int, str]]) -> Block:
    items: list[list[int]] = []
    for start, end, line in lines:
        if not line.strip():
            continue
        if ITEM.match(line) or not items:
            items.append([start, end])
        else:
            items[-1][1] = end
    units = [
        list(_sentences(text, start, end) if end - start > 240 else _trimmed(text, start, end)) for start, end in items
    ]
    is_steps = bool(STEP.match(text, items[0][0]))
    return Block(
        tuple(span for item in units for span in item),
        parts=tuple(map(len, units)) if is_steps else (),
        is_steps=is_steps,
    )


def _table(lines: list[tuple[int, int, str]]) -> Block:
    rows = [(start, start + len(line)) for start, _, line in lines]
    if len(lines) < 2 or not RULE_ROW.match(lines[1][2]):
        return Block(tuple(rows))
    rows[:2] = [(rows[0][0], rows[1][1])]
    names = re.search(r"[^\W_]", lines[0][2]) and len(lines[0][2]) <= LONGEST_NAMES
    # The names stay with the first row.
    together = (2, *(1,) * (len(rows) - 2)) if len(rows) > 1 else ()
    return Block(tuple(rows), parts=together, head=rows[0] if names else None)


def _trimmed(text: str, start: int, end: int) -> Iterator[Span]:
    while start < end and text[start].isspace():
        start += 1
    while end > start and text[end - 1].isspace():
        end -= 1
    if start < end:
        yield start, end


def _sentences(text: str, start: int, end: int) -> Iterator[Span]:
    begin = start
    for match in SENTENCE_END.finditer(text, start, end):
        tail = text[max(begin, match.end() - 12) : match.end()]
        # "1. First step" and "e.g. this" do not end where their full stop stands.
        if ABBREVIATION.search(tail) or re.fullmatch(r"\s*\d{1,3}\.", text[begin : min(begin + 8, match.end())]):
            continue
        yield from _trimmed(text, begin, match.end())
        begin = match.end()
    yield from _trimmed(text, begin, end)


def _cut(text: str, unit: Span, max_words: int) -> Iterator[Span]:
    """A unit longer than a whole passage in pieces: at line ends or spaces where there are any, else anywhere."""
    start, end = unit
    if count_words(text[start:end]) <= max_words:
        yield unit
        return
    while start < end:
        # Six characters make a word, in a script without spaces far fewer: halve until the piece fits.
        width = max_words * 6
        while count_words(text[start : start + width]) > max_words:
            width //= 2
        stop = min(end, start + width)
        if stop < end:
            window = text[start:stop]
            at = max(window.rfind("\n"), 0) or max(window.rfind(" "), 0)
            stop = start + at + 1 if at > width // 3 else stop
        yield from _trimmed(text, start, stop)
        start = stop


def _pack(text: str, blocks: list[Block], max_words: int) -> Iterator[list[Span]]:
    """Groups the blocks of one section into passages of at most `max_words`, of similar size."""
    groups = _groups(text, blocks, max_words)
    total = sum(words for _, words in groups)
    target = total / max(1, ceil(total / max_words))
    current: list[Span] = []
    size, before, edge = 0, 0, target
    for units, words in groups:
        if current and (size + words > max_words or before + words / 2 > edge):
            yield current
            current, size = [], 0
            edge = before + max(target, 1) if before > edge else edge + target
        current.extend(units)
        size += words
        before += words
    if current:
        yield current


def _groups(text: str, blocks: list[Block], max_words: int) -> list[tuple[list[Span], int]]:
    """What must not be parted: a block with the line that announces it, or one part where that is too long."""
    groups: list[tuple[list[Span], int]] = []
    joins = False
    for block in blocks:
        words = count_words(text[block.start : block.end])
        most = STEPS_WORDS * max_words // MAX_WORDS if block.is_steps else max_words
        whole = [(list(block.units), words)] if words <= most else list(_parts(text, block, max_words))
        if joins and groups and groups[-1][1] + whole[0][1] <= most:
            before = groups.pop()
            whole[0] = (before[0] + whole[0][0], before[1] + whole[0][1])
        groups += whole
        joins = block.leads
    return groups


def _parts(text: str, block: Block, max_words: int) -> Iterator[tuple[list[Span], int]]:
    """A block that is too long in pieces that may stand in different passages: rows, items, sentences."""
    position = 0
    for count in block.parts or (1,) * len(block.units):
        units = block.units[position : position + count]
        position += count
        words = count_words(text[units[0][0] : units[-1][1]]) if units else 0
        if units and words <= max_words:
            yield list(units), words
            continue
        for piece in (piece for unit in units for piece in _cut(text, unit, max_words)):
            yield [piece], count_words(text[slice(*piece)])


def _above(text: str, blocks: list[Block]) -> dict[int, str]:
    """What stands above a list or table, for each place but its first where it may be cut."""
    above: dict[int, str] = {}
    for before, block in zip([None, *blocks], blocks, strict=False):
        if not (block.is_steps or block.head):
            continue
        names = text[slice(*block.head)] if block.head else ""
        caption = _caption(text, before, block)
        told = "\n\n".join(part for part in (caption, names) if part)
        above |= {
            start: told if number else (caption if block.head else "") for number, (start, _) in enumerate(block.units)
        }
    return above


def _caption(text: str, before: Block | None, block: Block) -> str:
    """The line that announces a list or table, or that stands over a table like a title."""
    if before is None or before.is_steps or before.head:
        return ""
    start, end = before.units[-1]
    words = count_words(text[start:end])
    is_title = block.head is not None and len(before.units) == 1 and not text[start:end].rstrip("*_ ").endswith(ENDS)
    return text[start:end] if words <= CAPTION_WORDS and (before.leads or is_title) else ""
