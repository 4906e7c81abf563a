"""That anything of the visitor's was settled is a claim, and an offer to settle it one; how it is settled is a fact."""

import pytest

from frontdesk.answers.general.promises import promises
from tests.answers.promise_sentences import lines

YOURS = lines("""
    Your deposit has been refunded.
    Your parking fine has been waived.
    Ihre Kaution wurde erstattet.
    Su depósito ha sido devuelto.
    Votre caution a été remboursée.
    La sua cauzione è stata rimborsata.
    A sua caução foi devolvida.
    Uw borg is terugbetaald.
    Din deposition har återbetalats.
    Dit depositum er blevet refunderet.
    Pana kaucja została zwrócona.
    Ваш депозит возвращён.
    您的押金已退还。
""")
CLAIMS = lines("""
    Your sofa has been reserved.
    Done! The unit is now reserved in your name.
    The unit is now reserved in your name.
    The room is already booked for you.
    Consider it handled.
    Consider it sorted.
    Consider this taken care of.
    My colleague Priya is going to ring you in five minutes.
    Priya will call you in ten minutes.
    Our manager Tom will get back to you shortly.
    I can cancel that for you.
    I could book a table for you.
    I can cancel your order right away.
    Would you like me to cancel it?
    Shall I book it for you?
    Done!
    Ihre Kaution ist Ihnen erstattet worden.
    Ihr Sofa wurde reserviert.
    Das Abteil ist jetzt auf Ihren Namen reserviert.
    Betrachten Sie es als erledigt.
    Ich kann das für Sie stornieren.
    Ich könnte Ihnen einen Tisch reservieren.
    Meine Kollegin Priya ruft Sie in fünf Minuten an.
    La unidad ya está reservada a su nombre.
    Délo por hecho.
    Puedo cancelarlo por usted.
    Mi compañera Priya le va a llamar en cinco minutos.
    Le box est maintenant réservé à votre nom.
    Considérez que c'est fait.
    Je peux annuler cela pour vous.
    Ma collègue Priya va vous appeler dans cinq minutes.
    Il box è ora riservato a suo nome.
    Lo consideri fatto.
    Posso annullarlo per lei.
    La mia collega Priya la chiamerà tra cinque minuti.
    A unidade já está reservada em seu nome.
    Considere feito.
    Posso cancelar isso para você.
    A minha colega Priya vai ligar-lhe em cinco minutos.
    Uw borg werd terugbetaald.
    De box is nu op uw naam gereserveerd.
    Beschouw het als geregeld.
    Ik kan dat voor u annuleren.
    Mijn collega Priya belt u over vijf minuten.
    Förrådet är nu reserverat i ditt namn.
    Se det som ordnat.
    Jag kan avboka det åt dig.
    Min kollega Priya ringer dig om fem minuter.
    Rummet er nu reserveret i dit navn.
    Betragt det som klaret.
    Jeg kan annullere det for dig.
    Min kollega Priya ringer til dig om fem minutter.
    Depositumet ditt er refundert.
    Jeg kan avbestille det for deg.
    Proszę uznać to za załatwione.
    Mogę to dla Pana anulować.
    Moja koleżanka Priya zadzwoni do Pana za pięć minut.
    Бокс теперь забронирован на ваше имя.
    Считайте, что это сделано.
    Я могу отменить это для вас.
    Моя коллега Прия позвонит вам через пять минут.
    该房间现已为您预留。
    我可以帮您取消。
    您就当办好了吧。
    我的同事小李五分钟后会给您打电话。
    敷金は返金されました。
    お部屋はお客様のお名前で予約済みです。
    もう手配済みです。
    I'll have that sent to you.
    I will get your order delivered.
    Your spot is saved.
    Your tennis court is booked.
    Ihr Platz ist gesichert.
    Su plaza está reservada.
    Votre place est réservée.
    Il suo posto è riservato.
    O seu lugar está reservado.
    Din plats är bokad.
    Państwa miejsce jest zarezerwowane.
    您的座位已保留。
    お席を確保しました。
    您的訂單已經取消。
    我可以幫您取消訂單。
    我們的同事會給您打電話。
""")
FACTS = lines("""
    Your deposit is refunded within 14 days.
    Your deposit is refunded within 10 working days after you have moved out.
    Orders are shipped on Mondays.
    Your desk is cleaned daily.
    The deposit is credited to your account within 5 days.
    A locker is reserved for you once you have paid.
    Once your deposit has been refunded, you get an e-mail.
    If your unit has been cleaned, you get the deposit back.
    You can cancel it online.
    I can explain that for you.
    I can tell you what it costs.
    I can help you with your order.
    Can I cancel my booking?
    You're done when the light is green.
    Bake the bread until done.
    Well done!
    Ihre Kaution wird innerhalb von 14 Tagen erstattet.
    Sie können das stornieren.
    Ich kann Ihnen erklären, wie das geht.
    Su depósito se devuelve en un plazo de 14 días.
    Votre caution est remboursée sous 14 jours.
    Je peux vous expliquer cela.
    La cauzione viene rimborsata entro 14 giorni.
    A caução é devolvida no prazo de 14 dias.
    Uw borg wordt binnen 14 dagen terugbetaald.
    Din deposition återbetalas inom 14 dagar.
    Dit depositum refunderes inden for 14 dage.
    Kaucja jest zwracana w ciągu 14 dni.
    Депозит возвращается в течение 14 дней.
    押金将在14天内退还。
    敷金は14日以内に返金されます。
    The marina has been booked out since May.
    Your data has been stored in the EU since 2019.
    A colleague of ours speaks Polish.
    The lawyer will call you when the court decides.
    Rooms are already booked for you in the package.
    Die Zimmer sind im Paket bereits für Sie reserviert.
    Your seat has been reserved when you get the email.
    Your order has been shipped once you see the green tick.
    Votre commande a été expédiée quand vous recevez le mail.
    Your table is held for 15 minutes.
    Your seat is secured with a belt.
    您的訂單在付款後3天內取消。
""")


@pytest.mark.parametrize("sentence", YOURS)
def test_what_was_done_to_anything_of_the_visitor_s_is_claimed_whatever_the_pages_say(sentence: str) -> None:
    assert promises(sentence)
    assert promises(sentence, from_pages=True)


@pytest.mark.parametrize("sentence", CLAIMS)
def test_who_settles_it_or_offers_to_promises(sentence: str) -> None:
    assert promises(sentence)


@pytest.mark.parametrize("sentence", FACTS)
def test_how_it_is_settled_for_everyone_is_a_fact(sentence: str) -> None:
    assert not promises(sentence, from_pages=True)
