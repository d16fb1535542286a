"""English: the forms of nouns, verbs and adjectives."""

from __future__ import annotations

from checker.languages.form_facts import FormFacts, Separation, WordKind, read_paradigms
from checker.languages.word_lists import split_phrases, split_words

_NOUNS = """
-: - s
s x z ch sh: + +es
ss: + +es
y: y ies
ay ey oy uy: + +s
f: f fs ves
ff: + +s
fe: fe fes ves
o: o os oes
is: is es ises
um: um a ums
on: on a ons
ion: ion ions
us: us i uses era ora
a: a ae as ata
ex ix: ex ix ices exes ixes
eau: eau eaus eaux
man: man men
human: human humans
woman: woman women
|child grandchild: + +ren
|mouse: mouse mouses mice
|louse: louse lice
|foot: foot feet
|tooth: tooth teeth
|goose: goose geese
|ox: ox oxen
|person: person persons people
|die: die dice dies
penny: penny pence pennies
"""
_DOUBLED = "\n".join(
    f"{vowel}{end}: {vowel}{end} {vowel}{end}s {vowel}{end}ed {vowel}{end}ing "
    f"{vowel}{end}{end}ed {vowel}{end}{end}ing {vowel}{end}{end}es"
    for vowel in "aeiou"
    for end in "bdglmnprtvsz"
)
_VERBS = """
-: - s ed ing
s x z ch sh: + +es +ed +ing
e: e es ed ing
ee oe ye: + +s +d +ing
ie: ie ies ied ying
y: y ies ied ying
ay ey oy uy: + +s +ed +ing
c: c cs cked cking
o: o oes os oed oing
"""
_IRREGULAR = """
arise arose arisen; awake awoke awoken; bear bore born borne; beat beaten; become became; begin began begun; bend bent;
bet; bid bade bidden; bind bound; bite bit bitten; bleed bled; blow blew blown; break broke broken; breed bred;
bring brought; broadcast; build built; burn burnt; burst; buy bought; cast; catch caught; choose chose chosen;
cling clung; come came; cost; creep crept; cut; deal dealt; dig dug; do does did done; draw drew drawn; dream dreamt;
drink drank drunk; drive drove driven; eat ate eaten; fall fell fallen; feed fed; feel felt; fight fought; find found;
flee fled; fling flung; fly flew flown; forbid forbade forbidden; forget forgot forgotten; forgive forgave forgiven;
freeze froze frozen; get got gotten; give gave given; go goes went gone; grind ground; grow grew grown; hang hung;
have has had; hear heard; hide hid hidden; hit; hold held; hurt; keep kept; kneel knelt; know knew known; lay laid;
lead led; lean leant; leap leapt; learn learnt; leave left; lend lent; let; lie lay lain; light lit; lose lost; make made;
mean meant; meet met; pay paid; put; quit; read; rend rent; ride rode ridden; ring rang rung; rise rose risen; run ran;
say said; see saw seen; seek sought; sell sold; send sent; set; sew sewn; shake shook shaken; shed; shine shone;
shoot shot; show shown; shrink shrank shrunk; shut; sing sang sung; sink sank sunk; sit sat; sleep slept; slide slid;
sling slung; slit; smell smelt; sow sown; speak spoke spoken; speed sped; spell spelt; spend spent; spill spilt; spin spun;
spit spat; split; spoil spoilt; spread; spring sprang sprung; stand stood; steal stole stolen; stick stuck; sting stung;
strike struck stricken; strive strove striven; swear swore sworn; sweep swept; swell swollen; swim swam swum; swing swung;
take took taken; teach taught; tear tore torn; tell told; think thought; throw threw thrown; thrust; tread trod trodden;
wake woke woken; wear wore worn; weave wove woven; weep wept; win won; wind wound; wring wrung; write wrote written
"""


