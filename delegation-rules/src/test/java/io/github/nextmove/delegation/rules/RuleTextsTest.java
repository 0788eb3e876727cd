package io.github.nextmove.delegation.rules;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.nextmove.delegation.Message;
import io.github.nextmove.delegation.rules.given.TextFile;
import io.github.nextmove.delegation.rules.standard.StandardParameters;
import io.github.nextmove.delegation.rules.standard.StandardRules;
import io.vavr.collection.Set;
import io.vavr.collection.TreeSet;
import io.vavr.collection.Vector;
import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import org.junit.jupiter.api.Test;

/** All that the built-in rules, their facts and their parameters say, in English and Dutch. */
class RuleTextsTest {

    private static final String HOME = "io.github.nextmove.delegation.rules.";
    private static final String FINDINGS = HOME + "standard.findings";
    private static final String PARAMETERS = HOME + "standard.parameters";
    private static final String FACTS = HOME + "facts";
    private static final Vector<String> BUNDLES = Vector.of(FINDINGS, PARAMETERS, FACTS);

    private static final Vector<Rule> RULES = StandardRules.set().rules();

    /** Of the files of the families as well as those that anybody may read. */
    private static final Vector<Fact<?>> ALL_FACTS = Vector.of(
                    "Conversation", "Autonomy", "Colleague", "Monkey", "Guidance", "Checkpoint", "Closing")
            .map(family -> family + "Rules")
            .appendAll(Vector.of("Readiness", "LevelSteps", "Results", "StandardParameters"))
            .map(name -> HOME + "standard." + name)
            .append(Facts.class.getName())
            .flatMap(RuleTextsTest::facts);

    /** What is said of a level besides, and of what ratings differ in. */
    private static final Vector<String> PARTS =
            Vector.of("levelReason", "levelReason.none", "aspect.competence", "aspect.motivation");

    @Test
    void every_rule_has_each_of_its_texts_and_nothing_else_is_there() {
        Vector<String> expected =
                RULES.flatMap(RuleTextsTest::keys).appendAll(PARTS).appendAll(keysOfFacts(FINDINGS));

        assertThat(RULES.map(Rule::texts)).containsOnly(FINDINGS);
        assertThat(TextFile.of(FINDINGS, "en").keys()).containsExactlyInAnyOrderElementsOf(expected);
    }

    @Test
    void every_fact_has_a_name_and_one_that_can_be_missing_a_question() {
        assertThat(TextFile.of(FACTS, "en").keys()).containsExactlyInAnyOrderElementsOf(keysOfFacts(FACTS));
    }

    @Test
    void every_parameter_has_a_name_and_a_reason() {
        assertThat(TextFile.of(PARAMETERS, "en").keys()).containsExactlyInAnyOrderElementsOf(keysOfFacts(PARAMETERS));
        assertThat(RULES.flatMap(Rule::parameters))
                .contains(StandardParameters.PING_PONG_AT)
                .allSatisfy(parameter ->
                        assertThat(BUNDLES).contains(parameter.reason().bundle()));
    }

    @Test
    void both_languages_have_the_same_texts_in_the_same_order_and_say_them_differently() {
        assertThat(BUNDLES).allSatisfy(bundle -> {
            TextFile english = TextFile.of(bundle, "en");
            TextFile dutch = TextFile.of(bundle, "nl");

            assertThat(dutch.keys()).containsExactlyElementsOf(english.keys());
            assertThat(dutch.places()).isEqualTo(english.places());
            assertThat(english.texts())
                    .allSatisfy(text -> assertThat(dutch.texts().get(text._1))
                            .isNotEmpty()
                            .allSatisfy(said -> assertThat(said).isNotBlank().isNotEqualTo(text._2)));
        });
    }

    @Test
    void a_text_names_nothing_that_its_rule_does_not_provide() {
        assertThat(RULES).allSatisfy(rule -> {
            Set<String> provided = TreeSet.of("delegator", "delegatee", "owner", "subject")
                    .addAll(rule.reads().remove(rule.judges()).map(Fact::id));

            assertThat(told(rule))
                    .allSatisfy(message ->
                            assertThat(places(message)).as(message.key()).isSubsetOf(provided));
        });
    }

