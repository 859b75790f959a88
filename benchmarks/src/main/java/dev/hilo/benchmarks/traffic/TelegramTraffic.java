package dev.hilo.benchmarks.traffic;

import dev.hilo.benchmarks.people.Chance;
import dev.hilo.benchmarks.people.Identity;
import dev.hilo.benchmarks.people.Phrases;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What customers write to the shop's bot, as Telegram posts it: one update a post. */
public final class TelegramTraffic {

    private static final String CHANNEL = "telegram";

    private final Plan plan;
    private final List<Identity> people;
    private final Chance chance;
    private final TelegramContent contents;
    private final TelegramChats chats;
    private final Ledger ledger = new Ledger();
    private final List<Post> posts = new ArrayList<>();
    private final Map<Identity, Integer> lastHeard = new HashMap<>();

    public TelegramTraffic(Plan plan, List<Identity> people) {
        this.plan = plan;
        this.people = List.copyOf(people);
        chance = plan.chance(CHANNEL);
        contents = new TelegramContent(chance);
        chats = new TelegramChats(plan);
    }

    /** So many messages, with all that comes with them. */
    public Traffic of(int messages) {
        if (people.isEmpty() || messages == 0) {
            return new Traffic(List.of(), ledger);
        }
        while (ledger.size() < messages) {
            write(chance.pick(people), plan.time(ledger.size(), messages));
        }
        posts.add(new Post(Post.Line.TELEGRAM, posts.getFirst().body(), Set.of(), 0, Post.Nature.FORGED));
        return new Traffic(Traffic.withRepetitions(posts, chance), ledger);
    }

    private void write(Identity who, Instant at) {
        int roll = chance.below(100);
        Integer heard = lastHeard.get(who);
        if (roll < 6 && heard != null) {
            reaction(who, heard, at);
        } else if (roll < 12) {
            edited(who, at);
        } else if (roll < 18) {
            inGroup(who, at);
        } else if (roll < 24) {
            inBusinessChat(who, at);
        } else if (roll < 28 && heard != null) {
            press(who, heard, at);
        } else if (roll < 30) {
            query(who);
        } else if (roll < 32) {
            quiet(who, at);
        } else {
            question(who, at, heard);
        }
    }

    private void question(Identity who, Instant at, @Nullable Integer heard) {
        int id = chats.nextId(who.lane());
        TelegramContent.Said said = contents.any();
        Map<String, Object> message = Json.joined(mine(who, id, at), said.members());
        if (heard != null && chance.percent(10)) {
            message.put("reply_to_message", Json.joined(mine(who, heard, at), Json.object("text", "…")));
        }
        posts.add(post(who, "message", message, 1));
        ledger.said(key(who, id), who, Expected.in(CHANNEL, Integer.toString(id), said.kind(), said.text()));
        lastHeard.put(who, id);
    }

    /** Edits are another queue of Telegram's than messages, so that they may overtake. */
    private void edited(Identity who, Instant at) {
        int id = chats.nextId(who.lane());
        String before = Phrases.question(chance);
        String after = before + " (perdón, corregido)";
        Post original = post(who, "message", Json.joined(mine(who, id, at), Json.object("text", before)), 1);
        Map<String, Object> now = Json.joined(
                mine(who, id, at), Json.object("edit_date", at.plusSeconds(30).getEpochSecond(), "text", after));
        Post edit = post(who, "edited_message", now, 0);
        boolean turned = chance.percent(30);
        posts.add(turned ? edit : original);
        posts.add(turned ? original : edit);
        ledger.said(key(who, id), who, Expected.in(CHANNEL, Integer.toString(id), "text", before));
        ledger.edited(key(who, id), after);
        lastHeard.put(who, id);
    }

    private void reaction(Identity who, int target, Instant at) {
        String emoji = chance.percent(80) ? Phrases.emoji(chance) : "";
        posts.add(post(who, "message_reaction", TelegramBodies.reaction(who, target, emoji, at), 1));
        ledger.said(
                "telegram/reaction/" + posts.size(),
                who,
                Expected.in(CHANNEL, Integer.toString(target), "reaction", emoji));
    }

