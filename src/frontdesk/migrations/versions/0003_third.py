"""What waits behind a job is begun when that job ends; a model that was left answers until all is read again."""

from pathlib import Path

from alembic import op

revision = "0003"
down_revision = "0002"


def upgrade() -> None:
    """Runs each part."""
    cursor = op.get_bind().connection.cursor()
    for file in sorted(Path(__file__).parent.glob("0003_*.sql")):
        cursor.execute(file.read_text())
    cursor.execute("GRANT SELECT, INSERT, UPDATE ON embedder TO frontdesk_app")
