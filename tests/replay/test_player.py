"""Acts played through a real register: allocated, never twice, the same after a stop at any point."""

from __future__ import annotations

import gzip
import io
import os
import random
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from app.db.reader import Reader
from app.domain.cart import Cart, CartLine
from app.domain.quantity import UnitPrice
from app.domain.tender import Tender, TenderKind
from app.errors import Refused
from app.register import Register
from app.replay.command import Bar, replay
from app.replay.recorder import Recorder
from app.services.checkout import complete_sale
from app.services.shifts import close_shift
from tests.replay.files import JOURNEY, UCI_HEADER, UCI_JUNE, UCI_MAY, real, write, write_pizza

SQL = {
    "orders": "SELECT o.id, o.kind, o.source, o.sold_at, o.business_day, o.customer, o.channel, o.total_minor, s.id "
    "FROM orders AS o LEFT JOIN orders AS s ON s.n = o.refers_to ORDER BY o.id",
    "lines": "SELECT o.id, l.position, l.sku, l.quantity, l.gross_minor, l.refers_to FROM orders AS o "
    "JOIN order_lines AS l ON l.order_n = o.n ORDER BY o.id, l.position",
    "stock": "SELECT product, cause, sum(delta) FROM stock_movements GROUP BY product, cause ORDER BY product, cause",
    "cash": "SELECT cause, amount_minor, reason FROM cash_movements WHERE cause <> 'float'",
    "shifts": "SELECT business_day, closed_at = '' FROM shifts ORDER BY business_day",
    "payments": "SELECT kind, name, sum(amount_minor) FROM payments GROUP BY kind, name ORDER BY kind, name",
}


def look(reader: Reader, table: str) -> list[tuple[Any, ...]]:
    return [tuple(row) for row in reader.ledger.rows(SQL[table])]


def state(folder: Path, *tables: str) -> dict[str, list[tuple[Any, ...]]]:
    with Register.open(folder) as register:
        return {table: register.ask(look, table) for table in tables or SQL}


def play(file: Path, folder: Path) -> dict[str, Any]:
    return replay(file, folder, io.StringIO()).as_json()


def from_sales(folder: Path) -> dict[str, list[tuple[str, int, int]]]:
    """Cancellation → (the sale's document or "", thousandths, pennies), in the order of the journal."""
    sql = (
        "SELECT o.source, coalesce(s.source, ''), sum(l.quantity), sum(l.gross_minor) FROM orders AS o "
        "JOIN order_lines AS l ON l.order_n = o.n LEFT JOIN orders AS s ON s.n = o.refers_to "
        "WHERE o.kind = 'refund' GROUP BY o.n ORDER BY o.n"
    )
    found: dict[str, list[tuple[str, int, int]]] = {}
    with Register.open(folder) as register:
        for row in register.ask(lambda reader: reader.ledger.rows(sql)):
            found.setdefault(row[0].split(":")[1], []).append((row[1].partition(":")[2], row[2], row[3]))
    return found


def test_cancellations_find_their_sales_across_files(tmp_path: Path) -> None:
    folder = tmp_path / "till"
    play(write(tmp_path, "may.csv", UCI_MAY), folder)
    play(write(tmp_path, "june.csv", UCI_JUNE), folder)
    assert from_sales(folder) == {
        "C101": [("", -1000, -300)],
        "C106": [("104", -8000, -2040)],
        "C200": [("100", -9000, -2295)],
        "C202": [("201", -1000, -255), ("104", -2000, -510), ("100", -1000, -255), ("", -2000, -510)],
    }


def test_the_report_counts_every_line_and_penny(tmp_path: Path) -> None:
    report = play(write(tmp_path, "may.csv", UCI_MAY), tmp_path / "till")
    assert report["lines"] == 11
    assert report["orders"] == {"documents": 2, "lines": 4, "minor": 1530 + 1020 + 38 + 2550}
    assert report["refunds"] == {"documents": 2, "lines": 2, "minor": -300 - 2040}
    assert report["refund_parts"] == {"documents": 1, "lines": 1, "minor": -2040}
    assert report["refunds_without_receipt"] == {"documents": 1, "lines": 1, "minor": -300}
    assert report["pay_out"] == {"documents": 1, "lines": 1, "minor": -1106206}
    assert report["lines_not_rung"] == {
        "write-off": 1,
        "found": 1,
        "given away": 1,
        "pay in or out": 1,
        "unreadable": 1,
    }
    assert report["in_register"]["orders_minor"] == report["orders"]["minor"]
    assert report["in_register"]["refunds_minor"] == report["refunds"]["minor"]


