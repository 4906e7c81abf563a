"""frontdesk ingest: brings files, folders and pages in, and takes out those whose files are gone."""

import asyncio
from collections import Counter
from collections.abc import Iterator
from pathlib import Path
from typing import NamedTuple
from uuid import UUID

import rich_click as click

from frontdesk.cli.output import as_json, fail, of_account, out
from frontdesk.cli.reach import account_id, migrated
from frontdesk.cli.reading import end_badly_if_nothing_is_ready, left_out_lines, report
from frontdesk.cli.remote import far_desk, of_remote
from frontdesk.cli.tables_apart import set_apart
from frontdesk.foundation.connection import Addresses
from frontdesk.foundation.guard import OutboundError, read_url
from frontdesk.foundation.settings import settings
from frontdesk.knowledge import bring
from frontdesk.knowledge.add import Given, page, website
from frontdesk.knowledge.crawl.tables import Wanted

_LISTED = 20
"""Names of gone files told in the terminal; the rest is counted."""


class Prune(NamedTuple):
    """Whether sources whose files are gone from the folder are told one by one, and taken out too."""

    wanted: bool
    sure: bool
    folder: str | None
    """None where it was not one folder that was named: nothing can be said to be gone."""


@click.command()
@click.argument("things", metavar="PATH|URL...", nargs=-1, required=True)
@click.option(
    "--kind",
    type=click.Choice(["file", "qa", "catalog"]),
    default=None,
    help="What the files are. Default: file, and tables of products or of evaluation questions are left out.",
)
@click.option("--site", "--sitemap", is_flag=True, help="An address is a whole website, or a sitemap's list of pages.")
@click.option("--language", default=None, help="Language of the files, such as de. Default: found out.")
@click.option("--prune", is_flag=True, help="Take out the sources whose files are gone from the folder; lists them.")
@click.option("--yes", is_flag=True, help="With --prune: take them out, not only list them.")
@of_account
@of_remote
@as_json
def ingest(
    things: tuple[str, ...],
    kind: str | None,
    site: bool,
    language: str | None,
    prune: bool,
    yes: bool,
    account_name: str | None,
    remote: str | None,
    token: str | None,
    as_json: bool,
) -> None:
    """Brings in files, folders, and pages or whole sites of the web. A file that changed replaces its old
    version; the same file changes nothing."""
    pages = tuple(thing for thing in things if thing.lower().startswith(("http://", "https://")))
    paths = [Path(thing) for thing in things if thing not in pages]
    found = _find(paths, pages, kind)
    kind = kind or "file"
    if prune:
        _refuse_odd_prune(paths, pages, remote)
    if remote:
        from frontdesk.cli.ingest_there import ingest_there

        with far_desk(remote, token) as desk:
            web = "website" if site else "page"
            ingest_there(desk, found.files, pages, web, kind, language, found.left_out, as_json)
        return
    given = _given(found, pages, site, kind, language)
    folder = str(paths[0].resolve()) if not pages and len(paths) == 1 and paths[0].is_dir() else None
    _ingest_own(found, given, kind, account_name, as_json, Prune(prune, yes, folder))


def _find(paths: list[Path], pages: tuple[str, ...], kind: str | None) -> bring.Found:
    for path in paths:
        if not path.exists():
            fail(f"There is no file or folder {path}.")
    for url in pages:
        try:
            read_url(url)
        except OutboundError as error:
            fail(f"{url}: {error.sentence}")
    found = bring.files_in(paths, settings().max_upload_bytes)
    if kind is None:
        found = set_apart(found)
    if not found.files and not pages:
        fail("\n".join(["There is no file that Frontdesk can read here.", *left_out_lines(found.left_out)]))
    counted = Counter(name for name, _ in found.files)
    twice = sorted(name for name, count in counted.items() if count > 1)
    if twice:
        fail(f"Two files here have the same name: {', '.join(twice[:3])}. Bring their common folder in, or rename one.")
    return found


def _refuse_odd_prune(paths: list[Path], pages: tuple[str, ...], remote: str | None) -> None:
    """A file's source is known by its folder and its name in it, so only one folder can say which are gone."""
    if remote:
        fail("--prune works on this machine's own database. Elsewhere, remove sources through the API.")
    if pages or len(paths) != 1 or not paths[0].is_dir():
        fail("--prune takes one folder: what is not in it is taken out.")


def _given(found: bring.Found, pages: tuple[str, ...], site: bool, kind: str, language: str | None) -> Iterator[Given]:
    for name, file in found.files:
        folder = str(file.absolute().parents[len(Path(name).parts) - 1].resolve())
        yield Given(kind, name, name, file.read_bytes(), url=name, language=language, named=False, folder=folder)
    config = settings()
    wanted = Wanted(max_pages=config.crawl_pages, max_depth=config.crawl_max_depth)
    for url in pages:
        yield website(url, "", language, wanted) if site else page("page", url, "", language)


def _ingest_own(
    found: bring.Found,
    given: Iterator[Given],
    kind: str,
    account_name: str | None,
    as_json: bool,
    prune: Prune,
) -> None:
    from frontdesk.cli.ingest_here import ingest_here
    from frontdesk.runtime import Runtime

    with migrated() as (config, addresses):
        account = asyncio.run(account_id(addresses, account_name))
        work = ingest_here(Runtime(config, addresses), account, given, as_json)
        brought, counts, failed = asyncio.run(work)
        gone = asyncio.run(_prune(addresses, account, kind, found, brought, prune))
    more = {"gone": gone, "removed": len(gone) if prune.sure else 0} if prune.wanted else {}
    report(Counter(b.outcome for b in brought), counts, failed, found.left_out, as_json, **more)
    if prune.wanted and not as_json:
        _report_gone(gone, prune.sure)
    elif gone and not as_json:
        files = "1 source's file is" if len(gone) == 1 else f"{len(gone)} sources' files are"
        out.print(f"  {files} not in this folder. What was read still answers; --prune lists it.", markup=False)
    end_badly_if_nothing_is_ready(counts)


async def _prune(
    addresses: Addresses, account: UUID, kind: str, found: bring.Found, brought: list[bring.Brought], prune: Prune
) -> list[str]:
    """The names of the sources whose files came from this folder and are gone; they are removed when that is `sure`.

    A file that only moved is still the source it was, under its old name: it was just brought in. One that is left out
    this time is not gone.
    """
    if prune.folder is None:
        return []
    database = addresses.database(2)
    try:
        kept = {one.source_id for one in brought}
        names = [name for name, _ in (*found.files, *found.left_out)]
        among = await bring.gone_from(database, account, kind, prune.folder, names)
        gone = [(id_, name) for id_, name in among if id_ not in kept]
        if prune.wanted and prune.sure:
            await bring.remove(database, account, [id_ for id_, _ in gone])
        return [name for _, name in gone]
    finally:
        await database.close()


def _report_gone(gone: list[str], removed: bool) -> None:
    for name in gone[:_LISTED]:
        out.print(f"  {'Removed' if removed else 'Gone'}: {name}", markup=False)
    if len(gone) > _LISTED:
        out.print(f"  and {len(gone) - _LISTED} more")
    if not gone:
        out.print("  No source's file is gone.")
    elif not removed:
        counted = "this source" if len(gone) == 1 else f"these {len(gone)} sources"
        out.print(f"  Nothing was removed. To remove {counted}, run the same with --yes.", markup=False)
