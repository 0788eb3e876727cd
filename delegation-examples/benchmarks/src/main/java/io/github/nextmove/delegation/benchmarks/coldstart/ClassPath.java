package io.github.nextmove.delegation.benchmarks.coldstart;

import java.io.File;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.jar.Attributes;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;
import java.util.jar.JarOutputStream;
import java.util.jar.Manifest;
import java.util.regex.Pattern;

/**
 * The class path of this JVM in parts, so that each contestant gets its own jars alone, as a program that embeds it
 * would: looking through those of all others takes time.
 */
final class ClassPath {

    private final Path own;
    private final List<Path> jars;

    private ClassPath(Path own, List<Path> jars) {
        this.own = own;
        this.jars = jars;
    }

    /** Of this JVM, whether it was started from the jar or from a class path. */
    static ClassPath here() throws IOException {
        List<Path> entries = new ArrayList<>();
        for (String entry : System.getProperty("java.class.path").split(File.pathSeparator)) {
            entries.add(Path.of(entry).toAbsolutePath());
        }
        Path first = entries.get(0);
        return Files.isDirectory(first) || entries.size() > 1
                ? new ClassPath(ownOf(entries), entries)
                : new ClassPath(withoutManifest(first), named(first));
    }

    /**
     * The classes of this module with the jars that are called so; {@code vavr} stands for {@code vavr-1.0.jar}.
     *
     * @throws IllegalArgumentException when there is no such jar
     */
    String of(List<String> names) {
        List<String> found = new ArrayList<>(List.of(own.toString()));
        for (String name : names) {
            found.add(jars.stream()
                    .filter(jar -> isCalled(jar, name))
                    .findFirst()
                    .orElseThrow(() -> new IllegalArgumentException("no jar is called " + name))
                    .toString());
        }
        return String.join(File.pathSeparator, found);
    }

    /** A folder of classes is called like the module it lies in: {@code delegation-core/target/classes}. */
    private static boolean isCalled(Path jar, String name) {
        return Files.isDirectory(jar)
                ? jar.toString().contains(File.separator + name + File.separator)
                : jar.getFileName().toString().matches(Pattern.quote(name) + "-\\d.*");
    }

    private static Path ownOf(List<Path> entries) {
        return entries.stream()
                .filter(entry ->
                        Files.exists(entry.resolve(ClassPath.class.getName().replace('.', '/') + ".class")))
                .findFirst()
                .orElse(entries.get(0));
    }

    private static List<Path> named(Path jar) throws IOException {
        try (JarFile file = new JarFile(jar.toFile())) {
            Manifest manifest = file.getManifest();
            String path = manifest == null ? null : manifest.getMainAttributes().getValue(Attributes.Name.CLASS_PATH);
            return path == null
                    ? List.of()
                    : Arrays.stream(path.split(" ")).map(jar::resolveSibling).toList();
        }
    }

    /** The manifest of the jar names all other jars: without it, a JVM does not see them. */
    private static Path withoutManifest(Path jar) throws IOException {
        Path copy = Files.createTempFile("benchmarks", ".jar");
        copy.toFile().deleteOnExit();
        try (JarFile file = new JarFile(jar.toFile());
                OutputStream to = Files.newOutputStream(copy);
                JarOutputStream out = new JarOutputStream(to)) {
            for (JarEntry entry : file.stream().toList()) {
                if (entry.getName().endsWith(".class") || entry.getName().endsWith(".properties")) {
                    out.putNextEntry(new JarEntry(entry.getName()));
                    file.getInputStream(entry).transferTo(out);
                    out.closeEntry();
                }
            }
        }
        return copy;
    }
}
