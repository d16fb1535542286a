"""The numbers that finding untranslated text goes by: what they are, in what unit, where they come from, what moves.

"Prototype" means: taken over from the prototypes before the first round, which were measured on development texts;
"first round" means: chosen by hand in 2026-11 while reading development texts, not fitted. A nat is a unit of natural
logarithms: 1 nat is a factor of 2.7 in likelihood. A frequency class is a quarter power of ten, 0 to 19.
"""

from __future__ import annotations

# The search for foreign spans: a price for every change of language.

LEAVE, RETURN = 4.0, 0.5
"""Nats it costs to leave the language of the text, and to come back (prototype). Lower, and names become spans."""
AT_SENTENCE_END, AT_MARK = 0.2, 0.9
"""Factors on both at the end of a sentence (prototype) and at other marks (first round)."""
NAME_WEIGHT = 0.3
"""Weight of a word with a capital inside a sentence, which may be a name (prototype)."""
NOUN_WEIGHT = 0.7
"""The same where nouns have capitals (prototype)."""
STRANGE_WORD = -1.5
"""Nats below which a word in small letters makes a text worth a search. First round; higher, and more is searched."""

# Where a span begins and ends.

NEUTRAL = -1.0
"""Nats: a word that is so little likelier in the text's language may belong to either. First round."""
SHARED_LEAD = 1.0
"""Nats: a word that is so little likelier in the foreign language says nothing for it. First round."""
FOREIGN_NAME = -2.5
"""Nats below which a word is none of a foreign name. First round; lower, and names reach further back."""

# Whether a span was left over, or is a name, a title, a loan phrase.

LEAST_SPAN_WORDS = 3
"""Words of a span, with those beside it that could belong to it (prototype). Fewer are terms and names."""
DESCRIBED_LOAN = 4
"""Words up to which a span that begins with a loan of the text's language, and has no verb, is that loan with what
describes it: spaghetti alle vongole. Set by hand in 2026-11 on dishes; higher, and text that is left over is missed."""
SEVERAL = 4
"""Words of content that make text of what begins like a name. First round."""
LEAST_SMALL = 3
"""Words in small letters that do so where nouns of the language are among them. First round."""
LOOK_BACK = 3
"""Words before a span that may belong to the same name. First round."""
WORDS_OF_SURE_SPAN = 3
"""Words with all the evidence a word can give that make the confidence in a span 1. First round."""
WHOLE = 0.75
"""Share of a sentence's letters from which it is foreign as a whole. First round."""
VERBATIM = 0.8
"""Share of a span's words that stand in another version, from which it may be a quotation or a name. First round."""

# Words that stand in both versions.

LEAST_COMPARED = 3
"""Letters of a word that is compared at all: shorter ones stand in many languages. First round."""
LONGEST_GLOSS = 4
"""Words of a term that a translator put in brackets. First round."""
KEPT_QUOTATION = 0.6
"""Share of copied words from which a quotation or a term in brackets was kept on purpose. First round."""
LEAST_FREQUENCY = 2
"""Frequency class from which a word is surely one of the other language: rarer ones may be strays. First round."""
COMMONER = 6
"""Frequency classes by which a word of both languages must be commoner in the other one. First round."""
FOREIGN_LOOK = 4.0
"""Nats by which the n-grams of a word in no list must look like the other language. First round."""
COMPOUND_LOOK = 1.0
"""The same for a compound of known words of that language. First round."""
LEAST_BASE = 5
"""Frequency class from which the forms of a word count as known. First round."""
LISTED = 12
"""Frequency class from which a word is in our lists where a language has it: no learned word of both. First round."""
CAPITAL_ON_BOTH = 6
"""Frequency class of a word with a capital in both versions, from which it is no name. First round."""
LEAST_LOG_ODDS = -2.2
"""Log odds from which a copied word that only the other language knows is said: the default of `min-confidence`. Set in
2026-11 on the read parts of translations, so that no more of the development data's words is missed than before."""
LEAST_AMONG_CODE = 1.2
"""The same in texts about programs, whose words of another language are mostly commands. Set in the same way."""
LEAST_OF_BOTH = 2.2
"""The same for a word that the text's language may have, too. Set in the same way; at 1.2 one in two was right."""
MOST_CONTEXT = 4.0
"""Log odds that all that stands around a word may add. Lower, and fewer words are looked at closely."""

# Names and terms of an article.

LEAST_SEEN = 2
"""Times a word must be seen with a capital inside sentences to be a name. First round; once is a slip."""
FEW_NAMES = 50
"""Words that are looked for one by one; beyond, all texts are taken apart: time stays linear in them."""
LEAST_USED = 3
"""Different sentences of a version that use a foreign word, from which it is a term of theirs. First round."""

# Sentences, lines and units as a whole.

FURNITURE_WORDS = 8
"""Words up to which a line is page furniture. First round."""
SHORT_LINE = 6
"""Words of a line whose language is doubtful. First round."""
LEAST_TELLING = 3
"""Letters of a word that says something all by itself. First round."""
CLEAR_LEAD = 2.0
"""Nats by which a word must be likelier in the text's language to show that a line is written in it. First round."""
KEEPING_LANGUAGES = 2
"""Other languages that say it in the same words, from which it is a name or a term nobody translates. First round."""
UNIT_LEAD = 6.0
"""Nats by which another language must be likelier than the unit's own. First round."""
LEAST_STRONG, SHORT_UNIT = 2, 3
"""Words that must speak for the other language; in texts of so few words one is enough. First round."""
HEAD = 120
"""Characters of a long text that are enough when they are in its own language: a shortcut. First round."""
SHARED_WORDS = 0.6
"""Share of the words of a copy that stand in its source; below it chrF is not asked. First round."""
SAME_CHRF = 70.0
"""chrF (0..100) from which a text is a copy of its source. First round."""
COPY_CONFIDENCE = 0.5
"""Least confidence (0..1) in a copy that the language alone does not tell. First round."""
MOST_PLACES = 50
"""Places of a word that are looked at, at the first look. Limit: beyond, it is looked at thoroughly."""
LABEL_TELLS = 2.0
"""Words of another language only, those with a capital half, from which a label is a warning. Set by hand in 2026-11
on pages of four sites; lower, and names of products are warnings."""
UNIT_TELLS = 0.5
"""The same in bilingual files, where every unit is meant to be translated. A guess."""
SHORT_SPAN = 2
"""Words of a part of a sentence up to which only prose around it makes it more than a note. Set by hand in 2026-11."""
LIKE_LENGTH = 0.4
"""Least ratio of the lengths of a passage and the translation that it stands beside. A guess."""
LEAST_PARTS = 3
"""Parts with hyphens between from which a token in small letters, one of them no word, is the name of a program:
apt-config-icons. A guess; read on pages of a software project."""
LEAST_LISTED = 3
"""Tokens with commas between that are a list. A guess."""
LEAST_UNKNOWN = 1 / 3
"""Share of the tokens of a list that are no words, from which all are names. A guess."""
