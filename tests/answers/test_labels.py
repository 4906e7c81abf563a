"""What is called by a number is told from what is called by another one."""

import pytest

from frontdesk.answers.quoted.labels import of_another
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
        ("Is support 24/7?", "Support 9-17 on working days", False),
        ("Is parking 24h?", "Parking 7-22", False),
        ("Is the deposit 50?", "The deposit 100 is due on arrival.", False),
        ("Is breakfast 8-10?", "Breakfast 7-9 on weekdays.", False),
        ("Is the ferry 20 per person?", "The ferry 15 leaves at noon.", False),
        ("Is the room 80?", "Room 12 costs 90 EUR.", False),
        ("Gibt es Rabatt 10 Prozent?", "Rabatt 5 Prozent", False),
        ("Quanto costa camera 2 notti?", "La camera 12 costa 80 EUR", False),
        ("um quarto 2 noites", "O quarto 12 custa 80 EUR", False),
        ("Is cable 3 m long?", "Cable 5 is red.", False),
        ("Do kids 5 ride free?", "Kids 6 pay.", False),
        ("Do seniors 65 pay less?", "Seniors 60 and older pay less.", False),
        ("Is seat 12g free?", "Seat 14g is taken.", True),
        ("Is room 12 free?", "Room 3 and 2 nights are left.", True),
        # The least and the most are named before a number or behind it.
        ("Does the app run on Android 9?", "You need at least Android 8.", False),
        ("Does the app run on Android 7?", "You need at least Android 8.", True),
        ("Is iOS 17 supported?", "iOS 15 at least", False),
        ("Läuft es auf Windows 11?", "Ab Windows 7", False),
        ("Funktioniert es mit macOS 11?", "Mindestens macOS 12.", True),
        ("¿Funciona con Android 13?", "Se necesita como mínimo Android 10.", False),
        ("Is the iPhone 15 supported?", "iPhone 12 minimum.", False),
        ("Is level 5 for my kid?", "Above level 3 you need a helmet.", False),
        ("Is floor 5 quiet?", "Up to floor 6 it is quiet. Floor 7 is not.", False),
        ("Is stage 4 for beginners?", "Beginners ride up to stage 2.", True),
        # What is passed on the way is no least.
        ("Does the train leave from platform 7?", "The train leaves from platform 4.", True),
        ("Fährt der Zug von Gleis 7?", "Der Zug fährt ab Gleis 4.", True),
        ("Does valve 9 leak?", "After valve 7 the pipe splits.", True),
        # Numbers are compared whole, and part by part.
        ("Does version 3.1 run on Linux?", "Version 3.2 runs on Linux.", True),
        ("Does version 2.4 export to Excel?", "Version 3.2 exports to Excel.", True),
        ("Does version 2.4.1 export?", "Version 2.4.2 exports.", True),
        ("Does version 3 run on Linux?", "Version 3.2 runs on Linux.", False),
        ("Do you support Python 3.9?", "Python 3.10 or newer is required.", True),
        ("Do you support Python 3.13?", "Python 3.10 or newer is required.", False),
        ("What is the difference between plan 600 and plan 1000?", "Plan 100 is plenty, plan 1000 is for more.", True),
        ("Is iOS 17 supported?", "iOS 15 is the minimum.", False),
        ("Does it run on iOS 17?", "Newer than iOS 14.", False),
        ("Does it run on Android 9?", "Android 12 is the minimum.", True),
        # What takes in the rest of a list, or all of a make.
        ("Do you deliver to zone 3?", "We deliver to zone 1, zone 2 and the whole country.", False),
        ("Do you deliver to zone 3?", "We deliver to zone 1 and zone 2.", True),
        ("Is my Bosch 500 covered?", "Bosch 300 is covered. All Bosch models are covered.", False),
        ("Is my Bosch 500 covered?", "Bosch 300 is covered.", True),
        # Where the visitor is and what was paid is told by the way.
        ("I'm in room 12, when is breakfast?", "Breakfast is served in room 3 from 7:00.", False),
        ("I live in flat 12, do you deliver?", "We deliver to flat 3 and everywhere else.", False),
        ("We are at gate 12, where is the lounge?", "The lounge is at gate 3.", False),
        ("Ich bin in Zimmer 12, wann gibt es Frühstück?", "Frühstück gibt es in Zimmer 3 ab 7 Uhr.", False),
        ("I paid invoice 4711, where is my parcel?", "Invoice 12 is an example. Parcels take 3 days.", False),
        ("I'm in room 12, does it have a balcony?", "Room 3 has a balcony.", True),
        ("I'm in room 12, is there a balcony?", "Room 3 has a balcony.", True),
        ("I live in zone 3, do you deliver?", "We deliver to zone 1.", True),
        ("I'm on version 2, can I export?", "Version 3.2 exports.", True),
        ("When is breakfast in room 12?", "Breakfast is served in room 3.", True),
        ("Where is bay 3?", "Bay 12 is by the door, 3.5 m wide.", True),
    ],
)
def test_another_number_is_another_thing(question: str, text: str, another: bool) -> None:
    assert of_another(question, text) is another


def test_what_stands_of_one_is_no_answer_for_another(server: Server) -> None:
    client = server.company("Modules", "mona")
    client.text("Modules", "# Modules\n\nModule number 12 needs exactly 156 screws. Module number 7 needs 90 screws.")
    assert "156" in client.ask("How many screws needs module number 12?")["support_answer"]
    assert client.ask("How many screws needs module number 3?")["refused"]


def test_a_least_version_answers_for_later_ones_and_another_version_for_none(server: Server) -> None:
    client = server.company("Apps", "appe")
    client.text("Phones", "You need at least Android 8 to run the app. The app is free.")
    client.text("Help", "Support 9-17 on working days.")
    client.text("Tables", "Version 3.2 exports to Excel.")
    for question in ("Is Android 9 supported by the app?", "Does the app run on Android 9?"):
        assert "at least Android 8" in client.ask(question)["support_answer"]
    assert "9-17" in client.ask("Is support 24/7?")["support_answer"]
    assert "[1]" in client.ask("Does version 3.2 export to Excel?")["support_answer"]
    assert client.ask("Does version 2.4 export to Excel?")["refused"]


def test_a_guest_who_says_in_which_room_they_are_is_told_when_breakfast_is(server: Server) -> None:
    client = server.company("Guests", "gustav")
    client.text("Breakfast", "Breakfast is served in room 3 from 7:00 to 10:00.")
    assert "7:00" in client.ask("I'm in room 12, when is breakfast?")["support_answer"]


def test_a_text_of_blanks_is_read_at_once() -> None:
    assert not of_another("Is room 3 free?", "room no." + " " * 200_000)
