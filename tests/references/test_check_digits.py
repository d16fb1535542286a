from __future__ import annotations

import pytest

from checker.references.check_digits import is_valid_iban, is_valid_isbn


@pytest.mark.parametrize("number", ["DE89370400440532013000", "GB29NWBK60161331926819", "FR1420041010050500013M02606"])
def test_accounts(number: str) -> None:
    assert is_valid_iban(number)
    assert not is_valid_iban(f"{number[:-1]}{(int(number[-1]) + 1) % 10}")
    assert not is_valid_iban(number[:10])


@pytest.mark.parametrize("number", ["9783161484100", "316148410X", "0306406152"])
def test_books(number: str) -> None:
    assert is_valid_isbn(number)
    assert not is_valid_isbn(f"{number[:5]}{(int(number[5]) + 1) % 10}{number[6:]}")
    assert not is_valid_isbn(number[1:])
