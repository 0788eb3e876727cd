package io.github.nextmove.delegation.rules.given;

import io.github.nextmove.delegation.lifecycle.Lifecycle;
import io.github.nextmove.delegation.rules.standard.StandardRules;

/** Walks through the life cycle, guarded by the gates of FORM, of ARTICLE, which has none, or of BOTH. */
public final class Walks extends io.github.nextmove.delegation.rules.testing.jqwik.Walks {

    public Walks() {
        super(guardedBy(Documents.FORM), guardedBy(Documents.ARTICLE), guardedBy(Documents.BOTH));
    }

    public static Lifecycle guardedBy(Documents documents) {
        return documents.of(StandardRules.book()).guard(Lifecycle.standard());
    }
}
