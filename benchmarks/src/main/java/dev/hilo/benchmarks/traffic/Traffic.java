package dev.hilo.benchmarks.traffic;

import dev.hilo.benchmarks.people.Chance;
import dev.hilo.benchmarks.people.People;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Posts in the order in which they are sent, and what they must come to.
 *
 * @param ledger what must be shown once all of them were taken
 */
public record Traffic(List<Post> posts, Ledger ledger) {

    public Traffic {
        posts = List.copyOf(posts);
    }

    /** Half by WhatsApp, the rest by Telegram and mail, all mixed. */
    public static Traffic of(Plan plan) {
        People people = People.of(plan.tag(), plan.people());
        int mail = people.onMail().isEmpty() ? 0 : plan.messages() / 5;
        int telegram = people.onTelegram().isEmpty() ? 0 : plan.messages() * 3 / 10;
        int whatsApp = plan.messages() - mail - telegram;
        return mixed(
                plan.chance("mixing"),
                List.of(
                        new WhatsAppTraffic(plan, people.onWhatsApp()).of(whatsApp),
                        new TelegramTraffic(plan, people.onTelegram()).of(telegram),
                        new MailTraffic(plan, people.onMail()).of(mail)));
    }

    /** Shuffles them together; the order within each stays. */
    private static Traffic mixed(Chance chance, List<Traffic> parts) {
        Ledger ledger = new Ledger();
        List<Deque<Post>> waiting = new ArrayList<>();
        for (Traffic part : parts) {
            ledger.addAll(part.ledger());
            waiting.add(new ArrayDeque<>(part.posts()));
        }
        List<Post> posts = new ArrayList<>();
        int left = waiting.stream().mapToInt(Deque::size).sum();
        while (left > 0) {
            posts.add(drawn(chance.below(left), waiting));
            left--;
        }
        return new Traffic(posts, ledger);
    }

    private static Post drawn(int ticket, List<Deque<Post>> waiting) {
        int rest = ticket;
        for (Deque<Post> queue : waiting) {
            if (rest < queue.size()) {
                return queue.removeFirst();
            }
            rest -= queue.size();
        }
        throw new IllegalStateException("more tickets than posts");
    }

    /** Some posts come a second time, a little or a good while later: providers promise nothing else. */
    static List<Post> withRepetitions(List<Post> posts, Chance chance) {
        List<Post> all = new ArrayList<>();
        SortedMap<Integer, List<Post>> due = new TreeMap<>();
        for (int i = 0; i < posts.size(); i++) {
            Post post = posts.get(i);
            all.add(post);
            if (post.nature() == Post.Nature.GOOD && chance.percent(4)) {
                due.computeIfAbsent(i + chance.below(40), _ -> new ArrayList<>())
                        .add(post.repeated());
            }
            all.addAll(due.getOrDefault(i, List.of()));
            due.remove(i);
        }
        due.values().forEach(all::addAll);
        return all;
    }
}
