package io.github.nextmove.delegation.handoverlogs;

import io.github.nextmove.delegation.console.Console;
import io.github.nextmove.delegation.handoverlogs.log.LogWatch;
import java.io.PrintStream;
import java.text.NumberFormat;
import java.util.concurrent.TimeUnit;
import me.tongfei.progressbar.ConsoleProgressBarConsumer;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import me.tongfei.progressbar.ProgressBarStyle;
import org.jspecify.annotations.Nullable;

/** Shows in a terminal how far the reading got: the part of the file, rows, rows in a second, and the time left. */
final class ReadingBar implements LogWatch, AutoCloseable {
    private static final long MEGABYTE = 1_000_000;
    private static final int WIDTH = 100;

    private final Console console;
    private final PrintStream terminal;
    private final NumberFormat numbers;
    private final long began = System.nanoTime();

    @Nullable
    private ProgressBar bar;

    ReadingBar(Console console, PrintStream terminal) {
        this.console = console;
        this.terminal = terminal;
        this.numbers = NumberFormat.getIntegerInstance(console.language());
    }

    @Override
    public void reached(long bytes, long ofBytes, long rows) {
        if (bar == null) {
            bar = begin(ofBytes);
        }
        bar.stepTo(Math.min(bytes, ofBytes));
        bar.setExtraMessage(console.say(HandoverLogs.text("progress")
                .with("rows", numbers.format(rows))
                .with("rate", numbers.format(rate(rows)))));
    }

    /** Whether it stands on a line by now. */
    boolean isDrawn() {
        return bar != null;
    }

    /** Ends the line, if there is one. */
    @Override
    public void close() {
        if (bar != null) {
            bar.close();
        }
    }

    private ProgressBar begin(long ofBytes) {
        return new ProgressBarBuilder()
                .setTaskName("")
                .setInitialMax(ofBytes)
                .setUnit(" MB", MEGABYTE)
                .setStyle(ProgressBarStyle.ASCII)
                .setMaxRenderedLength(WIDTH)
                .setConsumer(new ConsoleProgressBarConsumer(terminal))
                .build();
    }

    private long rate(long rows) {
        long nanos = Math.max(1, System.nanoTime() - began);
        return Math.round((double) rows * TimeUnit.SECONDS.toNanos(1) / nanos);
    }
}
