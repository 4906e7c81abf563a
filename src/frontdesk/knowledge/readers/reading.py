"""What a reader hands back, the limits it keeps, and the sentence a person sees when a file cannot be read."""

import re
from dataclasses import dataclass, field
from pathlib import PurePosixPath

import msgspec

MB = 1024 * 1024


@dataclass(frozen=True, slots=True)
class Limits:
    """How much one file may cost: sizes in bytes, time in seconds. `seconds` is kept by whoever runs the reader."""

    max_bytes: int = 50 * MB
    max_pages: int = 2_000
    max_text_chars: int = 20_000_000
    max_members: int = 5_000
    """Files in an archive, those in archives within it included."""
    max_unpacked_bytes: int = 2 * 1024 * MB
    max_expansion: int = 200
    """Unpacked size over packed size, looked at only once an archive unpacks to more than `expansion_floor`."""
    expansion_floor: int = 100 * MB
    seconds: int = 600
    ocr_languages: str = "eng"
    """The languages that text is recognized in, as Tesseract names them, with `+` between them."""


DEFAULT_LIMITS = Limits()


class Pair(msgspec.Struct, frozen=True):
    """A question with the company's own answer, and other ways in which customers put it."""

    question: str
    answer: str
    phrasings: tuple[str, ...] = ()


class Reading(msgspec.Struct, frozen=True):
    """A file as Markdown. `page_starts[n]` is the offset in `text` where page n + 1 begins; empty without pages.

    `hidden` are the spans of `text` that are kept and not to be seen (comments): no passage has them.
    """

    title: str
    text: str
    page_starts: tuple[int, ...] = ()
    language: str | None = None
    pairs: list[Pair] = []
    warnings: list[str] = []
    pages: int | None = None
    hidden: tuple[tuple[int, int], ...] = ()

    def shown(self) -> str:
        """What it says, to be read by a person: of pairs each question with its answer."""
        return self.text or "\n\n".join(f"**{pair.question}**\n\n{pair.answer}" for pair in self.pairs)


class Member(msgspec.Struct, frozen=True):
    """A file within a file: an entry of an archive, an attachment of a mail, or the mail itself.

    `place` is its path there, empty for the mail itself; `path` how to get at it: the number of the entry at each
    depth; `digest` the SHA-256 of its bytes, or `problem` why there are none. `is_last`: it takes the place of others
    that are there too, and say something else.
    """

    place: str
    path: tuple[int, ...]
    digest: bytes = b""
    problem: "ReadError | None" = None
    is_last: bool = False


@dataclass(frozen=True, slots=True)
class File:
    """What a reader gets: the bytes, the name they came under, the kind found in them, and the limits."""

    data: bytes
    name: str
    kind: str
    limits: Limits = field(default=DEFAULT_LIMITS)

    @property
    def stem(self) -> str:
        """The name without folder and ending, as a title: `price-list.pdf` is `price list`."""
        stem = PurePosixPath(self.name.replace("\\", "/")).stem
        return re.sub(r"[-_\s]+", " ", stem).strip() or self.name


class ReadError(Exception):
    """A file that cannot be used: a stable `code` for programs, a `sentence` (final wording) for the person."""

    def __init__(self, code: str, sentence: str) -> None:
        super().__init__(code, sentence)
        self.code = code
        self.sentence = sentence

    def __str__(self) -> str:
        return self.sentence


def locked(name: str) -> ReadError:
    """The file is encrypted."""
    return ReadError("locked", f'"{name}" is locked with a password. Save a copy without the password and upload that.')


def pictures_only() -> ReadError:
    """A PDF whose pages are scans."""
    return ReadError(
        "pictures_only",
        "This PDF holds pictures of pages, not text. Text recognition isn't installed on this server. "
        "Upload a PDF with text, or ask your administrator to install Tesseract.",
    )


def nothing_recognized() -> ReadError:
    """A PDF whose pages are pictures in which no text was recognized."""
    return ReadError("pictures_only", "This PDF holds pictures, and no text was found in them. Upload a PDF with text.")


def damaged(name: str) -> ReadError:
    """The file's kind is known but its parser gave up."""
    return ReadError(
        "damaged",
        f'"{name}" is damaged, so it can\'t be read. Open it on your computer, save it again, and upload it.',
    )


def not_text(name: str) -> ReadError:
    """By its name a file of text, and bytes that no text has."""
    return ReadError(
        "not_text",
        f'"{name}" holds bytes that no text has, such as NUL, so it can\'t be read as one. '
        "Save it as plain text in UTF-8, and upload that.",
    )


def entities(name: str) -> ReadError:
    """XML whose texts are made of entities that it declares itself, which may grow without end."""
    return ReadError(
        "entities",
        f'"{name}" makes its texts of abbreviations of its own (XML entities), which are not followed. '
        "Export it with the texts written out.",
    )


def undeclared(name: str, entity: str) -> ReadError:
    """XML that uses an entity of HTML or of another file, which nothing in it says the meaning of."""
    return ReadError(
        "entities",
        f'"{name}" writes &{entity}; in its texts, an abbreviation (XML entity) that it doesn\'t declare. '
        "Export it with the texts written out.",
    )


def empty(name: str) -> ReadError:
    """Nothing but blanks."""
    return ReadError("empty", f'"{name}" has no text in it. Nothing was added.')


def unreadable_kind(name: str) -> ReadError:
    """Bytes of a kind that no reader knows."""
    ending = PurePosixPath(name).suffix.lower()
    files = f"{ending} files" if ending else "files of this kind"
    return ReadError("unreadable_kind", f"Frontdesk can't read {files}. Export it as PDF, or paste its text.")


