"""Words of a front desk's daily talk that are opposites, by language, and the phrases in which they are none."""

import re

from frontdesk.answers.number_words import NUMBER_WORDS

# An axis ends with ";", its sides are parted by " / "; of more than two sides none is the denial of another. A word
# stands in one axis only. What `clauses.denies` knows (closed, never) and what bounds a number (under) is not here.
# A side may be a phrase where the word alone says too little: "we sell" is what "you buy" says.
AXES: dict[str, str] = {
    "en": """
        indoors|indoor|inside|within / outdoors|outdoor|outside;
        more|extra|higher|highest|high|raise|raises|raised|increase|increases|increased|increasing|rise|rises|
        dearer|pricier|above|on top / less|fewer|lower|lowest|low|lowers|lowered|reduce|reduces|reduced|decrease|
        decreases|decreased|drop|drops|fall|falls|cheaper|below|% off|percent off|discount|discounted;
        large|larger|largest|big|bigger|biggest / small|smaller|smallest;
        longer|longest / shorter|shortest;
        older|oldest|old / new|newer|newest;
        first / last|final;
        before|prior to / after|following;
        at least / at most;
        early|earlier|earliest / late|later|latest;
        morning|mornings / afternoon|afternoons / evening|evenings;
        weekday|weekdays|working day|working days / weekend|weekends;
        free|for free|free of charge|at no cost|costs nothing|cost nothing|no charge|no fee|
        without charge / chargeable|payable|costs extra|cost extra|costs money|for a fee|is charged for|
        charged extra|is charged|are charged;
        same day / next day|next working day|following day;
        the same|identical / different|differ|differs|vary|varies;
        adult|adults / child|children|kid|kids;
        men|mens|male / women|womens|female|ladies;
        hourly / daily / weekly / monthly / annual|annually|yearly;
        summer / winter;
        temporary|temporarily / permanent|permanently;
        public|publicly / private|privately;
        internal|internally / external|externally;
        online|on our website / in store|in stores|in our stores|in our shops|at the counter;
        collect|collected|collecting|collection|pick up|picked up|pickup|picking up / deliver|delivered|delivers|
        delivery|delivering;
        upload|uploads|uploaded / download|downloads|downloaded;
        import|imports|imported / export|exports|exported;
        enable|enables|enabled|turn on|turned on|switch on|switched on|activate|activated / disable|disables|
        disabled|turn off|turned off|switch off|switched off|deactivate|deactivated;
        show|shows|shown|visible / hide|hides|hidden;
        add|adds|added|adding / remove|removes|removed|removing|delete|deletes|deleted|take out;
        accept|accepts|accepted / refuse|refuses|refused|reject|rejects|rejected|decline|declines|declined;
        arrive|arrives|arrived|arrival|join|joins|joining / leave|leaves|leaving|depart|departs|departure;
        check in|checkin / check out|checkout;
        starts|begins / ends|stops|finishes;
        hot|warm|warmer / cold|cool|cooler;
        wet|damp / dry;
        hard / soft;
        tight|tightly / loose|loosely;
        full / empty|half;
        heavy|heavier|dark|darker / light|lighter;
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
        whole|entire / partial|part of;
    """,
    "de": """
        drinnen|innen|innerhalb / draussen|aussen|ausserhalb;
        mehr|hoher|hoch|hochste|hochsten|teurer|steigt|erhoht|erhohen|oberhalb / weniger|niedriger|niedrig|
        niedrigste|niedrigsten|billiger|gunstiger|sinkt|senkt|senken|unterhalb|rabatt|ermassigt;
        gross|grosse|grossen|grosser|grosste|grossten / klein|kleine|kleinen|kleiner|kleinste|kleinsten;
        langer|langste|langsten / kurzer|kurzeste|kurzesten;
        alt|alte|alten|altere|alteren / neu|neue|neuen|neuere|neueren;
        erste|ersten|erster|erstes|zuerst / letzte|letzten|letzter|letztes|zuletzt;
        fruh|fruher|fruhestens / spat|spater;
        vor|vorher / nach|danach;
        mindestens|wenigstens / hochstens|maximal;
        morgens|vormittags|vormittag / mittags|mittag / nachmittags|nachmittag / abends|abend;
        werktags|werktag|werktagen|wochentags|wochentagen / wochenende|wochenenden;
        kostenlos|kostenfrei|gratis|umsonst|kostet nichts|gebuhrenfrei / kostenpflichtig|gebuhrenpflichtig|
        kostet extra|gegen gebuhr|gegen aufpreis;
        am selben tag|am gleichen tag|noch am selben / am nachsten tag|am folgetag|am nachsten werktag;
        erwachsene|erwachsenen / kinder|kindern|kind;
        herren|manner / damen|frauen;
        stundlich / taglich / wochentlich / monatlich / jahrlich;
        sommer / winter;
        vorubergehend / dauerhaft|endgultig;
        online|im internet / im laden|vor ort|in der filiale|in den filialen;
        abholen|abgeholt|abholung / liefern|liefert|geliefert|lieferung;
        aktivieren|aktiviert|einschalten|eingeschaltet / deaktivieren|deaktiviert|ausschalten|ausgeschaltet;
        inklusive|inbegriffen|enthalten|einschliesslich|inkl / exklusive|zuzuglich|zzgl;
        heiss|warm / kalt|kuhl;
        nass|feucht / trocken;
        schnell|schneller / langsam|langsamer;
        voll|volle|vollen / leer|halb|halbe|halben;
        links / rechts;
        erlaubt|gestattet|zulassig / untersagt;
        anreise|ankunft / abreise|abfahrt;
        wir verkaufen|sie kaufen / wir kaufen|sie verkaufen;
        wir zahlen|wir tragen / sie zahlen|sie tragen;
        freiwillig / verpflichtend|vorgeschrieben|pflicht;
        automatisch / manuell|von hand;
    """,
    "es": """
        dentro|interior / fuera|exterior;
        mas|mayor|alto|alta|aumenta|subir|sube / menos|menor|bajo|baja|reduce|bajar|descuento;
        grande|grandes / pequeno|pequena|pequenos|pequenas;
        antes / despues;
        nuevo|nueva|nuevos|nuevas / viejo|vieja|antiguo|antigua|usado|usada|usados|usadas;
        primer|primero|primera / ultimo|ultima;
        temprano / tarde;
        gratis|gratuito|gratuita / de pago;
        adultos|adulto / ninos|nino;
        diario|diaria / semanal / mensual / anual;
        verano / invierno;
        en linea|online / en tienda|en la tienda;
        incluido|incluida|incluye|incluyen / excluye|excluyen;
        permitido|permitida|permitidos / prohibido|prohibida|prohibidos;
        caliente / frio|fria;
        izquierda / derecha;
    """,
    "fr": """
        interieur|dedans / exterieur|dehors;
        plus cher|hausse|augmente / moins cher|moins|baisse|reduit|remise;
        grand|grande|grands / petit|petite|petits;
        avant / apres;
        neuf|neuve|neufs|nouveau|nouvelle / usage|usagee|usages|ancien|ancienne;
        premier|premiere / dernier|derniere;
        tot / tard;
        gratuit|gratuite|gratuitement / payant|payante;
        adultes|adulte / enfants|enfant;
        quotidien / hebdomadaire / mensuel|mensuelle / annuel|annuelle;
        ete / hiver;
        en ligne / en magasin|en boutique;
        inclus|incluse|compris|comprise / en sus;
        autorise|autorisee|permis / interdit|interdite;
        chaud|chaude / froid|froide;
        gauche / droite;
    """,
}
_COUNTED = (
    rf"(?:(?:about|the|an?|von|den|der|die|zu|€|£|\$) )*(?:\d|(?:noon|midnight|{'|'.join(sorted(NUMBER_WORDS))})\b)"
)
# Phrases whose words take no side: what they bound is the number's matter, or they are turns of speech.
NO_SIDE = {
    "en": re.compile(
        r"\b(?:(?:no|not) )?(?:more|less|fewer|higher|lower|longer|shorter|later|earlier|older|younger|larger|smaller|"
        r"above|over|under|below) than\b|\bno (?:longer|later|earlier)\b|\bat the (?:latest|earliest)\b|"
        r"\b(?:once|any) more\b|"
        r"\bor (?:more|less|fewer|older|younger|later|earlier|longer|shorter|higher|lower)\b|\byears? old\b|"
        r"\b(?:more|less) or (?:more|less)\b|\bmore information\b|\b(?:learn|read|find out) more\b|\bfirst of all\b|"
        r"\b(?:at|in) (?:first|last)\b|\bfeel free\b|\bfirst name\b|\blast name\b|\bsooner or later\b|"
        rf"\b(?:within|before|after|at least|at most) (?={_COUNTED})|"
        rf"(?<=\d) (?:[^\W\d]+ |[%€£$] )?(?:before|after|following)\b"
    ),
    "de": re.compile(
        r"\b(?:nicht )?(?:mehr|weniger|spater|fruher|langer|kurzer|alter|junger|hoher|niedriger) als\b|\bnicht mehr\b|"
        r"\boder (?:mehr|weniger|spater|fruher|alter|junger)\b|\bjahre alt\b|"
        rf"\b(?:innerhalb|vor|nach|mindestens|wenigstens|hochstens|maximal) (?={_COUNTED})|"
        rf"(?<=\d) (?:[^\W\d]+ |[%€£$] )?(?:vor|vorher|nach|danach)\b"
    ),
    "es": re.compile(r"\b(?:mas|menos) de\b|\bo (?:mas|menos)\b|\bya no\b|\bademas\b"),
    "fr": re.compile(r"\b(?:plus|moins) de\b|\bou (?:plus|moins)\b|\bau (?:plus|moins)\b"),
}
