"""The retail file on four registers at once, their lines cut at random; all of it is ``python -m tests.replay``."""

from __future__ import annotations

from decimal import Decimal

import pytest

from tests import postgres
from tests.replay.broken_hub import MUTANTS
from tests.replay.figures import BACK, FOUND, GIVEN, SALE, WASTE, figures_of, header_and_rows
from tests.replay.files import real
from tests.replay.four import first_of, run

FILE = "uci_online_retail_2010-12_2011-08.csv.gz"
SHORT, FEW = 800, 60  # invoices
TELLS = {
    "drops": "sales and pennies",
    "doubles": "sales and pennies",
    "keeps-goods": "thousandths at the hub",
    "alters": "is not what its hash says",
}


@pytest.fixture(autouse=True)
def cluster_at_hand() -> None:
    try:
        postgres.programs()
    except postgres.NoPostgres as problem:
        pytest.skip(str(problem))


def test_four_registers_bring_the_file_to_one_hub_whole() -> None:
    told = run(real(FILE), SHORT, seed=1)
    assert told["wrong"] == []
    assert told["invoices"] == SHORT and told["acts"] >= SHORT * 0.9
    assert told["lines_cut"] and told["connections_broken"]  # how often hangs on how fast this machine is


@pytest.mark.parametrize("mutant", MUTANTS)
def test_a_hub_that_takes_in_something_wrongly_is_noticed(mutant: str) -> None:
    wrong = run(real(FILE), FEW, 1, "tests.replay.broken_hub", mutant)["wrong"]
    assert any(TELLS[mutant] in words for words in wrong), wrong


def test_a_register_that_skips_a_line_is_noticed() -> None:
    path = real(FILE)
    _, rows = first_of(path, FEW)
    skipped = next(row for row in rows if int(row[3]) > 0 and Decimal(row[5]) > 0)
    wrong = run(path, FEW, seed=1, lost=skipped)["wrong"]
    assert any("sales and pennies" in words for words in wrong), wrong


def test_the_file_comes_to_what_others_found_in_it() -> None:
    """The sums that data/README.md publishes."""
    _, rows = header_and_rows(real(FILE))
    found = figures_of(rows)
    assert found.lines == 320_705 and found.sales.total() == 12_494
    assert found.sold_minor.total() == 629_376_400 and found.back_minor.total() == -52_077_056
    assert found.corrections_minor == -1_106_206
    causes = {cause for _, cause in found.pieces}
    assert causes == {SALE, BACK, WASTE, GIVEN, FOUND}
