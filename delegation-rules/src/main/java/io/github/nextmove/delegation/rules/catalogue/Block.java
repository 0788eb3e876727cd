package io.github.nextmove.delegation.rules.catalogue;

import io.vavr.collection.Vector;

/** A part of a page, such as a heading; what it looks like is decided by who writes it. */
sealed interface Block {

    /** A heading; level 1 is the title of a page. */
    record Heading(int level, String text) implements Block {}

    /** Some sentences. */
    record Paragraph(String text) implements Block {}

    /** What a rule says, as it says it. */
    record Quote(String text) implements Block {}

    /** Things of equal kind; spaces before one say how deep it is. */
    record Items(Vector<String> items) implements Block {}

    /** Lines of cells under a header. */
    record Table(Vector<String> header, Vector<Vector<String>> rows) implements Block {}

    /** What something is called, and what it is; several of them in a row belong together. */
    record Property(String name, String value) implements Block {}
}
