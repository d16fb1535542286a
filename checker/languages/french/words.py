"""French words: the small ones that make sentences, and the foreign ones that are at home."""

from __future__ import annotations

import re
from pathlib import Path

from checker.languages.kept_words import KeptWords
from checker.languages.latin_endings import ENDINGS
from checker.languages.word_facts import Borrowings, Capitals, Elision, FunctionWords, Inflection, WordFacts
from checker.languages.word_lists import Lexicon, read_phrases, split_words

_CONNECTIVES = split_words("""
le la les l un une de du des d et ou à au aux en pour dans sur sous par avec sans contre entre vers chez
""")
_CLAUSE_WORDS = split_words("""
je j tu il elle on nous vous ils elles me m te t se s lui leur y qui que qu quoi dont où ce c cela ça ceci celui celle
ceux celles est es suis sont êtes sommes était étaient étais sera seront serait seraient soit soient été être étant
ai as a avons avez ont avait avaient avais aura auront aurait auraient ait aient eu avoir ayant
fait font faire faisait fera peut peuvent peux pouvait pouvoir pourra pourrait doit doivent devait devra devrait devoir
va vont vais allait aller veut veulent veux voulait vouloir voudrait faut fallait faudra faudrait dit disent dire disait
sait savent savait savoir voit voient voir vient viennent venir prend prennent prendre met mettent mettre
ne n reste restent semble semblent permet permettent devient deviennent
""")
_OTHERS = split_words("""
ne n pas plus moins très trop aussi encore toujours jamais déjà bien mal peu beaucoup assez si comme mais donc car ni
quand lorsque lorsqu puis puisque parce afin ainsi alors après avant depuis pendant jusque jusqu malgré selon lors dès
mon ma mes ton ta tes son sa ses notre nos votre vos leurs ces cet cette tout toute tous toutes autre autres même mêmes
quel quelle quels quelles chaque plusieurs certains certaines aucun aucune rien ici là
""")
FACTS = WordFacts(
    lexicon=Lexicon(Path(__file__).with_name("words.txt")),
    kept_words=KeptWords(Path(__file__).with_name("kept_words.txt")),
    function_words=FunctionWords(
        connectives=_CONNECTIVES,
        clause_words=_CLAUSE_WORDS,
        others=_OTHERS,
        articles=split_words("le la les l un une des"),
    ),
    borrowings=Borrowings(
        loan_words=read_phrases(Path(__file__).with_name("loan_words.txt")),
        learned_endings=ENDINGS,
    ),
    inflection=Inflection(
        endings=("e", "s", "es", "x", "r", "nt"),
        verb_form=re.compile(r"\w{3,}(?:ait|aient|èrent|eront|erait|eraient|issent|issait)|\w{4,}(?:é|és|ée|ées)"),
    ),
    capitals=Capitals(),
    elision=Elision(letters=split_words("c d j l m n s t")),
    said_twice=split_words("nous vous faire ça très là bien trop en"),
)
