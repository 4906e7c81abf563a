"""Whether a question in a language that isn't read closely asks for what a company charges, takes, allows or opens.

There it isn't known how people ask; a few words tell what is the company's to say, and a sum of money in an answer.
"""

import re

from frontdesk.answers.alternatives import any_of
from frontdesk.knowledge.search.analyze import fold
from frontdesk.knowledge.search.late_pattern import LatePattern

_WORDS = any_of(
    # Russian and Ukrainian: the price, the payment, parking, opening, booking, leave.
    r"сколько\b[^?]{0,40}\bсто[ия]т|стоимост|цен[аыу]\b|скільки\b[^?]{0,40}\bкошту|вартіст|цін[аиу]\b|оплат|платить|"
    r"заплатить|картой|наличн|предоплат|залог\b|готівк|карткою|сплат|парков|стоянк|паркін|паркуван|открыт[ыоа]?\b|"
    r"открывает|закрыва|закрыт|часы работы|режим работы|работаете|график работы|відчин|зачинен|працюєте|години роботи|"
    r"бронир|бронюв|разрешен|можно ли с|дозволен|колко струва",
    # Polish and Czech.
    r"kosztuj|cen[ay]\b|cennik|p[lł]aci[ct]|zap[lł]aci|kart[aąe]\b|gotowk|parking|parkow|zaparkow|otwart|otwier|zamyka|"
    r"godziny otwarcia|czynne|rezerw|dozwolon|stoji\b|zaplat|plati[tm]|kartou|hotov[eo]|parkov|otevren|otevirac|"
    r"zavira|zavren|rezerv|povolen",
    # Turkish, Finnish and Romanian.
    r"ne kadar ?\??$|ka[cç] para|fiyat|ucret|kredi kart|kartla|nakit|odeme|odeyebil|park yeri|otopark|park edebil|"
    r"ac[iı]k m|aciyor|ac[iı]l[iı]yor|kapan[iı]yor|calisma saat|cal[iı]sma saat|izin ver|serbest mi|"
    r"maksaa|hinta|hinnat|kortilla|kateisella|pysakoi|parkkip|auki|aukiolo|avoinna|sulkeu|varata|varaus|sallit",
    r"cat cost|costa\b|pretul|cu cardul|numerar|parcar|deschis|deschide|inchide|programul|rezerv|permis[ei]?\b",
    # Swedish, Danish and Norwegian.
    r"kostar|priset|betala|med kort|kontant|parkera|parkering|oppet|oppnar|stanger|boka\b|tillat|koster|prisen|"
    r"betale|parkere|abent|abner|lukker|apent|apner|stenger|tilladt|reserver",
    # Greek and Arabic.
    r"κοστιζ|τιμη\b|τιμες\b|ποσο κανει|με καρτα|μετρητα|πληρω|παρκινγκ|παρκαρ|σταθμευσ|ανοιχτ|ανοιγετε|ανοιγει|"
    r"κλεινετε|ωραριο|κρατηση|επιτρεπ",
    r"بكم|(?:ال)?سعر|تكلف|يكلف|بطاقة|الدفع|نقدا|موقف|مواقف|مفتوح|تفتح|تغلق|مواعيد|ساعات العمل|حجز|مسموح",
)
_SIGNS = any_of(
    "多少钱|多少錢|价格|價格|费用|費用|怎么卖|付款|支付|刷卡|现金|現金|信用卡|押金|定金|停车|停車|营业|營業|几点开|几点关|"
    "幾點開|开门|开放时间|关门|關門|预订|預訂|预约|預約|允许|允許",
    "いくら|料金|値段|価格|支払|カード|クレジット|駐車|営業|何時から|何時まで|開店|閉店|定休|予約",
    "얼마|가격|요금|비용|결제|카드|현금|보증금|주차|영업|운영 ?시간|휴무|문을? [열닫여]|예약",
    "ราคา|กี่บาท|ค่าบริการ|จ่าย|ชำระ|บัตรเครดิต|เงินสด|มัดจำ|ที่จอด|จอดรถ|เปิดกี่โมง|ปิดกี่โมง|เปิดวัน|เวลาทำการ|จอง",
)
_DEALS = LatePattern(rf"(?<!\w)(?:{_WORDS})|{_SIGNS}")
_IN_GENERAL = LatePattern(
    r"^[¿¡\"' ]*"
    + any_of(
        "почему|что такое|кто такой|чому|що таке|dlaczego|co to|proc|co je|neden|miksi|mika on|de ce|ce este|varfor|"
        "vad ar|hvorfor|hvad er|hva er|γιατι|τι ειναι|لماذا|ما هو|ما هي|为什么|為什麼|什么是|なぜ|どうして|왜|ทำไม",
    )
)
_NAMED = re.compile(r"(?<=[^\W\d_][ ,])[A-ZÀ-ÞĀ-ŽΑ-ΫА-ЯІЇЄҐ][^\W\d_]{2,}")
_MONEY = LatePattern(
    r"[£€$¥₽₴₺₩฿₹]\s?\d|\d[\d.,\s]{0,12}(?:[£€$¥₽₴₺₩฿₹]|\s?(?:"
    + any_of(
        r"евро|руб\w*|доллар\w*|грн|гривен\w*|гривн\w*|фунт\w*|лев[ао]?\b|z[lł]\b|z[lł]ot\w+|pln|eur\w*|usd|gbp|kc\b|"
        r"korun\w*|czk|lira\w*|tl\b|try\b|lei\b|ron\b|kr\b|kron\w*|sek|dkk|nok|ευρω|δολαρια|يورو|دولار|ريال|درهم|جنيه\w*|"
        r"欧元|歐元|美元|英镑|元|块|円|ユーロ|ドル|ポンド|원|유로|달러|파운드|บาท|ยูโร|ปอนด์|dolar\w*|dollar\w*|funt\w*|"
        r"sterlin\w*|pund\w*|punta\w*",
    )
    + r"))"
)


def deals_abroad(question: str) -> bool:
    """Whether a question, in none of the seven languages, asks for a price, payment, parking, opening, booking or
    leave, and names nothing in the world: "Сколько стоит метро в Москве?" does.
    """
    plain = " ".join(fold(question).split())
    return _DEALS.search(plain) is not None and not names_the_world(question) and not _IN_GENERAL.search(plain)


def names_the_world(question: str) -> bool:
    """Whether a question has a name behind its first word, as far as its script shows names."""
    return _NAMED.search(question) is not None


def tells_a_sum(sentence: str) -> bool:
    """Whether a sentence has a sum of money, in any of many languages."""
    return _MONEY.search(fold(sentence)) is not None
