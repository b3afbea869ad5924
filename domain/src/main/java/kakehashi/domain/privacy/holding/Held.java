package kakehashi.domain.privacy.holding;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * A table of a room with what is personal of a programme year, as the room describes it. A row hangs on its year by a row
 * of another held table, by the programme, or by the year itself; any of its ways is enough. Tables are erased before
 * those they hang on or point at, and returned after them.
 */
public final class Held {

    /** The table that knows a programme by its year; it holds nothing personal. */
    public static final String PROGRAMME = "programme";

    /** What becomes of a table's rows when their year ends. */
    public enum Use {
        /** Returned and erased. */
        DATA,
        /** Erased alone: hashes by which the software finds or lets in, which say nothing to anybody else. */
        HANDLE,
        /** Returned alone: it names nobody once the rest is erased. */
        STAYS
    }

    /**
     * How a row hangs on its year; not at all where the column is empty.
     *
     * @param column by which it hangs
     * @param table on a row of which; null when the column is the year itself
     */
    public record Way(String column, String table) {}

    private final String table;
    private final List<Way> ways = new ArrayList<>();
    private final Set<String> needs = new TreeSet<>();
    private final Set<String> texts = new TreeSet<>();
    private final Set<String> files = new TreeSet<>();
    private List<String> keys = List.of("id");
    private String condition = "true";
    private String earlier;
    private String moment;
    private Use use = Use.DATA;

    private Held(String table) {
        this.table = table;
    }

    /** A table, or a view of one, whose rows are known by their {@code id}, returned and erased. */
    public static Held of(String table) {
        return new Held(table);
    }

    /** Its rows are known by these columns instead. */
    public Held keyedBy(String... columns) {
        keys = List.of(columns);
        return this;
    }

    /** A row is of the year of that row of another held table which the column names. */
    public Held under(String column, String parent) {
        ways.add(new Way(column, parent));
        return pointingAt(parent);
    }

    /** A row is of the year of its programme. */
    public Held underProgramme() {
        return underProgramme("programme_id");
    }

    /** A row is of the year of the programme which the column names. */
    public Held underProgramme(String column) {
        ways.add(new Way(column, PROGRAMME));
        return this;
    }

    /**
     * A row is also of the year in whose programme's days the moment in the column lies, or on the day before them or
     * behind; for tables that stay alone, since a row may so be of two years.
     */
    public Held inDaysBy(String column) {
        moment = column;
        return this;
    }

    /** The column is the year. */
    public Held inYear(String column) {
        ways.add(new Way(column, null));
        return this;
    }

    /** Rows of these held tables are still there while its own are. */
    public Held pointingAt(String... tables) {
        needs.addAll(List.of(tables));
        return this;
    }

    /** The column names an earlier row of the table itself, which is erased later. */
    public Held following(String column) {
        earlier = column;
        return this;
    }

    /** Only rows of which this is true are meant; in SQL, with columns of the table alone. */
    public Held where(String meant) {
        condition = meant;
        return this;
    }

    /** These columns are sealed texts. */
    public Held sealing(String... columns) {
        texts.addAll(List.of(columns));
        return this;
    }

    /** This column is sealed bytes. */
    public Held withFile(String column) {
        files.add(column);
        return this;
    }

    /** It is erased and not returned. */
    public Held asHandle() {
        use = Use.HANDLE;
        return this;
    }

    /** It is returned and stays. */
    public Held staying() {
        use = Use.STAYS;
        return this;
    }

    /** Its name. */
    public String table() {
        return table;
    }

    /** The columns of its primary key, in order. */
    public List<String> keys() {
        return keys;
    }

    /** How a row hangs on its year. */
    public List<Way> ways() {
        return List.copyOf(ways);
    }

    /** The held tables that are erased later. */
    public Set<String> needs() {
        return Set.copyOf(needs);
    }

    /** Which rows are meant, in SQL. */
    public String condition() {
        return condition;
    }

    /** The column that names an earlier row of the table; null when none does. */
    public String earlier() {
        return earlier;
    }

    /** The column with the moment by which a row is of a year, too; null when none is. */
    public String moment() {
        return moment;
    }

    /** Whether a column is a sealed text. */
    public boolean seals(String column) {
        return texts.contains(column);
    }

    /** Whether a column is the sealed bytes of a file. */
    public boolean isFile(String column) {
        return files.contains(column);
    }

    /** Whether its rows have files. */
    public boolean hasFiles() {
        return !files.isEmpty();
    }

    /** All sealed columns, as {@code table.column}. */
    public List<String> sealed() {
        return Stream.concat(texts.stream(), files.stream())
                .map(column -> table + "." + column)
                .toList();
    }

    /** What becomes of its rows. */
    public Use use() {
        return use;
    }
}
