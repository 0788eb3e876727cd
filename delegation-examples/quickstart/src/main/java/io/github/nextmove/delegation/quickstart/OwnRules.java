package io.github.nextmove.delegation.quickstart;

import static io.github.nextmove.delegation.rules.Facts.DELEGATEE;
import static io.github.nextmove.delegation.rules.Facts.DELEGATOR;
import static io.github.nextmove.delegation.rules.Facts.HANDOVER;

import io.github.nextmove.delegation.rules.Fact;
import io.github.nextmove.delegation.rules.Move;
import io.github.nextmove.delegation.rules.Parameter;
import io.github.nextmove.delegation.rules.Review;
import io.github.nextmove.delegation.rules.Rule;
import io.github.nextmove.delegation.rules.Severity;
import io.github.nextmove.delegation.rules.Source;
import io.github.nextmove.delegation.rules.WhatIf;
import io.github.nextmove.delegation.text.Texts;

/** The rule of the README. */
public final class OwnRules {

    static final String TEXTS = "io.github.nextmove.delegation.quickstart.rules"; // rules_en and _nl.properties

    static final Parameter<Integer> MOST = Parameter.count(TEXTS, "mostColleagues", 5, 1, 50);
    static final Fact<Integer> COLLEAGUES = Fact.of(
            TEXTS,
            "colleagues",
            situation -> situation.delegation().colleagues().size());

    static final Rule MANY_COLLEAGUES = Rule.builder(
                    "MANY_COLLEAGUES", TEXTS, Source.houseRule("Acme", "Working agreements", 2026, "page 4"))
            .severity(Severity.ADVICE)
            .judges(HANDOVER)
            .when("tooMany", COLLEAGUES, MOST, (listed, most) -> listed > most)
            .advise(Move.by(DELEGATOR, "listFewer"), Move.by(DELEGATEE, "sayWhoNeedsIt"));

    private OwnRules() {}

    /** Prints what the rules found and what would clear it, why one of them answers as it does, and what to ask. */
    static void print(Review review, Texts texts) {
        review.open().forEach(finding -> {
            System.out.println(texts.render(finding.problem()));
            finding.moves().forEach(move -> System.out.println(move.owner() + ": " + texts.render(move.what())));
            review.whatWouldClear(finding)
                    .flatMap(WhatIf::changes)
                    .forEach(change -> System.out.println(texts.render(change)));
        });
        System.out.println(review.answer("MANY_COLLEAGUES").why().in(texts));
        review.questions().forEach(question -> System.out.println(texts.render(question)));
    }
}
