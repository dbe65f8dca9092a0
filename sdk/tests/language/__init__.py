"""Tests of the declaration language."""
