"""French: the forms of nouns, adjectives and verbs."""

from __future__ import annotations

from checker.languages.form_facts import FormFacts, WordKind, read_paradigms
from checker.languages.word_lists import split_phrases, split_words

_NOUNS = """
-: - s e es
e: e es
s: s se ses
ss: + +e +es
x: x
z: z
ais ois is as us: + +e +es
ès: ès esse
al: al als ale ales aux
ail: ail ails aux
au: + +x
eau: + +x
eu: eu eux eus
ou: ou ous oux
oux: oux ouce ouces ousse ousses
eux: eux euse euses
f: f fs ve ves
ef: ef efs
if: if ifs ive ives
c: c cs che ches que ques
g: g gs gue gues
er: er ers ère ères
eur: eur eurs euse euses eure eures eresse eresses
teur: teur teurs trice trices teuse teuses teure teures
ien yen éen: + +s +ne +nes
on an: + +s +ne +nes +e +es
el eil ul: + +s +le +les
et: et ets ette ettes ète ètes
ot: ot ots ote otes otte ottes
in un: + +s +e +es
in ain: + +s +e +es
tion sion ment: + +s
é: é és ée ées
i: i is ie ies
ée: ée ées
ie: ie ies
eau: eau eaux elle elles
|œil oeil: œil yeux oeil
|ciel: ciel cieux ciels
|monsieur: monsieur messieurs
|madame: madame mesdames
|vieux vieil: vieux vieil vieille vieilles
|long: long longs longue longues
|sec: sec secs sèche sèches
|public: public publics publique publiques
|grec turc: + +s +que +ques
|blanc franc: + +s +he +hes
|frais: frais fraîche fraîches
|favori: favori favoris favorite favorites
|roi: roi rois
"""
_FIRST = "e es ent ons ez ait aient ais ions iez é ée és ées ant ante ants antes a èrent era eront erait eraient erez erons ât er"
_PRESENT = "s t ons ez ent ait aient ais ions iez ant"
_FUTURE = "a ont ait aient ez ons ais"


def _after(stem: str, endings: str) -> str:
    """Endings behind the end of a stem."""
    return " ".join(f"{stem}{ending}" for ending in endings.split())


