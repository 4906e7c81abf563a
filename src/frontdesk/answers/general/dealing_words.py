"""Words in which people ask for a company's dealings though they say neither "you" nor its name, in seven languages."""

from frontdesk.answers.alternatives import any_of
from frontdesk.knowledge.search.late_pattern import LatePattern

DEALINGS = LatePattern(
    r"\b"
    + any_of(
        r"(?:re)?book(?:ed|ings?)|reservations?|reserved|appointments?|deposits?|down payments?|instal+ments?|"
        r"refund\w*",
        r"vouchers?|gift ?cards?|coupons?|codes?|discounts?|loyalty|memberships?|subscriptions?|invoices?|receipts?",
        r"deliver(?:y|ies|ed)|shipping|shipped|couriers?|parcels?|orders?|returns?|warrant(?:y|ies)|guarantees?|"
        r"trials?",
        r"pick-?up|drop-?off|check-?in|check-?out|opening|closing|on board|on site|in advance|dress code|waiting list",
        r"integrations?|apps?|api|sso|uptime|log ?in|sign ?up|password|account|dashboard|settings|backups?|"
        r"gift wrap\w*",
        r"customers?|clients?|passengers?|guests?|participants?|visitors?|wi-?fi|parking|car park|toilets?|"
        r"wheelchair\w*",
        r"safety briefing|meeting point|take-?off|departures?|season|refreshments|upgrades?|add-?ons?|extras",
        r"buchung(?:en)?|gebucht|reservierung(?:en)?|termine?|kaution|anzahlung|restzahlung|\w*raten|ruckerstattung\w*",
        r"gutscheine?|rabatte?|code|mitgliedschaft|abo|rechnung(?:en)?|lieferung|versand|bestellung(?:en)?|ruckgabe",
        r"garantie|probezeit|testphase|offnungszeiten|an bord|vor ort|im voraus|kunden|passagiere|gaste|teilnehmer\w*",
        r"parkplatze?|toiletten?|wlan|passwort|konto|treffpunkt|saison|abholung|aufpreis|inklusive",
        r"reservas?|citas?|fianza|anticipo|plazos|reembolso\w*|vales?|descuentos?|cupon\w*|suscripcion|facturas?|"
        r"envios?",
        r"pedidos?|devolucion\w*|garantia|prueba gratuita|a bordo|por adelantado|clientes?|pasajeros?|huespedes",
        r"aparcamiento|aseos?|contrasena|cuenta|temporada|punto de encuentro|recogida|tallas?",
        r"reservations?|rendez-vous|caution|acompte|remboursements?|bons? cadeaux?|remises?|abonnement|factures?",
        r"livraisons?|commandes?|retours?|garantie|essai|a bord|sur place|a l'avance|clients?|passagers?|parking|wifi",
        r"mot de passe|compte|saison|point de rencontre|tailles?|hors ligne|sin conexion",
        r"prenotazion[ei]|appuntament[oi]|cauzione|acconto|rate|rimbors[oi]|buon[oi]|scont[oi]|abbonamento|fattur[ae]",
        r"consegn[ae]|spedizion[ei]|ordin[ei]|reso|resi|garanzia|prova|a bordo|in anticipo|clienti|passeggeri|"
        r"parcheggio",
        r"marcac(?:ao|oes)|sinal|parcelas|reembolsos?|vales?|descontos?|assinatura|faturas?|entregas?|encomendas?",
        r"boeking(?:en)?|afspraak|borg|aanbetaling|termijnen|terugbetaling|cadeaubon\w*|korting(?:en)?|abonnement",
        r"levering|bezorging|bestelling(?:en)?|retour|proefperiode|aan boord|vooraf|klanten|passagiers|seizoen|maten",
    )
    + r"\b"
)
"""What goes on between a company and those who pay it: asked for, it is the company's own wherever it isn't defined."""
TERMS = LatePattern(
    r"\b"
    + any_of(
        r"limits?|maximum|minimum|max|min|at (?:least|most)|(?:youngest|oldest|lowest|minimum) age|policy|polic(?:y|"
        r"ies)",
        r"prices?|priced|costs?|fees?|charge[sd]?|extra|cheaper|discounted|included?|allowed|permitted|available",
        r"provided|supplied|accepted|forbidden|prohibited|welcome|required|obligatory|mandatory|compulsory|optional",
        r"ok(?:ay)?(?! (?:to|if|that|for)\b)|the (?:[\w-]+ )?(?:period|procedure|schedule|timetable|route|itinerary|"
        r"address|process|"
        r"turnaround|version|format|material|volume|capacity|size|weight|height|length|range|speed|duration|"
        r"address)(?! of\b)",
        r"due|expire[sd]?|the rest|the balance|remaining|head \w+|chief \w+|on duty|in charge|staffed|sizes?|colou?rs?",
        r"(?:hochst|mindest)\w+|limit|obergrenze|preise?|kostet|kosten|gebuhr(?:en)?|erlaubt|verboten|inbegriffen",
        r"verfugbar|moglich|pflicht|notwendig|erforderlich|fallig|der rest|chef\w+|grossen|farben",
        r"limite|maxim[oa]|minim[oa]|precios?|cuestan?|tarifas?|permitid[oa]s?|incluid[oa]s?|disponibles?|"
        r"obligatori[oa]s?",
        r"necesari[oa]s?|el resto|jef[ea]|colores|maximale?s?|minimale?s?|maximum|minimum|prix|coute(?:nt)?|tarifs?",
        r"frais|autorisee?s?|inclus\w*|disponibles?|obligatoires?|le reste|en chef|couleurs|massim[oa]|minim[oa]|"
        r"prezz[oi]",
        r"costa(?:no)?|tariff[ae]|permess[oi]|inclus[oiae]|obbligatori[oa]|disponibil[ei]|il resto|capo|taglie|colori",
        r"precos?|custa[m]?|taxas?|permitid[oa]s?|inclus[oa]s?|obrigatori[oa]|disponive(?:l|is)|o resto|tamanhos|cores",
        r"limiet|maximale?|minimale?|prijs|prijzen|kost(?:en)?|toegestaan|inbegrepen|verplicht|beschikbaar|de rest|"
        r"kleuren",
    )
    + r"\b"
)
"""How much, how many and on what terms: the company's, unless a country or a town is named for which it is asked."""
DEEDS = any_of(
    r"bring|books?|rebook|pays?|paid|"
    r"come(?! from)|come along|hire|rent|join|cancel|reschedule|postpone|borrow|order|"
    r"return|"
    r"arrive|sit",
    r"stand up|park|register|enrol+|sign up|collect|pick up|drop off|pre-?order|redeem|(?:arrives|comes|gets (?:lost|"
    r"stolen|broken|damaged))(?! from)|swap|exchange|upgrade|downgrade",
    r"check in|check out|be (?:seen|late|early|picked up|refunded|charged|there|on time)|keep it|claim|participate|"
    r"cater",
    r"tip|smoke|take (?:photos?|pictures|videos?)|film|get married|propose|watch|queue|invite|upload|log in|ride along",
    r"mitbringen|buchen|umbuchen|zahlen|bezahlen|kommen|mieten|stornieren|absagen|bestellen|zuruckgeben|parken|sitzen",
    r"anmelden|abholen|einlosen|umtauschen|behalten|mitkommen|mitfahren|mitfliegen|rauchen|filmen|fotografieren",
    r"traer|reservar|pagar|venir|alquilar|cancelar|pedir|devolver|aparcar|apuntarme|recoger|canjear|cambiar|llegar|"
    r"fumar",
    r"apporter|amener|reserver|payer|venir|louer|annuler|commander|rendre|retourner|garer|m'inscrire|echanger|fumer",
    r"portare|prenotare|pagare|venire|noleggiare|annullare|ordinare|restituire|parcheggiare|iscrivermi|cambiare|fumare",
    r"trazer|reservar|marcar|pagar|vir|alugar|cancelar|encomendar|devolver|estacionar|inscrever-me|trocar|fumar",
    r"meenemen|meebrengen|boeken|betalen|komen|huren|annuleren|bestellen|retourneren|parkeren|inschrijven|ruilen|roken",
)
"""What a customer does at a company, asked of the visitor or of anyone."""
WHO_COMES = any_of(
    r"(?:wife|husband|partner|boyfriend|girlfriend|friends?|mother|father|mum|mom|dad|parents?|grand\w+|sister|"
    r"brother)",
    r"(?:son|daughter|child|children|kids?|baby|family|colleagues?|boss|team|group|guests?)",
)
SOFTWARE = any_of(
    r"export|import|sync(?:hroni[sz]e)?|integrates?|connect|migrate|invite|delete|rename|archive|duplicate|assign|"
    r"set up",
    r"enable|disable|activate|deactivate|upload|download|log in|log out|sign in|sign up|reset|unsubscribe|subscribe",
    r"loschen|losche|exportier\w*|importier\w*|einladen|lade|zurucksetzen|aktivier\w*|archivier\w*|umbenennen",
    r"elimin\w+|borr\w+|export\w+|import\w+|invit\w+|activ\w+|archiv\w+|supprim\w+|effac\w+|reinitialis\w+|archiver",
    r"disattiv\w+|cancell\w+|verwijder\w*|uitnodig\w*|instellen",
)
"""What is done with a program: how, is for its maker to say."""
IN_A_LANGUAGE = LatePattern(
    r"\b(?:available|offered|given|held|provided|verfugbar|erhaltlich|disponibles?|disponibil[ei]|disponive(?:l|is)|"
    r"beschikbaar) (?:also |auch )?(?:in|auf|en|em|in het) (?:english|german|french|spanish|italian|dutch|portuguese|"
    r"polish|arabic|chinese|japanese|welsh|turkish|ukrainian|deutsch|englisch|franzosisch|spanisch|italienisch|ingles|"
    r"aleman|frances|espanol|anglais|allemand|espagnol|italien|inglese|tedesco|francese|spagnolo|engels|duits|frans)\b"
)
"""In which languages something here is to be had."""
