"""What a request says about a source, as JSON or as an upload, turned into what is given."""

import re
from typing import Annotated, Any, ClassVar, Literal

import msgspec
from litestar.datastructures import UploadFile
from litestar.exceptions import HTTPException
from msgspec import UNSET, UnsetType
from sqlalchemy import select

from frontdesk.accounts.caller import Call, Caller
from frontdesk.foundation.bodies import BLANK, REQUIRED, SAYS_SOMETHING, described, form
from frontdesk.foundation.database import Transaction
from frontdesk.foundation.errors import AppError, Fields, Invalid, Malformed, TooLarge
from frontdesk.foundation.guard import WEB_ADDRESS, OutboundError, read_url
from frontdesk.foundation.settings import Settings
from frontdesk.knowledge.add import MOST_PHRASINGS, PAIR, Given, GivenPair, page, pair, pair_of, pasted_text, website
from frontdesk.knowledge.crawl.form import WebFields, wanted_page, wanted_website
from frontdesk.knowledge.crawl.form import problems as web_problems
from frontdesk.knowledge.readers.reading import size_in_words
from frontdesk.knowledge.tables import Content, Source

MOST_TITLE = 300
MOST_QUESTION = 1_000
MOST_LANGUAGE = 35
LANGUAGE = r"^(?:[A-Za-z]{2,3}(?:[-_][A-Za-z0-9]{1,8})*)?$"
"""A language's code as web pages have it (BCP 47), or nothing."""
MULTIPART_ROOM = 64 * 1024
"""Bytes that the parts around a file may add to an upload."""

Kind = Literal["text", "qa", "page", "website", "catalog"]
UploadKind = Literal["file", "qa", "catalog"]


_NEEDED = {"text": ("title", "text"), "qa": ("question", "answer"), "page": ("url",)}
_NEEDED |= {"website": ("url",), "catalog": ("url",)}

_NEEDED_ANEW = _NEEDED | {"text": ("text",)}
"""Of a source that has a title already."""

_Phrasing = Annotated[str, described(pattern=SAYS_SOMETHING, maxLength=MOST_QUESTION)]


def _of_kind(kind: str, needed: tuple[str, ...]) -> dict[str, Any]:
    """What a kind needs, as JSON Schema."""
    properties = {"kind": {"const": kind}} | {name: {"pattern": SAYS_SOMETHING} for name in needed}
    return {"title": kind, "properties": properties, "required": ["kind", *needed]}


def _problems(given: dict[str, Any], needs: dict[str, tuple[str, ...]]) -> Fields:
    needed = needs.get(given.get("kind", ""), ())
    errors = web_problems(given) | _language_problems(given)
    for name in needed:
        if name not in given:
            errors[name] = [REQUIRED]
        elif not given[name].strip():
            errors[name] = [BLANK]
    for name, most in {"title": MOST_TITLE, "question": MOST_QUESTION}.items():
        if len(given.get(name) or "") > most:
            errors[name] = [f"This can be up to {most:,} characters."]
    if given.get("url", "").strip():
        try:
            read_url(given["url"])
        except OutboundError as error:
            errors["url"] = [error.sentence]
    phrasings = given.get("phrasings") or []
    if len(phrasings) > MOST_PHRASINGS or any(not p.strip() or len(p) > MOST_QUESTION for p in phrasings):
        errors["phrasings"] = [f"Up to {MOST_PHRASINGS} phrasings of 1 to {MOST_QUESTION:,} characters each."]
    return errors


class NewSource(WebFields):
    """The JSON body that adds a source: a text, a question with its answer, a page, website or catalog of the web."""

    kind: Kind
    title: Annotated[str, described(maxLength=MOST_TITLE)] | UnsetType = UNSET
    text: str | UnsetType = UNSET
    url: Annotated[str, described(pattern=rf"^\s*$|{WEB_ADDRESS}")] | UnsetType = UNSET
    question: Annotated[str, described(maxLength=MOST_QUESTION)] | UnsetType = UNSET
    answer: str | UnsetType = UNSET
    phrasings: Annotated[list[_Phrasing], described(maxItems=MOST_PHRASINGS)] | UnsetType = UNSET
    language: Annotated[str, described(maxLength=MOST_LANGUAGE, pattern=LANGUAGE)] | UnsetType = UNSET

    narrowed: ClassVar[dict[str, Any]] = {"oneOf": [_of_kind(kind, needed) for kind, needed in _NEEDED.items()]}

    @staticmethod
    def problems(given: dict[str, Any]) -> Fields:
        """Each kind needs fields of its own, and they say something."""
        return _problems(given, _NEEDED)

    def given(self, settings: Settings, titled: str = "", before: GivenPair | None = None) -> Given:
        """What is given by this body; `titled` is what it is a new version of, and `before` the pair that this was.
        Raises Invalid where that is more than the settings allow."""
        language, url, title = self.language or None, _text(self.url).strip(), _text(self.title).strip()
        if self.kind == "website":
            return website(url, title, language, wanted_website(self, settings))
        if self.kind in ("page", "catalog"):
            wanted = wanted_page(self) if self.kind == "page" else None
            return page(self.kind, url, title, language, wanted)
        if self.kind == "text":
            return pasted_text(title or titled, _text(self.text), language)
        kept = before.phrasings if before else []
        phrasings = kept if self.phrasings is UNSET else [p.strip() for p in self.phrasings]
        return pair(_text(self.question).strip(), _text(self.answer).strip(), phrasings, language)


