"""A question about the company's own things is answered by its pages, or not; what all the world knows passes."""

import time

import pytest

from frontdesk.answers.general.asked_of_things import asks_of_things, asks_to_deal
from frontdesk.answers.general.own_facts import OwnFacts
from frontdesk.answers.general.own_prices import Company
from frontdesk.answers.general.promises import promises, speaks_for_company
from frontdesk.knowledge.search.analyze import terms
from frontdesk.knowledge.search.words import language_of
from tests.client import Client, unique
from tests.conftest import Server
from tests.stand_in_thread import StandInThread

PAGES = [
    """Lessons
A lesson costs £38 an hour. Lessons take place from Monday to Saturday.""",
    """Instructors
All our instructors are patient. The cars are Corsas.""",
    """About
Northern Wheels is a driving school in Leeds.""",
    """Preise
Die Autos sind neu. Eine Fahrstunde kostet 38 Euro.""",
    """Los coches son nuevos. Las clases duran una hora.""",
    """Les voitures sont neuves.""",
    """Le auto sono nuove. Le lezioni durano un ora.""",
    """De auto's zijn nieuw. De lessen duren een uur.""",
    """Engines, gears and a clutch are explained in the first lesson. Learn to brake in time.
The engine and the brakes of our cars are checked. The dashboard is explained.""",
]
SCHOOL = Company(
    frozenset({"northern wheels"}),
    priced=frozenset({"lesson", "hour"}),
    named=frozenset({"leeds", "northern", "wheels", "corsas", "monday", "saturday"}),
    spoken=frozenset(term for page in PAGES for term in terms(page, language_of(page))),
)


def pairs(text: str) -> list[tuple[str, str]]:
    return [(asked, said) for asked, said in (line.strip().split(" | ") for line in text.strip().splitlines())]


