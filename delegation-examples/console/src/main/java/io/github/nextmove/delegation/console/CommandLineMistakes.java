package io.github.nextmove.delegation.console;

import io.github.nextmove.delegation.Message;
import io.github.nextmove.delegation.rules.yaml.Nearest;
import io.vavr.collection.Vector;
import io.vavr.control.Option;
import picocli.CommandLine.IParameterExceptionHandler;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/** Says what is wrong with a command line, in the language of the user, and where to read more. */
final class CommandLineMistakes implements IParameterExceptionHandler {
    private final Console console;

    CommandLineMistakes(Console console) {
        this.console = console;
    }

    @Override
    public int handleParseException(ParameterException mistake, String[] args) {
        CommandSpec command = mistake.getCommandLine().getCommandSpec();
        console.refuse(message(mistake, command));
        return console.refuse(Console.text("line.help").with("command", command.qualifiedName()));
    }

    private static Message message(ParameterException mistake, CommandSpec command) {
        if (mistake instanceof UnmatchedArgumentException unmatched) {
            String argument = unmatched.getUnmatched().get(0);
            Option<String> near = Nearest.to(argument, known(command));
            return near.map(meant -> Console.text("line.unknown.near").with("near", meant))
                    .getOrElse(Console.text("line.unknown"))
                    .with("argument", argument);
        }
        Option<ArgSpec> argument = Option.of(mistake.getArgSpec());
        if (mistake instanceof MissingParameterException missing) {
            return Console.text("line.missing")
                    .with("argument", Vector.ofAll(missing.getMissing()).map(CommandLineMistakes::name));
        }
        return argument.filter(known -> mistake.getValue() != null)
                .map(known -> Console.text("line.value")
                        .with("argument", name(known))
                        .with("value", String.valueOf(mistake.getValue()))
                        .with("words", known.paramLabel()))
                .getOrElse(Console.text("line.other").with("mistake", String.valueOf(mistake.getMessage())));
    }

    private static Vector<String> known(CommandSpec command) {
        return Vector.ofAll(command.optionsMap().keySet())
                .appendAll(command.subcommands().keySet());
    }

    private static String name(ArgSpec argument) {
        return argument instanceof OptionSpec option ? option.longestName() : argument.paramLabel();
    }
}
