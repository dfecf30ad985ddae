"""Alembic's side: migrate the connection handed in, inside its transaction; user_version says where it stands."""

from __future__ import annotations

from alembic import context
from alembic.runtime.environment import EnvironmentContext  # noqa: F401 - documents what ``context`` stands for

connection = context.config.attributes["connection"]
starting: int = context.config.attributes["starting"]
context.configure(
    connection=connection,
    transaction_per_migration=False,
    transactional_ddl=False,  # the caller's transaction holds all of it
    version_table="schema_history",
)
if starting:
    context.get_context().stamp(context.script, f"{starting:04d}")
context.run_migrations()
