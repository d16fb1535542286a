"""What another text says of the words at a place of a text, and how much of the whole text it leaves unsaid."""

from __future__ import annotations

from typing import NamedTuple

from checker.unsaid.missing_clause import get_word_weights
from checker.unsaid.thresholds import MOST_WORDS


class UnsaidWords(NamedTuple):
    """What another text seems to lack of a text.

    ``odds`` are the log odds that the words at a place are unsaid there: those of the word that is most surely said;
    ``rendered`` is how like they are to the likest of the words there that no other word of the text is more like (a
    cosine; 0 where there is none); ``share`` (0..1) is how much of the whole text is unsaid, by what its words tell.
    """

    odds: float
    rendered: float
    share: float


def measure_unsaid(text: str, start: int, end: int, other: str) -> UnsaidWords | None:
    """What ``other`` lacks of ``text[start:end]`` and of the whole text.

    None where there is no word, and where a text is too long to be held against another word by word.
    """
    import numpy as np

    from checker.alignment.embedding import load_model
    from checker.alignment.word_coverage import rate_likeness
    from checker.unsaid.clause_weights import WORD_BIAS
    from checker.unsaid.word_evidence import compare_words, describe_words
    from checker.unsaid.worded_text import read_words

    here, there = read_words((text, other), load_model())
    asked = [at for at, span in enumerate(here.spans) if span[0] < end and start < span[1]]
    if not asked or len(here) > MOST_WORDS or not 0 < len(there) <= MOST_WORDS:
        return None
    alike = rate_likeness(here.words, there.words)[here.words.ids][:, there.words.ids]
    likest = alike.argmax(axis=0)
    own = alike.max(axis=0)[np.isin(likest, asked)]
    odds = describe_words(compare_words(here, there), here.weights) @ get_word_weights() + WORD_BIAS
    unsaid = here.weights / (1 + np.exp(-odds))
    return UnsaidWords(float(odds[asked].min()), float(own.max(initial=0)), float(unsaid.sum() / here.weights.sum()))
