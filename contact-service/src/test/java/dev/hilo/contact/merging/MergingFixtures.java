package dev.hilo.contact.merging;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hilo.contact.ContactFixtures;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** Merging, and everything that the API shows of an organisation's contacts. */
abstract class MergingFixtures extends ContactFixtures {

    protected String merged(String survivor, String merged) {
        return merged(survivor, merged, Map.of());
    }

    /** The id of a merge that worked. */
    protected String merged(String survivor, String merged, Map<String, String> choices) {
        JsonNode made = merge(survivor, merged, choices).created();
        return made.get("id").asString();
    }

    protected Answer merge(String survivor, String merged, Map<String, String> choices) {
        return send("POST", "/api/v1/merges", Map.of("survivorId", survivor, "mergedId", merged, "choices", choices));
    }

    protected void unmerge(String merge) {
        assertThat(send("DELETE", "/api/v1/merges/" + merge, Map.of()).status()).isEqualTo(204);
    }

    /** All that is shown of these contacts, but for versions, which only rise. */
    protected Map<String, JsonNode> shown(String... contacts) {
        Map<String, JsonNode> shown = new TreeMap<>();
        for (String contact : contacts) {
            shown.put(contact, withoutVersion(get("/api/v1/contacts/" + contact)));
            shown.put(contact + " timeline", get("/api/v1/contacts/" + contact + "/timeline"));
            shown.put(contact + " engagement", get("/api/v1/contacts/" + contact + "/engagement"));
            shown.put(contact + " conversations", get("/api/v1/conversations?contact=" + contact));
        }
        for (String sort : List.of("-lastInteraction", "-score", "name", "created")) {
            shown.put("by " + sort, listed(sort));
        }
        shown.put("conversations", get("/api/v1/conversations"));
        return shown;
    }

    private JsonNode listed(String sort) {
        JsonNode page = get("/api/v1/contacts?sort=" + sort);
        page.get("items").forEach(MergingFixtures::withoutVersion);
        return page;
    }

    private static JsonNode withoutVersion(JsonNode contact) {
        return ((ObjectNode) contact).without("version");
    }

    protected List<String> ids(String path) {
        List<String> ids = new ArrayList<>();
        get(path).get("items").forEach(item -> ids.add(item.get("id").asString()));
        return ids;
    }

    protected static Map<String, String> choose(String... fieldsAndSides) {
        Map<String, String> choices = new LinkedHashMap<>();
        for (int i = 0; i < fieldsAndSides.length; i += 2) {
            choices.put(fieldsAndSides[i], fieldsAndSides[i + 1]);
        }
        return choices;
    }
}
