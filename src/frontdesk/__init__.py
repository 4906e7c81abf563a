"""Frontdesk: a self-hosted AI front desk for a company's customers."""

__version__ = "0.1.0"
