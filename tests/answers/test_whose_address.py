"""A company's own address is told, however its street is called, and not that of another's place."""

from collections.abc import Iterator

import pytest

from frontdesk.answers.quoted.addresses import addresses_of
from frontdesk.answers.quoted.each_place import Told
from frontdesk.knowledge.search.asking_where import asks_address
from frontdesk.knowledge.search.wanted import ADDRESS, told_facts
from frontdesk.knowledge.search.whose_place import spoken_of
from tests.client import Client
from tests.conftest import Server

ACCESS = """# Access and opening hours

You can reach your unit every day from 6:00 to 22:00 with your own code. Units on the upper level of a store are
reached by the lift.

Our Leeds store is at 14 Canal Wharf, Leeds LS11 5PS. Our York store is at 3 Foss Lane, York YO10 4QT. Both have free
parking for vans up to 3.5 tonnes.
"""
FRENCH = """# Débarras

Nous vidons les maisons et les caves. La déchetterie la plus proche se trouve au 12, rue des Lilas.
"""
ENGLISH = """# Clearance

We clear houses and cellars. The nearest recycling centre is at 12 Lilac Street, Leeds LS9 2AB. It is open from Monday
to Saturday.
"""


@pytest.fixture(scope="module")
def storage(server: Server) -> Iterator[Client]:
    """A company with two stores, which also names the address of a place that is not its own."""
    with server.company("Storage", "stella") as stella:
        for name, page in {"access": ACCESS, "debarras": FRENCH, "clearance": ENGLISH}.items():
            stella.uploaded(f"{name}.md", page.encode())
        yield stella


@pytest.fixture(scope="module")
def clearance(server: Server) -> Iterator[Client]:
    """A company that tells no address but another's."""
    with server.company("Clearance", "clara") as clara:
        clara.uploaded("clearance.md", ENGLISH.encode())
        clara.uploaded("debarras.md", FRENCH.encode())
        yield clara


@pytest.mark.parametrize("question", ["What is your address?", "Where are you?", "Where are you located?"])
def test_the_companys_addresses_are_told(storage: Client, question: str) -> None:
    answer = storage.ask(question)
    assert "14 Canal Wharf" in answer["support_answer"]
    assert "3 Foss Lane" in answer["support_answer"]
    assert "Lil" not in answer["support_answer"]


@pytest.mark.parametrize(
    ("question", "told"),
    [
        ("Where are you in Leeds?", "14 Canal Wharf"),
        ("Where is your Leeds store?", "14 Canal Wharf"),
        ("Where are you in York?", "3 Foss Lane"),
        ("Where in York are you?", "3 Foss Lane"),
        ("Where is your York store?", "3 Foss Lane"),
        ("What is the address of your York store?", "3 Foss Lane"),
        ("Wo ist euer Laden in York?", "3 Foss Lane"),
        ("Où êtes-vous à York ?", "3 Foss Lane"),
    ],
)
def test_a_named_town_keeps_its_own_address(storage: Client, question: str, told: str) -> None:
    answer = storage.ask(question)["support_answer"]
    assert [each for each in ("14 Canal Wharf", "3 Foss Lane", "12 Lilac", "12, rue") if each in answer] == [told]


@pytest.mark.parametrize(
    "question", ["What is your address?", "Where are you?", "Où êtes-vous ?", "Where are you in Leeds?"]
)
def test_nobody_is_sent_to_another_place(clearance: Client, question: str) -> None:
    assert clearance.ask(question)["refused"]


@pytest.mark.parametrize(
    ("question", "told"),
    [("Where is the nearest recycling centre?", "12 Lilac Street"), ("Où est la déchetterie ?", "12, rue des Lilas")],
)
def test_another_place_is_told_to_who_asks_for_it(clearance: Client, question: str, told: str) -> None:
    assert told in clearance.ask(question)["support_answer"]


