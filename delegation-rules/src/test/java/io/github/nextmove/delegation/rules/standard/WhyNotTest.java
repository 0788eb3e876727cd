package io.github.nextmove.delegation.rules.standard;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.nextmove.delegation.Message;
import io.github.nextmove.delegation.lifecycle.Delegation;
import io.github.nextmove.delegation.lifecycle.Lifecycle;
import io.github.nextmove.delegation.rules.Answer;
import io.github.nextmove.delegation.rules.Answer.Status;
import io.github.nextmove.delegation.rules.Explanation;
import io.github.nextmove.delegation.rules.Review;
import io.github.nextmove.delegation.rules.RuleBook;
import io.github.nextmove.delegation.rules.Situation;
import io.github.nextmove.delegation.rules.autonomy.StandardPolicy;
import io.github.nextmove.delegation.rules.given.Case;
import io.github.nextmove.delegation.rules.given.Cases;
import io.github.nextmove.delegation.rules.testing.scenario.Scenario;
import io.github.nextmove.delegation.rules.testing.scenario.ScenarioReader;
import io.github.nextmove.delegation.text.Texts;
import io.vavr.collection.Vector;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.stream.Stream;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

/** Every rule that does not fire says which condition does not hold, and what it saw. */
class WhyNotTest {

    private static final Path CASES = Path.of(
            System.getProperty("basedir", ""),
            "../delegation-examples/workshop/src/main/resources/io/github/nextmove/delegation/workshop/cases");
    private static final Vector<Texts> LANGUAGES =
            Vector.of(Locale.ENGLISH, Locale.forLanguageTag("nl")).map(Texts::in);
    private static final Vector<String> CODE = Vector.of(
            "\\btrue\\b",
            "\\bfalse\\b",
            "[\\[\\]{}]",
            "\\bSome\\b",
            "\\bNone\\b",
            "Vector\\(",
            "Set\\(",
            "Map\\(",
            "@[0-9a-f]{4}",
            "_[A-Z]",
            "\\bnull\\b",
            "\\d{4}-\\d\\d-\\d\\dT");

    @Example
    void every_rule_says_why_not_in_every_bundled_case() {
        Vector<Scenario> scenarios = scenarios();

        assertThat(scenarios).hasSizeGreaterThanOrEqualTo(8);
        for (Scenario scenario : scenarios) {
            for (StandardPolicy policy : StandardPolicy.values()) {
                RuleBook book = StandardRules.book(policy);
                Delegation delegation = scenario.delegation(book.guard(Lifecycle.standard()));
                look(book.review(delegation, scenario.before(), scenario.now()));
                look(book.review(Situation.closing(delegation, scenario.now())));
            }
        }
    }

    @Property(tries = 200, edgeCases = EdgeCasesMode.NONE)
    void every_rule_says_why_or_why_not_in_any_case(@ForAll(supplier = Cases.class) Case any) {
        look(any.review());
        look(any.book().review(Situation.closing(any.delegation(), any.asOf())));
    }

    private static void look(Review review) {
        for (Answer answer : review.answers()) {
            Explanation why = answer.why();
            LANGUAGES.forEach(
                    texts -> assertThat(why.lines(texts)).as("why %s", answer).allSatisfy(line -> assertThat(CODE)
                            .allSatisfy(code -> assertThat(
                                            line.replace(answer.rule().id(), ""))
                                    .doesNotContainPattern(code))));
            if (answer.status() == Status.NOT_FIRED || answer.status() == Status.NOT_APPLICABLE) {
                whyNot(answer, leaves(why));
            } else if (answer.status() == Status.UNKNOWN) {
                assertThat(answer.unknown())
                        .as("what is missing for %s", answer)
                        .isNotEmpty();
                assertThat(answer.questions()).isNotEmpty();
            }
        }
    }

    private static void whyNot(Answer answer, Vector<Explanation> leaves) {
        Vector<String> names =
                answer.rule().conditions().append(answer.rule().judges().id());

        assertThat(leaves.filter(leaf -> leaf.holds().contains(false)))
                .as("why %s", answer)
                .isNotEmpty();
        assertThat(leaves).as("why %s", answer).allSatisfy(leaf -> {
            assertThat(names).contains(leaf.name());
            assertThat(leaf.sentence().values().get("count").isDefined()
                            || leaf.sentence().values().get("values").exists(WhyNotTest::isSomething))
                    .isTrue();
        });
    }

    private static boolean isSomething(Object values) {
        return values instanceof Message said && !said.values().isEmpty();
    }

    private static Vector<Explanation> leaves(Explanation explanation) {
        return explanation.parts().isEmpty()
                ? Vector.of(explanation)
                : explanation.parts().flatMap(WhyNotTest::leaves);
    }

    private static Vector<Scenario> scenarios() {
        try (Stream<Path> files = Files.list(CASES)) {
            return Vector.ofAll(files.toList())
                    .sortBy(Path::toString)
                    .filter(file -> file.toString().endsWith(".yaml"))
                    .flatMap(file -> ScenarioReader.read(file).scenarios());
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
