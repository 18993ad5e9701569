package activitylog;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.context.annotation.ClassPathScanningCandidateComponentProvider;
import org.springframework.core.type.filter.AnnotationTypeFilter;

/** The README says what is true of the settings and of the columns of the CSV. */
class ReadmeTests {

    private static final Pattern ROW =
            Pattern.compile("(?m)^\\| `(activitylog\\.[^`]+)` \\| (.*?) \\|");

    @Test
    void theTableOfSettingsHasAllSettingsWithTheirDefaults() throws Exception {
        Map<String, String> told = new TreeMap<>();
        ROW.matcher(readme())
                .results()
                .forEach(row -> told.put(row.group(1), row.group(2).replace("`", "")));
        assertThat(told).isEqualTo(settings());
    }

    @Test
    void everyFileThatIsNamedIsThere() throws Exception {
        List<String> named =
                Pattern.compile("`((?:src|schema)/[^`]*|LICENSE|compose\\.yaml)`")
                        .matcher(readme())
                        .results()
                        .map(match -> match.group(1))
                        .toList();
        assertThat(named).isNotEmpty().allMatch(path -> Files.exists(Path.of(path)));
    }

    @Test
    void everyClassThatIsNamedIsThere() throws Exception {
        List<String> named =
                Pattern.compile("`(access|activity|export|graphql|intake|store)/([A-Z]\\w+)`")
                        .matcher(readme())
                        .results()
                        .map(ReadmeTests::source)
                        .toList();
        assertThat(named).isNotEmpty().allMatch(path -> Files.exists(Path.of(path)));
    }

    private static String source(MatchResult named) {
        return "src/main/java/activitylog/" + named.group(1) + "/" + named.group(2) + ".java";
    }

    private static Map<String, String> settings() throws ClassNotFoundException {
        ClassPathScanningCandidateComponentProvider scan =
                new ClassPathScanningCandidateComponentProvider(false);
        scan.addIncludeFilter(new AnnotationTypeFilter(ConfigurationProperties.class));
        Map<String, String> settings = new TreeMap<>();
        for (var found : scan.findCandidateComponents("activitylog")) {
            Class<?> type = Class.forName(found.getBeanClassName());
            collect(settings, type.getAnnotation(ConfigurationProperties.class).value(), type);
        }
        return settings;
    }

    private static void collect(Map<String, String> settings, String prefix, Class<?> type) {
        for (RecordComponent component : type.getRecordComponents()) {
            String name = prefix + '.' + kebab(component.getName());
            Type inner = component.getGenericType();
            if (component.getType() == List.class && element(inner, 0).isRecord()) {
                collect(settings, name + "[*]", element(inner, 0));
            } else if (component.getType() == Map.class && element(inner, 1).isRecord()) {
                collect(settings, name + ".*", element(inner, 1));
            } else if (component.getType() == Map.class) {
                settings.put(name + ".*", defaultOf(component));
            } else {
                settings.put(name, defaultOf(component));
            }
        }
    }

    private static Class<?> element(Type type, int index) {
        Type argument = ((ParameterizedType) type).getActualTypeArguments()[index];
        return (Class<?>)
                (argument instanceof ParameterizedType inner ? inner.getRawType() : argument);
    }

    private static String defaultOf(RecordComponent component) {
        return Arrays.stream(component.getDeclaringRecord().getDeclaredConstructors())
                .flatMap(constructor -> Arrays.stream(constructor.getParameters()))
                .filter(parameter -> parameter.getName().equals(component.getName()))
                .filter(parameter -> parameter.isAnnotationPresent(DefaultValue.class))
                .map(parameter -> parameter.getAnnotation(DefaultValue.class).value())
                .map(values -> String.join(", ", values))
                .findFirst()
                .orElse("");
    }

    private static String kebab(String name) {
        return name.replaceAll("([A-Z])", "-$1").toLowerCase(Locale.ROOT);
    }

    private static String readme() throws IOException {
        return Files.readString(Path.of("README.md"));
    }
}
