"""What a house has, hands out, takes and asks for, and who works in it and comes to it: nouns, in seven languages."""

from frontdesk.answers.alternatives import any_of

PAYMENT = any_of(
    "venmo|alipay|wechat pay|zelle|swish|vipps|mobilepay|blik|wero|stripe|pay ?pal|apple pay|google pay|klarna",
    "twint|bizum|visa(?: cards?)?|master ?card|maestro|american express|amex",
    r"(?:credit |debit |bank |gift )?cards?|cash|contactless(?: payments?)?|cheques?|checks?|bitcoins?|crypto\w*",
    "(?:bank |wire )transfers?|direct debit|euros?|dollars?|pounds?|(?:swiss )?francs?|vouchers?|gift vouchers?",
    r"(?:kredit|debit|bank|ec-|giro|geschenk)?karten?|girocard|giropay|bargeld|barzahlung|schecks?|kryptow\w+|rechnung",
    "(?:bank)?uberweisung(?:en)?|lastschrift|franken|gutscheine?|tarjetas?(?: de (?:credito|debito|regalo))?|efectivo",
    r"transferencias?(?: bancarias?)?|criptomonedas?|dolares|libras|vales",
    r"cartes?(?: (?:bancaires?|bleues?|de credit))?",
    "especes|virements?(?: bancaires?)?|prelevement|tickets?[- ]restaurant|cheques?[- ]vacances|livres sterling",
    "carte di credito|contanti|bonifico|assegni?|cart(?:ao|oes)|dinheiro|pix|pinpas|ideal|contant geld|creditcards?",
)
"""By what is paid."""
FACILITY = any_of(
    "lifts?|elevators?|car parks?|parking(?: spaces?| lots?| spots?)?|(?:changing|waiting|staff|rest|bath|tea) ?rooms?",
    "showers?|toilets?|lockers?|cloakrooms?|kitchens?|kitchenette|cafe(?:teria)?|wi-?fi",
    "wheelchair (?:access|ramps?)|ramps?",
    "step-free access|playgrounds?|play areas?|air conditioning|bike racks?|charging (?:stations?|points?)",
    "waiting areas?",
    "coffee machines?|vending machines?|baby changing (?:table|unit|area)s?|saunas?|swimming pools?|terraces?",
    r"fahrstuhle?|aufzuge?|umkleiden?|umkleide\w+|duschen?|toiletten?|wcs?|schliessfach(?:er)?|spinde?|garderoben?",
    r"(?:tee)?kuche|parkplatze?|parkhaus|tiefgarage|wlan|rampe|klimaanlage|wartezimmer|wartebereich|spielecke",
    r"wickeltisch",
    "ladesaule|fahrradstander|getrankeautomat|ascensor(?:es)?|aparcamiento|vestuarios?|duchas?|aseos?|banos?",
    "taquillas?",
    r"guardarropa|cafeteria|rampas?|aire acondicionado|sala de espera|zona de juegos|ascenseurs?|parking|vestiaires?",
    "douches?|toilettes|casiers?|rampe d'acces|climatisation|salle d'attente|espace (?:enfants|jeux)|ascensore",
    "parcheggio|spogliatoi?o?|docce|bagni|armadietti|elevador|estacionamento|vestiarios?|chuveiros?|liften?",
    "parkeerplaats",
    "kleedkamers?|kluisjes",
)
"""What a house has for those who come to it."""
HANDED = any_of(
    "(?:e-)?receipts?|invoices?|(?:e-mail |written |booking )?confirmations?|certificates?|diplomas?|vouchers?",
    "e-?tickets?",
    "keys?|aprons?|overalls|gloves|goggles|towels?|tools?|materials?|equipment|helmets?|boards?|wetsuits?",
    "slippers|mats?",
    "hand-?outs?|worksheets?|recipe cards?|photos?|badges?|blankets?|ingredients?|life jackets?|uniforms?|worksheets?",
    r"\w*quittung(?:en)?|\w*rechnung(?:en)?|\w*bestatigung(?:en)?|\w*zertifikate?|\w*urkunden?|\w*bescheinigung(?:en)?",
    r"gutscheine?|schlussel|\w*schurzen?|handschuhe?|\w*tuch(?:er)?|\w*werkzeuge?|\w*material(?:ien)?|helme?",
    r"\w*matten?",
    r"\w*unterlagen|rezepte|fotos|decken|\w*instrumente?|zutaten|\w*ausrustung|\w*westen?|\w*schuhe|neoprenanzuge?",
    "recibos?|facturas?|confirmacion(?:es)?|certificados?|diplomas?|llaves?|delantal(?:es)?|guantes|gafas|toallas?",
    r"herramientas?|material(?:es)?|cascos?|esterillas?|apuntes|recetas|fotos|chalecos?|zapatos|recus?|factures?",
    "confirmations?|certificats?|attestations?|diplomes?|bons?|cles?|tabliers?|gants|lunettes|serviettes?|outils?",
    r"materiel|materiaux|casques?|tapis|supports de cours|recettes|gilets?|chaussons|ricevut[ae]|fattur[ae]",
    r"attestat[oi]",
    "certificat[oi]|grembiul[ei]|asciugaman[oi]|attrezz[oi]|material[ei]|cas(?:co|chi)|tappetin[oi]|aventa(?:l|is)",
    "bewijs|bonnetje|factuur|certificaat|schorten?|handdoeken|gereedschap|materialen|helmen",
)
"""What is handed out to a customer, or sent to one."""
FOOD = any_of(
    "snacks?|lunch(?:es)?|breakfast|drinks?|refreshments?|coffee|tea|cake|soft drinks|biscuits|fruit|water",
    r"getranke|imbiss|mittagessen|fruhstuck|kaffee|tee|kuchen|obst|wasser|bebidas?|almuerzo|desayuno|cafe|te|merienda",
    "agua|boissons?|dejeuner|gouter|the|gateaux?|eau|bevande|pranzo|colazione|bebidas|almoco|drankjes|koffie|thee",
)
"""What is served."""
FORMALITY = any_of(
    "appointments?|(?:advance |prior |pre-?)?(?:booking|registration|reservation)s?|(?:prior |previous )?experience",
    "(?:prior |previous )(?:knowledge|skills)|sign(?:ing)?[- ]?up|memberships?|tickets?|id|photo id|identification",
    "(?:to )?(?:book|reserve|register)(?: in advance| ahead)?|referrals?",
    r"termin(?:e|vereinbarung|vereinbarungen)?|(?:vor)?anmeldung(?:en)?|(?:vor)?reservierung(?:en)?|vorkenntnisse",
    r"(?:vor)?erfahrung(?:en)?|ausweis|mitgliedschaft|uberweisungsschein|cita(?: previa)?|reserva(?:r|s)?(?: previa)?",
    "inscripcion(?: previa)?|experiencia(?: previa)?|conocimientos(?: previos)?|carne|entrada|pedir cita|registrarse",
    "rendez-vous|reservations?|reserver|inscriptions?|experience(?: prealable)?|connaissances(?: prealables)?|adhesion",
    "appuntamento|prenotazione|iscrizione|esperienza|marcacao|experiencia|inscricao|afspraak|reservering|ervaring",
    "aanmelding|voorkennis",
)
"""What is asked of who comes."""
PEOPLE = any_of(
    "friends?|famil(?:y|ies)|(?:grand)?parents?|relatives|children|kids|toddlers|babies|siblings|partners?",
    "spectators|guests|visitors",
    "students?|seniors|pensioners|carers?|companions?|members?|beginners|newcomers|teenagers|under-\\w+|adults",
    "freunde|eltern|kinder|geschwister|zuschauer|gaste|besucher|studenten|studierende|senioren|begleitpersonen",
    "mitglieder",
    "amigos|padres|ninos|hermanos|espectadores|invitados|visitantes|estudiantes|jubilados|acompanantes|socios",
    "amis|parents|enfants|freres|spectateurs|invites|visiteurs|etudiants|retraites|accompagnateurs|membres",
    "amici|genitori|bambini|ospiti|studenti|pais|criancas|convidados|vrienden|ouders|kinderen|gasten",
)
"""Who comes, and with whom."""
STAFF = any_of(
    "teachers?|instructors?|tutors?|coach(?:es)?|trainers?|guides?|staff(?: members)?|groomers?|stylists?",
    "barbers?|hairdressers?",
    "therapists?|mechanics?|technicians?|childminders?|carers?|lehrer\\w*|lehrkrafte|kursleiter\\w*|trainer\\w*",
    "dozent\\w+",
    r"mitarbeiter\w*|therapeut\w+|friseur\w*|mechaniker\w*|profesor(?:es|as)|monitor(?:es|as)|instructor(?:es|as)",
    r"entrenador(?:es|as)|empleados|terapeutas|peluquer[oa]s|mecanicos|guias|professeurs|enseignant\w*|moniteurs",
    "monitrices|instructeurs|formateurs|animateurs|coachs|coiffeurs|therapeutes|mecaniciens|insegnanti|istruttori",
    "docenten|leraren|begeleiders|monteurs",
)
"""Who works in a house."""
