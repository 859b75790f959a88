package dev.hilo.ingestion.templates;

import dev.hilo.contracts.channel.ChannelResource.ApprovedTemplate;
import dev.hilo.ingestion.json.Piece;
import java.util.List;
import java.util.regex.Pattern;

/** Reads the templates out of the Graph API's answer. */
final class ApprovedTemplates {

    private static final Pattern PLACE = Pattern.compile("\\{\\{\\s*[A-Za-z0-9_]+\\s*\\}\\}");

    private ApprovedTemplates() {}

    static List<ApprovedTemplate> of(Piece answer) {
        return answer.items("data").stream()
                .filter(template -> template.text("status").equals("APPROVED"))
                .filter(template -> !template.text("name").isBlank())
                .map(ApprovedTemplates::template)
                .toList();
    }

    private static ApprovedTemplate template(Piece template) {
        String body = template.items("components").stream()
                .filter(component -> component.text("type").equalsIgnoreCase("BODY"))
                .map(component -> component.text("text"))
                .findFirst()
                .orElse("");
        return new ApprovedTemplate(
                template.text("name"),
                template.text("language"),
                template.text("category"),
                body,
                Math.toIntExact(PLACE.matcher(body)
                        .results()
                        .map(place -> place.group())
                        .distinct()
                        .count()));
    }
}
