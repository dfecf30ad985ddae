"""How many of something: the words that the number asks for, and the figure as the screen's locale writes it.

Languages have up to six forms of a counted word (Arabic: none, one, two, a few, many, a hundred); which one a number
takes is known to Qt's translation files, how its figure is written to ``ui.kit.figures``. The decision is page 0020.
"""

from __future__ import annotations

from ui.kit import figures, language


def counted(text: str, many: int, figure: str = "") -> str:
    """``counted("%n items", 1)`` is *1 item*: the text in the form for so many, with the figure in place of ``%n``.

    The text stands literally in the call, in the plural, for translators to find; its context is the empty one.
    ``figure`` is for one that is more than the number, such as ``1,000+``.
    """
    return language.form(text, many).replace("%n", figure or figures.whole(many))
