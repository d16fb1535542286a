"""The numbers that decide what a page is and which texts belong together: unit, source, and what moves with them.

None was fitted. "Guess" means: set by hand when the module was written and left as it was since then; where the
development pages were looked at afterwards, that is said.
"""

# What a page is made of.

VERSION_SHARE = 0.4
"""Characters of a language as a share of the main one's, from which it has a version of its own. A guess of the first
round. Higher: long strays are no longer taken for a version; lower: short versions are no longer taken for strays."""

PART_SHARE = 0.2
"""The same share for a language whose paragraphs all follow one another: an excerpt below the text. A guess of the
first round."""

CELL_SHARE = 0.5
"""Characters of a page's own language in the cells of its tables, as a share of another's that stands in cells alone,
from which the table has a column for each. A guess."""

FEW_BLOCKS = 4
"""Blocks of a page up to which one paragraph is enough for a version. A guess of the first round."""

BLOCK_SAMPLE = 4000
"""Characters of a block that its language is judged by. Set for speed, not for what it finds: more is slower."""

LONGEST_HEADING = 40
"""Characters that a heading which names a version ("Deutsch") has fewer than. A guess of the first round."""

BLOCKS_FIT = 0.8
"""Share of the known text that must stand in its own language's stretch for versions one after another. A guess of
the first round; lower: interleaved pages are cut into blocks."""

BLOCKS_ALTERNATE = 0.7
"""How often, from 0 to 1, the language may change between blocks of versions one after another. Set by hand; with it
the layout of 46 of 46 development pages was right."""

COPY_SHARE = 0.8
"""Share of the words of the shorter of two blocks that stand in the other, if one is a copy left untranslated. Set by
hand together with `BLOCKS_ALTERNATE`."""

LEAST_COPY = 4
"""Words that a block counts for at least when it is compared for a copy, so that two words in common are no copy.
Set by hand together with `BLOCKS_ALTERNATE`."""

SOURCE_EVIDENCE_LENGTH = 40
"""Characters from which a sentence left in another language tells what the source is: shorter ones are seldom whole
sentences. A guess."""

# A passage that stands twice.

LEAST_BLOCKS = 2
"""Blocks that must come twice. A guess; 1: every repeated line becomes a revision."""

LEAST_BLOCK_CHARACTERS = 20
"""Characters from which a block tells that a passage comes twice. A guess."""

LEAST_REPEATED_SHARE = 0.5
"""Share of the characters of a stretch that were said before, if the stretch is another revision. A guess."""

# Files whose names do not say what belongs together.

SAMPLE_BLOCKS = 30
"""Blocks at the beginning of a file that its language is told by. A guess, for speed."""

SAMPLE_CHARACTERS = 1000
"""Characters of such a block that are looked at. A guess, for speed."""

LEAST_CHARACTERS = 30
"""Characters from which a block tells a file's language, if any block has them. A guess."""

MAIN_SHARE = 0.75
"""Share of the sample that must be in one language for the file to be in it; else the file is a page in several, and
not grouped with others. A guess."""

JOINED = 0.9
"""Probability from which two files are versions of one article. Set by hand, 2026-11; of those said to be it on sites
that were not fitted, corpora/sites/README.md counts what was wrong. Lower: unlike pages are compared, and all they say
is wrong; higher: more is asked, and less compared."""

JOINED_BY_HAND = 0.5
"""The same among files that were given together by hand. A guess: whoever gives them has versions in mind."""

JOINED_BY_DATE = 0.5
"""The same where the dates in their names are near each other. Read on ruby-lang, 2026-11: all of ten were right."""

ASKED = 0.35
"""Probability from which the notes ask whether two files are versions of one article. Set by hand, 2026-11; lower:
more questions the answer to which is no."""

MOST_HOMES = 20
"""Groups by name that lack a language, for each file that names leave over, among which its group is looked for.
Limit, for speed: one file alone must not have a thousand groups read."""

FARTHEST_DAYS = 100
"""Days between the dates in two names beyond which they are of different articles. Read on ruby-lang, 2026-11: news
were translated up to ten weeks late, and next year's were taken for this year's."""

NEAR_DAYS = 10
"""Days between such dates up to which they speak for versions of one article. Read on ruby-lang, 2026-11."""

LONGEST_NUMBER = 3
"""Digits of a number in a name that tells versions apart, as a chapter or a release does. Longer ones number records,
and each version may have its own. A guess."""

FEW_NUMBERS = 3
"""Numbers of a text up to which they tell nothing of what it is about. A guess; the weights were fitted with it."""

FEW_SENTENCES = 4
"""Sentences below which a text is short. A guess; the weights were fitted with it."""

# Files in languages that are not known.

PLAINLY_OURS = 0.8
"""Share of the characters of a page that are surely in known languages, from which it is not asked whether it is in
another one. Set by hand in 2026-11: of 786 pages in other languages all that were mostly in them had less, four fifths
of 2,281 in ours had more. Lower, and Dutch pages are read as German; higher, and pages full of code take longer."""

FOREIGN_SAMPLE = 4000
"""Characters of a page by which its language is told then, about. Set for speed: 50 profiles are asked for each."""

SAMPLED_BLOCK = 500
"""Characters of a block that are looked at. A guess, for speed."""

# Rows and what a version lacks.

PARTIAL_COVERAGE = 0.6
"""Share of a version's characters that must find a counterpart, else the other is only a part of it: a summary or an
excerpt. A guess of the first round; higher: versions with large gaps are called partial, and the gaps not reported."""

LEAST_SENTENCES = 6
"""Sentences from which another version can be a part of a version. A guess of the first round."""

LEAST_ABSENCE = 0.5
"""Confidence (0..1) from which a sentence is said to have no counterpart. It was .75 by guess; .5, the point where
either is as probable, came with weights fitted anew. Higher: fewer omissions and additions are told."""

# Lists that each version sorts for itself.

LEAST_ENTRIES = 5
"""Blocks in the order of the alphabet that make a sorted list. A guess; 4 of any order are sorted once in 24 times."""

SORTED_SHARE = 0.8
"""Share of the blocks of such a list, from its first to its last, that are in order. A guess."""

LONGEST_KEY = 40
"""Characters that an entry is sorted by. Limit, for speed."""

# An article that is checked again after every edit.

REMEMBERED = 2048
"""Blocks whose sentences and languages are remembered. A guess: more than the versions of an article have."""

LONGEST_REMEMBERED = 4_000
"""Characters of a block that is remembered. Limit: memory."""
