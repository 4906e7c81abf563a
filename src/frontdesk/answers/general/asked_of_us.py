"""Whether a question asks for the company itself: what it has, does or allows, who runs it, and what is there."""

import re
from collections.abc import Set

from frontdesk.answers.alternatives import any_of
from frontdesk.answers.facts import names
from frontdesk.knowledge.search.analyze import fold
from frontdesk.knowledge.search.late_pattern import LatePattern
from frontdesk.knowledge.search.words import language_of

HOUSE = any_of(
    "company|business|firm|stores?|shops?|showrooms?|branch(?:es)?|head ?office|headquarters|hq|offices?|premises",
    "warehouse|facility|reception|front desk|hotel|restaurant|clinic|studio|salon|workshop|depot|staff|management",
    "unternehmen\\w*|firma|betriebs?|laden|ladens|geschafts?|filialen?|hauptsitz|firmensitz|buro|rezeption|werkstatt",
    "empresa|compania|tiendas?|local|sede|sucursal(?:es)?|oficinas?|recepcion|taller|almacen|personal",
    "entreprise|societe|magasins?|boutiques?|agences?|siege|bureaux?|atelier|accueil|entrepot",
    "azienda|ditta|negozio|negozi|filiali?|uffici|ufficio|officina|magazzino",
    "lojas?|escritorios?|oficina|armazem|filial|filiais",
    "bedrijf|winkels?|zaak|filialen|vestiging(?:en)?|kantoor|receptie|werkplaats|magazijn",
    "foretaget|butiken|kontoret|virksomheden|butikken|firmaet|bedriften|firmy|sklepu?|biuro|компани\\w*|магазин\\w*",
)
"""What a customer takes for the company, or for its place."""
_KIND_OF_HOUSE = any_of(
    "(?:driving |music |language |riding |dance |sailing )?school|academy|gym|club|practice|surgery|bakery|garage|farm",
    "nursery|kennels?|hostel|guest ?house|b&b|campsite|agency|cent(?:re|er)|museum|theatre|cinema|cafe|pub|bar|library",
    "spa|barbershop|hairdresser|pharmacy|dealership|marina|vineyard|brewery|museum|gallery",
    r"\w*schule|praxis|backerei|apotheke|kanzlei|pension|verein|agentur|museum|kino|cafe|bibliothek|gartnerei",
    "escuela|autoescuela|academia|gimnasio|clinica|panaderia|farmacia|agencia|albergue|ecole|auto-ecole|gymnase|salle",
    "cabinet|boulangerie|pharmacie|agence|auberge|scuola|autoscuola|palestra|studio|panificio|farmacia|agenzia|escola",
    "rijschool|school|sportschool|praktijk|bakkerij|apotheek|bureau",
) + r"\b(?! (?:of|leaving|year|age|bus|holidays?|days?)\b)"  # fmt: skip
"""What a question about "the school" takes for the company; in an answer it may be any."""
ROLE = any_of(
    "ceo|cfo|cto|owners?|founders?|co-?founders?|boss|(?:managing |general )?directors?|(?:\\w+ )?managers?|chairman",
    "president|shareholders?|employees|receptionist|geschaftsfuhrer\\w*|inhaber\\w*|chef(?:in)?|grunder\\w*",
    "eigentumer\\w*|leiter\\w*|mitarbeiter\\w*|director[a]?|dueñ[oa]|duen[oa]|fundador\\w*|gerente|jef[ea]|empleados",
    "directeur|directrice|patronn?e?|fondat(?:eur|rice)|gerante?|proprietaire|pdg|employes|direttore|direttrice",
    "fondat(?:ore|rice)|titolare|proprietari[oa]|amministratore|dipendenti|diretor[a]?|don[oa]|proprietari[oa]",
    "funcionarios|eigenaar|oprichter|directie|baas|medewerkers|agare[n]?|grundare[n]?|ejer(?:en)?|wlasciciel\\w*",
    "wlaściciel\\w*|właściciel\\w*|prezes\\w*|владел\\w*|директор\\w*|основател\\w*",
)
"""Who runs it, and works there."""
_TO_ANYONE = any_of(
    "know|think|believe|recommend|suggest|understand|remember|mean|agree|prefer|like|imagine|speak|tell|explain|help",
    "say|give|show|translate|write|describe|define|name|list|compare|please|summari[sz]e|advise",
    "happen to|need|have to|get|pay",
)
_ADVICE = r"(?:tips?|advice|ideas?|suggestions?|recommendations?|thoughts?|opinions?|knowledge|view|favou?rite|name)"
_ALSO = r"(?:also|ever|please|all|just|guys|really|still|actually|happen to)"
_DEALS = any_of(
    "have|sell|offer|accept|take|deliver|ship|serve|provide|rent|hire|repair|fix|stock|carry|allow|charge|open|close",
    "send|install|fit|run|organi[sz]e|host|cater|supply|buy|exchange|refund|price[- ]match|employ|own|operate|do|give",
    "service|book|reserve|store|collect|pick up|ship|export|import|customi[sz]e|engrave|gift[- ]wrap|permit|include",
)
"""What a company does for those who ask, rather than anyone for himself: "can you freeze bread?"."""
_WORKS = any_of(
    "work|teach|train|wear|start|finish|trade|guarantee|insure|coach|tutor|tow|groom|rest|celebrate|come (?:to|out)",
    "stay open|look after|pick (?:me|us|people|up)",
    r"\w+ (?:[^?]{0,50} )?(?:christmas|easter|new year|weekends?|(?:bank |public )?holidays?|\w{3,6}days?|evenings?)",
)
"""What the company does by itself; who asks "can you clean ...?" may mean anyone."""
_IN_GENERAL = re.compile(
    r"^(?:how|why) (?:do|can|could|should|would|to) (?:you|one|i|we|people)\b(?!.*\b(?:my order|us)\b)"
)
_OF_YOU = LatePattern(
    r"\b"
    + any_of(
        rf"your(?! (?:\w+ )?{_ADVICE}\b)|yours|you guys|y'all",
        rf"(?<!how )(?<!why )(?:do|did|will|don't|won't|can|could|can't) (?:you|u|ya)(?: {_ALSO})* {_DEALS}\b"
        rf"(?! (?:any |an? |some )?{_ADVICE}\b)",
        rf"(?<!how )(?<!why )(?:are|were|aren't) (?:you|u|ya)\b(?! {_ALSO}? ?{_TO_ANYONE}\b)",
        r"(?:how|why) (?:do|can|could|will|would) (?:you|u)\b(?=.*\b(?:my|our|me|us)\b)",
        rf"^(?:(?:and|so|but|also) )?(?:do|don't|did|will|won't) (?:you|u|ya)(?: {_ALSO})* {_WORKS}\b",
        r"(?<!comment )(?<!pourquoi )(?!(?:savez|pouvez|pourriez|connaissez|pensez|croyez|voulez|devez|aurez)-)"
        r"[a-z]{3,20}ez-vous\b(?=.*\?)",
        r"^(?!(?:sapete|potete|conoscete|pensate|credete|volete|dovete|spiegate|estate|patate|monete|rate|date)\b)"
        r"[a-z]{3,20}(?:ate|ete|ite)\b(?=.*\?)",
        r"^(?:trabajan|abren|cierran|ensenan|dan|imparten|usan|atienden|hacen|trabalham|abrem|fecham|usam|ensinam|dao)"
        r"\b(?! (?:los|las|os|as)\b| (?:el|la) (?!dia|noche|fin|semana|manana|tarde))(?=.*\?)",
        "(?:haben|bieten|verkaufen|vermieten|nehmen|akzeptieren|liefern|fuhren|machen|reparieren|verleihen) sie",
        r"(?:\w{3,14}t|seid) ihr|hast du|euer|eure[nmrs]?|bei (?:ihnen|euch)",
        "(?:tienen|teneis|tienes|ofrecen|ofreceis|venden|vendeis|alquilan|alquilais|aceptan|aceptais|reparan)"
        "(?! (?:el|la|los|las)\\b)",
        r"vuestr\w+|ustedes|vosotr[oa]s",
        r"(?:avez|vendez|louez|proposez|offrez|acceptez|reparez|livrez|faites|etes|prenez)-vous|est-ce que vous",
        r"vous (?:avez|vendez|louez|proposez|offrez|acceptez|reparez|livrez|faites|etes)|votre|vos|chez vous|as-tu",
        r"(?:avete|vendete|noleggiate|affittate|offrite|accettate|riparate)|vostr[oaie]|da voi",
        r"(?:voces|vcs)|voss[oa]s?|(?:tem|têm|vendem|alugam|oferecem|aceitam|reparam)(?= (?!(?:a|o|as|os)\b)\w+)",
        r"jullie|uw|(?:heeft|hebt|verkoopt|verhuurt|biedt|accepteert) u|bij u",
        r"(?:har|saljer|hyr|erbjuder|selger|saelger|udlejer|leier|tilbyder) (?:ni|i|dere)|jeres|deres|hos er",
        r"(?:macie|oferujecie|sprzedajecie|panstwo|państwo)|wasz\w*|u was|у вас|ваш\w*|вы",
    )
    + r"\b|你[们們]|[贵貴][公司店]|您|御社|貴社|貴店|そちら"
)
"""Says "you" of whoever is asked, and not of anyone ("how do you clean leather?") nor of what they know."""
_WITH_A_CAPITAL = re.compile(
    r"\b(?!(?i:wissen|können|könnten|kennen|denken|glauben|meinen|würden|erklären|sagen|verstehen|geben|zeigen|helfen|"
    r"schreiben|nennen|empfehlen|raten|müssen|sollten|haben|wollen|möchten|dürfen)\b)\w{3,20}en Sie\b(?=.*\?)"
)
"""German's "you" is told from "they" by its capital."""
_SHORT_THE = r"(?:the|der|die|das|el|la|los|las|le|les|il|lo|o|a|os|as|de|het) |l'"
_OF_A_PLACE = LatePattern(
    rf"\b(?:{_SHORT_THE}|this |su |sus |ihr(?:e[nmrs]?)? |seu |sua |suo )(?:[\w-]+ )?"
    rf"(?:{HOUSE}|{_KIND_OF_HOUSE}|{ROLE})\b"
    rf"|^(?:{ROLE})\b|\b(?:opening|closing|business|office) (?:hours|times?)\b"
)
_OF_THIS_HOUSE = LatePattern(rf"\bth(?:is|ese) (?:[\w-]+ )?(?:{HOUSE}|{_KIND_OF_HOUSE})\b")
_OF_NO_OTHER_HOUSE = LatePattern(rf"\b(?:{HOUSE}|{_KIND_OF_HOUSE})\b(?! (?:of|in|from|near)\b)")
CALENDAR = re.compile(
    r"\b(?:(?:New Year|Valentine|Mother|Father|St\.? Patrick)(?:['’]?s)?(?: (?:Eve|Day))?|Christmas(?: (?:Eve|Day))?|"
    r"Boxing Day|Easter(?: (?:Sunday|Monday))?|Good Friday|Bank Holidays?|Thanksgiving|Halloween|\w+day|May|Navidad|"
    r"Nochebuena|Nochevieja|Año Nuevo|Reyes|Semana Santa|Noël|Pâques|Toussaint|Natale|Pasqua|Capodanno|Ferragosto|"
    r"Natal|Páscoa|Carnaval|Kerst\w*|Pasen|Koningsdag|Oud en Nieuw|January|February|March|April|June|July|August|"
    r"September|October|November|December|English|German|French|Spanish|Italian|"
    r"Dutch|Portuguese|Polish|Arabic|Turkish|Russian|Ukrainian|Chinese|Japanese|Hindi|Urdu|Punjabi|Welsh)\b"
)
"""Names of days, months and languages, which name nobody."""
_IS_THERE = re.compile(
    r"(?:^|[,.!;] |\b(?:and|or|whether|if) )"
    + any_of(
        r"(?:is|are|isn't|aren't) there|(?:gibt es|gibt's)|hay|y a[ -]t[ -]il|(?:est-ce qu')?il y a|c'e|ci sono",
        r"(?:ha|existe)|is er|zijn er|er der|finns det|finnes det|det finns|czy (?:jest|sa|są)|есть ли",
    )
    + r"\b(?! (?:an?|any|some|eine?n?|una?|une|een)? ?"
    + any_of(
        r"ways?|differences?|reasons?|cure|laws?|life|evidence|proof|risks?|danger|point|trick|method|words?|limit to",
        r"unterschied\w*|grund|moglichkeit\w*|leben|diferencia|razon|manera|vida|difference|raison|moyen|vie",
        r"differenza|motivo|modo|vita|diferenca|razao|maneira|verschil|reden|manier|leven",
    )
    + r"\b)(?!.* (?:in|between|on) (?!site|store|house|\w+day|weekend)\w+[ ?]*$)"
    r"(?!.* (?:for|against) (?!(?:kids|children|guests|customers|members|students|seniors|us|me|free)\b)\w+[ ?]*$)"
    r"(?!.* (?:zwischen|entre|tra|tussen) \w+[ ?]*$)(?! que\b)|有没有|有沒有|ありますか|ありませんか"
)
"""Whether a place has something; "is there iron in spinach?" asks of the thing that it names."""


