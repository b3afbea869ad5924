package kakehashi.backoffice.reports;

import java.util.List;

/**
 * A report in words.
 *
 * @param name its name, for addresses inside the page
 * @param label what it is called
 * @param definition what is counted, from when to when and at which moment
 * @param figures the figures by themselves
 * @param charts its tables, each with bars
 */
public record ReportSection(String name, String label, String definition, List<Row> figures, List<Chart> charts) {

    /**
     * A figure.
     *
     * @param label what it says
     * @param shown the number, or the sign that stands for it
     * @param percent how long its bar is, of a hundred; 0 when the number is not shown
     */
    public record Row(String label, String shown, long percent) {}

    /** A table with its bars, the longest of which fills its place. */
    public record Chart(String label, List<Row> rows) {}
}
