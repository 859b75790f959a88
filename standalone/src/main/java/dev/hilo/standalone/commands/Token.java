package dev.hilo.standalone.commands;

import dev.hilo.standalone.settings.Home;
import dev.hilo.standalone.settings.Settings;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;

/** {@code ./hilo token}. */
@Command(
        name = "token",
        description = {
            "Prints an access token for scripts: every permission in the first organisation, for a short time.",
            "curl -H \"Authorization: Bearer $(./hilo token)\" http://localhost:8080/api/v1/contacts"
        })
public final class Token implements Callable<Integer> {
    @Override
    public Integer call() {
        System.out.println(new Gateway(Settings.read(Home.find())).token());
        return 0;
    }
}
