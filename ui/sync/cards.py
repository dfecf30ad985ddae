"""The cards of the Sync screen: the proof, what waits, and what was set aside."""

from __future__ import annotations

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QFrame, QSizePolicy, QVBoxLayout, QWidget

from app.domain.frozen import frozen
from ui.kit import figures, mirror, theme, times
from ui.kit import tokens as t
from ui.kit.buttons import Button
from ui.kit.labels import Icon, Label, Rule
from ui.kit.plural import counted
from ui.kit.screen import across, empty, rows
from ui.kit.scrolling import scrolled
from ui.sync.state import SyncState
from ui.sync.words import (
    aside_words,
    day_words,
    kind_words,
    proof_words,
    seal_words,
    tr,
    waits_title,
    waits_words,
)

_LEAST = 56  # px of a share that there is any of: it is not to scale


@frozen
class Shares:
    """How many facts are at the hub, wait here, and were set aside."""

    stored: int
    waiting: int
    aside: int


class ShareBar(QWidget):
    """What is at the hub, what waits and what was set aside, as one bar; each share there is can be seen."""

    def __init__(self) -> None:
        super().__init__()
        self._shares = Shares(0, 0, 0)
        self.setFixedHeight(12)

    def show_shares(self, shares: Shares) -> None:
        if shares != self._shares:
            self._shares = shares
            self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = mirror.painter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(theme.color("line") if theme.current().name == "high-contrast" else Qt.PenStyle.NoPen)
        shares = self._shares
        toned = ((shares.stored, "good"), (shares.waiting, "disabled"), (shares.aside, "warn"))
        there = [(many, tone) for many, tone in toned if many]
        painter.setBrush(theme.color("sunken"))
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5), 4, 4)
        whole, left = sum(many for many, _ in there), 0.0
        room = self.width() - 2 * (len(there) - 1) - _LEAST * len(there)
        for many, tone in there:
            wide = _LEAST + room * many / whole
            painter.setBrush(theme.color(tone))
            painter.drawRoundedRect(QRectF(left, 0, wide, self.height()), 4, 4)
            left += wide + 2


class _Card(QFrame):
    def __init__(self) -> None:
        super().__init__()
        self.setProperty("card", "plain")


class ProofCard(_Card):
    """One sentence that the till proves, what it rests on, the bar, and the day on both sides."""

    def __init__(self) -> None:
        super().__init__()
        column = rows(self, (t.S5, t.S4, t.S5, t.S4), t.S3)
        head = across(spacing=t.S4)
        self.icon = Icon("check", "good", 32)
        head.addWidget(self.icon, 0, Qt.AlignmentFlag.AlignTop)
        words = rows(spacing=t.S1)
        self.title = Label("", t.TITLE, t.STRONG, wrap=True)
        self.seal = Label("", tone="muted", wrap=True)
        words.addWidget(self.title)
        words.addWidget(self.seal)
        head.addLayout(words, 1)
        self.retry = Button(tr("Try now"), icon="sync")
        head.addWidget(self.retry, 0, Qt.AlignmentFlag.AlignTop)
        column.addLayout(head)
        self.bar = ShareBar()
        column.addWidget(self.bar)
        shares = across(spacing=t.S4)
        self.stored, self.waiting, self.aside = (Label("", t.CAPTION, tone=tone) for tone in ("good", "muted", "warn"))
        shares.addWidget(self.stored)
        shares.addStretch(1)
        shares.addWidget(self.waiting)
        shares.addWidget(self.aside)
        column.addLayout(shares)
        self.day = Label("", tone="muted", wrap=True)
        column.addWidget(self.day)

    def render_state(self, state: SyncState, currency: str) -> None:
        found, proof = state.found, state.found.proof
        whole = proof is not None and bool(proof.seq) and proof.proved == proof.sales
        self.icon.show_icon("check" if whole else "clock", "good" if whole else "muted")
        self.title.setText(proof_words(proof) if proof is not None else tr("Looking"))
        self.seal.setText(seal_words(proof) if proof is not None else "")
        stored, waiting = proof.stored if proof else 0, state.unsent
        self.bar.show_shares(Shares(stored, waiting, found.sets_aside))
        self.stored.setText(counted("%n records at the hub", stored) if stored else "")
        waits = counted("%n wait here", waiting) if state.is_compared else counted("%n to compare", waiting)
        self.waiting.setText(waits if waiting else "")
        self.aside.setText(counted("%n set aside", found.sets_aside) if found.sets_aside else "")
        for part in (self.waiting, self.aside):
            part.setVisible(bool(part.text()))  # an empty one would keep its distance to the edge
        self.bar.setAccessibleName("  ".join(part.text() for part in (self.stored, self.waiting, self.aside)))
        words, tone = day_words(state.day, currency, waits=waiting > 0)
        self.day.setText(words)
        self.day.set_tone(tone)


