package zoo;

import static java.util.Map.entry;
import static zoo.Answers.plain;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import java.util.Map;

/** Unions: a sealed interface, and where its type id stands. */
final class Unions {
    static final Map<String, Answers> ANSWERS = Map.ofEntries(
            entry("enum-external-vs-internal", plain(
                    new Circle(2), new Square(3), new Circle(5), new Square(7))),
            entry("enum-external-vs-adjacent", plain(
                    new Disc(2), new Block(3), new Disc(5), new Block(7))),
            entry("enum-internal-vs-adjacent", plain(
                    new Ring(2), new Tile(3), new Ring(5), new Tile(7))),
            entry("enum-tag-key-name", plain(
                    new Wheel(2), new Sheet(3), new Wheel(5), new Sheet(7))),
            entry("enum-untagged-vs-tagged", plain(
                    new Ball(2), new Box(3), new Ball(5), new Box(7))),
            entry("enum-tuple-variant-array", plain(
                    new Move(1, 2), new Quit(9), new Move(5, 7), new Quit(8), new Move(3, 4))),
            entry("enum-newtype-variant", plain(
                    new Code(5), new Note("a", 1), new Code(8), new Note("b", 2), new Code(13))),
            entry("enum-unit-variant-shape", plain(
                    new Closed(), new Open("ann"), new Closed(), new Open("bob"))));

    private Unions() {}

    @JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "type")
    @JsonSubTypes({
        @JsonSubTypes.Type(value = Circle.class, name = "circle"),
        @JsonSubTypes.Type(value = Square.class, name = "square")
    })
    sealed interface Shape permits Circle, Square {}

    record Circle(int radius) implements Shape {}

    record Square(int side) implements Shape {}

    @JsonTypeInfo(use = JsonTypeInfo.Id.NAME, include = JsonTypeInfo.As.WRAPPER_OBJECT)
    @JsonSubTypes({
        @JsonSubTypes.Type(value = Disc.class, name = "Circle"),
        @JsonSubTypes.Type(value = Block.class, name = "Square")
    })
    sealed interface Wrapped permits Disc, Block {}

    record Disc(int radius) implements Wrapped {}

    record Block(int side) implements Wrapped {}

    @JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "t")
    @JsonSubTypes({
        @JsonSubTypes.Type(value = Ring.class, name = "Circle"),
        @JsonSubTypes.Type(value = Tile.class, name = "Square")
    })
    sealed interface Tagged permits Ring, Tile {}

    record Ring(int radius) implements Tagged {}

    record Tile(int side) implements Tagged {}

    /** Without a property named, the type id is the member {@code @type}. */
    @JsonTypeInfo(use = JsonTypeInfo.Id.NAME)
    @JsonSubTypes({
        @JsonSubTypes.Type(value = Wheel.class, name = "circle"),
        @JsonSubTypes.Type(value = Sheet.class, name = "square")
    })
    sealed interface Named permits Wheel, Sheet {}

    record Wheel(int radius) implements Named {}

    record Sheet(int side) implements Named {}

    sealed interface Bare permits Ball, Box {}

    record Ball(int radius) implements Bare {}

    record Box(int side) implements Bare {}

    @JsonTypeInfo(use = JsonTypeInfo.Id.NAME, include = JsonTypeInfo.As.WRAPPER_OBJECT)
    @JsonSubTypes({
        @JsonSubTypes.Type(value = Move.class, name = "Move"),
        @JsonSubTypes.Type(value = Quit.class, name = "Quit")
    })
    sealed interface Command permits Move, Quit {}

    record Move(int x, int y) implements Command {}

    record Quit(int code) implements Command {}

    @JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "type")
    @JsonSubTypes({
        @JsonSubTypes.Type(value = Code.class, name = "Code"),
        @JsonSubTypes.Type(value = Note.class, name = "Note")
    })
    sealed interface Outcome permits Code, Note {}

    record Code(int value) implements Outcome {}

    record Note(String body, int lines) implements Outcome {}

    @JsonTypeInfo(use = JsonTypeInfo.Id.NAME, include = JsonTypeInfo.As.WRAPPER_OBJECT)
    @JsonSubTypes({
        @JsonSubTypes.Type(value = Closed.class, name = "Closed"),
        @JsonSubTypes.Type(value = Open.class, name = "Open")
    })
    sealed interface Door permits Closed, Open {}

    record Closed() implements Door {}

    record Open(String by) implements Door {}
}
