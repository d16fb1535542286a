from __future__ import annotations

from collections import Counter
from datetime import date

import pytest

from checker.articles.path_numbers import judge_paths, read_path_numbers


def test_the_date_and_the_other_numbers_of_a_name() -> None:
    assert read_path_numbers("news/2019-03-02-pool-2-1.md") == (date(2019, 3, 2), Counter({2: 1, 1: 1}))
    assert read_path_numbers("2019/03/pool.md") == (date(2019, 3, 1), Counter())
    assert read_path_numbers("20190302_bad.txt").day == date(2019, 3, 2)
    assert read_path_numbers("2019-02-31-x.md").day is None
    assert read_path_numbers("node-48213.md") == (None, Counter())


@pytest.mark.parametrize(
    ("path", "other", "said"),
    [
        ("fr/2019-03-02-piscine.md", "de/2019-03-05-bad.md", True),
        ("fr/2019-03-02-piscine.md", "de/2019-04-20-bad.md", None),
        ("fr/2019-03-02-piscine.md", "de/2021-03-02-bad.md", False),
        ("fr/2019-03-02-version-2-1.md", "de/2019-03-02-fassung-2-2.md", False),
        ("fr/version-2.md", "de/fassung-2-2.md", None),
        ("fr/piscine.md", "de/bad.md", None),
        ("fr/node-48213.md", "de/node-48920.md", None),
        ("2019/fr/piscine.md", "2019/de/bad.md", None),
        ("fr\\2019-03-02-piscine.md", "de\\2019-03-05-bad.md", True),
        ("03-piscine.md", "04-bad.md", False),
    ],
)
def test_what_two_names_say(path: str, other: str, said: bool | None) -> None:
    assert judge_paths(path, other) is said
    assert judge_paths(other, path) is said
