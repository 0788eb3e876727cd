package io.github.nextmove.delegation.benchmarks.report;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A JVM of its own, like the one that runs, to run one main class and end.
 *
 * @param classPath where it finds classes
 * @param flags what it is given besides
 */
public record ChildJvm(String classPath, List<String> flags) {

    /** With all classes that this one has, and these flags. */
    public static ChildJvm withFlags(String... flags) {
        return new ChildJvm(System.getProperty("java.class.path"), List.of(flags));
    }

    /**
     * Runs it to its end, and gives what it printed.
     *
     * @throws IllegalStateException when it fails, with what it said
     */
    public List<String> run(Class<?> main, String... args) {
        try {
            Path output = Files.createTempFile("benchmarks", ".txt");
            try {
                start(main, output, args);
                return Files.readAllLines(output);
            } finally {
                Files.delete(output);
            }
        } catch (IOException unreadable) {
            throw new IllegalStateException("no JVM could be started: " + unreadable.getMessage(), unreadable);
        }
    }

    private void start(Class<?> main, Path output, String... args) throws IOException {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(flags);
        command.add("-cp");
        command.add(classPath);
        command.add(main.getName());
        command.addAll(List.of(args));
        Process process = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(output.toFile())
                .start();
        try {
            if (process.waitFor() != 0) {
                throw new IllegalStateException(
                        main.getSimpleName() + " " + List.of(args) + " failed: " + said(output));
            }
        } catch (InterruptedException stopped) {
            process.destroy();
            Thread.currentThread().interrupt();
            throw new IllegalStateException("stopped while a JVM ran", stopped);
        }
    }

    /** What it said, without the places in the code. */
    private static String said(Path output) throws IOException {
        try (Stream<String> lines = Files.lines(output)) {
            return lines.filter(line -> !line.startsWith("\tat ")).collect(Collectors.joining(" "));
        }
    }
}
