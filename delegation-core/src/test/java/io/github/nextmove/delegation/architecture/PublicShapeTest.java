package io.github.nextmove.delegation.architecture;

import io.github.nextmove.delegation.event.EventType;
import io.github.nextmove.delegation.fixtures.Golden;
import io.github.nextmove.delegation.fixtures.Production;
import io.github.nextmove.delegation.fixtures.PublicShape;
import io.vavr.collection.Vector;
import org.junit.jupiter.api.Test;

/** What others rely on does not change by accident. */
class PublicShapeTest {

    @Test
    void the_public_shape_is_the_accepted_one() {
        Vector<String> eventTypes =
                Vector.of(EventType.values()).map(type -> "stored event " + type + " version " + type.schemaVersion());

        Golden.check(
                "public-shape.golden",
                PublicShape.of(Production.classes(), Production.BASE).appendAll(eventTypes));
    }
}
