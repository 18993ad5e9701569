package activitylog.graphql;

import static org.assertj.core.api.Assertions.assertThat;

import graphql.ExecutionInput;
import graphql.GraphqlErrorBuilder;
import graphql.execution.preparsed.PreparsedDocumentEntry;
import graphql.language.Document;
import graphql.parser.Parser;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Valid documents are parsed once, as long as there is room for them; all others every time. */
class ValidDocumentsTests {

    private final ValidDocuments documents = new ValidDocuments();
    private final List<String> parsed = new ArrayList<>();

    @Test
    void aValidDocumentIsParsedOnce() {
        assertThat(ask("{ a }")).isSameAs(ask("{ a }"));
        assertThat(parsed).containsExactly("{ a }");
    }

    @Test
    void everyTextHasADocumentOfItsOwn() {
        assertThat(ask("{ a }")).isNotSameAs(ask("{ b }"));
        assertThat(ask("{ a }")).isNotSameAs(ask("{ a } "));
    }

    @Test
    void anInvalidDocumentIsNotKept() {
        assertThat(askInvalid("{ a }").hasErrors()).isTrue();
        assertThat(documents.size()).isZero();
        assertThat(askInvalid("{ a }").hasErrors()).isTrue();
        assertThat(parsed).containsExactly("{ a }", "{ a }");
    }

    @Test
    void manySmallDocumentsAreBounded() {
        for (int i = 0; i < 2_000; i++) {
            ask("{ a" + i + " }");
        }
        assertThat(documents.size()).isBetween(1L, 256L);
    }

    @Test
    void largeDocumentsAreBoundedByTheirText() {
        for (int i = 0; i < 50; i++) {
            ask("{ a" + i + " }" + " ".repeat(ValidDocuments.TEXT / 4));
        }
        assertThat(documents.size()).isBetween(1L, 3L);
    }

    @Test
    void aDocumentLargerThanTheRoomIsNotKept() {
        ask("{ a }" + " ".repeat(ValidDocuments.TEXT));
        assertThat(documents.size()).isZero();
    }

    private PreparsedDocumentEntry ask(String text) {
        return ask(text, new PreparsedDocumentEntry(document(text)));
    }

    private PreparsedDocumentEntry askInvalid(String text) {
        return ask(
                text,
                new PreparsedDocumentEntry(
                        document(text),
                        List.of(GraphqlErrorBuilder.newError().message("No such field").build())));
    }

    private PreparsedDocumentEntry ask(String text, PreparsedDocumentEntry made) {
        return documents
                .getDocumentAsync(
                        ExecutionInput.newExecutionInput(text).build(),
                        input -> {
                            parsed.add(input.getQuery());
                            return made;
                        })
                .join();
    }

    private static Document document(String text) {
        return new Parser().parseDocument(text);
    }
}
