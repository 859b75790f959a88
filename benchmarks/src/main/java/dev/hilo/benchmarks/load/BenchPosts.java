package dev.hilo.benchmarks.load;

import dev.hilo.benchmarks.accounts.ChannelAccount;
import dev.hilo.benchmarks.people.Chance;
import dev.hilo.benchmarks.people.SpanishNames;
import dev.hilo.benchmarks.sending.Hmac;
import dev.hilo.benchmarks.surroundings.Now;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** WhatsApp posts of about 920 bytes, each with an id of its own, signed and put into bytes before any clock runs. */
public final class BenchPosts {

    @SuppressWarnings("InlineFormatString") // it would hide what it is for
    private static final String BODY = """
            {"object":"whatsapp_business_account","entry":[{"id":"102290129340398","changes":[{"value":{\
            "messaging_product":"whatsapp","metadata":{"display_phone_number":"34910600600",\
            "phone_number_id":"106540352242922"},"contacts":[{"profile":{"name":"%s"},"wa_id":"%s"}],\
            "messages":[{"from":"%s","id":"wamid.%s","timestamp":"%d","type":"text","text":{"body":"%s"}}]},\
            "field":"messages"}]}]}""";

    private static final String PADDING =
            " Buenas tardes, quer\\u00eda saber si ten\\u00e9is la mesa de roble.".repeat(8);

    private final String run;
    private final URI base;
    private final int senders;
    private int number;

    /**
     * Posts of one run.
     *
     * @param run keeps the ids of this run apart from all others
     * @param base where they go
     * @param senders how many customers write
     */
    public BenchPosts(String run, URI base, int senders) {
        this.run = run;
        this.base = base;
        this.senders = senders;
    }

    /** The next so many requests, to the accounts in turn. */
    public byte[][] next(int count, List<ChannelAccount> accounts) {
        List<Hmac> signing = accounts.stream()
                .map(account -> new Hmac(account.secret("appSecret")))
                .toList();
        byte[][] requests = new byte[count][];
        for (int i = 0; i < count; i++) {
            int account = i % accounts.size();
            requests[i] = request(accounts.get(account).path(), number, number % senders, signing.get(account));
            number++;
        }
        return requests;
    }

    /** One customer's post. */
    public byte[] of(int message, int sender, ChannelAccount account) {
        return request(account.path(), message, sender, new Hmac(account.secret("appSecret")));
    }

    /** A customer's wa_id. */
    public String sender(int index) {
        return "3469" + "%08d".formatted(Math.floorMod(run.hashCode(), 1000) * 100_000 + index);
    }

    /** What the text of a message begins with. */
    public String mark(int message) {
        return "%s #%d".formatted(run, message);
    }

    /** Requests that go to the endpoint that does nothing. */
    public byte[][] noops(int count) {
        byte[] body = body(0, 0);
        byte[] request = bytes("/webhooks/noop", body, "0".repeat(64));
        byte[][] requests = new byte[count][];
        java.util.Arrays.fill(requests, request);
        return requests;
    }

    private byte[] request(String path, int message, int sender, Hmac hmac) {
        byte[] body = body(message, sender);
        return bytes(path, body, hmac.hex(body));
    }

    private byte[] body(int message, int sender) {
        String name = SpanishNames.name(Chance.of(run, Integer.toString(sender)));
        String ascii = name.chars()
                .mapToObj(letter -> letter < 128 ? String.valueOf((char) letter) : "\\u%04x".formatted(letter))
                .collect(java.util.stream.Collectors.joining());
        String id = "%s-%d".formatted(run, message);
        long at = Now.instant().getEpochSecond();
        return BODY.formatted(ascii, sender(sender), sender(sender), id, at, mark(message) + PADDING)
                .getBytes(StandardCharsets.US_ASCII);
    }

    private byte[] bytes(String path, byte[] body, String signature) {
        byte[] head = """
                POST %s HTTP/1.1
                Host: %s
                User-Agent: facebookexternalua
                Accept: */*
                Content-Type: application/json
                X-Hub-Signature-256: sha256=%s
                Content-Length: %d

                """.formatted(path, base.getAuthority(), signature, body.length)
                .replace("\n", "\r\n")
                .getBytes(StandardCharsets.US_ASCII);
        byte[] request = java.util.Arrays.copyOf(head, head.length + body.length);
        System.arraycopy(body, 0, request, head.length, body.length);
        return request;
    }
}
