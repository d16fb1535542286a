"""German words: the small ones that make sentences, and the foreign ones that are at home."""

from __future__ import annotations

import re
from pathlib import Path

from checker.languages.word_facts import Lexicon, WordFacts, phrases, words

CONNECTIVES = words("""
der die das des dem den ein eine eines einem einen einer und oder für von vom zu zum zur im in am an auf aus bei beim
mit ohne über unter um gegen zwischen nach durch
""")
VERBS = words("""
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
OTHERS = words("""
nicht kein keine keinen keinem keiner keines auch noch nur schon sehr so aber denn sondern doch als dann da dort hier
jetzt immer nie wieder mehr weniger viel viele wenig alle alles jede jeder jedes diese dieser dieses diesem diesen
mein meine meinen meinem meiner dein deine seine seinen seinem seiner ihre ihren ihrem ihrer unser unsere unseren euer
eure all allen aller allem welche welcher welches solche vor seit bis während wegen trotz ab damit daran darauf daraus dabei davon dazu
darüber etwa bereits jedoch sowie beide beiden anderen andere anderer selbst
""")
LOAN_WORDS = words("""
viral relevant stimulation depression expression item score scores push pushen spike scan scans
crew fix coach conditioner hype deal deals dealen hedge fonds quiz casino debut podium
momentum trauma steroid stereo item ranking rank flow bypass screening monitoring controlling compliance governance
performance feedback cool clever fair unfair happy sad easy light extra super top hot cold cash credit card
action thriller horror comedy sitcom soap serie trailer teaser cast casting crew producer regie showbiz entertainer
fan fans fanshop fußball football baseball basketball volleyball handball rugby golf tennis match matchball set tiebreak
break breakball foul penalty corner offside coach trainer libero team teams derby play playoff playoffs
birdie bogey eagle putt par fairway green rough drive caddie handicap
pop rock punk jazz blues soul funk rap techno house metal band song songs single album charts hit hits sound soundtrack
jeans shirt shirts sweatshirt hoodie top leggings blazer slip boots sneaker pullover look outfit dress style stylish
burger steak snack chips ketchup toast sandwich wrap drink drinks cocktail bar pub lounge barkeeper
laptop desktop tablet notebook server client software hardware update updates upgrade download downloads upload link links
browser app apps tool tools chat chats chatten posten bloggen surfen googeln hacker spam phishing malware cloud
startup startups business manager managerin meeting meetings deadline feedback workshop workshops workflow know how
team teamwork brainstorming burnout job jobs boss chef office homeoffice sharing carsharing crowdfunding
lockdown shutdown booster cluster hotspot tracking tracing long covid
ad hoc a priori a posteriori de facto de jure pro forma per se in vitro in vivo in situ et cetera ex post ex ante
status quo persona non grata terra incognita pro bono quo vadis mea culpa alma mater
mezzo piano forte allegro andante tempo solo duo trio cello konto bravo inferno pizza pasta espresso cappuccino latte
macho siesta fiesta taco tortilla paella
tsunami sushi karate judo yoga guru sauna
absolute public private banking investment equity cash flow cashflow leasing outsourcing rating
""") | phrases("""
homeoffice
home office
know how
tête à tête
à la carte
à la
à jour
en bloc
en détail
en gros
en masse
en passant
en vogue
en route
vis à vis
déjà vu
fait accompli
faux pas
chapeau
comme il faut
crème
crème brûlée
crème fraîche
café
haute couture
haute cuisine
laisser faire
laissez faire
savoir vivre
par excellence
pars pro toto
rendez vous
rendezvous
tour de force
c'est la vie
carte blanche
cordon bleu
coup d'état
corps de ballet
enfant terrible
femme fatale
grand prix
grande dame
nouveau riche
nouvelle vague
pièce de résistance
prêt à porter
restaurant
science fiction
soft power
start up
startup
standing ovations
self made man
small talk
smalltalk
shopping
service
team
trend
job
jobs
manager
management
marketing
meeting
mountainbike
made in germany
live
last minute
lifestyle
low budget
lockdown
link
layout
leasing
hit
hobby
handy
hardware
high tech
happy end
fairplay
fair play
fake news
fan
fast food
feedback
fitness
flyer
follower
foul
freelancer
event
e mail
email
e commerce
e book
designer
design
deal
dealer
download
dumping
cool
computer
container
comeback
come back
countdown
crash
comic
cloud
coach
coaching
cocktail
clever
clown
club
boom
bestseller
best of
big data
blackout
blog
blogger
boss
brainstorming
brexit
burn out
burnout
business
businessplan
babysitter
babyboomer
baby
backup
airbag
aftershave
all inclusive
okay
online
offline
open air
open source
open end
outfit
outsourcing
party
pipeline
playlist
podcast
poker
pool
poster
prime time
public viewing
pullover
punk
quiz
rap
recycling
reporter
rock
roaming
sandwich
scanner
score
sex
sexy
show
showdown
single
sketch
slogan
smartphone
snack
snob
software
song
soundtrack
spam
sponsor
sport
spray
stalking
star
steak
stop
story
streaming
stress
stretching
surfen
talkshow
teenager
test
thriller
ticket
timing
toast
trailer
trainer
training
trend
trip
tweet
twist
update
upload
user
vintage
website
web
weekend
western
whisky
workshop
worst case
interview
internet
insider
input
image
jackpot
jazz
jeans
joint venture
joker
jury
kid
kit
label
""")

FACTS = WordFacts(
    lexicon=Lexicon(Path(__file__).with_name("words.txt")),
    function_words=CONNECTIVES | VERBS | OTHERS,
    connectives=CONNECTIVES,
    verbs=VERBS,
    articles=words("der die das den dem des ein eine einen einem einer eines"),
    verb_form=re.compile(
        r"(?:ab|an|auf|aus|be|bei|ein|ent|er|fest|her|hin|los|mit|nach|über|um|unter|ver|vor|weg|zer|zu|zurück)?ge\w{3,}(?:t|en)|\w{4,}(?:iert|ierte|ierten)"
    ),
    adjective_endings=("e", "en", "er", "es", "em"),
    endings=("e", "en", "er", "es", "em", "n", "s", "t", "te"),
    loan_words=LOAN_WORDS,
    nouns_capitalised=True,
    compound_links=("", "s", "n", "en", "es", "er", "e"),
)
