"""Papers in an order's sheet: what stuck is told with its way out, and nothing is printed twice by itself."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from app.queries.print_jobs import of_order
from app.register import Register
from app.services.printing import begin_print_job, mark_print_job, queue_copy
from app.services.settings import change_settings
from tests.shop import ring
from tests.ui.conftest import Pump
from ui.kit.labels import Label
from ui.orders.paper_row import PaperRow
from ui.orders.presenter import OrdersPresenter


def _job(register: Register, state: str, code: str = "") -> tuple[str, str]:
    """A sale whose receipt's job is in this state."""
    register.do(change_settings, {"printer": "file:/nowhere/at/all"}).result()
    order = ring(register).order_id
    (job,) = register.ask(of_order, order)
    register.do(begin_print_job, job.id).result()
    register.do(mark_print_job, job.id, state, "as recorded", code).result()
    return order, job.id


def _row(qtbot: QtBot, listed: OrdersPresenter, place: int = 0) -> PaperRow:
    row = PaperRow(listed.state.papers.jobs[place])
    row.answered.connect(listed.answer_paper)
    row.again.connect(listed.print_again)
    qtbot.addWidget(row)
    return row


def _states(register: Register, order: str) -> list[tuple[str, str]]:
    return [(job.kind, job.state) for job in register.ask(of_order, order)]


def test_did_it_print_is_asked_and_yes_settles_it(
    qtbot: QtBot, register: Register, listed: OrdersPresenter, pump: Pump
) -> None:
    order, _ = _job(register, "unknown", "broken-off")
    listed.open(order)
    row = _row(qtbot, listed)
    assert any("did it print?" in label.text() for label in row.findChildren(Label))
    yes, no = row.buttons
    assert (yes.text(), no.text()) == ("It is printed", "Print a copy")
    QTest.mouseClick(yes, Qt.MouseButton.LeftButton)
    pump.until(lambda: listed.state.papers.jobs[0].state == "sent")
    assert _states(register, order) == [("receipt", "sent")]
    assert _row(qtbot, listed).buttons == []


def test_no_prints_it_once_more_as_a_copy(
    qtbot: QtBot, register: Register, listed: OrdersPresenter, pump: Pump
) -> None:
    order, _ = _job(register, "unknown", "interrupted")
    listed.open(order)
    QTest.mouseClick(_row(qtbot, listed).buttons[1], Qt.MouseButton.LeftButton)
    pump.until(lambda: listed.state.papers.jobs[0].state == "queued")
    assert _states(register, order) == [("copy", "queued")]


def test_one_that_failed_says_why_and_is_printed_again(
    qtbot: QtBot, register: Register, listed: OrdersPresenter, pump: Pump
) -> None:
    order, _ = _job(register, "failed", "paper-out")
    listed.open(order)
    row = _row(qtbot, listed)
    assert any("Put in a new roll" in label.text() for label in row.findChildren(Label))
    (again,) = row.buttons
    assert again.height() >= 48 and "Receipt" in again.accessibleName()
    QTest.mouseClick(again, Qt.MouseButton.LeftButton)
    pump.until(lambda: listed.state.papers.jobs[0].state == "queued")
    assert _states(register, order) == [("receipt", "queued")]


def test_what_is_settled_elsewhere_meanwhile_is_told(
    qtbot: QtBot, register: Register, listed: OrdersPresenter, pump: Pump
) -> None:
    order, job = _job(register, "unknown", "interrupted")
    listed.open(order)
    row = _row(qtbot, listed)
    register.do(mark_print_job, job, "sent", "", "").result()
    QTest.mouseClick(row.buttons[1], Qt.MouseButton.LeftButton)
    pump.until(lambda: listed.state.told is not None)
    assert listed.state.told is not None and listed.state.told.code == "error"
    assert _states(register, order) == [("receipt", "sent")]


def test_a_copy_that_waits_has_nothing_to_press(register: Register, listed: OrdersPresenter, qtbot: QtBot) -> None:
    order, _ = _job(register, "sent")
    register.do(queue_copy, order).result()
    listed.open(order)
    assert [job.kind for job in listed.state.papers.jobs] == ["receipt", "copy"]
    assert _row(qtbot, listed, 1).buttons == []
