"""How a French, Spanish, Italian or Portuguese page speaks of somebody who asks and of what they are to be told."""

from frontdesk.answers.injection.asking_parts import AMOUNT, CLAUSE_START, MONEY, Asking, content, custom
from frontdesk.answers.injection.order_words import OF_READER, QUOTED


def _near(that: str, his: str) -> str:
    """What is to be said stands next to the verb, or an amount not far behind it."""
    return rf"(?:,?\s+{that}{OF_READER}|\s*:|,?\s*{QUOTED}|(?:\s+(?!{his})\S+){{0,5}}?\s+{MONEY})"


_FR = content(r"(?:que\b|qu['’](?!\s))")
_FR_CUSTOM = custom(r"(?:que\b|qu['’](?!\s))")
_FR_TOLD = (
    r"(?:\w+\s+)?(?:être\s+)?(?:informée?s?|dit|répondu|indiqué|avisée?s?|répondues?|précisé)(?:\s+(?:à|aux) \w+)?"
    r"(?:\s+par)?"
)
_FR_ANSWER = r"(?:la |pour |comme )*réponse(?: suivante)?"
_FR_NEAR = (
    rf"(?:,?\s+que\b{OF_READER}|,?\s+qu['’](?!(?:on vous|ils vous)\b)|\s*:|,?\s*{QUOTED}|(?:\s+(?!votre|vos|"
    rf"ta\b)\S+){{0,5}}?\s+{MONEY})"
)
_FR_PERSON = (
    r"(?:visiteurs?|visiteuses?|clients?|clientes?|utilisateurs?|hôtes?|gens|personnes?|quelqu['’]un|on|internautes?|"
    r"patients?|appelants?|membres?|locataires?)"
)
_FR_ASK = (
    r"(?:demande(?:nt|rait|ra)?|pose(?:nt)?|interroge(?:nt)?|s['’](?:informe|enqui[eè]rt|interroge|enquièrent|"
    r"renseigne(?:nt)?)\w*|se renseigne(?:nt)?|(?:souhait|désir|voudr|cherch)\w+ (?:à )?(?:savoir|connaître|"
    r"apprendre)|demandant|s['’]intéresse(?:nt)?|"
    r"(?:veut|veulent|voulait) (?:savoir|connaître)|a (?:une|des) questions?)\b"
)
_FR_YOURS = r"(?!\s+(?:votre|vos|ta|tes|nous|vous)\b)"
_FR_ABOUT = r"(?:sur|concernant|relatives? à|au sujet d|à propos d|portant sur|quant à)\w*"
FRENCH = Asking(
    asked=(
        rf"\b(?:si|quand|lorsqu[e'’]|dès qu[e'’]|au cas où|chaque fois qu[e'’])\s*(?:(?:un|une|le|la|les|des|l['’]|"
        rf"tout)\s*)?"
        rf"{_FR_PERSON}\s+(?:\w+\s+)?(?:(?:vous|te|lui)\s+)?{_FR_ASK}|"
        rf"\b(?:quiconque|toute personne qui|celui qui|ceux qui|{_FR_PERSON}(?: qui)?|qui)\s+(?:\w+\s+)?{_FR_ASK}|"
        rf"\b(?:toute?s?|pour|aux?|les|à|chaque|une)\s+(?:(?:toute?s?|les|la|une)\s+)?(?:question|demande)s?\s+"
        rf"{_FR_ABOUT}{_FR_YOURS}|"
        rf"{CLAUSE_START}(?:interrogée?s?|questionnée?s?)\s+(?:sur|à propos|au sujet|quant)|"
        r"\b(?:quand|lorsque|si) (?:on|l['’]on) (?:vous|t[e'’]|l['’])\s*(?:interroge|demande)|\b(?:le|au) demandeur\b|"
        rf"\bdans (?:votre|ta|toute|chaque) réponse (?:sur|à (?:une|toute)|concernant){_FR_YOURS}"
    ),
    anybody=r"\b(?:quiconque|quelqu['’]un|toute question|toutes les questions|toute personne)\b",
    tell=(
        rf"\b(?:répondez|dites|indiquez|réponds)(?:-(?:lui|leur))?(?:\s*:|\s+{MONEY}|\s*{QUOTED})|"
        rf"(?:{CLAUSE_START}|\b(?:vous|tu|alors|puis|toujours|veuillez|de|il faut|faut|convient de|doit|devez|dois|"
        rf"prière "
        rf"de|merci de|on)\s+(?:lui |leur |toujours |simplement )*)"
        r"(?:(?:dites|dis|dire|répond(?:ez|s|re|ra)|indiqu(?:ez|e|er|era)|affirm(?:ez|e|er)|précis(?:ez|e|er)|"
        r"mentionn(?:ez|e|er)|"
        r"annonc(?:ez|e|er)|expliqu(?:ez|e|er)|cit(?:ez|e|er)|donn(?:ez|e|er)|confirm(?:ez|e|er)|inform(?:ez|e|er)|"
        r"signal(?:ez|e|er))"
        r"(?:[- ](?:lui|leur|le|les))?(?:\s+(?:toujours|simplement|alors|seulement|(?:au |le |les |aux )?"
        rf"(?:client|visiteur|utilisateur)s?|par))*{_FR_NEAR}|"
        rf"(?:faites|fais|faire)[- ](?:lui|leur)?\s*savoir(?: (?:au|aux) \w+)?{_FR})|"
        rf"\b(?:doit|doivent|devra|devront|sera|seront)\s+{_FR_TOLD}{_FR}|\b(?:est|sont)\s+{_FR_TOLD}{_FR_CUSTOM}|"
        rf"\b(?:recevra|recevoir|obtenir)\s+{_FR_ANSWER}{_FR}|"
        rf"\b(?:reçoi(?:t|vent)|obtien(?:t|nent))\s+{_FR_ANSWER}{_FR_CUSTOM}|"
        rf"\bs['’]entendra (?:dire|répondre){_FR}|\bs['’]entend (?:dire|répondre){_FR_CUSTOM}|"
        rf"\b(?:doit|doivent) (?:entendre|apprendre){_FR}|"
        rf"\brépond(?:ez|s|re) (?:à|aux) .{{1,80}}?\bpar(?:\s*:|\s*{QUOTED}|\s+{MONEY})"
    ),
    answer=(
        r"\b(?:(?:la|votre|ta|une)\s+(?:seule\s+|bonne\s+|unique\s+)?réponse\s+(?:(?:\w+\s+)?(?:correcte|exacte|"
        r"appropriée|"
        r"acceptable|acceptée|valable|valide|officielle|autorisée|admise|admissible|possible|juste|à donner|attendue)|"
        r"(?=doit|devra))|la (?:seule|bonne|unique) réponse)\b.{0,80}?"
        rf"(?:\b(?:est|être|sera|reste)\b{_FR}|\w\s*:)|\b(?:votre|ta) réponse\b.{{0,60}}?\s*(?::|\best{_FR})|"
        rf"\b(?:le|un) (?:prix|tarif|montant) à (?:indiquer|donner|annoncer|citer)\b.{{0,60}}?{AMOUNT}"
    ),
    plain_answer=rf"\bla réponse (?:est|sera){_FR}",
    role=(
        r"\b(?:en (?:tant qu[e'’]|qualité d[e'’])|comme|vous êtes|tu es)\s*(?:(?:l['’]|le |la |un |une |notre ))?"
        r"(?:\w+\s+){0,2}?(?:agente?|assistante?|support|chat-?bot|bot|ia|conseill(?:er|ère)|modèle|service client|"
        r"représentant)\b"
    ),
)

