"""How long it takes: `python -m benchmarks.NAME`, and docs/performance.md."""
