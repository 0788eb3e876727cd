package io.github.nextmove.delegation.console;

import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Unmatched;

/** The languages of all programs, by the names that the command line knows them by. */
enum Language {
    nl,
    en;

    Locale locale() {
        return Locale.forLanguageTag(name());
    }

    /** What the arguments ask for or, where they do not, what the system speaks if that is Dutch. */
    static Language of(String[] args, Locale system) {
        Asked asked = new Asked();
        try {
            new CommandLine(asked).setExpandAtFiles(false).parseArgs(args);
        } catch (CommandLine.ParameterException toldLater) {
            asked.lang = null;
        }
        String language = asked.lang == null ? system.getLanguage() : asked.lang;
        return language.equalsIgnoreCase(nl.name()) ? nl : en;
    }

    /** Looked at before all else: help and messages are in that language already. */
    @Command
    private static final class Asked {
        @Option(names = "--lang")
        @Nullable
        String lang;

        @Parameters
        @Nullable
        List<String> others;

        @Unmatched
        @Nullable
        List<String> rest;
    }
}
