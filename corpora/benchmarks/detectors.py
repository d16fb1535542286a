"""Language detectors on every target sentence.

`run` gives a set of (article, row, kind), ``kind`` being quantity, untranslated, missing or other.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from pathlib import Path

    from articles import Article

Said = set[tuple[str, int, str]]


class Detector:
    """A language detector on every target sentence: flagged when it is not in the target's language."""

    work = "language of each sentence"
    blind = ("digit", "word", "dropped")

    def __init__(self, articles: list[Article], _folder: Path) -> None:
        self.articles = articles

    def flag(self, text: str, language: str) -> bool:
        """Whether the text is said to be, or to hold, another language."""
        raise NotImplementedError

    def run(self) -> Said:
        """Every target sentence in turn."""
        return {
            (article.name, row, "untranslated")
            for article in self.articles
            for row, pair in enumerate(article.pairs)
            if pair.target and self.flag(pair.target, article.target_language)
        }


class Langdetect(Detector):
    """langdetect, seeded, all of its languages (it can't be restricted)."""

    name = "langdetect, sentence by sentence"

    def flag(self, text: str, language: str) -> bool:
        """Whether the best language is another."""
        from langdetect import DetectorFactory, LangDetectException, detect

        DetectorFactory.seed = 0
        try:
            return bool(detect(text) != language)
        except LangDetectException:
            return False


class Lingua(Detector):
    """lingua with French, German and English only."""

    name = "lingua, sentence by sentence"

    def __init__(self, articles: list[Article], folder: Path) -> None:
        super().__init__(articles, folder)
        from lingua import Language, LanguageDetectorBuilder

        three = (Language.FRENCH, Language.GERMAN, Language.ENGLISH)
        self.codes = dict(zip(three, ("fr", "de", "en"), strict=True))
        self.detector = LanguageDetectorBuilder.from_languages(*three).with_preloaded_language_models().build()

    def flag(self, text: str, language: str) -> bool:
        """Whether the best language is another."""
        found = self.detector.detect_language_of(text)
        return found is not None and self.codes[found] != language


class LinguaSpans(Lingua):
    """lingua's search for several languages in one text."""

    name = "lingua, several languages in a text"
    work = "language of parts of sentences"

    def flag(self, text: str, language: str) -> bool:
        """Whether any part is in another language."""
        parts = self.detector.detect_multiple_languages_of(text)
        return any(self.codes[part.language] != language for part in parts)
