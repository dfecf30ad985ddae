"""Against emupos, an emulator of receipt printers that nobody here wrote: the same picture, the right state, once.

It needs Python 3.13 and so an environment of its own, which packaging/install.sh makes where it can. CASHWRAP_EMUPOS
names its command elsewhere; without it these tests are skipped.
"""

from __future__ import annotations

import json
import os
import socket
import subprocess
import sys
import threading
import time
from collections.abc import Iterator
from dataclasses import replace
from io import BytesIO
from pathlib import Path
from random import Random
from typing import Any
from urllib.request import Request, urlopen

import pytest
from PIL import Image, ImageChops

from app.documents.page import Page
from app.documents.raster import raster
from app.domain.tender import Tender, TenderKind
from app.printing import Spool
from app.printing.order_receipt import receipt_page
from app.printing.press import Press
from app.printing.sample import sample_page
from app.queries.print_jobs import of_order, print_jobs, waiting
from app.register import Register
from app.services.checkout import complete_sale, start_card_payment
from app.services.printing import answer_unknown, open_drawer_without_sale, queue_copy, queue_test
from tests.printing.line import Line
from tests.shop import cart_of, findings, ring, total_of

ALL = ("queued", "sending", "sent", "unknown", "failed")
STATES = {"paper-out": "paper-out", "cover-open": "cover-open", "offline": "offline"}
NAMES = {
    "en": "Crème brûlée & “jam” £2",
    "de": "Straußenei, groß – Übergröße",
    "zh_CN": "乌龙茶 铁观音（特级）",
    "ar": "خبز عربي طازج (كبير)",
}


class Emulator:
    """The running emulator, spoken to as a person at the printer would act."""

    def __init__(self, command: str, folder: Path) -> None:
        self.port, api = _free_port(), _free_port()
        (folder / "emupos.yaml").write_text(
            f"schema: 1\napi: {{ host: 127.0.0.1, port: {api} }}\ndevices:\n"
            "  - id: front\n    type: printer\n    profile: epson-tm-t20iii\n    receipts_dir: ./receipts\n"
            f"    connections:\n      - tcp: {{ port: {self.port} }}\n      - serial: {{ pty: true }}\n"
        )
        self._api = f"http://127.0.0.1:{api}/api/v1"
        self._events = folder / "events.txt"
        with self._events.open("wb") as out:
            self._process = subprocess.Popen(
                [command, "run"],
                cwd=folder,
                stdout=out,
                stderr=subprocess.STDOUT,
                env={**os.environ, "COLUMNS": "250", "TMPDIR": str(folder), "NO_COLOR": "1"},
            )
        self.address = f"tcp:127.0.0.1:{self.port}"
        _until(lambda: self._call("/health")["status"] == "ok", 20)
        self.serial = next(one["link_path"] for one in self._device()["connections"] if one["link_path"])

    def stop(self) -> None:
        self._process.terminate()
        self._process.wait(10)

    def fault(self, name: str, active: bool = True) -> None:
        self._send(f"/devices/front/faults/{name}", "PUT" if active else "DELETE")

    def well(self) -> None:
        for name in self._device()["state"]["faults"]:
            self.fault(name, False)

    def close_drawer(self) -> None:
        self._send("/devices/front/drawer/close", "POST")

    @property
    def drawer_open(self) -> bool:
        return bool(self._device()["state"]["drawer"] == "open")

    def receipts(self) -> list[str]:
        """The receipts that were cut off, newest first."""
        return [one["id"] for one in self._call("/devices/front/receipts") if one["boundary"] == "cut"]

    def picture(self, receipt: str = "latest") -> Image.Image:
        with urlopen(f"{self._api}/devices/front/receipts/{receipt}/image", timeout=10) as answer:
            return Image.open(BytesIO(answer.read())).convert("1")

    def events(self, kind: str) -> int:
        return self._events.read_text(errors="replace").count(kind)

    def _device(self) -> Any:
        return self._call("/devices/front")

    def _call(self, path: str) -> Any:
        with urlopen(self._api + path, timeout=10) as answer:
            return json.load(answer)

    def _send(self, path: str, method: str) -> None:
        urlopen(Request(self._api + path, method=method), timeout=10).close()


