package activitylog.graphql;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A change that breaks clients is called by its name, and no other is. */
class SchemaChangesTests {

    private static final String BEFORE =
            """
            schema { query: Query }
            type Query {
              logs(filter: Filter, first: Int = 50, kind: [Kind!]): [Log!]!
              node(id: ID!): Node
              thing: Thing
              plain: String
            }
            interface Node { id: ID! }
            type Log implements Node { id: ID! name: String! note: String subs: [Subscription!]! }
            type Subscription { id: ID! quantity: Int }
            type Other { x: Int }
            union Thing = Log | Other
            enum Kind { A B }
            input Filter { kind: Kind text: String need: Int! }
            scalar Moment
            """;

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                      plain: String                | ''                                | Query.plain
                    , first: Int = 50              | ''                                | Query.logs.first
                    node(id: ID!): Node            | node(id: ID!, deep: Int!): Node   | new argument 'deep'
                    node(id: ID!): Node            | node(id: Int!): Node              | argument 'id' from
                    first: Int = 50                | first: Int!                       | argument 'first'
                    first: Int = 50                | first: Int = 20                   | Query.logs.first
                    kind: [Kind!]): [              | kind: Kind): [                    | argument 'kind'
                    name: String!                  | name: String                      | Log.name
                    name: String!                  | name: Int!                        | Log.name
                    note: String                   | note: [String]                    | Log.note
                    note: String                   | ''                                | Log.note
                    quantity: Int                  | ''                                | Subscription.quantity
                    quantity: Int                  | quantity: Float                   | Subscription.quantity
                    { A B }                        | { A }                             | enum value 'B'
                    Log or Other                   | Log                               | type 'Other'
                    text: String                   | ''                                | Filter.text
                    text: String                   | text: String!                     | Filter.text
                    text: String                   | text: Int                         | Filter.text
                    need: Int!                     | need: Int! more: Int!             | Filter.more
                    type Log implements Node       | type Log                          | named 'Node'
                    interface Node { id: ID! }     | interface Node { id: String! }    | Node.id
                    """)
    void aBreakingChangeIsCalledByName(String old, String current, String name) {
        List<String> changes = SchemaChanges.breaking(BEFORE, replaced(old, current));
        assertThat(changes).anyMatch(change -> change.contains(name));
    }

    private static String replaced(String old, String current) {
        assertThat(BEFORE.replace(" | ", " or ")).contains(old);
        return BEFORE.replace(" | ", " or ").replace(old, current).replace(" or ", " | ");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    plain: String                  | plain: String more(x: Int): Int
                    plain: String                  | plain: String!
                    plain: String                  | plain: String @deprecated(reason: "x")
                    node(id: ID!): Node            | node(id: ID!, deep: Int): Node
                    node(id: ID!): Node            | node(id: ID!, deep: Int! = 1): Node
                    node(id: ID!): Node            | node(id: ID): Node
                    note: String                   | note: String!
                    need: Int!                     | need: Int
                    need: Int!                     | need: Int! more: Int
                    need: Int!                     | need: Int! more: Int! = 5
                    { A B }                        | { A B C }
                    scalar Moment                  | scalar Instant
                    """)
    void whatClientsCanIgnoreIsNotCalledBreaking(String old, String current) {
        assertThat(SchemaChanges.breaking(BEFORE, replaced(old, current))).isEmpty();
    }

    @Test
    void theSameSchemaInAnotherOrderHasNoChanges() {
        String other = BEFORE.replace("enum Kind { A B }\n", "") + "enum Kind { B A }\n";
        assertThat(SchemaChanges.breaking(BEFORE, other)).isEmpty();
    }
}
