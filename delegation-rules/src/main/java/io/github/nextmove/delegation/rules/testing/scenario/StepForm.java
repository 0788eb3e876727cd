package io.github.nextmove.delegation.rules.testing.scenario;

import io.github.nextmove.delegation.ConversationId;
import io.github.nextmove.delegation.Occasion;
import io.github.nextmove.delegation.PersonId;
import io.github.nextmove.delegation.rules.yaml.Fields;
import io.github.nextmove.delegation.rules.yaml.Problems;
import io.github.nextmove.delegation.rules.yaml.Values;
import io.github.nextmove.delegation.rules.yaml.Yaml;
import io.vavr.collection.Vector;
import io.vavr.control.Option;

/** Makes a step of one event of a file: who, when, in which conversation, and what. */
final class StepForm {
    private static final Vector<String> COMMON = Vector.of("d", "e", "link", "conv", "by", "says");

    private StepForm() {}

    static Option<Step> read(Yaml event, PartyLine line, Problems problems) {
        return new Values(problems).mapping(event).flatMap(mapping -> {
            Fields fields = new Fields(mapping, Wording.text("event"), problems);
            Option<Integer> day = fields.required("d", Terms.day(fields));
            int link = line.link(fields, problems);
            PartyLine.Two two = line.two(link);
            Option<String> name = fields.required("e", value -> fields.values().oneOf(value, CommandForm.names()));
            Option<String> says = fields.text("says");
            Option<ConversationId> conversation =
                    fields.get("conv", fields.values()::id).map(ConversationId::of);
            return name.flatMap(known -> {
                CommandForm form = CommandForm.of(known);
                Fields own = new Fields(mapping, known, problems).only(COMMON.appendAll(form.keys()));
                Option<PersonId> by = by(own, form, two.delegator(), two.delegatee(), problems);
                Occasion occasion =
                        new Occasion(by.getOrElse(two.delegator()), Scenario.noon(day.getOrElse(0)), conversation);
                return form.command(own, occasion, two.agreement())
                        .filter(command -> by.isDefined() && day.isDefined())
                        .map(command -> new Step(day.get(), link, known, command, says));
            });
        });
    }

    private static Option<PersonId> by(
            Fields fields, CommandForm form, PersonId delegator, PersonId delegatee, Problems problems) {
        if (form.by() == CommandForm.By.SAID) {
            return fields.required("by", fields.values()::id).map(PersonId::of);
        }
        Option<PersonId> by = Terms.person(fields, "by");
        Option<PersonId> initiator = form.keys().contains(CommandForm.INITIATOR)
                ? Terms.person(fields, CommandForm.INITIATOR)
                : Option.none();
        if (by.isDefined() && initiator.isDefined() && !by.equals(initiator)) {
            problems.add(
                    fields.get(CommandForm.INITIATOR).map(Yaml::place).getOrElse(fields.place()),
                    Wording.text("two.initiators"),
                    Wording.text("two.initiators.right"));
        }
        PersonId usual = form.by() == CommandForm.By.DELEGATEE ? delegatee : delegator;
        return by.orElse(initiator).orElse(Option.some(usual));
    }
}
