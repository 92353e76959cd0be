package zoo;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jdk8.Jdk8Module;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.util.List;

/** The answers of one endpoint in order, and the mapper that writes them. */
record Answers(ObjectMapper mapper, List<?> values) {
    /** As Jackson comes: times are numbers. */
    static final ObjectMapper PLAIN =
            JsonMapper.builder().addModule(new Jdk8Module()).addModule(new JavaTimeModule()).build();

    /** As Spring Boot sets it up: times are text. */
    static final ObjectMapper TIMES_AS_TEXT = PLAIN.copy()
            .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS, SerializationFeature.WRITE_DURATIONS_AS_TIMESTAMPS);

    static Answers plain(Object... values) {
        return new Answers(PLAIN, List.of(values));
    }

    static Answers withTimesAsText(Object... values) {
        return new Answers(TIMES_AS_TEXT, List.of(values));
    }

    int count() {
        return values.size();
    }

    byte[] written(int number) throws JsonProcessingException {
        return mapper.writeValueAsBytes(values.get(number));
    }
}
