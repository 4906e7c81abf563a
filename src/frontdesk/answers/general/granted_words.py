"""The words in which a house gives its customers something, or asks money of them, without a "we"."""

import re

from frontdesk.answers.alternatives import any_of
from frontdesk.knowledge.search.late_pattern import LatePattern

_CURRENCY = "(?:eur|euros?|gbp|usd|chf|pounds?|dollars?|francs?|franken|pfund|dolares|dollari|livres|libras|kr|kronor)"
MONEY = rf"(?:(?:[£€$¥] ?\d[\d.,]*|\d[\d.,]* ?(?:[£€$¥]|{_CURRENCY}\b|p\b))|(?:[a-z]{{3,12}} {_CURRENCY}\b))"
_TERM = any_of(
    r"(?:[\w-]+ )?(?:deposit|fee|charge|surcharge|fine|penalty|supplement|levy|down payment|premium|retainer|bond)",
    r"\w*kaution|\w*gebuhr|\w*pauschale|\w*zuschlag|anzahlung|\w*pfand|\w*strafe|\w*beitrag|\w*aufpreis",
    "fianza|deposito|suplemento|recargo|tasa|cuota|comision|senal|multa|anticipo|caution|depot de garantie|acompte",
    "frais|supplement|arrhes|cotisation|amende|cauzione|deposito|supplemento|acconto|commissione|quota|tariffa|multa",
    "caucao|taxa|sinal|suplemento|borg|waarborg|toeslag|aanbetaling|boete|vergoeding|statiegeld|kosten",
)
_TAKEN = any_of(
    "charged|taken|payable|due|added|deducted|collected|asked(?: for)?|required|held|kept|refunded|returned|billed",
    "needed|paid|applied|withheld|retained|owed|levied|to (?:be )?pa(?:y|id)",
    "fallig|zu zahlen|berechnet|erhoben|einbehalten|verlangt|abgezogen|genommen|gefordert|hinterlegt|zu entrichten",
    "demandee?s?|exigee?s?|prelevee?s?|retenue?s?|due?s?|facturee?s?|percue?s?|encaissee?s?|requise?s?|a (?:payer|"
    "regler)",
    "gevraagd|gerekend|berekend|ingehouden|in rekening gebracht|verschuldigd",
)
_IS = any_of(
    "is|are|will be|must be|has to be|have to be|needs to be|gets|wird|werden|ist|sind|est|sont|sera|seront|wordt",
    "worden",
)
_JUST = (
    r"(?:just |simply |please |only |then |nur |bitte |einfach |solo |simplement |seulement |maar |slechts |the |a )*"
)
SUMS = LatePattern(
    rf"\b{_TERM} (?:of|von|uber|in hohe von|de|d'|di|van) (?:only |just |nur )?{MONEY} (?:per [\w-]+ )?"
    rf"(?:(?:applies|apply|fallt|fallen|s'applique|geldt)\b|{_IS} (?:[\w-]+ ){{0,4}}?{_TAKEN}\b)"
    rf"|(?:^|[\s,]){MONEY} {_TERM} (?:applies|apply|{_IS} (?:[\w-]+ ){{0,2}}?{_TAKEN})\b"
    rf"|\b(?:es|er|il) (?:wird|werden|fallt|fallen|gilt|wordt|geldt|est|y a) (?:[\w-]+ )?{_TERM} (?:von|van|de) {MONEY}"
    rf"|(?:^|[\s,]){MONEY} (?:(?:per|pro|p|por|par|a|per) [\w-]+ )?{_IS} (?:[\w-]+ ){{0,3}}?{_TAKEN}\b"
    rf"|^{_JUST}pay {_JUST}{MONEY}(?! (?:extra|more|towards?|into|off)\b)|\bit(?:'s| is) {_JUST}{MONEY} "
    r"(?:for|per|a|an|each|to (?:enter|get|join|park|come|hire|rent|use)|if)\b"
    rf"|^(?:dann )?(?:be)?zahlen sie {_JUST}{MONEY}|^(?:be)?zahle? {_JUST}{MONEY}"
    rf"|\bse (?:le )?(?:cobra|exige|pide|requiere|solicita|paga|retiene|carga|abona)n?(?: \w+){{0,3}}? {MONEY}"
    rf"|^(?:solo )?(?:pague|paga|abone|abona|page) {_JUST}{MONEY}|^(?:payez|reglez|paie|versez) {_JUST}{MONEY}"
    rf"|\byou (?:leave|put down|hand over) {_JUST}{MONEY}|\b(?:es|er) (?:wird|werden|wordt) {_JUST}{MONEY}"
    rf"|\b(?:hay que|debe[ns]?|tiene[ns]? que|il faut|vous devez|on doit|bisogna|deve|occorre|tem de|precisa) "
    rf"(?:pagar|abonar|dejar|payer|regler|verser|laisser|pagare|versare|lasciare) (?:[\w-]+ ){{0,3}}?{MONEY}"
    rf"|\b(?:viene|vengono|e|sono|sera|si) (?:chiest|richiest|addebitat|trattenut|chied|pag|cobrad|exigid|pedid)"
    rf"(?:[oaie]|ono|ano|os|as) (?:[\w-]+ ){{0,3}}?{MONEY}|^(?:paghi|pagate|paga) {_JUST}{MONEY}"
    rf"|\b(?:cobra|paga|pede)m?-se (?:[\w-]+ ){{0,3}}?{MONEY}|^(?:betaal|u betaalt|je betaalt) {_JUST}{MONEY}"
)
"""A sum that is taken, charged or to be paid."""
FINANCE = re.compile(
    r"\b(?:interest|loans?|mortgages?|to the balance|savings|invest\w*|dividends?|principal|shares?|bonds?|debts?|"
    r"zins\w*|"
    r"kredit\w*|darlehen|hypothek\w*|intereses|prestamo|hipoteca|interets|emprunt|hypotheque|interessi|mutuo|prestito|"
    r"juros|emprestimo|rente|lening|hypotheek)\b"
)
"""What is reckoned with in examples."""
_SPAN = any_of("hours?|days?|weeks?|months?|years?|fortnight|weekend|evenings?")
_TO_TRADE = any_of(
    "return|send|bring|give|hand|take|change|cancel|pay|decide|exchange|swap|claim|complain|collect|pick|redeem|use",
    "try|book|move|withdraw|get|let|settle|report|sign|confirm|appeal|keep|test|reschedule|rebook|choose|spend|refund",
    "make up your mind|think it over",
)
_TRADE_ROMANCE = (
    r"(?:(?:l[oa]s? |l[ae]s? |le |l'|lui |vous |se |te |en )?)(?:devol|cancel|cambi|pag|decid|reclam|recog|desist|anul|"
    r"prob|canj|retourn|renvoy|annul|echang|pay|regl|chang|retract|recuper|essay|restitu|rend[ei]|disd|rec[eu]|prova|"
    r"ritir|recla|troc|levant|experiment)\w*"
)
SPANS = LatePattern(
    rf"\b(?:you|customers|guests|members|buyers)(?:'ve| have|'ll have| will have| get|'ll get| will get)(?: got)? "
    rf"(?:[\w-]+ ){{0,4}}?{_SPAN} (?:in which )?(?:to|for) {_TO_TRADE}\b"
    rf"|\b(?:you|customers|guests|members|buyers)(?:'ve| have|'ll have| will have)(?: got)? (?:until|till) "
    rf"(?:[\w:.-]+ ){{1,5}}?to {_TO_TRADE}\b"
    r"|\b(?:sie haben|du hast|ihr habt|man hat|kunden haben|haben sie|hast du) (?:[\w-]+ ){0,4}?"
    r"(?<!minuten )(?<!sekunden )(?:zeit\b(?= (?:fur|zum|zur|um|, um)\b|, um\b|[.!]?$)|ruckgaberecht|widerrufsrecht|"
    r"bedenkzeit|umtauschrecht)"
    r"|\b(?:tiene[sn]?|tendra[sn]?|dispone[ns]?(?: de)?|cuenta[sn]? con|tem|dispoe de|voce tem) (?:[\w-]+ ){0,4}?"
    rf"(?:dias?|semanas?|mes(?:es)?|horas?) (?:[\w-]+ )?para {_TRADE_ROMANCE}"
    r"|\b(?:vous (?:avez|aurez|disposez (?:de|d'))|tu as) ?(?:[\w-]+ ){0,4}?(?:jours?|semaines?|mois|heures?) "
    rf"pour {_TRADE_ROMANCE}"
    r"|\b(?:ha|hai|avete|avra) (?:[\w-]+ ){0,3}?(?:giorn[oi]|settiman[ae]|mes[ei]|or[ae]) (?:di tempo )?"
    rf"per {_TRADE_ROMANCE}"
    r"|\b(?:u|je|men) (?:hebt|heeft|heb|krijgt) (?:[\w-]+ ){0,4}?(?:dag(?:en)?|we(?:ek|ken)|maand(?:en)?|uur) "
    r"(?:de tijd |bedenktijd|om (?:[\w-]+ ){0,3}?te (?:retourner|annuler|ruil|betal|beslis|bedenk|wissel|probeer|reto))"
)
"""How long a customer has for what is done between a house and those who pay."""
_BEFORE = r"(?:[\w'-]+ ){1,6}?"
GIFTS = re.compile(
    rf"^{_BEFORE}(?:is|are|comes?) (?:all )?on (?:us|the house)\b[^,;]{{0,30}}$|\bon the house[.!]?$"
    r"|\b(?:geht|gehen) aufs? (?:haus|uns|kosten des hauses)\b|\bcorren? (?:de|"
    r"por) (?:nuestra )?cuenta(?: de la casa)?\b"
    r"|\b(?:invita la casa|cortesia de la casa|aux frais de la maison|offre la casa|por (?:nossa conta|"
    r"conta da casa))\b"
    rf"|^(?!un )(?:l'|{_BEFORE})(?:[\w-]+ )?(?:est|sont) offerte?s?(?: (?:aux?|pour) (?:les )?(?:nouveaux|clients|"
    rf"enfants)"
    rf"[^,;]{{0,20}})?[.!]?$|^(?!un )(?:l'|{_BEFORE})(?:[\w-]+ )?(?:e|sono) (?:in omaggio|"
    rf"offert[oaie](?: dalla casa)?)[.!]?$"
    r"|\b(?:is|zijn|krijgt u|krijg je) (?:[\w-]+ )?(?:van het huis|van ons|op onze kosten|voor onze rekening)\b"
)
"""What is given away."""
NOTHING_TO_PAY = re.compile(
    r"\b(?:costs?|pays?) (?:you |them |your \w+ )nothing\b|\bnothing to pay\b|\b(?:is|are) complimentary\b|"
    r"\bfree (?:for|to) (?:all )?(?:kids|"
    r"children|"
    r"students|members|guests|visitors|seniors|everyone|under)\b"
    r"|\b(?:won't|will not|doesn't|does not|don't) (?:cost (?:you )?|(?:have to )?pay )(?:a (?:penny|cent|thing)|"
    r"anything)\b"
    r"|\bkost(?:et|en) (?:sie |dich |euch |ihre? \w+ )?nichts\b|\b(?:be)?zahl(?:en|t|st) (?:[\w-]+ )?nichts\b"
    r"|\bno (?:le )?cuestan? nada\b|\bno pagan?(?: nada)?[.!]?$|\bne (?:vous )?coutent? rien\b|\bne pai(?:ent?|"
    r"e) (?:rien|pas)[.!]?$"
    r"|\bnon costa(?:no)? (?:nulla|niente)\b|\bnon paga(?:no)?(?: nulla| niente)?[.!]?$|\bnao (?:custam?|"
    r"pagam?)(?: nada)?[.!]?$"
    r"|\bkost(?:en)? (?:u |je )?niets\b|\bbetalen niets\b|\bhoe(?:ft|ven) (?:[\w-]+ )?niets? te betalen\b"
    r"|\b(?:eintritt|zutritt|einlass|zugang|parken|besuch|teilnahme|anreise|fahrt|getranke|lieferung|probestunde) "
    r"(?:[\w-]+ ){0,5}?(?:ist|sind) (?:[\w-]+ ){0,3}?frei(?! von\b| zuganglich)\b"
    r"|\b(?:ist|sind) (?:der |die |das )?(?:eintritt|zutritt|einlass|zugang|parken|besuch|teilnahme|fahrt) "
    r"(?:[\w-]+ ){0,4}?frei(?! von\b)\b"
    r"|\b(?:haben|hat) (?:[\w-]+ ){0,2}?freien eintritt\b"
    r"|\b(?:e|sono|sao|es|son|is|zijn|ist|sind|sera|saranno) (?:[\w-]+ )?(?:gratuit[oaie]s?|gratis|de graca|"
    r"kosteloos|umsonst|"
    r"kostenfrei|gebuhrenfrei)\b"
)
"""Says that there is nothing to pay."""
FREE_DEEDS = any_of(
    "park|come|enter|get in|visit|join|try|swim|climb|play|ride|eat|drink|camp|stay|travel|attend|take part|bring|"
    "return",
    "exchange|cancel|collect|pick up|charge|borrow|rent|hire|book|reserve|order|skate|train|leave|reschedule|rebook",
    "upgrade|taste|sample|ski|shower|have|swap|change|move|switch|watch|test|go|refill|print",
    "use (?:the|our|all) (?:[a-z]+ )?(?:pool|gym|sauna|spa|lockers?|showers?|park|kitchen|laundry|bikes?|courts?|"
    "lounge)",
    "parken|kommen|besuchen|mitmachen|teilnehmen|testen|probieren|schwimmen|spielen|fahren|essen|trinken|ubernachten",
    "stornieren|umtauschen|zuruckgeben|umbuchen|leihen|ausleihen|mieten|buchen|abholen|mitbringen|laden|duschen|rein",
    "aparcar|entrar|venir|visitar|probar|nadar|jugar|montar|comer|beber|acampar|participar|traer|devolver|cambiar",
    "cancelar|recoger|reservar|alquilar|(?:vous |te |se )?garer|stationner|venir|visiter|essayer|nager|jouer|manger",
    "boire|participer|amener|retourner|echanger|annuler|reserver|louer|emprunter|parcheggiare|entrare|venire|provare",
    "nuotare|giocare|mangiare|bere|partecipare|portare|restituire|cambiare|annullare|prenotare|noleggiare|estacionar",
    "experimentar|nadar|jogar|comer|trazer|trocar|parkeren|binnen|komen|bezoeken|proberen|zwemmen|spelen|eten|drinken",
    "meedoen|ruilen|annuleren|retourneren|huren|lenen|reserveren",
)
"""What is done at a house by who comes to it."""
