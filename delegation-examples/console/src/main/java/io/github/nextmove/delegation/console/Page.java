package io.github.nextmove.delegation.console;

import java.io.PrintWriter;
import java.util.List;
import org.apache.commons.text.WordUtils;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.Help.Ansi.Style;

/** A page of text that is no wider than people like to read, with colours where there are any. */
public final class Page {
    static final int WIDTH = 100;
    private static final String CONTROLS = "[\\p{Cc}\u202A-\u202E\u2066-\u2069]";

    private final PrintWriter out;
    private final Ansi ansi;

    /** A page that is written somewhere, in colour or not. */
    public Page(PrintWriter out, Ansi ansi) {
        this.out = out;
        this.ansi = ansi;
    }

    /** An empty line. */
    public void gap() {
        out.println();
        out.flush();
    }

    /** A paragraph. */
    public void line(Paint paint, String text) {
        hanging(0, "", paint, text);
    }

    /** A paragraph with a label before its first line; the text stands that far to the right. */
    public void hanging(int indent, String label, Paint paint, String text) {
        String margin = " ".repeat(indent);
        String first = label.length() < indent ? label + margin.substring(label.length()) : label;
        List<String> lines = wrapped(text, WIDTH - indent);
        for (int i = 0; i < lines.size(); i++) {
            out.println((i == 0 ? first : margin) + painted(paint, lines.get(i)));
        }
        out.flush();
    }

    /** A line that goes on below its own beginning, such as an item; what stands at the very left is a heading. */
    public void indented(String line) {
        String text = line.stripLeading();
        int indent = line.length() - text.length();
        if (text.isEmpty()) {
            gap();
        } else if (text.startsWith("- ")) {
            hanging(indent + 2, " ".repeat(indent) + "-", Paint.PLAIN, text.substring(2));
        } else {
            hanging(indent, "", indent == 0 ? Paint.STRONG : Paint.PLAIN, text);
        }
    }

    /** Lines that are shown as they stand. */
    public void asIs(Paint paint, int indent, String text) {
        text.lines().forEach(line -> out.println(" ".repeat(indent) + painted(paint, safe(line))));
        out.flush();
    }

    private String painted(Paint paint, String text) {
        return ansi.enabled() && paint != Paint.PLAIN ? Style.on(paint.styles()) + text + Style.reset.off() : text;
    }

    private static List<String> wrapped(String text, int width) {
        String oneLine = safe(text.replaceAll("\\s+", " ").strip());
        return WordUtils.wrap(oneLine, width, "\n", true).lines().toList();
    }

    /** The same text without what could steer a terminal or turn around what stands beside it; a page shows no other. */
    public static String safe(String text) {
        return text.replaceAll(CONTROLS, "?");
    }
}
