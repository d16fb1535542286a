from __future__ import annotations

from html import unescape

from hypothesis import given, settings
from hypothesis import strategies as st

from tests.reading.exactness import assert_exact, read, texts

PAGE = """\
# Der *neue* Markt &amp; seine Folgen ##

Ein **fetter** Satz mit `code *x*` und [Link *hier*](http://x.example "Ein Titel") und ![Bild & Text](i.png).
Zweite Zeile [Ref][x], [x] und [keine Ref], a_b_c und 2 * 3 <b>Tag</b><!-- weg -->, Note[^1]. \\*kein\\*

> Zitat
> über zwei Zeilen

1. 1
2. zwei
   Zeilen

| Kopf | b\\|c |
|------|------|
| 1    | 1    |

```
code wird nicht gelesen
```

[^1]: Die Note.

[x]: http://a.example 'b'

Gesetzt
=======
"""
EXPECTED = [
    ("heading", "Der neue Markt & seine Folgen"),
    (
        "paragraph",
        (
            "Ein fetter Satz mit code *x* und Link hier und . Zweite Zeile Ref, x und [keine Ref], "
            "a_b_c und 2 * 3 Tag, Note. *kein*"
        ),
    ),
    ("attribute", "Ein Titel"),
    ("attribute", "Bild & Text"),
    ("quote", "Zitat über zwei Zeilen"),
    ("item", "1"),
    ("item", "zwei Zeilen"),
    ("cell", "Kopf"),
    ("cell", "b|c"),
    ("cell", "1"),
    ("cell", "1"),
    ("paragraph", "Die Note."),
    ("heading", "Gesetzt"),
]


def resolve(raw: str) -> str:
    if len(raw) == 2 and raw[0] == "\\":
        return raw[1]
    return unescape(raw)


def test_blocks_and_their_places() -> None:
    for page in (PAGE, PAGE.replace("\n", "\r\n")):
        document = read(page, "a.md")
        assert [(block.kind, block.text) for block in document.blocks] == EXPECTED
        assert_exact(document, resolve)


def test_places_are_those_of_the_words_meant() -> None:
    document = read(PAGE, "a.md")
    block = document.blocks[1]
    for word in ("fetter", "code *x*", "Link", "keine Ref", "2 * 3", "Note"):
        at = block.text.index(word)
        start, end = block.locate(at, at + len(word))
        assert document.text[start:end] == word
    cells = [block for block in document.blocks if block.text == "1"]
    assert [document.position(block.start) for block in cells] == [(9, 4), (15, 3), (15, 10)]


def test_code_in_a_sentence_is_marked_to_be_kept() -> None:
    block = read("Der Befehl `ls -l` zeigt sie.", "a.md").blocks[0]
    (mark,) = block.marks
    assert block.text[mark.start : mark.end] == "ls -l"
    assert mark.kind == "keep"


def test_html_within_markdown_is_read() -> None:
    assert texts(read("<div>\nUn <b>mot</b>\n</div>\n\nDeux", "a.md")) == ["Un mot", "Deux"]


@given(st.text(alphabet="ab &;amp#\n\r*_`[]()!<>/\\|-~1.^:\"' \t", max_size=60))
@settings(max_examples=150, deadline=None)
def test_any_text_has_exact_places(text: str) -> None:
    assert_exact(read(f"word\n\n{text}", "a.md"), resolve)


def test_targets_of_links_are_known_wherever_they_stand() -> None:
    text = 'Ein [Satz][a], [noch einer]({{< ref "b.md" >}}) und [x].\n\n[a]: <../c.md> "Titel"\n[X]:\n  d.md\n'
    document = read(text, "a.md")
    found = [(one.value, text[slice(*one.place)]) for block in document.blocks for one in block.inlines if one.place]
    assert found == [("../c.md",) * 2, ('{{< ref "b.md" >}}',) * 2, ("d.md",) * 2]


def test_the_day_of_a_date_is_no_marker() -> None:
    document = read("5. November 2024\n\n- 3. mars 2025\n\n1. Neu\n2. Alt\n", "a.md")
    assert texts(document) == ["5. November 2024", "3. mars 2025", "Neu", "Alt"]
    assert_exact(document, unescape)


def test_definitions_are_items() -> None:
    document = read("Becken\n: Hier wird geschwommen.\n\n: Aus **Beton**.\n", "a.md")
    assert [(block.kind, block.text) for block in document.blocks] == [
        ("item", "Becken"),
        ("item", "Hier wird geschwommen."),
        ("item", "Aus Beton."),
    ]
    assert_exact(document, unescape)


def test_icons_by_their_name_are_no_text() -> None:
    page = (
        "## :material-swim: Das Bad :wave:\n\n- :bell: Neu: *ab Mai* :+1:.\n\n| Tag | Zeit |\n|:--:|:---|\n"
        "| :sun_day: heute | 10:30:15 Uhr :a |\n\nSiehe [hier].\n\n[hier]:https://example.org\n\n"
        "> :warning: **Achtung**: Das\n> Wasser: kalt.\n"
    )
    document = read(page, "a.md")
    assert texts(document) == [
        "Das Bad",
        "Neu: ab Mai .",
        "Tag",
        "Zeit",
        "heute",
        "10:30:15 Uhr :a",
        "Siehe hier.",
        "Achtung: Das Wasser: kalt.",
    ]
    assert_exact(document, resolve)


def test_lists_set_in_deeper_than_usual_are_lists() -> None:
    page = (
        "1. Das Bad hat zwei Tore.\n\n      - Das erste Tor führt zum großen Becken.\n\n"
        "           - Am Ende steht eine Leiter.\n\n2. Zu.\n"
    )
    document = read(page, "a.md")
    assert texts(document) == [
        "Das Bad hat zwei Tore.",
        "Das erste Tor führt zum großen Becken.",
        "Am Ende steht eine Leiter.",
        "Zu.",
    ]
    assert_exact(document, resolve)


def test_code_set_in_within_a_list_is_no_text() -> None:
    page = "1. Das Bad hat zwei Tore:\n\n        - name: tor eins und zwei\n          becken: gross\n\n    - tor auf\n"
    assert texts(read(page, "a.md")) == ["Das Bad hat zwei Tore:", "tor auf"]
