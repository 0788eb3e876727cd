package io.github.nextmove.delegation.text;

import io.github.nextmove.delegation.MatterId;
import io.github.nextmove.delegation.Message;
import io.github.nextmove.delegation.event.Event;
import io.github.nextmove.delegation.lifecycle.Choice;
import io.github.nextmove.delegation.lifecycle.Delegation;
import io.github.nextmove.delegation.lifecycle.Reason;
import io.github.nextmove.delegation.lifecycle.Rejection;
import io.github.nextmove.delegation.silence.Silence;
import io.vavr.collection.Vector;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Text for people in one language, such as a refusal in Dutch.
 *
 * <p>English and Dutch are complete; any other language gets English. A key that a bundle lacks is shown
 * between brackets, and never breaks anything. Immutable and thread-safe.
 *
 * @since 0.1.0
 */
public final class Texts {

    private static final Locale DUTCH = Locale.forLanguageTag("nl");
    private static final Pattern LINE_BREAKS = Pattern.compile("\\R");
    private static final Pattern PLACE = Pattern.compile("\\{(\\w+)}");

    private final Locale locale;
    private final Bundles bundles;
    private final Words words;

    private Texts(Locale locale, Bundles bundles, Days days) {
        this.locale = locale;
        this.bundles = bundles;
        this.words = new Words(this, bundles, days);
    }

    /** Texts in the language of a locale: Dutch, or else English. */
    public static Texts in(Locale locale) {
        Locale language = locale.getLanguage().equals(DUTCH.getLanguage()) ? DUTCH : Locale.ENGLISH;
        return new Texts(language, new Bundles(language), new CalendarDays(language));
    }

    /** The same texts, with days and instants counted from a day zero, such as day 14, as stories do. */
    public Texts countingDaysFrom(LocalDate dayZero) {
        return new Texts(locale, bundles, new CountedDays(dayZero, bundles));
    }

    /** Dutch or English. */
    public Locale locale() {
        return locale;
    }

    /** The text of a message, its values filled in. */
    public String render(Message message) {
        String pattern = bundles.text(message.bundle(), message.key());
        String text = PLACE.matcher(pattern)
                .replaceAll(place -> Matcher.quoteReplacement(
                        message.values().get(place.group(1)).map(words::of).getOrElse(place.group())));
        return beginsWithTheTask(pattern, message) ? capitalised(text) : text;
    }

    /** An id stays as the host writes it, and the whole task is a word of ours. */
    private static boolean beginsWithTheTask(String pattern, Message message) {
        Matcher first = PLACE.matcher(pattern);
        return first.lookingAt() && message.values().get(first.group(1)).contains(MatterId.TASK);
    }

    private static String capitalised(String text) {
        return Character.toUpperCase(text.charAt(0)) + text.substring(1);
    }

    /** Why a command was refused: one sentence for each reason, and for each objection of a gate. */
    public Vector<String> render(Rejection rejection) {
        return rejection.reasons().flatMap(this::render);
    }

    /** What one reason says: one sentence, or one for each objection of a gate. */
    public Vector<String> render(Reason reason) {
        return ReasonSentences.of(reason).map(this::render);
    }

    /**
     * Whether something can be done now, in a sentence, and after it what must be filled in; or every reason why
     * not, what would be right, and the first step to it.
     */
    public Vector<String> render(Choice choice) {
        return ChoiceSentences.of(choice).map(this::render);
    }

    /** What happened, as a sentence; the delegation tells who the two are. */
    public String render(Event event, Delegation delegation) {
        return EventSentences.of(event, delegation).map(this::render).mkString(" ");
    }

    /** A whole history, event by event, each with its day and what happened. */
    public Vector<Line> tell(Delegation delegation) {
        return delegation
                .history()
                .recorded()
                .map(recorded -> new Line(
                        recorded.number(),
                        words.of(delegation.dayOf(recorded.event().at())),
                        EventSentences.of(recorded.event(), delegation).map(this::render)));
    }

    /**
     * How a delegation stands at an instant, in one line: how far it has come, who has the next move and since when,
     * and what is the delegatee's and lies too long with the delegator.
     *
     * <p>The whole history counts: to look back, ask for {@code delegation.history().replayTo(instant)}.
     */
    public String summary(Delegation delegation, Instant now) {
        return LINE_BREAKS
                .matcher(SummarySentences.of(delegation, now).map(this::render).mkString(" "))
                .replaceAll(" ");
    }

    /** What is overdue, and whose move it is, in one sentence. */
    public String render(Silence silence) {
        return render(SilenceSentences.of(silence));
    }

    /**
     * A word of the library, such as a phase or a topic, as people say it.
     *
     * <p>A module or a host that has words of its own puts them in a bundle {@code words} in the package of the
     * enum, under keys such as {@code Severity.WARNING}.
     */
    public String word(Enum<?> word) {
        return words.of(word);
    }
}
