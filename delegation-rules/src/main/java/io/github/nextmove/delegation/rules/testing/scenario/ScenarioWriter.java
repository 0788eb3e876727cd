package io.github.nextmove.delegation.rules.testing.scenario;

import io.github.nextmove.delegation.Agreement;
import io.github.nextmove.delegation.Evaluation;
import io.github.nextmove.delegation.Occasion;
import io.github.nextmove.delegation.chain.Chain;
import io.github.nextmove.delegation.command.Command;
import io.github.nextmove.delegation.command.HandOn;
import io.github.nextmove.delegation.command.HoldConversation;
import io.github.nextmove.delegation.command.HoldEvaluation;
import io.github.nextmove.delegation.lifecycle.Delegation;
import io.github.nextmove.delegation.lifecycle.LifecycleTable;
import io.github.nextmove.delegation.testing.explorer.ChainMove;
import io.github.nextmove.delegation.testing.explorer.Counterexample;
import io.github.nextmove.delegation.testing.explorer.Move;
import io.vavr.collection.LinkedHashSet;
import io.vavr.collection.Set;
import io.vavr.collection.Vector;
import io.vavr.control.Option;
import java.time.ZoneOffset;

/**
 * Writes what happened to a delegation as a scenario file, to be read by people and played again, such as
 * {@code Files.writeString(file, ScenarioWriter.write(counterexample))}.
 *
 * <p>Read and played, it gives the same history, but all of it at noon, and days are counted from that of the
 * conversation or, when there was none, of the draft. Else a comment on top says what the format has no words for: on
 * which date day 0 was; the texts of an agreement and of an evaluation; an agreement of a conversation in which nothing
 * was accepted; a time zone; ids that are blank; and what somebody saw last.
 *
 * <p>What lies more than ten years from day 0 cannot be written: an {@code IllegalArgumentException} names it.
 *
 * @since 0.1.0
 */
public final class ScenarioWriter {

    private static final Agreement NOTHING = Agreement.builder().build();

    private final Vector<Told> commands;
    private final Delegation start;
    private final Days days;
    private Set<String> unsaid = LinkedHashSet.empty();

    private ScenarioWriter(Delegation start, Vector<Told> commands) {
        this.start = start;
        this.commands = commands;
        this.days = new Days(start.dayOf(commands.filter(told -> told.link() == 1)
                .map(Told::command)
                .find(HoldConversation.class::isInstance)
                .map(Command::at)
                .getOrElse(start.history().event(1).at())));
        if (!days.zero().equals(Scenario.DAY_ZERO)) {
            unsaid("day 0 is " + days.zero());
        }
    }

    /** A command on a link. */
    private record Told(int link, Command command) {}

    /** The history of a delegation. */
    public static String write(String id, String title, Delegation delegation) {
        return write(id, title, delegation, Vector.empty());
    }

    /** The history of a delegation, and what was tried after it, such as one command that was refused. */
    public static String write(String id, String title, Delegation delegation, Iterable<? extends Command> then) {
        Vector<Command> happened = delegation.history().events().tail().map(event -> event.match(Wanted.INSTANCE));
        return new ScenarioWriter(delegation, happened.appendAll(then).map(command -> new Told(1, command)))
                .write(id, title);
    }

    /** The shortest history to what breaks a law, and what was tried then; its title is the law. */
    public static String write(Counterexample<Delegation, Move> counterexample) {
        ScenarioWriter writer = new ScenarioWriter(
                counterexample.start(), counterexample.moves().map(move -> new Told(1, move.command())));
        counterexample
                .move()
                .forEach(last ->
                        writer.missed(last.lastSeen(), counterexample.before().number()));
        return writer.write("counterexample", counterexample.invariant());
    }

    /** The same of a chain: each event says in which link it is. */
    public static String writeChain(Counterexample<Chain, ChainMove> counterexample) {
        ScenarioWriter writer = new ScenarioWriter(
                counterexample.start().first().delegation(),
                counterexample.moves().map(move -> new Told(move.link(), move.command())));
        counterexample.move().forEach(last -> counterexample
                .before()
                .link(last.link())
                .forEach(
                        link -> writer.missed(last.lastSeen(), link.delegation().number())));
        return writer.write("counterexample", counterexample.invariant());
    }