def _free_port() -> int:
    with socket.socket() as one:
        one.bind(("127.0.0.1", 0))
        port: int = one.getsockname()[1]
        return port


def _until(what: Any, seconds: float = 10) -> None:
    end, pause = time.monotonic() + seconds, threading.Event()
    while True:
        try:
            if what():
                return
        except OSError:
            pass
        assert time.monotonic() < end, "it did not come to that in time"
        pause.wait(0.02)


@pytest.fixture(scope="module")
def running(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Emulator]:
    beside = Path(sys.prefix) / "emupos" / "bin" / "emupos"
    command = os.environ.get("CASHWRAP_EMUPOS") or (str(beside) if beside.exists() else "")
    if not command:
        pytest.skip("no emulator: CASHWRAP_EMUPOS names the command of emupos, which needs Python 3.13")
    emulator = Emulator(command, tmp_path_factory.mktemp("emupos"))
    yield emulator
    emulator.stop()


@pytest.fixture
def emulator(running: Emulator) -> Emulator:
    running.well()
    running.close_drawer()
    return running


def shop(folder: Path, address: str, **settings: Any) -> Register:
    return Register.open(folder / "shop", settings={"printer": address, "printer.drawer": True, **settings})


def sell_by_card(register: Register) -> None:
    cart = cart_of(register)
    intent, total = register.new_id(), total_of(cart)
    register.do(start_card_payment, intent, cart.id, total).result()
    register.do(complete_sale, cart, (Tender(TenderKind.CARD, total, "", "ref", intent),)).result()


def same(picture: Image.Image, page: Page) -> bool:
    dots = raster(page)
    ours = ImageChops.invert(Image.frombytes("1", (dots.width, dots.height), dots.rows).convert("L")).convert("1")
    return (
        picture.size == ours.size and ImageChops.difference(picture.convert("L"), ours.convert("L")).getbbox() is None
    )


@pytest.mark.parametrize("language", NAMES)
def test_the_receipt_comes_back_as_the_same_picture(tmp_path: Path, emulator: Emulator, language: str) -> None:
    with shop(tmp_path, emulator.address, language=language, **{"shop.name": NAMES[language]}) as register:
        cart = cart_of(register)
        named = replace(cart, lines=(replace(cart.lines[0], name=NAMES[language]), *cart.lines[1:]))
        placed = ring(register, named)
        assert Press(register).print_waiting() == 2
        assert same(emulator.picture(), receipt_page(register, placed.order_id))
        register.do(queue_copy, placed.order_id).result()
        register.do(queue_test).result()
        assert Press(register).print_waiting() == 2
        assert same(emulator.picture(), sample_page(register.settings))
        assert emulator.events("command.unknown") == 0


def test_the_receipt_comes_over_a_serial_line_too(tmp_path: Path, emulator: Emulator) -> None:
    pytest.importorskip("serial")
    with shop(tmp_path, f"serial:{emulator.serial}:115200", **{"printer.drawer": False}) as register:
        placed = ring(register)
        press = Press(register)
        assert press.print_waiting() == 1, register.ask(waiting)
        assert press.state.condition == "ok"
        assert same(emulator.picture(), receipt_page(register, placed.order_id))


def test_the_drawer_opens_as_often_as_cash_was_taken_or_a_no_sale_recorded(tmp_path: Path, emulator: Emulator) -> None:
    before = emulator.events("drawer.opened")
    with shop(tmp_path, emulator.address) as register:
        press = Press(register)
        acts = [ring, sell_by_card, lambda one: one.do(open_drawer_without_sale, "change").result()]
        for act in [*acts, *acts, ring]:
            act(register)
            press.print_waiting()
            emulator.close_drawer()
        for job in register.ask(print_jobs, ("sent",)):
            if job.kind == "receipt":
                register.do(queue_copy, job.order_id).result()
        press.print_waiting()
        _until(lambda: emulator.events("drawer.opened") - before == 5)
        assert not emulator.drawer_open


