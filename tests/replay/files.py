"""Tiny sales files with the quirks of the real ones, written by us, and where the real ones are."""

from __future__ import annotations

import os
from pathlib import Path

import pytest

UCI_HEADER = "InvoiceNo,StockCode,Description,Quantity,InvoiceDate,UnitPrice,CustomerID,Country\n"
JOURNEY_HEADER = (
    "household_id,store_id,basket_id,product_id,quantity,sales_value,"
    "retail_disc,coupon_disc,coupon_match_disc,week,transaction_timestamp\n"
)

UCI_MAY = UCI_HEADER + (
    "100,A1,TIN MUG,6,2011-05-02 09:00:00,2.55,7.0,United Kingdom\n"
    "100,a1,TIN MUG ,4,2011-05-02 09:01:00,2.55,7.0,United Kingdom\n"  # the same invoice a minute later, code in small
    "C101,B2,LAMP,-1,2011-05-02 09:01:00,3.0,8.0,EIRE\n"  # around an invoice, and nothing sold before it
    "100,B2,LAMP,3,2011-05-02 09:01:00,0.125,7.0,United Kingdom\n"  # three decimals: 0.375 is 0.38
    "102,C3,,-5,2011-05-02 10:00:00,0.0,,United Kingdom\n"  # written off
    "103,C3,found,2,2011-05-02 10:05:00,0.0,,United Kingdom\n"
    "104,A1,TIN MUG,10,2011-05-03 09:00:00,2.55,7,United Kingdom\n"
    "104,D4,GIFT,1,2011-05-03 09:00:00,0.0,7,United Kingdom\n"  # given with the order
    'A105,B,"Adjust, bad debt",1,2011-05-03 11:00:00,-11062.06,,United Kingdom\n'
    "C106,A1,TIN MUG,-8,2011-05-03 12:00:00,2.550,7.0,United Kingdom\n"  # all of it from 104, the most recent
    "107,A1,TIN MUG,x,2011-05-03 12:30:00,2.55,,United Kingdom\n"
)
UCI_JUNE = UCI_HEADER + (
    "C200,a1,TIN MUG,-9,2011-06-01 09:00:00,2.55,7.0,United Kingdom\n"  # nine of the ten left in 100
    "201,A1,TIN MUG,1,2011-06-01 10:00:00,2.55,7.0,United Kingdom\n"
    "C202,A1,TIN MUG,-6,2011-06-02 09:00:00,2.55,7.0,United Kingdom\n"  # 1 of 201, 2 of 104, 1 of 100, 2 of nothing
)

JOURNEY = JOURNEY_HEADER + (
    "1,319,500,900001,1.0,1.5,0.29,0.0,0.0,1,2017-01-01 12:30:27\n"
    "1,319,500,900002,3.0,10.0,0.0,0.55,0.45,1,2017-01-01 12:30:27\n"  # a third of 10.45 is no whole cent
    "1,319,500,900003,0.0,0.0,0.0,1.0,0.0,1,2017-01-01 12:30:27\n"  # a coupon with no goods beside it
    "2,319,501,900004,30080.0,86.01,0.0,0.0,0.0,1,2017-01-02 08:00:00\n"  # petrol
    "3,319,502,900005,0.0,4.440892e-16,0.0,0.0,0.0,1,2017-01-02 09:00:00\n"
)


def write(folder: Path, name: str, text: str) -> Path:
    path = folder / name
    path.write_text(text, encoding="utf-8")
    return path


def write_pizza(folder: Path) -> Path:
    """A shop of two orders, one line of which names a pizza that is not on the menu."""
    write(
        folder, "details.csv", "order_details_id,order_id,pizza_id,quantity\n1,1,rosa_m,2\n2,2,rosa_l,1\n3,2,gone,1\n"
    )
    write(folder, "menu.csv", "pizza_id,pizza_type_id,size,price\nrosa_m,rosa,M,16.75\nrosa_l,rosa,L,20.5\n")
    types = b"pizza_type_id,name,category,ingredients\r\nrosa,The Rosa \x91Classic\x92,Veggie,Tomatoes\r\n"
    (folder / "kinds.csv").write_bytes(types)
    return write(folder, "orders.csv", "order_id,date,time\n1,2015-01-01,11:38:36\n2,2015-01-02,00:00:01\n")


def real(name: str) -> Path:
    """A real file that nobody here wrote; the test is skipped where it is absent."""
    shared = Path(os.environ.get("CASHWRAP_SHARED") or Path(__file__).parents[2].parent / "shared")
    path = shared / "data" / "transactions" / name
    if not path.exists():
        pytest.skip(f"the real file {name} is not on this machine")
    return path
