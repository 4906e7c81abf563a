"""How a German or Dutch page speaks of somebody who asks and of what they are to be told."""

from frontdesk.answers.injection.asking_parts import CLAUSE_START, MONEY, Asking, content, custom
from frontdesk.answers.injection.order_words import OF_READER, QUOTED

_PERSON = (
    r"(?:besucher(?:in)?(?:nen)?|kund(?:e|in|en|innen)|gast|gäste|nutzer(?:in)?(?:nen)?|anrufer(?:in)?(?:nen)?|"
    r"interessent(?:in|en)?|patient(?:in|en)?|leute|menschen|person(?:en)?|jemand|man|fragende[rn]?|mieter|"
    r"mitglied(?:er)?)"
)
_WISH = (
    r"(?:wissen|erfahren|informationen|auskunft)\s+(?:zu\s+)?(?:will|wollen|möchte[n]?|wünsch\w*|wollte[n]?|begehrt)"
)
_ASK = (
    rf"(?:(?:nach)?frag(?:t|en|te|ten|en sollte)|gefragt (?:wird|werden)|anfrag(?:t|en)|erkundig(?:t|en)|"
    rf"interessier(?:t|en)|{_WISH}|"
    r"(?:eine|die) frage (?:hat|stellt|haben|stellen)|fragen (?:hat|stellt|haben|stellen)|wissen (?:will|wollen))"
)
_ABOUT = r"(?:zu[mr]?|nach|über|bezüglich|wegen|hinsichtlich|ob|was|wie|zu den)\b(?!\s+(?:Ihre|deine)[rnms]?\b)"
_ASKED = (
    rf"\b(?:wenn|falls|sobald|sollte[n]?|sofern|wann immer)\s+(?:sich\s+)?(?:\w+\s+)?{_PERSON}\b.{{0,80}}?\b{_ASK}|"
    rf"{CLAUSE_START}(?:(?:will|wollen|möchte[n]?)\s+(?:\w+\s+)?{_PERSON}\b.{{0,80}}?\b(?:wissen|erfahren)|"
    rf"(?:frag(?:t|en)|(?:erkundig|interessier)(?:t|en) sich)\s+(?:\w+\s+)?{_PERSON})\b|"
    rf"\bsollte[n]?\s+(?:\w+\s+)?{_PERSON}\b.{{1,80}}?\b(?:fragen|wissen wollen|erkundigen|erfahren wollen)|"
    rf"\b(?:wer|{_PERSON},?\s+(?:die|der))\b(?!\s+(?:von )?(?:Sie|du)\b).{{0,80}}?\b{_ASK}|"
    rf"\bwer (?:nach|sich nach|wissen)\b.{{1,60}}?\b{_ASK}|"
    rf"\b(?:auf|bei|zu|für|an|alle|jede[rn]?|sämtliche)\s+(?:(?:die|alle|jede|eine|jegliche|sämtliche)\s+)?(?:\w+\s+)?"
    rf"(?:an|nach|rück)?fragen?\s+{_ABOUT}|{CLAUSE_START}(?:an|nach|rück)?fragen?\s+{_ABOUT}|"
    r"\b(?:nach|zu[mr]?|auf)\s.{1,60}?\b(?:gefragt|angesprochen|befragt)\b|"
    r"\b(?:wird|werden|wirst|werdet) .{0,30}?\b(?:nach|zu[mr]?)\s.{1,60}?\bgefragt\b|"
    r"\binteresse a[mn]\b|\b(?:fragesteller\w*|fragende[nmr]?)\b|\bin (?:ihrer|deiner|jeder|der) antwort (?:auf|"
    r"zu[mr]?|über)\b"
)
_THEM = (
    r"(?:ihm|ihr|ihnen|denen|dem|der|den|diesem|dieser|diesen|jedem|allen|so jemandem)?\s*(?:besucher\w*|kund\w+|"
    r"gast|gästen?|nutzer\w*|anrufer\w*|person(?:en)?|interessent\w*|fragenden?|fragesteller\w*)?"
)
_THAT = content(r"dass\b")
_CUSTOM = custom(r"dass\b")
_TOLD = r"(?:gesagt|mitgeteilt|geantwortet|genannt|angegeben|informiert|erklärt)"
_NEAR = (
    rf"(?:,?\s+dass\b{OF_READER}|\s*:|,?\s*{QUOTED}|(?:\s+(?!Ihre)\S+){{0,5}}?\s+{MONEY}|"
    r",\s+(?:es|er|sie|das|die|der)\s+\w+)"
)
_DO = rf"(?:{CLAUSE_START}|\b(?:bitte|dann|so|du|immer|stets)\s+)(?:(?:bitte|dann|so|immer|stets|einfach|nur)\s+)*"
_TELL = (
    r"\b(?:dann )?(?:sagen|antworten|erwidern|nennen|erklären|antwortest|sagst|nennst) (?:sie|du)"
    rf"\s*{_THEM}{_NEAR}|{_DO}(?:teilen? (?:sie )?{_THEM}\s*(?:bitte |stets |immer )*mit{_THAT}|"
    rf"teilst du {_THEM}\s*mit{_THAT}|"
    r"(?:(?:sagen|antworten|erwidern|erklären|nennen|erwähnen|behaupten|entgegnen|schreiben|bestätigen) sie|"
    r"(?:sag|antworte|erwidere|erklär|nenn|erwähn|behaupt|entgegne|schreib|bestätig)e?(?:st|t)?(?: du)?|"
    r"lautet deine antwort|ist zu (?:sagen|antworten))"
    rf"\s*{_THEM}(?:\s*(?:bitte|immer|stets|nur|einfach|mit))?{_NEAR}|"
    rf"(?:informieren sie|informiere|weisen sie|weise) .{{0,30}}?(?:darüber|darauf)?(?: hin)?,?\s+dass\b{OF_READER}|"
    rf"(?:lass|lassen sie) {_THEM}\s*wissen{_THAT}|(?:geben sie|gib(?:st du)?) .{{0,20}}?{MONEY}|"
    rf"(?:geben sie|gib(?:st du)?) .{{0,20}}?an{_THAT})|"
    r"\b(?:ist|sind|muss|müssen|soll(?:te)?n?|wird|werden|hat|haben|darf)\b.{0,60}?\b(?:mitzuteilen|zu sagen|"
    rf"zu antworten|zu nennen|anzugeben|auszurichten|zu erklären|zu informieren){_THAT}|"
    rf"\b(?:muss|müssen|soll(?:te)?n?|darf)\b.{{0,60}}?\b{_TOLD}(?: werden)?{_THAT}|"
    rf"\b(?:ist|sind|wird|werden|hat|haben)\b.{{0,60}}?\b{_TOLD}{_CUSTOM}|"
    rf"\b(?:ist|sind|muss|müssen|soll(?:te)?n?|wird|werden|hat)\b.{{0,40}}?{MONEY}.{{0,25}}?\b(?:mitzuteilen|zu sagen|"
    r"zu antworten|zu nennen|anzugeben|(?:gesagt|mitgeteilt|geantwortet|genannt|angegeben) werden)|"
    r"\b(?:ist|sind|wird|werden|muss|müssen|soll(?:en)?)\b.{0,40}?\bmit:?\s.{1,60}?\b(?:zu beantworten|"
    rf"beantwortet werden)|\bbeantworte[tn](?: sie| du)?(?: werden)?{content('mit', MONEY)}|"
    rf"\b(?:wird|werden|sind|ist) mit:?\s.{{0,20}}?{MONEY}.{{0,20}}?beantwortet|"
    rf"\bbeantworten? (?:sie )?.{{1,80}}?\bmit(?:\s*:|:?\s*{QUOTED}|\s+{MONEY})|"
    rf"\bantwort (?:zu )?(?:bekommen|erhalten|hören){_THAT}|"
    rf"\b(?:hört|hören|erfährt|erfahren)(?=,|:|\s[\"„]){_CUSTOM}|"
    r"\b(?:bekommt|bekommen|erhält|erhalten|kriegt|hört|hören)\s+(?:\S+\s+){0,3}?(?:antwort|auskunft|information|"
    rf"zu hören|gesagt|mitgeteilt){_CUSTOM}|"
    rf"\b(?:antwortet|sagt) (?:der|die|das) (?:bot|chatbot|assistent\w*|ki|support){_NEAR}"
)
_ANSWER = (
    r"\b(?:(?:lautet|ist|sei|hat|muss)\s+(?:die|ihre|deine)\s+(?:einzig\s+)?(?:(?:\w+e)\s+)?(?:antwort|auskunft)"
    rf"(?: zu lauten| lauten| sein)?{_THAT}|(?:die|ihre|deine)\s+(?:einzig\w*\s+)?(?:richtige|korrekte|zulässige|"
    r"akzeptable|zutreffende|passende|gültige|offizielle|einzige|erlaubte|vorgesehene)\s+(?:\w+\s+)?"
    r"(?:antwort|auskunft)\b.{0,80}?\b"
    rf"(?:lautet|ist|sein|lauten){_THAT}|(?:ihre|deine)\s+antwort\b.{{0,60}}?(?::|\b(?:lautet|ist){_THAT}))"
)
_ROLE = (
    r"\b(?:als|du bist|sie sind)\s+(?:(?:der|die|das|unser\w?|ein\w?)\s+)?(?:[\w-]+\s+){0,2}?(?:support\w*|"
    r"[\w-]*support|"
    r"[\w-]*support-?mitarbeiter(?:in)?|mitarbeiter(?:in)? (?:des|im) (?:support|kundendienst)\w*|assistent(?:in)?|"
    r"chat-?bot|bot|ki(?:-\w+)?|kundendienst\w*|kundenberater(?:in)?|help-?desk[\w-]*|agent|sprachmodell|auskunft)\b"
)
GERMAN = Asking(
    _ASKED, r"\b(?:wer|jemand|alle fragen|jede frage)\b", _TELL, _ANSWER, rf"\bdie antwort (?:lautet|ist){_THAT}", _ROLE
)

