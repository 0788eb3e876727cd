package io.github.nextmove.delegation.handoverlogs.log;

import io.vavr.collection.Vector;
import io.vavr.control.Option;

/**
 * How times are written, as the first of them tell.
 *
 * @param format how
 * @param dayFirst whether the month could as well come first
 */
record TimeGuess(TimeFormat format, boolean dayFirst) {
    private static final Vector<String> DATES =
            Vector.of("d/M/yyyy", "M/d/yyyy", "d-M-yyyy", "M-d-yyyy", "d.M.yyyy", "yyyy/M/d", "yyyy-M-d", "yyyyMMdd");
    private static final Vector<String> CLOCKS = Vector.of(" H:mm[:ss[.f]][[ ]X]", " h:mm[:ss] a", "");
    private static final String CLOCK_OF_DIGITS = "yyyyMMddHHmmss";

    /** The format that reads most of these times, the more usual one first; none where no format reads any. */
    static Option<TimeGuess> of(Vector<String> times) {
        TimeFormat iso = new IsoTimes();
        Vector<Guess> guesses = Vector.of(new Guess("", iso))
                .appendAll(DATES.flatMap(date -> CLOCKS.map(clock -> Guess.of(date + clock))))
                .append(Guess.of(CLOCK_OF_DIGITS))
                .append(new Guess("", new EpochTimes(false)))
                .append(new Guess("", new EpochTimes(true)));
        Vector<Integer> scores = guesses.map(
                guess -> times.count(time -> guess.format().read(time).isDefined()));
        int best = scores.max().getOrElse(0);
        if (best == 0) {
            return Option.none();
        }
        Vector<Guess> fit =
                guesses.zip(scores).filter(scored -> scored._2 == best).map(scored -> scored._1);
        Guess first = fit.head();
        return Option.some(new TimeGuess(first.format(), fit.tail().exists(first::isTurned)));
    }

    private record Guess(String pattern, TimeFormat format) {
        static Guess of(String pattern) {
            String shown = pattern.replace("[.f]", "").replace("[[ ]X]", "");
            return new Guess(pattern, DigitTimes.of(pattern, shown).get());
        }

        /** Whether the other one is the same but for the order of day and month. */
        boolean isTurned(Guess other) {
            return pattern.startsWith("d")
                    && other.pattern.equals("M" + pattern.substring(1, 2) + "d" + pattern.substring(3));
        }
    }
}
