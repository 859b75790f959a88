package dev.hilo.gateway.headers;

import java.net.InetSocketAddress;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.cloud.gateway.support.ipresolver.RemoteAddressResolver;
import org.springframework.cloud.gateway.support.ipresolver.XForwardedRemoteAddressResolver;
import org.springframework.web.server.ServerWebExchange;

/**
 * The network address a request comes from. {@code X-Forwarded-For} is believed only as far as our own proxies wrote
 * it.
 *
 * @param trustedProxies how many proxies of ours stand in front of the gateway; 0: callers connect directly
 */
@ConfigurationProperties("hilo.gateway")
public record CallerAddress(@DefaultValue("0") int trustedProxies) {

    /** The caller's address as text, without a port. */
    public String of(ServerWebExchange exchange) {
        InetSocketAddress address = resolver().resolve(exchange);
        return address == null ? "unknown" : address.getHostString();
    }

    private RemoteAddressResolver resolver() {
        return trustedProxies == 0
                ? new RemoteAddressResolver() {}
                : XForwardedRemoteAddressResolver.maxTrustedIndex(trustedProxies);
    }
}
