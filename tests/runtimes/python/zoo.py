"""A service in which each endpoint writes one shape the way FastAPI code usually does.

Each file in families/ holds some of them: `SAMPLES`, endpoint -> values, or a `router` with its own routes.
"""

from __future__ import annotations

import argparse
from importlib import import_module
from pathlib import Path
from typing import Any

import uvicorn
from fastapi import FastAPI, HTTPException

SAMPLES: dict[str, list[Any]] = {}
app = FastAPI()


@app.get("/health")
def health() -> dict[str, str]:
    return {"service": "zoo-python"}


for path in sorted((Path(__file__).parent / "families").glob("*.py")):
    family = import_module(f"families.{path.stem}")
    SAMPLES |= getattr(family, "SAMPLES", {})
    if hasattr(family, "router"):
        app.include_router(family.router)


@app.get("/{drift}/{number}", response_model=None)
def sample(drift: str, number: int) -> Any:
    found = SAMPLES.get(drift, [])
    if not 0 <= number < len(found):
        raise HTTPException(404)
    return found[number]


if __name__ == "__main__":
    parser = argparse.ArgumentParser()
    parser.add_argument("--port", type=int, required=True)
    uvicorn.run(app, host="127.0.0.1", port=parser.parse_args().port, log_level="warning")
