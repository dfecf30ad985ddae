"""The hub over HTTP: what registers ask, what watches over it, and the description of both (OpenAPI)."""
