"""Keys of the catalogue: Esc goes back by one step, the field is never far, and a scan finds its product."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent, QKeySequence
from PySide6.QtWidgets import QApplication, QLineEdit, QWidget

from ui.kit.put_back import PutBack

if TYPE_CHECKING:
    from ui.catalog.presenter import CatalogPresenter
    from ui.catalog.view import CatalogView

Key = Qt.Key


class CatalogKeys:
    """``handle`` says whether it acted; what it leaves goes to the widget that has the keyboard."""

    def __init__(self, view: CatalogView) -> None:
        self._view = view

    def handle(self, event: QKeyEvent, presenter: CatalogPresenter) -> bool:
        view, focused = self._view, QApplication.focusWidget()
        if focused is view.spread.editor:
            if event.matches(QKeySequence.StandardKey.Save) and view.spread.take_typed():
                self._save(presenter)
                return True
            return False
        if event.key() == Key.Key_F2 and focused in (view.spread, view.filters.field):
            self._edit()
            return True
        if event.key() == Key.Key_Escape:
            return self._back(presenter, focused)
        if event.matches(QKeySequence.StandardKey.Save):
            self._save(presenter)
            return True
        if event.matches(QKeySequence.StandardKey.Find):
            view.filters.field.setFocus()
            view.filters.field.selectAll()
            return True
        if event.matches(QKeySequence.StandardKey.New):
            presenter.new_item()
            return True
        if event.matches(QKeySequence.StandardKey.Undo) and not isinstance(focused, QLineEdit):
            presenter.undo()
            return True
        return focused is view.filters.field and self._in_field(event, presenter)

    def _in_field(self, event: QKeyEvent, presenter: CatalogPresenter) -> bool:
        view = self._view
        if event.key() in (Key.Key_Return, Key.Key_Enter):
            if presenter.state.found:
                presenter.open(0)
            return True
        if event.key() in (Key.Key_Down, Key.Key_PageDown) and presenter.state.found:
            view.list_now().setFocus()
            return True
        return False

    def scan(self, code: str, presenter: CatalogPresenter) -> None:
        """Open the product of a code, or begin one; a cell that is being edited is let go."""
        view = self._view
        if view.spread.editor.isVisible():
            view.spread.editor.let_go.emit()
        if view.filters.field.text():
            view.filters.field.clear()
            presenter.search("")
        presenter.open_code(code)

    def before_keys(self) -> PutBack:
        """A cell that the next key begins to edit is let go again."""
        editor, was_editing = self._view.spread.editor, self._view.spread.editor.isVisible()

        def put_back() -> None:
            if editor.isVisible() and not was_editing:
                editor.let_go.emit()

        return put_back

    def _edit(self) -> None:
        view = self._view
        if view.list_now() is view.spread and view.stack.currentWidget() is view.spread:
            view.spread.setFocus()
            view.spread.edit()

    def _save(self, presenter: CatalogPresenter) -> None:
        draft = presenter.state.draft
        if draft is not None and (draft.is_touched or draft.card is None):
            presenter.save_card()
        else:
            presenter.save()

    def _back(self, presenter: CatalogPresenter, focused: QWidget | None) -> bool:
        """The sheet, then what is chosen, then what is looked for; edits that wait stay."""
        view = self._view
        if presenter.state.draft is not None:
            presenter.close_card()
            view.list_now().setFocus()
        elif presenter.state.chosen_count:
            view.cancel_bulk()
        elif view.filters.field.text():
            view.filters.field.clear()
            presenter.search("")
            view.filters.field.setFocus()
        elif focused is not view.filters.field:
            view.filters.field.setFocus()
        else:
            return False
        return True
