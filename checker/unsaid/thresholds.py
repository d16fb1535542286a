"""What the search for clauses left out goes by: each figure with its unit and where it comes from."""

from __future__ import annotations

LEAST_LENGTH = 30
"""Characters of a stretch that is worth a word: of shorter ones a tenth is found (corpora/clauses/README.md)."""

MOST_SHARE = 0.85
"""Share of a text beyond which a stretch is no part of it: what stands beside it says something else. A guess."""

LEAST_WORDS = 5
"""Words of a text in which a clause may be looked for. A guess: fewer are a label."""

MOST_WORDS = 300
"""Words of a text in which a clause is looked for. Limit, for memory and speed: beyond, it is no sentence."""

LEAST_LONGER = 0.3
"""Logarithm of the length of a text over what its counterpart lets expect, from which it is looked at. Set for speed:
one in a hundred of the clauses that would be said is below."""

USUAL_TEXT = 2_000.0
"""Characters of usual length that the two versions of an article are taken to have besides their own, so that a short
article says little of how long its translator is. A guess."""

LENGTH_VARIANCE = 6.9
"""Variance of a translation's length, per character, as alignment has it (Gale and Church, 1993)."""

SURE = 10.0
"""Steepness with which words of one text compete for those of the other, by cosine. A guess of the prototype."""

HALF_SURE = 0.35
"""Cosine of a word that claims another as much as it doesn't. A guess of the prototype."""

BIGRAM_DISCOUNT = 0.95
"""What a cosine counts that two neighbouring words have together. A guess of the prototype."""

PLACE_LOSS = 0.5
"""What a cosine loses where a word's counterpart stands at the other end of the text from those of its neighbours. A
guess of the prototype."""

REACH = 2.0
"""Words over which neighbours tell where a counterpart is to be expected: what one counts falls to 1/e. A guess."""

MOST_MOVED = 3
"""Words by which an end of a stretch is moved to a comma, a bracket, the end of the text. A guess: most of them are
small words, of which the vectors tell nothing."""
