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
        # A range holds what lies in it.
        ("Is pitch 7 free?", "Pitches 1 to 20 have power. Pitch 21 has none.", False),
        ("Is pitch 25 free?", "Pitches 1 to 20 have power. Pitch 21 has none.", True),
        ("Do rooms 5 to 9 have AC?", "Rooms 1-12 have AC; room 13 has not.", False),
        ("zone 3 ticket?", "A ticket for zones 1-4 costs 9 EUR; zone 1 alone 2 EUR", False),
        ("Hat Zimmer 8 einen Balkon?", "Zimmer 5 bis 9 haben einen Balkon, Zimmer 4 hat keinen.", False),
        ("Where is gate 12?", "Gates 10–19 are upstairs. Gate 3 is by the door.", False),
        ("Where is gate 22?", "Gates 10–19 are upstairs. Gate 3 is by the door.", True),
        ("Is seat 12a by the window?", "Seat 12b is by the aisle.", True),
        ("Is seat 12a by the window?", "Seat 12a is by the window.", False),
        # What is counted is no name.
        ("I'd like a room 2 nights", "Room 12 costs 80 EUR a night.", False),
        ("Can we book a table 6 people?", "We seat groups; table 4 is by the window.", False),
        ("Is the train 2 hours late?", "Train 7 leaves at noon.", False),
        ("Ein Zimmer 3 Nächte bitte", "Zimmer 12 kostet 80 EUR.", False),
        ("une chambre 2 nuits", "La chambre 12 coûte 80 EUR.", False),
        ("Is a course 5 days long?", "Course 7 begins in May.", False),
        ("Is the cabin 90 €?", "Cabin 4 costs 80 EUR.", False),
        # What is said of later ones, or of all.
        ("Does version 2 work offline?", "Version 1.9 and later work offline.", False),
        ("Does version 1 work offline?", "Version 2.4 and later work offline.", True),
        ("Does version 1 run on Windows 7?", "Version 3 or earlier run on Windows 7.", False),
        ("Is level 5 for me?", "From level 4 upwards you need a helmet.", False),
        ("Does model 3000 have bluetooth?", "All models have Bluetooth. Model 2000 lacks USB.", False),
        ("Is breakfast in room 9 included?", "Every room has breakfast. Room 3 has a kitchen.", False),
        ("Hat Zimmer 9 WLAN?", "Alle Zimmer haben WLAN. Zimmer 3 hat eine Küche.", False),
        ("When does bus 4 leave?", "Every other day bus 12 leaves at noon.", True),
        # Whatever a trade calls its things.
        ("At how many bar does valve 7 open?", "The zipped page 35 says valve 35 opens at 135 bar.", True),
        ("At how many bar does valve 5 open?", "Valve 50 opens at 150 bar. Valve 25 opens at 125 bar.", True),
        ("At how many bar does valve 35 open?", "Valve 35 opens at 135 bar.", False),
        ("How deep is tank 3?", "Tank 12 is 4 m deep.", True),
        ("Is court 2 covered?", "Court 1 is indoors, courts 3 to 6 are outside.", True),
        ("Is court 4 covered?", "Court 1 is indoors, courts 3 to 6 are outside.", False),
        ("Where is hut 9?", "Each hut has a stove. Hut 4 is by the lake.", False),
        ("Wie groß ist Halle 3?", "Halle 5 hat 400 Quadratmeter.", True),
        ("Welche Pumpe braucht Becken 2?", "Becken 11 braucht Pumpe A.", True),
        # What is counted, dated or bounded is no name either.
        ("Can a child aged 12 climb?", "Children aged 8 and older may climb.", False),
        ("Are you open on December 24?", "We are closed from December 20 to January 6.", False),
        ("Do I pay 50 upfront?", "You pay 20 when you book.", False),
        ("I need 7 screws", "You need 12 screws for a shelf.", False),
        ("Can I bring 3 dogs?", "You may bring 2 dogs.", False),
        ("Do you open at 8?", "We open at 9.", False),
        ("Was it founded before 1990?", "Before 1985 it was a mill.", False),
    ],
)
def test_another_number_is_another_thing(question: str, text: str, another: bool) -> None:
    assert of_another(question, text) is another


def test_what_stands_of_one_is_no_answer_for_another(server: Server) -> None:
    client = server.company("Modules", "mona")
    client.text("Modules", "# Modules\n\nModule number 12 needs exactly 156 screws. Module number 7 needs 90 screws.")
    assert "156" in client.ask("How many screws needs module number 12?")["support_answer"]
    assert client.ask("How many screws needs module number 3?")["refused"]
