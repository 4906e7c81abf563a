"""What a request says of how a website is to be read."""

from typing import Annotated, Any

import msgspec
from msgspec import UNSET, UnsetType

from frontdesk.foundation.bodies import SAYS_SOMETHING, described
from frontdesk.foundation.errors import Fields, Invalid
from frontdesk.foundation.settings import Settings
from frontdesk.knowledge.crawl.tables import Schedule, Wanted

MOST_PATTERNS = 50
LONGEST_PATTERN = 500
LARGEST = 2_147_483_647
_BEGINNINGS = ("/", "*", "http://", "https://")

_Pattern = Annotated[str, described(pattern=SAYS_SOMETHING, maxLength=LONGEST_PATTERN)]
Patterns = Annotated[list[_Pattern], described(maxItems=MOST_PATTERNS)]


class WebFields(msgspec.Struct, kw_only=True):
    """The fields of a website, and `schedule`, which a page may have, too."""

    max_pages: Annotated[int, described(minimum=1)] | UnsetType = UNSET
    max_depth: Annotated[int, described(minimum=0)] | UnsetType = UNSET
    include: Patterns | UnsetType = UNSET
    exclude: Patterns | UnsetType = UNSET
    files: bool | UnsetType = UNSET
    schedule: Schedule | UnsetType | None = UNSET


def problems(given: dict[str, Any]) -> Fields:
    """What is wrong with these fields."""
    errors: Fields = {}
    for name, least in (("max_pages", 1), ("max_depth", 0)):
        number = given.get(name)
        if number is not None and number < least:
            errors[name] = [f"This must be at least {least}."]
        elif number is not None and number > LARGEST:
            errors[name] = [f"This can be at most {LARGEST:,}."]
    for name in ("include", "exclude"):
        patterns = given.get(name) or []
        if len(patterns) > MOST_PATTERNS or any(not 0 < len(p.strip()) <= LONGEST_PATTERN for p in patterns):
            errors[name] = [f"Up to {MOST_PATTERNS} patterns of 1 to {LONGEST_PATTERN} characters each."]
        elif any(not p.strip().startswith(_BEGINNINGS) for p in patterns):
            errors[name] = ["A pattern begins with /, with * or with https://, such as /help/*."]
    return errors


def wanted_website(form: WebFields, settings: Settings) -> Wanted:
    """How a website is to be read. Raises Invalid where that is more than this server reads."""
    errors: Fields = {}
    given = msgspec.structs.asdict(form)
    pages = _number(given["max_pages"], settings.crawl_pages)
    depth = _number(given["max_depth"], settings.crawl_max_depth)
    if pages > settings.crawl_max_pages:
        errors["max_pages"] = [f"This server reads up to {settings.crawl_max_pages:,} pages of a website."]
    if depth > settings.crawl_max_depth:
        errors["max_depth"] = [f"This server follows up to {settings.crawl_max_depth:,} links in a row."]
    if errors:
        raise Invalid(errors)
    return Wanted(
        max_pages=pages,
        max_depth=depth,
        include=_patterns(form.include),
        exclude=_patterns(form.exclude),
        files=form.files is True,
        schedule=None if isinstance(form.schedule, UnsetType) else form.schedule,
        named=tuple(name for name in WebFields.__struct_fields__ if given[name] is not UNSET),
    )


def wanted_page(form: WebFields) -> Wanted | None:
    """When a page is to be read again by itself; None: nothing is said of it."""
    return None if isinstance(form.schedule, UnsetType) else Wanted(schedule=form.schedule, named=("schedule",))


def _number(given: int | UnsetType, default: int) -> int:
    return default if isinstance(given, UnsetType) else given


def _patterns(given: list[str] | UnsetType) -> tuple[str, ...]:
    return () if isinstance(given, UnsetType) else tuple(pattern.strip() for pattern in given)
