package activitylog.demo.sample;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A partner that there are audit records of.
 *
 * @param tenant its tenant id
 * @param staff the principal names of its people
 * @param knownIds the ids of its first customers; the others get any
 * @param knownSubscription the id of the first customer's first subscription; null: any
 */
record Sample(
        String tenant,
        List<String> staff,
        List<Company> companies,
        List<String> knownIds,
        @Nullable String knownSubscription) {

    static Sample first(String tenant) {
        return new Sample(
                tenant,
                List.of(
                        "anna.lind@nordreseller.example",
                        "sales@nordreseller.example",
                        "helpdesk@nordreseller.example",
                        "per.o'neil@nordreseller.example",
                        "=cmd@nordreseller.example"),
                Company.FIRST_PARTNER,
                List.of(
                        "c7d21a90-6f3b-4e58-8b1d-02a9e4c6f713",
                        "1f9e4b2d-83c5-47aa-b6d0-5e7730c9a8f4"),
                "0a6b7c54-19d2-4e8f-a3c1-6d5f2b908e17");
    }

    static Sample other(String tenant) {
        return new Sample(
                tenant,
                List.of("kim@southcloud.example", "robin@southcloud.example"),
                Company.OTHER_PARTNER,
                List.of(),
                null);
    }
}
