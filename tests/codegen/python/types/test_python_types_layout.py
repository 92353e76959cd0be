"""Lines are laid out as the formatter leaves them, whatever stands in them."""

from __future__ import annotations

from pathlib import Path
from random import Random

import pytest
from python_package import tool

from codegen.python.types.layout import alias, assigned

pytestmark = pytest.mark.live


class Lines:
    """Draws types as they are written."""

    def __init__(self, seed: int) -> None:
        self.random = Random(seed)  # noqa: S311  # nothing is secret here

    def count(self, most: int) -> int:
        return self.random.randint(1, most)

    def name(self) -> str:
        return "X" + self.random.choice("x日") * self.count(self.random.choice([5, 27]))

    def call(self) -> str:
        return self.random.choice(
            [
                f"Field(min_length={10 ** self.count(20)})",
                f"Field(ge={10 ** self.count(30)}, le={10 ** self.count(30)})",
                'wire.Pattern(r"' + "a|b[," * self.count(20) + '")',
                'wire.Names("' + "é" * self.count(40) + '", min_length=3)',
                "wire.Unique",
            ]
        )

    def type(self, depth: int = 0) -> str:
        match self.random.randint(0, 7 if depth < 3 else 1):
            case 2:
                return f"list[{self.type(depth + 1)}]"
            case 3:
                return f"dict[str, {self.type(depth + 1)}]"
            case 4:
                words = ('"' + self.random.choice("a日") * self.count(20) + '"' for _ in range(self.count(8)))
                return f"Literal[{', '.join(words)}]"
            case 5:
                metadata = ", ".join(self.call() for _ in range(self.count(3)))
                return f"Annotated[{self.type(depth + 1)}, {metadata}]"
            case 6:
                return " | ".join(self.type(depth + 2) for _ in range(1 + self.count(4)))
            case 7:
                return f"tuple[{', '.join(self.type(depth + 1) for _ in range(self.count(4)))}]"
        return self.name()

    def member(self) -> str:
        attribute = "f" + "o" * self.count(40)
        found = self.type()
        match self.random.randint(0, 2):
            case 0:
                return assigned(attribute, found, "", 4)
            case 1:
                return assigned(attribute, f"{found} | MISSING", "MISSING", 4)
        metadata = f'Field(alias="{"a" * self.count(30)}")'
        return assigned(attribute, f"Annotated[{found} | MISSING, {metadata}]", "MISSING", 4)


@pytest.mark.parametrize("seed", range(4))
def test_the_formatter_changes_nothing(tmp_path: Path, seed: int) -> None:
    lines = Lines(seed)
    aliases = [alias(lines.name(), lines.type()) for _ in range(400)]
    members = [lines.member() for _ in range(400)]
    folder = tmp_path / "lines"
    folder.mkdir()
    (folder / "lines.py").write_text("\n".join([*aliases, "\n\nclass Lines:", *members, ""]), "utf-8")
    told = tool(folder, "ruff", "format", "--isolated", "--no-cache", "--diff", folder.name)
    assert told.returncode == 0, told.stdout[-4000:]
