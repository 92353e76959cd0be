package zoo;

import static java.util.Map.entry;
import static zoo.Answers.plain;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TreeMap;

/** Numbers and texts, and how they are spelled. */
final class Texts {
    static final Map<String, Answers> ANSWERS = Map.ofEntries(
            entry("float-integral-dot-zero", plain(
                    new Ratio("1", 1), new Ratio("2", 200), new Ratio("3", -3))),
            entry("float-exponent-threshold", plain(
                    new Mass("1", 1e16), new Mass("2", 2.5e16), new Mass("3", 1e-6))),
            entry("float-exponent-spelling", plain(
                    new Mass("1", 1e-7), new Mass("2", 2.5e-8), new Mass("3", 3e-9))),
            entry("float-subnormal-java", plain(
                    new Mass("1", Double.MIN_VALUE), new Mass("2", 2e23), new Mass("3", 1e23))),
            entry("float-negative-zero", plain(
                    new Shift("1", -0.0), new Shift("2", -0.0), new Shift("3", -0.0))),
            entry("string-html-escape", plain(
                    new Note("1", "a < b"), new Note("2", "x > y"), new Note("3", "r & d"))),
            entry("string-u2028-escape", plain(
                    new Note("1", "é\u2028a"), new Note("2", "ü\u2029b"), new Note("3", "ß\u2028c"))),
            entry("string-nonascii-escape", plain(
                    new Note("1", "Zoé"), new Note("2", "😀"), new Note("3", "日本"))),
            entry("string-control-escape", plain(
                    new Note("1", "a\u007f"), new Note("2", "\u007fb"), new Note("3", "c\u007fd"))),
            entry("string-control-escape--upper-case", plain(
                    new Note("1", "\u001b[1m"), new Note("2", "a\u000bc"), new Note("3", "\u001f\u001e"))),
            entry("map-order", plain(
                    new Labelled("1", inOrder("zone", "eu", "app", "web")),
                    new Labelled("2", inOrder("tier", "db", "node", "n7")),
                    new Labelled("3", inOrder("role", "api", "env", "test")))),
            entry("map-integer-like-order", plain(
                    new Seating("1", new TreeMap<>(Map.of("row", 1, "10", 2, "9", 3))),
                    new Seating("2", new TreeMap<>(Map.of("box", 4, "30", 5, "4", 6))),
                    new Seating("3", new TreeMap<>(Map.of("bar", 7, "200", 8, "21", 9))))),
            entry("http-whitespace", plain(
                    new Track("1", new int[] {10, 20}),
                    new Track("2", new int[] {30, 40}),
                    new Track("3", new int[] {50, 60}))));

    private Texts() {}

    record Ratio(String id, double ratio) {}

    record Mass(String id, double mass) {}

    record Shift(String id, double offset) {}

    record Note(String id, String note) {}

    record Labelled(String id, Map<String, String> labels) {}

    record Seating(String id, Map<String, Integer> seats) {}

    record Track(String id, int[] points) {}

    private static Map<String, String> inOrder(String name, String value, String next, String last) {
        var labels = new LinkedHashMap<String, String>();
        labels.put(name, value);
        labels.put(next, last);
        return labels;
    }
}
