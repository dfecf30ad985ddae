"""The tables of a hub, the same on SQLite and PostgreSQL. Every one leads with the merchant.

``journal.inbox`` is what came; everything else is made from it. Hashes and incarnations are bytes, times UTC text.
"""

from __future__ import annotations

from app.hub.schema.base import VERSION as VERSION
from app.hub.schema.base import metadata as metadata
from app.hub.schema.catalog import blobs as blobs
from app.hub.schema.catalog import codes as codes
from app.hub.schema.catalog import products as products
from app.hub.schema.decisions import answers as answers
from app.hub.schema.decisions import tasks as tasks
from app.hub.schema.feeds import feed as feed
from app.hub.schema.feeds import feed_heads as feed_heads
from app.hub.schema.feeds import feed_steps as feed_steps
from app.hub.schema.journal import blocked as blocked
from app.hub.schema.journal import carriers as carriers
from app.hub.schema.journal import facts as facts
from app.hub.schema.journal import inbox as inbox
from app.hub.schema.journal import incarnations as incarnations
from app.hub.schema.journal import quarantine as quarantine
from app.hub.schema.journal import releases as releases
from app.hub.schema.membership import credentials as credentials
from app.hub.schema.membership import hub as hub
from app.hub.schema.membership import invitations as invitations
from app.hub.schema.membership import merchants as merchants
from app.hub.schema.membership import registers as registers
from app.hub.schema.membership import stores as stores
from app.hub.schema.membership import told_settings as told_settings
from app.hub.schema.persons import people as people
from app.hub.schema.persons import people_others as people_others
from app.hub.schema.persons import people_sent as people_sent
from app.hub.schema.persons import people_wanted as people_wanted
from app.hub.schema.trade import counts as counts
from app.hub.schema.trade import frontiers as frontiers
from app.hub.schema.trade import levels as levels
from app.hub.schema.trade import movements as movements
from app.hub.schema.trade import orders as orders
