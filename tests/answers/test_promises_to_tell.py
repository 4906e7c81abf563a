"""Who tells the visitor that something is so does no more than that; who tells others, or will tell, has promised it.

A visitor who reads that the kitchen was told of an allergy will eat.
"""

import pytest

from frontdesk.answers.general.promises import promises
from tests.answers.promise_sentences import lines

TOLD_TO_OTHERS = {
    "English": lines("""
        I'll contact the kitchen to confirm that it's nut-free.
        I'll call you to confirm that everything works.
        I'll let you know that it's ready.
        I'll ring the driver to say that you're in.
        I'll tell the kitchen that you can't eat nuts.
        I'll tell them that you are late.
        I will inform the anaesthetist that you take blood thinners.
        I'll tell reception that you'll be late.
        I'll mention your allergy to the chef.
        I'm telling the kitchen now that you're allergic.
        I've made the kitchen aware of your allergy.
        I've told the kitchen that you're allergic.
        I have let the crew know that you use a wheelchair.
        I'd be happy to tell my colleagues that the lift is broken.
        I'll see that it gets delivered tomorrow.
        I'll see that the room is ready by noon.
        I'll add that to your order.
        I'll add a note to your booking.
        I'll report that to the manager.
        I'll e-mail the landlord to report that the heating is off.
        I will notify you that your glasses are ready.
        I'll remind the mechanic that you need the car on Friday.
    """),
    "German": lines("""
        Ich werde der Küche mitteilen, dass Sie keine Nüsse vertragen.
        Ich teile der Küche mit, dass Sie keine Nüsse vertragen.
        Ich sage dem Koch, dass Sie keine Milch vertragen.
        Ich informiere die Werkstatt, dass Sie später kommen.
        Ich gebe der Praxis Bescheid, dass Sie sich verspäten.
        Ich werde Ihnen mitteilen, dass das Auto fertig ist.
        Ich rufe den Fahrer an, um zu sagen, dass Sie da sind.
    """),
    "Dutch": lines("""
        Ik laat de keuken weten dat u allergisch bent.
        Ik meld de monteur dat u thuis bent.
        Ik zeg tegen de kok dat u geen noten eet.
        Ik vertel de kapper dat u later komt.
        Ik informeer de tandarts dat u bloedverdunners slikt.
    """),
    "Nordic languages": lines("""
        Jag meddelar köket att du är allergisk.
        Jag säger till kocken att du inte tål nötter.
        Jag informerar tandläkaren om att du är gravid.
        Jeg informerer køkkenet om, at du er allergisk.
        Jeg fortæller kokken, at du ikke tåler nødder.
        Jeg sier ifra til kjøkkenet at du er allergisk.
        Jeg melder til verkstedet at du kommer senere.
    """),
    "Romance languages": lines("""
        Informo a la cocina de que usted es alérgico.
        Aviso al taller de que llegará tarde.
        Le diré al cocinero que no puede comer nueces.
        J'informe la cuisine que vous êtes allergique.
        Je dis au cuisinier que vous êtes allergique.
        Je vais prévenir l'atelier que vous serez en retard.
        Informo la cucina che lei è allergico.
        Dico al cuoco che lei non mangia noci.
        Aviso a cozinha de que é alérgico.
        Vou informar o dentista de que está grávida.
    """),
    "Slavic languages": lines("""
        Informuję kuchnię, że jest Pan uczulony.
        Powiem kucharzowi, że nie je Pani orzechów.
        Poinformuję warsztat, że przyjedzie Pan później.
        Сообщаю кухне, что у вас аллергия.
        Скажу повару, что вы не едите орехи.
        Я предупрежу повара, что у вас аллергия.
        Я сообщу врачу, что вы опаздываете.
    """),
}

TOLD_HERE = lines("""
    I can confirm that the kitchen is nut-free.
    I'm happy to confirm that the pool is heated.
    I'd just like to let you know that the car park closes at ten.
    I am sorry to say that the museum is closed on Mondays.
    I'm very glad to say that dogs are welcome.
    I see that the guarantee covers the frame.
    I must tell you that the ferry does not run in winter.
    I'd add that breakfast is included.
    I'll tell you that much: the wine is local.
    I'll mention that the lift is small.
    Let me tell you more about the farm.
    Please note that you were informed of your rights.
    The bank is informed of each payment.
    Sie wurden über Ihre Rechte informiert.
    Si la cocina ha sido informada de su alergia, le sirven otro plato.
    I'm happy to tell the story of our vineyard.
    Let me add that the price is per person.
    Ich kann Ihnen bestätigen, dass die Küche nussfrei ist.
    Ich teile Ihnen mit, dass die Praxis geschlossen ist.
    Ich freue mich, Ihnen mitzuteilen, dass Hunde willkommen sind.
    Ich möchte Sie gerne informieren, dass der Pool beheizt ist.
    Ich sehe, dass die Garantie zwei Jahre gilt.
    Ik kan u bevestigen dat de keuken notenvrij is.
    Ik laat u weten dat de winkel gesloten is.
    Ik zie dat de garantie twee jaar geldt.
    Jag kan bekräfta att köket är nötfritt.
    Jeg kan bekræfte, at køkkenet er uden nødder.
    Jeg vil gjerne informere om at butikken er stengt.
    Le confirmo que la cocina no usa nueces.
    Je vous confirme que la cuisine est sans noix.
    Le confermo che la cucina non usa noci.
    Confirmo que a cozinha não usa nozes.
    Informuję Panią, że kuchnia nie używa orzechów.
    Przypominam, że sklep jest zamknięty.
    Могу сообщить вам, что кухня не использует орехи.
    Скажу сразу, что мы закрыты.
""")

CLAIMED = lines("""
    The kitchen has been informed of your allergy.
    My colleagues have already been told that you are late.
    The kitchen is now aware of your allergy.
    Die Küche wurde über Ihre Allergie informiert.
    Die Praxis ist über Ihre Verspätung im Bilde.
    De keuken is ingelicht over uw allergie.
    Köket har informerats om din allergi.
    Køkkenet er blevet informeret om din allergi.
    La cocina ha sido informada de su alergia.
    La cuisine a été prévenue de votre allergie.
    La cucina è stata avvisata della sua allergia.
    A cozinha foi avisada da sua alergia.
    Kuchnia została poinformowana o Pani alergii.
    Кухня предупреждена о вашей аллергии.
    I can confirm that your order has been shipped.
    I'm delighted to tell you that your refund has been issued.
    I'll confirm that your booking has been moved.
    Ich kann Ihnen bestätigen, dass Ihre Bestellung storniert wurde.
    Ich freue mich, Ihnen mitzuteilen, dass Ihre Buchung verschoben wurde.
    Ik kan u bevestigen dat uw bestelling is geannuleerd.
    Jag kan bekräfta att din beställning har avbokats.
    Le confirmo que su pedido ha sido enviado.
    Je vous confirme que votre commande a été annulée.
    Le confermo che il suo ordine è stato annullato.
    Informuję Panią, że Pani zamówienie zostało anulowane.
    Сообщаю вам, что ваш заказ отменён.
""")


@pytest.mark.parametrize("language", TOLD_TO_OTHERS)
def test_to_tell_others_or_later_is_a_promise(language: str) -> None:
    assert [sentence for sentence in TOLD_TO_OTHERS[language] if not promises(sentence)] == []


def test_to_tell_the_visitor_how_it_is_is_none() -> None:
    assert [sentence for sentence in TOLD_HERE if promises(sentence)] == []


def test_what_was_done_is_claimed_however_it_is_told() -> None:
    assert [sentence for sentence in CLAIMED if not promises(sentence)] == []
