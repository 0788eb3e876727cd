package io.github.nextmove.delegation.workshop;

import io.github.nextmove.delegation.Message;
import io.github.nextmove.delegation.console.Console;
import io.github.nextmove.delegation.console.Resources;
import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** Writes a scenario to start from, with comments; never over a file that is there. */
@Command(name = "new", mixinStandardHelpOptions = true, sortOptions = false)
final class NewCommand implements Callable<Integer> {
    private final Console console;

    @Parameters(paramLabel = "${bundle:label.file}", descriptionKey = "new.file")
    @Nullable
    Path file;

    NewCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        Path written = Objects.requireNonNull(file, "file");
        try {
            Files.write(written, template(), StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
        } catch (FileAlreadyExistsException exists) {
            return refuse("new.exists", written);
        } catch (NoSuchFileException noFolder) {
            return refuse("new.folder", written);
        } catch (AccessDeniedException denied) {
            return refuse("new.denied", written);
        } catch (IOException broken) {
            return refuse("new.broken", written);
        }
        console.out().println(console.say(about("new.written", written)));
        return Console.OK;
    }

    private byte[] template() {
        return Resources.read(Workshop.class, "template_" + console.language().getLanguage() + ".yaml");
    }

    private int refuse(String key, Path written) {
        return console.refuse(about(key, written));
    }

    private static Message about(String key, Path written) {
        return Workshop.text(key).with("file", written.toString());
    }
}
