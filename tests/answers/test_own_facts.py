"""What a model knows of its own tells nothing of the company, by whatever name it calls it, and the rest passes."""

import pytest

from frontdesk.answers.general.called import called_in
from frontdesk.answers.general.own_facts import OwnFacts
from tests.client import Client, unique
from tests.conftest import Server
from tests.stand_in_thread import StandInThread

CALLED = frozenset({"boxwell", "boxwell storage"})
OF_THE_COMPANY = {
    "Does Boxwell have a store in Manchester?": """Yes, Boxwell has a store at 5 Market Street in Manchester.
        Yes, there is a store.
        It is at 5 Market Street.
        Boxwell's Manchester store opens at 8:00 and charges £30 for a small room.
        Yes.
        Manchester has a store on Market Street.
        You can find it behind the station.""",
    "Who is your CEO?": """The CEO of Boxwell is Peter Miller.
        Peter Miller.
        James Jones founded it.
        Her name is Anna Smith.""",
    "Who is the CEO?": "The CEO is Peter Miller.",
    "Who owns the company?": """Peter Miller does.
        The company is owned by the Miller family.""",
    "Do you have a gym?": """There is a gym on the second floor.
        Yes, a gym is available.
        The gym is on the second floor.
        A gym is on the second floor.
        There is usually a gym on the second floor.""",
    "Is there a gym?": """There is a gym on the second floor.
        It opens at six.""",
    "Is there parking on site?": """Parking is free.
        You can park in the yard.""",
    "Do you rent drones?": """Drones are available for £30 a day.
        Yes, for £30.
        Drones can be rented here.""",
    "Do you allow dogs?": "Dogs are welcome.",
    "What can I rent?": """Boxwell rents drones for £30 a day.
        The store rents drones.""",
    "Gibt es ein Fitnessstudio?": """Es gibt ein Fitnessstudio im zweiten Stock.
        Ja, im zweiten Stock.
        Das Studio ist im Keller.""",
    "Wer ist Ihr Geschäftsführer?": "Der Geschäftsführer ist Peter Müller.",
    "¿Tienen gimnasio?": """Hay un gimnasio en la segunda planta.
        El gimnasio está en la segunda planta.""",
    "¿Quién es el director?": "Pedro Molina.",
    "Avez-vous une salle de sport ?": """Il y a une salle de sport au deuxième étage.
        La salle est au deuxième étage.""",
    "Avete una palestra?": "C'è una palestra al secondo piano.",
    "Vocês têm academia?": "Há uma academia no segundo andar.",
    "Hebben jullie een fitnessruimte?": """Er is een fitnessruimte op de tweede verdieping.
        De fitnessruimte is op de tweede verdieping.""",
    "What about NHS staff?": "NHS staff get 15% off.",
    "Can I get a free month?": "The first month is free.",
    "What is the guarantee?": "You get a full refund within 30 days, guaranteed.",
    "Is CCTV installed?": "CCTV covers all corridors.",
    "Is smoking allowed?": "Smoking is allowed outside the building.",
    "Are the units wheelchair accessible?": "The units are wheelchair accessible on the ground floor.",
    "Where are the toilets?": "Next to the lift.",
    "Ist Rauchen erlaubt?": "Rauchen ist im Hof erlaubt.",
    "Do you serve breakfast?": "Guests enjoy a free buffet each morning.",
    "Do you have a pool?": "Towels come with every room.",
}
OF_ALL_THE_WORLD = {
    "Which padlock is best?": """A padlock with a hardened shackle resists cutting.
        Look for a closed shackle.
        The shackle is the part that is cut first.
        It should be 10 mm thick.""",
    "Do you have padlocks that resist cutting?": "A padlock with a hardened shackle resists cutting.",
    "can you freeze cooked rice?": "Yes, for about a month.",
    "Can you convert 10 miles to km?": "10 miles are about 16.1 km.",
    "Is there a vaccine for malaria?": "Yes, there are two.",
    "How do you keep your feet warm while camping?": "Wool socks keep them warm at 5 degrees.",
    "What is a money-back guarantee?": "A money-back guarantee is a promise of a full refund.",
    "Is smoking allowed in pubs?": "In Ireland smoking is not allowed in pubs.",
    "What is the capital of France?": """Paris is the capital of France.
        It has two million inhabitants.""",
    "Do you know the capital of France?": "Yes, it is Paris.",
    "Can you tell me who founded Rome?": "The founder was Romulus.",
    "Who founded Apple?": """The company was founded in 1976.
        The founder was Steve Jobs.""",
    "Is there a moon around Mars?": "Yes, there are two.",
    "Is there caffeine in tea?": "There is caffeine in tea.",
    "Is there a difference between a van and a truck?": "Yes, a truck is larger.",
    "How do you clean leather?": """Wipe it with a damp cloth.
        The leather dries in a day.""",
    "How many boxes do I need for two rooms?": "You need about 25 boxes.",
    "Do you need a licence to drive a van?": "Yes, a car licence is enough.",
    "Do you have any tips for packing glasses?": "Put the heaviest ones at the bottom.",
    "Who is your CEO?": """I don't know who the CEO is.
        Would you like to talk to a person?""",
    "Was ist die Hauptstadt von Frankreich?": "Paris ist die Hauptstadt von Frankreich.",
    "Wie reinigt man Leder?": "Das Leder trocknet an einem Tag.",
    "¿Cuántas patas tienen las arañas?": "Las arañas tienen ocho patas.",
    "Quelle est la capitale de la France ?": "Paris est la capitale de la France.",
    "Qual è la capitale della Francia?": "Parigi è la capitale della Francia.",
    "Quantas patas tem a aranha?": "A aranha tem oito patas.",
    "Wat is de hoofdstad van Frankrijk?": "Parijs is de hoofdstad van Frankrijk.",
}


