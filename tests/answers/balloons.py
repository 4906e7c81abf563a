"""A company that flies balloons, with what its pages say."""

from tests.client import Client
from tests.conftest import Server

PAGES = {
    "Flights and prices": (
        "Skylark Balloons flies hot air balloons over Bath and the Mendip Hills from March to October.\n\n"
        "## Sunrise flight\n\nThe sunrise flight costs £165 per person. It takes off at 6 am and lasts about one hour. "
        "A breakfast with sparkling wine is included.\n\n"
        "## Sunset flight\n\nThe sunset flight costs £145 per person. It takes off two hours before sunset and lasts "
        "about one hour. Sparkling wine is included, food is not.\n\n"
        "## Private flight for two\n\nA private flight for two costs £890 for the basket. It lasts 75 minutes. "
        "Champagne and a photographer are included.\n\n"
        "## Groups\n\nGroups of eight or more get 10% off. A basket carries at most 16 passengers."
    ),
    "Booking and deposit": (
        "## Deposit\n\nA deposit of £50 per person is due when you book. The rest is paid 14 days before the flight. "
        "The deposit is not refundable, but you can move it to another date once.\n\n"
        "## How to pay\n\nWe take Visa, Mastercard and bank transfer. We do not take American Express or cash.\n\n"
        "## Cancelling\n\nYou can cancel up to 21 days before the flight and get back everything but the deposit. If "
        "you cancel later, we keep half of the price. If you do not come, nothing is refunded.\n\n"
        "## Changing your date\n\nChanging the date costs £20 per booking. It is free when you tell us at least 30 "
        "days before the flight."
    ),
    "Office and contact": (
        "## Opening hours\n\nThe office is open Monday to Friday from 9 am to 5:30 pm and on Saturday from 10 am to 2 "
        "pm. It is closed on Sundays and public holidays.\n\n"
        "## Where we are\n\nSkylark Balloons, 14 Weston Lane, Bath BA1 4EP. Free parking is behind the building for 25 "
        "cars.\n\n## Contact\n\nCall 01225 555 0100 or write to hello@skylark.example. We answer e-mails within two "
        "working days.\n\n## Meeting point\n\nFlights start at Victoria Park. Be there 30 minutes before take-off. Our "
        "minibus brings you back after landing."
    ),
    "Who can fly": (
        "## Age and height\n\nPassengers must be at least 8 years old and 1.30 m tall. Children under 16 fly only with "
        "an adult.\n\n## Weight\n\nThe most a passenger may weigh is 120 kg. If you weigh more, please ask us before "
        "you book.\n\n## Health\n\nPregnant women cannot fly. If you had surgery in the last six months, bring a "
        "letter from your doctor. You stand during the whole flight; there are no seats.\n\n"
        "## Dogs\n\nDogs are not allowed in the basket, but they may ride in the recovery vehicle.\n\n"
        "## What to wear\n\nWear flat closed shoes and long trousers. It is no colder than on the ground. Bring a hat, "
        "for the burner is warm."
    ),
    "Gift vouchers": (
        "Gift vouchers cost the same as the flight and are valid for 18 months. They are sent by e-mail at once or by "
        "post within three working days; post costs £4.50.\n\nA voucher can be given to another person. Vouchers "
        "cannot be exchanged for money."
    ),
    "Weather and rebooking": (
        "We fly only when the wind is below 8 knots and there is no rain. Call our weather line on 01225 555 0142 "
        "after 5 pm on the day before your flight.\n\nIf we cancel because of the weather, you choose another date "
        "free of charge. After three cancelled flights you may have your money back in full, the deposit too.\n\n"
        "Vouchers cancelled by weather are extended by 12 months."
    ),
}
PAIRS = {
    "Do you do marriage proposals?": (
        "Yes. A proposal package with a banner on the field costs £120 and must be booked three weeks ahead."
    ),
    "Is the flight wheelchair accessible?": (
        "One of our baskets has a door and a seat for one wheelchair user. Please book it by phone."
    ),
    "Who owns Skylark Balloons?": ("Skylark Balloons was founded in 1998 by Ruth and Alan Pym, who still run it."),
}


def fliers(server: Server) -> Client:
    """The company, which answers from its pages alone."""
    client = server.private_company("skylark")
    for title, text in PAGES.items():
        client.uploaded(f"{title}.md", f"# {title}\n\n{text}".encode())
    for question, answer in PAIRS.items():
        client.read(client.made("/sources/", kind="qa", question=question, answer=answer))
    return client


REFUSED = "found nothing"
"""What an answer says that only names the page that comes nearest, whose words may hold the fact as well."""


def told(client: Client, *messages: str) -> str:
    """What is answered to the last of some messages of one conversation."""
    room = client.room()
    for message in messages:
        answer = str(client.say(room, message)["support_answer"])
    return answer
