"""A hub that takes out much of the catalogue at once: a register asks a person first, and sells on meanwhile."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest

from app.catalog_edits import edit
from app.domain.catalog import Change, sparse
from app.domain.pages import Page
from app.domain.removals import Gone
from app.hub.hub import Hub
from app.queries.removals import size
from app.register import Register
from app.sync.link import Link
from tests.hub.direct import Direct, meet, pull, push
from tests.hub.members import office_of
from tests.products import new_products, values_of
from tests.shop import cart_of, ring

MANY = 300


class Paged(Direct):
    """Answers by small pages; ``leaves_out`` tells of a catalogue from its beginning as if these had never been."""

    leaves_out: frozenset[str] = frozenset()

    def pull(self, stream: str, cursor: str, is_known: bool = False) -> Page:
        cursor = "" if self.leaves_out and stream == "catalog" else cursor
        page = self.hub.pull(self.sender, stream, cursor, 400 if self.leaves_out else 40, is_known=is_known)
        return replace(page, rows=tuple(row for row in page.rows if row.id not in self.leaves_out))


class Till:
    def __init__(self, hub: Hub, folder: Path, code: str, merchant: str, store: str) -> None:
        settings = {"country": "GB", "currency": "GBP", "store.code": "1", "register.code": code}
        self.register = Register.open(folder, settings=settings)
        self.platform = Paged(hub, office_of(hub).add_register(merchant, store, code))
        self.link = Link(self.register, self.platform)

    def takes_out(self, ids: list[str]) -> None:
        edit(self.register, [Change(id, sparse(values_of(self.register, id)), None) for id in ids]).result()

    @property
    def size(self) -> int:
        return self.register.ask(size)


@pytest.fixture
def tills(hub: Hub, tmp_path: Path) -> Iterator[tuple[Till, Till]]:
    merchant = office_of(hub).add_merchant("Shop")
    store = office_of(hub).add_store(merchant, "1")
    front, back = (Till(hub, tmp_path / name, code, merchant, store) for name, code in (("front", "1"), ("back", "2")))
    with front.register, back.register:
        yield front, back


def test_much_at_once_waits_for_a_person_and_all_else_goes_on(tills: tuple[Till, Till]) -> None:
    front, back = tills
    ids = new_products(front.register, MANY)
    meet(front.link, back.link)
    assert back.size == MANY
    front.takes_out(ids[:150])
    push(front.link)
    pull(back.link)
    assert back.link.removals.held is not None and back.link.removals.held.of == MANY
    assert back.size >= MANY - 101, "only what came before it was much has gone"
    ring(back.register, cart_of(back.register))
    meet(back.link, front.link)
    assert back.link.removals.held is not None, "it waits on"
    back.link.removals.allow()
    pull(back.link)
    assert (back.size, back.link.removals.held) == (150, None)
    assert front.size == 150, "who took them out is not asked"


def test_a_little_goes_at_once_and_again(tills: tuple[Till, Till]) -> None:
    front, back = tills
    ids = new_products(front.register, MANY)
    meet(front.link, back.link)
    for start in (0, 55):
        front.takes_out(ids[start : start + 55])
        meet(front.link, back.link)
    assert (back.size, back.link.removals.held) == (MANY - 110, None)


def test_a_catalogue_told_anew_that_lacks_much_waits_and_mends_itself(tills: tuple[Till, Till]) -> None:
    """As of a hub that was restored from an old copy, until its registers have brought it up to date."""
    front, back = tills
    ids = new_products(front.register, MANY)
    meet(front.link, back.link)
    back.platform.leaves_out = frozenset(ids[:120])
    back.link.forget()
    assert not back.link.pull("catalog")
    assert (back.size, back.link.removals.held) == (MANY, Gone(120, MANY))
    back.platform.leaves_out = frozenset(ids[:1])
    assert not back.link.pull("catalog")
    assert (back.size, back.link.removals.held) == (MANY - 1, None)
