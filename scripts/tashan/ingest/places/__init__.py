"""Choose the places that an article is about, at most three, the main one first; and where each place is named."""

from tashan.ingest.places.choice import places
from tashan.ingest.places.naming import Named, named

__all__ = ["Named", "named", "places"]
