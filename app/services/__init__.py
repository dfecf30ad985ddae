"""The write path: one function is one act at the counter and one ledger transaction."""