def _list_irregular() -> str:
    """The irregular verbs as whole paradigms, with the regular forms of the present beside the irregular ones."""
    lines = []
    for row in _IRREGULAR.replace("\n", " ").split(";"):
        base, *forms = row.split()
        stem = base.removesuffix("e") if not base.endswith(("ee", "ie")) else base
        present = [base, f"{base}s", f"{base}es", f"{stem}ing", f"{base}{base[-1]}ing", f"{base}ed", f"{stem}ed"]
        if base.endswith("ie"):
            present = [base, f"{base}s", f"{base}d", f"{base[:-2]}ying"]
        if base.endswith("y") and base[-2] not in "aeou":
            present.append(f"{base[:-1]}ies")
        lines.append(f"|{base}: {' '.join((*present, *forms))}")
    return "\n".join(lines)


_ADJECTIVES = """
-: -
e: e er est
y: y ier iest
ard ick ong ort igh ew ow ean eap oud ull ark: + +er +est
"""
_SET_PHRASES = """
a couple of, a good deal of, a great deal of, a lot of, a number of, a range of, a series of, a variety of,
all the time, as a last resort, as a matter of course, as a matter of fact, as a result, as a rule, as a whole,
as far as, as long as, as opposed to, as soon as, as usual, as well as, at a time, at all, at any rate, at any time,
at hand, at large, at least, at most, at once, at present, at rest, at the end of the day, at the expense of,
at the same time, at work, by chance, by default, by far, by hand, by means of, by no means, by the way,
by virtue of, by way of, case by case, day to day, first time, for example, for instance, for sure,
for the first time, for the most part, for the sake of, for the time being, from now on, from scratch,
from time to time, in accordance with, in addition, in addition to, in advance, in any case, in case, in case of,
in charge of, in common, in conjunction with, in connection with, in contrast to, in effect, in fact, in favor of,
in favour of, in force, in front of, in general, in no time, in order that, in order to, in part, in particular,
in place of, in practice, in principle, in question, in relation to, in return, in short, in spite of, in terms of,
in that case, in the case of, in the course of, in the end, in the event of, in the event that, in the first place,
in the long run, in the meantime, in the process of, in the short run, in the way, in this case, in time, in touch,
in turn, in view of, keep in mind, keep track of, keeps track of, kind of, last time, little by little, lots of,
make sense, make sure, make use of, makes sense, makes sure, makes use of, more or less, most of the time, next time,
no matter, of course, on account of, on behalf of, on hand, on hold, on purpose, on the basis of, on the fly,
on the one hand, on the other hand, on the part of, on the whole, on time, on top of, one by one, out of date,
out of order, out of the box, point of view, side by side, so to speak, sort of, step by step, take account of,
take advantage of, take care, take into account, take part, take place, taken into account, takes account of,
takes advantage of, takes care, takes into account, takes part, takes place, this time, time and again,
to a certain extent, to a large extent, to date, to some extent, to the point, took place, up to date,
with a view to, with reference to, with regard to, with respect to, without question
"""
FACTS = FormFacts(
    kinds=(
        WordKind(name="noun", paradigms=read_paradigms(_NOUNS)),
        WordKind(name="verb", paradigms=read_paradigms(_DOUBLED, _VERBS, _list_irregular())),
        WordKind(name="adjective", paradigms=read_paradigms(_ADJECTIVES)),
    ),
    prefixes=split_words("with under over up out fore re un mis for be a inter for broad off over step god grand"),
    separation=Separation(
        particles=split_words("up off out down in on over away back through along around apart aside"),
        written_together=False,
        most_between=3,
    ),
    spellings={"æ": "ae", "œ": "oe"},
    leads=split_words("to be"),
    verb_leads=split_words("to can could will would shall should may might must cannot i you we they not don didn let"),
    noun_leads=split_words(
        """
        my your his its our their every each any no some another other these those
        of in on at by for from with without into onto between through during about against per via
        """
    ),
    base_noun_leads=frozenset(("this",)),
    clause_endings=("s", "ly", "people", "men", "children"),
    noun_followers=frozenset(("of",)),
    verb_followers=split_words("the a an these those my your his its our their me him us them"),
    acronym_endings=("", "s"),
    strangers={
        "rate": split_words("rating ratings"),
        "build": split_words("building buildings"),
        "new": split_words("news"),
        "custom": split_words("customs"),
        "good": split_words("goods"),
        "mean": split_words("means"),
        "arm": split_words("arms"),
        "saving": split_words("savings"),
    },
    set_phrases=split_phrases(_SET_PHRASES),
)