    @Test
    void titles_conditions_names_questions_and_reasons_of_defaults_stand_by_themselves() {
        Vector<Message> titles = RULES.map(Rule::title);
        Vector<Message> conditions = RULES.flatMap(rule -> rule.conditions().map(rule::condition));

        assertThat(titles.appendAll(conditions))
                .allSatisfy(message -> assertThat(places(message)).isEmpty());
        assertThat(Vector.of(PARAMETERS, FACTS))
                .allSatisfy(bundle ->
                        assertThat(TextFile.of(bundle, "en").places().values()).allMatch(Set::isEmpty));
    }

    @Test
    void a_condition_is_part_of_a_line_and_all_else_is_a_sentence() {
        assertThat(BUNDLES).allSatisfy(bundle -> assertThat(Vector.of("en", "nl"))
                .allSatisfy(language -> assertThat(TextFile.of(bundle, language).texts())
                        .allSatisfy(text -> assertThat(text._2)
                                .as(text._1)
                                .matches(
                                        isSentence(text._1)
                                                ? "(?s)[\\p{Lu}{].*[.?}]"
                                                : text._1.endsWith(".title") ? "\\p{Lu}.*[^.?]" : "\\p{Ll}.*[^.?]"))));
    }

    @Test
    void a_move_that_takes_a_monkey_over_says_so_and_no_other_does() {
        assertThat(RULES).allSatisfy(rule -> assertThat(rule.moves()).allSatisfy(move -> {
            assertThat(text("en", rule.move(move)).contains("you take the monkey over"))
                    .isEqualTo(move.takesOver());
            assertThat(text("nl", rule.move(move)).contains("je neemt de aap over"))
                    .isEqualTo(move.takesOver());
        }));
    }

    private static Vector<String> keys(Rule rule) {
        return Vector.of("title", "problem", "reason")
                .appendAll(rule.conditions()
                        .reject(name -> rule.isGate() && name.equals("closing"))
                        .map(name -> "if." + name))
                .appendAll(rule.moves().map(move -> "do." + move.name()))
                .map(part -> rule.id() + "." + part);
    }

    private static Vector<String> keysOfFacts(String bundle) {
        return ALL_FACTS
                .filter(fact -> fact.name().bundle().equals(bundle))
                .<String>flatMap(fact -> Vector.of(fact.name().key())
                        .appendAll(
                                fact instanceof Parameter<?> parameter
                                        ? Vector.of(parameter.reason().key())
                                        : Vector.empty())
                        .appendAll(
                                !fact.canBeUnknown()
                                        ? Vector.empty()
                                        : Vector.of(fact.question().key())))
                .distinct();
    }

    private static boolean isSentence(String key) {
        return key.matches("[A-Z_]+\\.(problem|reason|do\\..*)|.*\\.(question|why)|levelReason.*");
    }

    private static Vector<Message> told(Rule rule) {
        return Vector.of(rule.text("problem"), rule.rationale())
                .appendAll(rule.moves().map(rule::move));
    }

    private static Set<String> places(Message message) {
        return TextFile.of(message.bundle(), "en").places().get(message.key()).get();
    }

    private static String text(String language, Message message) {
        return TextFile.of(message.bundle(), language)
                .texts()
                .get(message.key())
                .get();
    }

    private static Vector<Fact<?>> facts(String type) {
        try {
            return Vector.of(Class.forName(type).getDeclaredFields())
                    .filter(field ->
                            Modifier.isStatic(field.getModifiers()) && Fact.class.isAssignableFrom(field.getType()))
                    .map(RuleTextsTest::value);
        } catch (ClassNotFoundException gone) {
            throw new IllegalStateException(gone);
        }
    }

    private static Fact<?> value(Field field) {
        try {
            field.setAccessible(true);
            return (Fact<?>) field.get(null);
        } catch (IllegalAccessException cannotBe) {
            throw new IllegalStateException(cannotBe);
        }
    }
}
