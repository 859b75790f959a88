package dev.hilo.benchmarks.traffic;

import dev.hilo.benchmarks.people.Chance;
import dev.hilo.benchmarks.people.Identity;
import dev.hilo.benchmarks.people.Phrases;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What customers and the shop mail each other, as it arrives. */
public final class MailTraffic {

    /** The shop's own address: what comes from it was written to customers. */
    public static final String OWN_ADDRESS = "hola@tienda.example";

    /** The mail server whose word on authenticity counts. */
    public static final String TRUSTED_SERVER = "mx.tienda.example";

    private static final String CHANNEL = "email";

    private final Plan plan;
    private final List<Identity> people;
    private final Chance chance;
    private final MailBodies bodies;
    private final Ledger ledger = new Ledger();
    private final List<Post> posts = new ArrayList<>();
    private final Map<Identity, String> lastHeard = new HashMap<>();
    private int number;

    public MailTraffic(Plan plan, List<Identity> people) {
        this.plan = plan;
        this.people = List.copyOf(people);
        chance = plan.chance("mail");
        bodies = new MailBodies(chance);
    }

    /** So many mails, with all that comes with them. */
    public Traffic of(int messages) {
        if (people.isEmpty() || messages == 0) {
            return new Traffic(List.of(), ledger);
        }
        while (ledger.size() < messages) {
            write(chance.pick(people), plan.time(ledger.size(), messages));
        }
        posts.add(new Post(Post.Line.MAIL, posts.getFirst().body(), Set.of(), 0, Post.Nature.FORGED));
        return new Traffic(Traffic.withRepetitions(posts, chance), ledger);
    }

    private void write(Identity who, Instant at) {
        int roll = chance.below(100);
        if (roll < 14) {
            answer(who, at);
        } else if (roll < 18 && lastHeard.containsKey(who)) {
            absence(who, at);
        } else {
            question(who, at);
        }
    }

    private void question(Identity who, Instant at) {
        String id = nextId(who);
        MailBodies.Said said = bodies.any(who);
        Map<String, String> headers = headers(who, id, at, said.subject());
        String heard = lastHeard.get(who);
        if (heard != null && said.subject().startsWith("Re:")) {
            headers.put("In-Reply-To", "<%s>".formatted(heard));
            headers.put("References", "<%s>".formatted(heard));
        }
        deliver(who, Mime.mail(headers, said.part()), 1);
        ledger.said(key(id), who, Expected.in(CHANNEL, id, said.kind(), said.text()));
        lastHeard.put(who, id);
    }

    private void absence(Identity who, Instant at) {
        String id = nextId(who);
        String text = "Estoy fuera de la oficina hasta el lunes.";
        Map<String, String> headers = headers(who, id, at, "Respuesta automática: Fuera de la oficina");
        headers.put("Auto-Submitted", "auto-replied");
        deliver(who, Mime.mail(headers, Mime.text("plain", text, Mime.Encoding.QUOTED_PRINTABLE)), 1);
        ledger.said(key(id), who, Expected.in(CHANNEL, id, "auto_reply", text));
    }

    /** The shop answers from its own mailer; sometimes the answer comes back, sometimes its reading is confirmed. */
    private void answer(Identity who, Instant at) {
        String id = nextId(who);
        String text = Phrases.answer(chance);
        Map<String, String> headers = MailHeaders.of(
                Mime.mailbox("Tienda Hilo", OWN_ADDRESS), Mime.mailbox(who.name(), who.value(CHANNEL)), id, at);
        headers.put("Subject", Mime.word("Re: Tu pedido"));
        deliver(who, Mime.mail(headers, Mime.text("plain", text, Mime.Encoding.QUOTED_PRINTABLE)), 1);
        ledger.said(key(id), who, Expected.out(CHANNEL, id, "text", text));
        int roll = chance.below(10);
        if (roll < 2) {
            deliver(who, MailReports.bounce(who.value(CHANNEL), id, nextId(who), at.plusSeconds(3)), 0);
            ledger.reached(key(id), "failed");
        } else if (roll < 4) {
            deliver(who, MailReports.receipt(who, id, nextId(who), at.plusSeconds(50)), 0);
            ledger.reached(key(id), "read");
        }
    }

    private Map<String, String> headers(Identity who, String id, Instant at, String subject) {
        String address = who.value(CHANNEL);
        Map<String, String> headers =
                MailHeaders.of(Mime.mailbox(who.name(), address), Mime.mailbox("Tienda Hilo", OWN_ADDRESS), id, at);
        headers.put("Subject", Mime.word(subject));
        if (isProven(who)) {
            String domain = address.substring(address.indexOf('@') + 1);
            headers.put(
                    "Authentication-Results",
                    "%s; dkim=pass header.d=%s; dmarc=pass header.from=%s".formatted(TRUSTED_SERVER, domain, domain));
        }
        return headers;
    }

    private boolean isProven(Identity who) {
        return isAscii(who.value(CHANNEL))
                && Chance.of(plan.tag(), "proven", who.lane()).percent(80);
    }

    /** Everybody's mail comes the same way each time. */
    private void deliver(Identity who, byte[] mail, int messages) {
        boolean mailgun = Chance.of(plan.tag(), "way", who.lane()).percent(40);
        Post.Line line = mailgun ? Post.Line.MAILGUN : Post.Line.MAIL;
        posts.add(new Post(line, mail, Set.of(who.lane()), messages, Post.Nature.GOOD));
    }

    private String nextId(Identity who) {
        return "%s.%d.%s@%s".formatted(plan.tag(), number++, chance.digits(6), domainOf(who));
    }

    private static String domainOf(Identity who) {
        String address = who.value(CHANNEL);
        String domain = address.substring(address.indexOf('@') + 1);
        return isAscii(domain) ? domain : "mailer.example";
    }

    private static boolean isAscii(String text) {
        return text.chars().allMatch(letter -> letter < 128);
    }

    private static String key(String id) {
        return "email/" + id;
    }
}
