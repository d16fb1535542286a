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
LOAN_WORDS = words("""
penalty penaltys macho malaria continuum forum quorum quota maximum minimum optimum consortium moratorium album albums
sanatorium crematorium aquarium solarium podium stadium symposium referendum mémorandum addendum curriculum vitae
virus campus corpus consensus prospectus bonus malus rébus terminus hiatus omnibus processus
a priori a posteriori ad hoc de facto de jure in extremis in vitro in vivo in situ in fine ex aequo ex post statu quo
nota bene vice versa grosso modo ipso facto manu militari modus vivendi modus operandi persona grata sine qua non
scénario graffiti spaghetti pizza pizzas pasta espresso cappuccino latte solo duo trio piano forte allegro tempo soprano
inferno fiesta siesta corrida aficionado guérilla tango salsa tsunami sushi karaté judo yoga guru sauna kayak
football foot rugby basket volley hand tennis golf match matchs matches set sets tie break penalty corner hors-jeu
coach coachs coaching sprint sprinter score scores record records finish challenge challenger outsider leader leaders
birdie bogey eagle putt par fairway green rough drive down up square caddie handicap kick box punch ring round rounds knock out crawl surf skate skateboard snowboard roller bowling squash badminton
bloc hall parking camping caravaning shopping week end ferry tanker container charter jet crash stop stand
club clubs bar pub cocktail brunch lunch hamburger burger hot dog sandwich steak bacon chips ketchup toast cake
muffin cookie cookies brownie pop corn chewing gum soda drink barman snack
pull pulls sweat sweat shirt tee shirt t shirt short shorts jean jeans slip baskets blazer look mode dressing
film films western thriller casting show talk show sitcom scoop buzz star stars fan fans remake flash back making of
rock pop jazz blues soul funk rap punk techno house hit hits single album live clip playlist star
web internet email mail mails blog blogs chat tweet tweets smartphone podcast streaming spam bug bugs hacker cloud data
software hardware design designer start up startups business manager management marketing sponsor lobby lobbies lobbying
meeting briefing brainstorming planning reporting timing feedback deadline coworking freelance burn out job jobs boss
dumping holding trust cash cash flow trader trading krach boom stock leasing warrant rating
rail steward hôtesse iceberg blizzard smog cutter pipeline gasoil off shore
scanner pacemaker stress doping check up bypass patch spray stick gel
kit puzzle gadget jackpot poker bluff joker quiz
gentleman lady ladies cow boy gangster dealer racket kidnapping gang hold up
crossover singles doubles double
""") | phrases(
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
    endings=("e", "s", "es", "x", "r", "nt"),
    loan_words=LOAN_WORDS,
)
