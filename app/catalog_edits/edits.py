"""Edits of products, few or a hundred thousand as one act, and products that are new."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from concurrent.futures import Future
from typing import TypeVar

from app.catalog_edits.parts import Parts, aside, written
from app.domain.catalog import Change, Values, sparse
from app.domain.options import MOST_OPTIONS, MOST_VARIANTS, NoMatrix, Options, matrix
from app.errors import InvalidInput, Refused
from app.queries.products import clashes_of
from app.register import Register
from app.services.catalog import INLINE, change_products, change_products_in_blobs
from app.services.catalog_checks import checked, checked_change

T = TypeVar("T")
S = TypeVar("S")


def edit(register: Register, changes: Iterable[Change], reason: str = "") -> Future[str]:
    """Record ``changes`` as one act; resolves to the fact's id once the catalogue shows it, "" where nothing changes.

    Several changes of one product become one. What is wrong with a change is raised here, as InvalidInput, before
    anything is kept; many are written to blobs on a thread of their own. ``reason`` is a code.
    """
    kept = _merged(map(checked_change, changes))
    if len(kept) <= INLINE:
        return register.do(change_products, kept, reason=reason)
    return aside(lambda: _in_blobs(register, kept, reason))


def new_product(register: Register, values: Values, barcode: str = "", *, may_share: bool = False) -> Future[str]:
    """Take in a new product with these fields and perhaps a code just scanned; resolves to its id.

    Without a SKU its code is its SKU. Raises InvalidInput, and Refused where another product claims a code or SKU,
    unless it ``may_share`` it.
    """
    given = dict(values)
    if barcode:
        given["barcodes"] = [*given.get("barcodes", ()), barcode]
        given["sku"] = given.get("sku", "").strip() or barcode.strip()
    change = checked_change(Change(register.new_id(), None, sparse(checked(given))))
    assert change.new is not None
    clashes = () if may_share else register.ask(clashes_of, change.id, change.new)
    if clashes:
        other = clashes[0].products[0].label
        raise Refused(f"{clashes[0].value} is the code of {other} already.", "Open that, or use another code.", "taken")
    return _answering(register.do(change_products, [change], reason="new"), lambda _: change.id)


def new_variants(register: Register, values: Values, options: Options) -> Future[tuple[str, ...]]:
    """Take in every variant that ``options`` make of a product with these fields; resolves to their ids, in order.

    They share a parent, which is the product's own or its name. The SKU of each is the product's with what tells the
    variant: ``SHIRT-L-RED``. Codes are each variant's own and are not taken over. Raises InvalidInput with words.
    """
    try:
        variants = matrix(options)
    except NoMatrix as problem:
        raise _no_matrix(problem) from problem
    given = checked({name: value for name, value in values.items() if name not in ("barcodes", "packs", "options")})
    parent = given.get("parent") or given.get("name", "")
    changes = []
    for variant in variants:
        own = {"sku": f"{given['sku']}{variant.suffix}"} if given.get("sku") else {}
        whole = {**given, **own, "parent": parent, "options": [list(pair) for pair in variant.options]}
        changes.append(checked_change(Change(register.new_id(), None, sparse(whole))))
    ids = tuple(change.id for change in changes)
    return _answering(edit(register, changes, "new"), lambda _: ids)


def _no_matrix(problem: NoMatrix) -> InvalidInput:
    told = {
        "no-options": ("There are no options.", "Name one, such as Size, and its values."),
        "too-many-options": (f"A product has at most {MOST_OPTIONS} options.", "Put the rest into the name."),
        "no-name": ("An option has no name.", "Name it: Size, Colour."),
        "name-twice": (f"Two options are called {problem.about}.", "Name each once."),
        "no-values": (f"{problem.about} has no values.", "Type them with commas between: S, M, L."),
        "too-many-variants": (f"That makes {problem.about} variants.", f"Make at most {MOST_VARIANTS} at once."),
    }
    return InvalidInput(*told[problem.reason], code=problem.reason)


def _merged(changes: Iterable[Change]) -> list[Change]:
    found: dict[str, Change] = {}
    for change in changes:
        before = found.get(change.id)
        found[change.id] = change if before is None else _joined(before, change)
    return [change for change in found.values() if not change.is_empty]


def _joined(first: Change, then: Change) -> Change:
    """Two changes of one product as one: what stood before the first, what stands after the second."""
    if first.base is None or first.new is None or then.base is None or then.new is None:
        new = then.new if first.new is None or then.new is None else {**first.new, **then.new}
        return Change(first.id, first.base, new)
    new = {**first.new, **then.new}
    base = {**then.base, **first.base}
    changed = [name for name in new if new[name] != base[name]]
    return Change(first.id, {name: base[name] for name in changed}, {name: new[name] for name in changed})


def _in_blobs(register: Register, changes: Sequence[Change], reason: str) -> str:
    blobs = Parts(register)
    for change in changes:
        blobs.add(written(change))
    return register.do(change_products_in_blobs, blobs.names(), blobs.count, reason=reason).result()


def _answering(future: Future[S], answer: Callable[[S], T]) -> Future[T]:
    answered: Future[T] = Future()

    def done(ended: Future[S]) -> None:
        problem = ended.exception()
        if problem is not None:
            answered.set_exception(problem)
        else:
            answered.set_result(answer(ended.result()))

    future.add_done_callback(done)
    return answered
