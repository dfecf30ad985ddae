"""Why this price: every step from the catalogue to what the line costs, in words one can show to a customer."""

from __future__ import annotations

from PySide6.QtWidgets import QScrollArea, QWidget

from ui.checkout import why_words as words
from ui.checkout.aside_pane import AsidePane, TextRow
from ui.checkout.state import WhyAsked
from ui.kit import figures
from ui.kit import tokens as t
from ui.kit.labels import Label
from ui.kit.screen import Pane, rows


class WhyPane(AsidePane):
    """Read only; the next scan puts it away."""

    def __init__(self, currency_code: str) -> None:
        super().__init__()
        self._code = currency_code
        self._shown: WhyAsked | None = None
        self._list = Pane("canvas")
        self._rows = rows(self._list)
        area = QScrollArea()
        area.setWidgetResizable(True)
        area.setWidget(self._list)
        self.rule = Label("", t.CAPTION, tone="muted", wrap=True)
        self.column.addWidget(area, 1)
        self.column.addSpacing(t.S3)
        self.column.addWidget(self.rule)

    def render_state(self, asked: WhyAsked) -> None:
        if asked == self._shown:
            return
        self._shown = asked
        self.title.setText(self.tr("Why this price: %s").replace("%s", asked.priced.line.name))
        while (item := self._rows.takeAt(0)) is not None:
            gone = item.widget()
            if gone is not None:
                gone.hide()
                gone.deleteLater()
        for row in self.texts():
            self._rows.addWidget(row)
        self._rows.addStretch(1)
        self.rule.setText(words.rule_words(asked.policy) if asked.priced.taxes else "")

    def texts(self) -> list[QWidget]:
        """The steps and their sum as rows."""
        asked = self._shown
        if asked is None:
            return []
        made: list[QWidget] = [
            TextRow(one.title, one.detail, one.figure, one.is_part) for one in words.why_rows(asked, self._code)
        ]
        total = figures.amount(asked.priced.gross_minor, self._code)
        sign = figures.sign(self._code)
        made.append(TextRow(self.tr("This line costs"), "", f"{sign} {total}", size=t.SECTION))
        return made
