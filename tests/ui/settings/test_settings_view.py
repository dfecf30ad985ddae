"""The settings screen in the real window: every setting has its words and a control, changes are recorded at once."""

from __future__ import annotations

from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from app.settings import SETTINGS
from tests.shop import facts_of, ring
from tests.ui.hands import Hands
from ui.kit import keymap, language
from ui.settings.about_pane import AboutPane
from ui.settings.controls import ChipsControl, LinesControl, PickerControl, SwitchControl, TextControl
from ui.settings.groups import groups
from ui.settings.keys_pane import KeysPane
from ui.settings.lists import ListControl
from ui.settings.presenter import ELSEWHERE
from ui.settings.printer_pane import PrinterPane
from ui.settings.receipt_preview import ReceiptPreview
from ui.settings.taxes import TaxesControl
from ui.settings.view import SettingsView
from ui.settings.words import choices_of, help_of, labels, searchable
from ui.till import Till

Key = Qt.Key


def setting(window: Till, key: str) -> Any:
    assert window.register is not None
    return window.register.settings[key]


def test_every_declared_setting_has_words_and_a_place(view: SettingsView) -> None:
    assert set(labels()) == set(SETTINGS)
    assert {one.group for one in SETTINGS.values()} <= {group.name for group in groups()}
    for key in SETTINGS:
        assert labels()[key][0] and help_of(key), key
    for group in groups():
        view.choose(group.name)
        expected = {key for key, one in SETTINGS.items() if one.group == group.name and key not in ELSEWHERE}
        assert set(view.rows) == expected
    for key, one in SETTINGS.items():
        assert not one.choices or [value for value, _ in choices_of(key)] == list(one.choices)


def test_every_control_is_large_enough_named_and_reached_by_tab(qtbot: QtBot, window: Till, view: SettingsView) -> None:
    for group in groups():
        view.choose(group.name)
        qtbot.waitUntil(lambda: all(row.isVisible() for row in view.rows.values()))
        found = [
            widget
            for widget in view.findChildren(QWidget)
            if widget.focusPolicy() & Qt.FocusPolicy.TabFocus and widget.isVisible() and widget.isEnabled()
        ]
        for widget in found:
            assert widget.accessibleName(), (group.name, widget)
            least = 40 if widget is view.field else 48
            assert min(widget.width(), widget.height()) >= least, (group.name, widget.accessibleName(), widget.size())
        view.field.setFocus()
        reached = set()
        for _ in range(len(found) + 20):
            QTest.keyClick(QApplication.focusWidget(), Key.Key_Tab)
            reached.add(QApplication.focusWidget())
        missed = {widget.accessibleName() for widget in found if widget not in reached}
        assert not missed, (group.name, missed)


def test_a_text_is_recorded_on_enter_and_taken_back(
    qtbot: QtBot, window: Till, view: SettingsView, hands: Hands
) -> None:
    control = view.rows["shop.name"].control
    assert isinstance(control, TextControl)
    control.field.setFocus()
    QTest.keyClicks(control.field, "Corner & Co")
    assert setting(window, "shop.name") == ""
    hands.press(Key.Key_Return)
    qtbot.waitUntil(lambda: setting(window, "shop.name") == "Corner & Co")
    qtbot.waitUntil(lambda: view.toast.words() != "")
    assert "Name of the shop" in view.toast.words()
    assert window.register is not None
    assert "Corner" not in str([fact.body for fact in facts_of(window.register)])  # a private text
    QTest.mouseClick(view.toast.button, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: setting(window, "shop.name") == "")
    assert control.field.text() == ""


def test_escape_brings_back_what_was_there(window: Till, view: SettingsView, hands: Hands) -> None:
    control = view.rows["store.code"].control
    assert isinstance(control, TextControl)
    control.field.setFocus()
    control.field.setText("ZZZ")
    hands.press(Key.Key_Escape)
    assert control.field.text() == "1"
    assert setting(window, "store.code") == "1"


