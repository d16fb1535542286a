"""How German negates. Own lists; what stands for negations was looked for in published translations."""

from __future__ import annotations

from checker.languages.negation_facts import NegationFacts
from checker.languages.word_lists import split_phrases, split_words

FACTS = NegationFacts(
    words=split_words("""
nicht nie niemals niemand niemanden niemandem kein keine keinen keinem keiner keines keinerlei keinesfalls keineswegs nirgends nirgendwo
"""),
    idle=split_phrases("""
nicht nur, nicht bloß, nicht lediglich, nicht allein, nicht zuletzt, nicht einmal, nicht mehr, noch nicht, noch nie, noch kein, noch keine, noch keinen, gar nicht, nicht mehr als,
nicht weniger als, nicht minder, nicht selten, nicht wenige, nicht so, nicht schlecht, nicht weit, nicht die einzige, nicht der einzige, nicht das einzige,
nicht ausgeschlossen, nicht überschreiten, nicht überschreitet, nicht übersteigt, nicht übersteigen, nicht anders als, nicht umhin, nicht wahr, wenn nicht,
ob nicht, oder nicht, nicht ganz, nicht länger,  nicht wirklich, nicht nötig, nicht lange, nicht lang, oder nie, oder kein, oder keine, oder keinen, warum nicht, um nicht zu sagen, kein wunder, keine frage, kein zweifel,
keine sorge, zögern sie nicht, nicht später als
"""),
    hints=split_phrases("""
nichts, weder, ohne, mitnichten, fast, beinahe, egal, schnuppe, aus, genug, überhaupt, ob, wenn, wer, 0, freie, freier, freiem, freien, freies, negativ, erste, erster, ersten, erstes, wenig, wenige, weniger, kaum, selten, nur, lediglich, bloß, bloss, außer, ausser, anders, andere, anderer, anderen, sonst, statt, anstatt, trotzdem, aber,
obwohl, bevor, erst, noch, schwer, schwierig, null, leer, frei, allein, nein, ex, höchstens, maximal, spätestens, mindestens, mangels, fern, anti, als, bis,
nackt, nacktem, nackten, gegen, seit, seitdem, sicher, sofort, umgehend, gleich, gleichen, ähnlich, gegensatz, gegenteil, ausnahme, ach was, im dunkeln, egal, zwar, durchaus,
just
"""),
    stems=split_words("""
fehl verweiger vermeid verhinder verbiet verbot untersag ablehn abgelehn lehn ausschließ ausgeschlossen ausschluss ausschliess ignorier vernachlässig
abwesen enthalt verzicht entfern entfall entbehr entzog entzieh leugn bestreit bestritt zweifel bezweifel befrei verlor verlust verlier verpass
miss scheiter gescheiter versag mangel mangeln abbr aufhör verfehl weiger wider abschaff verschon erspar vergess vergaß aufgab aufgeb aufgegeben
deaktivier gering gehinder hinder unterschied unterscheid verschieden übersehen übersah getrennt zweckentfremd ohne überflüss schief schweig heterogen variab unterschätz unterbe auslauf ausfall ausfiel einschränk eingeschränk skepti vorenthalt unverzüg unverhohl kein nicht schlecht schwach versäum warn unmöglich
"""),
    prefixes=split_words("un in im ir il miss des dis anti nicht"),
    suffixes=split_words("los lose losen loser loses losem losigkeit frei freie freien freier freies freiem"),
)
