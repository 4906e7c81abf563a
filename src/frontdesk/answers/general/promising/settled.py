"""Claims in all the languages that a thing of the visitor's, whatever it is, was settled, and offers to settle it."""

from frontdesk.answers.alternatives import any_of
from frontdesk.answers.general.promising import eastern as e
from frontdesk.answers.general.promising import english as en
from frontdesk.answers.general.promising import germanic as g
from frontdesk.answers.general.promising import portuguese as p
from frontdesk.answers.general.promising import romance as r
from frontdesk.answers.general.promising import slavic as s
from frontdesk.answers.general.promising.reach import PAUSE

_A_THING = rf"(?:[^\s{PAUSE}]+ ){{1,3}}?"
_WORDS = r"(?:\w+ ){0,3}?"
_PL_DONE_WITH = r"(?:anulowan|zwr[oó]con|wys[lł]an|zmienion|przekazan|zarezerwowan|op[lł]acon|umorzon|przeniesion)\w*"
_YOURS_WAS_DONE = any_of(
    rf"\byour {_A_THING}(?:has|have) {en.SOFTLY}been {en.SOFTLY}{en.DONE_WITH}\b",
    rf"\b(?:ihre?|deine?) {_A_THING}(?:wurden?|ist|sind|habe ich)\b{g.DE_NOT}.{{0,40}}\b{g.DE_DONE_WITH}\b",
    rf"\b(?:uw|je|jouw) {_A_THING}(?:is|zijn|werd|werden)\b{g.NL_NOT}.{{0,25}}\b{g.NL_DONE_WITH}\b"
    r"(?! (?:als|zodra|na|tot|wanneer|binnen|voor)\b)",
    rf"\b(?:din|ditt|dina|ert?|era) {_A_THING}(?:har|blev)\b(?! (?:inte|ej)\b).{{0,25}}\b{g.SV_DONE_WITH}\b",
    rf"\b(?:din|dit|dine) {_A_THING}(?:er blevet|er blitt|blev|ble|har)\b(?! ikke\b).{{0,25}}\b{g.DN_DONE_WITH}\b",
    rf"\b\w+ (?:ditt|din|dine) (?:er|ble) (?:na |allerede )?{g.DN_DONE_WITH}\b",
    rf"\b(?:su|tu|sus|tus) {_A_THING}(?:ya )?(?:han? sido|fue|fueron|se han?) (?:ya )?{r.ES_DONE_WITH}s?\b",
    rf"\b(?:votre|vos|ton|ta|tes) {_A_THING}(?:a|ont) (?:bien |deja |maintenant )*ete (?:\w+ )?{r.FR_DONE_WITH}e?s?\b",
    rf"\b(?:su[oa]|suoi|sue|tu[oa]) {_A_THING}(?:e|sono) (?:gia |appena )?stat[oaie] {r.IT_DONE_WITH}[oaie]\b",
    rf"\b(?:seus?|suas?|teus?|tuas?) {_A_THING}(?:ja )?(?:foi|foram) (?:ja )?{p.DONE_WITH}s?\b",
    rf"\b(?:pana|pani|panstwa|twoj[ae]?|tw[oó]j) {_A_THING}zosta[lł][aoy]? (?:juz |wlasnie )?{_PL_DONE_WITH}",
    rf"\bваш\w* {_A_THING}(?:уже |теперь )*(?:был\w* )?{s.RU_DONE_WITH}\w*",
    r"(?:您|你)的[^。！？，]{1,10}(?:已经?|现已)(?:被)?(?:全部|全额)?(?:取消|退还|退款|预留|保留|预订|预约|确认|"
    r"锁定|减免|修改|支付)(?!后|时|的话|，请)",
)
_NOW_HELD_FOR_YOU = any_of(
    rf"\b(?:(?:is|are) (?:now|already|hereby)|(?:has|have) {en.SOFTLY}been) {en.SOFTLY}{en.DONE_WITH}"
    r" (?:for you|(?:in|under|to) your name)\b",
    rf"\b(?:ist|sind) (?:jetzt|nun|bereits|schon|hiermit) (?:auf (?:ihren|deinen) namen|fur (?:sie|dich))"
    rf" {g.DE_DONE_WITH}",
    rf"\b(?:is|zijn) (?:nu|al|inmiddels) (?:op (?:uw|je) naam|voor (?:u|je)) {g.NL_DONE_WITH}\b",
    rf"\bar (?:nu|redan) {g.SV_DONE_WITH} (?:i (?:ditt|ert) namn|at (?:dig|er)|for (?:dig|er))\b",
    rf"\ber (?:nu|na|allerede) {g.DN_DONE_WITH} (?:i ditt? na[vm]n|(?:til|for) (?:dig|deg))\b",
    rf"\b(?:(?:ya|ahora) (?:esta|queda)n?|(?:esta|queda)n? (?:ya|ahora)) {r.ES_DONE_WITH}s?"
    r" (?:a su nombre|en su nombre|para usted)\b",
    rf"\b(?:est|sont) (?:maintenant|desormais|deja|bien) {r.FR_DONE_WITH}e?s? (?:(?:a|en) votre nom|pour vous)\b",
    rf"\b(?:e|sono) (?:ora|gia|adesso) {r.IT_DONE_WITH}[oaie] (?:a (?:suo|tuo) nome|per (?:lei|te))(?!\w)",
    rf"\b(?:ja|agora) (?:esta|estao) {p.DONE_WITH}s? (?:(?:em|no) seu nome|para (?:si|voce))\b",
    rf"\b(?:теперь|уже) {s.RU_DONE_WITH}\w* (?:на ваше имя|для вас)\b",
    r"(?:已经?|现已)(?:成功)?(?:为|帮|替|给)(?:您|你)[^。！？，]{0,4}(?:预留|预订|保留|取消|办理|登记)",
)
_PLACE_IS_KEPT = any_of(
    r"\b(?:ihre?|deine?) (?:sitz|steh|stell)?(?:platz|tisch|zimmer|termin|kursplatz) ist (?:\w+ )?(?:gesichert|"
    r"reserviert|"
    r"gebucht|vorgemerkt)\b",
    r"\b(?:su|tu) (?:plaza|sitio|lugar|asiento|mesa|habitacion|cita) (?:ya )?(?:esta|queda) (?:ya )?"
    r"(?:reservad|guardad|asegurad|apartad)[oa]\b",
    r"\b(?:votre|ta) (?:place|table|chambre|siege) est (?:\w+ )?(?:reservee?|gardee?|assuree?)\b",
    r"\b(?:il suo|il tuo|la sua|la tua) (?:posto|tavolo|camera|stanza) e (?:gia )?(?:riservat|prenotat|"
    r"assicurat)[oa]\b",
    r"\b(?:o seu|a sua|seu|sua) (?:lugar|mesa|quarto|vaga) (?:ja )?esta (?:reservad|guardad|garantid)[oa]\b",
    r"\b(?:din|ditt|er|dit) (?:plats|bord|rum|plads|plass|rom) (?:ar|er) (?:bokad|bokat|reserver\w+|sikret|"
    r"sakrad|booket)\b",
    rf"\b(?:pana|pani|panstwa|twoje?) (?:miejsce|stolik|pok[oó]j) jest (?:juz )?{_PL_DONE_WITH}",
)
DONE = any_of(_YOURS_WAS_DONE, _NOW_HELD_FOR_YOU, _PLACE_IS_KEPT)

