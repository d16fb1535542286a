"""English words: the small ones that make sentences, and the foreign ones that are at home."""

from __future__ import annotations

import re
from pathlib import Path

from checker.languages.word_facts import Lexicon, WordFacts, phrases, words

CONNECTIVES = words("""
a an the of and or for in on at to by with from s over under against without within into upon between
""")
VERBS = words("""
i you he she it we they me him us them who which that this these those there what how why
is are was were be been being am has have had having do does did don didn doesn isn aren wasn weren won wouldn couldn
can could will would shall should may might must cannot said says say get got goes went go going come came make makes
made take takes took see seen know knows knew think want wants wanted need needs let lets keep keeps becomes became
remains remained seems looks gave give gives found find shows
""")
OTHERS = words("""
as my your his its our their if when where while because although though than then not no so but also only just very too
about after before during since until such all some any more most much many few each every both other another same own
out up down off again still even never always here now well
""")
LOAN_WORDS = phrases("""
déjà vu
tour de force
coup d'état
coup de grâce
fait accompli
raison d'être
joie de vivre
je ne sais quoi
savoir faire
savoir vivre
laissez faire
force majeure
carte blanche
cause célèbre
en route
en masse
en bloc
en suite
à la carte
à la mode
hors d'oeuvre
haute couture
haute cuisine
nouveau riche
nom de plume
nom de guerre
objet d'art
pièce de résistance
avant garde
art nouveau
art déco
au pair
au revoir
bon appétit
bon voyage
bon vivant
bête noire
belle époque
c'est la vie
crème de la crème
crème brûlée
cordon bleu
cul de sac
double entendre
enfant terrible
esprit de corps
faux pas
femme fatale
film noir
fleur de lys
grand prix
idée fixe
mise en scène
mise en place
mot juste
noblesse oblige
papier mâché
par excellence
petite bourgeoisie
prêt à porter
rendez vous
répondez s'il vous plaît
sang froid
tête à tête
trompe l'oeil
vis à vis
vol au vent
roman à clef
agent provocateur
aide de camp
aide mémoire
ménage à trois
éminence grise
grand mal
eau de toilette
eau de cologne
zeitgeist
schadenfreude
angst
wanderlust
kindergarten
doppelgänger
poltergeist
realpolitik
ostpolitik
weltanschauung
weltschmerz
gestalt
blitzkrieg
wunderkind
ersatz
rucksack
leitmotiv
autobahn
bratwurst
sauerkraut
hinterland
lebensraum
bildungsroman
mittelstand
energiewende
gemütlichkeit
spiel
sprachgefühl
bundestag
bundesrat
bundesbank
bundesliga
bundeswehr
café
cliché
façade
fiancé
fiancée
matinée
naïve
protégé
résumé
risqué
sauté
séance
soirée
touché
élan
émigré
dossier
chauffeur
entrepreneur
restaurant
plus
""")

FACTS = WordFacts(
    lexicon=Lexicon(Path(__file__).with_name("words.txt")),
    function_words=CONNECTIVES | VERBS | OTHERS,
    connectives=CONNECTIVES,
    verbs=VERBS,
    articles=words("the a an"),
    elided=words("d s t m"),
    verb_form=re.compile(r"\w{3,}ed"),
    endings=("s", "es", "d", "ed", "r", "ly", "able", "al", "ing"),
    loan_words=LOAN_WORDS,
    titles_capitalised=True,
)
