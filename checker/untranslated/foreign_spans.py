"""Foreign text inside a sentence: from one change of language to the next.

What the search over the words' evidence finds must then show that it is text left over, and no name, title, quotation
or loan phrase: three words or more, small words or verbs among them, no capital that begins a name.
"""

from __future__ import annotations

from dataclasses import dataclass
from functools import lru_cache
from itertools import zip_longest

from checker import languages as registry
from checker.identification.non_text import find_words, mask_non_text
from checker.identification.quotations import find_quotations
from checker.identification.thresholds import CAP, LEAST_STRANGE, REMEMBERED
from checker.identification.word_scores import WordScores, get_word_scores
from checker.untranslated.foreign_runs import ScoredLine
from checker.untranslated.span_boundaries import find_end, grow_span, is_quotation, leave_quotation, trim_span
from checker.untranslated.span_filter import is_left_over
from checker.untranslated.span_prefilter import may_hold_foreign
from checker.untranslated.thresholds import LEAST_SPAN_WORDS, LEAVE, RETURN, STRANGE_WORD, WORDS_OF_SURE_SPAN
from checker.untranslated.word_languages import score_tokens


@dataclass(frozen=True, slots=True)
class ForeignSpan:
    """Characters ``start`` to ``end`` of a text are in ``language``; ``confidence`` is in 0..1."""

    start: int
    end: int
    language: str
    confidence: float = 1.0


def find_foreign_spans(text: str, language: str) -> list[ForeignSpan]:
    """The parts of ``text``, written in ``language``, that are in another known language.

    Names, titles, quotations and loan words are left out. Empty for a language that is not known. Time is linear in
    the length of the text.
    """
    return [span for span, quoted in _find_spans(text, language) if not quoted]


def find_quoted_foreign(text: str, language: str) -> list[ForeignSpan]:
    """The quotations in ``text``, written in ``language``, that are in another known language as a whole."""
    return [span for span, quoted in _find_spans(text, language) if quoted]


def find_all_foreign(text: str, language: str) -> tuple[list[ForeignSpan], list[ForeignSpan]]:
    """What `find_foreign_spans` and `find_quoted_foreign` find, in one go."""
    found = _find_spans(text, language)
    return [span for span, quoted in found if not quoted], [span for span, quoted in found if quoted]


def _find_spans(text: str, language: str) -> tuple[tuple[ForeignSpan, bool], ...]:
    codes = registry.codes()
    return search_spans(text, language, codes) if language in codes and may_hold_foreign(text, language, codes) else ()


@lru_cache(maxsize=REMEMBERED)
def search_spans(text: str, language: str, codes: tuple[str, ...]) -> tuple[tuple[ForeignSpan, bool], ...]:
    """The thorough look: the spans, each with whether it is a quotation; kept, as two rules ask for them."""
    lookup = get_word_scores(codes)
    host = codes.index(language)
    masked = mask_non_text(text)
    if not _is_worth_search(masked.lower() if masked.isupper() else masked, lookup, host):
        return ()
    quotes = find_quotations(masked)
    found: list[tuple[ForeignSpan, bool]] = []
    at = 0
    for line in masked.splitlines(keepends=True):
        tokens = score_tokens(line, at, lookup, host, quotes)
        at += len(line)
        if tokens:
            found += _mark_spans(ScoredLine(tokens, lookup, host, text))
    return tuple(found)


def _is_worth_search(masked: str, lookup: WordScores, host: int) -> bool:
    """Whether enough words are stranger here than elsewhere, one in small letters among them, to search at all."""
    strange = [row for row in lookup.list_rows(find_words(masked)) if row[host] < LEAST_STRANGE]
    if -sum(row[host] for row in strange) <= LEAVE + RETURN:
        return False
    return any(row[host] < STRANGE_WORD and row[-1] for row in strange)


def _mark_spans(line: ScoredLine) -> list[tuple[ForeignSpan, bool]]:
    """The foreign spans, each with whether it is a quotation."""
    found: list[tuple[ForeignSpan, bool]] = []
    runs = line.find_runs()
    taken = 0
    for run, following in zip_longest(runs, runs[1:]):
        run.least, taken = taken, run.last + 1
        run.most = (following.first if following else len(line.tokens)) - 1
        leave_quotation(line, run)
        quoted = is_quotation(line, run)
        trim_span(line, run)
        if run.first > run.last:
            continue
        if not quoted:
            grow_span(line, run)
        if run.last - run.first + 1 < LEAST_SPAN_WORDS if quoted else not is_left_over(line, run):
            continue
        confidence = min(1.0, line.measure_gain(run) / (WORDS_OF_SURE_SPAN * CAP))
        code = line.lookup.codes[run.language]
        start, end = line.tokens[run.first].start, find_end(line, run)
        found.append((ForeignSpan(start, end, code, confidence), quoted))
        taken = max(taken, run.last + 1)
    return found