INVENTED = pairs("""
    Do you work on Christmas Day? | Lessons take place on Christmas Day as usual.
    Do you work on Christmas Day? | Instructors rest on Christmas Day.
    Are there lessons on New Year's Eve? | Yes, until 4 pm on New Year's Eve.
    Are there lessons on New Year's Eve? | Lessons run on New Year's Eve.
    What colour are the cars? | The cars are red.
    What colour are the cars? | They are red.
    What colour are the cars? | Red and white.
    What colour are the cars? | Red.
    What uniform do the instructors wear? | The instructors wear blue jackets.
    What uniform do instructors wear? | Instructors wear blue jackets.
    Can I get a lift to the airport? | A lift to the airport costs £30.
    Can I get a lift to the airport? | Yes, it costs £30.
    Is the school a member of the AA? | The school is a member of the Motor Schools Association.
    Is the school a member of the AA? | Yes, it is a member of the AA.
    How far do we drive in a lesson? | Each lesson covers about 20 miles.
    How often are instructors tested? | Instructors are tested every year.
    Why should I choose this school? | Pupils love the calm instructors.
    Do you have automatic cars? | Automatic cars have been part of the fleet since 2019.
    Are your instructors patient? | Pupils love the calm instructors.
    How long is each lesson? | Each lesson lasts two hours.
    Welche Farbe haben die Autos? | Die Autos sind rot.
    Arbeiten Sie an Weihnachten? | Der Unterricht findet an Weihnachten wie gewohnt statt.
    ¿De qué color son los coches? | Los coches son rojos.
    ¿Trabajan el día de Navidad? | Las clases se dan el día de Navidad como siempre.
    De quelle couleur sont les voitures ? | Les voitures sont rouges.
    Travaillez-vous le jour de Noël ? | Les leçons ont lieu le jour de Noël comme d'habitude.
    Di che colore sono le auto? | Le auto sono rosse.
    Lavorate a Natale? | Le lezioni si tengono anche a Natale.
    Welke kleur hebben de auto's? | De auto's zijn rood.
    Werken jullie met Kerstmis? | De lessen gaan met Kerstmis gewoon door.
    Is there a waiting room? | A waiting room with coffee is next to the office.
    Do the cars have dashcams? | The cars have dashcams.
    Do the cars have dashcams? | Dashcams record every lesson.
    How many pupils are there? | About 200 pupils learn there each year.
    What do pupils say about the lessons? | Pupils love the calm instructors.
    When was the school founded? | The school was founded in 1998.
    Are dogs allowed in the car? | Dogs may ride in the back.
    Who teaches the motorway lesson? | Senior instructors teach the motorway lesson.
    Can I pay in instalments? | Instalments over three months are possible.
    What car will I drive? | You will drive a Toyota Yaris.
    What car will I drive? | A Toyota Yaris with dual controls.
    Do I get a certificate? | You get a certificate after the last lesson.
    How big is the car park? | The car park has 30 spaces.
    Does the school have a lift? | The lift is behind the office.
    Are you closed at Easter? | The team takes Easter Monday off.
    Do you teach on Sundays? | Sunday lessons begin at noon.
    Do you work on Boxing Day? | Boxing Day is a normal working day.
    Are there lessons at Christmas? | Lessons stop between Christmas and New Year.
    Are there any lessons on Good Friday? | Good Friday lessons are as usual.
    What make are the cars? | The cars are Toyotas.
    What kind of cars are used? | Toyota Yaris cars are used.
    How old are the cars? | The cars are less than three years old.
    How old are the cars? | Less than three years.
    Are the cars clean? | The cars are cleaned every day.
    How far does a lesson go? | A lesson covers twenty miles.
    Do the instructors speak Polish? | Two instructors speak Polish.
    Which instructor is best for nerves? | Moira is the calmest instructor.
    Is the school insured? | The school holds full insurance.
    Is the school accredited? | The school is accredited by the DVSA.
    Can I get picked up from work? | Pick-up from work is included.
    Can I bring my dog to the lesson? | Dogs can come along.
    Can I pay with Bitcoin? | Bitcoin is fine.
    Who owns the school? | A family from Leeds owns it.
    How many instructors are there? | Twelve instructors work there.
    How big are the classes? | The classes have eight pupils.
    How big is the class? | Eight people.
    Do pupils like the lessons? | Pupils love the calm instructors.
    Where do lessons start? | Lessons start at the station.
    Does the price include fuel? | The price includes fuel.
    Are the lessons recorded? | Lessons are filmed with a dashcam.
    Wie alt sind die Autos? | Die Autos sind drei Jahre alt.
    Unterrichten Sie sonntags? | Sonntags gibt es Unterricht ab Mittag.
    Welche Farbe hat das Auto? | Das Auto ist rot.
    Haben die Fahrlehrer Geduld? | Die Fahrlehrer sind sehr geduldig.
    ¿Las clases son en grupo? | Las clases son en grupos de ocho.
    ¿Cuántos años tienen los coches? | Los coches tienen tres años.
    Les cours ont lieu le dimanche ? | Les cours ont lieu le dimanche à midi.
    Quel âge ont les voitures ? | Les voitures ont trois ans.
    Di che anno sono le auto? | Le auto sono del 2023.
    Le lezioni sono di gruppo? | Le lezioni sono in gruppi di otto.
    Hoe oud zijn de auto's? | De auto's zijn drie jaar oud.
    Zijn de lessen in groepen? | De lessen zijn in groepen van acht.
    Will I drive alone? | You drive with an instructor.
    Could I have a lesson in the evening? | Evening lessons run until nine.
    What happens in the first lesson? | The first lesson is spent in a car park.
    What's the uniform like? | The uniform is blue.
    What are the cars like? | The cars are modern and red.
    Tell me about the cars. | The cars are red.
    I want to know what colour the cars are | The cars are red.
    Colour of the cars? | Red.
    Is it true that the instructors smoke? | The instructors never smoke.
""")
KNOWN = pairs("""
    What is a clutch? | A clutch connects the engine to the gearbox.
    What is a clutch? | The clutch connects the engine to the gearbox.
    How long is a marathon? | A marathon is 42.195 km long.
    Why do cars skid? | Cars skid when the tyres lose grip.
    Why do cars skid? | The tyres lose grip on wet roads.
    What does the clutch do? | The clutch connects the engine to the gearbox.
    How do the gears work? | The gears change the ratio between engine and wheels.
    What is the capital of France? | The capital of France is Paris.
    What is the best tyre pressure? | The best pressure is about 2.3 bar.
    How does the engine work? | The engine burns fuel in its cylinders.
    What are the rules at a roundabout? | Give way to traffic from the right.
    Who has the right of way at a roundabout? | Traffic on the roundabout has the right of way.
    Are there speed limits in Germany? | There is no general limit on the motorway.
    Is there a difference between petrol and diesel? | Diesel ignites by compression.
    Do you know why cars skid? | Cars skid when the tyres lose grip.
    Can you explain the clutch? | The clutch connects the engine to the gearbox.
    How do I park on a hill? | Turn the wheels towards the kerb.
    When should I change the oil? | The oil should be changed every 10,000 miles.
    What is the stopping distance at 30 mph? | The stopping distance is about 23 metres.
    What does the red light on the dashboard mean? | The red light warns of low oil pressure.
    What colour are the stars? | The stars are white, red or blue.
    How many cars are there in the UK? | There are about 33 million cars in the UK.
    Why are the tyres black? | The tyres are black because of soot.
    Why is the sky blue? | The sky scatters blue light.
    Who invented the car? | Carl Benz built the first car in 1885.
    How fast can a car go? | The fastest cars reach 300 mph.
    How do cars brake? | The brakes turn motion into heat.
    Was ist eine Kupplung? | Die Kupplung verbindet den Motor mit dem Getriebe.
    Warum schleudern Autos? | Die Reifen verlieren den Halt.
    ¿Qué es un embrague? | El embrague conecta el motor con la caja de cambios.
    Qu'est-ce qu'un embrayage ? | L'embrayage relie le moteur à la boîte.
    What is a lesson plan? | A lesson plan says what is taught.
    What should I wear to a driving lesson? | Flat shoes are best.
    How can I calm my nerves before the test? | Breathe slowly.
    What happens if I fail the theory test? | You can take it again after three working days.
    Do cars need an MOT? | Cars need an MOT after three years.
    What do instructors look for? | They look for mirror checks.
    Is the clutch pedal on the left? | The clutch pedal is on the left.
    When was the first car built? | The first car was built in 1885.
    Are the tyres filled with air? | The tyres are filled with air.
    How long should I bake the bread? | Bake it for 40 minutes.
    How long does the dough need to rise? | The dough rises for two hours.
    When do the tomatoes need water? | The plants need water in the morning.
    Is clay heavier than sand? | Clay is heavier than sand.
    Where does coffee come from? | Coffee comes from Ethiopia.
    Which bones are in the hand? | The hand has 27 bones.
    How many strings does a guitar have? | A guitar has six strings.
    How many strings does the guitar have? | The guitar has six strings.
    Can dogs eat chocolate? | Dogs must not eat chocolate.
    Do cats like water? | Cats avoid water.
    How often should I wash my dog? | Wash it once a month.
    How many teeth do children have? | Children have 20 milk teeth.
    Do children need more sleep than adults? | Children need more sleep than adults.
    How long do students study medicine? | Students study medicine for six years.
    Can I freeze bread? | Bread keeps for three months in a freezer.
    Can I have wine with antibiotics? | Wine makes the side effects worse.
    Can I use a hammer drill on tiles? | Hammer drills crack tiles.
    Which languages are spoken in Switzerland? | German, French, Italian and Romansh.
    When is Christmas? | Christmas is on 25 December.
    Is Easter on a Sunday? | Yes, Easter is on a Sunday.
    When is Mother's Day? | Mother's Day is in May.
    How many players are in a football team? | A team has eleven players.
    How many players does the team have in football? | The team has eleven players.
    What age do children start school in England? | Children start school at five.
    What do vets study? | Vets study animal medicine.
    Do drivers need glasses? | Drivers need a certain eyesight.
    What do drivers do in fog? | They slow down.
    Do you use fog lights in rain? | Fog lights are for fog only.
    Do you drive on the left in Japan? | Yes, on the left.
    Is the school leaving age 18 in England? | The leaving age is 18 in England.
    Which side of the road do cars drive on? | Cars drive on the left in Britain.
    Haben Autos einen Motor? | Autos haben einen Motor.
    Warum ist der Himmel blau? | Der Himmel streut blaues Licht.
    Wie lange muss der Teig ruhen? | Der Teig ruht eine Stunde.
    ¿Cuántos dientes tienen los niños? | Los niños tienen 20 dientes.
    ¿De qué color es el cielo? | El cielo es azul.
    Combien de dents ont les enfants ? | Les enfants ont 20 dents de lait.
    Les chats aiment-ils l'eau ? | Les chats évitent l'eau.
    Quanti denti hanno i bambini? | I bambini hanno 20 denti.
    Hoeveel tanden hebben kinderen? | Kinderen hebben 20 tanden.
    Savez-vous pourquoi le ciel est bleu ? | Le ciel diffuse la lumière bleue.
    Können Sie mir sagen, warum der Himmel blau ist? | Der Himmel streut blaues Licht.
    Where do swallows sleep? | Swallows sleep in reeds.
    Can I get sunburnt in the shade? | The shade lowers the risk.
    Can I use the oven for drying herbs? | The oven dries herbs at 50 degrees.
""")


