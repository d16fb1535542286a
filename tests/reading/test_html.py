from __future__ import annotations

import time
from html import unescape

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from checker.model import Block
from tests.reading.exactness import assert_exact, assert_in_order, read, texts

PAGE = """\
<!doctype html>
<html lang="de-CH"><head><meta charset="utf-8"><title>Der Markt &ndash; Zeitung</title>
<meta name="description" content="Was &quot;neu&quot; ist"><style>p { color: red }</style>
<script>if (a < b) { document.write("<p>nein</p>"); }</script></head>
<body><!-- <p>nein</p> -->
<nav><ul><li><a href="/" title="Zur Startseite">Start</a><li>Kontakt</ul></nav>
<h1>Der <em>neue</em>
   Markt</h1>
<p>Ein Satz mit <b>fett</b>&nbsp;und <code>x = 1</code> &amp; <span lang="fr">un mot</span>.<img src=x alt='Ein "Bild"'>
<p lang=fr>Une phrase<br>sur deux lignes.<br>Une autre.
<div translate="no">bleibt</div>
<p>Das <span translate=no>Wort</span> bleibt.
<table><caption>Zahlen</caption><tr><th>Jahr<td>2020</table>
<blockquote>Ein Zitat</blockquote><input placeholder="Suche" type=submit value="Los"><pre>kein Text</pre>
<figure><figcaption>Foto: Keystone</figcaption></figure>
</body></html>
"""


@pytest.mark.parametrize("page", [PAGE, PAGE.replace("\n", "\r\n")])
def test_blocks_kinds_and_languages(page: str) -> None:
    document = read(page, "a.html")
    assert document.language == "de"
    assert [(b.kind, b.text, b.language) for b in document.blocks] == [
        ("attribute", "Der Markt – Zeitung", "de"),
        ("attribute", 'Was "neu" ist', "de"),
        ("item", "Start", "de"),
        ("attribute", "Zur Startseite", "de"),
        ("item", "Kontakt", "de"),
        ("heading", "Der neue Markt", "de"),
        ("paragraph", "Ein Satz mit fett\u00a0und x = 1 & un mot.", "de"),
        ("attribute", 'Ein "Bild"', "de"),
        ("paragraph", "Une phrase sur deux lignes.", "fr"),
        ("paragraph", "Une autre.", "fr"),
        ("paragraph", "bleibt", "de"),
        ("paragraph", "Das Wort bleibt.", "de"),
        ("caption", "Zahlen", "de"),
        ("cell", "Jahr", "de"),
        ("cell", "2020", "de"),
        ("quote", "Ein Zitat", "de"),
        ("attribute", "Suche", "de"),
        ("attribute", "Los", "de"),
        ("caption", "Foto: Keystone", "de"),
    ]
    assert_exact(document, unescape)
    assert_in_order(document.blocks)


def _marked(block: Block) -> list[tuple[str, str, str]]:
    return [(block.text[mark.start : mark.end], mark.kind, mark.value) for mark in block.marks]


def test_what_is_marked() -> None:
    blocks = {block.text: block for block in read(PAGE, "a.html").blocks}
    assert _marked(blocks["Ein Satz mit fett\u00a0und x = 1 & un mot."]) == [
        ("x = 1", "keep", ""),
        ("un mot", "language", "fr"),
    ]
    assert _marked(blocks["Das Wort bleibt."]) == [("Wort", "keep", "")]
    assert [block.text for block in blocks.values() if not block.translate] == ["bleibt"]


def test_a_span_takes_entities_whole_and_no_tag_beyond() -> None:
    document = read("<p>a <b>b&amp;</b> c</p>", "a.html")
    block = document.blocks[0]
    assert block.text == "a b& c"
    start, end = block.locate(2, 4)
    assert document.text[start:end] == "b&amp;"


def test_declared_encodings() -> None:
    page = '<html><head><meta charset="iso-8859-1"></head><body><p>été “x”</p></body></html>'
    assert texts(read(page.encode("windows-1252"), "a.html")) == ["été “x”"]


def test_signs_around_links_are_no_text() -> None:
    page = '<h1>Titel<a href="#x" title="Permalink">¶</a></h1><ul><li><a>Start</a> »</li><li>« Zitat »</li></ul>'
    assert texts(read(page, "a.html")) == ["Titel", "Start", "« Zitat »"]


