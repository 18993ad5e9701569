package activitylog.export;

import activitylog.activity.ExportColumnKind;
import java.math.BigDecimal;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** How a column gets its cell from a row; the kind says how each form of a file writes the cell. */
sealed interface Reading {

    /** What the cells hold. */
    default ExportColumnKind kind() {
        return switch (this) {
            case Text _ -> ExportColumnKind.TEXT;
            case Id _ -> ExportColumnKind.ID;
            case Quantity _ -> ExportColumnKind.NUMBER;
            case Decimal _ -> ExportColumnKind.DECIMAL;
            case Moment _ -> ExportColumnKind.DATE_TIME;
            case Link _ -> ExportColumnKind.LINK;
        };
    }

    /** A text, which could say anything. */
    @FunctionalInterface
    non-sealed interface Text extends Reading {
        @Nullable String read(Row row, Rendering rendering);
    }

    /** A text of which no character may get lost, though it may look like a number. */
    @FunctionalInterface
    non-sealed interface Id extends Reading {
        @Nullable String read(Row row);
    }

    /** A whole number, which is harmless. */
    @FunctionalInterface
    non-sealed interface Quantity extends Reading {
        @Nullable Integer read(Row row);
    }

    /** An exact number, which is harmless. */
    @FunctionalInterface
    non-sealed interface Decimal extends Reading {
        @Nullable BigDecimal read(Row row);
    }

    /** A date and time. */
    @FunctionalInterface
    non-sealed interface Moment extends Reading {
        @Nullable Instant read(Row row);
    }

    /** The address of a page, which is one of ours. */
    @FunctionalInterface
    non-sealed interface Link extends Reading {
        @Nullable String read(Row row, Rendering rendering);
    }
}