_ES = content(r"que\b")
_ES_CUSTOM = custom(r"que\b")
_ES_TOLD = (
    r"(?:\w+\s+)?(?:ser\s+)?(?:informad[oa]s?|dich[oa]|respondid[oa]s?|contestad[oa]s?|indicad[oa])(?:\s+(?:de|con))?"
)
_ES_ANSWER = r"(?:la |como |por )*respuesta(?: siguiente)?(?: de)?"
_ES_NEAR = _near(r"que\b", r"(?:su|sus|tu)\b")
_ES_PERSON = (
    r"(?:visitantes?|clientes?|usuari[oa]s?|huésped(?:es)?|personas?|alguien|gente|pacientes?|interesad[oa]s?|"
    r"miembros?|"
    r"inquilinos?)"
)
_ES_ASK = (
    r"(?:pregunt(?:a|an|e|en|ara|are|ase|aran|ando)|consult(?:a|an|e|en)|(?:quier[ea]n?|dese[ae]n?|quisier[ae]n?) "
    r"(?:saber|conocer|información)|"
    r"se (?:inform|interes)\w*|teng?an? (?:una |alguna )?(?:pregunta|duda|consulta)s?|tiene[n]? (?:una |alguna )?"
    r"(?:pregunta|duda|consulta)s?|hagan? (?:una )?preguntas?)\b"
)
_ES_YOURS = r"(?!\s+(?:su|sus|tu|tus|usted)\b)"
_ES_ABOUT = r"(?:sobre|acerca de|respecto a|relativas? a|referentes? a|relacionadas? con|por)\b"
SPANISH = Asking(
    asked=(
        r"\b(?:si|cuando|cada vez que|siempre que|en caso de que|en cuanto|caso de que)\s+(?:(?:un|una|el|la|los|las|"
        rf"algún|alguna|cualquier)\s+)?(?:{_ES_PERSON}\s+)?(?:(?:le|te|les|se|os)\s+)?"
        rf"(?:(?<!si )(?<!cuando ){_ES_ASK}|(?:le|te|les|se)\s+pregunt\w+|pregunten)|"
        rf"\b(?:quien(?:es)?|quienquiera que|(?:el|los|las|la|todo(?: el)?|toda|aquel|cualquiera) (?:que|"
        rf"{_ES_PERSON} que)|{_ES_PERSON} que)\s+"
        rf"(?:\w+\s+)?{_ES_ASK}|"
        r"\b(?:cualquier|toda|cada|a|las|una|ante|para|todas las)\s+(?:(?:las|toda|cualquier|una|la|cada)\s+)?"
        rf"(?:pregunta|consulta|duda)s?\s+{_ES_ABOUT}{_ES_YOURS}|"
        rf"{CLAUSE_START}(?:preguntad[oa]s?|consultad[oa]s?|al ser preguntad[oa]s?)\s+(?:por|sobre|acerca)|"
        r"\b(?:al|el) que pregunta\b|\ben (?:su|tu|cada|toda) respuesta (?:sobre|a (?:una|cualquier))"
    ),
    anybody=r"\b(?:quien(?:es)?|alguien|cualquier (?:pregunta|consulta|duda|persona)|toda (?:pregunta|consulta))\b",
    tell=(
        rf"\b(?:responda|conteste|diga|responded|decid)(?:les?)?(?:\s*:|\s+{MONEY}|\s*{QUOTED})|"
        rf"(?:{CLAUSE_START}|\b(?:usted|tú|entonces|siempre|hay que|debe[sn]?|deberá[sn]?|tiene[sn]? que|por favor,?)"
        rf"\s+(?:le |les |siempre |simplemente )*)"
        r"(?:(?:d[ií](?:ga(?:n)?|le|les|gale|gales|ces|rá)?|dice|decir(?:le|les)?|respond(?:a|e|es|er|erá|an)(?:le|"
        r"les)?|"
        r"contest(?:a|e|es|ar|ará)(?:le|les)?|indi(?:ca|que|car|cas|quele)(?:le|les)?|indíque(?:le|les)|inform(?:a|e|"
        r"ar|as|ará)(?:le|les)?|infórme(?:le|les)|"
        r"mencion(?:a|e|ar|as|ará)|afirm(?:a|e|ar|as|ará)|d(?:a|é|ar|as|ará)|explic(?:a|ar|as)|explique|confirm(?:a|"
        r"e|ar|as)|"
        r"comuni(?:ca|que|car|cas)(?:le|les)?|cit(?:a|e|ar|as))(?:\s+(?:(?:al?|a los?) \w+|siempre|simplemente|de|"
        r"con))*"
        rf"{_ES_NEAR}|(?:haz|hága|hágan)(?:le|les)\s+saber{_ES})|"
        rf"\b(?:debe[n]?|deberán?|tiene[n]? que|ha de|será[n]?|hay que)\s+{_ES_TOLD}{_ES}|"
        rf"\b(?:es|son)\s+{_ES_TOLD}{_ES_CUSTOM}|"
        rf"\bse (?:le[s]? )?(?:dirá|responderá|contestará)n?(?:\s+(?:de|con))?{_ES}|"
        rf"\bse (?:le[s]? )?(?:responde|contesta|dice|informa|indica)n?(?:\s+(?:de|con))?{_ES_CUSTOM}|"
        rf"\b(?:recib(?:irá|ir)|obtendrá|obtener|oirá)n?\s+{_ES_ANSWER}{_ES}|"
        rf"\b(?:recibe|obtiene)n?\s+{_ES_ANSWER}{_ES_CUSTOM}|"
        rf"\b(?:oirá|debe oír|deben oír)n?{_ES}|\boyen?{_ES_CUSTOM}|"
        rf"\b(?:responda|responde|responder|contest[ae]) a .{{1,80}}?\bcon(?:\s*:|\s*{QUOTED}|\s+{MONEY})"
    ),
    answer=(
        r"\b(?:(?:la|su|tu)\s+(?:única\s+)?respuesta\s+(?:\w+\s+)?(?:correcta|adecuada|apropiada|oficial|aceptable|"
        r"válida|permitida|"
        r"admisible|posible|esperada|única)|la única respuesta|(?:la|su|tu) respuesta (?=debe|ha de|tiene que|será))\b"
        rf".{{0,80}}?(?:\b(?:es|ser|será|sigue siendo)\b{_ES}|\w\s*:)|\b(?:su|tu) respuesta\b.{{0,60}}?(?::|"
        rf"\bes{_ES})|"
        rf"\b(?:el|un) (?:precio|importe|monto) (?:a|que se debe) (?:indicar|dar|mencionar|citar)\b.{{0,60}}?{AMOUNT}"
    ),
    plain_answer=rf"\bla respuesta (?:es|será){_ES}",
    role=(
        r"\b(?:como|en calidad de|eres|usted es|actuando como)\s+(?:(?:el|la|un|una|nuestr[oa])\s+)?(?:\w+\s+){0,2}?"
        r"(?:agente|asistente|soporte|chat-?bot|bot|ia|asesora?|modelo|atención al cliente|representante|operadora?)\b"
    ),
)

