"""Who heads, runs, owns or teaches what: each person has the posts that a passage gives to that person."""

import pytest

from frontdesk.answers.support.judge import supported

# A passage with its language, what it says, and what it says of somebody else.
TEAMS: tuple[tuple[str, str, tuple[str, ...], tuple[str, ...]], ...] = (
    ("en", "Anna Berg runs the kitchen. Tom runs the bar.", (), ("Anna Berg runs the bar.",)),
    ("en", "Anna Berg manages the shop. Her husband manages the warehouse.", (), ("Anna Berg manages the warehouse.",)),
    ("en", "Anna Berg owns the restaurant. The city owns the hotel.", (), ("Anna Berg owns the hotel.",)),
    (
        "en",
        "Dr. Novak heads the clinic. Dr. Sand heads the lab.",
        ("Dr. Sand heads the lab.",),
        ("Dr. Novak heads the lab.",),
    ),
    (
        "en",
        "Mr. Hill manages the kitchen. Mrs. Berg manages the bar.",
        ("Mrs. Berg manages the bar.",),
        ("Mr. Hill manages the bar.",),
    ),
    ("en", "Dr. Sand teaches yoga and Dr. Novak pilates.", ("Dr. Sand teaches yoga.",), ("Dr. Novak teaches yoga.",)),
    ("de", "Anna Berg leitet die Küche. Tom Hill leitet die Bar.", (), ("Anna Berg leitet die Bar.",)),
    ("en", "Anna Berg runs the kitchen. The bar is run by Tom.", (), ("Anna Berg runs the bar.",)),
    ("en", "Anna Berg runs the kitchen, her brother runs the bar.", (), ("Anna Berg runs the bar.",)),
    ("en", "Anna Berg runs the kitchen and Tom runs the bar.", (), ("Anna Berg runs the bar.",)),
    (
        "en",
        "Prof. Stone leads the museum. Our volunteers look after the garden and a student leads the garden.",
        (),
        ("Prof. Stone leads the garden.",),
    ),
    ("de", "Frau Kern leitet den Laden. Ihr Sohn leitet die Werkstatt.", (), ("Frau Kern leitet die Werkstatt.",)),
    ("es", "Ana Ruiz dirige el bar. Su hermano dirige la cocina.", (), ("Ana Ruiz dirige la cocina.",)),
    ("fr", "Marie Petit dirige le bar. Son frère dirige la cuisine.", (), ("Marie Petit dirige la cuisine.",)),
    (
        "fr",
        "Mme Petit dirige le bar. M. Blanc dirige la cuisine.",
        ("M. Blanc dirige la cuisine.",),
        ("Mme Petit dirige la cuisine.",),
    ),
    ("de", "Dr. Lang leitet die Praxis. Prof. Sand leitet das Labor.", (), ("Dr. Lang leitet das Labor.",)),
    ("en", "Sam Roe owns the farm. The parish owns the stable.", (), ("Sam Roe owns the stable.",)),
    ("en", "Mrs. Hall teaches the piano. Mr. Dorn teaches the violin.", (), ("Mrs. Hall teaches the violin.",)),
    ("en", "Dr. Novak heads the clinic. She also heads the lab.", ("Dr. Novak heads the lab.",), ()),
    ("en", "Dr. Novak heads the clinic and the lab. Dr. Sand assists her.", ("Dr. Novak heads the lab.",), ()),
    ("en", "Anna Berg runs the kitchen. She also runs the bar.", ("Anna Berg runs the bar.",), ()),
    ("en", "Anna Berg runs the kitchen and runs the bar.", ("Anna Berg runs the bar.",), ()),
    ("en", "Anna Berg owns the hotel and manages the garden.", ("Anna Berg manages the garden.",), ()),
    ("de", "Dr. Lang leitet die Praxis. Sie leitet auch das Labor.", ("Dr. Lang leitet das Labor.",), ()),
    ("en", "Mr. Hill manages the kitchen. Since 2019 he manages the bar, too.", ("Mr. Hill manages the bar.",), ()),
    ("en", "Dr. Sand teaches yoga and Dr. Novak teaches pilates.", ("Dr. Novak teaches pilates.",), ()),
    (
        "en",
        "Ann Cole heads the reception. Her duties: she is responsible for parking.",
        ("Ann Cole is responsible for parking.",),
        (),
    ),
    (
        "en",
        "Director: Anna Berg. Head of sales: Tom Hill.",
        ("Tom Hill is head of sales.",),
        ("Anna Berg is head of sales.",),
    ),
    ("de", "Anna Berg leitet das Restaurant. Die Stadt leitet das Hotel.", (), ("Anna Berg leitet das Hotel.",)),
    (
        "de",
        "Frau Berg leitet das Restaurant. Seit 2019 leitet sie auch das Hotel.",
        ("Frau Berg leitet das Hotel.",),
        (),
    ),
    ("de", "Frau Berg, die das Restaurant gegründet hat, leitet das Hotel.", ("Frau Berg leitet das Hotel.",), ()),
    ("en", "Anna Berg runs the shop. Her parents own the farm.", (), ("Anna Berg owns the farm.",)),
    ("en", "Anna Berg teaches painting. Two sisters teach pottery.", (), ("Anna Berg teaches pottery.",)),
    (
        "en",
        "Our kitchen is run by Lucy Gray and Tom Hill.",
        ("Tom Hill runs the kitchen.", "Lucy Gray runs the kitchen."),
        (),
    ),
    (
        "en",
        "The bar is run by Lucy Gray and the kitchen by Tom Hill.",
        ("Tom Hill runs the kitchen.", "Lucy Gray runs the bar."),
        ("Tom Hill runs the bar.",),
    ),
    ("en", "Anna Berg and Tom Hill run the bar.", ("Anna Berg runs the bar.", "Tom Hill runs the bar."), ()),
    ("en", "Anna Berg and Tom Hill run the bar together.", ("Anna Berg and Tom Hill run the bar.",), ()),
    (
        "en",
        "The lab is headed by Dr. Sand, the clinic by Dr. Novak.",
        ("Dr. Sand heads the lab.",),
        ("Dr. Novak heads the lab.",),
    ),
    ("en", "Ms. Ford manages the pool. Mr. Lee is responsible for the spa.", (), ("Ms. Ford manages the spa.",)),
    ("en", "Ms. Ford manages the pool, the gym and the spa.", ("Ms. Ford manages the spa.",), ()),
    ("en", "Ms. Ford manages the spa and owns the pool.", (), ("Ms. Ford owns the spa.",)),
    (
        "en",
        "Ms. Ford, our first apprentice, now manages the garage and the yard.",
        ("Ms. Ford manages the garage.",),
        (),
    ),
    ("en", "Ms. Ford joined us in 2009. Today, she manages the garage.", ("Ms. Ford manages the garage.",), ()),
    ("en", "Ms. Ford joined us in 2009. A cousin manages the garage.", (), ("Ms. Ford manages the garage.",)),
    ("es", "Ana Ruiz fundó la casa. También dirige el bar.", ("Ana Ruiz dirige el bar.",), ()),
    ("es", "Ana Ruiz fundó la casa. El ayuntamiento dirige el bar.", (), ("Ana Ruiz dirige el bar.",)),
    ("fr", "Mme Petit a fondé la maison. Elle dirige le bar.", ("Mme Petit dirige le bar.",), ()),
    (
        "fr",
        "Mme Petit dirige le bar et M. Blanc la cave.",
        ("M. Blanc dirige la cave.",),
        ("Mme Petit dirige la cave.",),
    ),
    ("de", "Frau Kern unterrichtet Klavier und Herr Maier Geige.", ("Herr Maier unterrichtet Geige.",), ()),
    ("en", "Surgery is headed by Prof. Adler.", ("Prof. Adler heads surgery.",), ()),
    ("en", "Prof. Adler heads cardiology. Surgery is headed by Dr. Weiss.", (), ("Prof. Adler heads surgery.",)),
    ("en", "Prof. Adler heads cardiology. Dr. Weiss heads surgery.", ("Dr. Weiss works in surgery.",), ()),
    (
        "en",
        "Sue Park leads the walk on Sunday and a volunteer leads the one on Monday.",
        ("Sue Park leads the walk on Sunday.",),
        (),
    ),
    ("en", "Lost property: Mrs. Lind is in charge of it.", ("Ask Mrs. Lind, who is in charge of lost property.",), ()),
    (
        "en",
        "Our vet Dr. Amal looks after horses, and her assistant looks after cats.",
        ("Our vet Dr. Amal looks after horses.",),
        ("Our vet Dr. Amal looks after cats.",),
    ),
    ("en", "Sue Park owns and runs the bakery.", ("Sue Park owns the bakery.", "Sue Park runs the bakery."), ()),
    (
        "en",
        "Sue Park owns the bakery and the mill and runs the shop.",
        ("Sue Park owns the mill.", "Sue Park runs the shop."),
        ("Sue Park runs the mill.",),
    ),
)


@pytest.mark.parametrize(("language", "passage", "said", "unsaid"), TEAMS)
def test_a_post_is_told_of_whose_it_is(
    language: str, passage: str, said: tuple[str, ...], unsaid: tuple[str, ...]
) -> None:
    pages = [f"Shop\nInfo\n\n{passage}"]
    assert [one for one in said if not supported(one, pages, language).supported] == []
    assert [one for one in unsaid if supported(one, pages, language).supported] == []


def test_a_size_is_no_title() -> None:
    pages = ["Shop\nInfo\n\nWe have it in size M. The jacket is blue."]
    assert supported("The jacket is blue.", pages).supported
