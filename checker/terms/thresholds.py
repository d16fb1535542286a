"""The thresholds of looking for terms: each with its unit, and where it comes from."""

from __future__ import annotations

KNOWN_TOKENS = 50_000
"""Words of texts that are remembered with the terms they belong to. More: faster where texts are long, more memory."""
LEAST_PART = 3
"""Letters of a part of a compound. A guess of the first round: shorter words are found in too many others."""
LEAST_SURE_PART = 4
"""Letters of a part that is a part however rare it is. A guess of the first round."""
USUAL_PART = 9
"""Frequency class (`Lexicon.frequency`) of a shorter part: 18 in a million words. A guess of the first round."""
MOST_INSERTED = 1
"""Words that may stand between the words of a term beside those it has: an adjective. A guess of the first round."""
LONGEST_JOINED = 3
"""Words of a term that may also be written as one. A guess: nobody writes more of them together."""
LEAST_SPLIT = 6
"""Letters of a word that may also be written as two. A guess of the first round."""
LEAST_LIKE = 4
"""Letters of the beginning of a word by which it is known again in other words. A guess of the first round."""
LIKE_SHARE = 0.7
"""Share of a word's letters that are its beginning. A guess of the first round; lower: more renderings are let pass."""
LEAST_ALTERED = 5
"""Letters of a name that is known again in other capitals: shorter ones are words. A guess of the first round."""
LEAST_STEM = 3
"""Letters of a verb's stem by which nouns that are made of it are known. A guess of the first round."""
LEAST_ROWS = 3
"""Rows in which a phrase must stand to be proposed as a term. A guess of the first round: twice is chance."""
LONGEST_PHRASE = 4
"""Words of a phrase that is proposed. A guess: longer ones are sentences."""
LEAST_PHRASE_LETTERS = 3
"""Letters of the first and the last word of a phrase that is proposed."""
SOLID_TERM = 12
"""Letters of a word that is proposed by itself: a compound. A guess of the first round."""
LEAST_DICE = 0.6
"""Share (0..1) of their rows that a phrase and its rendering have in common. A guess of the first round."""
MOST_CANDIDATES = 2_000
"""Phrases for which a rendering is looked for, the commonest first. Limit: time grows with it."""
MOST_ROWS = 60
"""Rows of a phrase in which its rendering is looked for. Limit: time grows with it."""
FOR_A_WORD = 0.06
"""What a word more counts for, as a share of rows: a phrase goes before a part of it. A guess of the first round."""
LONGEST_SET_PHRASE = 40
"""Characters around a term in which a phrase like “in order to” is looked for; the longest has 26."""
LEAST_LIKE_WORDS = 0.5
"""Share of the words of a rendering that explains a word rather than names it. From reading interface texts."""
