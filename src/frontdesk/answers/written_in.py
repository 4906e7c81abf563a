"""In which language a text is written, of many more than Frontdesk speaks: by its script, its letters and small words.

What is asked in one of them is still carried into the pages' language by a model, and told back in it.
"""

import re
from collections import Counter
from collections.abc import Mapping, Sequence

from frontdesk.knowledge.search.english_words import english

UNTOLD = "und"
"""The language of a text that is none that can be told, and not English."""

_SCRIPTS = {
    "th": "\u0e00-\u0e7f",
    "lo": "\u0e80-\u0eff",
    "ko": "\u1100-\u11ff\u3130-\u318f\uac00-\ud7af",
    "el": "\u0370-\u03ff\u1f00-\u1fff",
    "he": "\u0590-\u05ff",
    "hy": "\u0530-\u058f",
    "ka": "\u10a0-\u10ff\u1c90-\u1cbf",
    "hi": "\u0900-\u097f",
    "bn": "\u0980-\u09ff",
    "pa": "\u0a00-\u0a7f",
    "gu": "\u0a80-\u0aff",
    "ta": "\u0b80-\u0bff",
    "te": "\u0c00-\u0c7f",
    "kn": "\u0c80-\u0cff",
    "ml": "\u0d00-\u0d7f",
    "si": "\u0d80-\u0dff",
    "my": "\u1000-\u109f",
    "km": "\u1780-\u17ff",
    "am": "\u1200-\u137f",
    "ar": "\u0600-\u06ff\u0750-\u077f\ufb50-\ufdff\ufe70-\ufeff",
    "ru": "\u0400-\u052f",
}
_SIGNS = {language: re.compile(f"[{signs}]") for language, signs in _SCRIPTS.items()}
_LEAST_SIGNS = 0.4
"""So many of a text's letters are of its script: "Do you sell π mugs?" is English."""

# Languages that share a script, by what none of those below writes; the first that fits is it.
_SHARING: Mapping[str, tuple[tuple[str, re.Pattern[str]], ...]] = {
    "ar": (
        ("ps", re.compile("[ټډړښځڅۍ]")),
        ("ur", re.compile("[ٹڈڑںےہھ]")),
        ("fa", re.compile("[پچژگکی]|(?:^|\\s)(?:است|چه|از|را|این|برای|در|آیا)(?=\\s|$)")),
    ),
    "hi": (
        ("mr", re.compile("ळ|(?:^|\\s)(?:आहे|आहेत|किती|कधी|मला|तुम्ही|आणि)(?=[\\s?।]|$)")),
        ("ne", re.compile("(?:^|\\s)(?:छ|छन्|हुन्छ|कति|कहिले|तपाईं|गर्न)(?=[\\s?।]|$)")),
    ),
    "ru": (
        ("be", re.compile("ў")),
        ("kk", re.compile("[қңғұһ]")),
        ("mk", re.compile("[ѓќѕ]")),
        ("sr", re.compile("[јљњћђџ]")),
        ("uk", re.compile("[іїєґ]")),
        ("mn", re.compile("[өү]")),
        # Russian has its hard sign before a soft vowel alone.
        ("bg", re.compile("ъ(?![еёюя])|\\b(?:колко|какво|каква|какъв|имате ли|мога ли|може ли|сте|струва)\\b")),
    ),
}

