"""What a reader would call a sentence, phenomenon by phenomenon. In every text ¦ marks where a boundary belongs."""

from __future__ import annotations

import pytest

from checker.segmentation import split_sentences

ENGLISH = """
Mr. J. R. Stone of the U.S. Senate met Dr. Lee at 5 p.m. on Friday. ¦ They talked.
Gen. Hall and Lt. Col. Ann B. Ray were at Ft. Ross. ¦ They left for St. Ives on Jan. 5, 1998.
He works for Acme Inc. ¦ The pay is good, e.g. a bonus of 3.5 percent.
She lived in the U.S. for years. ¦ He stayed in the U.K. ¦ Nobody asked.
The shop opens at 9 a.m. ¦ It closes at 5 p.m. Friday.
It happened in 1998. ¦ Nobody was hurt. ¦ See Fig. 3 and Sect. II for details (esp. p. 9).
The cost rose 3.5 percent, to $4.2 million. ¦ Dr. J. D. Le Blanc, Ph.D., disagreed.
Prof. Hill et al. (2009) found none. ¦ See e.g. Ray vs. Day.
See www.example.com/a.b for more. ¦ It costs $3.50, i.e. nothing. ¦ Write to a.b@example.org. ¦ Thanks.
This is version 2.0. ¦ It is faster than 1.9.
"Stop!" she said. ¦ "Why?" ¦ Nobody knew...
"Why?" Mary Brown asked. ¦ "Go!" ¦ Mary went.
"No. ¦ I will not," he said. ¦ 'Fine.' ¦ “Good.” ¦ Right.
They left early.[12] ¦ Nobody (not even Sam.) saw it. ¦ (It was dark.) ¦ End.
Use the app. ¦ I like it, old chap. ¦ I do. ¦ See chap. 3.
It is law in most states. 7 ¦ The others wait.
Wait... what? ¦ No. 5 is alive. ¦ She lives on St. James St. ¦ The end.
Wait—what? ¦ No way!! ¦ Really?! ¦ Yes.
First, read Sec. 4.2. ¦ 2. Then write.
Great food :) ¦ We will come back!!!
so that was fun. ¦ we should do it again. ¦ are you free tomorrow? ¦ i am.
The crew had left the harbour. . . . ¦ Nobody waved.
What the guide says ¦ It is forbidden.
"""

FRENCH = """
M. Dupont habite à Lyon. ¦ Il est né le 1er mai 1960, cf. p. 12 du registre.
Le Dr. Lefèvre, Mme. Durand et MM. Petit ont signé. ¦ C'est fait.
Il est né le 1er janv. 1950 à St. Malo, art. 5, al. 2 et fig. 3. ¦ Il y est mort.
J.-P. Martin vit av. J.-C. dans un livre. ¦ Quel homme !
J.-J. Rousseau et F. M. Arouet se disputaient. ¦ A. Le Goff le raconte.
Voir l'art. 12 de la loi n. 83-634. ¦ Elle s'applique.
« Où vas-tu ? » demanda-t-elle. ¦ « Chez moi. » ¦ Il partit.
« Je viens. ¦ Attends-moi. » ¦ Il sortit.
— Tu viens ? ¦ — Non, répondit-elle. ¦ — Tant pis !
Ah ! dit-il, quelle surprise ! ¦ Hein ?! ¦ Oui !!!
Quoi... ¦ Tu pars ? ¦ Oui… demain peut-être.
Il a vu des pommes, des poires, etc. ¦ Puis il est parti.
Il a étudié l'histoire, etc., puis a enseigné.
Le prix est de 3,50 euros, soit env. 4 dollars. ¦ C'est peu. ¦ Il gagne 1.500.000 francs.
Cela coûte 3.500 francs environ. ¦ à ce prix, personne n'achète.
En 1789. ¦ Tout change. ¦ Louis XIV. ¦ Son règne fut long.
Elle habite bd. Voltaire, apr. le pont, c.-à-d. loin. ¦ Dommage.
Les points : a) le prix ; b) la durée. ¦ 1. Ouvrir la boîte. ¦ 2. Lire la notice.
Le site est www.exemple.fr/page. ¦ Consultez-le.
Le 14 juillet, le peuple prit la Bastille. ¦ 95 hommes moururent. ¦ - C'est peu. ¦ - C'est trop.
Effets secondaires fréquents ¦ Les patients se plaignent de maux de tête.
Il écrivit : " Je viens. " ¦ Puis il vint.
"""

