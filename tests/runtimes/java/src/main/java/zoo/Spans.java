package zoo;

import static java.util.Map.entry;
import static zoo.Answers.plain;
import static zoo.Answers.withTimesAsText;

import com.fasterxml.jackson.annotation.JsonFormat;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Month;
import java.util.Map;

/** Durations, months and weekdays, decimals, and how exactly numbers and texts are carried. */
final class Spans {
    static final Map<String, Answers> ANSWERS = Map.ofEntries(
            entry("duration-unit", plain(
                    new Retry("1", Duration.ofMillis(1500)),
                    new Retry("2", Duration.ofSeconds(90)),
                    new Retry("3", Duration.ofMillis(7_200_250)))),
            entry("duration-unit--of-milliseconds", plain(
                    new Retry("1", Duration.ofMillis(1500)),
                    new Retry("2", Duration.ofMillis(90_125)),
                    new Retry("3", Duration.ofMillis(-2250)))),
            entry("duration-text-dialect", withTimesAsText(
                    new Lease("1", Duration.ofHours(26)),
                    new Lease("2", Duration.ofHours(9600)),
                    new Lease("3", Duration.ofMillis(178_201_500)))),
            entry("duration-text-dialect--below-zero", withTimesAsText(
                    new Skew("1", Duration.ofSeconds(-90)),
                    new Skew("2", Duration.ofMillis(-2500)),
                    new Skew("3", Duration.ofSeconds(3605)))),
            entry("calendar-enum", plain(
                    new Season("1", Month.JANUARY), new Season("2", Month.MARCH), new Season("3", Month.DECEMBER))),
            entry("calendar-enum--weekday", plain(
                    new Shift("1", DayOfWeek.MONDAY),
                    new Shift("2", DayOfWeek.SUNDAY),
                    new Shift("3", DayOfWeek.THURSDAY))),
            entry("decimal-string-vs-number--decimal", plain(
                    new Quote("1", new BigDecimal("1.10")),
                    new Quote("2", new BigDecimal("25.99")),
                    new Quote("3", new BigDecimal("-0.50")))),
            entry("decimal-scale-lost", plain(
                    new Bill("1", new BigDecimal("1.10")),
                    new Bill("2", new BigDecimal("100.00")),
                    new Bill("3", new BigDecimal("-0.50")))),
            entry("float-f32-widened", plain(
                    new Gauge("1", 0.1f), new Gauge("2", 19.99f), new Gauge("3", -2.7f))),
            entry("int-beyond-2p53", plain(
                    new Parcel("1", new BigInteger("9007199254740993")),
                    new Parcel("2", new BigInteger("18446744073709551615")),
                    new Parcel("3", new BigInteger("1234567890123456789")),
                    new Parcel("4", BigInteger.valueOf(42)))),
            entry("string-char-vs-number", plain(
                    new Exam("1", 'é'), new Exam("2", 'A'), new Exam("3", '猫'))),
            entry("string-char-vs-number--letters", plain(
                    new Puzzle("1", "abc".toCharArray()),
                    new Puzzle("2", "été".toCharArray()),
                    new Puzzle("3", "z".toCharArray()))),
            entry("float-nan-inf--text", plain(
                    new Share("1", Double.NaN), new Share("2", 0.5), new Share("3", Double.NaN))));

    private Spans() {}

    /** No component of a record may be called {@code wait}. */
    record Retry(String id, @JsonProperty("wait") Duration delay) {}

    record Lease(String id, Duration lease) {}

    record Skew(String id, Duration drift) {}

    record Season(String id, Month month) {}

    record Shift(String id, DayOfWeek day) {}

    record Quote(String id, BigDecimal price) {}

    record Bill(String id, @JsonFormat(shape = JsonFormat.Shape.STRING) BigDecimal price) {}

    record Gauge(String id, float reading) {}

    record Parcel(String id, BigInteger serial) {}

    record Exam(String id, char grade) {}

    record Puzzle(String id, char[] word) {}

    record Share(String id, double ratio) {}
}