# Words of grammar and of short questions, with their accents and without.
_WORDS = {
    language: frozenset(words.split())
    for language, words in {
        "cs": (
            "kolik jak kde kdy co který která které stojí je jsou máte mám můžu mohu můžete může mohl lze za na se si "
            "že pro při do od jste není nebo ale dobrý den ahoj děkuji prosím jaký jaká jaké dlouho trvá chci "
            "vrátit doprava otevřeno stoji mate muzu muzete dekuji prosim jake jaka dlouho vratit zbozi zboží dnů"
        ),
        "sk": (
            "koľko ako kde kedy čo ktorý ktorá stojí je sú máte mám môžem môžete môže pri do od ste nie alebo ale "
            "dobrý deň ahoj ďakujem prosím aký aká aké dlho trvá chcem potrebujem vrátiť otvorené kolko mozem dakujem "
            "prosim ake aka sa si že pre"
        ),
        "sl": (
            "koliko kako kje kdaj kaj kateri stane je so imate imam lahko ali za na se pri od ste ni ampak dober dan "
            "hvala prosim kakšen kakšna dolgo traja želim potrebujem vrniti odprto odprti"
        ),
        "hr": (
            "koliko kako gdje gde kada kad što šta koji koja košta kosta je su imate imam mogu možete može li za na se "
            "kod od ste nije ili ali dobar dan bok hvala molim kakav kakva dugo traje želim zelim trebam trebam "
            "vratiti otvoreno radite cijena"
        ),
        "tr": (
            "ne kadar nasıl nasil nerede nerde zaman hangi kaç kac var mı mi mu mü yok için icin ile ve bir bu şu "
            "misiniz mısınız musunuz müsünüz miyim mıyım merhaba selam teşekkürler tesekkurler teşekkür lütfen lutfen "
            "fiyatı fiyat ücreti ücret gün içinde iade istiyorum edebilir açık saat saatleri bana değil daha sipariş"
        ),
        "az": "nə necə harada haçan hansı neçə var üçün ilə və bir bu salam xahiş edirəm qiymət qiyməti gün saat açıq",
        "ro": (
            "cât cat câte cum unde când cand ce care costă costa este sunt aveți aveti am pot puteți puteti poate "
            "pentru și si în în din la cu să sa nu sau dar bună buna ziua salut mulțumesc multumesc vă rog va durează "
            "dureaza vreau zile livrarea magazinul preț pretul prețul returna program programul deschis deschisi"
        ),
        "hu": (
            "mennyi mennyibe hogyan hol mikor mi melyik kerül kerul van vannak lehet tudok tud tudom és vagy de nem "
            "egy az ez hány hany nap napon belül szia jó napot köszönöm koszonom kérem kerem szeretnék meddig tart "
            "nyitva vissza szállítás nekem milyen hogy is be"
        ),
        "fi": (
            "paljonko kuinka miten missä missa milloin mikä mika mitä mita maksaa on ovat onko voiko voinko voin saa "
            "saako ja tai mutta ei hei moi terve kiitos kauan kestää kestaa haluan haluaisin minun teillä teilla "
            "teidän auki aukioloajat palauttaa palautus päivää paivaa monta mihin kanssa minä olen"
        ),
        "et": (
            "palju kuidas kus millal mis milline maksab on kas saab saan võib ja või aga ei tere aitäh aitah palun "
            "kaua kestab soovin tahan teil teie avatud lahti tagastada päeva mitu"
        ),
        "lv": (
            "cik kā kur kad kas kāds maksā ir vai var varu un bet nav sveiki paldies lūdzu ilgi ilgst vēlos man jums "
            "jūsu atvērts atgriezt dienu laikā par uz no"
        ),
        "lt": (
            "kiek kaip kur kada kas koks kokia kainuoja yra ar galima galiu ir bet nėra labas ačiū aciu prašau prasau "
            "ilgai trunka noriu man jums jūsų atidaryta grąžinti dienų per už į"
        ),
        "vi": (
            "bao nhiêu nhieu như thế nào nao đâu dau khi gì gi có co không khong là la và va của cua cho tôi toi bạn "
            "ban được duoc mấy may giờ ngày ngay xin chào cảm ơn muốn trong giá hàng mở cửa trả lại"
        ),
        "id": (
            "berapa bagaimana dimana di mana kapan apa apakah yang ada adalah bisa boleh saya anda kami kalian dan "
            "atau tapi tidak untuk dengan dari ke ini itu halo terima kasih tolong lama harga harganya biaya hari jam "
            "buka mau ingin bolehkah berapakah mengembalikan barang"
        ),
        "sq": (
            "sa si ku kur çfarë cfare cili kushton është eshte janë keni kam mund unë dhe ose por nuk për per me nga "
            "në ne përshëndetje faleminderit ju lutem zgjat dua ditë hapur"
        ),
        "is": (
            "hvað hvernig hvar hvenær hver kostar er eru hafið get getið og eða en ekki fyrir með frá til halló takk "
            "vinsamlegast lengi tekur vil dagar opið þið ég það"
        ),
        "ca": (
            "quant quants quantes com on quan què quin quina és són teniu tinc puc podeu pot i o però no per amb des "
            "dels les els una hola gràcies gracies si us plau vull dies obert oberts botiga enviament"
        ),
        "af": "hoeveel hoe waar wanneer wat kos het julle ek kan nie vir met en of maar van asseblief dankie lank oop",
        "sw": (
            "habari ngapi gani wapi lini nini je bei ni una mna kuna naweza ninaweza na au lakini kwa ya wa katika "
            "asante tafadhali saa siku nataka kurudisha mnafungua unafungua duka"
        ),
        "tl": (
            "magkano paano saan kailan ano anong sino ilang po opo ba ang ng mga sa ay na kayo ninyo niyo ako ko kami "
            "pwede puwede may meron wala hindi salamat kumusta araw oras bukas magbubukas bayad"
        ),
        "eu": "zenbat nola non noiz zer nork da du dira duzue dut daiteke eta edo ez kaixo eskerrik asko mesedez ordu",
        "cy": "faint sut ble pryd beth pwy mae yw oes gen gennych gallaf alla i yn ac neu ond diolch os gwelwch dda ei",
        "ga": "cé mhéad conas cá cathain cad an bhfuil tá atá ar agus nó ach dia duit go raibh maith agat ag le",
    }.items()
}
_LETTERS = {
    "cs": "ěřů",
    "sk": "ľĺŕ",
    "tr": "ğşı",
    "az": "ə",
    "ro": "ășțţ",
    "hu": "őű",
    "lv": "āēīģķļņ",
    "lt": "ėįų",
    "vi": "ăđơưạảấầậắằẹẻẽếềểệỉịọỏốồổộớờợụủứừửựỳỷỹ",
    "hr": "đ",
    "is": "ðþ",
    "sq": "ë",
}
"""Letters that hardly another language writes."""
_LETTER = 1.0
_LEAST, _LEAST_SHARE = 1.0, 0.2
"""So much must tell a language, and so much for each word."""
_LEAST_WORDS = 3
_MOST_ENGLISH, _SURELY_ENGLISH = 0.4, 0.8
"""The share of a text's words that may be words of English, too, where it is none, and above which it is some."""


