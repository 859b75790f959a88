package dev.hilo.ingestion.channel;

import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The names that an account's configuration may hold. A secret is written and never read back.
 *
 * @param bodyLimit the largest post accepted, in bytes
 */
public record AccountRules(
        Set<String> requiredSecrets,
        Set<String> optionalSecrets,
        Set<String> requiredSettings,
        Set<String> optionalSettings,
        Set<String> contentTypes,
        int bodyLimit) {

    /** The same, with more that may be set. */
    public AccountRules and(Set<String> moreSecrets, Set<String> moreSettings) {
        return new AccountRules(
                requiredSecrets,
                union(optionalSecrets, moreSecrets),
                requiredSettings,
                union(optionalSettings, moreSettings),
                contentTypes,
                bodyLimit);
    }

    private static Set<String> union(Set<String> one, Set<String> other) {
        return Stream.concat(one.stream(), other.stream()).collect(Collectors.toUnmodifiableSet());
    }
}
