package activitylog.store;

import activitylog.activity.ActivityLog;
import activitylog.activity.LogWords;
import java.util.LinkedHashSet;
import java.util.Set;

/**
 * The terms by which logs are looked up, all in one index: words as they are, and values that are
 * asked for to the letter, each behind a sign that no word has.
 */
final class LogTerms {

    private static final String ACTION = ":a:";
    private static final String STATUS = ":s:";
    private static final String RESOURCE_TYPE = ":t:";
    private static final String APPLICATION = ":p:";

    private LogTerms() {}

    /** The terms of a log, each once. */
    static Set<String> of(ActivityLog log) {
        Set<String> terms = new LinkedHashSet<>(LogWords.of(log));
        terms.add(action(log.action().code()));
        if (log.status() != null) {
            terms.add(status(log.status().code()));
        }
        if (log.resource() != null) {
            terms.add(resourceType(log.resource().type()));
        }
        if (log.application() != null && log.application().name() != null) {
            terms.add(application(log.application().name()));
        }
        return terms;
    }

    static String action(String code) {
        return term(ACTION, code);
    }

    static String status(String code) {
        return term(STATUS, code);
    }

    static String resourceType(String type) {
        return term(RESOURCE_TYPE, type);
    }

    static String application(String name) {
        return term(APPLICATION, name);
    }

    /** Bounded in length; filters look at the value itself besides. */
    private static String term(String kind, String value) {
        return kind + Text.lowerCase(value.length() <= 64 ? value : value.substring(0, 64));
    }
}
