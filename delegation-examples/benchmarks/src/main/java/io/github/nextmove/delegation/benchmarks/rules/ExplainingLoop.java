package io.github.nextmove.delegation.benchmarks.rules;

/** The limit with an explanation: of each condition whether it holds, and the figure that it saw. */
final class ExplainingLoop implements RulesContestant {

    private static final Check[] CHECKS = Check.values();

    @Override
    public void judge(Case one) {
        Seen[] seen = new Seen[CHECKS.length];
        for (int i = 0; i < CHECKS.length; i++) {
            Check check = CHECKS[i];
            int figure = check.figure(one.figures());
            boolean holds = check.holds(figure);
            seen[i] = new Seen(check, figure, holds);
            if (holds) {
                one.fire(check);
            }
        }
        one.explain(seen);
    }

    /** One line of the explanation. */
    record Seen(Check check, int figure, boolean holds) {}
}