def asks_of_us(question: str, called: Set[str] = frozenset()) -> bool:
    """Whether a question asks for the company, by a name that it is `called`, as "you", by its place or who runs it, or
    whether something is there.

    What is asked of a place or a person of another name is not: "the founder of Rome", "is there a moon near Mars?".
    """
    plain = " ".join(fold(question).replace("’", "'").split()).strip(" ¿¡\"'")
    if any(is_named(plain, name) for name in called):
        return True
    if _OF_THIS_HOUSE.search(plain):
        return True
    if _IN_GENERAL.search(plain):
        return False
    if _OF_YOU.search(plain) or _WITH_A_CAPITAL.search(question):
        return True
    if not (_OF_A_PLACE.search(plain) or _IS_THERE.search(plain)):
        return False
    return not names_others(question) or _OF_NO_OTHER_HOUSE.search(plain) is not None


def names_others(question: str) -> bool:
    """Whether a question names anyone or anything, as far as its language shows names."""
    roles = re.compile(rf"(?:{ROLE}|{HOUSE})")
    return language_of(question) != "de" and any(
        not roles.fullmatch(name) for name in names(CALENDAR.sub("then", question.lstrip("¿¡ ")))
    )


def is_named(text: str, name: str) -> bool:
    """Whether a text that is folded has a name in it, as a word of its own or with an ending."""
    bare = " ".join(re.findall(r"[^\W_]+", text))
    return re.search(rf"(?<![a-z0-9]){re.escape(name)}s?(?![a-z0-9])", bare) is not None
