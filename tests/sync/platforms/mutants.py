"""What tells platforms of sales, broken on purpose: each way of it loses or doubles something that a run notices."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from typing import Any

import pytest

from app.db.act import Act
from app.db.deliveries import IN_HAND, key_of
from app.queries import delivering as asked
from app.rights import Right, needs
from app.services import delivering as kept
from app.sync.platforms import connected, delivery, pages, stock
from app.sync.platforms.delivery import Delivery
from app.sync.platforms.patience import Patience
from app.sync.platforms.steplog import Steps


@contextmanager
def applied(name: str) -> Iterator[None]:
    with pytest.MonkeyPatch.context() as patch:
        MUTANTS[name](patch)
        yield


def _no_find_before_push(patch: pytest.MonkeyPatch) -> None:
    patch.setattr(Delivery, "_sales_there", lambda *_: [])


def _no_find_before_refund(patch: pytest.MonkeyPatch) -> None:
    patch.setattr(Delivery, "_refunds_there", lambda *_: [])


def _any_count_is_found(patch: pytest.MonkeyPatch) -> None:
    """What a search answers is taken for what was looked for, if it is anything at all."""
    patch.setattr(delivery, "_exact", lambda ref, found: list(found))


def _step_after_the_next_call(patch: pytest.MonkeyPatch) -> None:
    """What a step came to is kept in memory until the next one is put down, one call later."""
    put, waiting = Steps.put, dict[int, tuple[str, str]]()

    def late(self: Any, step: str, said: str) -> None:
        before = waiting.pop(id(self), None)
        if before is not None:
            put(self, *before)
        waiting[id(self)] = (step, said)
        self._steps[step] = said

    patch.setattr(Steps, "put", late)


def _partial_listing_believed(patch: pytest.MonkeyPatch) -> None:
    """What a listing leaves out is taken for gone."""
    patch.setattr(pages, "_is_gone", lambda *_: True)


def _stock_while_in_hand(patch: pytest.MonkeyPatch) -> None:
    """Levels are read whatever is in hand, and what is in hand counts as not contained."""
    patch.setattr(pages, "_is_in_hand", lambda *_: False)


def _no_patience(patch: pytest.MonkeyPatch) -> None:
    """After an outcome that nobody knows it is sent again at once if it is not found."""
    patch.setattr(Patience, "seconds_left", lambda *_: 0.0)


def _mark_trusted(patch: pytest.MonkeyPatch) -> None:
    """What was told is never held against what is there."""
    patch.setattr(connected, "draw_back_to_proof", lambda *_: None)


def _late_forgotten(patch: pytest.MonkeyPatch) -> None:
    """What stood aside and was told out of its turn is never looked for."""
    patch.setattr(asked, "told_late", lambda *_: ())


def _half_not_in_hand(patch: pytest.MonkeyPatch) -> None:
    """What a restored platform lost is told again, and nothing more: of the first of it it may have half."""
    draw_back = kept.draw_back

    def forgetting(act: Act, platform: str, n: int, lost: str) -> None:
        draw_back(act, platform, n, lost)
        key = key_of(platform, lost)
        act.write("DELETE FROM work WHERE kind = ? AND key = ?", (IN_HAND, key))

    patch.setattr(kept, "draw_back", needs(Right.LINK)(forgetting))


def _level_written_again(patch: pytest.MonkeyPatch) -> None:
    """A change of stock whose answer was lost is made again from whatever the level is now."""
    patch.setattr(stock, "_read", lambda _: None)


MUTANTS: dict[str, Callable[[pytest.MonkeyPatch], None]] = {
    "no-find-before-push": _no_find_before_push,
    "no-find-before-refund": _no_find_before_refund,
    "any-count-is-found": _any_count_is_found,
    "step-after-the-next-call": _step_after_the_next_call,
    "partial-listing-believed": _partial_listing_believed,
    "stock-while-in-hand": _stock_while_in_hand,
    "no-patience": _no_patience,
    "mark-trusted": _mark_trusted,
    "late-forgotten": _late_forgotten,
    "half-not-in-hand": _half_not_in_hand,
    "level-written-again": _level_written_again,
}
