package kakehashi.domain;

import com.tngtech.archunit.core.domain.AccessTarget.CodeUnitAccessTarget;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaField;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.domain.JavaType;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.RequestScoped;
import jakarta.persistence.Entity;
import jakarta.persistence.MappedSuperclass;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What the architecture tests ask of compiled classes. */
final class Rules {

    private static final Set<String> CLOCKS = Set.of(
            "java.time.Clock.systemUTC",
            "java.time.Clock.systemDefaultZone",
            "java.time.Clock.system",
            "java.time.ZoneId.systemDefault",
            "java.util.Locale.getDefault",
            "java.util.TimeZone.getDefault",
            "java.util.Calendar.getInstance",
            "java.lang.System.currentTimeMillis");

    /** Our classes without the tests'. */
    static final JavaClasses OURS = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages("kakehashi.domain", "kakehashi.i18n");

    private Rules() {}

    static Stream<JavaClass> domain() {
        return OURS.stream().filter(type -> type.getPackageName().startsWith("kakehashi.domain"));
    }

    static Stream<JavaClass> entities() {
        return domain().filter(
                        type -> type.isAnnotatedWith(Entity.class) || type.isAnnotatedWith(MappedSuperclass.class));
    }

    static Stream<JavaClass> services() {
        return domain().filter(type ->
                type.isAnnotatedWith(ApplicationScoped.class) || type.isAnnotatedWith(RequestScoped.class));
    }

    /** The classes a class names in whatever way, without arrays and primitive types. */
    static Set<JavaClass> named(JavaClass type) {
        return type.getDirectDependenciesFromSelf().stream()
                .map(dependency -> dependency.getTargetClass().getBaseComponentType())
                .filter(target -> !target.isPrimitive())
                .collect(Collectors.toSet());
    }

    /** Who names a class that must not be named, as {@code who -> what}. */
    static List<String> naming(Stream<JavaClass> who, Predicate<JavaClass> forbidden) {
        return who.flatMap(type -> named(type).stream()
                        .filter(forbidden)
                        .map(target -> type.getName() + " -> " + target.getName()))
                .sorted()
                .toList();
    }

    static Predicate<JavaClass> in(String... packages) {
        return type -> Stream.of(packages)
                .anyMatch(each -> type.getPackageName().equals(each)
                        || type.getPackageName().startsWith(each + "."));
    }

    /** What a class calls or refers to in {@code this::that}. */
    static Stream<JavaAccess<?>> calls(JavaClass type) {
        return type.getAccessesFromSelf().stream().filter(access -> access.getTarget() instanceof CodeUnitAccessTarget);
    }

    /** Whether a call asks the machine for time, zone or language behind the injected clock's back. */
    static boolean asksTheMachine(JavaAccess<?> call) {
        CodeUnitAccessTarget target = (CodeUnitAccessTarget) call.getTarget();
        String name = target.getOwner().getName() + "." + target.getName();
        boolean now = target.getOwner().getPackageName().equals("java.time")
                && target.getName().equals("now")
                && target.getRawParameterTypes().stream()
                        .noneMatch(type -> type.getName().equals("java.time.Clock"));
        boolean date = name.equals("java.util.Date.<init>")
                && target.getRawParameterTypes().isEmpty();
        return now || date || CLOCKS.contains(name);
    }

    /** Everything a method's result may hold, type arguments included. */
    static Collection<JavaClass> result(JavaMethod method) {
        return method.getReturnType().getAllInvolvedRawTypes();
    }

    /** Whether a type is of a class, or names it among its type arguments. */
    static boolean holds(JavaType type, Class<?> held) {
        return type.getAllInvolvedRawTypes().stream().anyMatch(raw -> raw.isEquivalentTo(held));
    }

    /** Fields as their authors wrote them, without what weaving adds. */
    static Stream<JavaField> fields(JavaClass type) {
        return type.getFields().stream().filter(field -> !field.getName().startsWith("_persistence_"));
    }

    /** Methods as their authors wrote them, without what weaving and compiling add. */
    static Stream<JavaMethod> methods(JavaClass type) {
        return type.getMethods().stream()
                .filter(method -> !method.getName().startsWith("_persistence_"))
                .filter(method -> !method.getName().contains("$"));
    }
}
