package dev.hilo.benchmarks.traffic;

import dev.hilo.benchmarks.people.Chance;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** Puts pieces into posts as Meta does: mostly one by one, sometimes many, in several entries and changes. */
final class WhatsAppPosts {

    private static final Map<String, Object> METADATA =
            Json.object("display_phone_number", "34910600600", "phone_number_id", "106540352242922");

    private final Chance chance;

    WhatsAppPosts(Chance chance) {
        this.chance = chance;
    }

    List<Post> of(List<WhatsAppPiece> pieces) {
        List<Post> posts = new ArrayList<>();
        int next = 0;
        while (next < pieces.size()) {
            int size = chance.percent(6) ? chance.between(2, chance.percent(10) ? 120 : 20) : 1;
            int end = Math.min(pieces.size(), next + size);
            posts.add(post(pieces.subList(next, end)));
            if (chance.percent(1)) {
                posts.add(odd());
            }
            next = end;
        }
        posts.add(forged(posts.getFirst()));
        return posts;
    }

    private Post post(List<WhatsAppPiece> pieces) {
        List<Map<String, Object>> entries = new ArrayList<>();
        int next = 0;
        while (next < pieces.size()) {
            int end = Math.min(pieces.size(), next + chance.between(1, 8));
            entries.add(entry(pieces.subList(next, end)));
            next = end;
        }
        Set<String> lanes = pieces.stream().map(piece -> piece.who().lane()).collect(Collectors.toSet());
        int messages = pieces.stream().mapToInt(WhatsAppPiece::messages).sum();
        return new Post(Post.Line.WHATSAPP, envelope(entries), lanes, messages, Post.Nature.GOOD);
    }

    /** A change for each run of pieces of one field; in it messages and statuses may stand together. */
    private static Map<String, Object> entry(List<WhatsAppPiece> pieces) {
        List<Map<String, Object>> changes = new ArrayList<>();
        int start = 0;
        for (int i = 1; i <= pieces.size(); i++) {
            if (i == pieces.size()
                    || !pieces.get(i).field().equals(pieces.get(start).field())) {
                changes.add(change(pieces.subList(start, i)));
                start = i;
            }
        }
        return Json.object("id", "102290129340398", "changes", changes);
    }

    private static Map<String, Object> change(List<WhatsAppPiece> pieces) {
        Map<String, Object> value = Json.object("messaging_product", "whatsapp", "metadata", METADATA);
        List<Map<String, Object>> contacts = pieces.stream()
                .map(WhatsAppPiece::contact)
                .filter(contact -> !contact.isEmpty())
                .distinct()
                .toList();
        if (!contacts.isEmpty()) {
            value.put("contacts", contacts);
        }
        Map<String, List<Object>> lists = new LinkedHashMap<>();
        pieces.forEach(piece ->
                lists.computeIfAbsent(piece.list(), _ -> new ArrayList<>()).add(piece.item()));
        value.putAll(lists);
        return Json.object("value", value, "field", pieces.getFirst().field());
    }

    private static byte[] envelope(List<Map<String, Object>> entries) {
        return Json.escaped(Json.object("object", "whatsapp_business_account", "entry", entries));
    }

    /** What no customer wrote, or nobody understands. */
    private Post odd() {
        byte[] body = chance.pick(List.of(
                envelope(List.of(Json.object(
                        "id",
                        "102290129340398",
                        "time",
                        1_790_000_000 + chance.below(100_000),
                        "changes",
                        List.of(Json.object(
                                "field", "account_review_update", "value", Json.object("decision", "APPROVED")))))),
                envelope(List.of(Json.object(
                        "id",
                        "102290129340398",
                        "changes",
                        List.of(Json.object("field", "messages", "value", Json.object("novelty", chance.digits(6))))))),
                "{\"object\":\"whatsapp_business_account\",\"entry\":[{".getBytes(StandardCharsets.UTF_8)));
        return new Post(Post.Line.WHATSAPP, body, Set.of(), 0, Post.Nature.ODD);
    }

    private static Post forged(Post like) {
        return new Post(like.line(), like.body(), Set.of(), 0, Post.Nature.FORGED);
    }
}