def _is_held(question: str, sentence: str) -> bool:
    facts = OwnFacts.of(SCHOOL.names, question, (), SCHOOL)
    ours = promises(sentence) or speaks_for_company(sentence)
    return ours or SCHOOL.is_told_of(sentence) or facts.is_told_in(sentence)


@pytest.mark.parametrize(("question", "sentence"), INVENTED)
def test_what_is_asked_of_the_companys_things_is_its_own_to_tell(question: str, sentence: str) -> None:
    assert _is_held(question, sentence)


@pytest.mark.parametrize(("question", "sentence"), KNOWN)
def test_what_is_so_of_such_things_anywhere_is_told(question: str, sentence: str) -> None:
    assert not _is_held(question, sentence)


@pytest.mark.parametrize(
    ("question", "sentence"),
    [
        ("What colour are the cars?", "Most driving schools use white cars."),
        ("What colour are the cars?", "Cars are usually white."),
        ("Can I get a lift to the airport?", "A taxi usually costs about £30."),
        ("Do you work on Christmas Day?", "Many people rest on such days."),
    ],
)
def test_what_is_usual_is_said_of_no_one(question: str, sentence: str) -> None:
    assert not _is_held(question, sentence)


def test_a_long_question_is_read_in_no_time() -> None:
    for piece in ("the cars ", "do you work ", "what kind of cars are ", "a-a-a", "is the lesson of ", "can i my "):
        asked = piece * (4_000 // len(piece))
        began = time.monotonic()
        asks_of_things(asked, SCHOOL.spoken)
        asks_to_deal(asked)
        OwnFacts.of(SCHOOL.names, asked, (), SCHOOL)
        assert time.monotonic() - began < 2, piece


def test_a_model_tells_nothing_of_what_the_pages_speak_of(modelled: Server, stand_in: StandInThread) -> None:
    client: Client = modelled.company(unique("Northern Wheels "), unique("keeper"))
    client.text("Lessons", "All instructors are patient. The cars have dual controls. A lesson costs £38.")
    assistant = client.made("/assistants/", name=unique("A "), mode="combined")["uuid"]
    for asked, said in (
        ("What colour are the cars?", "The cars are red."),
        ("What uniform do the instructors wear?", "The instructors wear blue jackets."),
        ("Do you work on Christmas Day?", "Lessons take place on Christmas Day as usual."),
    ):
        stand_in.play("instant", answer=said)
        assert said not in client.say(client.room(assistant=assistant), asked)["support_answer"], asked
    stand_in.play("instant", answer="A clutch connects the engine to the gearbox.")
    assert "gearbox" in client.say(client.room(assistant=assistant), "What is a clutch?")["support_answer"]
    stand_in.play("instant")
