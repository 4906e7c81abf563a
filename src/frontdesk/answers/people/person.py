"""What a visitor's message says of people: the wish for one, yes or no to an offer, anger, and how to be reached."""

import re

import phonenumbers

from frontdesk.answers.people.bare_person import wishes_barely
from frontdesk.answers.people.declined import without_declined
from frontdesk.answers.people.neglected import misheard, neglected
from frontdesk.answers.people.outrage import WHERE_IS_MINE, outraged
from frontdesk.answers.people.staff import asks_for_staff, asks_when_to_talk
from frontdesk.answers.people.wishes import wishes_for_person
from frontdesk.knowledge.search.analyze import fold
from frontdesk.knowledge.search.late_pattern import LatePattern

_PERSON = (
    r"(?:(?:a|an|the|your|some|any|another)\s+)?(?:real\s+|actual\s+|live\s+|human\s+)*"
    r"(?:person|human(?: being)?|someone|somebody|agent|representative|rep|operator|advisor|adviser|"
    r"support (?:agent|person|team|staff)|employee|manager|colleague|"
    r"staff member|team member|member of staff|customer (?:service|support|care))"
)
_GERMAN_PERSON = (
    r"(?:(?:einem?r?|dem|der|ihrem|eurem) )?(?:echten |richtigen |menschlichen )?"
    r"(?:menschen|mitarbeiter(?:in)?|berater(?:in)?|kundendienst|kundenservice|support|jemandem|kollegen|person)"
)
_WANTS_PERSON = LatePattern(
    r"(?<!how do you )(?<!do your customers )\b(?:"
    r"(?:talk|speak|chat|connect(?: me)?|transfer(?: me)?|put me through|get (?:me )?|pass me(?: on)?|"
    r"hand me over|escalate(?: (?:this|it|me))?)\s*(?:to|with|through to)?\s+" + _PERSON + r"\b"
    r"(?! (?:account|role|accounts|api|plan|plans|pricing|licen[cs]e|mode|seat|settings?)\b)"
    r"|(?:want|need|prefer|give me|get me|may i have|can i (?:have|get)|is there)\s+(?:to (?:talk|speak|"
    r"chat) (?:to|with)\s+)?(?:a |an )?(?:real |actual |live )*"
    r"(?:human|real person|live person|live agent|human agent|operator|representative)\b"
    r"(?! (?:resources|rights|licen[cs]e))"
    r"|(?:give|get) me (?:a|your|the) (?:manager|supervisor|boss)\b"
    r"|(?:are you|is this|am i (?:talking|speaking|chatting) (?:to|with)) (?:a |an )?(?:bot|robot|human|"
    r"real person|ai|machine)\b.{0,30}(?:human|person) (?:please|pls)"
    r"|mit " + _GERMAN_PERSON + r"\b.{0,20}(?:sprechen|reden|verbinden|verbunden|schreiben|chatten|telefonieren)"
    r"|(?:verbinden|verbinde|reden|sprechen|weiterleiten)\b.{0,20}\b(?:mit|an) " + _GERMAN_PERSON + r"\b"
    r"|(?:hablar|chatear|comunicarme|contactar) con (?:una? |algun )?(?:persona|humano|agente|alguien|operador|"
    r"representante|asesor)"
    r"|(?:parler|discuter|echanger) (?:a|avec) (?:une? |un vrai |une vraie |votre )?(?:personne|humain|conseiller|"
    r"agent|quelqu'un|etre humain)"
    r"|parl(?:are|o) con (?:una? )?(?:persona|umano|operatore|qualcuno|addetto)"
    r"|falar com (?:uma? )?(?:pessoa|humano|atendente|alguem|operador)"
    r"|(?:praten|spreken) met (?:een )?(?:echt |echte )?(?:mens|medewerker|persoon|iemand)"
    r"|met (?:een )?(?:echt |echte )?(?:mens|medewerker|persoon|iemand) (?:praten|spreken)"
    r"|(?:porozmawiac|rozmawiac|po[lł]aczyc) (?:sie )?z (?:cz[lł]owiekiem|konsultantem|kims|pracownikiem)"
    r"|(?:prata|tala|snakke|tale) (?:med|til) (?:en )?(?:manniska|person|nagon|menneske|noen|nogen|medarbetare)"
    r"|(?:поговорить|связаться|соедините|соедини)\b.{0,12}\bс (?:человеком|оператором|менеджером|сотрудником))"
    r"|(?:转|找|接)到?(?:人工|真人)|人工客服(?!.{0,8}(?:几点|什么时候|上班|下班|时间|收费|多少))|(?:人|担当者|オペレーター)(?:と話|に繋|につない)"
)
_BARE_PERSON = re.compile(
    r"(?:(?:a |the )?(?:real |live )?(?:human(?: being| support)?|live (?:support|agent|chat)|no (?:ro)?bots?|person|"
    r"agent|operator|representative|someone real)|mensch|"
    r"echter mensch|mitarbeiter|persona|humano|humain|operatore|operador|atendente|medewerker|mens|konsultant|"
    r"cz[lł]owiek|manniska|оператор|человек|人工|转人工|人工客服)"
    r"(?:,? (?:please|pls|now|bitte|por favor|svp|s'il vous plait|"
    r"per favore|prosze|tack|пожалуйста))*"
)
_THERE = r"(?:support|service|sales|help ?desk|reception|front desk|office|billing|staff|crew|team)"
_NO_ACCOUNT = (
    r"(?! (?:account|role|api|plan|pricing|licen[cs]e|mode|seat|setting|limit|fee|list|name|number|id|discount|page|"
    r"app|"
    r"portal|tier|package|contract|price|guide|manual)s?\b)"
)
_BOT = (
    r"(?:(?:an?|this|the|your|some|einem|einer|dem|un[ea]?|uma?|een|en|ett) )?"
    r"(?:robot\w*|bots?|chatbot\w*|machines?|computers?|ai|ki|ia|maschinen?|automaten|maquinas?|macchin[ae]|robo)"
)
_OTHERWISE = LatePattern(
    # To be put through to where people are.
    r"\b(?:(?:connect|transfer|put|get|pass) me (?:through |over |on )?(?:to|with)|"
    r"(?:talk|speak|chat) (?:to|with)) (?:your |the )?(?:customer |technical |tech |"
    r"sales )?" + _THERE + r"\b" + _NO_ACCOUNT
    + r"|\b(?:get|give|find|bring) me (?:an?|some|your|the) (?:real |live |human |actual )*"
    r"(?:agent|person|human|operator|representative|rep|manager|advis[eo]r|employee|staff member|supervisor)\b"
    + _NO_ACCOUNT
    + r"|\b(?:get|find|bring) me (?:someone|somebody)\b"
    r"|\bverbinden? (?:sie )?mich\b.{0,12}\bmit|\b(?:comuniqueme|conecteme|paseme|pasame|comunicame) con\b"
    r"|\bmettez[- ]moi en (?:relation|contact) avec\b|\b(?:mi passi|mettetemi in contatto con)\b"
    r"|\bme (?:passe para|conecte (?:com|ao?))\b|\bverbind (?:me|mij) (?:door )?met\b"
    # Not to be served by a machine.
    r"|\b(?:don'?t|do not|not|never) (?:want|like|wish|going)(?: to)? (?:be )?(?:talk|speak|chat|deal|write|talking|"
    r"speaking|"
    r"served)(?:ing)? (?:to|with|by) " + _BOT + r"\b|\bi hate (?:talking to |these )?" + _BOT + r"\b"
    r"|\bnicht mit " + _BOT + r"\b.{0,12}(?:sprechen|reden|schreiben|chatten)|\bno quiero hablar con " + _BOT
    + r"|\bne veux pas (?:parler|discuter) (?:a|avec) " + _BOT + r"|\bnon voglio parlare con " + _BOT
    + r"|\bnao quero falar com " + _BOT + r"|\bniet met " + _BOT + r" (?:praten|spreken|chatten)"
    r"|\bnie chce (?:rozmawiac|pisac) z (?:robotem|botem|maszyna)|\binte (?:prata|tala) med " + _BOT
    + r"|\bikke (?:snakke|tale) med " + _BOT + r"|не хочу (?:говорить|общаться|разговаривать) с (?:роботом|ботом)"
    r"|\b(?:can|could|may) (?:a human|a (?:real )?person|someone (?:real|from (?:your|the) team)|"
    r"one of your (?:people|"
    r"staff|team|"
    r"colleagues)) (?:please )?(?:help|assist|answer|reply|write)\b|\bcontact an? (?:human|real person|live agent)\b"
    # To be called.
    r"|\b(?:i(?:'d| would) like|i want|i need|request|may i have|can i (?:have|get)) (?:to (?:be called|"
    r"get a call) back|"
    r"a call ?back|a return call)\b"
    r"(?! (?:button|form|widget|service|feature|plan|software|app|system|option|number)s?\b)"
    r"|\bhave (?:someone|somebody) (?:call|ring|phone|contact) me\b"
    r"|\bis there (?:anyone|anybody|someone|somebody|a (?:real )?person|a human)\b.{0,20}"
    r"\b(?:call|talk|speak|ring|phone|reach|chat)\b"
    r"|\b(?:kann|konnte) mich (?:bitte )?(?:jemand|einer)\b.{0,12}\b(?:zuruckrufen|anrufen|kontaktieren)"
    r"|\bgibt es jemanden\b.{0,20}\b(?:anrufen|sprechen|reden)"
    r"|\b(?:puede|podria|pueden|podrian) (?:alguien )?llamarme\b|\bme (?:puede|pueden|podria) (?:alguien )?llamar\b"
    r"|\bllamen?me\b|\bhay alguien (?:a|con) quien\b|\b(?:peut|pourrait|pouvez[- ]vous|pourriez[- ]vous)(?:[- ](?:on|"
    r"il))? "
    r"me (?:r?appeler|contacter)\b|\by a[- ]t[- ]il quelqu'un (?:a|avec) qui\b"
    r"|\b(?:puo|puoi|potete|potrebbe) (?:ri)?chiamarmi\b|\bmi (?:puo|potete) richiamare\b|\brichiamatemi\b"
    r"|\bc'e qualcuno (?:con|a) cui\b|\b(?:pode|podem|poderia) me (?:ligar|telefonar|retornar)\b|\bme liguem?\b"
    r"|\b(?:kan|kunnen|kunt) (?:iemand|jullie|u) (?:mij|me) (?:terug)?bellen\b|\bbel (?:me|mij) terug\b"
    r"|\bis er iemand (?:met wie|die)\b|\b(?:moze|mozecie) (?:ktos )?(?:do mnie )?(?:od|za)dzwonic\b"
    r"|\bkan (?:nagon|noen|nogen) ring[ae] (?:upp |tilbake (?:til )?)?(?:mig|meg)\b|перезвоните|позвоните мне"
)  # fmt: skip
"""Ways to ask for a person without naming one."""
_POLITE = (
    r"(?:please|pls|thanks|thank you|bitte|danke|por favor|gracias|s'il vous plait|svp|merci|per favore|grazie|"
    r"obrigad[oa]|alsjeblieft|graag|prosze|dziekuje|tack|takk|tak|пожалуйста|спасибо)"
)
_YES_WORD = (
    r"(?:yes|yeah|yea|yep|yup|yess|sure(?: thing)?|ok|okay|okey|k|alright|all right|of course|absolutely|"
    r"definitely|certainly|"
    r"go ahead|(?:please )?do(?: it| that| so)?|sounds good|(?:that would be|that'd be) (?:great|good|"
    r"nice|lovely|helpful)|"
    r"i (?:would|do)(?: like (?:that|to))?|i'd (?:like|love) (?:that|to)|i'd appreciate (?:it|that)|why not|"
    r"(?:let'?s|lets) do (?:it|that)|great|perfect|fine|good|"
    r"ja|jawohl|jo|gerne?|klar|natuerlich|naturlich|sehr gerne?|einverstanden|"
    r"si|claro(?: que si)?|vale|de acuerdo|desde luego|como no|oui|ouais|d'accord|volontiers|bien sur|avec plaisir|"
    r"va bene|certo|certamente|volentieri|d'accordo|sim|com certeza|pode ser|prima|goed|zeker|is goed|"
    r"tak|jasne|chetnie|oczywiscie|dobrze|garna|absolut|javisst|selvfolgelig|gjerne|endelig|"
    r"да|конечно|давайте|хорошо|ага|是|是的|好|好的|可以|要|行|はい|お願いします|ええ|うん|evet|tamam)"
)
_JOIN = r"[\s,.!;]*"
_THANKS = r"(?:thanks|thank you|danke|gracias|merci|grazie|obrigad[oa]|dziekuje|tack|takk|tak|спасибо)"
_CONTENT = (
    r"(?:ok|okay|okey|k|alright|all right|great|perfect|fine|good|vale|va bene|prima|goed|is goed|dobrze|хорошо|好的)"
)
_THANKED = re.compile(rf"(?=.*{_THANKS})(?:(?:{_THANKS}|{_CONTENT}){_JOIN}){{1,4}}")
"""Thanks alone, or with a word that may praise as well as accept."""
_POLISH = re.compile(r"\b(?:prosze|dziekuje|jasne|chetnie|oczywiscie|dobrze)\b")
_YES = re.compile(rf"(?:{_YES_WORD}{_JOIN}|{_POLITE}{_JOIN}){{1,4}}")
_YES_BEFORE = LatePattern(
    rf"(?:{_POLITE}{_JOIN})?(?P<yes>{_YES_WORD}|graag)(?:[\s,.!;、。]+{_YES_WORD})*(?=[\s,.!;、。])[\s,.!;、。]*"
)
_NO_WORD = (
    r"(?:no|nope|nah|not (?:now|really|yet|necessary|needed)|no need|never ?mind|"
    r"(?:that'?s|it'?s|im|i'?m) (?:ok|okay|fine|good|alright|all right)|i don'?t(?: want (?:that|to))?|don'?t|"
    r"nein|nee|nicht notig|nicht jetzt|lieber nicht|no hace falta|ahora no|non|pas maintenant|pas besoin|"
    r"no serve|non ora|non serve|nao|agora nao|nao precisa|niet nodig|liever niet|nie|nie trzeba|nej|nei|ikke nu|"
    r"ikke na|inte nu|нет|не надо|не нужно|不|不用|不要|不用了|いいえ|結構です|hayir)"
)
_NO = re.compile(rf"{_NO_WORD}(?:{_JOIN}(?:{_NO_WORD}|{_POLITE}))*{_JOIN}")

