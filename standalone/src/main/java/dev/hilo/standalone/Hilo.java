package dev.hilo.standalone;

import dev.hilo.standalone.commands.Bench;
import dev.hilo.standalone.commands.Demo;
import dev.hilo.standalone.commands.Doctor;
import dev.hilo.standalone.commands.Down;
import dev.hilo.standalone.commands.Fix;
import dev.hilo.standalone.commands.Replay;
import dev.hilo.standalone.commands.ShowLogs;
import dev.hilo.standalone.commands.Status;
import dev.hilo.standalone.commands.Test;
import dev.hilo.standalone.commands.Token;
import dev.hilo.standalone.commands.Train;
import dev.hilo.standalone.commands.Up;
import dev.hilo.standalone.servers.ServerFailure;
import dev.hilo.standalone.settings.Refusal;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.HelpCommand;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ScopeType;
import picocli.CommandLine.Spec;

/** {@code ./hilo}: one command for people. Exit codes: 0 done, 1 not done (a sentence says why), 2 wrongly called. */
@Command(
        name = "./hilo",
        description = "A reactive omnichannel CRM: every message of every channel finds its person.",
        synopsisSubcommandLabel = "COMMAND",
        mixinStandardHelpOptions = true,
        scope = ScopeType.INHERIT,
        version = "Hilo 0.1",
        subcommands = {
            HelpCommand.class,
            Up.class,
            Down.class,
            Status.class,
            Demo.class,
            Token.class,
            ShowLogs.class,
            Replay.class,
            Doctor.class,
            Test.class,
            Fix.class,
            Bench.class,
            Train.class
        })
public final class Hilo implements Runnable {
    @Spec
    private @Nullable CommandSpec spec;

    @Override
    public void run() {
        if (spec != null) {
            throw new ParameterException(spec.commandLine(), "Say what to do.");
        }
    }

    public static void main(String[] arguments) {
        System.exit(execute(arguments));
    }

    static int execute(String... arguments) {
        return new CommandLine(new Hilo())
                .setExecutionExceptionHandler((failure, _, _) -> explain(failure))
                .execute(arguments);
    }

    /** What people can do something about is a sentence; the rest is ours to mend and shows where it was. */
    private static int explain(Exception failure) {
        if (failure instanceof Refusal || failure instanceof ServerFailure) {
            System.err.println(failure.getMessage());
        } else {
            failure.printStackTrace();
        }
        return CommandLine.ExitCode.SOFTWARE;
    }
}
