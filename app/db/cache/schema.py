"""The tables of ``cache-<generation>.db``: the catalogue as it stands, found by code, by word and by part of a word.

``rid`` is a product's place in the order of popularity when its generation was built. In the word indexes a product's
rowid is ``rows.place_of(rid, sold)``: what sells is moved up as it sells. They answer in that order, so the first rows
they give are the best ones and a search can stop there; ``rowid & 4294967295`` is the rid.
"""

from __future__ import annotations

PROJECTOR = 7  # raised when the tables or what is put in them change
APPLICATION_ID = 0x43574343  # "CWCC"

TABLES = (
    f"PRAGMA application_id = {APPLICATION_ID}",
    # The last fact applied whole, how much of the next catalogue fact is in as well (marks.part_at), and whether this
    # generation is whole (one that stands in while another is built is not).
    "CREATE TABLE bookmark (one INTEGER PRIMARY KEY CHECK (one = 1), n INTEGER NOT NULL, incarnation BLOB NOT NULL, "
    "seq INTEGER NOT NULL, link BLOB NOT NULL, projector INTEGER NOT NULL, part INTEGER NOT NULL, "
    "whole INTEGER NOT NULL)",
    # key: the folded label by which lists are sorted. more: JSON of options, prices and custom that are not empty.
    "CREATE TABLE products (rid INTEGER PRIMARY KEY, id TEXT NOT NULL, sku TEXT NOT NULL, name TEXT NOT NULL, "
    "variant TEXT NOT NULL, key TEXT NOT NULL, parent TEXT NOT NULL, category TEXT NOT NULL, brand TEXT NOT NULL, "
    "unit TEXT NOT NULL, step INTEGER NOT NULL, price INTEGER NOT NULL, price_exponent INTEGER NOT NULL, "
    "cost INTEGER, cost_exponent INTEGER NOT NULL, tax_class TEXT NOT NULL, weighed INTEGER NOT NULL, "
    "picture TEXT NOT NULL, oversell TEXT NOT NULL, low_stock INTEGER, active INTEGER NOT NULL, "
    "revision TEXT NOT NULL, more TEXT NOT NULL, sold INTEGER NOT NULL)",
    # Several products may claim one code; the counter takes the one that comes first, the catalogue shows the clash.
    "CREATE TABLE barcodes (code TEXT NOT NULL, rid INTEGER NOT NULL, quantity INTEGER NOT NULL, "
    "PRIMARY KEY (code, rid)) WITHOUT ROWID",
    # products: the active ones with exactly this path.
    "CREATE TABLE categories (path TEXT PRIMARY KEY, products INTEGER NOT NULL) WITHOUT ROWID",
    # Which facts changed a product, and in which of their blobs that stands (-1: in the fact itself).
    "CREATE TABLE history (rid INTEGER NOT NULL, n INTEGER NOT NULL, part INTEGER NOT NULL, "
    "PRIMARY KEY (rid, n, part)) WITHOUT ROWID",
    # What the platform says and what moved here beyond that, in 10^-exponent units; sold counts sale lines. kept:
    # goods moved otherwise than over the counter, so somebody keeps this product's stock. counted: fact number of its
    # last stock count. Also of products that the catalogue does not know (yet).
    "CREATE TABLE levels (product TEXT PRIMARY KEY, platform INTEGER NOT NULL, pending INTEGER NOT NULL, "
    "exponent INTEGER NOT NULL, sold INTEGER NOT NULL, kept INTEGER NOT NULL, counted INTEGER NOT NULL) WITHOUT ROWID",
    # What the platform told, stream by stream: where its next page goes on; how far a stream that is read anew has
    # come (its rows wait in staged until its last page); and which of this register's facts its rows contain.
    "CREATE TABLE streams (stream TEXT PRIMARY KEY, cursor TEXT NOT NULL, anew TEXT NOT NULL) WITHOUT ROWID",
    "CREATE TABLE contained (stream TEXT NOT NULL, incarnation BLOB NOT NULL, upto INTEGER NOT NULL, "
    "without TEXT NOT NULL, PRIMARY KEY (stream, incarnation)) WITHOUT ROWID",
    "CREATE TABLE staged (stream TEXT NOT NULL, entity TEXT NOT NULL, id TEXT NOT NULL, revision INTEGER NOT NULL, "
    "body TEXT, PRIMARY KEY (stream, entity, id)) WITHOUT ROWID",
    # What of all that stands here is known from the platform; its tasks stand here whole.
    "CREATE TABLE told (stream TEXT NOT NULL, entity TEXT NOT NULL, id TEXT NOT NULL, "
    "PRIMARY KEY (stream, entity, id)) WITHOUT ROWID",
    # state, kind and times are also in the body, as the platform tells them; decided: what was made of tasks here, by
    # the fact n, whether or not the platform knows that yet. The first decision of a task stands, there and here.
    "CREATE TABLE tasks (id TEXT PRIMARY KEY, revision INTEGER NOT NULL, kind TEXT NOT NULL, state TEXT NOT NULL, "
    "opened_at TEXT NOT NULL, done_at TEXT NOT NULL, body TEXT NOT NULL) WITHOUT ROWID",
    "CREATE TABLE decided (task TEXT PRIMARY KEY, outcome TEXT NOT NULL, actor TEXT NOT NULL, at TEXT NOT NULL, "
    "n INTEGER NOT NULL) WITHOUT ROWID",
)
# A build makes these at the end like the others, unless it has to look for what is there already.
BY_ID = "CREATE UNIQUE INDEX IF NOT EXISTS products_id ON products (id)"
CODES_BY_PRODUCT = "CREATE INDEX IF NOT EXISTS barcodes_rid ON barcodes (rid)"
INDEXES = (
    BY_ID,
    "CREATE INDEX products_sku ON products (sku)",
    "CREATE INDEX products_code ON products (sku COLLATE NOCASE)",
    "CREATE INDEX products_key ON products (key, active)",
    "CREATE INDEX products_category ON products (category, key, active)",
    "CREATE INDEX products_brand ON products (brand, active) WHERE brand <> ''",
    "CREATE INDEX products_parent ON products (parent) WHERE parent <> ''",
    "CREATE INDEX products_sold ON products (sold DESC) WHERE sold > 0",
    CODES_BY_PRODUCT,
    "CREATE INDEX products_low ON products (key) WHERE low_stock IS NOT NULL",
    "CREATE INDEX tasks_open ON tasks (opened_at, id, kind) WHERE state = 'open'",
    "CREATE INDEX tasks_done ON tasks (done_at, id) WHERE state = 'done'",
    "CREATE INDEX levels_out ON levels (product) WHERE kept AND platform + pending <= 0",
)
# Neither index keeps the text or positions: whoever asks compares what it finds with products.key. words holds
# folding.tokens(key, fold(brand)), grams holds folding.parts(key).
SEARCH = (
    "CREATE VIRTUAL TABLE words USING fts5(text, content='', contentless_delete=1, detail=none, "
    "prefix='1 2 3 4', tokenize='ascii')",
    "CREATE VIRTUAL TABLE grams USING fts5(text, content='', contentless_delete=1, detail=none, "
    "tokenize='trigram case_sensitive 1')",
)
STATEMENTS = TABLES + INDEXES + SEARCH
