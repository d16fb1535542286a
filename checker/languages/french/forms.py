"""French: the forms of nouns, adjectives and verbs."""

from __future__ import annotations

from checker.languages.form_facts import FormFacts, WordKind, read_paradigms
from checker.languages.word_lists import split_words

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
FACTS = FormFacts(
    kinds=(
        WordKind(name="noun", paradigms=read_paradigms(_NOUNS)),
        WordKind(name="verb", paradigms=read_paradigms(_VERBS, _GRAVE, _FALLING)),
    ),
    spellings={"œ": "oe", "æ": "ae"},
    leads=split_words("se s"),
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
)
