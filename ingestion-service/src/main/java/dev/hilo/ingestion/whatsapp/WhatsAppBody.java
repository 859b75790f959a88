package dev.hilo.ingestion.whatsapp;

import dev.hilo.contracts.channel.HandleKind;
import dev.hilo.contracts.channel.MessageKind;
import dev.hilo.contracts.channel.SendMessage;
import dev.hilo.contracts.channel.SendMessage.Template;
import dev.hilo.ingestion.channel.Outgoing;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** The JSON of a message as the Cloud API takes it. */
final class WhatsAppBody {

    private static final JsonMapper JSON = JsonMapper.shared();

    private WhatsAppBody() {}

    /** @param mediaId of the uploaded file; empty if the message has none */
    static ObjectNode of(Outgoing outgoing, String mediaId) {
        SendMessage message = outgoing.message();
        ObjectNode body = JSON.createObjectNode();
        body.put("messaging_product", "whatsapp");
        body.put("recipient_type", "individual");
        body.put(
                message.recipient().kind() == HandleKind.WHATSAPP_BSUID ? "recipient" : "to",
                message.recipient().value());
        if (message.replyTo() != null) {
            body.putObject("context").put("message_id", message.replyTo().id());
        }
        content(body, outgoing, mediaId);
        body.put("biz_opaque_callback_data", message.callback());
        return body;
    }

    private static void content(ObjectNode body, Outgoing outgoing, String mediaId) {
        SendMessage message = outgoing.message();
        if (message.template() != null) {
            template(body, message.template());
        } else if (mediaId.isEmpty()) {
            body.put("type", "text");
            body.putObject("text").put("body", message.content().text()).put("preview_url", true);
        } else {
            media(body, outgoing, mediaId);
        }
    }

    private static void media(ObjectNode body, Outgoing outgoing, String mediaId) {
        String type = type(outgoing.message().content().kind());
        String caption = outgoing.message().content().text();
        body.put("type", type);
        ObjectNode media = body.putObject(type).put("id", mediaId);
        if (!caption.isEmpty() && !type.equals("audio")) {
            media.put("caption", caption);
        }
        if (type.equals("document")) {
            media.put("filename", outgoing.files().getFirst().name());
        }
    }

    private static String type(MessageKind kind) {
        return switch (kind) {
            case IMAGE -> "image";
            case AUDIO -> "audio";
            case VIDEO -> "video";
            case STICKER -> "sticker";
            default -> "document";
        };
    }

    private static void template(ObjectNode body, Template template) {
        body.put("type", "template");
        ObjectNode described = body.putObject("template").put("name", template.name());
        described.putObject("language").put("code", template.language());
        ArrayNode components = described.putArray("components");
        Map<String, String> more = new TreeMap<>(template.more());
        List<String> header = more.entrySet().stream()
                .filter(value -> value.getKey().startsWith("header."))
                .map(Map.Entry::getValue)
                .toList();
        component(components, "header", header);
        component(components, "body", template.parameters());
        more.entrySet().stream()
                .filter(value -> value.getKey().startsWith("button."))
                .forEach(value -> button(components, value.getKey().substring("button.".length()), value.getValue()));
    }

    private static void component(ArrayNode components, String type, List<String> parameters) {
        if (!parameters.isEmpty()) {
            ArrayNode places = components.addObject().put("type", type).putArray("parameters");
            parameters.forEach(text -> places.addObject().put("type", "text").put("text", text));
        }
    }

    private static void button(ArrayNode components, String index, String value) {
        ObjectNode button = components
                .addObject()
                .put("type", "button")
                .put("sub_type", "url")
                .put("index", index);
        button.putArray("parameters").addObject().put("type", "text").put("text", value);
    }
}
