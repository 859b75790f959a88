package dev.hilo.matching;

/**
 * How a word sounds, near enough for Spanish, Portuguese and English spellings of one name to sound alike: b and v, c
 * and s and z, ll and y, g and j before e and i, qu and k; h is silent, and vowels count at the beginning only.
 */
final class Sound {

    private static final int LONGEST = 6;

    private Sound() {}

    static String of(String word) {
        StringBuilder sound = new StringBuilder(LONGEST);
        for (int i = 0; i < word.length() && sound.length() < LONGEST; i++) {
            char heard = heard(word, i);
            boolean silent = heard == 0 || (heard == 'a' && !sound.isEmpty());
            boolean again = !sound.isEmpty() && sound.charAt(sound.length() - 1) == heard;
            if (!silent && !again) {
                sound.append(heard);
            }
        }
        return sound.toString();
    }

    private static char heard(String word, int at) {
        char letter = word.charAt(at);
        char next = at + 1 < word.length() ? word.charAt(at + 1) : ' ';
        boolean soft = next == 'e' || next == 'i' || next == 'y';
        return switch (letter) {
            case 'a', 'e', 'i', 'o', 'u' -> 'a';
            case 'y' -> at == 0 || next == 'a' || next == 'e' || next == 'o' || next == 'u' ? 'y' : 'a';
            case 'b', 'v' -> 'b';
            case 'c' -> soft ? 's' : next == 'h' ? 'x' : 'k';
            case 'q' -> 'k';
            case 'z' -> 's';
            case 'g' -> soft ? 'j' : 'g';
            case 'p' -> next == 'h' ? 'f' : 'p';
            case 'l' -> next == 'l' ? 'y' : at > 0 && word.charAt(at - 1) == 'l' ? 0 : 'l';
            case 'h' -> 0;
            case 'w' -> at == 0 ? 'w' : 'a';
            default -> letter;
        };
    }
}
