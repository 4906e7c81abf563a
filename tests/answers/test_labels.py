"""What is called by a number is told from what is called by another one."""

import pytest

from frontdesk.answers.labels import of_another
from tests.conftest import Server


@pytest.mark.parametrize(
    ("question", "text", "another"),
    [
        ("How many screws needs module number 3?", "Module number 12 needs exactly 156 screws.", True),
        ("How many screws needs module 12?", "Module number 12 needs exactly 156 screws.", False),
        ("Wo ist Zimmer 14?", "Zimmer Nr. 7 liegt im ersten Stock.", True),
        ("When does bus 4 leave?", "Buses leave every 20 minutes. Bus 4 stops at the pier.", False),
        ("When does bus 4 leave?", "Bus 12 leaves at noon.", True),
        ("Can I return it after 45 days?", "You can return anything within 60 days.", False),
        ("Is there a lift to floor 3?", "All floors have a lift.", False),
        ("What is in room 3?", "Room 1 to 9 have a sea view, room 3 a balcony.", False),
    ],
)
def test_another_number_is_another_thing(question: str, text: str, another: bool) -> None:
    assert of_another(question, text) is another


def test_what_stands_of_one_is_no_answer_for_another(server: Server) -> None:
    client = server.company("Modules", "mona")
    client.text("Modules", "# Modules\n\nModule number 12 needs exactly 156 screws. Module number 7 needs 90 screws.")
    assert "156" in client.ask("How many screws needs module number 12?")["support_answer"]
    assert client.ask("How many screws needs module number 3?")["refused"]
