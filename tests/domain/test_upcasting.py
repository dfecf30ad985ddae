"""Bodies of older schemas are brought up where they are read; what was written stays as it was hashed."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest

from app.db.journal import facts
from app.domain import upcasting
from app.domain.facts import content_of
from app.domain.quantity import Quantity
from app.domain.upcasting import NewerSchema, brought_up, newest
from app.register import Register
from app.services.stock import receive
from tests.shop import findings

MOVED = "StockMoved"


def with_cause(body: Any) -> dict[str, Any]:
    return {**body, "cause": "receive"}


def with_lines(body: Any) -> dict[str, Any]:
    return {"cause": body["cause"], "lines": [{"product": body["product"], "delta": [body["units"] * 1000, 3]}]}


@pytest.fixture
def steps(monkeypatch: pytest.MonkeyPatch) -> dict[tuple[str, int], Any]:
    made: dict[tuple[str, int], Any] = {}
    monkeypatch.setattr(upcasting, "STEPS", made)
    return made


def test_a_body_goes_through_every_schema_since_its_own(steps: dict[tuple[str, int], Any]) -> None:
    steps.update({(MOVED, 1): with_cause, (MOVED, 2): with_lines})
    oldest = {"product": "tea", "units": 2}
    line = {"product": "tea", "delta": [2000, 3]}
    assert (newest(MOVED), newest("SaleCompleted")) == (3, 1)
    assert brought_up(MOVED, 1, oldest) == {"cause": "receive", "lines": [line]}
    assert brought_up(MOVED, 2, {**oldest, "cause": "waste"}) == {"cause": "waste", "lines": [line]}
    assert brought_up(MOVED, 3, {"lines": []}) == {"lines": []}
    assert oldest == {"product": "tea", "units": 2}
    for schema in (0, 4):
        with pytest.raises(NewerSchema):
            brought_up(MOVED, schema, {})


def test_a_folder_of_older_schemas_verifies_and_is_written_on_in_the_newest(
    tmp_path: Path, steps: dict[tuple[str, int], Any]
) -> None:
    """What an act recorded is derived again from its body as the newest schema has it, its hash from the old one."""
    folder = tmp_path / "shop"
    with Register.open(folder) as register:
        register.do(receive, [("tea", Quantity(2000))]).result()
    steps[MOVED, 1] = dict
    with Register.open(folder) as register:
        register.do(receive, [("tea", Quantity(3000))]).result()
        written = [fact for fact in register.ask(lambda reader: list(facts(reader.ledger))) if fact.type == MOVED]
    assert [fact.schema for fact in written] == [1, 2]
    assert all(content_of(fact) == fact.content for fact in written)
    assert not findings(folder)
    steps[MOVED, 1] = lambda body: {**body, "lines": []}
    assert findings(folder), "the old one was not brought up"
