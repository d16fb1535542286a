from __future__ import annotations

from checker.model import Block, Document, Inline, Sentence
from checker.references.link_uses import is_within, leads_elsewhere, list_links, may_have_links


def make_sentence(text: str, *inlines: Inline, start: int = 0, end: int | None = None) -> Sentence:
    block = Block("paragraph", text, 0, len(text), inlines=inlines)
    end = len(text) if end is None else end
    return Sentence(Document("a.txt", text, "text", [block]), block, start, end, text[start:end], "de")


def list_targets(text: str) -> list[str]:
    return [use.target for use in list_links(make_sentence(text))]


def test_addresses_in_the_text() -> None:
    assert list_targets("Siehe https://example.org/a_(b, www.example.com und https://example.org.") == [
        "https://example.org/a_(b",
        "www.example.com",
        "https://example.org",
    ]
    assert list_targets('Ein <a href="/a?b=1&amp;c=2">Link</a> und [einer](/d).') == ["/a?b=1&c=2", "/d"]
    assert list_targets("Kein Link: a.b/c, x@www.example.org") == []


def test_what_stands_beside_the_text_is_not_said_twice() -> None:
    text = "Mehr: https://example.org/a"
    sentence = make_sentence(text, Inline("link", 6, len(text), "https://example.org/b"), Inline("code", 0, 1, "x"))
    (use,) = list_links(sentence)
    assert use.target == "https://example.org/b"
    assert use.place.text == "https://example.org/a"
    assert may_have_links(sentence)
    assert not may_have_links(make_sentence("Nichts."))


def test_which_sentence_a_link_belongs_to() -> None:
    text = "Eins. Zwei."
    first, last = make_sentence(text, end=5), make_sentence(text, start=6)
    assert [is_within(first, at) for at in (0, 4, 5, 6)] == [True, True, False, False]
    assert [is_within(last, at) for at in (0, 6, 11)] == [False, True, True]


def test_a_text_that_is_a_link_to_another_site() -> None:
    title = "How we mended the pool (2019)"
    assert leads_elsewhere(make_sentence(title, Inline("link", 0, 22, "https://example.org/a")))
    assert not leads_elsewhere(make_sentence(title, Inline("link", 0, 22, "/a")))
    assert not leads_elsewhere(make_sentence(title, Inline("link", 0, 6, "https://example.org/a")))
    assert leads_elsewhere(make_sentence(title, Inline("link", 0, 6, "https://example.org/a")), 0, 6)
    assert not leads_elsewhere(make_sentence(title, Inline("link", 0, 6, "https://example.org/a")), 7)
