package activitylog.activity;

import static java.util.Objects.requireNonNull;

import java.text.MessageFormat;
import java.util.Arrays;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * The parts of sentences in one language: patterns that are filled in. What is filled in is never
 * taken for a pattern, whatever braces and quotes it has.
 */
final class Phrases {

    private static final Map<Language, Phrases> ALL =
            Arrays.stream(Language.values())
                    .collect(Collectors.toUnmodifiableMap(Function.identity(), Phrases::new));

    private final Language language;
    private final ConcurrentMap<String, MessageFormat> formats = new ConcurrentHashMap<>();

    private Phrases(Language language) {
        this.language = language;
    }

    static Phrases in(Language language) {
        return requireNonNull(ALL.get(language));
    }

    Language language() {
        return language;
    }

    boolean has(String key) {
        return Labels.SENTENCES.find(key, language) != null;
    }

    /** The phrase with the values at their places; numbers are written as the language does. */
    String of(String key, @Nullable Object... values) {
        MessageFormat format = formats.computeIfAbsent(key, this::format);
        // A format keeps notes while it works, so everybody gets one.
        return ((MessageFormat) format.clone()).format(values);
    }

    /** One part after the other; null if there is neither. */
    @Nullable String joined(@Nullable String one, @Nullable String other) {
        if (one == null) {
            return other;
        }
        return other == null ? one : of("and", one, other);
    }

    private MessageFormat format(String key) {
        return new MessageFormat(Labels.SENTENCES.get(key, language), language.locale());
    }
}