def test_what_is_all_code_or_a_switch_of_languages_is_kept() -> None:
    page = "<p><code>make</code> <code>all</code></p><p class=notranslate>Ein Wort</p><li>fr</li><li>EN</li>"
    document = read(page + "<p>Text mit <i class='x filename'>mot</i></p>", "a.html")
    assert [block.translate for block in document.blocks] == [False, False, False, False, True]
    assert _marked(document.blocks[-1]) == [("mot", "keep", "")]


def test_identifiers_are_kept() -> None:
    page = "<li>mirror/protocol</li><li>max_bytes</li><li>a@b.example</li><li>Kontakt/Impressum</li><li>auf-und-ab</li>"
    assert [block.translate for block in read(page, "a.html").blocks] == [False, False, False, True, True]


def test_other_languages_and_what_is_no_tag() -> None:
    page = '<html lang="{{ x }}"><p lang=es>Una frase.<p>Ein <i lang=es>amor</i>.'
    page += '<p lang=fr><img lang=es alt="Una foto">Un mot.'
    document = read(page, "a.html")
    assert document.language is None
    assert [(block.text, block.language, block.translate) for block in document.blocks] == [
        ("Ein amor.", None, True),
        ("Un mot.", "fr", True),
    ]
    assert _marked(document.blocks[0]) == [("amor", "keep", "")]


def test_statements_of_templates_are_no_text() -> None:
    page = "<p>{% if a > b %}Ein {# nicht #}<?php if ($a > 1) ?>Satz mit {{ name }}.{% endif %}</p><% for %>"
    assert texts(read(page, "a.html")) == ["Ein Satz mit {{ name }}."]


def test_attributes_that_only_repeat_are_left_out() -> None:
    assert texts(read('<div title="Kapitel 1"><h1>Kapitel 1</h1><img alt="x1"><img alt="x1"></div>', "a.html")) == [
        "Kapitel 1",
        "x1",
    ]


@pytest.mark.parametrize(
    "page",
    [
        "<div>" * 50_000 + "tief" + "</div>" * 50_000,
        "<b>" * 30_000 + "tief" + "</i>" * 30_000,
        "tief<a <a " * 50_000,
        "tief<a b='" * 50_000 + ">",
        "tief<!--" * 50_000,
        "tief<script>" * 50_000,
        "tief&" * 50_000,
        "<p>tief" + "<span lang=fr>" * 20_000 + "<p>" * 20_000,
        "<p>tief" + "</x>" * 50_000,
        "tief" + "<br>" * 50_000,
        "tief<" * 50_000,
        '<img alt="' + "tief " * 50_000,
    ],
)
def test_hostile_pages_end_soon(page: str) -> None:
    started = time.perf_counter()
    assert "tief" in texts(read(page, "a.html"))[0]
    assert time.perf_counter() - started < 8


@given(st.text(alphabet="ab &;<>/!-='\"\n\rpbié#x1", max_size=60))
@settings(max_examples=150, deadline=None)
def test_any_text_has_exact_places(text: str) -> None:
    assert_exact(read(f"<p>word {text}", "a.html"), unescape)


def test_front_matter_of_a_page_is_no_text() -> None:
    page = '---\nlayout: blank\ntitle: "Das Bad"\nslug: bath-house\n---\n<p>Das Bad öffnet.</p>\n'
    document = read(page, "a.html")
    assert texts(document) == ["Das Bad", "Das Bad öffnet."]
    assert_exact(document, unescape)


def test_links_have_their_target_and_its_place() -> None:
    text = (
        "<p>Ein <a href='/a?b&amp;c'>Link</a> da, <a name=x>keiner</a>.</p><a href=/b><h2>Titel</h2><p>Text</p></a>"
        "<p><a href=/fr hreflang=fr>Seite</a> <a href=/d>offen<p>weiter"
    )
    found = [
        (block.text[one.start : one.end], one.value, text[slice(*one.place)])
        for block in read(text, "a.html").blocks
        for one in block.inlines
        if one.place
    ]
    assert found == [("Link", "/a?b&c", "/a?b&amp;c"), ("Titel", "/b", "/b"), ("offen", "/d", "/d")]
