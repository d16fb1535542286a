"""How Italian negates. Own lists."""

from __future__ import annotations

from checker.languages.negation_facts import NegationFacts
from checker.languages.word_lists import split_phrases, split_words

FACTS = NegationFacts(
    words=split_words("non nessun nessuno nessuna"),
    idle=split_phrases("""
non solo, non soltanto, non solamente, non più, non meno, non ancora, non appena, non oltre, non da, non certo, se non,
non solo ma, non è vero, non c'è dubbio, non vi è dubbio, nessun dubbio, non lontano, non molto, non troppo, non sempre,
non proprio, non esattamente, non dimenticare, non dimenticate, non esitare, non esitate, non mancare, non mancate,
non preoccuparti, non preoccupatevi, non superare, non supera, non superano, non superiore, non superiori, non inferiore,
non inferiori, non importa, o non, non a caso, non per niente, finché non, fino a quando non, a meno che non, non altro
"""),
    hints=split_phrases("""
senza, mai, niente, nulla, né, neanche, nemmeno, neppure, no, zero, 0, quasi, sempre, volentieri, solo, soltanto, solamente,
unicamente, semplicemente, altrimenti, piuttosto, ma, male, contro, estraneo, estranea, estranei, ignoto, ignota, distinto,
distinta, primo, prima, negativo, negativa, salvo, tranne, eccetto, fuorché, poco, poca, pochi, poche, meno, troppo, invece,
anziché, libero, libera, esente, esenti, lontano, lungi, anti, nudo, nuda, chiunque, qualunque, qualsiasi, ex, contrario,
contraria, invano, fine, altro, altra, altri, altre, al massimo, massimo, minimo, minima, almeno, sicuro, sicura, eccezione,
simile, simili, diverso, diversa, diversi, diverse, stesso, stessa, stessi, stesse, subito, immediatamente, ancora, bene,
ben, più, appena, a meno che, finché, oltre, alcun, alcuno, alcuna, silenzio, purtroppo
"""),
    stems=split_words("""
manc rifiut evit impedi vieta proib divieto esclu omett omess omis ignor trascur assen asten abbandon dubit dubb esent
oppo opporr dimentic soppr dispens fall cess insuff priv risparm lasc ritir rinunc esit sprovvist difend smenti invalid
perd pers rar arrest limit ripens elimin differ separ sottra liber sprec insonn restri eterogen variabil indispens superfl
lacun scoragg sconsigli scettic conserv respin nega negat incapac contest revoc annull
"""),
    prefixes=split_words("in im ir il dis s non mal anti a"),
)
