"""The word lists: read piece by piece, with frequency, names, and what translations keep."""

from __future__ import annotations

from pathlib import Path

from checker import languages
from checker.identification.word_scores import is_compound
from checker.languages.word_facts import Lexicon, WordFacts, list_words, read_phrases
from checker.model import Article, Block, Document, Sentence, Version
from checker.untranslated.article_names import learn_names


def test_signs(tmp_path: Path) -> None:
    file = tmp_path / "words.txt"
    kinds = {"rie": chr(33 + 5), "do": chr(33 + 20 + 7), "lin": chr(33 + 40 + 9), "ris": chr(33 + 60)}
    file.write_text(
        f"# remark\nber lin{kinds['lin']}\nju do{kinds['do']}\npai rie{kinds['rie']}\npar is{kinds['ris']}\n",
        encoding="utf-8",
    )
    lexicon = Lexicon(file)
    assert [lexicon.frequency(word) for word in ("pairie", "judo", "berlin", "paris", "par", "x")] == [
        5, None, 9, 0, None, None,
    ]  # fmt: skip
    assert lexicon.is_name("berlin")
    assert lexicon.is_name("paris")
    assert lexicon.is_kept("paris")
    assert not lexicon.is_kept("berlin")
    assert not lexicon.is_name("pairie")
    assert Lexicon(None).frequency("word") is None


def test_every_language_has_its_lists() -> None:
    for code in languages.codes():
        facts = languages.get(code).words
        assert facts.connectives < facts.function_words
        assert facts.verbs < facts.function_words
        assert facts.loan_words
        known = [word for word in facts.function_words if facts.lexicon.frequency(word) is not None]
        assert len(known) > 0.9 * len(facts.function_words)


def test_frequencies_tell_the_languages_apart() -> None:
    lists = {code: languages.get(code).words.lexicon for code in ("fr", "de", "en")}
    for word, home in (("maison", "fr"), ("straße", "de"), ("although", "en")):
        assert [code for code, lexicon in lists.items() if lexicon.frequency(word) is not None] == [home]


def test_compounds() -> None:
    german = languages.get("de").words
    assert is_compound("wasserleitungsbau", german)
    assert not is_compound("xyzleitung", german)
    assert not is_compound("waterpipes", languages.get("en").words)


def test_phrases_are_read_with_remarks_left_out(tmp_path: Path) -> None:
    file = tmp_path / "loans.txt"
    file.write_text("# remark, not a word\nweek end, job,\nfast food\n", encoding="utf-8")
    assert read_phrases(file) == {"week end", "job", "fast food"}
    assert list_words(" a b\nc ") == {"a", "b", "c"}
    assert WordFacts(Lexicon(None)).nouns_capitalised is False


def test_names_are_learned_from_all_versions() -> None:
    def version(code: str, *texts: str) -> Version:
        blocks = [Block("paragraph", text, 0, len(text)) for text in texts]
        document = Document("a.txt", "", "text", blocks)
        return Version(code, code, [Sentence(document, b, 0, len(b.text), b.text, code) for b in blocks])

    french = version("fr", "Hier, Rose a vu Paul.", "Puis Rose et Paul ont mangé.", "Le paul est un mot.")
    german = version("de", "Gestern sah Rose den Hund.", "Der Hund sah Rose.")
    assert learn_names(Article("a", [], "files", [french, german])) == {"rose"}
