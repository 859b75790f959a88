package dev.hilo.gateway.login;

import dev.hilo.gateway.routes.Parts;
import dev.hilo.gateway.routes.PublicAddress;
import io.netty.channel.ChannelOption;
import java.time.Duration;
import java.util.Map;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.client.reactive.ReactorClientHttpConnector;
import org.springframework.security.oauth2.client.endpoint.OAuth2AuthorizationCodeGrantRequest;
import org.springframework.security.oauth2.client.endpoint.OAuth2RefreshTokenGrantRequest;
import org.springframework.security.oauth2.client.endpoint.ReactiveOAuth2AccessTokenResponseClient;
import org.springframework.security.oauth2.client.endpoint.WebClientReactiveAuthorizationCodeTokenResponseClient;
import org.springframework.security.oauth2.client.endpoint.WebClientReactiveRefreshTokenTokenResponseClient;
import org.springframework.security.oauth2.client.registration.ClientRegistration;
import org.springframework.security.oauth2.client.registration.InMemoryReactiveClientRegistrationRepository;
import org.springframework.security.oauth2.client.registration.ReactiveClientRegistrationRepository;
import org.springframework.security.oauth2.core.AuthorizationGrantType;
import org.springframework.web.reactive.function.client.WebClient;
import reactor.netty.http.client.HttpClient;

/**
 * The gateway as a client of identity-service. Endpoints are spelt out and not discovered: discovery would keep the
 * gateway from starting while identity-service is away. Browsers go to the public address, the gateway asks directly.
 */
@Configuration(proxyBeanMethods = false)
class ClientConfiguration {

    static final String REGISTRATION = "hilo";

    @Bean
    ClientRegistration hilo(
            PublicAddress here,
            Parts parts,
            LoginSettings settings,
            @Value("${hilo.gateway-client-id}") String clientId,
            @Value("${hilo.gateway-client-secret}") String secret) {
        return ClientRegistration.withRegistrationId(REGISTRATION)
                .clientId(clientId)
                .clientSecret(secret)
                .authorizationGrantType(AuthorizationGrantType.AUTHORIZATION_CODE)
                .redirectUri(here.at("/login/oauth2/code/" + REGISTRATION))
                .scope("openid", "profile", "email")
                .authorizationUri(here.at("/oauth2/authorize"))
                .tokenUri(parts.identity() + "/oauth2/token")
                .jwkSetUri(settings.jwkSetUri().toString())
                .issuerUri(settings.issuer())
                .userNameAttributeName("sub")
                .providerConfigurationMetadata(Map.of("end_session_endpoint", here.at("/connect/logout")))
                .build();
    }

    @Bean
    ReactiveClientRegistrationRepository registrations(ClientRegistration hilo) {
        return new InMemoryReactiveClientRegistrationRepository(hilo);
    }

    @Bean
    WebClient identity(WebClient.Builder builder) {
        HttpClient http = HttpClient.create()
                .option(ChannelOption.CONNECT_TIMEOUT_MILLIS, 1_000)
                .responseTimeout(Duration.ofSeconds(10));
        return builder.clientConnector(new ReactorClientHttpConnector(http)).build();
    }

    @Bean
    ReactiveOAuth2AccessTokenResponseClient<OAuth2AuthorizationCodeGrantRequest> codes(WebClient identity) {
        var client = new WebClientReactiveAuthorizationCodeTokenResponseClient();
        client.setWebClient(identity);
        return client;
    }

    @Bean
    ReactiveOAuth2AccessTokenResponseClient<OAuth2RefreshTokenGrantRequest> refreshes(WebClient identity) {
        var client = new WebClientReactiveRefreshTokenTokenResponseClient();
        client.setWebClient(identity);
        return client;
    }
}
