"""Japanese, Chinese and Thai visitors ask in words that no page answers in, and are answered all the same."""

from collections.abc import Iterator

import pytest

from frontdesk.knowledge.search.unspaced import subject
from tests.client import Client
from tests.conftest import Server

JAPANESE = {
    "ピアノの調律": "アップライトピアノの調律は約90分かかります。料金は15,000円です。出張費は市内では無料です。",
    "調律の予約": "ご予約はお電話またはウェブサイトで承ります。変更は前日の正午まで無料です。"
    "それ以降のキャンセル料は5,000円です。",
    "ピアノのレンタル": "アップライトピアノは月額8,000円からレンタルできます。最低利用期間は6か月です。",
    "店舗案内": "営業時間は火曜日から土曜日の10時から18時までです。日曜日と月曜日は休業です。"
    "駐車場は店舗の裏に3台分あります。お支払いは現金、クレジットカード、銀行振込をご利用いただけます。",
}
CHINESE = {
    "钢琴调音": "立式钢琴调音约需90分钟，费用为600元。市内上门不收费。",
    "调音预约": "可以通过电话或网站预约调音。前一天中午之前更改预约是免费的，之后取消需支付200元。",
    "钢琴租赁": "立式钢琴每月租金300元起，最短租期六个月。送货和安装包含在租金里。",
    "门店信息": "营业时间为周二至周六10点到18点，周日和周一休息。我们接受现金、信用卡和银行转账。",
}


@pytest.fixture(scope="module")
def japanese(server: Server) -> Iterator[Client]:
    with server.company("Chouritsu", "haruka") as haruka:
        for title, text in JAPANESE.items():
            haruka.text(title, text)
        yield haruka


@pytest.fixture(scope="module")
def chinese(server: Server) -> Iterator[Client]:
    with server.company("Tiaoyin", "meilin") as meilin:
        for title, text in CHINESE.items():
            meilin.text(title, text)
        yield meilin


@pytest.mark.parametrize(
    ("question", "told"),
    [
        ("調律にどのくらい時間がかかりますか", "90分"),
        ("調律はいくらですか？", "15,000円"),
        ("レンタルの料金を教えてください", "8,000円"),
        ("駐車場はありますか", "3台分"),
        ("土曜日は営業していますか", "土曜日の10時から18時"),
        ("クレジットカードは使えますか", "クレジットカード"),
        ("キャンセル料はかかりますか", "5,000円"),
    ],
)
def test_a_question_in_japanese_is_answered(japanese: Client, question: str, told: str) -> None:
    answer = japanese.ask(question)

    assert told in answer["support_answer"].partition("\n\n")[0], answer["support_answer"]


@pytest.mark.parametrize("question", ["ギターの修理はできますか", "学生割引はありますか", "ペイペイは使えますか"])
def test_what_no_japanese_page_says_is_refused(japanese: Client, question: str) -> None:
    assert japanese.ask(question)["refused"]


@pytest.mark.parametrize(
    ("question", "told"),
    [
        ("调音需要多长时间？", "90分钟"),
        ("请问调音多少钱", "600元"),
        ("租一台钢琴多少钱", "300元"),
        ("你们的营业时间是什么？", "10点到18点"),
        ("可以用信用卡吗", "信用卡"),
        ("最短租多久", "六个月"),
    ],
)
def test_a_question_in_chinese_is_answered(chinese: Client, question: str, told: str) -> None:
    answer = chinese.ask(question)

    assert not answer["refused"]
    assert told in answer["support_answer"]


@pytest.mark.parametrize("question", ["可以修吉他吗", "学生有折扣吗", "钢琴课多少钱", "可以用支付宝吗"])
def test_what_no_chinese_page_says_is_refused(chinese: Client, question: str) -> None:
    assert chinese.ask(question)["refused"]


@pytest.mark.parametrize(
    ("question", "about"),
    [
        ("返品したいのですが、どうすればいいですか", "返品"),
        ("支払い方法を教えてください", "支払い方法"),
        ("怎么取消我的订单", "取消 订单"),
        ("運費是多少錢", "運費"),
        ("ค่าส่งเท่าไหร่ครับ", "ค่าส่ง"),
        ("お茶の種類は?", "お茶 種類 ?"),
        ("花の値段は？", "花の 値段 ？"),
        ("お店はどこですか", "お店"),
        ("目的地はどこですか", "目的地"),
        ("私立学校の料金は？", "私立学校 料金 ？"),
        ("からあげはいくらですか", "からあげは"),
        ("酒吧几点开门", "酒吧 开门"),
        ("吉他课多少钱", "吉他课"),
        ("其他费用有哪些", "其他费用有"),
        ("美的空调多少钱", "美的空调"),
        ("联想电脑多少钱", "联想电脑"),
        ("呢子大衣多少钱", "呢子大衣"),
        ("他们送货吗？", "送货 ？"),
        ("ตัดผมราคาเท่าไหร่", "ตัดผมราคา"),
        ("ผ้าไหมราคาเท่าไหร่", "ผ้าไหมราคา"),
        ("คะแนนสะสมหมดอายุเมื่อไหร่", "คะแนนสะสมหมดอายุ"),
        ("คุณภาพผ้าเป็นอย่างไร", "คุณภาพผ้าเป็น"),
        ("ผมอยากตัดผมครับ", "อยากตัดผม"),
        ("มีที่จอดรถไหมคะ", "มีที่จอดรถ"),
        ("いくらですか", "いくらですか"),
        ("Wie lange dauert das?", "Wie lange dauert das?"),
    ],
)
def test_what_only_asks_is_left_out(question: str, about: str) -> None:
    assert " ".join(subject(question).replace("、", " ").split()) == about
