"""Italian words: the small ones that make sentences, and the foreign ones that are at home."""

from __future__ import annotations

import re
from pathlib import Path

from checker.languages.kept_words import KeptWords
from checker.languages.word_facts import Borrowings, Capitals, Elision, FunctionWords, Inflection, WordFacts
from checker.languages.word_lists import Lexicon, read_phrases, split_words

_CONNECTIVES = split_words("""
il lo la i gli le l un uno una di d a ad da in con su per tra fra e ed o od del dello della dei degli delle dell al allo
alla ai agli alle all dal dallo dalla dai dagli dalle dall nel nello nella nei negli nelle nell sul sullo sulla sui sugli
sulle sull col coi contro verso senza sotto sopra dentro presso
""")
_CLAUSE_WORDS = split_words("""
io tu lui lei egli ella esso essa noi voi loro essi esse mi ti si ci vi ne m t s c v me te se gli le che cui chi quale quali
quello quella quelli quelle quel quei quegli quell questo questa questi queste quest ciò
è sono sei siamo siete era erano ero fu furono sarà saranno sarebbe sarebbero sia siano fosse fossero essere essendo stato
stata stati state
ho hai ha abbiamo avete hanno aveva avevano avevo ebbe avrà avranno avrebbe avrebbero abbia abbiano avesse avere avendo
avuto
fa fanno fare faceva farà fatto può possono posso puoi poteva potevano potrà potranno potrebbe potrebbero potere deve
devono devo dovere doveva dovrà dovranno dovrebbe dovrebbero va vanno vado andare vuole vogliono voglio vuoi voleva volere
vorrei dice dicono dire disse detto sa sanno so sapere vede vedere viene vengono venire venne resta rimane sembra diventa
non c è qualcuno qualcosa nessuno
""")
_OTHERS = split_words("""
non più meno molto molta molti molte troppo poco poca pochi poche anche ancora sempre mai già bene male così come ma però
perché poiché quindi dunque né quando mentre se allora dopo prima durante fino sino secondo oltre mio mia miei mie tuo tua
tuoi tue suo sua suoi sue nostro nostra nostri nostre vostro vostra vostri vostre tutto tutta tutti tutte altro altra altri
altre stesso stessa stessi stesse ogni alcuni alcune alcuna alcun nessuna nessun qualche quanto quanta quanti quante dove
qui qua lì là solo soltanto proprio appena quasi pure infatti inoltre tuttavia oppure anzi invece
""")
FACTS = WordFacts(
    lexicon=Lexicon(Path(__file__).with_name("words.txt")),
    kept_words=KeptWords(Path(__file__).with_name("kept_words.txt")),
    function_words=FunctionWords(
        connectives=_CONNECTIVES,
        clause_words=_CLAUSE_WORDS,
        others=_OTHERS,
        articles=split_words("""
        il lo la i gli le l un uno una del dello della dei degli delle dell al allo alla ai agli alle all dal dallo dalla
        dai dagli dalle dall nel nello nella nei negli nelle nell sul sullo sulla sui sugli sulle sull
        """),
    ),
    borrowings=Borrowings(
        loan_words=read_phrases(Path(__file__).with_name("loan_words.txt")),
        learned_endings=tuple(
            """zione zioni sione sioni abile abili ibile ibili aggio aggi enza enze anza anze mento menti ale ali ante anti
            ente enti ura ure udine udini ina ine ivo iva ivi ive oso osa osi ose ato ata ati ate ito um us is""".split()
        ),
    ),
    inflection=Inflection(
        endings=("o", "a", "i", "e", "no", "re", "mo", "te", "to", "ta", "ti", "he", "hi"),
        verb_form=re.compile(
            r"\w{3,}(?:ava|avano|eva|evano|iva|ivano|arono|erono|irono|erà|eranno|irà|iranno|erebbe|erebbero|irebbe|"
            r"ando|endo|asse|assero|esse|essero|iscono|isce)"
        ),
    ),
    capitals=Capitals(),
    elision=Elision(letters=split_words("c d l m n s t v")),
    said_twice=split_words("ci vi si non così molto ben bene via via piano sempre man più"),
)
