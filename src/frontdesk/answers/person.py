"""What a visitor's message says of people: the wish for one, yes or no to an offer, anger, and how to be reached."""

import re

import phonenumbers

from frontdesk.knowledge.search.analyze import fold

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
_WANTS_PERSON = re.compile(
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
    r"|(?:转|找|接)到?(?:人工|真人)|人工客服|(?:人|担当者|オペレーター)(?:と話|に繋|につない)"
)
_BARE_PERSON = re.compile(
    r"(?:(?:a |the )?(?:real |live )?(?:human(?: being)?|person|agent|operator|representative|someone real)|mensch|"
    r"echter mensch|mitarbeiter|persona|humano|humain|operatore|operador|atendente|medewerker|mens|konsultant|"
    r"cz[lł]owiek|manniska|оператор|человек|人工|转人工|人工客服)"
    r"(?:,? (?:please|pls|now|bitte|por favor|svp|s'il vous plait|"
    r"per favore|prosze|tack|пожалуйста))*"
)
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
    r"(?:are|is|what|such|total|complete) (?:all )?(?:an? )?(?:total |complete |"
    r"bunch of )?(?:scam(?:mers?)?|rip-?off|liars?|thieves|crooks)|"
    r"idiots?|morons?|stupid (?:bot|company|machine|thing)|wtf|bullshit|crap|"
    r"fuck\w*|shit(?:ty)?|damn|fed up|sick (?:and tired )?of|had enough|waste of (?:my )?(?:time|money)|"
    r"worst (?:company|service|support|experience|shop|customer)|never (?:buy|order|shop|use)\w* (?:here|"
    r"from you|again)|"
    r"(?:terrible|horrible|awful|horrendous|atrocious) (?:service|support|company|experience|customer)|"
    r"what a joke|is a joke|are you kidding|you(?:'re| are) not helping|this is not helping|"
    r"driving me (?:crazy|mad|insane)|"
    r"i'?m (?:so |very |really |extremely )?(?:angry|mad|upset|pissed|livid|frustrated)|"
    r"unverschamt\w*|frechheit|katastroph\w*|lacherlich|schrott|scheiss\w*|verarsch\w*|betrug|betruger|nutzlos|"
    r"unmoglich(?:er service|es verhalten)|ich (?:bin|werde) (?:sehr |echt |langsam )?(?:wutend|sauer|stinksauer)|"
    r"reicht mir|inaceptable|vergonzos[oa]|verguenza|estafa|inutil(?:es)?|ridicul[oe]|mierda|indignante|"
    r"estoy (?:muy )?(?:hart[oa]|enfadad[oa]|furios[oa]|molest[oa])|honteux|inadmissible|scandaleux|arnaque|"
    r"nul a chier|merde|j'en ai (?:marre|assez|ras le bol)|inaccettabile|vergognos[oa]|truffa|schifo|"
    r"sono (?:furios[oa]|arrabbiat[oa]|stuf[oa])|inaceitavel|vergonha|palhacada|belachelijk|onacceptabel|waardeloos|"
    r"oplichters?)\b"
)
_ANNOYED = re.compile(
    r"\b(?:still (?:not|no|waiting|broken|doesn'?t|hasn'?t|nothing)|again|third time|for (?:days|weeks|months|hours)|"
    r"nobody|no one|nothing works|doesn'?t work|not working|broken|refund|money back|answer me|terrible|"
    r"horrible|awful|"
    r"worst|bad|wrong|hate|wo bleibt|immer noch|seit (?:tagen|wochen)|niemand|todavia|nadie|toujours pas|personne|"
    r"ancora|nessuno|why|warum|come on|hello)\b"
)
_SHOUTED_LETTERS = 12
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


def wants_person(text: str) -> bool:
    """Whether a message asks to be served by a person."""
    plain = _plain(text)
    return bool(_BARE_PERSON.fullmatch(plain) or _WANTS_PERSON.search(plain))


def says_yes(text: str, language: str = "") -> bool:
    """Whether a message accepts what was offered, and says nothing else; thanks alone accept nothing.

    "Tak" is a yes in Polish and thanks in Danish: the conversation's `language` tells.
    """
    plain = _plain(_without_contact(text))
    if language == "pl" or _POLISH.search(plain):
        plain = re.sub(r"\btak\b", "jasne", plain)
    return bool(_YES.fullmatch(plain)) and not _THANKED.fullmatch(plain) and not says_no(text)


def says_no(text: str) -> bool:
    """Whether a message declines what was offered, and says nothing else."""
    return bool(_NO.fullmatch(_plain(text)))


def is_angry(text: str) -> bool:
    """Whether a message is written in anger: hard words, or annoyance that is shouted."""
    if _FURIOUS.search(_plain(text)):
        return True
    letters = [c for c in text if c.isalpha() and (c.isupper() or c.islower())]
    shouts = len(letters) >= _SHOUTED_LETTERS and sum(c.isupper() for c in letters) >= 0.9 * len(letters)
    return bool((shouts or re.search(r"[!?]*!{2,}[!?]*|\?{4,}", text)) and _ANNOYED.search(_plain(text)))


def contact_in(text: str) -> dict[str, str]:
    """The e-mail address (`email`) or phone number (`phone_number`) that a message names; empty without one."""
    if email := _EMAIL.search(text):
        return {"email": email[0].rstrip(".")}
    for phone in _PHONE.finditer(text):
        if _is_phone(phone[0]) and not _NUMBER_OF.search(text[max(0, phone.start() - 60) : phone.start()]):
            return {"phone_number": phone[0].strip()}
    return {}


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
    return re.sub(r"\s+", " ", fold(text[:2000])).strip(" .!?,;:¡¿)(~🙏👍")
