"""Hostile files, made of real ones and by hand: always the same for the same seed. `bench/hostile.py` sends them."""

import io
import random
import zipfile
from collections.abc import Callable, Iterator, Sequence
from pathlib import Path

from tests.knowledge.archives import overlapping, understated, zipped

LARGEST = 200_000
"""Bytes of a file that is mutated: much text takes long to embed, hostile or not."""

Hostile = tuple[str, bytes]
"""A name and what comes under it."""

_ENDINGS = (".pdf", ".docx", ".xlsx", ".pptx", ".odt", ".epub", ".rtf", ".html", ".csv", ".json", ".eml", ".zip", ".md")
_WORD = "<w:document xmlns:w='http://schemas.openxmlformats.org/wordprocessingml/2006/main'><w:body><w:p><w:r><w:t>"
_WORD_END = "</w:t></w:r></w:p></w:body></w:document>"
_TYPES = (
    "<Types xmlns='http://schemas.openxmlformats.org/package/2006/content-types'>"
    "<Override PartName='/word/document.xml'"
    " ContentType='application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml'/></Types>"
)


def hostile(folder: Path, count: int, seed: int) -> Iterator[Hostile]:
    """That many hostile files: those made by hand first, the rest mutations of the files in `folder`, all unlike."""
    chance = random.Random(seed)
    made = by_hand()
    yield from made[:count]
    files = (path for path in folder.rglob("*") if path.is_file() and path.name != "LICENSE")
    real = sorted(path for path in files if path.stat().st_size <= LARGEST)
    for number in range(count - len(made)):
        path = chance.choice(real)
        harm = _HARMS[number % len(_HARMS)]
        name, data = harm(path.name, path.read_bytes(), chance)
        yield f"{number}-{name}", data


def by_hand() -> list[Hostile]:
    """Bombs, and what is too deep, too long or too many."""
    zeros = bytes(30_000_000)
    bomb = zipped({f"{n}.txt": zeros for n in range(10)})
    deep: bytes = b"The innermost of all."
    for level in range(12):
        deep = zipped({f"{level}.zip" if level else "a.txt": deep})
    return [
        ("bomb.zip", bomb),
        ("bomb-in-bomb.zip", zipped({f"{n}.zip": bomb for n in range(20)})),
        ("quine-like.zip", zipped({f"{n}.zip": zipped({f"{m}.txt": b"x" for m in range(900)}) for n in range(9)})),
        ("deep.zip", deep),
        ("many.zip", zipped({f"{n}.txt": b"x" for n in range(20_000)})),
        ("overlapping.zip", overlapping(3_000, bytes(4_000_000))),
        ("understated.zip", understated({"a.txt": zeros}, 10)),
        ("way-out.zip", zipped({"../../etc/passwd": b"root: the way out of the folder", "C:\\boot.ini": b"a way out"})),
        ("bomb.docx", _word(_WORD + " " * 200_000_000 + _WORD_END)),
        ("laughs.docx", _word(_laughs() + _WORD + "&l9;" + _WORD_END)),
        ("outside.docx", _word(_outside() + _WORD + "&x;" + _WORD_END)),
        ("deep.docx", _word(_WORD + "<w:r>" * 100_000 + _WORD_END)),
        ("laughs.xml", (_laughs() + "<a>&l9;</a>").encode()),
        ("laughs.html", (_laughs() + "<html><body>&l9;</body></html>").encode()),
        ("deep.html", b"<html><body>" + b"<div><b>" * 200_000 + b"text"),
        ("open.html", b"<html><body>" + b"<a href='" * 100_000),
        ("tables.html", b"<html><body>" + b"<table><tr><td>" * 5_000 + b"deep"),
        ("deep.json", b"[" * 1_000_000),
        ("wide.json", b'{"a":' + b"[{},[],1e999,null]," * 10 + b"0}"),
        ("numbers.json", b"[" + b"9" * 1_000_000 + b"]"),
        ("wide.csv", b"a," * 10_000 + b"\n" + b"1," * 10_000),
        ("quote.csv", b'a,b\n"' + b"never closed, " * 8_000),
        ("deep.rtf", b"{\\rtf1 " + b"{\\b " * 500_000),
        ("long.rtf", b"{\\rtf1 \\bin99999999999 text}"),
        ("deep.eml", _deep_mail(3_000)),
        ("stars.md", b"*" * 100_000 + b"\n" + b"_[" * 50_000),
        ("fences.md", b"```\n~~~\n" * 5_000),
        ("line.txt", b"word " * 20_000),
        ("spaces.txt", b"a" + b" \n" * 3_000_000 + b"b"),
        ("loop.pdf", _looping_pdf()),
        ("pages.pdf", b"%PDF-1.4\n1 0 obj<</Type/Pages/Count 999999999/Kids[" + b"1 0 R " * 50_000 + b"]>>endobj\n"),
        ("flate.pdf", _flate_pdf()),
    ]


def _word(document: str) -> bytes:
    return zipped({"[Content_Types].xml": _TYPES.encode(), "word/document.xml": document.encode()})


