package dev.hilo.standalone.settings;

/** Something the person at the terminal has to do first; the message is the sentence that says what. */
public final class Refusal extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final String sentence;

    public Refusal(String sentence) {
        super(sentence);
        this.sentence = sentence;
    }

    public String sentence() {
        return sentence;
    }
}
