package io.github.nextmove.delegation.rules;

import io.github.nextmove.delegation.Message;
import io.vavr.collection.Vector;
import io.vavr.control.Either;
import java.math.BigInteger;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Numbers of a unit, from the least to the most that a parameter may be. */
record NumberRange(String unit, int least, int most) {

    static final String DAYS = "days";
    static final String COUNT = "count";
    static final String LEVELS = "levels";

    private static final Pattern NUMBER = Pattern.compile("(-?\\d+)\\s*(\\p{L}*)");

    NumberRange {
        if (least > most) {
            throw new IllegalArgumentException("a range goes from the least to the most, was " + least + " to " + most);
        }
    }

    boolean holds(int number) {
        return number >= least && number <= most;
    }

    /** The numbers from 1 on count up from the least, and begin again after the most. */
    int any(int number) {
        return (int) (least + Math.floorMod(number - 1L, (long) most - least + 1));
    }

    Message said() {
        return RuleTexts.say("range." + unit).with("least", least).with("most", most);
    }

    @Override
    public String toString() {
        return least + " to " + most + (unit.equals(COUNT) ? "" : " " + unit);
    }

    /** A number with or without its unit; or the key of what is wrong. */
    Either<String, Integer> read(String text) {
        Matcher number = NUMBER.matcher(text.strip());
        if (!number.matches()) {
            return Either.left("setting.number");
        }
        String said = number.group(2).toLowerCase(Locale.ROOT);
        return said.isEmpty() || words().contains(said)
                ? Either.right(number(number.group(1)))
                : Either.left("setting.unit");
    }

    /** A number that is too large to be one is out of any range. */
    private static int number(String digits) {
        return new BigInteger(digits)
                .max(BigInteger.valueOf(Integer.MIN_VALUE))
                .min(BigInteger.valueOf(Integer.MAX_VALUE))
                .intValue();
    }

    /** The unit as people write it in settings, in English and Dutch. */
    private Vector<String> words() {
        return switch (unit) {
            case DAYS -> Vector.of("day", "days", "dag", "dagen");
            case LEVELS -> Vector.of("level", "levels", "niveau", "niveaus");
            default -> Vector.of("times", "time", "keer");
        };
    }
}
