"""The domain, tested without a disk."""
