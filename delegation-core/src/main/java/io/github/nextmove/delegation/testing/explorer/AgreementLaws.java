package io.github.nextmove.delegation.testing.explorer;

import io.github.nextmove.delegation.command.AcceptAgreement;
import io.github.nextmove.delegation.command.Command;
import io.github.nextmove.delegation.command.DeclineAgreement;
import io.github.nextmove.delegation.command.DeliverResult;
import io.github.nextmove.delegation.command.HoldConversation;
import io.github.nextmove.delegation.command.ProposeAgreement;
import io.github.nextmove.delegation.command.Recall;
import io.github.nextmove.delegation.command.ReturnTask;
import io.github.nextmove.delegation.lifecycle.AgreementVersion;
import io.github.nextmove.delegation.lifecycle.Delegation;
import io.github.nextmove.delegation.testing.Attempt;
import io.vavr.collection.Vector;
import java.util.function.Predicate;

/** What is agreed: by both, in versions that stay, and the last one is in force. */
final class AgreementLaws {

    static final Vector<Invariant<Delegation>> OF_STATES = Vector.of(
            Invariant.of(
                    "versions of the agreement are numbered from 1, without gaps", state -> state.agreementVersions()
                            .map(AgreementVersion::number)
                            .equals(Vector.rangeClosed(
                                    1, state.agreementVersions().size()))),
            Invariant.of("the last version of the agreement is in force", state -> state.agreement()
                    .equals(state.agreementVersions().lastOption().map(AgreementVersion::agreement))),
            Invariant.of(
                    "a proposal is there only when something was agreed, by one of the two", state -> state.proposal()
                            .forAll(open -> state.agreement().isDefined()
                                    && (open.by().equals(state.delegator())
                                            || open.by()
                                                    .equals(state.delegatee().id())))));

    static final Vector<Invariant<Attempt>> OF_ATTEMPTS = Vector.of(
            accepted(
                    "a version of the agreement comes by a conversation that is accepted or by consent alone",
                    attempt -> agrees(attempt.command())
                            ? versions(attempt.after()).size()
                                            == versions(attempt.before()).size() + 1
                                    && versions(attempt.after()).init().equals(versions(attempt.before()))
                            : versions(attempt.after()).equals(versions(attempt.before()))),
            accepted(
                    "who consents is the other one, and consents to what was proposed",
                    attempt -> !(attempt.command() instanceof AcceptAgreement)
                            || attempt.before()
                                    .proposal()
                                    .exists(open ->
                                            !open.by().equals(attempt.command().by())
                                                    && attempt.after()
                                                            .agreement()
                                                            .equals(attempt.before()
                                                                    .agreement()
                                                                    .map(agreed -> agreed.changedBy(open.change()))))),
            accepted(
                    "a proposal is open from when it is made until it is answered or replaced, or the work ends",
                    AgreementLaws::isOpenAsLongAsItShould),
            Invariant.of(
                    "an event is recorded with the version of the agreement that is in force with it",
                    attempt -> attempt.answer()
                            .fold(
                                    rejection -> true,
                                    decision -> decision.recorded().agreement()
                                            == versions(decision.delegation()).size())));

    private AgreementLaws() {}

    private static Invariant<Attempt> accepted(String name, Predicate<Attempt> holds) {
        return Invariant.of(name, attempt -> !attempt.isAccepted() || holds.test(attempt));
    }

    private static Vector<AgreementVersion> versions(Delegation state) {
        return state.agreementVersions();
    }

    private static boolean agrees(Command command) {
        return command instanceof AcceptAgreement || command instanceof HoldConversation held && held.accepted();
    }

    private static boolean isOpenAsLongAsItShould(Attempt attempt) {
        if (attempt.command() instanceof ProposeAgreement proposed) {
            return attempt.after()
                    .proposal()
                    .exists(open -> open.by().equals(proposed.by())
                            && open.change().equals(proposed.change())
                            && open.byEvent() == attempt.after().number());
        }
        boolean ends = attempt.command() instanceof AcceptAgreement
                || attempt.command() instanceof DeclineAgreement
                || attempt.command() instanceof DeliverResult
                || attempt.command() instanceof ReturnTask
                || attempt.command() instanceof Recall;
        return ends
                ? attempt.after().proposal().isEmpty()
                : attempt.after().proposal().equals(attempt.before().proposal());
    }
}