def test_a_second_run_adds_nothing_and_says_the_same(tmp_path: Path) -> None:
    folder, file = tmp_path / "till", write(tmp_path, "may.csv", UCI_MAY)
    first = play(file, folder)
    before = state(folder)
    second = play(file, folder)
    assert state(folder) == before
    assert second["recorded_now"] == 0 and second["recorded_before"] == first["recorded_now"]
    changing = ("recorded_now", "recorded_before", "seconds", "business_days")
    assert {**first, **dict.fromkeys(changing)} == {**second, **dict.fromkeys(changing)}


def test_an_overlapping_file_adds_only_what_is_new(tmp_path: Path) -> None:
    folder = tmp_path / "till"
    play(write(tmp_path, "may.csv", UCI_MAY), folder)
    june = UCI_MAY + UCI_JUNE.removeprefix(UCI_HEADER)
    report = play(write(tmp_path, "both.csv", june), folder)
    whole = tmp_path / "whole"
    play(write(tmp_path, "both.csv", june), whole)
    assert state(folder, "orders", "lines", "stock") == state(whole, "orders", "lines", "stock")
    assert report["recorded_now"] == 6  # one sale, and five parts of refunds


def test_each_business_day_has_its_shift_and_all_are_closed(tmp_path: Path) -> None:
    play(write(tmp_path, "may.csv", UCI_MAY), tmp_path / "till")
    assert state(tmp_path / "till", "shifts")["shifts"] == [("2011-05-02", 0), ("2011-05-03", 0)]


def busy(seed: int) -> str:
    """A file in which few goods are sold often and come back often, to customers and to nobody."""
    chance = random.Random(seed)
    lines, number = [], 500
    for day in range(1, 5):
        for minute in range(12):
            number += 1
            when, customer = f"2011-03-0{day} 09:{minute:02}:00", chance.choice(["7.0", "8.0", ""])
            back = chance.random() < 0.4
            for _ in range(chance.randint(1, 3)):
                code, price = chance.choice(["A", "a", "B"]), chance.choice(["2.55", "0.125"])
                quantity = chance.randint(1, 9)
                invoice = f"C{number}" if back else f"{number}"
                lines.append(
                    f"{invoice},{code},THING,{-quantity if back else quantity},{when},{price},{customer},EIRE\n"
                )
    return UCI_HEADER + "".join(lines)


class Stop(Exception):
    pass


@pytest.mark.parametrize("seed", [1, 2])
def test_stopped_after_any_act_and_run_again_it_comes_out_the_same(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, seed: int
) -> None:
    file = write(tmp_path, "busy.csv", busy(seed))
    play(file, tmp_path / "whole")
    expected = state(tmp_path / "whole")
    assert any(len(parts) > 1 for parts in from_sales(tmp_path / "whole").values())
    hand_in = Recorder._do
    stops = random.Random(seed).sample(range(1, 70), 8)
    for stop in stops:
        folder, left = tmp_path / f"stopped-{stop}", [stop]

        def stopping(
            recorder: Recorder, service: Callable[..., Any], *args: Any, left: Any = left, **named: Any
        ) -> None:
            left[0] -= 1
            if left[0] < 0:
                raise Stop
            hand_in(recorder, service, *args, **named)

        monkeypatch.setattr(Recorder, "_do", stopping)
        with pytest.raises(Stop):
            play(file, folder)
        monkeypatch.setattr(Recorder, "_do", hand_in)
        play(file, folder)
        assert state(folder) == expected, f"stopped after {stop} acts"


KILLED = """
import io, os, sys
from pathlib import Path
from app import steps
from app.replay.command import replay
left = int(sys.argv[3])
def watch(step):
    global left
    left -= 1
    if left == 0:
        os._exit(9)
steps.watch = watch
replay(Path(sys.argv[1]), Path(sys.argv[2]), io.StringIO())
"""


