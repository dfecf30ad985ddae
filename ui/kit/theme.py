"""The theme in force: fonts, palette and the one style sheet, all made from the tokens."""

from __future__ import annotations

from functools import cache, lru_cache

from PySide6.QtGui import QColor, QFont, QFontDatabase, QFontMetrics, QGuiApplication, QPalette
from PySide6.QtWidgets import QApplication, QWidget

from ui.kit import tokens as t
from ui.kit.tokens import LIGHT, THEMES, Tokens

_in_force: Tokens = LIGHT
_ARABIC = ("Noto Sans Arabic",)
_CHINESE = (
    "Noto Sans CJK SC",
    "Noto Sans SC",
    "Source Han Sans SC",
    "WenQuanYi Micro Hei",
    "Microsoft YaHei",
    "PingFang SC",
)
_FAMILIES = ("Inter", "Noto Sans", *_ARABIC, *_CHINESE, "DejaVu Sans")  # of a script, what has its weights goes first


def current() -> Tokens:
    """The tokens everything is painted with now."""
    return _in_force


def apply(app: QApplication, name: str) -> None:
    """Put a theme of ``THEMES`` in force for the whole program. Raises KeyError for another name."""
    global _in_force
    _in_force = THEMES[name]
    color.cache_clear()
    app.setPalette(palette(_in_force))
    app.setStyleSheet(style_sheet(_in_force))


def dress(app: QApplication, name: str = "light") -> None:
    """Once, at the start: Fusion, our font, then the theme."""
    app.setStyle("Fusion")
    app.setFont(font(t.BODY))
    app.setCursorFlashTime(0)  # a caret that blinks is painted twice a second, all night long
    apply(app, name)


@cache
def font(px: int, weight: int = t.REGULAR) -> QFont:
    """The one face at a size, with tabular figures so that amounts line up and do not dance."""
    made = QFont()
    made.setFamilies([_family(), *_FAMILIES[1:]])
    made.setPixelSize(px)
    made.setWeight(QFont.Weight(weight))
    made.setFeature(QFont.Tag("tnum"), 1)
    if px >= t.TOTAL - 8:
        made.setLetterSpacing(QFont.SpacingType.PercentageSpacing, 98.5)
    return made


@lru_cache(maxsize=1024)
def width(text: str, px: int, weight: int = t.REGULAR) -> int:
    """Px of a line of text. Kept, because to measure it again with every scan is felt: for words, not for names."""
    return QFontMetrics(font(px, weight)).horizontalAdvance(text)


@cache
def _family() -> str:
    """Inter where it is installed, else what the system reads its own menus in."""
    if "Inter" in QFontDatabase.families():
        return "Inter"
    return QFontDatabase.systemFont(QFontDatabase.SystemFont.GeneralFont).family()


@cache
def color(role: str) -> QColor:
    """The colour of a token, by its name."""
    return QColor(getattr(_in_force, role))


def palette(tokens: Tokens) -> QPalette:
    made = QPalette()
    roles = {
        QPalette.ColorRole.Window: tokens.canvas,
        QPalette.ColorRole.WindowText: tokens.text,
        QPalette.ColorRole.Base: tokens.surface,
        QPalette.ColorRole.AlternateBase: tokens.hover,
        QPalette.ColorRole.Text: tokens.text,
        QPalette.ColorRole.PlaceholderText: tokens.muted,
        QPalette.ColorRole.Button: tokens.surface,
        QPalette.ColorRole.ButtonText: tokens.text,
        QPalette.ColorRole.Highlight: tokens.accent,
        QPalette.ColorRole.HighlightedText: tokens.on_accent,
        QPalette.ColorRole.ToolTipBase: tokens.surface,
        QPalette.ColorRole.ToolTipText: tokens.text,
    }
    for role, value in roles.items():
        made.setColor(role, QColor(value))
    made.setColor(QPalette.ColorGroup.Disabled, QPalette.ColorRole.Text, QColor(tokens.disabled))
    made.setColor(QPalette.ColorGroup.Disabled, QPalette.ColorRole.WindowText, QColor(tokens.disabled))
    return made


