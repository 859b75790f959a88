package dev.hilo.benchmarks.traffic;

import static dev.hilo.benchmarks.traffic.WhatsAppItems.echo;
import static dev.hilo.benchmarks.traffic.WhatsAppItems.message;
import static dev.hilo.benchmarks.traffic.WhatsAppItems.piece;
import static dev.hilo.benchmarks.traffic.WhatsAppItems.status;

import dev.hilo.benchmarks.people.Chance;
import dev.hilo.benchmarks.people.Handle;
import dev.hilo.benchmarks.people.Identity;
import dev.hilo.benchmarks.people.Phrases;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Base64;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** What customers and the shop write by WhatsApp, as the Cloud API posts it. */
public final class WhatsAppTraffic {

    private final Plan plan;
    private final List<Identity> writing;
    private final Chance chance;
    private final WhatsAppContent contents;
    private final Ledger ledger = new Ledger();
    private final List<WhatsAppPiece> pieces = new ArrayList<>();
    private final Map<Identity, String> lastHeard = new HashMap<>();
    private int number;

    public WhatsAppTraffic(Plan plan, List<Identity> people) {
        this.plan = plan;
        writing = new ArrayList<>(people);
        chance = plan.chance("whatsapp");
        contents = new WhatsAppContent(chance);
    }

    /** So many messages, with all that comes with them. */
    public Traffic of(int messages) {
        if (writing.isEmpty() || messages == 0) {
            return new Traffic(List.of(), ledger);
        }
        while (ledger.size() < messages) {
            Instant at = plan.time(ledger.size(), messages);
            write(chance.pick(writing), at);
        }
        List<Post> posts = new WhatsAppPosts(chance).of(pieces);
        return new Traffic(Traffic.withRepetitions(posts, chance), ledger);
    }

    private void write(Identity who, Instant at) {
        int roll = chance.below(100);
        String heard = lastHeard.get(who);
        if (roll < 10) {
            answer(who, at);
        } else if (roll < 15 && heard != null) {
            reaction(who, heard, at);
        } else if (roll < 19) {
            edited(who, at);
        } else if (roll < 21) {
            takenBack(who, at);
        } else if (roll < 24) {
            inGroup(who, at);
        } else if (roll < 25
                && !who.value("whatsapp_bsuid").isEmpty()
                && !who.value("whatsapp").isEmpty()) {
            ownCard(who, at);
        } else if (roll < 27) {
            newNumber(who, at);
        } else {
            question(who, at, heard);
        }
    }

    /** WhatsApp tells of a new number; from then on the person, who has written before, is silent. */
    private void newNumber(Identity who, Instant at) {
        List<String> numbers = who.handles().stream()
                .filter(handle -> handle.kind().equals("whatsapp"))
                .map(Handle::value)
                .toList();
        if (numbers.size() < 2 || !lastHeard.containsKey(who) || writing.size() == 1) {
            question(who, at, lastHeard.get(who));
            return;
        }
        String id = nextId();
        String text = "User %s changed from %s to %s".formatted(who.name(), numbers.getFirst(), numbers.getLast());
        Map<String, Object> system =
                Json.object("body", text, "wa_id", numbers.getLast(), "type", "user_changed_number");
        pieces.add(piece(who, "messages", message(who, id, at, Json.object("type", "system", "system", system)), 1));
        ledger.said(key(id), who, Expected.in("whatsapp", id, "system", text));
        writing.remove(who);
    }

    private void question(Identity who, Instant at, @Nullable String heard) {
        String id = nextId();
        WhatsAppContent.Said said = contents.any();
        Map<String, Object> item = message(who, id, at, said.members());
        if (heard != null && chance.percent(10)) {
            item.put("context", Json.object("from", "34910600600", "id", heard));
        }
        pieces.add(piece(who, "messages", item, 1));
        hear(id, who, said.kind(), said.text());
    }

    private void inGroup(Identity who, Instant at) {
        String id = nextId();
        String text = Phrases.question(chance);
        Map<String, Object> item = message(who, id, at, WhatsAppContent.text(text));
        item.put("group_id", "HYCL-%s-%d".formatted(plan.tag(), chance.below(3)));
        pieces.add(piece(who, "messages", item, 1));
        hear(id, who, "text", text);
    }

