package io.github.nextmove.delegation.rules.standard;

import io.github.nextmove.delegation.rules.Evidence;
import io.github.nextmove.delegation.rules.Requirement;
import io.github.nextmove.delegation.rules.Rule;
import io.github.nextmove.delegation.rules.RuleBuilder;
import io.github.nextmove.delegation.rules.Severity;
import io.github.nextmove.delegation.rules.Source;
import io.vavr.control.Option;

/** Where the built-in rules come from, and how each of them begins. */
final class Sources {

    static final Source FORM = new Source(
            "Dutch help form", "Delegeren, van gesprek tot eindresultaat", Option.none(), Evidence.PRACTITIONER);

    static final Source ARTICLE = new Source(
            "Dutch article",
            "Hoe kan ik als manager beter loslaten en delegeren?",
            Option.none(),
            Evidence.PRACTITIONER);

    static final Source LEANA = Source.of(
            "Leana, C. R.",
            "Predictors and consequences of delegation, Academy of Management Journal 29(4)",
            1986,
            Evidence.EMPIRICAL);

    static final Source RATINGS = Source.of(
            "Thompson, G. and Glasø, L.",
            "Situational leadership theory, Leadership and Organization Development Journal 39(5)",
            2018,
            Evidence.EMPIRICAL);

    static final Source MONKEY = Source.of(
            "Oncken, W. and Wass, D. L.",
            "Management time: who’s got the monkey?, Harvard Business Review",
            1974,
            Evidence.PRACTITIONER);

    static final Source MANAGERS_MONKEYS = Source.of(
            "Blanchard, K., Oncken, W. and Burrows, H.",
            "The One Minute Manager Meets the Monkey",
            1989,
            Evidence.PRACTITIONER);

    static final Source HELP = Source.of(
            "Fisher, C. M., Amabile, T. M. and Pillemer, J.",
            "How to help (without micromanaging), Harvard Business Review",
            2021,
            Evidence.MIXED);

    private static final String TEXTS = "io.github.nextmove.delegation.rules.standard.findings";

    private Sources() {}

    /** A built-in rule, with the numbers of the requirements that it serves. */
    static RuleBuilder rule(String id, Severity severity, Source source, String... requirements) {
        return Rule.builder()
                .id(id)
                .severity(severity)
                .source(source)
                .requirements(Requirement.of(requirements))
                .texts(TEXTS);
    }
}
