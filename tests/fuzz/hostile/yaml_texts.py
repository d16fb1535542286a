"""What YAML alone can hold."""

from __future__ import annotations

from collections.abc import Iterator

from tests.fuzz.hostile.case import Case
from tests.fuzz.hostile.samples import (
    HUGE,
    make_case,
)


def list_cases() -> Iterator[Case]:
    """The cases of this area."""
    texts = {
        "an alias bomb": "a: &a [x,x,x,x,x,x]\n" + "".join(
            f"{b}: &{b} [{','.join([f'*{a}'] * 9)}]\n" for a, b in zip("abcdefgh", "bcdefghi", strict=True)
        ),
        "an alias of itself": "a: &a [*a]\n",
        "an alias of nothing": "a: *b\n",
        "an object": "a: !!python/object/apply:os.system ['true']\n",
        "an unknown tag": "a: !x y\n",
        "binary": "a: !!binary ====\n",
        "a date that is none": "a: 2021-99-99\n",
        "a huge number": f"a: {HUGE}\n",
        "sixty for a huge number": "a: " + "1:" * 5_000 + "1\n",
        "infinite": "a: .inf\n",
        "two documents": "a: die Brücke\n---\na: das Haus\n",
        "documents without end": "---\n" * 30_000,
        "a tab": "a:\n\tb: c\n",
        "the same key twice": "a: die Brücke\na: das Haus\n",
        "a key that is a list": "? [a, b]\n: c\n",
        "a merge key": "a: &a {b: die Brücke}\nc:\n  <<: *a\n",
        "a merge of a text": "a:\n  <<: die Brücke\n",
        "open quotes": 'a: "die Brücke\n',
        "a wrong escape": 'a: "\\xZZ"\n',
        "a surrogate": 'a: "\\ud800"\n',
        "a directive": "%YAML 9.9\n---\na: b\n",
        "indentation without end": "".join(" " * n + "a:\n" for n in range(900)),
    }  # fmt: skip
    for what, content in texts.items():
        yield make_case("YAML", what, "de.yaml", content)
