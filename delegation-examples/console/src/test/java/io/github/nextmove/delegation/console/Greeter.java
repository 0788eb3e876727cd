package io.github.nextmove.delegation.console;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** A program for tests: greets by a name; at {@code nobody} and {@code everybody} it breaks. */
@Command(name = "greeter", synopsisSubcommandLabel = "${bundle:label.command}")
final class Greeter {
    static final Program PROGRAM =
            new Program("io.github.nextmove.delegation.console.greeter", console -> new CommandLine(new Greeter())
                    .addSubcommand(new Say(console)));

    private Greeter() {}

    static Output run(String line) {
        return run(PROGRAM, line);
    }

    static Output run(Program program, String line) {
        StringWriter out = new StringWriter();
        StringWriter err = new StringWriter();
        int exitCode = Console.run(program, line.split(" "), new PrintWriter(out), new PrintWriter(err));
        return new Output(exitCode, out.toString(), err.toString());
    }

    record Output(int exitCode, String out, String err) {}

    @Command(name = "say", mixinStandardHelpOptions = true)
    static final class Say implements Callable<Integer> {
        private final Console console;

        @Option(names = "--color", paramLabel = "auto|always|never", descriptionKey = "color")
        Color color = Color.auto;

        @Parameters(paramLabel = "WHO", descriptionKey = "who")
        @Nullable
        String who;

        Say(Console console) {
            this.console = console;
        }

        @Override
        public Integer call() {
            switch (Objects.requireNonNull(who, "who")) {
                case "nobody" -> throw new IllegalStateException("first\nsecond");
                case "everybody" -> throw new StackOverflowError();
                case "millions" -> throw new OutOfMemoryError("Java heap space");
                default -> new Page(console.out(), color.ansi()).line(Paint.STRONG, who + " " + console.language());
            }
            return Console.OK;
        }
    }
}
