"""The readers over files that nobody here wrote: every one ends in text or in the right sentence."""

import gzip
import json
import re
from collections import Counter
from pathlib import Path

import pytest

from frontdesk.knowledge.readers import ReadError, read

DATA = Path(__file__).parents[3] / "shared" / "data"
pytestmark = pytest.mark.skipif(not DATA.is_dir(), reason="../shared/data is not here")

# Everything else in documents/ must end in text.
FAILURES = {
    "005-libreoffice-writer-password_libreoffice-writer-password.pdf": "locked",
    "007-imagemagick-images_imagemagick-ASCII85Decode.pdf": "pictures_only",
    "007-imagemagick-images_imagemagick-CCITTFaxDecode.pdf": "pictures_only",
    "007-imagemagick-images_imagemagick-images.pdf": "pictures_only",
    "007-imagemagick-images_imagemagick-lzw.pdf": "pictures_only",
    "017-unreadable-meta-data_unreadablemetadata.pdf": "damaged",
    "019-grayscale-image_grayscale-image.pdf": "pictures_only",
    "023-cmyk-image_cmyk-image.pdf": "pictures_only",
}


def files(folder: str, pattern: str = "*") -> list[Path]:
    return sorted(path for path in (DATA / folder).rglob(pattern) if path.is_file() and path.name != "LICENSE")


@pytest.mark.parametrize("path", files("documents"), ids=lambda path: path.name)
def test_every_document_ends_in_text_or_in_the_right_sentence(path: Path) -> None:
    try:
        reading = read(path.read_bytes(), path.name)
    except ReadError as error:
        assert error.code == FAILURES.get(path.name), error.sentence
        return
    assert path.name not in FAILURES
    assert reading.title and reading.text.strip()
    assert list(reading.page_starts) == sorted(reading.page_starts)
    assert len(reading.page_starts) == (reading.pages or 0)


def test_every_help_page_is_prose_with_a_title() -> None:
    folder = DATA / "helpcenter/pages"
    found = files("helpcenter/pages", "*.md")
    pages = {str(path.relative_to(folder)): read(path.read_bytes(), path.name) for path in found}
    fence = re.compile(r"^[ \t]*(`{3,}|~{3,}).*?^[ \t]*\1|`[^`\n]*`", re.MULTILINE | re.DOTALL)
    for name, reading in pages.items():
        prose = fence.sub("", reading.text)
        assert not re.search(r"^import .* from |^:::|useBaseUrl|</?[A-Z]\w+|</?(?:div|td|li|a)\b", prose, re.M), name
        assert reading.title != Path(name).stem, name
    assert len(pages) == 132
    assert len(pages["billing.md"].pairs) == 6


def test_a_page_of_two_columns_reads_down_one_column_and_then_the_other() -> None:
    path = DATA / "documents/pdf/026-latex-multicolumn_multicolumn.pdf"
    text = read(path.read_bytes(), path.name).text
    assert "consectetuer adipiscing elit. Ut purus elit, vestibulum ut, placerat ac, adipiscing vitae" in text
    assert "Nam feugiat lacus vel est." in text  # from the first page to the second


def test_the_main_text_of_web_pages_is_found() -> None:
    truth = json.loads((DATA / "articles/ground-truth.json").read_text())
    scores = [_f1(key, article["articleBody"]) for key, article in sorted(truth.items())[::6]]
    assert sum(scores) / len(scores) > 0.93


def _f1(key: str, body: str) -> float:
    """Words found, as a bag: the harmonic mean of precision and recall against the text a reader would want."""
    markdown = read(gzip.decompress((DATA / f"articles/html/{key}.html.gz").read_bytes()), "page.html").text
    plain = re.sub(r"[*_#|`>]", " ", re.sub(r"\[([^\]]*)\]\([^)]*\)", r"\1", markdown))
    found, wanted = Counter(re.findall(r"\w+", plain)), Counter(re.findall(r"\w+", body))
    return 2 * (found & wanted).total() / (found.total() + wanted.total())
