package dev.hilo.testing;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaCall;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.core.importer.Location;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

/**
 * What holds in every reactive service; a service's {@code ArchitectureTests} brings them in with {@code ArchTests.in}.
 */
public final class ArchitectureRules {

    @ArchTest
    static final ArchRule FEATURES_FORM_NO_CIRCLE =
            slices().matching("dev.hilo.*.(*)..").should().beFreeOfCycles();

    @ArchTest
    static final ArchRule CONTROLLERS_STAY_INSIDE_THEIR_FEATURE = classes()
            .that()
            .haveSimpleNameEndingWith("Controller")
            .should()
            .bePackagePrivate()
            .allowEmptyShould(true);

    @ArchTest
    static final ArchRule SQL_LIVES_IN_REPOSITORIES = noClasses()
            .that()
            .areNotAnnotatedWith("org.springframework.stereotype.Repository")
            .should()
            .callMethodWhere(describe(
                    "runs SQL",
                    call -> call.getTargetOwner().getPackageName().equals("dev.hilo.platform.database")
                            && call.getName().equals("sql")))
            .because("whoever looks for a table finds the plural of its name");

    @ArchTest
    static final ArchRule NOBODY_WAITS = noClasses()
            .should()
            .callMethodWhere(waitsForAMono())
            .because("a blocked event loop stops every other conversation");

    private ArchitectureRules() {}

    private static DescribedPredicate<JavaCall<?>> waitsForAMono() {
        return describe(
                "waits for a Mono or Flux",
                call -> call.getTargetOwner().getPackageName().equals("reactor.core.publisher")
                        && call.getName().startsWith("block"));
    }

    /** Packaging leaves what Spring generates ahead of time beside our classes. */
    public static final class WrittenByPeople implements ImportOption {

        @Override
        public boolean includes(Location location) {
            return !location.contains("__") && !location.contains("$$") && !location.contains("/test-classes/");
        }
    }
}