_FURIOUS = re.compile(
    r"\b(?:ridiculous|outrageous|unacceptable|useless|pathetic|disgusting|disgraceful|appalling|furious|infuriating|"
    r"idiots?|morons?|stupid (?:bot|company|machine|thing)|wtf|bullshit|crap|"
    r"fuck\w*|shit(?:ty)?|damn|fed up|sick (?:and tired )?of|had enough|waste of (?:my )?(?:time|money)|"
    r"worst (?:company|service|support|experience|shop|customer)|never (?:buy|order|shop|use)\w* (?:here|"
    r"from you|again)|"
    r"(?:terrible|horrible|awful|horrendous|atrocious) (?:service|support|company|experience|customer)|"
    r"what a joke|is a joke|are you kidding|you(?:'re| are) not helping|this is not helping|"
    r"driving me (?:crazy|mad|insane)|"
    r"(?:service|support|company|team) (?:is|was|are) (?:really |so |just |simply )?(?:awful|terrible|horrible|"
    r"the worst|"
    r"rubbish|garbage)|"
    r"i(?:'?m| am) (?:so |very |really |extremely )?(?:angry|mad|upset|pissed|livid|frustrated)|"
    r"unverschamt\w*|frechheit|katastrophal\w*|lacherlich|scheiss\w*|verarsch\w*|nutzlos|"
    r"unmoglich(?:er service|es verhalten)|ich (?:bin|werde) (?:sehr |echt |langsam )?(?:wutend|sauer|stinksauer)|"
    r"reicht mir|inaceptable|vergonzos[oa]|verguenza|inutil(?:es)?|ridicul[oe]|mierda|indignante|"
    r"estoy (?:muy )?(?:hart[oa]|enfadad[oa]|furios[oa]|molest[oa])|honteux|inadmissible|"
    r"nul a chier|merde|j'en ai (?:marre|assez|ras le bol)|inaccettabile|vergognos[oa]|schifo|"
    r"sono (?:furios[oa]|arrabbiat[oa]|stuf[oa])|inaceitavel|vergonha|palhacada|belachelijk|onacceptabel|waardeloos)\b"
)
_GOOD = (
    r"(?:good|great|fine|nice|cheap|tasty|delicious|beautiful|pretty|cute|cool|lovely|amazing|impressive|funny|clever|"
    r"lucky|proud|hot|cold|warm|wet|windy|thirsty|hungry|tired|heavy|big|small|tiny|tall|loud|günstig|gunstig|billig)"
)
_NOT_IN_ANGER = re.compile(
    rf"\b(?:damn|fuck\w*|lacherlich|scheiss\w*) (?:\w+ly )?{_GOOD}\b|\bscheiss auf\b|"
    r"\b(?:damn|shit|(?:holy )?(?:crap|shit|fuck)),? (?:(?:this|that|it|you|they)(?:'s| is| are| looks?| sounds?|"
    rf" smells?| tastes?) (?:so |very |really )*{_GOOD}|(?:i|we)(?:'ve| have)? (?:just |only )?(?:forgot\w*|lost|"
    r"missed|left|broke|locked|dropped|spilt|spilled))\b|"
    # What somebody has that is to be mended, replaced or taken away, and what has its fill.
    r"\bmy (?:old )?\w+ is (?:useless|crap|shit|pathetic)\b|\bcrap (?:game|shoot|table|removal)\w*|"
    r"\bhad enough (?!(?:of|now|already|and|with|from|cancel\w*|i|i'\w+|we|please|is|it'?s|this|that|you|how|where|"
    r"when|what|why)\b)\w+|"
    r"\b(?<!your )(?<!you )useless (?!(?:bot|chat\w*|robot|assistant|machine|company|service|support|customer|people|"
    r"staff|lot|bunch|team|idiots?|thing|answers?|reply|replies|website|site|shop|store|app|help|to|and|but|for|as|at|so|i|"
    r"how|where|when|what|why|who|please)\b)\w+|"
    # A title is quoted, or has one who wrote it.
    r"\bthe idiots?(?= by\b|['\"”»])|\b(?:film|movie|play|book|novel|series|show|guide|dvd)s?\W+(?:\w+ )?(?:the |for )?"
    r"idiots?\b|\bidiots?'?s? guide"
)
"""Hard words that are said of the weather, of one's own luck or of a title."""
_VERY = (
    r"(?:very|so|really|extremely|deeply|bitterly|utterly|totally|sehr|extrem|wirklich|echt|muy|realmente|tres|"
    r"vraiment|"
    r"molto|davvero|muito|heel|erg|zeer|ontzettend|mycket|meget|veldig|bardzo)"
)
_LET_DOWN = (
    r"(?:disappointed|unhappy|dissatisfied|annoyed|displeased|enttauscht|unzufrieden|verargert|decepcionad[oa]|"
    r"descontent[oa]|insatisfech[oa]|decue?|mecontente?|insatisfaite?|delus[oa]|insoddisfatt[oa]|insatisfeit[oa]|"
    r"chatead[oa]|teleurgesteld|ontevreden|besviken|skuffet|rozczarowan[ya])"
)
_US = (
    r"(?:you(?! have| had)|(?:your|this|the|ihnen|ihrem|eurem|diesem|su|vuestro|este|votre|ce|vostro|suo|questo|seu|"
    r"vosso|jullie|"
    r"uw|er(?:t|es)?|deres|waszej) ?(?:customer |kunden)?"
    r"(?:service|support|company|staff|team|shop|store|answers?|help|behaviou?r|firma|servicio|empresa|atencion|"
    r"equipo|"
    r"entreprise|equipe|servizio|assistenza|azienda|servico|atendimento|klantenservice|bedrijf|winkel|"
    r"obslug\w*))\b(?!')"
)
_TIMES = r"(?:second|third|fourth|fifth|sixth|tenth|hundredth|\d+(?:nd|rd|th)|zweite|dritte|vierte|funfte|x-te)[nr]?"
_LET_DOWN_BY_US = LatePattern(
    rf"\b(?:{_VERY} )?{_LET_DOWN} (?:(?:with|by|in|about|at|von|uber|mit|con|de|par|del|dal|di|da|com|o|a|over|met|"
    r"door|pa|av|"
    rf"over|z) )+{_US}|\b{_VERY} {_LET_DOWN}$"
    rf"|\bthe {_TIMES} time (?:now )?(?:that )?(?:i(?:'m|'ve| am| have)? (?:\w+ )?(?:ask|writ|call|contact|tell|told|"
    r"tried|try|"
    r"complain|had to|request|explain)\w*|now$)|\bzum (?:zweiten|dritten|vierten|funften|x-ten|wiederholten) mal\b"
    r"|\b(?:es )?la (?:segunda|tercera|cuarta|quinta) vez que (?:pregunto|escribo|llamo|pido|lo digo)"
    r"|\bla (?:deuxieme|troisieme|quatrieme|cinquieme) fois que (?:je )?(?:demande|ecris|j'ecris|appelle|j'appelle|"
    r"pose)"
    r"|\bla (?:seconda|terza|quarta|quinta) volta che (?:chiedo|scrivo|chiamo|lo dico)"
    r"|\ba (?:segunda|terceira|quarta|quinta) vez que (?:pergunto|escrevo|ligo|peco)"
    r"|\bde (?:tweede|derde|vierde|vijfde) keer (?:al )?dat ik (?:\w+ )?(?:vraag|schrijf|bel|mail)"
    r"|\btredje gang\w* (?:jeg|jag) (?:spor|skriv|ring|frag)\w*|в третий раз (?:пишу|спрашиваю|звоню)"
)
"""Disappointment in the company, not in what it sells: that is a question about goods."""
_RAGE = re.compile("[\U0001f621\U0001f92c\U0001f620\U0001f47f\U0001f595]")
_ANNOYED = re.compile(
    r"\b(?:(?:two|three|four|five|six|ten|many|several|\d+) times|not (?:at all )?(?:happy|satisfied|pleased|amused|"
    r"impressed|ok|okay|acceptable)|unhappy|disappointed|"
    r"unzufrieden|enttauscht|nicht zufrieden|descontent[oa]|nada content[oa]|mecontente?|pas contente?|"
    r"non sono content[oa]|nao estou (?:feliz|satisfeit[oa])|niet blij|ontevreden|still (?:not|no|waiting|broken|"
    r"doesn'?t|hasn'?t|nothing)|again|third time|for (?:days|weeks|months|hours)|"
    rf"{WHERE_IS_MINE}|nobody|no one|nothing works|doesn'?t work|not working|broken|refund|money back|answer me|"
    r"terrible|"
    r"horrible|awful|"
    r"worst|bad|wrong|hate|wo bleibt|immer noch|seit (?:tagen|wochen)|niemand|todavia|nadie|toujours pas|personne|"
    r"ancora|nessuno|why|warum|come on|hello)\b"
)
_SHOUTED_LETTERS = 12
_THUMB = re.compile("[\U0001f44d\U0001f44c\u2705]+")
_TONES = re.compile("[\ufe0f\u200d\U0001f3fb-\U0001f3ff]")
"""What phones put behind an emoji: that it is one, and of which skin."""
_EMAIL = re.compile(r"[\w.+-]{1,64}@[\w-]{1,63}(?:\.[\w-]{1,63})+")
_PHONE = re.compile(r"(?<![\w.,])\+?\d[\d\s().\/-]{5,24}\d(?!\w)")
_DATE = re.compile(r"(?:19|20)\d\d([./-])\d{1,2}\1\d{1,2}(?!\d)|\d{1,2}([./-])\d{1,2}\2(?:19|20)\d\d(?![\d./-])")
_NUMBER_OF = re.compile(
    r"(?i)\b(?:order|invoice|booking|tracking|ticket|reference|bestell\w*|rechnung\w*|auftrag\w*|pedido|factura|"
    r"commande|facture|ordine|fattura|encomenda|bestelling|zamowieni\w*)"
    r"(?:\W{1,3}(?:no|nr|number|nummer|num[eé]ro|id|is|ist|es|est))*\W{0,3}$"
)
"""What stands before a number that is no telephone's."""

