package zoo;

import static java.util.Map.entry;
import static zoo.Answers.plain;

import com.fasterxml.jackson.annotation.JsonFormat;
import java.io.IOException;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** Values in another structure: wrapped, as lists, as objects, as numbers. */
final class Forms {
    static final Map<String, Answers> ANSWERS = Map.ofEntries(
            entry("struct-newtype-transparent", plain(
                    new Thing("1", new OwnerId(5)), new Thing("2", new OwnerId(8)), new Thing("3", new OwnerId(13)))),
            entry("struct-newtype-transparent--bare", plain(
                    new Thing("1", new OwnerId(5)), new Thing("2", new OwnerId(8)), new Thing("3", new OwnerId(13)))),
            entry("sql-null-wrapper", plain(
                    new Guest("1", Optional.of("bee"), Optional.of(31)),
                    new Guest("2", Optional.empty(), Optional.of(47)),
                    new Guest("3", Optional.of("fox"), Optional.empty()),
                    new Guest("4", Optional.empty(), Optional.empty()))),
            entry("scalar-vs-singleton-list", plain(
                    new Article("1", List.of("new")),
                    new Article("2", List.of("red", "blue")),
                    new Article("3", List.of("old")),
                    new Article("4", List.of("used")))),
            entry("tuple-array-vs-object", plain(
                    new Pin("1", new Point(1, "a")), new Pin("2", new Point(2, "b")), new Pin("3", new Point(3, "c")))),
            entry("tuple-array-vs-object--record", plain(
                    new Mark("1", new Spot(1, "a")), new Mark("2", new Spot(2, "b")), new Mark("3", new Spot(3, "c")))),
            entry("enum-int-vs-string", plain(
                    new Alarm("1", Level.LOW),
                    new Alarm("2", Level.HIGH),
                    new Alarm("3", Level.MID),
                    new Alarm("4", Level.LOW))),
            entry("enum-flags", plain(
                    new Grant("1", EnumSet.of(Right.READ)),
                    new Grant("2", EnumSet.of(Right.READ, Right.SHARE)),
                    new Grant("3", EnumSet.noneOf(Right.class)),
                    new Grant("4", EnumSet.of(Right.WRITE, Right.SHARE)),
                    new Grant("5", EnumSet.of(Right.WRITE)))),
            entry("set-encoding", plain(
                    new Client("1", new TreeSet<>(Set.of("mail"))),
                    new Client("2", new TreeSet<>(Set.of("read", "write"))),
                    new Client("3", new TreeSet<>()),
                    new Client("4", new TreeSet<>(Set.of("admin", "post"))))),
            entry("set-order", plain(
                    new Race("1", new HashSet<>(List.of(3, 1, 2))),
                    new Race("2", new HashSet<>(List.of(5))),
                    new Race("3", new HashSet<>(List.of(7, 4, 6))),
                    new Race("4", new HashSet<>(List.of(11, 10))))),
            entry("map-composite-key", plain(
                    new Grid("1", Map.of(List.of(1, 2), 7)),
                    new Grid("2", inOrder(List.of(3, 4), 8, List.of(5, 6), 9)),
                    new Grid("3", Map.of(List.of(10, 11), 12)))),
            entry("map-composite-key--joined", plain(
                    new Sheet("1", new TreeMap<>(Map.of(new Cell(1, 2), 7))),
                    new Sheet("2", new TreeMap<>(Map.of(new Cell(3, 4), 8, new Cell(5, 6), 9))),
                    new Sheet("3", new TreeMap<>(Map.of(new Cell(10, 11), 12))))),
            entry("map-nonstring-key", plain(
                    new Tariff("1", new TreeMap<>(Map.of(2.0, 7, 2.5, 9))),
                    new Tariff("2", new TreeMap<>(Map.of(4.0, 1))),
                    new Tariff("3", new TreeMap<>(Map.of(8.0, 3, 1.5, 5))))),
            entry("error-value-empty", plain(
                    new Job("1", new IOException("disk full")),
                    new Job("2", new IOException("timeout")),
                    new Job("3", new IOException("no route")))));

    private Forms() {}

    record OwnerId(int value) {}

    record Thing(String id, OwnerId owner) {}

    record Guest(String id, Optional<String> nickname, Optional<Integer> age) {}

    record Article(
            String id,
            @JsonFormat(with = JsonFormat.Feature.WRITE_SINGLE_ELEM_ARRAYS_UNWRAPPED) List<String> tags) {}

    record Point(int x, String y) {}

    record Pin(String id, Point point) {}

    @JsonFormat(shape = JsonFormat.Shape.ARRAY)
    record Spot(int x, String y) {}

    record Mark(String id, Spot point) {}

    @JsonFormat(shape = JsonFormat.Shape.NUMBER)
    enum Level {
        LOW,
        MID,
        HIGH
    }

    record Alarm(String id, Level level) {}

    enum Right {
        READ,
        WRITE,
        SHARE
    }

    record Grant(String id, Set<Right> rights) {}

    record Client(String id, Set<String> scopes) {}

    record Race(String id, Set<Integer> ranks) {}

    record Grid(String id, Map<List<Integer>, Integer> cells) {}

    record Cell(int x, int y) implements Comparable<Cell> {
        @Override
        public int compareTo(Cell other) {
            return x == other.x ? Integer.compare(y, other.y) : Integer.compare(x, other.x);
        }
    }

    record Sheet(String id, Map<Cell, Integer> cells) {}

    record Tariff(String id, Map<Double, Integer> rates) {}

    record Job(String id, Exception reason) {}

    private static Map<List<Integer>, Integer> inOrder(List<Integer> first, int count, List<Integer> next, int last) {
        var cells = new LinkedHashMap<List<Integer>, Integer>();
        cells.put(first, count);
        cells.put(next, last);
        return cells;
    }
}