@pytest.mark.parametrize("fault", STATES)
def test_a_fault_before_a_sale_is_shown_and_its_receipt_comes_once_after_it(
    tmp_path: Path, emulator: Emulator, fault: str
) -> None:
    emulator.fault(fault)
    before = len(emulator.receipts())
    with shop(tmp_path, emulator.address) as register:
        press = Press(register)
        assert press.look().condition == STATES[fault]
        placed = ring(register)
        press.print_waiting()
        (job,) = register.ask(waiting)
        assert (job.state, job.code) == ("failed", fault) and job.problem.endswith(".")
        _until(lambda: emulator.drawer_open)  # change is given all the same
        emulator.well()
        assert press.print_waiting() == 1
        assert same(emulator.picture(), receipt_page(register, placed.order_id))
        assert len(emulator.receipts()) == before + 1 and press.state.condition == "ok"


def test_paper_that_runs_low_is_shown_and_printed_on(tmp_path: Path, emulator: Emulator) -> None:
    emulator.fault("paper-near-end")
    with shop(tmp_path, emulator.address) as register:
        press = Press(register)
        ring(register)
        assert press.print_waiting() == 2 and press.state.condition == "paper-low"


@pytest.mark.parametrize("fault", STATES)
def test_a_fault_in_the_middle_holds_the_receipt_and_it_comes_out_whole(
    tmp_path: Path, emulator: Emulator, fault: str
) -> None:
    before = len(emulator.receipts())
    with Line(emulator.port) as line, shop(tmp_path, line.address, **{"printer.drawer": False}) as register:
        line.speed = 40_000  # slow enough for somebody to open the cover
        placed = ring(register, cart_of(register, 6))
        told = threading.Event()
        register.on_change(lambda topics: told.set() if _codes(register) == [("sending", fault)] else None)
        spool = Spool(register)
        _until(lambda: _codes(register) == [("sending", "")])
        emulator.fault(fault)
        assert told.wait(20) and spool.state().condition == STATES[fault]
        emulator.well()
        _until(lambda: _codes(register) == [("sent", "")], 20)
        spool.stop()
        assert same(emulator.picture(), receipt_page(register, placed.order_id))
        assert len(emulator.receipts()) == before + 1


def _codes(register: Register) -> list[tuple[str, str]]:
    return [(job.state, job.code) for job in register.ask(print_jobs, ALL)]


def test_a_cut_link_is_asked_about_and_the_answer_prints_a_copy(tmp_path: Path, emulator: Emulator) -> None:
    before = len(emulator.receipts())
    with Line(emulator.port) as line, shop(tmp_path, line.address, **{"printer.drawer": False}) as register:
        press = Press(register)
        placed = ring(register)
        line.cut_after = 15_000
        assert press.print_waiting() == 0
        (job,) = register.ask(waiting)
        assert (job.state, job.code) == ("unknown", "broken-off") and "copy" not in job.kind
        assert press.print_waiting() == 0 and len(emulator.receipts()) == before
        register.do(answer_unknown, job.id, False).result()
        assert press.print_waiting() == 1
        assert [one.kind for one in register.ask(of_order, placed.order_id)] == ["copy"]
        assert same(emulator.picture(), receipt_page(register, placed.order_id, copy=True))


@pytest.mark.parametrize("seed", range(3))
def test_no_receipt_is_lost_or_doubled(tmp_path: Path, emulator: Emulator, seed: int) -> None:
    luck, before = Random(seed), len(emulator.receipts())
    with Line(emulator.port) as line, shop(tmp_path, line.address, **{"printer.drawer": False}) as register:
        press = Press(register, patience=0.0)
        for _ in range(10):
            fate = luck.choice(["sell", "sell", "fault", "well", "cut"])
            if fate == "sell":
                ring(register)
            elif fate == "fault":
                emulator.fault(luck.choice(sorted(STATES)))
            elif fate == "well":
                emulator.well()
            else:
                line.cut_after = luck.randrange(1, 50_000)
            press.print_waiting()
        emulator.well()
        line.cut_after = 0
        press.print_waiting()
        papers = [job for job in register.ask(print_jobs, ALL) if job.kind == "receipt"]
        sent = [job for job in papers if job.state == "sent"]
        assert {job.state for job in papers} <= {"sent", "unknown"}
        cut = emulator.receipts()[: len(emulator.receipts()) - before]
        assert len(sent) <= len(cut) <= len(papers)
        pictures = [emulator.picture(receipt).tobytes() for receipt in cut]
        assert len(set(pictures)) == len(pictures)
    assert findings(tmp_path / "shop") == []
