package io.github.nextmove.delegation.rules.yaml;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.nextmove.delegation.Message;
import io.github.nextmove.delegation.Rating;
import io.vavr.collection.Vector;
import io.vavr.control.Option;
import org.junit.jupiter.api.Test;

/** A format that is no scenario's is read by the same code. */
class FieldsTest {

    private static final Format FORMAT = new Format("settings");

    private Problems problems = new Problems("x.yaml", "", FORMAT);

    private Option<Fields> fields(String text) {
        problems = new Problems("x.yaml", text, FORMAT);
        return YamlText.read(text, problems)
                .flatMap(new Values(problems)::mapping)
                .map(mapping -> new Fields(mapping, "settings", problems));
    }

    private Vector<String> told() {
        return problems.inOrder()
                .map(problem -> problem.where() + " " + problem.wrong().key() + " > "
                        + problem.right().key());
    }

    @Test
    void keys_have_values_of_a_type() {
        Fields fields = fields("{days: 3, name: acme, strict: true, level: HIGH, none: null, list: [1, 2]}")
                .get();

        assertThat(fields.number("days", 0, 9)).contains(3);
        assertThat(fields.text("name")).contains("acme");
        assertThat(fields.flag("strict")).isTrue();
        assertThat(fields.word("level", Rating.class)).contains(Rating.HIGH);
        assertThat(fields.get("none")).isEmpty();
        assertThat(fields.has("none")).isTrue();
        assertThat(fields.has("other")).isFalse();
        assertThat(fields.list("list", value -> fields.values().number(value, 1, 2)))
                .containsExactly(1, 2);
        assertThat(told()).isEmpty();
    }

    @Test
    void an_id_has_at_most_two_hundred_characters() {
        String longest = "x".repeat(200);

        assertThat(fields("{name: " + longest + "}").get().get("name", value -> new Values(problems).id(value)))
                .contains(longest);
        assertThat(told()).isEmpty();
        assertThat(fields("{name: " + longest + "x}").get().get("name", value -> new Values(problems).id(value)))
                .isEmpty();
        assertThat(told()).containsExactly("x.yaml:1:8 long > long.right");
    }

    @Test
    void absent_is_none_and_no_problem() {
        Fields fields = fields("{}").get();

        assertThat(fields.number("days", 0, 9)).isEmpty();
        assertThat(fields.flag("strict")).isFalse();
        assertThat(fields.fields("inner")).isEmpty();
        assertThat(fields.words("levels", Rating.class)).isEmpty();
        assertThat(told()).isEmpty();
    }

    @Test
    void an_unknown_key_is_told_with_the_nearest_or_with_all() {
        fields("dais: 3\nsomething: 4").get().only(Vector.of("days", "name"));

        assertThat(told())
                .containsExactly("x.yaml:1:1 key.unknown > meant", "x.yaml:2:1 key.unknown > key.unknown.right");
        assertThat(problems.inOrder().head().right().values().get("near")).contains("days");
        assertThat(problems.inOrder().head().wrong().values().get("name")).contains("settings");
    }

    @Test
    void what_is_missing_is_told_by_the_format() {
        Fields fields = fields("{}").get();
        fields.required("name", fields.values()::text);

        assertThat(problems.inOrder().head().wrong().key()).isEqualTo("missing");
        assertThat(problems.inOrder().head().right()).isEqualTo(Message.of("settings", "missing.name"));
    }

    @Test
    void a_second_document_is_refused_and_the_format_says_what_to_do() {
        assertThat(fields("a: 1\n---\nb: 2")).isEmpty();

        assertThat(told()).containsExactly("x.yaml:3:1 documents > documents.right");
        assertThat(problems.inOrder().head().wrong().bundle())
                .isEqualTo("io.github.nextmove.delegation.rules.yaml.problems");
        assertThat(problems.inOrder().head().right()).isEqualTo(Message.of("settings", "documents.right"));
    }

    @Test
    void an_empty_text_is_none_and_no_problem() {
        assertThat(YamlText.read("# nothing", problems)).isEmpty();
        assertThat(problems.isEmpty()).isTrue();
    }
}
