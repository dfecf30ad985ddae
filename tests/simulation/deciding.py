"""People of a run who settle tasks: on any register, some of them twice, with whatever answer."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any

from app.queries.tasks import open_tasks, task
from app.services.tasks import resolve_task
from tests.simulation.chance import SeededIds
from tests.simulation.watch import cache_of, opened

if TYPE_CHECKING:
    from tests.simulation.stations import Station
    from tests.simulation.world import World

Told = dict[str, tuple[str, str]]  # of each task its state and outcome


def decide(world: World, station: Station) -> None:
    """One of the tasks that this register shows gets an answer; its folder says so at once."""
    station.till.upkeep.catch_up()
    waiting = station.till.ask(open_tasks)
    if not waiting:
        return
    row = world.deciders.choice(waiting)
    choice = world.deciders.choice(station.till.ask(task, row.id).answers)
    act = SeededIds(world.deciders).new()
    for _ in range(world.deciders.choice((1, 1, 2))):  # a key that bounces
        station.till.do(resolve_task, row.id, choice.outcome, choice.changes, choice.typed, act_id=act).result()
    station.till.upkeep.catch_up()
    if row.id in {one.id for one in station.till.ask(open_tasks)}:
        world.seen.append(f"{station.till.name} still asks about {row.kind}, which was answered there")
    world.counts[f"decided-{choice.outcome}"] += 1


def at_hub(hub: Any, store: str = "") -> Told:
    """All tasks, or those that a store's registers are told of: its own and those of the whole shop."""
    asked = (
        "SELECT id, state, outcome FROM tasks WHERE kind <> '' AND (? = '' OR scope NOT LIKE 'store:%' OR scope = ?)"
    )
    rows = hub.execute(asked, (store, f"store:{store}"))
    return {id: (state, outcome) for id, state, outcome in rows}


def at_register(station: Station) -> Told:
    """As the folder's files show them: what the hub told, and over it what was decided here."""
    with opened(cache_of(station.till.folder)) as cache:
        told = {id: json.loads(body) for id, body in cache.execute("SELECT id, body FROM tasks")}
    with opened(station.till.folder / "ledger.db") as ledger:
        bodies = ledger.execute("SELECT CAST(body AS TEXT) FROM journal WHERE type = 'TaskResolved' ORDER BY n DESC")
        own = {said["task"]: ("done", said["outcome"]) for said in (json.loads(body) for (body,) in bodies)}
    return {
        id: (values["state"], values.get("outcome", "")) if values["state"] == "done" else own.get(id, ("open", ""))
        for id, values in told.items()
    }


def opened_again(hub: Any) -> list[str]:
    """Tasks that are open although a decision of them was applied."""
    rows = hub.execute("SELECT CAST(body AS TEXT) FROM inbox WHERE type = 'TaskResolved' AND status = 'applied'")
    decided = {json.loads(body)["task"] for (body,) in rows}
    return [id for id, (state, _) in at_hub(hub).items() if state == "open" and id in decided]
