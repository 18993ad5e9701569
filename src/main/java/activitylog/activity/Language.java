package activitylog.activity;

import java.util.Locale;

/** The languages that labels and headings exist in. */
public enum Language {
    EN,
    SV,
    FR,
    DE,
    ES;

    /** The language as a locale, without a country. */
    public Locale locale() {
        return Locale.of(name().toLowerCase(Locale.ROOT));
    }
}