def by_script(text: str) -> str | None:
    """The language of a text in a script that few others share; None for Latin, Chinese and Japanese letters."""
    letters = sum(sign.isalpha() for sign in text)
    # A vowel sign of an Indian or a Thai word is no letter.
    found = {language: len(signs.findall(text)) for language, signs in _SIGNS.items()}
    most = max(found, key=lambda language: found[language])
    if not letters or found[most] < _LEAST_SIGNS * letters:
        return None
    plain = text.lower()
    return next((each for each, sign in _SHARING.get(most, ()) if sign.search(plain)), most)


def in_own_script(text: str) -> bool:
    """Whether a text is in a script that one language alone is written in, so that a word tells it."""
    language = by_script(text)
    return language is not None and language in _SCRIPTS and language not in _SHARING


def by_words(words: Sequence[str], elsewhere: Mapping[str, int]) -> tuple[str, float]:
    """The language in Latin letters that most of a text's words tell, of those that Frontdesk doesn't speak.

    With how much they do: a word counts less that several languages have; `elsewhere` says how many of the others.
    """
    if len(words) >= _LEAST_WORDS and _english_share(words) > _SURELY_ENGLISH:
        return "", 0.0
    signs = frozenset("".join(words))
    told = {
        language: sum(1 / (_LANGUAGES_OF[word] + elsewhere.get(word, 0)) for word in words if word in known)
        + _LETTER * sum(letter in signs for letter in _LETTERS.get(language, ""))
        for language, known in _WORDS.items()
    }
    best = max(told, key=lambda language: told[language])
    enough = told[best] >= max(_LEAST, _LEAST_SHARE * len(words))
    return (best, told[best]) if enough else ("", 0.0)


def is_strange(text: str) -> bool:
    """Whether a text is surely no English, though nothing tells its language."""
    words = re.findall(r"[^\W\d_]{2,}", text.casefold())
    return len(words) >= _LEAST_WORDS and _english_share(words) <= _MOST_ENGLISH


def _english_share(words: Sequence[str]) -> float:
    return sum(word in english() for word in words) / len(words)


_LANGUAGES_OF = Counter(word for words in _WORDS.values() for word in words)
