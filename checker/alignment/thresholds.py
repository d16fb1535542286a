"""The numbers that decide what corresponds: unit, source, and what moves with them. The weights are in `weights.py`.

Fitted are the weights alone (corpora/alignment/fit.py), to features that are computed with what stands here; who
changes a number of the features fits anew. "Prototype" means the throw-away programs that were measured before the
first version; "guess" a value set by hand with the module and left as it was since then. Sizes of memory and blocks
that change no result stand beside their use.
"""

# The search.

CONFIDENCE_SLOPE = 0.8
"""A bead's confidence is the logistic function of this times its margin in nats. Set by hand; compared with the gold
alignments since then (corpora/alignment/README.md): what is said to be right to .88 is to .89."""

CERTAIN = 99.0
"""Margin in nats of beads beside an empty text, where there is nothing to search."""

WHOLE_AREA = 16_900
"""Sentences times sentences up to which two texts are searched in one piece. A guess, for memory and speed; 25,600 in
the first round. Higher: more of both is needed; the beads differ only where a cut falls into a mistake."""

PIECE_AREA = 10_000
"""Sentences times sentences of one piece of longer texts. A guess as `WHOLE_AREA`; 14,400 in the first round."""

MOST_WORD_PAIRS = 16_000_000
"""Different words of one text times those of the other that are compared in one piece. Limit, for memory: 64 MB. Pieces
of ordinary texts have a million or two; one that has more is made smaller."""

MOST_WORDS_OF_SENTENCE = 400
"""Different words of a sentence that count. Limit: a sentence of more is a table, or a file without any stop."""

SURE_MARGIN = 3.0
"""Margin in nats from which a 1-1 bead is sure enough for a piece to end there. A guess of the first round."""

KEPT_SHARE = 0.75
"""Share of a piece's beads that are kept at most: near the end of a piece the search lacks what follows. A guess."""

LEAST_KEPT = 3
"""Beads sure enough to end a piece are looked for down to the first third of it; else `KEPT_SHARE` is kept. A guess."""

# The rough way through long texts.

MOST_UNITS = 1000
"""Units that either text is cut into at most. A guess; a matrix of so many takes 4 MB. The prototype had 300."""

HASH_DIMENSIONS = 384
"""Length of the vectors that trigrams are hashed into where there is no model. A guess."""

LEAST_STANDING_OUT = 2.5
"""Standard deviations by which two units must be more alike than others of their row and column. A guess."""

LEAST_DEVIATION = 1e-4
"""Length from which a unit's direction differs from the text's mean by more than rounding: single precision leaves 1e-6
where all units say the same."""

LEAST_HASHED = 3
"""Letters from which a word counts there. A guess."""

# Features of beads.

NEIGHBOURS = 4
"""Windows most alike that the margin of a cosine is taken over: k of margin scoring (Artetxe and Schwenk, 2019)."""

OWN_COSINE = 0.05
"""Added to that mean, so that among windows that are all unlike none stands out. A guess."""

LENGTH_VARIANCE = 6.9
"""Variance of a translation's length in characters, per character: s² of Gale and Church (1993), who give 6.8; the
prototype's value."""

FARTHEST_LENGTH = 5.0
"""Most that the length term counts, in units of that variance: one free translation must not break the path. The
prototype's value."""

LENGTH_SMOOTHING = 10.0
"""Characters added to both lengths before their ratio is taken, so that it says little of short lines. A guess."""

MOST_RATIO = 2.0
"""Most that the logarithm of that ratio counts. A guess."""

MOST_WORDS_SHARED = 30.0
"""Most that shared words of a bead weigh, in nats. A guess, without a model only."""

MOST_NUMBERS_SHARED = 12.0
"""The same for numbers: equal numbers in a run of neighbours mislead, as the prototype showed. The value is a guess."""

LONG_SENTENCE = 100.0
"""Characters that are one unit of length of a sentence without counterpart. A scale: the fitted weight goes with it."""

MOST_NULL_LENGTH = 4.0
"""Most such units that count. A guess."""

# Words.

LEAST_DICE = 0.45
"""Dice coefficient of trigrams from which two words count as the same name or cognate. The prototype's value; lower:
chance matches, higher: names in another spelling are lost. The weights were fitted with it."""

LEAST_LETTERS = 4
"""Letters from which words are compared by trigrams; shorter ones match only as they are. The prototype's value."""

LARGEST_SHARE = 0.3
"""Share of all sentences in which what a word matches may be at most, to count at all. A guess of the first round."""

LEAST_COSINE = 0.3
"""Cosine of two words' vectors that counts nothing. A guess, made with the first model that was exported."""

FULL_COSINE = 0.8
"""Cosine that counts as if the words were the same. A guess as `LEAST_COSINE`."""

LETTERS_DISCOUNT = 0.2
"""What is taken off a Dice coefficient to be compared with a cosine. A guess as `LEAST_COSINE`."""

# Passages in another place.

LEAST_MOVED = 0.38
"""Cosine (or share of words) of two sentences left alone from which they are one that was moved. Lowered by hand
from .5, the prototype's value, when the weights were refitted with numbers apart. Lower: false moves, higher: a moved
sentence is said to be missing here and added there."""

MOVED_LEAD = 0.1
"""How far below `LEAST_MOVED` confidence would be one half. A guess."""