def test_what_cannot_be_is_told_in_place_and_not_recorded(
    qtbot: QtBot, window: Till, view: SettingsView, hands: Hands
) -> None:
    row = view.rows["store.code"]
    assert isinstance(row.control, TextControl)
    row.control.field.setFocus()
    row.control.field.selectAll()
    QTest.keyClicks(row.control.field, "too long")
    hands.press(Key.Key_Return)
    qtbot.waitUntil(lambda: "one or two capital letters" in row.error.text())
    assert row.error.isVisible()
    assert setting(window, "store.code") == "1"
    row.control.field.selectAll()
    QTest.keyClicks(row.control.field, "A1")
    hands.press(Key.Key_Return)
    qtbot.waitUntil(lambda: not row.error.isVisible())
    assert setting(window, "store.code") == "A1"


def test_switches_chips_and_numbers(qtbot: QtBot, window: Till, view: SettingsView, hands: Hands) -> None:
    view.choose("counter")
    sounds, pad, margin = (view.rows[key].control for key in ("counter.sounds", "counter.pad", "catalog.margin_floor"))
    assert isinstance(sounds, SwitchControl) and isinstance(pad, ChipsControl) and isinstance(margin, TextControl)
    QTest.mouseClick(sounds.switch, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: setting(window, "counter.sounds") is False)
    pad.chips["123"].setFocus()
    hands.press(Key.Key_Return)
    qtbot.waitUntil(lambda: setting(window, "counter.pad") == "123")
    qtbot.waitUntil(lambda: pad.chips["123"].isChecked() and not pad.chips["789"].isChecked())
    for text, wanted in (("12.5", "whole number"), ("100", "0 to 99")):
        margin.field.setFocus()
        margin.field.setText(text)
        hands.press(Key.Key_Return)
        qtbot.waitUntil(lambda wanted=wanted: wanted in view.rows["catalog.margin_floor"].error.text())
    assert setting(window, "catalog.margin_floor") == 0
    margin.field.setText("15")
    hands.press(Key.Key_Return)
    qtbot.waitUntil(lambda: setting(window, "catalog.margin_floor") == 15)


def test_lists_take_what_people_type(qtbot: QtBot, window: Till, view: SettingsView, hands: Hands) -> None:
    view.choose("counter")
    reasons, notes = view.rows["refunds.reasons"].control, view.rows["counter.cash_notes"].control
    assert isinstance(reasons, ListControl) and isinstance(notes, ListControl)
    reasons.field.setFocus()
    QTest.keyClicks(reasons.field, "Too small!")
    hands.press(Key.Key_Return)
    qtbot.waitUntil(lambda: "too-small" in setting(window, "refunds.reasons"))
    for text in ("20", "5", "x", "0", "5"):
        notes.field.setFocus()
        notes.field.setText(text)
        hands.press(Key.Key_Return)  # one after the other, without waiting for the disk
    qtbot.waitUntil(lambda: notes._chips.count() == 2 and notes._chips.itemAt(0).widget().isVisible())
    assert setting(window, "counter.cash_notes") == [500, 2000]
    QTest.mouseClick(notes._chips.itemAt(0).widget(), Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: setting(window, "counter.cash_notes") == [2000])


def test_tax_rates_are_edited_as_percent(qtbot: QtBot, window: Till, view: SettingsView, hands: Hands) -> None:
    view.choose("taxes")
    control = view.rows["taxes"].control
    assert isinstance(control, TaxesControl)
    assert [line.rate.text() for line in control.lines] == ["23", "0"]
    control.lines[0].rate.setFocus()
    control.lines[0].rate.setText("8.87567")
    hands.press(Key.Key_Return)
    assert "8.875" in control.error.text()
    control.lines[0].rate.setText("8.875")
    hands.press(Key.Key_Return)
    qtbot.waitUntil(lambda: setting(window, "taxes")["standard"][0]["rate"] == 88_750)
    control.field.setFocus()
    QTest.keyClicks(control.field, "Books")
    hands.press(Key.Key_Return)
    qtbot.waitUntil(lambda: "books" in setting(window, "taxes"))
    qtbot.waitUntil(lambda: len(control.lines) == 3 and control.lines[2].isVisible())
    books = next(line for line in control.lines if line.tax_class == "books")
    QTest.mouseClick(books.out, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: "books" not in setting(window, "taxes"))


