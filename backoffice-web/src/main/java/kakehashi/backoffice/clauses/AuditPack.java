package kakehashi.backoffice.clauses;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import kakehashi.backoffice.Office;
import kakehashi.backoffice.changes.ChangeWords;
import kakehashi.backoffice.copies.CsvFile;
import kakehashi.backoffice.copies.Download;
import kakehashi.backoffice.copies.Grid;
import kakehashi.backoffice.copies.Paper;
import kakehashi.backoffice.copies.PdfPress;
import kakehashi.backoffice.fields.FieldFiles;
import kakehashi.backoffice.stocktakings.StocktakingWords;
import kakehashi.domain.copies.CopyDesk;
import kakehashi.domain.copies.CopyFile;
import kakehashi.domain.copies.CopyLedger;
import kakehashi.domain.privacy.handler.Handlers;
import kakehashi.domain.programme.Programme;
import kakehashi.i18n.Languages;
import kakehashi.i18n.faces.PageTexts;

/**
 * All registers and ledgers of a programme year in one numbered ZIP, each as PDF and CSV under a plain ASCII name, without
 * macros. Source: T17.
 */
@RequestScoped
class AuditPack {

    /** What is in it, in order; the names of the texts. */
    static final List<String> CONTENTS = List.of(
            "clauses",
            "fields",
            "matrix",
            "approvals",
            "handlers",
            "copies",
            "inspection",
            "devices",
            "stocktakings",
            "changes",
            "log",
            "incidents");

    @Inject
    PackSources sources;

    @Inject
    CopyDesk desk;

    @Inject
    PdfPress press;

    @Inject
    Office office;

    @Inject
    PageTexts texts;

    @Inject
    Clock clock;

    /**
     * Numbers and sends the pack of a year.
     *
     * @throws kakehashi.domain.shared.Refused as {@link CopyDesk#numberPack}; {@code paperFonts} when the server has not
     *     the fonts
     */
    void send(Programme year) throws IOException {
        press.check();
        UUID id = desk.numberPack(year.id(), texts.get("CopyKind.AUDIT_PACK"));
        CopyFile file = sources.copy(id);
        Map<String, Grid> grids = sources.grids(year);
        Download.send(
                "audit-pack-" + file.request().number() + ".zip", Download.ZIP, out -> write(year, file, grids, out));
    }

    private void write(Programme year, CopyFile file, Map<String, Grid> grids, OutputStream out) throws IOException {
        ZipOutputStream zip = new ZipOutputStream(out);
        int place = 0;
        for (Map.Entry<String, Grid> each : grids.entrySet()) {
            place++;
            String name = "%02d-%s".formatted(place, each.getKey());
            zip.putNextEntry(new ZipEntry(name + ".csv"));
            CsvFile.write(each.getValue(), zip);
            zip.closeEntry();
            ByteArrayOutputStream pdf = new ByteArrayOutputStream();
            press.draw(paper(year, file, each.getKey(), each.getValue()), pdf);
            zip.putNextEntry(new ZipEntry(name + ".pdf"));
            pdf.writeTo(zip);
            zip.closeEntry();
        }
        zip.finish();
    }

    private Paper paper(Programme year, CopyFile file, String sheet, Grid grid) {
        String number = file.lines().get(0).copy().number();
        String at = office.time(clock.instant());
        return new Paper(
                texts.get("clauses.pack.sheet." + sheet),
                Languages.nearest(year.texts(), office.getLanguage()).words().name(),
                "",
                "",
                List.of(Paper.Part.of(
                        number,
                        texts.of("clauses.pack.mark", "number", number, "who", office.getLogin(), "at", at),
                        grid)));
    }

    /** Where the tables of a pack come from. */
    @RequestScoped
    static class PackSources {

        @Inject
        ClauseWords clauses;

        @Inject
        FieldFiles fields;

        @Inject
        AuditSheets sheets;

        @Inject
        StocktakingWords stocktakings;

        @Inject
        ChangeWords changes;

        @Inject
        CopyLedger ledger;

        @Inject
        Handlers handlers;

        CopyFile copy(UUID id) {
            return ledger.find(id).orElseThrow();
        }

        /** The tables, in the order of the contents. */
        Map<String, Grid> grids(Programme year) {
            Map<String, Grid> grids = new LinkedHashMap<>();
            grids.put("clauses", clauses.grid());
            grids.put("fields", fields.register());
            grids.put("matrix", fields.matrix());
            grids.put("approvals", sheets.approvals(year));
            grids.put("handlers", sheets.handlers(year));
            grids.put("copies", sheets.copies(year, handlers.today()));
            grids.put("inspection", sheets.inspection(year));
            grids.put("devices", sheets.devices(handlers.today()));
            grids.put("stocktakings", stocktakings.grid(year));
            grids.put("changes", changes.grid(year));
            grids.put("log", sheets.log(year));
            grids.put("incidents", sheets.incidents(year));
            return grids;
        }
    }
}
