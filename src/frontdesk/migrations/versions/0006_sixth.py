"""Street addresses are known as such, and what Markdown hides is told by its own rules: pages are read again.

A question that was added to a set by itself is told from those of a list.
"""

from pathlib import Path

from alembic import op

revision = "0006"
down_revision = "0005"


def upgrade() -> None:
    """Runs each part."""
    cursor = op.get_bind().connection.cursor()
    for file in sorted(Path(__file__).parent.glob("0006_*.sql")):
        cursor.execute(file.read_text())
