"""Words that a version uses as its own terms."""

from __future__ import annotations

from checker.model import Article, Block, Document, Sentence, Version
from checker.untranslated.article_names import ArticleNames
from checker.untranslated.recurring_terms import RecurringTerms, find_recurring_terms

LINES = (
    "Le paquet arrive dans testing après dix jours d'attente.",
    "Une machine testing reçoit les paquets de la semaine.",
    "Nous vous conseillons de ne pas utiliser testing ici.",
    "Le staging sert aux essais, et le staging reste vide.",
    "The weather and the shelf are of no interest to anyone.",
    "The weather and the shelf are again of no interest.",
    "Once more the weather and the shelf are of no interest.",
)


def version() -> Version:
    document = Document("texte.fr.txt", "\n".join(LINES), "text", [])
    sentences = []
    for number, line in enumerate(LINES):
        block = Block("paragraph", line, 0, len(line))
        language = "en" if number > 3 else "fr"
        sentences.append(Sentence(document, block, 0, len(line), line, language, 1.0, block_index=number))
    return Version("fr", "fr", sentences)


def test_a_word_of_three_of_its_own_sentences_is_a_term() -> None:
    found = find_recurring_terms(version())
    assert "testing" in found
    assert found.isdisjoint({"staging", "shelf", "weather", "les", "paquets"})


def test_terms_and_names_are_kept() -> None:
    article = Article("texte", [], "files", [version()])
    keep = RecurringTerms(article.versions[0], ArticleNames(article))
    assert keep(frozenset({"testing", "staging", "shelf"})) == {"testing"}
