"""Undo and redo of the open cart: the carts before it, the carts taken back, and the one that stands now."""

from __future__ import annotations

from dataclasses import replace

from app.domain.cart import Cart
from app.domain.frozen import frozen

DEPTH = 200  # carts that can be gone back to; each shares its lines with its neighbours


@frozen
class History:
    """``past`` ends with the cart before ``now``; ``ahead`` begins with the cart that redo brings back."""

    now: Cart
    past: tuple[Cart, ...] = ()
    ahead: tuple[Cart, ...] = ()

    def edited(self, cart: Cart) -> History:
        """With ``cart`` as the newest; what had been taken back is given up, unless nothing changed at all."""
        if cart == self.now:
            return self
        return History(cart, (*self.past[-(DEPTH - 1) :], self.now))

    def undone(self) -> History:
        """One step back; the same where there is none."""
        if not self.past:
            return self
        return History(self.past[-1], self.past[:-1], (self.now, *self.ahead))

    def redone(self) -> History:
        """One step forward again; the same where nothing was taken back."""
        if not self.ahead:
            return self
        return replace(self, now=self.ahead[0], past=(*self.past, self.now), ahead=self.ahead[1:])
