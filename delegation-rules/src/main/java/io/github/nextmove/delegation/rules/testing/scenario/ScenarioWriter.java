package io.github.nextmove.delegation.rules.testing.scenario;

import io.github.nextmove.delegation.Agreement;
import io.github.nextmove.delegation.Occasion;
import io.github.nextmove.delegation.command.Command;
import io.github.nextmove.delegation.command.HoldConversation;
import io.github.nextmove.delegation.lifecycle.Delegation;
import io.github.nextmove.delegation.lifecycle.LifecycleTable;
import io.github.nextmove.delegation.testing.explorer.Move;
import io.github.nextmove.delegation.testing.explorer.Violation;
import io.vavr.collection.LinkedHashSet;
import io.vavr.collection.Set;
import io.vavr.collection.Vector;
import io.vavr.control.Option;
import java.time.ZoneOffset;

/**
 * Writes what happened to a delegation as a scenario file, to be read by people and played again, such as
 * {@code Files.writeString(file, ScenarioWriter.write(violation))}.
 *
 * <p>Read and played, it gives the same history, but for what the format has no words for: the hour of the day; the texts of an agreement and of an evaluation; an
 * agreement of a conversation in which nothing was accepted; a time zone; ids that are blank; and what somebody saw
 * last. What of these is there is said in a comment on top. Days lie within ten years of the day of the conversation.
 *
 * @since 0.1.0
 */
public final class ScenarioWriter {

    private final Vector<Command> commands;
    private final Delegation start;
    private final Agreement agreed;
    private Set<String> unsaid = LinkedHashSet.empty();

    private ScenarioWriter(Delegation start, Vector<Command> commands) {
        this.start = start;
        this.commands = commands;
        this.agreed = commands.flatMap(ScenarioWriter::agreement)
                .headOption()
                .map(WrittenAgreement::tellable)
                .getOrElse(() -> Agreement.builder().build());
    }

    /** The history of a delegation. */
    public static String write(String id, String title, Delegation delegation) {
        return write(id, title, delegation, Vector.empty());
    }

    /** The history of a delegation, and what was tried after it, such as one command that was refused. */
    public static String write(String id, String title, Delegation delegation, Iterable<? extends Command> then) {
        Vector<Command> happened = delegation.history().events().tail().map(event -> event.match(Wanted.INSTANCE));
        return new ScenarioWriter(delegation, happened.appendAll(then)).write(id, title);
    }

    /** The shortest history to what breaks a law, and what was tried then; its title is the law. */
    public static String write(Violation<Delegation, Move> violation) {
        ScenarioWriter writer =
                new ScenarioWriter(violation.start(), violation.moves().map(Move::command));
        violation
                .move()
                .filter(last -> last.lastSeen() != violation.before().number())
                .forEach(last -> writer.unsaid("the last of its events is of somebody who saw event " + last.lastSeen()
                        + " last, of " + violation.before().number()));
        return writer.write("violation", violation.invariant());
    }

    private static Option<Agreement> agreement(Command command) {
        return command instanceof HoldConversation held ? held.agreement() : Option.none();
    }

    private String write(String id, String title) {
        Vector<String> events = commands.flatMap(this::event);
        YamlLine people = YamlLine.empty()
                .with("delegator", start.delegator())
                .with("delegatee", WrittenTask.delegatee(start.delegatee()))
                .unlessEmpty("colleagues", start.colleagues())
                .with("task", WrittenTask.task(start.task()))
                .with(
                        "drafted",
                        Terms.number(start.dayOf(start.history().event(1).at())))
                .with("agreed", WrittenAgreement.agreed(agreed));
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
    private Option<String> event(Command command) {
        Occasion occasion = command.occasion();
        YamlLine line = YamlLine.empty()
                .with("d", Terms.number(start.dayOf(occasion.at())))
                .with("e", name(command))
                .maybe("conv", occasion.conversation())
                .with("by", occasion.by())
                .and(command.match(OwnKeys.INSTANCE));
        if (line.hasBlanks()) {
            unsaid(command + " has something blank, and is left out");
            return Option.none();
        }
        if (command instanceof HoldConversation held && !agreement(held).contains(agreed) && held.accepted()) {
            unsaid("what is agreed in words or more than once, or that nothing is: " + held);
        }
        return Option.some(line.toString());
    }

    /** The format calls every command by what it is recorded as, but for CLOSE. */
    private static String name(Command command) {
        String recorded = LifecycleTable.standard().row(command.type()).event().name();
        return recorded.equals("CLOSED") ? "CLOSE" : recorded;
    }

    private void unsaid(String text) {
        unsaid = unsaid.add(text.replaceAll("\\s+", " "));
    }
}
