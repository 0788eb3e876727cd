package io.github.nextmove.delegation.console;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.nextmove.delegation.console.Greeter.Output;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.io.Writer;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ConsoleTest {

    @ParameterizedTest
    @CsvSource({"say sam --lang nl, sam nl", "--lang=EN say sam, sam en"})
    void a_program_runs_in_the_language_that_was_asked_for(String line, String said) {
        Output output = Greeter.run(line);
        assertThat(output.exitCode()).isEqualTo(Console.OK);
        assertThat(output.out().lines()).containsExactly(said);
        assertThat(output.err()).isEmpty();
    }

    @Test
    void help_has_the_texts_of_the_program_and_where_it_has_none_those_of_all_programs() {
        assertThat(Greeter.run("say --help --lang en").out())
                .contains("Says it.", "Usage: greeter say ", "People:", "Whom to greet.")
                .contains("Options:", "Show this help.", "The language: nl or en.", "Use colours:")
                .doesNotContain("Files:");
        assertThat(Greeter.run("say --help --lang nl").out())
                .contains("Zegt het.", "Gebruik: greeter say ", "Mensen:", "Wie te groeten.")
                .contains("Opties:", "Laat deze uitleg zien.", "De taal: nl of en.", "Gebruik kleuren:");
        assertThat(Greeter.run("--help --lang nl").out()).contains("[OPDRACHT]", "Opdrachten:");
    }

    @ParameterizedTest
    @ValueSource(strings = {"--help --lang en", "say --help --lang en"})
    void exit_codes_of_the_program_stand_in_their_place_among_those_of_all_programs(String line) {
        assertThat(Greeter.run(line).out().lines())
                .containsSubsequence(
                        "Exit codes:",
                        "  0   said",
                        "  1   nobody was there",
                        "  2   something could not be read or written, or the command line is wrong");
    }

    @Test
    void the_version_is_that_of_the_build() {
        assertThat(Greeter.run("--version").out()).matches("greeter \\d+\\.\\d+\\.\\d+.*\\R");
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', textBlock = """
            say sam --colr never ; “--colr” means nothing here. Did you mean “--color”? ; greeter say
            sai sam ; “sai” means nothing here. Did you mean “say”? ; greeter
            say sam quietly ; “quietly” means nothing here. ; greeter say
            say sam --color sometimes ; “sometimes” cannot be used for --color. Possible: auto|always|never. ; greeter say
            say --color never ; This is missing: WHO. ; greeter say
            say sam --color ; This is missing: --color. ; greeter say
            --lang fr ; “fr” cannot be used for --lang. Possible: nl|en. ; greeter
            """)
    void a_wrong_command_line_is_told_in_two_lines_and_nothing_is_done(String line, String message, String help) {
        Output output = Greeter.run(line);
        assertThat(output.exitCode()).isEqualTo(Console.UNREADABLE);
        assertThat(output.out()).isEmpty();
        assertThat(output.err().lines()).containsExactly(message, "Try: " + help + " --help");
    }

    @ParameterizedTest
    @CsvSource({"nobody, java.lang.IllegalStateException: first", "everybody, java.lang.StackOverflowError"})
    void a_mistake_of_the_program_is_one_line_in_the_language_of_the_user(String who, String mistake) {
        Output english = Greeter.run("say --lang en " + who);
        assertThat(english.exitCode()).isEqualTo(Console.BROKEN);
        assertThat(english.err().lines())
                .containsExactly("This is a mistake in the program itself, please report it: " + mistake);
        assertThat(Greeter.run("say --lang nl " + who).err().lines())
                .containsExactly("Dit is een fout in het programma zelf, meld hem alsjeblieft: " + mistake);
    }

    @Test
    void too_little_memory_is_no_mistake_of_the_program_and_can_be_helped() {
        Output english = Greeter.run("say --lang en millions");
        assertThat(english.exitCode()).isEqualTo(Console.UNREADABLE);
        assertThat(english.err().lines())
                .containsExactly("There is not enough memory for this."
                        + " Give the program more, such as 4 GB with java -Xmx4g -jar.");
        assertThat(Greeter.run("say --lang nl millions").err().lines())
                .containsExactly("Hiervoor is niet genoeg geheugen."
                        + " Geef het programma meer, bijvoorbeeld 4 GB met java -Xmx4g -jar.");
    }

    @Test
    void what_could_not_be_printed_is_told_unless_the_reader_left() {
        StringWriter err = new StringWriter();
        PrintWriter full = new PrintWriter(new Writer() {
            @Override
            public void write(char[] letters, int from, int count) throws IOException {
                throw new IOException("No space left on device");
            }

            @Override
            public void flush() {}

            @Override
            public void close() {}
        });
        Console console = new Console(full, new PrintWriter(err, true), Locale.ENGLISH);
        assertThat(console.ended(Console.OK, false)).isEqualTo(Console.OK);
        full.println("all of it");

        assertThat(console.ended(Console.OK, true)).isEqualTo(Console.OK);
        assertThat(console.ended(1, false)).isEqualTo(1);
        assertThat(err).asString().isEmpty();
        assertThat(console.ended(Console.OK, false)).isEqualTo(Console.UNREADABLE);
        assertThat(err)
                .asString()
                .isEqualToIgnoringNewLines(
                        "The output could not be printed to its end." + " Is there room on the disk?");
    }

    @Test
    void a_program_that_lacks_its_texts_is_a_mistake_too() {
        Output output = Greeter.run(new Program("no.such.texts", Greeter.PROGRAM.commandLine()), "say sam");
        assertThat(output.exitCode()).isEqualTo(Console.BROKEN);
        assertThat(output.err()).hasLineCount(1).contains("no.such.texts");
    }
}
