"""Languages the checker knows nothing of but a profile: which one a text is in that is in none of its own.

All of langdetect's profiles are read, but only when most words of a text are unknown in every language we know.
"""

from __future__ import annotations

from checker.identification.ngram_profiles import list_profile_codes as profile_codes
from checker.identification.ngram_profiles import load_profile, score_ngrams
from checker.identification.non_text import WORD, mask_non_text
from checker.identification.thresholds import LEAST_OTHER_WORDS, MOSTLY_USUAL, OTHER_LEAD
from checker.identification.word_scores import get_word_scores


def identify_other_language(text: str, known: tuple[str, ...]) -> str | None:
    """The code of the language ``text`` is in when that is none of ``known``; else None."""
    lookup = get_word_scores(known)
    words = [token for token in WORD.findall(mask_non_text(text)) if token.islower() and len(token) > 1]
    if len(words) < LEAST_OTHER_WORDS:
        return None
    share = max(sum(lookup.score_word(word).usual[at] for word in words) for at in range(len(known))) / len(words)
    if share >= MOSTLY_USUAL:
        return None
    scores = {code: sum(score_ngrams(word, load_profile(code)) for word in words) for code in profile_codes()}
    best = max(sorted(scores), key=scores.__getitem__)
    ours = max(scores[code] for code in known if code in scores)
    return best if best not in known and scores[best] - ours >= OTHER_LEAD else None
