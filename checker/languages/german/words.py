"""German words: the small ones that make sentences, and the foreign ones that are at home."""

from __future__ import annotations

import re
from pathlib import Path

from checker.languages.kept_words import KeptWords
from checker.languages.word_facts import Borrowings, Capitals, Compounding, FunctionWords, Inflection, WordFacts
from checker.languages.word_lists import Lexicon, read_phrases, split_words

_CONNECTIVES = split_words("""
der die das des dem den ein eine eines einem einen einer und oder für von vom zu zum zur im in am an auf aus bei beim
mit ohne über unter um gegen zwischen nach durch
""")
_CLAUSE_WORDS = split_words("""
ich du er sie es wir ihr mich mir dich dir ihn ihm uns euch ihnen sich man wer wen wem was wie warum wo
dass daß weil wenn ob obwohl
bin bist ist sind seid war warst waren wart sei seien wäre wären gewesen sein
habe hast hat haben habt hatte hatten hätte hätten gehabt werde wirst wird werden werdet wurde wurden würde würden
worden geworden kann kannst können könnt konnte konnten könnte könnten muss musst müssen musste mussten müsste müssten
soll sollst sollen sollte sollten will willst wollen wollte wollten darf darfst dürfen durfte durften dürfte dürften
mag mögen möchte möchten lässt lassen ließ gibt gab geben geht ging gehen kommt kam kommen macht machte machen steht
stand stehen liegt lag liegen bleibt blieb bleiben sagt sagte sagen sieht sah sehen weiß wusste wissen tut tat tun
nimmt nahm nehmen hält hielt halten heißt hieß findet fand finden
""")
_OTHERS = split_words("""
nicht kein keine keinen keinem keiner keines auch noch nur schon sehr so aber denn sondern doch als dann da dort hier
jetzt immer nie wieder mehr weniger viel viele wenig alle alles jede jeder jedes diese dieser dieses diesem diesen
mein meine meinen meinem meiner dein deine seine seinen seinem seiner ihre ihren ihrem ihrer unser unsere unseren euer
eure all allen aller allem einige einigen einiger einigem einiges mehrere mehreren manche manchen etliche welche welcher welches solche vor seit bis während wegen trotz ab
damit daran darauf daraus dabei davon dazu
darüber etwa bereits jedoch sowie beide beiden anderen andere anderer selbst
""")
FACTS = WordFacts(
    lexicon=Lexicon(Path(__file__).with_name("words.txt")),
    kept_words=KeptWords(Path(__file__).with_name("kept_words.txt")),
    function_words=FunctionWords(
        connectives=_CONNECTIVES,
        clause_words=_CLAUSE_WORDS,
        others=_OTHERS,
        articles=split_words("der die das den dem des ein eine einen einem einer eines im am zum zur beim vom ins ans"),
    ),
    borrowings=Borrowings(
        loan_words=read_phrases(Path(__file__).with_name("loan_words.txt")),
        learned_endings=(
            *("tion", "sion", "al", "ale", "ant", "ante", "ent", "ente", "iv", "ive", "age", "ide"),
            *("um", "us", "is", "ose", "ate", "ine", "ar", "are", "uell", "uelle", "iell", "ielle"),
        ),
    ),
    inflection=Inflection(
        endings=("e", "en", "er", "es", "em", "n", "s", "t", "te"),
        verb_form=re.compile(
            r"(?:ab|an|auf|aus|be|bei|ein|ent|er|fest|her|hin|los|mit|nach|über|um|unter|ver|vor|weg|zer|zu|zurück)?ge\w{3,}(?:t|en)|\w{4,}(?:iert|ierte|ierten)"
        ),
        adjective_endings=("e", "en", "er", "es", "em"),
    ),
    capitals=Capitals(on_nouns=True),
    compounding=Compounding(links=("", "s", "n", "en", "es", "er", "e"), dropped=("e",)),
    said_twice=split_words("die der das sie ihr uns euch dem den denen welche welcher welches sehr"),
)