class _ListCard(_Card):
    """A heading, rows that scroll where there are many, and a foot."""

    def __init__(self) -> None:
        super().__init__()
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.setMinimumWidth(320)
        column = rows(self, (1, 1, 1, 1))
        head = rows(margins=(t.S5, t.S4, t.S5, t.S3), spacing=t.S1)
        self.title = Label("", t.LINE, t.STRONG, wrap=True)
        self.said = Label("", tone="muted", wrap=True)
        head.addWidget(self.title)
        head.addWidget(self.said)
        column.addLayout(head)
        column.addWidget(Rule())
        inner = QWidget()
        held = rows(inner)
        self.list: QVBoxLayout = rows()
        held.addLayout(self.list)
        held.addStretch(1)
        area = scrolled(inner)
        area.setMinimumHeight(t.S6)
        area.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Ignored)  # it takes what words leave
        column.addWidget(area, 1)
        self._shown: object = None

    def _differs(self, shown: object) -> bool:
        """Whether the rows have to be made anew: each makes widgets."""
        if shown == self._shown:
            return False
        self._shown = shown
        empty(self.list)
        return True


class WaitsCard(_ListCard):
    def render_state(self, state: SyncState, zone: str) -> None:
        waits, today = state.found.waits if state.unsent else (), times.now(zone)
        self.title.setText(waits_title(state) if state.gathered else tr("Looking"))
        self.said.setText(waits_words(state) if state.gathered else "")
        if not self._differs((waits, today.date())):
            return
        for one in waits:
            row = QWidget()
            row.setMinimumHeight(t.H_ROW)
            line = across(row, (t.S5, 0, t.S5, 0), t.S3)
            line.addWidget(Label(kind_words(one.kind, one.count), wrap=True), 1)
            when = tr("since %s").replace("%s", times.when(times.local(one.since, zone), today))
            line.addWidget(Label(when, t.CAPTION, tone="muted"))
            self.list.addWidget(row)
            self.list.addWidget(Rule())


class AsideCard(_ListCard):
    def render_state(self, state: SyncState, zone: str) -> None:
        found, today = state.found, times.now(zone)
        many = found.sets_aside
        title = counted("%n set aside for somebody", many) if many else tr("Nothing was set aside")
        self.title.setText(title if state.gathered else tr("Looking"))
        again = tr("Stored at the hub, nothing is lost; whoever looks after the hub can apply it again.")
        is_final = many == len(found.aside) and all(one.code == "other-content" for one in found.aside)
        kept = tr("Stored at the hub, nothing is lost.") if is_final else again
        fine = tr("The hub could take in everything that came.")
        self.said.setText((kept if many else fine) if state.gathered else "")
        if not self._differs((found.aside, many, today.date())):
            return
        for one in found.aside:
            heading, why = aside_words(one)
            entry = rows(margins=(t.S5, t.S3, t.S5, t.S3), spacing=t.S1)
            head = across(spacing=t.S3)
            head.addWidget(Label(heading, weight=t.STRONG, wrap=True), 1)
            when = one.at or one.since
            if when:
                head.addWidget(Label(times.when(times.local(when, zone), today), t.CAPTION, tone="muted"))
            entry.addLayout(head)
            entry.addWidget(Label(why, tone="muted", wrap=True))
            self.list.addLayout(entry)
            self.list.addWidget(Rule())
        if many > len(found.aside):
            more = counted("and %n more", many - len(found.aside), figures.whole(many - len(found.aside)))
            entry = rows(margins=(t.S5, t.S3, t.S5, t.S3))
            entry.addWidget(Label(more, tone="muted"))
            self.list.addLayout(entry)
