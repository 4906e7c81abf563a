"""Knows common files that hold no text by their first bytes, so that a picture named .pdf is called a picture."""

_PICTURES = ("pictures", "Paste the text in it, or upload a document that holds it.")
_SOUND = ("sound", "Upload what is said in it as a text.")
_VIDEO = ("video", "Upload what is said in it as a text.")
_PROGRAMS = ("programs", "Upload a document, or paste its text.")
_PACKED = ("archives of this kind", "Upload the files inside it.")
_DATABASES = ("databases", "Export what it holds as CSV and upload that.")

Foreign = tuple[str, tuple[str, str]]
"""What a file is ("a PNG picture"), and what it belongs to: its plural, and what to do instead."""

_MARKS: tuple[tuple[int, bytes, Foreign], ...] = (
    (0, b"\x89PNG\r\n\x1a\n", ("a PNG picture", _PICTURES)),
    (0, b"\xff\xd8\xff", ("a JPEG picture", _PICTURES)),
    (0, b"GIF87a", ("a GIF picture", _PICTURES)),
    (0, b"GIF89a", ("a GIF picture", _PICTURES)),
    (0, b"II*\x00", ("a TIFF picture", _PICTURES)),
    (0, b"MM\x00*", ("a TIFF picture", _PICTURES)),
    (0, b"8BPS\x00\x01", ("a Photoshop picture", _PICTURES)),
    (0, b"BM", ("a BMP picture", _PICTURES)),
    (8, b"WEBP", ("a WebP picture", _PICTURES)),
    (4, b"ftyphei", ("a HEIC picture", _PICTURES)),
    (4, b"ftypmif1", ("a HEIC picture", _PICTURES)),
    (4, b"ftypavif", ("an AVIF picture", _PICTURES)),
    (4, b"ftypM4A", ("an M4A sound", _SOUND)),
    (8, b"WAVE", ("a WAV sound", _SOUND)),
    (0, b"ID3", ("an MP3 sound", _SOUND)),
    (0, b"\xff\xfb", ("an MP3 sound", _SOUND)),
    (0, b"fLaC", ("a FLAC sound", _SOUND)),
    (0, b"OggS", ("an Ogg sound", _SOUND)),
    (4, b"ftypqt", ("a QuickTime video", _VIDEO)),
    (4, b"ftyp", ("an MP4 video", _VIDEO)),
    (0, b"\x1aE\xdf\xa3", ("a Matroska or WebM video", _VIDEO)),
    (8, b"AVI ", ("an AVI video", _VIDEO)),
    (0, b"MZ", ("a Windows program", _PROGRAMS)),
    (0, b"\x7fELF", ("a Linux program", _PROGRAMS)),
    (0, b"\xcf\xfa\xed\xfe", ("a macOS program", _PROGRAMS)),
    (0, b"7z\xbc\xaf\x27\x1c", ("a 7z archive", _PACKED)),
    (0, b"Rar!\x1a\x07", ("a RAR archive", _PACKED)),
    (0, b"\x1f\x8b", ("a gzip archive", _PACKED)),
    (0, b"BZh", ("a bzip2 archive", _PACKED)),
    (0, b"\xfd7zXZ\x00", ("an xz archive", _PACKED)),
    (0, b"\x28\xb5\x2f\xfd", ("a Zstandard archive", _PACKED)),
    (257, b"ustar", ("a tar archive", _PACKED)),
    (0, b"SQLite format 3\x00", ("an SQLite database", _DATABASES)),
)
"""Where a mark stands, and its bytes. The first that fits counts. Sources: the formats' own specifications."""


def find_foreign(data: bytes, *, is_binary: bool) -> Foreign | None:
    """What the bytes are. A mark that could be the start of a text counts only where the rest `is_binary`."""
    for at, mark, foreign in _MARKS:
        if data.startswith(mark, at) and (is_binary or not mark.isascii() or b"\x00" in mark):
            return foreign
    return None
