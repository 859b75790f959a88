package dev.hilo.contact;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.junit.ArchTests;
import com.tngtech.archunit.lang.ArchRule;
import dev.hilo.platform.kafka.Await;
import dev.hilo.testing.ArchitectureRules;

@AnalyzeClasses(packages = "dev.hilo.contact", importOptions = ArchitectureRules.WrittenByPeople.class)
class ArchitectureTests {

    @ArchTest
    static final ArchTests rules = ArchTests.in(ArchitectureRules.class);

    @ArchTest
    static final ArchRule only_listeners_await = noClasses()
            .that()
            .haveSimpleNameNotEndingWith("Listener")
            .should()
            .dependOnClassesThat()
            .areAssignableTo(Await.class);

    @ArchTest
    static final ArchRule decisions_do_no_io = noClasses()
            .that()
            .haveSimpleName("Resolution")
            .or()
            .haveSimpleName("Engagement")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("reactor..", "org.springframework..")
            .because("rules are plain Java, so that they can be read and tested alone");
}
