package io.github.nextmove.delegation.benchmarks.rules;

/** A new JVM to the first finding of a peer: its ten rules are set up, and judge one case. */
public final class FirstFinding {

    private FirstFinding() {}

    /** By the name of a peer. */
    public static void main(String... args) {
        Case one = new Case(new Everything());
        peer(args[0]).judge(one);
        if (one.fired().size() != Check.values().length) {
            throw new IllegalStateException(args[0] + " found " + one.fired());
        }
    }

    /** A switch, so that one peer is loaded and no other. */
    private static RulesContestant peer(String name) {
        return switch (name) {
            case "EASY_RULES" -> new EasyRules();
            case "RULEBOOK" -> new RuleBookRules();
            case "EVRETE" -> new EvreteRules();
            case "DROOLS" -> new DroolsRules();
            case "CEL" -> new CelRules();
            default -> new HandWrittenLoop();
        };
    }

    /** Figures of which all ten hold, without loading this library for them. */
    private static final class Everything implements Figures {

        @Override
        public int colleagues() {
            return 4;
        }

        @Override
        public int taskSize() {
            return 2;
        }

        @Override
        public int decisions() {
            return 3;
        }

        @Override
        public int events() {
            return 9;
        }

        @Override
        public int level() {
            return 2;
        }

        @Override
        public int checkpoints() {
            return 1;
        }

        @Override
        public int authority() {
            return 0;
        }

        @Override
        public int prepared() {
            return 1;
        }

        @Override
        public int phase() {
            return 5;
        }

        @Override
        public int astray() {
            return 1;
        }
    }
}
