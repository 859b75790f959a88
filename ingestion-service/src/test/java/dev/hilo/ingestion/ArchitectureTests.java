package dev.hilo.ingestion;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaCall;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import dev.hilo.ingestion.channel.ChannelAdapter;
import dev.hilo.ingestion.channel.ChannelSender;
import dev.hilo.platform.database.Database;
import dev.hilo.platform.kafka.Await;
import org.apache.kafka.clients.producer.Producer;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Repository;
import org.springframework.web.bind.annotation.RestController;

@AnalyzeClasses(packages = "dev.hilo.ingestion", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTests {

    @ArchTest
    static final ArchRule features_form_no_circle =
            slices().matching("dev.hilo.ingestion.(*)..").should().beFreeOfCycles();

    @ArchTest
    static final ArchRule controllers_stay_inside_their_feature =
            classes().that().areAnnotatedWith(RestController.class).should().bePackagePrivate();

    @ArchTest
    static final ArchRule sql_lives_in_repositories = noClasses()
            .that()
            .areNotAnnotatedWith(Repository.class)
            .should()
            .callMethod(Database.class, "sql", String.class)
            .orShould()
            .dependOnClassesThat()
            .areAssignableTo(DatabaseClient.class);

    @ArchTest
    static final ArchRule nobody_waits = noClasses()
            .should()
            .callMethodWhere(waitsForAMono())
            .because("a blocked event loop stops every other conversation");

    @ArchTest
    static final ArchRule only_listeners_and_workers_await = noClasses()
            .that()
            .haveSimpleNameNotEndingWith("Listener")
            .and()
            .haveSimpleNameNotEndingWith("Worker")
            .and()
            .doNotHaveSimpleName("AccountHealth")
            .and()
            .areNotAssignableTo(ChannelSender.class)
            .should()
            .dependOnClassesThat()
            .areAssignableTo(Await.class)
            .because("only their threads are their own");

    @ArchTest
    static final ArchRule channels_know_neither_server_nor_storage = noClasses()
            .that()
            .resideInAnyPackage("..whatsapp..", "..telegram..", "..email..", "..json..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(
                    "..ingestion.accounts..",
                    "..ingestion.webhooks..",
                    "..ingestion.publishing..",
                    "..ingestion.blobs..",
                    "reactor..",
                    "org.springframework.web..")
            .because("reading a post is pure: the same bytes always hold the same events");

    @ArchTest
    static final ArchRule a_channel_shows_little_more_than_its_adapter =
            classes().that().implement(ChannelAdapter.class).should().bePackagePrivate();

    @ArchTest
    static final ArchRule posts_go_to_kafka_through_the_gate = noClasses()
            .that()
            .resideOutsideOfPackage("..publishing..")
            .should()
            .dependOnClassesThat()
            .areAssignableTo(Producer.class);

    private static DescribedPredicate<JavaCall<?>> waitsForAMono() {
        return DescribedPredicate.describe(
                "waits for a Mono or Flux",
                call -> call.getTargetOwner().getPackageName().equals("reactor.core.publisher")
                        && call.getName().startsWith("block"));
    }
}
