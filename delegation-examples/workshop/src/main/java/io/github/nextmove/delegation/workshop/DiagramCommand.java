package io.github.nextmove.delegation.workshop;

import io.github.nextmove.delegation.Message;
import io.github.nextmove.delegation.chain.Chain;
import io.github.nextmove.delegation.console.Console;
import io.github.nextmove.delegation.console.Page;
import io.github.nextmove.delegation.lifecycle.Delegation;
import io.github.nextmove.delegation.rules.testing.scenario.Scenario;
import io.github.nextmove.delegation.rules.testing.scenario.ScenarioFile;
import io.github.nextmove.delegation.rules.testing.scenario.ScenarioReader;
import io.github.nextmove.delegation.text.Texts;
import io.github.nextmove.delegation.workshop.play.Player;
import io.github.nextmove.delegation.workshop.story.ProblemTeller;
import io.vavr.collection.Vector;
import io.vavr.control.Either;
import io.vavr.control.Option;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.Parameters;

/** Draws the life cycle, the way of a scenario through it, or who had the next move when. */
@Command(name = "diagram", mixinStandardHelpOptions = true, sortOptions = false)
final class DiagramCommand implements Callable<Integer> {
    private static final int FIRST = 1;

    private final Console console;

    @Parameters(arity = "0..1", paramLabel = "${bundle:label.file}", descriptionKey = "diagram.file")
    @Nullable
    Path file;

    @picocli.CommandLine.Option(names = "--scenario", paramLabel = "ID", descriptionKey = "diagram.scenario")
    @Nullable
    String scenario;

    @picocli.CommandLine.Option(
            names = "--format",
            paramLabel = "mermaid|plantuml|dot|svg",
            descriptionKey = "diagram.format")
    Diagram.Format format = Diagram.Format.mermaid;

    @picocli.CommandLine.Option(names = "--picture", paramLabel = "lifecycle|lanes", descriptionKey = "diagram.picture")
    Diagram.Picture picture = Diagram.Picture.lifecycle;

    @picocli.CommandLine.Option(names = "--link", paramLabel = "1|2|...", descriptionKey = "diagram.link")
    int link = FIRST;

    DiagramCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        if (file == null && scenario == null) {
            if (link != FIRST) {
                return console.refuse(Workshop.text("diagram.link.only").with("link", link));
            }
            return picture == Diagram.Picture.lanes
                    ? console.refuse(Workshop.text("diagram.lanes"))
                    : print(Diagram.ofLifecycle(Texts.in(console.language()), format));
        }
        Vector<ScenarioFile> read = file == null ? Cases.all() : Vector.of(ScenarioReader.read(file));
        ProblemTeller problems = new ProblemTeller(console.language(), new Page(console.err(), Ansi.AUTO));
        read.forEach(problems::tell);
        return read.exists(one -> !one.problems().isEmpty())
                ? Console.UNREADABLE
                : chosen(read.flatMap(ScenarioFile::scenarios)).fold(console::refuse, this::draw);
    }

    private Either<Message, Scenario> chosen(Vector<Scenario> scenarios) {
        String id = scenario;
        if (id == null) {
            return scenarios.size() == 1
                    ? Either.right(scenarios.head())
                    : Either.left(Workshop.text("diagram.several")
                            .with("file", String.valueOf(file))
                            .with("ids", Run.ids(scenarios)));
        }
        Option<Scenario> named = scenarios.find(one -> one.id().equals(id));
        return named.toEither(() -> Run.unknown(id, scenarios));
    }

    private int draw(Scenario chosen) {
        Chain chain = Player.play(chosen, chosen.ruleSet(), Vector.empty()).chain();
        return chain.link(link).map(one -> draw(one.delegation())).getOrElse(() -> console.refuse(none(chosen, chain)));
    }

    private int draw(Delegation delegation) {
        Texts texts = Texts.in(console.language()).countingDaysFrom(Scenario.DAY_ZERO);
        return print(Diagram.of(delegation, texts, picture, format));
    }

    private Message none(Scenario chosen, Chain chain) {
        int links = chain.links().size();
        return Workshop.text(links == FIRST ? "diagram.link.one" : "diagram.link.none")
                .with("link", link)
                .with("id", chosen.id())
                .with("links", links);
    }

    /** With the line ends of the picture: a file is the same whatever machine made it. */
    private int print(String drawn) {
        console.out().print(drawn);
        console.out().flush();
        return Console.OK;
    }
}
