"""Tashan (他山): messy Chinese articles in, a searchable library of grassroots practice out."""
