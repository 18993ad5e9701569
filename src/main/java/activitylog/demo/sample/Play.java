package activitylog.demo.sample;

/** What people do. */
@FunctionalInterface
interface Play {

    /** Does it in the scene, which keeps the records of it. */
    void perform(Scene scene);
}
