"""The whole site: build, guard, publish."""
