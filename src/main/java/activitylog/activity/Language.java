package activitylog.activity;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Locale.LanguageRange;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The languages that labels and headings exist in. */
public enum Language {
    EN,
    SV,
    FR,
    DE,
    ES;

    private static final List<String> TAGS = Arrays.stream(values()).map(Language::tag).toList();

    /**
     * The language that suits a reader best: the first that is wanted and exists, English if none
     * does, if all are welcome, or if the wish cannot be read.
     *
     * @param acceptLanguage the value of an {@code Accept-Language} header (RFC 9110), for example
     *     {@code sv-SE, de;q=0.5}; null where there is none
     */
    public static Language of(@Nullable String acceptLanguage) {
        String tag = Locale.lookupTag(ranges(acceptLanguage), TAGS);
        return tag == null ? EN : valueOf(tag.toUpperCase(Locale.ROOT));
    }

    /** The language as a locale, without a country. */
    public Locale locale() {
        return Locale.of(tag());
    }

    private static List<LanguageRange> ranges(@Nullable String acceptLanguage) {
        String wishes = acceptLanguage == null ? "" : withoutGaps(acceptLanguage);
        try {
            return wishes.isEmpty() ? List.of() : LanguageRange.parse(wishes);
        } catch (IllegalArgumentException malformed) {
            return List.of();
        }
    }

    /** Tabs and empty elements are allowed in the header, but the parser takes neither. */
    private static String withoutGaps(String acceptLanguage) {
        return Arrays.stream(acceptLanguage.replace('\t', ' ').split(","))
                .filter(element -> !element.isBlank())
                .collect(Collectors.joining(","));
    }

    private String tag() {
        return name().toLowerCase(Locale.ROOT);
    }
}
