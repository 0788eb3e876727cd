package io.github.nextmove.delegation.workshop;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.nextmove.delegation.rules.RuleSetProvider;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Predicate;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import java.util.stream.Stream;
import javax.tools.ToolProvider;

/** Makes jars of house rules that are nowhere on the class path of the tests. */
final class HouseJars {
    private static final Path HOUSE = Path.of("src/test/resources/house");
    private static final String SERVICE = "META-INF/services/" + RuleSetProvider.class.getName();

    private final Path folder;
    private final Path classes;

    /** Compiles the house rules into a folder. */
    HouseJars(Path folder) throws IOException {
        this.folder = folder;
        this.classes = Files.createDirectories(folder.resolve("classes"));
        Path source = Files.createDirectories(folder.resolve("src/acme")).resolve("House.java");
        Files.copy(HOUSE.resolve("acme/House.java.txt"), source);
        for (String language : List.of("en", "nl")) {
            String texts = "acme/texts_" + language + ".properties";
            copy(texts);
        }
        copy("acme/examples/ACME_LARGE_TASK.yaml");
        String classPath = System.getProperty("surefire.test.class.path", System.getProperty("java.class.path"));
        assertThat(ToolProvider.getSystemJavaCompiler()
                        .run(
                                null,
                                null,
                                null,
                                "-proc:none",
                                "-cp",
                                classPath,
                                "-d",
                                classes.toString(),
                                source.toString()))
                .isZero();
    }

    private void copy(String resource) throws IOException {
        Path copy = classes.resolve(resource);
        Files.createDirectories(copy.getParent());
        Files.copy(HOUSE.resolve(resource), copy);
    }

    /** A jar with all classes and texts, which names this provider. */
    String offering(String provider) throws IOException {
        return jar(provider + ".jar", provider, path -> true);
    }

    /** A jar with all texts and this provider alone. */
    String alone(String provider) throws IOException {
        return jar(
                "alone-" + provider + ".jar",
                provider,
                path -> path.endsWith(provider + ".class") || path.toString().endsWith(".properties"));
    }

    /** A jar without a service file. */
    String silent() throws IOException {
        return jar("silent.jar", "", path -> true);
    }

    private String jar(String name, String provider, Predicate<Path> holds) throws IOException {
        Path file = folder.resolve(name);
        try (JarOutputStream jar = new JarOutputStream(Files.newOutputStream(file));
                Stream<Path> all = Files.walk(classes)) {
            for (Path path : all.filter(Files::isRegularFile).filter(holds).toList()) {
                add(jar, classes.relativize(path).toString().replace('\\', '/'), Files.readAllBytes(path));
            }
            if (!provider.isEmpty()) {
                add(jar, SERVICE, ("acme." + provider + "\n").getBytes(StandardCharsets.UTF_8));
            }
        }
        return file.toString();
    }

    private static void add(JarOutputStream jar, String name, byte[] content) throws IOException {
        jar.putNextEntry(new JarEntry(name));
        jar.write(content);
        jar.closeEntry();
    }
}
