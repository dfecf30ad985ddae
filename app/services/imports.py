"""Remembering how a source's lists are read: work in hand, so that nobody maps the same columns twice."""

from __future__ import annotations

import json
from collections.abc import Mapping

from app.clock import stamp
from app.db.act import Act
from app.rights import Right, needs
from app.services.codes import check_id


@needs(Right.CATALOG)
def keep_mapping(act: Act, signature: str, mapping: Mapping[str, str]) -> None:
    """Keep {field: heading} for lists with these headings; an empty mapping lets go of what was kept."""
    check_id(signature, "A signature")
    if not mapping:
        act.write("DELETE FROM work WHERE kind = 'mapping' AND key = ?", (signature,))
        return
    act.write(
        "INSERT INTO work (kind, key, body, updated_at) VALUES ('mapping', ?, ?, ?) "
        "ON CONFLICT (kind, key) DO UPDATE SET body = excluded.body, updated_at = excluded.updated_at",
        (signature, json.dumps(dict(mapping), ensure_ascii=False), stamp(act.now)),
    )
