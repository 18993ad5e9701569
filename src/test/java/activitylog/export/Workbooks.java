package activitylog.export;

import activitylog.activity.ActivityLog;
import activitylog.activity.Language;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apache.poi.openxml4j.util.ZipSecureFile;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** Workbooks without a server around them, and what another library reads in them. */
final class Workbooks {

    private static final DateTimeFormatter MOMENT =
            DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm:ss");

    private Workbooks() {}

    /** The workbook with these logs. */
    static byte[] of(List<ActivityLog> logs, Map<String, List<String>> parameters)
            throws IOException {
        ExportRequest request =
                ExportRequest.parse(
                        Form.XLSX, parameters, Language.EN, ExportServer.NOTHING_HIDDEN);
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        Sheet sheet = Form.XLSX.sheet(request, Csv.rendering(request), bytes);
        sheet.begin();
        for (ActivityLog log : logs) {
            sheet.row(log);
        }
        sheet.end();
        return bytes.toByteArray();
    }

    static XSSFWorkbook open(byte[] file) throws IOException {
        // Hostile texts that are long and always the same look like a bomb.
        ZipSecureFile.setMinInflateRatio(0);
        return new XSSFWorkbook(new ByteArrayInputStream(file));
    }

    /** The cells of the first sheet as a CSV for programs has them. */
    static List<List<String>> grid(byte[] file) throws IOException {
        try (XSSFWorkbook workbook = open(file)) {
            XSSFSheet sheet = workbook.getSheetAt(0);
            int columns = sheet.getRow(0).getLastCellNum();
            List<List<String>> grid = new ArrayList<>();
            for (int i = 0; i <= sheet.getLastRowNum(); i++) {
                grid.add(cells(sheet.getRow(i), columns));
            }
            return grid;
        }
    }

    private static List<String> cells(Row row, int columns) {
        List<String> cells = new ArrayList<>();
        for (int i = 0; i < columns; i++) {
            Cell cell = row.getCell(i);
            cells.add(cell == null ? "" : text(cell));
        }
        return cells;
    }

    private static String text(Cell cell) {
        if (cell.getCellType() == CellType.STRING) {
            return cell.getStringCellValue();
        }
        if (cell.getCellStyle().getDataFormatString().startsWith("yyyy")) {
            return MOMENT.format(cell.getLocalDateTimeCellValue());
        }
        return cell.toString();
    }
}
