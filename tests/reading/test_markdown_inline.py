from __future__ import annotations

from checker.model import Block
from checker.reading.markdown_content import Content
from checker.reading.markdown_inline import read_inline


def read(raw: str, *references: str) -> list[Block]:
    return list(read_inline(Content(raw, [(0, len(raw))]), "paragraph", 0, dict.fromkeys(references)))


def texts(raw: str, *references: str) -> list[str]:
    return [block.text for block in read(raw, *references)]


def test_links_give_their_text_and_title() -> None:
    assert texts("ein [Link](x.html 'Ein Titel') da") == ["ein Link da", "Ein Titel"]
    assert texts("ein [Link](x(1).html) da") == ["ein Link da"]
    assert texts("ein [Link][x], [x] und [y]", "X") == ["ein Link, x und [y]"]


def test_images_are_blocks_of_their_own() -> None:
    blocks = read("vor ![Ein *Bild*](x.png) nach")
    assert [(block.kind, block.text) for block in blocks] == [("paragraph", "vor nach"), ("attribute", "Ein Bild")]


def test_code_and_addresses_are_kept() -> None:
    (block,) = read("mit `a *b*` und <https://haus.example> dazu")
    assert block.text == "mit a *b* und https://haus.example dazu"
    assert [block.text[mark.start : mark.end] for mark in block.marks] == ["a *b*", "https://haus.example"]


def test_escapes_entities_notes_and_tags() -> None:
    assert texts("\\*a\\* &amp; b[^1] <b>c</b><!-- d -->e ``f") == ["*a* & b ce ``f"]


def list_links(raw: str) -> list[tuple[str, str, str]]:
    """Text, target and what stands in the file, of every link."""
    return [
        (block.text[one.start : one.end], one.value, raw[slice(*one.place)])
        for block in read(raw)
        for one in block.inlines
        if one.place
    ]


def test_links_have_their_target_and_its_place() -> None:
    assert list_links("ein [Link *hier*](x.html 'Titel') und [<b>](<a b>)") == [
        ("Link hier", "x.html", "x.html"),
        ("", "a b", "a b"),
    ]
    assert list_links("[![Bild](i.png)](x) <a class=y href='/z?a&amp;b'>mit</a> Text</a>") == [
        ("", "x", "x"),
        ("mit", "/z?a&b", "/z?a&amp;b"),
    ]
    assert list_links("kein [Link] und ![Bild](i.png) und [leer]()") == []


def test_code_of_html_is_kept_whatever_stands_in_it() -> None:
    code = "<code>(a: <a href=x>Zahl</a>, *b*) => Text\\<\\></code>"
    (block,) = read(f"Typ: {code} und <kbd>Strg</kbd> <codex>mehr</codex>")
    assert block.text == "Typ: (a: Zahl, b) => Text<> und Strg mehr"
    kept = "".join(block.text[mark.start : mark.end] for mark in block.marks)
    assert kept == "(a: Zahl, b) => Text<>Strg"
    (block,) = read("</code> vor <CODE>a</CODE> <code>b")
    assert [block.text[mark.start : mark.end] for mark in block.marks] == ["a"]
