package io.github.nextmove.delegation.workshop.story;

import io.github.nextmove.delegation.Matter;
import io.github.nextmove.delegation.MatterId;
import io.github.nextmove.delegation.Message;
import io.github.nextmove.delegation.chain.Chain;
import io.github.nextmove.delegation.chain.Holder;
import io.github.nextmove.delegation.lifecycle.Delegation;
import io.github.nextmove.delegation.text.Texts;
import io.vavr.collection.Vector;
import io.vavr.control.Option;

/** Tells in which link something happens and who has what along a chain; nothing where there is one link alone. */
final class LinkTeller {
    private final Texts texts;
    private final boolean several;

    LinkTeller(Texts texts, boolean several) {
        this.texts = texts;
        this.several = several;
    }

    /** A sentence, with who delegates to whom before it. */
    String in(Delegation link, String sentence) {
        return heading(link).map(two -> two + " " + sentence).getOrElse(sentence);
    }

    /** Who delegates to whom. */
    Option<String> heading(Delegation link) {
        return several
                ? Option.some(texts.render(Storyteller.text("link")
                        .with("delegator", link.delegator())
                        .with("delegatee", link.delegatee().id())))
                : Option.none();
    }

    /** Who has what, each matter once, and who answers for all of it. */
    Vector<String> along(Chain chain) {
        if (!several) {
            return Vector.empty();
        }
        Vector<MatterId> matters = chain.links()
                .flatMap(link -> link.delegation().matters())
                .map(Matter::id)
                .distinct();
        return matters.flatMap(matter -> chain.whoHas(matter).map(holder -> has(chain, matter, holder)))
                .append(Storyteller.text("chain.accountable").with("person", chain.accountable()))
                .map(texts::render);
    }

    private static Message has(Chain chain, MatterId matter, Holder holder) {
        Delegation link = chain.link(holder.link()).get().delegation();
        return Storyteller.text("chain.has")
                .with("matter", matter)
                .with("person", holder.person())
                .with("day", link.dayOf(holder.since()));
    }
}
