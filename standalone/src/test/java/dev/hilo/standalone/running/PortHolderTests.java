package dev.hilo.standalone.running;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.InetAddress;
import java.net.ServerSocket;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class PortHolderTests {
    @Test
    void the_program_behind_a_taken_port_is_named() throws Exception {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            assertThat(PortHolder.isFree(socket.getLocalPort())).isFalse();
            assertThat(PortHolder.of(socket.getLocalPort())).contains(ProcessHandle.current());
            assertThat(PortHolder.described(socket.getLocalPort()))
                    .startsWith("process " + ProcessHandle.current().pid());
        }
    }

    @Test
    void a_port_is_free_again_when_its_listener_is_gone() throws Exception {
        int port;
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            port = socket.getLocalPort();
        }
        assertThat(PortHolder.isFree(port)).isTrue();
    }

    @Test
    void only_listeners_count_not_connections_to_the_same_port() {
        String listening = "   0: 0100007F:1F90 00000000:0000 0A 00000000:00000000 00:00000000 00000000 0 0 4711 1 0";
        String connected = "   1: 0100007F:1F90 0100007F:9C40 01 00000000:00000000 00:00000000 00000000 0 0 4712 1 0";

        assertThat(PortHolder.inode(listening, 8080)).contains("socket:[4711]");
        assertThat(PortHolder.inode(listening, 8081)).isEmpty();
        assertThat(PortHolder.inode(connected, 8080)).isEmpty();
    }
}
