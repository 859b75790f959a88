package dev.hilo.standalone.commands;

import dev.hilo.standalone.settings.Home;
import dev.hilo.standalone.settings.Refusal;
import dev.hilo.standalone.settings.Settings;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import tools.jackson.databind.JsonNode;

/** {@code ./hilo replay}. */
@Command(
        name = "replay",
        description = {
            "Lists the webhooks that were authentic and not understood; replays those named, or all.",
            "What is understood now goes its way, once, however often it is replayed."
        })
public final class Replay implements Callable<Integer> {
    private static final String UNPARSED = "/api/v1/unparsed";

    @Parameters(paramLabel = "ID", description = "which to replay; none: lists them")
    private List<String> ids = new ArrayList<>();

    @Option(names = "--all", description = "replays every one")
    private boolean all;

    @Override
    public Integer call() {
        Gateway gateway = new Gateway(Settings.read(Home.find()));
        String token = gateway.token();
        if (!all && ids.isEmpty()) {
            list(gateway, token);
            return 0;
        }
        List<String> chosen =
                all ? unparsed(gateway, token).stream().map(Replay::id).toList() : ids;
        long failed =
                chosen.stream().filter(id -> !replayed(gateway, token, id)).count();
        System.out.printf("%d replayed, %d failed%n", chosen.size() - failed, failed);
        return failed == 0 ? 0 : 1;
    }

    private static boolean replayed(Gateway gateway, String token, String id) {
        try {
            JsonNode answer = gateway.post("%s/%s/replay".formatted(UNPARSED, id), token);
            System.out.println(id + "  " + (answer.isEmpty() ? "replayed" : inOneLine(answer)));
            return true;
        } catch (Refusal refusal) {
            System.out.println(id + "  " + refusal.sentence());
            return false;
        }
    }

    private static void list(Gateway gateway, String token) {
        List<JsonNode> found = unparsed(gateway, token);
        found.forEach(item -> System.out.println(inOneLine(item)));
        System.out.printf(
                "%d not understood%s%n", found.size(), found.isEmpty() ? "" : ": ./hilo replay ID … or --all");
    }

    private static List<JsonNode> unparsed(Gateway gateway, String token) {
        List<JsonNode> items = new ArrayList<>();
        String cursor = "";
        do {
            String next = cursor.isEmpty() ? "" : "&cursor=" + URLEncoder.encode(cursor, StandardCharsets.UTF_8);
            JsonNode page = gateway.get(UNPARSED + "?limit=100" + next, token);
            page.path("items").forEach(items::add);
            cursor = page.path("next").asString("");
        } while (!cursor.isEmpty());
        return items;
    }

    private static String id(JsonNode item) {
        return item.path("id").asString("");
    }

    /** The short fields; the raw body is for the API. */
    private static String inOneLine(JsonNode item) {
        return item.propertyStream()
                .filter(field ->
                        field.getValue().isValueNode() && !field.getValue().isNull())
                .map(field -> field.getValue().asString())
                .filter(text -> text.length() <= 120)
                .collect(Collectors.joining("  "));
    }
}
