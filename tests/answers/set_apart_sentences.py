"""Pages that tell to whom it goes and to whom not, and sentences that turn it round."""

from tests.answers.fine_print_sentences import Told

SET_APART: tuple[tuple[str, Told], ...] = (
    (
        "en",
        (
            "You pay the fee to the DVSA, not to us.",
            (
                "You pay the fee to the DVSA.",
                "You don't pay us the fee.",
                "You do not pay the fee to us but to the DVSA.",
            ),
            (
                "You pay the fee to us.",
                "You pay us the fee.",
            ),
        ),
    ),
    (
        "en",
        (
            "The report is sent to your insurer, not to you.",
            ("The report is sent to your insurer.",),
            ("The report is sent to you.",),
        ),
    ),
    ("en", ("The fee is paid to the DVSA, not to the school.", (), ("The fee is paid to the school.",))),
    (
        "en",
        (
            "Bookings are made by phone, not by email.",
            ("Bookings are made by phone.",),
            ("Bookings are made by email.",),
        ),
    ),
    ("en", ("The price is per room, not per night.", (), ("The price is per night.",))),
    (
        "de",
        (
            "Die Gebühr zahlen Sie an den TÜV, nicht an uns.",
            (
                "Die Gebühr zahlen Sie an den TÜV.",
                "Die Gebühr zahlen Sie nicht an uns.",
            ),
            ("Sie zahlen die Gebühr an uns.",),
        ),
    ),
    ("es", ("La tasa se paga a la DGT, no a nosotros.", (), ("La tasa se paga a nosotros.",))),
    ("fr", ("Les frais se paient à la préfecture, pas à nous.", (), ("Les frais nous sont payés.",))),
    ("it", ("La tassa si paga alla Motorizzazione, non a noi.", (), ("La tassa si paga a noi.",))),
    ("nl", ("U betaalt de kosten aan het CBR, niet aan ons.", (), ("U betaalt de kosten aan ons.",))),
    ("en", ("We take bookings by phone, not by email.", ("We do not take bookings by email.",), ())),
    ("en", ("Claims are made to the maker, not to us.", (), ("Claims are made to us.",))),
    ("en", ("You send the form to the council and not to us.", (), ("Please send us the form.",))),
    ("en", ("We send the key to the agency, not to you.", (), ("We send you the key.",))),
    (
        "en",
        (
            "You book the test with the DVSA, not with us.",
            (
                "You book the test with the DVSA.",
                "You can't book the test with us.",
            ),
            ("You book the test with us.",),
        ),
    ),
    ("en", ("You book the test on the DVSA website, not through us.", (), ("You book the test through us.",))),
    (
        "en",
        (
            "The licence is issued by the council, not by us.",
            ("The licence is not issued by us.",),
            ("The licence is issued by us.",),
        ),
    ),
    ("de", ("Rechnungen gehen an die Firma, nicht an Sie.", (), ("Rechnungen gehen an Sie.",))),
    ("es", ("La factura se envía a la empresa, no a usted.", (), ("La factura se envía a usted.",))),
    ("fr", ("La facture est envoyée à l'assureur, pas à vous.", (), ("La facture est envoyée à vous.",))),
    ("nl", ("De factuur gaat naar de verzekeraar, niet naar u.", (), ("De factuur gaat naar u.",))),
    ("pt", ("A fatura é enviada à empresa, não a você.", (), ("A fatura é enviada a você.",))),
    (
        "en",
        ("You pay the fee to the DVSA, not to us. You pay us for the lessons.", ("You pay us for the lessons.",), ()),
    ),
    ("en", ("You book the test with the DVSA, not with us. Call us about the test.", ("Call us about the test.",), ())),
    ("de", ("Sie zahlen die Gebühr nicht an uns, sondern an den TÜV.", (), ("Sie zahlen die Gebühr an uns.",))),
    ("en", ("You don't pay the fee to us but to the DVSA.", (), ("You pay the fee to us.",))),
    ("en", ("You pay the driver, not us.", ("You pay the driver.",), ("You pay us.",))),
    ("en", ("You pay us, not the driver.", ("You pay us.",), ())),
    ("en", ("The report is sent to you by us, not by email.", ("You get the report from us.",), ())),
    ("en", ("The DVSA pays the fee to us, not to you.", (), ("The DVSA pays the fee to you.",))),
)
