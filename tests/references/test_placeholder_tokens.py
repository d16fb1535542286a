from __future__ import annotations

import pytest

from checker.references.placeholder_tokens import is_clock_format, list_placeholders


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("50% von 100 %, 5%d, %%s", ""),
        ("%s und %1$d %1$d %i %5.2f %ld", "%s %d %d %f %d"),
        ("%(name)s %{x} %@ %-17sa %X", "%(name) %{x} %@ %s %x"),
        ("%1 von %n, %L2, n %n-6", "%1 %n %L2"),
        ("{name} {0} ${x} #{y} {{ z }} {{z|f}} {{{w}}}", "{name} {0} ${x} #{y} {{z}} {{z}} {{{w}}}"),
        ("{ color: red } {a|b} {...} {a,b} {n, number, ::x} {x!r}", "{n} {x}"),
        ("<b>a</b> <br/> <a href='x'>y</a> <zwei Wörter> 1 < 2 > 1", "<b> </b> <br> <a> </a>"),
        ("{n, plural, one {{x} <i>a</i>} other {{y} {x}}} {z}", "{n} {x} <i> </i> {y} {z}"),
        ("https://a.example/%C3%A9%e2%80", ""),
        ("Kein Platzhalter", ""),
    ],
)
def test_names(text: str, names: str) -> None:
    assert [one.name for one in list_placeholders(text)] == names.split()


def test_where_they_stand() -> None:
    text = "a {n, select, x {{y}}} %s <b c=d>"
    places = [(text[one.start : one.end], one.within, one.plain) for one in list_placeholders(text)]
    assert places == [
        ("{n, select, x {{y}}}", True, False),
        ("{n, select, x {{y}}}", True, False),
        ("%s", False, False),
        ("<b c=d>", False, False),
    ]


def test_formats_of_clocks() -> None:
    assert is_clock_format("%H:%M")
    assert is_clock_format("%-e. %B")
    assert not is_clock_format("%s %%H %d")
    assert not is_clock_format("H:M")
