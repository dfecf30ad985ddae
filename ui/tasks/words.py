"""Words of the tasks screen: what happened in a plain sentence, what can be done, and how it was settled."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QCoreApplication

from app.domain import tasks
from app.domain.quantity import Quantity
from ui.kit import codes, figures, times
from ui.kit.joined import filled, listed, sentences
from ui.kit.plural import counted
from ui.kit.product_fields import Shop, price_of, printed_code
from ui.kit.product_words import field_word, value_words
from ui.kit.till_names import till_name

if TYPE_CHECKING:
    from app.queries.tasks import Maker, Sold, TaskDetail, TaskRow, Till

_ODD = (TypeError, ValueError, LookupError, AttributeError, ArithmeticError)
SHORT = 16  # letters of a value that has room in the list beside another


def tr(text: str) -> str:
    return QCoreApplication.translate("", text)


def kind_word(kind: str) -> str:
    """What a kind of task is called in the list."""
    return {
        tasks.EDIT_CONFLICT: tr("Two changes"),
        tasks.LATER_EDIT: tr("Changed twice"),
        tasks.TAKEN_OUT: tr("Taken out"),
        tasks.OVERSOLD: tr("Oversold"),
        tasks.LATE_MOVEMENT: tr("Late for a count"),
        tasks.COUNTED_TWICE: tr("Counted twice"),
        tasks.COUNT_UNSURE: tr("Count unsure"),
        tasks.CODE_TWICE: tr("One code twice"),
        tasks.NUMBER_TWICE: tr("One number twice"),
        tasks.QUARANTINED: tr("Set aside"),
        tasks.OTHER_CONTENT: tr("Does not agree"),
    }.get(kind, tr("Something new"))


def title(row: TaskRow) -> str:
    """What a task is about, as its head: a name, a code, a number."""
    body = row.body
    if row.kind == tasks.CODE_TWICE:
        return figures.code(printed_code(str(body.get("code", "")).partition(":")[2]))
    if row.kind == tasks.NUMBER_TWICE:
        return figures.code(str(body.get("number", "")))
    if body.get("more"):
        return counted("%n more items", int(body["more"]))
    if row.kind in (tasks.QUARANTINED, tasks.OTHER_CONTENT):
        return fact_word(str(body.get("type", "")))
    return row.name or kind_word(row.kind)


def under(row: TaskRow, shop: Shop) -> str:
    """What is to be known of a task in a line of the list."""
    body, field = row.body, row.body.get("field")
    if row.kind in (tasks.EDIT_CONFLICT, tasks.LATER_EDIT) and field:
        if "theirs" not in body:
            return capital(field_of(row, str(field)))
        both = [_plain(str(field), body.get(side), shop) for side in ("theirs", "ours")]
        named = capital(field_of(row, str(field)))
        is_short = all(len(one) <= SHORT for one in both)
        return filled(tr("%1: %2 or %3"), named, *both) if is_short else named
    if row.kind == tasks.TAKEN_OUT:
        return _changed(body, shop)
    if row.kind == tasks.OVERSOLD:
        there = tr("%s on hand").replace("%s", quantity(body.get("on_hand")))
        return " · ".join((there, *([listed(tills(body))] if tills(body) else ())))
    return sender(body)


def sender(body: Mapping[str, Any]) -> str:
    """Where what was set aside comes from; empty where the hub does not say, or the task is of another kind."""
    sent = tasks.maker(body, tasks.SENT)
    return till(sent["name"] or sent["code"], not sent["name"]) if sent["name"] + sent["code"] else ""


def tills(body: Mapping[str, Any]) -> tuple[str, ...]:
    """Those that sold last what was oversold."""
    return tuple(dict.fromkeys(till(one["name"] or one["code"], not one["name"]) for one in tasks.sales_of(body)))


def till(name: str, is_code: bool) -> str:
    """A till by its name; by its code where it has none."""
    return till_name("" if is_code else name, name)


def capital(text: str) -> str:
    return text[:1].upper() + text[1:]


def quantity(pair: Any, unit: str = "pc") -> str:
    """An amount with its exponent, as tasks have it."""
    try:
        return figures.quantity(Quantity(int(pair[0]), int(pair[1])), unit) if pair else ""
    except _ODD:
        return str(pair)


def _plain(field: str, held: Any, shop: Shop) -> str:
    """A value in a line; what another till made of it may be anything, and is then shown as it is."""
    try:
        return value_words(field, held, shop)
    except _ODD:
        return str(held)


def value(field: str, held: Any, shop: Shop) -> str:
    """A value that is to be chosen: money with its currency, else as in a line."""
    try:
        return _chosen(field, held, shop)
    except _ODD:
        return str(held)


def _chosen(field: str, held: Any, shop: Shop) -> str:
    price = price_of(held) if field in ("price", "cost") else None
    if price is not None:
        return figures.unit_money(price, shop.currency)
    if field == "tax_class" and held:
        return listed((codes.tax_class(str(held)), shop.rate_words(str(held))))
    told = _plain(field, held, shop)
    return capital(told) if held in (None, "", [], {}, True, False) else told


def field_of(row: TaskRow, field: str) -> str:
    """A field of a product or of a customer."""
    if not row.body.get("customer"):
        return field_word(field)
    return {
        "name": tr("name"),
        "phone": tr("phone"),
        "email": tr("e-mail"),
        "address": tr("address"),
        "tax_number": tr("tax number"),
        "country": tr("country"),
        "language": tr("language"),
    }.get(field, field)


def fact_word(type: str) -> str:
    """What a till recorded, in the words of the shop."""
    return {
        "SaleCompleted": tr("A sale"),
        "RefundCompleted": tr("A refund"),
        "OrderVoided": tr("A void"),
        "StockMoved": tr("A stock movement"),
        "StockCounted": tr("A stock count"),
        "ProductsChanged": tr("A change of the catalog"),
        "CatalogImported": tr("An import"),
        "CustomerChanged": tr("A change of a customer"),
        "InvoiceIssued": tr("An invoice"),
        "CashMoved": tr("A movement of cash"),
        "ShiftOpened": tr("The opening of a shift"),
        "ShiftClosed": tr("The close of a shift"),
        "TaskResolved": tr("An answer to a task"),
    }.get(type, tr("A record of a till"))


def sentence(detail: TaskDetail) -> str:
    """What happened, and what stands until somebody decides."""
    row, body = detail.row, detail.row.body
    if body.get("more"):
        return tr("One change of many items met others made meanwhile. Look through what it changed in the catalog.")
    known = {
        tasks.EDIT_CONFLICT: tr("Two tills changed this without knowing of each other. What came first stands."),
        tasks.LATER_EDIT: tr("Two tills changed this without knowing of each other. What came later stands."),
        tasks.TAKEN_OUT: tr("One till took this out of the catalog while another changed it. It is out."),
        tasks.OVERSOLD: tr("More was sold than the stock knew of. All sales stand; count it, or receive what came."),
        tasks.LATE_MOVEMENT: tr("Goods moved before a count that had not heard of it. Count this again to be sure."),
        tasks.COUNTED_TWICE: tr("Two counts do not agree, and neither knew of the other. Count this again."),
        tasks.COUNT_UNSURE: tr("It cannot be told any more what this count knew of. Count again what matters."),
        tasks.CODE_TWICE: tr("Several items have this code. The till takes the first; give the others their own."),
        tasks.NUMBER_TWICE: tr("Two orders carry one number, as after a till was set back in time. Both stand."),
        tasks.OTHER_CONTENT: tr("Another record with the same id came first and counts. This one is kept beside it."),
    }
    if row.outcome and "theirs" in body:  # what stood until then is of no interest any more
        is_out = row.kind == tasks.TAKEN_OUT
        apart = tr("Two tills changed this without knowing of each other.")
        return tr("One till took this out of the catalog while another changed it.") if is_out else apart
    if row.kind == tasks.QUARANTINED:
        return _aside(str(body.get("code", "")))
    newer = tr("A newer hub asks for something that this till does not know. Update Cashwrap to see it.")
    return known.get(row.kind, newer)


def _aside(code: str) -> str:
    """Why the hub set something aside; it is stored there, and nothing waits for it."""
    why = {
        "unreadable": tr("The hub could not read this. It is stored; an update of the hub will take it in."),
        "unknown-product": tr("This is about an item that the hub does not know yet. It waits for it by itself."),
        "not-applied": tr("The hub could not take this in as it stands. It is stored; look at the hub's quarantine."),
        "revoked": tr("This till was put off. What it still had is stored at the hub; somebody should look at it."),
    }
    return why.get(code, tr("The hub set this aside. It is stored there, and nothing is lost."))


def now_words(detail: TaskDetail, shop: Shop) -> str:
    """What stands by now, where it is neither of the two or several answers came; or why only one answer is left."""
    row, body, field = detail.row, detail.row.body, str(detail.row.body.get("field", ""))
    if row.kind == tasks.TAKEN_OUT:
        return tr("It is in the catalog again.") if detail.now is not None else ""
    if row.kind not in (tasks.EDIT_CONFLICT, tasks.LATER_EDIT) or "theirs" not in body:
        return ""
    if detail.now is None:
        return tr("The item is not in the catalog any more.")
    now = detail.now.get(field)
    stands = (body["theirs"] if row.kind == tasks.EDIT_CONFLICT else body["ours"],)
    known = (body["theirs"], body["ours"]) if row.outcome else stands
    return "" if now in known and not row.others else tr("By now it is %s.").replace("%s", value(field, now, shop))


def before_words(detail: TaskDetail, shop: Shop) -> str:
    """What both sides began with."""
    body = detail.row.body
    if detail.row.kind == tasks.TAKEN_OUT or "base" not in body:
        return ""
    return tr("Before both it was %s.").replace("%s", value(str(body["field"]), body["base"], shop))


def sides(detail: TaskDetail, shop: Shop, zone: str) -> tuple[tuple[str, str, str], ...]:
    """What the first and the second answer stand for: each with a caption, the value, and who made it where and when;
    empty where there are none.
    """
    row, body = detail.row, detail.row.body
    field = str(body.get("field", ""))
    if "theirs" not in body:
        return ()
    if row.kind == tasks.TAKEN_OUT:
        made = (detail.first, detail.later) if body.get("kept") == "theirs" else (detail.later, detail.first)
        out, changed = (made_words(one, zone) for one in made)
        is_out = (tr("As it is"), tr("Not in the catalog"), out)
        return (is_out, (tr("As it was changed"), _changed(body, shop), changed))
    first = (tr("What came first"), value(field, body["theirs"], shop), made_words(detail.first, zone))
    later = (tr("What came later"), value(field, body.get("ours"), shop), made_words(detail.later, zone))
    return (first, later) if row.kind == tasks.EDIT_CONFLICT else (later, first)


def _changed(body: Mapping[str, Any], shop: Shop) -> str:
    """The fields of a product that was taken out which the other side had changed."""
    base = body.get("base") or {}
    changed = (body.get("ours") if body.get("kept") == "theirs" else body.get("theirs")) or {}
    told = [
        f"{field_word(name)} {_plain(name, held, shop)}" for name, held in changed.items() if base.get(name) != held
    ]
    return capital(listed(told)) or tr("As it was")


def answer_word(outcome: str) -> str:
    """An answer on its button."""
    return {
        tasks.THEIRS: tr("Keep this"),
        tasks.OURS: tr("Take this"),
        tasks.KEEP: tr("Keep this"),
        tasks.PUT_BACK: tr("Put this back"),
        tasks.LEAVE: tr("Leave it out"),
        tasks.RESTORE: tr("Bring it back"),
        tasks.NOTED: tr("Noted"),
    }.get(outcome, outcome)


def outcome_word(outcome: str) -> str:
    """How a task was settled."""
    return {
        tasks.THEIRS: tr("First one kept"),
        tasks.OURS: tr("Later one taken"),
        tasks.KEEP: tr("Later one kept"),
        tasks.PUT_BACK: tr("First one put back"),
        tasks.LEAVE: tr("Left out"),
        tasks.RESTORE: tr("Brought back"),
        tasks.NOTED: tr("Noted"),
        "counted": tr("Counted again"),
    }.get(outcome, tr("Settled"))


def told_word(outcome: str, name: str) -> str:
    """What an answer did, said once."""
    done = outcome_word(outcome)
    return filled(tr("%1: %2"), name, done) if name else done


def made_words(one: Maker, zone: str) -> str:
    """On which till a change was made and, under that, when and by whom, as far as that is known."""
    where = till(one.till, one.is_code) if one.till else ""
    who = tr("by %s").replace("%s", figures.named(one.who)) if one.who else ""
    return "\n".join(filter(None, (where, listed((moment_words(one.at, zone), who)))))


def moment_words(at: str, zone: str) -> str:
    try:
        return times.when(times.local(at, zone), times.now(zone)) if at else ""
    except ValueError:
        return at


def asked_words(row: TaskRow, zone: str) -> str:
    """Since when it waits."""
    at = times.local(row.opened_at, zone)
    return tr("Asked %s").replace("%s", times.ago(at, times.now(zone)))


def figures_of(detail: TaskDetail, zone: str) -> tuple[tuple[str, str], ...]:
    """What moved and what was counted, each with its name."""
    body, unit = detail.row.body, str((detail.now or {}).get("unit", "pc"))
    told: list[tuple[str, str]] = []
    if "on_hand" in body:
        told.append((tr("On hand then"), quantity(body["on_hand"], unit)))
    if "amount" in body:
        moved = listed((tr("Moved"), moment_words(str(body.get("moved_at", "")), zone)))
        told.append((moved, figures.signed(quantity(body["amount"], unit))))
    counts = body.get("counts") or ([{"counted_at": body["counted_at"]}] if body.get("counted_at") else ())
    for one in counts:
        counted_at = listed((tr("Counted"), moment_words(str(one.get("counted_at", "")), zone)))
        told.append((counted_at, quantity(one.get("counted"), unit)))
    if told and detail.on_hand is not None:
        told.append((tr("On hand now"), figures.quantity(detail.on_hand, unit)))
    return tuple(told)


def sale_words(sale: Sold, zone: str) -> str:
    """On which till and when something was sold."""
    return " · ".join(filter(None, (till(sale.till, sale.is_code), moment_words(sale.at, zone))))


def ended_words(row: TaskRow, zone: str) -> str:
    """How, when and by whom a task was settled."""
    if not row.outcome:
        return ""
    return sentences((outcome_word(row.outcome), _made(row.done_at, row.done_on, row.done_by, zone)))


def further(row: TaskRow, zone: str) -> tuple[tuple[str, str], ...]:
    """What else was answered, each with when, where and by whom."""
    return tuple((outcome_word(one.outcome), _made(one.at, one.till, one.by, zone)) for one in row.others)


def sent_words(row: TaskRow, zone: str) -> str:
    """On which till and when it was recorded what was set aside, as far as the hub says."""
    sent = tasks.maker(row.body, tasks.SENT)
    return listed((sender(row.body), moment_words(sent["at"], zone)))


def _made(at: str, on: Till | None, name: str, zone: str) -> str:
    """When an answer was made, on which till and by whom, as far as that is known."""
    who = tr("by %s").replace("%s", figures.named(name)) if name else ""
    return listed((moment_words(at, zone), till(on.name, on.is_code) if on is not None else "", who))
