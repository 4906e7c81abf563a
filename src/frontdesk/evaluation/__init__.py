"""A company's own questions, and what the assistant makes of them before customers ask."""
