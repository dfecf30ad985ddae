"""Blobs: kept once by what they hold; facts that name them wait for them, and what builds on those facts too."""

from __future__ import annotations

import hashlib
import json
import tracemalloc
import zlib
from typing import Any

import pytest

from app.domain.facts import Fact
from app.domain.pages import PRODUCT, TASK
from app.hub import blobs
from app.hub.applying import Sender
from app.hub.blobs import BadBlob
from app.hub.hub import Hub
from tests.hub.facts import Journal
from tests.hub.members import office_of


@pytest.fixture
def sender(hub: Hub) -> Sender:
    merchant = office_of(hub).add_merchant("Shop")
    return office_of(hub).add_register(merchant, office_of(hub).add_store(merchant, "1"), "1")


def another(hub: Hub, sender: Sender) -> Sender:
    return office_of(hub).add_register(sender.merchant, sender.store, "2")


def blob(*changes: tuple[str, Any, Any]) -> tuple[str, bytes]:
    """Name and compressed content of changes: id, base, new."""
    content = json.dumps([{"id": id, "base": base, "new": new} for id, base, new in changes]).encode()
    return named(content)


def named(content: bytes) -> tuple[str, bytes]:
    return hashlib.sha256(content).hexdigest(), zlib.compress(content)


def imports(journal: Journal, *names: str, type: str = "CatalogImported") -> Fact:
    return journal.add(type, {"blobs": list(names), "count": 1, "source": "a list"})


def products(hub: Hub, sender: Sender) -> dict[str, Any]:
    rows = hub.pull(sender, "catalog", "", 1_000_000).rows
    return {row.id: row.values for row in rows if row.entity == PRODUCT}


def tasks(hub: Hub, sender: Sender, stream: str) -> list[tuple[str, str]]:
    rows = hub.pull(sender, stream, "", 1_000_000).rows
    return [
        (row.values["kind"], row.values["body"].get("code", "")) for row in rows if row.entity == TASK and row.values
    ]


TEA = {"name": "Tea", "price": [100, 2]}


def test_a_blob_is_kept_once_by_its_name_and_given_back_as_it_came(hub: Hub, sender: Sender) -> None:
    name, packed = blob(("tea", None, TEA))
    assert hub.missing_blobs(sender, [name, "0" * 64]) == (name, "0" * 64)
    hub.put_blob(sender, name, packed)
    hub.put_blob(sender, name, zlib.compress(zlib.decompress(packed), 9))
    assert hub.missing_blobs(sender, [name, "0" * 64]) == ("0" * 64,)
    assert hub.blob(sender, name) == packed


def test_a_blob_is_what_its_name_says_and_no_more_than_4_mib(hub: Hub, sender: Sender) -> None:
    name, packed = blob(("tea", None, TEA))
    large = b"0" * (blobs.LARGEST + 1)
    for wrong_name, wrong in (
        ("0" * 64, packed),
        (name, packed[:-1]),
        (name, packed + b"more"),
        (name, b"no zlib"),
        (named(large)[0], zlib.compress(large)),
    ):
        with pytest.raises(BadBlob):
            hub.put_blob(sender, wrong_name, wrong)
    assert hub.missing_blobs(sender, [name]) == (name,)


def test_a_blob_that_swells_is_refused_before_it_fills_the_memory(hub: Hub, sender: Sender) -> None:
    swelling = zlib.compress(bytes(16 * blobs.LARGEST))
    tracemalloc.start()
    try:
        with pytest.raises(BadBlob):
            hub.put_blob(sender, "0" * 64, swelling)
        assert tracemalloc.get_traced_memory()[1] < 4 * blobs.LARGEST
    finally:
        tracemalloc.stop()


def test_a_blob_is_the_shops_own(hub: Hub, sender: Sender) -> None:
    name, packed = blob(("tea", None, TEA))
    hub.put_blob(sender, name, packed)
    merchant = office_of(hub).add_merchant("Other")
    stranger = office_of(hub).add_register(merchant, office_of(hub).add_store(merchant, "1"), "1")
    assert hub.missing_blobs(stranger, [name]) == (name,)
    with pytest.raises(LookupError):
        hub.blob(stranger, name)


@pytest.mark.parametrize("type", ["CatalogImported", "ProductsChanged"])
def test_an_import_is_merged_as_an_edit_is(hub: Hub, sender: Sender, type: str) -> None:
    journal = Journal()
    journal.edit("tea", None, TEA)
    journal.edit("tea", {"price": [100, 2]}, {"price": [120, 2]})
    first, packed = blob(("tea", {"price": [100, 2], "brand": ""}, {"price": [130, 2], "brand": "Leaf"}))
    second, more = blob(("milk", None, {"name": "Milk"}))
    imports(journal, first, second, type=type)
    for name, content in ((first, packed), (second, more)):
        hub.put_blob(sender, name, content)
    answer = hub.push(sender, journal.envelope())
    assert [one.status for one in answer.results] == ["applied"] * 4
    assert products(hub, sender) == {
        "tea": {"name": "Tea", "price": [120, 2], "brand": "Leaf"},
        "milk": {"name": "Milk"},
    }
    assert tasks(hub, sender, "catalog") == [("edit-conflict", "")]


