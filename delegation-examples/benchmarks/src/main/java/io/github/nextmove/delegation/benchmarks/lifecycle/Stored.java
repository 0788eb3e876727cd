package io.github.nextmove.delegation.benchmarks.lifecycle;

import io.github.nextmove.delegation.event.Event;
import io.vavr.collection.Vector;

/**
 * What a host stored of a delegation: its events; and for peers, which have no history to fold, a snapshot.
 *
 * @param events all that happened
 * @param snapshot what was true after them
 */
record Stored(Vector<Event> events, Dossier snapshot) {}
