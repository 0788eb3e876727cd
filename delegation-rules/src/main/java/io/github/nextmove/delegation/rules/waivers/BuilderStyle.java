package io.github.nextmove.delegation.rules.waivers;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.immutables.value.Value;
import org.immutables.vavr.encodings.VavrEncodingEnabled;

/** How builders are written here. Leaves no trace in class files. */
@Value.Style(visibility = Value.Style.ImplementationVisibility.PACKAGE, allowedClasspathAnnotations = Override.class)
@VavrEncodingEnabled
@Retention(RetentionPolicy.SOURCE)
@Target(ElementType.PACKAGE)
@interface BuilderStyle {}
