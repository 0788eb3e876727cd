package io.github.nextmove.delegation.validation;

import io.vavr.collection.HashMap;
import io.vavr.collection.HashSet;
import io.vavr.collection.Map;
import io.vavr.collection.Set;
import io.vavr.collection.Vector;
import io.vavr.control.Option;
import jakarta.validation.Constraint;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.PositiveOrZero;
import jakarta.validation.constraints.Size;
import java.lang.annotation.Annotation;
import java.lang.reflect.AnnotatedParameterizedType;
import java.lang.reflect.AnnotatedType;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.function.Function;

/**
 * Values of a type, found by reflection: some that are well-formed, and one for each constraint that can be broken,
 * anywhere inside it. Whatever it does not know fails, so that a new kind of constraint asks for a case here.
 */
record Sample(Vector<Object> valid, Vector<Flaw> flaws) {

    /** A value in which one constraint is broken, at one place. */
    record Flaw(String path, String constraint, Object value) {

        Flaw in(String outer, Function<Object, ?> container) {
            return new Flaw(outer + path, constraint, container.apply(value));
        }
    }

    /** Looked at first: on newer JDKs one of these is sealed. */
    private static final Map<Class<?>, Object> PLAIN = HashMap.of(
            LocalDate.class, LocalDate.EPOCH,
            Instant.class, Instant.EPOCH,
            ZoneId.class, ZoneOffset.UTC,
            boolean.class, true);

    static Sample of(Class<?> type) {
        if (PLAIN.containsKey(type)) {
            return new Sample(PLAIN.get(type).toVector(), Vector.empty());
        }
        if (type.isRecord()) {
            return ofRecord(type);
        }
        if (type.isSealed()) {
            Vector<Sample> kinds = Vector.of(type.getPermittedSubclasses()).map(Sample::of);
            return new Sample(kinds.flatMap(Sample::valid), kinds.flatMap(Sample::flaws));
        }
        if (type.isEnum()) {
            return new Sample(Vector.of(type.getEnumConstants()), Vector.empty());
        }
        throw new AssertionError("no sample of " + type + ": add one");
    }

    private static Sample of(AnnotatedType annotated) {
        Type type = annotated.getType();
        Vector<Annotation> constraints = Vector.of(annotated.getAnnotations())
                .filter(annotation -> annotation.annotationType().isAnnotationPresent(Constraint.class));
        if (type == String.class) {
            int max = constraints
                    .filter(Size.class::isInstance)
                    .map(size -> ((Size) size).max())
                    .getOrElse(1);
            return new Sample(Vector.of("x", "x".repeat(max)), constraints.map(Sample::flaw));
        }
        if (type == int.class) {
            return new Sample(Vector.of(0, 1), constraints.map(Sample::flaw));
        }
        if (!constraints.isEmpty()) {
            throw new AssertionError("no flaw for " + constraints + " on " + type + ": add one");
        }
        if (annotated instanceof AnnotatedParameterizedType container) {
            Sample inside = of(container.getAnnotatedActualTypeArguments()[0]);
            return inside.inside(((ParameterizedType) type).getRawType());
        }
        return of((Class<?>) type);
    }

    private static Flaw flaw(Annotation constraint) {
        return new Flaw("", constraint.annotationType().getName(), broken(constraint));
    }

    private static Object broken(Annotation constraint) {
        if (constraint instanceof NotBlank) {
            return " ";
        }
        if (constraint instanceof Size size) {
            return "x".repeat(size.max() + 1);
        }
        if (constraint instanceof PositiveOrZero) {
            return -1;
        }
        throw new AssertionError("no value that breaks " + constraint + ": add one");
    }

    private Sample inside(Type container) {
        if (container == Option.class) {
            return inside(Option.none(), Option::some, "", "");
        }
        if (container == Vector.class) {
            return inside(Vector.empty(), Vector::of, "[0]", ".<list element>");
        }
        if (container == Set.class) {
            return inside(HashSet.empty(), HashSet::of, "[]", ".<iterable element>");
        }
        throw new AssertionError("no sample of " + container + ": add one");
    }

    /** An element has a name of its own in the path unless a property of it follows. */
    private Sample inside(Object empty, Function<Object, ?> one, String place, String element) {
        return new Sample(
                valid.<Object>map(one).append(empty),
                flaws.map(flaw -> flaw.in(flaw.path.startsWith(".") ? place : place + element, one)));
    }

    private static Sample ofRecord(Class<?> type) {
        Vector<RecordComponent> components = Vector.of(type.getRecordComponents());
        Vector<Sample> samples = components.map(component -> of(component.getAnnotatedType()));
        Vector<Object> usual = samples.map(sample -> sample.valid.head());
        return new Sample(
                samples.zipWithIndex()
                        .flatMap(each -> each._1.valid.map(value -> make(type, usual.update(each._2, value)))),
                samples.zipWithIndex()
                        .flatMap(each -> each._1.flaws.map(flaw -> flaw.in(
                                "." + components.get(each._2).getName(),
                                value -> make(type, usual.update(each._2, value))))));
    }

    private static Object make(Class<?> type, Vector<Object> values) {
        try {
            Class<?>[] parameters = Vector.of(type.getRecordComponents())
                    .map(RecordComponent::getType)
                    .toJavaArray(Class[]::new);
            return type.getDeclaredConstructor(parameters).newInstance(values.toJavaArray());
        } catch (ReflectiveOperationException e) {
            throw new AssertionError("cannot make " + type, e);
        }
    }
}
