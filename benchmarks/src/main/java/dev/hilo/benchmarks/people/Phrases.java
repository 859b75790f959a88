package dev.hilo.benchmarks.people;

import java.util.List;

/** What customers of a shop write. */
public final class Phrases {

    private static final List<String> OPENINGS = List.of(
            "Hola",
            "Buenas",
            "Buenos días",
            "¡Hola! 👋",
            "Buenas tardes",
            "Oye",
            "Perdona",
            "Disculpad",
            "Hola, qué tal");

    private static final List<String> MATTERS = List.of(
            "¿tenéis la mesa de roble en 120 × 80?",
            "mi pedido nº %d no ha llegado todavía 😕",
            "quería saber el plazo de entrega a Cáceres",
            "¿hacéis factura con IVA a nombre de la empresa?",
            "¿se puede pagar a plazos?",
            "me ha llegado una silla rota, os mando foto",
            "¿a qué hora cerráis el sábado?",
            "ya he hecho la transferencia de %d €",
            "¿podéis cambiar la dirección? Es C/ Mayor, %d, 3.º B",
            "me gustaría anular la reserva",
            "todo perfecto, muchísimas gracias 🙏🏽",
            "¿el color es más bien «arena» o «piedra»?",
            "necesito %d unidades antes del día 15",
            "¿me llamáis vosotros? Ahora no puedo hablar",
            "el código de descuento HILO%d no funciona",
            "¿envíais a Canarias? ¿Y a México?");

    private static final List<String> CLOSINGS = List.of(
            "", "", "", " Gracias.", " Un saludo", " ¡Mil gracias! 😊", "\nQuedo a la espera.", " Saludos,\nAna");

    private static final List<String> ANSWERS = List.of(
            "¡Claro! Te lo miro y te digo.",
            "Sale mañana, te paso el seguimiento.",
            "Lo sentimos mucho: te enviamos otra hoy mismo.",
            "Sí, hacemos envíos a toda España 🚚",
            "Abrimos de 10:00 a 20:30.");

    private static final List<String> EMOJI = List.of("👍", "❤️", "😂", "😮", "🙏🏽", "👨‍👩‍👧");

    private Phrases() {}

    /** One message of a customer. */
    public static String question(Chance chance) {
        String matter = chance.pick(MATTERS).replace("%d", Integer.toString(chance.between(2, 4999)));
        String opening = chance.percent(60) ? chance.pick(OPENINGS) + ", " : "";
        String text = opening + matter + chance.pick(CLOSINGS);
        return chance.percent(2) ? (text + '\n').repeat(12).strip() : text;
    }

    /** One message of the shop. */
    public static String answer(Chance chance) {
        return chance.pick(ANSWERS);
    }

    /** One emoji, of one or of several code points. */
    public static String emoji(Chance chance) {
        return chance.pick(EMOJI);
    }
}
