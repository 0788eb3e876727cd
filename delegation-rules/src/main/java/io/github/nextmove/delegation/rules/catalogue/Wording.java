package io.github.nextmove.delegation.rules.catalogue;

import io.github.nextmove.delegation.Message;
import io.github.nextmove.delegation.rules.testing.scenario.Scenario;
import io.github.nextmove.delegation.text.Texts;
import io.vavr.collection.Vector;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Says things in one language, for one page, and remembers which texts are not there. */
final class Wording {

    private static final String BUNDLE = "io.github.nextmove.delegation.rules.catalogue.texts";

    /** How a text that is not there, and a value that is not there, are shown. */
    private static final Pattern MISSING = Pattern.compile("\\[[\\w.-]+]|\\{\\w+}");

    private final Texts texts;
    private final List<String> missing = new ArrayList<>();

    Wording(Locale language) {
        this.texts = Texts.in(language).countingDaysFrom(Scenario.DAY_ZERO);
    }

    /** A text of the catalogue, to put values in. */
    static Message text(String key) {
        return Message.of(BUNDLE, key);
    }

    Texts texts() {
        return texts;
    }

    String say(String key) {
        return say(text(key));
    }

    String say(Message message) {
        return heard(texts.render(message));
    }

    /** The same, which begins a line. */
    String begin(Message message) {
        return capitalised(say(message));
    }

    String word(Enum<?> word) {
        return heard(texts.word(word));
    }

    /** What was said elsewhere, and must be all there too. */
    String heard(String said) {
        if (said.isBlank()) {
            missing.add("a text that is blank");
        }
        Matcher gap = MISSING.matcher(said);
        while (gap.find()) {
            missing.add(gap.group());
        }
        return said;
    }

    /** The texts and values that were not there. */
    Vector<String> missing() {
        return Vector.ofAll(missing).distinct();
    }

    Locale language() {
        return texts.locale();
    }

    static String capitalised(String text) {
        return text.isEmpty() ? text : Character.toUpperCase(text.charAt(0)) + text.substring(1);
    }
}
