"""Why this price, and what taxes are in it: every step and every rate, in words one can show to a customer."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QScrollArea, QWidget

from ui.checkout import why_words as words
from ui.checkout.aside_pane import AsidePane, TextRow
from ui.checkout.state import SumsAsked, WhyAsked
from ui.kit import figures
from ui.kit import tokens as t
from ui.kit.labels import Label
from ui.kit.screen import Pane, empty, rows


class WhyPane(AsidePane):
    """Read only; the next scan puts it away."""

    def __init__(self, currency_code: str) -> None:
        super().__init__()
        self._code = currency_code
        self._shown: WhyAsked | SumsAsked | None = None
        self._list = Pane("canvas")
        self._rows = rows(self._list)
        area = QScrollArea()
        area.setWidgetResizable(True)
        area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        area.setWidget(self._list)
        self.column.addWidget(area, 1)

    def render_state(self, asked: WhyAsked | SumsAsked) -> None:
        if asked == self._shown:
            return
        self._shown = asked
        if isinstance(asked, WhyAsked):
            self.title.setText(self.tr("Why this price: %s").replace("%s", asked.priced.line.name))
        else:
            self.title.setText(self.tr("What this sale adds up to"))
        empty(self._rows)
        for row in self.texts():
            self._rows.addWidget(row)
        self._rows.addSpacing(t.S3)
        self._rows.addWidget(Label(self.rule(), t.CAPTION, tone="muted", wrap=True))
        self._rows.addStretch(1)

    def rule(self) -> str:
        """How the taxes were rounded; nothing where there are none."""
        asked = self._shown
        return words.rule_words(asked.policy) if asked is not None and asked.priced.taxes else ""

    def texts(self) -> list[QWidget]:
        """The steps and their sum as rows."""
        asked = self._shown
        if asked is None:
            return []
        if isinstance(asked, WhyAsked):
            told, minor, title = words.why_rows(asked, self._code), asked.priced.gross_minor, self.tr("This line costs")
        else:
            told, minor = words.sum_rows(asked.priced, self._code), asked.priced.total_minor
            title = self.tr("The sale costs")
        made: list[QWidget] = [TextRow(one.title, one.detail, one.figure, one.is_part) for one in told]
        total = figures.money(minor, self._code)
        return [*made, TextRow(title, "", total, size=t.SECTION)]
