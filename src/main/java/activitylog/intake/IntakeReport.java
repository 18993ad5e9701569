package activitylog.intake;

import java.util.List;

/**
 * What became of the records of a request.
 *
 * @param received how many records were read
 * @param stored how many of them are new and kept
 * @param duplicates how many were kept before already, or stood twice in the request
 * @param rejectedCount how many could not be taken in
 * @param rejected those that could not be taken in; not more than the configured number of them
 */
public record IntakeReport(
        long received, long stored, long duplicates, long rejectedCount, List<Rejection> rejected) {

    public IntakeReport {
        rejected = List.copyOf(rejected);
    }
}
