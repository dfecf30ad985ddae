"""Taking in a catalogue: one small fact names the blobs that hold the products that changed."""

from __future__ import annotations

from collections.abc import Sequence

from app.db.act import Act
from app.rights import Right, needs
from app.services.codes import check_amount, check_blob, check_source


@needs(Right.CATALOG, catalog=True)
def import_catalog(act: Act, blobs: Sequence[str], count: int, source: str, pictures: Sequence[str] = ()) -> None:
    """Record that ``count`` products in ``blobs`` (durable already) are as they say from now on.

    Each blob is a JSON array of {id, sku, name, category, unit, price [amount, exponent], tax_class, weighed,
    picture, variant, active, barcodes}. ``source`` names the file, ``pictures`` the blobs of pictures.
    """
    if not count:
        return
    check_amount(count, "The number of products")
    check_source(source)
    for name in (*blobs, *pictures):
        check_blob(name)
    act.record(
        "CatalogImported",
        {"blobs": list(blobs), "count": count, "source": source, "pictures": list(pictures)},
    )
