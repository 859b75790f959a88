package dev.hilo.standalone.running;

import dev.hilo.standalone.settings.Refusal;

/** A moment between two looks at something that cannot tell by itself. */
final class Pause {
    private Pause() {}

    static void millis(long millis) {
        try {
            Thread.sleep(millis);
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
            throw new Refusal("Interrupted.");
        }
    }
}
