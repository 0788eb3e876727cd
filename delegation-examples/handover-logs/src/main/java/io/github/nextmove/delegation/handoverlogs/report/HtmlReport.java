package io.github.nextmove.delegation.handoverlogs.report;

import com.samskivert.mustache.Mustache;
import io.github.nextmove.delegation.console.Resources;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.util.Locale;

/**
 * Tells what was found on a page with pictures, such as for a browser or for paper.
 *
 * <p>It stands alone: nothing is fetched, and the page forbids itself to. Each picture has its figures in a table.
 */
public final class HtmlReport {
    private HtmlReport() {}

    /** The whole page, in English or Dutch; to be written as UTF-8. */
    public static String of(Findings findings, Locale locale) {
        PageModel model = new PageModel(findings, Wording.in(locale));
        return Mustache.compiler()
                .withLoader(name -> new StringReader(resource(name)))
                .compile(resource("report.html"))
                .execute(model);
    }

    /** A part of the page that is the same for all. */
    static String resource(String name) {
        return new String(Resources.read(HtmlReport.class, name), StandardCharsets.UTF_8);
    }
}
