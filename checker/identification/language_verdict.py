"""The language of a text by the evidence of its words, and how sure that is."""

from __future__ import annotations

import math
from dataclasses import dataclass
from typing import TYPE_CHECKING, NamedTuple

from checker.identification.non_text import WORD, find_words, mask_non_text
from checker.identification.prefilter import measure_own_lead
from checker.identification.quotations import blank_quotations
from checker.identification.thresholds import (
    BY_LOOKS,
    CAP,
    LEAST_KNOWN,
    LEAST_OUTSIDE,
    LEAST_SHOUT,
    SHARED,
    SHORT,
)
from checker.identification.word_scores import WordScores, get_word_scores

if TYPE_CHECKING:
    from collections.abc import Sequence


@dataclass(frozen=True, slots=True)
class LanguageVerdict:
    """The language a text seems to be in (None: none of those asked for), how sure that is (0..1), and the scores."""

    language: str | None
    confidence: float
    scores: dict[str, float]


def judge_language(text: str, languages: tuple[str, ...], prior: dict[str, float] | None = None) -> LanguageVerdict:
    """The language of a text among ``languages``, with a confidence from 0 (a guess) to 1.

    ``prior`` adds log scores by language (what the surroundings say). Scores are log scores, the best 0.
    The language is None where nothing speaks for any of them: a bare name, a code, a number.
    """
    lookup = get_word_scores(languages)
    sums = _add_up(text, lookup)
    if not sums.counted:
        return LanguageVerdict(None, 0.0, dict.fromkeys(lookup.codes, 0.0))
    totals = sums.totals
    if prior:
        totals = [total + prior.get(code, 0.0) for total, code in zip(totals, lookup.codes, strict=True)]
    highest = max(totals)
    best = totals.index(highest)
    scores = {code: total - highest for code, total in zip(lookup.codes, totals, strict=True)}
    margin = highest - sorted(totals)[-2] if len(totals) > 1 else CAP
    told = _rate_evidence(sums, best, margin)
    if not told:
        return LanguageVerdict(None, 0.0, scores)
    return LanguageVerdict(lookup.codes[best], told * _rate_margin(margin), scores)


def judge_expected(text: str, expected: str, languages: tuple[str, ...]) -> LanguageVerdict:
    """What `judge_language` says of a text that is most probably in the language ``expected``, mostly sooner.

    The language is the same, and so is whether it is sure; the confidence of what is sure may be less, and its scores
    are left out.
    """
    lead = measure_own_lead(text, expected, languages) if expected in languages else 0.0
    if lead:
        return LanguageVerdict(expected, _rate_margin(lead), {})
    return judge_language(text, languages)


def is_plainly_in(text: str, language: str, languages: tuple[str, ...]) -> bool:
    """Whether the words of a text tell at once that it is surely in a language; `judge_language` would say so too."""
    return language in languages and measure_own_lead(text, language, languages) > 0.0


def _rate_margin(margin: float) -> float:
    """The confidence (0..1) of a language that leads by so many nats; half of them, as words are not independent."""
    return 1.0 - math.exp(-margin / 2)


class _Sums(NamedTuple):
    """The evidence of a text's words added up.

    By language: ``totals`` in nats, ``solid`` (words known there as no names), ``usual`` (usual words in small ones).
    Of all together: how many were ``counted``, may be ``names``, are ``small``.
    """

    totals: list[float]
    solid: list[float]
    usual: list[float]
    counted: float
    names: float
    small: float


def _leave_out_quotations(text: str) -> str:
    """The text without its quotations, which may be in any language, if enough is left of it."""
    rest = blank_quotations(text)
    return rest if rest is text or len(WORD.findall(rest)) >= LEAST_OUTSIDE else text


def _add_up(text: str, lookup: WordScores) -> _Sums:
    tokens: Sequence[str] = find_words(_leave_out_quotations(mask_non_text(text)))
    if text.isupper() and any(len(token) >= LEAST_SHOUT for token in tokens):
        tokens = [token.lower() for token in tokens]
    rows = lookup.list_rows(tokens)
    if tokens and not tokens[0].islower():
        rows[0] = lookup.get_row(tokens[0], first=True)
    width = len(lookup.codes)
    sums: list[float] = list(map(sum, zip(*rows, strict=True))) or [0.0] * (3 * width + 3)
    return _Sums(sums[:width], sums[width : 2 * width], sums[2 * width : 3 * width], *sums[3 * width :])


def _rate_evidence(sums: _Sums, best: int, margin: float) -> float:
    """The weight (0..1) of what was added up for the language ``best``; 0 for names, and for what tells none."""
    if sums.names == sums.counted and not sums.small:
        return 0.0
    if not sums.solid[best]:
        return BY_LOOKS if sums.small else BY_LOOKS / 2
    if sums.counted <= SHORT:
        only_names = sums.names and not sums.small
        one_for_all = sums.counted == 1 and margin < SHARED and all(sums.solid)
        if only_names or one_for_all:
            return 0.0
    if sums.small > SHORT and sums.usual[best] <= LEAST_KNOWN * sums.small:
        return BY_LOOKS
    return 1.0
