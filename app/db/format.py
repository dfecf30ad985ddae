"""What tells a ledger file from any other, and which schema it is of."""

from __future__ import annotations

APPLICATION_ID = 0x43577270  # "CWrp"
SCHEMA_VERSION = 3