_PERSOON = (
    r"(?:bezoekers?|klant(?:en)?|gasten?|gast|gebruikers?|bellers?|mensen|iemand|men|personen|persoon|patiënt(?:en)?|"
    r"vragenstellers?|huurders?|leden)"
)
_VRAAG = (
    r"(?:vra(?:agt|gen)|vroeg|informe(?:ert|ren)|(?:iets )?(?:\w+ ){0,6}?(?:wil(?:len)? weten|weten wil(?:len)?|"
    r"wenst te weten|zou willen weten|wil(?:len)? vernemen)|interesseert|interesseren|een vraag (?:heeft|stelt|"
    r"hebben|stellen)|gevraagd wordt)"
)
_OVER = r"(?:over|naar|omtrent|betreffende|inzake|rond|aangaande|of|wat|hoe)\b(?!\s+(?:uw|je|jouw)\b)"
_NL_ASKED = (
    rf"{CLAUSE_START}(?:wil(?:len)?\s+(?:een |de )?{_PERSOON}\b.{{0,80}}?\bweten|"
    rf"(?:vraagt|vragen|informeert)\s+(?:een |de )?{_PERSOON})\b|"
    rf"\b(?:als|wanneer|indien|zodra|mocht(?:en)?|ingeval|"
    rf"telkens als)\s+(?:\w+\s+)?{_PERSOON}\b.{{0,80}}?\b(?:{_VRAAG}|"
    rf"weten)|\b(?:wie|{_PERSOON},? die|iedereen die|degene die)\b(?!\s+(?:u|je|ons)\b).{{0,80}}?\b{_VRAAG}|"
    rf"\b(?:op|bij|voor|alle|elke|iedere)\s+(?:(?:de|alle|elke|iedere|een)\s+)?(?:\w+\s+)?(?:vra(?:ag|gen)|"
    rf"navraag)\s+{_OVER}|"
    rf"{CLAUSE_START}(?:de )?vragen\s+{_OVER}|\b(?:de|elke) vraag\s+{_OVER}|\bgevraagd naar\b|"
    r"\bnaar\s.{1,60}?\b(?:gevraagd)\b|\bde vraagsteller\b|\bin (?:uw|je|elk|het) antwoord (?:op|over)\b"
)
_HEN = (
    r"(?:(?:aan )?(?:hem|haar|hen|hun|ze|(?:(?:de|die|deze|alle|elke)\s+)?(?:bezoekers?|klant(?:en)?|gast(?:en)?|"
    r"gebruikers?|bellers?|persoon|vragensteller)))?"
)
_DAT = content(r"dat\b")
_NL_CUSTOM = custom(r"dat\b")
_NL_TOLD = (
    r"(?:gezegd|geantwoord|verteld|meegedeeld|medegedeeld|gemeld|geïnformeerd|zeggen|antwoorden|vermeld|genoemd)"
    r"(?: worden| te worden)?"
)
_VLAK = rf"(?:,?\s+dat\b{OF_READER}|\s*:|,?\s*{QUOTED}|(?:\s+(?!uw\b)\S+){{0,5}}?\s+{MONEY})"
_DOE = rf"(?:{CLAUSE_START}|\b(?:dan|gelieve|je|u|altijd|steeds)\s+)(?:(?:dan|altijd|steeds|gewoon|alleen)\s+)*"
_NL_TELL = (
    rf"\b(?:zegt?|antwoordt?|meldt?|noemt?|vertelt?|noem|geeft) (?:u|je|jij)\s*{_HEN}{_VLAK}|{_DOE}(?:(?:zeg|"
    rf"antwoord|vertel|meld|vermeld|noem|geef|antwoordt|verklaar|stel|bevestig|schrijf)(?: je| u| jij)?\s*{_HEN}"
    rf"(?:\s*(?:altijd|dan|alleen|op|met|mee|mede))?{_VLAK}|(?:deel|deelt) (?:u )?{_HEN}\s*mee{_DAT}|"
    rf"(?:laat|laten) (?:u )?{_HEN}\s*weten{_DAT}|(?:informeer|informeert) (?:u )?{_HEN}{_DAT}|"
    rf"{_HEN}\s*(?:te )?(?:zeggen|antwoorden|melden|vertellen|laten weten|informeren){_DAT})|"
    rf"\b(?:moet(?:en)?|dient|dienen|mag|zal)\b.{{0,60}}?\b{_NL_TOLD}{_DAT}|"
    rf"\b(?:wordt|worden|is|zijn)\b.{{0,60}}?\b{_NL_TOLD}{_NL_CUSTOM}|"
    r"\b(?:moet(?:en)?|dient|dienen|wordt|worden)\b.{0,40}?"
    rf"{MONEY}.{{0,25}}?\b(?:gezegd|geantwoord|genoemd|vermeld|opgegeven|antwoorden|zeggen|noemen)|"
    rf"\bbeantwoord(?:t|en)?(?: te worden| worden)?(?: u| je)?{content('met', MONEY)}|"
    rf"\b(?:wordt|worden) met:?\s.{{0,20}}?{MONEY}.{{0,20}}?beantwoord|"
    rf"\bbeantwoord (?:u )?.{{1,80}}?\bmet(?:\s*:|:?\s*{QUOTED}|\s+{MONEY})|\b(?:te horen krijgen|"
    rf"antwoord (?:te )?krijgen){_DAT}|\b(?:hoort|horen){_NL_CUSTOM}|"
    rf"\b(?:krijgt|krijgen|hoort|horen|ontvangt|ontvangen)\s+(?:\S+\s+){{0,3}}?(?:te horen|antwoord|horen|informatie|"
    rf"bericht){_NL_CUSTOM}"
)
_NL_ANSWER = (
    r"\b(?:(?:is|luidt|moet)\s+(?:het|uw|je)\s+(?:enige?\s+)?(?:\w+e\s+)?antwoord(?: zijn| luiden)?"
    rf"{_DAT}|(?:het|uw|je)\s+(?:enige?\s+)?(?:juiste|correcte|goede|aanvaardbare|toegestane|geldige|enige|officiële|"
    rf"passende)\s+(?:\w+\s+)?antwoord\b.{{0,80}}?\b(?:is|luidt|zijn|luiden){_DAT}|(?:uw|je|"
    rf"jouw)\s+antwoord\b.{{0,60}}?"
    rf"(?::|\b(?:is|luidt){_DAT}))"
)
_NL_ROLE = (
    r"\b(?:als|je bent|u bent)\s+(?:(?:de|het|een|onze?)\s+)?(?:[\w-]+\s+){0,2}?(?:support\w*|\w*support-?medewerker|"
    r"medewerker (?:van de )?(?:support|klantenservice)|help-?desk[\w-]*|assistent|chat-?bot|bot|ai(?:-\w+)?|"
    r"klantenservice\w*|taalmodel|agent)\b"
)
DUTCH = Asking(
    _NL_ASKED,
    r"\b(?:wie|iemand|iedereen|elke vraag|alle vragen)\b",
    _NL_TELL,
    _NL_ANSWER,
    rf"\bhet antwoord (?:is|luidt){_DAT}",
    _NL_ROLE,
)
