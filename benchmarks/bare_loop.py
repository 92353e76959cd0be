"""The fastest bare httpx loop: one synchronous client per runtime, each in a thread; nothing is judged."""

from __future__ import annotations

import threading
from collections.abc import Mapping, Sequence

import httpx

from parity.case import Case


def run_bare_loop(cases: Sequence[Case], addresses: Mapping[str, str]) -> None:
    """Sends every case to every runtime and reads every body."""
    answered: dict[str, int] = {}

    def ask(name: str, url: str) -> None:
        # Parsing addresses is a tenth of httpx's time: the fastest loop does it once for each path.
        paths = {case.request.path: httpx.URL(url + case.request.path) for case in cases}
        with httpx.Client(trust_env=False) as client:
            for case in cases:
                request = case.request
                answer = client.request(
                    request.method, paths[request.path], content=request.body, headers=request.headers
                )
                answered[name] = answered.get(name, 0) + bool(answer.content)

    threads = [threading.Thread(target=ask, args=each) for each in addresses.items()]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert answered == dict.fromkeys(addresses, len(cases)), answered
