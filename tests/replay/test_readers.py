"""The three kinds of files read into acts: quirks on tiny files, published sums on the real ones."""

from __future__ import annotations

import gzip
from collections import Counter
from pathlib import Path

import pytest

from app.errors import InvalidInput, NotFound
from app.replay.acts import Act, CashMove, Reading, Reason, Refund, Sale, Skipped, StockChange
from app.replay.recognise import read
from tests.replay.files import JOURNEY, UCI_MAY, real, write, write_pizza


def of(reading: Reading, kind: type[Act]) -> list[Act]:
    return [act for act in reading.acts if isinstance(act, kind)]


def test_an_invoice_over_two_minutes_and_around_another_is_one_order(tmp_path: Path) -> None:
    sales = of(read(write(tmp_path, "may.csv", UCI_MAY)), Sale)
    first = sales[0]
    assert isinstance(first, Sale)
    assert [line.quantity for line in first.lines] == [6000, 4000, 3000]
    assert first.at.isoformat() == "2011-05-02T09:00:00+00:00"
    assert first.total_minor == 1530 + 1020 + 38
    assert len(sales) == 2


def test_every_line_of_the_file_is_accounted_for(tmp_path: Path) -> None:
    reading = read(write(tmp_path, "may.csv", UCI_MAY))
    lines = Counter[str]()
    for act in reading.acts:
        lines[type(act).__name__] += len(act.lines) if isinstance(act, Sale | Refund | StockChange) else 1
    assert lines == {"Sale": 4, "Refund": 2, "StockChange": 3, "CashMove": 1, "Skipped": 1}
    assert reading.lines == sum(lines.values())


def test_goods_without_a_price_are_lost_found_or_given(tmp_path: Path) -> None:
    changes = of(read(write(tmp_path, "may.csv", UCI_MAY)), StockChange)
    seen = [(act.source, act.reason, act.sign) for act in changes if isinstance(act, StockChange)]
    assert seen == [("102", Reason.WRITE_OFF, -1), ("103", Reason.FOUND, 1), ("104", Reason.GIVEN, -1)]


def test_a_correction_of_the_books_is_money_only(tmp_path: Path) -> None:
    (move,) = of(read(write(tmp_path, "may.csv", UCI_MAY)), CashMove)
    assert isinstance(move, CashMove)
    assert (move.amount_minor, move.note) == (-1106206, "Adjust, bad debt")


def test_ids_do_not_depend_on_the_file(tmp_path: Path) -> None:
    plain = read(write(tmp_path, "may.csv", UCI_MAY))
    lines = UCI_MAY.splitlines(keepends=True)
    packed = tmp_path / "other-name"
    packed.write_bytes(gzip.compress("".join([lines[0], *lines[7:]]).encode()))
    ids = {act.source: act.id for act in plain.acts if isinstance(act, Sale | Refund)}
    later = {act.source: act.id for act in read(packed).acts if isinstance(act, Sale | Refund)}
    assert later and later.items() <= ids.items()
    assert len(set(ids.values())) == len(ids)


def test_the_published_spreadsheet_s_dates_give_the_same_ids(tmp_path: Path) -> None:
    iso = read(write(tmp_path, "iso.csv", UCI_MAY))
    other = UCI_MAY.replace("2011-05-02 09:00:00", "5/2/2011 9:00")
    assert next(of(iso, Sale).__iter__()).id == of(read(write(tmp_path, "us.csv", other)), Sale)[0].id  # type: ignore[union-attr]


def test_journey_discounts_and_petrol(tmp_path: Path) -> None:
    basket, petrol = of(read(write(tmp_path, "journey.csv", JOURNEY)), Sale)
    assert isinstance(basket, Sale) and isinstance(petrol, Sale)
    assert [(d.reason, d.value) for d in basket.lines[0].discounts] == [("loyalty", 29)]
    assert [(d.reason, d.value) for d in basket.lines[1].discounts] == [("coupon-match", 45), ("coupon", 55)]
    assert basket.lines[1].label_minor is None and basket.lines[1].price.exponent == 4
    assert basket.total_minor == 150 + 1000 - 55 - 100
    assert (petrol.lines[0].unit, petrol.lines[0].quantity, petrol.total_minor) == ("gal", 30080, 8601)


def test_pizza_is_found_from_any_of_its_files_or_the_folder(tmp_path: Path) -> None:
    orders = write_pizza(tmp_path)
    seen = [list(read(path).acts) for path in (orders, tmp_path / "details.csv", tmp_path)]
    assert seen[0] == seen[1] == seen[2]
    sales = [act for act in seen[0] if isinstance(act, Sale)]
    assert [sale.total_minor for sale in sales] == [3350, 2050]
    assert sales[0].lines[0].name == "The Rosa ‘Classic’, M"
    assert [act.reason for act in seen[0] if isinstance(act, Skipped)] == [Reason.UNKNOWN_PRODUCT]


def test_pizza_without_prices_says_what_is_missing(tmp_path: Path) -> None:
    orders = write_pizza(tmp_path)
    (tmp_path / "menu.csv").unlink()
    with pytest.raises(InvalidInput, match="prices"):
        read(orders)


