"""The example company: brought in for a first look, kept apart from a company's own, and taken out again."""

import json

from tests.client import unique
from tests.conftest import Server


def test_the_example_answers_and_is_taken_out_whole(server: Server) -> None:
    company = unique("Example ")
    owner = server.company(company, unique("example"))
    counts = json.loads(server.command("demo", "--account", company, "--json").stdout)
    assert (counts["failed"], counts["ready"]) == ([], 17)
    told = json.loads(server.command("ask", "Can I return a tent I used once?", "--account", company, "--json").stdout)
    assert told["refused"] is False
    assert told["citations"][0]["url"].startswith("fernway-outdoor/")
    assert owner.get("/assistants/").json()["results"][0]["name"] == "Fern"
    again = json.loads(server.command("demo", "--account", company, "--json").stdout)
    assert (again["new"], again["same"]) == (0, 17)

    own = owner.text("Parking", "The car park in Turku is free.")
    refused = server.command("demo", "--account", company)
    assert refused.returncode == 1
    assert "This company has 1 source of its own" in refused.stderr
    assert "--force" in refused.stderr

    removed = server.command("demo", "--account", company, "--remove")
    assert "The example is gone, with its 17 sources." in removed.stdout
    assert [source["uuid"] for source in owner.get("/sources/").json()["results"]] == [own["uuid"]]
    assert owner.get("/assistants/").json()["results"][0]["name"] == "Assistant"
    assert "The example is not here." in server.command("demo", "--account", company, "--remove").stdout
