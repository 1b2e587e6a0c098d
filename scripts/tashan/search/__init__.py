"""Library → index shards, and the browser client that reads them."""
