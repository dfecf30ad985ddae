"""``python -m tests.faults [--only kill,power,sync,…] [--seeds N] [--sales N] [--json]``

Breaks registers and the hub on purpose and counts what is lost, duplicated, altered, numbered twice or shown otherwise
and wrong answers. The last line is one JSON object; the exit status is 1 unless all of these are 0, every
mutant was noticed and every campaign asked for could run.
"""

from __future__ import annotations

import argparse
import sys
from collections.abc import Callable

from tests.faults import (
    barriers,
    catalog_damage,
    catalog_kill,
    catalog_power,
    catalog_room,
    counter_kill,
    failing,
    full,
    kill,
    link_kill,
    machine,
    power,
    restore,
    scans,
    sync,
    vfs,
)
from tests.faults.tally import Tally, line
from tests.flows.xserver import NoScreen
from tests.postgres import NoPostgres

NAMES = (
    *("restore", "full", "failing", "power", "kill"),
    *("catalog-damage", "catalog-room", "catalog-power", "catalog-kill", "counter-kill", "scans", "sync"),
    *("link-kill", "machine", "barriers"),
)
ACTS = 8  # acts in each of the two days that the power campaign records: every operation of them is cut after
BYTES = 60  # changed bytes tried per seed


def main() -> int:
    asked = _parser().parse_args()
    parts: dict[str, Tally] = {}
    for name in [name for name in NAMES if name in asked.only]:
        try:
            parts[name] = _campaigns(asked)[name]()
        except (vfs.NoCompiler, NoScreen, NoPostgres) as reason:
            parts[name] = Tally()
            parts[name].wrong(f"{name} did not run: {reason}")
        parts[name].end()
        if not asked.json:
            _show(name, parts[name])
    print(line(parts), flush=True)
    clean = all(tally.is_clean and all(tally.mutants.values()) for tally in parts.values())
    return 0 if clean else 1


def _campaigns(asked: argparse.Namespace) -> dict[str, Callable[[], Tally]]:
    seeds, acts, stride = asked.seeds, asked.acts, asked.stride
    return {
        "restore": lambda: restore.campaign(seeds, BYTES * seeds),
        "full": lambda: full.campaign(vfs.load(), seeds),
        "failing": lambda: failing.campaign(vfs.load(), acts, seeds, stride),
        "power": lambda: power.campaign(vfs.load(), acts, seeds, stride),
        "kill": lambda: kill.campaign(asked.sales, seeds),
        "catalog-damage": lambda: catalog_damage.campaign(seeds),
        "catalog-room": catalog_room.campaign,
        "catalog-power": lambda: catalog_power.campaign(vfs.load(), seeds, stride),
        "catalog-kill": lambda: catalog_kill.campaign(seeds, stride),
        "scans": lambda: scans.campaign(asked.bursts, seeds),
        "sync": lambda: sync.campaign(seeds),
        "counter-kill": lambda: counter_kill.campaign(asked.kills, seeds),
        "link-kill": lambda: link_kill.campaign(asked.kills, seeds),
        "machine": lambda: machine.campaign(seeds),
        "barriers": lambda: barriers.campaign(seeds),
    }


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(prog="python -m tests.faults", description=__doc__)
    parser.add_argument("--only", type=_names, default=NAMES, help=f"some of {','.join(NAMES)}")
    parser.add_argument("--seeds", type=int, default=3, help="how many random runs, and weathers at each power cut")
    parser.add_argument("--sales", type=int, default=10_000, help="confirmed acts of the long killed run")
    parser.add_argument("--kills", type=int, default=100, help="deaths under a cashier, and of a link, a seed")
    parser.add_argument("--bursts", type=int, default=72, help="of a scanner under each load, a seed")
    parser.add_argument("--acts", type=int, default=ACTS, help="acts of each day whose every operation is cut after")
    parser.add_argument("--stride", type=int, default=1, help="cut, or kill, only after every so many steps")
    parser.add_argument("--json", action="store_true", help="print the JSON line and nothing else")
    return parser


def _names(text: str) -> tuple[str, ...]:
    names = tuple(text.split(","))
    unknown = [name for name in names if name not in NAMES]
    if unknown:
        raise argparse.ArgumentTypeError(f"no campaign {', '.join(unknown)}; there are {', '.join(NAMES)}")
    return names


def _show(name: str, tally: Tally) -> None:
    data = tally.as_data()
    print(f"{name}: " + ", ".join(f"{key} {value}" for key, value in data.items() if not isinstance(value, dict)))
    for words in tally.problems:
        print(f"  {words}", file=sys.stderr)


if __name__ == "__main__":
    raise SystemExit(main())
