"""Statements of other trades with one word turned round, and true ones, each with the passages of a search."""

from tests.answers.trades import Trade

TURNED = {
    "pool": Trade(
        "en",
        (
            "Pool\nHours\n\n"
            "The outdoor pool is open from May to September, the indoor pool all year. "
            "Children under 6 swim free; adults pay 6 EUR. "
            "Lockers must be emptied before closing. "
            "You must be taller than 120 cm to use the big slide.",
            "Pool\nTickets\n\n"
            "Evening tickets (after 17:00) cost 4 EUR. "
            "Tickets bought online are cheaper than at the counter: 5 EUR instead of 6. "
            "Season tickets are non-transferable and non-refundable.",
        ),
        (
            "Children under six swim for free.",
            "Adults pay six euros.",
            "You have to be over 120 cm tall for the big slide.",
            "Online tickets cost 5 EUR instead of 6.",
            "Season tickets can't be refunded.",
            "Empty your locker before we close.",
            "If you are shorter than 120 cm, you can't use the big slide.",
        ),
        (
            "Children over six swim for free.",
            "Adults swim free.",
            "You must be shorter than 120 cm to use the big slide.",
            "Morning tickets cost 4 EUR.",
            "Evening tickets (before 17:00) cost 4 EUR.",
            "Tickets bought at the counter are cheaper than online.",
            "Season tickets are refundable.",
            "Season tickets are transferable.",
            "The indoor pool is open from May to September.",
            "Lockers must be emptied after closing.",
        ),
    ),
    "clinic": Trade(
        "en",
        (
            "Clinic\nVisits\n\n"
            "New patients should arrive 15 minutes early. "
            "Bring your insurance card. "
            "You can cancel up to 24 hours before your appointment for free; after that we charge 40 EUR. "
            "Dr Anna Weber leads the children's ward; Dr Paul Stein is the head of surgery. "
            "Don't eat for at least 6 hours before surgery.",
            "Clinic\nVisitors\n\n"
            "Visitors are welcome in the afternoon, at most two at a time. "
            "The lab is on the ground floor. "
            "The pharmacy is on the upper floor. "
            "Take the tablets before meals, not after.",
        ),
        (
            "New patients should come fifteen minutes early.",
            "Cancelling is free up to 24 hours before your appointment.",
            "Dr Anna Weber leads the children's ward.",
            "Dr Paul Stein heads surgery.",
            "Don't eat for six hours or more before surgery.",
            "At most two visitors may come at a time.",
            "Take the tablets before meals.",
            "Visitors are welcome in the afternoon.",
        ),
        (
            "New patients should arrive 15 minutes late.",
            "You can cancel up to 24 hours after your appointment for free.",
            "Dr Anna Weber heads surgery.",
            "Dr Paul Stein leads the children's ward.",
            "Don't eat for at most 6 hours before surgery.",
            "At least two visitors may come at a time.",
            "Take the tablets after meals.",
            "Visitors are welcome in the morning.",
            "Existing patients needn't arrive early, new patients should arrive late.",
            "The lab is on the upper floor.",
        ),
    ),
    "shop": Trade(
        "de",
        (
            "Laden\nRückgabe\n\n"
            "Sie können ungetragene Ware innerhalb von 30 Tagen zurückgeben. "
            "Bestellungen vor 12 Uhr gehen am selben Tag hinaus. "
            "Die Mindestmenge sind 5 Stück. "
            "Der Versand kostet 4,90 €, ab 50 € ist er kostenlos. "
            "Frau Kern leitet den Kundendienst.",
            "Laden\nMitglieder\n\n"
            "Mitglieder zahlen 10 % weniger. "
            "Sie müssen mindestens 18 Jahre alt sein. "
            "Melden Sie sich spätestens 14 Tage vor dem Kurs ab. "
            "Der Kurs findet drinnen statt.",
        ),
        (
            "Ungetragene Ware können Sie innerhalb von dreißig Tagen zurückgeben.",
            "Bestellungen vor 12 Uhr gehen noch am selben Tag hinaus.",
            "Die Mindestmenge beträgt fünf Stück.",
            "Mitglieder zahlen zehn Prozent weniger.",
            "Sie müssen mindestens 18 Jahre alt sein.",
            "Frau Kern leitet den Kundendienst.",
            "Der Kurs findet drinnen statt.",
        ),
        (
            "Getragene Ware können Sie innerhalb von 30 Tagen zurückgeben.",
            "Bestellungen nach 12 Uhr gehen am selben Tag hinaus.",
            "Die Höchstmenge sind 5 Stück.",
            "Bis 50 Euro ist der Versand kostenlos.",
            "Mitglieder zahlen 10 % mehr.",
            "Sie müssen höchstens 18 Jahre alt sein.",
            "Melden Sie sich frühestens 14 Tage vor dem Kurs ab.",
            "Der Kurs findet draußen statt.",
            "Frau Kern leitet die Werkstatt.",
            "Der Versand kostet 4,90 €, ab 50 € ist er kostenpflichtig.",
        ),
    ),
    "software": Trade(
        "en",
        (
            "App\nPlans\n\n"
            "The free plan includes up to 3 projects. "
            "Paid plans are billed annually or monthly; annual billing is 20% cheaper. "
            "Uploads over 2 GB are rejected. "
            "Admins can invite members, members cannot. "
            "You can disable notifications under Settings. "
            "Exports are public by default.",
            "App\nSecurity\n\n"
            "Passwords must have at least 12 characters. "
            "Sessions end after 30 minutes without activity. "
            "Deleted files can be restored within 14 days. "
            "We never share data with third parties.",
        ),
        (
            "The free plan includes at most three projects.",
            "Annual billing is twenty percent cheaper.",
            "A password needs 12 characters or more.",
            "You can restore deleted files for up to 14 days.",
            "Members can't invite members.",
        ),
        (
            "The free plan includes at least 3 projects.",
            "Annual billing is 20% dearer.",
            "Uploads under 2 GB are rejected.",
            "Passwords must have at most 12 characters.",
            "Deleted files can be restored after 14 days.",
            "Exports are private by default.",
            "You can enable notifications only outside Settings.",
            "Uploads over 2 GB are accepted.",
            "Monthly billing is 20% cheaper.",
        ),
    ),
    "tienda": Trade(
        "es",
        (
            "Tienda\nDevoluciones\n\n"
            "Puede devolver artículos sin usar antes de 30 días. "
            "Los socios pagan un 10 % menos. "
            "La entrega es gratuita a partir de 50 €. "
            "Abrimos a las 10:00.",
        ),
        (
            "Los socios pagan un diez por ciento menos.",
            "La entrega es gratuita a partir de 50 €.",
        ),
        (
            "Los socios pagan un 10 % más.",
            "La entrega es gratuita hasta 50 €.",
            "Puede devolver artículos después de 30 días.",
        ),
    ),
    "boutique": Trade(
        "fr",
        (
            "Boutique\nRetours\n\n"
            "Vous pouvez retourner les articles neufs dans les 30 jours. "
            "La livraison est gratuite à partir de 50 €. "
            "Commandez avant 14 heures.",
        ),
        (
            "La livraison est gratuite à partir de 50 €.",
            "Vous pouvez retourner les articles neufs dans les trente jours.",
        ),
        (
            "La livraison est payante à partir de 50 €.",
            "Vous pouvez retourner les articles usagés dans les 30 jours.",
        ),
    ),
}