def test_what_is_not_a_sales_file_is_refused_in_words(tmp_path: Path) -> None:
    with pytest.raises(InvalidInput, match="not a sales file"):
        read(write(tmp_path, "some.csv", "a,b\n1,2\n"))
    with pytest.raises(NotFound):
        read(tmp_path / "absent.csv")
    cut = tmp_path / "cut.gz"
    cut.write_bytes(gzip.compress(UCI_MAY.encode() * 50)[:-20])
    with pytest.raises(InvalidInput, match="damaged"):
        list(read(cut).acts)


def test_the_real_uci_file_gives_the_published_sums() -> None:
    lines, invoices, money = Counter[str](), Counter[str](), Counter[str]()
    for act in read(real("uci_online_retail_2010-12_2011-08.csv.gz")).acts:
        if isinstance(act, Skipped):
            lines[act.reason] += 1
        elif isinstance(act, CashMove):
            lines["pay"], money["pay"] = lines["pay"] + 1, money["pay"] + act.amount_minor
        else:
            kind = act.reason.value if isinstance(act, StockChange) else type(act).__name__
            invoices[kind] += 1
            lines[kind] += len(act.lines)
            money[kind] += sum(line.amount_minor for line in act.lines)
    assert (lines["Sale"], invoices["Sale"], money["Sale"]) == (313_058, 12_494, 629_376_400)
    assert (lines["Refund"], invoices["Refund"], money["Refund"]) == (5_847, 2_554, 52_077_056)
    assert (lines["write-off"], lines["given away"] + lines["found"]) == (925, 872)
    assert (lines["pay"], money["pay"]) == (3, -1_106_206)
    assert sum(lines.values()) == 320_705


def test_the_real_grocer_s_file_adds_up() -> None:
    acts = list(read(real("completejourney_transactions_weeks_01_36.csv.gz")).acts)
    sales = [act for act in acts if isinstance(act, Sale)]
    off = Counter[str]()
    for sale in sales:
        off.update({coupon.reason: coupon.value for coupon in sale.coupons})
        for line in sale.lines:
            off.update({discount.reason: discount.value for discount in line.discounts})
    skipped = [act for act in acts if isinstance(act, Skipped)]
    assert len(skipped) == 269 and {act.reason for act in skipped} == {Reason.ZERO_QUANTITY}
    assert sum(len(sale.lines) for sale in sales) + len(skipped) == 50_656
    assert off["loyalty"] == 2_730_101 - 86 and off["coupon-match"] == 14_515  # 0.86 stands on lines of no quantity
    assert sum(sale.total_minor for sale in sales) + off["coupon"] == 15_607_020


def test_the_real_pizza_shop_adds_up() -> None:
    sales = [act for act in read(real("pizza_orders.csv.gz")).acts if isinstance(act, Sale)]
    assert (len(sales), sum(len(sale.lines) for sale in sales)) == (21_350, 48_620)
    assert sum(sale.total_minor for sale in sales) == 81_786_005


def test_the_second_edition_in_windows_1252(tmp_path: Path) -> None:
    text = "Invoice,StockCode,Description,Quantity,InvoiceDate,Price,Customer ID,Country\r\n"
    text += "9,g40,Voucher £40,1,12/20/2010 10:14,34.04,,EIRE\r\n"
    (tmp_path / "two.csv").write_bytes(text.encode("cp1252"))
    (sale,) = of(read(tmp_path / "two.csv"), Sale)
    assert isinstance(sale, Sale)
    assert (sale.lines[0].name, sale.at.date().isoformat()) == ("Voucher £40", "2010-12-20")


def test_a_number_that_comes_again_after_its_day_is_an_order_of_its_own(tmp_path: Path) -> None:
    lines = UCI_MAY.splitlines(keepends=True)
    text = "".join([lines[0], lines[1], lines[7], lines[1]])  # out of order: the same line again, a day later
    sales = [act for act in read(write(tmp_path, "odd.csv", text)).acts if isinstance(act, Sale)]
    assert [sale.source for sale in sales] == ["100", "104", "100"]
    assert len({sale.id for sale in sales}) == 3


def test_odd_lines_are_left_out_by_reason(tmp_path: Path) -> None:
    header = UCI_MAY.splitlines(keepends=True)[0]
    body = [("1", 0, "1.0"), ("1", -2, "1.0"), ("1", 2, "-1.0"), ("C2", 3, "1.0"), ("C2", -3, "0.0"), ("C2", 0, "1")]
    text = header + "".join(f"{no},A,X,{many},2011-05-02 09:00:00,{price},,EIRE\n" for no, many, price in body)
    reasons = [act.reason for act in read(write(tmp_path, "odd.csv", text)).acts if isinstance(act, Skipped)]
    assert reasons == [
        Reason.ZERO_QUANTITY,
        Reason.NEGATIVE_QUANTITY,
        Reason.NEGATIVE_PRICE,
        Reason.POSITIVE_CANCELLATION,
        Reason.ZERO_PRICE,
        Reason.ZERO_QUANTITY,
    ]
