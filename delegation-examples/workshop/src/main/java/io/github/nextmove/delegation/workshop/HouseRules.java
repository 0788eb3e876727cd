package io.github.nextmove.delegation.workshop;

import io.github.nextmove.delegation.Message;
import io.github.nextmove.delegation.console.Console;
import io.github.nextmove.delegation.rules.RuleBook;
import io.github.nextmove.delegation.rules.RuleSet;
import io.github.nextmove.delegation.rules.settings.SettingsReader;
import io.github.nextmove.delegation.rules.standard.StandardRules;
import io.github.nextmove.delegation.workshop.story.ProblemTeller;
import io.vavr.collection.Vector;
import io.vavr.control.Either;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.function.IntSupplier;
import java.util.function.ToIntFunction;

/**
 * The rule sets of a house, from the jars and then the settings that the command line names: the later over the
 * earlier.
 */
final class HouseRules {
    private final Console console;
    private final ProblemTeller problems;
    private final Deque<RuleJar> open = new ArrayDeque<>();
    private RuleBook book = StandardRules.book();
    private Vector<RuleSet> sets = Vector.empty();
    private ClassLoader last = HouseRules.class.getClassLoader();
    private boolean wrong = false;

    private HouseRules(Console console, ProblemTeller problems) {
        this.console = console;
        this.problems = problems;
    }

    /**
     * Lets something run with them, or says all that is wrong with them; the exit code of either. Settings are for
     * the rules of the jars: when a jar is wrong, what is wrong with the settings cannot be known.
     */
    static int use(
            List<Path> jars,
            List<Path> settings,
            Console console,
            ProblemTeller problems,
            ToIntFunction<Vector<RuleSet>> run) {
        HouseRules rules = new HouseRules(console, problems);
        try {
            once(jars).forEach(rules::add);
            return rules.wrong ? Console.UNREADABLE : rules.within(() -> rules.run(settings, run));
        } finally {
            rules.open.forEach(RuleJar::close);
        }
    }

    private static Vector<Path> once(List<Path> files) {
        return Vector.ofAll(files).distinctBy(file -> file.toAbsolutePath().normalize());
    }

    private int run(List<Path> settings, ToIntFunction<Vector<RuleSet>> run) {
        once(settings).forEach(this::addSettings);
        return wrong ? Console.UNREADABLE : run.applyAsInt(sets);
    }

    private void addSettings(Path file) {
        SettingsReader.read(file, book).peek(set -> add(file, set)).peekLeft(found -> {
            problems.tellSettings(file.toString(), found);
            wrong = true;
        });
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
    private int within(IntSupplier run) {
        Thread thread = Thread.currentThread();
        ClassLoader before = thread.getContextClassLoader();
        thread.setContextClassLoader(last);
        try {
            return run.getAsInt();
        } finally {
            thread.setContextClassLoader(before);
        }
    }
}
