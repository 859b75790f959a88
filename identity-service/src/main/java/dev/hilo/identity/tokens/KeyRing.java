package dev.hilo.identity.tokens;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.jwk.JWK;
import com.nimbusds.jose.jwk.JWKSelector;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.KeyUse;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import com.nimbusds.jose.jwk.source.JWKSource;
import com.nimbusds.jose.proc.SecurityContext;
import java.text.ParseException;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** The keys that this replica publishes and signs with; it looks every minute whether they changed. */
@Component
class KeyRing implements JWKSource<SecurityContext>, ApplicationRunner {

    private static final Logger LOG = LoggerFactory.getLogger(KeyRing.class);
    private static final int RSA_BITS = 2048;

    private final SigningKeys keys;
    private final KeySeal seal;
    private final Clock clock;
    private final TransactionTemplate transactions;
    private volatile @Nullable Ring ring;

    KeyRing(SigningKeys keys, KeySeal seal, Clock clock, PlatformTransactionManager transactions) {
        this.keys = keys;
        this.seal = seal;
        this.clock = clock;
        this.transactions = new TransactionTemplate(transactions);
    }

    @Override
    public List<JWK> get(JWKSelector selector, @Nullable SecurityContext context) {
        return selector.select(ring().published());
    }

    /** At the start: a wrong secret key is better known then than at the first sign-in. */
    @Override
    public void run(ApplicationArguments arguments) {
        refresh();
    }

    /** Id of the key that signs now. */
    String signingKeyId() {
        return KeyRotation.signing(ring().keys(), clock.instant()).id();
    }

    /** Reads the keys again; makes the next one when it is due, and removes those nobody needs. */
    @Scheduled(fixedDelay = 1, initialDelay = 1, timeUnit = TimeUnit.MINUTES)
    synchronized void refresh() {
        Instant now = clock.instant();
        List<SigningKey> found = keys.all();
        if (KeyRotation.isDue(found, now) || !KeyRotation.spent(found, now).isEmpty()) {
            transactions.executeWithoutResult(status -> rotate(now));
            found = keys.all();
        }
        ring = open(found);
    }

    private void rotate(Instant now) {
        keys.lock();
        List<SigningKey> found = keys.all();
        KeyRotation.spent(found, now).forEach(key -> keys.remove(key.id()));
        if (KeyRotation.isDue(found, now)) {
            SigningKey next = generate(now, KeyRotation.signsFrom(found, now));
            keys.add(next);
            LOG.info("Signing key {} signs from {}", next.id(), next.signsFrom());
        }
    }

    private Ring ring() {
        Ring current = ring;
        if (current != null) {
            return current;
        }
        refresh();
        return ring();
    }

    private SigningKey generate(Instant now, Instant signsFrom) {
        String id = UUID.randomUUID().toString();
        try {
            RSAKey key = new RSAKeyGenerator(RSA_BITS)
                    .keyID(id)
                    .keyUse(KeyUse.SIGNATURE)
                    .algorithm(JWSAlgorithm.RS256)
                    .generate();
            return new SigningKey(id, seal.seal(id, key.toJSONString()), now, signsFrom);
        } catch (JOSEException failure) {
            throw new IllegalStateException("No signing key could be made", failure);
        }
    }

    private Ring open(List<SigningKey> found) {
        List<JWK> opened = found.stream()
                .map(key -> parse(seal.open(key.id(), key.sealed())))
                .toList();
        return new Ring(found, new JWKSet(opened));
    }

    private static JWK parse(String json) {
        try {
            return JWK.parse(json);
        } catch (ParseException broken) {
            throw new IllegalStateException("A signing key in the database is broken", broken);
        }
    }

    private record Ring(List<SigningKey> keys, JWKSet published) {}
}
