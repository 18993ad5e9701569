package activitylog.intake;

import activitylog.intake.JsonValue.JsonObject;
import activitylog.intake.JsonValue.Member;
import java.util.List;

/** What Partner Center adds to every resource, and changes without anybody's doing. */
final class Noise {

    private Noise() {}

    /** The members of an object that say something of the resource. */
    static List<Member> without(JsonObject object) {
        return object.members().stream().filter(member -> !isNoise(member)).toList();
    }

    private static boolean isNoise(Member member) {
        String name = member.name();
        boolean addition = name.equalsIgnoreCase("Links") || name.equalsIgnoreCase("Attributes");
        return name.equalsIgnoreCase("etag") || (addition && member.value() instanceof JsonObject);
    }
}
