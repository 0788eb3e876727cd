package io.github.nextmove.delegation.testing.explorer;

import static io.github.nextmove.delegation.testing.Cast.ANNA;
import static io.github.nextmove.delegation.testing.Cast.BILAL;
import static io.github.nextmove.delegation.testing.Cast.ZOE;

import io.github.nextmove.delegation.Agreement;
import io.github.nextmove.delegation.AgreementChange;
import io.github.nextmove.delegation.Delegatee;
import io.github.nextmove.delegation.Evaluation;
import io.github.nextmove.delegation.MatterId;
import io.github.nextmove.delegation.NextMove;
import io.github.nextmove.delegation.Occasion;
import io.github.nextmove.delegation.Outcome;
import io.github.nextmove.delegation.PersonId;
import io.github.nextmove.delegation.RecallReason;
import io.github.nextmove.delegation.ReturnReason;
import io.github.nextmove.delegation.Task;
import io.github.nextmove.delegation.chain.Chain;
import io.github.nextmove.delegation.chain.Link;
import io.github.nextmove.delegation.command.AcceptAgreement;
import io.github.nextmove.delegation.command.AgreeNextMove;
import io.github.nextmove.delegation.command.Close;
import io.github.nextmove.delegation.command.Command;
import io.github.nextmove.delegation.command.DeliverResult;
import io.github.nextmove.delegation.command.HandOn;
import io.github.nextmove.delegation.command.HoldConversation;
import io.github.nextmove.delegation.command.HoldEvaluation;
import io.github.nextmove.delegation.command.ProposeAgreement;
import io.github.nextmove.delegation.command.RaiseProblem;
import io.github.nextmove.delegation.command.Recall;
import io.github.nextmove.delegation.command.ReturnTask;
import io.github.nextmove.delegation.command.SendResultBack;
import io.github.nextmove.delegation.command.StartWork;
import io.github.nextmove.delegation.lifecycle.Delegation;
import io.vavr.collection.TreeSet;
import io.vavr.collection.Vector;
import io.vavr.control.Option;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** All that is tried in a chain: in each link what matters to chains, then the mistakes. */
final class ChainAlphabet {

    private static final int MOST_LINKS = 3;
    private static final MatterId CATERER = MatterId.of("late-caterer");
    private static final Task PART = Task.of("catering");
    private static final Agreement AGREED = Agreement.builder().build();
    private static final AgreementChange LATER =
            AgreementChange.builder().deadline(LocalDate.of(2026, 3, 9)).build();

    private final Chain chain;
    private final Instant at;
    private final List<ChainMove> moves = new ArrayList<>();

    ChainAlphabet(Chain chain) {
        this.chain = chain;
        this.at = chain.links().map(link -> last(link.delegation())).max().get().plus(Alphabet.STEP);
    }

    List<ChainMove> moves() {
        for (Link link : chain.links()) {
            right(link);
        }
        for (Link link : chain.links()) {
            ofTheWrongOne(link);
            atTheWrongTime(link);
            toSomebodyWhoIsThere(link);
        }
        PersonId first = chain.accountable();
        moves.add(new ChainMove(0, recall(Occasion.of(first, at)), 1));
        moves.add(new ChainMove(chain.links().size() + 1, recall(Occasion.of(first, at)), 1));
        return moves;
    }

    private void right(Link link) {
        Occasion delegator = Occasion.of(link.delegation().delegator(), at);
        Occasion delegatee = Occasion.of(link.delegation().delegatee().id(), at);
        add(link, HoldConversation.accepted(delegator, AGREED));
        add(link, HoldConversation.declined(delegator));
        add(link, new StartWork(delegatee));
        add(link, new DeliverResult(delegatee));
        add(link, new ReturnTask(delegatee, ReturnReason.OTHER_PRIORITIES));
        add(link, new SendResultBack(delegator, Option.none()));
        add(link, new Close(delegator));
        add(link, recall(delegator));
        if (chain.links().size() < MOST_LINKS) {
            add(link, handOn(delegatee, chain.links().size() == 1 ? ANNA : BILAL));
        }
        details(link, delegator, delegatee);
    }

