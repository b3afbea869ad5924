package kakehashi.backoffice.inspections;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kakehashi.backoffice.Office;
import kakehashi.backoffice.copies.Download;
import kakehashi.backoffice.copies.Grid;
import kakehashi.backoffice.copies.Paper;
import kakehashi.backoffice.copies.PdfPress;
import kakehashi.domain.privacy.inspection.InspectionFile;
import kakehashi.domain.privacy.inspection.Inspections;
import kakehashi.i18n.Languages;
import kakehashi.i18n.faces.PageTexts;

/** Closed inspections as papers. They hold nobody's data, so that nobody is asked; each one is logged. Source: T15. */
@RequestScoped
class InspectionFiles {

    @Inject
    Inspections inspections;

    @Inject
    InspectionWords words;

    @Inject
    PdfPress press;

    @Inject
    Office office;

    @Inject
    PageTexts texts;

    @Inject
    Clock clock;

    /** Sends an inspection as PDF. */
    void send(UUID id) throws IOException {
        InspectionFile file = inspections.file(id);
        String name = "inspection-" + file.year().fiscalYear();
        Paper paper = paper(file, name);
        Download.send(name + ".pdf", Download.PDF, out -> press.draw(paper, out));
    }

    private Paper paper(InspectionFile file, String name) {
        return new Paper(
                texts.of(
                        "inspections.inspection.heading",
                        "year",
                        String.valueOf(file.year().fiscalYear())),
                Languages.nearest(file.year().texts(), office.getLanguage())
                        .words()
                        .name(),
                office.day(file.inspection().heldOn()),
                foot(file),
                List.of(Paper.Part.of(name, mark(file), grid(file))));
    }

    /** Where and by when; who inspected and who was there, which is written by hand. */
    private String foot(InspectionFile file) {
        return Stream.of(
                        texts.of(
                                "inspections.file.place",
                                "place",
                                file.inspection().place()),
                        texts.of(
                                "inspections.file.due",
                                "day",
                                office.day(file.inspection().dueOn())),
                        texts.get("inspections.file.signed"))
                .collect(Collectors.joining("\n"));
    }

    private String mark(InspectionFile file) {
        return texts.of(
                "inspections.file.mark",
                "closed",
                words.deed(file.inspection().closed()),
                "who",
                office.getLogin(),
                "at",
                office.time(clock.instant()));
    }

    private Grid grid(InspectionFile file) {
        return new Grid(
                Stream.of("item", "result", "evidence", "finding", "mending")
                        .map(column -> texts.get("inspections.inspection." + column))
                        .toList(),
                words.lines(file).stream().map(this::row).toList());
    }

    private List<String> row(PointLine line) {
        return List.of(
                texts.of("inspections.file.item", "number", line.number(), "item", line.title()),
                texts.get(line.words()),
                line.evidence(),
                line.finding(),
                line.mending());
    }
}
