package io.github.nextmove.delegation.handoverlogs;

import io.github.nextmove.delegation.console.Color;
import io.github.nextmove.delegation.console.Console;
import io.github.nextmove.delegation.handoverlogs.analysis.HolderKind;
import io.github.nextmove.delegation.handoverlogs.analysis.Statuses;
import io.vavr.collection.LinkedHashSet;
import io.vavr.control.Option;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** Reads a log, and tells what changed hands in it. */
@Command(name = "analyse", mixinStandardHelpOptions = true, sortOptions = false)
final class AnalyseCommand implements Callable<Integer> {
    private final Console console;

    @Mixin
    LogOptions log = new LogOptions();

    @picocli.CommandLine.Option(names = "--missing", paramLabel = "keep|value", descriptionKey = "analyse.missing")
    Missing missing = Missing.keep;

    @picocli.CommandLine.Option(
            names = "--holder-kind",
            paramLabel = "group|person",
            descriptionKey = "analyse.holderKind")
    @Nullable
    HolderKind holderKind;

    @picocli.CommandLine.Option(
            names = "--accepted",
            split = ",",
            paramLabel = "A,B",
            hideParamSyntax = true,
            descriptionKey = "analyse.accepted")
    List<String> accepted = List.of();

    @picocli.CommandLine.Option(
            names = "--finished",
            split = ",",
            paramLabel = "C,D",
            hideParamSyntax = true,
            descriptionKey = "analyse.finished")
    List<String> finished = List.of();

    @picocli.CommandLine.Option(names = "--json", descriptionKey = "analyse.json")
    boolean json;

    @picocli.CommandLine.Option(
            names = "--scenario",
            paramLabel = "${bundle:label.case}",
            descriptionKey = "analyse.scenario")
    @Nullable
    String scenario;

    @picocli.CommandLine.Option(names = "--html", paramLabel = "${bundle:label.file}", descriptionKey = "analyse.html")
    @Nullable
    Path html;

    @picocli.CommandLine.Option(
            names = "--cases",
            paramLabel = "${bundle:label.file}",
            descriptionKey = "analyse.cases")
    @Nullable
    Path cases;

    @picocli.CommandLine.Option(names = "--color", paramLabel = "auto|always|never", descriptionKey = "color")
    Color color = Color.auto;

    /** What a row without a holder means, by the words of the option. */
    enum Missing {
        keep,
        value
    }

    AnalyseCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        if (json && scenario != null) {
            return console.refuse(HandoverLogs.text("json.scenario"));
        }
        if (html != null && cases != null && same(html, cases)) {
            return console.refuse(HandoverLogs.text("output.twice").with("file", html.toString()));
        }
        return Outputs.begin(Option.of(html), Option.of(cases), log.file())
                .fold(console::refuse, outputs -> new AnalysisRun(console, color.ansi(), wish()).run(outputs));
    }

    private AnalysisRun.Wish wish() {
        return new AnalysisRun.Wish(
                log.request(),
                new Statuses(LinkedHashSet.ofAll(accepted), LinkedHashSet.ofAll(finished)),
                missing == Missing.value,
                Option.of(holderKind),
                Option.of(scenario),
                json);
    }

    private static boolean same(Path one, Path other) {
        return one.toAbsolutePath().normalize().equals(other.toAbsolutePath().normalize());
    }
}
