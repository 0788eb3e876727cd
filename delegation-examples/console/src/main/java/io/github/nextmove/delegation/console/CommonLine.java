package io.github.nextmove.delegation.console;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.ResourceBundle;
import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ScopeType;

/** The command line of a program, with what the command lines of all programs have. */
final class CommonLine {
    private static final String EXIT_CODE = "exit.";

    private CommonLine() {}

    static CommandLine of(Program program, Console console) {
        ResourceBundle texts = ProgramTexts.of(program, console.language());
        CommandLine line = program.commandLine().apply(console);
        CommandSpec command = line.getCommandSpec();
        command.versionProvider(() -> new String[] {command.name() + " " + version()})
                .addOption(language())
                .mixinStandardHelpOptions(true);
        tellExitCodes(line, exitCodes(texts));
        return line.setOut(console.out())
                .setErr(console.err())
                .setUsageHelpWidth(Page.WIDTH)
                .setExpandAtFiles(false)
                .setCaseInsensitiveEnumValuesAllowed(true)
                .setParameterExceptionHandler(new CommandLineMistakes(console))
                .setExecutionExceptionHandler((mistake, broken, result) -> console.broken(mistake))
                .setResourceBundle(texts);
    }

    /** Nobody looks at its value: it was read before the command line is, see {@link Language}. */
    private static OptionSpec language() {
        return OptionSpec.builder("--lang")
                .type(Language.class)
                .scopeType(ScopeType.INHERIT)
                .paramLabel("nl|en")
                .descriptionKey("lang")
                .build();
    }

    /** As the build wrote it down: programs that are built together have one version. */
    private static String version() {
        return new String(Resources.read(CommonLine.class, "version.txt"), StandardCharsets.UTF_8).strip();
    }

    /** Picocli's own keys for these must not leave a number out, so that programs could not add to them. */
    private static Map<String, String> exitCodes(ResourceBundle texts) {
        Map<String, String> codes = new LinkedHashMap<>();
        texts.keySet().stream()
                .filter(key -> key.startsWith(EXIT_CODE))
                .sorted()
                .forEach(key -> codes.put(key.substring(EXIT_CODE.length()), texts.getString(key)));
        return codes;
    }

    private static void tellExitCodes(CommandLine line, Map<String, String> codes) {
        line.getCommandSpec().usageMessage().exitCodeList(codes);
        line.getSubcommands().values().forEach(subcommand -> tellExitCodes(subcommand, codes));
    }
}
