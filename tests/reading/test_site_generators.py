from __future__ import annotations

from html import unescape

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from checker.model import Document
from tests.reading.exactness import assert_exact, read, texts
from tests.reading.test_markdown import resolve


def fields(document: Document) -> list[tuple[str, str, str]]:
    return [(block.kind, block.key, block.text) for block in document.blocks]


@pytest.mark.parametrize("line_end", ["\n", "\r\n"])
def test_front_matter_fields_are_blocks(line_end: str) -> None:
    page = (
        '---\ntitle: "Der \\"neue\\" Markt"\nlang: de-CH\ndate: 2024-01-02\ntags: [a, b]\nslug: der-neue-markt\n'
        "description: Was wir\n  wissen.\nimage:\n  alt: Ein Bild\nnote: Das ist ein langer Satz.\n---\n\nText.\n"
    )
    document = read(page.replace("\n", line_end), "a.md")
    assert document.language == "de"
    assert fields(document) == [
        ("heading", "title", 'Der "neue" Markt'),
        ("paragraph", "description", "Was wir wissen."),
        ("paragraph", "image.alt", "Ein Bild"),
        ("attribute", "note", "Das ist ein langer Satz."),
        ("paragraph", "", "Text."),
    ]
    assert_exact(document, resolve)


def test_toml_front_matter() -> None:
    document = read('+++\ntitle = "Der \\"Markt\\""\nsummary = \'So "ist" es\'\ndraft = false\n+++\nText.\n', "a.md")
    assert texts(document) == ['Der "Markt"', 'So "ist" es', "Text."]
    assert_exact(document, resolve)


def test_a_rule_at_the_beginning_is_no_front_matter() -> None:
    assert texts(read("---\n\nEin Text: so geht er.\n\n* eins\n\n---\n\nText.\n", "a.md")) == [
        "Ein Text: so geht er.",
        "eins",
        "Text.",
    ]


def test_signs_of_site_generators_are_no_text() -> None:
    page = (
        '# Titel {#anker}\n\n{{< figure src="x.png" >}}\n\n{% include x.html %}\nText mit {{ wert }}.\n{: .klasse}\n\n'
        '!!! note "Ein Hinweis"\n    Der Inhalt des Hinweises.\n\n'
        '{% highlight ruby %}\nkein Text\n{% endhighlight %}\n\n[Mehr]({{< ref "x.md" >}})\n\n'
        ":::tip Ein Tipp\n\nGut so.\n\n:::\n\n`{% raw %}` bleibt.\n"
    )
    document = read(page, "a.md")
    assert texts(document) == [
        "Titel",
        "Text mit {{ wert }}.",
        "Ein Hinweis",
        "Der Inhalt des Hinweises.",
        "Mehr",
        "Ein Tipp",
        "Gut so.",
        "{% raw %} bleibt.",
    ]
    assert_exact(document, resolve)


MDX = """\
import Chart from './chart'
export const a = {
  b: 1,
}

# Titel

<Tabs items={['x > 1', "y"]}>
  <Tab title="Ein Reiter">

    Der **Inhalt** mit <em>Betonung</em> und {name}.

  </Tab>
</Tabs>

{/* ein Kommentar */}

Es sind {data.map((x) => <b>{x}</b>)} Leute.

```jsx
<Kein text={"text"}>
```
"""


def test_mdx() -> None:
    document = read(MDX, "a.mdx")
    assert texts(document) == ["Titel", "Ein Reiter", "Der Inhalt mit Betonung und {name}.", "Es sind Leute."]
    assert_exact(document, unescape)


@given(st.text(alphabet="ab {}<>/%:!#.\"'`\n=-", max_size=60))
@settings(max_examples=100, deadline=None)
def test_any_text_has_exact_places(text: str) -> None:
    for name in ("a.mdx", "a.md"):
        assert_exact(read(f"word\n\n{text}", name), resolve)
