"""Runs published cases of others against the product's own functions: ``python -m tests.conformance``."""
