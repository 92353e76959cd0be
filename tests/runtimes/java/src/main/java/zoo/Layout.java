package zoo;

import static java.util.Map.entry;
import static zoo.Answers.plain;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import com.fasterxml.jackson.databind.ser.std.ToStringSerializer;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Records, enumerations, absence and the notation of numbers. */
final class Layout {
    static final Map<String, Answers> ANSWERS = Map.ofEntries(
            entry("decimal-string-vs-number", plain(
                    new Price("1", new BigDecimal("1.5")),
                    new Price("2", new BigDecimal("2.25")),
                    new Price("3", new BigDecimal("0.5")))),
            entry("nil-slice-null", plain(
                    new Cart("1", null), new Cart("2", List.of("a")), new Cart("3", null))),
            entry("omitempty-drops-zero", plain(
                    new Counter("1", 0, "", false), new Counter("2", 3, "n", true), new Counter("3", 0, "", false))),
            entry("int-as-string", plain(
                    new Account("1", 9007199254740993L), new Account("2", -5), new Account("3", 0))),
            entry("key-case-style", plain(
                    new Profile("ann", "root"), new Profile("bob", "ann"), new Profile("eve", "bob"))),
            entry("none-null-vs-absent", plain(
                    new Person("a", Optional.empty()),
                    new Person("b", Optional.of("bee")),
                    new Person("c", Optional.empty()))),
            entry("absent-as-zero", plain(
                    new Address("s"), new Address("t", 2), new Address("u"))),
            entry("enum-variant-case", plain(
                    new Ticket("1", State.IN_REVIEW),
                    new Ticket("2", State.CLOSED),
                    new Ticket("3", State.IN_REVIEW))),
            entry("enum-variant-renamed", plain(
                    new Member("1", Standing.ACTIVE),
                    new Member("2", Standing.SUSPENDED),
                    new Member("3", Standing.ACTIVE),
                    new Member("4", Standing.SUSPENDED),
                    new Member("5", Standing.SUSPENDED))));

    private Layout() {}

    record Price(String id, BigDecimal price) {}

    record Cart(String id, List<String> items) {}

    /** A bean with defaults, which the annotation leaves out. */
    @JsonInclude(JsonInclude.Include.NON_DEFAULT)
    static final class Counter {
        private String id;
        private int count;
        private String note = "";
        private boolean active;

        Counter() {}

        Counter(String id, int count, String note, boolean active) {
            this.id = id;
            this.count = count;
            this.note = note;
            this.active = active;
        }

        public String getId() {
            return id;
        }

        public int getCount() {
            return count;
        }

        public String getNote() {
            return note;
        }

        public boolean isActive() {
            return active;
        }
    }

    /** As it is done for the sake of browsers, which would lose digits. */
    record Account(String id, @JsonSerialize(using = ToStringSerializer.class) long balance) {}

    record Profile(String userName, String createdBy) {}

    record Person(String name, Optional<String> nickname) {}

    record Address(String street, int floor) {
        Address(String street) {
            this(street, 0);
        }
    }

    enum State {
        IN_REVIEW,
        CLOSED
    }

    record Ticket(String id, State state) {}

    enum Standing {
        ACTIVE,
        SUSPENDED
    }

    record Member(String id, Standing standing) {}
}