_VERBS = f"""
er: {_FIRST}
ger: {_after("g", _FIRST)} geons geait geaient geant gea
cer: {_after("c", _FIRST)} çons çait çaient çant ça
yer: {_after("y", _FIRST)} ie ies ient {_after("ier", _FUTURE)}
eler: {_after("el", _FIRST)} elle elles ellent èle èlent {_after("eller", _FUTURE)} {_after("èler", _FUTURE)}
eter: {_after("et", _FIRST)} ette ettes ettent ète ètent {_after("etter", _FUTURE)} {_after("èter", _FUTURE)}
ener ever eser emer: {_FIRST}
ir: ir is it issons issez issent issait issaient isse isses issant issante issants i ie is ies irent {_after("ir", _FUTURE)}
re: re s - {_PRESENT.replace("s t ", "")} e u ue us ues it irent {_after("r", _FUTURE)}
oir: oir u ue us ues
tenir venir: {" ".join(f"{one}{end}" for one in "tv" for end in f"enir iens ient iennent enons enez enait enaient enant enu enue enus enues int inrent ienne {_after('iendr', _FUTURE)}".split())}
ouvrir: ouvrir {_after("ouvr", "e es ent ons ez ait aient ant")} ouvert ouverte ouverts ouvertes {_after("ouvrir", _FUTURE)}
offrir: offrir {_after("offr", "e es ent ons ez ait aient ant")} offert offerte offerts offertes {_after("offrir", _FUTURE)}
courir: courir {_after("cour", _PRESENT)} couru courue courus courut {_after("courr", _FUTURE)}
servir: servir sers sert {_after("serv", "ons ez ent ait aient ant i ie is ies irent e")} {_after("servir", _FUTURE)}
sentir: sentir sens sent {_after("sent", "ons ez ent ait aient ant i ie is ies it e")} {_after("sentir", _FUTURE)}
partir: partir pars part {_after("part", "ons ez ent ait aient ant i ie is ies it e")} {_after("partir", _FUTURE)}
sortir: sortir sors sort {_after("sort", "ons ez ent ait aient ant i ie is ies it e")} {_after("sortir", _FUTURE)}
quérir: quérir quiers quiert quièrent {_after("quér", "ons ez ait aient ant")} quis quise quises quit
prendre: prendre prends prend {_after("pren", "ons ez nent ait aient ant")} pris prise prises prit prirent prenne {_after("prendr", _FUTURE)}
mettre: mettre mets met {_after("mett", "ons ez ent ait aient ant e")} mis mise mises mit mirent {_after("mettr", _FUTURE)}
battre: battre bats bat {_after("batt", "ons ez ent ait aient ant u ue us ues it e")} {_after("battr", _FUTURE)}
soudre: soudre sous sout {_after("solv", "ons ez ent ait aient ant e")} solu solue solus solues sous soute {_after("soudr", _FUTURE)}
duire: duire duis duit {_after("duis", "ons ez ent ait aient ant e it irent")} duite duits duites {_after("duir", _FUTURE)}
truire: truire truis truit {_after("truis", "ons ez ent ait aient ant e")} truite truits truites {_after("truir", _FUTURE)}
crire: crire cris crit {_after("criv", "ons ez ent ait aient ant e it irent")} crite crits crites {_after("crir", _FUTURE)}
lire: lire lis lit {_after("lis", "ons ez ent ait aient ant e")} lu lue lus lues {_after("lir", _FUTURE)}
|dire: dire dis dit dites {_after("dis", "ons ez ent ait aient ant e")} dite dits dites {_after("dir", _FUTURE)}
interdire: {" ".join(f"inter{one}" for one in f"dire dis dit disez {_after('dis', 'ons ez ent ait aient ant e')} dite dits dites {_after('dir', _FUTURE)}".split())}
suivre: suivre suis suit {_after("suiv", "ons ez ent ait aient ant i ie is ies it e")} {_after("suivr", _FUTURE)}
vivre: vivre vis vit {_after("viv", "ons ez ent ait aient ant e")} vécu vécue {_after("vivr", _FUTURE)}
voir: voir vois voit {_after("voy", "ons ez ait aient ant")} voient voie vu vue vus vues vit {_after("verr", _FUTURE)}
cevoir: cevoir çois çoit çoivent cevons cevez cevait cevaient cevant çu çue çus çues çut {_after("cevr", _FUTURE)}
faire: faire fais fait faisons faites font faisait faisaient faisant faite faits faites fit firent fasse {_after("fer", _FUTURE)}
traire: traire trais trait traient traite traits traites
plaire: plaire plais plaît plaisent plu
oindre eindre aindre: {" ".join(f"{v}{end}" for v in ("oi", "ei", "ai") for end in "ndre ns nt nte nts ntes gnons gnez gnent gnait gnaient gnant gnit".split())}
naître: naître nais naît naissent naissait naissant né née nés nées connu connue connus connues connais connaît connaissent connaissait connaissant
paraître: paraître parais paraît paraissent paraissait paraissant paru parue parus parues
clure: clure clus clut cluent cluait clu clue clus clues
rompre: rompre romps rompt rompent rompait rompu rompue rompus rompues
vaincre: vaincre vainc vainquent vainquait vaincu vaincue vaincus
"""
_GRAVE = "\n".join(
    f"é{end}er: {_after(f'é{end}', _FIRST)} {_after(f'è{end}', 'e es ent')} {_after(f'è{end}er', _FUTURE)}"
    for end in "b c ch d g gn gu j l m n p qu r t tr br gr".split()
)
_FALLING = "\n".join(
    f"e{end}er: {_after(f'e{end}', _FIRST)} {_after(f'è{end}', 'e es ent')} {_after(f'è{end}er', _FUTURE)}"
    for end in "c d m n p r s v".split()
)
_SET_PHRASES = """
a lieu, au cas où, au courant, au cours de, au cours du, au fur et à mesure, au lieu de, au moins, au moyen d'un,
au moyen de, au niveau de, au niveau du, au point de, au sein de, au sein du, au sujet de, au titre de, au titre du,
aura lieu, auront lieu, aux dépens de, avoir lieu, bien sûr, bon nombre de, cas par cas, compte tenu de,
compte tenu des, compte tenu du, d'abord, d'accord, d'autre part, d'ordre général, d'une manière générale,
d'une part, dans ce cas, dans certains cas, dans l'ensemble, dans la mesure où, dans le but de, dans le cadre de,
dans le cadre du, dans le sens où, dans tous les cas, de fait, de façon à, de la part de, de manière à, de nouveau,
de plus, de sorte que, de suite, de telle sorte que, de temps en temps, du fait de, du fait que, du point de vue,
en amont, en avance, en cas de, en cours, en cours de, en dehors de, en effet, en face de, en fait, en fin de compte,
en fonction de, en fonction des, en fonction du, en général, en lieu et place de, en matière de, en même temps,
en ordre, en outre, en particulier, en partie, en place, en plus, en plus de, en principe, en question, en raison de,
en raison du, en revanche, en réalité, en somme, en tant que, en temps utile, en termes de, en tout cas, en train de,
en vertu de, en vue de, faire face à, faire partie de, faire preuve de, fait partie de, fait preuve de,
font partie de, hors service, la plupart du temps, le cas échéant, lors de, met en place, met en œuvre,
mettre en place, mettre en œuvre, mise en place, mise en œuvre, ont lieu, par conséquent, par contre, par défaut,
par exemple, par hasard, par le biais de, par rapport au, par rapport aux, par rapport à, par suite de,
petit à petit, point de vue, pour le compte de, pour le moment, prend en compte, prendre en compte, prendre part à,
pris en compte, prise en compte, quant à, rendre compte, sans cesse, sans doute, sous forme de, sous réserve de,
sur la base de, sur le point de, sur place, tenant compte de, tenir compte de, tient compte de, tout de suite,
tout à fait, un certain nombre de, à cause de, à condition de, à condition que, à jour, à l'aide de,
à l'exception de, à l'instar de, à l'occasion de, à l'ordre du jour, à l'origine, à l'égard de, à la fois,
à la suite de, à même de, à nouveau, à part, à partir de, à peine, à peu près, à portée de main, à savoir, à temps,
à terme, à titre d'exemple, à titre de, étape par étape
"""
FACTS = FormFacts(
    kinds=(
        WordKind(name="noun", paradigms=read_paradigms(_NOUNS)),
        WordKind(name="verb", paradigms=read_paradigms(_VERBS, _GRAVE, _FALLING)),
    ),
    spellings={"œ": "oe", "æ": "ae"},
    leads=split_words("se s"),
    derived={"ation": "er", "ition": "ir", "ement": "er", "issement": "ir", "age": "er"},
    verb_endings=("er", "ir", "re"),
    strangers={
        word: split_words(others)
        for word, *rest in (
            line.split(" ", 1)
            for line in """
parti partie parties
port porte portes
sort sorte sortes
mari marie maries
point pointe pointes
cour coure
cours course courses
cas case cases
mur mure mures mûre mûres
banc banche banque banques
bas base bases
pas passe passes
bord borde bordes
fil file files
sol sole soles
val vale
tour toure
mont monte montes
plan plane planes planne plannes
roman romane romanne romannes
pain paine
train traine
bon bone bones
pont ponte pontes
droit droite droites
fait faite faites faitte
lieu lieue lieues
mot mote motte mottes motes
bal balle balles
pot pote potes potte
coup coupe coupes
pan pane panne pannes
champ champe
air aire aires
mai maie
salon salonne
ballon ballonne
poil poile
conseil conseille conseilles
travail travaille
accueil accueille
lac lache laque laques lacque
parc parche parque
sac sache saque
marc marche marque marques
truc truche truque
arc arche arches
vent vente ventes
foi fois foie foies
fin fine fines
but bute butes butte buttes
rang range ranges
tas tasse tasses tase tases
nom nomme nommes nome nomes
don donne donnes done
ton tonne tonnes tone
son sonne sonnes sone
pin pine pines
rond ronde rondes
plat plate plates
vers verse verses
cri crie cries
pli plie plies
bar bare bares barre
car care cares
lot lote lotte lottes
part parte partes
écran écrane
bois boise boises
gel gelle gelles gele
pied piede
effort efforte
transport transporte transportes
support supporte supportes
rapport rapporte rapportes
contrat contrate
arrêt arrête arrêtes
projet projette projettes
appel appelle appelles
achat achate
emploi emploie emploies
envoi envoie envoies
essai essaie essaies
délai délaie
regard regarde regardes
retard retarde retardes
accord accorde accordes
souci soucie
oubli oublie oublies
salut salute
début débute débutes
statut statue statues
saut saute sautes
vol vole voles volle
""".strip().splitlines()
        )
        for others in rest
    },
    set_phrases=split_phrases(_SET_PHRASES),
)
