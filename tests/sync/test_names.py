"""What a till is called at its hub, changed there: it reaches the till by itself, and codes and secrets stay."""

from __future__ import annotations

from contextlib import ExitStack

import pytest
from sqlalchemy import update

from app.domain.linked import Linked
from app.hub import schema
from app.hub.database import Database
from app.hub.members import BadName
from app.queries import linking
from app.register import Register
from app.services.joining import TOPIC, keep_names
from tests.shop import facts_of, ring
from tests.sync.linked import Counter, Shop


def known(register: Register) -> Linked:
    linked = register.ask(linking.linked)
    assert linked is not None
    return linked


def names(counter: Counter) -> tuple[str, str, str]:
    linked = known(counter.register)
    return linked.name, linked.store_name, linked.register_name


def test_a_till_takes_in_what_it_its_store_and_its_shop_are_called_now(shop: Shop, stack: ExitStack) -> None:
    front = shop.counter("Front", "3", stack)
    other = shop.counter("Back", "4", stack)
    assert names(front) == ("Corner shop", "High Street", "Front")
    front.settled()
    before, number = known(front.register), ring(front.register).number
    till = next(one.sender.register for one in shop.office.registers() if one.code == "3")
    for id, name in ((shop.merchant, "Corner  house\n"), (shop.store, "Low Street"), (till, "Garden")):
        shop.office.rename(id, name)
    front.loop.retry()
    front.until(lambda: names(front) == ("Corner house", "Low Street", "Garden"))
    after = known(front.register)
    assert (after.secret, after.token, after.since, after.url) == (
        before.secret,
        before.token,
        before.since,
        before.url,
    )
    settings = front.register.settings
    assert (settings["store.code"], settings["register.code"]) == ("7", "3")
    assert ring(front.register).number.rpartition("-")[0] == number.rpartition("-")[0]
    front.settled()
    assert len({fact.incarnation for fact in facts_of(front.register)}) == 1
    other.loop.retry()
    other.until(lambda: names(other) == ("Corner house", "Low Street", "Back"))


def test_a_code_for_a_register_that_is_there_names_it_anew_and_none_leaves_it(shop: Shop, stack: ExitStack) -> None:
    front = shop.counter("Front", "3", stack)
    shop.office.invite(shop.store, "3")
    assert [one.name for one in shop.office.registers()] == ["Front"]
    shop.office.invite(shop.store, "3", "Garden")
    assert [one.name for one in shop.office.registers()] == ["Garden"]
    front.loop.retry()
    front.until(lambda: names(front)[2] == "Garden")


def test_what_nobody_can_be_called_is_refused(shop: Shop) -> None:
    """A register would take an answer with such a name for none at all, and send nothing any more."""
    for name in ("", " \n", "x" * 201, "a\x00b"):
        with pytest.raises(BadName):
            shop.office.rename(shop.store, name)
    for made in (
        lambda name: shop.office.add_merchant(name),
        lambda name: shop.office.add_store(shop.merchant, "8", name),
        lambda name: shop.office.invite(shop.store, "5", name),
    ):
        with pytest.raises(BadName):
            made("x" * 201)
    with pytest.raises(LookupError):
        shop.office.rename("nobody", "Name")
    assert [one.name for one in shop.office.stores() if one.merchant == shop.merchant] == ["High Street"]


def test_a_name_that_an_older_hub_took_however_long_it_is_stops_no_register(
    shop: Shop, stack: ExitStack, address: str
) -> None:
    front = shop.counter("Front", "3", stack)
    front.settled()
    wrong = update(schema.stores).where(schema.stores.c.id == shop.store).values(name="x" * 300)
    Database(address).write(lambda connection: connection.execute(wrong))
    ring(front.register)
    front.loop.retry()
    front.until(lambda: names(front)[1] == "x" * 200)
    front.settled()


def test_names_are_written_down_where_they_are_others_and_only_for_the_platform_that_says_them(
    shop: Shop, stack: ExitStack
) -> None:
    register = shop.counter("Front", "3", stack, starts=False).register
    heard: list[str] = []
    register.on_change(lambda topics: heard.extend(topics & {TOPIC}))
    linked = known(register)
    register.do(keep_names, linked.platform, {"name": linked.name, "register_name": "Front"}).result()
    register.do(keep_names, "another", {"register_name": "Garden"}).result()
    assert known(register) == linked and not heard
    register.do(keep_names, linked.platform, {"register_name": "Garden"}).result()
    assert known(register).register_name == "Garden" and heard == [TOPIC]
