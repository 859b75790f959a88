package dev.hilo.deal;

import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.junit.ArchTests;
import dev.hilo.testing.ArchitectureRules;

@AnalyzeClasses(packages = "dev.hilo.deal", importOptions = ArchitectureRules.WrittenByPeople.class)
class ArchitectureTests {

    @ArchTest
    static final ArchTests rules = ArchTests.in(ArchitectureRules.class);
}