def style_sheet(tokens: Tokens) -> str:
    """The one style sheet. It says colours and borders only; sizes of type are fonts, so that figures stay tabular."""
    return f"""
QWidget[ground="canvas"] {{ background: {tokens.canvas}; }}
QWidget[ground="surface"] {{ background: {tokens.surface}; }}
QWidget[rule="bottom"] {{ border: none; border-bottom: 1px solid {tokens.line}; }}
QWidget[rule="top"] {{ border: none; border-top: 1px solid {tokens.line}; }}
QWidget[rule="left"] {{ border: none; border-left: 1px solid {tokens.line}; }}
QWidget[rule="right"] {{ border: none; border-right: 1px solid {tokens.line}; }}
QFrame[card="plain"] {{ background: {tokens.surface}; border: 1px solid {tokens.line}; border-radius: {t.R_CARD}px; }}
QFrame[card="warn"] {{ background: {tokens.warn_soft}; border: 2px solid {tokens.warn_line};
  border-radius: {t.R_CARD}px; }}
QFrame[card="bad"] {{ background: {tokens.bad_soft}; border: 2px solid {tokens.bad_line};
  border-radius: {t.R_CARD}px; }}
QLabel {{ background: transparent; border: none; color: {tokens.text}; }}
QLabel[tone="muted"] {{ color: {tokens.muted}; }}
QLabel[tone="disabled"] {{ color: {tokens.disabled}; }}
QLabel[tone="accent"] {{ color: {tokens.accent_text}; }}
QLabel[tone="good"] {{ color: {tokens.good}; }}
QLabel[tone="warn"] {{ color: {tokens.warn}; }}
QLabel[tone="bad"] {{ color: {tokens.bad}; }}
QLineEdit {{ background: {tokens.surface}; color: {tokens.text}; border: 1px solid transparent;
  border-radius: {t.R_CONTROL}px; padding: 0 12px; selection-background-color: {tokens.accent};
  selection-color: {tokens.on_accent}; placeholder-text-color: {tokens.muted}; }}
QLineEdit:focus {{ border: 2px solid transparent; padding: 0 11px; }}
QLineEdit[bad="true"] {{ border: 2px solid transparent; padding: 0 11px; }}
QLineEdit:disabled {{ background: {tokens.sunken}; border: none; color: {tokens.disabled}; }}
QPlainTextEdit {{ background: {tokens.surface}; color: {tokens.text}; border: 1px solid transparent;
  border-radius: {t.R_CONTROL}px; padding: 6px 8px; selection-background-color: {tokens.accent};
  selection-color: {tokens.on_accent}; }}
QPlainTextEdit:focus {{ border: 2px solid transparent; padding: 5px 7px; }}
QTableView {{ background: {tokens.surface}; border: none; outline: none; gridline-color: {tokens.line}; }}
QHeaderView {{ background: {tokens.canvas}; border: none; }}
QHeaderView::section {{ background: {tokens.canvas}; color: {tokens.muted}; border: none;
  border-bottom: 1px solid {tokens.line}; padding: 0 8px; }}
QScrollArea, QScrollArea > QWidget > QWidget[ground="none"] {{ background: transparent; border: none; }}
QScrollBar:vertical {{ background: transparent; width: 12px; margin: 2px; }}
QScrollBar::handle:vertical {{ background: {tokens.line}; border-radius: 4px; min-height: 32px; }}
QScrollBar::handle:vertical:hover {{ background: {tokens.line_strong}; }}
QScrollBar:horizontal {{ background: transparent; height: 12px; margin: 2px; }}
QScrollBar::handle:horizontal {{ background: {tokens.line}; border-radius: 4px; min-width: 32px; }}
QScrollBar::handle:horizontal:hover {{ background: {tokens.line_strong}; }}
QScrollBar::add-line, QScrollBar::sub-line, QScrollBar::add-page, QScrollBar::sub-page {{
  background: none; border: none; height: 0; width: 0; }}
QMenu {{ background: {tokens.surface}; color: {tokens.text}; border: 1px solid {tokens.line};
  border-radius: {t.R_CONTROL}px; padding: 8px 0; }}
QMenu::item {{ padding: 15px 24px 15px 16px; }}
QMenu::item:selected {{ background: {tokens.accent_soft}; color: {tokens.accent_text}; }}
QMenu::item:disabled {{ color: {tokens.disabled}; }}
QMenu::separator {{ height: 1px; background: {tokens.line}; margin: 8px 0; }}
QToolTip {{ background: {tokens.surface}; color: {tokens.text}; border: 1px solid {tokens.line}; padding: 4px 8px; }}
"""


def field_font(px: int) -> QFont:
    """The face of what is typed: Qt sets a field by its first face alone, and Arabic in another stands too high."""
    made = QFont(font(px))
    if QGuiApplication.isRightToLeft():
        made.setFamilies([*_ARABIC, *(name for name in made.families() if name not in _ARABIC)])
    return made


def ground(widget: QWidget, role: str) -> None:
    """Say which ground a plain widget paints: canvas, surface or none."""
    widget.setProperty("ground", role)
    widget.setAutoFillBackground(False)
