package io.github.nextmove.delegation.workshop.story;

import io.github.nextmove.delegation.console.Page;
import io.github.nextmove.delegation.console.Paint;
import io.github.nextmove.delegation.rules.testing.scenario.ScenarioFile;
import io.github.nextmove.delegation.rules.yaml.Problem;
import io.github.nextmove.delegation.text.Texts;
import io.vavr.collection.Vector;
import java.util.Locale;

/** Tells what is wrong with a file: where, what would be right, and the line itself. */
public final class ProblemTeller {
    private static final int MOST = 20;

    private final Texts texts;
    private final Page page;

    /** One that tells in a language, on a page. */
    public ProblemTeller(Locale language, Page page) {
        this.texts = Texts.in(language);
        this.page = page;
    }

    /** All that is wrong with a scenario file; nothing when all is well. */
    public void tell(ScenarioFile file) {
        tell(file.name(), file.problems(), "problems.end");
    }

    /** All that is wrong with the settings in a file; nothing when all is well. */
    public void tellSettings(String file, Vector<Problem> problems) {
        tell(file, problems, "problems.settings");
    }

    private void tell(String file, Vector<Problem> problems, String end) {
        int more = problems.size() - MOST;
        problems.take(MOST).forEach(this::tell);
        if (more > 0) {
            page.asIs(
                    Paint.PLAIN,
                    0,
                    texts.render(
                            Storyteller.text("problems.more").with("file", file).with("count", more)));
        }
        if (!problems.isEmpty()) {
            page.asIs(Paint.FAINT, 0, texts.render(Storyteller.text(end).with("file", file)));
        }
    }

    private void tell(Problem problem) {
        page.asIs(
                Paint.STRONG,
                0,
                problem.where() + ": " + texts.render(problem.wrong()) + " " + texts.render(problem.right()));
        problem.excerpt().forEach(excerpt -> page.asIs(Paint.FAINT, 4, excerpt));
    }
}
