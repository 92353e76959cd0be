"""One result value and pure renderers beside it. Renderers read the report and nothing else."""
