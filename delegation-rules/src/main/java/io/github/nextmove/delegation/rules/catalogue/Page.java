package io.github.nextmove.delegation.rules.catalogue;

import io.github.nextmove.delegation.Message;
import io.github.nextmove.delegation.rules.Facts;
import io.github.nextmove.delegation.rules.Finding;
import io.github.nextmove.delegation.rules.Rule;
import io.github.nextmove.delegation.rules.RuleBook;
import io.github.nextmove.delegation.rules.Source;
import io.github.nextmove.delegation.rules.catalogue.Block.Heading;
import io.github.nextmove.delegation.rules.catalogue.Block.Items;
import io.github.nextmove.delegation.rules.catalogue.Block.Paragraph;
import io.github.nextmove.delegation.rules.catalogue.Block.Property;
import io.github.nextmove.delegation.rules.catalogue.Block.Quote;
import io.vavr.collection.Vector;
import io.vavr.control.Option;

/** The page of one rule in one language. */
final class Page {

    private final Rule rule;
    private final RuleBook book;
    private final Examples examples;
    private final Wording wording;
    private final Said said;

    Page(Rule rule, RuleBook book, Examples examples, Wording wording) {
        this.rule = rule;
        this.book = book;
        this.examples = examples;
        this.wording = wording;
        this.said = new Said(rule, examples.fires().flatMap(Example::finding), wording);
    }

    Vector<Block> blocks() {
        return Vector.of(head(), when(), new Settings(rule, book, wording).blocks(), advice(), fires(), doesNot())
                .flatMap(part -> part);
    }

    private Vector<Block> head() {
        return Vector.<Block>of(
                        new Heading(1, wording.say(rule.title())),
                        new Quote(said.problem()),
                        new Property(wording.say("why"), said.reason()),
                        new Property(wording.say("id"), rule.id()))
                .appendAll(book.whyOff(rule).map(why -> new Property(wording.say("off"), wording.say(why))))
                .append(new Property(wording.say("severity"), severity()))
                .append(new Property(wording.say("about"), wording.say(rule.about())))
                .appendAll(speaks().map(key -> new Property(wording.say("speaks"), wording.say(key))))
                .append(new Property(wording.say("source"), source()))
                .append(new Property(
                        wording.say("evidence"), wording.word(rule.source().evidence())))
                .append(new Property(
                        wording.say("requirements"),
                        rule.requirements().isEmpty()
                                ? wording.say("requirements.none")
                                : rule.requirements().mkString(", ")))
                .appendAll(deprecated());
    }

    private String severity() {
        return book.originOf(rule)
                .map(set -> wording.say(Wording.text("severity.set")
                        .with("severity", book.severityOf(rule))
                        .with("default", rule.severity())
                        .with("set", set)))
                .getOrElse(() -> wording.word(rule.severity()));
    }

    private Option<String> speaks() {
        return rule.isGate() ? Option.some("speaks.gate") : Option.when(rule.isAsOfNow(), "speaks.now");
    }

    private String source() {
        Source source = rule.source();
        return wording.say(Wording.text(source.year().isDefined() ? "source.text" : "source.text.undated")
                .with("author", source.author())
                .with("title", source.title())
                .with("year", source.year().map(String::valueOf).getOrElse(""))
                .with("place", source.place()));
    }

    private Option<Block> deprecated() {
        return rule.replacedBy().flatMap(other -> rule.availableUntil()
                .map(day -> new Property(
                        wording.say("deprecated"),
                        wording.say(Wording.text("deprecated.text")
                                .with("other", other)
                                .with("day", day.toString())))));
    }

    private Vector<Block> when() {
        Vector<String> severities = rule.severities()
                .toVector()
                .map(other -> wording.say(Wording.text("when.severity")
                        .with("severity", other._2)
                        .with("condition", rule.condition(other._1))));
        return Vector.<Block>of(new Heading(2, wording.say("when")), new Paragraph(looksAt()))
                .appendAll(conditions("when.applies", rule.appliesWhen()))
                .appendAll(
                        rule.firesWhen().isEmpty()
                                ? Vector.of(new Paragraph(wording.say("when.always")))
                                : conditions("when.all", rule.firesWhen()))
                .appendAll(severities.map(Paragraph::new))
                .appendAll(facts());
    }

    private String looksAt() {
        return rule.judges() == Facts.PRESENT
                ? wording.say("when.present")
                : wording.say(
                        Wording.text("when.things").with("things", rule.judges().name()));
    }

    private Vector<Block> conditions(String key, Vector<String> names) {
        return names.isEmpty()
                ? Vector.empty()
                : Vector.of(
                        new Paragraph(wording.say(key)),
                        new Items(names.map(name -> wording.say(rule.condition(name)))));
    }

    private Vector<Block> facts() {
        Vector<String> facts = rule.reads()
                .removeAll(rule.parameters())
                .remove(rule.judges())
                .map(fact -> fact.canBeUnknown()
                        ? wording.say(Wording.text("fact.asked")
                                .with("fact", fact.name())
                                .with("question", fact.question()))
                        : wording.say(fact.name()));
        return facts.isEmpty() ? Vector.empty() : Vector.of(new Paragraph(wording.say("facts")), new Items(facts));
    }

    private Vector<Block> advice() {
        return Vector.of(
                new Heading(2, wording.say("advice")),
                new Items(rule.moves()
                        .zipWithIndex((move, index) ->
                                wording.begin(move(index, said.owner(move, index), said.move(move, index))))));
    }

    private Vector<Block> fires() {
        return examples.fires().toVector().flatMap(example -> Vector.<Block>of(
                        new Heading(2, wording.say("fires")), new Items(new ExampleTeller(wording).whole(example)))
                .appendAll(example.finding().toVector().flatMap(this::found)));
    }

    private Vector<Block> found(Finding finding) {
        return Vector.of(
                new Paragraph(wording.say("fires.then")),
                new Quote(wording.begin(Wording.text("finding")
                        .with("severity", finding.severity())
                        .with("problem", finding.problem()))),
                new Items(finding.moves()
                        .zipWithIndex((move, index) -> wording.begin(move(index, move.owner(), move.what())))
                        .take(1)));
    }

    private static Message move(int index, Object owner, Message what) {
        return Wording.text(index == 0 ? "advice.next" : "advice.other")
                .with("owner", owner)
                .with("move", what);
    }

    private Vector<Block> doesNot() {
        return examples.doesNot().toVector().flatMap(example -> Vector.<Block>of(new Heading(2, wording.say("doesNot")))
                .appendAll(difference(examples.fires().get(), example))
                .append(new Paragraph(wording.say("doesNot.then")))
                .append(new Items(example.answer().why().lines(wording.texts()).map(wording::heard))));
    }

    private Vector<Block> difference(Example fires, Example doesNot) {
        ExampleTeller teller = new ExampleTeller(wording);
        Vector<Block> arisen = items("doesNot.new", teller.besides(doesNot, fires));
        return arisen.appendAll(
                items(arisen.isEmpty() ? "doesNot.only" : "doesNot.gone", teller.besides(fires, doesNot)));
    }

    private Vector<Block> items(String key, Vector<String> items) {
        return items.isEmpty() ? Vector.empty() : Vector.of(new Paragraph(wording.say(key)), new Items(items));
    }
}