_INTRODUCED = re.compile(
    r"(?i)\b(?:and |und )?(?:my|meine?|mi|mon|ma|la mia)? ?(?:e-?mail(?:-adresse| address)?|phone(?: number)?|number|"
    r"adresse|correo|telefono|telefonnummer|nummer) ?(?:is|ist|es|est|:|=)?\s*"
)
_REACH = re.compile(
    r"\b(?:reach|contact|call|ring|phone|text|write|e-?mail|mail)(?: to)? me\b|"
    r"\b(?:my|meine?|mi|mon|mia|il mio|meu|minha|mijn|moj|min|mitt?) (?:\w+ )?(?:e-?mail|mail|phone|number|cell|"
    r"mobile|"
    r"contact|address|adresse|telefon\w*|nummer|handy\w*|correo|telefono|numero|portable|adres|telefoon\w*|"
    r"telefone)\b|"
    r"\b(?:erreich\w*|ruf\w*|schreib\w*) (?:sie )?(?:mich|mir)\b|\b(?:llam|escrib|contact)\w*me\b|"
    r"\b(?:appelez|ecrivez|contactez|joindre)[- ]moi\b|\bme (?:joindre|contacter)\b|"
    r"\b(?:chiama|scriv|contatta)\w*mi\b|\bme (?:ligue|escreva)\w*|\b(?:bel|mail|bereik) (?:me|mij)\b|"
    r"^(?:e-?mail|phone|tel|telefon|telefono|telephone|mobile)\b"
)
"""Words with which people say how they are reached."""
_INTRODUCES = (
    r"(?:(?:please|ok|yes|sure|hi|hello|ja|si|oui|sim|tak|да|it'?s|it is|i'?m|i am|this is|my name is|"
    r"name'?s?:?|here'?s|"
    r"here is|here|use|try|that'?s|(?:write|reply|answer|send (?:it|them)|mail)(?: me| it)?(?: to| at)?|ich bin|"
    r"ich heisse|"
    r"mein name ist|hier ist|hier|schreiben sie(?: mir)?(?: an)?|soy|me llamo|aqui|es|escriban?(?:me)? a|je suis|"
    r"je m'appelle|c'est|voici|ecrivez(?:-moi)? a|sono|mi chiamo|ecco|scrivete(?:mi)? a|sou|chamo-me|e|ik ben|"
    r"mijn naam is|jestem|nazywam sie|jag (?:ar|heter)|jeg (?:er|hedder|heter)|det ar|det er|это|меня зовут|"
    r"я)\b[ ,:;-]*)"
)
_NAME = (
    r"(?:[^\W\d_][^\W\d_'-]*[ ,.;:]*){0,2}(?:here|hier|aqui|ici|qui|thanks|thank you|please|danke|gracias|merci|"
    r"grazie|"
    r"bitte)?[ ,.!:;-]*"
)
_SAYS_WHO = {"email": re.compile(f"{_INTRODUCES}*{_NAME}"), "phone_number": re.compile(f"{_INTRODUCES}+{_NAME}")}
"""What is said beside an address by who gives it: that one agrees, and who one is."""


