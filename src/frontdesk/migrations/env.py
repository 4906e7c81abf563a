"""Alembic's entry: runs the migrations on the connection that `frontdesk.migrations.run` hands over."""

from alembic import context

from frontdesk.foundation.database import Table

context.configure(connection=context.config.attributes["connection"], target_metadata=Table.metadata)
with context.begin_transaction():
    context.run_migrations()