def test_taxes_follow_whether_prices_hold_them(qtbot: QtBot, window: Till, view: SettingsView, hands: Hands) -> None:
    view.choose("taxes")
    control = view.rows["prices.include_tax"].control
    assert isinstance(control, SwitchControl)
    QTest.mouseClick(control.switch, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: setting(window, "prices.include_tax") is False)
    assert not any(tax["included"] for taxes in setting(window, "taxes").values() for tax in taxes)
    qtbot.waitUntil(lambda: view.toast.words() != "")
    control.switch.setFocus()
    QTest.keyClick(control.switch, Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    qtbot.waitUntil(lambda: setting(window, "prices.include_tax") is True)
    assert all(tax["included"] for taxes in setting(window, "taxes").values() for tax in taxes)


def test_the_currency_of_an_open_drawer_stays(qtbot: QtBot, window: Till, view: SettingsView) -> None:
    assert window.register is not None
    ring(window.register)
    control = view.rows["currency"].control
    assert isinstance(control, PickerControl)
    control.chooser.picked.emit("GBP")
    qtbot.waitUntil(lambda: "Close the shift" in view.rows["currency"].error.text())
    assert control.chooser.text().startswith("EUR")
    assert setting(window, "currency") == "EUR"


@pytest.mark.parametrize(
    ("words", "key"),
    [("tax", "taxes"), ("printer", "printer"), ("VAT", "shop.tax_number"), ("58 mm", "printer.width")],
)
def test_search_finds_across_pages(view: SettingsView, words: str, key: str) -> None:
    view.field.setText(words)
    view.search_now()
    assert key in view.rows
    assert "shop.legal_name" not in view.rows
    view.field.setText("no such thing at all")
    view.search_now()
    assert view.rows == {}
    QTest.keyClick(view.field, Key.Key_Escape)
    assert "shop.name" in view.rows


def test_search_knows_every_setting_by_its_name_and_value() -> None:
    found = searchable({"shop.name": "Käse & Co"})
    assert set(found) == set(SETTINGS)
    assert "käse" in found["shop.name"]


HOSTILE = ("<b>x</b>", "\x1b@\x1bp0", "\u202eevil", "a" * 10_000, "\x00", "file:///etc/passwd")


@pytest.mark.parametrize("text", HOSTILE)
def test_hostile_text_is_only_text(qtbot: QtBot, window: Till, view: SettingsView, hands: Hands, text: str) -> None:
    control = view.rows["shop.name"].control
    address = view.rows["shop.address"].control
    assert isinstance(control, TextControl) and isinstance(address, LinesControl)
    control.field.setFocus()
    control.field.setText(text)
    hands.press(Key.Key_Return)
    address.edit.setFocus()
    address.edit.setPlainText(f"1 High St\n{text}")
    control.field.setFocus()
    qtbot.waitUntil(lambda: setting(window, "shop.address").startswith("1 High St"))
    assert "\x1b" not in setting(window, "shop.name") + setting(window, "shop.address")
    assert len(setting(window, "shop.name")) <= 2_000
    assert len(setting(window, "shop.address")) <= 2_000
    assert window.shell.width() == 1366
    view.choose("receipt")
    preview = view.findChild(ReceiptPreview)
    assert preview is not None
    qtbot.waitUntil(lambda: not preview.paper.is_blank(), timeout=10_000)


def test_the_receipt_is_drawn_anew_when_its_words_change(qtbot: QtBot, window: Till, view: SettingsView) -> None:
    view.choose("receipt")
    preview = view.findChild(ReceiptPreview)
    assert preview is not None and preview.isVisible()
    qtbot.waitUntil(lambda: not preview.paper.is_blank(), timeout=10_000)
    before = preview.paper._image
    footer = view.rows["receipt.footer"].control
    assert isinstance(footer, LinesControl)
    footer.edit.setFocus()
    footer.edit.setPlainText("See you\ntomorrow")
    view.field.setFocus()
    qtbot.waitUntil(lambda: preview.paper._image.height() > before.height(), timeout=10_000)
    view.choose("shop")
    assert view.side.isHidden()


def test_a_picture_that_is_none_is_told(qtbot: QtBot, window: Till, view: SettingsView, tmp_path: Any) -> None:
    (tmp_path / "logo.png").write_text("no picture")
    view.choose("receipt")
    view.on_logo(str(tmp_path / "logo.png"))
    qtbot.waitUntil(lambda: view.toast.words() != "")
    assert setting(window, "receipt.logo") == ""


def test_keys_are_bound_by_pressing_them(qtbot: QtBot, window: Till, view: SettingsView, hands: Hands) -> None:
    view.choose("keys")
    pane = view.findChild(KeysPane)
    assert pane is not None
    pay = pane.buttons["pay"]
    QTest.mouseClick(pay, Qt.MouseButton.LeftButton)
    hands.press(Key.Key_F4)
    assert "Quantity" in pane.error.text()
    assert setting(window, "counter.keys") == {}
    QTest.mouseClick(pay, Qt.MouseButton.LeftButton)
    hands.press(Key.Key_F14)
    qtbot.waitUntil(lambda: setting(window, "counter.keys") == {"pay": "F14"})
    assert keymap.key_of("pay") == "F14"
    assert pay.text() == "F14"
    QTest.mouseClick(pay, Qt.MouseButton.LeftButton)
    hands.press(Key.Key_F2)  # a key of the rail is a room's, not the till's
    assert window.shell.current() is view
    assert "F2" in pane.error.text()
    QTest.mouseClick(pay, Qt.MouseButton.LeftButton)
    hands.press(Key.Key_Escape)
    assert pay.text() == "F14"
    QTest.mouseClick(pane.usual, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: setting(window, "counter.keys") == {})
    assert keymap.key_of("pay") == "F9"


def test_printers_are_looked_for_and_a_test_page_needs_one(qtbot: QtBot, window: Till, view: SettingsView) -> None:
    view.choose("printer")
    pane = view.findChild(PrinterPane)
    assert pane is not None
    qtbot.waitUntil(pane.again.isEnabled, timeout=10_000)
    QTest.mouseClick(pane.test, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: pane.told.text() != "")
    assert pane.told.property("tone") == "bad"


def test_papers_go_into_a_folder_or_nowhere(
    qtbot: QtBot, window: Till, view: SettingsView, tmp_path: Any, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("ui.settings.printer_pane.QFileDialog.getExistingDirectory", lambda *_: str(tmp_path))
    view.choose("printer")
    pane = view.findChild(PrinterPane)
    control = view.rows["printer"].control
    assert pane is not None and isinstance(control, TextControl)
    assert control.field.text() == ""
    QTest.mouseClick(pane.folder, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: control.field.text() == f"pdf:{tmp_path}")
    QTest.mouseClick(pane.none, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: control.field.text() == "")
    assert setting(window, "printer") == "none"


def test_the_language_is_spoken_from_the_next_start(qtbot: QtBot, window: Till, view: SettingsView) -> None:
    control = view.rows["language"].control
    assert isinstance(control, PickerControl)
    control.chooser.picked.emit("de")
    qtbot.waitUntil(lambda: language.wanted() == "de")


def test_about_says_where_the_data_lies(qtbot: QtBot, window: Till, view: SettingsView) -> None:
    view.choose("about")
    pane = view.findChild(AboutPane)
    assert pane is not None
    qtbot.waitUntil(lambda: pane.fonts.text() != "Looking", timeout=10_000)
