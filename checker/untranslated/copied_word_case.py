"""How a word that stands in both versions is written in each, and where it is nothing but a name, a brand, code."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from checker.untranslated.comparable_words import ComparableWord
    from checker.untranslated.copied_word_features import CopyRater
    from checker.untranslated.word_context import WordContext
    from checker.untranslated.word_forms import WordForms


def find_case(piece: ComparableWord, forms: WordForms, beside: WordContext, rater: CopyRater) -> str | None:
    """How a copied word is written here and there, by name; None for one that may well be kept wherever it stands."""
    if piece.joined or piece.text.isupper() or beside.hyphen_capital:
        return None
    if beside.hyphen and rater.home.capitals.on_nouns:
        return None
    if piece.text.islower():
        return _find_small_case(piece, forms, beside, rater)
    return _find_capital_case(piece, forms, rater) if beside.alone else None


def _find_small_case(piece: ComparableWord, forms: WordForms, beside: WordContext, rater: CopyRater) -> str | None:
    """The same for a word in small letters: no name, nor a small word in one."""
    word, nouns = piece.lower, rater.home.capitals.on_nouns
    name = rater.facts.lexicon.is_name(word)
    if not forms.small:
        return "noun written small" if rater.facts.capitals.on_nouns and forms.led and name else None
    connective = word in rater.facts.function_words.connectives
    if name or (beside.before_capital if connective else beside.in_name):
        return None
    return "small where nouns are not" if nouns else "small"


def _find_capital_case(piece: ComparableWord, forms: WordForms, rater: CopyRater) -> str | None:
    """The same for a word with a capital: small in the other version, or no name."""
    word = piece.lower
    if rater.home.capitals.on_nouns:
        return None
    if forms.small:
        return "capital here"
    name = rater.facts.lexicon.is_name(word)
    if word in rater.facts.function_words.clause_words:
        return None
    if piece.fresh and forms.fresh and not name:
        return "begins both"
    return "noun there" if rater.facts.capitals.on_nouns and name and forms.led else None
