package io.github.nextmove.delegation.benchmarks.portfolio;

import io.github.nextmove.delegation.lifecycle.Delegation;
import java.lang.management.ManagementFactory;
import java.lang.ref.Reference;
import java.util.function.IntFunction;
import org.openjdk.jol.info.GraphLayout;

/** What delegations take in memory: runs in a JVM of its own, and prints bytes for each, and how many events. */
public final class HeldInMemory {

    private static final int BY_JOL = 1_000;

    private HeldInMemory() {}

    /** How it is measured, {@code jol}, {@code heap} or {@code json}; which, {@code ten}, {@code ten-sharing} or {@code any}; how many. */
    public static void main(String... args) {
        IntFunction<Delegation> which =
                switch (args[1]) {
                    case "ten" -> Generated::ofTenEvents;
                    case "ten-sharing" -> Generated::ofTenEventsSharing;
                    default -> Generated::delegation;
                };
        int many = Integer.parseInt(args[2]);
        System.out.println(
                switch (args[0]) {
                    case "jol" -> retained(which);
                    case "json" -> json(which, Math.min(many, BY_JOL));
                    default -> used(which, many);
                });
    }

    /**
     * What one more takes: a thousand and one without one, so that what all of them share, such as an empty list, does
     * not count.
     */
    private static double retained(IntFunction<Delegation> which) {
        Object[] all = new Object[BY_JOL + 1];
        for (int number = 0; number < all.length; number++) {
            all[number] = which.apply(number);
        }
        long one = GraphLayout.parseInstance(all[0]).totalSize();
        return (double) (GraphLayout.parseInstance(all).totalSize() - one) / BY_JOL;
    }

    private static double used(IntFunction<Delegation> which, int many) {
        Delegation[] held = new Delegation[many];
        held[0] = which.apply(0); // loads the classes
        long before = used();
        for (int number = 0; number < many; number++) {
            held[number] = which.apply(number);
        }
        long after = used();
        Reference.reachabilityFence(held);
        return (double) (after - before) / many;
    }

    private static long used() {
        for (int i = 0; i < 3; i++) {
            System.gc();
        }
        return ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed();
    }

    private static double json(IntFunction<Delegation> which, int many) {
        long bytes = 0;
        for (int number = 0; number < many; number++) {
            bytes += CompactJson.of(which.apply(number)).length;
        }
        return (double) bytes / many;
    }
}
