package dev.hilo.standalone.servers;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** The broker as a process of its own; ends in order when it is asked to. */
public final class Broker {
    private Broker() {}

    /**
     * Runs until the process is told to end.
     *
     * @param arguments folder, port and controller's port; or {@code train}: starts in a folder of its own and ends
     */
    public static void main(String[] arguments) throws IOException {
        if (arguments.length == 1) {
            train();
            return;
        }
        EmbeddedKafka broker = EmbeddedKafka.start(new KafkaSettings(
                Path.of(arguments[0]), Integer.parseInt(arguments[1]), Integer.parseInt(arguments[2])));
        Runtime.getRuntime().addShutdownHook(new Thread(broker::close));
        broker.awaitEnd();
    }

    private static void train() throws IOException {
        Path folder = Files.createTempDirectory("hilo-broker-");
        try {
            EmbeddedKafka.start(new KafkaSettings(folder, FreePort.any(), FreePort.any()))
                    .close();
        } finally {
            Folders.delete(folder);
        }
    }
}