_AS_DONE = any_of(
    rf"\bconsider (?:it|this|that|everything) (?:as good as )?(?:already )?(?:done|settled|all set|{en.DONE_WITH})\b",
    r"\b(?:betrachten sie|betrachte|sehen sie|sieh) (?:es|das|dies) (?:bitte )?als (?:erledigt|geregelt|gebucht)\b",
    r"\bbeschouw (?:het|dit|dat) (?:maar )?als (?:geregeld|gedaan|afgehandeld)\b",
    r"\b(?:se|betrakta) det som (?:ordnat|klart|fixat|gjort|lost)\b",
    r"\b(?:betragt|anse|se pa|regn) det (?:som|for) (?:klaret|ordnet|gjort|løst|fikset)\b",
    r"\b(?:de|da)lo por hecho\b|\bconsider(?:e|a)lo (?:ya )?(?:hecho|resuelto)\b",
    r"\bconsiderez (?:cela|la chose|ca) comme (?:deja )?(?:faite?|reglee?|acquise?)\b",
    r"\b(?:lo consideri|consideralo|lo dia per) (?:gia )?fatto\b",
    r"\bconsidere(?:-o| isso)? (?:ja )?(?:feito|resolvido|tratado)\b",
    r"\bсчитайте,? (?:что )?(?:это |все )?(?:уже )?(?:сделано|готово|решено)\b",
    r"当(?:已经?)?(?:办好|搞定)",
    # A word alone, called out.
    "^(?:all done|done|erledigt|hecho|listo|fait|fatto|feito|geregeld|klart|fixat|ordnat|klaret|ordnet|fikset) ?!",
)
_OFFERS = any_of(
    rf"\bi (?:can|could|may) {en.SOFTLY}{en.ACTS}\b[^{PAUSE}]{{0,40}}\b(?:for you|on your behalf|right (?:now|"
    rf"away))\b",
    rf"\bi (?:can|could|may) {en.SOFTLY}(?:cancel|refund|reserve|book|change|move|waive|reschedule) your\b",
    rf"\b(?:would you like|do you want|want) me to {en.SOFTLY}{en.ACTS}|\bshall i {en.SOFTLY}{en.ACTS}",
    rf"\bich (?:kann|konnte) {_WORDS}(?:fur (?:sie|dich)|ihnen|dir) {_WORDS}{g.DE_INFINITIVES}\b",
    rf"\bik kan {_WORDS}voor (?:u|je|jou) {_WORDS}{g.NL_ACTED}\b",
    rf"\bjag kan {g.SV_DO}\w* {_WORDS}(?:at|for) (?:dig|er)\b",
    rf"\bjeg kan (?:godt )?{g.DN_DO}\w* {_WORDS}for (?:dig|deg|dere|jer)\b",
    rf"\bpuedo {r.ES_TO}{r.ES_INF}\b[^{PAUSE}]{{0,30}}\b(?:por|para) (?:usted|ti|ustedes)\b",
    rf"\bje (?:peux|pourrais) {r.FR_TO}{r.FR_INF}\b[^{PAUSE}]{{0,30}}\bpour (?:vous|toi)\b",
    rf"\bposso {r.IT_TO}{r.IT_STEM}(?:ar|er|ir)\w+\b[^{PAUSE}]{{0,30}}\bper (?:lei|te|voi)\b",
    rf"\bposso {p.TO}{p.INF}\b[^{PAUSE}]{{0,30}}\b(?:para|por) (?:voce|si|ti)\b",
    rf"\bmog[eę] {_WORDS}(?:dla|za) (?:pana|pani|panstwa|ciebie) {_WORDS}"
    r"(?:anulowac|zarezerwowac|zam[oó]wic|zmienic|zwr[oó]cic|wys[lł]ac|przekazac|zg[lł]osic|um[oó]wic|za[lł]atwic)\b",
    rf"\bя (?:могу|мог бы|могла бы) {_WORDS}"
    rf"(?:отменить|забронировать|оформить|заказать|вернуть|изменить|отправить|перенести) {_WORDS}(?:для|за) вас\b",
    rf"我可以[^。！？]{{0,4}}(?:帮|为|替|给)您[^。！？]{{0,12}}{e.ZH_DO}",
)
AGENT = any_of(_AS_DONE, _OFFERS)

