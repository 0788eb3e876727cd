package io.github.nextmove.delegation.rules.catalogue;

/** How deep an item is, such as 2 for one below another. */
final class Indent {

    private Indent() {}

    static int of(String item) {
        return item.length() - item.stripLeading().length();
    }
}
