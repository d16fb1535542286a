from __future__ import annotations

from html import unescape

from hypothesis import given, settings
from hypothesis import strategies as st

from checker.reading.template_syntax import cut_templates, mask_templates
from tests.reading.exactness import assert_exact, read, texts
from tests.reading.test_markdown import resolve


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


def test_attributes_behind_a_picture_or_a_word_are_no_text() -> None:
    page = (
        'Vor ![Bad](/x.jpg){: style="border:0;" width="130"} dem Bad, *neu*{: .wichtig} gemalt.\n\n[![Tor](/y.gif){:\n'
        '.icon width="70"}][tor] Das Tor {: bleibt} offen.\n\n[tor]: /tor\n'
    )
    document = read(page, "a.md")
    assert texts(document) == ["Vor dem Bad, neu gemalt.", "Bad", "Tor", "Das Tor {: bleibt} offen."]
    assert_exact(document, resolve)


def test_attributes_with_spaces_behind_a_link_or_an_icon_are_no_text() -> None:
    page = '[Zum Plan](plan.md){ .button .big } :bell:{.red} Neu, *ab Mai*{ title="Bald" } und { offen }.\n'
    document = read(page, "a.md")
    assert texts(document) == ["Zum Plan Neu, ab Mai und { offen }."]
    assert_exact(document, resolve)


def test_lines_that_are_an_expression_are_no_text() -> None:
    page = (
        "{# Das ersetzt eine Vorlage #}\n\n{{ bild(src='/x.jpg', alt='Bad') }}\n\nMit {{ wert }} im Satz und "
        "[einem Verweis][bad_plan].\n\n[1]: {{ site.url }}/de/bad/\n"
    )
    document = read(page, "a.md")
    assert texts(document) == ["Mit {{ wert }} im Satz und einem Verweis."]
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


@given(st.text(alphabet="ab {}<>/%:!#.\"'`\n=-", max_size=80), st.booleans())
@settings(max_examples=100, deadline=None)
def test_masking_keeps_length_and_lines(text: str, mdx: bool) -> None:
    masked, tags = mask_templates(text, mdx)
    assert len(masked) == len(text)
    assert [n for n, char in enumerate(masked) if char == "\n"] == [n for n, char in enumerate(text) if char == "\n"]
    assert all(char in (text[n], " ", "#") for n, char in enumerate(masked))
    assert mdx or not tags


def test_statements_are_cut_and_values_stay() -> None:
    page = "<p>{% if a %}{{ b }}{# c #}<?php d ?><% e %>!</p>"
    cut = cut_templates(page)
    assert cut.split() == ["<p>", "{{", "b", "}}", "!</p>"]
    assert len(cut) == len(page)


def test_what_git_could_not_merge_is_both_texts() -> None:
    page = "Titel\n=======\n\n<<<<<<< HEAD\nEin Text.\n=======\nNoch ein Text.\n>>>>>>> zweig/a\n"
    assert "zweig" not in " ".join(texts(read(page, "a.md")))
    assert texts(read("Titel\n=======\n\nText.\n", "a.md")) == ["Titel", "Text."]
