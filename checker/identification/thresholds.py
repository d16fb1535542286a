"""The numbers that telling languages apart goes by: what they are, in what unit, where they come from, what moves.

"Prototype" means: taken over from the prototypes before the first round, which were measured on development texts;
"first round" means: chosen by hand in 2026-10 while reading development texts. None is fitted by a command. A nat
is a unit of natural logarithms: 1 nat is a factor of 2.7 in likelihood.
"""

from __future__ import annotations

import math

CAP = 8.0
"""Nats one word can speak against a language (prototype): higher, and one stray word decides a sentence."""
BEYOND_CAP = 0.1
"""Weight of what exceeds the cap: the order of languages is kept. A guess of the first round, not fitted."""
UNKNOWN = -3.0
"""Frequency class of a word that a language's list lacks; the list's rarest class is 0. First round."""
STEP = math.log(10) / 4
"""Nats from one frequency class to the next: four classes are a factor of ten, as
``corpora/wordlists/count.py`` counts."""
COMMON = 14
"""Frequency class from which a word's n-grams are not asked: the list is surer. First round."""
NGRAM_WEIGHT = 0.15
"""Weight of the n-grams of a word that is in a list; one in none counts by its n-grams alone. First round."""
CAPITAL = 0.3
"""Weight of a word with a capital inside a sentence: it may be a name (prototype). Higher, and names make languages."""
MAY_BE_NAME = 0.5
"""How much of a name an unknown word with a capital is. First round."""
LEAST_OUTSIDE = 3
"""Words outside quotations from which the quotations are left out of account. First round."""
LEAST_SHOUT = 5
"""Letters of the longest word from which a text all in capitals is read as if in small ones. First round."""
LEAST_PART, LEAST_TAIL, LONGEST_WORD = 4, 3, 80
"""Letters of the parts of a compound, of its last part, and of the longest word that is taken apart. First round."""
SHORT_TAIL = 10
"""Frequency class from which a last part shorter than `LEAST_PART` makes a compound. First round."""
AT_HOME = 1.5
"""Nats within which a language is a word's home beside the likeliest one. First round."""
USUAL = 6
"""Frequency class from which a word is no rare one: rare ones may be strays of a language without a list.
First round."""
BY_LOOKS = 0.6
"""Factor on the confidence of a text none of whose words is known, or too few. First round."""
SHORT = 4
"""Words up to which a text is too short to be told by names and by one word. First round."""
LEAST_KNOWN = 0.5
"""Share of the words in small letters that must be known, for a text longer than `SHORT`. First round."""
SHARED = 0.8
"""Nats of difference below which one word alone, known to all languages, tells none. First round."""
MOST_LOOKED_THROUGH = 2_000_000
"""Characters that words are looked for in, all words together: beyond, the thorough look is quicker. Limit; changes no
result."""
TABLE_SIZE = 200_000
"""Words whose evidence is kept. A table starts anew when it is full."""

LEAST_TOLD = 0.05
"""Confidence (0..1) from which `identify_language` names a language: the weak guesses that short labels need. No
finding rests on less than `checker.identification.certainty.SURE`. First round."""

UNSEEN = 1e-6
"""Probability of an n-gram that a profile does not have. First round."""
UNSEEN_TRIPLE = 3.5
"""Nats by which a triple of letters that a profile does not have is less likely than its last two. First round."""
OVERLAP = 0.5
"""Weight of each of the overlapping triples of a word: they tell the same letters again and again. First round."""
LONGEST_TAG = 80
"""Characters of a tag that is masked: what is longer is text between two signs. First round."""
REMEMBERED = 512
"""Texts whose masked form is kept: more than most articles have sentences."""

LEAST_STRANGE = -0.45
"""Nats below which a word counts as strange in a language. First round."""
OWN = 1.0
"""Nats by which a word of the language's own is likelier there than in any other. First round."""
MOST_OWN = 4.0
"""Nats a word can speak for its own language in the first look, so that no text passes on one word. First round."""
SURE_LEAD = 5.0
"""Nats from which the first look tells: more than the 4.6 that a confidence of .9 takes."""
SEEN_TEXTS = 4096
"""Texts whose words the first look remembers: the rules come one after the other, each to all texts of an article."""

LEAST_OTHER_WORDS = 4
"""Words in small letters from which a text may be in a language without a word list. First round."""
MOSTLY_USUAL = 0.6
"""Share of words that are usual in one of our languages from which the text is in no other one. First round."""
OTHER_LEAD = 10.0
"""Nats by which another language's profile must lead. First round."""

FOREIGN_SHARE = 0.6
"""Share of the characters of a page that must be in languages we don't know, for it to be left alone. Set by hand in
2026-11 on 786 manuals and pages in 25 other languages and 2,281 in ours: at .5, too, none of ours was left alone. It is
above a half, so that a page of two versions, of which we know one, is read.
"""
