package activitylog.store;

class EmbeddedActivityLogsTests extends ActivityLogsContract {

    @Override
    Engine open() {
        return Engine.embedded();
    }
}
