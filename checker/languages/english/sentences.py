"""English: what sentence splitting needs. Own lists, from style guides and reference works."""

from __future__ import annotations

from checker.languages.sentence_facts import Abbreviations, Openings, SentenceFacts
from checker.languages.word_lists import split_words

_TITLES = """
    Mr Mrs Ms Mx Messrs Mssrs Mme Mmes Mlle Dr Drs Prof Profs Rev Revd Hon Pres Gov Govs Sen Sens Rep Reps Congr
    Amb Supt Insp Det Gen Gens Brig Col Cols Lt Lieut Capt Capts Cpt Cmdr Cmdt Cdr Comdr Comm Adm Maj Sgt Sgts Cpl
    Pvt Pfc Msgr Mgr Br Atty Attys Asst Assoc Ald Treas Ste Mt Mts Ft Chmn Cllr Coun Cons Rt Ven Vice-Pres Lt.-Gen
    Maj.-Gen Lt.-Col Brig.-Gen Ens Hr Fr
"""
_POINTING = """
    e.g i.e ie cf viz vs ca approx incl excl esp n.b w.r.t a.k.a f.k.a d.b.a ibid et.al eds resp illus encl cc
    attn pseud fl b.p scil q.v op.cit loc.cit reg usu occ dimin cp E.g I.e Cf Approx Incl Ca Esp Viz Vs Cp Attn
    Encl Cc Illus eg
"""
_MAY_END = """
    Inc Corp Co Cos Ltd Bros LLC L.L.C L.P P.L.C plc PLC Pty Mfg Mfrs Intl Int'l Univ Dept Depts Dist Div Assn
    Ass'n Natl Nat'l Govt Gov't Acad Inst Soc Comm'n Elec Bldg Bldgs Ctr Hosp Sch Publ Mgmt Mktg Jr Sr Esq Ph.D
    M.D D.D.S D.V.M B.A M.A B.S B.Sc M.Sc M.S M.B.A M.F.A J.D LL.B LL.M LL.D D.Phil M.Phil Ed.D Psy.D R.N O.B.E
    C.B.E M.B.E K.C.B Q.C K.C M.P M.E.P C.P.A C.E.O U.S U.S.A U.K U.N E.U D.C L.A N.Y N.Y.C N.J N.H N.M N.C S.C
    N.D S.D R.I W.Va P.O P.S V.P Q.A U.S.S.R B.C A.D B.C.E C.E G.O.P F.B.I C.I.A I.R.S I.Q I.D T.V C.D R.S.V.P
    A.K.A E.T Ala Ariz Ark Calif Cal Colo Conn Del Fla Ga Ida Ill Ind Kan Kans Ky La Mass Md Mich Minn Miss Mo
    Mont Neb Nebr Nev Okla Ore Oreg Pa Penna Tenn Tex Va Vt Wash Wis Wisc Wyo Ont Que Sask Alta N.S N.B P.E.I
    N.S.W Jan Feb Mar Apr Jun Jul Aug Sep Sept Oct Nov Dec Mon Tue Tues Wed Weds Thu Thur Thurs Fri St Sts Ave
    Aves Blvd Rd Rds Hwy Hwys Ln Pl Sq Ter Terr Pkwy Rte Rtes Cres Expy Fwy Tpke Apt lb lbs oz ft yd yds mi mph
    m.p.h sq cu hr hrs min mins sec secs gal gals pt pts qt qts tsp tsps tbsp tbsps doz hp h.p r.p.m rpm adj adv
    anon avg bibl dept diss est freq gov misc obs prof rel tel var ult inst prox yr yrs mo mos wk wks assoc asst
    edn educ elev engr esp estd geog geol govt hist hosp inc intro maint mfg mtg nat neg nom orch orig pct phys
    pref prelim prem pres qual recd ret secy sep sgd std subj suppl syn vet al dir seq transl abbr abbrev voc
"""
_NUMBERED = """
    nr nrs Nr p pp pg pgs fig figs vol vols chs sec secs sect sects cl v vv ver vers l ll n nn bk bks pt pts eq
    eqs eqn exh sched col cols ser st div fo fol fols fn ln stz tel ph rm c ca Jan Feb Mar Apr Jun Jul Aug Sep
    Sept Oct Nov Dec Ps Psa Deut Judg Kgs Chron Neh Eccl Isa Ezek Hos Hab Zech Eph Thess Heb Jn Lk Mk Mt Amend
    Amdt amend amdt rept reg regs Chap Chaps ch op
"""
_COUNTED = """
    no nos chap chaps para paras par app apps tab tabs cap ed eds ex exs act acts sing stat ext
"""
_STARTERS = """
    The A An This That These Those It Its He She We You They I His Her My Our Your Their There Here One Another In
    On At By For From With Without Within To Of Over Under Between Among During After Before Since Until Till
    Through Throughout Despite Although Though While Whilst Whereas Because As If Unless Once When Whenever Where
    Wherever Whether Why Who Whom Whose What Which How And But Or Nor So Yet Then Thus Hence Therefore However
    Moreover Furthermore Nevertheless Nonetheless Meanwhile Instead Otherwise Still Also Besides Indeed Perhaps
    Maybe Finally Eventually Recently Later Now Today Yesterday Tomorrow Soon Often Sometimes Usually Generally
    Actually Basically Both Each Every All Any Some Many Most Much More Several Few Other Others Such No None
    Nobody Nothing Not Only Even Just Almost Nearly About Around According Due Given Like Unlike Rather Initially
    Originally Additionally Is Are Was Were Do Does Did Has Have Had Can Could Will Would Should May Might Must
    Let Please Yes Well Oh Okay OK Ok Don't Isn't Aren't Wasn't Weren't Doesn't Didn't Can't Couldn't Won't
    Wouldn't Shouldn't Haven't Hasn't Let's Across Against Along Amid Behind Below Beneath Beside Beyond Except
    Following Near Regarding Toward Towards Upon Via First Second Third Firstly Secondly Thirdly Last Next
    Ultimately Overall Consequently Accordingly Similarly Likewise Conversely Specifically Notably Importantly
    Interestingly Unfortunately Fortunately Clearly Obviously Certainly Apparently Somewhere Someone Somebody
    Something Anyone Anybody Anything Everyone Everybody Everything Nowadays Previously Currently Afterwards
    Afterward Again Thereafter Earlier Surely Probably Possibly Two Three Four Five Six Seven Eight Nine Ten
    Typically Normally Hopefully Sadly Luckily Frankly Historically Traditionally Essentially Alternatively
"""
_STRONG = """
    The This That Those It He She We They There His Their Our In On At By For From With During After Before Since
    Although While Because As If When Where Why What How But However According Please Do Does Did Is Are Was Were
    You Your Each Some Many Most Yes And So Then Now Not My
"""

