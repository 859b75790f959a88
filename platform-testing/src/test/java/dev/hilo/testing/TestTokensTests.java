package dev.hilo.testing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.security.oauth2.jwt.NimbusJwtDecoder;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class TestTokensTests {
    private final UUID organisation = UUID.randomUUID();

    @Test
    void an_admin_has_every_permission_in_the_organisation() {
        Jwt token = decode(TestTokens.admin(organisation));

        assertThat(token.getClaimAsString("org")).isEqualTo(organisation.toString());
        assertThat(token.getClaimAsStringList("roles")).containsExactly("ADMIN");
        assertThat(token.getClaimAsStringList("permissions"))
                .contains("contacts:view:all", "settings:configure:own")
                .hasSize(8 * 8 * 3);
    }

    @Test
    void a_token_with_permissions_has_those_only() {
        Jwt token = decode(TestTokens.with(organisation, "contacts:view:own"));

        assertThat(token.getClaimAsStringList("permissions")).containsExactly("contacts:view:own");
    }

    private static Jwt decode(String token) {
        return NimbusJwtDecoder.withJwkSetUri(TestTokens.jwkSetUri()).build().decode(token);
    }
}
