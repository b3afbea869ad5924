package kakehashi.server;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.List;
import java.util.function.Predicate;
import org.junit.jupiter.api.Test;

/** The launcher runs before the applications and shares only settings with them. */
class ArchitectureTest {

    private static final JavaClasses OURS = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages("kakehashi");

    private static List<String> naming(Predicate<JavaClass> who, Predicate<JavaClass> forbidden) {
        return OURS.stream()
                .filter(who)
                .flatMap(type -> type.getDirectDependenciesFromSelf().stream())
                .filter(dependency -> forbidden.test(dependency.getTargetClass().getBaseComponentType()))
                .map(Dependency::getDescription)
                .sorted()
                .toList();
    }

    private static Predicate<JavaClass> in(String... packages) {
        return type -> List.of(packages).stream()
                .anyMatch(each -> type.getPackageName().equals(each)
                        || type.getPackageName().startsWith(each + "."));
    }

    @Test
    void knows_only_settings_and_packages_of_ours() {
        Predicate<JavaClass> foreign = in("kakehashi")
                .and(in("kakehashi.server", "kakehashi.domain.settings", "kakehashi.domain.returning")
                        .negate());
        assertEquals(List.of(), naming(in("kakehashi.server"), foreign));
    }

    /** The two are loaded by different class loaders. */
    @Test
    void the_part_inside_of_the_platform_and_the_launcher_do_not_know_each_other() {
        Predicate<JavaClass> inside = in("kakehashi.server.inside");
        Predicate<JavaClass> launcher = in("kakehashi").and(inside.negate());
        assertEquals(List.of(), naming(inside, launcher));
        assertEquals(List.of(), naming(launcher, inside.or(in("org.glassfish"))));
    }

    /** It has no CDI, no database library of the applications, and no configuration but its own. */
    @Test
    void needs_nothing_that_only_the_applications_have() {
        assertEquals(List.of(), naming(in("kakehashi.server"), in("jakarta", "org.eclipse", "kakehashi.i18n")));
    }

    /** Starting needs no keys of ours. */
    @Test
    void only_backups_are_sealed_here() {
        Predicate<JavaClass> others =
                in("kakehashi.server").and(in("kakehashi.server.backup").negate());
        assertEquals(List.of(), naming(others, in("com.google.crypto")));
    }

    /** The launcher's jar holds these classes alone; they must do without the rest. */
    @Test
    void the_settings_it_brings_stand_on_their_own() {
        Predicate<JavaClass> brought = type -> type.getName()
                .matches("kakehashi\\.domain\\.settings\\.(Setting(\\$.*)?|SettingCheck.*|Network|OwnerOnly|Traffic)"
                        + "|kakehashi\\.i18n\\.Languages?");
        Predicate<JavaClass> absent = in("kakehashi", "jakarta", "org.eclipse").and(brought.negate());
        assertEquals(List.of(), naming(brought, absent));
    }
}
