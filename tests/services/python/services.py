"""Three ordinary services in one process: orders, identity, sensors."""

from __future__ import annotations

import argparse

import identity.routes
import orders.routes
import sensors.routes
import uvicorn
from fastapi import FastAPI

app = FastAPI()
app.include_router(orders.routes.router)
app.include_router(identity.routes.router)
app.include_router(sensors.routes.router)


@app.get("/health")
def health() -> dict[str, str]:
    return {"service": "services-python"}


if __name__ == "__main__":
    parser = argparse.ArgumentParser()
    parser.add_argument("--port", type=int, required=True)
    uvicorn.run(app, host="127.0.0.1", port=parser.parse_args().port, log_level="warning")
