"""French words: the small ones that make sentences, and the foreign ones that are at home."""

from __future__ import annotations

import re
from pathlib import Path

from checker.languages.word_facts import Lexicon, WordFacts, phrases, words

CONNECTIVES = words("""
le la les l un une de du des d et ou à au aux en pour dans sur sous par avec sans contre entre vers chez
""")
VERBS = words("""
je j tu il elle on nous vous ils elles me m te t se s lui leur y qui que qu quoi dont où ce c cela ça ceci celui celle
ceux celles est es suis sont êtes sommes était étaient étais sera seront serait seraient soit soient été être étant
ai as a avons avez ont avait avaient avais aura auront aurait auraient ait aient eu avoir ayant
fait font faire faisait fera peut peuvent peux pouvait pouvoir pourra pourrait doit doivent devait devra devrait devoir
va vont vais allait aller veut veulent veux voulait vouloir voudrait faut fallait faudra faudrait dit disent dire disait
sait savent savait savoir voit voient voir vient viennent venir prend prennent prendre met mettent mettre
ne n reste restent semble semblent permet permettent devient deviennent
""")
OTHERS = words("""
ne n pas plus moins très trop aussi encore toujours jamais déjà bien mal peu beaucoup assez si comme mais donc car ni
quand lorsque lorsqu puis puisque parce afin ainsi alors après avant depuis pendant jusque jusqu malgré selon lors dès
mon ma mes ton ta tes son sa ses notre nos votre vos leurs ces cet cette tout toute tous toutes autre autres même mêmes
quel quelle quels quelles chaque plusieurs certains certaines aucun aucune rien ici là
""")
LOAN_WORDS = phrases(
    """
week end
weekend
fake news
soft power
hard power
best seller
best of
big data
black out
blackout
body building
brain drain
brainstorming
briefing
burn out
burnout
business
business plan
business model
businessman
buzz
casting
chewing gum
check list
clip
cloud
coach
coaching
cocktail
come back
compact disc
cool
copyright
crash
crash test
crowdfunding
deal
dealer
design
designer
dumping
e mail
email
fair play
fast food
feed back
feedback
ferry
fitness
flash back
flyer
foot
football
footing
freelance
goal
grill
groove
gang
gangster
gentleman
globe trotter
hacker
handicap
hardware
hit parade
hobby
hold up
hot dog
interview
jackpot
jazz
jean
jet lag
job
jogging
joker
jury
kit
know how
label
leader
leadership
lifting
live
lobby
lobbying
low cost
look
loser
management
manager
marketing
master class
match
meeting
melting pot
mail
must
networking
news
newsletter
no man's land
off shore
offshore
one man show
open source
open space
outsider
overdose
pacemaker
parking
patchwork
peer to peer
pipeline
play back
play boy
playlist
podcast
pop corn
pressing
prime time
pull
punch
puzzle
racket
rap
record
reporter
rock
rock and roll
rush
sandwich
science fiction
score
scoop
self control
self made man
self service
sex appeal
sexy
shopping
show
show business
sketch
slogan
smartphone
snack
software
spam
speech
sponsor
spot
spray
standing
standing ovation
star
start up
startup
steak
stand by
stock
stop
stress
streaming
suspense
sweat shirt
talk show
teaser
tee shirt
test
think tank
thriller
time code
ticket
timing
toast
tour operator
trader
training
tweet
vintage
walkman
web
webmaster
western
whisky
workshop
Weltanschauung
leitmotiv
ersatz
blitzkrieg
edelweiss
bretzel
diktat
putsch
hinterland
bundestag
bundesrat
bundesliga
bundeswehr
land
länder
zeitgeist
schnaps
vasistas
""".lower()
)

FACTS = WordFacts(
    lexicon=Lexicon(Path(__file__).with_name("words.txt")),
    function_words=CONNECTIVES | VERBS | OTHERS,
    connectives=CONNECTIVES,
    verbs=VERBS,
    articles=words("le la les l un une des"),
    elided=words("c d j l m n s t"),
    verb_form=re.compile(r"\w{3,}(?:ait|aient|èrent|eront|erait|eraient|issent|issait)|\w{4,}(?:é|és|ée|ées)"),
    loan_words=LOAN_WORDS,
)
