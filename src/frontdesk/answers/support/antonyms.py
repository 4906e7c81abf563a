"""Words of a front desk's daily talk that are opposites, by language, and the phrases in which they are none."""

import re

from frontdesk.answers.numbers.number_words import NUMBER_WORDS, any_of
from frontdesk.knowledge.search.late_pattern import LatePattern

# An axis ends with ";", its sides are parted by " / "; of more than two sides none is the denial of another. A word
# stands in one axis only. What `clauses.denies` knows (closed, never) and what bounds a number (under) is not here.
# A side may be a phrase where the word alone says too little: "we sell" is what "you buy" says.
AXES: dict[str, str] = {
    "en": """
        indoors|indoor|inside|within / outdoors|outdoor|outside;
        more|higher|highest|high|raise|raises|raised|increase|increases|increased|increasing|rises|dearer|pricier|
        above / less|fewer|lower|lowest|low|lowers|lowered|reduce|reduces|reduced|decrease|decreases|decreased|
        cheaper|below|% off|percent off|discount|discounted;
        large|larger|largest|big|bigger|biggest / small|smaller|smallest;
        longer|longest / shorter|shortest;
        older|oldest|old / new|newer|newest;
        first / second / third / fourth / last|final;
        before|prior to / after;
        at least / at most;
        early|earlier|earliest / late|later|latest;
        morning|mornings / afternoon|afternoons / evening|evenings;
        weekday|weekdays|working day|working days / weekend|weekends;
        free|for free|free of charge|at no cost|costs nothing|cost nothing|no charge|no fee|
        without charge / chargeable|payable|costs extra|cost extra|costs money|for a fee|is charged for|
        charged extra|is charged|are charged;
        same day / next day|next working day|following day;
        the same|identical / different|differ|differs|vary|varies;
        adult|adults / child|children|kid|kids / senior|seniors|pensioner|pensioners;
        men|mens|male / women|womens|female|ladies / unisex;
        hourly / daily / weekly / monthly / annual|annually|yearly;
        summer / winter / spring / autumn;
        temporary|temporarily / permanent|permanently;
        public|publicly / private|privately;
        internal|internally / external|externally;
        online|on our website / in store|in stores|in our stores|in our shops|at the counter;
        collect|collected|for collection|collection from|collection point|pick up|picked up|
        pickup|picking up / deliver|delivered|delivers|
        delivery|delivering;
        upload|uploads|uploaded / download|downloads|downloaded;
        import|imports|imported / export|exports|exported;
        enable|enables|enabled|turn on|turned on|switch on|switched on|activate|activated / disable|disables|
        disabled|turn off|turned off|switch off|switched off|deactivate|deactivated;
        show|shows|shown|visible / hide|hides|hidden;
        add|adds|added|adding / remove|removes|removed|removing|delete|deletes|deleted|take out;
        accept|accepts|accepted / refuse|refuses|refused|reject|rejects|rejected|decline|declines|declined;
        arrive|arrives|arrived|arrival|join|joins|joining / leave|leaves|leaving|depart|departs|departed|
        departure;
        check in|checkin / check out|checkout;
        starts|begins / ends|finishes;
        hot|warm|warmer / cold|colder|cooler;
        wet|damp / dry;
        hard / soft;
        tight|tightly / loose|loosely;
        full / empty|half full|half empty|half booked;
        full board / half board;
        full refund|full amount|in full / half refund|partial refund|half the amount|half of the price;
        heavy|heavier|dark|darker / light|lighter|lightweight;
        thick|thicker / thin|thinner;
        wide|wider / narrow|narrower;
        fast|faster|quick|quicker|quickly / slow|slower|slowly;
        strong|stronger / weak|weaker;
        loud|noisy|busy / quiet|quieter;
        better|best / worse|worst;
        easy|easier|easily / difficult|harder;
        clean / dirty;
        upstairs|upper floor / downstairs|lower floor|ground floor;
        on the left|left hand / on the right|right hand;
        at the front / at the back|at the rear;
        north|northern / south|southern / east|eastern / west|western;
        we sell|you buy|you can buy|you may buy / we buy|we purchase|you sell|you can sell|you may sell;
        we send|we ship|you receive|you will receive / you send|you ship|we receive;
        we pay|we bear|at our cost|at our expense / you pay|you bear|at your cost|at your expense|your own cost;
        optional|voluntary / mandatory|required|compulsory|obligatory;
        automatic|automatically / manual|manually|by hand;
        whole|entire / partial;
    """,
    "de": """
        drinnen|innen|innerhalb / draussen|aussen|ausserhalb;
        mehr|hoher|hochste|hochsten|teurer|steigt|erhoht|erhohen|oberhalb / weniger|niedriger|niedrig|
        niedrigste|niedrigsten|billiger|gunstiger|sinkt|senkt|senken|unterhalb|rabatt|ermassigt;
        gross|grosse|grossen|grosser|grosste|grossten / klein|kleine|kleinen|kleiner|kleinste|kleinsten;
        langer|langste|langsten / kurzer|kurzeste|kurzesten;
        alt|alte|alten / neu|neue|neuen;
        erste|ersten|erster|erstes|zuerst / zweite|zweiten|zweiter|zweites / dritte|dritten|dritter|drittes /
        letzte|letzten|letzter|letztes|zuletzt;
        fruh|fruher|fruhestens / spat|spater;
        vorher|zuvor|davor / danach|nachher|anschliessend;
        mindestens|wenigstens / hochstens|maximal;
        morgens|vormittags|vormittag / mittags|mittag / nachmittags|nachmittag / abends|abend;
        werktags|werktag|werktagen|wochentags|wochentagen / wochenende|wochenenden;
        kostenlos|kostenfrei|gratis|umsonst|kostet nichts|gebuhrenfrei / kostenpflichtig|gebuhrenpflichtig|
        kostet extra|gegen gebuhr|gegen aufpreis;
        am selben tag|am gleichen tag|noch am selben / am nachsten tag|am folgetag|am nachsten werktag;
        erwachsene|erwachsenen / kinder|kindern|kind / senioren|rentner;
        herren|manner / damen|frauen / unisex;
        stundlich / taglich / wochentlich / monatlich / jahrlich;
        sommer / winter / fruhling|fruhjahr / herbst;
        vorubergehend / dauerhaft|endgultig;
        online|im internet / im laden|vor ort|in der filiale|in den filialen;
        abholen|abgeholt|abholung / liefern|liefert|geliefert|lieferung;
        aktivieren|aktiviert|einschalten|eingeschaltet / deaktivieren|deaktiviert|ausschalten|ausgeschaltet;
        inklusive|inbegriffen|enthalten|einschliesslich|inkl / exklusive|zuzuglich|zzgl;
        heiss|warm / kalt|kuhl;
        nass|feucht / trocken;
        schwer|schwere|schweren|schwerer|schweres / leicht|leichte|leichten|leichter|leichtes;
        dunkel|dunkle|dunklen|dunkler|dunkles / hell|helle|hellen|heller|helles;
        laut|laute|lauten|belebt / leise|ruhig|ruhige|ruhigen;
        schnell|schneller / langsam|langsamer;
        voll|volle|vollen|voller|volles / leer|leere|leeren|halb|halb voll|halb leer|halbe|halben|halber|halbes;
        vollpension / halbpension;
        ganztags / halbtags;
        links / rechts;
        erlaubt|gestattet|zulassig / untersagt;
        anreise|ankunft / abreise|abfahrt;
        wir verkaufen|sie kaufen / wir kaufen|sie verkaufen;
        wir zahlen|wir tragen die / sie zahlen|sie tragen die;
        freiwillig / verpflichtend|vorgeschrieben|pflicht;
        automatisch|automatische|automatischen|automatisches / manuell|manuelle|manuellen|manuelles|von hand;
    """,
    "es": """
        dentro|interior / fuera|exterior;
        mas|mayor / menos|menor|descuento;
        sube|suben|subir|alto|altos|alta|altas|aumenta|aumentan / baja|bajan|bajar|bajo|bajos|bajas|reduce|reducen|
        disminuye|disminuyen;
        pesado|pesada|pesados|pesadas / ligero|ligera|ligeros|ligeras;
        automatico|automatica / manual;
        grande|grandes / pequeno|pequena|pequenos|pequenas;
        antes / despues;
        nuevo|nueva|nuevos|nuevas / viejo|vieja|antiguo|antigua|usado|usada|usados|usadas;
        primer|primero|primera / segundo|segunda / tercer|tercero|tercera / ultimo|ultima;
        temprano / tarde;
        gratis|gratuito|gratuita / de pago;
        adultos|adulto / ninos|nino / jubilados|jubilado;
        diario|diaria / semanal / mensual / anual;
        verano / invierno / primavera / otono;
        en linea|online / en tienda|en la tienda;
        incluido|incluida|incluye|incluyen / excluye|excluyen;
        permitido|permitida|permitidos / prohibido|prohibida|prohibidos;
        caliente / frio|fria;
        izquierda / derecha;
    """,
    "fr": """
        interieur|dedans / exterieur|dehors;
        plus cher|hausse|augmente|augmentes|augmentent / moins cher|baisse|baissent|diminue|diminuent|remise|
        reduit|reduite|reduits|reduites;
        lourd|lourde|lourds|lourdes / leger|legere|legers|legeres;
        automatique / manuel|manuelle;
        grand|grande|grands / petit|petite|petits;
        avant / apres;
        etat neuf|neuve|neuves|neufs|nouveau|nouvelle / usagee|usagees|articles usages|produits usages|
        vetements usages|livres usages|objets usages|appareils usages|
        article usage|produit usage|appareil usage|doccasion|
        ancien|ancienne;
        premier|premiere / deuxieme|second|seconde / troisieme / dernier|derniere;
        tot / tard;
        gratuit|gratuite|gratuitement / payant|payante;
        adultes|adulte / enfants|enfant / seniors|retraites;
        quotidien / hebdomadaire / mensuel|mensuelle / annuel|annuelle;
        lete|en ete|cet ete|dete|chaque ete / hiver|lhiver|dhiver / printemps / automne|lautomne;
        en ligne / en magasin|en boutique;
        inclus|incluse|compris|comprise / en sus;
        autorise|autorisee|est permis|sont permis / interdit|interdite;
        chaud|chaude / froid|froide;
        gauche / droite;
    """,
}
_COUNTED = rf"(?:(?:about|the|an?|von|den|der|die|zu|€|£|\$) )*(?:\d|(?:noon|midnight|{any_of(NUMBER_WORDS)})\b)"
# What a word says of the noun behind it alone: "vor Ostern" is the contrary of "nach Ostern", but not of "nach Wien".
OF_NOUNS = {
    "de": re.compile(
        r"(?<= )(?:(vor)|(nach)) (?:(?:de[mrns]|ein\w*|jede[mrn]?|alle[mrn]?|beiden|diese[mrn]?|"
        r"(?:unser|ihr|euer|eur|dein|mein|sein)(?:e[mrns]?)?) )*([^\W\d]+)(?= )"
    )
}
_LEFT = (
    r"it|them|us|me|(?:(?:the|your|a|an|any|all|some|no|our|their) )?(?:[^\W\d]+ )?(?:keys?|cards?|luggage|bags?|"
    r"baggage|suitcases?|cars?|bikes?|bicycles?|vehicles?|prams?|strollers?|parcels?|packages?|shoes|boots|coats?|messages?|"
    r"reviews?|comments?|feedback|notes?|ratings?|tips?|deposits?|phone|number|names?|address|details|reply|valuables|"
    r"belongings|children|kids|dogs?|pets?|towels?|clothes|laundry|items?|things?|doors?|windows?|lights?|engine|space|"
    r"gap|fields?|box|boxes|rubbish|waste|trash|dishes|time|equipment|documents?|open|blank|empty|out)"
)
_NOUN = r"(?= (?:is|are|was|in|on|off|at|by|for|of|to|with|can|will|says|comes|tells|or|and) | $)"
# Phrases whose words take no side: what they bound is the number's matter, or they are turns of speech.
NO_SIDE = {
    "en": LatePattern(
        r"\b(?:(?:no|not) )?(?:more|less|fewer|higher|lower|longer|shorter|later|earlier|older|younger|larger|smaller|"
        r"above|over|under|below) than\b|\bno (?:longer|later|earlier)\b|\bat the (?:latest|earliest)\b|"
        r"\b(?:once|any) more\b|"
        r"\bor (?:more|less|fewer|older|younger|later|earlier|longer|shorter|higher|lower)\b|\byears? old\b|"
        r"\b(?:more|less) or (?:more|less)\b|\bmore information\b|\b(?:learn|read|find out) more\b|\bfirst of all\b|"
        r"\b(?:at|in) (?:first|last)\b|\bfeel free\b|\bfirst name\b|\blast name\b|\bsooner or later\b|"
        r"\bhigh (?:chairs?|street|school|quality|end|speed|tea)\b|\blow (?:fat|sugar|carb|alcohol)\b|"
        r"\b(?:see|listed|shown|mentioned|described|as|form|link|address|table|details|number) (?:above|below)\b|"
        r"\bold (?:town|age)\b|\bnew (?:year|years|york|zealand)\b|"
        r"\bfirst (?:come|served|aid|class|time|thing|language)\b|\blast (?:minute|year|month|week|time)\b|"
        rf"\bleav(?:e|es|ing) (?:{_LEFT})\b|"
        r"\b(?:annual|sick|parental|maternity|unpaid|paid|tea|bay|fallen|autumn) leaves?\b|"
        rf"\b(?:the|a|our|your|this|user|owners|instruction|service|online|printed) manual{_NOUN}|\bmanual labou?r\b|"
        rf"\b(?:the|a|of|some|any|traffic|natural|day|warning|red|green|more|enough|no) light{_NOUN}|"
        r"\blight (?:meals?|snacks?|lunch\w*|breakfasts?|refreshments?|dishes|food|switch\w*|bulbs?|fittings?|rail)\b|"
        r"\b(?:after|before|in the|dark) dark\b|\bdark chocolate\b|\bheavy (?:duty|goods)\b|"
        r"\bfinal (?:prices?|cleaning|decisions?|totals?|amounts?|bills?|costs?)\b|\b(?:is|are) final\b|"
        r"\b(?:line|lines|number|phone) (?:is|are|may be|might be|was) busy\b|"
        r"\bat (?:a )?quiet (?:hours?|times?|moments?)\b|"
        r"\bsecond hand\b|\bthird part(?:y|ies)\b|\ba third of\b|"
        r"\b(?:gluten|sugar|lactose|dairy|smoke|tax|duty|barrier|"
        r"nut|fat|alcohol|hands|stress|pet|interest|scent) free\b|"
        r"\bfree (?:of (?!charge)|time\b|days?\b|seats?\b|places?\b|spaces?\b|slots?\b|range\b|rooms?\b)|"
        rf"\bfree from (?!{_COUNTED})|\bpublic (?:holidays?|transport|transportation)\b|"
        r"\bcollect(?:ed)? (?:points|data|information|stamps|miles)\b|\bwarm welcome\b|\bdry clean(?:ing|ed|ers?)?\b|"
        r"\bhard (?:copy|copies|drive|drives|disk|disks|of|to|work)\b|\bsoft (?:drinks?|opening|play)\b|"
        r"\bwide range\b|\bfast food\b|\bfull (?:price|time|name|address|size|moon|members?)\b|"
        r"\bnorthern ireland\b|\b(?:north|south) (?:america|africa|korea|sea)\b|\bbest (?:regards|wishes)\b|"
        rf"\b(?:within|before|after|at least|at most) (?={_COUNTED})|"
        rf"(?<=\d) (?:[^\W\d]+ |[%€£$] )?(?:before|after)\b"
    ),
    "de": LatePattern(
        r"\b(?:nicht )?(?:mehr|weniger|spater|fruher|langer|kurzer|alter|junger|hoher|niedriger) als\b|\bnicht mehr\b|"
        r"\boder (?:mehr|weniger|spater|fruher|alter|junger)\b|\bjahre alt\b|\bkein\w* (?:\w+ ){0,3}mehr\b|"
        r"\bmehr (?:infos?|informationen|erfahren|dazu)\b|\bmehr oder weniger\b|\bnach und nach\b|"
        r"\berste[nrs]? (?:hilfe|klasse|mal|wahl)\b|\bletzte[nrs]? (?:mal|jahr|monat|woche)\b|"
        r"\b(?:morgen|heute) fruh\b|\bfruher oder spater\b|\bso fruh wie\b|\bbis spater\b|"
        r"\b(?:die|alle|den|diese|der|folgende[nr]?) links\b|\b(?:schwer|leicht) (?:zu|krank|verletzt\w*)\b|"
        r"\bhalbe[nrs]? (?:stunden?|tage?|jahre?|liter|preis\w*|kilo|meter|pfund|dutzend|portion)\b|"
        rf"\bhalb (?:(?:so|pension)\b|(?={_COUNTED}))|\bleichte[nrs]? (?:speisen?|kost|mahlzeit\w*|sprache)\b|"
        rf"\b(?:innerhalb|vor|nach|mindestens|wenigstens|hochstens|maximal) (?={_COUNTED})|"
        rf"(?<=\d) (?:[^\W\d]+ |[%€£$] )?(?:vor|vorher|nach|danach)\b"
    ),
    "es": LatePattern(
        r"\b(?:mas|menos|mayor|menor) de\b|\bo (?:mas|menos)\b|\bya no\b|\bademas\b|\ba mas tardar\b|"
        r"\b(?:al|por lo|mas o) menos\b|\bnada mas\b|\bmas (?:informacion|informaciones|detalles)\b|"
        r"\b(?:lo|cuanto) antes\b|\bantes (?:que|de) nada\b|\b(?:de|casco|ano) (?:nuevo|antiguo)\b|"
        r"\b(?:planta|piso|temporada|(?:darse|dar|dese|da|dan|damos|dado|dada) de) (?:baj[oa]|alt[oa])\b|"
        r"\b(?:de|la|una|su|por) (?:baja|alta)s?\b|\balta (?:velocidad|mar|gama|cocina|definicion|calidad)\b|"
        r"\bbaj[oa]s? en (?:grasas?|azucar|calorias|alcohol|sal)\b|\b(?:el|un|del|al|este|su) manual\b|"
        r"\bbajo (?!(?:en|y|o|de|del|que|para|a|con|durante|desde|hasta|si|pero|todo|cada) )(?=[^\W\d])|"
        r"\b(?:ser|sido|ha|han|he|fue) usad[oa]s?\b|"
        r"\bprimer (?:lugar|piso)\b|\bprimera (?:planta|vez|clase)\b|\b(?:por|de) ultimo\b|\bultima hora\b|"
        r"\b(?:la|las|esta|una|cada|buenas|media) tardes?\b|"
        r"\b(?:metodos?|formas?|medios?|opcion|opciones|modos?|plazos?|condiciones|justificante|comprobante|fecha|"
        r"pasarela|pagina|enlace|sistema|plataforma|datos|proceso|orden) de pago\b|"
        rf"\b(?:antes|despues) de (?:las? )?(?={_COUNTED})|(?<=\d) (?:[^\W\d]+ |[%€£$] )?(?:antes|despues)\b"
    ),
    "fr": LatePattern(
        r"\b(?:plus|moins) de\b|\bou (?:plus|moins)\b|\bau (?:plus|moins)\b(?: (?:tot|tard))?|"
        r"\btot ou tard\b|\bmobilite reduite\b|\b(?:tarifs?|prix|taux) reduits?\b|"
        r"\brepas legers?\b|\bindustrie lourde\b|"
        r"\bremise (?:des|de la|du|en|a) |"
        r"\bpetits? dejeuners?\b|\bgrand public\b|\bgrandes? surfaces?\b|\bgrands parents\b|"
        r"\bavant tout\b|\ben avant\b|\bapres tout\b|\bl?apres (?:vente|midi)\b|"
        r"\b(?:de|a) nouveau\b|\bnouveaux? nes?\b|\bnouvel an\b|"
        r"\bpremier (?:etage|lieu)\b|\bpremiere (?:classe|fois)\b|\bderniere (?:minute|fois)\b|"
        r"\b(?:au|du) quotidien\b|\b(?:usage|vie) quotidien(?:ne)?\b|"
        rf"\b(?:avant|apres) (?={_COUNTED})|(?<=\d) (?:[^\W\d]+ |[%€£$] )?(?:avant|apres)\b"
    ),
}
