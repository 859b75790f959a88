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
            "Lists what was put aside: webhooks that were authentic and not understood, and events that a service could",
            "not digest. Replays or discards those named, or replays all. What is understood now goes its way, once,",
            "however often it is replayed."
        })
public final class Replay implements Callable<Integer> {

    /** Where each kind of what was put aside is found. */
    private static final List<String> SHELVES = List.of("/api/v1/unparsed", "/api/v1/dead-letters");

    @Parameters(paramLabel = "ID", description = "which to replay; none: lists them")
    private List<String> ids = new ArrayList<>();

    @Option(names = "--all", description = "replays every one")
    private boolean all;

    @Option(names = "--discard", description = "throws those named away instead")
    private boolean discard;

    @Override
    public Integer call() {
        Gateway gateway = new Gateway(Settings.read(Home.find()));
        String token = gateway.token();
        List<Aside> aside = SHELVES.stream()
                .flatMap(shelf -> found(gateway, token, shelf).stream())
                .toList();
        if (!all && ids.isEmpty()) {
            list(aside);
            return 0;
        }
        List<Aside> chosen = aside.stream()
                .filter(one -> (all && !discard) || ids.contains(one.id()))
                .toList();
        long done = chosen.stream().filter(one -> settled(gateway, token, one)).count();
        long failed = (all ? chosen.size() : ids.size()) - done;
        System.out.printf("%d %s, %d failed%n", done, discard ? "discarded" : "replayed", failed);
        return failed == 0 ? 0 : 1;
    }

    /** Something that was put aside, and where. */
    private record Aside(String shelf, JsonNode item) {

        String id() {
            return item.path("id").asString("");
        }

        String path() {
            return "%s/%s".formatted(shelf, id());
        }
    }

    private boolean settled(Gateway gateway, String token, Aside one) {
        try {
            if (discard) {
                gateway.delete(one.path(), token);
                System.out.println(one.id() + "  discarded");
            } else {
                System.out.println(one.id() + "  " + inOneLine(gateway.post(one.path() + "/replay", token)));
            }
            return true;
        } catch (Refusal refusal) {
            System.out.println(one.id() + "  " + refusal.sentence());
            return false;
        }
    }

    private static void list(List<Aside> aside) {
        aside.forEach(one -> System.out.println(inOneLine(one.item())));
        System.out.printf(
                "%d put aside%s%n",
                aside.size(), aside.isEmpty() ? "" : ": ./hilo replay ID …, --all, or --discard ID …");
    }

    private static List<Aside> found(Gateway gateway, String token, String shelf) {
        List<Aside> items = new ArrayList<>();
        String cursor = "";
        do {
            String next = cursor.isEmpty() ? "" : "&cursor=" + URLEncoder.encode(cursor, StandardCharsets.UTF_8);
            JsonNode page = gateway.get(shelf + "?limit=100" + next, token);
            page.path("items").forEach(item -> items.add(new Aside(shelf, item)));
            cursor = page.path("next").asString("");
        } while (!cursor.isEmpty());
        return items;
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
