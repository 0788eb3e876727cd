package io.github.nextmove.delegation.benchmarks.coldstart;

import io.github.nextmove.delegation.Agreement;
import io.github.nextmove.delegation.Delegatee;
import io.github.nextmove.delegation.Occasion;
import io.github.nextmove.delegation.PersonId;
import io.github.nextmove.delegation.Task;
import io.github.nextmove.delegation.Topic;
import io.github.nextmove.delegation.command.DraftDelegation;
import io.github.nextmove.delegation.command.HoldConversation;
import io.github.nextmove.delegation.lifecycle.Delegation;
import io.github.nextmove.delegation.lifecycle.Lifecycle;
import io.github.nextmove.delegation.rules.Finding;
import io.github.nextmove.delegation.rules.autonomy.TrackRecord;
import io.github.nextmove.delegation.rules.standard.StandardRules;
import io.github.nextmove.delegation.text.Texts;
import java.time.Instant;
import java.util.Locale;

/** A new JVM to the first finding of the whole built-in book, with its problem and its next move in a language. */
public final class OurFirstFinding {

    private OurFirstFinding() {}

    /** In the language that is named. */
    public static void main(String... args) {
        Occasion noor = Occasion.of(PersonId.of("noor"), Instant.parse("2026-03-02T09:00:00Z"));
        Lifecycle lifecycle = Lifecycle.standard();
        Delegation delegation = lifecycle
                .draft(DraftDelegation.of(noor, Task.of("customer-meeting"), Delegatee.employee(PersonId.of("sam"))))
                .flatMap(draft -> lifecycle.decideAll(
                        draft,
                        HoldConversation.accepted(noor, Agreement.builder().build(), Topic.WHY)))
                .get();
        Finding finding = StandardRules.book()
                .review(delegation, TrackRecord.empty(), noor.at())
                .findings()
                .head();
        Texts texts = Texts.in(Locale.forLanguageTag(args[0]));
        System.out.println(texts.render(finding.problem()) + " " + texts.render(finding.nextMove()));
    }
}
