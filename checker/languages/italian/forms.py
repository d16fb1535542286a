"""Italian: the forms of nouns, adjectives and verbs."""

from __future__ import annotations

from checker.languages.form_facts import FormFacts, WordKind, read_paradigms
from checker.languages.word_lists import split_phrases, split_words

_NOUNS = """
-: -
o: o a i e
a: a e i
e: e i
io: io i ia ie ii
co: co chi ca che ci
go: go ghi ga ghe gi
ca: ca che chi
ga: ga ghe ghi
cia: cia ce cie
gia: gia ge gie
cio: cio ci cia ce cie
gio: gio gi gia ge gie
glio: glio gli glia glie
logo: logo logi loga loghe
ista: ista isti iste
ma: ma mi me
tore: tore tori trice trici tora tore
sore: sore sori itrice itrici
trice: trice trici tore tori
essa: essa esse e i
ione: ione ioni
zione: zione zioni
tà tù è à ì ò ù: +
si: si
|uomo: uomo uomini
|uovo: uovo uova
|dito: dito dita diti
|braccio: braccio braccia bracci
|paio: paio paia
|miglio: miglio miglia
|centinaio: centinaio centinaia
|migliaio: migliaio migliaia
|dio: dio dei dea dee
|bue: bue buoi
|tempio: tempio templi tempi
|mano: mano mani
|ala: ala ali
|arma: arma armi
|bello: bello bel bell bella begli bei belle
|quello: quello quel quell quella quegli quei quelle
|buono: buono buon buona buoni buone
|grande: grande gran grandi
|santo: santo san sant santa santi sante
"""
_FUTURE = "ò ai à emo ete anno ei esti ebbe emmo este ebbero"


def _after(stem: str, endings: str) -> str:
    """Endings behind the end of a stem."""
    return " ".join(f"{stem}{ending}" for ending in endings.split())


