"""What may go wrong and be said to a person; everything else is a bug and has one handler at the door.

ShopError                 expected, shown as it is: what happened, why, what to do next
├── NotAllowed            the actor lacks the right for this act
├── NotFound              the thing named does not exist here
├── InvalidInput          what was typed or read cannot be used
├── Refused               the act breaks a rule of the counter (more refunded than sold, shift closed)
├── NotRecorded           the disk did not take it: nothing of the act was kept
├── FolderProblem         the register folder cannot be opened as it is
│   ├── FolderInUse       another window or process has it open
│   └── FolderDamaged     its contents do not hold together
└── DeviceProblem         a printer or drawer did not do what it was asked; the sale stands
PlatformUnreachable       the central platform did not answer: tried again by the link
PlatformRefused           it answered no: shown
"""

from __future__ import annotations

_LONGEST, _END = 400, 120  # signs of a sentence, and of its end where its middle is left out
_KEPT = "\n\u200c\u200d\u200e\u200f"  # a new line, and what joins and parts letters in many scripts


class ShopError(Exception):
    """An expected failure with words a shopkeeper can act on.

    ``code`` is stable and for scripts; ``message`` says what and why; ``hint`` says the next step.
    """

    code = "shop-error"
    exit_status = 1

    def __init__(self, message: str, hint: str = "", code: str | None = None) -> None:
        self.message, self.hint = readable(message), readable(hint)
        super().__init__(self.message)
        if code is not None:
            self.code = code

    def __str__(self) -> str:
        return f"{self.message} {self.hint}".strip()


def readable(words: str) -> str:
    """Words as a screen and a terminal can show them, whatever was typed that they quote.

    Signs that steer a terminal, turn the direction of reading or are half a character are shown as �; of a sentence of
    thousands of signs its middle is left out.
    """
    if len(words) > _LONGEST:
        words = f"{words[: _LONGEST - _END]} … {words[-_END:]}"
    if words.isprintable():
        return words
    return "".join(sign if sign.isprintable() or sign in _KEPT else "�" for sign in words)


class NotAllowed(ShopError):
    code = "not-allowed"
    exit_status = 3


class NotFound(ShopError):
    code = "not-found"
    exit_status = 4


class InvalidInput(ShopError):
    code = "invalid-input"
    exit_status = 2


class Refused(ShopError):
    code = "refused"
    exit_status = 5


class NotRecorded(ShopError):
    code = "not-recorded"
    exit_status = 6


class FolderProblem(ShopError):
    code = "folder"
    exit_status = 7


class FolderInUse(FolderProblem):
    code = "folder-in-use"


class FolderDamaged(FolderProblem):
    code = "folder-damaged"
    exit_status = 8


class DeviceProblem(ShopError):
    code = "device"
    exit_status = 9


class Stopped(ShopError):
    """The person who began it wanted it no more; nothing of it is left."""

    code = "stopped"


class PlatformUnreachable(Exception):
    """The platform did not answer; nothing is known about the outcome. ``retry_after``: seconds it asks to be left.

    ``heard``: somebody answered, who is busy, or not whom we look for. ``why`` is for the log.
    """

    def __init__(self, why: str = "", retry_after: float = 0.0, *, heard: bool = False) -> None:
        super().__init__(why)
        self.retry_after = retry_after
        self.heard = heard


class PlatformRefused(Exception):
    """The platform answered and said no; ``code`` is its own word for why."""

    def __init__(self, why: str = "", code: str = "") -> None:
        super().__init__(why)
        self.code = code