@pytest.mark.parametrize(
    ("said", "whose"),
    [
        ("Der nächste Wertstoffhof ist in der Lindenstraße 12.", "others"),
        ("El hospital más cercano está en la calle Mayor 5.", "others"),
        ("L'ospedale più vicino è in via Roma 3.", "others"),
        ("O hospital mais próximo fica na Rua Augusta 100.", "others"),
        ("Het dichtstbijzijnde station is Stationsplein 3.", "others"),
        ("You may complain to the Data Protection Office, 21 Fitzgerald Square, Dublin.", "others"),
        ("We take everything to the recycling centre at 12 Lilac Street.", "others"),
        ("The hospital near us is at 12 Lilac Street.", "others"),
        ("Our nearest recycling centre is at 12 Lilac Street.", "others"),
        ("Die Aufsichtsbehörde sitzt in der Kurzen Straße 5.", "others"),
        ("La mairie se trouve au 3, place de la Gare.", "others"),
        ("We are next to the hospital, 12 Lilac Street.", "ours"),
        ("Our shop at 12 Lilac Street is opposite the hospital.", "ours"),
        ("We are at 12 Lilac Street and the nearest station is Leeds.", "ours"),
        ("Our nearest branch is at 12 Lilac Street.", "ours"),
        ("Nous sommes au 12, rue de la Gare.", "ours"),
        ("Unser Laden liegt in der Bahnhofstraße 5.", "ours"),
        ("Estamos en la calle del Hospital 3.", "ours"),
        ("Siamo in via della Stazione 3.", "ours"),
        ("Onze winkel zit aan de Houtkaai 14.", "ours"),
        ("Our car park is at 7 Mill Lane.", "ours"),
        ("Wir sind am Hauptbahnhof, Bahnhofstraße 5.", "ours"),
        ("Unsere Praxis am Krankenhaus, Hauptstraße 5", "ours"),
        ("Our bike shop in the old station is at 5 High Street.", "ours"),
        ("We are closed on Sundays and the recycling centre is at 12 Lilac Street.", "others"),
        ("La déchetterie se trouve au 12, rue des Lilas.", "others"),
        ("Welcome to the Old Station at 5 High Street", "unsaid"),
        ("Velo Bruin, Houtkaai 14, 9000 Ghent, next to the station.", "unsaid"),
        ("Velo Bruin, 4 Station Road, Leeds.", "unsaid"),
        ("12, rue de la Gare, 75002 Paris", "unsaid"),
        ("The nearest branch is at 12 Lilac Street.", "unsaid"),
        ("Station House, 5 High Street", "unsaid"),
    ],
)
def test_a_sentence_says_whose_place_it_speaks_of(said: str, whose: str) -> None:
    assert spoken_of(said).whose == whose


@pytest.mark.parametrize("title", ["Contact", "Clearance"])
@pytest.mark.parametrize(
    "address",
    [
        "The Old Fire Station, 12 Main Street, Leeds LS1 4AB",
        "Fernway, The Old Town Hall, 3 Market Place, York YO1 7HU",
        "Station branch, 5 Terminal Road, Leeds LS1 4AB",
        "Hospital of St Mary, 12 Main Street, Leeds LS1 4AB",
        "Airport Parking Leeds, 12 Main Street, Leeds LS1 4AB",
        "Alter Bahnhof, Hauptstraße 5, 20095 Hamburg",
        "Laden am Rathaus: Hauptstraße 5, 20095 Hamburg",
        "Kulturbahnhof GmbH, Hauptstraße 5, 20095 Hamburg",
    ],
)
def test_a_house_may_be_called_as_a_neighbour_is(title: str, address: str) -> None:
    assert [each.whose for each in addresses_of([_page(title, address)], "en")] != ["others"]


@pytest.mark.parametrize(
    ("title", "address", "whose"),
    [
        ("Contact", "The hospital is at 12 Main Street, Leeds LS1 4AB.", "ours"),
        ("Contact", "The nearest hospital is at 12 Main Street, Leeds LS1 4AB.", "others"),
        ("Contact", "La déchetterie la plus proche se trouve au 12, rue des Lilas, 75002 Paris.", "others"),
        ("Clearance", "The hospital is at 12 Main Street, Leeds LS1 4AB.", "others"),
    ],
)
def test_a_page_of_the_companys_own_tells_its_place(title: str, address: str, whose: str) -> None:
    told = addresses_of([_page(title, address), _page("Visit us", "We are at 3 Foss Lane, York YO10 4QT.")], "en")
    assert [each.whose for each in told] == [whose, "ours"]


def test_the_only_address_of_an_own_page_is_not_taken_from_it() -> None:
    told = addresses_of([_page("Contact", "The Council, 3 Foss Lane, York YO10 4QT")], "en")
    assert [each.whose for each in told] == ["unsaid"]


def _page(title: str, text: str) -> Told:
    return Told(0, title, title, title, text, [(0, len(text))])


@pytest.mark.parametrize(
    ("question", "asks"),
    [
        ("where do i find you in august", False),
        ("where is your office at night", False),
        ("where is your office in springfield", True),
        ("wo ist euer laden in bad homburg", True),
    ],
)
def test_a_time_is_no_town(question: str, *, asks: bool) -> None:
    assert (asks_address(question) is not None) == asks


@pytest.mark.parametrize(
    "text",
    [
        "3 The Maltings York YO10 4QT",
        "Unit 4 Eden Works Leeds LS115PS",
        "Muelle de Levante, 8, 46024 Valencia",
        "Borgo Pinti, 12, 50121 Firenze",
        "Houtkaai 14 bus 3, 9000 Gent",
        "Am Speicher 4 a, 20457 Hamburg",
        "3 Eden Heights, Dublin D01 X2P8",
        "5 Circular Head, Sydney NSW 2000",
    ],
)
def test_a_postcode_makes_an_address_of_any_street(text: str) -> None:
    assert ADDRESS in told_facts(f"We are at {text}.")


@pytest.mark.parametrize(
    "text",
    ["On May 12, 2024 Anna opened the shop", "Model 5 Pro AB12 3CD", "In March, 12, 2023 Anna", "Version 3, 2024 B"],
)
def test_other_codes_make_none(text: str) -> None:
    assert ADDRESS not in told_facts(text)
