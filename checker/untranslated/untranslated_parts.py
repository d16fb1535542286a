"""What was left untranslated in a sentence, by all evidence: the text itself and its other versions."""

from __future__ import annotations

from bisect import bisect_right
from functools import cached_property
from typing import TYPE_CHECKING

from checker import languages as registry
from checker.identification.non_text import WORD
from checker.identification.sentence_ends import compile_sentence_end
from checker.languages.quotation_marks import get_closing_marks, get_opening_marks
from checker.untranslated.article_habits import NO_HABITS, ArticleHabits
from checker.untranslated.comparable_words import (
    LONGEST_BRACKET,
    find_glosses,
    get_comparable_vocabulary,
    list_comparable_words,
)
from checker.untranslated.copied_text import find_copied
from checker.untranslated.foreign_spans import ForeignSpan, find_foreign_spans
from checker.untranslated.kept_tokens import list_kept_tokens
from checker.untranslated.thresholds import VERBATIM

if TYPE_CHECKING:
    from collections.abc import Sequence

    from checker.languages.word_facts import WordFacts


CONTEXT = 2_000
"""Characters before and behind some words that tell what they are. Limit: no sentence is so long."""


def find_untranslated_parts(
    text: str,
    language: str,
    others: Sequence[tuple[str, str]],
    habits: ArticleHabits = NO_HABITS,
) -> list[ForeignSpan]:
    """The parts of ``text``, written in ``language``, that were left in another language.

    ``others`` are the texts of the other versions that say the same, each with its language. ``habits`` says
    what the article does with words. What is foreign to the other version too and stands there
    in the same words is a quotation or a title, and what stands there with capitals is a name: both are left out.
    """
    versions = [_OtherVersion(text, other, other_language) for other, other_language in others]
    found = [span for span in find_foreign_spans(text, language) if not _is_rightly_kept(text, span, versions)]
    for other, other_language in others:
        copies = find_copied(text, language, other, other_language, habits)
        found += [ForeignSpan(one.start, one.end, one.language, one.confidence) for one in copies]
    return [span for span in _merge_spans(found) if not _is_names(text, span, versions)]


def _is_names(text: str, span: ForeignSpan, versions: Sequence[_OtherVersion]) -> bool:
    """Whether nothing in a span is left but tokens that are names by their shape in a version of its language."""
    words = [match.span() for match in WORD.finditer(text, span.start, span.end)]
    return any(
        bool(version.kept_tokens) and all(version.is_kept(start, end) for start, end in words)
        for version in versions
        if version.language == span.language
    )


class _OtherVersion:
    """What another version says beside a text, with its words, which are looked up when they are first asked for."""

    def __init__(self, beside: str, text: str, language: str) -> None:
        self.beside, self.text, self.language = beside, text, language

    @cached_property
    def kept_tokens(self) -> list[tuple[int, int]]:
        """The places in the text beside it that are names by their shape, in order; they don't overlap."""
        return list_kept_tokens(self.beside, self.text, registry.get(self.language).words)

    def is_kept(self, start: int, end: int) -> bool:
        """Whether a place of the text beside it lies in one of them."""
        at = bisect_right(self.kept_tokens, (start, len(self.beside)))
        return at > 0 and end <= self.kept_tokens[at - 1][1]

    @cached_property
    def glosses(self) -> list[tuple[int, int]]:
        """The places in the text beside it that translators put in brackets behind a translation."""
        pieces, there = list_comparable_words(self.beside), get_comparable_vocabulary(self.text)
        for piece in pieces:
            piece.copied = piece.lower in there
        return find_glosses(self.beside, pieces, self.text)

    @cached_property
    def written_small(self) -> dict[str, bool]:
        """The words of the text, in small letters, each with whether it is ever written so."""
        found: dict[str, bool] = {}
        for word in WORD.findall(self.text):
            found[word.lower()] = found.get(word.lower(), False) or word.islower()
        return found


def _is_rightly_kept(text: str, span: ForeignSpan, others: Sequence[_OtherVersion]) -> bool:
    """Whether a version says most of it in the same words, which are foreign, a quotation or a name there too."""
    said = text[span.start : span.end]
    words = WORD.findall(said)
    for version in others:
        other, language, written_small = version.text, version.language, version.written_small
        same = [word.lower() for word in words if word.lower() in written_small]
        if len(same) < VERBATIM * len(words):
            continue
        if language != span.language or _is_quoted_in(other, said) or _is_gloss(span, version):
            return True
        facts = registry.get(language).words
        if facts.capitals.on_nouns:
            continue  # capitals say nothing there
        content = [word for word in same if word not in facts.function_words.connectives]
        if sum(written_small[word] for word in content) * 2 < len(content) or _is_name_in(other, facts, text, span):
            return True
    return False


def _is_gloss(span: ForeignSpan, version: _OtherVersion) -> bool:
    """Whether a span begins in a term that a translator put in brackets behind its translation."""
    if "(" not in version.beside[max(0, span.start - LONGEST_BRACKET) : span.end]:
        return False
    return any(start <= span.start < end for start, end in version.glosses)


def _is_quoted_in(other: str, said: str) -> bool:
    """Whether quotation marks stand around some words of a text."""
    at = other.find(said)
    if at < 0:
        return False
    end = at + len(said)
    before, behind = other[max(0, at - CONTEXT) : at].rstrip()[-1:], other[end : end + CONTEXT].lstrip()[:1]
    return before in get_opening_marks() and behind in get_closing_marks()


def _is_name_in(other: str, facts: WordFacts, text: str, span: ForeignSpan) -> bool:
    """Whether a span, with what stands before it in both texts, is a name in the other by its first capital there."""
    at = other.find(text[span.start : span.end])
    before, before_there = text[max(0, span.start - CONTEXT) : span.start], other[max(0, at - CONTEXT) : max(0, at)]
    back = _count_common_end(before, before_there)
    return _is_name(text[span.start - back : span.end], other, at - back, facts)


def _count_common_end(one: str, other: str) -> int:
    """How many characters two texts have in common at their ends, in whole words."""
    count = 0
    while count < min(len(one), len(other)) and one[-count - 1] == other[-count - 1]:
        count += 1
    while count and one[-count].isalnum() and one[-count - 1 : len(one) - count].isalnum():
        count -= 1
    return count


def _is_name(said: str, other: str, at: int, facts: WordFacts) -> bool:
    """Whether what stands there in the same words begins with a capital, or a small word and one, and has no verb."""
    if at <= 0 or compile_sentence_end().search(other[max(0, at - CONTEXT) : at]):
        return False
    words = WORD.findall(said)
    while len(words) > 1 and words[0] in facts.function_words.connectives:
        words = words[1:]
    clause = facts.function_words.clause_words
    return not words[0].islower() and not any(word in clause for word in words if len(word) > 1)


def _merge_spans(spans: list[ForeignSpan]) -> list[ForeignSpan]:
    """The spans in order, those that touch or overlap made one, in the language of the first."""
    merged: list[ForeignSpan] = []
    for span in sorted(spans, key=lambda span: (span.start, -span.end)):
        last = merged[-1] if merged else None
        if last is not None and span.start <= last.end:
            merged[-1] = ForeignSpan(
                last.start,
                max(last.end, span.end),
                last.language,
                max(last.confidence, span.confidence),
            )
        else:
            merged.append(span)
    return merged