def wants_person(text: str) -> bool:
    """Whether a message asks to be served by a person."""
    plain = without_declined(_plain(text)).strip()
    return not asks_when_to_talk(plain) and bool(
        _BARE_PERSON.fullmatch(plain)
        or _WANTS_PERSON.search(plain)
        or _OTHERWISE.search(plain)
        or asks_for_staff(plain)
        or wishes_for_person(plain)
        or wishes_barely(plain, asks=text.rstrip().endswith("?"))
    )


def says_yes(text: str, language: str = "") -> bool:
    """Whether a message accepts what was offered, and says nothing else; thanks alone accept nothing.

    "Tak" is a yes in Polish and thanks in Danish: the conversation's `language` tells.
    """
    if _THUMB.fullmatch(_TONES.sub("", text).strip()):
        return True
    plain = _plain(_without_contact(text))
    if language == "pl" or _POLISH.search(plain):
        plain = re.sub(r"\btak\b", "jasne", plain)
    return bool(_YES.fullmatch(plain)) and not _THANKED.fullmatch(plain) and not says_no(text)


def begins_with_yes(text: str, language: str = "") -> tuple[str, bool] | None:
    """What a message says behind the yes that it begins with, and whether that may be praise as well ("great")."""
    plain = _plain(_without_contact(text))
    found = _YES_BEFORE.match(plain)
    if found is None or (found["yes"] == "tak" and language != "pl"):
        return None
    return plain[found.end() :], bool(re.fullmatch(_CONTENT, found["yes"]))


