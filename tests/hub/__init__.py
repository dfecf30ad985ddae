"""The hub: what it stores, applies and tells, on both databases."""