_FIRST = (
    "are o i a iamo ate ano avo avi ava avamo avate avano ai asti ò ammo aste arono ino iate assi asse assimo assero ando "
    f"ante anti ato ata ati ate {_after('er', _FUTURE)}"
)
_SECOND = (
    "ere o i e iamo ete ono evo evi eva evamo evate evano ei etti esti é ette emmo este erono ettero a ano iate essi esse "
    f"essimo essero endo ente enti uto uta uti ute {_after('er', _FUTURE)}"
)
_THIRD = (
    "ire o i e iamo ite ono ivo ivi iva ivamo ivate ivano ii isti ì immo iste irono a ano iate issi isse issimo issero endo "
    f"ente enti ito ita iti ite isco isci isce iscono isca iscano {_after('ir', _FUTURE)}"
)
_HARD = "are o hi a hiamo ate ano avo avi ava avamo avate avano ai asti ò ammo aste arono hino hiate assi asse assero ando ante anti ato ata ati ate"
_VERBS = f"""
are: {_FIRST}
ere: {_SECOND}
ire: {_THIRD}
care: {_after("c", _HARD)} {_after("cher", _FUTURE)}
gare: {_after("g", _HARD)} {_after("gher", _FUTURE)}
ciare: {_after("ci", "are o a amo ate ano avo avi ava avamo avano ai asti ò ammo arono ando ante anti ato ata ati ate asse assero")} ci cino ce {_after("cer", _FUTURE)}
giare: {_after("gi", "are o a amo ate ano avo avi ava avamo avano ai asti ò ammo arono ando ante anti ato ata ati ate asse assero")} gi gino ge {_after("ger", _FUTURE)}
iare: {_after("i", "are o a amo ate ano avo avi ava avamo avano ai asti ò ammo arono ando ante anti ato ata ati ate asse assero")} i ino {_after("ier", _FUTURE)}
dere: {_after("d", _SECOND)} so sa si se sero s
ndere: {_after("nd", _SECOND)} so sa si se sero
ggere: {_after("gg", _SECOND)} tto tta tti tte sse ssero ssi
ngere: {_after("ng", _SECOND)} nto nta nti nte nse nsero nsi
gnere: gnere gni gne gniamo gnete gneva gnevano ngo ngono nga ngano nse nsero nto nta nti nte gnendo
gliere: {_after("gli", "ere e amo ete eva evano endo ente")} lgo lgono lga lgano lse lsero lto lta lti lte
rrere: {_after("rr", _SECOND)} rso rsa rsi rse rsero
scere: {_after("sc", _SECOND)} sciuto sciuta sciuti sciute bbe bbero
cere: {_after("c", _SECOND)} cqui cque cquero ciuto ciuta ciuti ciute nto nta nti nte nse nsero
vere: {_after("v", _SECOND)} sse ssero ssi tto tta tti tte
mettere: {_after("mett", _SECOND)} misi mise misero messo messa messi messe
durre: {_after("duc", "o i e iamo ete ono eva evano endo ente enti a ano esse essero")} durre dusse dussero dussi dotto dotta dotti dotte {_after("durr", _FUTURE)}
porre: {_after("pon", "i e iamo ete eva evano endo ente enti esse essero")} porre pongo pongono ponga pongano posi pose posero posto posta posti poste {_after("porr", _FUTURE)}
trarre: {_after("tra", "e iamo ete eva evano endo ente enti esse essero")} trarre traggo traggono tragga traggano trasse trassero tratto tratta tratti tratte {_after("trarr", _FUTURE)}
tenere: {_after("ten", _SECOND)} tengo tengono tenga tengano tieni tiene tenne tennero {_after("terr", _FUTURE)}
venire: {_after("ven", _THIRD)} vengo vengono venga vengano vieni viene venne vennero venuto venuta venuti venute {_after("verr", _FUTURE)}
aprire: {_after("apr", _THIRD)} aperto aperta aperti aperte
offrire: {_after("offr", _THIRD)} offerto offerta offerti offerte
dire: dico dici dice diciamo dite dicono diceva dicevano disse dissero dica dicano dicendo detto detta detti dette dire {_after("dir", _FUTURE)}
fare: faccio fai fa facciamo fate fanno faceva facevano fece fecero faccia facciano facendo fatto fatta fatti fatte fare {_after("far", _FUTURE)}
"""
_SET_PHRASES = """
a causa di, a condizione che, a disposizione, a fronte di, a meno che, a parte, a partire da, a proposito di,
a seconda di, a seguito di, a titolo di, ad esempio, al fine del, al fine di, al momento, al posto di,
all'interno di, alla luce di, allo scopo di, allo stesso tempo, caso per caso, d'altra parte, da parte di,
da un lato, dal punto di vista, di fatto, di fronte a, di nuovo, di seguito, di solito, di tanto in tanto,
gran parte di, in atto, in base a, in caso di, in corso, in effetti, in fase di, in funzione di, in generale,
in genere, in linea di massima, in luogo di, in mano, in modo da, in ogni caso, in ordine, in parte, in particolare,
in pratica, in prima linea, in primo luogo, in questo caso, in realtà, in relazione a, in seguito, in tempo,
in termini di, in vigore, in virtù di, nel caso di, nel corso di, nel frattempo, nell'ambito di, nella misura in cui,
passo dopo passo, per caso, per conto di, per esempio, per il momento, per mezzo di, per quanto riguarda, per tempo,
per via di, poco a poco, punto di vista, sulla base di, tener conto di, tenere conto di, tiene conto di,
un certo numero di, una serie di
"""
FACTS = FormFacts(
    kinds=(
        WordKind(name="noun", paradigms=read_paradigms(_NOUNS)),
        WordKind(name="verb", paradigms=read_paradigms(_VERBS)),
    ),
    strangers={
        word: split_words(others)
        for word, *rest in (
            line.split(" ", 1)
            for line in """
porto porta porte
porta porto porti
caso casa case
casa caso casi
corso corsa corse
corsa corso corsi
posto posta poste
posta posto posti
conto conta conte
punto punta punte
banco banca banche
banca banco banchi
mostra mostro mostri
mostro mostra mostre
collo colla colle
foglio foglia foglie
foglia foglio fogli
tavolo tavola tavole
tavola tavolo tavoli
capo capa cape
modo moda mode
moda modo modi
mento menta mente
mente menta mento
pasto pasta paste
pasta pasto pasti
testo testa teste
testa testo testi
palo pala pale
busto busta buste
busta busto busti
suolo suola suole
soldo solda
gioco gioca
partito partita partite
partita partito partiti
diritto diritta
lavoro lavora
numero numera
anno anna anne
""".strip().splitlines()
        )
        for others in rest
    },
    derived={"azione": "are", "izione": "ire", "amento": "are", "imento": "ire"},
    verb_endings=("are", "ere", "ire", "rre", "rsi"),
    set_phrases=split_phrases(_SET_PHRASES),
)
