"""Everyday questions that have nothing to do with the company, and what a model knows of them."""

WORLDLY = """
    How do I boil an egg? | Boil it for eight minutes.
    Can I freeze bread? | Bread keeps for three months in a freezer.
    Do I need a visa for Japan? | Tourists from the EU need none for 90 days.
    how do I remove a red wine stain | Cover it with salt and rinse it with cold water.
    What is the capital of Australia? | Canberra is the capital of Australia.
    capital of peru | The capital of Peru is Lima.
    Who wrote Hamlet? | William Shakespeare wrote Hamlet.
    Who painted the Mona Lisa? | Leonardo da Vinci painted it.
    Who invented the hot air balloon? | The Montgolfier brothers invented it in 1783.
    How is a hot air balloon steered? | A hot air balloon is steered by changing its height.
    What is the boiling point of water? | Water boils at 100 °C at sea level.
    Why is the sky blue? | Air scatters blue light more than red light.
    how does a fridge work | A fridge moves heat out with a coolant.
    How do vaccines work? | They train the immune system.
    What does HTML stand for? | HTML stands for HyperText Markup Language.
    What does "carpe diem" mean? | It means "seize the day".
    what is photosynthesis | Plants turn light into sugar.
    What is a black hole? | A black hole is a region of space from which no light escapes.
    How many legs does a spider have? | Spiders have eight legs.
    How many planets are there in the solar system? | There are eight planets.
    How far is the moon from the earth? | About 384,000 km.
    How high is Mount Everest? | Mount Everest is 8,849 m high.
    How tall is the Eiffel Tower? | The Eiffel Tower is 330 m tall.
    When did the second world war end? | It ended in 1945.
    When was Mozart born? | Mozart was born in 1756.
    In which year did the Titanic sink? | It sank in 1912.
    Where is Timbuktu? | Timbuktu is in Mali.
    What is the largest ocean? | The Pacific is the largest ocean.
    What's the fastest animal on land? | The cheetah is the fastest.
    What is 17 times 23? | 17 times 23 is 391.
    15% of 240 | 15% of 240 is 36.
    Convert 10 miles to kilometres | 10 miles are about 16.1 km.
    How many grams are in an ounce? | About 28.35 grams.
    Translate "good evening" into Italian | "Buona sera".
    How do you say thank you in Japanese? | In Japanese it is "arigato".
    What is the plural of ox? | The plural is oxen.
    Write a short poem about autumn | Leaves of gold drift down the lane.
    Tell me a joke | What do you call a fish with no eyes? A fsh.
    Give me a recipe for pancakes | Mix flour, milk and eggs, and fry the batter in butter.
    Can you write a birthday wish for my sister? | May your day be full of joy.
    Help me write an email to my landlord about a leak | Dear Mr Smith, the kitchen tap has been leaking since Monday.
    Explain inflation to a child | Inflation means that sweets become dearer each year.
    What is the difference between weather and climate? | Climate is the weather over many years.
    Is a tomato a fruit? | Botanically, a tomato is a fruit.
    Are penguins birds? | Penguins are birds that can't fly.
    Can dogs eat chocolate? | Dogs must not eat chocolate.
    Do cats dream? | Cats dream much like people.
    Does aloe vera help with sunburn? | Aloe vera cools the skin.
    Is coffee bad for you? | Coffee is harmless in moderation.
    How long should I boil potatoes? | They take about 20 minutes.
    how often should i water a cactus | Every two or three weeks.
    What should I do about hiccups? | Hold your breath for ten seconds.
    How can I fall asleep faster? | Keep the room dark and put the phone away.
    What is the best way to learn a language? | Practise a little every day.
    Should I learn Spanish or French first? | Spanish is easier for many people.
    Who is the president of France? | Emmanuel Macron is the president of France.
    Who won the football world cup in 1998? | France won it.
    Which language is spoken in Brazil? | Portuguese.
    What language do they speak in Austria? | German.
    What time is it in Tokyo when it is noon in London? | It is 9 pm in winter.
    Do I need an adapter in Switzerland? | Switzerland uses type J sockets.
    Can I drive in Italy with a US licence? | You need an international permit beside it.
    Is it safe to drink tap water in Mexico? | Bottled water is the safer choice.
    What are the symptoms of a cold? | A sore throat, a runny nose and sneezing.
    What causes thunder? | Lightning heats the air so fast that it bursts.
    why do leaves turn red in autumn | The green fades, and red pigments remain.
    How was the Grand Canyon formed? | The Colorado River carved it.
    What is the speed of light? | Light travels at 299,792 km per second.
    What is a synonym for happy? | "Glad" is one.
    Which is bigger, a lion or a tiger? | A tiger is bigger.
    How do I tie a tie? | Cross the wide end over the narrow one.
    How do I get chewing gum out of hair? | Rub in some oil and comb it out.
    My cat sneezes a lot. What can it be? | A cold or dust is the likely cause.
    I am learning chess. What is castling? | Castling moves the king and a rook at once.
    Name three rivers in Germany | The Rhine, the Elbe and the Danube.
    how to cook rice | Simmer one part of rice in two parts of water.
    Can you explain gravity? | Gravity draws masses to each other.
    Do you know who built the pyramids? | Egyptian workers built them.
    Is Pluto a planet? | Pluto is a dwarf planet.
    Are bananas radioactive? | Bananas hold a little potassium-40.
    What do pandas eat? | Pandas eat bamboo.
    Where do penguins live? | Penguins live in the southern hemisphere.
    What year is it in the Chinese zodiac? | It depends on the date of the Chinese new year.
    What is wifi? | Wifi is a way to link devices by radio.
"""
WORLDLY_ELSEWHERE = """
    Was ist die Hauptstadt von Kanada? | Ottawa ist die Hauptstadt von Kanada.
    Wie kocht man ein Ei? | Es kocht acht Minuten.
    Wer hat das Telefon erfunden? | Alexander Graham Bell hat es erfunden.
    Warum ist der Himmel blau? | Die Luft streut blaues Licht.
    Wie entferne ich einen Rotweinfleck? | Streuen Sie Salz darauf.
    Kann man Brot einfrieren? | Brot hält sich im Eisfach drei Monate.
    Wie viele Beine hat eine Spinne? | Spinnen haben acht Beine.
    Was bedeutet "carpe diem"? | Es heißt "nutze den Tag".
    Was heißt "Danke" auf Spanisch? | "Gracias".
    Wie hoch ist der Mount Everest? | Der Mount Everest ist 8849 m hoch.
    ¿Cuál es la capital de Perú? | La capital de Perú es Lima.
    ¿Cómo se cuece un huevo? | Se cuece ocho minutos.
    ¿Quién escribió Don Quijote? | Miguel de Cervantes lo escribió.
    ¿Por qué el cielo es azul? | El aire dispersa la luz azul.
    ¿Cómo quito una mancha de vino? | Ponga sal y aclare con agua fría.
    ¿Cuántas patas tiene una araña? | Las arañas tienen ocho patas.
    ¿Qué es la fotosíntesis? | Las plantas convierten la luz en azúcar.
    ¿Qué significa "ciao"? | Es un saludo italiano.
    Quelle est la capitale du Canada ? | Ottawa est la capitale du Canada.
    Comment cuire un œuf ? | Huit minutes suffisent.
    Qui a écrit Les Misérables ? | Victor Hugo a écrit Les Misérables.
    Pourquoi le ciel est-il bleu ? | L'air diffuse la lumière bleue.
    Comment enlever une tache de vin ? | Versez du sel et rincez à l'eau froide.
    Combien de pattes a une araignée ? | Une araignée a huit pattes.
    Qu'est-ce que la photosynthèse ? | Les plantes changent la lumière en sucre.
    Comment dit-on "merci" en allemand ? | On dit "danke".
    Qual è la capitale del Canada? | Ottawa è la capitale del Canada.
    Chi ha dipinto la Gioconda? | Leonardo da Vinci l'ha dipinta.
    Perché il cielo è blu? | L'aria diffonde la luce blu.
    Qual é a capital do Canadá? | Ottawa é a capital do Canadá.
    Quem escreveu Os Lusíadas? | Luís de Camões escreveu Os Lusíadas.
    Wat is de hoofdstad van Canada? | Ottawa is de hoofdstad van Canada.
    Hoe kook ik een ei? | Acht minuten in kokend water.
    Hvad er hovedstaden i Frankrig? | Paris er hovedstaden i Frankrig.
    Jaka jest stolica Francji? | Stolicą Francji jest Paryż.
    Какая столица Франции? | Столица Франции — Париж.
    法国的首都是哪里？ | 法国的首都是巴黎。
"""
OF_THE_WORLD = """
    how many bones does an adult have
    what's the weather like on mars
    why do onions make you cry
    what is quantum computing
    who was cleopatra
    who discovered penicillin
    whats the tallest building in the world
    how do airplanes stay in the air
    how much sleep does a teenager need
    can i eat raw cookie dough
    is it ok to reheat rice
    is it bad to sleep with wet hair
    should I take vitamin D in winter?
    how do i unclog a sink
    how to tie a bow tie
    how can I stop procrastinating?
    How long can you keep cooked chicken in the fridge?
    How do I calculate compound interest?
    what does rsvp stand for
    What does the French word "dépaysement" mean?
    how do you spell necessary
    Translate "where is the station?" into German
    write a haiku about the sea
    Write me a cover letter for a job as a nurse
    Summarise Romeo and Juliet in two sentences
    explain the offside rule
    Explain blockchain simply
    what is the meaning of life
    what are black holes made of
    what came first, the chicken or the egg
    which planet is the hottest?
    Which country has the most people?
    what's the longest river in africa
    When is the next leap year?
    when did columbus reach america
    Where do bananas come from?
    How many calories are in an apple?
    how many ounces in a pound
    12 * 7
    what is 20 percent of 85
    square root of 144
    5 feet in cm
    Convert 100 fahrenheit to celsius
    difference between affect and effect
    synonym for important
    What's a good name for a puppy?
    Give me three ideas for a rainy day
    What can I cook with eggplant and rice?
    Is honey vegan?
    are sharks mammals
    do fish sleep
    do plants feel pain
    does sugar make kids hyper
    can penguins fly
    Can you get sick from cold weather?
    Can humans breathe on Mars?
    did dinosaurs have feathers
    was Einstein left-handed?
    Who sings Bohemian Rhapsody?
    who is the queen of denmark
    Who directed Jaws?
    What is the currency of Sweden?
    What time zone is Lisbon in?
    Do I need vaccinations for Kenya?
    Do I have to tip in Japan?
    Can I travel to Canada with a criminal record?
    is tap water safe in turkey
    Recommend a good book about Rome
    Tell me about the French Revolution
    Tell me a fun fact about octopuses
    What is the story of Icarus?
    How was paper invented?
    How is glass made?
    how does wifi work
    how do magnets work?
    how does a rainbow form
    why are flamingos pink?
    Why do we yawn?
    Why is Pluto not a planet any more?
    what causes hiccups
    what happens when you die
    What happens if you swallow gum?
    What if the sun disappeared?
    What makes bread rise?
    what is a group of crows called
    What's the opposite of generous?
    what rhymes with orange
    How do I write a resignation letter?
    How should I address a judge in a letter?
    How do I teach a dog to sit?
    my plant has yellow leaves, what should I do?
    I have a headache. What helps?
    I'm nervous about a speech, any tips?
    How old is the universe?
    How heavy is an elephant?
    how deep is the pacific ocean
    How long does it take to learn piano?
    how long is a football match
    What are the colours of the rainbow?
    How many days are in February?
"""