def no_text_kind(name: str, what: str, family: tuple[str, str]) -> ReadError:
    """Bytes of a kind that is known and holds no text, whatever its name says."""
    plural, way_out = family
    return ReadError("unreadable_kind", f'"{name}" is {what}. Frontdesk can\'t read {plural}. {way_out}')


def too_big(name: str, size: int, limits: Limits) -> ReadError:
    """More bytes than `limits.max_bytes`."""
    return ReadError(
        "too_big",
        f'"{name}" is {size_in_words(size)}. Files can be up to {size_in_words(limits.max_bytes)}. '
        "Split it, or upload the parts you need.",
    )


def too_many_pages(name: str, pages: int, limits: Limits) -> ReadError:
    """More pages than `limits.max_pages`."""
    return ReadError(
        "too_many_pages",
        f'"{name}" has {pages:,} pages. Files can have up to {limits.max_pages:,}. '
        "Split it, or upload the parts you need.",
    )


def unpacks_too_big(name: str, allowed: int, limits: Limits) -> ReadError:
    """An archive that would fill the disk or the memory: past the limit, or past the share of its size it may have."""
    hard = allowed >= limits.max_unpacked_bytes
    most = size_in_words(limits.max_unpacked_bytes) if hard else f"{limits.max_expansion:,} times its size"
    is_archive = name.lower().endswith(".zip")
    way_out = "Upload the files inside it." if is_archive else "Open it on your computer, save it again, and upload it."
    return ReadError("unpacks_too_big", f'"{name}" unpacks to more than {most}. It was not opened. {way_out}')


def too_many_files(name: str, limits: Limits) -> ReadError:
    """An archive with more files than `limits.max_members`."""
    return ReadError(
        "too_many_files",
        f'"{name}" holds more than {limits.max_members:,} files. Split it, or upload the parts you need.',
    )


def archive_too_deep(name: str) -> ReadError:
    """An archive where none is opened: deeper than archives are looked into, or attached to a mail."""
    return ReadError(
        "too_deep",
        f'"{name}" is an archive inside another file. An archive in an archive is opened, one in that is not, '
        "nor one in a mail. Upload it by itself.",
    )


def nested_too_deep(name: str) -> ReadError:
    """Lists within lists, more than a parser takes."""
    return ReadError(
        "too_deep", f'"{name}" holds lists inside lists, more levels than can be read. Save it with fewer of them.'
    )


def too_much_text(name: str, limits: Limits) -> ReadError:
    """More characters than `limits.max_text_chars`."""
    return ReadError(
        "too_much_text",
        f'"{name}" holds more than {limits.max_text_chars:,} characters of text. '
        "Split it, or upload the parts you need.",
    )


def took_too_long(name: str, limits: Limits, times: int = 1) -> ReadError:
    """Raised by whoever runs the reader, after ending it when it took `times` the limit."""
    seconds = times * limits.seconds
    minutes = seconds / 60
    span = f"{minutes:.0f} minutes" if minutes >= 2 else "1 minute" if minutes == 1 else f"{seconds} seconds"
    return ReadError(
        "took_too_long",
        f'Reading "{name}" took longer than {span} and was stopped. Try again at a quieter time, or split the file.',
    )


def script_only(words: int) -> ReadError:
    """A web page whose text is made by scripts in the browser."""
    found = "1 word" if words == 1 else f"{words} words"
    return ReadError(
        "script_only",
        f"This page shows its text only after scripts ran. Frontdesk found {found}. "
        "Paste the text, or give the address of a plain version.",
    )


def perhaps_more(words: int) -> str:
    """The warning for a short page with scripts that may make more of its text."""
    return (
        f"This page may show more text after scripts ran; the {words} words that it has without them are in use. "
        "If something is missing, paste the text, or give the address of a plain version."
    )


def some_pages_are_pictures(pictures: int, pages: int) -> str:
    """The warning for a PDF that is scanned in part."""
    hold = "pages holds only a picture" if pictures == 1 else "pages hold only pictures"
    count = f"{pictures:,} of {pages:,} {hold}."
    rest = pages - pictures
    return f"{count} The other {rest:,} {'is' if rest == 1 else 'are'} in use."


def several_of_one_name(place: str) -> str:
    """The warning for a file of an archive that holds others at the same path."""
    return (
        f'The archive holds several files called "{place}"; the last of them is in use. Give them names of their own.'
    )


def size_in_words(size: int) -> str:
    """`212 MB`, `2 GB`, `600 KB`; an unround size is rounded up so that it never reads as the limit it passed."""
    for unit, factor in (("GB", 1024 * MB), ("MB", MB), ("KB", 1024)):
        if size >= factor:
            return f"{-(-size // factor)} {unit}"
    return f"{size} bytes"


# C0 controls other than tab and newline, DEL, and lone surrogates: PostgreSQL refuses NUL and surrogates, nobody reads
# the others.
_UNPRINTABLE = re.compile("[\x00-\x08\x0b-\x1f\x7f\ud800-\udfff]")
_BLANK_LINES = re.compile(r"\n[ \t]*\n(?:[ \t]*\n)+")


def printable(text: str) -> str:
    """Text that a database takes and a person can read: newlines as `\\n`, no controls, no lone surrogates."""
    text = text.replace("\r\n", "\n").replace("\r", "\n").replace("\u2028", "\n").replace("\u2029", "\n\n")
    return _UNPRINTABLE.sub("", text.replace("\f", "\n")).lstrip("\ufeff")


def clean(text: str) -> str:
    """Printable text with at most one blank line in a row and none around it."""
    return _BLANK_LINES.sub("\n\n", printable(text)).strip("\n \t\ufeff")