    /** Each in some links alone, so that the world stays one that can be seen whole. */
    private void details(Link link, Occasion delegator, Occasion delegatee) {
        if (link.number() == 1) {
            add(link, new HoldEvaluation(delegator, evaluation(link.delegation())));
        }
        if (link.number() <= 2) {
            add(link, new RaiseProblem(delegatee, CATERER));
        }
        if (link.number() == 2) {
            add(link, new AgreeNextMove(delegator, MatterId.TASK, NextMove.undated(delegator.by())));
        }
        if (link.number() == MOST_LINKS) {
            add(link, new ProposeAgreement(delegatee, LATER));
            add(link, new AcceptAgreement(delegator));
        }
    }

    private void ofTheWrongOne(Link link) {
        Occasion delegator = Occasion.of(link.delegation().delegator(), at);
        Occasion delegatee = Occasion.of(link.delegation().delegatee().id(), at);
        add(link, new DeliverResult(delegator));
        add(link, new ReturnTask(delegator, ReturnReason.OTHER_PRIORITIES));
        add(link, handOn(delegator, ZOE));
        add(link, HoldConversation.accepted(delegatee, AGREED));
        add(link, new SendResultBack(delegatee, Option.none()));
        add(link, recall(delegatee));
        add(link, recall(Occasion.of(ZOE, at)));
    }

    /** Before the last event, of somebody who missed it, and by a clock that lags behind the other links. */
    private void atTheWrongTime(Link link) {
        PersonId delegator = link.delegation().delegator();
        PersonId delegatee = link.delegation().delegatee().id();
        Instant last = last(link.delegation());
        Instant early = last.minus(Alphabet.STEP);
        int missed = link.delegation().number() - 1;
        add(link, recall(Occasion.of(delegator, early)));
        add(link, new DeliverResult(Occasion.of(delegatee, early)));
        moves.add(new ChainMove(link.number(), recall(Occasion.of(delegator, at)), missed));
        moves.add(new ChainMove(link.number(), new DeliverResult(Occasion.of(delegatee, at)), missed));
        add(link, HoldConversation.accepted(Occasion.of(delegator, last), AGREED));
        add(link, new SendResultBack(Occasion.of(delegator, last), Option.none()));
        add(link, new DeliverResult(Occasion.of(delegatee, last)));
        add(link, new ReturnTask(Occasion.of(delegatee, last), ReturnReason.OTHER_PRIORITIES));
        add(link, recall(Occasion.of(delegator, last)));
    }

    private void toSomebodyWhoIsThere(Link link) {
        Occasion delegatee = Occasion.of(link.delegation().delegatee().id(), at);
        for (Link on : chain.path(link.number())) {
            add(link, handOn(delegatee, on.delegation().delegator()));
        }
    }

    private void add(Link link, Command command) {
        moves.add(ChainMove.of(link, command));
    }

    private static Instant last(Delegation delegation) {
        return delegation.history().last().at();
    }

    private static Recall recall(Occasion occasion) {
        return new Recall(occasion, RecallReason.CIRCUMSTANCES);
    }

    /** Anna is of sam's network, bilal works for whoever hands it on. */
    private static HandOn handOn(Occasion occasion, PersonId to) {
        Delegatee delegatee = to.equals(BILAL) ? Delegatee.employee(to) : Delegatee.networkMember(to);
        return new HandOn(occasion, PART, delegatee, Vector.empty());
    }

    private static Evaluation evaluation(Delegation delegation) {
        return new Evaluation(
                TreeSet.of(delegation.delegator(), delegation.delegatee().id()),
                TreeSet.empty(),
                Outcome.AS_AGREED,
                Option.none(),
                Option.none());
    }
}
