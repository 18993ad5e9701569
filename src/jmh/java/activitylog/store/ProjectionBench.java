package activitylog.store;

import static activitylog.activity.ActivityLogBuilder.aLog;

import activitylog.activity.ActivityLog;
import activitylog.activity.Selection;
import java.util.List;
import org.bson.RawBsonDocument;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;

/** What is read from a document, and reading it. */
@State(Scope.Benchmark)
public class ProjectionBench {

    private final LogDocuments documents = new LogDocuments();
    private final Selection columns =
            Selection.of(
                    List.of(
                            "action",
                            "affectedCustomer.companyName",
                            "affectedCustomer.id",
                            "partnerUser"));
    private final ActivityLog log =
            aLog("log_1")
                    .customer("c7d21a90-6f3b-4e58-8b1d-02a9e4c6f713", "Ängsö Bryggeri AB")
                    .partnerUser("anna.lind@nordreseller.example")
                    .subscriptionIds("0a6b7c54-19d2-4e8f-a3c1-6d5f2b908e17")
                    .build();
    private final RawBsonDocument document =
            documents.document(new activitylog.activity.Scope("t"), log);

    @Benchmark
    public Object project() {
        return Projection.of(columns);
    }

    @Benchmark
    public ActivityLog read() {
        return documents.of(document.getByteBuffer().array());
    }

    @Benchmark
    public Object write() {
        return documents.document(new activitylog.activity.Scope("t"), log);
    }
}
