"""What a price or a time is told with: a tax, a deposit, half of it, each of several, working days, in any language.

Each has its own words, and others that may say the same, as `kept_words` has them.
"""

from frontdesk.knowledge.products.units import CODES

TAX: dict[str, tuple[str, str]] = {
    "en": ("tax~|vat|gst", "dut(?:y|ies)|levy|net|gross"),
    "de": (r"\w*steuern?|mwst|ust|(?:kur|orts)taxe", r"\w*steuer\w*|netto|brutto|\w*abgaben?"),
    "es": ("impuestos?|iva", "tasas?|tribut~|fiscal~|aranceles"),
    "fr": ("tva|impots?|ttc|hors taxes?", "taxes?|ht|fiscal~|droits"),
    "it": ("iva|impost[ae]", "tass[ae]|fiscal~"),
    "pt": ("iva|impostos?", "taxas?|fisca~"),
    "nl": (r"btw|\w*belasting(?:en)?", r"\w*belasting\w*|accijns"),
    "sv": (r"moms|\w*skatt(?:en|er)?", r"\w*skatt\w*|momsen"),
    "da": (r"moms|\w*skat(?:ten|ter)?", r"\w*skat\w*|momsen|afgift~"),
    "nb": (r"mva|moms|\w*skatt(?:en|er)?", r"\w*skatt\w*|merverdiavgift~|avgift~"),
    "pl": ("vat|podat~", "netto|brutto|opodatk~|opłat~"),
    "ru": ("ндс|налог~", "сбор~|пошлин~"),
    "zh": ("税|稅", "税|稅"),
    "ja": ("税", "税"),
}
DEPOSIT: dict[str, tuple[str, str]] = {
    "en": ("deposits?|down payments?", "bonds?|prepa~|advance|security|paid|payment"),
    "de": (
        r"\w*anzahlung(?:en)?|\w*kautionen?|\w*kaution",
        r"\w*anzahl\w*|\w*pfand\w*|\w*vorauszahl\w*|hinterleg~|einlage~|depot|depos~|sicherheit~",
    ),
    "es": ("depositos?|fianzas?", "senal~|anticip~|reserva|garantia|adelant~|consign~"),
    "fr": ("acomptes?|arrhes|caution~", "depots?|consign~|avance~|depos~|garantie"),
    "it": ("accont[oi]|caparr[ae]|cauzion[ei]", "deposit~|anticip~|garanzia"),
    "pt": ("caucao|caucoes|depositos?", "sinal|entrada|adiant~|deposit~|garantia|antecip~"),
    "nl": ("aanbetaling~|waarborg~|borg|borgsom", "voorschot~|statiegeld|vooruitbetal~|deposit~|storting~"),
    "sv": ("deposition~|handpenning~", "forskott~|pant~|insattning~"),
    "da": ("deposit~", "forudbetal~|udbetal~|pant~|indbetal~|indskud~"),
    "nb": ("deposit~", "forskudd~|pant~|forhandsbetal~|innskudd~"),
    "pl": ("kaucj~|zadat~|zaliczk~", "depozyt~|przedpłat~|wpłat~"),
    "ru": ("залог~|депозит~|задат~|предоплат~", "аванс~|взнос~|вклад~"),
    "zh": ("押金|定金|订金|訂金|保证金", "预付|預付|按金"),
    "ja": ("保証金|敷金|手付|デポジット|前金", "内金|預"),
}
HALF: dict[str, tuple[str, str]] = {
    "en": ("half(?! a dozen)|halves", r"50|30|\d*[.,]5|semi~|mid~|hal\w+|twice"),
    "de": ("halbe[nmrs]?|halfte", r"\w*halb\w*|50|30|\d*[.,]5|anderthalb~|mittel~"),
    "es": ("mitad", r"medi[oa]s?|50|30|\d*[.,]5|semi~"),
    "fr": ("moitie", r"demi~|mi-\w+|50|30|\d*[.,]5"),
    "it": ("(?:la|di) meta", r"meta|mezz~|50|30|\d*[.,]5|semi~"),
    "pt": ("metade", r"mei[oa]s?|50|30|\d*[.,]5|semi~"),
    "nl": ("helft", r"hal(?:f|ve)\w*|\w*half|\w*halve|50|30|\d*[.,]5|anderhal~"),
    "sv": ("halften", r"\w*halv\w*|50|30|\d*[.,]5"),
    "da": ("halvdel~", r"\w*halv\w*|50|30|\d*[.,]5"),
    "nb": ("halvpart~", r"\w*halv\w*|50|30|\d*[.,]5"),
    "pl": ("połow~", r"poł~|połtor~|50|30|\d*[.,]5"),
    "ru": ("половин~", r"пол\w+|полтор~|50|30|\d*[.,]5"),
    "zh": ("半价|一半", "半|50|30|五折|[.]5"),
    "ja": ("半額|半分", "半|50|30|[.]5"),
}
_TWO = "2|two|second|every other"
TWICE: dict[str, tuple[str, str]] = {
    "en": ("twice|two times", f"{_TWO}|double~|both|pair~|bi~|fortnight~|alternate"),
    "de": ("zweimal|doppelt so viel", r"2\w*|zwei\w*|doppel~|beide~|paar|halbjahr~"),
    "es": ("dos veces|el doble", "2|dos|doble~|ambos|ambas|bi~|par|segund~"),
    "fr": ("deux fois|le double", "2|deux|doubl~|bi~|second~"),
    "it": ("due volte|il doppio", "2|due|doppi~|entramb~|bi~|second~"),
    "pt": ("duas vezes|o dobro", "2|dois|duas|dobr~|dupl~|ambos|ambas|bi~|segund~"),
    "nl": ("tweemaal|twee keer|het dubbele", "2|twee~|dubbel~|beide|half~"),
    "sv": ("tva ganger|dubbelt", "2|tva~|dubbel~|bada|varannan|halv~"),
    "da": ("to gange|det dobbelte", "2|to|dobbel~|begge|hver anden|halv~"),
    "nb": ("to ganger|det dobbelte", "2|to|dobbel~|begge|annenhver|halv~"),
    "pl": ("dwa razy|dwukrotn~", "2|dw~|podwojn~|oba|obie|co drugi|poł~"),
    "ru": ("дважды|два раза|вдвое", "2|дв~|об[ае]|раз в полгода|втор~"),
    "zh": ("[两兩]次|[两兩]倍", "2|二|[两兩双雙]|半"),
    "ja": ("[2二]回|[2二]倍", "2|二|両|隔|半"),
}
WORKING: dict[str, tuple[str, str]] = {
    "en": ("working days?|business days?|workdays?", "weekdays?|(?:working|business|week)-?~|mon~|trading"),
    "de": (r"werktag\w*|arbeitstag\w*|geschaftstag\w*", r"wochentag\w*|unter der woche|mont\w*|werktag\w*|bank\w*"),
    "es": ("habil(?:es)?|laborables?", "entre semana|lunes|trabajo|laboral~"),
    "fr": ("jours? ouvres?|ouvres|ouvrables?", "semaine|lundi|travail~"),
    "it": ("lavorativ[oi]|ferial[ei]", "settimana|lunedi|lavor~"),
    "pt": ("dias? ute?i[sl]", "util|uteis|semana|segunda~|trabalho"),
    "nl": (r"werkdag\w*", r"\w*weekse?\w*|maandag~|\w*werk\w*"),
    "sv": (r"arbetsdag\w*|vardag\w*|bankdag\w*", r"veckodag\w*|mandag\w*|helgfri\w*"),
    "da": (r"arbejdsdag\w*|hverdag\w*|bankdag\w*", r"ugedag\w*|mandag\w*"),
    "nb": (r"arbeidsdag\w*|virkedag\w*|hverdag\w*", r"ukedag\w*|mandag\w*"),
    "pl": (r"dni\w* robocz\w*|dzien robocz\w*", r"robocz~|powszedn~|tygodni~|poniedział~"),
    "ru": ("рабочи[хйе]~", "рабоч~|будн~|понедельн~"),
    "zh": ("工作日|营业日|營業日", "平日|周一|週一"),
    "ja": ("営業日|平日|稼働日", "月曜|ウィークデー"),
}

