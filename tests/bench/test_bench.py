"""The benchmarks themselves: goals are held both ways, the floor writes what the register writes, each one runs."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from app.register import Register
from tests.bench import __main__ as command
from tests.bench import first, sale, taps
from tests.bench.invoices import first_invoices
from tests.bench.raw import RawLedger
from tests.bench.result import Case, Result
from tests.bench.rounds import Times


@pytest.mark.parametrize(
    ("case", "ok"),
    [
        (Case("wall", "ms", 3.9, 2.0, 2.0), True),
        (Case("wall", "ms", 4.1, 2.0, 2.0), False),
        (Case("rate", "orders/s", 31.0, 100.0, 0.3, at_least=True), True),
        (Case("rate", "orders/s", 29.0, 100.0, 0.3, at_least=True), False),
        (Case("one line", "ms", 1.9, 0.1, 2.0, by_ours=True), True),
        (Case("one line", "ms", 2.1, 9.0, 2.0, by_ours=True), False),
        (Case("nothing measured", "ms", 1.0, 0.0, 2.0), False),
        (Case("a note", "ms", 1.0), True),
    ],
)
def test_a_goal_is_held(case: Case, ok: bool) -> None:
    assert case.ok is ok
    assert Result("any", (Case("first", "ms", 1.0, 1.0, 1.0), case)).ok is ok


def test_the_floor_writes_what_the_register_writes(tmp_path: Path) -> None:
    with Register.open(tmp_path / "shop") as register:
        sale._sell(register, 1, Times())
        raw = RawLedger(tmp_path / "shop" / "ledger.db", tmp_path / "raw.db")
        sale._sell(register, 2, Times())
        with pytest.raises(AssertionError, match="did not write"):
            raw.check()
        for written in raw.news():
            raw.keep(written)
            raw.write(written)
        raw.check()
        raw.close()


def test_made_invoices_are_cut_at_the_wanted_number(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("CASHWRAP_SHARED", str(tmp_path))
    file = tmp_path / "invoices.csv"
    assert not first_invoices(30, file)
    numbers = {line.split(",")[0] for line in file.read_text().splitlines()[1:]}
    assert len(numbers) == 30
    assert any(number.startswith("C") for number in numbers)


def test_a_run_is_one_line(monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> None:
    monkeypatch.setattr("sys.argv", ["bench", "price", "--json", "--quick"])
    assert command.main() == 0
    told = json.loads(capsys.readouterr().out)
    assert set(told) == {"name", "unit", "ours", "floor", "ratio", "goal", "ok", "cases", "load"}
    assert told["name"] == "price"


def test_the_first_receipt_of_a_bare_folder_is_a_few_touches_away() -> None:
    assert first.run(True).ok


def test_a_missed_goal_is_an_exit_status(monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> None:
    missed = Result("price", (Case("wall", "ms", 3.0, 1.0, 2.0),))
    monkeypatch.setattr("tests.bench.price.run", lambda quick: missed)
    for argument, status in ((["price"], 1), (["price", "--quick"], 0)):
        monkeypatch.setattr("sys.argv", ["bench", *argument])
        assert command.main() == status
    assert "MISSED" in capsys.readouterr().out


def test_an_exact_cash_sale_is_one_key_or_two_touches() -> None:
    result = taps.run(quick=True)
    assert [(case.name, case.ours) for case in result.cases] == [("keys", 1), ("touches", 2)]
