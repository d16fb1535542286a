"""The numbers that decide what is stale: unit, source, and what moves with them."""

# Names.

LEAST_NAME = 2
"""Letters of a word with a capital that may be a name. A guess; 3: acronyms such as EU are not looked for."""

LEAST_INITIAL = 4
"""The same of a word that begins a sentence, where every word has a capital: "Die" is none. A guess."""

LEAST_LIKENESS = 0.6
"""Cosine (-1..1) of the vectors of two words, from which they are one name in two languages. Set by hand on 19 places,
2026-11: 16 are above in all three pairs of languages, the nearest other one is below .56. Lower: other names are taken
for it."""

LEAST_LEAD = 0.15
"""By how much (cosine) a word of the translation is nearer to the old name than to any word of the new state. A
guess."""

MOST_WORDS = 2000
"""Words of a passage whose names are compared. Limit: the time grows with the square of their number."""

# Sentences.

LEAST_NEARER = 0.1
"""By how much (cosine, -1..1) a sentence of a translation is nearer to the old sentence of the source than to what
stands there now, to be stale. Set by hand on `corpora/updates`, 2026-11; lower: sentences already translated anew are
called stale."""

LEAST_WORDS = 3
"""Words of a sentence that is said to be new or gone. A guess; labels of fewer come and go."""

LEAST_LINK = 0.5
"""Confidence (0..1) that a sentence of a translation corresponds to one that the source had. Set by hand on
`corpora/updates`, 2026-11."""

LEAST_REWORDED = 0.45
"""Cosine (-1..1) of two sentences of one language, from which the later says the earlier in other words. Set by hand on
the wordings of `corpora/updates`, 2026-11: 66 of 72 are above, of 1,656 pairs of other sentences one is. Lower: a
sentence that takes the place of another one is called reworded."""

LEAST_IN_PLACE = 0.3
"""The same of a sentence that stands where the other one stood, behind or before the same sentence. Set by hand with
it."""

MOST_PAIRS = 1_000_000
"""Sentences taken out times sentences added that are compared. Limit: the time grows with it."""

MOST_ALIKE = 0.3
"""Cosine (-1..1) below which what the source says now is another matter than what it said. Set by hand with
`LEAST_REWORDED`; higher: reworded sentences are called replaced."""

LEAST_LACK = 0.2
"""Confidence (0..1) of the alignment that a translation lacks a sentence, where the sentence is new and the translation
was not changed since: `checker.articles.thresholds.LEAST_ABSENCE` where it may have been. A guess; above 0, as parts of
a text lack nothing."""