_CONTINUATIONS = """
    Monday Tuesday Wednesday Thursday Friday Saturday Sunday January February March April May June July August
    September October November December Mon Tue Tues Wed Thu Thurs Fri Sat Sun Jan Feb Mar Apr Jun Jul Aug Sept
    Sep Oct Nov Dec ET EST EDT CT CST CDT MT MST MDT PT PST PDT GMT BST UTC CET CEST AEST AEDT IST JST Eastern
    Central Pacific Mountain
"""

_SPEECH_VERBS = """
    said says asked asks replied replies answered answers wrote writes reported added adds told tells cried
    shouted yelled whispered muttered murmured exclaimed demanded inquired enquired wondered called screamed
    shrieked growled laughed sighed continued interrupted began repeated remarked observed declared announced
    insisted suggested snapped groaned tweeted
"""

FACTS = SentenceFacts(
    abbreviations=Abbreviations(
        titles=split_words(_TITLES),
        pointing=split_words(_POINTING),
        rarely=split_words(_MAY_END),
        often=split_words("etc etcetera &c a.m p.m A.M P.M"),
        often_continued=split_words(_CONTINUATIONS),
        numbered=split_words(_NUMBERED),
        counted=split_words(_COUNTED),
    ),
    openings=Openings(
        starters=split_words(_STARTERS),
        strong_starters=split_words(_STRONG),
        particles=split_words("De Le La Van Von Du Di"),
    ),
    speech_verbs=split_words(_SPEECH_VERBS),
)
