"""German: what sentence splitting needs. Own lists, after the Duden's and common usage."""

from __future__ import annotations

from checker.languages.sentence_facts import Abbreviations, Openings, OrdinalStops, SentenceFacts
from checker.languages.word_lists import split_words

_TITLES = """
    Dr Dres Prof Profs Hr Hrn Fr Frl Dipl Ing Dipl.-Ing Dipl.-Kfm Dipl.-Psych Dipl.-Phys Bakk Lic Hl hl Ew Exz
    Frhr Ghzg Hzg Kg Ks Gen Maj Hptm Oblt Kpt Uffz Gefr Fw Stabsfw Insp Pfr Min.-Dir Msgr Me Mr Mrs Ms Mme Mlle Sr
    Br Hochw Univ.-Prof Ao.Univ.-Prof a.o Priv.-Doz Doz Stud.-Rat StR OStR RegRat Ass.-Prof med phil jur rer
    rer.nat rer.pol h.c e.h habil theol oec vet dent pharm agr techn Dr.-Ing
"""
_POINTING = """
    z.B z.Bsp zB d.h i.d.R i.Allg i.A i.V i.S i.d.S i.e.S i.w.S i.Z i.H.v i.V.m u.a u.U u.v.a u.zw v.a o.g o.a s.o
    s.u s.a vgl bzw bspw beispielsw ca evtl ggf gegebenenf ggfs inkl einschl exkl insb insbes insbesond sog sogen
    vergl vs zzgl abzgl zuz mind urspr ursprüngl eigtl eig allg gem lt betr bez bezügl bezgl bzgl hins dt engl frz
    franz ital griech russ türk poln amer amerik österr niederl europ internat geb gest verh gesch verw ehem wiss
    kath ev evang isr jüd isl milit staatl städt gewöhnl ungef Anm Hrsg hrsg Übers Bearb bearb zit zgl anschl ders
    ebd Str.-Nr Tel.-Nr Tel p.A m.a.W m.E m.W a.a.O a.M i.Br resp Art.-Nr Best.-Nr kgl kaiserl bayer preuss preuß
    sächs westf württ pfälz nördl südl östl westl obb niederbayer schwäb fränk schles eidg kant fürstl gräfl
    ordentl ausserord ausserordentl a.o stellv verantwortl durchschn maschinenb einm zweim tägl wöchentl monatl
    jährl stdl vorm nachm bish seitl vorl entspr zugl gegr Kl.-Nr sinngem Vgl Ggf Evtl Ca Bzw Z.B Z.b D.h U.a V.a
    I.d.R S.o S.u Inkl Zzgl Insb Insbes Bspw Urspr Eigtl Allg Gem Betr Bzgl Lt Sog Resp Exkl Einschl Ggfs Zzt
"""
_MAY_END = """
    Mio Mrd Tsd Mill Std Stdn Sek Min Mon Jh Jhd Jhdt Jahrh n.Chr v.Chr Chr v.u.Z n.u.Z Str str Nrn e.V eV e.G Co
    Ges Inc Ltd Corp Jr jr sen jun d.Ä d.J Fa Abt Abtl Hbf Bhf Jan Jän Febr Feb Mrz Apr Jun Jul Aug Sep Sept Okt
    Nov Dez Mo Mi Fr Sa U.S U.S.A U.K a.D i.R z.Zt z.Z z.T o.J o.O o.ä u.ä o.Ä u.Ä u.dgl o.dgl dgl d.M d.Mts v.J
    v.H v.T p.m a.m Ausg Aufl Jg Jgg Lit Mitgl Verl Vors Stv Geschf Bev Einw Ew Bez Kr Ld Kt Kte Prov N.N o.V
    S.O.S Abg Abk Adj Adv Akk Bsp Dekl Diss Einl Fut Ggs Komp Konj Neutr Obj Perf Pers Plur Präp Prät Pron Sg Sing
    Subj Superl Verb Zus Zt Zs Ztschr Fortb Forts Mskr Qu Änd Prot Bst Vereinb Übereink Erkl Zusatzabk Fussn Fußn
    Verf Vertr Verz Vorb Bem Begr Ber Beschl Bestr Entsch Entw Geb Genehm Gew Gutsch Kap Konk Mitteil Nachf Nachtr
    Niederschr Reg Rep Schr Sekr Sitzg Slg Spez Stat Stellungn Techn Tit Univ Urk Veröff Verh Vfg VO Vorschr Wertp
    Zentr Ziff Ref Präs zool math med techn psych soz hist geogr qm cbm m.ü.M ü.M ü.d.M atü Pfd Ztr Dtzd Stk St
    Stck Pkg Fl Ds Bd Bde Pl dzt derz vorh max min Ala Calif Kalif Mass Penn MwSt MWSt USt Di Do So
"""
_NUMBERED = """
    Nr Nrn No S Bd Bde Abb Abbn Tab Art art Abs Anl Anm Kap Ziff Rn Rz Rdn Rdnr Lit lit Bl Zl Z V § §§ Tl H Jg Az
    Aktz Akz Bez Fig Hs Kl Par Pos Aufl Str str Tel Hausnr Kto BLZ Flst Lfg Fn FN Fussn Fußn Psalm Ps Matth Mk Lk
    Joh Röm Kor Mos Bst Sp Spr nr Whg Lkr Ver Vol vol Beil Prot Jan Febr Feb Apr Aug Sept Okt Nov Dez
"""
_STARTERS = """
    Der Die Das Den Dem Des Ein Eine Einen Einem Einer Eines Kein Keine Keiner Keinen Keinem Ich Du Er Sie Es Wir
    Ihr Man Mein Meine Meinen Meinem Meiner Dein Deine Sein Seine Seinen Seinem Seiner Ihre Ihren Ihrem Ihrer
    Unser Unsere Unseren Unserer Euer Eure Dieser Diese Dieses Diesen Diesem Jener Jene Jenes Jeder Jede Jedes
    Jeden Jedem Alle Aller Alles Allen Allem Viele Vielen Vieles Einige Einiges Mehrere Manche Manches Mancher
    Andere Anderer Anderes Beide Beiden Solche Solcher Solches Welche Welcher Welches Wer Wen Wem Wessen Was Wo
    Wohin Woher Wann Warum Weshalb Wieso Wie Womit Wodurch Wofür Worauf Worin Wozu Und Oder Aber Doch Denn Sondern
    Auch Nur Noch Schon Erst Dann Danach Davor Dabei Dafür Dagegen Daher Dahin Dahinter Damit Damals Daneben Daran
    Darauf Daraufhin Daraus Darin Darüber Darum Darunter Davon Dazu Da Dadurch Dass Daß Deshalb Deswegen Dennoch
    Trotzdem Jedoch Allerdings Außerdem Ausserdem Zudem Ferner Weiterhin Schließlich Schliesslich Zunächst Zuerst
    Zuletzt Endlich Inzwischen Mittlerweile Bisher Bislang Seitdem Seither Nun Jetzt Heute Gestern Hier Dort
    Dorthin So Somit Sonst Also Gleichzeitig Zugleich Immerhin Immer Nie Niemals Oft Häufig Manchmal Meist
    Meistens Selten Vielleicht Wahrscheinlich Natürlich Leider Tatsächlich Insgesamt Besonders Insbesondere Ebenso
    Genauso Sogar Selbst Wenn Falls Weil Obwohl Obgleich Während Wenngleich Bevor Nachdem Sobald Solange Sofern
    Soweit Ob Als Bis Seit Ab An Am Auf Aus Bei Beim Durch Für Gegen Hinter In Im Ins Mit Nach Neben Ohne Trotz
    Über Um Unter Von Vom Vor Wegen Zu Zum Zur Zwischen Gegenüber Gemäß Laut Innerhalb Außerhalb Entlang Statt
    Anstatt Mittels Hinsichtlich Bezüglich Aufgrund Nicht Nichts Niemand Jemand Etwas Etwa Rund Knapp Fast Mehr
    Weniger Sehr Zwei Drei Vier Fünf Ist Sind War Waren Hat Haben Hatte Hatten Wird Werden Wurde Wurden Kann
    Können Muss Muß Müssen Soll Sollen Will Wollen Darf Dürfen Mag Bitte Ja Nein Hinzu Zwar Überall Habe Hab Bin
    Würde Weder Entweder Sowohl Je Jeweils Derzeit Ebenfalls Anschließend Andererseits Einerseits Früher Später
    Kurz Lange Vorher Nachher Dieselbe Derselbe Dasselbe Diejenigen Derjenige Diejenige Ihm Ihn Ihnen Mir Mich Dir
    Dich Uns Euch Sich Wieder Weiter Weitere Überhaupt Ungefähr Zumindest Wenigstens Hauptsächlich Nachmittags
    Vormittags Abends Mittags Morgens Sechs Sieben Acht Neun Zehn Hätte Wäre Könnte Sollte Konnte Musste Gibt Gab
    Vermutlich Offenbar Angeblich Plötzlich Glücklicherweise Normalerweise Beispielsweise Erstens Zweitens
    Drittens Entsprechend Dementsprechend Demnach Folglich Infolgedessen Indessen Hingegen Hierbei Hierfür Hierzu
    Hiermit Einmal Zweimal Eigentlich Sicher Sicherlich Selbstverständlich Zusätzlich Letztlich Letztendlich
    Erneut
"""
_STRONG = """
    Ich Wir Er Es Der Die Das Dem Ein Eine Einen Einem Dieser Diese Dieses Diesen Diesem Wenn Weil Obwohl Nachdem
    Und Aber Oder Doch Denn Auch Dann Danach Dabei Dafür Deshalb Trotzdem Jedoch Allerdings Außerdem Zudem Hier
    Dort Heute Gestern Nun Jetzt Leider Seit Am Auf Aus Bei Beim Durch Für Gegen In Im Mit Nach Ohne Über Unter
    Von Vom Vor Zu Zum Zur Mein Meine Unser Unsere Bin Habe Hatte Ist Sind Wurde Kann Wer Was Wie Warum Wo Als So
    Da Alles Alle Nicht Sehr Schon Immer Nur
"""
_ORDINAL_LEADS = """
    der die das den dem des ein eine einen einem einer eines am im vom zum zur beim ans ins jeder jede jedes jeden
    jedem dieser diese dieses diesen diesem kein keine keinen sein seine seinen seinem seiner seines ihr ihre
    ihren ihrem ihrer ihres mein meine meinen meinem meiner dein deine deinen deinem unser unsere unseren unserem
    unserer euer eure euren und oder bis als ab seit nach vor aus auf von in an zu gegen mit über unter für beide
    beiden sowie bzw. – - um Der Die Das Den Dem Am Im Vom Zum Zur Beim Ein Eine Sein Seine Ihr Ihre Mein Meine
    Unser Unsere Jeder Jede Jedes Bis Ab Seit Nach Vor In Dieser Diese Dieses
"""
_FOLLOWERS = """
    Januar Jänner Jan Februar Feber Febr Feb März April Apr Mai Juni Jun Juli Jul August Aug September Sept Sep
    Oktober Okt November Nov Dezember Dez Jahrhundert Jahrhunderts Jahrhunderte Jh Jhd Jhdt Jahrtausend
    Jahrtausends Klasse Liga Platz Rang Stock Stockwerk Etage Obergeschoss Obergeschoß OG Runde Spieltag Minute
    Lebensjahr Lebensjahres Geburtstag Auflage Kapitel Semester Mal Teil Weltkrieg Weltkriegs Weltkrieges
    Bundesliga Mannschaft Quartal Halbjahr Halbzeit Wahlperiode Legislaturperiode Generation Advent
    Schwangerschaftswoche Woche Tag Monat Jahrestag Sitzung Lesung Internationale Internationalen Preis Senat
    Zivilsenat Strafsenat Kammer Bezirk Arrondissement Armee Division Kompanie Bataillon
"""

FACTS = SentenceFacts(
    abbreviations=Abbreviations(
        titles=split_words(_TITLES),
        pointing=split_words(_POINTING),
        rarely=split_words(_MAY_END),
        often=split_words("etc usw usf ect pp"),
        numbered=split_words(_NUMBERED),
        numbered_endings=("str", "Str", "nr", "Nr", "Abb", "Bd"),
    ),
    openings=Openings(
        starters=split_words(_STARTERS),
        strong_starters=split_words(_STRONG),
        particles=split_words("Von Vom Zu Van De Ter Zur"),
    ),
    ordinals=OrdinalStops(leads=split_words(_ORDINAL_LEADS), followers=split_words(_FOLLOWERS)),
    capital_nouns=True,
    length=1.12,
)
