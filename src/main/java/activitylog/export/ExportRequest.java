package activitylog.export;

import activitylog.activity.ActivityLogFilter;
import activitylog.activity.Fingerprint;
import activitylog.activity.HiddenFields;
import activitylog.activity.HiddenFilter;
import activitylog.activity.Inquiry;
import activitylog.activity.InquiryParameters;
import activitylog.activity.InvalidRequest;
import activitylog.activity.Language;
import activitylog.activity.Scope;
import activitylog.activity.Selection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * What somebody wants as a file.
 *
 * @param form in which the file is written
 * @param inquiry which logs
 * @param layout what a row is
 * @param columns in the order wanted
 * @param language of headings and labels
 * @param separator between cells
 * @param bom whether the file begins with a byte order mark, which Excel needs to see that it is
 *     UTF-8
 * @param raw whether cells are as programs want them: texts that look like formulas as they are,
 *     and decimals behind a point
 */
record ExportRequest(
        Form form,
        Inquiry inquiry,
        Layout layout,
        List<Column> columns,
        Language language,
        Separator separator,
        boolean bom,
        boolean raw) {

    private static final Selection WHOLE =
            Selection.of(
                    Stream.concat(Selection.EVERYTHING.paths().stream(), Stream.of("hidden"))
                            .toList());

    /**
     * What the parameters of a request ask for.
     *
     * @param preferred the language unless the parameters name one
     * @param hidden what cannot be seen
     * @throws InvalidRequest if they are not understood, or ask for what cannot be seen
     */
    static ExportRequest parse(
            Form form, Map<String, List<String>> all, Language preferred, HiddenFields hidden) {
        ExportParameters parameters = new ExportParameters(all);
        form.check(all.keySet());
        Layout layout = parameters.one("layout", Layout::named, Layout.ENTRIES);
        Language language = parameters.one("lang", ExportRequest::language, preferred);
        Inquiry inquiry = inquiry(all, parameters);
        new HiddenFilter(hidden).check(inquiry.filter());
        return new ExportRequest(
                form,
                inquiry,
                layout,
                parameters.one(
                        "columns", text -> columns(layout, text, hidden), layout.standard(hidden)),
                language,
                parameters.one("separator", Separator::named, Separator.of(language)),
                parameters.flag("bom", true),
                parameters.flag("raw", false));
    }

    /** What has to be read of each log. */
    Selection selection() {
        return switch (form) {
            case CSV, XLSX -> ofColumns();
            case NDJSON -> WHOLE;
        };
    }

    private Selection ofColumns() {
        return Selection.of(
                Stream.concat(
                                layout.paths().stream(),
                                columns.stream().flatMap(column -> column.paths().stream()))
                        .toList());
    }

    /**
     * That of the file's cursors: behind one of them, only a file of the same shape can go on.
     * Whether it begins with a byte order mark does not matter there.
     */
    Fingerprint fingerprint(Scope scope) {
        return Fingerprint.of(scope, inquiry)
                .in(
                        String.join(
                                "\n",
                                form.extension(),
                                layout.name(),
                                String.join(",", columns.stream().map(Column::name).toList()),
                                language.name(),
                                separator.name(),
                                Boolean.toString(raw)));
    }

    /** What stands before the decimals of a number: programs need not know the language. */
    char decimalSign() {
        return raw ? '.' : Rendering.decimalSign(language);
    }

    private static Inquiry inquiry(Map<String, List<String>> all, ExportParameters parameters) {
        Inquiry flat = InquiryParameters.parse(all);
        ActivityLogFilter filter = parameters.one("filter", FilterParameter::parse, flat.filter());
        if (all.containsKey("filter") && !flat.filter().equals(ActivityLogFilter.ANY)) {
            throw InvalidRequest.conflict("filter", "leave it out, or the parameters that filter");
        }
        return new Inquiry(flat.period(), filter, flat.order());
    }

    private static Language language(String text) {
        Map<String, Language> known = new LinkedHashMap<>();
        for (Language language : Language.values()) {
            known.put(language.locale().toLanguageTag(), language);
        }
        Language language = known.get(text);
        if (language == null) {
            throw InvalidRequest.argument(
                    "lang", text, "one of " + String.join(", ", known.keySet()));
        }
        return language;
    }

    private static List<Column> columns(Layout layout, String text, HiddenFields hidden) {
        List<Column> columns =
                List.of(text.split(",", -1)).stream()
                        .map(name -> layout.column(name.strip(), hidden))
                        .toList();
        for (Column column : columns) {
            if (columns.indexOf(column) != columns.lastIndexOf(column)) {
                throw InvalidRequest.argument("columns", column.name(), "each column once");
            }
        }
        return columns;
    }
}
