package dev.hilo.standalone.settings;

import java.io.PrintStream;
import java.util.Locale;

/** Tells people what goes on: whole lines, and one line that changes where the terminal can do that. */
public final class Console {
    private static final String CLEAR_LINE = "\r\033[2K";
    private static final double NANOS_PER_SECOND = 1e9;

    private final PrintStream out;
    private final boolean moving;
    private final long start = System.nanoTime();
    private String status = "";

    public Console() {
        this(System.out, isTerminal());
    }

    Console(PrintStream out, boolean moving) {
        this.out = out;
        this.moving = moving;
    }

    /** A line that stays. */
    public synchronized void say(String line) {
        clear();
        out.println(line);
        out.print(moving ? status : "");
        out.flush();
    }

    /** A step done, with the time since the beginning. */
    public void done(String what) {
        say(String.format(Locale.ROOT, "  %5.1f s  %s", seconds(), what));
    }

    /** What is going on now; the next one takes its place. Nothing where output is not a terminal. */
    public synchronized void now(String what) {
        clear();
        status = what;
        out.print(moving ? status : "");
        out.flush();
    }

    public double seconds() {
        return (System.nanoTime() - start) / NANOS_PER_SECOND;
    }

    @SuppressWarnings("SystemConsoleNull") // It is null where the JDK's console module is left out.
    private static boolean isTerminal() {
        java.io.Console console = System.console();
        return console != null && console.isTerminal();
    }

    private void clear() {
        if (moving && !status.isEmpty()) {
            out.print(CLEAR_LINE);
        }
    }
}