def says_no(text: str) -> bool:
    """Whether a message declines what was offered, and says nothing else."""
    return bool(_NO.fullmatch(_plain(text)))


def is_angry(text: str) -> bool:
    """Whether a message is written in anger: hard words, or annoyance that is shouted."""
    plain = _plain(text)
    if (
        _FURIOUS.search(_NOT_IN_ANGER.sub(" ", plain))
        or outraged(text)
        or _LET_DOWN_BY_US.search(plain)
        or _RAGE.search(text)
        or neglected(text)
        or misheard(text)
    ):
        return True
    letters = [c for c in text if c.isalpha() and (c.isupper() or c.islower())]
    shouts = len(letters) >= _SHOUTED_LETTERS and sum(c.isupper() for c in letters) >= 0.9 * len(letters)
    return bool((shouts or re.search(r"[!?]*!{2,}[!?]*|\?{4,}", text)) and _ANNOYED.search(plain))


def contact_in(text: str) -> dict[str, str]:
    """The e-mail address (`email`) or phone number (`phone_number`) that a message names; empty without one."""
    if email := _EMAIL.search(text):
        return {"email": email[0].rstrip(".")}
    for phone in _PHONE.finditer(text):
        if _is_phone(phone[0]) and not _NUMBER_OF.search(text[max(0, phone.start() - 60) : phone.start()]):
            return {"phone_number": phone[0].strip()}
    return {}


