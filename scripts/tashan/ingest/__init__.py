"""Article in, draft out: read → clean → convert → split → outline → facts → tags → record."""
