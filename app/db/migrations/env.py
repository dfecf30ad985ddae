"""Alembic's side: migrate the connection handed in, inside its transaction; the caller says where the file stands."""

from __future__ import annotations

from alembic import context

settings = context.config.attributes
context.configure(
    connection=settings["connection"],
    version_table="schema_history",
    transaction_per_migration=False,
    transactional_ddl=False,  # the caller's transaction holds all of it
)
if settings["starting"]:
    context.get_context().stamp(context.script, f"{settings['starting']:04d}")
context.run_migrations()
