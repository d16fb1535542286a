"""German: what sentence splitting needs. Own lists, after the Duden's and common usage."""

from __future__ import annotations

from checker.languages.sentence_facts import SentenceFacts, listed

_TITLES = """
    Dr Dres Prof Profs Hr Hrn Fr Frl Dipl Ing Dipl.-Ing Dipl.-Kfm Mag Lic Hon Hl hl St Sr Ew Exz Frhr Gf Gen Maj
    Hptm Lt Oblt Obst Kap Kpt Uffz Gefr Insp Komm Pfr Dir Präs Min.-Dir Msgr Mons Me Mr Mrs Ms Mme med phil jur
    rer nat h.c e.h habil theol oec pol vet dent pharm agr techn
"""
_POINTING = """
    z.B z._B z.Bsp zB d.h d._h i.d.R i.Allg i.A i.V i.S i.d.S i.e.S i.w.S i.Z u.a u._a u.U u.z u.v.a u.zw v.a v._a
    o.g o.ä_wie s.o s.u s.a bzw bspw beispielsw ca circa evtl ggf gegebenenf inkl einschl exkl insb insbes
    insbesond sog sogen vgl vergl vs zzgl abzgl mind max min höchst urspr eigtl eig allg gem lt laut betr bez
    bezügl bezgl bzgl dt engl frz franz ital span lat griech russ türk poln amer amerik österr schweiz niederl
    europ geb gest verh gesch verw gen ehem em wiss techn kath ev evang prot jüd isl milit staatl städt näml
    nämlich spez gew gewöhnl ungef Anm Hrsg hrsg Übers übers Red Bearb Zit zit zgl anschl ff f_d a.d a.M i.Br b. a
    a.a.O ebd ders dies Verf resp Str_n Tel Fax Postf Mio_v p.a u od o s
"""
_MAY_END = """
    usf Mio Mrd Tsd Mill Bill Std Sek Min Tg Wo Mon Jh Jhd Jhdt Jahrh n.Chr v.Chr Chr v.u.Z n.u.Z Str Nr_n Pl e.V
    eV GmbH Co Ges AG mbH Inc Ltd Corp Jr jr Sen sen jun d.Ä d.J Fa Abt Bd Bde Hbf Bhf Jan Jän Feb Febr Mär Apr
    Jun Jul Aug Sep Sept Okt Nov Dez Mo Di Mi Do Sa So U.S U.S.A USA U.K a.D i.R z.Zt z.Z z.T z._T o.J o.O o.ä u.ä
    o.Ä u.Ä u.dgl dgl d.M d.Mts v.J v.H p.m a.m m.E m.W Ausg Aufl Jg Lit Mitgl Verl Vors Stv stellv Geschf Gesch
    Bev Einw Ew Bez Kr Reg Ld Kt Prov Abg Abk Adj Adv Akk Art Bsp Dat Dekl Diss Einl Fem Fut Gen Ggs Inf Kl Komp
    Konj Mask Neutr Nom Obj Perf Pers Plur Präp Prät Prod Pron Sg Sing Subj Superl Verb Zus Zt Zs Ztschr Fortb
    Fortsetz Qu Mskr Ms Ala Calif Kalif Mass Penn Wash
"""
_NUMBERED = """
    Nr Nrn No S Seite Bd Bde Abb Abbn Tab Art Abs Anl Anm Kap Ziff Rn Rz Rdnr Lit Bl Zl Z Vers V § §§ Teil Tl H
    Heft Jg Az Aktz Akz Bez Fig Hs Kl Par Pos Aufl Str Tel Hausnr Kto BLZ Flst Lfg Fn FN Psalm Ps Matth Mk Lk Joh
    Röm Kor Mos
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
    Zuletzt Endlich Inzwischen Mittlerweile Bisher Bislang Seitdem Seither Nun Jetzt Heute Gestern Morgen Hier
    Dort Dorthin So Somit Sonst Also Gleichzeitig Zugleich Immerhin Immer Nie Niemals Oft Häufig Manchmal Meist
    Meistens Selten Vielleicht Wahrscheinlich Natürlich Leider Tatsächlich Insgesamt Besonders Insbesondere Ebenso
    Genauso Sogar Selbst Wenn Falls Weil Obwohl Obgleich Während Wenngleich Bevor Nachdem Sobald Solange Sofern
    Soweit Ob Als Bis Seit Ab An Am Auf Aus Bei Beim Durch Für Gegen Hinter In Im Ins Mit Nach Neben Ohne Trotz
    Über Um Unter Von Vom Vor Wegen Zu Zum Zur Zwischen Gegenüber Gemäß Laut Innerhalb Außerhalb Entlang Statt
    Anstatt Mittels Hinsichtlich Bezüglich Aufgrund Nicht Nichts Niemand Jemand Etwas Etwa Rund Knapp Fast Mehr
    Weniger Sehr Zwei Drei Vier Fünf Ist Sind War Waren Hat Haben Hatte Hatten Wird Werden Wurde Wurden Kann
    Können Muss Muß Müssen Soll Sollen Will Wollen Darf Dürfen Mag Bitte Ja Nein Hinzu Zwar Überall Habe Hab Bin
    Würde Dank Weder Entweder Sowohl Je Jeweils Derzeit Ebenfalls Anschließend Andererseits Einerseits Früher
    Später Kurz Lange Vorher Nachher Dieselbe Derselbe Dasselbe Diejenigen Derjenige Diejenige Ihm Ihn Ihnen Mir
    Mich Dir Dich Uns Euch Sich Wieder Weiter Weitere Überhaupt Ungefähr Zumindest Wenigstens Hauptsächlich
"""
_STRONG = """
    Ich Wir Er Es Man Der Die Das Den Dem Ein Eine Einen Einem Dieser Diese Dieses Diesen Diesem Wenn Weil Obwohl
    Nachdem Und Aber Oder Doch Denn Auch Dann Danach Dabei Dafür Deshalb Trotzdem Jedoch Allerdings Außerdem Zudem
    Hier Dort Heute Gestern Nun Jetzt Leider Seit Am Auf Aus Bei Beim Durch Für Gegen In Im Mit Nach Ohne Über
    Unter Von Vom Vor Zu Zum Zur Mein Meine Unser Unsere Bin Habe Hatte Hat Ist Sind War Waren Wurde Kann Wer Was
    Wie Warum Wo Als So Da Alles Alle Nicht Sehr Schon Immer Nur
"""

FACTS = SentenceFacts(
    never=listed(_TITLES, _POINTING),
    rarely=listed(_MAY_END),
    often=listed("etc usw ect"),
    before_number=listed(_NUMBERED),
    months=listed(
        "Januar Jänner Februar Feber März April Mai Juni Juli August September Oktober November Dezember"
        " Jahrhundert Jahrhunderts Jahrtausend Tag Platz Stock Geburtstag Lebensjahr"
    ),
    starters=listed(_STARTERS),
    strong_starters=listed(_STRONG),
    ordinal_stop=True,
    capital_nouns=True,
)
