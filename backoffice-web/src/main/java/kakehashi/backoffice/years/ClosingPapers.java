package kakehashi.backoffice.years;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import kakehashi.backoffice.Office;
import kakehashi.backoffice.copies.Download;
import kakehashi.backoffice.copies.Grid;
import kakehashi.backoffice.copies.Paper;
import kakehashi.backoffice.copies.PdfPress;
import kakehashi.backoffice.texts.Posted;
import kakehashi.domain.privacy.closing.Closing;
import kakehashi.domain.privacy.closing.ClosingFile;
import kakehashi.domain.privacy.closing.ClosingState;
import kakehashi.domain.privacy.closing.ClosingStep;
import kakehashi.domain.privacy.closing.ReturnPackages;
import kakehashi.domain.shared.Refused;
import kakehashi.i18n.Languages;
import kakehashi.i18n.faces.PageTexts;

/** The files of a closing: the package, the list with which it is handed over, the certificate. Source: P9, domain 4.4. */
@RequestScoped
class ClosingPapers {

    private static final Set<String> FILES = Set.of("package", "receipt", "certificate");

    @Inject
    ReturnPackages packages;

    @Inject
    ClosingWords words;

    @Inject
    PdfPress press;

    @Inject
    Office office;

    @Inject
    PageTexts texts;

    @Inject
    Clock clock;

    /** Whether the address asks for a file. */
    boolean isAsked() {
        return FILES.contains(String.valueOf(Posted.asked("as")));
    }

    /** Sends the file the address asks for; refused with {@code closingOrder} before there is one. */
    void send(ClosingFile file) throws IOException {
        String year = String.valueOf(file.year().fiscalYear());
        switch (Posted.asked("as")) {
            case "package" -> {
                Path there = packages.fetch(file.year().id());
                Download.send("return-" + year + ".p7m", "application/pkcs7-mime", out -> Files.copy(there, out));
            }
            case "receipt" -> draw(receipt(file), "return-" + year, ClosingState.PACKED, file);
            default -> draw(certificate(file), "erasure-" + year, ClosingState.CERTIFIED, file);
        }
    }

    private void draw(java.util.function.Supplier<Paper> paper, String name, ClosingState least, ClosingFile file)
            throws IOException {
        if (file.state() == null || !least.isBehind(file.state())) {
            throw new Refused("closingOrder");
        }
        Paper drawn = paper.get();
        Download.send(name + ".pdf", Download.PDF, out -> press.draw(drawn, out));
    }

    /** How many rows still are there of those that were packed. */
    String progress(ClosingFile file) {
        return texts.of(
                "closing.page.progress", "left", file.rowsLeft(), "all", Math.max(file.rowsBefore(), file.rowsLeft()));
    }

    private java.util.function.Supplier<Paper> receipt(ClosingFile file) {
        return () -> paper(
                file,
                "closing.receipt.title",
                texts.get("closing.receipt.signed"),
                List.of(new Grid(
                        headings("medium", "name", "amount", "serial", "handed", "people"), List.of(row(file)))));
    }

    private List<String> row(ClosingFile file) {
        Closing closing = file.closing();
        return List.of(
                texts.get("closing.receipt.file"),
                texts.of(
                        "closing.receipt.what",
                        "year",
                        String.valueOf(file.year().fiscalYear())),
                texts.of("closing.receipt.rows", "count", closing.packageRows()),
                closing.packageHash() + number(closing),
                words.deed(file, ClosingStep.Kind.FETCHED),
                words.deed(file, ClosingStep.Kind.RECEIVED));
    }

    private String number(Closing closing) {
        return closing.receiptNumber() == null
                ? ""
                : "\n" + texts.of("closing.receipt.number", "number", closing.receiptNumber());
    }

    private java.util.function.Supplier<Paper> certificate(ClosingFile file) {
        return () -> paper(
                file,
                "closing.certificate.title",
                texts.get("closing.certificate.signed"),
                List.of(
                        new Grid(headings("field", "content"), facts(file)),
                        new Grid(headings("table", "before", "after"), counts(file))));
    }

    private List<List<String>> facts(ClosingFile file) {
        Closing closing = file.closing();
        List<List<String>> facts = new ArrayList<>();
        facts.add(fact("object", texts.get("closing.certificate.everything")));
        facts.add(fact("amount", texts.of("closing.certificate.rows", "count", file.rowsBefore())));
        facts.add(fact("files", texts.of("closing.certificate.removed", "count", closing.erasedFiles())));
        facts.add(fact("erased", words.deed(file, ClosingStep.Kind.ERASED)));
        facts.add(fact("method", texts.get("closing.certificate.how")));
        facts.add(fact("keys", words.deed(file, ClosingStep.Kind.KEYS_DESTROYED)));
        facts.add(fact("asked", words.deed(closing.asked())));
        facts.add(fact("approved", words.deed(closing.approved())));
        facts.add(fact("received", words.deed(file, ClosingStep.Kind.RECEIVED)));
        facts.add(fact("scanned", words.deed(file, ClosingStep.Kind.SCANNED)));
        facts.add(fact("package", closing.packageHash()));
        facts.add(fact("proof", closing.certificateHash()));
        return facts;
    }

    private List<String> fact(String name, String content) {
        return List.of(texts.get("closing.certificate." + name), content);
    }

    private List<List<String>> counts(ClosingFile file) {
        return file.before().stream()
                .filter(each -> each.rows() > 0)
                .map(each -> List.of(words.table(each.table()), words.number(each.rows()), words.number(0)))
                .toList();
    }

    private List<String> headings(String... columns) {
        return Stream.of(columns)
                .map(each -> texts.get("closing.column." + each))
                .toList();
    }

    private Paper paper(ClosingFile file, String title, String foot, List<Grid> grids) {
        String number = String.valueOf(file.year().fiscalYear());
        String mark =
                texts.of("closing.certificate.mark", "who", office.getLogin(), "at", office.time(clock.instant()));
        return new Paper(
                texts.of(title, "year", number),
                Languages.nearest(file.year().texts(), office.getLanguage())
                        .words()
                        .name(),
                office.day(file.year().startsOn()) + " – "
                        + office.day(file.year().endsOn()),
                foot,
                grids.stream().map(grid -> Paper.Part.of(number, mark, grid)).toList());
    }
}
