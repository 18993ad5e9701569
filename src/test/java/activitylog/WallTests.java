package activitylog;

import static com.tngtech.archunit.core.domain.JavaAccess.Predicates.target;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.equivalentTo;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.properties.HasOwner.Predicates.With.owner;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import activitylog.activity.Actions;
import activitylog.activity.ActivityCounts;
import activitylog.activity.ActivityLogs;
import activitylog.activity.Customers;
import activitylog.activity.Exports;
import activitylog.activity.Scope;
import activitylog.activity.Subscriptions;
import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.util.List;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Qualifier;

/** The walls of the house, each with its reason. */
class WallTests {

    private static final JavaClasses HOUSE =
            new ClassFileImporter()
                    .withImportOption(new ImportOption.DoNotIncludeTests())
                    .importPackages("activitylog");

    @Test
    void activityKnowsNoFramework() {
        classes()
                .that(resideInAPackage("activitylog.activity"))
                .should()
                .onlyDependOnClassesThat(
                        resideInAnyPackage("activitylog.activity", "java..", "org.jspecify.."))
                .because("the words and rules of the log outlive every framework")
                .check(HOUSE);
    }

    @Test
    void onlyStoreKnowsMongoDb() {
        noClasses()
                .that()
                .resideOutsideOfPackage("activitylog.store")
                .should()
                .dependOnClassesThat(
                        resideInAnyPackage(
                                "com.mongodb..",
                                "org.bson..",
                                "org.springframework.data.mongodb..",
                                "de.bwaldvogel.."))
                .because("the database can be tuned, or changed, in one place")
                .check(HOUSE);
    }

    @Test
    void onlyGraphqlKnowsGraphqlJava() {
        noClasses()
                .that()
                .resideOutsideOfPackage("activitylog.graphql")
                .should()
                .dependOnClassesThat(
                        resideInAnyPackage("graphql..", "org.springframework.graphql.."))
                .because("the other doors must not depend on how this one speaks")
                .check(HOUSE);
    }

    @Test
    void onlyAccessAndDemoConfigureSecurity() {
        noClasses()
                .that()
                .resideOutsideOfPackages("activitylog.access", "activitylog.demo..")
                .should()
                .dependOnClassesThat(configureSecurity())
                .because("who may enter is decided in one place")
                .check(HOUSE);
    }

    @Test
    void onlyAccessMakesScopes() {
        noClasses()
                .that()
                .resideOutsideOfPackage("activitylog.access")
                .and()
                .doNotBelongToAnyOf(Scope.class)
                .should()
                .callConstructorWhere(target(owner(equivalentTo(Scope.class))))
                .because("nothing in a request can widen what its token allows")
                .check(HOUSE);
    }

    @Test
    void everyMethodOfThePortsWantsAScope() {
        for (Class<?> port :
                List.of(
                        ActivityLogs.class,
                        ActivityCounts.class,
                        Actions.class,
                        Customers.class,
                        Exports.class,
                        Subscriptions.class)) {
            methods()
                    .that()
                    .areDeclaredIn(port)
                    .should(takeAScopeFirst())
                    .because("a question without a scope would see every tenant")
                    .check(HOUSE);
        }
    }

    @Test
    void onlyAccessGetsLogsByTheNameOfTheirBean() {
        noClasses()
                .that()
                .resideOutsideOfPackage("activitylog.access")
                .should()
                .dependOnClassesThat(equivalentTo(Qualifier.class))
                .because("the logs of the store, which show what is hidden, have only a name")
                .check(HOUSE);
    }

    @Test
    void nobodyKnowsStoreOrDemo() {
        for (String plugged : new String[] {"activitylog.store..", "activitylog.demo.."}) {
            noClasses()
                    .that()
                    .resideOutsideOfPackage(plugged)
                    .should()
                    .dependOnClassesThat(resideInAPackage(plugged))
                    .because("they are plugged in, and could be left out")
                    .check(HOUSE);
        }
    }

    @Test
    void doorsDoNotKnowEachOther() {
        String[] doors = {
            "activitylog.graphql", "activitylog.export", "activitylog.intake", "activitylog.web"
        };
        for (String door : doors) {
            noClasses()
                    .that()
                    .resideOutsideOfPackages(door, "activitylog.demo..")
                    .should()
                    .dependOnClassesThat(resideInAPackage(door))
                    .because("a door can be changed without looking behind the others")
                    .check(HOUSE);
        }
    }

    @Test
    void thereAreNoCycles() {
        slices().matching("activitylog.(*)..").should().beFreeOfCycles().check(HOUSE);
    }

    @Test
    void everyPackageIsNullMarked() {
        classes()
                .that()
                .haveSimpleName("package-info")
                .should()
                .beAnnotatedWith(NullMarked.class)
                .because("absence is only ever said by @Nullable")
                .check(HOUSE);
        classes().should(liveInANullMarkedPackage()).check(HOUSE);
    }

    private static DescribedPredicate<JavaClass> configureSecurity() {
        return resideInAPackage("org.springframework.security..")
                .and(
                        DescribedPredicate.not(
                                resideInAnyPackage(
                                        "org.springframework.security.core..",
                                        "org.springframework.security.access..")))
                .as("configure security");
    }

    private static ArchCondition<JavaMethod> takeAScopeFirst() {
        return new ArchCondition<>("take a Scope first") {
            @Override
            public void check(JavaMethod method, ConditionEvents events) {
                boolean first =
                        !method.getRawParameterTypes().isEmpty()
                                && method.getRawParameterTypes()
                                        .getFirst()
                                        .isEquivalentTo(Scope.class);
                events.add(
                        new SimpleConditionEvent(
                                method, first, method.getFullName() + " takes no Scope first"));
            }
        };
    }

    private static ArchCondition<JavaClass> liveInANullMarkedPackage() {
        return new ArchCondition<>("live in a @NullMarked package") {
            @Override
            public void check(JavaClass type, ConditionEvents events) {
                boolean marked =
                        type.getPackage().tryGetAnnotationOfType(NullMarked.class).isPresent();
                events.add(
                        new SimpleConditionEvent(
                                type, marked, type.getPackageName() + " is not @NullMarked"));
            }
        };
    }
}
