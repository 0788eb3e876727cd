package io.github.nextmove.delegation.workshop;

import io.github.nextmove.delegation.Message;
import io.github.nextmove.delegation.console.Console;
import io.github.nextmove.delegation.console.Page;
import io.github.nextmove.delegation.console.Paint;
import io.github.nextmove.delegation.rules.RuleBook;
import io.github.nextmove.delegation.rules.RuleSet;
import io.github.nextmove.delegation.rules.catalogue.Catalogue;
import io.github.nextmove.delegation.rules.standard.StandardRules;
import io.vavr.collection.Vector;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** Lists the rules, or shows one. */
@Command(name = "rules", mixinStandardHelpOptions = true, sortOptions = false)
final class RulesCommand implements Callable<Integer> {
    private final Console console;

    @Parameters(arity = "0..1", paramLabel = "ID", descriptionKey = "rules.id")
    @Nullable
    String id;

    @Mixin
    HouseOptions house = new HouseOptions();

    RulesCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        return house.use(console, Ansi.AUTO, this::tell);
    }

    private int tell(Vector<RuleSet> sets) {
        RuleBook book = sets.foldLeft(StandardRules.book(), RuleBook::with);
        Catalogue catalogue = Catalogue.of(book);
        Page page = new Page(console.out(), Ansi.AUTO);
        if (id == null) {
            catalogue.lines(console.language()).forEach(line -> page.asIs(Paint.PLAIN, 0, line));
            return Console.OK;
        }
        Vector<Message> unknown = RuleIds.unknown(Vector.of(id), book);
        unknown.forEach(console::refuse);
        book.rules()
                .filter(rule -> rule.id().equals(id))
                .flatMap(rule -> catalogue.lines(rule, console.language()))
                .forEach(page::indented);
        return unknown.isEmpty() ? Console.OK : Console.UNREADABLE;
    }
}
