"""Builds: the time limit ends the whole family, and a good build is left alone."""

from __future__ import annotations

import os
import signal
import sys
from typing import TYPE_CHECKING

import pytest

from gauntlet.stack import log
from gauntlet.stack.build import build
from gauntlet.stack.errors import BuildTooLong, StackFault

if TYPE_CHECKING:
    from conftest import Household

pytestmark = pytest.mark.live


def test_a_build_beyond_its_limit_is_ended_with_its_children(household: Household) -> None:
    command = household.daemon("service", "--child", "--escapee").start
    daemon = household.daemon(build=command, grace_seconds=0.2)
    log.begin(daemon.log)
    with pytest.raises(StackFault) as caught:
        build(daemon, 0, limit_seconds=3)
    assert isinstance(caught.value.trouble, BuildTooLong)
    assert "was not done after 3 s and was ended" in str(caught.value)
    assert len(household.pids()) == 4


def test_a_compiler_cache_that_a_good_build_starts_may_stay(household: Household) -> None:
    start = "import subprocess, sys; subprocess.Popen(sys.argv[1:])"
    daemon = household.daemon(build=(sys.executable, "-c", start, *household.silent()))
    log.begin(daemon.log)
    build(daemon, 0)
    while not household.alive():
        pass
    os.kill(household.pids()[0], signal.SIGKILL)
    while household.alive():
        pass
