package io.github.nextmove.delegation.console;

import io.github.nextmove.delegation.Message;
import java.util.Objects;
import java.util.function.Function;
import picocli.CommandLine;

/**
 * A program for the terminal, such as the workshop: its texts, and its commands.
 *
 * <p>The bundle also holds what picocli looks up, under picocli's keys, and under {@code exit.1} what an exit code of
 * the program's own means. What all programs have in common stands in the bundle of this package already; a key of
 * the program goes before it.
 *
 * @param bundle the base name of the resource bundle, in English and Dutch, of all its texts
 * @param commandLine its commands, made for where they read their language and write; {@code --lang},
 *     {@code --help} and {@code --version} of the whole and the texts are added to it
 */
public record Program(String bundle, Function<Console, CommandLine> commandLine) {

    public Program {
        Objects.requireNonNull(bundle, "bundle");
        Objects.requireNonNull(commandLine, "commandLine");
    }

    /** A text of the program. */
    public Message text(String key) {
        return Message.of(bundle, key);
    }
}
