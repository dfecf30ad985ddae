"""What a store's registers told of the settings that they have in common, for one that joins them.

Each register keeps its own as ever: nothing here is sent to one that is at work.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Mapping

from sqlalchemy import Connection, select

from app.domain.shop_settings import NEEDED
from app.hub.schema import registers, told_settings
from app.hub.sender import Sender
from app.hub.statements import put


def take_in(connection: Connection, sender: Sender, values: Mapping[str, str]) -> None:
    """What a register told last of each setting stands."""
    if not values:
        return
    statement = put(connection, told_settings)
    statement = statement.on_conflict_do_update(
        index_elements=["merchant", "register", "key"], set_={"value": statement.excluded.value}
    )
    named = {"merchant": sender.merchant, "register": sender.register}
    connection.execute(statement, [{**named, "key": key, "value": text} for key, text in sorted(values.items())])


def of_store(connection: Connection, merchant: str, register: str) -> dict[str, str]:
    """The settings for a machine that becomes ``register``: those of the machine that was it before, else those of the
    store's register that has been there longest and was not put off. None where nobody has told what is needed.
    """
    row, till = told_settings.c, registers.c
    store = select(till.store).where(till.merchant == merchant, till.id == register).scalar_subquery()
    found = connection.execute(
        select(till.id, row.key, row.value)
        .join(registers, (till.merchant == row.merchant) & (till.id == row.register))
        .where(row.merchant == merchant, till.store == store, (till.id == register) | (till.revoked_at == ""))
        .order_by(till.id != register, till.made_at, till.code, row.key)
    )
    told: defaultdict[str, dict[str, str]] = defaultdict(dict)
    for id, key, value in found:
        told[id][key] = value
    return next((values for values in told.values() if values.keys() >= NEEDED), {})
