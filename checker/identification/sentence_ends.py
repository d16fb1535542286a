"""Where a sentence ends between two words: the one policy for text whose words are judged one by one.

Text is split into sentences by ``checker.segmentation``; here the question is whether the capital of a word is that of
a sentence, which a colon or a bullet before it explains as well.
"""

from __future__ import annotations

import re

from checker import languages as registry
from checker.languages.quotation_marks import get_closing_marks

STOPS = ".!?…"
"""The signs that end a sentence."""
INTRODUCTIONS = ":·•\n"
"""The signs after which what follows begins like one."""


@registry.cache_until_change
def compile_sentence_end() -> re.Pattern[str]:
    """Matches, with ``search``, a text after which a sentence begins: a stop, then closing marks, brackets, space."""
    marks = "".join(sorted(get_closing_marks()))
    return re.compile(rf"[{re.escape(STOPS + INTRODUCTIONS)}][)\]{re.escape(marks)}]*\s*$")
