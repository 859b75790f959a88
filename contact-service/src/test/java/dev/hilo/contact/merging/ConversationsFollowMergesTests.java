package dev.hilo.contact.merging;

import static dev.hilo.contact.ChannelEvents.NOON;

import dev.hilo.contact.ChannelEvents;
import dev.hilo.contracts.channel.Channel;
import dev.hilo.testing.MergeFollowerContract;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

class ConversationsFollowMergesTests extends MergingFixtures implements MergeFollowerContract {

    private final Map<UUID, String> merges = new HashMap<>();
    private int contacts;

    @Override
    public UUID aContact(String name) {
        String number = "57300111220" + contacts++;
        tell(ChannelEvents.on(org, Channel.WHATSAPP).somebody(number, name).says("m" + number, "hola", NOON));
        return UUID.fromString(contact(number));
    }

    @Override
    public String somethingOf(UUID contact) {
        return listOf(contact).getFirst();
    }

    @Override
    public UUID contactOf(String conversation) {
        return UUID.fromString(
                get("/api/v1/conversations/" + conversation).at("/contact/id").asString());
    }

    @Override
    public List<String> listOf(UUID contact) {
        return ids("/api/v1/conversations?contact=" + contact);
    }

    @Override
    public void merge(UUID survivor, UUID merged) {
        merges.put(merged, merged(survivor.toString(), merged.toString()));
    }

    @Override
    public void unmerge(UUID survivor, UUID merged) {
        unmerge(merges.get(merged));
    }
}
