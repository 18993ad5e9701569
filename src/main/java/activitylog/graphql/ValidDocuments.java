package activitylog.graphql;

import com.github.benmanes.caffeine.cache.Cache;
import graphql.ExecutionInput;
import graphql.execution.preparsed.PreparsedDocumentEntry;
import graphql.execution.preparsed.PreparsedDocumentProvider;
import java.util.concurrent.CompletableFuture;
import java.util.function.Function;

/**
 * Keeps documents that were parsed and found valid, so that neither is done again for the same
 * text.
 *
 * <p>What is not valid is not kept: nobody can fill the memory with mistakes, and every mistake is
 * told in the words of its own request. Limits depend on the variables as well and are looked after
 * by {@link LimitsOnce}.
 */
final class ValidDocuments implements PreparsedDocumentProvider {

    /** How many characters all texts have together; a parsed document takes about 100 for each. */
    static final int TEXT = 128 * 1024;

    /** What a document weighs beside its text, in characters, so that there are at most 256. */
    private static final int ENTRY = 512;

    private final Cache<String, PreparsedDocumentEntry> entries =
            Caches.builder()
                    .maximumWeight(TEXT)
                    .weigher((String text, PreparsedDocumentEntry _) -> ENTRY + text.length())
                    .build();

    @Override
    public CompletableFuture<PreparsedDocumentEntry> getDocumentAsync(
            ExecutionInput input, Function<ExecutionInput, PreparsedDocumentEntry> parse) {
        PreparsedDocumentEntry entry = entries.getIfPresent(input.getQuery());
        if (entry == null) {
            entry = parse.apply(input);
            if (!entry.hasErrors()) {
                entries.put(input.getQuery(), entry);
            }
        }
        return CompletableFuture.completedFuture(entry);
    }

    /** How many documents are kept, once the last one has been made room for. */
    long size() {
        entries.cleanUp();
        return entries.estimatedSize();
    }
}
