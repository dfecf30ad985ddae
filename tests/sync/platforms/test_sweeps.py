"""Products that are gone where nothing tells so: believed one by one, and never many at once."""

from __future__ import annotations

from typing import Any

import pytest

from app.domain.catalog import difference
from app.domain.pages import PRODUCT
from app.queries import delivering as asked
from app.services.catalog import change_products
from app.sync.platform import StreamReset
from app.sync.platforms.pages import MANY_GONE, MOST_ASKED, SWEEP_EVERY
from tests.sync.platforms import tiny
from tests.sync.platforms.acting import ring
from tests.sync.platforms.life import Life
from tests.sync.platforms.tiny_connector import PREFIX, TinyConnector


@pytest.fixture(autouse=True)
def _large_pages(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(tiny, "PAGE", 1000)


def stocked(life: Life, products: int) -> list[str]:
    """More products than there were, known to the register."""
    ids = [str(1000 + n) for n in range(products)]
    for n, id in enumerate(ids):
        variant = {"id": id, "sku": f"T{id}", "title": f"Thing {id}", "price": "1.00", "changed": 1000 + n}
        life.tiny.shop["variants"][id] = variant
        life.tiny.shop["stock"][id] = life.tiny.shop["allocated"][id] = 0
    life.tiny.shop["number"] = 1000 + products
    pull(life)
    return ids


def pull(life: Life) -> frozenset[str]:
    """Read to the end, when a sweep is due; what is known then."""
    life.clock.pass_by(SWEEP_EVERY.total_seconds())
    while life.link.pull("catalog"):
        pass
    return frozenset(id.removeprefix(PREFIX) for id in life.till.ask(asked.told_ids, "catalog", PRODUCT))


def kinds(life: Life) -> list[str]:
    rows = life.till.ask(lambda reader: reader.cache.rows("SELECT body ->> 'kind' FROM tasks"))
    return [kind for (kind,) in rows]


def test_a_product_that_is_gone_goes(life: Life) -> None:
    ids = stocked(life, 10)
    life.tiny.delete(ids[0])
    assert pull(life) == set(life.tiny.shop["variants"])


def test_a_listing_that_leaves_some_out_takes_none_away(life: Life) -> None:
    stocked(life, 50)
    life.tiny.is_short = True
    assert pull(life) == set(life.tiny.shop["variants"])


def test_ids_are_not_swept_at_each_pull(life: Life) -> None:
    ids = stocked(life, 10)
    life.tiny.delete(ids[0])
    life.link.pull("catalog")
    assert ids[0] in {id.removeprefix(PREFIX) for id in life.till.ask(asked.told_ids, "catalog", PRODUCT)}


def test_many_at_once_are_taken_for_a_fault_until_they_are_back(life: Life) -> None:
    ids = stocked(life, 200)
    kept = life.tiny.keep()
    for id in ids[:150]:
        life.tiny.delete(id)
    assert set(ids) <= pull(life)
    assert kinds(life) == [MANY_GONE]
    life.tiny.bring_back(kept)
    pull(life)
    assert not kinds(life)


def test_what_was_made_anew_is_swept_too(life: Life, monkeypatch: pytest.MonkeyPatch) -> None:
    ids = stocked(life, 10)
    life.tiny.delete(ids[0])
    products, refused = TinyConnector.products, []

    def once(self: Any, cursor: str) -> Any:
        if not refused:
            refused.append(cursor)
            raise StreamReset("catalog")
        return products(self, cursor)

    monkeypatch.setattr(TinyConnector, "products", once)
    life.link.pull("catalog")
    known = {id.removeprefix(PREFIX) for id in life.till.ask(asked.told_ids, "catalog", PRODUCT)}
    assert refused[0] and known == set(life.tiny.shop["variants"])


def test_the_catalogue_of_a_platform_that_went_back_is_read_anew(life: Life) -> None:
    kept = life.tiny.keep()
    life.tiny.change("1", "7.00")
    ring(life)
    life.settle()
    assert _price(life, "1") == 700
    life.tiny.bring_back(kept)
    life.link.forget()
    life.settle()
    assert _price(life, "1") == 199


def _price(life: Life, id: str) -> object:
    return life.till.ask(lambda reader: reader.cache.value("SELECT price FROM products WHERE id = ?", (PREFIX + id,)))


def test_a_sweep_asks_for_so_many_alone_and_the_next_for_the_rest(life: Life) -> None:
    ids = stocked(life, 5 * (MOST_ASKED + 10))
    for id in ids[: MOST_ASKED + 10]:
        life.tiny.delete(id)
    assert len(pull(life)) == len(life.tiny.shop["variants"]) + 10
    assert pull(life) == set(life.tiny.shop["variants"])


def test_an_edit_made_here_stays_on_top(life: Life) -> None:
    (id,) = stocked(life, 1)
    change = difference(PREFIX + id, {"name": f"Thing {id}"}, {"name": "Ours"})
    life.till.do(change_products, [change]).result()
    life.till.upkeep.catch_up()
    life.tiny.change(id, "7.00")
    pull(life)
    row = life.till.ask(
        lambda reader: reader.cache.row("SELECT name, price FROM products WHERE id = ?", (PREFIX + id,))
    )
    assert row == ("Ours", 700)
