package kakehashi.domain.privacy.closing;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import kakehashi.domain.privacy.erasure.HeldCount;
import kakehashi.domain.privacy.erasure.Returned;
import kakehashi.domain.returning.PackageFiles;

/**
 * Writes what is given back into the files of a package: a CSV for each table (RFC 4180, UTF-8), the files apart, {@code
 * manifest.json} with the number of rows and the SHA-256 of each, and what to do with them in Japanese and English. One
 * table at a time is in memory; nothing lies on the disk in clear.
 */
final class PackageWriter implements Returned {

    private static final String END = "\r\n";

    private final PackageFiles files;
    private final List<HeldCount> written = new ArrayList<>();
    private ByteArrayOutputStream table;
    private String name;
    private long rows;

    PackageWriter(PackageFiles files) {
        this.files = files;
    }

    @Override
    public void table(String next, List<String> columns) {
        endTable();
        name = next;
        rows = 0;
        table = new ByteArrayOutputStream();
        line(columns);
    }

    @Override
    public void row(List<String> values) {
        rows++;
        line(values);
    }

    private void line(List<String> values) {
        String line = values.stream().map(PackageWriter::quoted).collect(Collectors.joining(",")) + END;
        table.writeBytes(line.getBytes(StandardCharsets.UTF_8));
    }

    /** A value that is not there is nothing at all, and an empty one two quotes. */
    private static String quoted(String value) {
        return value == null ? "" : "\"" + value.replace("\"", "\"\"") + "\"";
    }

    @Override
    public void file(String path, byte[] content) {
        add("files/" + path, content);
    }

    private void add(String path, byte[] content) {
        try {
            files.add(path, content);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void endTable() {
        if (table != null) {
            add("tables/" + name + ".csv", table.toByteArray());
            written.add(new HeldCount(name, rows));
            table = null;
        }
    }

    /** Adds the manifest and what to do with the package; gives the number of rows. */
    long finish(int year, String when) throws IOException {
        endTable();
        files.add("README.txt", readMe(year).getBytes(StandardCharsets.UTF_8));
        files.add("manifest.json", manifest(year, when).getBytes(StandardCharsets.UTF_8));
        files.finish();
        return written.stream().mapToLong(HeldCount::rows).sum();
    }

    private String manifest(int year, String when) {
        String tables = written.stream()
                .map(each -> "    {\"name\": \"" + each.table() + "\", \"rows\": " + each.rows() + "}")
                .collect(Collectors.joining(",\n"));
        String sums = files.sums().entrySet().stream()
                .map(each -> "    {\"path\": \"" + each.getKey() + "\", \"sha256\": \"" + each.getValue() + "\"}")
                .sorted()
                .collect(Collectors.joining(",\n"));
        return "{\n  \"year\": " + year + ",\n  \"made\": \"" + when + "\",\n  \"tables\": [\n" + tables
                + "\n  ],\n  \"files\": [\n" + sums + "\n  ]\n}\n";
    }

    private static String readMe(int year) {
        return """
                %d年度に取り扱った情報の返還
                tables: 表ごとのCSV(UTF-8、RFC 4180)。日時は協定世界時(UTC)、はい・いいえは1・0です。
                files: 表の中で名前の挙がっているファイル。
                manifest.json: 表ごとの件数と、各ファイルのSHA-256。
                SHA256SUMS: 「sha256sum -c SHA256SUMS」で全ファイルを照合できます。

                What was held of the year %d, given back
                tables: a CSV for each table (UTF-8, RFC 4180). Moments are in UTC, yes and no are 1 and 0.
                files: the files that rows of the tables name.
                manifest.json: the rows of each table, and the SHA-256 of each file.
                SHA256SUMS: "sha256sum -c SHA256SUMS" compares every file.
                """.formatted(year, year);
    }
}
