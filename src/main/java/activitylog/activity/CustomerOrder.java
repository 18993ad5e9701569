package activitylog.activity;

/** In which order customers are wanted. */
public record CustomerOrder(CustomerOrderField field, OrderDirection direction) {

    /** From A to Z. */
    public static final CustomerOrder BY_NAME =
            new CustomerOrder(CustomerOrderField.NAME, OrderDirection.ASC);
}
