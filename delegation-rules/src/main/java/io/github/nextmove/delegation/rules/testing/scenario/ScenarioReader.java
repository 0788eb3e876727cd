package io.github.nextmove.delegation.rules.testing.scenario;

import io.github.nextmove.delegation.rules.yaml.Fields;
import io.github.nextmove.delegation.rules.yaml.FileText;
import io.github.nextmove.delegation.rules.yaml.Place;
import io.github.nextmove.delegation.rules.yaml.Problem;
import io.github.nextmove.delegation.rules.yaml.Problems;
import io.github.nextmove.delegation.rules.yaml.Values;
import io.github.nextmove.delegation.rules.yaml.Yaml;
import io.github.nextmove.delegation.rules.yaml.YamlText;
import io.vavr.collection.LinkedHashMap;
import io.vavr.collection.Vector;
import io.vavr.control.Either;
import io.vavr.control.Option;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;

/**
 * Reads scenario files; what is wrong with one is data, and never an exception.
 *
 * @since 0.1.0
 */
public final class ScenarioReader {
    private static final int MOST_SCENARIOS = 1000;
    private static final int MOST_EVENTS = 20_000;

    private ScenarioReader() {}

    /** Reads a file. */
    public static ScenarioFile read(Path file) {
        return read(file.toString(), FileText.of(file, Wording.FORMAT));
    }

    /**
     * Reads what stands under a name elsewhere, such as in a jar.
     *
     * @throws IOException when the stream cannot be read
     */
    public static ScenarioFile read(String name, InputStream in) throws IOException {
        return read(name, FileText.of(name, in, Wording.FORMAT));
    }

    private static ScenarioFile read(String name, Either<Problem, String> text) {
        return text.fold(
                problem -> ScenarioFile.wrong(name, problem),
                read -> parse(name, read, new Problems(name, read, Wording.FORMAT)));
    }

    private static ScenarioFile parse(String name, String text, Problems problems) {
        Vector<Scenario> scenarios = YamlText.read(text, problems)
                .filter(root -> isList(root, problems))
                .map(root -> scenarios((Yaml.Sequence) root, problems))
                .onEmpty(() -> {
                    if (problems.isEmpty()) {
                        problems.add(Place.START, Wording.text("empty"), Wording.text("empty.right"));
                    }
                })
                .getOrElse(Vector.empty());
        return new ScenarioFile(name, problems.isEmpty() ? scenarios : Vector.empty(), problems.inOrder());
    }

    private static boolean isList(Yaml root, Problems problems) {
        if (root instanceof Yaml.Sequence list) {
            return !list.items().isEmpty();
        }
        if (!root.isNothing()) {
            problems.add(root.place(), Wording.text("no.list"), Wording.text("no.list.right"));
        }
        return false;
    }

    private static Vector<Scenario> scenarios(Yaml.Sequence list, Problems problems) {
        if (list.items().size() > MOST_SCENARIOS) {
            problems.add(
                    list.items().get(MOST_SCENARIOS).place(),
                    Wording.text("scenarios.many"),
                    Wording.text("scenarios.many.right").with("limit", MOST_SCENARIOS));
            return Vector.empty();
        }
        LinkedHashMap<String, Yaml.Mapping> byId = byId(list.items(), problems);
        Variants variants = new Variants(byId, problems);
        Vector<Scenario> scenarios = Vector.empty();
        int events = 0;
        for (String id : byId.keySet()) {
            Yaml.Mapping own = byId.get(id).get();
            Option<String> title = title(own, byId, problems);
            Option<Yaml.Mapping> content = variants.content(id);
            Option<Expectation> expectation = ExpectationForm.read(own, content.map(ScenarioForm::links), problems);
            events += content.map(ScenarioForm::size).getOrElse(0);
            if (events > MOST_EVENTS) {
                problems.add(
                        own.place(),
                        Wording.text("events.many"),
                        Wording.text("events.many.right").with("limit", MOST_EVENTS));
                return scenarios;
            }
            scenarios = scenarios.appendAll(
                    content.flatMap(whole -> ScenarioForm.read(id, title.getOrElse(""), whole, expectation, problems)));
        }
        return scenarios;
    }

    private static LinkedHashMap<String, Yaml.Mapping> byId(Vector<Yaml> items, Problems problems) {
        Values values = new Values(problems);
        LinkedHashMap<String, Yaml.Mapping> byId = LinkedHashMap.empty();
        for (Yaml.Mapping scenario : items.flatMap(values::mapping)) {
            Fields fields = new Fields(scenario, Wording.text("scenario"), problems);
            Option<String> id = fields.required("id", values::id);
            Option<Yaml.Mapping> first = id.flatMap(byId::get);
            if (first.isDefined()) {
                problems.add(
                        scenario.get("id").get().place(),
                        Wording.text("id.twice").with("id", id.get()),
                        Wording.text("id.twice.right")
                                .with("line", first.get().place().line()));
            } else if (id.isDefined()) {
                byId = byId.put(id.get(), scenario);
            }
        }
        return byId;
    }

    /** Every scenario says what it is about, also a variant. */
    private static Option<String> title(Yaml.Mapping own, LinkedHashMap<String, Yaml.Mapping> byId, Problems problems) {
        Fields fields = new Fields(own, Wording.text("scenario"), problems);
        return fields.required("title", fields.values()::id)
                .map(title -> title.strip().replaceAll("\\s+", " "));
    }
}
