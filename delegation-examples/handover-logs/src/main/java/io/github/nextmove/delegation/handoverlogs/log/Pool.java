package io.github.nextmove.delegation.handoverlogs.log;

import io.vavr.control.Option;

/**
 * Texts that come again and again, such as the names of groups: each is made once, as long as no other one takes its
 * place. It has a fixed number of places.
 */
final class Pool {
    /** A text that is longer hardly comes again, and would be kept for nothing. */
    private static final int LONGEST = 200;

    private final Option<String>[] places;

    @SuppressWarnings({"unchecked", "rawtypes"})
    Pool(int places) {
        this.places = new Option[Integer.highestOneBit(places)];
    }

    /** The text in these letters; none where these are blank. */
    Option<String> get(char[] letters, int from, int length) {
        int hash = length;
        for (int i = from; i < from + length; i++) {
            hash = 31 * hash + letters[i];
        }
        int place = (hash ^ hash >>> 16) & places.length - 1;
        Option<String> there = places[place];
        if (there != null && there.isDefined() && isSame(there.get(), letters, from, length)) {
            return there;
        }
        return keep(new String(letters, from, length), place);
    }

    /** The same of a text that is there already. */
    Option<String> get(String text) {
        int hash = text.hashCode();
        int place = (hash ^ hash >>> 16) & places.length - 1;
        Option<String> there = places[place];
        if (there != null && there.isDefined() && there.get().equals(text)) {
            return there;
        }
        return keep(text, place);
    }

    private Option<String> keep(String text, int place) {
        Option<String> made = text.isBlank() ? Option.none() : Option.some(text);
        if (text.length() <= LONGEST) {
            places[place] = made;
        }
        return made;
    }

    private static boolean isSame(String text, char[] letters, int from, int length) {
        if (text.length() != length) {
            return false;
        }
        for (int i = 0; i < length; i++) {
            if (text.charAt(i) != letters[from + i]) {
                return false;
            }
        }
        return true;
    }
}
