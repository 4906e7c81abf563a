"""What `frontdesk ingest` takes from a folder, what it leaves out, and how it takes out what is gone."""

import json
from pathlib import Path
from typing import Any

from tests.client import unique
from tests.conftest import Server


def test_a_folder_is_kept_in_step_with_its_sources(server: Server, tmp_path: Path) -> None:
    company = unique("Harbour ")
    owner = server.company(company, unique("harbour"))
    elsewhere = tmp_path / "secret.txt"
    elsewhere.write_text("This file is in no folder that was named.")
    folder = tmp_path / "pages"
    (folder / ".git").mkdir(parents=True)
    (folder / ".git" / "notes.md").write_text("hidden")
    (folder / ".hidden.md").write_text("hidden")
    (folder / "a.md").write_text("# Berths\n\nA berth costs 30 euros a night.")
    (folder / "b.xhtml").write_text("<html><body><p>The sauna opens at six in the evening.</p></body></html>")
    (folder / "big.txt").write_text("x" * 1_000_001)
    (folder / "film.mp4").write_bytes(b"\x00\x00\x00\x18ftypmp42")
    (folder / "link.txt").symlink_to(elsewhere)

    def bring(*more: str) -> Any:
        environment = server.environment
        server.environment = environment | {"FRONTDESK_MAX_UPLOAD_BYTES": "1000000"}
        try:
            return server.command("ingest", str(folder), "--account", company, *more)
        finally:
            server.environment = environment

    first = bring()
    assert "2 ready (2 new, 0 changed, 0 as before), 0 failed" in first.stdout
    assert "Left out, no reader for .mp4 files: film.mp4." in first.stderr
    assert "Left out, leads out of the folder: link.txt." in first.stderr
    assert "big.txt" in first.stderr and "hidden" not in first.stderr
    owner.text("Parking", "The car park is free.")

    (folder / "a.md").rename(folder / "berths.md")
    (folder / "b.xhtml").unlink()
    listed = bring("--prune")
    assert "0 new, 0 changed, 1 as before" in listed.stdout
    assert "Gone: b.xhtml" in listed.stdout
    assert "Nothing was removed." in listed.stdout and "--yes" in listed.stdout
    assert len(owner.get("/sources/").json()["results"]) == 3
    pruned = json.loads(bring("--prune", "--yes", "--json").stdout)
    assert (pruned["gone"], pruned["removed"]) == (["b.xhtml"], 1)
    left = {source["title"] for source in owner.get("/sources/").json()["results"]}
    assert left == {"a.md", "Parking"}


def test_a_folder_says_nothing_of_what_came_from_elsewhere(server: Server, tmp_path: Path) -> None:
    company = unique("Pier ")
    owner = server.company(company, unique("pier"))
    tides, tariffs = tmp_path / "tides", tmp_path / "tariffs"
    for folder in (tides, tariffs, tides / "old"):
        folder.mkdir()
    (tides / "spring.md").write_text("# Spring tide\n\nThe spring tide is four metres.")
    (tides / "old" / "neap.md").write_text("# Neap tide\n\nThe neap tide is two metres.")
    (tariffs / "berths.md").write_text("# Berths\n\nA berth costs 30 euros a night.")
    (tariffs / "crane.csv").write_text("Crane,Price\nSmall,40 euros\nLarge,90 euros\n")
    owner.uploaded("leaflet.md", b"# Leaflet\n\nThe harbour master lives in the lighthouse.")

    def bring(*given: str) -> Any:
        return server.command("ingest", *given, "--account", company)

    first = [bring(str(tides)), bring(str(tariffs)), bring(str(tides / "old")), bring(str(tariffs))]
    assert not [done.stdout for done in first if "not in this folder" in done.stdout or done.returncode]
    for folder in (tides, tariffs, tides / "old"):
        assert "No source's file is gone." in bring(str(folder), "--prune").stdout

    (tides / "spring.md").unlink()
    (tariffs / "crane.csv").write_text("id,title,price,brand,availability\n1,Crane,40 EUR,Liebherr,in stock\n")
    assert "1 source's file is not in this folder" in bring(f"{tariffs}/../tides").stdout
    assert "Removed: spring.md" in bring(str(tides), "--prune", "--yes").stdout
    again = bring(str(tariffs), "--prune", "--yes")
    assert "crane.csv" in again.stderr and "No source's file is gone." in again.stdout, "it is left out, and there"
    left = {source["title"] for source in owner.get("/sources/").json()["results"]}
    assert left == {"berths.md", "crane.csv", "leaflet.md", "old/neap.md"}


def test_only_a_whole_folder_says_what_is_gone(server: Server, tmp_path: Path) -> None:
    (tmp_path / "a.md").write_text("# A\n\nText.")
    done = server.command("ingest", str(tmp_path / "a.md"), "--prune")
    assert done.returncode == 1
    assert "--prune takes one folder" in done.stderr


def test_a_folder_without_a_readable_file_says_why(server: Server, tmp_path: Path) -> None:
    (tmp_path / "film.mp4").write_bytes(b"x")
    done = server.command("ingest", str(tmp_path))
    assert done.returncode == 1
    assert "There is no file that Frontdesk can read here." in done.stderr
    assert "film.mp4" in done.stderr
    assert "There is no file or folder" in server.command("ingest", str(tmp_path / "nowhere")).stderr


def test_tables_that_are_meant_for_something_else_are_left_out_and_named(server: Server, tmp_path: Path) -> None:
    company = unique("Quay ")
    server.company(company, unique("quay"))
    rows = "FW-1,Rain jacket,For wet days,249.00 EUR,in stock,Fernway"
    (tmp_path / "products.csv").write_text(f"id,title,description,price,availability,brand\n{rows}\n")
    (tmp_path / "questions.csv").write_text("question;page;must\nWhat does a berth cost?;berths.md;30 euros\n")
    (tmp_path / "prices.csv").write_text("Berth,Price\nSmall,30 euros a night\nLarge,45 euros a night\n")
    (tmp_path / "pairs.csv").write_text('question,answer,page\nIs there a crane?,"Yes, at pier two.",crane\n')
    done = server.command("ingest", str(tmp_path), "--account", company)
    assert "2 ready (2 new, 0 changed, 0 as before), 0 failed" in done.stdout
    assert (
        "Left out, products (bring them in with --kind catalog, or with --kind file as plain text): products.csv."
        in (done.stderr)
    )
    assert "Left out, questions of an evaluation (run them with: frontdesk eval FILE): questions.csv." in done.stderr
    catalog = str(tmp_path / "products.csv")
    assert "1 ready (1 new" in server.command("ingest", catalog, "--kind", "catalog", "--account", company).stdout
    assert "1 ready (1 new" in server.command("ingest", catalog, "--kind", "file", "--account", company).stdout


def test_a_command_that_brought_in_nothing_ends_badly(server: Server, tmp_path: Path) -> None:
    company = unique("Jetty ")
    server.company(company, unique("jetty"))
    (tmp_path / "empty.txt").write_text("  \n")
    done = server.command("ingest", str(tmp_path), "--account", company)
    assert done.returncode == 1
    assert "1 failed" in done.stdout
