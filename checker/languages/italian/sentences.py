"""Italian: what sentence splitting needs. Own lists, after common usage, the federal chancellery's in Switzerland included."""

from __future__ import annotations

from checker.languages.sentence_facts import Abbreviations, Openings, SentenceFacts
from checker.languages.word_lists import split_words

_TITLES = """
    Sig Sigg sig sigg Sig.ra Sig.na sig.ra sig.na Dott Dott.ssa dott dott.ssa Dr Prof Prof.ssa prof prof.ssa Ing ing Avv avv
    Arch Geom geom Rag On Sen Min Mons mons Card Gen Cap Ten Magg Mar Brig Cav cav Comm
    Gr.Uff Mr Mrs Ms Mme S.A.R S.E S.M S.S Ecc Em P.le V.le P.zza C.so L.go
"""
_POINTING = """
    p.es p.e p.ex ad.es cfr Cfr cf Cf cit op.cit loc.cit ibid ca Ca vs v.d vd ved risp rispett cosidd segg ss sgg c.d
    cd incl escl all'es spec rif Rif alias
    ingl franc spagn russ tosc sicil trad ediz
"""
_MAY_END = """
    S.p.A s.p.a S.P.A S.r.l s.r.l S.R.L S.n.c s.n.c S.a.s s.a.s S.c.a.r.l Soc Coop Cia C.ia F.lli Spett Soc.coop S.A Sagl
    a.C d.C a.m p.m A.C D.C U.S.A U.S U.E O.N.U N.U C.E C.E.E R.U D.L D.Lgs d.lgs d.l D.M D.P.R d.P.R L.R R.D T.U c.c c.p c.p.c c.p.p
    P.S N.B p.v c.m s.l.m m.s.l.m u.s p.p f.f s.d s.l s.n n.d.r N.d.R n.d.t N.d.T N.d.A p.c p.c.n q.b s.o.s a.i p.a s.v
    Inc Ltd Corp Co Jr jr sr Sr S.Exc B.C B.V CO sez max h sec sett trim sem ann mens sost agg avv pron prep cong
    inter masc femm m.lo sing plur pl part inf ind sogg obj verb num dim vol.i pagg tot suppl
    lun mart merc giov ven sab dom Febbr febbr genn Genn giu lugl Lugl sett ott Ott nov Nov dic Dic ag Ag apr Apr mag Mag
    mld Mld mln Mln fr Fr tel Tel cell fax int Dir dir Uff uff Dip dip Univ univ Ist ist Fac Acc Ass ass
    Fed fed Naz naz Reg reg Prov prov Com com Circ circ Cost Cons cons Segr segr Pres pres Vicepres amm Amm min.le
    AG RS RU FF ZH BE TI GR lit St Sta Sto
"""
_OFTEN = "ecc eccetera etc"
_NUMBERED = """
    n nn N nr Nr num Num p pp pag pagg Pag vol voll Vol t tom lib libr cap capp Cap c cc col coll art artt Art Artt
    art.o par parr Par § lett Lett let cpv Cpv fig figg Fig tab tabb Tab tav tavv Tav all All sez Sez tit Tit n.o n.ro
    co ed f ff fol v vv vers str int sc scen doc Doc rif es Es not cifr prot Prot
    alleg Alleg reg ord dec Dec dir racc sent ric pos Pos rep gen genn feb febb febbr mar apr mag giu giugn lug lugl
    ago sett set ott nov dic Gn Es Lv Dt Sal Mt Mc Lc Gv Rm
"""
_STARTERS = """
    Il Lo La I Gli Le L' Un Uno Una Un' Del Dello Della Dei Degli Delle Dell' Di D' Al Allo Alla Ai Agli Alle All' Ad A Dal
    Dalla Dai Dagli Dalle Dall' Da Nel Nello Nella Nei Negli Nelle Nell' In Sul Sulla Sui Sugli Sulle Sull' Su Con Col Per
    Tra Fra Questo Questa Questi Queste Quest' Quello Quella Quelli Quelle Quel Quell' Quei Quegli Ciò Io Tu Lui Lei
    Egli Ella Noi Voi Loro Essi Esse Esso Essa Mi Ti Si Ci Vi Ne Mio Mia Miei Mie Tuo Tua Suo Sua Suoi Sue Nostro Nostra
    Nostri Nostre Vostro Vostra Che Chi Cosa Cos' Quale Quali Quanto Quanta Quanti Quante Dove Dov' Quando Come Com' Perché
    Se Ma E Ed O Oppure Però Quindi Dunque Allora Poi Infine Inoltre Tuttavia Eppure Infatti Invece Anzi Ora Oggi Ieri
    Domani Adesso Intanto Mentre Durante Dopo Prima Senza Sotto Sopra Contro Verso Secondo Malgrado Nonostante Oltre
    Entro Presso Fino Sino Così Ecco Anche Ancora Già Sempre Mai Spesso Forse Non No Sì Né Nessuno Nessuna Niente Nulla
    Tutto Tutta Tutti Tutte Ogni Ognuno Alcuni Alcune Molti Molte Molto Pochi Poche Poco Più Meno Troppo Altri Altre Altro
    Due Tre Quattro Cinque Sei Sette Otto Nove Dieci È E' Sono Era Erano Ha Hanno Fu Furono Sarà C'è Vi Poiché Siccome
    Affinché Purché Benché Sebbene Qualora Grazie Circa Quasi Solo Soltanto Qui Qua Là Lì Qualcuno Qualche Chiunque
    Attualmente Finalmente Purtroppo Fortunatamente Naturalmente Certamente Successivamente Nel Insomma Comunque Ciononostante
    Pertanto Perciò Parimenti Infatti Salvo Tranne Eccetto Neanche Nemmeno Neppure Buongiorno Salve Ciao Beh Ebbene
"""
_STRONG = """
    Il Lo Gli Le L' Una Un' Questo Questa Questi Queste Quest' Quello Quella Quelli Quelle Egli Noi Loro Essi Suo Sua Suoi
    Sue Nostro Nostra Che Quale Quali Quando Come Perché Se Ma Però Quindi Dunque Allora Poi Infine Inoltre Tuttavia Infatti
    Invece Mentre Durante Dopo Prima Con Senza Per Tra Fra Nel Nella Nei Negli Nelle Nell' In Sul Sulla Su Dal Dalla Dai
    Secondo Nonostante Oltre Così Anche Ancora Non Nessuno Tutti Tutte Ogni Alcuni Alcune Molti Molte Poiché Al Alla Ai Agli
    Alle All' È
"""

FACTS = SentenceFacts(
    abbreviations=Abbreviations(
        titles=split_words(_TITLES),
        pointing=split_words(_POINTING),
        rarely=split_words(_MAY_END),
        often=split_words(_OFTEN),
        numbered=split_words(_NUMBERED),
    ),
    openings=Openings(
        starters=split_words(_STARTERS),
        strong_starters=split_words(_STRONG),
        particles=split_words("Lo La Li De Di Del Della Dei Degli Dal Dalla D'"),
        uncapitalised=split_words("è"),
    ),
    elided=split_words("c d l m n s t v un dell all dall nell sull quest quell com dov cos"),
    length=1.09,
)