_IT = content(r"che\b")
_IT_CUSTOM = custom(r"che\b")
_IT_TOLD = (
    r"(?:\w+\s+)?(?:essere\s+)?(?:informat[oaie]|detto|rispost[oaie]|comunicato|riferito|indicato)(?:\s+(?:con))?"
)
_IT_ANSWER = r"(?:come |la |per )*(?:risposta|dire|rispondere)(?: seguente)?"
_IT_NEAR = _near(r"che\b", r"(?:suo|sua|tuo|vostr)")
_IT_PERSON = (
    r"(?:visitator[ei]|visitatric[ei]|client[ei]|utent[ei]|ospit[ei]|person[ae]|qualcuno|gente|pazient[ei]|"
    r"interessat[oi]|inquilin[oi]|soci)"
)
_IT_ASK = (
    r"(?:chied(?:e|ono|esse|a|ano|ano)|domand(?:a|ano|asse|i|ino)|si interessa(?:no)?|(?:vuole|vogliono|volesse|"
    r"desidera(?:no)?|vorrebbe|intende) "
    r"(?:sapere|conoscere|informazioni)|si informa(?:no)?|ha(?:nno)? (?:una |delle )?domand[ae]|chiede(?:sse)? "
    r"informazioni|pone (?:una )?domand[ae])\b"
)
_IT_YOURS = r"(?!\s+(?:(?:il |la |i |le )?(?:suo|sua|suoi|sue|tuo|tua|vostr\w)|voi|lei)\b)"
_IT_ABOUT = r"(?:su|sul|sulla|sull['’]?|sui|sulle|sugli|sullo|riguard\w+|relativ\w+|circa|in merito|concernent\w+)\b"
ITALIAN = Asking(
    asked=(
        r"\b(?:se|quando|qualora|nel caso in cui|ogni volta che|appena)\s+(?:(?:un|una|il|la|lo|i|gli|le|l['’]|"
        r"qualche|un['’])\s*)?"
        rf"{_IT_PERSON}\s+(?:(?:vi|ti|le|gli)\s+)?{_IT_ASK}|"
        rf"\b(?:chi|chiunque|coloro che|{_IT_PERSON} che|quelli che)\s+(?:\w+\s+)?{_IT_ASK}|"
        r"\b(?:qualsiasi|qualunque|ogni|alle|le|a|per|tutte le|una)\s+(?:(?:ogni|qualsiasi|tutte le|le|una)\s+)?"
        rf"(?:domand[ae]|richiest[ae]|quesit[oi])\s+{_IT_ABOUT}{_IT_YOURS}|"
        rf"{CLAUSE_START}(?:interrogat[oaie]|interpellat[oaie]|alla domanda)\s+(?:su|sul|sulla|sull|circa|quanto|"
        rf"se)\w*|"
        r"\b(?:quando|se) (?:ti|vi|le) (?:chied|domand)\w+|\bquando viene chiesto\b|\bal richiedente\b|"
        r"\bnella (?:tua|sua|vostra) risposta (?:su|a (?:una|ogni|qualsiasi))"
    ),
    anybody=r"\b(?:chi|chiunque|qualcuno|qualsiasi (?:domanda|richiesta)|ogni (?:domanda|richiesta))\b",
    tell=(
        rf"\b(?:rispondete|rispondi|dite|risponda|dica)(?:gli)?(?:\s*:|\s+{MONEY}|\s*{QUOTED})|"
        rf"(?:{CLAUSE_START}|\b(?:allora|sempre|bisogna|occorre|deve|devono|devi|dovete|va|prego di|prega di|lei|"
        rf"tu)\s+"
        rf"(?:gli |le |loro |sempre |semplicemente )*)"
        r"(?:(?:d(?:ì|i'|i|ica|icano|ite|itegli|itele|ire|irgli|igli|ille)|rispond(?:i|a|ete|ere|etegli|igli|e)|"
        r"indic(?:a|hi|ate|are)|"
        r"inform(?:a|i|ate|are|atelo|alo)|comunic(?:a|hi|ate|are)(?:gli)?|menzion(?:a|i|ate|are)|afferm(?:a|i|ate|"
        r"are)|"
        r"spieg(?:a|hi|ate|are)|precis(?:a|i|ate|are)|conferm(?:a|i|ate|are)|cit(?:a|i|ate|are)|detto|risposto|"
        r"d(?:ai|ate|are|ia))(?:gli)?"
        rf"(?:\s+(?:(?:al|ai|a tutti|al) \w+|sempre|semplicemente|loro|con))*{_IT_NEAR}|"
        rf"(?:fa|fai|fate|fare|faccia)(?:gli|glielo|le|loro)?\s*(?:loro )?sapere{_IT})|"
        rf"\b(?:va|vanno|deve|devono|dovrà|è da)\s+{_IT_TOLD}{_IT}|"
        rf"\b(?:sono|viene|vengono)\s+{_IT_TOLD}{_IT_CUSTOM}|\bsi (?:dirà|risponderà)(?: con)?{_IT}|"
        rf"\bsi (?:risponde|dice|comunica|riferisce)(?: con)?{_IT_CUSTOM}|"
        rf"\b(?:ricevere|riceverà|ottenere)\s+{_IT_ANSWER}{_IT}|"
        rf"\b(?:riceve|ricevono|ottiene|si sente)\s+{_IT_ANSWER}{_IT_CUSTOM}|\b(?:deve|devono) sentire{_IT}|"
        rf"\brispond(?:i|ete|ere|a) (?:a|alle|ad) .{{1,80}}?\bcon(?:\s*:|\s*{QUOTED}|\s+{MONEY})"
    ),
    answer=(
        r"\b(?:(?:la|una|sua|tua)\s+(?:sola\s+|unica\s+)?risposta\s+(?:\w+\s+)?(?:corretta|giusta|esatta|appropriata|"
        r"accettabile|valida|"
        r"ammessa|ammissibile|ufficiale|consentita|possibile|da dare)|l['’]unica risposta|(?:la|sua|"
        r"tua) risposta (?=deve|dovrà))"
        rf"\b.{{0,80}}?(?:(?:\bè(?!\w)|\b(?:essere|sarà|resta|rimane)\b){_IT}|\w\s*:)|"
        rf"\b(?:la tua|la sua|la vostra) risposta\b.{{0,60}}?(?::|\bè(?!\w){_IT})|"
        rf"\b(?:il|un) prezzo da (?:indicare|dare|comunicare|citare)\b.{{0,60}}?{AMOUNT}"
    ),
    plain_answer=rf"\bla risposta (?:è|sarà){_IT}",
    role=(
        r"\b(?:in qualità di|come|in veste di|sei|lei è)\s+(?:(?:l['’]|il|la|un|una|nostr[oa])\s*)?(?:\w+\s+){0,2}?"
        r"(?:agente|assistente|supporto|chat-?bot|bot|ia|consulente|modello|operator[ei]|operatrice|assistenza|"
        r"addett[oa])\b"
    ),
)

