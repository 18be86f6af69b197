"""Tracegate for Python. Each area of the contract is a package of its own: `tracegate.governance.v1` and so on."""
