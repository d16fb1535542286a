"""What the comparison of negations goes by: each figure with its unit and where it comes from."""

from __future__ import annotations

MOST_BETWEEN = 60
"""Characters between the two parts of a negation (ne … pas), and behind one where a word may undo it. A guess: more
are another clause."""

MOST_BETWEEN_WORDS = 6
"""Words behind a negation among which one may undo it (not at all impossible). Set by reading: the verb of a German
clause stands last."""

LEAST_PREFIXED, LEAST_STEM = 6, 4
"""Letters of a word that may begin with a prefix which turns it round, and of what is left without. Lower: *under* is
read as *un-* and *der*."""

MOST_LENGTH = 250
"""Characters of the longer text. Set by reading: in longer ones what differs is mostly a part that is left out, or said
in another way."""

MOST_WORDS = 300
"""Words of a text that is compared. Limit, for memory and speed: beyond, it is no sentence."""

NEAR = 3
"""Words on either side of a negation that are looked for in the other text: what is negated is among them. A guess."""

LEAST_NOTED = 0.15
"""Probability (0..1) from which a negation is noted. Read on professional text, 2026-11: corpora/negation/README.md.
Lower: hardly more is found."""

LEAST_ROW_SCORE = 0.5
"""Confidence (0..1) of a row whose negations are compared. A guess, as for names."""
