"""Words of the Sync screen."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from ui.kit import figures
from ui.kit.hub_look import AWAY, SKEW, HubLook
from ui.kit.hub_words import age, skew_words
from ui.kit.joined import clauses
from ui.kit.plural import counted
from ui.kit.till_names import till_name
from ui.kit.times import since
from ui.kit.told import said
from ui.sync.state import Hub, SyncState, Told

if TYPE_CHECKING:
    from app.domain.days import Compared
    from app.queries.syncing import Proof, SetAside


def tr(text: str) -> str:
    return QCoreApplication.translate("", text)


def kind_words(kind: str, many: int) -> str:
    """So many facts of one kind."""
    return {
        "sales": lambda: counted("%n sales", many),
        "refunds": lambda: counted("%n refunds", many),
        "voids": lambda: counted("%n voided sales", many),
        "invoices": lambda: counted("%n invoices", many),
        "items": lambda: counted("%n changes of items", many),
        "imports": lambda: counted("%n imported lists", many),
        "stock": lambda: counted("%n movements of stock", many),
        "counts": lambda: counted("%n counts of stock", many),
        "cash": lambda: counted("%n movements of cash", many),
        "shifts": lambda: counted("%n shifts opened or closed", many),
        "drawer": lambda: counted("%n openings of the drawer", many),
        "cards": lambda: counted("%n steps of card payments", many),
        "customers": lambda: counted("%n changes of customers", many),
        "settings": lambda: counted("%n changes of settings", many),
    }.get(kind, lambda: counted("%n notes of the till itself", many))()


def one_of(type: str) -> str:
    """One fact of a type, as a heading."""
    return {
        "SaleCompleted": tr("Sale"),
        "RefundCompleted": tr("Refund"),
        "OrderVoided": tr("Voided sale"),
        "InvoiceIssued": tr("Invoice"),
        "ProductsChanged": tr("Change of items"),
        "CatalogImported": tr("Imported list"),
        "StockMoved": tr("Movement of stock"),
        "StockCounted": tr("Count of stock"),
        "CashMoved": tr("Movement of cash"),
        "ShiftOpened": tr("Shift"),
        "ShiftClosed": tr("Shift"),
        "CustomerChanged": tr("Change of a customer"),
        "SettingChanged": tr("Change of settings"),
    }.get(type, tr("Record"))


def aside_words(one: SetAside) -> tuple[str, str]:
    """What was set aside, and why."""
    if one.code == "revoked":
        named = (till_name(one.till, one.till_code),) if one.till + one.till_code else ()
        title = " · ".join((tr("Records of a till that was put off"), *named))
        return title, tr("They wait at the hub until somebody there takes them in.")
    title = f"{one_of(one.type)} {figures.code(one.number)}" if one.number else one_of(one.type)
    why = {
        "unreadable": tr("The hub cannot read it: one of the two programs may be older."),
        "unknown-product": tr("It is about an item that the hub does not know yet."),
        "not-applied": tr("The hub could not take this in as it stands. It is stored; look at the hub's quarantine."),
        "other-content": tr("Another record with the same id came first and counts. This one is kept beside it."),
    }.get(one.code, tr("The hub could not apply it (%s).").replace("%s", one.code))
    return title, f"{why} {_where(one)}"


def _where(one: SetAside) -> str:
    if one.seq:
        return tr("From this till.")
    if not one.till + one.till_code:
        return tr("From another till.")
    return tr("From another till: %s.").replace("%s", till_name(one.till, one.till_code))


def proof_words(proof: Proof) -> str:
    """How many of today's sales are at the hub."""
    if not proof.sales:
        return tr("No sales today yet")
    if not proof.seq:  # after a start without the hub: none of them need be missing there
        return tr("Nothing is proved yet")
    if proof.proved == proof.sales:
        return counted("All %n sales of today are at the hub", proof.sales)
    return counted("%d of %n sales of today are at the hub", proof.sales).replace("%d", figures.whole(proof.proved))


def seal_words(proof: Proof) -> str:
    """What that rests on."""
    if not proof.seq:
        return tr("The hub has not shown yet what it has. Nothing is lost meanwhile: everything is on this till.")
    words = tr("Proved by hashes: both sides have the same %s at record %d.")
    words = words.replace("%s", seal(proof.head)).replace("%d", figures.whole(proof.seq))
    if not proof.apart:
        return words
    beside = counted("%n sales are there only beside another record with the same id.", proof.apart)
    return f"{words} {beside}"


def seal(link: bytes) -> str:
    """A link as two people can compare it: its first ten signs, as receipts print theirs."""
    text = link.hex()[:10].upper()
    return figures.code(f"{text[:5]}-{text[5:]}")


