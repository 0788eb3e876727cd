package io.github.nextmove.delegation.rules.testing;

import io.github.nextmove.delegation.DecisionId;
import io.github.nextmove.delegation.Occasion;
import io.github.nextmove.delegation.PersonId;
import io.github.nextmove.delegation.command.CheckIn;
import io.github.nextmove.delegation.command.OverrideDecision;
import io.github.nextmove.delegation.command.PrescribeHow;
import io.github.nextmove.delegation.lifecycle.Delegation;
import io.github.nextmove.delegation.lifecycle.Lifecycle;
import io.github.nextmove.delegation.rules.Answer;
import io.github.nextmove.delegation.rules.Answer.Status;
import io.github.nextmove.delegation.rules.Fact;
import io.github.nextmove.delegation.rules.Facts;
import io.github.nextmove.delegation.rules.Review;
import io.github.nextmove.delegation.rules.Rule;
import io.github.nextmove.delegation.rules.RuleBook;
import io.github.nextmove.delegation.rules.Situation;
import io.vavr.Tuple2;
import io.vavr.collection.LinkedHashSet;
import io.vavr.collection.Set;
import io.vavr.collection.Vector;
import io.vavr.control.Try;

/** Looks for laws that the rules of a book break, story by story. */
final class BrokenLaws {

    private static final DecisionId ANY = DecisionId.of("any-decision");

    private final RuleBook book;
    private final Vector<RuleBook> alone;
    private Set<String> found = LinkedHashSet.empty();
    private String where = "";

    BrokenLaws(RuleBook book) {
        this.book = book;
        this.alone = book.rules().map(rule -> book.only(rule::equals));
        book.rules()
                .forEach(rule -> TextCheck.problems(rule, Vector.empty()).forEach(text -> broken(rule + ": " + text)));
    }

    Vector<String> found() {
        return found.toVector();
    }

    void look(long seed) {
        where = " (story " + seed + ")";
        Story story = Story.ofSeed(seed);
        look(story, story.situation());
        look(story, story.closing());
        conduct(story);
    }

    private void look(Story story, Situation situation) {
        Review review = book.review(situation);
        total(review);
        deterministic(review, situation);
        independent(review, situation);
        nameless(review, situation, story.delegation());
        book.rules().forEach(rule -> scoreless(rule, situation));
    }

    private void total(Review review) {
        review.failures()
                .forEach(failed ->
                        broken(failed.rule() + " failed: " + failed.failure().getOrNull()));
    }

    private void deterministic(Review review, Situation situation) {
        Review again = book.review(situation);
        review.answers()
                .zip(again.answers())
                .reject(pair -> isSame(pair._1, pair._2))
                .forEach(pair -> broken(pair._1.rule() + " answers differently the second time"));
    }

    /** One by one from the last to the first, so that none is asked right after the same rule as in the book. */
    private void independent(Review review, Situation situation) {
        review.answers()
                .zip(alone)
                .reverse()
                .reject(pair ->
                        isSame(pair._1, pair._2.review(situation).answers().head()))
                .forEach(pair -> broken(pair._1.rule() + " answers differently without the other rules"));
    }

    /** Everybody gets another name, once in this order of the alphabet and once in the other. */
    private void nameless(Review review, Situation situation, Delegation delegation) {
        Vector<PersonId> people = delegation
                .colleagues()
                .prependAll(
                        Vector.of(delegation.delegator(), delegation.delegatee().id()));
        same(review, situation, renamed(delegation, people));
        same(review, situation, renamed(delegation, people.reverse()));
    }

    private static Delegation renamed(Delegation delegation, Vector<PersonId> people) {
        return people.zipWithIndex()
                .foldLeft(
                        delegation.history(),
                        (history, person) -> history.erase(person._1, PersonId.of("somebody-" + person._2)))
                .replay();
    }

    private void same(Review review, Situation situation, Delegation renamed) {
        Situation same = situation.isClosing()
                ? Situation.closing(renamed, situation.asOf())
                : Situation.of(renamed, situation.trackRecord(), situation.asOf());
        review.answers()
                .zip(book.review(same).answers())
                .reject(pair ->
                        pair._1.status() == pair._2.status() && shape(pair._1).equals(shape(pair._2)))
                .forEach(pair -> broken(pair._1.rule() + " depends on who people are"));
    }

    private static Vector<Object> shape(Answer answer) {
        return answer.findings().map(finding -> new Tuple2<>(finding.severity(), finding.events()));
    }

    private void scoreless(Rule rule, Situation situation) {
        rule.reads()
                .filter(fact -> isScore(fact, situation))
                .forEach(fact -> broken(rule + " reads " + fact + ", which is a number for a person"));
    }

    /** A number that stands beside a person is a score. That a fact cannot be worked out, its rule tells. */
    private static boolean isScore(Fact<?> fact, Situation situation) {
        return Try.of(() -> situation.know(fact)).exists(value -> value.exists(BrokenLaws::pairsPersonWithNumber));
    }

    private static boolean pairsPersonWithNumber(Object value) {
        if (value instanceof Tuple2<?, ?> pair) {
            return pair._1 instanceof PersonId && pair._2 instanceof Number
                    || pair._2 instanceof PersonId && pair._1 instanceof Number;
        }
        if (value instanceof java.util.Map<?, ?> map) {
            return Vector.ofAll(map.entrySet())
                    .exists(entry -> entry.getKey() instanceof PersonId && entry.getValue() instanceof Number);
        }
        return value instanceof Iterable<?> several && Vector.ofAll(several).exists(BrokenLaws::pairsPersonWithNumber);
    }

    /** Looking in, telling how and deciding may lead to findings, and to none that takes freedom from the delegatee. */
    private void conduct(Story story) {
        Delegation before = story.delegation();
        Occasion then = Occasion.of(before.delegator(), before.history().last().at());
        Lifecycle.standard()
                .decideAll(
                        before,
                        new CheckIn(then),
                        new CheckIn(then),
                        new PrescribeHow(then),
                        new OverrideDecision(then, ANY))
                .forEach(after -> conduct(
                        book.review(story.situation()), book.review(Situation.of(after, story.before(), story.now()))));
    }

    private void conduct(Review before, Review after) {
        after.answers()
                .filter(answer -> answer.status() == Status.FIRED
                        && answer.findings().size()
                                > before.answer(answer.rule().id()).findings().size())
                .filter(answer ->
                        answer.rule().moves().exists(move -> move.less().contains(Facts.AGREED_LEVEL)))
                .forEach(answer -> broken(answer.rule() + " lets the delegator's conduct cost the delegatee freedom"));
    }

    private static boolean isSame(Answer one, Answer other) {
        return one.status() == other.status() && one.findings().equals(other.findings());
    }

    private void broken(String law) {
        found = found.exists(known -> known.startsWith(law + " (")) ? found : found.add(law + where);
    }
}
