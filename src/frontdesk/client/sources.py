"""What the company knows: sources, brought in and read."""

import builtins
import os
from collections.abc import Callable
from pathlib import Path
from typing import Generic, TypedDict, Unpack
from uuid import UUID

from frontdesk.client.effects import Items, Progress, Sleep, Steps
from frontdesk.client.errors import SourceNotReady
from frontdesk.client.link import Call, decoded, path
from frontdesk.client.operation import D, Part, iteration, operation
from frontdesk.client.pages import pages
from frontdesk.client.shapes import Contradiction, Document, Passage, Source, Version, WebPage
from frontdesk.client.upload import multipart

_SOONEST, _LATEST = 0.25, 5.0


class SourceFields(TypedDict, total=False):
    """What a source that is no file is made of; which of these, its `kind` says.

    `text`: title, text. `qa`: question, answer, phrasings. `page`: url, schedule. `website`: url, max_pages, max_depth,
    include, exclude, files, schedule. `catalog`: url.
    """

    title: str
    text: str
    question: str
    answer: str
    phrasings: builtins.list[str]
    url: str
    language: str
    max_pages: int
    max_depth: int
    include: builtins.list[str]
    exclude: builtins.list[str]
    files: bool
    schedule: str | None


class UploadFields(TypedDict, total=False):
    """What may be said beside a file: what it is (`file`, `qa`, `catalog`), its title and language.

    `name`, the file's own unless given, may have folders. `progress` hears of bytes sent and bytes in all.
    """

    kind: str
    title: str | None
    language: str | None
    name: str | None
    progress: Progress | None


SourceNamed = Source | UUID | str
PassageNamed = Passage | UUID | str


