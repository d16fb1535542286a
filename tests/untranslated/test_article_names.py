"""Names asked for by word are those of the whole article."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from checker.model import Article, Block, Document, Sentence, Version
from checker.untranslated import article_names
from checker.untranslated.article_names import ArticleNames, learn_names

WORDS = (
    "rose",
    "Rose",
    "ROSE",
    "Rosette",
    "rose-Rose",
    "l'Arc",
    "Arc",
    "arc",
    "Île",
    "île",
    "R2",
    "2Rose",
    "(Rose)",
    "a",
)
TEXTS = st.lists(st.lists(st.sampled_from(WORDS), min_size=1, max_size=6).map(" ".join), max_size=8)


def article(*versions: tuple[str, list[str]]) -> Article:
    found = []
    for code, texts in versions:
        blocks = [Block("paragraph", text, 0, len(text)) for text in texts]
        document = Document("a.txt", "", "text", blocks)
        found.append(Version(code, code, [Sentence(document, b, 0, len(b.text), b.text, code) for b in blocks]))
    return Article("a", [], "files", found)


ASKED = frozenset(("rose", "rosette", "arc", "île", "a", "r"))


@given(TEXTS, TEXTS, TEXTS)
def test_names_by_word_are_those_of_the_article(french: list[str], german: list[str], english: list[str]) -> None:
    known = article(("fr", french), ("de", german), ("en", english))
    assert ArticleNames(known)(ASKED) == learn_names(known) & ASKED


def test_many_words_are_looked_for_at_once(monkeypatch: pytest.MonkeyPatch) -> None:
    known = article(("fr", ["Hier, Rose a vu l'Arc.", "Et Rose voit un Arc."]))
    assert ArticleNames(known)(ASKED) == {"rose", "arc"}
    monkeypatch.setattr(article_names, "FEW_NAMES", 2)
    asked = ArticleNames(known)
    assert asked(frozenset(("rose",))) == {"rose"}
    assert asked(ASKED) == {"rose", "arc"}


def test_letters_that_change_their_length_in_small_letters() -> None:
    known = article(("en", ["The İ of Rose.", "A Rose is red."]))
    assert ArticleNames(known)(ASKED) == {"rose"}


def test_names_are_learned_from_all_versions() -> None:
    french = ("fr", ["Hier, Rose a vu Paul.", "Puis Rose et Paul ont mangé.", "Le paul est un mot."])
    german = ("de", ["Gestern sah Rose den Hund.", "Der Hund sah Rose."])
    assert learn_names(article(french, german)) == {"rose"}