def test_killed_in_the_middle_of_an_act_it_comes_out_the_same(tmp_path: Path) -> None:
    file = write(tmp_path, "busy.csv", busy(3))
    play(file, tmp_path / "whole")
    folder = tmp_path / "killed"
    for step in (31, 90, 133):  # steps of acts, so inside transactions and between them
        root = Path(__file__).parents[2]
        command = [sys.executable, "-c", KILLED, str(file), str(folder), str(step)]
        done = subprocess.run(command, cwd=root, env={**os.environ, "PYTHONPATH": str(root)}, check=False, timeout=60)
        assert done.returncode == 9
    play(file, folder)
    assert state(folder) == state(tmp_path / "whole")


def test_a_register_of_another_currency_refuses(tmp_path: Path) -> None:
    folder = tmp_path / "till"
    Register.open(folder, settings={"currency": "EUR"}).close()
    with pytest.raises(Refused, match="EUR"):
        play(write(tmp_path, "may.csv", UCI_MAY), folder)


def test_a_shift_with_sales_of_its_own_is_not_closed_for_it(tmp_path: Path) -> None:
    folder = tmp_path / "till"
    line = CartLine("1", "p", "Tea", UnitPrice(100))
    with Register.open(folder) as register:
        cart = Cart("own", "GBP", (line,))
        register.do(complete_sale, cart, [Tender(TenderKind.CASH, 100)]).result()
    with pytest.raises(Refused, match="shift"):
        play(write(tmp_path, "may.csv", UCI_MAY), folder)


def test_a_sale_of_the_shop_s_own_is_never_given_back_by_a_file(tmp_path: Path) -> None:
    folder = tmp_path / "till"
    line = CartLine("1", "p", "Lamp", UnitPrice(300), sku="B2")
    with Register.open(folder) as register:
        register.do(
            complete_sale,
            Cart("own", "GBP", (line,)),
            [Tender(TenderKind.CASH, 300)],
            sold_at="2011-01-01T00:00:00.000000Z",
        ).result()
        register.do(close_shift).result()
    play(write(tmp_path, "may.csv", UCI_MAY.replace("8.0,EIRE", ",EIRE")), folder)
    assert from_sales(folder)["C101"] == [("", -1000, -300)]


def test_the_grocer_s_baskets_and_the_pizza_shop(tmp_path: Path) -> None:
    report = play(write(tmp_path, "journey.csv", JOURNEY), tmp_path / "grocer")
    assert report["orders"] == {"documents": 2, "lines": 3, "minor": 150 + 1000 - 55 - 100 + 8601}
    assert report["discounts_minor"] == {"coupon": 155, "loyalty": 29, "coupon-match": 45}
    assert report["lines_not_rung"] == {"zero quantity": 2}
    assert state(tmp_path / "grocer", "payments")["payments"] == [("other", "not-stated", 150 + 1000 - 155 + 8601)]
    pizza = play(write_pizza(tmp_path), tmp_path / "pizza")
    assert (pizza["currency"], pizza["orders"]["minor"]) == ("USD", 5400)
    assert state(tmp_path / "pizza", "payments")["payments"] == [("cash", "", 5400)]


class Terminal(io.StringIO):
    def isatty(self) -> bool:
        return True


def test_the_bar_is_drawn_for_terminals_only(monkeypatch: pytest.MonkeyPatch) -> None:
    terminal, file = Terminal(), io.StringIO()
    monkeypatch.setattr("app.replay.command._EVERY", 0.0)
    for out in (terminal, file):
        bar = Bar(2000, out)
        bar.at(1000)
        bar.end()
    assert "1,000 of 2,000 lines" in terminal.getvalue() and "left" in terminal.getvalue()
    assert file.getvalue() == ""


def head(name: str, lines: int, folder: Path) -> Path:
    with gzip.open(real(name), "rt", encoding="utf-8", newline="") as text:
        return write(folder, "slice.csv", "".join(line for line, _ in zip(text, range(lines + 1), strict=False)))


@pytest.mark.parametrize(
    "name",
    ["uci_online_retail_2010-12_2011-08.csv.gz", "completejourney_transactions_weeks_01_36.csv.gz"],
)
def test_a_slice_of_a_real_file_replays_and_verifies(tmp_path: Path, name: str) -> None:
    report = play(head(name, 1500, tmp_path), tmp_path / "till")
    assert report["lines"] == 1500
    assert report["in_register"]["orders_minor"] == report["orders"]["minor"]
    assert report["in_register"]["refunds_minor"] == report["refunds"]["minor"]
