package zoo;

import static java.util.Map.entry;
import static zoo.Answers.plain;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import com.fasterxml.jackson.databind.PropertyNamingStrategies.SnakeCaseStrategy;
import com.fasterxml.jackson.databind.annotation.JsonNaming;
import java.util.Map;

/** Names of members, presence by default, and members that stand a level higher or deeper. */
final class Names {
    static final Map<String, Answers> ANSWERS = Map.ofEntries(
            entry("key-pascal-untagged-go", plain(
                    new Visit("1", "a.test"), new Visit("2", "b.test"), new Visit("3", "c.test"))),
            entry("key-acronym-casing", plain(
                    new Hook("1", "a.test", "ann"), new Hook("2", "b.test", "bob"), new Hook("3", "c.test", "eve"))),
            entry("key-word-split-digits", plain(
                    new Mailing("Elm 1", "left", "10"),
                    new Mailing("Oak 2", "right", "20"),
                    new Mailing("Ash 3", "top", "30"))),
            entry("enum-acronym-split", plain(
                    new Host("1", Role.HTTP_SERVER),
                    new Host("2", Role.DNS_SERVER),
                    new Host("3", Role.PROXY),
                    new Host("4", Role.HTTP_SERVER),
                    new Host("5", Role.DNS_SERVER))),
            entry("result-either", plain(
                    new Result(5, null), new Result(null, "bad"), new Result(7, null), new Result(null, "worse"))),
            entry("exclude-defaults-unset", plain(
                    new Policy("1"), new Policy("2", 7, "slow"), new Policy("3", 5, "safe"), new Policy("4", 9, "fast"))),
            entry("struct-flatten-vs-nested", plain(
                    new Lot("1", new Audit("ann", "new")),
                    new Lot("2", new Audit("bob", "moved")),
                    new Lot("3", new Audit("eve", "sold")))),
            entry("struct-flatten-vs-nested--grouped", plain(
                    new Shop("1", new Place("Elm", "Bern")),
                    new Shop("2", new Place("Oak", "Rome")),
                    new Shop("3", new Place("Ash", "Oslo")))),
            entry("struct-flatten-none", plain(
                    new Lot("1", new Audit("ann", "new")),
                    new Lot("2", null),
                    new Lot("3", new Audit("eve", "sold")),
                    new Lot("4", null))),
            entry("struct-subclass-fields", plain(
                    new Ship("1", new Crew("ann", "blue")),
                    new Ship("2", new Crew("bob", "red")),
                    new Ship("3", new Person("eve")))));

    private Names() {}

    record Visit(String userId, String httpUrl) {}

    /** A bean: names come from its getters. */
    static final class Hook {
        private final String userID;
        private final String callbackURL;
        private final String name;

        Hook(String userID, String callbackURL, String name) {
            this.userID = userID;
            this.callbackURL = callbackURL;
            this.name = name;
        }

        public String getUserID() {
            return userID;
        }

        public String getCallbackURL() {
            return callbackURL;
        }

        public String getName() {
            return name;
        }
    }

    @JsonNaming(SnakeCaseStrategy.class)
    record Mailing(String addressLine1, String addressLine2, String postalCode) {}

    enum Role {
        HTTP_SERVER,
        DNS_SERVER,
        PROXY
    }

    record Host(String id, Role role) {}

    record Result(Integer value, String error) {}

    /** Members that hold their default are left out. */
    @JsonInclude(JsonInclude.Include.NON_DEFAULT)
    static final class Policy {
        public String id;
        public int retries = 5;
        public String mode = "fast";

        Policy() {}

        Policy(String id) {
            this.id = id;
        }

        Policy(String id, int retries, String mode) {
            this.id = id;
            this.retries = retries;
            this.mode = mode;
        }
    }

    @JsonNaming(SnakeCaseStrategy.class)
    record Audit(String createdBy, String note) {}

    record Lot(String id, @JsonUnwrapped Audit audit) {}

    record Place(String street, String city) {}

    record Shop(String id, Place address) {}

    interface Owner {
        String name();
    }

    record Person(String name) implements Owner {}

    record Crew(String name, String team) implements Owner {}

    record Ship(String id, Owner owner) {}
}
