package io.github.nextmove.delegation.rules.standard;

import io.github.nextmove.delegation.rules.Evidence;
import io.github.nextmove.delegation.rules.Source;
import io.vavr.control.Option;

/** Where the built-in rules come from. */
final class Sources {

    /** The base name of the bundle in which their texts stand. */
    static final String TEXTS = "io.github.nextmove.delegation.rules.standard.findings";

    static final Source FORM_CONVERSATION = form("the delegation conversation");
    static final Source FORM_INTERIM = form("the discussion of interim results");
    static final Source FORM_MONKEY = form("the monkey on your shoulder");
    static final Source FORM_NETWORK = form("when somebody of your network gives the task back");
    static final Source FORM_END = form("the discussion of the end result");

    static final Source ARTICLE_AUTHORITY = article("the question about authority");
    static final Source ARTICLE_TRUST = article("the question about trust");
    static final Source ARTICLE_CHECKING = article("the question about control");
    static final Source ARTICLE_STYLE = article("the question about style");

    /** One study of competence and delegating; what is written about levels for each readiness points both ways. */
    static final Source LEANA = Source.of(
            "Leana, C. R.",
            "Predictors and consequences of delegation, Academy of Management Journal 29(4)",
            1986,
            "pages 754-774",
            Evidence.MIXED);

    static final Source RATINGS = Source.of(
            "Thompson, G. and Glasø, L.",
            "Situational leadership theory, Leadership and Organization Development Journal 39(5)",
            2018,
            "the comparison of leader ratings and self-ratings",
            Evidence.EMPIRICAL);

    static final Source LADDER = Source.of(
            "Delegation", "The ladder: results move the level", 2026, "StandardPolicy.LADDER", Evidence.HOUSE_RULE);

    static final Source MONKEY = Source.of(
            "Oncken, W. and Wass, D. L.",
            "Management time: who’s got the monkey?, Harvard Business Review",
            1974,
            "the care and feeding of monkeys, rule 5",
            Evidence.PRACTITIONER);

    static final Source MANAGERS_MONKEYS = Source.of(
            "Blanchard, K., Oncken, W. and Burrows, H.",
            "The One Minute Manager Meets the Monkey",
            1989,
            "on monkeys that are the manager’s own",
            Evidence.PRACTITIONER);

    static final Source HELP = Source.of(
            "Fisher, C. M., Amabile, T. M. and Pillemer, J.",
            "How to help (without micromanaging), Harvard Business Review",
            2021,
            "on the timing of help",
            Evidence.MIXED);

    private Sources() {}

    private static Source form(String place) {
        return new Source(
                "Dutch help form",
                "Delegeren, van gesprek tot eindresultaat",
                Option.none(),
                place,
                Evidence.PRACTITIONER);
    }

    private static Source article(String place) {
        return new Source(
                "Dutch article",
                "Hoe kan ik als manager beter loslaten en delegeren?",
                Option.none(),
                place,
                Evidence.PRACTITIONER);
    }
}