GERMAN = """
Wir treffen uns am 3. Mai um 9.30 Uhr. ¦ Danach, z. B. am 5. Juni, ruht die Arbeit.
Das kostet ca. 4,5 Mio. Euro bzw. 3 Prozent. ¦ Mehr nicht.
Dr. Anna K. Weber lehrt in St. Gallen. ¦ Sie forscht dort seit 1998. ¦ Gut so!
Das ist z.B. ein Hund, d. h. ein Tier, u. a. auch ein Freund. ¦ Er bellt.
Prof. Dr. h. c. Max Meier kam. ¦ Er sprach über Ludwig XIV. von Frankreich.
Im 18. Jahrhundert lebte Friedrich II. nicht allein. ¦ Es war laut, hell usw. ¦ Das blieb so.
Sein 50. Geburtstag fiel auf den 1. April. ¦ Kein Scherz.
Er wohnt im 2. Stock. ¦ Seine Frau wohnt im 3.
Er wurde Zweiter auf Platz 2. ¦ Bayern wurde Dritter. ¦ Das war 1990. ¦ Heute ist alles anders.
Das Spiel endete 3:2. ¦ 20 Minuten später war Schluss.
„Kommst du mit?“, fragte er. ¦ „Nein.“ ¦ Dann ging er. ¦ „Komm her“, sagte sie. ¦ „Sofort!“
»Wer ist da?« ¦ »Ich bin es.« ¦ Die Tür ging auf.
Kaiser Franz. ¦ Er kam mit Bayer. ¦ Er aß Obst. ¦ Dann schlief er.
Er fragte: „Wo bist du?“ ¦ Niemand antwortete. ¦ ``Ach so.'' ¦ Stille.
Siehe Abb. 3, S. 17 f. und Kap. IV. ¦ Dort steht es.
Nach § 5 Abs. 2 Nr. 3 gilt das nicht. ¦ Es gilt § 6.
Das Geschäft, Hauptstr. 5, ist Mo. bis Fr. geöffnet. ¦ Am Sa. nicht.
Rom wurde 753 v. Chr. gegründet. ¦ Augustus starb 14 n. Chr. ¦ Er war alt.
1. Kapitel lesen. ¦ 2. Aufgaben lösen.
Ich weiß nicht ... vielleicht morgen. ¦ Oder nie. ¦ Wirklich?! ¦ Ja!!!
Das kostet inkl. MwSt. 5 Euro, zzgl. Versand ggf. mehr. ¦ Danke. ¦ (Sie ging.) ¦ Ende.
Bern liegt in der Schweiz. ¦ Wien liegt in Österreich.
super laden. ¦ gerne wieder. ¦ die preise sind ok! ¦ nur parken ist schlecht.
"""

CASES = [
    (language, text)
    for language, texts in (("en", ENGLISH), ("fr", FRENCH), ("de", GERMAN))
    for text in texts.strip().split("\n")
]


def pieces(text: str, language: str | None) -> list[str]:
    return [text[start:end] for start, end in split_sentences(text, language)]


@pytest.mark.parametrize(("language", "text"), CASES)
def test_boundaries_stand_where_a_reader_puts_them(language: str, text: str) -> None:
    assert pieces(text.replace("¦ ", ""), language) == text.split(" ¦ ")


@pytest.mark.parametrize("text", [text for _, text in CASES])
def test_the_facts_of_all_languages_together_do_as_well(text: str) -> None:
    assert pieces(text.replace("¦ ", ""), None) == text.split(" ¦ ")


def test_a_paragraph_of_two_languages_is_split_without_knowing_either() -> None:
    text = (
        "Am 3. Mai kam Dr. Weber, d. h. sehr spät. ¦ M. Dupont, cf. p. 3, est venu le 4 mai. ¦ Er war müde. ¦ "
        "Mr. Brown of Acme Corp. left at 5 p.m. ¦ Elle, non."
    )
    assert pieces(text.replace("¦ ", ""), None) == text.split(" ¦ ")


def test_a_sentence_may_begin_directly_after_a_stop() -> None:
    assert pieces("The room was nice.The bed was not. See node.js and a.The.b too.", "en") == [
        "The room was nice.",
        "The bed was not.",
        "See node.js and a.The.b too.",
    ]


def test_an_empty_text_has_no_sentences() -> None:
    assert split_sentences("", "en") == []
    assert split_sentences(" \n\t", None) == []


def test_a_language_that_is_not_known_is_no_error() -> None:
    assert pieces("Uno. Due.", "it") == ["Uno.", "Due."]
