package dev.hilo.standalone.servers;

/** A server could not be started, stopped or prepared; the message is a sentence for the person at the terminal. */
public final class ServerFailure extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public ServerFailure(String message) {
        super(message);
    }

    public ServerFailure(String message, Throwable cause) {
        super(message, cause);
    }
}
