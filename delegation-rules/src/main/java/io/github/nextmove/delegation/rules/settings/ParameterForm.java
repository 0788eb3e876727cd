package io.github.nextmove.delegation.rules.settings;

import io.github.nextmove.delegation.Message;
import io.github.nextmove.delegation.rules.Parameter;
import io.github.nextmove.delegation.rules.RuleSet;
import io.github.nextmove.delegation.rules.yaml.Nearest;
import io.github.nextmove.delegation.rules.yaml.Problems;
import io.github.nextmove.delegation.rules.yaml.Values;
import io.github.nextmove.delegation.rules.yaml.Yaml;
import io.vavr.collection.Vector;
import io.vavr.control.Either;
import io.vavr.control.Option;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads the value of one parameter; what it cannot be is told with what was probably meant. */
final class ParameterForm<T> {
    private static final Pattern NUMBER_AND_UNIT = Pattern.compile("(\\d{1,9})\\D+");
    private static final Pattern OTHER_TIME = Pattern.compile(
            "\\d+\\s*(?:hours?|uur|uren|minutes?|minuten|months?|maand(?:en)?|years?|jaar|jaren)",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern WEEKS = Pattern.compile("(\\d{1,9})\\s*(?:weeks?|weken)", Pattern.CASE_INSENSITIVE);
    private static final Vector<String> UNITS = Vector.of("days", "levels", "times");

    private final Parameter<T> parameter;
    private final Problems problems;

    ParameterForm(Parameter<T> parameter, Problems problems) {
        this.parameter = parameter;
        this.problems = problems;
    }

    /** The rule set with the parameter set, when the value can be. */
    RuleSet set(RuleSet set, Yaml value) {
        if (!(value instanceof Yaml.Scalar scalar) || scalar.isNothing()) {
            problems.add(
                    value.place(),
                    Wording.text("value.none").with("parameter", parameter.id()),
                    Wording.text("value.none.right").with("default", parameter.said(parameter.byDefault())));
            return set;
        }
        String text = scalar.text().strip();
        Either<Message, T> read = parameter.read(text);
        if (read.isLeft()) {
            problems.add(value.place(), read.getLeft().with("value", Nearest.shown(text)), right(text));
            return set;
        }
        return set.set(parameter, read.get());
    }

    private Message right(String text) {
        return Values.meant(text, parameter.words())
                .orElse(() -> inItsUnit(text))
                .getOrElse(() -> Wording.text("value.right").with("default", parameter.said(parameter.byDefault())));
    }

    /** The number that stands there in the unit that the parameter has, such as 35 days for 5 weeks. */
    private Option<Message> inItsUnit(String text) {
        Matcher weeks = WEEKS.matcher(text);
        Matcher number = NUMBER_AND_UNIT.matcher(text);
        if (OTHER_TIME.matcher(text).matches()) {
            return Option.none();
        }
        return weeks.matches()
                ? inItsUnit(7 * Long.parseLong(weeks.group(1)))
                : number.matches() ? inItsUnit(Long.parseLong(number.group(1))) : Option.none();
    }

    private Option<Message> inItsUnit(long number) {
        return UNITS.find(unit -> parameter.read(number + " " + unit).isRight())
                .map(unit -> Wording.text("unit." + unit).with("number", number));
    }
}
