"""Pictures of goods go from the till that took them to the hub, and from there to every other till."""

from __future__ import annotations

import io
from contextlib import ExitStack, closing

import pytest
from PIL import Image

from app.catalog_edits import edit
from app.pictures import take_picture
from app.queries import linking
from app.register import Register
from app.sync.linked import token_of
from app.sync.platforms.hub import HubPlatform
from tests.products import change_to, new_products
from tests.sync.linked import PATIENCE, Shop


def picture_file(shade: int) -> bytes:
    file = io.BytesIO()
    Image.new("RGB", (40, 40), (shade, 80, 120)).save(file, "PNG")
    return file.getvalue()


def take(register: Register, product: str, shade: int) -> str:
    """A picture of a product, of one colour; its name."""
    name = take_picture(register, picture_file(shade))
    edit(register, [change_to(register, product, picture=name)]).result()
    return name


def test_a_picture_is_at_the_other_till_and_the_screens_are_told(shop: Shop, stack: ExitStack) -> None:
    front, back = (shop.counter(name, code, stack) for name, code in (("front", "3"), ("back", "4")))
    told: list[frozenset[str]] = []
    stack.callback(back.register.on_change(told.append))
    tea, milk = new_products(front.register, 2)
    first, second = take(front.register, tea, 40), take(front.register, milk, 90)
    back.until(lambda: all(back.register.blobs.has(name) for name in (first, second)))
    assert back.register.blobs.get(first) == front.register.blobs.get(first)
    back.until(lambda: frozenset({"pictures"}) in told)
    third = take(back.register, tea, 200)
    front.until(lambda: front.register.blobs.has(third))


def at_hub(register: Register) -> HubPlatform:
    linked = register.ask(linking.linked)
    assert linked is not None
    return HubPlatform(linked.url, token_of(linked), linked.authority)


def test_one_that_is_nowhere_holds_up_nothing_and_an_altered_one_is_not_kept(
    shop: Shop, stack: ExitStack, monkeypatch: pytest.MonkeyPatch
) -> None:
    front, back = (shop.counter(name, code, stack) for name, code in (("front", "3"), ("back", "4")))
    front.linking.stop(PATIENCE)
    tea, milk, salt = new_products(front.register, 3)
    back.linking.stop(PATIENCE)
    lost, altered = (take_picture(front.register, picture_file(shade)) for shade in (10, 20))
    for product, name in ((tea, lost), (milk, altered)):
        edit(front.register, [change_to(front.register, product, picture=name)]).result()
    (front.register.folder / "blobs" / lost[:2] / lost).unlink()
    good = take(front.register, salt, 30)
    front.start()
    with closing(at_hub(front.register)) as hub:
        front.until(lambda: hub.missing_blobs((good, altered)) == ())
    fetch = HubPlatform.blob
    monkeypatch.setattr(HubPlatform, "blob", lambda self, name: fetch(self, good if name == altered else name))
    back.start()
    back.until(lambda: back.register.blobs.has(good))
    assert not back.register.blobs.has(lost) and not back.register.blobs.has(altered)
    assert back.loop.standing.problem == ""