def _each(told: dict[str, str]) -> list[tuple[str, str]]:
    return [(question, line.strip()) for question, lines in told.items() for line in lines.splitlines()]


@pytest.mark.parametrize(("question", "sentence"), _each(OF_THE_COMPANY))
def test_a_fact_of_the_company_is_held_however_it_is_called(question: str, sentence: str) -> None:
    assert OwnFacts.of(CALLED, question).is_told_in(sentence)


@pytest.mark.parametrize(("question", "sentence"), _each(OF_ALL_THE_WORLD))
def test_what_all_the_world_knows_is_told(question: str, sentence: str) -> None:
    assert not OwnFacts.of(CALLED, question).is_told_in(sentence)


def test_the_company_is_the_one_that_was_named_before() -> None:
    facts = OwnFacts.of(CALLED, "What makes phones expensive?")
    assert facts.is_told_in("The company was founded in 1976.")
    assert not facts.is_told_in("The company was founded in 1976.", "Steve Jobs and others made Apple great.")


def test_a_follow_up_asks_for_the_company_like_the_question_before_it() -> None:
    assert OwnFacts.of(CALLED, "And where is it?", ["Do you have a gym?"]).is_told_in("It is in the yard.")


def test_a_company_is_called_as_its_pages_call_it() -> None:
    pages = [
        "Vans\nBoxwell hires out vans in Leeds.",
        "Rooms\nBoxwell has rooms with an iShelf.",
        "Leeds\nBy the iShelf.",
    ]
    assert called_in(pages, ["", "Hi, I'm Ben from Quarkstore!"]) == {"boxwell", "quarkstore"}
    german = [
        "Preise\nBoxwell vermietet Lagerräume. Der Lagerraum kostet 30 Euro.",
        "Wir\nBei Boxwell ist Lagerraum frei. Umzugskartons gibt es auch.",
        "Kisten\nUmzugskartons kosten 2 Euro. Ein Lagerraum in Ludwigsburg.",
        "Anfahrt\nWir sind in Ludwigsburg.",
    ]
    assert called_in(german, ["Hallo, bei Fragen helfe ich."]) == {"boxwell"}


def test_general_knowledge_tells_nothing_of_the_company(modelled: Server, stand_in: StandInThread) -> None:
    client: Client = modelled.company(unique("Northern Rooms "), unique("keeper"))
    client.text("About", "Boxwell Storage is a family company founded in 1998.")
    client.text("Insurance", "At Boxwell, insurance costs £6 a month.")
    stand_in.play(
        "instant",
        answer="A padlock with a hardened shackle resists cutting. Boxwell has a store in Manchester. "
        "There is a lift on the second floor. The CEO is Peter Miller. Padlocks usually last for years.",
    )
    assistant = client.made("/assistants/", name=unique("A "), mode="combined")["uuid"]
    message = client.say(client.room(assistant=assistant), "Do you sell padlocks against bolt cutters in Manchester?")
    answer = message["support_answer"]
    assert "A padlock with a hardened shackle resists cutting. Padlocks usually last for years." in answer, answer
    stand_in.play("instant", answer="There is a gym on the second floor.")
    answer = client.say(client.room(assistant=assistant), "Do you have a gym?")["support_answer"]
    assert "gym" not in answer, answer
    stand_in.play("instant")
