"""Scripts without spaces: text is looked up by pairs or triples of its characters, questions without what only asks.

Pairs know no stop words: of "調律にどのくらい時間がかかりますか" twelve of
sixteen only ask, and no page answers in them.
"""

import re
from collections.abc import Iterable

HAN_RUN = re.compile(r"[\u3040-\u30ff\u3400-\u9fff\uf900-\ufaff\U00020000-\U0003ffff]+")
UNSPACED_RUN = re.compile(
    r"[\u3040-\u30ff\u3400-\u9fff\uf900-\ufaff\U00020000-\U0003ffff]+|[\u0e00-\u0eff\u1000-\u109f\u1780-\u17ff]+"
)

_JAPANESE = (
    "(?:どの|どれ)[くぐ]らい(?:の(?:時間|期間))?(?:時間)?|どのように|どうやって|どうすれば|どうしたら|どうして|どうなり|いつまで|いつから|いつ|"
    "どこで|どこに|どこ|どちら|どなた|だれ|誰|なぜ|なんで|なに|何時|何日|何曜日|何個|何人|何回|何が|何を|何か|何|いくつ|いくら|"
    "どんな|どの|どれ|どう|"
    "(?:かかり|でき|あり|なり|もらえ|いただけ|られ)(?:ます|ません|ました)か?|(?<![\u3400-\u9fff])[いしれえけせてめりき](?:ます|ません|ました)か?|"
    "(?:ます|ません|ました)(?:でしょう)?か?|"
    "(?:の|ん)?ですが|すれば|したら|いい(?=です|$|[ ？?。])|(?:なの|ん)?(?:です|でしょう)か?|でした(?:か)?|"
    "(?:教|おし)えて(?:ください|下さい)?|ください|下さい|お願い(?:し)?|"
    "(?:し|行き|知り|買い|使い|頼み)?たい|ほしい|欲しい|について|という|とは|には|では|での|からの|まで|から|より|ので|けど|"
    "ありがとう|すみません|こんにちは|はじめまして|私(?:たち)?|貴社|御社|そちら|こちら|"
    "必要|可能|する|して|した|ある|いる|こと|もの|ため"
)
_PARTICLES = (
    r"(?<=[\u30a0-\u30ff\u3400-\u9fffA-Za-z0-9])[はがをにでとものへや](?![\u3041-\u309f])|"
    r"(?<![\u3040-\u30ff\u3400-\u9fff])[おご](?=[\u3400-\u9fff])"
)
_CHINESE = (
    "请问|請問|你好|您好|谢谢|謝謝|多少钱|多少錢|多少|多久|多长时间|多長時間|多长|多大|什么时候|什麼時候|什么|什麼|甚麼|怎么样|怎麼樣|"
    "怎么办|怎麼辦|怎么|怎麼|怎样|怎樣|如何|哪里|哪裡|哪儿|哪個|哪个|哪些|哪种|哪種|哪位|谁|誰|为什么|為什麼|为何|為何|何时|何時|"
    "几[点號号天个次位种]|幾[點號天個次位種]|是不是|是否|还是|有没有|有沒有|可不可以|可以|能不能|能否|可否|会不会|會不會|要不要|"
    "[我你您他她它咱](?:们|們)?|吗|嗎|呢|吧|需要|想要|想|告诉|告訴|知道|了解|关于|關於|(?<!目)的(?![士确確])|是(?!非)|"
    "一(?:台|臺|个|個|次|张|張|件|只|隻|本|辆|輛|份|位|家|套|间|間|下)"
)
_THAI = (
    "เท่าไหร่|เท่าไร|อย่างไร|ยังไง|อะไรบ้าง|อะไร|ที่ไหน|เมื่อไหร่|เมื่อไร|ทำไม|กี่|ใคร|หรือไม่|หรือเปล่า|ไหม|มั้ย|ครับ|ค่ะ|คะ|ได้ไหม|"
    "ช่วยบอก|ขอ(?:ถาม|ทราบ)|ผม|ฉัน|ดิฉัน|คุณ|ของคุณ"
)
_KANA = re.compile(r"[\u3040-\u30ff]")
_HAN = re.compile(r"[\u3400-\u9fff\uf900-\ufaff]")
_ASKS_IN_JAPANESE = re.compile(f"{_JAPANESE}|{_PARTICLES}")
_ASKS_IN_CHINESE = re.compile(_CHINESE)
_ASKS_IN_THAI = re.compile(_THAI)
_LEFT_ALONE = re.compile(r"(?<!\S)[\u3040-\u30ff\u3400-\u9fff](?!\S)|(?<!\S)[\u0e00-\u0eff]{1,2}(?!\S)")


def grams(word: str) -> Iterable[str]:
    """A word's overlapping pairs (Han, kana) or triples (Thai, Lao, Burmese, Khmer), and what else stands in it."""
    position = 0
    for run in UNSPACED_RUN.finditer(word):
        if run.start() > position:
            yield word[position : run.start()]
        size = 2 if HAN_RUN.match(run[0]) else 3
        yield from (run[0][i : i + size] for i in range(max(1, len(run[0]) - size + 1)))
        position = run.end()
    if position < len(word):
        yield word[position:]


def subject(question: str) -> str:
    """A question without what only asks, in Japanese, Chinese and Thai; unchanged in all others, and where nothing
    would be left of it."""
    if question.isascii() or not UNSPACED_RUN.search(question):
        return question
    # One character stands in no pair, so that no passage could hold it.
    left = _LEFT_ALONE.sub(" ", _without_asking(question))
    return left if UNSPACED_RUN.search(left) else question


def _without_asking(question: str) -> str:
    if _KANA.search(question):
        return _ASKS_IN_JAPANESE.sub(" ", _ASKS_IN_JAPANESE.sub(" ", question))
    if _HAN.search(question):
        return _ASKS_IN_CHINESE.sub(" ", question)
    return _ASKS_IN_THAI.sub(" ", question)
