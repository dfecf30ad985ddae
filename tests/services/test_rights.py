"""Every service names a right, and without it nobody gets in: counted by looking, so that a new one cannot slip by."""

from __future__ import annotations

import inspect
from collections.abc import Callable
from importlib import import_module
from pathlib import Path
from pkgutil import iter_modules
from typing import Any

import pytest

import app.services
from app import rights
from app.db.act import Act
from app.errors import NotAllowed
from app.register import Register
from app.rights import Actor, Right
from tests.shop import facts_of

# Parts of services, called by them within one act and by nobody else.
PARTS = {
    *("priced_cart", "priced_now", "cash_rounding_now", "place", "find_placed", "queue_receipt"),
    *("check_cards", "check_practice", "priced_return", "give_back"),
}


def act_functions() -> list[Callable[..., Any]]:
    """Every public function of app.services that takes an act."""
    found = []
    for module in iter_modules(app.services.__path__, "app.services."):
        for name, thing in vars(import_module(module.name)).items():
            own = inspect.isfunction(thing) and thing.__module__ == module.name and not name.startswith("_")
            if own and next(iter(inspect.signature(thing).parameters), "") == "act":
                found.append(thing)
    return found


SERVICES = [one for one in act_functions() if hasattr(one, "right")]


def test_what_is_no_service_is_known_by_name() -> None:
    assert {one.__name__ for one in act_functions()} - {one.__name__ for one in SERVICES} == PARTS
    assert len(SERVICES) >= 16


@pytest.mark.parametrize("service", act_functions(), ids=lambda one: one.__name__)
def test_nobody_without_the_right_gets_in(service: Callable[..., Any], tmp_path: Path) -> None:
    strangers = [Actor("x", "nobody"), Actor("x", ""), Actor("x", "Owner")]
    with Register.open(tmp_path / "shop") as register:
        before = len(facts_of(register))
        for actor in strangers:
            with pytest.raises(NotAllowed):
                register.do_as(actor, False, service).result()
        assert len(facts_of(register)) == before


@pytest.mark.parametrize("service", SERVICES, ids=lambda one: one.__name__)
def test_each_service_asks_for_its_own_right(service: Any, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Someone who may do everything but this is refused; someone who may do only this is not refused for that."""
    others, only = frozenset(Right) - {service.right}, frozenset({service.right})
    monkeypatch.setattr(rights, "ROLES", {**rights.ROLES, "others": others, "only": only})
    with Register.open(tmp_path / "shop") as register:
        with pytest.raises(NotAllowed):
            register.do_as(Actor("x", "others"), False, service).result()
        # Called without what it needs, it fails as a function does: the door was open.
        answer = register.do_as(Actor("x", "only"), False, service).exception()
        assert not isinstance(answer, NotAllowed)


def test_a_function_that_was_never_marked_is_refused(tmp_path: Path) -> None:
    def sneak(act: Act) -> None:
        act.record("SaleCompleted", {})

    with Register.open(tmp_path / "shop") as register, pytest.raises(NotAllowed):
        register.do(sneak).result()
