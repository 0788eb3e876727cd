package io.github.nextmove.delegation.handoverlogs.report;

import com.samskivert.mustache.Escapers;
import com.samskivert.mustache.Mustache;
import io.github.nextmove.delegation.handoverlogs.analysis.GroupFigures;
import io.vavr.collection.Vector;
import io.vavr.control.Option;

/** What stands in the page, by the names in {@code report.html}. */
final class PageModel {
    private static final String OPTION = "--[a-z-]+";

    private final Findings findings;
    private final Wording wording;
    private final Reading reading;
    private final Pictures pictures;

    PageModel(Findings findings, Wording wording) {
        this.findings = findings;
        this.wording = wording;
        this.reading = new Reading(findings, wording);
        this.pictures = new Pictures(findings, wording);
    }

    String language() {
        return wording.locale().getLanguage();
    }

    String title() {
        return reading.title();
    }

    Vector<String> read() {
        return reading.howItWasRead();
    }

    Vector<Told> figures() {
        return told(Figure.of(findings.analysis()));
    }

    Vector<Told> kinds() {
        return findings.analysis().handBacksByKind().toVector().flatMap(kinds -> told(Figure.of(kinds)));
    }

    boolean kindsTold() {
        return findings.analysis().handBacksByKind().isDefined();
    }

    private Vector<Told> told(Vector<Figure> figures) {
        return figures.map(
                figure -> new Told(figure.name(wording), wording.number(figure.number()), figure.means(wording)));
    }

    Picture distribution() {
        return pictures.distribution();
    }

    Option<MatrixModel> matrix() {
        return findings.groups().map(GroupFigures::handBacks).map(handBacks -> MatrixModel.of(handBacks, wording));
    }

    Vector<Picture> groupPictures() {
        return pictures.ofGroups();
    }

    /** Why nothing is told about single holders. */
    Option<String> leftOut() {
        return Option.when(findings.groups().isEmpty(), () -> wording.say("leftOut." + findings.kind()));
    }

    Vector<String> notes() {
        return reading.notes();
    }

    boolean hasNotes() {
        return !findings.notes().isEmpty();
    }

    Vector<String> limits() {
        return reading.limits();
    }

    Vector<String> nextMoves() {
        return reading.nextMoves();
    }

    String data() {
        return ScriptData.of(pictures.ofGroups().prepend(pictures.distribution()), language());
    }

    String style() {
        return HtmlReport.resource("report.css");
    }

    String script() {
        return HtmlReport.resource("report.js");
    }

    String chartJs() {
        return ChartJs.source();
    }

    /** A text of the page, such as {@code {{#say}}heading.kinds{{/say}}}. */
    Mustache.Lambda say() {
        return (key, out) ->
                out.write(Escapers.HTML.escape(wording.say(key.execute().strip())));
    }

    /** Options in a text, such as {@code --accepted}, are not broken after their hyphens. */
    Mustache.Lambda unbroken() {
        return (text, out) -> out.write(text.execute().replaceAll(OPTION, "<span class=\"option\">$0</span>"));
    }

    /** A figure with its name and meaning. */
    record Told(String name, String number, String means) {}
}
