package io.github.nextmove.delegation.handoverlogs.report;

import io.github.nextmove.delegation.Message;
import io.github.nextmove.delegation.console.Page;
import io.github.nextmove.delegation.text.Texts;
import java.text.NumberFormat;
import java.util.Locale;

/** How the reports say things in one language, such as 23,321 and 23.321. */
final class Wording {
    private static final String BUNDLE = "io.github.nextmove.delegation.handoverlogs.report.report";

    private final Texts texts;
    private final NumberFormat numbers;

    private Wording(Texts texts) {
        this.texts = texts;
        this.numbers = NumberFormat.getIntegerInstance(texts.locale());
    }

    static Wording in(Locale locale) {
        return new Wording(Texts.in(locale));
    }

    /** A text of the reports that is still to be filled in. */
    static Message text(String key) {
        return Message.of(BUNDLE, key);
    }

    /** English or Dutch. */
    Locale locale() {
        return texts.locale();
    }

    String say(String key) {
        return texts.render(text(key));
    }

    String say(Message message) {
        return texts.render(message);
    }

    /** A number, grouped as people write it. */
    String number(long number) {
        return numbers.format(number);
    }

    /** A holder by name; nothing in the name can turn around or hide what stands beside it. */
    String holder(String name) {
        return name.isBlank() ? say("holder.unnamed") : clean(name);
    }

    /** What somebody wrote in a log or named a file, as it can be shown. */
    static String clean(String written) {
        return Page.safe(written);
    }
}