_CODES = "|".join(code.lower() for code in sorted(CODES))
_COIN = rf"(?:[€$£¥₹₽]|zł|kr\.?|{_CODES}|euros?|pounds?|pfund|livres?|libras?|sterline)"
_NUMBER = r"\d+(?:[., ]\d+)*"
_SUM = rf"(?:{_COIN} ?{_NUMBER}|{_NUMBER}(?:,-)? ?{_COIN})"
_FROM = rf"(?: [a-z]{{1,4}}){{0,2}} {_SUM}"


def _first(words: str, more: str) -> tuple[str, str]:
    return rf"(?:{words}){_FROM}", rf"{words}|{more}|>|\+"


STARTING: dict[str, tuple[str, str]] = {
    "en": _first(
        "from|starting at|starts? at|as of", "start~|begin~|at least|min~|over|above|more than|between|upwards"
    ),
    "de": _first("ab", "von|vom|seit|mindest~|wenigst~|min~|uber|mehr als|zwischen|beginn~|start~|los"),
    "es": _first("a partir de|desde", "de|del|minim~|al menos|mas de|superior~|entre|empieza~"),
    "fr": _first("a partir de|des", "de|d'~|depuis|minim~|au moins|plus de|superieur~|entre|commenc~|debut~"),
    "it": _first("a partire da|da", "dal~|dai|minim~|almeno|oltre|superior~|tra|fra|piu di|partono|parte"),
    "pt": _first("a partir de|desde", "de|d[ao]s?|minim~|pelo menos|mais de|superior~|entre|comec~"),
    "nl": _first("vanaf", "van|min~|ten minste|boven|meer dan|tussen|begin~"),
    "sv": _first("fran", "minst|over|mer an|mellan|borjar"),
    "da": _first("fra", "mindst|minimum|over|mere end|mellem|begynd~"),
    "nb": _first("fra", "minst|minimum|over|mer enn|mellom|begynn~"),
    "pl": _first("od", "min~|co najmniej|ponad|powyzej|wiecej niz|miedzy|zaczyna~"),
    "ru": _first("от", "с|минимум|не менее|свыше|более|между|начина~"),
}
"""The least of several prices: "ab 145 £"."""


