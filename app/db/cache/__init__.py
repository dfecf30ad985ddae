"""The cache: what can be built again from the journal and its blobs, in a file of its own so as never to slow a sale.

``cache-<generation>.db`` is built whole, and then a pointer in the ledger moves to it; readers take the new one at
their next question. Its bookmark says up to which fact it has been projected; a bookmark that the journal does
not know means a new generation.
"""