def says_how_to_be_reached(text: str, contact: dict[str, str]) -> bool:
    """Whether a message that names an address does so for people to write or ring: not one about something else."""
    if not contact:
        return False
    if _REACH.search(_plain(text)) or says_yes(text):
        return True
    rest = _plain(_without_contact(text))
    return not re.search(r"[^\W\d_]{2}", rest) or any(_SAYS_WHO[kind].fullmatch(rest) for kind in contact)


def _is_phone(number: str) -> bool:
    """Whether digits may be a telephone number: no date, and possible where its country is named by a "+"."""
    if _DATE.match(number) or not 7 <= sum(c.isdigit() for c in number) <= 15:
        return False
    if not number.startswith("+"):
        return True
    try:
        return phonenumbers.is_possible_number(phonenumbers.parse(number))
    except phonenumbers.NumberParseException:
        return False


def _without_contact(text: str) -> str:
    """What is left beside an address and the words that introduce it."""
    bare = _EMAIL.sub(" ", text)
    if bare == text and contact_in(text):
        bare = _PHONE.sub(" ", text)
    if bare == text:
        return text
    return _INTRODUCED.sub(" ", bare)


def _plain(text: str) -> str:
    return re.sub(r"\s+", " ", fold(_TONES.sub("", text[:2000]))).strip(" .!?,;:¡¿)(~🙏👍")
