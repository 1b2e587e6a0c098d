"""Search measured: a gold set over synthetic pages, our client and others in a real browser."""