MOVED_STEEPNESS = 20.0
"""Steepness of the logistic function that makes confidence of that cosine. A guess."""

LEAST_BESIDE = 0.1
"""Cosine from which a neighbour in the same paragraph moved along. Lowered by hand from .25 together with
`LEAST_MOVED`."""

LOOSE_MARGIN = 4.0
"""Margin in nats up to which a sentence that shares a bead might as well be alone. A guess."""

MOST_PAIRS = 9_000_000
"""Pairs of sentences left alone beyond which no moves are looked for: two such texts have too little in common for
moves to mean anything, and the matrix would not fit into memory. A guess."""

# Cells and items.

LEAST_LISTED = 3
"""Labels and cells of a text from which they are linked by what they say. A guess; fewer are no list."""

MOST_LISTED_PAIRS = 250_000
"""Pairs of cells beyond which they stay linked as the search has them. Limit, for memory and speed."""

NUMBERS_SHARED = 0.5
"""What the same numbers in two cells count for, beside the cosine of their words. Set by hand, 2026-11, on one tree."""

NUMBERS_APART = 0.3
"""What different numbers count against two cells. A guess; lower: cells of like names are linked whatever they say."""

NAME_LOSS = 0.2
"""Cosine of their words that two cells may lose together for the sake of their numbers. A guess; higher: a number that
changed places with another is linked with the wrong name, and nothing is said."""

FOLLOWED = 0.7
"""What it counts for, beside a cosine, that the same stands below two headings. A guess."""

LONG_NUMBER = 4
"""Digits of a number that tells a cell by itself, where no other has it. A guess; lower: counts and days do."""

LOSS_BY_DISTANCE = 0.3
"""What is taken off for every text's length between the places of two cells. A guess."""

LISTED_LEAD = 0.2
"""Likeness that an exchange of their counterparts must bring two cells together. Set by hand, 2026-11; lower: cells
that the order put together are torn apart."""

LEAD_OF_UNLINKED = 0.4
"""The same where one of them has no counterpart: which of two is missing the search tells better. A guess."""

UNLINKED_LIKENESS = 0.2
"""Likeness of two cells from which they are better linked than alone. A guess."""

LISTED_SCORE = 0.9
"""Confidence of such a link: it is told by what the cells say. A guess."""

MOST_ROUNDS = 50
"""Times that cells may exchange their counterparts. Limit, for speed; in each, all that can do so do."""

# Strays in a page of another language.

RESIDUE_AREA = 100_000
"""Stray passages times sentences of their page up to which each is compared with each. Limit: a page of a thousand
sentences and a hundred strays. Beyond, a stray is compared with what stands around it."""

RESIDUE_REACH = 250
"""Sentences of a longer page on either side of a stray that it is compared with, at the least. Limit, for speed."""

RESIDUE_BATCH = 64
"""Strays of a longer page that are looked at together. Set for speed."""

LONGEST_PASSAGE = 4
"""Sentences of the page that a stray passage is compared with at most. A guess of the first round."""

LEAST_FIT = 0.4
"""Length of the shorter passage as a share of the longer from which two are compared. A guess."""

LEAST_WEIGHT = 5.0
"""Weight of shared words, in nats, from which two passages say the same where there is no model. A guess."""

WEIGHT_PER_SENTENCE = 0.5
"""What every further sentence of the page's passage must bring, in nats, where there is no model. A guess."""

CLOSE_COSINE = 0.55
"""Cosine at which two passages that share no word are as likely as not to say the same. A guess, made when strays
were first compared by vectors."""

SCORE_PER_COSINE = 14.0
"""Nats per cosine above `CLOSE_COSINE`. A guess."""

SCORE_PER_WEIGHT = 0.25
"""Nats of score per nat of shared words, beside a cosine. A guess."""

MOST_WEIGHT = 6.0
"""Weight of shared words that counts at most, beside a cosine. A guess."""

TIED_SCORES = 1e-6
"""Difference of scores below which the nearer passage is taken: above what floating point differs by."""

# Revisions in one language.

LEAST_CHRF = 0.6
"""chrF (0..1) from which two passages of one language are the same, reworded. A guess."""

LEAST_CHRF_BETWEEN = 0.45
"""The same for what lies between passages that are matched already. A guess."""

LEAST_SHARED_WORDS = 0.4
"""Dice coefficient of the words of two passages from which chrF is computed. A guess, for speed: higher, less
is computed and reworded passages are lost."""

LEAST_TWINS_SHARE = 0.5
"""The same for passages of one page. Set for speed: with it chrF is loaded for 1 of 116 articles, in place of 17."""

RELATED_SHARE = 0.3
"""Share of the shorter text that must stand in the longer for two texts to be revisions. A guess."""

REVISION_CANDIDATES = 5
"""Passages that each is compared with by chrF at most. A guess, for speed."""

COMMON_WORD = 20
"""Passages in which a word may stand at most to make candidates of them. A guess, for speed."""

# Which texts are versions of one article.

GROUPED_SENTENCES = 60
"""Sentences of a text that are aligned at most. A guess, for speed."""

GROUPING_CANDIDATES = 3
"""Texts of each other language that a text is aligned with. A guess, for speed."""

FEWEST_CENTRED = 2
"""More texts than this of one language are compared by how they differ from its mean; of two, the mean is a text."""
