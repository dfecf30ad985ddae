"""A code has one word, wherever it is read."""

from __future__ import annotations

from app.settings import Settings
from ui.kit import codes


def test_what_every_shop_begins_with_has_a_word_of_its_own_and_a_shops_own_code_is_read_as_written() -> None:
    settings = Settings({})
    keys = ("discounts.reasons", "prices.reasons", "refunds.reasons", "tenders.other")
    words = {code: codes.word(code) for key in keys for code in settings[key]}
    assert words["loyal"] == "Regular customer" and words["wrong"] == "Wrong item" and words["voucher"] == "Voucher"
    assert len(set(words.values())) == len(words), "two codes that read alike"
    assert codes.word("lunch-cheque") == "Lunch cheque" and codes.word("") == ""