def day_words(day: Compared | None, currency: str, *, waits: bool) -> tuple[str, str]:
    """How both sides counted the day, and the tone of that."""
    if day is None:
        return tr("Both sides count the day as soon as everything is sent."), "muted"
    here, there = day.here, day.there
    if day.agrees:
        counts = f"{counted('%n sales', here.sales)}, {counted('%n refunds', here.refunds)}"
        same = tr("The day is the same on both sides: %c, %m.")
        words = tr("Without what waits, the day is the same on both sides: %c, %m.") if waits else same
        return words.replace("%c", counts).replace("%m", figures.money(here.total_minor, currency)), "muted"
    parts = []
    if there.sales != here.sales:
        parts.append(_pair(tr("sales"), figures.whole(here.sales), figures.whole(there.sales)))
    if there.refunds != here.refunds:
        parts.append(_pair(tr("refunds"), figures.whole(here.refunds), figures.whole(there.refunds)))
    for name, mine, theirs in (
        (tr("total"), here.total_minor, there.total_minor),
        (tr("cash"), here.cash_minor, there.cash_minor),
    ):
        if mine != theirs:
            parts.append(_pair(name, figures.money(mine, currency), figures.money(theirs, currency)))
    return tr("The day differs: %s.").replace("%s", clauses(parts)), "bad"


def _pair(name: str, here: str, there: str) -> str:
    words = tr("%s here %h, at the hub %t").replace("%s", name)
    return words.replace("%h", here).replace("%t", there)


def touch_words(look: HubLook) -> str:
    """When the hub was last in touch, and when it is tried again; or that the two clocks are apart."""
    if look.code == SKEW:
        return f"{skew_words(look)} {tr('Nothing is lost by it. Set the clock: receipts carry its time.')}"
    if look.silent is None:
        touched = tr("The hub has not answered since the till was opened.")
    elif look.silent < 60 and look.code != AWAY:
        touched = tr("The hub answered just now.")
    else:
        touched = tr("The hub last answered %s.").replace("%s", since(max(1, look.silent // 60)))
    if look.minutes:
        touched = f"{touched} {tr('What is known of it: %s.').replace('%s', age(look.minutes))}"
    if look.again is None:
        return touched
    return f"{touched} {counted('Next try in %n s.', look.again)}" if look.again else f"{touched} {tr('Trying now.')}"


def trouble_words(look: HubLook) -> tuple[str, str] | None:
    """What needs somebody, and what they can do; None where nothing does."""
    if not look.needs_somebody:
        return None
    anew = tr("To take it in again, unlink it here and link it with a new code.")
    return {
        "revoked": (
            tr("This till was put off at the hub."),
            tr("You can sell. What is recorded is handed in, and waits there for somebody.") + " " + anew,
        ),
        "unknown": (
            tr("The hub does not know this till any more."),
            tr("Another machine may have taken its place with a newer code. Nothing is lost.") + " " + anew,
        ),
        "certificate": (
            tr("The hub's certificate is not trusted, so nothing is sent."),
            tr("If it was renewed, unlink and link again with the new file. If not, somebody may listen: ask first."),
        ),
        "upgrade": (
            tr("The hub and this till are too far apart in age."),
            tr("Sales still go up. Prices come down again when the older one of the two is updated."),
        ),
        "damaged": (
            tr("The hub cannot follow the records of this till."),
            tr("You can sell. Run “cashwrap verify”, write the file below, and show both to whoever looks after it."),
        ),
        "many-gone": (
            gone_words(look),
            tr("The till keeps them until somebody says so, and sells on. Ask first: it may be a mistake at the hub."),
        ),
        "bug": (
            tr("The link failed by a fault in the program."),
            tr("It is tried again each minute. Settings, Doctor makes a report to send."),
        ),
        "not-recorded": (
            tr("The disk does not take what the hub says."),
            tr("Free space on it. Nothing that was sold is lost."),
        ),
    }.get(look.code, (tr("The hub refuses (%s).").replace("%s", look.code), tr("Ask whoever looks after the hub.")))


def gone_words(look: HubLook) -> str:
    """How much the hub takes out at once."""
    gone, of = look.gone or (0, 0)
    return counted("The hub takes %d of %n items out of the catalog at once.", of).replace("%d", figures.whole(gone))


def way_on(look: HubLook | None) -> str:
    """What a button beside the trouble says, where one thing helps."""
    return tr("Take them out") if look is not None and look.code == "many-gone" else ""


def who_words(hub: Hub) -> str:
    """Who this till is at the hub."""
    parts = (till_name(hub.register, hub.code), figures.named(hub.store), figures.named(hub.name))
    return "  ·  ".join(part for part in parts if part)


def told_words(told: Told) -> tuple[str, str]:
    """Something to say once, and its tone."""
    words = {
        "linked": tr("Linked. Everything recorded so far goes up now."),
        "unlinked": tr("Unlinked. This till sells alone again."),
        "exported": counted("%n records written to %s", told.many).replace("%s", told.detail),
    }
    if told.code in words:
        return words[told.code], "good"
    return " ".join(said(part) for part in (told.detail, told.hint) if part), "bad"


def waits_title(state: SyncState) -> str:
    """What waits, by the one figure that the strip says, too."""
    many = state.unsent
    if not state.is_compared:
        return counted("%n records are not compared with the hub yet", many) if many else tr("Not compared yet")
    return counted("%n records wait to be sent", many) if many else tr("Nothing waits")


def waits_words(state: SyncState) -> str:
    """What that means."""
    if not state.is_compared:
        return tr("What the hub lacks of them is sent as soon as it answers.")
    if state.unsent:
        return tr("Safe on this till; sent as soon as the hub answers.")
    return tr("What is recorded here is at the hub.")
