package io.github.nextmove.delegation.benchmarks.coldstart;

import io.github.nextmove.delegation.benchmarks.lifecycle.FirstDecision;
import io.github.nextmove.delegation.benchmarks.rules.FirstFinding;
import java.util.ArrayList;
import java.util.List;

/**
 * One way to start a JVM.
 *
 * @param what what it comes to
 * @param who who does it
 * @param main what runs
 * @param argument what that is given
 * @param jars what it needs, by the names of the jars
 */
record Start(String what, String who, Class<?> main, String argument, List<String> jars) {

    private static final List<String> OURS =
            List.of("delegation-core", "delegation-rules", "vavr", "vavr-match", "jspecify", "jakarta.validation-api");
    private static final List<String> LOGGED = List.of("slf4j-api", "slf4j-nop");

    static final List<Start> ALL = List.of(
            new Start("nothing", "an empty JVM", EmptyMain.class, "", List.of()),
            new Start("first decision", "DELEGATION", OurFirstDecision.class, "", OURS),
            decision("STATELESS4J", "stateless4j"),
            decision("SQUIRREL", "squirrel-foundation", "guava", "failureaccess", "commons-lang3", "mvel2"),
            decision(
                    "SPRING",
                    "spring-statemachine-core",
                    "spring-core",
                    "spring-beans",
                    "spring-context",
                    "spring-aop",
                    "spring-tx",
                    "spring-messaging",
                    "spring-expression",
                    "spring-jcl",
                    "micrometer-observation",
                    "micrometer-commons",
                    "reactor-core",
                    "reactive-streams"),
            decision("COLA", "cola-component-statemachine"),
            new Start("first finding, in English", "DELEGATION", OurFirstFinding.class, "en", OURS),
            new Start("first finding, in Dutch", "DELEGATION", OurFirstFinding.class, "nl", OURS),
            finding("HAND_WRITTEN"),
            finding("EASY_RULES", "easy-rules-core"),
            finding("RULEBOOK", "rulebook-core", "reflections", "guava", "failureaccess", "javassist"),
            finding("EVRETE", "evrete-core"),
            finding(
                    "DROOLS",
                    "drools-engine",
                    "kie-api",
                    "kie-internal",
                    "drools-core",
                    "kie-util-xml",
                    "drools-util",
                    "drools-base",
                    "drools-wiring-api",
                    "drools-wiring-static",
                    "drools-wiring-dynamic",
                    "commons-codec",
                    "drools-kiesession",
                    "drools-tms",
                    "drools-compiler",
                    "drools-drl-parser",
                    "drools-io",
                    "drools-drl-extensions",
                    "drools-drl-ast",
                    "kie-memory-compiler",
                    "drools-ecj",
                    "ecj",
                    "kie-util-maven-support",
                    "antlr-runtime",
                    "drools-model-compiler",
                    "drools-canonical-model",
                    "drools-model-codegen",
                    "drools-codegen-common",
                    "drools-model-prototype",
                    "javaparser-core",
                    "drools-mvel-parser",
                    "drools-mvel-compiler",
                    "drools-commands",
                    "mvel2"),
            finding(
                    "CEL",
                    "cel",
                    "common",
                    "compiler",
                    "protobuf",
                    "runtime",
                    "v1alpha1",
                    "protobuf-java",
                    "antlr4-runtime",
                    "guava",
                    "failureaccess",
                    "re2j",
                    "threeten-extra",
                    "auto-value-annotations"));

    /** A peer of the life cycle. The phases are the library's enum, and nothing else of it is loaded. */
    private static Start decision(String who, String... jars) {
        List<String> all = new ArrayList<>(List.of(jars));
        all.add("delegation-core");
        all.addAll(LOGGED);
        return new Start("first decision", who, FirstDecision.class, who, all);
    }

    private static Start finding(String who, String... jars) {
        List<String> all = new ArrayList<>(List.of(jars));
        all.addAll(LOGGED);
        return new Start("first finding", who, FirstFinding.class, who, all);
    }
}
