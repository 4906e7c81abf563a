"""The first schema: every table of a company's data is keyed by (account_id, id) and guarded by row-level security."""

from pathlib import Path

from alembic import op
from procrastinate.schema import SchemaManager

revision = "0001"
down_revision = None


def upgrade() -> None:
    """Creates all of it in the transaction that Alembic has opened."""
    cursor = op.get_bind().connection.cursor()
    first, security = (Path(__file__).with_name(f"0001_{name}.sql") for name in ("first", "row_security"))
    features = sorted(set(first.parent.glob("0001_*.sql")) - {first, security})
    for file in (first, *features, security):
        cursor.execute(file.read_text())
    cursor.execute(SchemaManager.get_schema())
    cursor.execute(
        "GRANT SELECT, INSERT, UPDATE, DELETE ON ALL TABLES IN SCHEMA public TO frontdesk_app;"
        "GRANT USAGE, SELECT ON ALL SEQUENCES IN SCHEMA public TO frontdesk_app;"
        "REVOKE ALL ON alembic_version, person FROM frontdesk_app"
    )
