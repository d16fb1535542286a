"""Italian phrases around numbers: bounds, ranges, idioms, labels."""

from __future__ import annotations

from checker.languages.number_phrase_facts import LimitPhrases, NounContext, RangeWords, UncountedNumbers

_ARTICLES = ("", "il", "lo", "la", "i", "gli", "le", "l'")
_OF = ("di", "del", "dello", "della", "dei", "degli", "delle", "dell'")
_TO = ("a", "al", "allo", "alla", "ai", "agli", "alle", "all'")
_FROM = ("da", "dal", "dallo", "dalla", "dai", "dagli", "dalle", "dall'")


def _join(phrase: str, links: tuple[str, ...]) -> tuple[str, ...]:
    """A phrase with each of the words that may lead on from it, those with an article in one word included."""
    return tuple(f"{phrase} {link}".rstrip() for link in links)


_APPROXIMATORS = (
    "circa", "quasi", "pressappoco", "all'incirca", "più o meno", "approssimativamente", "ca.", "ca", "~", "≈", "qualcosa come",
    *_join("intorno", _TO), *_join("attorno", _TO), *_join("vicino", _TO), *_join("verso", _ARTICLES), "un totale di circa",
    "nell'ordine di", "dell'ordine di", "grosso modo", "su per giù",
)  # fmt: skip
_BOUNDS = (
    dict.fromkeys((*_join("più", _OF), *_join("superiore", _TO), *_join("superiori", _TO), *_join("maggiore", _OF), *_join("oltre", _ARTICLES), *_join("sopra", _ARTICLES), *_join("al di sopra", _OF), *_join("oltre", _TO)), ">")
    | dict.fromkeys((*_join("meno", _OF), *_join("inferiore", _TO), *_join("inferiori", _TO), *_join("minore", _OF), *_join("sotto", _ARTICLES), *_join("al di sotto", _OF)), "<")
    | dict.fromkeys(("almeno", "perlomeno", "quantomeno", "come minimo", "un minimo di", *_join("a partire", _FROM), *_join("non meno", _OF), *_join("non inferiore", _TO), *_join("non inferiori", _TO), "minimo"), ">=")
    | dict.fromkeys(("al massimo", "un massimo di", "massimo", "tutt'al più", *_join("fino", _TO), *_join("sino", _TO), *_join("non più", _OF), *_join("non superiore", _TO), *_join("non superiori", _TO), *_join("non oltre", _ARTICLES)), "<=")
    | {">": ">", "<": "<", "≥": ">=", "≤": "<="}
)  # fmt: skip
_BOUNDS_AFTER = {
    "almeno": ">=", "o più": ">=", "e più": ">=", "o meno": "<=", "al massimo": "<=", "al minimo": ">=", "in su": ">=",
    "in giù": "<=", "come minimo": ">=", "e oltre": ">=", "o oltre": ">=",
}  # fmt: skip
_IDIOMS = (
    "un altro", "un'altra", "l'un l'altro", "l'uno e l'altro", "l'una e l'altra", "gli uni", "gli altri", "l'uno o l'altro",
    "uno a uno", "uno alla volta", "una alla volta", "una volta", "una volta per tutte", "c'era una volta", "ancora una volta",
    "di una volta", "ogni volta", "alla volta", "una volta che", "per una volta", "un giorno", "un po'", "un po", "in un certo",
    "ventiquattr'ore su ventiquattro", "24 ore su 24", "ventiquattro ore su ventiquattro", "24 ore al giorno", "24/24", "24/7",
    "7 giorni su 7", "sette giorni su sette", "sette su sette", "h24", "in quattro e quattr'otto", "fare quattro passi",
    "quattro passi", "quattro chiacchiere", "due chiacchiere", "due parole", "quattro gatti", "a quattr'occhi", "ai quattro venti",
    "farsi in quattro", "fare due passi", "due passi", "su due piedi", "due pesi e due misure", "mille grazie", "grazie mille",
    "mille scuse", "mille e una notte", "le mille e una notte", "settimo cielo", "al settimo cielo", "sesto senso", "settima arte",
    "terzo mondo", "terza età", "terzo settore", "terzo millennio", "quarto potere", "primo ministro", "prima ministra",
    "primi ministri", "primo piano", "in primo luogo", "in secondo luogo", "in terzo luogo", "prima di tutto", "per prima cosa",
    "per primo", "per la prima volta", "prima volta", "prima persona", "in prima persona", "prima mano", "di prima mano",
    "seconda mano", "di seconda mano", "a prima vista", "prima vista", "pronto soccorso", "primo soccorso", "primi soccorsi",
    "prima guerra mondiale", "seconda guerra mondiale", "prima classe", "prima pagina", "in primis", "in un primo momento",
    "in un secondo momento", "secondo me", "secondo te", "secondo lui", "secondo lei", "secondo noi", "secondo voi", "a seconda",
    "stato terzo", "stati terzi", "paese terzo", "paesi terzi", "parti terze", "parte terza", "terze parti", "terza parte",
    "per terzi", "di terzi", "da terzi", "a terzi", "conto terzi", "mezzo di", "per mezzo", "a mezzo", "in mezzo", "nel mezzo",
    "nel bel mezzo", "di mezzo", "mezzi pubblici", "mezzi di", "i mezzi", "dei mezzi", "mezzo pubblico", "un mezzo", "mezza età",
    "mezza luna", "mezze misure", "mezzi termini", "senza mezzi termini", "ottavi di finale", "quarti di finale",
    "quarto di finale", "sedicesimi di finale", "parti per milione", "per milione", "alla pari", "gruppo dei sette",
    "gruppo dei venti", "cinquanta e cinquanta", "fifty-fifty", "uno dei", "una delle", "uno degli", "uno dopo l'altro",
    "una dopo l'altra", "tutt'uno", "nessun uno", "numero uno", "a due a due", "a uno a uno", "doppio senso", "doppio taglio",
    "a doppio taglio", "doppio clic", "fare doppio clic", "per ogni", "tre moschettieri", "quattro stagioni",
)  # fmt: skip
_LABELS = (
    "articolo", "articoli", "art.", "artt.", "capoverso", "cpv.", "comma", "commi", "lettera", "lett.", "sezione", "capitolo",
    "cap.", "paragrafo", "paragrafi", "par.", "pagina", "pag.", "figura", "fig.", "tabella", "tab.", "allegato", "versione",
    "windows", "binario", "corsia", "porta", "sala", "stanza", "camera", "volo", "treno", "linea", "autobus", "bus", "tram", "legge",
    "formula", "salmo", "versetto", "tappa", "livello", "tipo", "fase", "numero", "numeri", "n.", "n", "n°", "nr.", "autostrada",
    "strada", "via", "apollo", "modello", "serie", "lotto", "blocco", "edificio", "uscita", "canale", "foto", "regolamento",
    "decreto", "direttiva", "interno", "scala", "punto", "titolo",
)  # fmt: skip

