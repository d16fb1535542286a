"""What tables alone can hold."""

from __future__ import annotations

from collections.abc import Iterator

from tests.fuzz.hostile.case import Case
from tests.fuzz.hostile.samples import (
    LONG,
    make_case,
)


def list_cases() -> Iterator[Case]:
    """The cases of this area."""
    tables = {
        "open quotes": 'de,fr\n"Die Brücke,Le pont\n' * 50,
        "a quote in a cell": 'de,fr\nDie "Brücke,Le pont"\n',
        "rows of different lengths": "de,fr\nDie Brücke\na,b,c,d\n,\n",
        "no header": "Die Brücke,Le pont\n",
        "a header alone": "de,fr\n",
        "the same column twice": "de,de,fr,fr\na,b,c,d\n",
        "columns without end": ",".join(["de"] * 50_000) + "\n",
        "a cell without end": "de,fr\n" + "a" * LONG + ",b\n",
        "zeros": "de,fr\nDie\0Brücke,Le\0pont\n",
        "an unknown language": "xx,yy\na,b\n",
        "an id column alone": "id\n1\n",
        "carriage returns": "de,fr\rDie Brücke,Le pont\r",
        "formulas": 'de,fr\n"=cmd|a!A1",@SUM(A1)\n',
        "separators of one sign": "de;fr,x\ta|b\n1;2,3\t4|5\n",
    }
    for what, content in tables.items():
        yield make_case("tables", what, "units.csv", content)
        yield make_case("tables", what, "units.tsv", content.replace(",", "\t"))
