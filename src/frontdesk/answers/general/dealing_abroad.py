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
_WHY_AND_WHO = LatePattern(
    r"^[¿¡\"' ]*"
    + any_of(
        "почему|зачем|что такое|кто|чому|що таке|хто|защо|какво е|кой|dlaczego|co to|kto|proc|co je|kdo|preco|neden|"
        "nicin|"
        "kim|miksi|mika on|kuka|de ce|ce este|ce inseamna|cine|varfor|vad ar|vem|hvorfor|hvad er|hva er|hvem",
        "γιατι|τι ειναι|ποιος|ποια|لماذا|ما هو|ما هي|من|چرا|چیست|למה|מדוע|מהו|מהי|מה זה|מי",
        "miert|mi az a|mit jelent|ki|zasto|sto je|sta je|tko|ko je|kaj je|zakaj|kdo je|tai sao|vi sao|ai|mengapa|"
        "kenapa|"
        "apa itu|siapa|bakit|ano ang|sino|kodel|kas yra|kas ir|miks|mis on|kes",
        "क्यों|कौन|क्या है",
    )
    + r"(?!\w)|\b(?:la gi|nedir|ne demek|artinya)\b|क्या (?:है|होता)|क्यों|किसने|"
    r"为什么|為什麼|什么是|什麼是|是什么意思|谁|誰|なぜ|どうして|とは|누가|누구|왜|ทำไม|ใคร|คืออะไร"
)
"""How one asks why, what a thing is and who did it."""
_SHORT, _SHORT_UNSPACED = 6, 6
"""Words, and signs where no words are set apart, up to which a question asks for what is at hand."""
_UNSPACED = re.compile(r"[\u0e00-\u0eff\u1000-\u109f\u1780-\u17ff\u3040-\u30ff\u3400-\u9fff]")
_NAMED = re.compile(r"(?<=[^\W\d_][ ,])[A-ZÀ-ÞĀ-ŽΑ-ΫА-ЯІЇЄҐ][^\W\d_]{2,}")
_SIGN = "[£€$¥₽₴₺₩฿₹₪₫₦₱₸₾₼]"
_CODE = any_of(
    "rp|rs|rm|aed|sar|rsd|huf|usd|eur|gbp|chf|pln|czk|sek|dkk|nok|ron|try|vnd|idr|inr|php|thb|ils|uah|rub|bgn"
)
_MONEY = LatePattern(
    rf"{_SIGN}\s?\d|(?<!\w){_CODE}\.?\s?\d|\d[\d.,\s]{{0,12}}(?:{_SIGN}|\s?(?:(?:"
    + any_of(
        _CODE,
        r"евро|руб(?:л\w{1,3})?|доллар\w{0,3}|грн|гривен\w{0,2}|гривн\w{0,2}|фунт\w{0,3}|лев[ао]?|динар\w{0,3}",
        r"z[lł]|z[lł]ot\w{1,3}|euro(?!p)\w{0,3}|evr[aio]\w{0,2}|kc|korun\w{0,2}|lira\w{0,3}|tl|lei|kr|kron\w{1,3}|"
        r"dinar\w{0,3}|ft|forint\w{0,4}|kun[ae]|lev[ai]|dong|đ|đong|ringgit|rupiah|baht|peso\w?|ευρω|δολαρια",
        r"يورو|دولار|ريال|درهم|دراهم|جنيه\w{0,3}|دينار|ليرة|تومان|שקל\w{0,3}|שח|ש\"ח|रु|रुपय\w*|रुपए|रूपये",
        r"dolar\w{0,3}|dollar\w{0,3}|funt\w{0,3}|sterlin\w{0,2}|pund(?:et|s)?|punta[a]?",
    )
    + r")(?!\w)|रुपय|रुपए|रूपय|欧元|歐元|美元|英镑|英鎊|元|块|塊|円|ユーロ|ドル|ポンド|원|유로|달러|파운드|บาท|ยูโร|ปอนด์))"
)


def deals_abroad(question: str) -> bool:
    """Whether a question, in none of the seven languages, may ask for a price, payment, opening or the like and names
    nothing in the world: a short one does unless it asks why, what something is or who did it. "Сколько стоит метро
    в Москве?" doesn't.
    """
    plain = " ".join(fold(question).split())
    if names_the_world(question) or _WHY_AND_WHO.search(plain):
        return False
    signs = len(_UNSPACED.findall(plain))
    is_short = signs <= _SHORT_UNSPACED if signs else len(plain.split()) <= _SHORT
    return is_short or _DEALS.search(plain) is not None


def names_the_world(question: str) -> bool:
    """Whether a question has a name behind its first word, as far as its script shows names."""
    return _NAMED.search(question) is not None


def tells_a_sum(sentence: str) -> bool:
    """Whether a sentence has a sum of money, in any of many languages."""
    return _MONEY.search(fold(sentence)) is not None
