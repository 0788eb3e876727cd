package io.github.nextmove.delegation.benchmarks.lifecycle;

import io.github.nextmove.delegation.lifecycle.Phase;

/** The state machines of a peer, all set up by one table of {@link Trigger}s, as its users would. */
interface PeerMachines {

    /** A machine in a phase: a new one, or one that is brought back. */
    PeerMachine in(Phase phase);

    /** The machine of one delegation. */
    interface PeerMachine {

        /** Fires a trigger: its guard asks, and its action records. */
        void fire(Trigger trigger, Asked asked);

        /** Where it is. */
        Phase phase();
    }

    /** What guards ask and actions tell. */
    interface Asked {

        /** Whether what is about to happen may, but for the phase. */
        boolean isAllowed();

        /** It happens. */
        void record();
    }
}
