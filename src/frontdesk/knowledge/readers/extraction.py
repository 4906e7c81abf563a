"""The one door to kreuzberg: no text recognition, no cache, one thread, and its failures in our words."""

import tempfile
from pathlib import Path
from typing import Any

import kreuzberg

from frontdesk.knowledge.readers.reading import File, damaged, locked, took_too_long

_LOCKED_SIGNS = ("password", "encrypted")


def page_count(file: File) -> int:
    """How many pages a PDF has, within milliseconds; 0 where reading it will have to tell why that can't be known."""
    with tempfile.NamedTemporaryFile(suffix=".pdf") as kept:
        Path(kept.name).write_bytes(file.data)
        try:
            return len(kreuzberg.PdfPageIterator(kept.name))
        except (KeyboardInterrupt, SystemExit):
            raise
        except BaseException:  # A panic, as below.
            return 0


def extract(file: File, mime_type: str, **options: Any) -> kreuzberg.ExtractionResult:
    """Reads `file` as `mime_type`; `options` are those of kreuzberg's ExtractionConfig. Raises `locked`, `damaged`
    or `took_too_long`."""
    # The type stubs of 4.10 do not know disable_ocr, the constructor does not know max_archive_depth.
    config = kreuzberg.ExtractionConfig(  # type: ignore[call-arg]
        use_cache=False,
        enable_quality_processing=False,
        disable_ocr=True,
        output_format="markdown",
        postprocessor=kreuzberg.PostProcessorConfig(enabled=False),
        concurrency=kreuzberg.ConcurrencyConfig(max_threads=1),
        extraction_timeout_secs=file.limits.seconds,
        **options,
    )
    # Attachments and embedded files are documents of their own; nobody asked for them here.
    config.max_archive_depth = 0
    try:
        return kreuzberg.extract_bytes_sync(file.data, mime_type, config)
    except kreuzberg.ExtractionTimeoutError as error:
        raise took_too_long(file.name, file.limits) from error
    except (KeyboardInterrupt, SystemExit):
        raise
    except BaseException as error:
        # A panic in the Rust core arrives as a PanicException, which is no Exception so that it ends the program.
        # Here it ends the reading of one file.
        if any(sign in str(error).lower() for sign in _LOCKED_SIGNS):
            raise locked(file.name) from error
        raise damaged(file.name) from error
