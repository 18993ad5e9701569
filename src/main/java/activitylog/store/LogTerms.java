package activitylog.store;

import activitylog.activity.ActivityLog;
import activitylog.activity.Application;
import activitylog.activity.LogWords;
import activitylog.activity.SearchWords;
import java.util.LinkedHashSet;
import java.util.Set;

/**
 * The terms by which logs are looked up, all in one index: the words of names as they are, and
 * behind a sign that no word has, ids and other values that are asked for as a whole.
 */
final class LogTerms {

    private static final String ID = "#";
    private static final String ACTION = ":a:";
    private static final String STATUS = ":s:";
    private static final String RESOURCE_TYPE = ":t:";
    private static final String APPLICATION = ":p:";
    private static final String PARTNER_USER = ":u:";
    private static final int LONGEST = 64;

    private LogTerms() {}

    /** The terms of a log, each once. */
    static Set<String> of(ActivityLog log) {
        LogWords words = LogWords.of(log);
        Set<String> terms = new LinkedHashSet<>(words.names());
        words.ids().forEach(id -> terms.add(ID + id));
        terms.add(action(log.action().code()));
        if (log.status() != null) {
            terms.add(status(log.status().code()));
        }
        if (log.resource() != null) {
            terms.add(resourceType(log.resource().type()));
        }
        Application application = log.application();
        if (application != null && application.name() != null) {
            terms.add(applicationName(application.name()));
        }
        if (log.partnerUser() != null) {
            terms.add(partnerUser(log.partnerUser().principalName()));
        }
        return terms;
    }

    /** Of an id that has letters or digits; others have no term. */
    static String id(String id) {
        return word(SearchWords.ofId(Text.lowerCase(id)));
    }

    /** Of an id that is a word already. */
    static String word(String id) {
        return ID + id;
    }

    static boolean isId(String term) {
        return term.startsWith(ID);
    }

    static boolean isWord(String term) {
        return term.length() > ID.length();
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

    static String applicationName(String name) {
        return term(APPLICATION, name);
    }

    static String partnerUser(String name) {
        return term(PARTNER_USER, name);
    }

    /** Whether a term has the whole of a value. Of longer ones it only has the beginning. */
    static boolean isWhole(String value) {
        return Text.lowerCase(value).length() <= LONGEST;
    }

    private static String term(String kind, String value) {
        return kind + Text.cut(Text.lowerCase(value), LONGEST);
    }
}
