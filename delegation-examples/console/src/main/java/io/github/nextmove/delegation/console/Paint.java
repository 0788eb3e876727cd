package io.github.nextmove.delegation.console;

import picocli.CommandLine.Help.Ansi.IStyle;
import picocli.CommandLine.Help.Ansi.Style;

/** How a line looks where there are colours. */
public enum Paint {
    PLAIN,
    STRONG(Style.bold),
    FAINT(Style.faint),
    GOOD(Style.fg_green),
    BAD(Style.bold, Style.fg_red),
    CARE(Style.fg_yellow),
    HINT(Style.fg_cyan);

    private final IStyle[] styles;

    Paint(IStyle... styles) {
        this.styles = styles;
    }

    IStyle[] styles() {
        return styles.clone();
    }
}
