package zoo;

import static java.util.Map.entry;
import static zoo.Answers.plain;
import static zoo.Answers.withTimesAsText;

import com.fasterxml.jackson.annotation.JsonFormat;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
import java.util.function.Function;

/** Instants, dates and times of day. */
final class Times {
    private static final List<String> WHOLE = List.of(
            "2024-01-02T03:04:05Z", "2023-12-31T23:59:58Z", "2022-06-15T12:30:45Z", "2021-02-28T08:09:10Z");
    private static final List<String> MILLIS = List.of(
            "2024-01-02T03:04:05.123Z",
            "2023-12-31T23:59:58.456Z",
            "2022-06-15T12:30:45.789Z",
            "2021-02-28T08:09:10.012Z");
    private static final List<String> NANOS = List.of(
            "2024-01-02T03:04:05.123456789Z", "2023-12-31T23:59:58.987654321Z", "2022-06-15T12:30:45.111222333Z");
    private static final List<String> DAYS = List.of("2024-01-02", "2023-12-31", "2024-02-29", "1969-07-20");

    static final Map<String, Answers> ANSWERS = Map.ofEntries(
            entry("time-fraction-digits", withTimesAsText(each(
                    List.of(
                            "2024-01-02T03:04:05.12Z",
                            "2023-12-31T23:59:58Z",
                            "2022-06-15T12:30:45.5Z",
                            "2021-02-28T08:09:10Z",
                            "2020-10-11T12:13:14.25Z"),
                    Instant::parse,
                    Event::new))),
            entry("time-precision-truncation", withTimesAsText(each(NANOS, Times::date, Logged::new))),
            entry("time-utc-designator", withTimesAsText(each(MILLIS, Times::date, Logged::new))),
            entry("time-offset-kept-vs-utc", withTimesAsText(each(
                    List.of(
                            "2024-01-02T03:04:05+02:00",
                            "2023-12-31T23:59:58-05:00",
                            "2022-06-15T12:30:45+05:30",
                            "2021-02-28T08:09:10+01:00"),
                    OffsetDateTime::parse,
                    Meeting::new))),
            entry("time-naive", withTimesAsText(each(WHOLE, Times::local, Visit::new))),
            entry("time-epoch", plain(each(MILLIS, Instant::parse, Event::new))),
            entry("time-epoch--counted", plain(each(MILLIS, Times::date, Logged::new))),
            entry("time-component-array", plain(each(MILLIS, Times::local, Visit::new))),
            entry("time-component-array--date", plain(each(DAYS, LocalDate::parse, Day::new))),
            entry("time-date-vs-datetime", withTimesAsText(each(DAYS, LocalDate::parse, Day::new))),
            entry("time-date-vs-datetime--clock", plain(each(
                    List.of("08:30:15", "09:00:01", "23:59:59"), LocalTime::parse, Shop::new))),
            entry("time-year-range", withTimesAsText(each(
                    List.of(
                            "+12024-01-02T03:04:05.123Z", "+10000-12-31T23:59:58.456Z", "+99999-06-15T12:30:45.789Z"),
                    Instant::parse,
                    Lease::new))),
            entry("time-text-layout", plain(each(WHOLE, Times::local, Printed::new))),
            entry("zero-time-emitted", withTimesAsText(
                    new Invoice("1", null),
                    new Invoice("2", Instant.parse("2024-01-02T03:04:05.123456Z")),
                    new Invoice("3", null),
                    new Invoice("4", null))));

    private Times() {}

    record Event(String id, Instant at) {}

    record Logged(String id, Date at) {}

    record Meeting(String id, OffsetDateTime at) {}

    record Visit(String id, LocalDateTime at) {}

    record Day(String id, LocalDate on) {}

    record Shop(String id, LocalTime opens) {}

    record Lease(String id, Instant until) {}

    record Printed(String id, @JsonFormat(pattern = "yyyy-MM-dd HH:mm:ss") LocalDateTime at) {}

    record Invoice(String id, @JsonProperty("paid_at") Instant paidAt) {}

    private static Date date(String text) {
        return Date.from(Instant.parse(text));
    }

    private static LocalDateTime local(String text) {
        return LocalDateTime.ofInstant(Instant.parse(text), ZoneOffset.UTC);
    }

    /** A record of each text, numbered from 1. */
    private static <T> Object[] each(List<String> texts, Function<String, T> read, BiFunction<String, T, ?> made) {
        var records = new Object[texts.size()];
        for (var at = 0; at < records.length; at++) {
            records[at] = made.apply(Integer.toString(at + 1), read.apply(texts.get(at)));
        }
        return records;
    }
}
