"""German: the forms of nouns, adjectives and verbs, strong ones included."""

from __future__ import annotations

from checker.languages.form_facts import FormFacts, Separation, WordKind, read_paradigms
from checker.languages.word_lists import split_phrases, split_words

_NOUNS = """
-: - s es e en er ern ¨ ¨e ¨en ¨er ¨ern ¨n
e: e en er em es ens
ie: ie ien
in: in ins innen
ein: + +s +es +e +en
ung heit keit schaft ion tät ik ur: + +en
tur: + +en
nis: nis nisse nissen nisses
um: um ums en a e
aum: + +s +es +e +en
raum baum traum saum zaum: + +s +es ¨+e ¨+en
us: us en i usse ussen se
aus: aus auses ause äuser äusern
is: is en ises
eis: + +es +e +en
ma: ma mas men mata
a: a as en
o: o os en i
on: on ons a en onen
or: or ors oren
tor: + +s +en
er el: + +s +n ¨+ ¨+n +in +innen
en: en ens ¨en
ent ant ist at: + +en +s +es +e +in +innen
loge graf soph nom: + +n +en +in +innen
y i u: + +s
ß ss: + +es +e +en +er +ern ¨+e ¨+en ¨+er ¨+ern
mann: mann mannes manns manne männer männern leute leuten frau frauen
|wort: wort wortes worts worte worten wörter wörtern
|firma: firma firmen
|herz: herz herzens herzen
|name friede glaube gedanke wille same: + +n +ns
lexikon: lexikon lexika lexikons
"""
_ADJECTIVES = """
-: - e en er es em ere eren erer eres erem ste sten ster stes stem este esten ¨er ¨ere ¨eren ¨erer ¨eres ¨ste ¨sten ¨ster ¨stes ¨ere
e: e en er es em -
er: er ere eren erer eres erem re ren rer res rem e en es em -
es: es e en er em -
hoch: hoch hohe hohen hoher hohes hohem höher höhere höheren höherer höheres höchst höchste höchsten höchster
el: el le len ler les lem
en: en e er es em ene enen ener enes enem -
"""
_PRESENT = "e st t en est et end ende enden ender endes endem"
_PAST = (
    "te test ten tet ete etest eten ge-t ge-et ge-te ge-ten ge-ter ge-tes ge-tem ge-ete ge-eten ge-eter ge-etes ge-etem"
)
_VERBS = f"""
en: {_PRESENT} {_PAST} zu-en t ete eten et etes eter etem ten ter tes tem zu-ende zu-enden zu-ender zu-endes
eln: eln le elst elt elte elten eltest eltet elnd elnde elnden elnder ge-elt ge-elte ge-elten ge-elter ge-eltes elter eltes zu-eln
ern: ern re erst ert erte erten ertest ertet ernd ernde ernden ernder ge-ert ge-erte ge-erten ge-erter ge-ertes erter ertes zu-ern
"""
_STRONG = """
befehl befiehl befahl befohl; beginn beginn begann begonn; beiß beiß biss biss; berg birg barg borg; bieg bieg bog bog;
biet biet bot bot; bind bind band bund; bitt bitt bat bet; blas bläs blies blas; bleib bleib blieb blieb; brat brät briet brat;
brech brich brach broch; brenn brenn brannt brannt; bring bring bracht bracht; denk denk dacht dacht; dring dring drang drung;
empfehl empfiehl empfahl empfohl; ess iss aß gess; fahr fahr fuhr fahr; fahr fähr fuhr fahr; fall fäll fiel fall;
fang fäng fing fang; fecht ficht focht focht; find find fand fund; flieg flieg flog flog; flieh flieh floh floh;
fließ fließ floss floss; fress friss fraß fress; frier frier fror fror; geb gib gab geb; geh geh ging gang;
geling geling gelang gelung; gelt gilt galt golt; genieß genieß genoss genoss; gewinn gewinn gewann gewonn;
gieß gieß goss goss; gleich gleich glich glich; gleit gleit glitt glitt; grab gräb grub grab; greif greif griff griff;
halt hält hielt halt; häng häng hing hang; heb heb hob hob; heiß heiß hieß heiß; helf hilf half holf; kenn kenn kannt kannt;
kling kling klang klung; komm komm kam komm; kriech kriech kroch kroch; lad läd lud lad; lass läss ließ lass;
lauf läuf lief lauf; leid leid litt litt; leih leih lieh lieh; les lies las les; lieg lieg lag leg; lüg lüg log log;
meid meid mied mied; mess miss maß mess; nehm nimm nahm nomm; nenn nenn nannt nannt; pfeif pfeif pfiff pfiff;
rat rät riet rat; reib reib rieb rieb; reiß reiß riss riss; reit reit ritt ritt; renn renn rannt rannt; riech riech roch roch;
ring ring rang rung; ruf ruf rief ruf; schaff schaff schuf schaff; scheid scheid schied schied; schein schein schien schien;
schieb schieb schob schob; schieß schieß schoss schoss; schlaf schläf schlief schlaf; schlag schläg schlug schlag;
schließ schließ schloss schloss; schmeiß schmeiß schmiss schmiss; schmelz schmilz schmolz schmolz;
schneid schneid schnitt schnitt; schreib schreib schrieb schrieb; schreit schreit schritt schritt;
schweig schweig schwieg schwieg; schwimm schwimm schwamm schwomm; schwind schwind schwand schwund; schwör schwör schwor schwor;
seh sieh sah seh; send send sandt sandt; sing sing sang sung; sink sink sank sunk; sitz sitz saß sess; spinn spinn spann sponn;
sprech sprich sprach sproch; spring spring sprang sprung; stech stich stach stoch; steh steh stand stand;
stehl stiehl stahl stohl; steig steig stieg stieg; sterb stirb starb storb; stoß stöß stieß stoß; streich streich strich strich;
streit streit stritt stritt; trag träg trug trag; treff triff traf troff; treib treib trieb trieb; tret tritt trat tret;
trink trink trank trunk; trüg trüg trog trog; verderb verdirb verdarb verdorb; vergess vergiss vergaß vergess;
verlier verlier verlor verlor; wachs wächs wuchs wachs; wasch wäsch wusch wasch; weis weis wies wies; wend wend wandt wandt;
werb wirb warb worb; werd wird wurd word; werf wirf warf worf; wieg wieg wog wog; wiss weiß wusst wusst; zieh zieh zog zog;
zwing zwing zwang zwung
"""


