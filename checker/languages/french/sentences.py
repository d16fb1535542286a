"""French: what sentence splitting needs. Own lists, after the Imprimerie nationale's and common usage."""

from __future__ import annotations

from checker.languages.sentence_facts import SentenceFacts, listed

_TITLES = """
    M MM Mr Mrs Mme Mmes Mlle Mlles Me Mes Dr Drs Pr Prof Mgr Mgrs Gal Gén Col Cdt Cne Lt Ltn Cap Adj Sgt Cpl Sr
    Fr Ste Sts Stes Vve Cie_de LL S.A.R S.A.S S.E S.M S.S N.-D
"""
_POINTING = """
    cf Cf c.-à-d c.à.d càd ex p.ex par_ex p.e env vs al et_al éd éds dir trad préf coll réf ibid id op loc N.B NB
    P.-S P.S apr av ap c.f resp hab dép arr bd boul pl rte tél fax sq
"""
_MAY_END = """
    S.A SA S.A.R.L S.A.S S.N.C.F R.A.T.P Cie Sté Ets É.-U E.-U U.S.A U.S O.N.U U.R.S.S C.E.E U.E R.F.A R.D.A
    P.-D.G P.D.G J.-C av_J.-C apr_J.-C H.L.M O.P.A C.V B.D R.E.R T.G.V Q.G S.O.S C.N.R.S R.P.R U.D.F P.S P.C janv
    févr fév avr juil sept oct nov déc lun mar mer jeu ven sam dim adj adv masc fém sing plur pron prép subst inf
    suppl sup max min moy tx approx admin bibl biogr chap collab hist géogr géol litt math méd mus myth obs phys
    pol rel sc scient techn théol univ dépt fasc gén int introd lat mss ms orig paragr part prov quest sect sér
    suiv sv trim dest expéd fr belg suisse
"""
_NUMBERED = """
    no n nos n° p pp pag vol t tom tome liv l chap ch art al alin fig tab pl ill rubr sect § f ff fol fo col v vv
    vers st str par parag ann annexe réf éd num
"""
_STARTERS = """
    Le La Les L' L’ Un Une Des Du De D' D’ Ce Cet Cette Ces C' C’ Ça Cela Ceci Il Elle Ils Elles On Je J' J’ Tu
    Nous Vous Mon Ma Mes Ton Ta Tes Son Sa Ses Notre Nos Votre Vos Leur Leurs Qui Que Qu' Qu’ Quoi Quel Quelle
    Quels Quelles Où Quand Comment Pourquoi Combien Si S' S’ Mais Et Ou Or Ni Car Donc Ainsi Alors Puis Ensuite
    Enfin Cependant Toutefois Pourtant Néanmoins Désormais Aujourd'hui Aujourd’hui Hier Demain Depuis Pendant
    Durant Avant Après Avec Sans Sous Sur Dans En Par Pour Chez Contre Entre Vers Selon Malgré Outre Parmi Dès
    Lors Lorsque Lorsqu' Lorsqu’ Comme Bien Tout Toute Tous Toutes Plusieurs Certains Certaines Chaque Aucun
    Aucune Autre Autres Quelques Quelque Beaucoup Peu Plus Moins Très Trop Assez À A Au Aux N' N’ Ne Non Oui Y
    Voici Voilà Puisque Puisqu' Puisqu’ Parce Afin Grâce Quant Même Déjà Encore Toujours Jamais Souvent Parfois
    Rien Personne Celui Celle Ceux Celles Deux Trois Quatre Cinq Jusqu' Jusqu’ Près Loin Lui Eux Là Ici Soit
    Peut-être Sauf Seul Seule Seuls Seules Face Suite Suivant Concernant Actuellement Finalement Malheureusement
    Heureusement Notamment Également Aussi Tandis Auparavant Parallèlement Inversement Autrement Autant Tant Tel
    Telle Tels Telles D'abord D'ailleurs Est-ce Faut-il N'est-ce Quiconque Dont Etant Étant Ayant Via Hors Excepté
    Environ Presque
"""
_STRONG = """
    Le La Les L' L’ Un Une Des Ce Cet Cette Ces C' C’ Cela Il Elle Ils Elles On Je J' J’ Nous Vous Notre Nos Votre
    Vos Son Sa Ses Leur Leurs Que Qu' Qu’ Quel Quelle Quels Quelles Quand Comment Pourquoi Si S' S’ Mais Ainsi
    Alors Puis Ensuite Enfin Cependant Toutefois Depuis Pendant Avant Après Avec Sans Sous Sur Dans En Par Pour
    Chez Selon Lorsque Lorsqu' Lorsqu’ Comme Tout Toute Tous Toutes Plusieurs Certains Certaines Chaque Aucun
    Aucune À Au Aux N' N’ Ne Afin
"""

FACTS = SentenceFacts(
    never=listed(_TITLES, _POINTING),
    rarely=listed(_MAY_END),
    often=listed("etc"),
    before_number=listed(_NUMBERED),
    months=listed("janvier février mars avril mai juin juillet août septembre octobre novembre décembre"),
    starters=listed(_STARTERS),
    strong_starters=listed(_STRONG),
    uncapitalised=listed("à"),
)
