"""XML that is no catalog: its texts are read, never its tags, and no abbreviations of its own."""

import pytest

from frontdesk.knowledge.readers import ReadError, read
from tests.client import Client, unique

PLAIN = b"""<?xml version="1.0" encoding="UTF-8"?>
<!-- written by the office -->
<help xml:lang="en">
  <topic id="7"><title>Rowing boats</title><body>A boat is <b>12 EUR</b> an hour &amp; oars are free.</body></topic>
  <topic><title>Nets</title><body><![CDATA[<p>We lend no nets.</p><p>Ask the <em>mayor</em>.</p>]]></body></topic>
</help>"""
DECLARED = '<!DOCTYPE x [<!ENTITY c "The pier is 44 metres long.">]><html><body>&c;</body></html>'
GROWING = "<!DOCTYPE x [<!ENTITY a 'aaaaaaaaaa'>" + "".join(
    f"<!ENTITY {there} '{f'&{here};' * 10}'>" for here, there in zip("abcdefgh", "bcdefghi", strict=True)
)


def test_the_texts_of_xml_are_read_without_its_tags() -> None:
    reading = read(PLAIN, "help.xml")
    assert reading.text.split("\n\n", 1) == [
        "Rowing boats\nA boat is 12 EUR an hour & oars are free.",
        "Nets\n\nWe lend no nets.\n\nAsk the mayor.",
    ]
    assert (reading.title, reading.language) == ("help", "en")
    alone = read(b"<a><b><title>Rowing boats</title><c>They are 12 EUR an hour.</c></b></a>", "help.xml")
    assert (alone.title, alone.text) == ("Rowing boats", "Rowing boats\nThey are 12 EUR an hour.")


@pytest.mark.parametrize(
    ("data", "said"),
    [
        (b"<notes><note>The pier is long.</note></notes>", "The pier is long."),
        (b"\xef\xbb\xbf<notes>The pier is long.</notes>", "The pier is long."),
        ('<?xml version="1.0" encoding="ISO-8859-1"?><a>Über die Brücke</a>'.encode("latin-1"), "Über die Brücke"),
        ('<?xml version="1.0" encoding="UTF-16"?><a>Über die Brücke</a>'.encode("utf-16"), "Über die Brücke"),
        (b"<a>12&nbsp;EUR &euro; &#8364;</a>", "12 EUR € €"),
        (b"<a><b>The pier is long.</b><c>It was cut off", "The pier is long.\nIt was cut off"),
        (b"<!DOCTYPE a SYSTEM 'http://127.0.0.1:1/a.dtd'><a>The pier is long.</a>", "The pier is long."),
        (b"<a>Q&A evenings by Smith & Sons &amp; more</a>", "Q&A evenings by Smith & Sons & more"),
        (b"<a><![CDATA[Q&A, R & B]]><!-- & --></a>", "Q&A, R & B"),
        (b"<a>Bring:<list><item>boots</item><item>a rope</item></list>or hire</a>", "Bring: boots a rope or hire"),
        (b"<a>To <name>Ann</name>, (<b>1</b>st of <n>May</n>).</a>", "To Ann, (1st of May)."),
        (b'<?xml version="1.0" encoding="undefined"?><a>The pier is long.</a>', "The pier is long."),
        (b'<?xml version="1.0" encoding="punycode"?><a>The pier is long.</a>', "The pier is long."),
        (b"<a>" + 300 * b"<b>" + b"deep" + 300 * b"</b>" + b"<c>more</c></a>", None),
    ],
)
def test_xml_of_many_a_making_is_read(data: bytes, said: str | None) -> None:
    try:
        text = read(data, "notes.xml").text
    except ReadError as error:
        assert said is None and error.sentence
        return
    assert "<" not in text
    assert said is None or text == said


@pytest.mark.parametrize(
    ("held", "said"),
    [
        ("Press &lt;Enter&gt; to pay", "Press <Enter> to pay"),
        ("&lt;p&gt;Press &lt;Enter&gt; &lt;b&gt;twice&lt;/b&gt;.&lt;/p&gt;", "Press <Enter> **twice**."),
        ("5 &lt; 6 and&lt;br/&gt;more", "5 < 6 and\nmore"),
    ],
)
def test_only_known_tags_in_a_text_are_markup(held: str, said: str) -> None:
    assert read(f"<a><b>{held}</b></a>".encode(), "notes.xml").text == said


@pytest.mark.parametrize(
    ("data", "code"),
    [
        (DECLARED.encode(), "entities"),
        (b'<?xml version="1.0"?>\n' + DECLARED.encode(), "entities"),
        (DECLARED.encode("utf-16"), "entities"),
        (f"{GROWING}]><x>&i;</x>".encode(), "entities"),
        (b"<!DOCTYPE x [<!-- <x> --><!ENTITY c SYSTEM 'file:///etc/hostname'>]><x>&c;</x>", "entities"),
        (b"<x>A boat costs &price; an hour.</x>", "entities"),
        (b'<?xml version="1.0"?><x><y at="1"/></x>', "empty"),
    ],
)
def test_abbreviations_of_its_own_are_refused_by_a_sentence(data: bytes, code: str) -> None:
    with pytest.raises(ReadError) as caught:
        read(data, "pier.xml")
    assert caught.value.code == code
    assert '"pier.xml"' in caught.value.sentence


@pytest.mark.parametrize(
    ("data", "name", "said"),
    [
        (b"A list: <b>bold</b> prices.", "notes.txt", "<b>"),
        (b"<p>The <b>pier</b> is long.</p>", "notes.md", "pier"),
        (b"<!doctype html><p>The <b>pier</b> is long.</p>", "pier.xml", "pier"),
    ],
)
def test_what_is_no_xml_is_read_as_before(data: bytes, name: str, said: str) -> None:
    assert said in read(data, name).text


def test_a_file_of_xml_answers_and_one_that_declares_entities_says_why_not(alice: Client) -> None:
    well = unique("zq")
    pier = alice.post("/sources/", files={"file": ("pier.xml", f"<a><b>The {well} is 44 m deep.</b></a>", "text/xml")})
    assert alice.read(pier.json())["status"] == "ready"
    found = alice.made("/search/", query=f"How deep is the {well}?")["results"][0]["text"]
    assert (f"The {well} is 44 m deep." in found, "<" in found) == (True, False)
    refused = alice.read(alice.post("/sources/", files={"file": ("c.xml", DECLARED, "text/xml")}).json())
    assert (refused["status"], refused["error_code"]) == ("failed", "entities")
    assert "Export it with the texts written out." in refused["error"]
