"""A long file in an archive says how far it is while it is learned, and the archive its files again behind it."""

from tests.client import until
from tests.conftest import Server
from tests.knowledge.archives import zipped


def test_a_long_file_in_an_archive_counts_its_passages(server: Server) -> None:
    client = server.company("Archive", "ada")
    halls = "\n\n".join(f"## Hall {n}\n\nHall {n} of the museum is open on day {n} of the year." for n in range(1_500))
    files = {"a.md": b"The museum has a garden.", "b.md": halls.encode(), "c.md": b"The museum has a roof."}
    source = client.upload("folder.zip", zipped(files)).json()

    def learning() -> bool:
        now = client.get(f"/sources/{source['uuid']}/").json()
        far = now["progress"] or {"done": 0, "total": 0}
        return now["step"] == "learning" and far["total"] > len(files) and now["seconds_left"] is not None

    until(learning)
    assert client.post(f"/sources/{source['uuid']}/cancel/").status_code == 200
