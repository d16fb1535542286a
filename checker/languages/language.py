"""The type of a language: a code, a name, and its facets, each imported when first asked for."""

from __future__ import annotations

from functools import cached_property
from importlib import import_module
from pathlib import Path
from typing import TYPE_CHECKING, Any

from checker.messages import _

if TYPE_CHECKING:
    from checker.languages.form_facts import FormFacts
    from checker.languages.language_name_facts import LanguageNameFacts
    from checker.languages.negation_facts import NegationFacts
    from checker.languages.page_facts import PageFacts
    from checker.languages.proper_name_facts import ProperNameFacts
    from checker.languages.quantity_facts import QuantityFacts
    from checker.languages.sentence_facts import SentenceFacts
    from checker.languages.style_facts import StyleFacts
    from checker.languages.typography_facts import TypographyFacts
    from checker.languages.word_facts import WordFacts


class Language:
    """One language and all that is known of it.

    ``package`` is the folder that holds its facets, one module each, every one of them with a constant
    ``FACTS``. A test may hand facets over directly instead: ``Language("xx", "Toy", quantities=facts)``.
    """

    def __init__(self, code: str, name: str, package: str | None = None, **facets: Any) -> None:
        self.code = code
        self.english_name = name
        self.package = package
        self.__dict__.update(facets)

    def __repr__(self) -> str:
        return f"Language({self.code!r})"

    @property
    def name(self) -> str:
        """The language's name, in the language of the messages."""
        return _(self.english_name)

    @property
    def folder(self) -> str:
        """The folder in which all that is known of the language stands; empty for one made at run time."""
        module = import_module(self.package) if self.package else None
        return str(Path(module.__file__ or "").parent) if module else ""

    @property
    def catalogue(self) -> Path | None:
        """The compiled catalogue of the messages in this language, None where there is none."""
        file = Path(self.folder, "messages.mo")
        return file if self.folder and file.is_file() else None

    def _load_facet(self, name: str) -> Any:
        """The facts of a facet. Raises ``LookupError`` where the language has none."""
        module = f"{self.package}.{name}"
        try:
            if self.package is not None:
                return import_module(module).FACTS
        except ModuleNotFoundError as error:
            if error.name != module:
                raise
        raise LookupError(f"{self.english_name} has no facet {name!r}")

    @cached_property
    def sentences(self) -> SentenceFacts:
        """What sentence splitting needs: abbreviations, openers, ordinals."""
        facts: SentenceFacts = self._load_facet("sentences")
        return facts

    @cached_property
    def words(self) -> WordFacts:
        """What telling languages apart needs: function words, loan words, capitalisation habits."""
        facts: WordFacts = self._load_facet("words")
        return facts

    @cached_property
    def forms(self) -> FormFacts:
        """What finding a term in any form needs: endings of nouns, adjectives and verbs, verbs in two parts."""
        facts: FormFacts = self._load_facet("forms")
        return facts

    @cached_property
    def quantities(self) -> QuantityFacts:
        """What reading numbers needs: separators, number words, months, units."""
        facts: QuantityFacts = self._load_facet("quantities")
        return facts

    @cached_property
    def typography(self) -> TypographyFacts:
        """How the language is set: numbers, spaces before signs, quotation marks."""
        facts: TypographyFacts = self._load_facet("typography")
        return facts

    @cached_property
    def styles(self) -> StyleFacts:
        """How a text is set in each country, for those who ask for a style."""
        facts: StyleFacts = self._load_facet("styles")
        return facts

    @cached_property
    def page(self) -> PageFacts:
        """What stands around an article: navigation, credits."""
        facts: PageFacts = self._load_facet("page")
        return facts

    @cached_property
    def language_names(self) -> LanguageNameFacts:
        """What the language calls all languages, and how it heads a version of a text."""
        facts: LanguageNameFacts = self._load_facet("language_names")
        return facts

    @cached_property
    def names(self) -> ProperNameFacts:
        """How the language writes names: endings, foreign sounds."""
        facts: ProperNameFacts = self._load_facet("names")
        return facts

    @cached_property
    def negations(self) -> NegationFacts:
        """How the language negates: words, prefixes, and what may stand for a negation."""
        facts: NegationFacts = self._load_facet("negations")
        return facts
