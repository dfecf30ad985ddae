"""Keys as a display tells of them, pure: when each went down on one steady clock, and whether it is only held down."""

from __future__ import annotations

from app.domain.frozen import frozen

NEVER = -1_000_000
SOONEST_REPEAT = 200  # ms; X can be set so, Windows to 250 and macOS to 225
TURN = 1 << 32  # ms; X and Windows count in 32 bits, which begin anew after 49.7 days


@frozen
class Pressed:
    """The key that went down last: ``at`` ms, over every turn of the display's clock; ``held`` if it only repeats."""

    at: int = NEVER
    key: int = 0
    held: bool = False
    turned: int = 0

    def then(self, key: int, at: int, repeats: bool) -> Pressed:
        """The next one, as the display tells it.

        A keyboard begins to repeat a key that is held down after a while. What is said to repeat sooner was pressed
        again: X and Qt call it a repeat whenever a key goes down in the millisecond in which it came up, and so do the
        zeros of a scanner if the machine is busy between the two.
        """
        turned = self.turned
        if self.at != NEVER and at + turned < self.at - TURN // 2:
            turned += TURN
        since = at + turned - self.at
        held = repeats and (self.held or key != self.key or since >= SOONEST_REPEAT)
        return Pressed(at + turned, key, held, turned)
