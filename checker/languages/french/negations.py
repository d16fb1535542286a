"""How French negates. Own lists; what stands for negations was looked for in published translations."""

from __future__ import annotations

from checker.languages.negation_facts import NegationFacts
from checker.languages.word_lists import split_phrases, split_words

FACTS = NegationFacts(
    words=split_words("aucun aucune aucuns aucunes"),
    particles=split_words("ne n'"),
    completions=split_words("pas jamais personne nullement aucunement"),
    idle=split_phrases("""
aucun doute, pas seulement, non seulement, pas uniquement, pas simplement, pas plus, pas moins, pas encore, pas mal,
pas même, même pas, pas du tout, pas le seul, pas la seule, pas les seuls, pas les seules, pas loin, pas que, ou pas, ou n'est pas, pas tout à fait, pas uniquement, ou ne sont pas, ou n'a pas, ou n'ont pas, pas longtemps, pas des plus, un pas, le pas, les pas, ne vous en faites pas, ne t'en fais pas, n'importe, ne dépasse pas, ne dépassant pas,
ne dépassent pas, n'excède pas, n'excédant pas, n'excèdent pas, n'hésitez pas, n'hésite pas, ne manquez pas, ne vous inquiétez pas, ne t'inquiète pas,
n'oubliez pas, n'oublie pas, si ce n'est, n'est-ce pas
"""),
    hints=split_phrases("""
ne, n', pas, sans, tenir tête, presque, volontiers, toujours, si, 0, étranger, étrangère, étrangers, hélas, contre, introuvable, introuvables, silence, distinct, distincte, première, premier, négatif, négative, non, jamais, rien, personne, ni, nul, nulle, nuls, nulles, guère, sauf, hormis, hors, peu, moins, trop, seulement, uniquement, simplement, que, autrement,
sinon, plutôt, mais, malgré, mal, défaut, libre, exempt, faute, loin, zéro, nullement, aucunement, quelconque, avant, anti, nu, nue, nus, nues, torse,
quiconque, ex, contraire, contrairement, indemne, vain, seul, seule, seuls, seules, fin, autre, autres, au plus, maximum, minimum, maximal, maximale,
depuis, sûr, sûre, exception, similaire, similaires, différent, différente, même, mêmes, voire, aussitôt, immédiatement, ficher, fiche, fichent, moquer, moque,
moquent, bien, plus
"""),
    stems=split_words("""
manqu refus évit empêch interdi rejet exclu omis omet ignor néglig absen abst abandon dout exempt oppos oubli suppr dispens échou échec échapp cess insuff
prohib priv épargn laiss retir renon hésit dépourvu défend démen invalid perd récus rare arrêt limit regrett élimin différ sépar soustra libér gâch rassur
sans insomn restre restrei hétéro variab lâch tenu complet concurr indispens superfl lacun décourag déconseill perte non avert mauvais imposs scepti conserv
"""),
    prefixes=split_words("in im ir il dés non mé mal anti dis dé"),
)