_CALLS_YOU = any_of("call", "ring", "phone", "e-?mail", "text", "write to", "contact", "get back to", "visit")
_IN_A_MOMENT = any_of(en.NEAR, r"in (?:an?|\w+) (?:few )?(?:minutes?|hours?|moments?)")
_RINGS = any_of("ringer|kontaktar|kommer|hor av|aterkommer|svarar|mejlar|skriver")
TOGETHER = any_of(
    rf"\b{en.PEOPLE} \w+ (?:will|'ll|shall|is going to|are going to) {en.SOFTLY}(?:{en.ACTS}|{en.REPLY})\b",
    rf"\b\w+ (?:will|is going to|'ll) {en.SOFTLY}{_CALLS_YOU} you\b.{{0,20}}\b{_IN_A_MOMENT}",
    rf"\b(?:mijn|onze) collega \w+ {g.NL_SERVES}\b|\bmin kollega \w+ (?:{_RINGS}|{g.DN_SERVES})\b",
    rf"\b(?:mi|nuestr[oa]) {r.ES_PERSON} \w+ (?:le |te |se |lo |la )*(?:va a \w+|\w+ra)\b",
    rf"\b(?:mon|ma|notre) (?:conseill\w+|agente?|collegue|responsable)(?: \w+)? (?:va |vous |te )+{r.FR_SERVES}\b",
    r"\b(?:mi[oa]|nostr[oa]) collega(?: \w+)? (?:la |le |ti )*(?:\w+ra|chiama|contatta|richiama|scrive)\b",
    r"\b(?:meu|minha|noss[oa]) colega(?: \w+)? (?:lhe |o |a )*(?:vai|ira|\w+ra|liga|entra)\b",
    "(?:同事|经理|客服)[^。！？，]{0,12}(?:会|将|就)[^。！？，]{0,8}(?:给您|联系您|与您)",
)
