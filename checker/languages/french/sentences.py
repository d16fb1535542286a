"""French: what sentence splitting needs. Own lists, after the Imprimerie nationale's and common usage."""

from __future__ import annotations

from checker.languages.sentence_facts import Abbreviations, Openings, SentenceFacts
from checker.languages.word_lists import split_words

_TITLES = """
    M MM Mr Mrs Mme Mmes Mlle Mlles Dr Drs Pr Prof Mgr Mgrs Gal Gén Col Cdt Cne Lt Ltn Sgt Cpl Sr Ste Sts Stes Vve
    Cmdt Cpt Insp Me S.A.R S.A.S S.E S.M S.S S.Exc LL.MM LL.AA N.-D
"""
_POINTING = """
    av ex cf c.-à-d c-à-d c.à.d c.a.d càd p.ex p.e par.ex env vs ibid ibidem op.cit loc.cit apr resp éd éds trad
    préf boul dép tél rte fg c.f cfr e.g i.e vid qqch qqn subst féd intercant auj anc prot sq sqq ss Cf C.-à-d
    P.ex Env Apr Av Tél Éd Trad Ex Resp Vs
"""
_MAY_END = """
    S.A S.A.R.L S.N.C.F R.A.T.P Cie Sté Ets Éts É.-U E.-U U.S.A U.S O.N.U U.R.S.S C.E.E U.E R.F.A R.D.A P.-D.G
    P.D.G J.-C H.L.M O.P.A C.V B.D R.E.R T.G.V Q.G S.O.S C.N.R.S R.P.R U.D.F P.S P.C N.B P.-S P.c.c T.V.A T.T.C
    H.T V.O V.F S.V.P s.v.p N.D.L.R N.D.T N.d.T N.d.l.r B.P R.-V R.A.S T.S.V.P Inc Ltd Corp Co Jr janv févr fév
    avr juil juill sept oct nov déc jan fev aout dec lun ven sam dim adv masc fém plur pron prép inf suppl moy
    approx bibl biogr chap collab hist géogr géol litt math méd mus myth obs rel scient techn théol univ fasc
    introd mss sér suiv sv trim expéd max lic minist prov règl rég soc syn tradit var zool chim électr gramm jur
    ling milit nég qual rem symb tech disp compl concl déf dipl fig admin alt anat archit astron conv maj bât
    périph min sec hab resp qté réf Tél dest vulg fam péj St
"""
_NUMBERED = """
    no n nos n° N° No p pp pag vol t tom liv l chap ch art Art al alin fig tab pl ill rubr sect § prop ex annexe
    doc f ff fol fo col v vv vers st str par parag num réf éd chiff ann lett phr pos mod janv févr fév avr juil
    juill sept oct nov déc Gn Lv Dt Ps Ez Mt Mc Lc Jn Rm
"""
_STARTERS = """
    Le La Les L' Un Une Des Du De D' Ce Cet Cette Ces C' Ça Cela Ceci Il Elle Ils Elles On Je J' Tu Nous Vous Mon
    Ma Mes Ton Ta Tes Son Sa Ses Notre Nos Votre Vos Leur Leurs Qui Que Qu' Quoi Quel Quelle Quels Quelles Où
    Quand Comment Pourquoi Combien Si S' Mais Et Ou Or Ni Car Donc Ainsi Alors Puis Ensuite Enfin Cependant
    Toutefois Pourtant Néanmoins Désormais Aujourd'hui Hier Demain Depuis Pendant Durant Avant Après Avec Sans
    Sous Sur Dans En Par Pour Chez Contre Entre Vers Selon Malgré Outre Parmi Dès Lors Lorsque Lorsqu' Comme Bien
    Tout Toute Tous Toutes Plusieurs Certains Certaines Chaque Aucun Aucune Autre Autres Quelques Quelque Beaucoup
    Peu Plus Moins Très Trop Assez À A Au Aux N' Ne Non Oui Y Voici Voilà Puisque Puisqu' Parce Afin Grâce Quant
    Même Déjà Encore Toujours Jamais Souvent Parfois Rien Personne Celui Celle Ceux Celles Deux Trois Quatre Cinq
    Jusqu' Jusque Près Loin Lui Eux Là Ici Soit Peut-être Peut Sauf Seul Seule Seuls Seules Suite Suivant
    Concernant Actuellement Finalement Malheureusement Heureusement Notamment Également Aussi Tandis Auparavant
    Parallèlement Inversement Autrement Autant Tant Tel Telle Tels Telles Est-ce Est Faut-il Dont Etant Étant
    Ayant Via Hors Excepté Environ Presque Nul Nulle Quelqu' Quiconque Ci-dessous Ci-dessus Etait Était Ont Sont
    Six Sept Huit Neuf Dix M' T' Quoique Quoiqu' Bref Certes Effectivement Évidemment Naturellement Résultat
    Bonjour Merci Bonsoir Salut
"""
_STRONG = """
    Le La Les L' Une Des Ce Cet Cette Ces C' Cela Il Elle Ils Elles On Je J' Nous Notre Nos Son Sa Ses Leur Leurs
    Que Qu' Quel Quels Quelles Quand Comment Pourquoi Si S' Mais Ainsi Alors Puis Ensuite Enfin Cependant
    Toutefois Depuis Pendant Avant Après Avec Sans Sous Sur Dans En Par Pour Chez Selon Lorsque Lorsqu' Comme Tout
    Toute Tous Toutes Plusieurs Certains Certaines Chaque Aucun Aucune À Au Aux N' Ne Afin Votre Vos Et Car Donc
    Seuls Seules
"""

FACTS = SentenceFacts(
    abbreviations=Abbreviations(
        titles=split_words(_TITLES),
        pointing=split_words(_POINTING),
        rarely=split_words(_MAY_END),
        often=split_words("etc etcétéra"),
        numbered=split_words(_NUMBERED),
    ),
    openings=Openings(
        starters=split_words(_STARTERS),
        strong_starters=split_words(_STRONG),
        particles=split_words("Le La De Du Des"),
        uncapitalised=split_words("à"),
    ),
    elided=split_words("c d j l m n s t qu jusqu lorsqu presqu puisqu quelqu quoiqu"),
    length=1.13,
)
