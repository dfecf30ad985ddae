"""What the Sync screen shows, as frozen values."""

from __future__ import annotations

from collections.abc import Iterable
from typing import TYPE_CHECKING

from app.domain.frozen import frozen
from ui.kit.hub_look import HubLook

if TYPE_CHECKING:
    from app.domain.days import Compared
    from app.queries.syncing import Proof, SetAside, Waiting

# Types of facts as kinds that a shopkeeper knows; whatever is not named here is the till's own note.
KINDS = {
    "SaleCompleted": "sales",
    "RefundCompleted": "refunds",
    "OrderVoided": "voids",
    "InvoiceIssued": "invoices",
    "ProductsChanged": "items",
    "CatalogImported": "imports",
    "StockMoved": "stock",
    "StockCounted": "counts",
    "CashMoved": "cash",
    "ShiftOpened": "shifts",
    "ShiftClosed": "shifts",
    "DrawerOpened": "drawer",
    "CardPaymentStarted": "cards",
    "CardPaymentEnded": "cards",
    "CustomerChanged": "customers",
    "SettingChanged": "settings",
}
NOTES = "notes"


@frozen
class Waits:
    """How many facts of one kind wait, and since when the oldest (UTC text)."""

    kind: str
    count: int
    since: str


def by_kind(found: Iterable[Waiting]) -> tuple[Waits, ...]:
    """What waits, by kind; sales first, then what waits longest, the till's own notes last."""
    kinds: dict[str, Waits] = {}
    for one in found:
        kind = KINDS.get(one.type, NOTES)
        before = kinds.get(kind, Waits(kind, 0, one.since))
        kinds[kind] = Waits(kind, before.count + one.count, min(before.since, one.since))
    return tuple(sorted(kinds.values(), key=lambda one: (one.kind != "sales", one.kind == NOTES, one.since, one.kind)))


@frozen
class Hub:
    """What is linked: the hub's address, the names that it knows this till by, and the till's code on receipts."""

    url: str
    name: str
    store: str
    register: str
    code: str = ""


@frozen
class Form:
    """What is typed to link this till. ``wrong`` is the field that cannot be used: url, code, authority or none;
    ``message`` and ``hint`` say why. ``is_stopped``: somebody did not want to wait for the hub any more.
    """

    url: str = ""
    code: str = ""
    authority: str = ""
    wrong: str = ""
    message: str = ""
    hint: str = ""
    is_stopped: bool = False

    @property
    def is_filled(self) -> bool:
        return bool(self.url.strip() and self.code.strip())


@frozen
class Found:
    """What was gathered beside the screen. ``sets_aside`` counts all, ``aside`` are the newest of them.

    ``basis`` is what the proof was computed of: while that is the same, so is the proof.
    """

    waits: tuple[Waits, ...] = ()
    aside: tuple[SetAside, ...] = ()
    sets_aside: int = 0
    proof: Proof | None = None
    basis: object = None


@frozen
class Told:
    """Something to say once: linked, unlinked, exported (``many`` records to the file ``detail``), or error in words of
    the app.
    """

    serial: int
    code: str
    detail: str = ""
    hint: str = ""
    many: int = 0


@frozen
class SyncState:
    """``ready`` is False until it is known whether this till is linked; ``asking``: whether to unlink is asked.

    ``busy`` is what is under way: link, unlink, export or nothing.
    """

    ready: bool = False
    hub: Hub | None = None
    look: HubLook | None = None
    day: Compared | None = None
    found: Found = Found()
    gathered: bool = False
    form: Form = Form()
    asking: bool = False
    busy: str = ""
    told: Told | None = None

    @property
    def unsent(self) -> int:
        """What waits, as the strip has it."""
        return self.look.unsent if self.look is not None else 0

    @property
    def is_compared(self) -> bool:
        """Whether the hub said since the start what it has."""
        return self.look is None or self.look.compared

    @property
    def has_to_write(self) -> bool:
        """Whether there is anything that the hub does not have, or set aside of what is recorded here."""
        found = self.found
        return bool(found.waits) or any(one.seq for one in found.aside) or found.sets_aside > len(found.aside)