    private void inGroup(Identity who, Instant at) {
        int id = chats.nextId(chats.group());
        Map<String, Object> head = TelegramChats.head(id, TelegramChats.user(who), chats.groupChat(), at);
        boolean joins = chance.percent(25);
        String text = joins ? "" : Phrases.question(chance);
        Map<String, Object> said =
                joins ? Json.object("new_chat_members", List.of(TelegramChats.user(who))) : Json.object("text", text);
        posts.add(post(who, "message", Json.joined(head, said), 1));
        ledger.said(
                "telegram/group/" + id,
                who,
                Expected.in(CHANNEL, Integer.toString(id), joins ? "service" : "text", text));
    }

    /** The bot looks after the chats of the owner's own account: questions, answers, and what is taken back. */
    private void inBusinessChat(Identity who, Instant at) {
        int id = chats.nextId("business " + who.lane());
        boolean answer = chance.percent(50);
        String text = answer ? Phrases.answer(chance) : Phrases.question(chance);
        String connection = "bC-" + plan.tag();
        Map<String, Object> message =
                Json.joined(TelegramBodies.business(who, connection, id, answer, at), Json.object("text", text));
        posts.add(post(who, "business_message", message, 1));
        String key = "telegram/business/%s/%d".formatted(who.lane(), id);
        String shown = Integer.toString(id);
        ledger.said(
                key,
                who,
                answer ? Expected.out(CHANNEL, shown, "text", text) : Expected.in(CHANNEL, shown, "text", text));
        if (chance.percent(20)) {
            Map<String, Object> gone = TelegramBodies.gone(who, connection, id);
            posts.add(post(who, "deleted_business_messages", gone, 0));
            ledger.deleted(key);
        }
    }

    private void press(Identity who, int under, Instant at) {
        String id = chance.digits(18);
        Map<String, Object> message = Json.joined(mine(who, under, at), Json.object("text", "¿Confirmas?"));
        Map<String, Object> press = TelegramBodies.press(who, id, message);
        posts.add(post(who, "callback_query", press, 1));
        ledger.said("telegram/callback/" + id, who, Expected.in(CHANNEL, id, "callback", "confirmar:sí"));
    }

    /** A kind of update that is no message: kept as something that cannot be shown. */
    private void query(Identity who) {
        Map<String, Object> query =
                Json.object("id", chance.digits(18), "from", TelegramChats.user(who), "query", "mesa", "offset", "");
        posts.add(post(who, "inline_query", query, 1));
        ledger.said("telegram/query/" + posts.size(), who, Expected.in(CHANNEL, "", "unsupported", ""));
    }

    /** What makes no message: somebody blocks the bot and thinks better of it, a channel's post, nonsense. */
    private void quiet(Identity who, Instant at) {
        if (chance.percent(50) && lastHeard.containsKey(who)) {
            posts.add(membership(who, "kicked", at));
            posts.add(membership(who, "member", at.plusSeconds(5)));
        } else if (chance.percent(50)) {
            Map<String, Object> channelPost = TelegramBodies.channelPost(chats.nextId("channel"), at);
            posts.add(odd(update("channel_post", channelPost)));
        } else {
            posts.add(odd("[\"esto no es un update\"]".getBytes(StandardCharsets.UTF_8)));
        }
    }

    private Post membership(Identity who, String status, Instant at) {
        return post(who, "my_chat_member", TelegramBodies.membership(who, status, at), 0);
    }

    private static Map<String, Object> mine(Identity who, int id, Instant at) {
        return TelegramChats.head(id, TelegramChats.user(who), TelegramChats.privateChat(who), at);
    }

    private Post post(Identity who, String type, Map<String, Object> content, int messages) {
        return new Post(Post.Line.TELEGRAM, update(type, content), Set.of(who.lane()), messages, Post.Nature.GOOD);
    }

    private static Post odd(byte[] body) {
        return new Post(Post.Line.TELEGRAM, body, Set.of(), 0, Post.Nature.ODD);
    }

    private byte[] update(String type, Map<String, Object> content) {
        return Json.bytes(Json.object("update_id", chats.nextUpdate(), type, content));
    }

    private static String key(Identity who, int id) {
        return "telegram/%s/%d".formatted(who.lane(), id);
    }
}