_PT = content(r"que\b")
_PT_CUSTOM = custom(r"que\b")
_PT_TOLD = (
    r"(?:-se)?\s+(?:\w+\s+)?(?:ser\s+)?(?:informad[oa]s?|dit[oa]|respondid[oa]s?|indicad[oa]|comunicad[oa]|"
    r"avisad[oa]s?|dizer|responder)(?:\s+(?:de|com))?"
)
_PT_ANSWER = r"(?:como |a |por )*resposta(?: seguinte)?(?: de)?"
_PT_NEAR = _near(r"que\b", r"(?:seu|sua|seus|suas|teu|tua)\b")
_PT_PERSON = (
    r"(?:visitantes?|clientes?|utilizador(?:es)?|usuári[oa]s?|hóspedes?|pessoas?|alguém|gente|pacientes?|"
    r"interessad[oa]s?|"
    r"inquilinos?)"
)
_PT_ASK = (
    r"(?:pergunt(?:a|am|ar|arem|e|em|asse)|question(?:a|ar|e|em)|(?:quer|querem|quiser(?:em)?|deseja(?:r|m|rem)?|"
    r"queira|"
    r"pretend\w+) (?:saber|conhecer|informações)|"
    r"se (?:inform|interess)(?:a|ar|e)|tem (?:uma |alguma )?(?:pergunta|dúvida)s?|tiver(?:em)? (?:uma |"
    r"alguma )?(?:pergunta|dúvida)s?|"
    r"fizer(?:em)? (?:uma )?perguntas?)\b"
)
_PT_YOURS = r"(?!\s+(?:(?:o |a |os |as )?(?:seu|sua|seus|suas|teu|tua)|você)\b)"
_PT_ABOUT = r"(?:sobre|acerca d\w+|a respeito d\w+|relativas? a\w*|referentes? a\w*|quanto a\w*)\b"
PORTUGUESE = Asking(
    asked=(
        r"\b(?:se|quando|caso|sempre que|toda vez que|assim que|no caso de)\s+(?:(?:um|uma|o|a|os|as|algum|alguma|"
        rf"qualquer)\s+)?{_PT_PERSON}\s+(?:(?:lhe|te|vos)\s+)?{_PT_ASK}|"
        rf"\b(?:quem(?: quer que)?|aqueles? que|{_PT_PERSON} que)\s+(?:\w+\s+)?{_PT_ASK}|"
        r"\b(?:qualquer|toda|cada|às|as|a|para|todas as|uma)\s+(?:(?:toda|qualquer|uma|cada|as)\s+)?"
        rf"(?:pergunta|dúvida|consulta|questão|questões)s?\s+{_PT_ABOUT}{_PT_YOURS}|"
        rf"{CLAUSE_START}(?:perguntad[oa]s?|questionad[oa]s?|ao ser (?:perguntad|questionad)[oa])\s+(?:sobre|acerca|"
        rf"por|pel)\w*|"
        r"\b(?:quando|se) (?:lhe|te) pergunt\w+|\bna (?:sua|tua) resposta (?:sobre|a (?:uma|qualquer))"
    ),
    anybody=r"\b(?:quem|alguém|qualquer (?:pergunta|dúvida|consulta|pessoa)|toda (?:pergunta|dúvida))\b",
    tell=(
        rf"\b(?:responda|diga|respondam|digam)(?:-lhes?)?(?:\s*:|\s+{MONEY}|\s*{QUOTED})|"
        rf"(?:{CLAUSE_START}|\b(?:você|então|sempre|deve[ms]?|deverá|deve-se|tem de|tem que|é preciso|por favor,?|"
        rf"tu)\s+"
        rf"(?:lhe |lhes |sempre |simplesmente )*)"
        r"(?:(?:d(?:iga|iz|izer|izes|igam|irá|ê|á|ar)|respond(?:a|e|er|es|am|erá)|inform(?:a|e|ar|as|em)|indi(?:ca|"
        r"que|car)|mencion(?:a|e|ar)|"
        r"afirm(?:a|e|ar)|expli(?:ca|que|car)|confirm(?:a|e|ar)|comuni(?:ca|que|car)|cit(?:a|e|ar))(?:-(?:lhes?|"
        r"[oa]s?))?"
        rf"(?:\s+(?:(?:ao|aos|à|o) \w+|sempre|simplesmente|de|com))*{_PT_NEAR}|"
        rf"(?:faça|faz|dê|avis[ea])(?:-(?:lhes?|[oa]s?))?(?:\s+(?:saber|a saber))?(?: de)?{_PT})|"
        rf"\b(?:deve[m]?|deverá|tem de|será|há de){_PT_TOLD}{_PT}|\b(?:é|são){_PT_TOLD}{_PT_CUSTOM}|"
        rf"\b(?:dirá|responderá)-se(?:-lhes?)?(?:\s+(?:com|de))?{_PT}|"
        rf"\b(?:responde|diz|informa)-se(?:-lhes?)?(?:\s+(?:com|de))?{_PT_CUSTOM}|"
        rf"\b(?:receber|receberá|obter|ouvirá)\s+{_PT_ANSWER}{_PT}|"
        rf"\b(?:recebem?|obtém|ouve)\s+{_PT_ANSWER}{_PT_CUSTOM}|\b(?:ouvirá|devem? ouvir){_PT}|\bouve{_PT_CUSTOM}|"
        rf"\brespond(?:a|e|er) (?:a|às|à) .{{1,80}}?\bcom(?:\s*:|\s*{QUOTED}|\s+{MONEY})"
    ),
    answer=(
        r"\b(?:(?:a|sua|tua)\s+(?:única\s+)?resposta\s+(?:\w+\s+)?(?:correta|certa|adequada|apropriada|aceitável|"
        r"válida|permitida|admissível|"
        r"oficial|possível|única)|a única resposta|(?:a|sua|tua) resposta (?=deve|tem de|terá|será))\b"
        rf".{{0,80}}?(?:(?:\bé(?!\w)|\b(?:ser|será)\b){_PT}|\w\s*:)|\b(?:a sua|a tua|sua) resposta\b.{{0,60}}?"
        rf"(?::|\bé(?!\w){_PT})|\b(?:o|um) (?:preço|valor) a (?:indicar|dar|mencionar|citar)\b.{{0,60}}?{AMOUNT}"
    ),
    plain_answer=rf"\ba resposta (?:é|será){_PT}",
    role=(
        r"\b(?:como|na qualidade de|enquanto|você é|és|atuando como)\s+(?:(?:o|a|um|uma|noss[oa])\s+)?(?:\w+\s+){0,2}?"
        r"(?:agente|assistente|suporte|chat-?bot|bot|ia|consultora?|modelo|atendente|operadora?|representante)\b"
    ),
)