def _list_strong() -> str:
    """The strong verbs as paradigms: the stems of infinitive, singular, past and participle, each with its endings."""
    lines = []
    for row in _STRONG.replace("\n", " ").split(";"):
        stem, singular, past, participle = row.split()
        forms = [stem + ending for ending in _PRESENT.split()] + [f"zu-{stem}en", f"zu-{stem}ende", f"zu-{stem}enden"]
        forms += [singular + ending for ending in ("", "st", "t", "est", "et")]
        forms += [past + ending for ending in ("", "st", "est", "en", "t", "et", "e")]
        ends = ("", "e", "en", "er", "es", "em") if past.endswith("t") and participle == past and past != stem else ()
        weak = (stem[-1] != past[-1] and bool(ends)) or past in ("sandt", "wandt")
        for ending in ends if weak else [f"en{one}" for one in ("", "e", "en", "er", "es", "em")]:
            forms += [participle + ending, f"ge-{participle}{ending}"]
        lines.append(f"|{stem}en: {' '.join(dict.fromkeys(forms))}")
    return "\n".join(lines)


_PARTICLES = split_words("""
ab an auf aus bei dar ein fest fort frei her herab heran herauf heraus herbei herein hervor herum herunter hin hinaus hinein
hinzu hoch los mit nach nieder offen statt teil um vor voran voraus vorbei vorher weg weiter wieder zu zurück zusammen zusammen
bereit bekannt durch fern gegenüber gut heim klar kennen krank leer preis still tot über unter entgegen auseinander
""")
_SET_PHRASES = """
aller art, am ende, an hand, an stelle, auf alle fälle, auf anhieb, auf basis, auf den ersten blick,
auf der anderen seite, auf der basis, auf der einen seite, auf der grundlage, auf diese art, auf diese weise,
auf grund, auf jeden fall, auf keinen fall, aus diesem grund, aus diesem grunde, bezug nehmen, bezug nimmt,
dieser art, eine reihe, eine reihe von, eine rolle spielen, eine rolle spielt, für den fall, im allgemeinen,
im auge behalten, im fall, im falle, im gegensatz zu, im gegenzug, im grunde, im hinblick auf, im lauf, im laufe,
im namen, im rahmen, im sinne, im verhältnis zu, im verlauf, im voraus, im wege, im wesentlichen, im zuge,
im zusammenhang mit, im übrigen, in betracht, in betrieb, in bezug auf, in der lage, in der regel, in diesem fall,
in erster linie, in form von, in frage, in gang, in hinblick auf, in höhe von, in jedem fall, in keinem fall,
in kraft, in ordnung, in verbindung mit, in zusammenarbeit mit, mit ausnahme, mit bezug auf, mit der zeit, mit hilfe,
mit sicherheit, nach art, nach bedarf, nach belieben, nach und nach, ohne weiteres, platz nehmen, rechnung tragen,
rechnung trägt, schritt für schritt, seite an seite, unter anderem, unter anderen, unter umständen, von anfang an,
von hand, von seiten, von vornherein, von zeit zu zeit, vor allem, vor ort, zu beginn, zu ende, zu gunsten,
zu lasten, zu rate, zum beispiel, zum ersten mal, zum teil, zum zweck, zum zwecke, zur folge, zur not, zur verfügung,
zur zeit
"""
FACTS = FormFacts(
    kinds=(
        WordKind(name="noun", paradigms=read_paradigms(_NOUNS)),
        WordKind(name="adjective", paradigms=read_paradigms(_ADJECTIVES)),
        WordKind(name="verb", paradigms=read_paradigms(_VERBS, _list_strong())),
    ),
    prefixes=_PARTICLES | split_words("be ge er ver zer ent emp miss wider hinter voll beauf beein veran"),
    separation=Separation(
        particles=_PARTICLES,
        written_together=True,
        most_between=14,
        ends_clause=True,
        followers=split_words("und oder sowie aber denn sondern als wie wenn weil dass"),
    ),
    vowel_changes={"a": "ä", "o": "ö", "u": "ü", "au": "äu"},
    spellings={"ä": "ae", "ö": "oe", "ü": "ue", "ß": "ss"},
    derived={
        "bruch": "brechen",
        "gang": "gehen",
        "stand": "stehen",
        "griff": "greifen",
        "schluss": "schließen",
        "zug": "ziehen",
        "flug": "fliegen",
        "wurf": "werfen",
        "sprung": "springen",
        "schnitt": "schneiden",
        "trieb": "treiben",
        "nahme": "nehmen",
        "gabe": "geben",
        "sicht": "sehen",
        "fahrt": "fahren",
        "lauf": "laufen",
        "tritt": "treten",
        "trag": "tragen",
        "stieg": "steigen",
        "satz": "setzen",
        "band": "binden",
        "fund": "finden",
        "gebot": "bieten",
        "schub": "schieben",
        "guss": "gießen",
        "fluss": "fließen",
        "verlust": "verlieren",
        "verzicht": "verzichten",
        "abfrage": "abfragen",
        "vorschlag": "vorschlagen",
        "hilfe": "helfen",
        "spruch": "sprechen",
        "stoß": "stoßen",
        "wahl": "wählen",
        "kunft": "kommen",
        "ritt": "reiten",
    },
    leads=split_words("sich"),
    acronym_endings=("", "s", "n"),
    strangers={
        "bank": split_words("banker bankerin"),
        "kur": split_words("kurs kurse kursen"),
        "gut": split_words("guter gutes guten gute"),
    },
    set_phrases=split_phrases(_SET_PHRASES),
)
