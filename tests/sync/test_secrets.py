"""The secrets by which a register proves itself, at a hub that was restored from a copy of before they were changed."""

from __future__ import annotations

from collections.abc import Sequence
from contextlib import ExitStack
from dataclasses import replace
from typing import Any

import pytest
from sqlalchemy import delete, insert, select

from app.domain.linked import Linked
from app.errors import PlatformRefused, PlatformUnreachable
from app.hub.hub import Hub
from app.hub.schema import credentials
from app.queries import linking
from app.services.joining import keep_linked
from app.sync.joining import join
from app.sync.linked import linked_to, renew, token_of
from app.sync.platforms.hub import HubPlatform
from tests.shop import one, ring
from tests.sync.linked import Counter, Shop


def copied(hub: Hub) -> list[dict[str, Any]]:
    """What a copy of the hub holds of everybody's secrets."""
    rows = hub.database.read(lambda connection: connection.execute(select(credentials)).mappings().all())
    return [dict(row) for row in rows]


def restore(hub: Hub, copy: Sequence[dict[str, Any]]) -> None:
    hub.database.write(lambda connection: connection.execute(delete(credentials)))
    if copy:
        hub.database.write(lambda connection: connection.execute(insert(credentials), list(copy)))


def linked_of(counter: Counter) -> Linked:
    found = counter.register.ask(linking.linked)
    assert found is not None
    return found


def used(counter: Counter, linked: Linked) -> None:
    with linked_to(counter.register, linked) as link:
        while link.push():
            pass


def refusal(shop: Shop, token: str) -> str:
    """What the hub says to this token; empty where it serves it."""
    platform = HubPlatform(shop.url, token)
    try:
        platform.pull("catalog", "")
    except PlatformRefused as problem:
        return problem.code
    finally:
        platform.close()
    return ""


@pytest.fixture
def front(shop: Shop, stack: ExitStack) -> Counter:
    return shop.counter("front", "3", stack, starts=False)


def test_a_restored_hub_knows_the_till_by_its_former_secret(shop: Shop, hub: Hub, front: Counter) -> None:
    old, copy = linked_of(front), copied(hub)
    renewed = renew(front.register, old)
    used(front, renewed)
    assert refusal(shop, token_of(old)) == "unknown", "once the next was used"
    restore(hub, copy)
    assert refusal(shop, token_of(renewed)) == "unknown"
    ring(front.register)
    used(front, linked_of(front))
    (row,) = shop.office.registers()
    assert row.facts == one(front.register, "SELECT count(*) FROM journal")


def test_there_the_secret_is_changed_again_and_the_former_ends(shop: Shop, hub: Hub, front: Counter) -> None:
    old, copy = linked_of(front), copied(hub)
    renewed = renew(front.register, old)
    used(front, renewed)
    restore(hub, copy)
    front.start()
    front.settled()
    front.loop.retry()  # else it takes an hour
    front.until(lambda: linked_of(front).secret not in (old.secret, renewed.secret) and not linked_of(front).coming)
    front.settled()
    now = linked_of(front)
    assert [refusal(shop, token_of(each)) for each in (old, renewed, now)] == ["unknown", "unknown", ""]
    assert now.former == old.secret and not shop.office.verify()


def test_a_change_that_was_interrupted_goes_on_at_a_restored_hub(shop: Shop, hub: Hub, front: Counter) -> None:
    old, copy = linked_of(front), copied(hub)
    renewed = renew(front.register, old)
    used(front, renewed)
    front.register.do(keep_linked, replace(renewed, coming="next")).result()
    restore(hub, copy)
    now = renew(front.register, linked_of(front))
    assert (now.secret, now.coming, now.former) == ("next", "", old.secret)
    used(front, now)
    assert [refusal(shop, token_of(each)) for each in (old, renewed, now)] == ["unknown", "unknown", ""]


def test_a_secret_that_was_used_before_this_machine_knew_is_found(shop: Shop, front: Counter) -> None:
    old = linked_of(front)
    renewed = renew(front.register, old)
    used(front, renewed)
    front.register.do(keep_linked, replace(old, coming=renewed.secret)).result()  # as a power cut may
    assert renew(front.register, linked_of(front)).secret == renewed.secret
    assert refusal(shop, token_of(linked_of(front))) == ""


def test_whom_the_hub_does_not_know_at_all_is_told_so(shop: Shop, hub: Hub, front: Counter, stack: ExitStack) -> None:
    renewed = renew(front.register, linked_of(front))
    used(front, renewed)
    restore(hub, [])
    for _ in range(2):
        with pytest.raises(PlatformRefused) as told:
            renew(front.register, linked_of(front))
        assert told.value.code == "unknown"
    kept = linked_of(front)
    assert (kept.secret, kept.former) == (renewed.secret, renewed.former), "for the day when the hub is mended"
    with linked_to(front.register, kept) as link:
        for _ in range(3):
            with pytest.raises(PlatformRefused) as told:
                link.push()
            assert told.value.code == "unknown"


def test_a_register_that_was_put_off_stays_so_by_either_secret(shop: Shop, hub: Hub, front: Counter) -> None:
    old, copy = linked_of(front), copied(hub)
    renewed = renew(front.register, old)
    used(front, renewed)
    restore(hub, copy)
    shop.office.revoke(shop.office.registers()[0].sender.register)
    assert refusal(shop, token_of(old)) == "revoked"
    with pytest.raises(PlatformRefused) as told:
        renew(front.register, renewed)
    assert told.value.code == "revoked"
    front.start()
    front.until(lambda: front.loop.standing.problem == "revoked")


def test_a_code_leaves_no_former_secret(shop: Shop, front: Counter) -> None:
    renew(front.register, linked_of(front))
    assert linked_of(front).former
    join(front.register, shop.url, shop.office.invite(shop.store, "3"))
    assert not linked_of(front).former


class Late(HubPlatform):
    """Its first answer comes after another thread has changed the secret, to which the old one is no longer known."""

    def _answer(self, method: str, path: str, **said: Any) -> bytes:
        self.prove_by("other.secret")
        raise PlatformRefused("no such register", "unknown")


def test_a_secret_that_is_changed_meanwhile_makes_no_register_unknown() -> None:
    platform = Late("http://127.0.0.1:1", "one.secret", former="one.former")
    try:
        with pytest.raises(PlatformUnreachable, match="changed meanwhile"):
            platform.pull("catalog", "")
        assert not platform.is_by_former
    finally:
        platform.close()
