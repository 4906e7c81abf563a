"""How people ask for what all the world knows, in seven languages: what a thing is, why, how and by whom."""

from frontdesk.answers.alternatives import any_of
from frontdesk.knowledge.search.late_pattern import LatePattern

_SO = r"^(?:(?:and|so|but|ok|okay|also|please|und|also|y|et|e|en) )?"
RELATED = LatePattern(
    r"\b"
    + any_of(
        r"(?:capital|population|currency|president|prime minister|king|queen|flag|national anthem|area|inventor) of",
        r"(?:boiling|melting|freezing) point|speed of (?:light|sound)|square root|meaning of|definition of|"
        r"plural (?:form )?of",
        r"(?:synonym|antonym|opposite|rhyme|word|translation|chemical symbol|formula|history|origin|etymology) (?:of|"
        r"for)",
        r"recipes?|symptoms? of|difference between|distance (?:between|from)|solar system|\w+ alphabet|zodiac",
        r"in (?:english|german|french|spanish|italian|portuguese|dutch|japanese|chinese|polish|russian|latin|greek|"
        r"arabic)",
        r"tips for|ideas for|advice (?:on|for)|home remed(?:y|ies)",
        r"hauptstadt|einwohner von|bevolkerung|(?:siede|schmelz|gefrier)punkt|lichtgeschwindigkeit|"
        r"unterschied zwischen",
        r"mehrzahl von|plural von|synonym fur|gegenteil von|wurzel aus|rezepte?|symptome|geschichte von|"
        r"prasident\w* von",
        r"auf (?:englisch|deutsch|franzosisch|spanisch|italienisch|portugiesisch|niederlandisch|japanisch|latein)",
        r"capital de|poblacion de|punto de ebullicion|velocidad de la luz|diferencia entre|plural de|sinonimo de|"
        r"receta",
        r"raiz cuadrada|sintomas|presidente de|en (?:ingles|aleman|frances|espanol|italiano|portugues|japones|latin)",
        r"capitale (?:de|du|d'|di|del\w*)|population (?:de|du)|point d'ebullition|vitesse de la lumiere|racine carree",
        r"difference entre|pluriel de|synonyme de|contraire de|recettes?|symptomes|president (?:de|du)",
        r"en (?:anglais|allemand|francais|espagnol|italien|portugais|japonais)",
        r"popolazione d\w+|punto di ebollizione|velocita della luce|differenza tra|plurale di|sinonimo di|ricett[ae]|"
        r"sintomi",
        r"in (?:inglese|tedesco|francese|spagnolo|italiano|giapponese)|capital d[aoe]|ponto de ebulicao|"
        r"velocidade da luz",
        r"diferenca entre|sinonimo de|receitas?|sintomas|em (?:ingles|alemao|frances|espanhol|japones)",
        r"hoofdstad|bevolking van|kookpunt|lichtsnelheid|verschil tussen|meervoud van|synoniem|recept(?:en)?|symptomen",
        r"in het (?:engels|duits|frans|spaans|italiaans|nederlands|japans)",
    )
    + r"(?![\w-])"
)
"""What is asked of one thing in the world, or of two."""
RECKONED = LatePattern(
    r"^(?:(?:what(?:'s| is)|how much is|was (?:ist|sind)|wie viel ist|cuanto (?:es|son)|combien (?:font|fait)|"
    r"calculate|"
    r"quanto (?:fa|e)|hoeveel is) )?[\d.,]+ ?%? ?(?:[+*/x×÷^-]|plus|minus|times|divided by|mal|durch|geteilt durch|"
    r"por|fois|"
    r"per|of|von|de|di|van|percent of) ?[£€$]?[\d.,]+ ?=? ?\??$"
    r"|^[\d.,]+ (?:feet|foot|inch\w*|miles?|km|kilomet\w+|cm|met(?:re|er)s?|m|lbs?|pounds|kg|kilos?|grams?|ounces?|oz|"
    r"cups?|"
    r"celsius|fahrenheit|degrees) (?:in|to|into) \w+|\bhow many (?:days|weeks|hours|minutes|seconds) (?:are |"
    r"is )?(?:there )?in \w+"
    r"|^(?:what(?:'s| is) )?(?:an? )?\d[\d.,]* ?% (?:\w+ )?(?:of|on|off|from) [£€$]?\d|\b(?:cheaper|more|bigger|"
    r"longer|less)\b[^?\d]{0,80}\d"
    r"[^?]{0,80}? (?:or|than) [^?\d]{0,80}\d|"
    r"\bconvert \d|\bhow many (?:\w+ ){1,2}(?:are |is )?(?:there )?in an? (?:ounce|pound|"
    r"gram|kilo\w*|mile|metre|meter|foot|"
    r"inch|yard|acre|litre|liter|gallon|pint|cup|teaspoon|tablespoon|stone|minute|hour|day|week|month|year|century|"
    r"byte|"
    r"megabyte|gigabyte|dozen)\b"
)
"""Arithmetic and units."""
WRITTEN = LatePattern(
    _SO
    + r"(?:(?:can|could|would|will) you (?:please )?|help me (?:to )?|i (?:want|need|would like) you to |please )*"
    + any_of(
        r"write|translate|compose|proofread|rephrase|reword|paraphrase|convert|calculate|compute|solve|spell|recite|"
        r"rhyme",
        r"draft|tell (?:me|us) (?:a|another) (?:joke|story|riddle|fun fact)|give me a (?:recipe|riddle|joke|synonym|"
        r"rhyme)",
        r"name (?:me )?(?:two|three|four|five|six|seven|ten|some|a|an|all)|how do (?:you|i|we) (?:say|spell|pronounce)",
        r"schreib\w*|ubersetz\w*|dichte|erzahl\w* (?:mir |uns )?(?:einen witz|eine geschichte)|berechne|"
        r"nenne? (?:mir )?\w+",
        r"escrib\w+|traduc\w+|cuenta\w* un|calcula|como se (?:dice|escribe|pronuncia)",
        r"ecri[sv]\w*|tradui\w+|raconte\w*(?:-moi)? une?|calcule\w*|comment (?:dit-on|dire|ecrit-on|prononce-t-on)",
        r"scrivi\w*|traduci\w*|raccont\w+ una?|calcola|come si (?:dice|scrive|pronuncia)",
        r"escrev\w+|traduz\w*|cont\w+ uma?|calcul\w+|como se (?:diz|escreve)",
        r"schrijf|vertaal|vertel (?:me )?een|bereken|hoe zeg je|hoe schrijf je",
    )
    + r"\b"
)
"""Asks for something written, translated or reckoned."""
_BY = any_of(
    r"invented|discovered|painted|wrote|composed|built|founded|won|directed|starred in|sang|played|designed|said|"
    r"created",
    r"was|were|killed|assassinated|first \w+",
)
BY_WHOM = LatePattern(
    _SO
    + any_of(
        rf"(?:do you know )?who {_BY} (?!(?:the )?(?:person|one)s?\b)",
        r"who (?:is|was|were) (?!(?:a|an|the|your|my|our|their|this|that|in|on|it|he|she|there|responsible|available|"
        r"best)\b)",
        r"when (?:was|were) (?:the first )?[\w' -]{2,40} (?:built|invented|discovered|born|founded|made|written|"
        r"painted)",
        r"who (?:is|was|were) the (?:[\w-]+ ){1,4}(?:of|in|on|to)\b",
        r"wer (?:hat|war|erfand|schrieb|malte|entdeckte|gewann|baute|grundete|komponierte)\b|wer ist (?!der|die|das|"
        r"bei|hier)",
        r"wer ist (?:der|die) (?:\w+ )?\w+ von|quien (?:escribio|pinto|invento|descubrio|gano|construyo|compuso|fundo|"
        r"fue)",
        r"quien es (?!el|la|su)|qui (?:a|ont|fut|etait) (?!(?:pris|fait)\b)|qui est (?!le|la|l'|votre)|chi (?:ha|"
        r"hanno|era|fu)",
        r"chi e (?!il|la|l'|lo)|quem (?:escreveu|pintou|inventou|descobriu|ganhou|construiu|compos|fundou|foi)",
        r"wie (?:heeft|schreef|schilderde|bouwde|won) (?!jullie|u\b)|wie was",
    )
)
"""Who in the world did something, or was something."""
_JUDGED = (
    r"(?!(?:good|nice|great|cheap|decent|better|best|suitable|fair|reasonable|new|guter?|gutes|bueno?|buena|bon|bonne|"
    r"buon|"
    r"bom|boa|goede?)\b)"
)
DEFINED = LatePattern(
    _SO
    + any_of(
        rf"what(?:'s| is| are| was| were) (?:an? ){_JUDGED}[\w' -]{{2,60}}",
        r"what (?:does|do|did) (?:[^?]{1,80}) (?:mean|stand for|signify)",
        r"what (?:causes|makes|caused)\b.{3,}",
        rf"was (?:ist|sind|war) (?:eine?|einen?) {_JUDGED}[^?]{{2,60}}|was (?:bedeutet|heisst|bedeuten)\b.{{2,}}",
        r"wofur steht .{2,}|was (?:versteht man unter|verursacht) .{2,}",
        rf"que (?:es|son) (?:(?:un[ao]?s?) ){_JUDGED}[^?]{{2,60}}|que (?:significa|quiere decir|causa)\b.{{2,}}",
        r"que (?:es|son) (?:la|el) \w+(?:sis|cion|dad|ismo|logia|ica|encia)",
        rf"qu'est[- ]ce qu(?:'|e )(?:(?:une?|la|le|l'|les) ?)?{_JUDGED}[^?]{{2,60}}|que (?:signifie|"
        rf"veut dire)\b.{{2,}}",
        rf"(?:che )?cos'e (?:(?:un[ao']?) ?){_JUDGED}[^?]{{2,60}}|(?:che )?cosa (?:significa|vuol dire)\b.{{2,}}",
        rf"o que (?:e|sao) (?:uma? )?{_JUDGED}[^?]{{2,60}}|o que (?:significa|quer dizer)\b.{{2,}}",
        rf"wat (?:is|zijn) een {_JUDGED}[^?]{{2,60}}|wat betekent\b.{{2,}}",
    )
    + r"[ ?.!]*$"
)
"""What a thing is, or means, or comes from."""
BARELY_DEFINED = LatePattern(
    _SO
    + any_of(
        r"what(?:'s| is| are| was| were)",
        r"was (?:ist|sind)|que (?:es|son)|wat (?:is|zijn)",
    )
    + r" (?P<what>(?!(?:the|your|our|my|this|that|these|those|it|its|there|here|he|she|they|included|new|on|in|at|"
    r"left|next|"
    r"with|a|an|der|die|das|den|dein\w*|ihr\w*|euer\w*|im|es|el|la|los|las|su|sus|de|het|er|jullie|uw)\b)"
    r"[^\W\d_][\w'-]{2,30}(?: [\w'-]{2,30})?) ?[?.!]*$"
)
"""What something without an article is: "what is photosynthesis?"."""
WHY = LatePattern(
    _SO
    + any_of(
        r"(?:do you know |can you tell me )?(?:why|how come)\b(?!.*\b(?:us|our|your?)\b)",
        r"(?:warum|wieso|weshalb)\b(?!.*\b(?:wir|uns|unser\w*|ihr|mein\w*)\b)|por que\b(?!.*\b(?:mi|mis|nos|su|sus)\b)",
        r"pourquoi\b(?!.*\b(?:mon|ma|mes|nous|vous|votre|vos)\b)|perche\b(?!.*\b(?:mi[oae]|noi|voi|vostr[oa])\b)",
        r"waarom\b(?!.*\b(?:mijn|wij|jullie|uw)\b)",
    )
)
WORKS = LatePattern(
    _SO
    + any_of(
        r"how (?:does|do|did) (?:[\w' -]{2,60}) (?:work|function|form|happen|form|grow|sleep|communicate|see|hear|fly|"
        r"swim)",
        r"where (?:do|does) (?!(?:it|you|i|we)\b)[\w' -]{2,40} (?:come from|live|grow|originate)",
        r"how do (?!(?:i|you|we|they|people|one)\b)(?:[\w-]+ ){0,2}[\w-]{2,20}s [a-z]+(?: [a-z' -]{2,30})?",
        r"how (?:is|are|was|were) (?:[\w' -]{2,60}) (?:made|invented|discovered|formed|produced|built|steered|created|"
        r"measured|calculated|"
        r"born)",
        r"what (?:does|do) (?!(?:it|this|that|you|i|we)\b)[\w' -]{2,60} (?:do|eat|look like|drink|live on|look for)",
        r"wie (?:funktionier(?:t|en)|entsteh(?:t|en)|wird|werden) .{2,60}|como (?:funcionan?|se (?:hace|forma|"
        r"produce)n?) .{2,}",
        r"comment (?:fonctionne\w*|marche\w*) .{2,60}|come (?:funziona\w*|si forma\w*) .{2,60}",
        r"como (?:funcionam?|se formam?) .{2,60}|hoe (?:werk(?:t|en)|ontsta(?:at|an)) .{2,60}",
    )
    + r"[ ?.!]*$"
)
"""How things of a kind work and come about."""
HOW_TO = LatePattern(
    _SO
    + any_of(
        r"(?:do you know |can you tell me )?(?:how|where) to",
        r"how (?:do|can|could|should|would|does) (?:i|you|one|we|people|someone)(?: best)?",
        r"what (?:should|do) (?:i|you|one) wear (?:to|for|at) an?",
        r"what (?:should|can|could) (?:i|you|one) do (?:about|against|for|when|if)",
        r"what helps|what(?:'s| is) the (?:best|easiest|fastest|quickest|right) way (?:to|of)|(?:any )?(?:tips|advice|"
        r"ideas) (?:for|on|to)",
        r"wie (?:\w{2,14}t|kann|soll(?:te)?) man|wie (?:kann|soll(?:te)?|\w{2,14}e) ich|was (?:hilft|tun) (?:gegen|"
        r"bei)",
        r"como (?:se|puedo|quito|hago|debo)|como (?:\w{2,14}o|\w{2,14}[aei]r)\b",
        r"comment (?:\w{2,14}(?:er|ir|re)|puis-je|peut-on|faire)\b|come (?:si|posso|faccio a|\w{2,14}o)",
        r"como (?:posso|fazer|\w{2,14}[aei]r)|hoe (?:kan|moet|\w{2,14}) (?:ik|je|men)",
    )
    + r"\b"
)
"""How anyone does something; at home, not at a company's."""
FOR_ANYONE = LatePattern(
    _SO
    + any_of(r"(?:kann|darf|soll(?:te)?|muss) man|se puede[n]?|peut-on|doit-on|si puo|pode-se|kun je|kan men")
    + r"\b"
)
HAVING = LatePattern(
    _SO
    + any_of(
        r"wie viele \w+ (?:hat eine?|haben)|cuant[oa]s \w+ tienen? (?:los|las|una?)|combien de \w+ (?:a|ont) (?:une?|"
        r"les)",
        r"quant[ie] \w+ (?:ha|hanno) (?:un[oa']?|i|gli|le)|quant[oa]s \w+ (?:tem|tem|têm) (?:uma?|[ao]s?)|hoeveel \w+ "
        r"(?:heeft een|hebben)",
        r"haben \w{3,20}(?:s|en|er|e) eine?[nmrs]?",
    )
    + r"\b"
)
"""How many parts such things have."""
WORLD = LatePattern(
    r"\b"
    + any_of(
        r"moon|sun|earth|mars|venus|jupiter|saturn|planets?|stars?|universe|galaxy|mount \w+|eiffel tower|ocean|"
        r"equator",
        r"world war|world cup|roman empire|titanic|human (?:body|brain|heart)|dinosaurs?|spiders?|"
        r"in (?:the )?(?:world|space)|side of the road",
        r"rainbow|countr(?:y|ies)|continents?|leap year|in (?:most|many|some) \w+|in (?:pubs|restaurants|schools|"
        r"hospitals|cities|towns|shops)",
        r"mond|sonne|erde|planeten?|weltall|mount \w+|eiffelturm|aquator|weltkrieg|weltmeister\w*|himmel|ozean|saturn",
        r"teig|nudeln|reis|kartoffeln|luna|sol|tierra|planetas?|cielo|oceano|guerra mundial|torre eiffel|universo",
        r"lune|soleil|terre|planetes?|ciel|guerre mondiale|tour eiffel|univers|chats?|chiens?|gatti|cani|sole|terra|"
        r"pianeti",
        r"guerra mondiale|lua|sol|terra|planetas|ceu|maan|zon|aarde|planeten|hemel|wereldoorlog|katzen|hunde|gatos|"
        r"katten",
        r"deutschland|osterreich|der schweiz|frankreich|italien|spanien|japan|china|indien|kanada|australien|brasilien",
        r"afrika|asien|europa|amerika|usa|uk|england|allemagne|france|espagne|italie|japon|chine|etats-unis|afrique|"
        r"europe",
        r"germany|spain|italy|switzerland|austria|netherlands|belgium|portugal|poland|mexico|brazil|canada|australia|"
        r"india",
        r"africa|asia|america|united states|alemania|espana|italia|japon|mexico|brasil|francia|estados unidos|alemanha",
        r"duitsland|frankrijk|spanje|italie|germania|spagna|giappone|stati uniti",
    )
    + r"\b"
)
"""What there is one of, for everyone, and the countries that are named most, however they are written."""
ASKED_ON = LatePattern(
    r"^(?:(?:hi|hello|hey|hallo|hola|bonjour|ciao)[ ,!.]+)?(?:"
    r"(?:can|could|would) you (?:please )?(?:tell|explain to|remind) (?:me|us)|tell me|do you (?:happen to )?know|"
    r"please|"
    r"i(?:'d| would) (?:like|love) to know|i want to know|i wonder|i was wondering|just curious|quick question|"
    r"any idea|"
    r"konnen sie mir sagen|weisst du|wissen sie|sag mir|ich mochte wissen|sabe(?:s|n)?(?: usted(?:es)?)?|"
    r"puedes? decirme|"
    r"dime|savez-vous|sais-tu|pouvez-vous me dire|dis-moi|sapete|sai|sa dirmi|voce sabe|weet je|weet u|kun je me zeggen"
    r")[ ,:]+(?=\w)"
)
"""What leads to the question itself."""
EXPLAINED = LatePattern(
    _SO
    + any_of(
        r"(?:(?:can|could|would) you (?:please )?)?(?:explain|describe|define|compare|summari[sz]e|recommend|suggest|"
        r"about)",
        r"(?:konnen sie |kannst du |bitte )*(?:erklar\w*|beschreib\w*|vergleich\w*)",
        r"(?:puedes? |podrias? )?(?:explic\w+|describ\w+|defin\w+|compar\w+)|(?:peux-tu |pouvez-vous )?(?:expliqu\w+|"
        r"decri\w+)",
        r"(?:puoi )?(?:spieg\w+|descriv\w+)|(?:pode )?(?:expliqu\w+|explica\w*|descrev\w+)|(?:kun je )?(?:leg uit|"
        r"uitleggen)",
    )
    + r"\b"
)
