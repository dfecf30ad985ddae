"""The read path: SQL to frozen rows, one module per family of screens."""