def _laughs() -> str:
    """Ten levels of ten: a thousand million words out of a kilobyte."""
    entities = "".join(f"<!ENTITY l{n} '{f'&l{n - 1};' * 10}'>" for n in range(1, 10))
    return f"<?xml version='1.0'?><!DOCTYPE a [<!ENTITY l0 'laugh'>{entities}]>"


def _outside() -> str:
    return "<?xml version='1.0'?><!DOCTYPE a [<!ENTITY x SYSTEM 'file:///etc/passwd'>]>"


def _deep_mail(depth: int) -> bytes:
    heads = "".join(f'Content-Type: multipart/mixed; boundary="b{n}"\n\n--b{n}\n' for n in range(depth))
    return f"From: a@shop.example\nTo: b@shop.example\nSubject: Deep\nMIME-Version: 1.0\n{heads}\ntext".encode()


def _looping_pdf() -> bytes:
    objects = [
        b"<</Type/Catalog/Pages 2 0 R/Outlines 4 0 R>>",
        b"<</Type/Pages/Count 1/Kids[2 0 R 3 0 R]/Parent 2 0 R>>",
        b"<</Type/Page/Parent 2 0 R/Contents 3 0 R>>",
        b"<</First 4 0 R/Next 4 0 R/Prev 4 0 R/Parent 4 0 R>>",
    ]
    return _pdf(objects)


def _flate_pdf() -> bytes:
    """A page whose text is a stream of a thousand times its size, packed twice."""
    import zlib

    stream = zlib.compress(zlib.compress(b"BT (x) Tj ET\n" * 30_000_000, 9), 9)
    head = b"<</Filter[/FlateDecode/FlateDecode]/Length %d>>stream\n" % len(stream)
    return _pdf(
        [
            b"<</Type/Catalog/Pages 2 0 R>>",
            b"<</Type/Pages/Count 1/Kids[3 0 R]>>",
            b"<</Type/Page/Parent 2 0 R/MediaBox[0 0 200 200]/Contents 4 0 R>>",
            head + stream + b"\nendstream",
        ]
    )


def _pdf(objects: Sequence[bytes]) -> bytes:
    body = b"%PDF-1.4\n" + b"".join(b"%d 0 obj" % n + each + b"endobj\n" for n, each in enumerate(objects, start=1))
    return body + b"trailer<</Root 1 0 R/Size %d>>\n%%%%EOF" % (len(objects) + 1)


def _flipped(name: str, data: bytes, chance: random.Random) -> Hostile:
    changed = bytearray(data)
    for _ in range(chance.choice((1, 8, 64, 512))):
        changed[chance.randrange(len(changed))] ^= 1 << chance.randrange(8)
    return name, bytes(changed)


def _cut(name: str, data: bytes, chance: random.Random) -> Hostile:
    return name, data[: chance.randrange(1, len(data))]


def _hole(name: str, data: bytes, chance: random.Random) -> Hostile:
    start, end = sorted((chance.randrange(len(data)), chance.randrange(len(data))))
    return name, data[:start] + data[end:] + b"\n"


def _zeroed(name: str, data: bytes, chance: random.Random) -> Hostile:
    start = chance.randrange(len(data))
    length = min(chance.randrange(1, 4_096), len(data) - start)
    return name, data[:start] + bytes(length) + data[start + length :]


def _doubled(name: str, data: bytes, chance: random.Random) -> Hostile:
    at = chance.randrange(len(data))
    return name, data[:at] + data + data[at:]


def _misnamed(name: str, data: bytes, chance: random.Random) -> Hostile:
    return f"{Path(name).stem}{chance.choice(_ENDINGS)}", data


def _enclosed(name: str, data: bytes, chance: random.Random) -> Hostile:
    """In an archive in an archive, beside a broken self."""
    inner = zipped({name: data, f"broken-{name}": _flipped(name, data, chance)[1]})
    return f"{Path(name).stem}.zip", zipped({"inner.zip": inner, f"cut-{name}": _cut(name, data, chance)[1]})


def _numbers(name: str, data: bytes, chance: random.Random) -> Hostile:
    """Sizes and places in the file become the largest there are."""
    changed = bytearray(data)
    for _ in range(chance.choice((1, 4))):
        at = chance.randrange(max(1, len(changed) - 4))
        changed[at : at + 4] = chance.choice((b"\xff\xff\xff\xff", b"\xff\xff\xff\x7f", b"\x00\x00\x00\x80"))
    return name, bytes(changed)


def _within(name: str, data: bytes, chance: random.Random) -> Hostile:
    """One entry of an office file is broken, the container is whole; another kind of file is flipped."""
    try:
        archive = zipfile.ZipFile(io.BytesIO(data))
    except zipfile.BadZipFile:
        return _flipped(name, data, chance)
    entries = {entry: archive.read(entry) for entry in archive.namelist() if not entry.endswith("/")}
    broken = chance.choice(sorted(entries))
    entries[broken] = _flipped(broken, entries[broken] or b"x", chance)[1]
    return name, zipped(entries)


_HARMS: tuple[Callable[[str, bytes, random.Random], Hostile], ...] = (
    _flipped,
    _cut,
    _hole,
    _zeroed,
    _doubled,
    _misnamed,
    _enclosed,
    _numbers,
    _within,
)