def _each(told: str, more: str, behind: str = "(?!)") -> tuple[str, str]:
    """What a sum is told for each of, right behind it or a few words before it; some words only `behind` it."""
    right_behind = rf"{_SUM} ?(?:{behind})"
    return rf"{_SUM},? ?(?:{told})|(?:{told}) (?:\w+ ){{0,3}}{_SUM}|{right_behind}", rf"{told}|{more}|{right_behind}"


_IT_ONE = r"(?:persona|bambin[oa]|adulto|ospite|testa|pezzo|capo|unita|lezione|notte|ora|giorno|seduta|corso|gruppo)"
_FR_ONE = (
    r"(?:personne|enfant|adulte|tete|piece|unite|article|lecon|cours|seance|nuit|heure|jour|mois|semaine|an|"
    r"participant|eleve|groupe|animal|chien|velo|chambre|table|billet|commande|colis|visite|trajet|participante)"
)
_ES_ONE = (
    r"(?:persona|nin[oa]|adulto|cabeza|pieza|unidad|articulo|clase|curso|sesion|noche|hora|dia|mes|semana|ano|"
    r"participante|alumn[oa]|grupo|animal|perro|bici|bicicleta|habitacion|mesa|entrada|pedido|paquete|visita|trayecto)"
)
_PT_ONE = (
    r"(?:pessoa|crianca|adulto|cabeca|peca|unidade|artigo|aula|curso|sessao|noite|hora|dia|mes|semana|ano|"
    r"participante|alun[oa]|grupo|animal|cao|bicicleta|quarto|mesa|bilhete|encomenda|visita|viagem)"
)
EACH: dict[str, tuple[str, str]] = {
    "en": _each(
        r"per (?!cent\b)\w+|each|apiece|every \w+",
        r"every\w*|each|per|pp|(?:hour|dai|night|week|month|year|annual)ly|annual|single|times|rate|/ ?\w+|"
        r"(?:for|of) (?:an?|one|any) \w+|\w+'s? (?:rent|hire|stay|pass)",
        r"an? (?!minimum|maximum|total|deposit|discount)\w+",
    ),
    "de": _each(
        r"(?:pro|je|per) (?!nach\b|mehr\b|weniger\b|post\b|e-?mail\b)\w+|jeweils",
        r"je~|pro|alle \d+|(?:stund|tag|wochent|monat|jahr|nacht)\w*lich\w*|(?:in der|im|am|die) \w+|"
        r"fur eine?[nrms]? \w+|/ ?\w+|\w+(?:satz|preis|miete)|kopf",
        r"(?:die|in der) (?:stunde|person|woche|nacht)|im (?:monat|jahr)|am tag",
    ),
    "es": _each(
        rf"(?:por|cada) {_ES_ONE}|cada un[oa]|la hora|al (?:mes|dia|ano)",
        r"cada|por|al? \w+|(?:mensual|diari|anual|semanal)\w*|(?:para|de) un[oa]? \w+|/ ?\w+|tod[oa]s",
    ),
    "fr": _each(
        rf"par {_FR_ONE}|de l'heure|l'heure|chacune?|la (?:piece|nuit|seance|lecon)",
        r"par|chaque|chacun~|de l'\w+|tou[st]~|(?:mensuel|quotidien|annuel|hebdomadaire|journalier|horaire)\w*|"
        r"(?:pour|d)(?: |')une? \w+|/ ?\w+|l[ea] \w+",
    ),
    "it": _each(
        rf"(?:a|per|ogni) {_IT_ONE}|ciascun[oa]|cadaun[oa]|l'ora|all'ora|al (?:mese|giorno|metro)",
        r"ogni|a|per|ciascun~|cadaun~|all?~|all'\w+|l'\w+|(?:mensil|giornalier|annual|settimanal)\w*|/ ?\w+|tutt[ie]",
    ),
    "pt": _each(
        rf"(?:por|cada) {_PT_ONE}|cada um[a]?|a hora|ao (?:mes|dia|ano)",
        r"cada|por|ao? \w+|(?:mensa|anua|semana)\w*|diari\w*|(?:para|de) uma? \w+|/ ?\w+|tod[oa]s",
    ),
    "nl": _each(
        r"per (?!post\b|e-?mail\b)\w+|elk|ieder|het uur",
        r"per|elke?|iedere?\w*|(?:da|we|maan|jaar)\w*lijks\w*|voor een \w+|/ ?\w+|\w+(?:tarief|prijs|huur)",
    ),
    "sv": _each(
        r"per \w+|vardera|i (?:timmen|manaden)|om (?:aret|dagen)",
        r"per|varje|var|styck~|(?:dag|veck|manat|ar)\w*lig\w*|for en \w+|i \w+|om \w+|/ ?\w+|\w+(?:pris|hyra)",
    ),
    "da": _each(
        r"(?:pr\.?|per) \w+|i timen|om (?:aret|maneden|dagen)",
        r"pr|per|hver\w*|stk|(?:dag|ugent|maned|ar)\w*lig\w*|for en \w+|i \w+|om \w+|/ ?\w+|\w+(?:pris|leje)",
    ),
    "nb": _each(
        r"(?:pr\.?|per) \w+|i (?:timen|aret|maneden)",
        r"pr|per|hver\w*|stk|(?:dag|ukent|maned|ar)\w*lig\w*|for en \w+|i \w+|om \w+|/ ?\w+|\w+(?:pris|leie)",
    ),
    "pl": _each(
        r"(?:za|od|na) (?:osobe|osoby|dziecko|dziecka|sztuke|godzine|lekcje|głowe|doroslego|dzien|noc|miesiac)",
        r"za|od|na|kazd~|(?:dzien|godzin|miesiecz|rocz|tygodni)\w*|/ ?\w+",
    ),
    "ru": _each(
        r"(?:за|с|на) (?:человека|ребенка|штуку|час|урок|занятие|ночь|день|взрослого)|с каждого|в (?:час|день|месяц)",
        r"за|с|на|в|кажд~|еже\w+|/ ?\w+|все~",
    ),
    "zh": ("每(?:人|位|名|件|次|[个個](?:人|孩子|儿童|兒童))", "每|各|人均|一(?:人|位|名|件|次|[个個])"),
    "ja": (
        "(?:1|一|お一)(?:人|名)(?:様|さま)?(?:あたり|につき)",
        "あたり|当たり|につき|ごと|毎|(?:1|一|お一)(?:人|名)|各",
    ),
}
"""What is paid for each: a child, a head, an hour."""

TERMS = (TAX, DEPOSIT, HALF, TWICE, WORKING, STARTING, EACH)
