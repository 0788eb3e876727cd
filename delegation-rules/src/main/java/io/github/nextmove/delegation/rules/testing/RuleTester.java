package io.github.nextmove.delegation.rules.testing;

import io.github.nextmove.delegation.PersonId;
import io.github.nextmove.delegation.rules.Answer;
import io.github.nextmove.delegation.rules.Answer.Status;
import io.github.nextmove.delegation.rules.Fact;
import io.github.nextmove.delegation.rules.Finding;
import io.github.nextmove.delegation.rules.Rule;
import io.github.nextmove.delegation.rules.RuleBook;
import io.github.nextmove.delegation.rules.RuleSet;
import io.github.nextmove.delegation.rules.Severity;
import io.github.nextmove.delegation.rules.Situation;
import io.vavr.collection.LinkedHashMap;
import io.vavr.collection.Map;
import io.vavr.collection.Vector;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Tests one rule by examples, such as: given a late checkpoint, it fires, and the next move is noor's.
 *
 * <p>{@link #given} says a situation, the call after it what the rule must answer; {@link #verify} ends it and
 * throws an {@link AssertionError} that lists all that is wrong. Besides the answers it asks for at least one
 * example that fires and one that does not, for each condition to be seen both ways, and for every text in both
 * languages. Free of any test framework; not thread-safe.
 *
 * @since 0.1.0
 */
public final class RuleTester {

    private final Rule rule;
    private final RuleBook book;
    private final Coverage coverage;
    private Map<String, Answer> examples = LinkedHashMap.empty();
    private Vector<String> wrong = Vector.empty();
    private @Nullable String given;

    private RuleTester(Rule rule, RuleBook book) {
        this.rule = Objects.requireNonNull(rule, "rule");
        this.book = book;
        this.coverage = new Coverage(rule);
    }

    /** Tests a rule by itself. */
    public static RuleTester of(Rule rule) {
        return of(rule, RuleBook.of(RuleSet.named("tested", "0").with(rule)));
    }

    /** Tests a rule as it answers in a book, with the settings and waivers of that book. */
    public static RuleTester of(Rule rule, RuleBook book) {
        return new RuleTester(rule, book.strict());
    }

    /** An example: what it is, in a few words, and the story so far. For a gate, noor is about to close. */
    public RuleTester given(String example, Story story) {
        return given(example, rule.isGate() ? story.closing() : story.situation());
    }

    /** An example: what it is, in a few words, and the situation. */
    public RuleTester given(String example, Situation situation) {
        if (examples.containsKey(example)) {
            wrong = wrong.append("two examples are called: " + example);
        }
        if (given != null) {
            wrong = wrong.append(given + ": nothing was said of what the rule must answer");
        }
        given = example;
        Answer answer = book.review(situation).answer(rule.id());
        examples = examples.put(example, answer);
        coverage.see(answer);
        return this;
    }

    /** It fires, once, with this severity about this subject (empty for none), and this next move of this person. */
    public RuleTester fires(Severity severity, String subject, String nextMove, PersonId owner) {
        same(Vector.of(subject), expect(Status.FIRED).findings(), severity, nextMove, owner);
        return done();
    }

    /** It fires for each of these subjects, in this order, each time like this, and says nothing else. */
    public RuleTester firesFor(Severity severity, String nextMove, PersonId owner, String... subjects) {
        same(Vector.of(subjects), expect(Status.FIRED).findings(), severity, nextMove, owner);
        return done();
    }

    /** It does not fire, since this condition does not hold; or since there is nothing to look at, by its name. */
    public RuleTester doesNotFire(String condition) {
        Answer answer = expect(Status.NOT_FIRED);
        if (!Coverage.failing(answer.why()).contains(condition)) {
            fail("the conditions that do not hold are " + Coverage.failing(answer.why()) + ", not " + condition);
        }
        return done();
    }

    /** It cannot tell, since these facts are not known. */
    public RuleTester isUnknown(Fact<?>... facts) {
        Answer answer = expect(Status.UNKNOWN);
        same("facts that are not known", Vector.of(facts), answer.unknown());
        return done();
    }

    /** It is not meant for such a situation, since this condition does not hold. */
    public RuleTester isNotApplicable(String condition) {
        Answer answer = expect(Status.NOT_APPLICABLE);
        if (!Coverage.failing(answer.why()).contains(condition)) {
            fail("the conditions that do not hold are " + Coverage.failing(answer.why()) + ", not " + condition);
        }
        return done();
    }

    /** It fires, once, like this, and what it found is waived. */
    public RuleTester isWaived(Severity severity, String subject, String nextMove, PersonId owner) {
        same(Vector.of(subject), expect(Status.WAIVED).waived(), severity, nextMove, owner);
        return done();
    }

    /**
     * Ends the test.
     *
     * @throws AssertionError when anything is wrong, with all that is
     */
    public void verify() {
        if (given != null) {
            fail("nothing was said of what the rule must answer");
        }
        Vector<Answer> answers = examples.values().toVector();
        Vector<String> all = wrong.appendAll(needed(answers, Status.FIRED, "fires"))
                .appendAll(needed(answers, Status.NOT_FIRED, "does not fire"))
                .appendAll(coverage.gaps())
                .appendAll(TextCheck.problems(rule, answers.flatMap(Answer::findings)));
        if (!all.isEmpty()) {
            throw new AssertionError(all.mkString("rule " + rule.id() + ":\n  ", "\n  ", ""));
        }
    }

    /** How often each condition was seen to hold and not to hold, for people who write tests. */
    public String coverage() {
        return coverage.toString();
    }

    private Vector<String> needed(Vector<Answer> answers, Status status, String what) {
        boolean canBe = status == Status.FIRED || !rule.conditions().isEmpty() || answers.size() > 1;
        return canBe && !answers.exists(answer -> answer.status() == status)
                ? Vector.of("no example in which it " + what)
                : Vector.empty();
    }

    private Answer expect(Status status) {
        if (given == null) {
            throw new IllegalStateException("say given(...) first");
        }
        Answer answer = examples.get(given).get();
        same("answer", status, answer.status());
        return answer;
    }

    private void same(
            Vector<String> subjects, Vector<Finding> findings, Severity severity, String nextMove, PersonId owner) {
        same(
                "subjects",
                subjects.map(RuleTester::named),
                findings.map(finding -> named(finding.subject().mkString(","))));
        findings.forEach(finding -> {
            same("severity", severity, finding.severity());
            same("next move", rule.id() + ".do." + nextMove, finding.nextMove().key());
            same("owner of the next move", owner, finding.owner());
        });
    }

    private static String named(String subject) {
        return subject.isEmpty() ? "none" : subject;
    }

    private <T> void same(String what, T expected, T actual) {
        if (!expected.equals(actual)) {
            fail(what + " must be " + expected + ", was " + actual);
        }
    }

    private void fail(String what) {
        wrong = wrong.append(given + ": " + what);
    }

    private RuleTester done() {
        given = null;
        return this;
    }
}
