package io.github.nextmove.delegation.rules.testing.scenario;

import io.github.nextmove.delegation.Agreement;
import io.github.nextmove.delegation.AgreementChange;
import io.github.nextmove.delegation.AutonomyLevel;
import io.github.nextmove.delegation.DevelopmentGoal;
import io.github.nextmove.delegation.rules.yaml.Fields;
import io.vavr.collection.Vector;
import io.vavr.control.Option;
import java.time.LocalDate;

/** Reads what is agreed, and what would change in it; in a change, a key that is absent leaves it as it is. */
final class AgreementForm {
    static final Vector<String> CHANGES =
            Vector.of("autonomy", "autonomyReason", "authority", "deadline", "checkpoints");

    private AgreementForm() {}

    static Agreement agreement(Fields content) {
        return content.fields("agreed").map(AgreementForm::agreed).getOrElse(() -> Agreement.builder()
                .build());
    }

    private static Agreement agreed(Fields fields) {
        fields.only(CHANGES.append("developmentGoal"));
        return new Agreement(
                Option.none(),
                Option.none(),
                deadline(fields),
                Terms.decisions(fields, "authority"),
                checkpoints(fields),
                level(fields, "autonomy"),
                reason(fields),
                fields.word("developmentGoal", DevelopmentGoal.class).getOrElse(DevelopmentGoal.NONE));
    }

    static AgreementChange change(Fields fields) {
        return new AgreementChange(
                deadline(fields),
                fields.get("checkpoints").map(days -> checkpoints(fields)),
                fields.get("authority").map(decisions -> Terms.decisions(fields, "authority")),
                level(fields, "autonomy"),
                reason(fields));
    }

    static Option<AutonomyLevel> level(Fields fields, String key) {
        return fields.get(key, value -> fields.values().number(value, 1, AutonomyLevel.values().length))
                .map(AutonomyLevel::of);
    }

    private static Option<LocalDate> deadline(Fields fields) {
        return Terms.day(fields, "deadline").map(Scenario::date);
    }

    private static Vector<LocalDate> checkpoints(Fields fields) {
        return fields.list("checkpoints", Terms.day(fields)).map(Scenario::date);
    }

    private static Option<String> reason(Fields fields) {
        return fields.text("autonomyReason").filter(text -> !text.isBlank());
    }
}
