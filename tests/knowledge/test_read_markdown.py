"""Markdown and MDX pages: the prose stays, the generator's wrapping goes."""

import pytest

from frontdesk.knowledge.readers import Pair, Reading, read

PAGE = """---
title: "Billing: questions"
description: 'What a plan costs, and how it''s paid.'
sidebar_label: Billing
---

<head>
  <script type="application/ld+json">{`
    {"@context": "https://schema.org", "@type": "FAQPage", "mainEntity": [
      {"@type": "Question", "name": "Do you take PayPal?",
       "acceptedAnswer": {"@type": "Answer", "text": "Yes, <b>PayPal</b> and cards."}}]}
  `}</script>
</head>

import CtaBox from '@site/src/components/CtaBox';
import {Required, Optional} from '../helpers.tsx';

<!-- editors: keep this short -->

## Plans {#plans}

<CtaBox
  headline="Try it > now"
  onClick={() => track({a: 1})}
/>

Replace `<your-domain>` or <domain> with yours. ![Screenshot](img/plans.png)

:::tip Paying yearly
You save **two months**.
:::

<SiteContext value={{a: 1}}>See <a href="/plans">all plans</a> and <kbd>Ctrl</kbd>.</SiteContext>

```html
import this from 'that';
<head><!-- stays --></head>
```

<table>
  <tr><th>Plan</th><th>Price</th></tr>
  <tr><td>Small</td><td>`9 EUR` &amp; up</td></tr>
</table>
"""


def page(text: str, name: str = "page.md") -> Reading:
    return read(text.encode(), name)


def test_front_matter_gives_title_and_first_paragraph() -> None:
    reading = page(PAGE)
    assert reading.title == "Billing: questions"
    assert reading.text.startswith("What a plan costs, and how it's paid.\n\n## Plans\n")


def test_what_a_generator_adds_is_gone_and_its_text_stays() -> None:
    text = page(PAGE).text
    for noise in ("import CtaBox", "helpers.tsx", "CtaBox", "editors:", "ld+json", ":::", "SiteContext", "img/plans"):
        assert noise not in text
    assert "See [all plans](/plans) and `Ctrl`." in text
    assert "**Paying yearly**\n\nYou save **two months**." in text


def test_placeholders_and_code_are_left_alone() -> None:
    text = page(PAGE).text
    assert "Replace `<your-domain>` or <domain> with yours." in text
    assert "```html\nimport this from 'that';\n<head><!-- stays --></head>\n```" in text


def test_an_html_table_becomes_a_markdown_table() -> None:
    assert "| Plan | Price |\n| --- | --- |\n| Small | `9 EUR` & up |" in page(PAGE).text


def test_declared_questions_become_pairs() -> None:
    assert page(PAGE).pairs == [Pair("Do you take PayPal?", "Yes, PayPal and cards.")]


def test_without_front_matter_the_first_heading_is_the_title() -> None:
    assert page("# Returns\n\nSixty days.").title == "Returns"
    assert page("```\n# a comment\n```\n\nSixty days.", "how-to_return.md").title == "how to return"


def test_a_description_that_repeats_the_page_is_left_out() -> None:
    text = page("---\ntitle: Returns\ndescription: You have sixty days.\n---\nYou have sixty days. Keep the tag.").text
    assert text == "You have sixty days. Keep the tag."


def test_folded_and_toml_front_matter() -> None:
    folded = page("---\ntitle: >\n  Long\n  title\nlang: de\n---\nText.")
    assert (folded.title, folded.language) == ("Long title", "de")
    assert page('+++\ntitle = "Sizes"\ndraft = false\n+++\nText.').title == "Sizes"


def test_a_rule_in_the_text_is_no_front_matter() -> None:
    assert page("Before.\n\n---\n\nAfter.").text == "Before.\n\n---\n\nAfter."


@pytest.mark.parametrize("mark", ["<!--", "{/*", "![", "[](", "<head>", "<table>", '<a href="', "<A {{", "import x\n"])
def test_a_page_of_marks_that_are_never_closed_is_read(mark: str) -> None:
    assert page("Hello.\n\n" + mark * 20_000).text.startswith("Hello.")


@pytest.mark.parametrize(
    ("written", "text"),
    [
        (r"A path C:\\<b>bold</b> here", r"A path C:\\**bold** here"),
        (r"A \<b> here", r"A \<b> here"),
        (r"A \\\<b> here", r"A \\\<b> here"),
        ("<div>\nA \\<b>bold</b> here\n</div>", "A \\\\**bold** here"),
        ("<a href='/x'>A \\<b> here</a>", "[A \\<b> here](/x)"),
    ],
)
def test_a_backslash_escapes_a_tag_as_markdown_says(written: str, text: str) -> None:
    assert read(written.encode(), "a.md").text == text