    private void reaction(Identity who, String target, Instant at) {
        String id = nextId();
        String emoji = chance.percent(80) ? Phrases.emoji(chance) : "";
        Map<String, Object> reaction = Json.object("message_id", target);
        if (!emoji.isEmpty()) {
            reaction.put("emoji", emoji);
        }
        pieces.add(
                piece(who, "messages", message(who, id, at, Json.object("type", "reaction", "reaction", reaction)), 1));
        ledger.said(key(id), who, Expected.in("whatsapp", id, "reaction", emoji));
    }

    /** An edit, which may overtake what it changes. */
    private void edited(Identity who, Instant at) {
        String id = nextId();
        String before = Phrases.question(chance);
        String after = before + " (corregido)";
        Map<String, Object> change = Json.object(
                "type", "edit", "edit", Json.object("original_message_id", id, "message", WhatsAppContent.text(after)));
        WhatsAppPiece original = piece(who, "messages", message(who, id, at, WhatsAppContent.text(before)), 1);
        WhatsAppPiece edit = piece(who, "messages", message(who, nextId(), at.plusSeconds(20), change), 0);
        inSomeOrder(original, edit);
        hear(id, who, "text", before);
        ledger.edited(key(id), after);
    }

    private void takenBack(Identity who, Instant at) {
        String id = nextId();
        String text = Phrases.question(chance);
        Map<String, Object> revoke = Json.object("type", "revoke", "revoke", Json.object("original_message_id", id));
        inSomeOrder(
                piece(who, "messages", message(who, id, at, WhatsAppContent.text(text)), 1),
                piece(who, "messages", message(who, nextId(), at.plusSeconds(9), revoke), 0));
        ledger.said(key(id), who, Expected.in("whatsapp", id, "text", text));
        ledger.deleted(key(id));
    }

    /** Who hides their number gives it when asked: an attested phone. */
    private void ownCard(Identity who, Instant at) {
        String id = nextId();
        Map<String, Object> card = WhatsAppContent.card(who.name(), who.value("whatsapp"));
        card.put("origin", "contact_request");
        pieces.add(piece(
                who, "messages", message(who, id, at, Json.object("type", "contacts", "contacts", List.of(card))), 1));
        hear(id, who, "contact", "");
    }

    /** The shop answers from its phone; what becomes of it is told in any order, now and then before the answer. */
    private void answer(Identity who, Instant at) {
        String id = nextId();
        String text = Phrases.answer(chance);
        List<WhatsAppPiece> story = new ArrayList<>(List.of(piece(who, "message_echoes", echo(who, id, at, text), 1)));
        ledger.said(key(id), who, Expected.out("whatsapp", id, "text", text));
        for (String status : statuses()) {
            WhatsAppPiece told = status(who, id, status, at.plusSeconds(story.size()));
            story.add(chance.percent(30) ? chance.below(story.size() + 1) : story.size(), told);
            ledger.reached(key(id), status);
        }
        pieces.addAll(story);
    }

    private List<String> statuses() {
        int roll = chance.below(10);
        if (roll == 0) {
            return List.of("sent", "failed");
        }
        return List.of("sent", "delivered", "read").subList(0, roll < 3 ? 1 : roll < 5 ? 2 : 3);
    }

    private void inSomeOrder(WhatsAppPiece first, WhatsAppPiece second) {
        boolean turned = chance.percent(30);
        pieces.add(turned ? second : first);
        pieces.add(turned ? first : second);
    }

    private void hear(String id, Identity who, String kind, String text) {
        ledger.said(key(id), who, Expected.in("whatsapp", id, kind, text));
        lastHeard.put(who, id);
    }

    private String nextId() {
        String name = "HILO%s:%d".formatted(plan.tag(), number++);
        return "wamid." + Base64.getEncoder().encodeToString(name.getBytes(StandardCharsets.UTF_8));
    }

    private static String key(String id) {
        return "whatsapp/" + Objects.requireNonNull(id);
    }
}
