"""English: what sentence splitting needs. Own lists, from style guides and reference works."""

from __future__ import annotations

from checker.languages.sentence_facts import SentenceFacts, listed

_TITLES = """
    Mr Mrs Ms Messrs Mssrs Mmes Mx Dr Drs Prof Profs Rev Revd Fr Hon Pres Gov Sen Sens Rep Reps Congr Amb Supt
    Insp Det Gen Col Lt Capt Cpt Cmdr Cdr Comdr Adm Maj Sgt Cpl Pvt Brig Pfc Lieut Ens Sr_Mgr Msgr Mgr Br Atty
    Asst Assoc Ald Treas Sec_Gen Bros Ste Mt Ft Pt Mts
"""
_POINTING = """
    e.g eg i.e ie cf vs viz c ca circa approx esp incl excl resp aka a.k.a f.k.a n.b NB w.r.t ibid et_al al ed eds
    trans transl orig ff rev repr comp illus seq et_seq pseud encl cc attn
"""
_MAY_END = """
    Inc Corp Co Cos Ltd Bros LLC L.L.C L.P P.L.C plc Pty Mfg Intl Univ Dept Dist Div Assn Est Natl Govt Acad Inst
    Jr Sr Esq Ph.D PhD M.D D.D.S B.A M.A B.S B.Sc M.Sc M.S M.B.A J.D LL.B LL.M D.Phil Ed.D R.N O.B.E C.B.E M.P U.S
    U.S.A U.K U.N E.U D.C L.A N.Y N.Y.C N.J N.H N.C S.C N.D S.D P.O P.S Q.C V.P Q.A U.S.S.R B.C A.D B.C.E C.E a.m
    p.m A.M P.M AM PM Ala Ariz Ark Calif Cal Colo Conn Del Fla Ga Ida Ill Ind Kan Kans Ky La Mass Md Mich Minn
    Miss Mo Mont Neb Nebr Nev Okla Ore Oreg Pa Penn Tenn Tex Va Vt Wash Wis Wisc Wyo Ont Que Sask Alta Man N.S N.B
    P.E.I Jan Feb Mar Apr Jun Jul Aug Sep Sept Oct Nov Dec Mon Tue Tues Wed Thu Thur Thurs Fri Sat Sun St Ave Blvd
    Rd Hwy Ln Pl Sq Ter Pkwy Rte Cres lb lbs oz ft in yd yds mi mph sq cu hr hrs min mins sec secs gal pt qt tsp
    tbsp doz kg km cm mm abbr adj adv anon avg bibl cent cont dept diss est ext freq gov max misc nat obs pop prof
    pub publ ref rel sing pl temp tel var ult inst prox voc tech elec mgmt exec admin yr yrs mo mos wk wks
"""
_NUMBERED = """
    no nos nr p pp pg pgs par para paras fig figs vol vols ch chs chap chaps sec secs sect art arts cl v vv l ll n
    nn op bk pt pts eq eqs ex exs tab tabs app sched col cols ser ed st stat ver amend cap div fo fol fn ln stz
    ext
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
    Let Please Yes Well Oh Okay OK Ok I'm I've I'd I'll I’m I’ve I’d I’ll It's It’s He's He’s She's She’s We're
    We’re We've We’ve You're You’re They're They’re That's That’s There's There’s What's What’s Don't Don’t Let's
    Let’s Isn't Isn’t Can't Can’t Across Against Along Amid Behind Below Beneath Beside Beyond Except Following
    Near Regarding Toward Towards Upon Via First Second Third Firstly Secondly Thirdly Last Next Ultimately
    Overall Consequently Accordingly Similarly Likewise Conversely Specifically Notably Importantly Interestingly
    Unfortunately Fortunately Clearly Obviously Certainly Apparently Somewhere Someone Somebody Something Anyone
    Anybody Anything Everyone Everybody Everything Nowadays Previously Currently Afterwards Afterward Again
    Thereafter Earlier
"""
_STRONG = """
    The This That These Those It He She We They There His Their Our In On At By For From With During After Before
    Since Although While Because As If When Where Why What How But However According Please Do Does Did Is Are Was
    Were You Your Each Some Many Most
"""

FACTS = SentenceFacts(
    never=listed(_TITLES, _POINTING),
    rarely=listed(_MAY_END),
    often=listed("etc etcetera"),
    before_number=listed(_NUMBERED),
    months=listed("January February March April May June July August September October November December"),
    starters=listed(_STARTERS),
    strong_starters=listed(_STRONG),
)