LIMITS = LimitPhrases(
    approximators=_APPROXIMATORS,
    approximators_after=("circa", "più o meno", "o giù di lì"),
    bounds=_BOUNDS,
    bounds_after=_BOUNDS_AFTER,
    negations=("non", "né", "senza", "mai", "nessun", "nessuno", "nessuna"),
)
RANGES = RangeWords(
    range_words=("a", "al", "ad", "all", "ai", "agli", "alla", "alle", "o", "fino"),
    range_pairs={"tra": ("e", "ed"), "fra": ("e", "ed"), "compreso": ("e",), "compresa": ("e",)},
    change_links=("a", "al", "ai", "alle", "all"),
    change_words=tuple(
        phrase for verb in ("passato", "passata", "passati", "passate", "passare", "passando", "passa", "passano", "salito",
        "salita", "saliti", "salite", "sceso", "scesa", "scesi", "scese", "aumentato", "aumentata", "aumentati", "aumentate",
        "diminuito", "diminuita", "cresciuto", "cresciuta") for phrase in _join(verb, _FROM)
    ),
    losing=("perd", "pers", "sconfi", "battut", "sconfitt"),
)  # fmt: skip
NOUNS = NounContext(
    partitives=("su", "tra", "dei", "delle", "degli"),
    particles=(
        "di", "del", "dei", "degli", "delle", "della", "dello", "dell", "d", "l", "il", "la", "i", "gli", "le", "altri", "altre",
        "primi", "prime", "ultimi", "ultime", "nuovi", "nuove",
    ),
)  # fmt: skip
UNCOUNTED = UncountedNumbers(
    idioms=_IDIOMS,
    labels=_LABELS,
    label_links=("n", "n°", "nº", "nr", "nr.", "n.", "numero", "°"),
    number_prefixes=("post", "pre", "ante", "metà", "fine", "inizio"),
)