    private void missed(int seen, int number) {
        if (seen != number) {
            unsaid("the last of its events is of somebody who saw event " + seen + " last, of " + number);
        }
    }

    private String write(String id, String title) {
        Vector<String> events = Vector.empty();
        int links = 1;
        for (Told told : commands) {
            Option<String> event = event(told, links);
            events = events.appendAll(event);
            links += told.command() instanceof HandOn && event.isDefined() ? 1 : 0;
        }
        YamlLine people = YamlLine.empty()
                .with("delegator", start.delegator())
                .with("delegatee", WrittenTask.delegatee(start.delegatee()))
                .unlessEmpty("colleagues", start.colleagues())
                .with("task", WrittenTask.task(start.task()))
                .with(
                        "drafted",
                        days.number(start.dayOf(start.history().event(1).at())))
                .with("agreed", WrittenAgreement.agreed(agreed(1), days));
        if (!start.zone().normalized().equals(ZoneOffset.UTC)) {
            unsaid("its days are those of " + start.zone());
        }
        return unsaid.map(text -> "# Not in the words of this file: " + text + ".\n")
                        .mkString()
                + YamlLine.empty().with("id", id).onLines("- ")
                + YamlLine.empty().with("title", title).and(people).onLines("  ")
                + (events.isEmpty() ? "  events: []\n" : events.mkString("  events:\n    - ", "\n    - ", "\n"));
    }

    /** None when the format has no words for it. */
    private Option<String> event(Told told, int links) {
        Command command = told.command();
        Occasion occasion = command.occasion();
        if (told.link() < 1 || told.link() > links) {
            unsaid(command + " is on link " + told.link() + ", which is not there, and is left out");
            return Option.none();
        }
        YamlLine line = YamlLine.empty()
                .with("d", days.number(start.dayOf(occasion.at())))
                .with("e", name(command))
                .maybe("link", Option.some(told.link()).filter(link -> link > 1))
                .maybe("conv", occasion.conversation())
                .with("by", occasion.by())
                .and(command.match(new OwnKeys(days)));
        if (command instanceof HandOn) {
            Agreement part = agreed(links + 1);
            line = line.maybe(
                    "agreed",
                    Option.some(part)
                            .filter(agreed -> !agreed.equals(NOTHING))
                            .map(agreed -> WrittenAgreement.agreed(agreed, days)));
        }
        if (line.hasBlanks()) {
            unsaid(command + " has something blank, and is left out");
            return Option.none();
        }
        if (command instanceof HoldConversation held && !isTold(held, told.link())) {
            unsaid("what is agreed in words, or more than once, or not accepted, or that nothing is: " + held);
        }
        if (command instanceof HoldEvaluation held && hasTexts(held.evaluation())) {
            unsaid("what was said in the evaluation: " + held);
        }
        return Option.some(line.toString());
    }

    private boolean isTold(HoldConversation held, int link) {
        return held.accepted()
                ? held.agreement().contains(agreed(link))
                : held.agreement().isEmpty();
    }

    private static boolean hasTexts(Evaluation evaluation) {
        return evaluation.wentWell().isDefined() || evaluation.lessons().isDefined();
    }

    /** What the first conversation on a link agrees: the format says it where the link begins. */
    private Agreement agreed(int link) {
        return commands.filter(told -> told.link() == link)
                .flatMap(told -> told.command() instanceof HoldConversation held ? held.agreement() : Option.none())
                .headOption()
                .map(WrittenAgreement::tellable)
                .getOrElse(NOTHING);
    }

    /** The format calls every command by what it is recorded as, but for CLOSE. */
    private static String name(Command command) {
        String recorded = LifecycleTable.standard().row(command.type()).event().name();
        return recorded.equals("CLOSED") ? "CLOSE" : recorded;
    }

    private void unsaid(String text) {
        unsaid = unsaid.add(YamlLine.printable(text.replaceAll("\\s+", " ")));
    }
}
