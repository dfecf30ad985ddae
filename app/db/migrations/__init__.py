"""The history of ledger.db, one step a release; ``env`` is run by Alembic."""
