package activitylog.intake;

import activitylog.intake.JsonValue.Member;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Members of an object to be taken out by name, in any case; those of one name in their order. */
final class MembersByName {

    private final Map<String, Deque<Member>> members = new LinkedHashMap<>();

    MembersByName(List<Member> all) {
        for (Member member : all) {
            members.computeIfAbsent(lower(member.name()), _ -> new ArrayDeque<>()).add(member);
        }
    }

    /** The value of the next member with that name; null if there is none any more. */
    @Nullable JsonValue take(String name) {
        Deque<Member> named = members.get(lower(name));
        Member next = named == null ? null : named.poll();
        return next == null ? null : next.value();
    }

    /** What was not taken. */
    List<Member> rest() {
        List<Member> rest = new ArrayList<>();
        members.values().forEach(rest::addAll);
        return rest;
    }

    private static String lower(String name) {
        return name.toLowerCase(Locale.ROOT);
    }
}
