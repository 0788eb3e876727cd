package io.github.nextmove.delegation.handoverlogs;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.nextmove.delegation.Message;
import io.vavr.control.Either;
import java.io.IOException;
import java.net.StandardProtocolFamily;
import java.net.UnixDomainSocketAddress;
import java.nio.channels.ServerSocketChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OutputFileTest {
    @Test
    void is_there_when_it_is_done_and_not_before(@TempDir Path folder) throws IOException {
        Path place = folder.resolve("page.html");
        try (OutputFile file =
                OutputFile.begin(place, folder.resolve("log.csv")).get()) {
            file.writer().write("all of it");
            assertThat(place).doesNotExist();
            file.done();
        }
        assertThat(place).content().isEqualTo("all of it");
        assertThat(names(folder)).containsExactly("page.html");
    }

    @Test
    void leaves_what_was_there_when_it_is_not_done(@TempDir Path folder) throws IOException {
        Path place = Files.writeString(folder.resolve("page.html"), "before");
        try (OutputFile file =
                OutputFile.begin(place, folder.resolve("log.csv")).get()) {
            file.writer().write("half");
        }
        assertThat(place).content().isEqualTo("before");
        assertThat(names(folder)).containsExactly("page.html");
    }

    @Test
    void takes_the_place_of_what_was_there(@TempDir Path folder) throws IOException {
        Path place = Files.writeString(folder.resolve("page.html"), "before");
        try (OutputFile file =
                OutputFile.begin(place, folder.resolve("log.csv")).get()) {
            file.writer().write("after");
            file.done();
        }
        assertThat(place).content().isEqualTo("after");
    }

    @Test
    void is_never_the_log_itself_by_whatever_name(@TempDir Path folder) throws IOException {
        Path log = Files.writeString(folder.resolve("log.csv"), "a,b");
        Path link = Files.createSymbolicLink(folder.resolve("link"), log);

        assertThat(key(OutputFile.begin(log, log))).isEqualTo("output.log");
        assertThat(key(OutputFile.begin(link, log))).isEqualTo("output.log");
        assertThat(log).content().isEqualTo("a,b");
    }

    @Test
    void says_what_is_in_the_way(@TempDir Path folder) throws IOException {
        Path file = Files.writeString(folder.resolve("file"), "");
        Path log = folder.resolve("log.csv");

        assertThat(key(OutputFile.begin(folder, log))).isEqualTo("output.folder");
        assertThat(key(OutputFile.begin(folder.resolve("none/page.html"), log))).isEqualTo("output.noFolder");
        assertThat(key(OutputFile.begin(file.resolve("page.html"), log))).isEqualTo("output.broken");
    }

    @Test
    void takes_the_place_of_no_device_and_no_link_that_leads_nowhere(@TempDir Path folder) throws IOException {
        Path log = folder.resolve("log.csv");
        Path link = Files.createSymbolicLink(folder.resolve("link"), folder.resolve("nowhere"));
        Path socket = folder.resolve("socket");
        try (ServerSocketChannel listening = ServerSocketChannel.open(StandardProtocolFamily.UNIX)) {
            listening.bind(UnixDomainSocketAddress.of(socket));

            assertThat(key(OutputFile.begin(socket, log))).isEqualTo("output.special");
            assertThat(key(OutputFile.begin(link, log))).isEqualTo("output.special");
        }
    }

    @Test
    void leaves_nothing_when_the_program_is_ended_amid_its_work(@TempDir Path folder) throws Exception {
        Process program = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-cp",
                        System.getProperty("java.class.path"),
                        Ended.class.getName(),
                        folder.resolve("page.html").toString())
                .inheritIO()
                .start();

        assertThat(program.waitFor()).isEqualTo(7);
        assertThat(names(folder)).isEmpty();
    }

    /** A program that is ended while it writes. */
    static final class Ended {
        public static void main(String[] args) throws IOException {
            Path place = Path.of(args[0]);
            OutputFile file =
                    OutputFile.begin(place, place.resolveSibling("log.csv")).get();
            file.writer().write("half");
            file.writer().flush();
            System.exit(7);
        }
    }

    private static String key(Either<Message, OutputFile> refused) {
        return refused.getLeft().key();
    }

    private static Stream<String> names(Path folder) throws IOException {
        return Files.list(folder).map(file -> file.getFileName().toString());
    }
}
