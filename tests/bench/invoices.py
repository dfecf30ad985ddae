"""A sales file to replay: the first invoices of the real UCI file where it is at hand, else one of the same shape."""

from __future__ import annotations

import gzip
import os
import random
from collections.abc import Iterator
from datetime import datetime, timedelta
from pathlib import Path

HEADER = "InvoiceNo,StockCode,Description,Quantity,InvoiceDate,UnitPrice,CustomerID,Country"
_REAL = "uci_online_retail_2010-12_2011-08.csv.gz"


def first_invoices(count: int, target: Path) -> bool:
    """Write ``count`` invoices to ``target``; says whether they are real ones."""
    shared = os.environ.get("CASHWRAP_SHARED") or Path(__file__).parents[2].parent / "shared"
    real = Path(shared) / "data" / "transactions" / _REAL
    lines = _real_lines(real) if real.exists() else _made_lines()
    with target.open("w", encoding="utf-8") as out:
        out.write(next(lines))
        seen: set[str] = set()
        for line in lines:
            seen.add(line.split(",", 1)[0])
            if len(seen) > count:
                break
            out.write(line)
    return real.exists()


def _real_lines(path: Path) -> Iterator[str]:
    with gzip.open(path, "rt", encoding="utf-8", newline="") as text:
        yield from text


def _made_lines() -> Iterator[str]:
    """Invoices of 1 to 60 lines, about one in ten a cancellation, a few hundred a day."""
    chance = random.Random(1)
    goods = [(f"{code}", f"THING OF GLASS NUMBER {code}", chance.randrange(29, 1295)) for code in range(20000, 22500)]
    at, number = datetime(2010, 12, 1, 8, 26), 536365  # noqa: DTZ001 - the file has no zone
    sold: list[str] = []
    yield HEADER + "\n"
    while True:
        number, at = number + 1, at + timedelta(minutes=chance.randrange(1, 6))
        if sold and chance.random() < 0.1:
            code, rest = chance.choice(sold).split(",", 1)
            yield f"C{number},{code},{rest.replace('|', f',-1,{at},', 1)}\n"
            continue
        customer = f"{chance.randrange(12346, 18288)}.0"
        for code, name, pence in chance.sample(goods, chance.randrange(1, 61)):
            price = f"{pence // 100}.{pence % 100:02d}"
            sold.append(f"{code},{name}|{price},{customer},United Kingdom")
            yield f"{number},{code},{name},{chance.randrange(1, 25)},{at},{price},{customer},United Kingdom\n"
