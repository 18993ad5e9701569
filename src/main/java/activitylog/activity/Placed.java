package activitylog.activity;

/** An element of a list, with its place in it. */
public record Placed<T>(T value, Place place) {}
