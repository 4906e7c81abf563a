"""Plain text, whatever its encoding."""

import re

from charset_normalizer import from_bytes

from frontdesk.knowledge.readers.hidden import Written, seen
from frontdesk.knowledge.readers.reading import File, Reading, clean, empty, printable

_BYTE_ORDER_MARKS = (
    (b"\xef\xbb\xbf", "utf-8-sig"),
    (b"\xff\xfe\x00\x00", "utf-32"),
    (b"\x00\x00\xfe\xff", "utf-32"),
    (b"\xff\xfe", "utf-16"),
    (b"\xfe\xff", "utf-16"),
)
# The legacy encodings that office programs still write. Left to all 90 it knows, the detector prefers exotic ones for
# short texts.
_LEGACY = ["cp1252", "cp1250", "cp1251", "cp1253", "cp1254", "cp1255", "cp1256", "koi8_r", "shift_jis", "gb18030"]
_LEGACY += ["big5", "euc_kr", "euc_jp"]
_SAMPLE = 65_536


def decode(data: bytes) -> str:
    """The characters of `data`: by byte order mark, as UTF-8 or unmarked UTF-16, else the likeliest old encoding."""
    for mark, encoding in _BYTE_ORDER_MARKS:
        if data.startswith(mark):
            return data.decode(encoding, errors="replace")
    wide = _utf16_without_mark(data)
    if wide:
        return data.decode(wide, errors="replace")
    try:
        return data.decode("utf-8")
    except UnicodeDecodeError as error:
        # A file cut in the middle of its last character is still UTF-8.
        if error.start > 64 and error.start >= len(data) - 3:
            return data.decode("utf-8", errors="replace")
    return data.decode(_legacy_encoding(data), errors="replace")


def _utf16_without_mark(data: bytes) -> str | None:
    """Half of the bytes of UTF-16 Latin text are NUL: the odd ones when it is little-endian."""
    sample = data[:2_000]
    if len(sample) < 4 or sample.count(0) < 0.3 * len(sample):
        return None
    odd, even = sample[1::2].count(0), sample[0::2].count(0)
    if odd > 20 * even + 0.6 * len(sample) / 2:
        return "utf-16-le"
    return "utf-16-be" if even > 20 * odd + 0.6 * len(sample) / 2 else None


def _legacy_encoding(data: bytes) -> str:
    # Only lines with a byte outside ASCII tell encodings apart, so a long ASCII preamble does not use up the sample.
    telling = b"\n".join(line for line in data.splitlines() if re.search(rb"[\x80-\xff]", line))[:_SAMPLE]
    best = from_bytes(telling, cp_isolation=_LEGACY).best()
    return best.encoding if best else "cp1252"


def read(file: File) -> Reading:
    """Plain text is Markdown already; its title is the file's name."""
    text = clean(seen(printable(decode(file.data)), Written.PLAIN))
    if not text:
        raise empty(file.name)
    return Reading(title=file.stem, text=text)
