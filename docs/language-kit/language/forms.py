"""TODO: which language, and where its facts come from.

How the forms of a word are made. Spellings are in small letters.
"""

from __future__ import annotations

from checker.languages.form_facts import FormFacts

FACTS = FormFacts(
    # The forms by kind of word.
    kinds=(),
    # The kind that has a capital where nouns have one. Optional: where they have.
    # noun='noun',
    # What may stand before a whole base. Optional: for languages whose verbs have prefixes.
    # prefixes=split_words(""),
    # Verbs in two parts. Optional: None where there are none.
    # separation=Separation(
    #     # The parts.
    #     particles=split_words(""),
    #     # Whether the part and the verb are one word where they stand beside each other, the part first.
    #     written_together=False,
    #     # How many words may stand between them.
    #     most_between=0,
    #     # Whether the part stands at the end of its clause. Optional: for languages in which it does.
    #     # ends_clause=False,
    #     # The words that may begin the next clause without a sign before them. Optional: where ``ends_clause`` is
    #     # set.
    #     # followers=split_words(""),
    # ),
    # How a vowel, or two, is changed by an ending with ``¨``. Optional: where endings do so.
    # vowel_changes={},
    # Letters beyond ASCII that may be written in another way, and that way. Optional: where there are two ways.
    # spellings={},
    # Forms that a word seems to have, and that are another word. Optional: where that happens.
    # strangers={},
    # What nouns made of a verb end in, and that verb. Optional: where the letters alone don't show it.
    # derived={},
    # What a dictionary writes before a word, beside articles: to, sich. Optional: where it does.
    # leads=split_words(""),
    # Words behind which a word that may be a noun is a verb. Optional: where nouns and verbs look the same.
    # verb_leads=split_words(""),
    # Words behind which, as behind articles, a word that may be a verb is a noun. Optional: as before.
    # noun_leads=split_words(""),
    # Words behind which the form of a verb that a dictionary has is a noun: this. Optional: as before.
    # base_noun_leads=split_words(""),
    # What words end in that stand before a verb, and in no compound: plurals, adverbs. Optional: as before.
    # clause_endings=(),
    # Words before which a word that may be a verb is a noun. Optional: as before.
    # noun_followers=split_words(""),
    # Words before which a word that may be a noun is a verb, unless an article leads to it. Optional: as before.
    # verb_followers=split_words(""),
    # What a verb in a dictionary ends in: a term without is none. Optional: where all verbs end so.
    # verb_endings=(),
    # Phrases that hold sentences together, in small letters: in order to. Optional: the words in them are no terms.
    # set_phrases=split_words(""),
    # What may stand behind an acronym, in one word with it. Optional: where something does.
    # acronym_endings=('',),
)
