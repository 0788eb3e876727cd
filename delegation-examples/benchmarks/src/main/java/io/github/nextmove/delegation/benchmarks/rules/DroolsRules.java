package io.github.nextmove.delegation.benchmarks.rules;

import java.util.List;
import org.drools.model.codegen.ExecutableModelProject;
import org.kie.api.io.ResourceType;
import org.kie.api.runtime.KieSession;
import org.kie.api.runtime.rule.FactHandle;
import org.kie.internal.utils.KieHelper;

/** Drools: ten rules in DRL, compiled to the executable model; one session, used again. */
final class DroolsRules implements RulesContestant {

    private final KieSession session = new KieHelper()
            .addContent(drl(), ResourceType.DRL)
            .build(ExecutableModelProject.class)
            .newKieSession();

    static String drl() {
        StringBuilder drl = new StringBuilder("package benchmarks\n");
        drl.append("import ").append(Case.class.getName()).append('\n');
        drl.append("import ").append(Check.class.getName()).append('\n');
        for (Check check : Check.values()) {
            drl.append("rule ").append(check.name()).append('\n');
            drl.append("when $case : Case( ").append(check.expression()).append(" )\n");
            drl.append("then $case.fire(Check.").append(check.name()).append(");\nend\n");
        }
        return drl.toString();
    }

    @Override
    public void judge(Case one) {
        FactHandle handle = session.insert(one);
        session.fireAllRules();
        session.delete(handle);
    }

    @Override
    public void judgeAll(List<Case> many) {
        FactHandle[] handles = new FactHandle[many.size()];
        for (int i = 0; i < handles.length; i++) {
            handles[i] = session.insert(many.get(i));
        }
        session.fireAllRules();
        for (FactHandle handle : handles) {
            session.delete(handle);
        }
    }
}
