"""demo --linked: the demo shop with a hub of its own and two registers, each in its window."""

from __future__ import annotations

import json
import os
import socket
import subprocess
import sys
from argparse import Namespace
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from app.cli.hub import DATABASE
from app.cli.where import default_folder
from app.demo import create_demo
from app.demo.shop import demo_settings
from app.errors import Refused
from app.queries import linking
from app.register import Register
from app.sync.joining import join

HOST, START_SECONDS = "127.0.0.1", 30
REGISTERS = (("front", "1"), ("back", "2"))


def linked_demo(options: Namespace) -> int:
    """Make what is missing, start the hub, link both registers and open a window for each; ends with the last."""
    place = options.folder or default_folder("demo-linked")
    place.mkdir(parents=True, exist_ok=True)
    with _hub(place) as (url, store):
        for name, code in REGISTERS:
            _linked(place, name, code, url, store)
        if options.no_window:
            sys.stdout.write("".join(f"{place / name}\n" for name, _ in REGISTERS))
            return 0
        sys.stderr.write("Two registers of one shop: what is done at one is seen at the other.\n")
        own = [sys.executable, "-m", "app", "--folder"]
        windows = [subprocess.Popen([*own, str(place / name)]) for name, _ in REGISTERS]
        for window in windows:
            window.wait()
    return 0


def _linked(place: Path, name: str, code: str, url: str, store: str) -> None:
    folder = place / name
    if name == REGISTERS[0][0]:
        create_demo(folder, printer="none")
    with Register.open(folder, settings=demo_settings()) as register:
        if register.ask(linking.linked) is None:
            join(register, url, _asked(place, "code", store, code, name)["code"])


@contextmanager
def _hub(place: Path) -> Iterator[tuple[str, str]]:
    """The demo's own hub at work: its address and its store's id."""
    known = place / "hub.json"
    if not known.exists():
        merchant = _asked(place, "merchant", "Demo shop")["merchant"]
        store = _asked(place, "store", merchant, "1", "High Street")["store"]
        known.write_text(json.dumps({"store": store, "port": _free_port()}))
    told = json.loads(known.read_text())
    command = [sys.executable, "-m", "app", "hub", "--listen", f"{HOST}:{told['port']}"]
    with (place / "hub.log").open("a") as log:
        hub = subprocess.Popen(command, env=_environment(place), stderr=log, stdout=log)
        try:
            _await(hub, told["port"])
            yield f"http://{HOST}:{told['port']}", told["store"]
        finally:
            hub.terminate()
            hub.wait()


def _asked(place: Path, *words: str) -> dict[str, str]:
    """What an act of the hub's administration answers."""
    command = [sys.executable, "-m", "app", "hub", *words, "--json"]
    done = subprocess.run(command, env=_environment(place), capture_output=True, text=True, check=False)
    if done.returncode:
        raise Refused(f"The demo's hub could not be made ({done.stderr.strip()[:200]}).", "Look at its folder.")
    found: dict[str, str] = json.loads(done.stdout)
    return found


def _environment(place: Path) -> dict[str, str]:
    return {**os.environ, DATABASE: str(place / "hub.db")}


def _free_port() -> int:
    with socket.create_server((HOST, 0)) as free:
        port: int = free.getsockname()[1]
    return port


def _await(hub: subprocess.Popen[bytes], port: int) -> None:
    for _ in range(START_SECONDS * 10):
        try:
            socket.create_connection((HOST, port), 1).close()
            return
        except OSError:
            try:
                hub.wait(0.1)
            except subprocess.TimeoutExpired:
                continue
            break
    raise Refused("The demo's hub did not start.", "Look at hub.log in the demo's folder.", "hub-away")
