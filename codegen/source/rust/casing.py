"""How serde spells a name under `rename_all`: by rules that look at capitals and underscores only."""

from __future__ import annotations

from enum import Enum

from codegen.wire.name import Style


class Casing(Enum):
    """What `rename_all` and `rename_all_fields` may say."""

    LOWER = "lowercase"
    UPPER = "UPPERCASE"
    PASCAL = "PascalCase"
    CAMEL = "camelCase"
    SNAKE = "snake_case"
    SCREAMING_SNAKE = "SCREAMING_SNAKE_CASE"
    KEBAB = "kebab-case"
    SCREAMING_KEBAB = "SCREAMING-KEBAB-CASE"


#: The style that spells ordinary names the same.
STYLES = {
    Casing.LOWER: Style.FLAT,
    Casing.PASCAL: Style.PASCAL,
    Casing.CAMEL: Style.CAMEL,
    Casing.SNAKE: Style.SNAKE,
    Casing.SCREAMING_SNAKE: Style.SCREAMING,
    Casing.KEBAB: Style.KEBAB,
}


def casing_of(said: str) -> Casing | None:
    """The casing of that name; None for none, and for a name that serde refuses."""
    return next((casing for casing in Casing if casing.value == said), None)


def case_variant(name: str, casing: Casing | None) -> str:
    """The name of a variant, which stands in PascalCase."""
    match casing:
        case None | Casing.PASCAL:
            return name
        case Casing.LOWER:
            return _lower(name)
        case Casing.UPPER:
            return _upper(name)
        case Casing.CAMEL:
            return _lower(name[:1]) + name[1:]
    snake = "".join(
        ("_" if index and char.isupper() else "") + _lower(char) for index, char in enumerate(name)
    )
    return _joined(snake, casing)


def case_field(name: str, casing: Casing | None) -> str:
    """The name of a field, which stands in snake_case."""
    match casing:
        case None | Casing.LOWER | Casing.SNAKE:
            return name
        case Casing.UPPER:
            return _upper(name)
        case Casing.PASCAL | Casing.CAMEL:
            pascal = "".join(_upper(word[:1]) + word[1:] for word in name.split("_"))
            return pascal if casing is Casing.PASCAL else _lower(pascal[:1]) + pascal[1:]
    return _joined(name, casing)


def _joined(snake: str, casing: Casing) -> str:
    match casing:
        case Casing.SCREAMING_SNAKE:
            return _upper(snake)
        case Casing.KEBAB:
            return snake.replace("_", "-")
        case Casing.SCREAMING_KEBAB:
            return _upper(snake).replace("_", "-")
    return snake


def _lower(text: str) -> str:
    """Only ASCII letters have a case here."""
    return "".join(char.lower() if char.isascii() else char for char in text)


def _upper(text: str) -> str:
    return "".join(char.upper() if char.isascii() else char for char in text)
