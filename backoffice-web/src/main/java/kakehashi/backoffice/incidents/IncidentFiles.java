package kakehashi.backoffice.incidents;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import kakehashi.backoffice.Office;
import kakehashi.backoffice.copies.Download;
import kakehashi.backoffice.copies.Grid;
import kakehashi.backoffice.copies.Paper;
import kakehashi.backoffice.copies.PdfPress;
import kakehashi.backoffice.forms.ItemNames;
import kakehashi.domain.privacy.incident.Incident;
import kakehashi.domain.privacy.incident.IncidentFacts;
import kakehashi.domain.privacy.incident.IncidentFile;
import kakehashi.domain.privacy.incident.Incidents;
import kakehashi.i18n.Formats;
import kakehashi.i18n.Languages;
import kakehashi.i18n.faces.PageTexts;

/** The report to the ward as a paper, with every field it asks for. It names nobody. Source: T19, domain 4.4. */
@RequestScoped
class IncidentFiles {

    @Inject
    Incidents incidents;

    @Inject
    IncidentWords words;

    @Inject
    PdfPress press;

    @Inject
    Office office;

    @Inject
    PageTexts texts;

    @Inject
    Clock clock;

    /** Sends the report about an incident as PDF. */
    void send(UUID id) throws IOException {
        IncidentFile file = incidents.file(id);
        String name = "incident-" + file.incident().reference();
        Paper paper = paper(file, name);
        Download.send(name + ".pdf", Download.PDF, out -> press.draw(paper, out));
    }

    private Paper paper(IncidentFile file, String name) {
        boolean last = file.incident().preliminary() != null;
        return new Paper(
                texts.get(last ? "incidents.file.final" : "incidents.file.preliminary"),
                Languages.nearest(file.year().texts(), office.getLanguage())
                        .words()
                        .name(),
                office.time(clock.instant()),
                texts.get("incidents.file.foot"),
                List.of(Paper.Part.of(
                        name,
                        texts.of("incidents.file.mark", "who", office.getLogin(), "at", office.time(clock.instant())),
                        new Grid(
                                List.of(texts.get("incidents.file.field"), texts.get("incidents.file.entry")),
                                rows(file)))));
    }

    private List<List<String>> rows(IncidentFile file) {
        Incident incident = file.incident();
        List<List<String>> rows = new ArrayList<>();
        rows.add(row("number", incident.reference()));
        rows.add(row("noticed", office.time(incident.report().noticedAt())));
        rows.add(row("reported", words.deed(incident.reported())));
        rows.add(row("kind", texts.get("Incident.Kind." + incident.report().kind())));
        rows.add(row("place", incident.report().place()));
        rows.add(row("measures", incident.report().measures()));
        rows.add(row("items", ItemNames.of(file.items(), texts)));
        rows.add(row("persons", String.valueOf(file.affected().size())));
        rows.addAll(found(incident.facts()));
        rows.add(row("told", told(incident)));
        rows.add(row("instruction", incident.instruction() == null ? "" : incident.instruction()));
        rows.add(row("instructed", words.deed(incident.instructed())));
        return rows;
    }

    private List<List<String>> found(IncidentFacts known) {
        IncidentFacts facts = known == null
                ? new IncidentFacts(null, false, List.of(), new IncidentFacts.Words("", "", "", ""))
                : known;
        String remedies = Formats.of(texts.getLanguage())
                .list(facts.remedies().stream()
                        .map(each -> texts.get("IncidentFacts.Remedy." + each))
                        .toList());
        return List.of(
                row("happened", office.time(facts.happenedAt())),
                row("malicious", known == null ? "" : texts.get("incidents.file.malicious." + facts.malicious())),
                row("cause", facts.words().cause()),
                row("harm", facts.words().harm()),
                row("remedies", remedies),
                row("publication", facts.words().publication()),
                row("prevention", facts.words().prevention()));
    }

    private String told(Incident incident) {
        return incident.toldAt() == null
                ? ""
                : office.time(incident.toldAt()) + " " + texts.get("Incident.Way." + incident.toldWay()) + " "
                        + incident.told().login();
    }

    private List<String> row(String field, String entry) {
        return List.of(texts.get("incidents.file." + field), entry);
    }
}