class NewVersion(NewSource):
    """The JSON body that gives a source anew; the title of a text may be left out, and stays, and so do the phrasings
    of a pair."""

    narrowed: ClassVar[dict[str, Any]] = {"oneOf": [_of_kind(kind, needed) for kind, needed in _NEEDED_ANEW.items()]}

    @staticmethod
    def problems(given: dict[str, Any]) -> Fields:
        """As of a new source; a title that is given says something."""
        errors = _problems(given, _NEEDED_ANEW)
        if given.get("kind") == "text" and "title" in given and not given["title"].strip():
            errors["title"] = [BLANK]
        return errors


class Upload(msgspec.Struct):
    """The fields beside the file of an upload; without a `kind` a new source is a `file`, and a new version stays what
    the source is.
    """

    kind: UploadKind | UnsetType = UNSET
    title: Annotated[str, described(maxLength=MOST_TITLE)] = ""
    language: Annotated[str, described(maxLength=MOST_LANGUAGE, pattern=LANGUAGE)] = ""

    @staticmethod
    def problems(given: dict[str, Any]) -> Fields:
        """A title has a length, a language a code."""
        errors = _language_problems(given)
        if len(given.get("title", "")) > MOST_TITLE:
            errors["title"] = [f"This can be up to {MOST_TITLE} characters."]
        return errors


def _language_problems(given: dict[str, Any]) -> Fields:
    language = given.get("language") or ""
    if len(language) <= MOST_LANGUAGE and re.fullmatch(LANGUAGE, language):
        return {}
    return {"language": ['Give the code of a language, such as "en" or "pt-BR".']}


def _text(value: str | UnsetType) -> str:
    return "" if isinstance(value, UnsetType) else value


async def given_by(caller: Caller, settings: Settings, upload: Given | None, source: Source | None = None) -> Given:
    """What a request gives: the upload that was read before, or its JSON body; of a new version, that of `source`."""
    if upload is not None:
        return upload
    most_bytes = settings.max_upload_bytes
    if source is None:
        given = caller.form(NewSource).given(settings)
    else:
        given = caller.form(NewVersion).given(settings, source.title, await pair_of(caller.tx, source))
    if len(given.data) > most_bytes:
        raise TooLarge(f"The text is {size_in_words(len(given.data))}. It can be up to {size_in_words(most_bytes)}.")
    return given


def is_upload(request: Call) -> bool:
    """Whether a request brings a file."""
    return request.headers.get("content-type", "").lower().startswith("multipart/form-data")


async def kind_of_upload(tx: Transaction, source: Source) -> UploadKind:
    """What a file is that is uploaded as a source's new version: a table of pairs stays one, and a catalog."""
    if source.kind == "qa":
        name = await tx.scalar(select(Content.name).where(Content.id == source.id))
        return "file" if name == PAIR else "qa"
    return "catalog" if source.kind == "catalog" else "file"


async def read_upload(request: Call, most_bytes: int, kind: UploadKind = "file") -> Given:
    """The file of a multipart request, of a `kind` unless it names one. Raises Invalid, Malformed or TooLarge."""
    declared = request.headers.get("content-length", "")
    if declared.isdigit() and int(declared) > most_bytes + MULTIPART_ROOM:
        raise TooLarge(f"Files can be up to {size_in_words(most_bytes)}. Split it, or upload the parts you need.")
    try:
        parts = _once(list((await request.form()).multi_items()))
    except AppError:
        raise
    except HTTPException as error:
        if error.status_code == 413:
            raise TooLarge(
                f"Files can be up to {size_in_words(most_bytes)}. Split it, or upload the parts you need."
            ) from None
        raise Malformed("The upload can't be read as multipart/form-data.") from None
    except Exception:  # The multipart parser raises what it likes on a body that is none
        raise Malformed("The upload can't be read as multipart/form-data.") from None
    return await _given_file(parts, most_bytes, kind)


def _once(parts: list[tuple[str, Any]]) -> dict[str, Any]:
    """The parts by their names. Raises Invalid for a name that stands there twice: one of them would be lost."""
    names = [name for name, _ in parts]
    twice = {name: [_ONE_FILE if name == "file" else _ONE] for name in names if names.count(name) > 1}
    if twice:
        raise Invalid(twice)
    return dict(parts)


_ONE_FILE = "Send one file with each request, or all of them as one ZIP. Nothing was added."
_ONE = "This field can be given once."


async def _given_file(parts: dict[str, Any], most_bytes: int, kind: UploadKind) -> Given:
    file = parts.pop("file", None)
    fields = {name: value for name, value in parts.items() if isinstance(value, str)}
    errors: Fields = {} if isinstance(file, UploadFile) else {"file": ["Choose a file."]}
    try:
        upload = form(Upload, fields)
    except Invalid as invalid:
        raise Invalid(errors | invalid.fields) from None
    if not isinstance(file, UploadFile):
        raise Invalid(errors)
    data = await file.read()
    name = clean_name(file.filename)
    if len(data) > most_bytes:
        allowed = size_in_words(most_bytes)
        raise TooLarge(
            f'"{name}" is {size_in_words(len(data))}. Files can be up to {allowed}. '
            "Split it, or upload the parts you need."
        )
    title, language = upload.title.strip(), upload.language or None
    kind = kind if upload.kind is UNSET else upload.kind
    return Given(kind, title or name, name, data, url=name, language=language, named=bool(title))


def clean_name(name: str) -> str:
    """A file's name with the folders it was sent under, but no way out of them, and no unprintable signs."""
    parts = re.sub(r"^[A-Za-z]:", "", name).replace("\\", "/").split("/")
    kept = "/".join(part for part in parts if part not in ("", ".", "..", "fakepath"))
    return "".join(c for c in kept if c.isprintable() and not "\ud800" <= c <= "\udfff")[-200:] or "file"
