package io.github.nextmove.delegation.rules.catalogue;

import io.github.nextmove.delegation.rules.Parameter;
import io.github.nextmove.delegation.rules.Rule;
import io.github.nextmove.delegation.rules.RuleBook;
import io.github.nextmove.delegation.rules.catalogue.Block.Heading;
import io.github.nextmove.delegation.rules.catalogue.Block.Items;
import io.github.nextmove.delegation.rules.catalogue.Block.Paragraph;
import io.github.nextmove.delegation.rules.catalogue.Block.Table;
import io.vavr.collection.Vector;

/** What can be set about a rule: the parameters on which its answer depends, and what a book makes of them. */
final class Settings {

    private final Rule rule;
    private final RuleBook book;
    private final Wording wording;

    Settings(Rule rule, RuleBook book, Wording wording) {
        this.rule = rule;
        this.book = book;
        this.wording = wording;
    }

    Vector<Block> blocks() {
        Vector<Parameter<?>> parameters = rule.parameters();
        Vector<String> set = parameters.flatMap(this::set);
        return parameters.isEmpty()
                ? Vector.empty()
                : Vector.<Block>of(
                                new Heading(2, wording.say("settings")),
                                new Table(
                                        Vector.of("name", "what", "range", "default", "because")
                                                .map(column -> wording.say("settings." + column)),
                                        parameters.map(this::row)))
                        .appendAll(
                                set.isEmpty()
                                        ? Vector.empty()
                                        : Vector.of(new Paragraph(wording.say("settings.set")), new Items(set)));
    }

    private <T> Vector<String> row(Parameter<T> parameter) {
        return Vector.of(
                parameter.id(),
                wording.say(parameter.name()),
                wording.say(parameter.range()),
                parameter.said(parameter.byDefault()),
                wording.say(parameter.reason()));
    }

    private <T> Vector<String> set(Parameter<T> parameter) {
        return book.originOf(parameter)
                .toVector()
                .map(set -> wording.say(Wording.text("settings.value")
                        .with("name", parameter.id())
                        .with("value", parameter.said(book.valueOf(parameter)))
                        .with("set", set)));
    }
}
