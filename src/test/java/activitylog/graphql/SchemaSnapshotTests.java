package activitylog.graphql;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import graphql.schema.idl.SchemaParser;
import graphql.schema.idl.SchemaPrinter;
import graphql.schema.idl.TypeDefinitionRegistry;
import graphql.schema.idl.UnExecutableSchemaGenerator;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * The schema as it was looked at last, without its descriptions. {@code mvn test
 * -Dtest=SchemaSnapshotTests -Dgolden=write} takes additions over; {@code -Dgolden=breaking} also
 * what breaks clients, and then the change log says so.
 */
class SchemaSnapshotTests {

    private static final String FILE = "schema.graphqls";

    @Test
    void nothingThatClientsRelyOnIsGoneOrChanged() throws IOException {
        if (!mode().equals("breaking")) {
            assertThat(SchemaChanges.breaking(Golden.file(FILE), schema())).isEmpty();
        }
    }

    @Test
    void whatIsAddedIsInTheSnapshot() throws IOException {
        boolean breaks = !SchemaChanges.breaking(Golden.file(FILE), schema()).isEmpty();
        if (mode().equals("breaking") || (mode().equals("write") && !breaks)) {
            Golden.write(FILE, schema());
        }
        assertThat(schema())
                .as("Rewrite the snapshot with -Dgolden=write")
                .isEqualTo(Golden.file(FILE));
    }

    @Test
    void whatIsDeprecatedSaysInsteadOfWhatAndHowLong() throws IOException {
        assertThat(Deprecations.faults(schema())).isEmpty();
    }

    private static String mode() {
        return System.getProperty("golden", "");
    }

    private static String schema() throws IOException {
        TypeDefinitionRegistry all = new TypeDefinitionRegistry();
        try (Stream<Path> files = Files.list(Path.of("schema"))) {
            for (Path file : files.sorted().toList()) {
                all.merge(new SchemaParser().parse(Files.readString(file)));
            }
        }
        SchemaPrinter.Options options =
                SchemaPrinter.Options.defaultOptions()
                        .includeScalarTypes(true)
                        .includeSchemaDefinition(true)
                        .includeDirectiveDefinitions(false)
                        .includeDirectives(List.of("deprecated", "specifiedBy", "oneOf")::contains)
                        .descriptionsAsHashComments(true);
        return new SchemaPrinter(options)
                .print(UnExecutableSchemaGenerator.makeUnExecutableSchema(all))
                .lines()
                .filter(line -> !line.strip().startsWith("#"))
                .collect(joining("\n", "", "\n"));
    }
}