def test_facts_before_and_after_an_import_keep_their_order(hub: Hub, sender: Sender) -> None:
    """In one envelope: made, imported over, edited; only the last stands and nobody is told of a conflict."""
    name, packed = blob(("tea", {"price": [100, 2]}, {"price": [120, 2]}))
    hub.put_blob(sender, name, packed)
    journal = Journal()
    journal.edit("tea", None, TEA)
    imports(journal, name)
    journal.edit("tea", {"price": [120, 2]}, {"price": [130, 2]})
    hub.push(sender, journal.envelope())
    assert products(hub, sender)["tea"]["price"] == [130, 2]
    assert tasks(hub, sender, "catalog") == []


def test_a_page_never_says_that_it_contains_an_import_of_which_it_shows_a_part(
    hub: Hub, sender: Sender, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(blobs, "AT_ONCE", 2)
    name, packed = blob(*((f"p{n}", None, {"name": f"P{n}"}) for n in range(5)))
    hub.put_blob(sender, name, packed)
    journal = Journal()
    journal.edit("tea", None, TEA)
    hub.push(sender, journal.envelope())
    imports(journal, name)
    hub.push(sender, journal.envelope(3))
    cursor, seen, ahead = "", list[tuple[int, int]](), list[tuple[int, list[int]]]()
    while True:
        page = hub.pull(sender, "catalog", cursor, 2)
        upto = page.contains[0].upto if page.contains else 0
        seen.append((len(page.rows), upto))
        ahead.append((page.ahead_rows, [one.upto for one in page.ahead]))
        cursor = page.cursor
        if page.is_last:
            break
    assert sum(rows for rows, _ in seen) == 6
    assert [upto for _, upto in seen[:-1]] == [2] * (len(seen) - 1)
    assert seen[-1][1] == 3
    assert len(seen) >= 3
    assert ahead[-1] == (0, []), "the last part is whole"
    assert ahead[0] == (2, [3]), "of three rows the last two have the import in them already"


def test_a_fact_that_comes_before_its_blob_waits_and_is_applied_by_itself(hub: Hub, sender: Sender) -> None:
    first, packed = blob(("tea", None, TEA))
    second, more = blob(("milk", None, {"name": "Milk"}))
    journal = Journal()
    imports(journal, first, second)
    journal.sell("tea")
    answer = hub.push(sender, journal.envelope())
    assert [(one.status, one.code) for one in answer.results[1:]] == [("quarantined", "blob-missing"), ("applied", "")]
    assert set(answer.asked.blobs) == {first, second}
    assert set(hub.hello(sender, []).asked.blobs) == {first, second}
    assert tasks(hub, sender, "store") == [("quarantined", "blob-missing")]
    assert products(hub, sender) == {}
    hub.put_blob(sender, second, more)
    assert products(hub, sender) == {}
    hub.put_blob(sender, first, packed)
    assert products(hub, sender) == {"tea": TEA, "milk": {"name": "Milk"}}
    page = hub.pull(sender, "catalog", "", 1000)
    assert [(one.upto, one.without) for one in page.contains] == [(3, ())]
    assert hub.hello(sender, []).asked.blobs == ()


def test_what_the_same_register_edits_later_does_not_overtake_an_import_that_waits(hub: Hub, sender: Sender) -> None:
    name, packed = blob(("tea", {"price": [100, 2]}, {"price": [120, 2]}))
    other = another(hub, sender)
    one, two = Journal(), Journal()
    one.edit("tea", None, TEA)
    imports(one, name)
    hub.push(sender, one.envelope())
    one.edit("tea", {"price": [120, 2]}, {"price": [130, 2]})
    answer = hub.push(sender, one.envelope(4))
    assert [(each.status, each.code) for each in answer.results] == [("quarantined", "follows")]
    two.edit("tea", {"name": "Tea"}, {"name": "Green tea"})
    two.edit("milk", None, {"name": "Milk"})
    answer = hub.push(other, two.envelope())
    assert [each.code for each in answer.results[1:]] == ["follows", ""], "of tea, which waits; milk does not"
    hub.put_blob(sender, name, packed)
    assert products(hub, sender)["tea"] == {"name": "Green tea", "price": [130, 2]}
    assert tasks(hub, sender, "catalog") == []


def test_a_lost_blob_holds_up_nothing_but_its_fact_and_may_be_found_again(hub: Hub, sender: Sender) -> None:
    name, packed = blob(("milk", None, {"name": "Milk"}))
    journal = Journal()
    imports(journal, name)
    journal.edit("tea", None, TEA)
    assert hub.push(sender, journal.envelope()).results[2].code == "follows"
    hub.lose_blob(sender, name)
    assert products(hub, sender) == {"tea": TEA}
    assert hub.hello(sender, []).asked.blobs == (name,), "another machine may be this register"
    journal.edit("tea", {"name": "Tea"}, {"name": "Chai"})
    answer = hub.push(sender, journal.envelope(4))
    assert answer.results[0].status == "applied" and answer.asked.blobs == ()
    hub.put_blob(another(hub, sender), name, packed)
    assert products(hub, sender) == {"tea": {**TEA, "name": "Chai"}, "milk": {"name": "Milk"}}


def test_a_blob_told_lost_beforehand_holds_up_nothing(hub: Hub, sender: Sender) -> None:
    hub.lose_blob(sender, "a" * 64)
    journal = Journal()
    imports(journal, "a" * 64)
    journal.edit("tea", None, TEA)
    answer = hub.push(sender, journal.envelope())
    assert [(one.status, one.code) for one in answer.results[1:]] == [("quarantined", "blob-missing"), ("applied", "")]


def test_an_import_that_edits_an_unknown_product_waits_for_it(hub: Hub, sender: Sender) -> None:
    name, packed = blob(("tea", {"name": "Tea"}, {"name": "Chai"}), ("milk", None, {"name": "Milk"}))
    hub.put_blob(sender, name, packed)
    one, two = Journal(), Journal()
    imports(one, name)
    one.edit("milk", {"name": "Milk"}, {"name": "Whole milk"})
    assert [each.code for each in hub.push(sender, one.envelope()).results[1:]] == ["unknown-product", "follows"]
    assert products(hub, sender) == {}
    two.edit("other", None, {"name": "Other"})
    two.edit("tea", None, TEA)
    hub.push(another(hub, sender), two.envelope())
    assert products(hub, sender)["tea"]["name"] == "Chai"
    assert products(hub, sender)["milk"] == {"name": "Whole milk"}


@pytest.mark.parametrize(
    "content",
    [
        b"{}",
        b"[",
        b'["what"]',
        b'[{"id": "tea", "base": null, "new": {"custom": 5}}]',
        b'[{"id": "tea", "base": null, "new": {"barcodes": [5]}}]',
        b'[{"id": "tea", "base": {}, "new": {"of a later version": 5}}]',
        b'[{"id": 5, "base": null, "new": {}}]',
    ],
)
def test_a_blob_that_cannot_be_read_sets_its_fact_aside(hub: Hub, sender: Sender, content: bytes) -> None:
    name, packed = named(content)
    hub.put_blob(sender, name, packed)
    journal = Journal()
    journal.edit("tea", None, TEA)
    imports(journal, name)
    journal.edit("milk", None, {"name": "Milk"})
    answer = hub.push(sender, journal.envelope())
    assert [(one.status, one.code) for one in answer.results[1:]] == [
        ("applied", ""),
        ("quarantined", "not-applied"),
        ("applied", ""),
    ]


def test_an_edit_with_a_field_of_a_later_version_is_set_aside_and_stops_nothing(hub: Hub, sender: Sender) -> None:
    journal = Journal()
    journal.edit("tea", None, TEA)
    journal.edit("tea", {"halal": False}, {"halal": True})
    journal.sell("tea")
    answer = hub.push(sender, journal.envelope())
    assert [one.code for one in answer.results] == ["", "", "unreadable", ""]


def test_an_edit_that_comes_again_under_another_life_tells_its_products_again(hub: Hub, sender: Sender) -> None:
    """Its register lays it over whatever it was told, until a page contains it."""
    name, packed = blob(("milk", None, {"name": "Milk"}))
    hub.put_blob(sender, name, packed)
    journal, later = Journal(), Journal()
    made = journal.edit("tea", None, TEA)
    listed = imports(journal, name)
    hub.push(sender, journal.envelope())
    cursor = hub.pull(sender, "catalog", "").cursor
    for fact in (made, listed):
        later.add(fact.type, fact.read(), id=fact.id)
    assert [one.status for one in hub.push(sender, later.envelope()).results[1:]] == ["duplicate"] * 2
    page = hub.pull(sender, "catalog", cursor)
    assert {row.id for row in page.rows} == {"tea", "milk"}
    assert (later.incarnation, 3) in {(one.incarnation, one.upto) for one in page.contains}


def test_names_that_are_none_are_not_looked_for(hub: Hub, sender: Sender) -> None:
    journal = Journal()
    imports(journal, "../../hub.db")
    assert hub.push(sender, journal.envelope()).results[1].code == "unreadable"


def test_a_list_that_two_registers_imported_alone_does_not_open_a_task_for_each_line(
    hub: Hub, sender: Sender, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(blobs, "MOST_TASKS", 3)
    for n, who in enumerate((sender, another(hub, sender))):
        name, packed = blob(*((f"{n}-{each}", None, {"name": "P", "sku": f"S{each}"}) for each in range(10)))
        hub.put_blob(who, name, packed)
        journal = Journal()
        imports(journal, name)
        hub.push(who, journal.envelope())
    page = hub.pull(sender, "catalog", "", 1000)
    told = [row.values["body"] for row in page.rows if row.entity == TASK and row.values]
    assert len(told) == 4
    assert [each["more"] for each in told if "more" in each] == [7]
