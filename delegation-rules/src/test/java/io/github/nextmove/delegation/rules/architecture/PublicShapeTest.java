package io.github.nextmove.delegation.rules.architecture;

import io.github.nextmove.delegation.fixtures.Golden;
import io.github.nextmove.delegation.fixtures.PublicShape;
import org.junit.jupiter.api.Test;

/** What others rely on does not change by accident. */
class PublicShapeTest {

    @Test
    void the_public_shape_is_the_accepted_one() {
        Golden.check("public-shape.golden", PublicShape.of(RulesClasses.ALL, RulesClasses.RULES));
    }
}
