package io.github.nextmove.delegation.workshop;

import io.github.nextmove.delegation.Message;
import io.github.nextmove.delegation.rules.RuleBook;
import io.github.nextmove.delegation.rules.RuleSet;
import io.github.nextmove.delegation.rules.standard.StandardRules;
import io.vavr.collection.Vector;
import io.vavr.control.Either;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.function.ToIntFunction;

/** The rule sets of a house, from the jars that the command line names: the later over the earlier. */
final class HouseRules {
    private final Console console;
    private final Deque<RuleJar> open = new ArrayDeque<>();
    private RuleBook book = StandardRules.book();
    private Vector<RuleSet> sets = Vector.empty();
    private ClassLoader last = HouseRules.class.getClassLoader();
    private boolean wrong = false;

    private HouseRules(Console console) {
        this.console = console;
    }

    /** Lets something run with them, or says all that is wrong with the jars; the exit code of either. */
    static int use(List<Path> jars, Console console, ToIntFunction<Vector<RuleSet>> run) {
        HouseRules rules = new HouseRules(console);
        try {
            Vector.ofAll(jars)
                    .distinctBy(jar -> jar.toAbsolutePath().normalize())
                    .forEach(rules::add);
            return rules.wrong ? Console.UNREADABLE : rules.within(run);
        } finally {
            rules.open.forEach(RuleJar::close);
        }
    }

    private void add(Path file) {
        Either<Message, RuleJar> opened = RuleJar.open(file, last);
        opened.peekLeft(this::refuse).peek(jar -> {
            open.push(jar);
            last = jar.loader();
            jar.sets().forEach(set -> add(file, set));
        });
    }

    private void add(Path file, RuleSet set) {
        try {
            book = book.with(set);
            sets = sets.append(set);
        } catch (IllegalArgumentException unfit) {
            refuse(RuleJar.about("jar.unfit", file).with("mistake", String.valueOf(unfit.getMessage())));
        }
    }

    private void refuse(Message message) {
        console.refuse(message);
        wrong = true;
    }

    /** The texts of a jar are looked for by the class loader of the thread. */
    private int within(ToIntFunction<Vector<RuleSet>> run) {
        Thread thread = Thread.currentThread();
        ClassLoader before = thread.getContextClassLoader();
        thread.setContextClassLoader(last);
        try {
            return run.applyAsInt(sets);
        } finally {
            thread.setContextClassLoader(before);
        }
    }
}
