package io.github.nextmove.delegation.workshop;

import io.github.nextmove.delegation.Message;
import io.github.nextmove.delegation.rules.RuleSet;
import io.github.nextmove.delegation.rules.RuleSetProvider;
import io.vavr.collection.Vector;
import io.vavr.control.Either;
import io.vavr.control.Option;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.MalformedURLException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import java.util.ServiceConfigurationError;
import java.util.ServiceLoader;
import java.util.ServiceLoader.Provider;
import java.util.jar.JarFile;
import java.util.zip.ZipException;

/**
 * A jar that somebody named, with the rule sets that it offers itself.
 *
 * @param loader finds its classes and texts, and those of the jars before it
 * @param sets what it offers
 */
record RuleJar(URLClassLoader loader, Vector<RuleSet> sets) {

    /** The jar, open until it is closed; or what is wrong with it. */
    static Either<Message, RuleJar> open(Path file, ClassLoader before) {
        return unreadable(file).<Either<Message, RuleJar>>map(Either::left).getOrElse(() -> load(file, before));
    }

    static Message about(String key, Path file) {
        return Workshop.text(key).with("file", file.toString());
    }

    /** A class loader says nothing of a file that it cannot read. */
    private static Option<Message> unreadable(Path file) {
        if (Files.notExists(file)) {
            return Option.some(about("jar.none", file));
        }
        if (Files.isDirectory(file)) {
            return Option.some(about("jar.folder", file));
        }
        try {
            new JarFile(file.toFile()).close();
            return Option.none();
        } catch (ZipException noJar) {
            return Option.some(about("jar.other", file));
        } catch (IOException broken) {
            return Option.some(about("jar.unreadable", file));
        }
    }

    private static Either<Message, RuleJar> load(Path file, ClassLoader before) {
        URLClassLoader loader = new URLClassLoader(new URL[] {url(file)}, before);
        try {
            Vector<Provider<RuleSetProvider>> offered =
                    Vector.ofAll(ServiceLoader.load(RuleSetProvider.class, loader).stream()
                            .filter(provider -> provider.type().getClassLoader() == loader));
            if (!offered.isEmpty()) {
                return Either.right(new RuleJar(loader, offered.map(RuleJar::ruleSet)));
            }
            close(loader);
            return Either.left(about("jar.empty", file).with("service", RuleSetProvider.class.getName()));
        } catch (ServiceConfigurationError | LinkageError | RuntimeException mistake) {
            close(loader);
            return Either.left(about("jar.mistake", file).with("mistake", said(mistake)));
        }
    }

    private static RuleSet ruleSet(Provider<RuleSetProvider> provider) {
        return Objects.requireNonNull(
                provider.get().ruleSet(), () -> provider.type().getName() + " gives no rule set");
    }

    /** What lies at the bottom of it, in one line; a rule that is put together wrongly says so itself. */
    private static String said(Throwable mistake) {
        Throwable cause = mistake;
        while (cause.getCause() != null) {
            cause = cause.getCause();
        }
        String text = cause instanceof IllegalArgumentException || cause == mistake && mistake instanceof Error
                ? String.valueOf(cause.getMessage())
                : cause.toString();
        return text.lines().findFirst().orElse("");
    }

    private static URL url(Path file) {
        try {
            return file.toUri().toURL();
        } catch (MalformedURLException never) {
            throw new UncheckedIOException(never);
        }
    }

    void close() {
        close(loader);
    }

    private static void close(URLClassLoader loader) {
        try {
            loader.close();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
