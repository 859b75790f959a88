package dev.hilo.gateway;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaCall;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.core.importer.Location;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import org.springframework.context.annotation.Configuration;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Repository;

@AnalyzeClasses(packages = "dev.hilo.gateway", importOptions = ArchitectureTests.WrittenByHand.class)
class ArchitectureTests {

    /** Neither tests nor what Spring's ahead-of-time processing leaves in {@code target/classes}. */
    static final class WrittenByHand implements ImportOption {

        @Override
        public boolean includes(Location location) {
            return new ImportOption.DoNotIncludeTests().includes(location)
                    && !location.contains("__")
                    && !location.contains("$$");
        }
    }

    @ArchTest
    static final ArchRule features_form_no_circle =
            slices().matching("dev.hilo.gateway.(*)..").should().beFreeOfCycles();

    @ArchTest
    static final ArchRule sql_lives_in_repositories = noClasses()
            .that()
            .areNotAnnotatedWith(Repository.class)
            .and()
            .areNotAnnotatedWith(Configuration.class)
            .should()
            .dependOnClassesThat()
            .areAssignableTo(DatabaseClient.class);

    @ArchTest
    static final ArchRule filters_stay_inside_their_feature = classes()
            .that()
            .areAssignableTo(org.springframework.cloud.gateway.filter.GlobalFilter.class)
            .or()
            .areAssignableTo(org.springframework.web.server.WebFilter.class)
            .should()
            .bePackagePrivate();

    @ArchTest
    static final ArchRule nobody_waits = noClasses()
            .should()
            .callMethodWhere(waitsForAMono())
            .because("a blocked event loop stops every other caller");

    @ArchTest
    static final ArchRule nothing_but_the_live_stream_knows_kafka = noClasses()
            .that()
            .resideOutsideOfPackage("dev.hilo.gateway.live")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("org.apache.kafka..")
            .because("the gateway has to take requests while Kafka is away");

    private static DescribedPredicate<JavaCall<?>> waitsForAMono() {
        return DescribedPredicate.describe(
                "waits for a Mono or Flux",
                call -> call.getTargetOwner().getPackageName().equals("reactor.core.publisher")
                        && call.getName().startsWith("block"));
    }
}