class Sources(Part[D], Generic[D]):
    """The account's sources."""

    @iteration
    def list(self, kind: str | None = None, status: str | None = None) -> Items[Source]:
        """Sources, newest first."""
        return pages(self.link, Source, path("sources"), kind=kind, status=status)

    @operation
    def upload(self, file: str | os.PathLike[str], **more: Unpack[UploadFields]) -> Steps[Source]:
        """Brings a file in, which is then read in the background: see `wait_until_ready`. The same again is the same.

        Raises OSError when it can't be read here.
        """
        return self._upload("POST", path("sources"), file, more)

    @operation
    def create(self, kind: str, **fields: Unpack[SourceFields]) -> Steps[Source]:
        """Brings in what is no file: a text, a question with its answer, a page, a website, a catalog."""
        return self.link.fetch(Source, "POST", path("sources"), {"kind": kind, **fields})

    @operation
    def replace(self, source: SourceNamed, file: str | os.PathLike[str], **more: Unpack[UploadFields]) -> Steps[Source]:
        """A new version of a file; the old one answers until it is read. The same again changes nothing."""
        return self._upload("PUT", path("sources", source), file, more)

    @operation
    def get(self, source: SourceNamed) -> Steps[Source]:
        """One source, with its place in the queue, its progress, or why it failed."""
        return self.link.fetch(Source, "GET", path("sources", source))

    @operation
    def rename(self, source: SourceNamed, title: str) -> Steps[Source]:
        """Another title."""
        return self.link.fetch(Source, "PATCH", path("sources", source), {"title": title})

    @operation
    def schedule(self, source: SourceNamed, schedule: str | None) -> Steps[Source]:
        """How often a page or a website is read again by itself: `hourly`, `daily`, `weekly`, or None for never."""
        return self.link.fetch(Source, "PATCH", path("sources", source), {"schedule": schedule})

    @operation
    def delete(self, source: SourceNamed) -> Steps[None]:
        """Removes a source; no answer uses it from then on."""
        return self.link.remove(path("sources", source))

    @operation
    def retry(self, source: SourceNamed) -> Steps[Source]:
        """Reads it once more."""
        return self.link.fetch(Source, "POST", path("sources", source, "retry"))

    @operation
    def cancel(self, source: SourceNamed) -> Steps[Source]:
        """Stops the reading."""
        return self.link.fetch(Source, "POST", path("sources", source, "cancel"))

    @operation
    def pause(self, source: SourceNamed) -> Steps[Source]:
        """Lets the reading of a website rest."""
        return self.link.fetch(Source, "POST", path("sources", source, "pause"))

    @operation
    def resume(self, source: SourceNamed) -> Steps[Source]:
        """Goes on with the reading of a website."""
        return self.link.fetch(Source, "POST", path("sources", source, "resume"))

    @iteration
    def documents(self, source: SourceNamed) -> Items[Document]:
        """What was read from a source."""
        return pages(self.link, Document, path("sources", source, "documents"))

    @iteration
    def pages(self, source: SourceNamed, state: str | None = None) -> Items[WebPage]:
        """The pages that were found on a website: `found`, `fetching`, `read`, `skipped` or `failed`, and why."""
        return pages(self.link, WebPage, path("sources", source, "pages"), state=state)

    @operation
    def document(
        self, source: SourceNamed, document: Document | UUID | str, passage: UUID | str | None = None
    ) -> Steps[Document]:
        """One document, with its text as Markdown, and where in it a passage stands that a search found."""
        query = f"?passage={passage}" if passage else ""
        return self.link.fetch(Document, "GET", path("sources", source, "documents", document) + query)

    @iteration
    def passages(
        self, source: SourceNamed, document: Document | UUID | str | None = None, excluded: bool | None = None
    ) -> Items[Passage]:
        """What a source was cut into; of one document, or only what is left out of answers, or is not."""
        about = None if document is None else str(getattr(document, "uuid", document))
        flag = None if excluded is None else str(excluded).lower()
        return pages(self.link, Passage, path("sources", source, "passages"), document=about, excluded=flag)

    @operation
    def passage(self, passage: PassageNamed) -> Steps[Passage]:
        """One passage, such as a citation's or an opened answer's."""
        return self.link.fetch(Passage, "GET", path("passages", passage))

    @operation
    def exclude(self, passage: PassageNamed, *, excluded: bool = True) -> Steps[Passage]:
        """Leaves a passage out of answers, or takes it back, from the next question on."""
        return self.link.fetch(Passage, "PATCH", path("passages", passage), {"excluded": excluded})

    @iteration
    def versions(self, source: SourceNamed) -> Items[Version]:
        """What was given as a source, the one in use first."""
        return pages(self.link, Version, path("sources", source, "versions"))

    @operation
    def version(self, source: SourceNamed, version: Version | int) -> Steps[Version]:
        """One version, with what it says as Markdown."""
        number = version.number if isinstance(version, Version) else version
        return self.link.fetch(Version, "GET", path("sources", source, "versions", str(number)))

    @operation
    def restore(self, source: SourceNamed, version: Version | int) -> Steps[Source]:
        """Makes an earlier version the newest again."""
        number = version.number if isinstance(version, Version) else version
        return self.link.fetch(Source, "POST", path("sources", source, "versions", str(number), "restore"))

    @iteration
    def stale(self, days: int | None = None) -> Items[Source]:
        """Sources that were last read longer ago than so many days."""
        return pages(self.link, Source, path("sources", "stale"), days=days)

    @iteration
    def unused(self, days: int | None = None) -> Items[Document]:
        """Documents that no answer ever cited, of those that were read longer ago than so many days."""
        return pages(self.link, Document, path("documents", "unused"), days=days)

    @iteration
    def contradictions(self, status: str | None = None) -> Items[Contradiction]:
        """Pairs of documents that give two amounts for one thing."""
        return pages(self.link, Contradiction, path("contradictions"), status=status)

    @operation
    def judge(self, contradiction: Contradiction | UUID | str, status: str) -> Steps[Contradiction]:
        """Ignores a contradiction (`ignored`), or opens it again (`open`)."""
        return self.link.fetch(Contradiction, "PATCH", path("contradictions", contradiction), {"status": status})

    @operation
    def wait_until_ready(
        self, source: SourceNamed, seconds: float = 600, progress: Callable[[Source], None] | None = None
    ) -> Steps[Source]:
        """The source when it is read; `progress` hears of each look. Raises SourceNotReady."""
        pause, waited = _SOONEST, 0.0
        while True:
            now = yield from self.link.fetch(Source, "GET", path("sources", source))
            if progress is not None:
                progress(now)
            if now.status == "ready":
                return now
            if now.status in ("failed", "cancelled") or waited >= seconds:
                raise SourceNotReady(now)
            yield Sleep(pause)
            waited, pause = waited + pause, min(_LATEST, pause * 1.5)

    def _upload(self, method: str, where: str, file: str | os.PathLike[str], more: UploadFields) -> Steps[Source]:
        at = Path(file)
        fields = {"kind": more.get("kind"), "title": more.get("title"), "language": more.get("language")}
        content_type, body = multipart(at, more.get("name") or at.name, fields, more.get("progress"))
        call = Call(method=method, path=where, content=body, headers={"Content-Type": content_type})
        return decoded((yield from self.link.exchange(call)), Source)
