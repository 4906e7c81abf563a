"""What came after the first schema: each feature's part in a file of its own, guarded as the first one is."""

from pathlib import Path

from alembic import op

revision = "0002"
down_revision = "0001"


def upgrade() -> None:
    """Runs each part, then gives every new table its row-level security and the app its rights."""
    cursor = op.get_bind().connection.cursor()
    here = Path(__file__).parent
    for file in (*sorted(here.glob("0002_*.sql")), here / "0001_row_security.sql"):
        cursor.execute(file.read_text())
    cursor.execute("GRANT SELECT, INSERT, UPDATE, DELETE ON ALL TABLES IN SCHEMA public TO frontdesk_app;")
    cursor.execute("GRANT USAGE, SELECT ON ALL SEQUENCES IN SCHEMA public TO frontdesk_app;")
    cursor.execute("REVOKE ALL ON alembic_version, person FROM frontdesk_app")
