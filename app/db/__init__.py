"""The register folder on disk: the ledger, the cache, the blobs, through SQLAlchemy Core."""
