package zoo;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** A service in which each endpoint writes one shape the way Java code with Jackson usually does. */
public final class Zoo {
    private static final List<Map<String, Answers>> FAMILIES = List.of(
            Forms.ANSWERS,
            Layout.ANSWERS,
            Names.ANSWERS,
            Octets.ANSWERS,
            Spans.ANSWERS,
            Texts.ANSWERS,
            Times.ANSWERS,
            Unions.ANSWERS);

    private final Map<String, Answers> answers = new HashMap<>();

    private Zoo() {
        FAMILIES.forEach(answers::putAll);
    }

    public static void main(String[] args) throws IOException {
        var port = Integer.parseInt(args[List.of(args).indexOf("--port") + 1]);
        var server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), 0);
        var zoo = new Zoo();
        server.createContext("/health", exchange ->
                reply(exchange, 200, Answers.PLAIN.writeValueAsBytes(Map.of("service", "zoo-java"))));
        server.createContext("/", zoo::answer);
        server.start();
    }

    /** Answers {@code /<drift>/<number>}. */
    private void answer(HttpExchange exchange) throws IOException {
        var steps = exchange.getRequestURI().getPath().split("/");
        var found = steps.length == 3 ? answers.get(steps[1]) : null;
        if (found == null || !steps[2].matches("\\d") || Integer.parseInt(steps[2]) >= found.count()) {
            reply(exchange, 404, new byte[0]);
            return;
        }
        reply(exchange, 200, found.written(Integer.parseInt(steps[2])));
    }

    private static void reply(HttpExchange exchange, int status, byte[] body) throws IOException {
        exchange.getResponseHeaders().set("Content-Type", "application/json");
        exchange.sendResponseHeaders(status, body.length == 0 ? -1 : body.length);
        exchange.getResponseBody().write(body);
        exchange.close();
    }
}
